//! Money of a card that goes back: by the payments through which it came, with the points that they earned.

use super::step::{Decided, Desk};
use crate::cli::points::earning::Earned;
use crate::cli::points::taking::Back;
use crate::cli::till::load::payments_for;
use crate::cli::till::pay::methods_told;
use crate::cli::till::rows::{Paying, Rows, left_of};
use crate::cli::world::World;
use crate::domain::amiss::Amiss;
use crate::domain::day::Moment;
use crate::domain::id::IdMaker;
use crate::domain::money::Money;
use crate::domain::problem::{Fact, Problems};
use crate::domain::record::card::Card;
use crate::domain::record::payment::Payment;
use crate::domain::rule::Rules;
use crate::domain::till::paying::{Tender, tenders};
use crate::messages::card as words;
use crate::messages::till::words as till_words;
use crate::store::directory::Store;

/// The method by which an old card goes into a new one.
pub const CREDIT: &str = "card-credit";

/// Whose money goes back, when, and why.
pub struct Giving<'a> {
    pub world: &'a World,
    pub rules: &'a Rules,
    pub store: &'a Store,
    pub card: &'a Card,
    pub at: Moment,
    pub why: &'a str,
}

/// What is given back, and what of it no payment tells of.
#[derive(Default)]
pub struct Given {
    pub payments: Vec<Payment>,
    pub points: Earned,
    pub rest: Money,
}

/// The payments that give it back: the newest first, by the way they came, or all by one method.
pub fn given_back(
    desk: &Desk,
    back: Money,
    method: Option<&str>,
    decided: &mut Decided,
    ids: &mut IdMaker,
) -> Result<(), Problems> {
    let (card, world, rules) = (desk.card(), desk.world, desk.rules);
    if back == Money::NONE {
        return Ok(());
    }
    let giving = Giving { world, rules, store: desk.store, card, at: desk.at, why: &desk.why };
    let mut given = giving.by_payments(back, None, ids)?;
    let paying = Paying { at: desk.at, by: &world.by, note: &desk.why };
    let new = |tender: &Tender, ids: &mut IdMaker| {
        let tender = Tender { amount: -tender.amount, ..tender.clone() };
        paying.payment(&card.client, &card.id, &tender, ids)
    };
    if let Some(method) = method {
        let tenders = by_method(method, rules, back)?;
        given.payments = tenders.iter().map(|tender| new(tender, ids)).collect();
    } else if given.rest > Money::NONE {
        let tender = Tender { method: by_rule(rules)?, amount: given.rest };
        given.payments.push(new(&tender, ids));
    }
    write(&given, &mut decided.beside);
    let told = methods_told(given.payments.iter().map(|p| (p.method.as_str(), -p.amount)), rules);
    decided.lines.push(till_words::given_back(&told, world.lang));
    if method.is_none() && given.rest > Money::NONE {
        let by = methods_told([(rules.card.refund.by.as_str(), given.rest)].into_iter(), rules).join("");
        decided.lines.push(words::back_by_rule(&by, world.lang));
    }
    decided.lines.extend(given.points.lines);
    Ok(())
}

/// What was said of how it goes back: by money, and all of it.
pub fn by_method(method: &str, rules: &Rules, back: Money) -> Result<Vec<Tender>, Problems> {
    let told = |amiss: Vec<Amiss>| Problems(amiss.into_iter().map(Into::into).collect());
    let tenders = tenders(method, &rules.till, back).map_err(told)?;
    crate::cli::till::by_card::money_in(tenders.iter(), rules)?;
    let sum = Money::total(tenders.iter().map(|tender| tender.amount)).unwrap_or_default();
    match sum == back {
        true => Ok(tenders),
        false => Err(Amiss::PayDiffers { debt: false, due: back, paid: sum }.into()),
    }
}

/// How it goes back where nothing is said: by the payments through which it came, and by the rule.
pub fn as_it_came(desk: &Desk, back: Money, ids: &mut IdMaker) -> Result<String, Problems> {
    let (world, rules) = (desk.world, desk.rules);
    let giving = Giving { world, rules, store: desk.store, card: desk.card(), at: desk.at, why: &desk.why };
    let given = giving.by_payments(back, None, ids)?;
    let rest = (given.rest > Money::NONE).then(|| by_rule(rules)).transpose()?;
    let came = given.payments.iter().map(|payment| (payment.method.as_str(), -payment.amount));
    let told = methods_told(came.chain(rest.as_deref().map(|by| (by, given.rest))), rules);
    Ok(till_words::together(&told, world.lang))
}

/// The method of the rule, which has to be one that the till knows.
fn by_rule(rules: &Rules) -> Result<String, Problems> {
    let by = &rules.card.refund.by;
    let known = rules.till.method(by).filter(|method| method.money_in);
    let unknown = || Fact::BadOption { option: "card.refund.by", text: by.clone() };
    known.map(|method| method.id.clone()).ok_or_else(|| unknown().into())
}

pub fn write(given: &Given, rows: &mut Rows) {
    given.payments.iter().for_each(|payment| rows.payment(payment));
    given.points.rows.iter().for_each(|point| rows.point(point));
}

impl Giving<'_> {
    /// The payments through which so much came, with the points that they earned: those of one moment
    /// first, where there is one, then the newest.
    pub fn by_payments(
        &self,
        back: Money,
        first: Option<Moment>,
        ids: &mut IdMaker,
    ) -> Result<Given, Problems> {
        let all = payments_for(self.store, &self.card.id)?;
        let mut own: Vec<&Payment> = all
            .iter()
            .filter(|p| p.reverses.is_empty() && p.amount > Money::NONE && p.method != CREDIT)
            .collect();
        own.sort_by_key(|payment| {
            std::cmp::Reverse((Some(payment.at) == first, payment.at, payment.id.clone()))
        });
        let paying = Paying { at: self.at, by: &self.world.by, note: self.why };
        let (mut given, mut parts) = (Given { rest: back, ..Given::default() }, Vec::new());
        for payment in own {
            let left = left_of(payment, &all).unwrap_or_default();
            let part = left.min(given.rest);
            if part > Money::NONE {
                given.payments.push(paying.back(payment, part, ids));
                given.rest = Money(given.rest.0 - part.0);
                parts.push((payment, part));
            }
        }
        let Giving { world, rules, store, card, at, why } = *self;
        let taking = Back { world, rules, store, about: &card.id, at, why };
        given.points = taking.of_payments(&parts, &all, ids)?;
        Ok(given)
    }
}
