//! Complaints as lists show them: a row for people, a record for programs.

use crate::cli::clock::{by_the_clock, closures};
use crate::cli::register;
use crate::cli::till::load::sound;
use crate::cli::world::World;
use crate::cli::{Format, print_listing, print_records};
use crate::domain::complaint::Complaint;
use crate::domain::complaint::clock::{self, Due};
use crate::domain::day::Moment;
use crate::domain::problem::Problems;
use crate::domain::record::client::Client;
use crate::domain::rule::Rules;
use crate::messages::complaint::names::column;
use crate::messages::complaint::{self as words, names};
use crate::render::listing::{Column, Listing};
use crate::store::asked;
use crate::store::directory::Store;
use foldhash::{HashMap, HashSet};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Complaints with what is told of them besides: whose they are, and what is due next.
pub struct Listed {
    pub complaints: Vec<(Complaint, Option<Due>)>,
    pub clients: HashMap<String, Client>,
    pub staff: BTreeMap<String, String>,
}

impl Listed {
    pub fn of(
        store: &Store,
        rules: &Rules,
        complaints: Vec<Complaint>,
        now: Moment,
    ) -> Result<Listed, Problems> {
        let mut problems = Vec::new();
        let wanted: HashSet<&str> = complaints.iter().map(|complaint| complaint.client.as_str()).collect();
        let mut clients = HashMap::default();
        asked::each_of(store, &wanted, &mut problems, |row, _| {
            let (client, _) = Client::read(row);
            clients.insert(client.id.clone(), client);
        })?;
        sound(problems)?;
        let closures = closures(store)?;
        let complaints = by_the_clock(rules, &closures, |hours| {
            let next = |own: &Complaint| clock::next(own, &rules.complaint, hours, now);
            complaints.into_iter().map(|own| (next(&own), own)).map(|(next, own)| (own, next)).collect()
        });
        Ok(Listed { complaints, clients, staff: register::staff_names(store)? })
    }

    pub fn client_name<'a>(&'a self, complaint: &'a Complaint) -> &'a str {
        self.clients.get(&complaint.client).map_or(&complaint.client, |client| &client.name)
    }

    pub fn staff_name<'a>(&'a self, id: &'a str) -> &'a str {
        self.staff.get(id).map_or(id, String::as_str)
    }

    /// Who sees to it: who was named for it, else who took it.
    pub fn who<'a>(&'a self, complaint: &'a Complaint) -> &'a str {
        match complaint.assigned.as_str() {
            "" => &complaint.taken_by,
            id => self.staff_name(id),
        }
    }

    /// Prints the list.
    pub fn print(&self, world: &World) {
        match world.format {
            Format::Table | Format::Text | Format::Excel => print_listing(world, &self.table(world)),
            // A list for machines: nothing there, nothing printed, except the array that JSON is.
            format if self.complaints.is_empty() && format != Format::Json => {}
            format => print_records(world, &self.records(world), format),
        }
    }

    pub fn table(&self, world: &World) -> Listing {
        let lang = world.lang;
        let own = |name: &str| Column::new(name, words::title(name, lang).to_string());
        let known = |name: &str| Column::new(name, column(name, lang).to_string());
        let columns = vec![
            known("id").whole(),
            known("opened_at").whole(),
            known("client"),
            known("kind"),
            known("severity"),
            own("state"),
            own("next").spare(2),
            own("left").whole(),
            own("who").spare(1),
            known("said").spare(3),
        ];
        let row = |(complaint, next): &(Complaint, Option<Due>)| {
            vec![
                complaint.id.clone(),
                complaint.opened_at.to_string().replace('T', " "),
                self.client_name(complaint).to_string(),
                names::kind(&complaint.kind, lang).to_string(),
                names::severity(&complaint.severity, lang).to_string(),
                names::state(complaint.state().word(), lang).to_string(),
                next.map(|due| names::stage(due.stage.word(), lang).to_string()).unwrap_or_default(),
                next.map(|due| words::standing(&due, lang)).unwrap_or_default(),
                self.who(complaint).to_string(),
                complaint.said.clone(),
            ]
        };
        Listing { columns, rows: self.complaints.iter().map(row).collect() }
    }

    pub fn records(&self, world: &World) -> Vec<Value> {
        self.complaints.iter().map(|(complaint, next)| self.record(world, complaint, next.as_ref())).collect()
    }

    pub fn record(&self, world: &World, complaint: &Complaint, next: Option<&Due>) -> Value {
        let moment = |at: Option<Moment>| at.map(|at| at.to_string());
        let client = self.clients.get(&complaint.client);
        let of = |cell: fn(&Client) -> &str| client.map(cell).unwrap_or_default();
        json!({
            "id": complaint.id,
            "number": complaint.number,
            "client": {
                "id": complaint.client,
                "number": of(|client| &client.number),
                "name": of(|client| &client.name),
                "phone": world.shown_phone(of(|client| &client.phone)),
            },
            "opened_at": complaint.opened_at.to_string(),
            "channel": complaint.channel,
            "taken_by": complaint.taken_by,
            "staff": complaint.staff,
            "assigned": complaint.assigned,
            "kind": complaint.kind,
            "severity": complaint.severity,
            "state": complaint.state().word(),
            "key": next.map(|due| format!("complaint/{}/{}-{}", complaint.id, due.stage.word(), due.at)),
            "rule": "complaint.clock",
            "next": next.map(|due| due.stage.word()),
            "due": next.map(|due| due.at.to_string()),
            "left_minutes": next.and_then(Due::left),
            "about": complaint.about,
            "said": complaint.said,
            "wants": complaint.wants,
            "in_scope": complaint.in_scope,
            "responded_at": moment(complaint.responded_at),
            "answered_at": moment(complaint.answered_at),
            "agreed_at": moment(complaint.agreed_at),
            "resolved_at": moment(complaint.resolved_at),
            "reopened_at": moment(complaint.reopened_at),
            "closed_at": moment(complaint.closed_at),
            "remedy": complaint.remedy,
            "cost": complaint.cost.map(|cost| cost.to_string()),
            "cause": complaint.cause,
            "corrective_action": complaint.corrective_action,
            "action_by": complaint.action_by,
            "action_due_on": complaint.action_due.map(|day| day.to_string()),
            "satisfied": complaint.satisfied,
            "product": complaint.product,
            "batch": complaint.batch,
            "photos": complaint.photos,
            "gone_on": complaint.gone_on.map(|day| day.to_string()),
            "source": { "file": &*complaint.source.file, "line": complaint.source.line },
        })
    }
}
