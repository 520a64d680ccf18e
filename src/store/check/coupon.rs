//! Coupons held against the till: used for what is another client's, for what was taken back, or twice.

use super::tables::rows;
use crate::domain::coupon_fact::CouponFact;
use crate::domain::problem::{Fact, Place, Problem, Problems};
use crate::domain::row::Row;
use crate::domain::schema;
use crate::store::directory::Store;
use crate::store::query::each;
use std::collections::{HashMap, HashSet};

/// A coupon that was used.
struct Used {
    id: String,
    client: String,
    place: Place,
}

/// The method of payment by coupons.
const METHOD: &str = "coupon";

pub fn check(store: &Store, problems: &mut Vec<Problem>) -> Result<(), Problems> {
    let (mut used, mut ids): (HashMap<String, Used>, HashSet<String>) = Default::default();
    each(store, "coupons.csv", &schema::COUPONS, &mut Vec::new(), |row, _| {
        let text = |column: &str| row.get(column).trim().to_string();
        ids.insert(text("id"));
        let what = text("used_for");
        if !what.is_empty() {
            used.insert(what, Used { id: text("id"), client: text("client"), place: row.place("used_for") });
        }
    })?;
    if ids.is_empty() {
        return Ok(());
    }
    let mut reversed: HashSet<String> = HashSet::new();
    for table in [&schema::VISITS, &schema::SALES] {
        rows(store, table, |row| {
            let reverses = row.get("reverses");
            if !reverses.trim().is_empty() {
                reversed.insert(reverses.trim().to_string());
            }
            let Some(coupon) = used.get(row.get("id").trim()) else { return };
            if row.get("client").trim() != coupon.client {
                let fact = CouponFact::ForeignUse { id: coupon.id.clone() };
                problems.push(Problem::at(Fact::Coupon(fact), coupon.place.clone()));
            }
        })?;
    }
    for (_, coupon) in used.iter().filter(|(what, _)| reversed.contains(*what)) {
        let fact = CouponFact::UseReversed { id: coupon.id.clone() };
        problems.push(Problem::at(Fact::Coupon(fact), coupon.place.clone()));
    }
    paid_twice(store, &ids, problems)
}

/// Two payments by coupon that name the same one in their notes, and were not taken back.
fn paid_twice(store: &Store, ids: &HashSet<String>, problems: &mut Vec<Problem>) -> Result<(), Problems> {
    let (mut paid, mut back): (Vec<(String, String, Place)>, HashSet<String>) = Default::default();
    rows(store, &schema::PAYMENTS, |row| {
        if row.get("method").trim() != METHOD {
            return;
        }
        let reverses = row.get("reverses").trim().to_string();
        if !reverses.is_empty() {
            back.insert(reverses);
            return;
        }
        let note = row.get("note");
        let named = note.split(|c: char| !c.is_ascii_alphanumeric()).find(|word| ids.contains(*word));
        if let Some(coupon) = named {
            paid.push((coupon.to_string(), row.get("id").trim().to_string(), row.place("note")));
        }
    })?;
    let mut known: HashSet<&str> = HashSet::new();
    for (coupon, _, place) in paid.iter().filter(|(_, id, _)| !back.contains(id)) {
        if !known.insert(coupon) {
            let fact = CouponFact::UsedTwice { id: coupon.clone() };
            problems.push(Problem::at(Fact::Coupon(fact), place.clone()));
        }
    }
    Ok(())
}
