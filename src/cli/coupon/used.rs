//! `salon coupon use`: for which visit or sale.

use super::{FILE, all};
use crate::cli::asked;
use crate::cli::till::find;
use crate::cli::world::World;
use crate::cli::{complete, register};
use crate::domain::change::Edit;
use crate::domain::coupon::{State, state, usable};
use crate::domain::coupon_fact::CouponFact;
use crate::domain::day::{Day, Moment};
use crate::domain::id::Kind;
use crate::domain::money::Money;
use crate::domain::problem::{Exit, Fact, Problems, Sought};
use crate::domain::record::coupon::Coupon;
use crate::domain::record::visit::Visit;
use crate::domain::rule::Rules;
use crate::domain::schema;
use crate::domain::worth::Worth;
use crate::messages::coupon as words;
use crate::messages::help::both;
use crate::store::directory::Store;
use crate::store::query;
use clap::Args;
use clap_complete::engine::ArgValueCompleter;

#[derive(Args, Debug)]
pub struct CouponUseArgs {
    #[arg(value_name = "COUPON", add = ArgValueCompleter::new(complete::clients),
          help = both("券的编号或券号；只有一张能用时也可写顾客", "the coupon's id or number, or its client where she has one that can be used"))]
    pub coupon: String,
    #[arg(long = "for", value_name = "VISIT|SALE", help = both("用在哪次到店或购买；今天只来了一次可以不写", "the visit or sale; none where she had one visit today"))]
    pub what: Option<String>,
}

/// The visit or sale for which a coupon is used.
struct Thing {
    id: String,
    client: String,
    at: Moment,
    price: Money,
    service: String,
}

pub fn run(world: &World, args: &CouponUseArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let (today, now) = (world.today(&rules), world.now(&rules));
    let (outcome, said) = register::write(world, "coupon use", |store| {
        let coupon = meant(store, &rules, &args.coupon, today)?;
        // What was used needs no visit to be refused.
        if state(&coupon, today) == State::Used {
            usable(&coupon, &coupon.client, today).map_err(Problems::from)?;
        }
        let thing = match &args.what {
            Some(asked) => thing(store, asked)?,
            None => visit_of_day(store, &coupon, today)?,
        };
        usable(&coupon, &thing.client, thing.at.day).map_err(Problems::from)?;
        let off = coupon.worth.off(thing.price, &thing.service);
        if off.is_none() {
            let Worth::Service(service) = &coupon.worth else { return Err(CouponFact::WorthUnclear.into()) };
            let services = register::records(store, &schema::SERVICES)?;
            let named = services.iter().find(|record| record.get("id") == service);
            let service = named.map_or_else(|| service.clone(), |record| record.get("name").to_string());
            let fact = CouponFact::OtherService { id: coupon.id.clone(), service };
            return Err(fact.into());
        }
        let cells =
            vec![("used_at".to_string(), now.to_string()), ("used_for".to_string(), thing.id.clone())];
        let said = words::used(&coupon.id, &thing.id, off.unwrap_or_default(), world.lang);
        let edit = Edit::Update { file: FILE.into(), id: coupon.id.clone(), cells };
        Ok((vec![edit], coupon.id.clone(), said))
    })?;
    world.tell(&said);
    Ok(register::ended(world, outcome.as_ref()))
}

/// The coupon that is meant: its id, or the only usable one of a client.
fn meant(store: &Store, rules: &Rules, asked: &str, today: Day) -> Result<Coupon, Problems> {
    let coupons = all(store)?;
    let asked = asked.trim();
    if let Some(coupon) = coupons.iter().find(|coupon| coupon.id == asked) {
        return Ok(coupon.clone());
    }
    let mut numbered = coupons.iter().filter(|coupon| !asked.is_empty() && coupon.number == asked);
    if let (Some(coupon), None) = (numbered.next(), numbered.next()) {
        return Ok(coupon.clone());
    }
    let client = asked::record(store, rules, asked, &[]).map_err(|problems| {
        // Who types an id of a coupon doesn't look for a client.
        let fact = Fact::NotFound { what: Sought::Coupon, asked: asked.to_string(), verbs: &["list"] };
        if Kind::of(asked) == Some(Kind::Coupon) { fact.into() } else { problems }
    })?;
    let name = client.get("name").to_string();
    let hers: Vec<&Coupon> = coupons
        .iter()
        .filter(|coupon| coupon.client == client.get("id") && state(coupon, today) == State::Usable)
        .collect();
    match hers[..] {
        [one] => Ok(one.clone()),
        [] => Err(CouponFact::NoneUsable { name }.into()),
        ref several => {
            let ids = several.iter().map(|coupon| coupon.id.clone()).collect();
            Err(CouponFact::Several { name, ids }.into())
        }
    }
}

fn of_visit(visit: Visit) -> Thing {
    Thing {
        id: visit.id,
        client: visit.client,
        at: visit.at,
        price: visit.fee.or(visit.price).unwrap_or_default(),
        service: visit.service,
    }
}

fn thing(store: &Store, asked: &str) -> Result<Thing, Problems> {
    if Kind::of(asked.trim()) == Some(Kind::Sale) {
        let sale = find::sale(store, asked, &[])?;
        let price = sale.amount.unwrap_or_default();
        return Ok(Thing { id: sale.id, client: sale.client, at: sale.at, price, service: String::new() });
    }
    find::visit(store, asked, &[]).map(of_visit)
}

/// The only visit of hers on the day.
fn visit_of_day(store: &Store, coupon: &Coupon, today: Day) -> Result<Thing, Problems> {
    let mut problems = Vec::new();
    let hers = |cell: &[u8]| cell == coupon.client.as_bytes();
    let months = [today.month()];
    let visits: Vec<Visit> =
        query::among(store, &schema::VISITS, months, ("client", &hers), &mut problems, Visit::read)?;
    Problems(problems).or_ok()?;
    let mut visits: Vec<Visit> = visits
        .iter()
        .filter(|visit| visit.at.day == today && visit.reverses.is_empty())
        .filter(|visit| !visits.iter().any(|other| other.reverses == visit.id))
        .cloned()
        .collect();
    match (visits.pop(), visits.is_empty()) {
        (Some(one), true) => Ok(of_visit(one)),
        _ => Err(CouponFact::ForWanted { name: coupon.id.clone() }.into()),
    }
}
