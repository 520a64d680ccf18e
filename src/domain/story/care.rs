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
        let counts = |stay: &&Stay| {
            stay.at.day <= today && plan.from.is_none_or(|from| stay.at.day >= from) && is(item, stay)
        };
        let mut days: Vec<Day> = stays.iter().filter(counts).map(|stay| stay.at.day).collect();
        days.sort_unstable();
        days.dedup();
        let begins = days.last().map(|last| (*last, item.every_days));
        let due = match begins {
            Some((last, Some(every))) => Some(last.plus(i64::from(every))),
            Some((_, None)) => None,
            None => plan.from.map(|from| from.max(today)),
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
