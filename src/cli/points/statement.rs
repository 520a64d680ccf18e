//! `salon points statement`: every row of a client with the balance after it, expiries among them.

use super::VERBS;
use super::book::Book;
use crate::cli::Format;
use crate::cli::till::listing;
use crate::cli::world::{World, parse_day};
use crate::cli::{asked, complete};
use crate::domain::day::Day;
use crate::domain::problem::{Exit, Fact, Problems};
use crate::domain::record::point::Point;
use crate::messages::help::both;
use crate::messages::{names, points as words};
use crate::render::listing::Listing;
use crate::render::page::Page;
use clap::Args;
use clap_complete::engine::ArgValueCompleter;

#[derive(Args, Debug)]
pub struct PointsStatementArgs {
    #[arg(value_name = "CLIENT", add = ArgValueCompleter::new(complete::clients),
          help = both("姓名、拼音、电话、后四位、编号", "name, pinyin, phone, last four digits, number"))]
    pub client: String,
    #[arg(long, value_name = "DATE", help = both("从哪天起", "from this day"))]
    pub from: Option<String>,
    #[arg(long, value_name = "DATE", help = both("到哪天止（含，默认今天）", "to this day, which is included (default: today)"))]
    pub to: Option<String>,
}

const SHOWN: &[&str] = &["at", "reason", "points", "balance", "note"];
const HIDDEN: &[&str] = &["id", "ref", "until_on", "by", "file", "line"];

/// A line of the statement; an expiry is no row of the files.
struct Entry<'a> {
    at: String,
    reason: &'static str,
    points: i64,
    row: Option<&'a Point>,
}

pub fn run(world: &World, args: &PointsStatementArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let today = world.today(&rules);
    let store = world.store()?;
    let mut problems = Problems::default();
    let client = problems.keep(asked::record(&store, &rules, &args.client, VERBS));
    let mut day = |text: &Option<String>| {
        let day = text.as_deref().map(|text| parse_day(text, Some(today)));
        day.and_then(|day| problems.keep(day))
    };
    let (from, to) = (day(&args.from), day(&args.to).unwrap_or(today));
    if let Some(from) = from.filter(|from| *from > to && problems.0.is_empty()) {
        problems.0.push(Fact::BadOption { option: "--from", text: format!("{from} > {to}") }.into());
    }
    let Some(client) = client.filter(|_| problems.0.is_empty()) else { return Err(problems.into()) };
    let book = Book::load(&store, &rules.points, client.get("id"))?;
    store.release();
    let opening = from.map_or(0, |from| book.balance(from.plus(-1)));
    let entries = entries(&book, from, to);
    let people = world.format.tells_people();
    let mut balance = opening;
    let rows = entries.iter().map(|entry| {
        balance += entry.points;
        let of = |cell: &dyn Fn(&Point) -> String| entry.row.map(cell).unwrap_or_default();
        let reason = if people { names::word(entry.reason, world.lang) } else { entry.reason };
        let at = if people { entry.at.replace('T', " ") } else { entry.at.clone() };
        vec![
            at,
            reason.to_string(),
            entry.points.to_string(),
            balance.to_string(),
            of(&|row| row.note.clone()),
            of(&|row| row.id.clone()),
            of(&|row| row.about.clone()),
            of(&|row| row.until.map(|day| day.to_string()).unwrap_or_default()),
            of(&|row| row.by.clone()),
            of(&|row| row.source.file.to_string()),
            of(&|row| row.source.line.to_string()),
        ]
    });
    let rows: Vec<Vec<String>> = rows.collect();
    let said = Said {
        title: words::statement(client.get("name"), from, to, world.lang),
        opening: from.map(|from| words::opening(from, opening, world.lang)),
        closing: words::closing(to, balance, world.lang),
    };
    let listing = Listing { columns: listing::columns(SHOWN, HIDDEN, world), rows };
    match world.format {
        Format::Html => world.say(&page(world, &rules.shop.name, &said, &listing)),
        Format::Table | Format::Text => {
            let begun = [Some(&said.title), said.opening.as_ref()].into_iter().flatten();
            begun.for_each(|line| world.say(&format!("{line}\n")));
            listing::print(world, &listing);
            world.say(&format!("{}\n", said.closing));
        }
        _ => listing::print(world, &listing),
    }
    Ok(Exit::Done)
}

/// What is said above and below the rows.
struct Said {
    title: String,
    opening: Option<String>,
    closing: String,
}

/// The statement as a page to print.
fn page(world: &World, shop: &str, said: &Said, listing: &Listing) -> String {
    let mut page = Page::new(&said.title, world.lang.word(), "");
    page.element("p", "small", shop);
    page.element("h1", "", &said.title);
    if let Some(opening) = &said.opening {
        page.element("p", "", opening);
    }
    let shown = listing.columns.iter().enumerate();
    let shown: Vec<(usize, &str, &'static str)> = shown
        .filter_map(|(at, column)| {
            Some((at, column.title.as_deref()?, if column.right { "right" } else { "" }))
        })
        .collect();
    page.open("table", "");
    let head: Vec<(&str, &str)> = shown.iter().map(|(_, title, class)| (*title, *class)).collect();
    page.row("th", &head);
    for row in &listing.rows {
        let cells: Vec<(&str, &str)> =
            shown.iter().map(|(at, _, class)| (row[*at].as_str(), *class)).collect();
        page.row("td", &cells);
    }
    page.close("table");
    page.element("p", "", &said.closing);
    page.text()
}

fn entries<'a>(book: &'a Book<'_>, from: Option<Day>, to: Day) -> Vec<Entry<'a>> {
    let rows: Vec<&Point> = book.rows.iter().collect();
    let account = book.account(&rows, to);
    let begins = |day: Day| from.is_none_or(|from| from <= day);
    let mut entries: Vec<(Day, bool, Entry)> = rows
        .iter()
        .filter(|row| row.at.day <= to && begins(row.at.day))
        .map(|row| {
            let (at, reason) = (row.at.to_string(), row.reason.word());
            (row.at.day, false, Entry { at, reason, points: row.points, row: Some(row) })
        })
        .collect();
    // What is left of a lot is gone on the day after its last one.
    for lot in account.lots.iter().filter(|lot| !account.is_valid(lot) && lot.left > 0) {
        let gone = lot.until.plus(1);
        if begins(gone) {
            let entry = Entry { at: gone.to_string(), reason: "expired", points: -lot.left, row: None };
            entries.push((gone, true, entry));
        }
    }
    entries.sort_by(|a, b| (a.0, !a.1, &a.2.at, a.2.points < 0).cmp(&(b.0, !b.1, &b.2.at, b.2.points < 0)));
    entries.into_iter().map(|(_, _, entry)| entry).collect()
}
