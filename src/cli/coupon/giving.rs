//! A coupon as it is given: what it is worth, until when, its row.

use super::{FILE, all};
use crate::cli::register::{self, Record};
use crate::cli::world::World;
use crate::domain::birthday::Birthday;
use crate::domain::change::{Cells, Edit};
use crate::domain::coupon_fact::CouponFact;
use crate::domain::day::{Day, Moment};
use crate::domain::id::{IdMaker, Kind};
use crate::domain::problem::Problems;
use crate::domain::record::coupon::Coupon;
use crate::domain::rule::Rules;
use crate::domain::rule::coupon::{Offer, Until};
use crate::domain::schema;
use crate::domain::worth::Worth;
use crate::messages::coupon as words;
use crate::store::directory::Store;

const COLUMNS: [&str; 12] = [
    "id",
    "client",
    "offer",
    "kind",
    "amount",
    "percent",
    "service",
    "issued_at",
    "from_on",
    "until_on",
    "by",
    "note",
];

pub fn row(coupon: &Coupon, now: Moment) -> Cells {
    let (mut amount, mut percent, mut service) = Default::default();
    match &coupon.worth {
        Worth::Amount(off) => amount = off.to_string(),
        Worth::Percent(paid) => percent = paid.to_string(),
        Worth::Service(free) => service = free.clone(),
    }
    let day = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
    [
        coupon.id.clone(),
        coupon.client.clone(),
        coupon.offer.clone(),
        coupon.worth.kind().to_string(),
        amount,
        percent,
        service,
        now.to_string(),
        day(coupon.from),
        day(coupon.until),
        coupon.by.clone(),
        coupon.note.clone(),
    ]
    .iter()
    .collect()
}

/// New rows of coupons.
pub fn edit(rows: Vec<Cells>) -> Edit {
    let columns: Vec<String> = COLUMNS.map(str::to_string).into();
    Edit::Insert { file: FILE.into(), columns: columns.into(), rows }
}

/// The offer that is meant.
pub fn offered<'a>(rules: &'a Rules, asked: &str) -> Result<&'a Offer, Problems> {
    let called = |offer: &Offer| match offer.said == offer.id {
        true => offer.id.clone(),
        false => format!("{} ({})", offer.said, offer.id),
    };
    let known = || rules.coupon.offers.iter().map(called).collect();
    let unknown = || CouponFact::UnknownOffer { asked: asked.to_string(), known: known() };
    Ok(rules.coupon.offer(asked).ok_or_else(unknown)?)
}

/// What a coupon of an offer is worth, its service by id.
pub fn worth_of(store: &Store, offer: &Offer) -> Result<Worth, Problems> {
    Ok(match &offer.worth {
        Worth::Service(named) if !named.is_empty() => {
            let services = register::records(store, &schema::SERVICES)?;
            Worth::Service(register::the_one(&services, &schema::SERVICES, named, &[])?.get("id").to_string())
        }
        worth => worth.clone(),
    })
}

/// Her birthday, where it is in the month of that day.
pub fn birthday_in_month(rules: &Rules, client: &Record, day: Day) -> Option<Day> {
    let birthday = Birthday::parse(client.get("birthday").trim())?;
    let (first, last) = (day.month().first()?, last_of_month(day));
    birthday.occurrences(first, last, rules.leap_day).into_iter().next()
}

fn last_of_month(day: Day) -> Day {
    day.month().next().first().map_or(day, |first| first.plus(-1))
}

/// The last day of a coupon of an offer.
pub fn last_day(rules: &Rules, offer: &Offer, client: &Record, from: Day) -> Result<Option<Day>, Problems> {
    Ok(match offer.until {
        Until::Days(days) => Some(from.plus(days)),
        // Who is named without a birthday this month has the running month all the same.
        Until::Month => Some(last_of_month(birthday_in_month(rules, client, from).unwrap_or(from))),
    })
}

/// A service's name.
pub fn service_name(store: &Store, id: &str) -> String {
    let services = register::records(store, &schema::SERVICES).unwrap_or_default();
    let named = services.iter().find(|service| service.get("id") == id);
    named.map_or_else(|| id.to_string(), |service| service.get("name").to_string())
}

/// A coupon of an offer that is given to one client.
pub struct ToOne {
    pub id: String,
    pub worth: String,
    pub until: Option<Day>,
    pub edit: Edit,
}

/// Gives one client a coupon of an offer, whoever it is for by its rule.
pub fn to_one(
    world: &World,
    store: &Store,
    rules: &Rules,
    offer: &str,
    client: &Record,
    note: &str,
    ids: &mut IdMaker,
) -> Result<ToOne, Problems> {
    let offer = offered(rules, offer)?;
    let (worth, now, all) = (worth_of(store, offer)?, world.now(rules), all(store)?);
    let coupon = Coupon {
        id: ids.make(Kind::Coupon, None, |id| all.iter().any(|coupon| coupon.id == id)),
        client: client.get("id").to_string(),
        offer: offer.id.clone(),
        worth: worth.clone(),
        from: Some(now.day),
        until: last_day(rules, offer, client, now.day)?,
        by: world.by.clone(),
        note: note.to_string(),
        ..Coupon::default()
    };
    let edit = edit(vec![row(&coupon, now)]);
    let worth = words::worth(&worth, &|id| service_name(store, id), world.lang);
    Ok(ToOne { id: coupon.id, worth, until: coupon.until, edit })
}
