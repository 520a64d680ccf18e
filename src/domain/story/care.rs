//! How far a care plan has come: what was done of it, and what is next.

use super::figures::Stay;
use crate::domain::day::Day;
use crate::domain::dossier::{Plan, PlanItem};

/// An open item of a plan, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Next {
    pub item: PlanItem,
    /// Days on which it was done since the plan began.
    pub done: usize,
    /// When it is due again; none where all of it is done, or no interval is given.
    pub due: Option<Day>,
}

impl Next {
    /// Whether every time that was planned is done.
    pub fn is_complete(&self) -> bool {
        self.item.times.is_some_and(|times| usize::try_from(times).is_ok_and(|times| self.done >= times))
    }
}

/// The open items of a plan. `is` tells whether a stay was for the service that an item names.
pub fn next(plan: &Plan, stays: &[Stay], today: Day, is: impl Fn(&PlanItem, &Stay) -> bool) -> Vec<Next> {
    let open = plan.items.iter().filter(|item| item.is_open());
    open.map(|item| {
        let past = stays.iter().filter(|stay| stay.at.day <= today && is(item, stay));
        let mut days: Vec<Day> = past.map(|stay| stay.at.day).collect();
        days.sort_unstable();
        days.dedup();
        let before = days.iter().rev().find(|day| plan.from.is_some_and(|from| **day < from)).copied();
        days.retain(|day| plan.from.is_none_or(|from| *day >= from));
        // What she had shortly before the plan began is not due on its first day.
        let after = before.zip(item.every_days).map(|(last, every)| last.plus(i64::from(every)));
        let begins = days.last().map(|last| (*last, item.every_days));
        let due = match begins {
            Some((last, Some(every))) => Some(last.plus(i64::from(every))),
            Some((_, None)) => None,
            None => plan.from.map(|from| from.max(today).max(after.unwrap_or(from))),
        };
        let next = Next { item: item.clone(), done: days.len(), due };
        if next.is_complete() { Next { due: None, ..next } } else { next }
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::row::Source;

    #[test]
    fn what_was_done_shortly_before_the_plan_began_is_due_after_its_interval() {
        let day = |text: &str| Day::parse(text).unwrap();
        let stay = |on: &str| Stay {
            at: day(on).at(600),
            service: "s1".into(),
            staff: String::new(),
            source: Source::default(),
        };
        let due = |last: &str| {
            let item = PlanItem { service: "s1".into(), every_days: Some(28), ..PlanItem::default() };
            let plan = Plan { from: Some(day("2026-11-21")), items: vec![item], ..Plan::default() };
            let found = next(&plan, &[stay(last)], day("2026-11-22"), |_, _| true);
            (found[0].done, found[0].due.unwrap().to_string())
        };
        assert_eq!(due("2026-11-04"), (0, "2026-12-02".to_string()));
        assert_eq!(due("2026-09-04"), (0, "2026-11-22".to_string()));
        assert_eq!(due("2026-11-21"), (1, "2026-12-19".to_string()));
    }

    #[test]
    fn what_is_next_follows_from_what_was_done_since_the_plan_began() {
        let day = |text: &str| Day::parse(text).unwrap();
        let stay = |on: &str| Stay {
            at: day(on).at(600),
            service: "s1".into(),
            staff: String::new(),
            source: Source::default(),
        };
        let stays = [stay("2026-09-01"), stay("2026-10-05"), stay("2026-11-02"), stay("2026-12-24")];
        for (every, times, state, expected) in [
            (Some(28), Some(6), "", "2 2026-11-30"),
            (Some(28), Some(2), "", "2 -"),
            (None, Some(6), "active", "2 -"),
            (Some(28), None, "done", ""),
            (Some(28), None, "other", "0 2026-11-21"),
        ] {
            let (service, state) = if state == "other" { ("s2", "") } else { ("s1", state) };
            let item = PlanItem {
                service: service.into(),
                every_days: every,
                times,
                state: state.into(),
                ..PlanItem::default()
            };
            let plan = Plan { from: Some(day("2026-10-01")), items: vec![item], ..Plan::default() };
            let found = next(&plan, &stays, day("2026-11-21"), |item, stay| item.service == stay.service);
            let said = found.iter().map(|next| {
                format!("{} {}", next.done, next.due.map_or("-".to_string(), |day| day.to_string()))
            });
            assert_eq!(said.collect::<Vec<_>>().join(";"), expected);
        }
    }
}
