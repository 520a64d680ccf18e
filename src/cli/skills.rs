//! What a member of staff can do, as people name it: services become ids, categories stay.

use super::register::{self, Record};
use crate::domain::cell::parts;
use crate::domain::find::{Findable, find};
use crate::domain::problem::{Fact, Place, Problem, Problems};
use crate::domain::roster_fact::RosterFact;
use crate::domain::schema::{self, Table};
use crate::store::directory::Store;

/// Puts ids and categories that exist into the cell `skills`; what is neither is refused.
pub fn settle(store: &Store, table: &Table, cells: &mut [(String, String)]) -> Result<(), Problems> {
    let Some((_, cell)) = cells.iter_mut().find(|(column, _)| table.name == "staff" && column == "skills")
    else {
        return Ok(());
    };
    let services = register::records(store, &schema::SERVICES)?;
    let (mut settled, mut problems) = (Vec::new(), Vec::new());
    for text in parts(cell) {
        match skill(text, &services) {
            Ok(skill) if settled.contains(&skill) => {}
            Ok(skill) => settled.push(skill),
            Err(fact) => problems.push(Problem::at(fact, Place::file("skills"))),
        }
    }
    Problems(problems).or_ok()?;
    *cell = settled.join(";");
    Ok(())
}

fn skill(text: &str, services: &[Record]) -> Result<String, Fact> {
    let categories = || services.iter().map(|service| service.get("category").trim());
    if let Some(category) = categories().find(|category| *category == text) {
        return Ok(category.to_string());
    }
    // A part of a name is not enough: 面部 typed short must not become one service of many.
    let named: Vec<Findable> = services.iter().map(Record::findable).collect();
    let exact = |one: &&Findable| [&one.id, &one.number, &one.name].contains(&&text.to_string());
    match find(&named, text).into_iter().filter(exact).collect::<Vec<_>>()[..] {
        [one] => Ok(one.id.clone()),
        _ => {
            let names = named.iter().map(|one| one.name.clone());
            let mut known: Vec<String> =
                categories().map(str::to_string).chain(names).filter(|word| !word.is_empty()).collect();
            known.dedup();
            Err(Fact::Roster(RosterFact::SkillUnknown { text: text.to_string(), known }))
        }
    }
}
