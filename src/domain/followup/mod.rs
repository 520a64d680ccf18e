//! Whom to call back, and why: derived from what happened, the rules and what was said since
//! (domain.md section 5). Nothing is scheduled; a call that was made is a row with its tasks' keys.

pub mod caller;
pub mod event;
pub mod plan;
pub mod reply;
pub mod standing;
mod words;

use super::consent::{Channel, Standing as Consented};
use super::day::Day;
use super::record::client::Client;
use super::record::closure::Closure;
use super::record::followup::Followup;
use super::record::product::Product;
use super::record::service::Service;
use super::record::shift::Shift;
use super::record::staff::Staff;
use super::row::Source;
use super::rule::Rules;
use super::rule::followup::{After, CallRule};
use caller::Callers;
use event::Event;
use foldhash::{HashMap, HashSet};
use standing::{Standing, Standings};
use std::cell::OnceCell;
use std::rc::Rc;

/// What a list of calls is made from. The caller loads no more than `event::Needed` asks for.
#[derive(Default)]
pub struct Records {
    pub events: Vec<Rc<Event>>,
    pub clients: HashMap<String, Rc<Client>>,
    pub services: HashMap<String, Service>,
    pub products: HashMap<String, Product>,
    pub staff: Vec<Staff>,
    pub shifts: Vec<Shift>,
    pub closures: Vec<Closure>,
    pub followups: Vec<Followup>,
    pub facts: Facts,
    /// The services after which nobody is asked about her skin, once that was looked up.
    pub elsewhere: OnceCell<HashSet<String>>,
}

impl Records {
    /// The services after which nobody is asked about her skin: looked up once for all calls of a list.
    fn elsewhere(&self, rules: &Rules) -> &HashSet<String> {
        let is_elsewhere = |service: &&Service| rules.followup.is_elsewhere(&service.name, &service.category);
        let found =
            || self.services.values().filter(is_elsewhere).map(|service| service.id.clone()).collect();
        self.elsewhere.get_or_init(found)
    }
}

/// What must be known of an event beside its row, by the event's client and day.
#[derive(Default)]
pub struct Facts {
    /// Days that were the first visit of a client.
    pub first_visits: HashSet<(String, Day)>,
    /// Clients who have been here or have booked again after that day.
    pub back: HashSet<(String, Day)>,
    /// Sales of a product that the client had bought before, within the rule's days.
    pub known_products: HashSet<String>,
    /// Clients with a card.
    pub with_card: HashSet<String>,
    /// Of who wrote, the names of others with her number: any of them may have written.
    pub sharing: HashMap<String, Vec<String>>,
}

/// The days of which a list speaks: what is due on `day`, and, where the list looks ahead, what falls due
/// until `until`.
#[derive(Clone, Copy, Debug)]
pub struct Span {
    pub day: Day,
    pub until: Day,
}

impl Span {
    pub fn of(day: Day) -> Span {
        Span { day, until: day }
    }
}

/// One task: why a client is called.
#[derive(Clone, Debug)]
pub struct Reason {
    /// `<rule>/<record>/<due day>`.
    pub key: String,
    pub rule: String,
    pub rule_name: String,
    pub after: After,
    /// The day on which it fell due first.
    pub due: Day,
    /// The day from which it is listed: later than `due` after a call that reached nobody.
    pub from: Day,
    /// The last day on which it is listed.
    pub last: Day,
    pub standing: Standing,
    /// What happened.
    pub event: Rc<Event>,
}

/// One call to a client: everything that there is to say on that day.
#[derive(Clone, Debug)]
pub struct Call {
    pub client: Rc<Client>,
    /// Who calls: one, or the members of a team.
    pub callers: Callers,
    /// In the order of the rules.
    pub reasons: Vec<Reason>,
}

impl Call {
    /// The key that stands for the call.
    pub fn key(&self) -> &str {
        self.reasons.first().map_or("", |reason| &reason.key)
    }

    /// The day from which it is listed.
    pub fn from(&self) -> Option<Day> {
        self.reasons.iter().map(|reason| reason.from).min()
    }

    /// The day of a list on which it is made.
    fn on(&self, span: Span) -> Day {
        self.from().unwrap_or(span.day).max(span.day)
    }

    /// The day on which the first of its tasks fell due; on a day that she named herself nobody is late.
    pub fn due(&self) -> Option<Day> {
        let due = |reason: &Reason| match reason.standing {
            Standing::Later { back_on, .. } => back_on.max(reason.due),
            _ => reason.due,
        };
        self.reasons.iter().map(due).min()
    }

    /// How often somebody tried.
    pub fn tries(&self) -> u32 {
        self.reasons.iter().map(|reason| reason.standing.tries()).max().unwrap_or(0)
    }

    /// Where the first event stands.
    pub fn source(&self) -> Source {
        self.reasons.first().map(|reason| reason.event.source.clone()).unwrap_or_default()
    }
}

/// The words for each reason of a call; blank where its rule has none.
pub fn scripts(rules: &Rules, records: &Records, span: Span, call: &Call) -> Vec<String> {
    let (day, caller) = (call.on(span), call.callers.names(records).join("、"));
    let mut greeted = false;
    let script = |reason| {
        let said = words::script(rules, records, &call.client, reason, (&caller, day, !greeted));
        greeted |= !said.is_empty();
        said
    };
    call.reasons.iter().map(script).collect()
}

/// Why a client is not called though a task is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rest {
    /// She withdrew her consent to calls, or to all contact.
    DoNotContact,
    Paused(Day),
    NoPhone,
}

/// Why she is not called on that day; none where she may be.
pub fn rests(rules: &Rules, client: &Client, day: Day) -> Option<Rest> {
    let allowed = match client.consent.channel(Channel::Phone, day) {
        Consented::Given => true,
        Consented::Withdrawn => false,
        Consented::Unknown => rules.contact.unknown_allowed,
    };
    if !allowed {
        return Some(Rest::DoNotContact);
    }
    if let Some(until) = client.paused_until.filter(|until| day < *until) {
        return Some(Rest::Paused(until));
    }
    client.reach_by(Channel::Phone).is_none().then_some(Rest::NoPhone)
}

/// The calls of a list, and how many clients are left out of it because they may not be called.
pub struct List {
    pub calls: Vec<Call>,
    pub resting: usize,
}

/// Whom to call on these days: one call for each client and day. `put_off`: those as well that an earlier
/// call has put off until later.
pub fn list(rules: &Rules, records: &Records, span: Span, put_off: bool) -> List {
    let standings = Standings::of(&records.followups, &rules.followup, span.day);
    let due = reasons(rules, records, &standings, span, |reason| {
        let is_due = reason.from <= span.until || put_off && reason.due <= span.until;
        reason.standing.is_open() && is_due && reason.last >= span.day
    });
    let mut resting: HashSet<&str> = HashSet::default();
    let mut calls: Vec<Call> = Vec::new();
    let mut at: HashMap<(&str, Day), usize> = HashMap::default();
    let clients: Vec<(Rc<Client>, Reason)> = due
        .into_iter()
        .filter_map(|reason| Some((records.clients.get(&reason.event.client)?.clone(), reason)))
        .collect();
    for (client, reason) in clients {
        let day = if put_off { span.day } else { reason.from.max(span.day) };
        let client_id = records.clients.get_key_value(&client.id).map_or("", |(id, _)| id.as_str());
        // Who wrote by herself is answered.
        if reason.after != After::Reply && rests(rules, &client, day).is_some() {
            resting.insert(client_id);
            continue;
        }
        match at.get(&(client_id, day)) {
            Some(index) => calls[*index].reasons.push(reason),
            None => {
                at.insert((client_id, day), calls.len());
                calls.push(Call { client, callers: Callers::default(), reasons: vec![reason] });
            }
        }
    }
    let mut who = caller::Who::new(rules, records);
    for call in &mut calls {
        call.callers = who.calls(call, call.on(span));
    }
    calls.sort_by_cached_key(|call| {
        let callers = (call.callers.staff.join(";"), call.callers.instead_of.clone());
        (call.on(span), callers, call.due(), call.client.id.clone())
    });
    List { calls, resting: resting.len() }
}

/// Every task that the events and rules make, of which `wanted` is true; without their words.
pub fn reasons(
    rules: &Rules,
    records: &Records,
    standings: &Standings,
    span: Span,
    wanted: impl Fn(&Reason) -> bool,
) -> Vec<Reason> {
    let mut found = Vec::new();
    for rule in &rules.followup.rules {
        for event in records.events.iter().filter(|event| event.what.answers(rule.after)) {
            let Some(on) = event.counted_from(rule, records) else { continue };
            let mut days = rule.days.iter().map(|after| on.plus(*after)).filter(|due| {
                // What lies outside of the list by far needs no look at its conditions.
                *due <= span.until
                    && event.over.is_none_or(|over| *due < over)
                    && standings.may_be_listed(rule, *due, span.day)
            });
            let Some(first) = days.next() else { continue };
            if !event.passes(rule, records) {
                continue;
            }
            for due in std::iter::once(first).chain(days) {
                let reason = reason(rule, event, (on, due), standings);
                if wanted(&reason) {
                    found.push(reason);
                }
            }
        }
    }
    found
}

fn reason(rule: &CallRule, event: &Rc<Event>, (on, due): (Day, Day), standings: &Standings) -> Reason {
    let key = format!("{}/{}/{due}", rule.id, event.record);
    let standing = standings.standing(rule, &key);
    let from = standing.back_on().unwrap_or(due);
    // The rule's next day asks the same anew, unless she named a day herself.
    let next = rule.days.iter().map(|after| on.plus(*after)).filter(|next| *next > due).min();
    let next = next.filter(|_| !matches!(standing, Standing::Later { .. }));
    let last = from.plus(rule.stays);
    Reason {
        rule: rule.id.clone(),
        rule_name: rule.name.clone(),
        after: rule.after,
        due,
        from,
        last: next.map_or(last, |next| last.min(next.plus(-1))),
        standing,
        event: event.clone(),
        key,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::Moment;
    use crate::domain::record::followup::Outcome;
    use crate::domain::rule;
    use crate::domain::tree::Node;
    use event::{What, begun};

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    #[test]
    fn the_next_day_of_a_rule_takes_the_place_of_one_that_was_missed() {
        let mut rules = Rules::read(rule::default_tree(), Node::nothing()).0.unwrap();
        let own = rules.followup.rules.iter_mut().find(|rule| rule.id == "visit-7").unwrap();
        (own.days, own.stays) = (vec![1, 2, 14], 30);
        rules.followup.rules.retain(|rule| rule.id == "visit-7");
        let event = begun(What::Visit, day("2026-11-10").at(600), "c1", &Source::default());
        let event = Rc::new(Event { record: "v1".into(), ..event });
        let client = Client { id: "c1".into(), phone: "13800000001".into(), ..Client::default() };
        let call = |at: &str, due: &str, outcome, next: Option<&str>| Followup {
            id: String::new(),
            at: Moment::parse(at).unwrap(),
            key: format!("visit-7/v1/{due}"),
            also: Vec::new(),
            client: "c1".into(),
            by: String::new(),
            channel: String::new(),
            outcome,
            said: String::new(),
            score: None,
            next: next.and_then(Day::parse),
            booking: String::new(),
            source: Source::default(),
        };
        use Outcome::{Later, NoAnswer, Reached};
        let none = Vec::new;
        let tried = |at| vec![call(at, "2026-11-11", NoAnswer, None)];
        let put_off = || vec![call("2026-11-11T10:00", "2026-11-11", Later, Some("2026-11-13"))];
        let reached = || vec![call("2026-11-12T10:00", "2026-11-12", Reached, None)];
        for (on, followups, expected) in [
            ("2026-11-11", none(), &["2026-11-11"][..]),
            ("2026-11-12", none(), &["2026-11-12"]),
            ("2026-11-12", tried("2026-11-11T10:00"), &["2026-11-12"]),
            ("2026-11-13", reached(), &[]),
            ("2026-11-13", put_off(), &["2026-11-11", "2026-11-12"]),
            ("2026-11-24", none(), &["2026-11-24"]),
        ] {
            let records = Records {
                events: vec![event.clone()],
                clients: [("c1".to_string(), Rc::new(client.clone()))].into_iter().collect(),
                followups,
                ..Records::default()
            };
            let list = list(&rules, &records, Span::of(day(on)), false);
            let due: Vec<String> = list
                .calls
                .iter()
                .flat_map(|call| &call.reasons)
                .map(|reason| reason.due.to_string())
                .collect();
            assert_eq!(due, expected, "{on}");
        }
    }
}
