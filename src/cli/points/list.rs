//! `salon points` and `salon points expiring`: balances.

use super::VERBS;
use crate::cli::Format;
use crate::cli::register;
use crate::cli::till::listing;
use crate::cli::till::load::sound;
use crate::cli::world::World;
use crate::domain::day::Day;
use crate::domain::points::Account;
use crate::domain::problem::{Exit, Fact, Problems};
use crate::domain::record::point::Point;
use crate::domain::rule::Rules;
use crate::domain::rule::lead::parse_days;
use crate::domain::schema;
use crate::messages::help::both;
use crate::messages::points as words;
use crate::render::listing::Listing;
use crate::store::directory::Store;
use crate::store::points;
use clap::Args;
use std::collections::BTreeMap;

#[derive(Args, Debug)]
pub struct PointsExpiringArgs {
    #[arg(long, value_name = "DAYS", help = both("几天之内（默认按规则 points.warn），如 30d、2w", "within so many days (default: the rule points.warn), like 30d, 2w"))]
    pub within: Option<String>,
}

const SHOWN: &[&str] = &["client", "phone", "balance", "expiring", "next_until_on"];
const HIDDEN: &[&str] = &["id", "number"];

/// Balances; of one client, or of all who have points.
pub fn run(world: &World, client: Option<&str>) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let store = world.store()?;
    let clients = register::records(&store, &schema::CLIENTS)?;
    let mut problems = Vec::new();
    let one = client.map(|asked| register::the_one(&clients, &schema::CLIENTS, asked, VERBS)).transpose()?;
    let rows = match one {
        Some(client) => points::of_client(&store, client.get("id"), &mut problems)?,
        None => points::all(&store, &mut problems)?,
    };
    sound(problems)?;
    store.release();
    let today = world.today(&rules);
    let soon = today.plus(rules.points.warn);
    if let Some(client) = one
        && matches!(world.format, Format::Table | Format::Text)
    {
        let rows: Vec<&Point> = rows.iter().collect();
        let account = Account::of(&rows, today, |day| rules.points.until(day));
        world.say(&format!("{}\n", words::balance(client.get("name"), account.balance(), world.lang)));
        if let Some(until) = account.next_until() {
            let first = account.expiring(until);
            world.say(&format!("{}\n", words::next(first, until, world.lang)));
        }
        return Ok(Exit::Done);
    }
    let mut accounts = balances(&rows, &rules, today);
    if let Some(client) = one {
        accounts.entry(client.get("id")).or_insert(Account {
            day: today,
            lots: Vec::new(),
            overdrawn: Vec::new(),
        });
    } else {
        accounts.retain(|_, account| account.balance() > 0);
    }
    print(world, &clients, accounts, soon, |account| -account.balance());
    Ok(Exit::Done)
}

/// Who has points that expire soon, the first to expire first.
pub fn expiring(world: &World, args: &PointsExpiringArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let within = args.within.as_deref().map(|text| {
        let bad = || Problems::from(Fact::BadOption { option: "--within", text: text.to_string() });
        parse_days(text.trim()).ok_or_else(bad)
    });
    let within = within.transpose()?.unwrap_or(rules.points.warn);
    let store: Store = world.store()?;
    let clients = register::records(&store, &schema::CLIENTS)?;
    let mut problems = Vec::new();
    let rows = points::all(&store, &mut problems)?;
    sound(problems)?;
    store.release();
    let today = world.today(&rules);
    let soon = today.plus(within);
    let mut accounts = balances(&rows, &rules, today);
    accounts.retain(|_, account| account.expiring(soon) > 0);
    print(world, &clients, accounts, soon, |account| {
        account.next_until().map_or(i64::MAX, |until| until.days_since_epoch())
    });
    Ok(Exit::Done)
}

fn balances<'a>(rows: &'a [Point], rules: &Rules, today: Day) -> BTreeMap<&'a str, Account<'a>> {
    let mut by_client: BTreeMap<&str, Vec<&Point>> = BTreeMap::new();
    for row in rows {
        by_client.entry(&row.client).or_default().push(row);
    }
    let account = |rows: Vec<&'a Point>| Account::of(&rows, today, |day| rules.points.until(day));
    by_client.into_iter().map(|(client, rows)| (client, account(rows))).collect()
}

fn print(
    world: &World,
    clients: &[register::Record],
    accounts: BTreeMap<&str, Account>,
    soon: Day,
    order: impl Fn(&Account) -> i64,
) {
    let mut accounts: Vec<(&str, Account)> = accounts.into_iter().collect();
    accounts.sort_by_key(|(_, account)| order(account));
    let by_id: BTreeMap<&str, &register::Record> =
        clients.iter().map(|client| (client.get("id"), client)).collect();
    let row = |(id, account): &(&str, Account)| {
        let cell = |column| by_id.get(id).map(|client| client.get(column)).unwrap_or_default().to_string();
        let phone = cell("phone");
        vec![
            if by_id.contains_key(id) { cell("name") } else { id.to_string() },
            world.shown_phone(&phone),
            account.balance().to_string(),
            account.expiring(soon).to_string(),
            account.next_until().map(|day| day.to_string()).unwrap_or_default(),
            id.to_string(),
            cell("number"),
        ]
    };
    let rows = accounts.iter().map(row).collect();
    listing::print(world, &Listing { columns: listing::columns(SHOWN, HIDDEN, world), rows });
}
