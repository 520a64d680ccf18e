//! `salon card slip`: what was sold, for the client to sign.

use super::find;
use crate::cli::complete;
use crate::cli::till::load::{Shop, payments_for};
use crate::cli::till::slip::{Item, Making, SlipOptions};
use crate::cli::world::World;
use crate::domain::card::account::Account;
use crate::domain::card::using::called;
use crate::domain::problem::Exit;
use crate::messages::card as words;
use crate::messages::help::both;
use crate::messages::till::slip as slip_words;
use clap::Args;
use clap_complete::engine::ArgValueCompleter;

#[derive(Args, Debug)]
pub struct CardSlipArgs {
    #[arg(value_name = "CARD|CLIENT", add = ArgValueCompleter::new(complete::clients),
          help = both("卡的编号或卡号；顾客只有一张时写顾客", "the card's id or number, or the client who has one"))]
    pub card: String,
    #[command(flatten)]
    pub options: SlipOptions,
}

pub fn run(world: &World, args: &CardSlipArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let lang = world.lang;
    let store = world.store()?;
    let shop = Shop::load(&store)?;
    let drawer = find::one(&store, &shop.clients, &args.card)?;
    let Some(card) = drawer.cards.first() else { return Ok(Exit::Done) };
    let payments = payments_for(&store, &card.id)?;
    store.release();
    let account = drawer.account(card);
    let name = |id: &str| shop.thing_name(id);
    let mut told = vec![words::left(&Account::of(card, [], None), &name, lang)];
    let good_for = find::good_for(card, &shop);
    if !good_for.is_empty() {
        told.push(words::good_for(&good_for, lang));
    }
    let number =
        if card.number.is_empty() { card.id.clone() } else { format!("{} {}", card.number, card.id) };
    let at = card.sold_at.map(|at| at.to_string().replace('T', " ")).unwrap_or_default();
    let making = Making {
        world,
        rules: &rules,
        shop: &shop,
        title: words::slip(lang),
        client: &card.client,
        head: vec![(slip_words::number(lang).to_string(), number), (slip_words::time(lang).to_string(), at)],
        items: vec![Item { what: called(card), charge: account.charge, words: told }],
        payments,
        notes: vec![words::ends(account.until, "usable", lang)],
        by: &card.by,
        void: account.over,
        settled: card.settled,
    };
    making.print(&args.options);
    Ok(Exit::Done)
}
