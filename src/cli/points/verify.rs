//! `salon points verify`: balances held against the old system's list, client by client.

use crate::cli::import::{mapped, register as sheets_register, sheets};
use crate::cli::till::listing;
use crate::cli::till::load::sound;
use crate::cli::world::World;
use crate::cli::{Format, print_records};
use crate::domain::points::Account;
use crate::domain::problem::{Exit, Problems};
use crate::domain::record::point::Point;
use crate::import::incoming::Incoming;
use crate::import::kind::Kind;
use crate::import::points as sheet;
use crate::messages::help::both;
use crate::messages::points::verify as words;
use crate::messages::{doubt, register};
use crate::render::listing::{Column, Listing};
use crate::store::points;
use clap::Args;
use std::collections::BTreeMap;
use std::path::PathBuf;

#[derive(Args, Debug)]
pub struct PointsVerifyArgs {
    #[arg(value_name = "FILE", required = true, value_hint = clap::ValueHint::FilePath,
          help = both("旧系统的积分表", "the old system's list of points"))]
    pub files: Vec<PathBuf>,
    #[arg(long, value_name = "HEADING=FIELD",
          help = both("把表头对到字段，如 '剩余=balance'", "which field a heading means, like 'Left=balance'"))]
    pub map: Vec<String>,
    #[arg(long, value_name = "NAME", help = both("只读这张工作表", "only this tab of a workbook"))]
    pub sheet: Vec<String>,
    #[arg(long, help = both("相同的也列出", "those that are equal too"))]
    pub all: bool,
}

/// How the two stand to one another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum State {
    Differs,
    MissingHere,
    MissingThere,
    Equal,
}

impl State {
    fn word(self) -> &'static str {
        match self {
            State::Differs => "differs",
            State::MissingHere => "missing-here",
            State::MissingThere => "missing-there",
            State::Equal => "equal",
        }
    }
}

/// A client's two balances.
struct Line {
    state: State,
    client: String,
    old: Option<i64>,
    here: Option<i64>,
    note: String,
    place: String,
}

const SHOWN: &[&str] = &["state", "client", "phone", "old", "here", "difference", "note"];
const HIDDEN: &[&str] = &["id", "number", "source"];

pub fn run(world: &World, args: &PointsVerifyArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let today = world.today(&rules);
    let map = args.map.iter().map(|text| mapped(text)).collect::<Result<Vec<_>, Problems>>()?;
    let sources = sheets::read(&args.files, &args.sheet, Kind::Points, &map)?;
    let store = world.store()?;
    let (known, _) = sheets_register::clients(&store)?;
    let records = crate::cli::register::records(&store, &crate::domain::schema::CLIENTS)?;
    let mut problems = Vec::new();
    let rows = points::all(&store, &mut problems)?;
    sound(problems)?;
    store.release();
    let mut incoming = Incoming::default();
    for (index, source) in sources.iter().enumerate() {
        sheet::read((&source.sheet, index), &source.layout, &known, today, true, &mut incoming, &|| ());
    }
    let mut by_client: BTreeMap<&str, Vec<&Point>> = BTreeMap::new();
    for row in &rows {
        by_client.entry(&row.client).or_default().push(row);
    }
    let balance = |rows: &Vec<&Point>| Account::of(rows, today, |day| rules.points.until(day)).balance();
    let here: BTreeMap<&str, i64> = by_client.iter().map(|(client, rows)| (*client, balance(rows))).collect();
    let place = |row: &crate::import::incoming::IncomingRow| {
        let name = sources.get(row.sheet).map_or("", |source| source.name.as_str());
        format!("{name}:{}", row.line)
    };
    let lines = compared(&incoming, &here, &place, world);
    let wrong = lines.iter().filter(|line| line.state != State::Equal).count();
    let count = |state: State| lines.iter().filter(|line| line.state == state).count();
    let counts = [State::Equal, State::Differs, State::MissingHere, State::MissingThere].map(count);
    let people = world.format.tells_people();
    let cell = |line: &Line, column: &str| {
        let client = records.iter().find(|client| client.get("id") == line.client);
        let of = |column| client.map(|client| client.get(column).to_string()).unwrap_or_default();
        let number = |value: Option<i64>| value.map(|value| value.to_string()).unwrap_or_default();
        match column {
            "state" if people => words::state(line.state.word(), world.lang).to_string(),
            "state" => line.state.word().to_string(),
            "client" => of("name"),
            "phone" => world.shown_phone(&of("phone")),
            "old" => number(line.old),
            "here" => number(line.here),
            "difference" => number(Some(line.here.unwrap_or(0) - line.old.unwrap_or(0))),
            "note" => line.note.clone(),
            "number" => of("number"),
            "id" => line.client.clone(),
            _ => line.place.clone(),
        }
    };
    let listed = lines.iter().filter(|line| args.all || !people || line.state != State::Equal);
    let rows: Vec<Vec<String>> = listed
        .map(|line| [SHOWN, HIDDEN].concat().into_iter().map(|column| cell(line, column)).collect())
        .collect();
    let title = |column: Column| match column.key.as_str() {
        "state" | "old" | "here" => {
            Column { title: Some(words::title(&column.key, world.lang).into()), ..column }
        }
        "note" => Column { title: Some(register::title("note", world.lang)), ..column },
        _ => column,
    };
    let columns: Vec<Column> = listing::columns(SHOWN, HIDDEN, world).into_iter().map(title).collect();
    if !rows.is_empty() || !people {
        print(world, &Listing { columns, rows });
    }
    if people {
        world.tell(&words::summary(counts, world.lang));
    }
    Ok(if wrong == 0 { Exit::Done } else { Exit::Refused })
}

/// Prints the list; the difference is a number where programs read it.
fn print(world: &World, list: &Listing) {
    if !matches!(world.format, Format::Json | Format::Jsonl) {
        return listing::print(world, list);
    }
    let mut records = list.records();
    for record in records.iter_mut().filter_map(|record| record.as_object_mut()) {
        for key in ["old", "here", "difference"] {
            let number = record.get(key).and_then(|value| value.as_str()?.parse::<i64>().ok());
            record.insert(key.to_string(), number.into());
        }
    }
    print_records(world, &records, world.format);
}

/// The two balances of every client who is in one of the lists, those that don't agree first.
fn compared(
    incoming: &Incoming,
    here: &BTreeMap<&str, i64>,
    place: &dyn Fn(&crate::import::incoming::IncomingRow) -> String,
    world: &World,
) -> Vec<Line> {
    let [client, points] = ["client", "points"].map(|name| incoming.column(name));
    let (mut old, mut lines): (BTreeMap<&str, (i64, String)>, Vec<Line>) = Default::default();
    for row in &incoming.rows {
        let number = row.get(points).parse::<i64>().unwrap_or(0);
        match row.doubts.first() {
            Some(what) => lines.push(Line {
                state: State::MissingHere,
                client: String::new(),
                old: Some(number).filter(|_| !row.get(points).is_empty()),
                here: None,
                note: doubt::sentence(what, world.lang),
                place: place(row),
            }),
            None => {
                let sum = old.entry(row.get(client)).or_insert_with(|| (0, place(row)));
                sum.0 = sum.0.saturating_add(number);
            }
        }
    }
    for (client, (there, place)) in &old {
        let own = here.get(client).copied();
        let state = match own {
            own if own.unwrap_or(0) == *there => State::Equal,
            Some(_) => State::Differs,
            None => State::MissingHere,
        };
        let (client, note) = (client.to_string(), String::new());
        lines.push(Line { state, client, old: Some(*there), here: own, note, place: place.clone() });
    }
    for (client, own) in here.iter().filter(|(client, own)| **own != 0 && !old.contains_key(*client)) {
        lines.push(Line {
            state: State::MissingThere,
            client: client.to_string(),
            old: None,
            here: Some(*own),
            note: String::new(),
            place: String::new(),
        });
    }
    lines.sort_by_key(|line| line.state);
    lines
}
