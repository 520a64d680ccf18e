//! `salon client edit`: by options, or the row and the dossier in an editor as YAML.

use super::VERBS;
use super::add::{moved_phones, phone_taken};
use super::fields::{self, ClientFields};
use crate::cli::complete;
use crate::cli::register::{self, Record};
use crate::cli::tiering;
use crate::cli::world::World;
use crate::domain::cell;
use crate::domain::change::Edit;
use crate::domain::consent::{Consent, Topic};
use crate::domain::problem::{Exit, Fact, Place, Problem, Problems};
use crate::domain::schema;
use crate::domain::send_fact::SendFact;
use crate::domain::tree::{Node, Value};
use crate::messages::Lang;
use crate::messages::help::both;
use crate::messages::register as words;
use crate::outside::editor;
use crate::store::document;
use crate::store::dossiers::file_of as dossier;
use clap::Args;
use clap_complete::engine::ArgValueCompleter;

#[derive(Args, Debug)]
pub struct ClientEditArgs {
    #[arg(value_name = "CLIENT", add = ArgValueCompleter::new(complete::clients),
          help = both("姓名、拼音、电话、后四位、编号", "name, pinyin, phone, last four digits, number"))]
    pub client: String,
    #[arg(long, value_name = "NAME", help = both("新的姓名", "her new name"))]
    pub name: Option<String>,
    #[command(flatten)]
    pub fields: ClientFields,
    #[arg(long, help = both("电话重复也保存", "save although the phone is another's"))]
    pub anyway: bool,
}

pub fn run(world: &World, args: ClientEditArgs) -> anyhow::Result<Exit> {
    let mut given = args.fields.given();
    if let Some(name) = &args.name {
        given.insert("name".into(), name.clone());
    }
    if given.is_empty() {
        return in_editor(world, &args);
    }
    let rules = world.rules()?;
    let today = world.today(&rules);
    let (outcome, (name, id, count)) = register::write(world, "client edit", |store| {
        let clients = register::records(store, &schema::CLIENTS)?;
        let client = super::asked::among(&clients, &rules, &args.client, VERBS)?.clone();
        let find = register::finder(store)?;
        let mut cells = moved_phones(register::taken(&schema::CLIENTS, &given, today, &find)?);
        if let Some((_, said)) = cells.iter_mut().find(|(column, _)| column == "consent") {
            *said = Consent::renewed(client.get("consent"), said);
        }
        let unfit = fields::settle(world, &rules, store, &clients, &mut cells)?;
        Problems(unfit).or_ok()?;
        let cells = changed(&client, cells);
        check(&args, &client, &clients, &cells)?;
        let tier = tiering::noted(world, &rules, &client, &cells);
        let (mut edits, said) = edits(&client, cells, None);
        edits.extend(tier);
        Ok((edits, said.1.clone(), said))
    })?;
    world.tell(&words::changed(&name, &id, count, world.lang));
    Ok(register::ended(world, outcome.as_ref()))
}

/// The cells that are not so already.
fn changed(client: &Record, cells: Vec<(String, String)>) -> Vec<(String, String)> {
    cells.into_iter().filter(|(column, value)| client.get(column) != value).collect()
}

/// A card keeps a name, and another client's phone is asked about.
fn check(
    args: &ClientEditArgs,
    client: &Record,
    clients: &[Record],
    cells: &[(String, String)],
) -> Result<(), Problems> {
    let mut problems = Vec::new();
    if cells.iter().any(|(column, value)| column == "name" && value.is_empty()) {
        problems.push(Problem::new(Fact::Blank { column: "name".into() }));
    }
    problems.extend(withdrawn(client, cells));
    if !args.anyway {
        let others: Vec<Record> =
            clients.iter().filter(|other| other.get("id") != client.get("id")).cloned().collect();
        problems.extend(phone_taken(cells, &others));
    }
    Problems(problems).or_ok()
}

/// What she did not want any more must not be lost by the way: only a later word of hers gives it back.
fn withdrawn(client: &Record, cells: &[(String, String)]) -> Vec<Problem> {
    let Some((_, after)) = cells.iter().find(|(column, _)| column == "consent") else { return Vec::new() };
    let [before, after] = [client.get("consent"), after].map(|cell| Consent::parse(cell).unwrap_or_default());
    let lost = before.lost_in(&after).into_iter();
    let fact = |(topic, on): (Topic, _)| Fact::Send(SendFact::StopLost { topic: topic.word(), on });
    lost.map(fact).map(Problem::new).collect()
}

type Said = (String, String, usize);

fn edits(client: &Record, cells: Vec<(String, String)>, document: Option<Edit>) -> (Vec<Edit>, Said) {
    let (name, id) = (client.get("name").to_string(), client.get("id").to_string());
    let count = cells.len() + usize::from(document.is_some());
    let mut edits = Vec::new();
    if !cells.is_empty() {
        edits.push(Edit::Update { file: "clients.csv".into(), id: id.clone(), cells });
    }
    edits.extend(document);
    (edits, (name, id, count))
}

/// Between the row and the dossier.
const DIVIDER: &str = "---";

/// The card as it is opened: the row's cells, then the dossier as it stands.
fn opened(world: &World, client: &Record, dossier: &str) -> String {
    let mut text = words::editing(client.get("name"), world.lang);
    for (column, value) in client.cells().filter(|(column, _)| *column != "id") {
        text.push_str(&format!("{column}: {}\n", serde_json::to_string(value).unwrap_or_default()));
    }
    text.push_str(&format!("{DIVIDER}\n{dossier}"));
    text
}

/// What was saved: the cells, and the dossier's text.
fn saved(text: &str) -> (String, String) {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if line.trim_end() == DIVIDER {
            return (text[..at].to_string(), text[at + line.len()..].to_string());
        }
        at += line.len();
    }
    (text.to_string(), String::new())
}

fn in_editor(world: &World, args: &ClientEditArgs) -> anyhow::Result<Exit> {
    if !world.interactive && !editor::is_chosen() {
        return Err(Problems::from(Fact::NothingGiven).into());
    }
    let rules = world.rules()?;
    let store = world.store()?;
    let client = super::the_client(&store, &rules, &args.client)?;
    let file = dossier(client.get("id"))?;
    let before = store.bytes(&file)?;
    store.release();
    let dossier_text = String::from_utf8_lossy(before.as_deref().unwrap_or_default()).into_owned();
    let mut text = opened(world, &client, &dossier_text);
    let (cells, new_dossier) = loop {
        let written = editor::edit(&text)?;
        if written == text {
            break (Vec::new(), dossier_text.clone());
        }
        match understood(&client, &written, world.lang) {
            Ok(understood) => break understood,
            Err(problems) => {
                world.warn(&problems.0);
                if world.interactive && world.confirm(words::edit_again(world.lang))? {
                    text = written;
                    continue;
                }
                let path = editor::keep(&written)?;
                world.tell(&words::kept_at(&path.display().to_string(), world.lang));
                return Ok(problems.exit());
            }
        }
    };
    let document = (new_dossier != dossier_text && !new_dossier.trim().is_empty()).then(|| Edit::Write {
        file: file.clone(),
        old: before.clone(),
        new: new_dossier.into_bytes(),
    });
    let cells = changed(&client, cells);
    let rules = world.rules()?;
    let (outcome, (name, id, count)) = register::write(world, "client edit", |store| {
        let clients = register::records(store, &schema::CLIENTS)?;
        let now = clients.iter().find(|now| now.get("id") == client.get("id"));
        // Somebody may have changed the card while it was open: what both changed is not guessed.
        let untouched = |column: &str| now.is_some_and(|now| now.get(column) == client.get(column));
        if !cells.iter().all(|(column, _)| untouched(column)) || store.bytes(&file)? != before {
            return Err(Fact::KeptChanging.into());
        }
        check(args, &client, &clients, &cells)?;
        let tier = tiering::noted(world, &rules, &client, &cells);
        let (mut edits, said) = edits(&client, cells.clone(), document.clone());
        edits.extend(tier);
        Ok((edits, said.1.clone(), said))
    })?;
    world.tell(&words::changed(&name, &id, count, world.lang));
    Ok(register::ended(world, outcome.as_ref()))
}

type Understood = (Vec<(String, String)>, String);

/// What was saved, if it can be taken: columns that the table has, cells that hold what they may,
/// a dossier that is YAML.
fn understood(client: &Record, written: &str, lang: Lang) -> Result<Understood, Problems> {
    let (row, dossier) = saved(written);
    let opened = words::opened(client.get("name"), lang);
    let tree = document::read(&opened, row.as_bytes())?;
    let (mut cells, mut problems) = (Vec::new(), Vec::new());
    for entry in tree.entries() {
        let place = Place { column: entry.origin.column, ..Place::line(&opened, entry.origin.line) };
        if !client.cells().any(|(column, _)| column == &*entry.key) || entry.key == "id" {
            let known = client.cells().map(|(column, _)| column.to_string()).collect();
            problems.push(Problem::at(Fact::KeyUnknown { key: entry.key.to_string(), known }, place));
            continue;
        }
        let Some(value) = text_of(&entry.node) else {
            let fact = Fact::ValueKind {
                key: entry.key.to_string(),
                expected: crate::domain::problem::Expected::Text,
            };
            problems.push(Problem::at(fact, place));
            continue;
        };
        let column = schema::CLIENTS.column(&entry.key);
        match column.filter(|_| !value.is_empty()).and_then(|column| cell::fault(column.cell, &value)) {
            Some(fact) => problems.push(Problem::at(fact, place)),
            None => cells.push((entry.key.to_string(), value)),
        }
    }
    // Its lines count from the top of what was opened.
    let above = "\n".repeat(row.lines().count() + 1);
    if let Err(found) = document::read(&opened, format!("{above}{dossier}").as_bytes()) {
        problems.extend(found.0);
    }
    Problems(problems).or_ok()?;
    Ok((cells, dossier))
}

fn text_of(node: &Node) -> Option<String> {
    match node.value {
        Value::Null => Some(String::new()),
        _ => node.text(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_card_and_the_dossier_are_told_apart_at_the_divider() {
        let (row, dossier) = saved("name: \"王芳\"\n---\nskin:\n- dry # cheeks\n");
        assert_eq!((row.as_str(), dossier.as_str()), ("name: \"王芳\"\n", "skin:\n- dry # cheeks\n"));
        assert_eq!(saved("name: x").1, "");
    }
}
