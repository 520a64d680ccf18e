//! Who calls: the client's own beautician, the team on duty, a role; a substitute where they are off
//! (domain.md sections 1 and 5).

use super::{Call, Reason, Records};
use crate::domain::day::Day;
use crate::domain::record::staff::Staff;
use crate::domain::roster::Roster;
use crate::domain::rule::Rules;
use crate::domain::rule::followup::{After, By};
use foldhash::HashMap;

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

/// Who is at work, by day, and who has which role: looked up once for all calls of a list.
pub struct Who<'a> {
    rules: &'a Rules,
    records: &'a Records,
    by_id: HashMap<&'a str, &'a Staff>,
    at_work: HashMap<(&'a str, Day), bool>,
    of_role: HashMap<&'a str, Vec<&'a Staff>>,
}

impl<'a> Who<'a> {
    pub fn new(rules: &'a Rules, records: &'a Records) -> Who<'a> {
        let active = records.staff.iter().filter(|staff| staff.active && !staff.id.is_empty());
        let by_id = active.map(|staff| (staff.id.as_str(), staff)).collect();
        Who { rules, records, by_id, at_work: HashMap::default(), of_role: HashMap::default() }
    }

    /// Who makes the call on that day: as the first of its rules that somebody at work answers says, else a
    /// substitute. What she was not pleased with comes first: who served her is not the one to ask about it.
    pub fn calls(&mut self, call: &Call, day: Day) -> Callers {
        let mut off = None;
        let rules = self.rules;
        let delicate =
            |reason: &&Reason| matches!(reason.after, After::Complaint | After::LowScore | After::Reaction);
        let (first, rest): (Vec<&Reason>, Vec<&Reason>) = call.reasons.iter().partition(delicate);
        for reason in first.into_iter().chain(rest) {
            let Some(rule) = rules.followup.rule(&reason.rule) else { continue };
            let mut meant = self.meant(&rule.by, Some(call), &reason.event.staff, day);
            let first = meant.first().map(|staff| staff.id.clone());
            meant.retain(|staff| self.is_at_work(staff, day));
            if !meant.is_empty() {
                return Callers { staff: ids(&meant), instead_of: None };
            }
            off = off.or(first);
        }
        for by in &rules.followup.substitutes {
            let mut there = self.meant(by, None, "", day);
            there.retain(|staff| self.is_at_work(staff, day));
            if !there.is_empty() {
                return Callers { staff: ids(&there), instead_of: off };
            }
        }
        Callers { staff: Vec::new(), instead_of: off }
    }

    fn is_at_work(&mut self, staff: &'a Staff, day: Day) -> bool {
        let Records { closures, shifts, .. } = self.records;
        let roster = Roster { rules: self.rules, closures, shifts };
        let works = || staff.active && !roster.works(staff, day).spans.is_empty();
        *self.at_work.entry((&staff.id, day)).or_insert_with(works)
    }

    /// Whom the rule names, at work or not. Who has left is nobody.
    fn meant(&mut self, by: &'a By, call: Option<&Call>, served: &str, day: Day) -> Vec<&'a Staff> {
        let (rules, staff) = (self.rules, &self.records.staff);
        match by {
            By::Own => {
                let own = call.and_then(|call| self.by_id.get(call.client.staff.as_str()));
                own.or_else(|| self.by_id.get(served)).into_iter().copied().collect()
            }
            By::Duty => {
                let team = team(&rules.followup.teams, day).unwrap_or_default();
                let named = |name: &String| {
                    staff
                        .iter()
                        .find(|staff| staff.name == *name || staff.number == *name || staff.id == *name)
                };
                team.iter().filter_map(named).filter(|staff| staff.active).collect()
            }
            By::Role(role) => {
                let has = |staff: &&Staff| staff.active && rules.followup.has_role(&staff.role, role);
                self.of_role.entry(role).or_insert_with(|| staff.iter().filter(has).collect()).clone()
            }
        }
    }
}

fn ids(staff: &[&Staff]) -> Vec<String> {
    staff.iter().map(|staff| staff.id.clone()).collect()
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
