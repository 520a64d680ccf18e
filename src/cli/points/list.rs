//! `salon points` and `salon points expiring`: balances.

use super::VERBS;
use crate::cli::Format;
use crate::cli::asked;
use crate::cli::till::listing;
use crate::cli::till::load::sound;
use crate::cli::till::typed;
use crate::cli::world::World;
use crate::domain::balances::Balance;
use crate::domain::day::Day;
use crate::domain::points::Account;
use crate::domain::problem::Exit;
use crate::domain::record::point::Point;
use crate::domain::rule::Rules;
use crate::domain::schema;
use crate::messages::help::both;
use crate::messages::points as words;
use crate::store::balances::{self, Asked, Owners};
use crate::store::{points, query};
use clap::Args;
use compact_str::{CompactString, ToCompactString};

#[derive(Args, Debug)]
pub struct PointsExpiringArgs {
    #[arg(long, value_name = "DAYS", help = both("几天之内（默认按规则 points.warn），如 30d、2w", "within so many days (default: the rule points.warn), like 30d, 2w"))]
    pub within: Option<String>,
}

const SHOWN: &[&str] = &["client", "phone", "balance", "expiring", "next_until_on"];
const HIDDEN: &[&str] = &["id", "number"];

/// What of a client is shown beside her balance.
const NAMED: [&str; 4] = ["id", "number", "name", "phone"];

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
    let owner = Owner {
        id: client.get("id"),
        number: client.get("number").into(),
        name: client.get("name").into(),
        phone: world.shown_phone(client.get("phone")).into(),
        balance: &balance,
    };
    print(world, std::iter::once(owner));
    Ok(Exit::Done)
}

/// Who has points that expire soon, the first to expire first.
pub fn expiring(world: &World, args: &PointsExpiringArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let within = args.within.as_deref().map(|text| typed::days("--within", text));
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
    let Owners { places, balances } = balances::of_all(&store, &asked, &mut problems)?;
    let (mut owners, mut named) = (Vec::new(), vec![false; balances.len()]);
    query::columns(&store, &schema::CLIENTS, NAMED, &mut problems, |[id, number, name, phone]| {
        let Some((id, place)) = places.get_key_value(&*id) else { return };
        let balance = &balances[*place];
        if wanted(balance) && !std::mem::replace(&mut named[*place], true) {
            let phone = world.shown_phone(&phone).into();
            owners.push(Owner { id, number: number.into(), name: name.into(), phone, balance });
        }
    })?;
    sound(problems)?;
    store.release();
    // Points of nobody who is known are told under the id that their rows have.
    let unknown = places.iter().filter(|(_, place)| !named[**place] && wanted(&balances[**place]));
    owners.extend(unknown.map(|(id, place)| Owner {
        id,
        number: CompactString::default(),
        name: id.clone(),
        phone: CompactString::default(),
        balance: &balances[*place],
    }));
    owners.sort_unstable_by_key(|owner| (order(owner.balance), owner.id));
    print(world, owners.into_iter());
    Ok(Exit::Done)
}

/// A client who has points, as she is shown.
struct Owner<'a> {
    id: &'a str,
    number: CompactString,
    name: CompactString,
    phone: CompactString,
    balance: &'a Balance,
}

fn print<'a>(world: &World, owners: impl Iterator<Item = Owner<'a>>) {
    let rows = owners.map(|Owner { id, number, name, phone, balance }| {
        let next_until = balance.next_until.map(|day| day.to_compact_string()).unwrap_or_default();
        let [points, expiring] = [balance.points, balance.expiring].map(|points| points.to_compact_string());
        [name, phone, points, expiring, next_until, id.into(), number]
    });
    listing::pour(world, listing::columns(SHOWN, HIDDEN, world), rows);
}
