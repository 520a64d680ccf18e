//! What stands in the way of taking a change of points back: they have been spent since.

use crate::domain::day::Day;
use crate::domain::points::Account;
use crate::domain::points_fact::PointsFact;
use crate::domain::problem::{Fact, Problem, Problems};
use crate::domain::record::point::Point;
use crate::domain::rule::points::PointsRules;
use crate::store::directory::Store;
use crate::store::plan::Plan;
use crate::store::{asked, points};
use std::collections::BTreeSet;

/// The clients who would be left with less than nothing.
pub fn spent_since(store: &Store, rules: &PointsRules, plans: &[Plan]) -> Result<Vec<Problem>, Problems> {
    let (goes, comes) = points::changed(plans);
    let mut found = Vec::new();
    let clients: BTreeSet<&str> = goes.iter().chain(&comes).map(|row| row.client.as_str()).collect();
    for client in clients {
        let now = points::of_client(store, client, &mut Vec::new())?;
        let stays = now.iter().filter(|row| !goes.iter().any(|gone| gone.id == row.id));
        let then: Vec<&Point> = stays.chain(comes.iter().filter(|row| row.client == client)).collect();
        let missing = missing(&then, rules) - missing(&now.iter().collect::<Vec<_>>(), rules);
        if missing > 0 {
            let names = asked::names(store, &[client], &mut Vec::new())?;
            let client = names.get(client).cloned().unwrap_or_else(|| client.to_string());
            found.push(Problem::new(Fact::Points(PointsFact::SpentSince { client, missing })));
        }
    }
    Ok(found)
}

fn missing(rows: &[&Point], rules: &PointsRules) -> i64 {
    let last = rows.iter().map(|row| row.at.day).max();
    last.map_or(0, |last| Account::of(rows, last, |day: Day| rules.until(day)).missing())
}
