//! `salon coupon list --stats`: how many coupons were used, and how many new clients came a second time.

use crate::cli::world::World;
use crate::cli::{Format, print_records};
use crate::domain::coupon::{State, state};
use crate::domain::day::Day;
use crate::domain::due::rebook::Stay;
use crate::domain::problem::{Exit, Problems};
use crate::domain::record::coupon::Coupon;
use crate::domain::rule::Rules;
use crate::domain::schema;
use crate::messages::coupon as words;
use crate::store::directory::Store;
use crate::store::{query, stays};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The coupons of an offer.
#[derive(Default)]
struct Sum {
    given: usize,
    used: usize,
    expired: usize,
}

/// New clients whose time to come again is over, and those of them who did.
#[derive(Default)]
pub struct Second {
    pub new: usize,
    pub again: usize,
}

pub fn run(world: &World, rules: &Rules, store: &Store, coupons: &[Coupon]) -> anyhow::Result<Exit> {
    let today = world.today(rules);
    let mut problems = Vec::new();
    let second = second(store, rules, today, &mut problems)?;
    store.release();
    let mut sums: BTreeMap<&str, Sum> = BTreeMap::new();
    for coupon in coupons {
        let sum = sums.entry(&coupon.offer).or_default();
        sum.given += 1;
        match state(coupon, today) {
            State::Used => sum.used += 1,
            State::Expired => sum.expired += 1,
            State::Usable | State::Ahead => {}
        }
    }
    let share = |part: usize, whole: usize| (whole > 0).then(|| (part * 100 + whole / 2) / whole);
    let (from, until) = (today.plus(-rules.coupon.stats), today.plus(-rules.coupon.second_within));
    if matches!(world.format, Format::Table | Format::Text) {
        for (offer, sum) in &sums {
            let name = rules.coupon.offers.iter().find(|known| known.id == *offer);
            let name = name.map_or(*offer, |offer| offer.said.as_str());
            let rate = share(sum.used, sum.given).unwrap_or_default();
            world.tell(&words::sum(name, [sum.given, sum.used, sum.expired], rate, world.lang));
        }
        let rate = share(second.again, second.new);
        let within = rules.coupon.second_within;
        world.tell(&words::second(from, until, within, [second.new, second.again], rate, world.lang));
    } else {
        let of = |(offer, sum): (&&str, &Sum)| {
            json!({ "offer": offer, "given": sum.given, "used": sum.used, "expired": sum.expired,
                    "open": sum.given - sum.used - sum.expired, "used_percent": share(sum.used, sum.given) })
        };
        let mut records: Vec<Value> = sums.iter().map(of).collect();
        records.push(json!({ "offer": "second-visit-rate", "given": second.new, "used": second.again,
            "expired": Value::Null, "open": Value::Null, "used_percent": share(second.again, second.new) }));
        print_records(world, &records, world.format);
    }
    world.warn(&problems);
    Ok(Exit::Done)
}

/// Of the clients whose first visit is in the book, was within the days that are looked at, and long enough ago, those who came
/// again in time.
fn second(
    store: &Store,
    rules: &Rules,
    today: Day,
    problems: &mut Vec<crate::domain::problem::Problem>,
) -> Result<Second, Problems> {
    let rule = &rules.coupon;
    let (from, until) = (today.plus(-rule.stats), today.plus(-rule.second_within));
    let seen = stays::between(store, from, today, problems)?;
    let mut second = Second::default();
    query::each(store, "clients.csv", &schema::CLIENTS, &mut Vec::new(), |row, _| {
        use crate::domain::row::Row;
        let first = Day::parse(row.get("first_visit").trim());
        let Some(first) = first.filter(|first| (from..=until).contains(first)) else { return };
        let id = row.get("id");
        let (hers, _) = seen.of(id.trim().as_bytes());
        let on = |stay: &Stay| Day::from_days_since_epoch(stay.on.into());
        let days: Vec<Day> = hers.iter().filter_map(on).collect();
        // Of a first visit before the book nobody knows whether a second one followed.
        if !days.contains(&first) {
            return;
        }
        second.new += 1;
        second.again +=
            usize::from(days.iter().any(|day| *day > first && day.since(first) <= rule.second_within));
    })?;
    Ok(second)
}
