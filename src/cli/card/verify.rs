//! `salon card verify OLD.csv`: the old system's list beside ours, card by card.

use super::find::Drawer;
use crate::cli::import::{clients_known, mapped, services_known, sheets_of, tell_apart};
use crate::cli::till::listing;
use crate::cli::till::typed::past;
use crate::cli::world::{World, parse_day};
use crate::domain::card::account::Account;
use crate::domain::card::using::called;
use crate::domain::money::Money;
use crate::domain::problem::{Exit, Problem, Problems};
use crate::domain::record::card::CardKind;
use crate::import::kind::Kind;
use crate::import::prepaid::{self, CardSheet, Left};
use crate::messages::help::both;
use crate::messages::register::title;
use crate::messages::{Lang, card as words};
use crate::render::listing::{Column, Listing};
use clap::Args;
use std::path::PathBuf;

#[derive(Args, Debug)]
pub struct CardVerifyArgs {
    #[arg(value_name = "FILE", required = true, value_hint = clap::ValueHint::FilePath,
          help = both("旧系统的卡清单；- 是标准输入", "the old system's list of cards; - is standard input"))]
    pub files: Vec<PathBuf>,
    #[arg(long, value_name = "HEADING=FIELD",
          help = both("把表头对到字段，如 '剩几次=剩余次数'", "which field a heading means, like 'Left over=left'"))]
    pub map: Vec<String>,
    #[arg(long, value_name = "NAME", help = both("只读这张工作表", "only this tab of a workbook"))]
    pub sheet: Vec<String>,
    #[arg(long, value_name = "DATE", help = both("清单是哪天打烊时的（默认现在）", "the list is of the end of that day (default: of now)"))]
    pub as_of: Option<String>,
}

const COLUMNS: &[&str] = &["client", "name", "number", "theirs", "ours", "line"];

pub fn run(world: &World, args: &CardVerifyArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let today = world.today(&rules);
    let as_of =
        args.as_of.as_deref().map(|text| past(world, &rules, parse_day(text, Some(today))?)).transpose()?;
    let map = args.map.iter().map(|text| mapped(text)).collect::<Result<Vec<_>, Problems>>()?;
    let sources = sheets_of(&args.files, &args.sheet, Kind::Cards, &map)?;
    let store = world.store()?;
    let (clients, services) = (clients_known(&store)?, services_known(&store)?);
    let drawer = Drawer::whole(&store)?;
    let shop = crate::cli::till::load::Shop::load(&store)?;
    store.release();
    let mut sheet = CardSheet::default();
    for (index, (_, one, layout)) in sources.iter().enumerate() {
        prepaid::read((one, index), layout, (&clients, &services), today, true, &mut sheet);
    }
    let lang = Lang::parse(rules.shop.language.word()).unwrap_or(world.lang);
    tell_apart(&mut sheet.incoming, &clients, lang);
    let [number, client, name, kind] =
        ["number", "client", "name", "kind"].map(|name| sheet.incoming.column(name));
    let accounts = drawer.accounts(as_of);
    let (mut rows, mut same, mut problems) = (Vec::new(), 0, Vec::new());
    let mut met: Vec<&str> = Vec::new();
    for (row, left) in sheet.incoming.rows.iter().zip(&sheet.left) {
        if let Some(doubt) = row.doubts.first() {
            let fact = crate::domain::problem::Fact::Doubt(doubt.clone());
            problems.push(Problem::at(
                fact,
                crate::domain::problem::Place::line(
                    sources.get(row.sheet).map_or("", |(name, ..)| name.as_str()),
                    row.line,
                ),
            ));
            continue;
        }
        let fits = |account: &&Account| {
            let card = account.card;
            let by_number = !row.get(number).is_empty() && card.number == row.get(number);
            !met.contains(&card.id.as_str())
                && card.client == row.get(client)
                && (card.kind() == CardKind::Value) == (row.get(kind) == CardKind::Value.word())
                && (by_number || card.name == row.get(name) || card.name.is_empty())
        };
        let found = accounts.iter().find(fits);
        met.extend(found.map(|account| account.card.id.as_str()));
        let (theirs, ours) = (told(left), found.map(|account| told(&Left::of(account))));
        if ours.as_deref() == Some(theirs.as_str()) {
            same += 1;
            continue;
        }
        if ours.is_none() && *left == Left::default() {
            continue;
        }
        let ours = ours.unwrap_or_else(|| words::no_card(world.lang).to_string());
        let client = shop.client_name(row.get(client));
        let cells = [
            client,
            row.get(name).to_string(),
            row.get(number).to_string(),
            theirs,
            ours,
            row.line.to_string(),
        ];
        rows.push(cells.to_vec());
    }
    for account in accounts.iter().filter(|a| a.has_left() && !met.contains(&a.card.id.as_str())) {
        let client = shop.client_name(&account.card.client);
        let (theirs, ours) = (words::no_card(world.lang).to_string(), told(&Left::of(account)));
        rows.push(vec![
            client,
            called(account.card),
            account.card.number.clone(),
            theirs,
            ours,
            String::new(),
        ]);
    }
    let differ = rows.len();
    let head = |name: &&str| match *name {
        "theirs" | "ours" | "line" => words::verified_title(name, world.lang).to_string(),
        name => title(name, world.lang),
    };
    let columns = COLUMNS.iter().map(|name| Column::new(*name, head(name))).collect();
    listing::print(world, &Listing { columns, rows });
    world.tell(&words::verified(same, differ, problems.len(), world.lang));
    if !problems.is_empty() {
        world.warn(&Problems(problems).0);
    }
    Ok(if differ == 0 { Exit::Done } else { Exit::Refused })
}

/// 7+2 for sessions, 300.00+50.00 for value.
fn told(left: &Left) -> String {
    let sessions = (left.sessions != 0 || left.bonus_sessions != 0).then(|| match left.bonus_sessions {
        0 => left.sessions.to_string(),
        bonus => format!("{}+{bonus}", left.sessions),
    });
    let value =
        (left.value != Money::NONE || left.bonus_value != Money::NONE).then(|| match left.bonus_value {
            Money::NONE => left.value.to_string(),
            bonus => format!("{}+{bonus}", left.value),
        });
    let parts: Vec<String> = sessions.into_iter().chain(value).collect();
    if parts.is_empty() { "0".to_string() } else { parts.join(" ") }
}
