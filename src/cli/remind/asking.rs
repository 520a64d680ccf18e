//! Whom the day's list asks back: the stays of all clients, and of those who are due no more than is needed.

use crate::domain::consent::Consent;
use crate::domain::day::Day;
use crate::domain::due::reach::{Reach, reach};
use crate::domain::due::rebook::{self, Absence, Asked, Rank, Standing};
use crate::domain::held::Held;
use crate::domain::phone::is_mobile;
use crate::domain::problem::{Problem, Problems};
use crate::domain::record::client::Client;
use crate::domain::record::service::Service;
use crate::domain::row::Row;
use crate::domain::rule::rebook::{ID, RebookRules};
use crate::domain::rule::{About, Rules};
use crate::domain::schema;
use crate::store::directory::Store;
use crate::store::line::Line;
use crate::store::raw_row::RawRow;
use crate::store::stays::{self, Stays};
use crate::store::stops::{self, Stops};
use crate::store::{asked, book, query};
use foldhash::{HashMap, HashSet};
use std::cell::RefCell;
use std::rc::Rc;

/// What the question rests on.
pub struct Asking {
    stays: Stays,
    asked: HashMap<String, Asked>,
    /// What a service asks for, by its mark.
    intervals: HashMap<u32, i64>,
    names: HashMap<u32, String>,
    paid: HashSet<String>,
    today: Day,
}

/// Who is asked on the day, and how many wait for another.
#[derive(Default)]
pub struct Chosen {
    pub absences: Vec<(Rc<Client>, Absence, String)>,
    pub waiting: usize,
}

/// Where a client stands, and what keeps her off the list besides.
pub struct Explained {
    pub standing: Standing,
    pub comes: bool,
    pub service: String,
}

impl Asking {
    /// Reads it, where the rules ask clients back.
    pub fn load(
        store: &Store,
        rules: &Rules,
        today: Day,
        services: &HashMap<String, Service>,
        problems: &mut Vec<Problem>,
    ) -> Result<Option<Asking>, Problems> {
        if !rules.reminders.iter().any(|rule| rule.about == About::Rebook) {
            return Ok(None);
        }
        let rule = &rules.rebook;
        let stays = stays::between(store, today.plus(-rule.history.max(rule.lost)), today, problems)?;
        let mut asked: HashMap<String, Asked> = HashMap::default();
        let since = today.plus(-rule.lost).month();
        for message in query::messages_of(store, ID, since, today, problems)? {
            let (first, times) = rebook::first_key(&message.key);
            let known = asked.entry(first.to_string()).or_insert(Asked { times, on: message.at.day });
            known.times = known.times.max(times);
            known.on = known.on.max(message.at.day);
        }
        let interval = |service: &Service| Some((stays::mark(&service.id), service.interval_days?.into()));
        Ok(Some(Asking {
            stays,
            asked,
            intervals: services.values().filter_map(interval).collect(),
            names: services.values().map(|s| (stays::mark(&s.id), s.name.clone())).collect(),
            paid: book::all_with_paid_sessions(store)?.into_iter().collect(),
            today,
        }))
    }

    /// Where a client stands.
    fn standing(&self, rule: &RebookRules, id: &[u8]) -> (Standing, bool) {
        let (stays, comes) = self.stays.of(id);
        let asked = |last: Day| match self.asked.is_empty() {
            true => None,
            false => self.asked.get(&rebook::key(&String::from_utf8_lossy(id), last, 1)).copied(),
        };
        let interval_of = |service: u32| self.intervals.get(&service).copied();
        (rebook::standing(rule, stays, self.today, &interval_of, &asked), comes)
    }

    /// The same, for who asks why.
    pub fn explain(&self, rule: &RebookRules, id: &str) -> Explained {
        let (standing, comes) = self.standing(rule, id.as_bytes());
        let service = match &standing {
            Standing::NotYet(absence) | Standing::Due(absence) => self.service(absence.service),
            _ => String::new(),
        };
        Explained { standing, comes, service }
    }

    fn service(&self, mark: u32) -> String {
        self.names.get(&mark).cloned().unwrap_or_default()
    }

    /// The clients who are due, the first of them first; as many as the rule asks on a day, or all. `full`:
    /// who gets enough this week; she takes nobody's place, and is held back where hers would have come. What
    /// was withdrawn by anybody is noted on the way.
    pub fn choose(
        &self,
        store: &Store,
        rules: &Rules,
        (all, full): (bool, &HashSet<String>),
        stops: &mut Stops,
        problems: &mut Vec<Problem>,
    ) -> Result<Chosen, Problems> {
        let mut due: Vec<(Rank, Absence)> = Vec::new();
        let Some(mut reader) = store.reader("clients.csv", Some(&schema::CLIENTS))? else {
            return Ok(Chosen::default());
        };
        let places = Places::of(&reader.heading);
        let due_by = |id: &[u8]| match self.stays.is_coming(id) {
            true => None,
            false => match self.standing(&rules.rebook, id).0 {
                Standing::Due(absence) => Some(absence),
                _ => None,
            },
        };
        // What a glance has told, and of whom.
        let told: RefCell<Option<(Vec<u8>, Absence)>> = RefCell::default();
        let glance = |line: Line| {
            let id = line.cell(places.id);
            let found = id.and_then(|id| due_by(id).map(|absence| (id.to_vec(), absence)));
            let may_be_due = id.is_none() || found.is_some();
            told.replace(found);
            may_be_due
        };
        query::each_row_through(&mut reader, (&stops::withdrawals(), glance), &mut Vec::new(), |row, _| {
            let [id, consent] = row.each([places.id, places.consent]);
            stops.note(&row, &consent);
            let told = told.take().filter(|(whose, _)| *whose == *id).map(|(_, absence)| absence);
            let Some(absence) = told.or_else(|| due_by(&id)) else { return };
            if places.may_be_asked(&row, rules, self.today) {
                let cells = [&id, &row.cell(places.tier), &row.cell(places.until), &row.cell(places.after)];
                let [id, tier, until, after] = cells.map(|cell| String::from_utf8_lossy(cell));
                let held = Held { tier: &tier, until: Day::parse(until.trim()), after: &after };
                let tier = held.on(self.today);
                due.push((self.rank(rules, &id, tier, &absence), absence));
            }
        })?;
        due.sort_unstable_by(|a, b| a.0.cmp(&b.0));
        let asked = due.iter().take_while(|(rank, _)| !rank.unasked).count();
        let places = rules.rebook.a_day.max(asked);
        let mut taken = 0;
        let kept = due.iter().take_while(|(rank, _)| {
            // Who was asked today had a place of today's.
            taken += usize::from(!rank.unasked || !full.contains(&rank.client));
            taken <= places
        });
        let kept = if all { due.len() } else { kept.count() };
        let waiting = due.len() - kept;
        due.truncate(kept);
        let ids: HashSet<&str> = due.iter().map(|(rank, _)| rank.client.as_str()).collect();
        let mut clients: HashMap<String, Rc<Client>> = HashMap::default();
        asked::each_of(store, &ids, &mut Vec::new(), |row, _| {
            let (client, found) = Client::read(row);
            problems.extend(found);
            clients.insert(client.id.clone(), Rc::new(client));
        })?;
        let chosen = due.iter().filter_map(|(rank, absence)| {
            let client = clients.get(&rank.client)?.clone();
            Some((client, absence.clone(), self.service(absence.service)))
        });
        Ok(Chosen { absences: chosen.collect(), waiting })
    }

    fn rank(&self, rules: &Rules, id: &str, tier: &str, absence: &Absence) -> Rank {
        let asked_today =
            || self.asked.get(&rebook::key(id, absence.last, 1)).is_some_and(|a| a.on >= self.today);
        Rank {
            unasked: self.asked.is_empty() || !asked_today(),
            unpaid: !self.paid.contains(id),
            tier: rules.tiers.rank(tier),
            due: absence.due,
            client: id.to_string(),
        }
    }
}

/// Where the cells of a client stand that decide whether she may be asked.
struct Places {
    id: usize,
    phone: usize,
    tier: usize,
    until: usize,
    after: usize,
    consent: usize,
    paused: usize,
}

impl Places {
    fn of(heading: &crate::store::heading::Heading) -> Places {
        let place = |name| heading.find(name).unwrap_or(usize::MAX);
        Places {
            id: place("id"),
            phone: place("phone"),
            tier: place("tier"),
            until: place("tier_until"),
            after: place("tier_after"),
            consent: place("consent"),
            paused: place("paused_until"),
        }
    }

    /// Whether she can be reached, and did not ask for a pause. The whole card is read only where it says
    /// something of that.
    fn may_be_asked(&self, row: &RawRow<'_>, rules: &Rules, today: Day) -> bool {
        let silent = row.cell(self.consent).is_empty() && row.cell(self.paused).is_empty();
        if silent
            && rules.contact.unknown_allowed
            && is_mobile(&String::from_utf8_lossy(&row.cell(self.phone)))
        {
            return !rules.contact.channels.is_empty();
        }
        let (client, _) = Client::read(row);
        let paused = client.paused_until.is_some_and(|until| today < until);
        // A consent that can't be read may be a withdrawal.
        let sound = Consent::parse(&row.get("consent")).is_ok();
        sound && !paused && matches!(reach(&client, &rules.contact, today), Reach::By { .. })
    }
}
