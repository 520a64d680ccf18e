//! The records on which a list of calls rests, and no more.

use crate::domain::cell::parts;
use crate::domain::day::{Day, Moment};
use crate::domain::followup::event::{self, Came, Event, Needed, What};
use crate::domain::followup::standing::Standings;
use crate::domain::followup::{Facts, Records, Span};
use crate::domain::followup::{plan, reply};
use crate::domain::problem::{Problem, Problems};
use crate::domain::record::client::Client;
use crate::domain::record::closure::Closure;
use crate::domain::record::complaint::Complaint;
use crate::domain::record::followup::Followup;
use crate::domain::record::product::Product;
use crate::domain::record::sale::Sale;
use crate::domain::record::service::Service;
use crate::domain::record::shift::Shift;
use crate::domain::record::staff::Staff;
use crate::domain::row::Row;
use crate::domain::rule::Rules;
use crate::domain::rule::followup::{After, CallRule};
use crate::domain::schema;
use crate::store::calls;
use crate::store::came::{self, Found};
use crate::store::cards;
use crate::store::directory::Store;
use crate::store::dossiers;
use crate::store::ids::Ids;
use crate::store::line::Line;
use crate::store::query;
use crate::store::seen_to;
use crate::store::stops::{self, Stops};
use crate::store::visited;
use foldhash::{HashMap, HashSet};
use std::collections::BTreeSet;
use std::rc::Rc;

/// Reads what these rules ask for.
pub fn records(
    store: &Store,
    rules: &Rules,
    span: Span,
    problems: &mut Vec<Problem>,
) -> Result<Records, Problems> {
    let products = query::by_id(store, &schema::PRODUCTS, problems, Product::read)?;
    let followups = calls::followups(store, first_month(rules, span), span.day.month(), problems)?;
    let standings = Standings::of(&followups, &rules.followup, span.day);
    let needed = Needed::of(&rules.followup, span, &standings, longest_use(rules, &products));
    let waiting: Vec<(String, Day)> =
        standings.waiting().map(|(rule, due)| (rule.to_string(), due)).collect();
    let asks_channel = rules.followup.rules.iter().any(|rule| !rule.channel.is_empty());
    let asks_back = rules.followup.rules.iter().any(|rule| rule.back.is_some());
    let asked = came::Asked {
        seen: needed.visits.union(&needed.first_visits).copied().collect(),
        missed: &needed.no_shows,
        channels: asks_channel,
        until: asks_back.then_some(span.day),
    };
    let came = came::on_days(store, &asked, problems)?;
    // What can't be read at all is told beside the calls that are known. Who came, and who was called, must be known:
    // without them somebody would be called twice.
    let sales = calls::sales(store, &needed.sales, problems);
    let sales = or_told(sales, problems);
    let complaints = seen_to::on_days(store, &needed.complaints, problems);
    let complaints = or_told(complaints, problems);
    let urgent = |kind: &[u8]| std::str::from_utf8(kind).is_ok_and(|kind| rules.complaint.is_urgent(kind));
    let reactions = calls::complaints_opened(store, &needed.reactions, &urgent, problems);
    let reactions = or_told(reactions, problems);
    let low_scores = low_scores(store, rules, &needed, &followups, problems)?;
    let plans = dossiers::follow_ups(store, &needed.plans, problems)?;
    let others = sales.iter().map(|sale| &sale.client);
    let others = others
        .chain(complaints.iter().map(|(complaint, _)| complaint).chain(&reactions).map(|one| &one.client));
    let others = others.chain(low_scores.iter().map(|event| &event.client));
    let others = others.chain(plans.iter().map(|follow_up| &follow_up.client));
    let replies = reply::of_replies(&rules.followup, &followups);
    let others = others.chain(replies.iter().map(|event| &event.client));
    let clients = clients(store, &needed, &came, others.map(String::as_str), problems)?;
    let mut events = events(&came, &sales, &complaints, &clients);
    events.extend(event::of_reactions(&reactions).into_iter().map(Rc::new));
    events.extend(low_scores.into_iter().map(Rc::new));
    events.extend(replies.into_iter().map(Rc::new));
    let services = query::by_id(store, &schema::SERVICES, problems, Service::read)?;
    events.extend(plan::of_plans(&plans, &services, &products).into_iter().map(Rc::new));
    let staff = query::all(store, "staff.csv", &schema::STAFF, problems, Staff::read)?;
    let closures = query::all(store, "closures.csv", &schema::CLOSURES, problems, Closure::read)?;
    let shifts = shifts(store, span, problems);
    let shifts = or_told(shifts, problems);
    let mut records = Records {
        events,
        clients,
        services,
        products,
        staff,
        closures: closures.into_iter().flatten().collect(),
        shifts,
        followups,
        ..Records::default()
    };
    let asking = Asking { store, rules, records: &records, came: &came, waiting: &waiting, span };
    records.facts = facts(&asking, problems)?;
    Ok(records)
}

/// What was read; where nothing could be, nothing, and why.
fn or_told<T: Default>(read: Result<T, Problems>, problems: &mut Vec<Problem>) -> T {
    read.unwrap_or_else(|unreadable| {
        problems.extend(
            unreadable.0.into_iter().filter(|problem| !problems.contains(problem)).collect::<Vec<_>>(),
        );
        T::default()
    })
}

/// The month from which on all calls are read: nothing that is listed fell due before, but what was put off.
fn first_month(rules: &Rules, span: Span) -> crate::domain::day::Month {
    let longest = |replies: bool| {
        let rules = rules.followup.rules.iter().filter(|rule| (rule.after == After::Reply) == replies);
        rules.map(|rule| rule.stays).max().unwrap_or(0)
    };
    let stays = longest(false);
    let tries = i64::from(rules.followup.tries) * (rules.followup.again + stays);
    span.day.plus(-(stays + tries).max(longest(true))).month()
}

/// The most days that something that was sold lasts, by the products that a refill may be asked of.
fn longest_use(rules: &Rules, products: &HashMap<String, Product>) -> i64 {
    /// So many of one product somebody buys at once; who buys more is not asked for a refill.
    const PIECES: i64 = 3;
    match rules.followup.rules.iter().any(|rule| rule.after == After::Refill) {
        true => products
            .values()
            .filter_map(|product| product.use_days)
            .max()
            .map_or(0, |days| i64::from(days) * PIECES),
        false => 0,
    }
}

/// The clients of these rows, who heed what others with their number have withdrawn. Where only first visits are asked
/// for, those whose first visit may have been on that day.
fn clients<'a>(
    store: &Store,
    needed: &Needed,
    came: &'a Found,
    others: impl Iterator<Item = &'a str>,
    problems: &mut Vec<Problem>,
) -> Result<HashMap<String, Rc<Client>>, Problems> {
    let mut wanted: HashSet<&str> = others.collect();
    wanted.extend(came.missed.iter().map(|booking| booking.client.as_str()));
    let mut maybe_first: HashMap<&str, Vec<Day>> = HashMap::default();
    for row in came.visits.iter().chain(&came.done) {
        match needed.visits.contains(&row.at.day) {
            true => drop(wanted.insert(&row.client)),
            false => maybe_first.entry(&row.client).or_default().push(row.at.day),
        }
    }
    let mut clients = HashMap::default();
    let ids: HashSet<&str> = wanted.iter().chain(maybe_first.keys()).copied().collect();
    let mut stops = Stops::of_numbers(store, problems)?;
    let Some(mut reader) = store.reader("clients.csv", Some(&schema::CLIENTS))?.filter(|_| !ids.is_empty())
    else {
        return Ok(clients);
    };
    let (ids, [place, consent]) = (Ids::of(ids.into_iter()), reader.heading.places(["id", "consent"]));
    let glance = |line: Line| line.cell(place).is_none_or(|id| ids.may_hold(id));
    query::each_row_through(&mut reader, (&stops::withdrawals(), glance), problems, |row, problems| {
        stops.note(&row, &row.cell(consent));
        if !ids.contains(row.cell(place).trim_ascii()) {
            return;
        }
        let is_first = |days: &Vec<Day>| {
            let first = Day::parse(row.get("first_visit").trim());
            first.is_none_or(|first| days.contains(&first))
        };
        let id = row.get("id");
        if wanted.contains(id.trim()) || maybe_first.get(id.trim()).is_some_and(is_first) {
            let (client, found) = Client::read(&row);
            problems.extend(found);
            clients.insert(client.id.clone(), Rc::new(client));
        }
    })?;
    stops.heed(clients.values_mut());
    Ok(clients)
}

/// What happened to these clients.
fn events(
    came: &Found,
    sales: &[Sale],
    complaints: &[(Complaint, Moment)],
    clients: &HashMap<String, Rc<Client>>,
) -> Vec<Rc<Event>> {
    let is_theirs = |row: &&Came| clients.contains_key(row.client.as_str());
    let [visits, done] =
        [&came.visits, &came.done].map(|rows| rows.iter().filter(is_theirs).collect::<Vec<_>>());
    let missed: Vec<&Came> = came.missed_for_good().into_iter().filter(is_theirs).collect();
    let mut events = event::of_visits(&visits, &done, &came.channels);
    events.extend(event::of_no_shows(&missed));
    events.extend(event::of_sales(sales));
    events.extend(event::of_complaints(complaints));
    events.into_iter().map(Rc::new).collect()
}

/// Low marks of visits and of feedback.
fn low_scores(
    store: &Store,
    rules: &Rules,
    needed: &Needed,
    followups: &[Followup],
    problems: &mut Vec<Problem>,
) -> Result<Vec<Event>, Problems> {
    let visits = calls::low_visits(store, &needed.low_scores, rules.feedback.low, problems)?;
    let feedback = calls::feedback(store, &needed.low_scores, problems);
    let feedback = or_told(feedback, problems);
    let called: HashSet<&str> =
        followups.iter().flat_map(Followup::keys).filter_map(|key| key.split('/').nth(1)).collect();
    Ok(event::of_low_scores(&rules.feedback, &visits, &feedback, |id| called.contains(id)))
}

fn shifts(store: &Store, span: Span, problems: &mut Vec<Problem>) -> Result<Vec<Shift>, Problems> {
    let days: BTreeSet<Day> = (0..=span.until.since(span.day)).map(|days| span.day.plus(days)).collect();
    calls::shifts(store, &days, problems)
}

/// What the rules ask beside the rows of the events, for the events of which they ask it.
fn facts(asking: &Asking, problems: &mut Vec<Problem>) -> Result<Facts, Problems> {
    let (store, records) = (asking.store, asking.records);
    let owners: HashSet<String> = cards::all(store, problems)?.into_iter().map(|card| card.client).collect();
    let has_card = |client: &&Rc<Client>| client.since.is_some() || owners.contains(&client.id);
    let with_card = records.clients.values().filter(has_card);
    let first_visits = asking.first_visits(problems)?;
    Ok(Facts {
        back: asking.back(&first_visits, problems)?,
        known_products: asking.known_products(problems)?,
        with_card: with_card.map(|client| client.id.clone()).collect(),
        sharing: sharing(store, records, problems)?,
        first_visits,
    })
}

/// Who else has the number from which somebody wrote, by the client with whom the letter stands.
fn sharing(
    store: &Store,
    records: &Records,
    problems: &mut Vec<Problem>,
) -> Result<HashMap<String, Vec<String>>, Problems> {
    let wrote = records.events.iter().filter(|event| event.what == What::Reply);
    let wrote = wrote.filter_map(|event| records.clients.get(&event.client));
    let wrote: HashMap<&str, &str> =
        wrote.filter(|one| !one.phone.is_empty()).map(|one| (one.phone.as_str(), one.id.as_str())).collect();
    let mut sharing: HashMap<String, Vec<String>> = HashMap::default();
    if wrote.is_empty() {
        return Ok(sharing);
    }
    query::each(store, "clients.csv", &schema::CLIENTS, problems, |row, _| {
        let (id, phone, further) = (row.get("id"), row.get("phone"), row.get("other_phones"));
        let hers = parts(&further).chain([phone.trim()]).filter_map(|phone| wrote.get(phone));
        for letter in hers.filter(|letter| **letter != id.trim()) {
            sharing.entry(letter.to_string()).or_default().push(row.get("name").trim().to_string());
        }
    })?;
    Ok(sharing)
}

/// Questions of the rules that the rows of the events don't answer.
struct Asking<'a> {
    store: &'a Store,
    rules: &'a Rules,
    records: &'a Records,
    came: &'a Found,
    /// The rules and due days of tasks that a call has put off.
    waiting: &'a [(String, Day)],
    span: Span,
}

impl<'a> Asking<'a> {
    /// The events of which one of these rules may make a task that is listed.
    fn events(&self, asks: impl Fn(&CallRule) -> bool) -> Vec<&'a Rc<Event>> {
        let first = |rule: &CallRule| {
            let latest = rule.days.iter().max().copied().unwrap_or(0);
            self.span.day.plus(-rule.stays - latest)
        };
        let rules: Vec<&CallRule> = self.rules.followup.rules.iter().filter(|rule| asks(rule)).collect();
        // The days of events of which a call was put off.
        let mut put_off: HashSet<(&str, Day)> = HashSet::default();
        for (id, due) in self.waiting {
            if let Some(rule) = rules.iter().find(|rule| rule.id == *id) {
                put_off.extend(rule.days.iter().map(|days| (id.as_str(), due.plus(-days))));
            }
        }
        let asked = |event: &&Rc<Event>| {
            let day = event.day();
            rules.iter().any(|rule| {
                event.what.answers(rule.after) && (day >= first(rule) || put_off.contains(&(&rule.id, day)))
            })
        };
        self.records.events.iter().filter(asked).collect()
    }

    /// The days on which clients were here for the first time: by their cards where the day is known, else
    /// by looking through the history.
    fn first_visits(&self, problems: &mut Vec<Problem>) -> Result<HashSet<(String, Day)>, Problems> {
        let (mut first, mut unknown) = (HashSet::default(), Vec::new());
        for event in self.events(|rule| rule.after == After::FirstVisit) {
            let pair = (event.client.clone(), event.day());
            let Some(client) = self.records.clients.get(&event.client) else { continue };
            match client.first_visit {
                _ if client.came_again_before() => {}
                Some(day) if day == event.day() => {
                    first.insert(pair);
                }
                None if client.last_visit_before.is_none_or(|last| last >= event.day()) => unknown.push(pair),
                _ => {}
            }
        }
        let before = visited::before_each(self.store, unknown.iter().cloned(), problems)?;
        first.extend(unknown.into_iter().filter(|pair| !before.contains(pair)));
        Ok(first)
    }

    /// Who has come or booked again after a day.
    fn back(
        &self,
        first_visits: &HashSet<(String, Day)>,
        problems: &mut Vec<Problem>,
    ) -> Result<HashSet<(String, Day)>, Problems> {
        let asks = |rule: &CallRule| rule.back.is_some();
        // Where only new clients are asked about, nobody else need be looked up.
        let only_new = |rule: &CallRule| rule.after == After::FirstVisit;
        let only_new = self.rules.followup.rules.iter().filter(|rule| asks(rule)).all(only_new);
        let days = self.events(asks).into_iter().map(|event| (event.client.clone(), event.day()));
        let wanted: Vec<(String, Day)> =
            days.filter(|pair| !only_new || first_visits.contains(pair)).collect();
        let mut back = self.came.back(&wanted);
        let others = wanted.iter().filter(|pair| !back.contains(pair));
        let others: HashSet<&str> = others.map(|(client, _)| client.as_str()).collect();
        if !others.is_empty() {
            let expected = calls::expected_from(self.store, &others, self.span.day, problems)?;
            back.extend(wanted.iter().filter(|(client, _)| expected.contains(client)).cloned());
        }
        Ok(back)
    }

    fn known_products(&self, problems: &mut Vec<Problem>) -> Result<HashSet<String>, Problems> {
        let mut sales = self.events(|rule| rule.first.is_some());
        sales.retain(|event| event.what == What::Sale);
        calls::bought_before(self.store, &sales, self.rules.followup.new_product, problems)
    }
}
