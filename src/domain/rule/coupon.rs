//! The rules of coupons: what offers the shop has, and what its statistics look at.

use super::decode::Decoder;
use super::lead::parse_days;
use super::{Tongue, every_name, said, spoken};
use crate::domain::money::Money;
use crate::domain::problem::Expected;
use crate::domain::tree::Node;
use crate::domain::worth::Worth;

/// Until when a coupon of an offer is valid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Until {
    /// The end of the month of her birthday.
    Month,
    /// So many days after it was given.
    Days(i64),
}

/// For whom an offer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whom {
    Everybody,
    /// In the month of her birthday, once a year.
    Birthday,
    /// Once, to clients who are new.
    New,
}

/// A kind of coupon that the shop gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    pub id: String,
    /// What people call it, in the shop's language.
    pub name: String,
    /// What the screen calls it, in the reader's language.
    pub said: String,
    /// Its names in any language.
    pub names: Vec<String>,
    pub worth: Worth,
    pub until: Until,
    pub whom: Whom,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CouponRules {
    /// Days after her first visit within which a second one counts.
    pub second_within: i64,
    /// Days back in which first visits are looked at.
    pub stats: i64,
    pub offers: Vec<Offer>,
}

const WHOM: &[&str] = &["everybody", "birthday", "new"];

impl CouponRules {
    pub fn offer(&self, asked: &str) -> Option<&Offer> {
        let named = |offer: &&Offer| offer.name == asked || offer.names.iter().any(|name| name == asked);
        self.offers.iter().find(|offer| offer.id == asked).or_else(|| self.offers.iter().find(named))
    }

    pub(super) fn decode(decoder: &mut Decoder, node: &Node, tongues: [Tongue; 2]) -> CouponRules {
        decoder.known(node, &["second_within", "stats", "offers"]);
        let mut days = |key| decoder.value(node, key, Expected::Days, parse_days).unwrap_or_default();
        let (second_within, stats) = (days("second_within"), days("stats"));
        let offers = node.get("offers").map(Node::items).unwrap_or_default();
        let offers = offers.iter().filter_map(|offer| decode_offer(decoder, offer, tongues)).collect();
        CouponRules { second_within, stats, offers }
    }
}

fn decode_offer(decoder: &mut Decoder, node: &Node, [language, reader]: [Tongue; 2]) -> Option<Offer> {
    decoder.known(node, &["id", "name", "amount", "percent", "service", "until", "for", "off"]);
    let id = decoder.text(node, "id");
    if id.is_none() {
        decoder.wrong(node, "id", Expected::Text);
    }
    let name = node.get("name").and_then(|name| spoken(decoder, name, "name", language));
    let amount = |text: &str| Money::parse(text).filter(|amount| *amount > Money::NONE);
    let amount = decoder.value(node, "amount", Expected::Number, amount).map(Worth::Amount);
    let percent = |text: &str| text.parse().ok().filter(|percent| *percent < 100);
    let percent = decoder.value(node, "percent", Expected::Number, percent).map(Worth::Percent);
    let worth = amount
        .or(percent)
        .unwrap_or_else(|| Worth::Service(decoder.text(node, "service").unwrap_or_default()));
    let until = |text: &str| match text {
        "month" => Some(Until::Month),
        days => parse_days(days).map(Until::Days),
    };
    let until = decoder.value(node, "until", Expected::Days, until);
    if until.is_none() && node.get("until").is_none() {
        decoder.wrong(node, "until", Expected::Days);
    }
    let whom = decoder.word(node, "for", WHOM, &[Whom::Everybody, Whom::Birthday, Whom::New]);
    // An offer whose worth can't be read would else be a free treatment.
    let unread = |key, read: bool| node.get(key).is_some() && !read;
    if unread("amount", matches!(worth, Worth::Amount(_)))
        || unread("percent", !matches!(worth, Worth::Service(_)))
    {
        return None;
    }
    let id = id?;
    let name = name.map_or_else(|| id.clone(), |(name, _)| name);
    Some(Offer {
        said: said(node, reader).unwrap_or_else(|| name.clone()),
        names: every_name(node).collect(),
        name,
        id,
        worth,
        until: until?,
        whom: whom.unwrap_or(Whom::Everybody),
    })
}
