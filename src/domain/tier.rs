//! Which tier a client has, which one she has reached, and what she is short of the next.
//!
//! What counts are amounts with their days; nothing but the rules says how far back they are looked at.

use super::day::Day;
use super::held::Held;
use super::id::Kind;
use super::money::Money;
use super::record::payment::Payment;
use super::record::tier_change::{TierChange, Why};
use super::rule::tier::{Level, Measure, TierRules};
use super::rule::till::TillRules;
use super::till::account::Item;
use foldhash::HashMap;

/// An amount that counts for a tier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    Spent(Day, Money),
    ToppedUp(Day, Money),
}

impl Counted {
    fn day(self) -> Day {
        match self {
            Counted::Spent(day, _) | Counted::ToppedUp(day, _) => day,
        }
    }
}

/// What payments count for: what is paid back counts against the day on which it was paid.
///
/// A payment for a card is a top-up, if its kind is one that counts (`tops_up`, by its id). Where money in is spending it is spending as well: the two are
/// never added to one another.
///
/// What was settled in the old system counts as spent, as nobody knows how it was paid.
pub fn counted(
    payments: &[Payment],
    settled: &[Item],
    rules: &TierRules,
    till: &TillRules,
    tops_up: &dyn Fn(&str) -> bool,
) -> Vec<Counted> {
    let paid = payments.iter().map(|payment| (payment.id.as_str(), payment.at.day));
    let old = settled.iter().map(|item| (item.id.as_str(), item.at.day));
    let days: HashMap<&str, Day> = paid.chain(old).collect();
    // What is taken back of something that is not looked at is not looked at either.
    let day_of =
        |reverses: &str, own: Day| if reverses.is_empty() { Some(own) } else { days.get(reverses).copied() };
    let settled = settled.iter().filter(|item| item.settled);
    let spent = |item: &Item| Some(Counted::Spent(day_of(&item.reverses, item.at.day)?, item.charge));
    let mut all: Vec<Counted> = settled.filter_map(spent).collect();
    for payment in payments {
        let Some(day) = day_of(&payment.reverses, payment.at.day) else { continue };
        let method = till.method(&payment.method);
        let money_in = method.is_none_or(|method| method.money_in);
        let used = method.is_some_and(|method| method.consumption);
        let for_card = Kind::of(&payment.what) == Some(Kind::Card);
        if for_card && money_in && tops_up(&payment.what) {
            all.push(Counted::ToppedUp(day, payment.amount));
        }
        if if rules.consumption { !for_card && (money_in || used) } else { money_in } {
            all.push(Counted::Spent(day, payment.amount));
        }
    }
    all
}

/// What a client has spent and topped up in the months of the rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reached {
    /// The days that are looked at, both included.
    pub from: Day,
    pub to: Day,
    pub spent: Money,
    pub topped_up: Money,
}

impl Reached {
    pub fn on(rules: &TierRules, counted: &[Counted], to: Day) -> Reached {
        let from = to.plus_months(-i64::from(rules.months)).plus(1);
        let mut reached = Reached { from, to, spent: Money::NONE, topped_up: Money::NONE };
        for one in counted.iter().filter(|one| (from..=to).contains(&one.day())) {
            let (sum, amount) = match one {
                Counted::Spent(_, amount) => (&mut reached.spent, amount),
                Counted::ToppedUp(_, amount) => (&mut reached.topped_up, amount),
            };
            *sum = Money(sum.0.saturating_add(amount.0));
        }
        reached
    }

    /// The highest tier that it reaches, by its place.
    pub fn level(&self, rules: &TierRules) -> Option<usize> {
        rules.levels.iter().rposition(|level| self.by(rules, level).is_some())
    }

    /// By what it reaches a tier; none where it doesn't.
    pub fn by(&self, rules: &TierRules, level: &Level) -> Option<Why> {
        let spending = level.spending.filter(|least| rules.measure != Measure::TopUp && *least <= self.spent);
        let top_up =
            level.top_up.filter(|least| rules.measure != Measure::Spending && *least <= self.topped_up);
        // A tier without a price is not reached by who spent nothing.
        let real = |sum: Money| sum > Money::NONE;
        match (spending, top_up) {
            (Some(_), _) if real(self.spent) => Some(Why::Spending),
            (_, Some(_)) if real(self.topped_up) => Some(Why::TopUp),
            _ => None,
        }
    }

    /// What is missing to a tier: by spending, by topping up.
    pub fn missing(&self, rules: &TierRules, level: &Level) -> (Option<Money>, Option<Money>) {
        let short = |least: Money, sum: Money| Money(least.0.saturating_sub(sum.0).max(0));
        let spending = level.spending.filter(|_| rules.measure != Measure::TopUp);
        let top_up = level.top_up.filter(|_| rules.measure != Measure::Spending);
        (spending.map(|least| short(least, self.spent)), top_up.map(|least| short(least, self.topped_up)))
    }
}

/// What becomes of a card when a tier is reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub was: String,
    pub tier: String,
    pub why: Why,
    /// The last day of the tier that she has meanwhile; none where the new one holds at once.
    pub later: Option<Day>,
}

/// The tier that she has reached, where it is higher than the one she has. One that the rules don't
/// know is somebody's own word, and stays.
pub fn promotion(rules: &TierRules, held: &Held, reached: &Reached, today: Day) -> Option<Change> {
    let at = reached.level(rules)?;
    let level = rules.levels.get(at)?;
    let why = reached.by(rules, level)?;
    let over = |cell: &str| match (cell.is_empty(), rules.level(cell)) {
        (true, _) => true,
        (false, Some((has, _))) => has < at,
        (false, None) => false,
    };
    let change = |was: &str, later| Change { was: was.to_string(), tier: level.name.clone(), why, later };
    let now = held.on(today);
    if over(now) {
        return Some(change(now, None));
    }
    // What was given by hand for a time is higher: she falls no deeper than what she has earned.
    let until = held.until.filter(|until| *until >= today)?;
    over(held.after.trim()).then(|| change(held.after.trim(), Some(until)))
}

/// When a tier is lost that is no longer reached (rule `demote_from`).
///
/// Not before the day from which the rule holds, nor before the months are over for which it was reached.
/// One that was given by hand is kept, or has an end of its own. What is paid until then may change it.
pub fn lost_on(
    rules: &TierRules,
    held: &Held,
    counted: &[Counted],
    changes: &[&TierChange],
    today: Day,
) -> Option<Day> {
    let from = rules.demote_from?;
    let (at, _) = rules.level(held.on(today))?;
    let last = changes.iter().filter(|change| rules.same(&change.tier, held.tier)).max_by_key(|c| c.at);
    if held.until.is_some() || last.is_some_and(|change| change.why == Why::ByHand) {
        return None;
    }
    let kept = last.map(|change| change.at.day.plus_months(i64::from(rules.months)));
    let first = kept.map_or(from, |kept| kept.max(from));
    let reaches = |day: Day| Reached::on(rules, counted, day).level(rules).is_some_and(|has| has >= at);
    // It is lost on a day on which something leaves the months that are looked at.
    let leaves = |one: &Counted| one.day().plus_months(i64::from(rules.months));
    let mut days: Vec<Day> = counted.iter().map(leaves).filter(|day| *day > first).collect();
    days.sort_unstable();
    if reaches(first.max(today)) {
        return days.into_iter().find(|day| *day > today && !reaches(*day));
    }
    // The same day is named until she reaches it again.
    let gone = days.into_iter().rfind(|day| *day <= today && reaches(day.plus(-1)) && !reaches(*day));
    Some(gone.unwrap_or(first))
}

/// The tier that is left to who loses hers.
pub fn left_to<'a>(rules: &'a TierRules, counted: &[Counted], day: Day) -> &'a str {
    let at = Reached::on(rules, counted, day).level(rules);
    at.and_then(|at| rules.levels.get(at)).map_or("", |level| &level.name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::Moment;
    use proptest::prelude::*;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    fn rules(measure: Measure) -> TierRules {
        let level = |name: &str, spending: i64, top_up: i64| Level {
            id: name.into(),
            name: name.into(),
            spending: Some(Money(spending * 100)),
            top_up: Some(Money(top_up * 100)),
            ..Level::default()
        };
        let levels = vec![level("初级", 2000, 1000), level("中级", 8000, 5000), level("高级", 20000, 10000)];
        TierRules { measure, months: 12, levels, ..TierRules::default() }
    }

    fn spent(on: &str, yuan: i64) -> Counted {
        Counted::Spent(day(on), Money(yuan * 100))
    }

    fn topped(on: &str, yuan: i64) -> Counted {
        Counted::ToppedUp(day(on), Money(yuan * 100))
    }

    #[test]
    fn what_was_paid_in_the_months_of_the_rule_reaches_a_tier() {
        let all = [spent("2025-11-21", 5000), spent("2025-11-22", 7000), spent("2026-11-01", 1000)];
        let both = [spent("2026-11-01", 3000), topped("2026-11-01", 5000)];
        for (measure, counted, on, level) in [
            (Measure::Spending, &all[..], "2026-11-20", Some(1)),
            // The day a year ago is not in it any more, the one after it is.
            (Measure::Spending, &all[..], "2026-11-21", Some(1)),
            (Measure::Spending, &all[..], "2026-11-22", None),
            (Measure::TopUp, &all[..], "2026-11-21", None),
            (Measure::Either, &both[..], "2026-11-21", Some(1)),
            (Measure::Spending, &both[..], "2026-11-21", Some(0)),
            (Measure::TopUp, &both[..], "2026-11-21", Some(1)),
        ] {
            let rules = rules(measure);
            let reached = Reached::on(&rules, counted, day(on));
            assert_eq!(reached.level(&rules), level, "{measure:?} {on}");
        }
    }

    #[test]
    fn a_tier_rises_at_once_and_words_of_the_shops_own_stay() {
        let rules = rules(Measure::Spending);
        let reached = Reached::on(&rules, &[spent("2026-11-21", 9000)], day("2026-11-21"));
        let until = |text| Some(day(text));
        for (tier, end, after, change) in [
            ("", None, "", Some(("", None))),
            ("初级", None, "", Some(("初级", None))),
            ("中级", None, "", None),
            ("高级", None, "", None),
            ("金卡", None, "", None),
            // A tier for a time that is over, or higher, or lower.
            ("高级", until("2026-11-20"), "初级", Some(("初级", None))),
            ("高级", until("2026-12-31"), "初级", Some(("初级", until("2026-12-31")))),
            ("高级", until("2026-12-31"), "中级", None),
            ("初级", until("2026-12-31"), "", Some(("初级", None))),
        ] {
            let found = promotion(&rules, &Held { tier, until: end, after }, &reached, day("2026-11-21"));
            let told = found.as_ref().map(|change| (change.was.as_str(), change.later));
            assert_eq!(told, change, "{tier} {end:?} {after}");
            assert!(found.is_none_or(|change| change.tier == "中级"));
        }
    }

    #[test]
    fn a_tier_is_lost_when_what_reached_it_is_long_ago() {
        let all = [spent("2026-03-01", 8000), spent("2026-06-01", 2000)];
        let change = |why| TierChange {
            id: String::new(),
            at: Moment::parse("2026-03-01T10:00").unwrap(),
            client: "c1".into(),
            was: String::new(),
            tier: "中级".into(),
            why,
            spent: None,
            topped_up: None,
            until: None,
            by: String::new(),
            note: String::new(),
            source: Default::default(),
        };
        let held = Held { tier: "中级", ..Held::default() };
        for (from, why, lost) in [
            (None, Some(Why::Spending), None),
            (Some("2026-01-01"), Some(Why::Spending), Some("2027-03-01")),
            (Some("2026-01-01"), None, Some("2027-03-01")),
            (Some("2027-05-01"), Some(Why::Spending), Some("2027-05-01")),
            (Some("2026-01-01"), Some(Why::ByHand), None),
            // Whatever day it is asked on, it is the same one.
            (Some("2026-12-01"), None, Some("2027-03-01")),
        ] {
            let rules = TierRules { demote_from: from.map(day), ..rules(Measure::Spending) };
            let changes: Vec<TierChange> = why.map(change).into_iter().collect();
            let changes: Vec<&TierChange> = changes.iter().collect();
            for today in ["2026-11-21", "2027-02-28", "2027-03-01", "2027-04-30"] {
                let found = lost_on(&rules, &held, &all, &changes, day(today));
                assert_eq!(found, lost.map(day), "{from:?} {why:?} {today}");
            }
        }
        let rules = rules(Measure::Spending);
        assert_eq!(left_to(&rules, &all, day("2027-03-01")), "初级");
    }

    proptest! {
        #[test]
        fn who_spends_more_never_has_less(
            paid in prop::collection::vec((0_i64..700, 0_i64..10_000), 0..20), more in 0_i64..10_000,
        ) {
            let rules = rules(Measure::Either);
            let on = day("2026-11-21");
            let mut all: Vec<Counted> =
                paid.iter().map(|(ago, yuan)| Counted::Spent(on.plus(-ago), Money(yuan * 100))).collect();
            let before = Reached::on(&rules, &all, on);
            all.push(Counted::Spent(on, Money(more * 100)));
            let after = Reached::on(&rules, &all, on);
            prop_assert!(before.level(&rules) <= after.level(&rules));
            prop_assert_eq!(after.spent.0 - before.spent.0, more * 100);
            // The one who has reached a tier misses nothing for it.
            if let Some(level) = after.level(&rules).and_then(|at| rules.levels.get(at)) {
                prop_assert_eq!(after.missing(&rules, level).0, Some(Money::NONE));
            }
        }
    }
}
