//! What was asked for at the till, read: amounts, shares, moments.

use crate::cli::register::{self, Record};
use crate::cli::world::World;
use crate::domain::amiss::Amiss;
use crate::domain::day::{Day, Moment};
use crate::domain::money::{Money, finer_than_cents};
use crate::domain::problem::{Fact, Problems};
use crate::domain::rule::Rules;
use crate::domain::schema;
use crate::domain::shares::{Shares, WHOLE};
use crate::domain::spans::Spans;
use crate::domain::when;
use crate::import::values::{amounts, money};

/// No more can be asked for at once: what is larger has zeros too many.
const MOST: Money = Money(1_000_000_000_000);

/// A hundred years: what is longer has digits too many.
const MOST_DAYS: i64 = 36_525;

/// An amount that is not negative, as people type it.
pub fn amount(option: &'static str, text: &str) -> Result<Money, Problems> {
    let bad = || Problems::from(Fact::BadOption { option, text: text.to_string() });
    if finer_than_cents(text) {
        return Err(Amiss::TooFine { text: text.to_string() }.into());
    }
    let amount = money::money(text).map_err(|_| bad())?.ok_or_else(bad)?;
    match amount {
        amount if amount > MOST => Err(Amiss::SumTooLarge.into()),
        amount if amount < Money::NONE => Err(bad()),
        amount => Ok(amount),
    }
}

/// Amounts for so many things, one each; none where none was given.
pub fn amounts(option: &'static str, texts: &[String], count: usize) -> Result<Option<Vec<Money>>, Problems> {
    if texts.is_empty() {
        return Ok(None);
    }
    if texts.len() != count {
        return Err(Amiss::CountDiffers { option, given: texts.len(), wanted: count }.into());
    }
    texts.iter().map(|text| amount(option, text)).collect::<Result<Vec<_>, _>>().map(Some)
}

/// So many days, as people type them: 30, 30天, 30d, 2周, 2w.
pub fn days(option: &'static str, text: &str) -> Result<i64, Problems> {
    let text = text.trim();
    let said = match text.strip_suffix(['d', 'D', 'w', 'W']) {
        Some(number) if text.ends_with(['d', 'D']) => format!("{number}天"),
        Some(number) => format!("{number}周"),
        None => text.to_string(),
    };
    let number = amounts::days(&said).ok().flatten().map(i64::from).filter(|days| *days <= MOST_DAYS);
    number.ok_or_else(|| Fact::BadOption { option, text: text.to_string() }.into())
}

/// Shares with the ids of the staff that is meant.
pub fn shares(text: Option<&str>, staff: &[Record]) -> Result<Shares, Problems> {
    let Some(text) = text.filter(|text| !text.trim().is_empty()) else { return Ok(Shares::default()) };
    let uneven = |total| Problems::from(Amiss::SharesUneven { text: text.to_string(), total });
    let typed = Shares::typed(text).ok_or_else(|| uneven(0))?;
    if typed.total() != WHOLE {
        return Err(uneven(typed.total()));
    }
    let (mut found, mut problems) = (Shares::default(), Problems::default());
    for (name, part) in typed.0 {
        match register::the_one(staff, &schema::STAFF, &name, &[]) {
            Ok(record) => found.0.push((record.get("id").to_string(), part)),
            Err(more) => problems.0.extend(more.0),
        }
    }
    problems.or_ok()?;
    Ok(found)
}

/// The moment that was named, else that of the command. Nothing was done or paid at a moment to come.
pub fn moment(world: &World, rules: &Rules, at: Option<&str>) -> Result<Moment, Problems> {
    let Some(at) = at else { return Ok(world.now(rules)) };
    let meant = Moment::parse(&at.trim().replace(' ', "T"));
    let open: Spans = std::iter::once(rules.shop.hours.widest()).collect();
    let read = || when::moment_gone(at, world.now(rules), |_| open.clone()).map(|when| when.at);
    let unclear = |fault| Problems::from(Fact::NotAMoment { text: at.to_string(), fault });
    let at = meant.map_or_else(read, Ok).map_err(unclear)?;
    match at > world.latest(rules) {
        true => Err(Amiss::Ahead { when: at.to_string().replace('T', " ") }.into()),
        false => Ok(at),
    }
}

/// A day that is not to come.
pub fn past(world: &World, rules: &Rules, day: Day) -> Result<Day, Problems> {
    match day > world.today(rules) {
        true => Err(Amiss::Ahead { when: day.to_string() }.into()),
        false => Ok(day),
    }
}

/// Why something is taken back.
pub fn why(text: &str) -> Result<&str, Problems> {
    match text.trim() {
        "" => Err(Amiss::NoReason.into()),
        why => Ok(why),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_said_in_many_ways() {
        for (typed, meant) in [
            ("30", Some(30)),
            (" 30d ", Some(30)),
            ("30天", Some(30)),
            ("2w", Some(14)),
            ("2周", Some(14)),
            ("两周", Some(14)),
            ("", None),
            ("d", None),
            ("-3", None),
            ("半年", Some(183)),
            ("99999999d", None),
        ] {
            assert_eq!(days("--days", typed).ok(), meant, "{typed}");
        }
    }
}
