//! `salon card top-up`, `gift`, `adjust`: what comes onto a card, paid for, given, or corrected.

use super::find;
use super::step::{Decided, Desk, StepOptions, run};
use super::{kinds, sell};
use crate::cli::complete;
use crate::cli::points::earning::Till;
use crate::cli::till::options::PayOptions;
use crate::cli::till::pay::methods_told;
use crate::cli::till::rows::{Paying, Rows};
use crate::cli::till::typed;
use crate::cli::world::{World, parse_day};
use crate::domain::card_fact::CardFact;
use crate::domain::card_part::parts;
use crate::domain::id::IdMaker;
use crate::domain::money::Money;
use crate::domain::problem::{Exit, Fact, Problems};
use crate::domain::record::card::{Card, CardKind};
use crate::domain::record::card_use::{Amounts, CardStep, CardUse};
use crate::messages::help::both;
use crate::messages::till::words as till_words;
use clap::Args;
use clap_complete::engine::ArgValueCompleter;

#[derive(Args, Debug)]
pub struct CardTopUpArgs {
    #[arg(value_name = "CARD|CLIENT", add = ArgValueCompleter::new(complete::clients),
          help = both("卡的编号或卡号；顾客只有一张时写顾客", "the card's id or number, or the client who has one"))]
    pub card: String,
    #[arg(value_name = "AMOUNT|N", help = both("储值卡充多少钱，次卡加几次", "value for a value card, sessions for others"))]
    pub amount: String,
    #[arg(long, value_name = "N|MONEY", help = both("另外赠送多少", "given besides"))]
    pub bonus: Option<String>,
    #[arg(long, value_name = "MONEY", help = both("收多少钱（储值卡默认就是充的数）", "what it costs (default for value: as much)"))]
    pub price: Option<String>,
    #[arg(long, value_name = "DATE", help = both("有效期改到哪天", "the card's last day from now on"))]
    pub expires: Option<String>,
    #[command(flatten)]
    pub paying: PayOptions,
    #[command(flatten)]
    pub step: StepOptions,
}

#[derive(Args, Debug)]
pub struct CardGiftArgs {
    #[arg(value_name = "CARD|CLIENT", add = ArgValueCompleter::new(complete::clients),
          help = both("卡的编号或卡号；顾客只有一张时写顾客", "the card's id or number, or the client who has one"))]
    pub card: String,
    #[arg(value_name = "N|AMOUNT|SERVICE [N]", help = both("送几次，送多少钱，或送哪个项目、产品几次", "sessions, value, or a service or product with how many"))]
    pub gift: String,
    #[command(flatten)]
    pub step: StepOptions,
}

#[derive(Args, Debug)]
pub struct CardAdjustArgs {
    #[arg(value_name = "CARD|CLIENT", add = ArgValueCompleter::new(complete::clients),
          help = both("卡的编号或卡号；顾客只有一张时写顾客", "the card's id or number, or the client who has one"))]
    pub card: String,
    #[arg(value_name = "N|AMOUNT", allow_hyphen_values = true, help = both("加多少、减多少：2、-1、-100", "more or fewer: 2, -1, -100"))]
    pub amount: String,
    #[command(flatten)]
    pub step: StepOptions,
}

fn unclear(option: &'static str, text: &str) -> Problems {
    Fact::BadOption { option, text: text.to_string() }.into()
}

fn count(option: &'static str, text: &str) -> Result<i64, Problems> {
    let number = text.trim().trim_end_matches('次').trim().parse::<u16>();
    number.map(i64::from).map_err(|_| unclear(option, text))
}

/// Whether a card can get more: not one that is over, nor one without figures.
fn may_grow(card: &Card, desk: &Desk) -> Result<(), Problems> {
    let called = crate::domain::card::using::called(card);
    if desk.account().over {
        return Err(CardFact::Over { card: called }.into());
    }
    match card.kind() {
        CardKind::Period | CardKind::Discount => {
            Err(CardFact::KindUnfit { card: called, kind: card.kind().word() }.into())
        }
        _ => Ok(()),
    }
}

pub fn top_up(world: &World, args: &CardTopUpArgs) -> anyhow::Result<Exit> {
    run(world, "card top-up", &args.card, &args.step, false, |desk, ids| {
        let card = desk.card();
        may_grow(card, desk)?;
        let price = args.price.as_deref().map(|price| typed::amount("--price", price)).transpose()?;
        let (amounts, charge) = match card.kind() {
            CardKind::Value => {
                let value = typed::amount("AMOUNT", &args.amount)?;
                let bonus = args.bonus.as_deref().map(|text| typed::amount("--bonus", text)).transpose()?;
                let price = price.unwrap_or(value);
                let all = value.plus(bonus.unwrap_or_default()).unwrap_or_default();
                // What is paid is value; what she gets beyond it is given.
                let value = all.min(price);
                let bonus_value = Money(all.0 - value.0);
                (Amounts { value, bonus_value, worth: value, ..Amounts::default() }, price)
            }
            kind => {
                let sessions = count("N", &args.amount)?;
                let bonus =
                    args.bonus.as_deref().map(|text| count("--bonus", text)).transpose()?.unwrap_or(0);
                let price =
                    price.ok_or_else(|| Problems::from(CardFact::AmountUnclear { kind: kind.word() }))?;
                (Amounts { sessions, bonus_sessions: bonus, worth: price, ..Amounts::default() }, price)
            }
        };
        if amounts == Amounts::default() {
            return Err(unclear("AMOUNT", &args.amount));
        }
        let part = whole(desk)?;
        let charge = if args.paying.free.is_some() { Money::NONE } else { charge };
        let amounts = if args.paying.free.is_some() { given(amounts) } else { amounts };
        let tenders = sell::paid_by(charge, &args.paying, desk.rules)?;
        let row = CardUse { amounts, charge, part, ..desk.row(CardStep::TopUp, ids) };
        let mut decided = desk.decided(vec![row]);
        if let Some(text) = &args.expires {
            let until = parse_day(text, Some(desk.at.day))?;
            extended(desk, until, &mut decided, ids)?;
        }
        let paying = Paying { at: desk.at, by: &world.by, note: "" };
        let mut rows = Rows::default();
        let till =
            Till { world, rules: desk.rules, store: desk.store, shop: &desk.shop, at: desk.at, sold: None };
        let lines = sell::brought(&till, card, &paying, &tenders, &mut rows, ids)?;
        if !tenders.is_empty() {
            let told = methods_told(tenders.iter().map(|(_, t)| (t.method.as_str(), t.amount)), desk.rules);
            decided.lines.push(till_words::paid(&told, world.lang));
        }
        let paid = Money::total(tenders.iter().map(|(_, tender)| tender.amount)).unwrap_or_default();
        if charge > paid {
            decided.lines.push(till_words::owed(Money(charge.0 - paid.0), world.lang));
        }
        decided.lines.extend(lines);
        decided.beside = rows;
        Ok(decided)
    })
}

/// The card's last day moves, in the same change.
fn extended(
    desk: &Desk,
    until: crate::domain::day::Day,
    decided: &mut Decided,
    ids: &mut IdMaker,
) -> Result<(), Problems> {
    if until < desk.at.day {
        return Err(CardFact::UntilBefore { from: desk.at.day, until }.into());
    }
    let from = desk.card().until.map(|day| day.to_string()).unwrap_or_default();
    let row = CardUse { from, to: until.to_string(), ..desk.row(CardStep::Extend, ids) };
    decided.rows.push(row);
    decided.card.until = Some(until);
    decided.cells.push(("until_on".into(), until.to_string()));
    Ok(())
}

/// The part of a card that sessions without a name belong to: the only one.
fn whole(desk: &Desk) -> Result<String, Problems> {
    let account = desk.account();
    match account.pots.iter().find(|pot| pot.part.is_empty()).or(account.pots.first()) {
        _ if desk.card().kind() == CardKind::Value => Ok(String::new()),
        Some(pot) if pot.part.is_empty() || account.pots.len() == 1 => Ok(pot.part.clone()),
        _ => Err(CardFact::AmountUnclear { kind: desk.card().kind().word() }.into()),
    }
}

/// All of it given: nothing of it was paid for.
fn given(amounts: Amounts) -> Amounts {
    Amounts {
        bonus_sessions: amounts.sessions + amounts.bonus_sessions,
        bonus_value: amounts.value.plus(amounts.bonus_value).unwrap_or_default(),
        ..Amounts::default()
    }
}

pub fn gift(world: &World, args: &CardGiftArgs) -> anyhow::Result<Exit> {
    run(world, "card gift", &args.card, &args.step, true, |desk, ids| {
        Ok(desk.decided(vec![given_on(desk, "N|AMOUNT|SERVICE", &args.gift, ids)?]))
    })
}

/// The row that gives something on the card: sessions, value, or a service or product with how many.
/// `option` is where it was typed.
pub fn given_on(
    desk: &Desk,
    option: &'static str,
    text: &str,
    ids: &mut IdMaker,
) -> Result<CardUse, Problems> {
    let card = desk.card();
    let is_number = text.trim().trim_end_matches(['次', '元']).trim().parse::<f64>().is_ok();
    let (part, amounts) = match (is_number, card.kind()) {
        (true, CardKind::Value) => {
            may_grow(card, desk)?;
            let bonus_value = typed::amount(option, text)?;
            (String::new(), Amounts { bonus_value, ..Amounts::default() })
        }
        (true, _) => {
            may_grow(card, desk)?;
            let bonus_sessions = count(option, text)?;
            (whole(desk)?, Amounts { bonus_sessions, ..Amounts::default() })
        }
        (false, _) => {
            let words = kinds::words(desk.store, text, true)?;
            let named = parts(&words).unwrap_or_default();
            let [one] = &named[..] else { return Err(unclear(option, text)) };
            let bonus_sessions = one.count.unwrap_or(1);
            (one.what.clone(), Amounts { bonus_sessions, ..Amounts::default() })
        }
    };
    if amounts == Amounts::default() {
        return Err(unclear(option, text));
    }
    Ok(CardUse { part, amounts, ..desk.row(CardStep::Gift, ids) })
}

pub fn adjust(world: &World, args: &CardAdjustArgs) -> anyhow::Result<Exit> {
    run(world, "card adjust", &args.card, &args.step, true, |desk, ids| {
        let card = desk.card();
        may_grow(card, desk)?;
        let text = args.amount.trim().trim_start_matches('+');
        let (less, figure) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let account = desk.account();
        let called = || crate::domain::card::using::called(card);
        let (part, amounts) = match card.kind() {
            CardKind::Value => {
                let amount = typed::amount("AMOUNT", figure)?;
                let left = account.value.plus(account.bonus_value).unwrap_or_default();
                if less && amount > left {
                    return Err(CardFact::TooLittle { card: called(), left, asked: amount }.into());
                }
                let taken = crate::domain::card::using::spend(&account, amount, &desk.rules.card);
                let more = Amounts { bonus_value: amount, ..Amounts::default() };
                (String::new(), if less { -taken } else { more })
            }
            _ => {
                let number = count("N", figure)?;
                let part = whole(desk)?;
                let pot = account.pots.iter().find(|pot| pot.part == part).cloned().unwrap_or_default();
                if !less {
                    (part, Amounts { bonus_sessions: number, ..Amounts::default() })
                } else {
                    let (left, asked) = (pot.left(), number);
                    let taken = pot.take(number, desk.rules.card.shared);
                    let taken = taken
                        .ok_or_else(|| Problems::from(CardFact::TooFew { card: called(), left, asked }))?;
                    (part, -taken)
                }
            }
        };
        if amounts == Amounts::default() {
            return Err(unclear("N|AMOUNT", &args.amount));
        }
        let row = CardUse { part, amounts, ..desk.row(CardStep::Adjust, ids) };
        Ok(desk.decided(vec![row]))
    })
}

/// What she has still to pay for the card.
pub fn unpaid(desk: &Desk) -> Money {
    find::unpaid(&desk.account(), &desk.paid)
}
