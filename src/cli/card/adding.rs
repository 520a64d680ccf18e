//! `salon card top-up`, `gift`, `adjust`: what comes onto a card, paid for, given, or corrected.

use super::find;
use super::step::{Decided, Desk, StepOptions, run_heard};
use super::{kinds, sell};
use crate::cli::complete;
use crate::cli::points::earning::Till;
use crate::cli::till::options::PayOptions;
use crate::cli::till::pay::{self, methods_told};
use crate::cli::till::rows::{Paying, Rows};
use crate::cli::till::typed;
use crate::cli::world::{World, parse_day};
use crate::domain::card_fact::CardFact;
use crate::domain::card_part::parts;
use crate::domain::day::Day;
use crate::domain::id::IdMaker;
use crate::domain::money::Money;
use crate::domain::problem::{Exit, Fact, Problems};
use crate::domain::record::card::{Card, CardKind};
use crate::domain::record::card_use::{Amounts, CardStep, CardUse};
use crate::domain::rule::Rules;
use crate::messages::help::both;
use crate::messages::till::words as till_words;
use crate::store::directory::Store;
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

/// What was typed for a top-up.
struct ToppedUp {
    amounts: Amounts,
    charge: Money,
    until: Option<Day>,
}

/// Sessions or value, as the kind of card has them; of a card that was not found whichever it may be.
fn amounts_of(option: &'static str, text: &str, kind: Option<CardKind>) -> Result<Amounts, Problems> {
    let value = |text: &str| Ok(Amounts { value: typed::amount(option, text)?, ..Amounts::default() });
    match kind {
        Some(CardKind::Value) => value(text),
        Some(_) => Ok(Amounts { sessions: count(option, text)?, ..Amounts::default() }),
        None => value(text.trim().trim_end_matches('次')),
    }
}

impl CardTopUpArgs {
    /// All that was typed is read, so that everything wrong is told at once.
    fn heard(&self, kind: Option<CardKind>, rules: &Rules, today: Day) -> Result<ToppedUp, Problems> {
        let mut problems = Problems::default();
        let is_value = kind == Some(CardKind::Value);
        let option = kind.map_or("N|AMOUNT", |_| if is_value { "AMOUNT" } else { "N" });
        let more = problems.keep(amounts_of(option, &self.amount, kind));
        let bonus = self.bonus.as_deref().map(|text| amounts_of("--bonus", text, kind));
        let bonus = bonus.and_then(|bonus| problems.keep(bonus)).unwrap_or_default();
        let price = self.price.as_deref().map(|price| typed::amount("--price", price));
        let price = price.and_then(|price| problems.keep(price));
        let until = self.expires.as_deref().map(|day| parse_day(day, Some(today)));
        let until = until.and_then(|until| problems.keep(until));
        problems.keep(pay::named(&self.paying, &rules.till));
        let more = more.unwrap_or_default();
        if let Some(kind) = kind.filter(|_| self.price.is_none() && !is_value) {
            problems.0.push(CardFact::AmountUnclear { kind: kind.word() }.into());
        } else if problems.0.is_empty() && (more == Amounts::default() && bonus == Amounts::default()) {
            problems.0.extend(unclear("AMOUNT", &self.amount).0);
        }
        problems.or_ok()?;
        let charge = price.unwrap_or(more.value);
        let amounts = if is_value {
            let all = more.value.plus(bonus.value).unwrap_or_default();
            // What is paid is value; what she gets beyond it is given.
            let value = all.min(charge);
            Amounts { value, bonus_value: Money(all.0 - value.0), worth: value, ..Amounts::default() }
        } else {
            let (sessions, bonus_sessions) = (more.sessions, bonus.sessions);
            Amounts { sessions, bonus_sessions, worth: charge, ..Amounts::default() }
        };
        Ok(ToppedUp { amounts, charge, until })
    }
}

pub fn top_up(world: &World, args: &CardTopUpArgs) -> anyhow::Result<Exit> {
    let heard = |_: &Store, rules: &Rules| args.heard(None, rules, world.today(rules));
    run_heard(world, "card top-up", &args.card, &args.step, false, heard, |desk, ids| {
        let card = desk.card();
        may_grow(card, desk)?;
        let ToppedUp { amounts, charge, until } = args.heard(Some(card.kind()), desk.rules, desk.at.day)?;
        let part = whole(desk)?;
        let charge = if args.paying.free.is_some() { Money::NONE } else { charge };
        let amounts = if args.paying.free.is_some() { given(amounts) } else { amounts };
        let tenders = sell::paid_by(charge, &args.paying, desk.rules)?;
        let row = CardUse { amounts, charge, part, ..desk.row(CardStep::TopUp, ids) };
        let mut decided = desk.decided(vec![row]);
        if let Some(until) = until {
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
fn extended(desk: &Desk, until: Day, decided: &mut Decided, ids: &mut IdMaker) -> Result<(), Problems> {
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

/// Whether a gift is a number, of sessions or money.
fn is_number(text: &str) -> bool {
    text.trim().trim_end_matches(['次', '元']).trim().parse::<f64>().is_ok()
}

pub fn gift(world: &World, args: &CardGiftArgs) -> anyhow::Result<Exit> {
    let heard = |store: &Store, _: &Rules| match is_number(&args.gift) {
        true => amounts_of("N|AMOUNT|SERVICE", &args.gift, None).map(drop),
        false => kinds::words(store, &args.gift, true).map(drop),
    };
    run_heard(world, "card gift", &args.card, &args.step, true, heard, |desk, ids| {
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
    let (part, amounts) = match (is_number(text), card.kind()) {
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
    let text = args.amount.trim().trim_start_matches('+');
    let (less, figure) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let heard = |_: &Store, _: &Rules| amounts_of("N|AMOUNT", figure, None);
    run_heard(world, "card adjust", &args.card, &args.step, true, heard, |desk, ids| {
        let card = desk.card();
        may_grow(card, desk)?;
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
