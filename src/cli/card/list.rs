//! `salon card list`: the cards, with what is left of them.

use super::VERBS;
use super::find::{self, Drawer};
use super::kinds::KINDS;
use crate::cli::asked;
use crate::cli::choices::{self, Spoken};
use crate::cli::complete;
use crate::cli::till::listing;
use crate::cli::till::load::Shop;
use crate::cli::till::typed;
use crate::cli::world::World;
use crate::domain::card::account::Account;
use crate::domain::card::using::{called, is_hers, order};
use crate::domain::money::Money;
use crate::domain::problem::Exit;
use crate::messages::card as words;
use crate::messages::help::both;
use crate::messages::names;
use crate::render::listing::Listing;
use clap::Args;
use clap_complete::engine::ArgValueCompleter;

#[derive(Args, Debug)]
pub struct CardListArgs {
    #[arg(value_name = "CLIENT", add = ArgValueCompleter::new(complete::clients), help = both("只要这位顾客的", "only this client's"))]
    pub client: Option<String>,
    #[arg(long, value_name = "KIND", value_parser = choices::said(KINDS), help = both("只要这种：次卡、储值卡、疗程卡、套餐卡、期卡、折扣卡", "only count, value, course, bundle, period or discount"))]
    pub kind: Option<String>,
    #[arg(long, value_name = "STATE", value_parser = choices::said(STATES), help = both("只要：能用、停卡、过期、没到日子、用完、结清的", "only usable, frozen, expired, ahead, empty or closed ones"))]
    pub state: Option<String>,
    #[arg(long, value_name = "DAYS", num_args = 0..=1, default_missing_value = "", help = both("快到期的：几天之内（默认按规则 card.expiring），如 30d、2w", "those that expire within so many days (default: the rule card.expiring), like 30d, 2w"))]
    pub expiring: Option<String>,
    #[arg(long, help = both("用完的、退了的也列", "those used up or refunded too"))]
    pub all: bool,
}

/// Where a card stands, as people say it.
const STATES: &[Spoken] = &[
    ("usable", &["能用", "可用", "能用的"]),
    ("frozen", &["停卡中", "停卡", "停着", "停着的", "停用"]),
    ("expired", &["已过期", "过期", "过期的", "到期"]),
    ("ahead", &["还没到日子", "没到日子", "还没开始"]),
    ("empty", &["用完了", "用完", "用完的"]),
    ("closed", &["已退或已续", "结清", "结清的", "已结清", "已退", "已续", "退了", "退卡"]),
];

const SHOWN: &[&str] = &["id", "client", "name", "kind", "left", "until_on", "status", "unpaid"];
const KEYS: &[&str] = &[
    "id",
    "number",
    "client_id",
    "client",
    "kind",
    "type",
    "name",
    "sessions",
    "bonus_sessions",
    "value",
    "bonus_value",
    "worth",
    "until_on",
    "state",
    "unpaid",
];

pub fn run(world: &World, args: &CardListArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let today = world.today(&rules);
    let within = match args.expiring.as_deref().map(str::trim) {
        None => None,
        Some("") => Some(rules.card.expiring),
        Some(text) => Some(typed::days("--expiring", text)?),
    };
    let store = world.store()?;
    let shop = Shop::load(&store)?;
    let client = args.client.as_deref().map(|asked| asked::among(&shop.clients, &rules, asked, VERBS));
    let client = client.transpose()?.map(|one| (one.get("id"), one.get("name")));
    let kind = args.kind.as_deref();
    let drawer = Drawer::of(&store, |card| {
        client.is_none_or(|(id, name)| is_hers(card, id, name))
            && kind.is_none_or(|kind| card.kind().word() == kind)
    })?;
    let paid = find::paid(&store, None)?;
    store.release();
    let mut accounts = drawer.accounts(None);
    accounts.retain(|account| {
        let state = account.state(today);
        let soon = |days: i64| account.until.is_some_and(|until| (today..=today.plus(days)).contains(&until));
        match (&args.state, within) {
            (Some(wanted), _) => state == wanted,
            (None, Some(days)) => soon(days) && !["closed", "empty"].contains(&state),
            (None, None) => args.all || !["closed", "empty"].contains(&state),
        }
    });
    accounts.sort_by(|a, b| order(a).cmp(&order(b)));
    let people = world.format.tells_people();
    let name = |id: &str| shop.thing_name(id);
    let some = |amount: Money| if amount == Money::NONE { String::new() } else { amount.to_string() };
    let sessions = |account: &Account, bonus: bool| {
        let pots = account.pots.iter().map(|pot| if bonus { pot.bonus } else { pot.sessions });
        pots.sum::<i64>().to_string()
    };
    let cell = |account: &Account, column: &str| match column {
        "id" => account.card.id.clone(),
        "number" => account.card.number.clone(),
        "client_id" => account.card.client.clone(),
        "client" => shop.client_name(&account.card.client),
        "name" => called(account.card),
        "kind" if people => names::word(account.card.kind().word(), world.lang).to_string(),
        "kind" => account.card.kind().word().to_string(),
        "type" => account.card.card_type.clone(),
        "left" => words::left(account, &name, world.lang),
        "sessions" => sessions(account, false),
        "bonus_sessions" => sessions(account, true),
        "value" => account.value.to_string(),
        "bonus_value" => account.bonus_value.to_string(),
        "worth" => account.worth(today).to_string(),
        "until_on" => account.until.map(|day| day.to_string()).unwrap_or_default(),
        "status" => words::state(account.state(today), world.lang).to_string(),
        "state" => account.state(today).to_string(),
        _ if people => some(find::unpaid(account, &paid)),
        _ => find::unpaid(account, &paid).to_string(),
    };
    let shown = if people { SHOWN } else { KEYS };
    let rows = accounts.iter().map(|account| shown.iter().map(|column| cell(account, column)).collect());
    let listing = Listing { columns: listing::columns(shown, &[], world), rows: rows.collect() };
    listing::print(world, &listing);
    Ok(Exit::Done)
}
