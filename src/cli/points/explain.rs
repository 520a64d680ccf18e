//! `salon points explain`: every lot of a client, with the rows from which it follows.

use super::VERBS;
use super::book::Book;
use crate::cli::world::{World, parse_day};
use crate::cli::{Format, print_records};
use crate::cli::{asked, complete};
use crate::domain::points::{Account, Lot};
use crate::domain::problem::Exit;
use crate::domain::record::point::Point;
use crate::messages::help::both;
use crate::messages::points as words;
use crate::render::safe;
use clap::Args;
use clap_complete::engine::ArgValueCompleter;
use serde_json::{Value, json};

#[derive(Args, Debug)]
pub struct PointsExplainArgs {
    #[arg(value_name = "CLIENT", add = ArgValueCompleter::new(complete::clients),
          help = both("姓名、拼音、电话、后四位、编号", "name, pinyin, phone, last four digits, number"))]
    pub client: String,
    #[arg(long, value_name = "DATE", help = both("哪一天的余额（默认今天）", "the balance of that day (default: today)"))]
    pub date: Option<String>,
}

pub fn run(world: &World, args: &PointsExplainArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let today = world.today(&rules);
    let day = args.date.as_deref().map(|text| parse_day(text, Some(today))).transpose()?.unwrap_or(today);
    let store = world.store()?;
    let client = asked::record(&store, &rules, &args.client, VERBS)?;
    let book = Book::load(&store, &rules.points, client.get("id"))?;
    store.release();
    let rows: Vec<&Point> = book.rows.iter().collect();
    let account = book.account(&rows, day);
    if !matches!(world.format, Format::Table | Format::Text) {
        let lots: Vec<Value> = account.lots.iter().map(|lot| record(&account, lot)).collect();
        print_records(world, &lots, world.format);
        return Ok(Exit::Done);
    }
    let say = |line: String| world.say(&format!("{}\n", safe::shown(&line)));
    say(words::balance_on(client.get("name"), day, account.balance(), world.lang));
    for lot in &account.lots {
        say(words::lot(lot, world.lang));
        for (row, taken) in &lot.uses {
            say(words::used(row, *taken, world.lang));
        }
        if !account.is_valid(lot) && lot.left > 0 {
            say(words::expired(lot.until, lot.left, world.lang));
        }
    }
    for (row, missing) in &account.overdrawn {
        say(words::overdrawn(row, *missing, world.lang));
    }
    Ok(Exit::Done)
}

fn source(row: &Point) -> Value {
    json!({ "file": &*row.source.file, "line": row.source.line })
}

fn record(account: &Account, lot: &Lot) -> Value {
    let used = |(row, taken): &(&Point, i64)| {
        json!({
            "id": row.id, "at": row.at.to_string(), "reason": row.reason.word(), "points": taken,
            "ref": row.about, "note": row.note, "source": source(row),
        })
    };
    let valid = account.is_valid(lot);
    json!({
        "id": lot.row.id,
        "at": lot.row.at.to_string(),
        "reason": lot.row.reason.word(),
        "points": lot.row.points,
        "ref": lot.row.about,
        "note": lot.row.note,
        "until_on": lot.until.to_string(),
        "left": if valid { lot.left } else { 0 },
        "expired": if valid { 0 } else { lot.left },
        "uses": lot.uses.iter().map(used).collect::<Vec<_>>(),
        "source": source(lot.row),
    })
}
