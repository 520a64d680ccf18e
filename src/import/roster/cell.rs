//! What a cell of a month grid, or a word that is typed for a shift, means.

use super::legend::Legend;
use crate::domain::record::shift::HOURS;
use crate::domain::roster_fact::RosterFact;
use crate::domain::rostering::Wish;
use crate::domain::rule::roster::RosterRules;
use crate::domain::spans::Spans;
use crate::import::values::spans;
use std::ops::Range;

/// The wish in a cell that is not blank: a shift's word, several of them (早/晚), a word for a day
/// off, hours. `open` tells morning from afternoon.
/// The `legend` of the sheet tells its words better than the rules.
pub fn wish(text: &str, rules: &RosterRules, legend: &Legend, open: &Range<u32>) -> Result<Wish, RosterFact> {
    let text = text.trim();
    if let Some(hours) = legend.hours(text, rules) {
        return Ok(of_hours(hours.clone(), rules));
    }
    if let Some(shift) = rules.shift_named(text) {
        return Ok(Wish::Shift { shift: shift.id.clone(), hours: None });
    }
    if rules.is_off(text) || text == crate::domain::record::shift::OFF {
        return Ok(Wish::DayOff);
    }
    let unknown = || RosterFact::ShiftUnknown { text: text.to_string(), known: rules.first_words() };
    let hours = together(text, rules).or_else(|| spans::spans(text, &[], open)).ok_or_else(unknown)?;
    Ok(of_hours(hours, rules))
}

/// The shift with just these hours, else the hours.
fn of_hours(hours: Spans, rules: &RosterRules) -> Wish {
    match rules.shift_of(&hours) {
        Some(shift) => Wish::Shift { shift: shift.id.clone(), hours: None },
        None => Wish::Shift { shift: HOURS.to_string(), hours: Some(hours) },
    }
}

/// The hours of several shifts: 早/晚, 早+晚, 早晚.
fn together(text: &str, rules: &RosterRules) -> Option<Spans> {
    let named = |words: Vec<&str>| {
        let hours = |word: &&str| rules.shift_named(word.trim()).map(|shift| &shift.hours);
        let all: Option<Vec<&Spans>> = words.iter().map(hours).collect();
        all.filter(|all| !all.is_empty())
            .map(|all| all.into_iter().fold(Spans::default(), |sum, one| sum.with(one)))
    };
    let marks = ['/', '、', '+', '＋', '／', ' ', '\n'];
    let letters: Vec<String> = text.chars().map(String::from).collect();
    named(text.split(marks).filter(|word| !word.is_empty()).collect())
        .or_else(|| named(letters.iter().map(String::as_str).collect()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::rule::{Rules, default_tree};
    use crate::domain::tree::Node;

    #[test]
    fn a_cell_of_the_grid_is_read_as_shops_write_it() {
        let own = Node::nothing();
        let rules = Rules::read(default_tree(), own).0.unwrap().roster;
        let read = |text: &str| match wish(text, &rules, &Legend::default(), &(600..1260)) {
            Ok(Wish::Shift { shift, hours }) => {
                format!("{shift} {}", hours.map(|hours| hours.to_string()).unwrap_or_default()).trim().into()
            }
            Ok(Wish::DayOff) => "off".to_string(),
            Ok(other) => format!("{other:?}"),
            Err(fact) => format!("? {}", matches!(fact, RosterFact::ShiftUnknown { .. })),
        };
        for (text, expected) in [
            ("早", "early"),
            (" 晚班", "late"),
            ("通", "full"),
            ("full", "full"),
            ("休", "off"),
            ("年假", "off"),
            ("off", "off"),
            ("早/晚", "full"),
            ("早晚", "full"),
            ("10:00-18:00", "early"),
            ("10-18", "early"),
            ("10：00-16：00", "hours 10:00-16:00"),
            ("11点到19点", "hours 11:00-19:00"),
            ("培", "? true"),
            ("早培", "? true"),
            ("", "? true"),
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
    }
}
