//! What becomes of the rows of one member of staff on one day when somebody wishes otherwise.
//!
//! A day has at most one row for its shift or its day off, one for hours off, one for extra hours.

use super::record::shift::{EXTRA, HOURS, OFF, Shift};
use super::spans::Spans;

/// What somebody wishes of a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wish {
    /// A shift by its id; `hours` with hours of its own.
    Shift { shift: String, hours: Option<Spans> },
    /// The whole day off.
    DayOff,
    /// Hours off.
    HoursOff(Spans),
    /// Hours beyond the usual ones.
    Extra(Spans),
    /// As usual again: no rows.
    Usual,
}

/// What a row says: its shift, its hours, its note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    pub shift: String,
    pub hours: Option<Spans>,
    pub note: String,
}

/// One step towards the wish.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step<'a> {
    Add(Said),
    Change(&'a Shift, Said),
    Remove(&'a Shift),
}

/// The part that a row plays in its day.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Shift,
    DayOff,
    HoursOff,
    Extra,
}

fn part(row: &Shift) -> Part {
    match (row.shift.as_str(), &row.hours) {
        (OFF, None) => Part::DayOff,
        (OFF, Some(_)) => Part::HoursOff,
        (EXTRA, _) => Part::Extra,
        _ => Part::Shift,
    }
}

/// The wish with what a day has of its kind already: extra hours, and hours off, come on top of those that
/// are there. A sheet says all of a day, and needs no such thing.
pub fn beside(rows: &[&Shift], wish: &Wish) -> Wish {
    let has = |wanted: Part| {
        let own = rows.iter().filter(|row| part(row) == wanted);
        own.filter_map(|row| row.hours.as_ref()).fold(Spans::default(), |all, hours| all.with(hours))
    };
    match wish {
        Wish::Extra(hours) => Wish::Extra(has(Part::Extra).with(hours)),
        Wish::HoursOff(hours) => Wish::HoursOff(has(Part::HoursOff).with(hours)),
        wish => wish.clone(),
    }
}

/// The steps from the rows of a day to the wish; none where it is so already. A note that is not
/// given stays with a row that says the same, and goes with one that says something else.
pub fn steps<'a>(rows: &[&'a Shift], wish: &Wish, note: Option<&str>) -> Vec<Step<'a>> {
    let off_all_day = rows.iter().any(|row| part(row) == Part::DayOff);
    if let Wish::Extra(hours) = wish
        && rows.iter().any(|row| row.shift == HOURS && row.hours.as_ref() == Some(hours))
    {
        return Vec::new();
    }
    let (shift, hours, gives_way): (&str, _, &[Part]) = match wish {
        Wish::Usual => return rows.iter().map(|row| Step::Remove(row)).collect(),
        Wish::Shift { shift, hours } => (shift, hours.clone(), &[Part::Shift, Part::DayOff]),
        Wish::DayOff => (OFF, None, &[Part::Shift, Part::DayOff, Part::HoursOff, Part::Extra]),
        Wish::HoursOff(hours) => (OFF, Some(hours.clone()), &[Part::HoursOff, Part::DayOff]),
        // She comes in on her day off: these are all the hours of the day.
        Wish::Extra(hours) if off_all_day => (HOURS, Some(hours.clone()), &[Part::Shift, Part::DayOff]),
        Wish::Extra(hours) => (EXTRA, Some(hours.clone()), &[Part::Extra]),
    };
    let mut replaced = rows.iter().filter(|row| gives_way.contains(&part(row)));
    let mut steps = Vec::new();
    match replaced.next() {
        Some(row) => {
            let same = row.shift == shift && row.hours == hours;
            let kept = if same { row.note.as_str() } else { "" };
            let said = Said { shift: shift.into(), hours, note: note.unwrap_or(kept).into() };
            if !same || said.note != row.note {
                steps.push(Step::Change(row, said));
            }
        }
        None => {
            steps.push(Step::Add(Said { shift: shift.into(), hours, note: note.unwrap_or_default().into() }));
        }
    }
    steps.extend(replaced.map(|row| Step::Remove(row)));
    steps
}

/// The rows of a day once the steps are taken.
pub fn taken(rows: &[&Shift], steps: &[Step], like: &Shift) -> Vec<Shift> {
    let with = |row: &Shift, said: &Said| Shift {
        shift: said.shift.clone(),
        hours: said.hours.clone(),
        note: said.note.clone(),
        ..row.clone()
    };
    let changed = |row: &&Shift| {
        let step = steps.iter().find(|step| match step {
            Step::Change(old, _) | Step::Remove(old) => std::ptr::eq(*old, *row),
            Step::Add(_) => false,
        });
        match step {
            Some(Step::Change(_, said)) => Some(with(row, said)),
            Some(_) => None,
            None => Some((*row).clone()),
        }
    };
    let added = steps.iter().filter_map(|step| match step {
        Step::Add(said) => Some(with(like, said)),
        _ => None,
    });
    rows.iter().filter_map(changed).chain(added).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::Day;
    use crate::domain::row::Source;

    fn row(text: &str) -> Shift {
        let (shift, rest) = text.split_once(' ').unwrap_or((text, ""));
        let (hours, note) = rest.split_once(' ').unwrap_or((rest, ""));
        Shift {
            id: text.into(),
            staff: "t1".into(),
            on: Day::new(2026, 12, 1).unwrap(),
            shift: shift.into(),
            hours: Some(Spans::parse(hours).unwrap()).filter(|hours| !hours.is_empty()),
            note: note.into(),
            source: Source::default(),
        }
    }

    fn told(row: &Shift) -> String {
        let hours = row.hours.as_ref().map(Spans::to_string).unwrap_or_default();
        format!("{} {hours} {}", row.shift, row.note).trim().replace("  ", " ")
    }

    /// Rows before, the wish with its note, rows after.
    type Case<'a> = (&'a [&'a str], Wish, Option<&'a str>, &'a [&'a str]);

    #[test]
    fn what_is_said_again_takes_the_place_of_what_was_said_before() {
        let spans = |text: &str| Spans::parse(text).unwrap();
        let shift = |id: &str| Wish::Shift { shift: id.into(), hours: None };
        let cases: &[Case] = &[
            (&[], Wish::DayOff, None, &["off"]),
            (&["off"], Wish::DayOff, None, &["off"]),
            (&["off"], Wish::DayOff, Some("发烧"), &["off 发烧"]),
            (&["early"], Wish::DayOff, Some("发烧"), &["off 发烧"]),
            (&["early", "off 14:00-15:00", "extra 20:00-21:00"], Wish::DayOff, None, &["off"]),
            (&["off"], shift("early"), None, &["early"]),
            (&["off", "early"], shift("late"), None, &["late"]),
            (&["early", "extra 20:00-21:00"], shift("late"), None, &["late", "extra 20:00-21:00"]),
            (&["early"], Wish::HoursOff(spans("14:00-15:00")), None, &["early", "off 14:00-15:00"]),
            (&["off 14:00-15:00"], Wish::HoursOff(spans("16:00-17:00")), None, &["off 16:00-17:00"]),
            (&["off"], Wish::HoursOff(spans("16:00-17:00")), None, &["off 16:00-17:00"]),
            (&["early"], Wish::Extra(spans("19:00-20:00")), None, &["early", "extra 19:00-20:00"]),
            (&["off"], Wish::Extra(spans("19:00-20:00")), None, &["hours 19:00-20:00"]),
            (&["early", "off 14:00-15:00"], Wish::Usual, None, &[]),
        ];
        for (before, wish, note, after) in cases {
            let rows: Vec<Shift> = before.iter().map(|text| row(text)).collect();
            let rows: Vec<&Shift> = rows.iter().collect();
            let like = row("off");
            let steps = steps(&rows, wish, *note);
            let found: Vec<String> = taken(&rows, &steps, &like).iter().map(told).collect();
            assert_eq!(found, *after, "{before:?} {wish:?}");
            let again: Vec<Shift> = taken(&rows, &steps, &like);
            let again: Vec<&Shift> = again.iter().collect();
            assert_eq!(super::steps(&again, wish, *note), [], "{before:?} {wish:?} twice");
        }
    }

    #[test]
    fn a_note_goes_with_what_it_was_about() {
        let ill = row("off  发烧");
        assert!(matches!(&steps(&[&ill], &Wish::DayOff, None)[..], []));
        let early = Wish::Shift { shift: "early".into(), hours: None };
        let steps = steps(&[&ill], &early, None);
        assert!(matches!(&steps[..], [Step::Change(_, said)] if said.note.is_empty()));
    }
}
