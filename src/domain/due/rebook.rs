//! Asking clients back (邀约): who has stayed away longer than she usually does (domain.md section 5).
//!
//! Her usual interval is the median of the days between her visits; where she came too seldom to tell, the
//! one that the service asks for, else the shop's. One asking for an absence, and another only after a pause.

use super::reach::reach;
use super::{AsOf, Due, Occasion, Records, words};
use crate::domain::day::Day;
use crate::domain::record::client::Client;
use crate::domain::record::staff::Staff;
use crate::domain::rule::rebook::{ID, RebookRules};
use crate::domain::rule::{About, Reminder, Rules};
use crate::domain::story::figures::median;
use std::rc::Rc;

/// A service that a client had on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stay {
    /// Days since 1970-01-01.
    pub on: i32,
    /// Stands for the service: the same for the same one, 0 where none was named.
    pub service: u32,
}

/// Who tells an interval.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// Her own visits.
    Her,
    /// The service.
    Service,
    /// The shop's rule.
    Rule,
}

/// An absence for which a client is asked back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Absence {
    /// Her last visit.
    pub last: Day,
    /// Her usual days between visits, and who tells them.
    pub interval: i64,
    pub told: Told,
    /// What she is asked back to, and when she had it last; 0 where no service is known.
    pub service: u32,
    pub service_on: Day,
    /// The day on which this asking falls due.
    pub due: Day,
    /// 1 for the first asking.
    pub asking: u32,
}

/// Where a client stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Not here within the days that are looked at.
    NeverSeen,
    /// Away for longer than clients are asked.
    Lost(Day),
    NotYet(Absence),
    Due(Absence),
}

/// What was asked about an absence before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    pub times: u32,
    /// The last time.
    pub on: Day,
}

/// The key of an asking: `rebook/<client>/<last visit>`, from the second one on with its number, `+2`.
pub fn key(client: &str, last: Day, asking: u32) -> String {
    match asking {
        0 | 1 => format!("{ID}/{client}/{last}"),
        again => format!("{ID}/{client}/{last}+{again}"),
    }
}

/// The key of an absence's first asking, and which asking it is, from any of its keys.
pub fn first_key(key: &str) -> (&str, u32) {
    match key.rsplit_once('+') {
        Some((first, again)) => (first, again.parse().unwrap_or(1)),
        None => (key, 1),
    }
}

fn day(on: i32) -> Option<Day> {
    Day::from_days_since_epoch(on.into())
}

/// The median of the days between the days, which are in their order; none for fewer of them than tell a habit, or within
/// less than the shop's usual interval: three visits in a week are a treatment, and no habit.
fn interval(days: &[i32], rules: &RebookRules) -> Option<i64> {
    let span = days.first().zip(days.last()).map_or(0, |(first, last)| i64::from(last - first));
    if days.len() < rules.known_from || span < rules.usual {
        return None;
    }
    median(days.windows(2).map(|pair| i64::from(pair[1] - pair[0])).collect())
}

/// Days after which somebody with that interval is asked: the next whole day.
fn patience(rules: &RebookRules, interval: i64) -> i64 {
    (rules.factor * interval + 99).div_euclid(100).max(rules.least).max(1)
}

/// The service whose own interval is passed most, with its last day; that of the last visit where no service has
/// an interval of its own. `interval_of` tells what a service asks for.
fn most_missed(
    rules: &RebookRules,
    stays: &[Stay],
    today: i32,
    interval_of: &dyn Fn(u32) -> Option<i64>,
) -> Option<(Stay, Option<i64>)> {
    let mut by_service: Vec<Stay> = stays.iter().filter(|stay| stay.service != 0).copied().collect();
    by_service.sort_unstable_by_key(|stay| (stay.service, stay.on));
    by_service.dedup();
    let mut best: Option<(i64, i64, Stay)> = None;
    for one in by_service.chunk_by(|a, b| a.service == b.service) {
        let Some(last) = one.last() else { continue };
        let days: Vec<i32> = one.iter().map(|stay| stay.on).collect();
        let own = interval(&days, rules).or_else(|| interval_of(last.service));
        let Some(own) = own.filter(|days| *days > 0) else { continue };
        let away = i64::from(today - last.on);
        let further = best.is_none_or(|(than, of, stay)| (away * of, last.on) > (than * own, stay.on));
        if further {
            best = Some((away, own, *last));
        }
    }
    let last = || by_service.iter().max_by_key(|stay| stay.on).map(|stay| (*stay, None));
    best.map(|(_, own, stay)| (stay, Some(own))).or_else(last)
}

/// Where a client stands with these stays, which are in the order of their days and none after today.
pub fn standing(
    rules: &RebookRules,
    stays: &[Stay],
    today: Day,
    interval_of: &dyn Fn(u32) -> Option<i64>,
    asked: &dyn Fn(Day) -> Option<Asked>,
) -> Standing {
    let Some((latest, last)) = stays.last().and_then(|stay| Some((stay, day(stay.on)?))) else {
        return Standing::NeverSeen;
    };
    let away = today.since(last);
    if away > rules.lost {
        return Standing::Lost(last);
    }
    let mut days: Vec<i32> = stays.iter().map(|stay| stay.on).collect();
    days.dedup();
    let of_last = || {
        let same = stays.iter().rev().take_while(|stay| stay.on == latest.on);
        same.filter_map(|stay| interval_of(stay.service)).min()
    };
    let (usual, told) = match interval(&days, rules) {
        Some(own) => (own, Told::Her),
        None => of_last().map_or((rules.usual, Told::Rule), |days| (days, Told::Service)),
    };
    let first = last.plus(patience(rules, usual));
    let (due, asking) = match asked(last) {
        // What was asked today stays on today's list, as done.
        Some(asked) if asked.on >= today => (first.min(today), asked.times),
        Some(asked) => (asked.on.plus(rules.pause).max(first), asked.times + 1),
        None => (first, 1),
    };
    let now = i32::try_from(today.days_since_epoch()).unwrap_or(i32::MAX);
    // Who need not be asked yet is not looked at by service.
    let missed = if today < due { None } else { most_missed(rules, stays, now, interval_of) };
    let (service, service_on) =
        missed.map_or((latest.service, last), |(stay, _)| (stay.service, day(stay.on).unwrap_or(last)));
    let absence = Absence { last, interval: usual, told, service, service_on, due, asking };
    if today < due { Standing::NotYet(absence) } else { Standing::Due(absence) }
}

/// The lines of those who are asked on the day.
pub fn list(rules: &Rules, records: &Records, as_of: AsOf) -> Vec<Due> {
    let Some(rule) = rules.reminders.iter().find(|rule| rule.about == About::Rebook) else {
        return Vec::new();
    };
    let line = |(client, absence, service): &(Rc<Client>, Absence, String)| {
        line(rules, records, as_of, rule, client, absence, service)
    };
    records.absences.iter().map(line).collect()
}

fn line(
    rules: &Rules,
    records: &Records,
    as_of: AsOf,
    rule: &Reminder,
    client: &Rc<Client>,
    absence: &Absence,
    service: &str,
) -> Due {
    let key = key(&client.id, absence.last, absence.asking);
    let reach = reach(client, &rules.contact, as_of.day);
    Due {
        done: records.messages.get(&key).cloned().map(Box::new),
        key,
        rule: rule.id.clone(),
        due: absence.due.at(rule.at.unwrap_or(rules.contact.quiet.1)),
        client: client.clone(),
        occasion: Occasion::Rebook { absence: absence.clone(), service: service.to_string() },
        reach,
        source: client.source.clone(),
    }
}

/// The words of an asking.
pub(super) fn words_of(
    rules: &Rules,
    records: &Records,
    as_of: AsOf,
    client: &Client,
    absence: &Absence,
    service: &str,
) -> words::Words {
    // Only who does that service is promised for it.
    let can = |staff: &&Staff| {
        let mut meant = records.services.values().filter(|known| known.name == service);
        meant.all(|known| staff.can(known))
    };
    let staff = records.staff.get(&client.staff).filter(|staff| staff.active).filter(can);
    let mut words = words::common(rules, client, absence.service_on, as_of.day);
    words.extend([
        ("service", service.into()),
        ("days", as_of.day.since(absence.service_on).to_string().into()),
        ("staff", staff.map_or("", |staff| &staff.name).into()),
    ]);
    words
}

/// How one who is due ranks among the others: who was asked today already, then paid sessions, then the tier,
/// then who is longest over.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rank {
    pub unasked: bool,
    pub unpaid: bool,
    pub tier: usize,
    pub due: Day,
    pub client: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules() -> RebookRules {
        RebookRules {
            factor: 150,
            least: 0,
            history: 365,
            known_from: 3,
            usual: 30,
            pause: 30,
            lost: 180,
            a_day: 20,
        }
    }

    fn stays(days: &[(&str, u32)]) -> Vec<Stay> {
        let on = |day: &str| i32::try_from(Day::parse(day).unwrap().days_since_epoch()).unwrap();
        days.iter().map(|(day, service)| Stay { on: on(day), service: *service }).collect()
    }

    fn at(day: &str, stays: &[Stay], asked: Option<Asked>) -> Standing {
        let interval_of = |service| (service == 7).then_some(14);
        standing(&rules(), stays, Day::parse(day).unwrap(), &interval_of, &|_| asked)
    }

    fn due(standing: Standing) -> Option<(String, i64, u32)> {
        match standing {
            Standing::Due(absence) => Some((absence.due.to_string(), absence.interval, absence.asking)),
            _ => None,
        }
    }

    #[test]
    fn visits_close_together_are_a_treatment_and_no_habit() {
        for (days, own) in [(&[0, 3, 6][..], None), (&[0, 20, 40], Some(20)), (&[0, 40], None), (&[], None)] {
            assert_eq!(interval(days, &rules()), own, "{days:?}");
        }
    }

    #[test]
    fn she_is_asked_when_one_and_a_half_times_her_usual_interval_has_passed() {
        let monthly = stays(&[("2026-07-01", 1), ("2026-08-01", 1), ("2026-08-31", 1), ("2026-10-01", 1)]);
        // 31, 30, 31 days: 31, of which one and a half times is 46.5 days.
        assert_eq!(due(at("2026-11-16", &monthly, None)), None);
        assert_eq!(due(at("2026-11-17", &monthly, None)), Some(("2026-11-17".into(), 31, 1)));
        let twice = stays(&[("2026-09-01", 1), ("2026-10-01", 1)]);
        assert_eq!(due(at("2026-11-15", &twice, None)), Some(("2026-11-15".into(), 30, 1)));
        let serviced = stays(&[("2026-10-01", 1), ("2026-10-01", 7)]);
        assert_eq!(due(at("2026-10-22", &serviced, None)), Some(("2026-10-22".into(), 14, 1)));
        assert!(matches!(at("2027-03-31", &twice, None), Standing::Lost(_)));
        assert_eq!(at("2027-03-31", &[], None), Standing::NeverSeen);
    }

    #[test]
    fn she_is_asked_again_only_after_the_pause() {
        let once = stays(&[("2026-09-01", 1)]);
        let asked = Some(Asked { times: 1, on: Day::parse("2026-10-20").unwrap() });
        assert_eq!(due(at("2026-11-18", &once, asked)), None);
        assert_eq!(due(at("2026-11-19", &once, asked)), Some(("2026-11-19".into(), 30, 2)));
    }

    #[test]
    fn the_service_that_is_missed_most_is_named() {
        let both = stays(&[
            ("2026-05-01", 1),
            ("2026-06-01", 1),
            ("2026-07-01", 1),
            ("2026-07-01", 7),
            ("2026-08-01", 2),
            ("2026-08-20", 7),
        ]);
        let Standing::Due(absence) = at("2026-11-21", &both, None) else { panic!("not due") };
        assert_eq!((absence.service, absence.service_on.to_string()), (7, "2026-08-20".to_string()));
        let unknown = stays(&[("2026-07-01", 3), ("2026-08-20", 2)]);
        let Standing::Due(absence) = at("2026-11-21", &unknown, None) else { panic!("not due") };
        assert_eq!(absence.service, 2);
    }

    #[test]
    fn every_asking_has_a_key_of_its_own() {
        let day = Day::parse("2026-09-01").unwrap();
        assert_eq!(key("c1", day, 1), "rebook/c1/2026-09-01");
        assert_eq!(key("c1", day, 2), "rebook/c1/2026-09-01+2");
        assert_eq!(first_key("rebook/c1/2026-09-01+2"), ("rebook/c1/2026-09-01", 2));
        assert_eq!(first_key("rebook/c1/2026-09-01"), ("rebook/c1/2026-09-01", 1));
    }
}
