//! What happened, after which somebody may be called: visits, sales, missed appointments, complaints, low marks,
//! and the day on which a care plan is followed up (`plan`).

use super::Records;
use super::standing::Standings;
use crate::domain::day::{Day, Moment};
use crate::domain::feedback::is_low;
use crate::domain::money::Money;
use crate::domain::record::complaint::Complaint;
use crate::domain::record::feedback::Feedback;
use crate::domain::record::sale::Sale;
use crate::domain::record::visit::Visit;
use crate::domain::row::Source;
use crate::domain::rule::feedback::FeedbackRules;
use crate::domain::rule::followup::{After, CallRule, FollowupRules};
use compact_str::CompactString;
use foldhash::{HashMap, HashSet};
use std::collections::{BTreeMap, BTreeSet};

/// What the call is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// A day on which she was here, with everything that was done.
    Visit,
    Sale,
    NoShow,
    Complaint,
    /// A reaction or an injury that she complained of.
    Reaction,
    LowScore,
    /// The day for which her care plan has a follow-up.
    Plan,
    /// What she wrote to the shop.
    Reply,
}

impl What {
    /// Whether a rule after that asks for such an event.
    pub fn answers(self, after: After) -> bool {
        match after {
            After::Visit | After::FirstVisit => self == What::Visit,
            After::Sale | After::Refill => self == What::Sale,
            After::NoShow => self == What::NoShow,
            After::Complaint => self == What::Complaint,
            After::Reaction => self == What::Reaction,
            After::LowScore => self == What::LowScore,
            After::Plan => self == What::Plan,
            After::Reply => self == What::Reply,
        }
    }
}

/// What a row says of a client who was here, or was expected: no more than a call rests on.
#[derive(Clone, Debug)]
pub struct Came {
    pub id: CompactString,
    pub at: Moment,
    pub client: CompactString,
    pub service: CompactString,
    pub staff: CompactString,
    /// The booking of a visit.
    pub booking: CompactString,
    /// The channel of a booking.
    pub channel: CompactString,
    pub fee: Money,
    /// The row that a reversing one takes back.
    pub reverses: CompactString,
    pub source: Source,
}

#[derive(Clone, Debug)]
pub struct Event {
    pub what: What,
    pub at: Moment,
    pub client: String,
    /// What stands in the key: the client for a visit, whose rows may be corrected without making a new
    /// task; else the row's id.
    pub record: String,
    /// The rows that it was made from.
    pub rows: Vec<String>,
    pub services: Vec<String>,
    pub product: String,
    pub quantity: u32,
    /// Who served her, or sold it.
    pub staff: String,
    pub amount: Money,
    /// The booking's channel.
    pub channel: String,
    /// What she complained of, or said with a low mark.
    pub said: String,
    /// The day from which no call about it falls due any more: a reaction is gone.
    pub over: Option<Day>,
    /// The mark that she gave, where it is about one.
    pub score: Option<u32>,
    pub source: Source,
}

impl Event {
    pub fn day(&self) -> Day {
        self.at.day
    }

    /// The day from which the rule counts; none where it has no such day.
    pub fn counted_from(&self, rule: &CallRule, records: &Records) -> Option<Day> {
        if rule.after != After::Refill {
            return Some(self.day());
        }
        let days = records.products.get(&self.product)?.use_days?;
        Some(self.day().plus(i64::from(days) * i64::from(self.quantity.max(1))))
    }

    /// Whether every condition of the rule holds.
    pub fn passes(&self, rule: &CallRule, records: &Records) -> bool {
        let day = || (self.client.clone(), self.day());
        let facts = &records.facts;
        (rule.after != After::FirstVisit || facts.first_visits.contains(&day()))
            && self.is_of_service(rule, records)
            && self.is_of_product(rule, records)
            && (rule.tier.is_empty()
                || records.clients.get(&self.client).is_some_and(|client| {
                    let tier = client.held().on(self.day());
                    rule.tier.iter().any(|known| known == tier)
                }))
            && (rule.channel.is_empty() || rule.channel.contains(&self.channel))
            && rule.amount.is_none_or(|least| self.amount >= least)
            && rule.first.is_none_or(|first| first != facts.known_products.contains(&self.record))
            && rule.card.is_none_or(|card| card == facts.with_card.contains(&self.client))
            && rule.back.is_none_or(|back| back == facts.back.contains(&day()))
            // Who bought it again has enough of it.
            && (rule.after != After::Refill || !self.is_bought_again(records))
    }

    fn is_of_service(&self, rule: &CallRule, records: &Records) -> bool {
        let services = self.services.iter().filter_map(|id| records.services.get(id));
        rule.service.is_empty()
            || services.into_iter().any(|service| {
                let holds = |word: &String| {
                    service.name.contains(word) || service.category.contains(word) || service.number == *word
                };
                rule.service.iter().any(holds)
            })
    }

    fn is_of_product(&self, rule: &CallRule, records: &Records) -> bool {
        if rule.product.is_empty() && rule.kind.is_empty() {
            return true;
        }
        let Some(product) = records.products.get(&self.product) else { return false };
        let named = |word: &String| product.name.contains(word) || product.number == *word;
        (rule.product.is_empty() || rule.product.iter().any(named))
            && (rule.kind.is_empty() || rule.kind.iter().any(|kind| kind == product.kind_or_ordinary()))
    }

    fn is_bought_again(&self, records: &Records) -> bool {
        records.events.iter().any(|other| {
            other.what == What::Sale
                && other.client == self.client
                && other.product == self.product
                && other.at > self.at
        })
    }
}

/// The days of which the rules ask, for a list of these days.
#[derive(Clone, Debug, Default)]
pub struct Needed {
    pub visits: BTreeSet<Day>,
    /// Days on which somebody's first visit is asked for, and nobody's later one unless `visits` says so.
    pub first_visits: BTreeSet<Day>,
    pub sales: BTreeSet<Day>,
    pub no_shows: BTreeSet<Day>,
    pub complaints: BTreeSet<Day>,
    /// Days on which a reaction was complained of.
    pub reactions: BTreeSet<Day>,
    pub low_scores: BTreeSet<Day>,
    /// Days on which a care plan is followed up.
    pub plans: BTreeSet<Day>,
}

impl Needed {
    /// What falls due until `until` and is still listed on `day`; and what was put off by a call.
    /// `longest_use`: the most days that a product lasts, for refills.
    pub fn of(rules: &FollowupRules, span: super::Span, standings: &Standings, longest_use: i64) -> Needed {
        let mut needed = Needed::default();
        for rule in &rules.rules {
            for offset in &rule.days {
                needed.add(rule, span.day.plus(-rule.stays - offset), span.until.plus(-offset), longest_use);
            }
        }
        for (rule, due) in standings.waiting() {
            let Some(rule) = rules.rule(rule) else { continue };
            for offset in &rule.days {
                needed.add(rule, due.plus(-offset), due.plus(-offset), longest_use);
            }
        }
        needed
    }

    fn add(&mut self, rule: &CallRule, from: Day, to: Day, longest_use: i64) {
        let days = match rule.after {
            After::Visit => &mut self.visits,
            After::FirstVisit => &mut self.first_visits,
            After::Sale => &mut self.sales,
            After::NoShow => &mut self.no_shows,
            After::Complaint => &mut self.complaints,
            After::Reaction => &mut self.reactions,
            After::LowScore => &mut self.low_scores,
            After::Plan => &mut self.plans,
            // They stand among the calls, which are read anyhow.
            After::Reply => return,
            After::Refill => {
                // Whoever bought it later has it still.
                self.sales.extend(each_day(from.plus(-longest_use), to));
                return;
            }
        };
        days.extend(each_day(from, to));
    }

    /// The first day of which anything is asked.
    pub fn first(&self) -> Option<Day> {
        [
            &self.visits,
            &self.first_visits,
            &self.sales,
            &self.no_shows,
            &self.complaints,
            &self.reactions,
            &self.low_scores,
            &self.plans,
        ]
        .into_iter()
        .filter_map(|days| days.first().copied())
        .min()
    }
}

fn each_day(from: Day, to: Day) -> impl Iterator<Item = Day> {
    (0..=to.since(from)).map(move |days| from.plus(days))
}

/// Rows that were taken back, and the rows that take them back.
fn reversed<'a>(pairs: impl Iterator<Item = (&'a str, &'a str)>) -> HashSet<&'a str> {
    pairs.filter(|(_, reverses)| !reverses.is_empty()).flat_map(|(id, reverses)| [id, reverses]).collect()
}

/// The days on which clients were here: their visits, and done bookings of which no visit tells.
/// `channels`: by booking, where a rule asks for them.
pub fn of_visits(
    visits: &[&Came],
    done: &[&Came],
    channels: &HashMap<CompactString, CompactString>,
) -> Vec<Event> {
    let (visits, done) = (by_time(visits), by_time(done));
    let taken_back = reversed(visits.iter().map(|visit| (visit.id.as_str(), visit.reverses.as_str())));
    let mut days = ByDay::default();
    for visit in visits.iter().filter(|visit| !taken_back.contains(visit.id.as_str())) {
        let event = days.event(What::Visit, visit);
        event.amount = Money(event.amount.0.saturating_add(visit.fee.0));
        if let Some(channel) = channels.get(&visit.booking) {
            event.channel = channel.to_string();
        }
    }
    let told = days.events.len();
    for booking in done {
        if days.at.get(&(booking.client.as_str(), booking.at.day)).is_none_or(|at| *at >= told) {
            days.event(What::Visit, booking);
        }
    }
    days.in_order()
}

/// The appointments that were missed: one event for a client's bookings of a day.
pub fn of_no_shows(missed: &[&Came]) -> Vec<Event> {
    let mut days = ByDay::default();
    for booking in by_time(missed) {
        let event = days.event(What::NoShow, booking);
        if event.rows.len() == 1 {
            event.record = booking.id.to_string();
        }
    }
    days.in_order()
}

/// The first of a day tells who calls, and by which row it is known: a spreadsheet may have sorted the file by another column.
fn by_time<'a>(rows: &[&'a Came]) -> Vec<&'a Came> {
    let mut rows = rows.to_vec();
    rows.sort_by_key(|row| row.at);
    rows
}

/// Events of which each client has one a day.
#[derive(Default)]
struct ByDay<'a> {
    events: Vec<Event>,
    at: HashMap<(&'a str, Day), usize>,
}

impl<'a> ByDay<'a> {
    /// The event of that row's client and day, with the row added to it.
    fn event(&mut self, what: What, row: &'a Came) -> &mut Event {
        let next = self.events.len();
        let at = *self.at.entry((&row.client, row.at.day)).or_insert(next);
        if at == next {
            self.events.push(Event {
                staff: row.staff.to_string(),
                channel: row.channel.to_string(),
                ..begun(what, row.at, &row.client, &row.source)
            });
        }
        let event = &mut self.events[at];
        event.add(&row.id, &row.service, row.at);
        event
    }

    /// By day.
    fn in_order(mut self) -> Vec<Event> {
        self.events.sort_by_key(Event::day);
        self.events
    }
}

/// The products that were sold.
pub fn of_sales(sales: &[Sale]) -> Vec<Event> {
    let taken_back = reversed(sales.iter().map(|sale| (sale.id.as_str(), sale.reverses.as_str())));
    let event = |sale: &Sale| Event {
        record: sale.id.clone(),
        rows: vec![sale.id.clone()],
        product: sale.product.clone(),
        quantity: sale.quantity,
        staff: sale.sold_by.0.first().map(|(staff, _)| staff.clone()).unwrap_or_default(),
        amount: sale.amount.unwrap_or_default(),
        ..begun(What::Sale, sale.at, &sale.client, &sale.source)
    };
    sales.iter().filter(|sale| !taken_back.contains(sale.id.as_str())).map(event).collect()
}

/// The complaints that were seen to, each with when that was.
pub fn of_complaints(complaints: &[(Complaint, Moment)]) -> Vec<Event> {
    let event = |(complaint, at): &(Complaint, Moment)| Event {
        record: complaint.id.clone(),
        rows: vec![complaint.id.clone()],
        said: complaint.said.clone(),
        ..begun(What::Complaint, *at, &complaint.client, &complaint.source)
    };
    complaints.iter().map(event).collect()
}

/// The reactions and injuries, until they were gone.
pub fn of_reactions(complaints: &[Complaint]) -> Vec<Event> {
    let event = |complaint: &Complaint| {
        // An old list doesn't tell when it was gone, but that it was settled.
        let settled = complaint.resolved_at.filter(|_| !complaint.number.is_empty());
        let closed = complaint.closed_at.or(settled).map(|at| at.day);
        Event {
            record: complaint.id.clone(),
            rows: vec![complaint.id.clone()],
            said: complaint.said.clone(),
            over: complaint.gone_on.or(closed),
            ..begun(What::Reaction, complaint.opened_at, &complaint.client, &complaint.source)
        }
    };
    complaints.iter().map(event).collect()
}

/// Low marks: of a client's visits of a day the lowest one, and those of her feedback, unless it was answered
/// without a call. `visits` are those that stand; `called`: whether somebody called about that row.
pub fn of_low_scores(
    rules: &FeedbackRules,
    visits: &[Visit],
    feedback: &[Feedback],
    called: impl Fn(&str) -> bool,
) -> Vec<Event> {
    let mut days: BTreeMap<(&str, Day), &Visit> = BTreeMap::new();
    for visit in visits.iter().filter(|visit| is_low(rules, visit.rating)) {
        let worst = days.entry((&visit.client, visit.at.day)).or_insert(visit);
        if (visit.rating, &visit.id) < (worst.rating, &worst.id) {
            *worst = visit;
        }
    }
    let of_visit = |visit: &Visit| Event {
        record: visit.id.clone(),
        rows: vec![visit.id.clone()],
        services: vec![visit.service.clone()],
        staff: visit.staff.clone(),
        said: visit.effect.clone(),
        score: visit.rating,
        ..begun(What::LowScore, visit.at, &visit.client, &visit.source)
    };
    let mut events: Vec<Event> = days.into_values().map(of_visit).collect();
    let low = feedback.iter().filter(|row| is_low(rules, row.score) && !row.client.is_empty());
    events.extend(low.filter(|row| row.answered_at.is_none() || called(&row.id)).map(|row| Event {
        record: row.id.clone(),
        rows: vec![row.id.clone()],
        said: row.said.clone(),
        score: row.score,
        ..begun(What::LowScore, row.at, &row.client, &row.source)
    }));
    events
}

/// An event of which no more is known than when, of whom, and where it stands.
pub(super) fn begun(what: What, at: Moment, client: &str, source: &Source) -> Event {
    Event {
        what,
        at,
        client: client.to_string(),
        record: client.to_string(),
        rows: Vec::new(),
        services: Vec::new(),
        product: String::new(),
        quantity: 0,
        staff: String::new(),
        amount: Money::default(),
        channel: String::new(),
        said: String::new(),
        over: None,
        score: None,
        source: source.clone(),
    }
}

impl Event {
    /// One more row of the same day.
    fn add(&mut self, id: &str, service: &str, at: Moment) {
        self.at = self.at.min(at);
        self.rows.push(id.to_string());
        if !service.is_empty() && !self.services.iter().any(|known| known == service) {
            self.services.push(service.to_string());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn came(id: &str, at: &str, staff: &str) -> Came {
        Came {
            id: id.into(),
            at: Moment::parse(at).unwrap(),
            client: "c1".into(),
            service: format!("service of {id}").into(),
            staff: staff.into(),
            booking: "".into(),
            channel: "".into(),
            fee: Money::default(),
            reverses: "".into(),
            source: Source::default(),
        }
    }

    #[test]
    fn the_first_of_a_day_is_the_first_by_the_clock() {
        let rows = [came("b2", "2026-11-14T17:45", "t2"), came("b1", "2026-11-14T16:30", "t1")];
        let rows: Vec<&Came> = rows.iter().collect();
        for events in [
            of_visits(&rows, &[], &HashMap::default()),
            of_visits(&[], &rows, &HashMap::default()),
            of_no_shows(&rows),
        ] {
            let [event] = &events[..] else { panic!("{events:?}") };
            assert_eq!(
                (event.staff.as_str(), &event.rows[..]),
                ("t1", &["b1".to_string(), "b2".to_string()][..])
            );
            assert_eq!(event.services, ["service of b1", "service of b2"]);
        }
        assert_eq!(of_no_shows(&rows)[0].record, "b1");
    }
}
