//! What the day's list has to say of points and tiers, as far as its rules ask for it.

use crate::cli::tier::lost;
use crate::domain::day::Day;
use crate::domain::due::loyal::{self, Matter};
use crate::domain::points::Account;
use crate::domain::problem::{Problem, Problems};
use crate::domain::record::point::Point;
use crate::domain::rule::{About, Reminder, Rules};
use crate::store::directory::Store;
use crate::store::points;
use foldhash::HashMap;

/// Everything that may be due on that day.
pub fn matters(
    store: &Store,
    rules: &Rules,
    as_of: Day,
    problems: &mut Vec<Problem>,
) -> Result<Vec<Matter>, Problems> {
    let mut found = Vec::new();
    for rule in &rules.reminders {
        match rule.about {
            About::PointsExpiring => found.extend(expiring(store, rules, rule, as_of, problems)?),
            About::TierEnding => {
                let lead = rule.lead.whole_days();
                for (client, on, after) in lost(store, rules, as_of, as_of.plus(lead), problems)? {
                    found.extend(loyal::ending(rule, &client, on, &after, as_of));
                }
            }
            About::Referral => {
                let since = as_of.plus(-rule.lead.whole_days() - rule.stays);
                let rows = points::given_for(store, "referral", since.month(), problems)?;
                found.extend(loyal::thanks(rule, &rows, as_of));
            }
            _ => {}
        }
    }
    Ok(found)
}

/// Points that expire: only of those clients are all rows read who have a lot that may be told.
fn expiring(
    store: &Store,
    rules: &Rules,
    rule: &Reminder,
    as_of: Day,
    problems: &mut Vec<Problem>,
) -> Result<Vec<Matter>, Problems> {
    let until = |day: Day| rules.points.until(day);
    let rows = points::expiring_between(store, as_of, as_of.plus(rule.lead.whole_days()), until, problems)?;
    let mut by_client: HashMap<&str, Vec<&Point>> = HashMap::default();
    for row in &rows {
        by_client.entry(&row.client).or_default().push(row);
    }
    let mut found: Vec<Matter> = by_client
        .into_iter()
        .flat_map(|(client, rows)| loyal::expiring(rule, client, &Account::of(&rows, as_of, until), as_of))
        .collect();
    found.sort_by(|a, b| a.client.cmp(&b.client));
    Ok(found)
}
