//! Birthdays, solar and lunar: the card some days before, the message on the day (domain.md
//! section 5).

use super::reach::reach;
use super::words::{self, Words};
use super::{AsOf, Due, Occasion, Records, done, is_listed, is_paused};
use crate::domain::birthday::Birthday;
use crate::domain::day::Day;
use crate::domain::lunar::lunar_day;
use crate::domain::record::client::Client;
use crate::domain::rule::{About, Reminder, Rules};
use std::rc::Rc;

/// The days of birthdays of which a list of that day may speak.
fn window(rule: &Reminder, as_of: Day) -> (Day, Day) {
    let lead = rule.lead.whole_days();
    (as_of.plus(lead - rule.stays), as_of.plus(lead))
}

/// Picks out the birthdays that may be due, without computing each of them.
#[derive(Debug, Default)]
pub struct Sieve {
    solar: [u32; 13],
    lunar: [u32; 13],
}

impl Sieve {
    pub fn new(rules: &Rules, as_of: Day) -> Sieve {
        let mut sieve = Sieve::default();
        for rule in rules.reminders.iter().filter(|rule| rule.about == About::Birthday) {
            let (from, to) = window(rule, as_of);
            let mut day = from;
            while day <= to {
                sieve.let_through(day);
                day = day.plus(1);
            }
        }
        sieve
    }

    fn let_through(&mut self, day: Day) {
        let bit = |day: u32| 1u32 << day.min(31);
        self.solar[day.month_number() as usize] |= bit(day.day_number());
        if (day.month_number(), day.day_number()) == (2, 28)
            || (day.month_number(), day.day_number()) == (3, 1)
        {
            self.solar[2] |= bit(29);
        }
        if let Some((_, lunar)) = lunar_day(day) {
            // The 30th of a month without one falls on its 29th.
            self.lunar[usize::from(lunar.month)] |=
                bit(lunar.day.into()) | if lunar.day == 29 { bit(30) } else { 0 };
        }
    }

    /// Whether a birthday cell may be due, or has to be read because it looks like none.
    #[inline]
    pub fn may_concern(&self, cell: &[u8]) -> bool {
        // Most of them are whole days.
        if let [year, _, _, _, b'-', m1, m2, b'-', d1, d2] = cell
            && [year, m1, m2, d1, d2].iter().all(|digit| digit.is_ascii_digit())
        {
            let number = |tens: &u8, units: &u8| usize::from(tens - b'0') * 10 + usize::from(units - b'0');
            let (month, day) = (number(m1, m2), number(d1, d2));
            return day <= 31 && self.solar.get(month).is_some_and(|days| days >> day & 1 != 0);
        }
        !cell.is_empty() && (self.may_pass(cell) || !looks_right(cell))
    }

    /// Whether a birthday cell may be due; to be sure, ask `Birthday::occurrences`.
    fn may_pass(&self, cell: &[u8]) -> bool {
        let lunar = cell.starts_with(b"lunar:");
        let [.., m1, m2, b'-', d1, d2] = cell else { return false };
        // In a leap month the letter L stands where the month's last digit would.
        let (m1, m2) = match cell {
            [.., m1, m2, b'L', b'-', _, _] => (m1, m2),
            _ => (m1, m2),
        };
        let number = |tens: &u8, units: &u8| -> Option<usize> {
            (tens.is_ascii_digit() && units.is_ascii_digit())
                .then(|| usize::from(tens - b'0') * 10 + usize::from(units - b'0'))
        };
        match (number(m1, m2), number(d1, d2)) {
            (Some(month @ 1..=12), Some(day @ 1..=31)) => {
                let months = if lunar { &self.lunar } else { &self.solar };
                months[month] & (1 << day) != 0
            }
            _ => false,
        }
    }
}

/// Whether the bytes have the outline of a birthday; the full test would cost every row a parse.
fn looks_right(cell: &[u8]) -> bool {
    let digits_at_end = matches!(cell, [.., b'-', d1, d2] if d1.is_ascii_digit() && d2.is_ascii_digit());
    digits_at_end && (cell.len() == 10 && cell[0].is_ascii_digit() || cell.contains(&b':'))
        || std::str::from_utf8(cell).is_ok_and(|text| Birthday::parse(text).is_some())
}

pub fn list(rules: &Rules, records: &Records, as_of: AsOf, clients: &[&Rc<Client>]) -> Vec<Due> {
    let mut lines = Vec::new();
    for rule in rules.reminders.iter().filter(|rule| rule.about == About::Birthday) {
        let (from, to) = window(rule, as_of.day);
        for client in clients.iter().filter(|client| !is_paused(client, as_of.day)) {
            let Some(birthday) = client.birthday else { continue };
            for on in birthday.occurrences(from, to, rules.leap_day) {
                lines.extend(line(rules, records, as_of, rule, client, birthday, on));
            }
        }
    }
    lines.sort_by(|a, b| (a.due, on(a), &a.client.id).cmp(&(b.due, on(b), &b.client.id)));
    lines
}

fn on(due: &Due) -> Option<Day> {
    match due.occasion {
        Occasion::Birthday { on, .. } => Some(on),
        _ => None,
    }
}

fn line(
    rules: &Rules,
    records: &Records,
    as_of: AsOf,
    rule: &Reminder,
    client: &Rc<Client>,
    birthday: Birthday,
    on: Day,
) -> Option<Due> {
    let due = on.plus(-rule.lead.whole_days());
    if !is_listed(rule, due, as_of.day) {
        return None;
    }
    let key = format!("{}/{}/{}", rule.id, client.id, on.year());
    let reach = reach(client, &rules.contact, as_of.day);
    Some(Due {
        done: done(records, &key),
        key,
        rule: rule.id.clone(),
        due: due.at(rule.at.unwrap_or(rules.contact.quiet.1)),
        client: client.clone(),
        occasion: Occasion::Birthday { on, lunar: birthday.is_lunar() },
        reach,
        source: client.source.clone(),
    })
}

/// The words of a birthday that falls on `on`.
pub(super) fn words_of(rules: &Rules, client: &Client, on: Day, as_of: Day) -> Words {
    let mut words = words::common(rules, client, on, as_of);
    if let Some(Birthday::Lunar { day, .. }) = client.birthday {
        words.push(("lunar", words::lunar(day, rules.shop.language).into()));
    }
    if as_of > on {
        words.push(("late", as_of.since(on).to_string().into()));
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sieve_lets_through_what_may_be_due() {
        let mut sieve = Sieve::default();
        for day in ["2026-11-24", "2026-02-28", "2026-02-16"] {
            sieve.let_through(Day::parse(day).unwrap());
        }
        // 2026-02-16 is the 29th and last day of the twelfth lunar month.
        for cell in [
            "1988-11-24",
            "solar:11-24",
            "1996-02-29",
            "lunar:12-29",
            "lunar:1980-12-30",
            "lunar:10-16",
            "lunar:1987-10L-16",
        ] {
            assert!(sieve.may_pass(cell.as_bytes()) && sieve.may_concern(cell.as_bytes()), "{cell}");
        }
        for cell in
            ["1988-11-23", "lunar:11-24", "", "lunar:06L-03", "1988-13-40", "1988-00-00", "1988-02-32"]
        {
            assert!(!sieve.may_pass(cell.as_bytes()) && !sieve.may_concern(cell.as_bytes()), "{cell}");
        }
        for cell in ["x", "1988-11-2x", "11-24-1988", "王"] {
            assert!(!sieve.may_pass(cell.as_bytes()) && sieve.may_concern(cell.as_bytes()), "{cell}");
        }
    }
}
