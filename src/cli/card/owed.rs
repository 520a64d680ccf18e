//! `salon card owed`: what the shop still owes on cards (未消耗余额), on any day.

use super::find::{self, Drawer};
use crate::cli::till::listing;
use crate::cli::till::load::Shop;
use crate::cli::world::{World, parse_day};
use crate::cli::{Format, print_records};
use crate::domain::amiss::Amiss;
use crate::domain::card::account::Account;
use crate::domain::card::using::called;
use crate::domain::money::Money;
use crate::domain::problem::{Exit, Problems};
use crate::messages::card as words;
use crate::messages::help::both;
use crate::messages::names;
use crate::render::listing::Listing;
use clap::Args;
use serde_json::json;

#[derive(Args, Debug)]
pub struct CardOwedArgs {
    #[arg(long, value_name = "DATE", help = both("哪一天打烊时（默认今天）", "at the end of that day (default: today)"))]
    pub date: Option<String>,
    #[arg(long, help = both("只要合计", "only what it comes to"))]
    pub total: bool,
}

const SHOWN: &[&str] = &["client", "name", "kind", "left", "worth", "until_on", "status", "unpaid"];
const KEYS: &[&str] =
    &["id", "number", "client_id", "client", "kind", "name", "worth", "until_on", "state", "unpaid"];

pub fn run(world: &World, args: &CardOwedArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let today = world.today(&rules);
    let day = args.date.as_deref().map(|text| parse_day(text, Some(today))).transpose()?.unwrap_or(today);
    let store = world.store()?;
    let shop = Shop::load(&store)?;
    let drawer = Drawer::whole(&store)?;
    let paid = find::paid(&store, Some(day))?;
    store.release();
    let mut accounts = drawer.accounts(Some(day));
    accounts.retain(|account| account.card.sold_at.is_none_or(|at| at.day <= day));
    accounts.retain(|account| account.worth(day) > Money::NONE || find::unpaid(account, &paid) > Money::NONE);
    accounts.sort_by_key(|account| (std::cmp::Reverse(account.worth(day)), account.card.id.clone()));
    let too_large = || Problems::from(Amiss::SumTooLarge);
    let sum = |of: &dyn Fn(&Account) -> Money| Money::total(accounts.iter().map(of)).ok_or_else(too_large);
    let worth = sum(&|account| account.worth(day))?;
    let expired = sum(&|account| if account.has_expired(day) { account.worth(day) } else { Money::NONE })?;
    let unpaid = sum(&|account| find::unpaid(account, &paid))?;
    let people = world.format.tells_people();
    let total = || {
        world
            .say(&format!("{}\n", words::owed_total(day, accounts.len(), worth, expired, unpaid, world.lang)))
    };
    if args.total {
        if people {
            total();
        } else {
            let record = json!({
                "date": day.to_string(), "cards": accounts.len(), "worth": worth.to_string(),
                "expired": expired.to_string(), "unpaid": unpaid.to_string(),
            });
            print_records(world, &[record], world.format);
        }
        return Ok(Exit::Done);
    }
    let name = |id: &str| shop.thing_name(id);
    let cell = |account: &Account, column: &str| match column {
        "id" => account.card.id.clone(),
        "number" => account.card.number.clone(),
        "client_id" => account.card.client.clone(),
        "client" => shop.client_name(&account.card.client),
        "kind" if people => names::word(account.card.kind().word(), world.lang).to_string(),
        "kind" => account.card.kind().word().to_string(),
        "name" => called(account.card),
        "left" => words::left(account, &name, world.lang),
        "worth" => account.worth(day).to_string(),
        "until_on" => account.until.map(|day| day.to_string()).unwrap_or_default(),
        "status" => words::state(account.state(day), world.lang).to_string(),
        "state" => account.state(day).to_string(),
        _ => match find::unpaid(account, &paid) {
            Money::NONE if people => String::new(),
            unpaid => unpaid.to_string(),
        },
    };
    let shown = if people { SHOWN } else { KEYS };
    let rows: Vec<Vec<String>> =
        accounts.iter().map(|account| shown.iter().map(|column| cell(account, column)).collect()).collect();
    let any = !rows.is_empty();
    listing::print(world, &Listing { columns: listing::columns(shown, &[], world), rows });
    if people && any && world.format != Format::Excel {
        total();
    }
    Ok(Exit::Done)
}
