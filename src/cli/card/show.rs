//! `salon card show`: a card's story, every row with its file and line and what was left after it.

use super::find;
use crate::cli::till::load::Shop;
use crate::cli::world::World;
use crate::cli::{Format, complete, print_records};
use crate::domain::card::account::Account;
use crate::domain::card::using::called;
use crate::domain::money::Money;
use crate::domain::problem::Exit;
use crate::domain::record::card::{Card, CardKind};
use crate::domain::record::card_use::CardUse;
use crate::messages::Lang;
use crate::messages::card as words;
use crate::messages::help::both;
use crate::render::safe;
use clap::Args;
use clap_complete::engine::ArgValueCompleter;
use serde_json::{Value, json};

#[derive(Args, Debug)]
pub struct CardShowArgs {
    #[arg(value_name = "CARD|CLIENT", add = ArgValueCompleter::new(complete::clients),
          help = both("卡的编号或卡号；顾客只有一张时写顾客", "the card's id or number, or the client who has one"))]
    pub card: String,
}

pub fn run(world: &World, args: &CardShowArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let today = world.today(&rules);
    let store = world.store()?;
    let shop = Shop::load(&store)?;
    let drawer = find::one(&store, &rules, &shop.clients, &args.card)?;
    let paid = find::paid(&store, None)?;
    store.release();
    let Some(card) = drawer.cards.first() else { return Ok(Exit::Done) };
    let account = drawer.account(card);
    if !matches!(world.format, Format::Table | Format::Text) {
        let record = record(&account, &shop, today, find::unpaid(&account, &paid));
        print_records(world, &[record], world.format);
        return Ok(Exit::Done);
    }
    let lang = world.lang;
    let name = |id: &str| shop.thing_name(id);
    let say = |line: String| world.say(&format!("{}\n", safe::shown(&line)));
    say(words::head(&called(card), &shop.client_name(&card.client), card.kind().word(), &card.id, lang));
    if !card.holders.is_empty() {
        say(words::holders(&card.holders, lang));
    }
    let good_for = find::good_for(card, &shop);
    if !good_for.is_empty() {
        say(words::good_for(&good_for, lang));
    }
    say(words::ends(account.until, account.state(today), lang));
    let begun = Account::of(card, [], None);
    let at = card.sold_at.map(|at| at.to_string().replace('T', " ")).unwrap_or_default();
    let place = format!("{}:{}", card.source.file, card.source.line);
    say(words::begun(&at, card.price(), &words::left(&begun, &name, lang), &place, lang));
    for upto in 1..=account.rows.len() {
        let Some(row) = account.rows.get(upto - 1) else { continue };
        let then = Account::of(card, account.rows.iter().take(upto).copied(), None);
        let what = about(row, &shop, lang);
        say(words::row(row, &what, &words::moved(row, lang), &words::left(&then, &name, lang), lang));
    }
    if matches!(card.kind(), CardKind::Count | CardKind::Value | CardKind::Course | CardKind::Bundle) {
        let worth = account.worth(today);
        let used = Money(account.charge.0.saturating_sub(worth.0));
        if !account.over {
            say(words::arithmetic(account.charge, used, worth, lang));
        }
    }
    let unpaid = find::unpaid(&account, &paid);
    if unpaid > Money::NONE {
        say(words::unpaid(unpaid, lang));
    }
    Ok(Exit::Done)
}

/// What a row says beside its figures: the service, the visit, from and to, a note.
pub fn about(row: &CardUse, shop: &Shop, lang: Lang) -> String {
    let service = if row.service.is_empty() { String::new() } else { shop.thing_name(&row.service) };
    let moved = if row.from.is_empty() && row.to.is_empty() {
        String::new()
    } else {
        let named = |text: &str| match shop.client(text) {
            Some(client) => client.get("name").to_string(),
            None => text.to_string(),
        };
        format!("{} → {}", named(&row.from), named(&row.to)).trim().to_string()
    };
    let until = row.until.map(|day| words::until_day(day, lang)).unwrap_or_default();
    let staff = if row.staff.is_empty() { String::new() } else { shop.staff_name(&row.staff) };
    let moved = if until.is_empty() || moved.is_empty() { moved } else { words::valid(&moved, lang) };
    let parts = [service, staff, until, moved, row.about.clone(), row.note.clone()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

fn record(account: &Account, shop: &Shop, today: crate::domain::day::Day, unpaid: Money) -> Value {
    let card: &Card = account.card;
    let source = |file: &str, line: u32| json!({ "file": file, "line": line });
    let row = |row: &&CardUse| {
        let amounts = &row.amounts;
        json!({
            "id": row.id, "at": row.at.to_string(), "what": row.what.word(), "service": row.service,
            "staff": row.staff,
            "part": row.part, "sessions": amounts.sessions, "bonus_sessions": amounts.bonus_sessions,
            "value": amounts.value.to_string(), "bonus_value": amounts.bonus_value.to_string(),
            "worth": amounts.worth.to_string(), "charge": row.charge.to_string(), "for": row.about,
            "from": row.from, "to": row.to, "note": row.note, "by": row.by,
            "source": source(&row.source.file, row.source.line),
        })
    };
    let pot = |pot: &crate::domain::card::account::Pot| {
        json!({
            "part": pot.part, "sessions": pot.sessions, "bonus_sessions": pot.bonus,
            "worth": pot.worth.to_string(),
        })
    };
    json!({
        "id": card.id, "number": card.number, "client_id": card.client,
        "client": shop.client_name(&card.client), "kind": card.kind().word(), "type": card.card_type,
        "name": card.name, "sold_at": card.sold_at.map(|at| at.to_string()).unwrap_or_default(),
        "price": card.price().to_string(), "charge": account.charge.to_string(),
        "unpaid": unpaid.to_string(), "holders": card.holders,
        "left": account.pots.iter().map(pot).collect::<Vec<_>>(),
        "value": account.value.to_string(), "bonus_value": account.bonus_value.to_string(),
        "worth": account.worth(today).to_string(),
        "until_on": account.until.map(|day| day.to_string()).unwrap_or_default(),
        "state": account.state(today), "rows": account.rows.iter().map(row).collect::<Vec<_>>(),
        "source": source(&card.source.file, card.source.line),
    })
}
