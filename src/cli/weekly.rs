//! The weekly hours of staff, as people type them.

use super::world::World;
use crate::domain::hours::WeekHours;
use crate::domain::problem::{Fact, Problems};
use crate::domain::roster_fact::RosterFact;
use crate::domain::rule::Rules;
use crate::domain::schema::Table;
use crate::import::values::weekly;
use crate::messages::roster as words;
use std::collections::BTreeMap;

/// What was given, with the hours as the column holds them; the hours beside it, to be told back.
pub fn settled(
    rules: &Rules,
    table: &Table,
    given: &BTreeMap<String, String>,
) -> Result<(BTreeMap<String, String>, Option<WeekHours>), Problems> {
    let mut given = given.clone();
    let Some(text) = given.get_mut("hours").filter(|text| table.name == "staff" && !text.trim().is_empty())
    else {
        return Ok((given, None));
    };
    let (cell, hours) = read(rules, text)?;
    *text = cell;
    Ok((given, Some(hours)))
}

/// Weekly hours as somebody typed them, and as a column holds them.
pub fn read(rules: &Rules, typed: &str) -> Result<(String, WeekHours), Problems> {
    let typed = typed.trim().to_string();
    // Who types the strict form finds it in the file as it was typed.
    if let Some(hours) = WeekHours::parse(&typed) {
        return Ok((typed, hours));
    }
    let read = weekly::weekly(&typed, &rules.roster.words_for_hours(), &rules.shop.hours.widest());
    let hours = read.ok_or(Fact::Roster(RosterFact::WeekUnclear { text: typed }))?;
    Ok((hours.to_string(), hours))
}

/// Tells the hours back.
pub fn tell(world: &World, name: &str, hours: Option<&WeekHours>) {
    if hours.is_some() {
        world.tell(&words::usual_hours(&[name], hours, world.lang));
    }
}
