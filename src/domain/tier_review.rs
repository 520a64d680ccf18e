//! What is to be done about a client's tier, with the reason.

use super::day::Day;
use super::held::Held;
use super::record::tier_change::{TierChange, Why};
use super::rule::tier::TierRules;
use super::tier::{Change, Counted, Reached, left_to, lost_on, promotion};

/// What a look at one client's tier finds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// She has reached a higher one.
    Up(Change),
    /// One that was given for a time is over.
    Over {
        until: Day,
        after: String,
    },
    /// It is no longer reached. It goes on `ends`, where she was told in time.
    Lost {
        on: Day,
        left: String,
        ends: Option<Day>,
    },
    /// What reached it was paid back since, or was less: so much was reached on that day.
    Unfounded {
        day: Day,
        reached: Reached,
    },
    /// The rules don't know it.
    Unknown,
    Keeps,
}

impl Verdict {
    /// Its word in machine formats.
    pub fn word(&self) -> &'static str {
        match self {
            Verdict::Up(_) => "up",
            Verdict::Over { .. } => "over",
            Verdict::Lost { .. } => "lost",
            Verdict::Unfounded { .. } => "unfounded",
            Verdict::Unknown => "unknown",
            Verdict::Keeps => "keeps",
        }
    }

    /// The tier that she has when it is settled; none where there is nothing to settle by then.
    pub fn becomes(&self, today: Day) -> Option<&str> {
        match self {
            Verdict::Up(change) => Some(&change.tier),
            Verdict::Over { after, .. } => Some(after),
            Verdict::Lost { left, ends: Some(ends), .. } if *ends <= today => Some(left),
            _ => None,
        }
    }
}

/// Looks at one client: `changes` are hers, `told` is when she was told of the day on which she loses her
/// tier, `ahead` how many days before it that has to be.
pub fn judge(
    rules: &TierRules,
    held: &Held,
    counted: &[Counted],
    changes: &[&TierChange],
    today: Day,
    ahead: i64,
    told: impl Fn(Day) -> Option<Day>,
) -> Verdict {
    let reached = Reached::on(rules, counted, today);
    if let Some(change) = promotion(rules, held, &reached, today) {
        return Verdict::Up(change);
    }
    if let Some(until) = held.until.filter(|until| *until < today) {
        return Verdict::Over { until, after: held.after.trim().to_string() };
    }
    let has = held.on(today);
    let Some((at, _)) = rules.level(has) else {
        return if has.is_empty() { Verdict::Keeps } else { Verdict::Unknown };
    };
    if let Some(on) = lost_on(rules, held, counted, changes, today).filter(|on| on.plus(-ahead) <= today) {
        let left = left_to(rules, counted, on).to_string();
        let ends = told(on).map(|told| told.plus(ahead).max(on));
        return Verdict::Lost { on, left, ends };
    }
    let last = changes.iter().filter(|change| rules.same(&change.tier, has)).max_by_key(|change| change.at);
    let Some(last) = last.filter(|change| matches!(change.why, Why::Spending | Why::TopUp)) else {
        return Verdict::Keeps;
    };
    let then = Reached::on(rules, counted, last.at.day);
    match then.level(rules).is_some_and(|then| then >= at)
        || reached.level(rules).is_some_and(|now| now >= at)
    {
        true => Verdict::Keeps,
        false => Verdict::Unfounded { day: last.at.day, reached: then },
    }
}
