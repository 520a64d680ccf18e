//! `salon card refund` and `renew`: a card ends, and what is left of it goes back, or into another card.

use super::adding::unpaid;
use super::given_back::{self, CREDIT};
use super::sell;
use super::step::{self, Desk, StepOptions, run_heard};
use super::terms::Terms;
use crate::cli::complete;
use crate::cli::points::earning::Till;
use crate::cli::till::options::PayOptions;
use crate::cli::till::pay::{self, methods_told};
use crate::cli::till::rows::{Paying, Rows};
use crate::cli::till::typed;
use crate::cli::world::World;
use crate::domain::amiss::Amiss;
use crate::domain::card::account::Account;
use crate::domain::card::refund::{Refund, refund as formula};
use crate::domain::card::using::called;
use crate::domain::card_fact::CardFact;
use crate::domain::id::Kind;
use crate::domain::money::Money;
use crate::domain::problem::{Exit, Problems};
use crate::domain::record::card_use::CardStep;
use crate::domain::rule::Rules;
use crate::domain::till::paying::Tender;
use crate::messages::card as words;
use crate::messages::help::both;
use crate::messages::till::words as till_words;
use crate::store::directory::Store;
use clap::Args;
use clap_complete::engine::ArgValueCompleter;

#[derive(Args, Debug)]
pub struct CardRefundArgs {
    #[arg(value_name = "CARD|CLIENT", add = ArgValueCompleter::new(complete::clients),
          help = both("卡的编号或卡号；顾客只有一张时写顾客", "the card's id or number, or the client who has one"))]
    pub card: String,
    #[arg(long, value_name = "MONEY", help = both("谈好退多少（默认按规则 card.refund 算）", "what was agreed on (default: by the rule card.refund)"))]
    pub amount: Option<String>,
    #[arg(long, value_name = "METHOD", help = both("用什么退（默认原路退回）", "by which method (default: as it was paid)"))]
    pub pay: Option<String>,
    #[command(flatten)]
    pub step: StepOptions,
}

#[derive(Args, Debug)]
pub struct CardRenewArgs {
    #[arg(value_name = "CARD|CLIENT", add = ArgValueCompleter::new(complete::clients),
          help = both("旧卡的编号或卡号；顾客只有一张时写顾客", "the old card's id or number, or the client who has one"))]
    pub card: String,
    #[arg(value_name = "TYPE", help = both("续成或升级成哪种卡", "the kind of card that comes of it"))]
    pub kind: String,
    #[command(flatten)]
    pub terms: Terms,
    #[command(flatten)]
    pub paying: PayOptions,
    #[command(flatten)]
    pub step: StepOptions,
}

pub fn refund(world: &World, args: &CardRefundArgs) -> anyhow::Result<Exit> {
    let given = match &args.pay {
        None if world.interactive => ask_pay(world, args)?,
        given => given.clone(),
    };
    let heard = |_: &Store, rules: &Rules| {
        let mut problems = Problems::default();
        if let Some(text) = &args.amount {
            problems.keep(typed::amount("--amount", text));
        }
        if let Some(given) = &given {
            let paying = PayOptions { pay: vec![given.clone()], ..PayOptions::default() };
            problems.keep(pay::named(&paying, &rules.till));
        }
        problems.or_ok()
    };
    run_heard(world, "card refund", &args.card, &args.step, true, heard, |desk, ids| {
        heard(desk.store, desk.rules)?;
        let (reckoned, back) = going_back(desk, args)?;
        let account = desk.account();
        let mut rows = desk.emptying(CardStep::Refund, ids);
        if let Some(first) = rows.first_mut() {
            // What she keeps having paid is what the card cost her, all told.
            first.charge = Money(reckoned.paid.0 - back.0 - account.charge.0);
        }
        let mut decided = desk.decided(rows);
        decided.lines.push(words::refund(&reckoned, &desk.rules.card.refund, world.lang));
        given_back::given_back(desk, back, given.as_deref(), &mut decided, ids)?;
        Ok(decided)
    })
}

/// What the formula says, and what goes back.
fn going_back(desk: &Desk, args: &CardRefundArgs) -> Result<(Refund, Money), Problems> {
    let (card, account) = (desk.card(), desk.account());
    if account.over {
        return Err(CardFact::Over { card: called(card) }.into());
    }
    let paid = desk.paid.get(&card.id).copied().unwrap_or_default();
    let known = if card.settled { paid.plus(card.price()).unwrap_or(paid) } else { paid };
    let reckoned = reckoned(desk, &account, known);
    let back = match &args.amount {
        Some(text) => typed::amount("--amount", text)?,
        None => reckoned.back,
    };
    if back > known {
        return Err(CardFact::RefundMore { most: known, asked: back }.into());
    }
    Ok((reckoned, back))
}

/// Asks by which method it goes back, and says how it does where nothing is answered.
fn ask_pay(world: &World, args: &CardRefundArgs) -> anyhow::Result<Option<String>> {
    let rules = world.rules()?;
    let (back, by) = step::looked(world, &args.card, &args.step, |desk, ids| {
        let (_, back) = going_back(desk, args)?;
        Ok((back, given_back::as_it_came(desk, back, ids)?))
    })?;
    if back == Money::NONE {
        return Ok(None);
    }
    let wrong = |answer: &str| match answer.trim() {
        "" => None,
        answer => given_back::by_method(answer, &rules, back)
            .err()
            .and_then(|told| told.0.into_iter().next())
            .map(|told| told.fact),
    };
    let answer = world.ask(&till_words::ask_back(back, &by, world.lang), wrong)?;
    Ok(Some(answer.trim().to_string()).filter(|answer| !answer.is_empty()))
}

/// The formula of the rules; a period counts the days that are over.
fn reckoned(desk: &Desk, account: &Account, paid: Money) -> Refund {
    use crate::domain::record::card::CardKind;
    if account.card.kind() != CardKind::Period {
        return formula(account, paid, &desk.rules.card.refund);
    }
    let left = account.worth(desk.at.day).min(paid);
    let percent = desk.rules.card.refund.fee;
    let fee = left.percent(percent.min(100));
    let used = Money(paid.0 - left.0);
    Refund { paid, uses: account.rows.len(), used, percent, fee, back: Money(left.0 - fee.0) }
}

pub fn renew(world: &World, args: &CardRenewArgs) -> anyhow::Result<Exit> {
    let heard = |store: &Store, rules: &Rules| {
        let mut problems = Problems::default();
        let kind = problems.keep(sell::kind_meant(store, &args.kind));
        let seen = kind.as_ref().map(|kind| kind.contents.kind);
        problems.keep(args.terms.heard(seen, store, world.today(rules)));
        problems.keep(pay::named(&args.paying, &rules.till));
        kind.filter(|_| problems.0.is_empty()).ok_or(problems)
    };
    run_heard(world, "card renew", &args.card, &args.step, false, heard, |desk, ids| {
        let (old, account) = (desk.card(), desk.account());
        if account.over {
            return Err(CardFact::Over { card: called(old) }.into());
        }
        let kind = heard(desk.store, desk.rules)?;
        let mut card = sell::made(world, desk.rules, desk.store, &desk.shop, &kind, &args.terms, desk.at)?;
        card.id = ids.make(Kind::Card, None, |_| false);
        card.client = old.client.clone();
        card.holders = [old.holders.clone(), card.holders].concat();
        card.by = world.by.clone();
        card.note = desk.why.clone();
        let price =
            card.contents.price.ok_or_else(|| Problems::from(Amiss::NoPrice { name: kind.name.clone() }))?;
        let unpaid = unpaid(desk);
        let credit = Money((account.worth(desk.at.day).0 - unpaid.0).max(0));
        if credit == Money::NONE {
            return Err(CardFact::NothingLeft { card: called(old) }.into());
        }
        if credit > price {
            return Err(CardFact::CreditBeyond { credit, price }.into());
        }
        let tenders = sell::paid_by(Money(price.0 - credit.0), &args.paying, desk.rules)?;
        let mut rows = desk.emptying(CardStep::Renew, ids);
        if let Some(first) = rows.first_mut() {
            first.about = card.id.clone();
            first.charge = Money(-credit.0 - unpaid.0);
        }
        let mut decided = desk.decided(rows);
        let paying = Paying { at: desk.at, by: &world.by, note: "" };
        let mut beside = Rows::default();
        beside.card(&card);
        for (what, amount) in [(&old.id, -credit), (&card.id, credit)] {
            let tender = Tender { method: CREDIT.into(), amount };
            beside.payment(&paying.payment(&old.client, what, &tender, ids));
        }
        let till = Till {
            world,
            rules: desk.rules,
            store: desk.store,
            shop: &desk.shop,
            at: desk.at,
            sold: Some(&card),
        };
        let points = sell::brought(&till, &card, &paying, &tenders, &mut beside, ids)?;
        let holds = words::left(&Account::of(&card, [], None), &|id| desk.shop.thing_name(id), world.lang);
        let client = desk.shop.client_name(&card.client);
        decided.lines.push(words::sold(&client, &card.name, price, &holds, card.until, &card.id, world.lang));
        let credit = Tender { method: CREDIT.into(), amount: credit };
        let told = std::iter::once(&credit).chain(tenders.iter().map(|(_, tender)| tender));
        let told = methods_told(told.map(|t| (t.method.as_str(), t.amount)), desk.rules);
        decided.lines.push(till_words::paid(&told, world.lang));
        let paid = Money::total(tenders.iter().map(|(_, tender)| tender.amount)).unwrap_or_default();
        let owed = Money(price.0 - credit.amount.0 - paid.0);
        if owed > Money::NONE {
            decided.lines.push(till_words::owed(owed, world.lang));
        }
        decided.lines.extend(points);
        decided.beside = beside;
        Ok(decided)
    })
}
