//! `salon card slip`: what was sold, or what was done with a card, for the client to sign.

use super::find::{self, Drawer};
use super::show::about;
use crate::cli::complete;
use crate::cli::till::load::{Shop, payments_for};
use crate::cli::till::slip::{Item, Making, SlipOptions};
use crate::cli::world::World;
use crate::domain::card::account::Account;
use crate::domain::card::using::called;
use crate::domain::id::Kind;
use crate::domain::money::Money;
use crate::domain::problem::{Exit, Fact, Problems, Sought};
use crate::domain::record::card::Card;
use crate::domain::record::card_use::{CardStep, CardUse};
use crate::domain::record::payment::Payment;
use crate::domain::rule::Rules;
use crate::messages::card as words;
use crate::messages::help::both;
use crate::messages::till::slip as slip_words;
use clap::Args;
use clap_complete::engine::ArgValueCompleter;

#[derive(Args, Debug)]
pub struct CardSlipArgs {
    #[arg(value_name = "CARD|CLIENT|USE", add = ArgValueCompleter::new(complete::clients),
          help = both("卡的编号或卡号，顾客只有一张时写顾客：开卡单；用卡记录的编号（u…）：那一次的签字单", "the card's id or number, or the client who has one: its sale; a row's id (u…): that row alone"))]
    pub card: String,
    #[arg(long, help = both("这张卡最近的一次：划卡、充值、停卡、转卡……", "the last that was done with the card: a use, a top-up, a rest, a transfer …"))]
    pub last: bool,
    #[command(flatten)]
    pub options: SlipOptions,
}

pub fn run(world: &World, args: &CardSlipArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let store = world.store()?;
    let shop = Shop::load(&store)?;
    let asked = args.card.trim();
    let of_row = Kind::of(asked) == Some(Kind::CardUse) && asked.contains('-');
    let drawer =
        if of_row { whole(&store, asked)? } else { find::one(&store, &rules, &shop.clients, asked)? };
    let Some(card) = drawer.cards.first() else { return Ok(Exit::Done) };
    let payments = payments_for(&store, &card.id)?;
    store.release();
    let account = drawer.account(card);
    let row = match (of_row, args.last) {
        (true, _) => account.rows.iter().find(|row| row.id == asked).copied(),
        (false, true) => account.rows.last().copied(),
        (false, false) => None,
    };
    let making = match row {
        Some(row) => of_one(world, &rules, &shop, &account, row, payments),
        None => of_sale(world, &rules, &shop, &account, payments),
    };
    making.print(&args.options);
    Ok(Exit::Done)
}

/// The card of a row, alone with its rows.
fn whole(store: &crate::store::directory::Store, row: &str) -> Result<Drawer, Problems> {
    let all = Drawer::whole(store)?;
    let found = all.rows.iter().find(|own| own.id == row).map(|own| own.card.clone());
    let missing = || Fact::NotFound { what: Sought::CardUse, asked: row.to_string(), verbs: &[] };
    let id = found.ok_or_else(missing)?;
    let rows = all.rows.into_iter().filter(|own| own.card == id).collect();
    Ok(Drawer { cards: all.cards.into_iter().filter(|card| card.id == id).collect(), rows })
}

fn time(at: crate::domain::day::Moment) -> String {
    at.to_string().replace('T', " ")
}

fn number(card: &Card) -> String {
    if card.number.is_empty() { card.id.clone() } else { format!("{} {}", card.number, card.id) }
}

/// The sale; what was topped up since has slips of its own.
fn of_sale<'a>(
    world: &'a World,
    rules: &'a Rules,
    shop: &'a Shop,
    account: &Account<'a>,
    mut payments: Vec<Payment>,
) -> Making<'a> {
    let (card, lang) = (account.card, world.lang);
    let name = |id: &str| shop.thing_name(id);
    let mut told = vec![words::left(&Account::of(card, [], None), &name, lang)];
    let good_for = find::good_for(card, shop);
    if !good_for.is_empty() {
        told.push(words::good_for(&good_for, lang));
    }
    let topped_up = |payment: &Payment| {
        account.rows.iter().any(|row| row.what == CardStep::TopUp && row.at == payment.at)
    };
    payments.retain(|payment| !topped_up(payment));
    let since: Money =
        Money::total(account.rows.iter().filter(|row| row.what == CardStep::TopUp).map(|row| row.charge))
            .unwrap_or_default();
    let charge = if since == Money::NONE { account.charge } else { card.price() };
    // What was settled later is the sale's as far as it goes.
    let mut paid = Money::NONE;
    payments.retain(|payment| {
        let open = since == Money::NONE || paid < charge;
        paid = paid.plus(payment.amount).unwrap_or(paid);
        open
    });
    let at = card.sold_at.map(time).unwrap_or_default();
    Making {
        world,
        rules,
        shop,
        title: words::slip(lang),
        client: &card.client,
        head: vec![
            (slip_words::number(lang).to_string(), number(card)),
            (slip_words::time(lang).to_string(), at),
        ],
        items: vec![Item { what: called(card), charge, words: told }],
        payments,
        notes: vec![words::ends(account.until, "usable", lang)],
        by: &card.by,
        void: account.over,
        settled: card.settled,
        moneyless: false,
    }
}

/// One row: what it took or gave, and what was left then.
fn of_one<'a>(
    world: &'a World,
    rules: &'a Rules,
    shop: &'a Shop,
    account: &Account<'a>,
    row: &'a CardUse,
    mut payments: Vec<Payment>,
) -> Making<'a> {
    let (card, lang) = (account.card, world.lang);
    let upto = account.rows.iter().position(|own| own.id == row.id).map_or(0, |at| at + 1);
    let then = Account::of(card, account.rows.iter().take(upto).copied(), None);
    let left = words::left(&then, &|id| shop.thing_name(id), lang);
    let mut told = vec![about(row, shop, lang), words::moved(row, lang)];
    told.retain(|line| !line.is_empty());
    let moves_money = row.charge != Money::NONE;
    payments.retain(|payment| moves_money && payment.at == row.at);
    let mut notes = if left.is_empty() { Vec::new() } else { vec![words::left_line(&left, lang)] };
    if !then.over {
        notes.push(words::ends(card.until.filter(|_| then.until.is_some()).or(then.until), "usable", lang));
    }
    Making {
        world,
        rules,
        shop,
        title: words::slip_of(row.what, lang),
        client: if row.client.is_empty() { &card.client } else { &row.client },
        head: vec![
            (slip_words::number(lang).to_string(), format!("{} {}", row.id, number(card))),
            (slip_words::time(lang).to_string(), time(row.at)),
        ],
        items: vec![Item { what: called(card), charge: row.charge, words: told }],
        payments,
        notes,
        by: &row.by,
        void: account.rows.iter().any(|other| other.reverses == row.id),
        settled: card.settled && !moves_money,
        moneyless: !moves_money,
    }
}
