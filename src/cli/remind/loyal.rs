//! What the day's list has to say of points and tiers, as far as its rules ask for it.

use crate::cli::tier::{lost, told};
use crate::domain::day::Day;
use crate::domain::due::loyal::{self, Matter};
use crate::domain::problem::{Problem, Problems};
use crate::domain::rule::{About, Reminder, Rules};
use crate::store::balances::{self, Asked};
use crate::store::directory::Store;
use crate::store::points;

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
                let told = told(store, rules, as_of)?;
                for (client, on, after) in lost(store, rules, as_of, as_of.plus(lead), problems)? {
                    let was_told = told.on(&client.id, on).is_some();
                    found.extend(loyal::ending(rule, &client, (on, &after), was_told, as_of));
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

/// Points that expire.
fn expiring(
    store: &Store,
    rules: &Rules,
    rule: &Reminder,
    as_of: Day,
    problems: &mut Vec<Problem>,
) -> Result<Vec<Matter>, Problems> {
    let (points, least) = (&rules.points, rules.points.warn_least);
    let soon = as_of.plus(rule.lead.whole_days());
    let asked = Asked { day: as_of, soon, until: |day| points.until(day) };
    let mut expiring = balances::expiring(store, &asked, problems)?;
    expiring.sort_by(|(one, _), (other, _)| one.cmp(other));
    Ok(expiring.iter().flat_map(|(client, lots)| loyal::expiring(rule, client, lots, as_of, least)).collect())
}
