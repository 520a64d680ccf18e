//! Whether a cell holds what its column may hold.

use super::amiss::Amiss;
use super::birthday::Birthday;
use super::consent::Consent;
use super::day::{Day, Moment};
use super::hours::WeekHours;
use super::id::{Kind, is_id};
use super::money::Money;
use super::phone::is_phone;
use super::points_fact::PointsFact;
use super::problem::Fact;
use super::schema::Cell;
use super::shares::Shares;
use super::spans::Spans;
use super::tally;

/// Minutes of a day.
const DAY: u32 = 24 * 60;

/// The parts of a `;`-separated list; full-width separators are read too.
pub fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split([';', '；', '、']).map(str::trim).filter(|part| !part.is_empty())
}

/// Whether a spreadsheet has made a number of a phone: 1.38E+10.
pub fn is_damaged_phone(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    lower.contains("e+") && lower.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'e' | b'+'))
}

fn phone_fault(text: &str) -> Option<Fact> {
    if is_phone(text) {
        return None;
    }
    let text = text.to_string();
    Some(if is_damaged_phone(&text) { Fact::PhoneDamaged { text } } else { Fact::BadPhone { text } })
}

/// Whether a text is a task's key: rule, record and occurrence.
fn is_key(text: &str) -> bool {
    let mut parts = text.splitn(3, '/');
    let id = |part: Option<&str>| part.is_some_and(is_id);
    id(parts.next()) && id(parts.next()) && parts.next().is_some_and(|part| !part.is_empty())
}

/// What is wrong with a cell that is not blank; references are looked up elsewhere.
pub fn fault(cell: Cell, text: &str) -> Option<Fact> {
    let wrong = |sound: bool, fact: fn(String) -> Fact| (!sound).then(|| fact(text.to_string()));
    match cell {
        Cell::Text | Cell::List => None,
        Cell::Id | Cell::Reference(_) => wrong(is_id(text), |text| Fact::BadId { text }),
        Cell::ReferenceAmong(kinds) => {
            let sound = is_id(text) && Kind::of(text).is_some_and(|kind| kinds.contains(&kind));
            wrong(sound, |text| Fact::BadId { text })
        }
        Cell::References(_) => {
            parts(text).find(|part| !is_id(part)).map(|part| Fact::BadId { text: part.to_string() })
        }
        Cell::Phone => phone_fault(text),
        Cell::Phones => parts(text).find_map(phone_fault),
        Cell::Day => wrong(Day::parse(text).is_some(), |text| Fact::BadDay { text }),
        Cell::Moment => wrong(Moment::parse(text).is_some(), |text| Fact::BadMoment { text }),
        Cell::Birthday => wrong(Birthday::parse(text).is_some(), |text| Fact::BadBirthday { text }),
        Cell::Money => wrong(Money::parse(text).is_some(), |text| Fact::BadMoney { text }),
        Cell::Count => {
            let sound = text.len() <= 6 && text.bytes().all(|b| b.is_ascii_digit());
            wrong(sound, |text| Fact::BadCount { text })
        }
        Cell::Points => {
            let sound = tally::parse(text).is_some();
            wrong(sound, |text| Fact::Points(PointsFact::NoWholeNumber { text }))
        }
        Cell::Minutes => {
            let sound = text.bytes().all(|b| b.is_ascii_digit()) && text.parse().is_ok_and(|n: u32| n <= DAY);
            wrong(sound, |text| Fact::BadMinutes { text })
        }
        Cell::YesNo(_) => wrong(matches!(text, "yes" | "no"), |text| Fact::BadYesNo { text }),
        Cell::Choice(allowed) => {
            (!allowed.contains(&text)).then(|| Fact::BadChoice { text: text.to_string(), allowed })
        }
        Cell::Spans => wrong(Spans::parse(text).is_some(), |text| Fact::BadHours { text }),
        Cell::Hours => wrong(WeekHours::parse(text).is_some(), |text| Fact::BadHours { text }),
        Cell::Consent => Consent::parse(text).err().map(|word| Fact::BadConsent { word: word.to_string() }),
        Cell::Shares(_) => {
            let sound = Shares::are_sound(text);
            wrong(sound, |text| Fact::Till(Amiss::SharesDiffer { text }))
        }
        Cell::Key => wrong(is_key(text), |text| Fact::BadKey { text }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_cell_names_what_it_cannot_hold() {
        let cases = [
            (Cell::Phone, "1.38E+10", Some("C204")),
            (Cell::Phone, "138 0013 8000", Some("C203")),
            (Cell::Phones, "13800138000；0755-8812345", None),
            (Cell::Phones, "13800138000;x", Some("C203")),
            (Cell::Day, "2026-02-30", Some("C201")),
            (Cell::Birthday, "lunar:08-15", None),
            (Cell::Count, "45", None),
            (Cell::Count, "-5", Some("C207")),
            (Cell::Points, "-500", None),
            (Cell::Points, "1.5", Some("C261")),
            (Cell::Minutes, "90", None),
            (Cell::Minutes, "99999", Some("C217")),
            (Cell::YesNo(true), "是", Some("C208")),
            (Cell::Choice(crate::domain::schema::STATUS), "done", None),
            (Cell::Key, "appointment-1d/b2611-7k3fq2m/2026-11-22T14:00", None),
            (Cell::Key, "appointment-1d", Some("C215")),
            (Cell::Id, "../x", Some("C213")),
        ];
        for (cell, text, code) in cases {
            assert_eq!(fault(cell, text).map(|fact| fact.code()), code, "{text}");
        }
    }
}
