//! `salon client add`: by options, by JSON, or asked question by question.

use super::fields::{self, ClientFields};
use crate::cli::register::{self, Record};
use crate::cli::world::World;
use crate::domain::cell::parts;
use crate::domain::day::Day;
use crate::domain::find::Findable;
use crate::domain::problem::{Candidate, Exit, Fact, Problem, Problems};
use crate::domain::schema::{self, Cell};
use crate::messages::help::both;
use crate::messages::register as words;
use clap::Args;
use std::collections::BTreeMap;
use std::path::Path;

#[derive(Args, Debug)]
pub struct ClientAddArgs {
    #[arg(value_name = "NAME", help = both("姓名", "her name"))]
    pub name: Option<String>,
    #[arg(long = "name", value_name = "NAME", conflicts_with = "name", help = both("姓名，同上", "her name, as above"))]
    pub named: Option<String>,
    #[command(flatten)]
    pub fields: ClientFields,
    #[arg(long, value_name = "FILE", conflicts_with = "name", help = both("从 JSON 读；- 是标准输入", "read JSON; - is standard input"))]
    pub json: Option<String>,
    #[arg(long, help = both("电话重复也新增", "add her although the phone is another's"))]
    pub anyway: bool,
}

pub fn run(world: &World, args: ClientAddArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let given = match &args.json {
        Some(file) => from_json(file)?,
        None => vec![asked(world, &args, world.today(&rules))?],
    };
    let today = world.today(&rules);
    let mut ids = world.ids();
    let (outcome, added) = register::write(world, "client add", |store| {
        let mut records = register::records(store, &schema::CLIENTS)?;
        let find = register::finder(store)?;
        let (mut edits, mut added, mut problems) = (Vec::new(), Vec::new(), Vec::new());
        for given in &given {
            let mut cells = match register::taken(&schema::CLIENTS, given, today, &find) {
                Ok(cells) => moved_phones(cells),
                Err(found) => {
                    problems.extend(found.0);
                    continue;
                }
            };
            problems.extend(fields::settle(world, &rules, store, &records, &mut cells)?);
            if !args.anyway {
                problems.extend(phone_taken(&cells, &records));
            }
            let (id, edit) = register::new_row(&schema::CLIENTS, &cells, &mut ids, &records);
            let name = cells.iter().find(|(column, _)| column == "name").map_or("", |(_, name)| name);
            if name.is_empty() {
                problems.push(Problem::new(Fact::Blank { column: "name".into() }));
            }
            let same: Vec<Candidate> = records
                .iter()
                .filter(|other| other.get("name") == name)
                .map(|other| other.findable().candidate())
                .collect();
            added.push((name.to_string(), id.clone(), same));
            records.push(Record::of(&[vec![("id".to_string(), id)], cells.clone()].concat()));
            edits.push(edit);
        }
        Problems(problems).or_ok()?;
        let about = added.iter().map(|(_, id, _)| id.as_str()).collect::<Vec<_>>().join(" ");
        Ok((edits, about, added))
    })?;
    for (name, id, same) in &added {
        world.tell(&words::added(name, id, world.lang));
        if !same.is_empty() {
            world.tell(&words::namesakes(same, world.lang));
        }
    }
    Ok(register::ended(world, outcome.as_ref()))
}

/// Several phones given as one: the first is hers, the rest are further ones.
pub fn moved_phones(mut cells: Vec<(String, String)>) -> Vec<(String, String)> {
    let Some(at) = cells.iter().position(|(column, text)| column == "phone" && text.contains(';')) else {
        return cells;
    };
    let all = cells[at].1.clone();
    let (first, rest) = all.split_once(';').unwrap_or((&all, ""));
    cells[at].1 = first.to_string();
    match cells.iter_mut().find(|(column, _)| column == "other_phones") {
        Some((_, others)) => {
            *others = [rest, others].into_iter().filter(|t| !t.is_empty()).collect::<Vec<_>>().join(";")
        }
        None => cells.push(("other_phones".to_string(), rest.to_string())),
    }
    cells
}

/// Another client's phone among these cells.
pub fn phone_taken(cells: &[(String, String)], others: &[Record]) -> Vec<Problem> {
    let phones = cells.iter().filter(|(column, _)| matches!(column.as_str(), "phone" | "other_phones"));
    let phones: Vec<&str> = phones.flat_map(|(_, text)| parts(text)).collect();
    let findable: Vec<Findable> = others.iter().map(Record::findable).collect();
    let mut problems = Vec::new();
    for phone in phones {
        if let Some(other) = findable.iter().find(|other| other.phones.iter().any(|p| p == phone)) {
            let fact = Fact::PhoneTaken { phone: phone.to_string(), by: other.candidate() };
            problems.push(Problem::new(fact));
        }
    }
    problems
}

/// What was given by options; on a terminal what is missing is asked for.
fn asked(world: &World, args: &ClientAddArgs, today: Day) -> anyhow::Result<BTreeMap<String, String>> {
    let mut given = args.fields.given();
    if let Some(name) = args.name.as_ref().or(args.named.as_ref()) {
        given.insert("name".into(), name.clone());
    }
    if world.interactive {
        let store = world.store()?;
        let records = register::records(&store, &schema::CLIENTS)?;
        // Nobody waits for somebody who thinks about an answer.
        store.release();
        for column in ["name", "phone", "called", "birthday"] {
            if !given.contains_key(column)
                && (args.name.is_none() && args.named.is_none() || matches!(column, "name" | "phone"))
            {
                let wrong = |answer: &str| wrong(column, answer, today, &records, args.anyway);
                let answer = world.ask(&words::ask(column, world.lang), wrong)?;
                if !answer.trim().is_empty() {
                    given.insert(column.into(), answer);
                }
            }
        }
    }
    Ok(given)
}

/// What is wrong with the answer to a question.
fn wrong(column: &'static str, answer: &str, today: Day, records: &[Record], anyway: bool) -> Option<Fact> {
    if answer.trim().is_empty() {
        return (column == "name").then(|| Fact::Blank { column: column.into() });
    }
    let cell = schema::CLIENTS.column(column)?.cell;
    let none = |_: Cell, text: &str| Ok(text.to_string());
    match register::written(column, cell, answer, today, &none) {
        Err(fact) => Some(fact),
        Ok(phones) if column == "phone" && !anyway => {
            let cells = moved_phones(vec![(column.to_string(), phones)]);
            phone_taken(&cells, records).into_iter().next().map(|problem| problem.fact)
        }
        Ok(_) => None,
    }
}

/// A JSON object, or an array of them, with the register's columns as keys.
fn from_json(file: &str) -> Result<Vec<BTreeMap<String, String>>, Problems> {
    let bytes = crate::outside::file::read(Path::new(file))?;
    let bad = |text: String| Problems::from(Fact::BadOption { option: "--json", text });
    let value: serde_json::Value = serde_json::from_slice(&bytes).map_err(|error| bad(error.to_string()))?;
    let objects = match value {
        serde_json::Value::Array(items) => items,
        one => vec![one],
    };
    let cells = |object: serde_json::Value| {
        let serde_json::Value::Object(map) = object else { return Err(bad(object.to_string())) };
        let cell = |(key, value): (String, serde_json::Value)| match value {
            serde_json::Value::String(text) => Ok((key, text)),
            serde_json::Value::Number(number) => Ok((key, number.to_string())),
            serde_json::Value::Null => Ok((key, String::new())),
            other => Err(bad(format!("{key}: {other}"))),
        };
        map.into_iter().map(cell).collect()
    };
    objects.into_iter().map(cells).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_refused_at_once() {
        let cells = [("id", "c1"), ("name", "王芳"), ("phone", "13800000001")];
        let records = [Record::of(&cells.map(|(name, cell)| (name.to_string(), cell.to_string())))];
        let today = Day::new(2026, 11, 21).unwrap();
        let said = |column, answer| wrong(column, answer, today, &records, false).map(|fact| fact.code());
        assert_eq!(said("name", " "), Some("C212"));
        assert_eq!(said("phone", "1380000"), Some("I601"));
        assert_eq!(said("phone", "138-0000-0001"), Some("R505"));
        assert_eq!(wrong("phone", "13800000001", today, &records, true), None);
        assert_eq!(said("birthday", "2月30"), Some("I601"));
        for (column, answer) in
            [("name", "李娜"), ("phone", ""), ("phone", "13800000002"), ("birthday", "农历八月十五")]
        {
            assert_eq!(said(column, answer), None, "{column} {answer}");
        }
    }
}
