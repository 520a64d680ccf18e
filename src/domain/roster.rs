//! Who works when: the shop's hours and closures, each one's weekly hours, and the roster over them.

use super::day::Day;
use super::record::closure::Closure;
use super::record::shift::{EXTRA, OFF, Shift};
use super::record::staff::Staff;
use super::rule::Rules;
use super::spans::Spans;

/// What working times follow from.
pub struct Roster<'a> {
    pub rules: &'a Rules,
    pub closures: &'a [Closure],
    /// Rows of the roster, of all days that are asked for.
    pub shifts: &'a [Shift],
}

/// When somebody works on a day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Working {
    pub spans: Spans,
    /// What a day off, or hours off, take out of it.
    pub off: Spans,
}

impl<'a> Roster<'a> {
    /// When the shop is open on that day: its weekly hours, without what a closure takes away, with
    /// what a make-up workday adds (domain.md section 3).
    ///
    /// A make-up workday without hours is open as on the widest day of the week.
    pub fn open(&self, day: Day) -> Spans {
        let hours = &self.rules.shop.hours;
        let mut open: Spans = hours.on(day.weekday()).cloned().collect();
        for closure in self.closures.iter().filter(|closure| closure.is_on(day) && !closure.opens) {
            open = open.without(&closure.hours.clone().unwrap_or_else(Spans::whole));
        }
        for closure in self.closures.iter().filter(|closure| closure.is_on(day) && closure.opens) {
            let usual = || std::iter::once(hours.widest()).collect();
            open = open.with(&closure.hours.clone().unwrap_or_else(usual));
        }
        open
    }

    /// Why the shop is not open as usual on that day.
    pub fn closure(&self, day: Day) -> Option<&'a Closure> {
        self.closures.iter().find(|closure| closure.is_on(day) && !closure.opens)
    }

    /// When she works on that day. A row of the roster with a shift stands in the place of her weekly
    /// hours; `extra` adds, `off` takes away. Nobody works while the shop is closed.
    ///
    /// On a make-up workday she works as the shop is open, unless the roster says otherwise.
    pub fn works(&self, staff: &Staff, day: Day) -> Working {
        let open = self.open(day);
        let rows = || self.shifts.iter().filter(|shift| shift.staff == staff.id && shift.on == day);
        let named = |shift: &Shift| {
            let usual = || self.rules.roster.shift(&shift.shift).map(|named| named.hours.clone());
            shift.hours.clone().or_else(usual).unwrap_or_default()
        };
        let shifts: Vec<&Shift> = rows().filter(|row| row.shift != OFF && row.shift != EXTRA).collect();
        let makes_up = self.closures.iter().any(|closure| closure.opens && closure.is_on(day));
        let mut spans = match (&shifts[..], &staff.hours) {
            ([], Some(hours)) if !makes_up => hours.on(day.weekday()).cloned().collect(),
            ([], _) => open.clone(),
            (shifts, _) => shifts.iter().fold(Spans::default(), |all, row| all.with(&named(row))),
        };
        let mut off = Spans::default();
        for row in rows() {
            match row.shift.as_str() {
                OFF => off = off.with(&row.hours.clone().unwrap_or_else(Spans::whole)),
                EXTRA => spans = spans.with(&named(row)),
                _ => {}
            }
        }
        Working { spans: spans.common(&open).without(&off), off }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::hours::WeekHours;
    use crate::domain::row::Source;
    use crate::domain::rule::{DEFAULT_NAME, default_tree};
    use crate::domain::tree::Node;

    fn rules() -> Rules {
        let own = Node::nothing();
        let (rules, problems) = Rules::read(default_tree(), own);
        assert!(problems.is_empty(), "{DEFAULT_NAME}: {problems:?}");
        Rules {
            shop: crate::domain::rule::Shop {
                hours: week("1-6 10:00-21:00"),
                ..rules.as_ref().unwrap().shop.clone()
            },
            ..rules.unwrap()
        }
    }

    fn week(text: &str) -> WeekHours {
        WeekHours::parse(text).unwrap()
    }

    fn closure(on: &str, opens: bool, hours: &str) -> Closure {
        let day = Day::parse(on).unwrap();
        let hours = Some(Spans::parse(hours).unwrap()).filter(|hours| !hours.is_empty());
        let (id, note) = (String::new(), String::new());
        Closure { id, from: day, until: day, opens, hours, note, source: Source::default() }
    }

    fn row(on: &str, shift: &str, hours: &str) -> Shift {
        Shift {
            id: String::new(),
            staff: "t1".into(),
            on: Day::parse(on).unwrap(),
            shift: shift.into(),
            hours: Some(Spans::parse(hours).unwrap()).filter(|hours| !hours.is_empty()),
            note: String::new(),
            source: Source::default(),
        }
    }

    #[test]
    fn a_day_is_worked_as_the_roster_says_and_else_as_usual() {
        let rules = rules();
        let closures = [
            closure("2026-11-24", false, ""),
            closure("2026-11-25", false, "10:00-12:00"),
            closure("2026-11-29", true, ""),
        ];
        let shifts = [
            row("2026-11-26", "late", ""),
            row("2026-11-27", "off", ""),
            row("2026-11-28", "off", "12:00-14:00"),
            row("2026-11-30", "extra", "19:00-20:30"),
        ];
        let roster = Roster { rules: &rules, closures: &closures, shifts: &shifts };
        let staff = Staff { id: "t1".into(), hours: Some(week("1-6 11:00-19:00")), ..Staff::default() };
        let works = |on: &str| roster.works(&staff, Day::parse(on).unwrap()).spans.to_string();
        for (on, expected) in [
            ("2026-11-23", "11:00-19:00"),
            ("2026-11-24", ""),
            ("2026-11-25", "12:00-19:00"),
            ("2026-11-26", "13:00-21:00"),
            ("2026-11-27", ""),
            ("2026-11-28", "11:00-12:00;14:00-19:00"),
            ("2026-11-29", "10:00-21:00"),
            ("2026-11-30", "11:00-20:30"),
            ("2026-12-06", ""),
        ] {
            assert_eq!(works(on), expected, "{on}");
        }
    }
}
