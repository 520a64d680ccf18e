//! What a client has with the shop: cards, coupons, points, a tier.

use super::load::Names;
use crate::cli::register::Record;
use crate::cli::tiering;
use crate::cli::till::load::payments_for;
use crate::domain::card::account::Account;
use crate::domain::card::using::{called, is_hers, order};
use crate::domain::coupon::{State, state};
use crate::domain::day::Day;
use crate::domain::money::Money;
use crate::domain::points;
use crate::domain::problem::{Problem, Problems};
use crate::domain::record::coupon::Coupon;
use crate::domain::record::point::Point;
use crate::domain::rule::Rules;
use crate::messages::Lang;
use crate::messages::{card, coupon as coupon_words, points as point_words};
use crate::store::directory::Store;
use crate::store::{cards, points as store_points, query};
use serde_json::{Value, json};

/// A card on which something is left, or still to be paid.
struct Held {
    id: String,
    number: String,
    name: String,
    kind: &'static str,
    left: String,
    sessions: i64,
    value: Money,
    until: Option<Day>,
    state: &'static str,
    unpaid: Money,
    worth: Money,
    /// Another's, on which she is named.
    of_another: bool,
}

/// Everything that she has.
pub struct Holdings {
    cards: Vec<Held>,
    coupons: Vec<Coupon>,
    points: i64,
    /// The first points to expire, and their last day.
    next: Option<(i64, Day)>,
    tier: String,
    tier_until: Option<Day>,
    today: Day,
}

pub fn load(
    store: &Store,
    client: &Record,
    names: &Names,
    (rules, today, lang): (&Rules, Day, Lang),
    problems: &mut Vec<Problem>,
) -> Result<Holdings, Problems> {
    let id = client.get("id");
    let cards = held(store, client, names, (today, lang), problems)?;
    let coupons = query::all(store, "coupons.csv", &crate::domain::schema::COUPONS, problems, Coupon::read)?;
    let mut coupons: Vec<Coupon> = coupons.into_iter().flatten().collect();
    coupons
        .retain(|coupon| coupon.client == id && matches!(state(coupon, today), State::Usable | State::Ahead));
    coupons.sort_by_key(|coupon| (coupon.until.is_none(), coupon.until));
    let rows = store_points::of_client(store, id, problems)?;
    let rows: Vec<&Point> = rows.iter().collect();
    let account = points::Account::of(&rows, today, |day| rules.points.until(day));
    let next = account.next_until().map(|until| (account.expiring(until), until));
    let held = client.held();
    Ok(Holdings {
        cards,
        coupons,
        points: account.balance(),
        next,
        tier: held.on(today).to_string(),
        tier_until: held.until,
        today,
    })
}

fn held(
    store: &Store,
    client: &Record,
    names: &Names,
    (today, lang): (Day, Lang),
    problems: &mut Vec<Problem>,
) -> Result<Vec<Held>, Problems> {
    let (id, name) = (client.get("id"), client.get("name"));
    let mut hers = cards::all(store, problems)?;
    hers.retain(|card| is_hers(card, id, name));
    let ids = hers.iter().map(|card| card.id.as_str()).collect();
    let rows = cards::rows_of(store, &ids, problems)?;
    let mut accounts: Vec<Account> = hers.iter().map(|card| Account::of(card, &rows, None)).collect();
    accounts.sort_by(|a, b| order(a).cmp(&order(b)));
    let mut held = Vec::new();
    for account in &accounts {
        let unpaid = unpaid(store, account)?;
        if !account.has_left() && unpaid == Money::NONE {
            continue;
        }
        held.push(Held {
            id: account.card.id.clone(),
            number: account.card.number.clone(),
            name: called(account.card),
            kind: account.card.kind().word(),
            left: card::left(account, &|id| names.what(id), lang),
            sessions: account.sessions(),
            value: account.value.plus(account.bonus_value).unwrap_or_default(),
            until: account.until,
            state: account.state(today),
            unpaid,
            worth: account.worth(today),
            of_another: account.card.client != id,
        });
    }
    Ok(held)
}

/// What is still to be paid for a card, whoever paid.
fn unpaid(store: &Store, account: &Account) -> Result<Money, Problems> {
    if account.card.settled || account.charge <= Money::NONE {
        return Ok(Money::NONE);
    }
    let paid = Money::total(payments_for(store, &account.card.id)?.iter().map(|payment| payment.amount));
    Ok(Money(account.charge.0.saturating_sub(paid.unwrap_or_default().0).max(0)))
}

impl Holdings {
    /// A line a card: what is left, until when, what is not paid.
    pub fn cards(&self, lang: Lang) -> impl Iterator<Item = String> {
        self.cards.iter().map(move |held| {
            let called = if held.number.is_empty() { &held.id } else { &held.number };
            card::held_line(&card::HeldLine {
                name: &held.name,
                left: &held.left,
                end: held.until,
                state: held.state,
                unpaid: held.unpaid,
                called,
                of_another: held.of_another,
                lang,
            })
        })
    }

    pub fn coupons(&self, names: &Names, rules: &Rules, lang: Lang) -> impl Iterator<Item = String> {
        self.coupons.iter().map(move |coupon| {
            let offer = rules.coupon.offers.iter().find(|offer| offer.id == coupon.offer);
            let offer = offer.map_or(coupon.offer.as_str(), |offer| offer.said.as_str());
            let worth = coupon_words::worth(&coupon.worth, &|id| names.what(id), lang);
            // Its first day matters as long as it is to come.
            let from = coupon.from.filter(|from| *from > self.today);
            coupon_words::held(offer, &worth, (from, coupon.until), &coupon.id, lang)
        })
    }

    pub fn points(&self, lang: Lang) -> String {
        match (self.points, self.next) {
            (0, _) => String::new(),
            (points, next) => point_words::held(points, next, lang),
        }
    }

    pub fn tier(&self, rules: &Rules, lang: Lang) -> String {
        let tier = tiering::named(rules, &self.tier, lang);
        crate::messages::tier::held(&tier, self.tier_until, lang)
    }

    pub fn tier_ends(&self) -> bool {
        self.tier_until.is_some()
    }

    pub fn record(&self) -> Vec<(&'static str, Value)> {
        let day = |day: Option<Day>| day.map(|day| day.to_string());
        let cards = self.cards.iter().map(|held| {
            json!({
                "id": held.id, "number": held.number, "name": held.name, "kind": held.kind,
                "sessions": held.sessions, "value": held.value.to_string(), "until": day(held.until), "state": held.state,
                "unpaid": held.unpaid.to_string(), "worth": held.worth.to_string(),
                "of_another": held.of_another,
            })
        });
        let coupons = self.coupons.iter().map(|coupon| {
            json!({
                "id": coupon.id, "offer": coupon.offer, "kind": coupon.worth.kind(),
                "from": day(coupon.from), "until": day(coupon.until),
            })
        });
        let points = json!({
            "balance": self.points,
            "next_expiring": self.next.map(|(points, _)| points),
            "next_until": self.next.map(|(_, until)| until.to_string()),
        });
        vec![("cards", cards.collect()), ("coupons", coupons.collect()), ("points", points)]
    }
}
