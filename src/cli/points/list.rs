//! `salon points` and `salon points expiring`: balances.

use super::VERBS;
use crate::cli::Format;
use crate::cli::asked;
use crate::cli::register::{self, Record};
use crate::cli::till::listing;
use crate::cli::till::load::sound;
use crate::cli::world::World;
use crate::domain::balances::Balance;
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
use crate::store::balances::{self, Asked};
use crate::store::points;
use clap::Args;
use foldhash::{HashMap, HashSet};

#[derive(Args, Debug)]
pub struct PointsExpiringArgs {
    #[arg(long, value_name = "DAYS", help = both("几天之内（默认按规则 points.warn），如 30d、2w", "within so many days (default: the rule points.warn), like 30d, 2w"))]
    pub within: Option<String>,
}

const SHOWN: &[&str] = &["client", "phone", "balance", "expiring", "next_until_on"];
const HIDDEN: &[&str] = &["id", "number"];

/// What of a client is shown beside her balance.
const NAMED: &[&str] = &["id", "number", "name", "phone"];

/// Balances; of one client, or of all who have points.
pub fn run(world: &World, client: Option<&str>) -> anyhow::Result<Exit> {
    match client {
        Some(client) => of_one(world, client),
        None => {
            let rules = world.rules()?;
            of_all(world, &rules, rules.points.warn, |balance| balance.points > 0, |balance| -balance.points)
        }
    }
}

fn of_one(world: &World, asked: &str) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let store = world.store()?;
    let client = asked::record(&store, &rules, asked, VERBS)?;
    let mut problems = Vec::new();
    let rows = points::of_client(&store, client.get("id"), &mut problems)?;
    sound(problems)?;
    store.release();
    let today = world.today(&rules);
    let rows: Vec<&Point> = rows.iter().collect();
    let account = Account::of(&rows, today, |day| rules.points.until(day));
    if matches!(world.format, Format::Table | Format::Text) {
        world.say(&format!("{}\n", words::balance(client.get("name"), account.balance(), world.lang)));
        if let Some(until) = account.next_until() {
            let first = account.expiring(until);
            world.say(&format!("{}\n", words::next(first, until, world.lang)));
        }
        return Ok(Exit::Done);
    }
    let balance = Balance {
        points: account.balance(),
        expiring: account.expiring(today.plus(rules.points.warn)),
        next_until: account.next_until(),
    };
    print(world, vec![row(world, client.get("id"), &balance, Some(&client))]);
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
    of_all(
        world,
        &rules,
        within,
        |balance| balance.expiring > 0,
        |balance| balance.next_until.map_or(i64::MAX, Day::days_since_epoch),
    )
}

/// The balances that are wanted, in their order; of equals the client whose id comes first.
fn of_all(
    world: &World,
    rules: &Rules,
    within: i64,
    wanted: impl Fn(&Balance) -> bool,
    order: impl Fn(&Balance) -> i64,
) -> anyhow::Result<Exit> {
    let today = world.today(rules);
    let points = &rules.points;
    let asked = Asked { day: today, soon: today.plus(within), until: |day| points.until(day) };
    let store = world.store()?;
    let mut problems = Vec::new();
    let mut balances = balances::of_all(&store, &asked, &mut problems)?;
    balances.retain(|(_, balance)| wanted(balance));
    let known: HashSet<&str> = balances.iter().map(|(client, _)| client.as_str()).collect();
    let clients = register::some(&store, &schema::CLIENTS, NAMED, |id| known.contains(id))?;
    sound(problems)?;
    store.release();
    let clients: HashMap<&str, &Record> = clients.iter().map(|client| (client.get("id"), client)).collect();
    balances.sort_by(|(one, of_one), (other, of_other)| {
        order(of_one).cmp(&order(of_other)).then_with(|| one.cmp(other))
    });
    let shown = balances.iter().map(|(id, balance)| row(world, id, balance, clients.get(&**id).copied()));
    print(world, shown.collect());
    Ok(Exit::Done)
}

fn row(world: &World, id: &str, balance: &Balance, client: Option<&Record>) -> Vec<String> {
    let cell = |column| client.map_or("", |client| client.get(column));
    vec![
        client.map_or(id, |client| client.get("name")).to_string(),
        world.shown_phone(cell("phone")),
        balance.points.to_string(),
        balance.expiring.to_string(),
        balance.next_until.map(|day| day.to_string()).unwrap_or_default(),
        id.to_string(),
        cell("number").to_string(),
    ]
}

fn print(world: &World, rows: Vec<Vec<String>>) {
    listing::print(world, &Listing { columns: listing::columns(SHOWN, HIDDEN, world), rows });
}
