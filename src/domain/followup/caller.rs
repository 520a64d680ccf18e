//! Who calls: the client's own beautician, the team on duty, a role; a substitute where they are off
//! (domain.md sections 1 and 5).

use super::{Call, Records};
use crate::domain::day::Day;
use crate::domain::record::staff::Staff;
use crate::domain::roster::Roster;
use crate::domain::rule::Rules;
use crate::domain::rule::followup::By;

/// Who calls, by id.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Callers {
    /// One of them calls; nobody where nobody who could is at work.
    pub staff: Vec<String>,
    /// For whom they stand in.
    pub instead_of: Option<String>,
}

impl Callers {
    /// Their names.
    pub fn names<'a>(&'a self, records: &'a Records) -> Vec<&'a str> {
        self.staff.iter().map(|id| name(records, id)).collect()
    }
}

/// The name of a member of the staff, or the id where it is not known.
pub fn name<'a>(records: &'a Records, id: &'a str) -> &'a str {
    records.staff.iter().find(|staff| staff.id == id).map_or(id, |staff| &staff.name)
}

/// Who makes the call on that day: as the first of its rules that somebody at work answers says, else a
/// substitute.
pub fn of(rules: &Rules, records: &Records, call: &Call, day: Day) -> Callers {
    let roster = Roster { rules, closures: &records.closures, shifts: &records.shifts };
    let at_work = |staff: &&Staff| staff.active && !roster.works(staff, day).spans.is_empty();
    let ids = |staff: Vec<&Staff>| staff.into_iter().map(|staff| staff.id.clone()).collect::<Vec<_>>();
    let mut off = None;
    for reason in &call.reasons {
        let Some(rule) = rules.followup.rule(&reason.rule) else { continue };
        let meant = meant(rules, records, &rule.by, Some(call), &reason.event.staff, day);
        let there: Vec<&Staff> = meant.iter().copied().filter(at_work).collect();
        if !there.is_empty() {
            return Callers { staff: ids(there), instead_of: None };
        }
        off = off.or_else(|| meant.first().map(|staff| staff.id.clone()));
    }
    for by in &rules.followup.substitutes {
        let there: Vec<&Staff> =
            meant(rules, records, by, None, "", day).into_iter().filter(at_work).collect();
        if !there.is_empty() {
            return Callers { staff: ids(there), instead_of: off };
        }
    }
    Callers { staff: Vec::new(), instead_of: off }
}

/// Whom the rule names, at work or not. Who has left is nobody.
fn meant<'a>(
    rules: &Rules,
    records: &'a Records,
    by: &By,
    call: Option<&Call>,
    served: &str,
    day: Day,
) -> Vec<&'a Staff> {
    let of = |id: &str| records.staff.iter().find(|staff| !id.is_empty() && staff.id == id && staff.active);
    match by {
        By::Own => {
            let own = call.and_then(|call| of(&call.client.staff));
            own.or_else(|| of(served)).into_iter().collect()
        }
        By::Duty => {
            let team = team(&rules.followup.teams, day).unwrap_or_default();
            let named = |name: &String| {
                records
                    .staff
                    .iter()
                    .find(|staff| staff.name == *name || staff.number == *name || staff.id == *name)
            };
            team.iter().filter_map(named).filter(|staff| staff.active).collect()
        }
        By::Role(role) => {
            let has = |staff: &&Staff| staff.active && rules.followup.has_role(&staff.role, role);
            records.staff.iter().filter(has).collect()
        }
    }
}

/// The team whose half month it is: 1st to 15th, 16th to the end. They take turns in their order, without
/// a break at the end of a year.
pub fn team(teams: &[Vec<String>], day: Day) -> Option<&[String]> {
    let halves =
        i64::from(day.year()) * 24 + i64::from(day.month_number() - 1) * 2 + i64::from(day.day_number() > 15);
    let count = i64::try_from(teams.len()).ok().filter(|count| *count > 0)?;
    teams.get(usize::try_from(halves.rem_euclid(count)).ok()?).map(Vec::as_slice)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn teams_take_turns_by_half_months() {
        let teams: Vec<Vec<String>> = ["a", "b", "c"].map(|name| vec![name.to_string()]).into();
        let on = |day| team(&teams, Day::parse(day).unwrap()).unwrap()[0].clone();
        let days = [
            "2026-11-01",
            "2026-11-15",
            "2026-11-16",
            "2026-11-30",
            "2026-12-01",
            "2026-12-31",
            "2027-01-01",
        ];
        let turns: Vec<String> = days.into_iter().map(on).collect();
        assert_eq!(turns[0], turns[1]);
        assert_eq!(turns[2], turns[3]);
        assert_ne!(turns[1], turns[2]);
        assert_ne!(turns[3], turns[4]);
        assert_ne!(turns[5], turns[6]);
        assert_eq!(team(&[], Day::parse("2026-11-01").unwrap()), None);
    }
}
