//! Loads what is known of one client: her card, her story, her dossier, and the names in it.

use crate::cli::register::{self, Record};
use crate::cli::world::World;
use crate::domain::birthday::Birthday;
use crate::domain::consent::Consent;
use crate::domain::day::Day;
use crate::domain::dossier::Dossier;
use crate::domain::id::month_of;
use crate::domain::problem::{Exit, Problem, Problems};
use crate::domain::record::booking::{Booking, Status};
use crate::domain::record::booking_change::BookingChange;
use crate::domain::record::card::Card;
use crate::domain::record::card_use::CardUse;
use crate::domain::record::complaint::Complaint;
use crate::domain::record::coupon::Coupon;
use crate::domain::record::debt::Debt;
use crate::domain::record::followup::Followup;
use crate::domain::record::payment::Payment;
use crate::domain::record::point::Point;
use crate::domain::record::sale::Sale;
use crate::domain::record::service::Service;
use crate::domain::record::tier_change::TierChange;
use crate::domain::record::visit::Visit;
use crate::domain::record::wait::Wait;
use crate::domain::row::Row;
use crate::domain::rule::Rules;
use crate::domain::schema::{self, Table};
use crate::domain::story::Story;
use crate::domain::story::told::Told;
use crate::domain::suggest::{Offer, Skin};
use crate::messages::client_file as words;
use crate::store::directory::Store;
use crate::store::{query, search};
use std::collections::{BTreeMap, BTreeSet};

/// A client's name by her id, for who brought another.
pub fn name_of(store: &Store, id: &str) -> Result<Option<String>, Problems> {
    let (mut name, file) = (None, [("clients.csv".to_string(), &schema::CLIENTS)]);
    search::rows_with(store, &file, &[id], &mut Vec::new(), |_, row, _| {
        if row.get("id").trim() == id {
            name = Some(row.get("name").into_owned());
        }
    })?;
    Ok(name)
}

/// How much of a story is wanted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// What the file needs: of the bookings' changes only those of recent cancellations.
    Figures { since: Day },
    /// All of it.
    Whole,
}

/// All rows about one client. Rows that can't be read are told, and left out.
pub fn story(
    store: &Store,
    client: &str,
    depth: Depth,
    problems: &mut Vec<Problem>,
) -> Result<Story, Problems> {
    let mut tables: Vec<&'static Table> =
        vec![&schema::BOOKINGS, &schema::VISITS, &schema::SALES, &schema::PAYMENTS, &schema::WAITING];
    tables.extend([&schema::DEBTS, &schema::COMPLAINTS]);
    if depth == Depth::Whole {
        tables.extend([&schema::MESSAGES, &schema::FOLLOWUPS, &schema::CARDS, &schema::CARD_USES]);
        tables.extend([&schema::COUPONS, &schema::POINTS, &schema::TIER_CHANGES]);
    }
    let mut files = Vec::new();
    for table in tables {
        files.extend(search::files(store, table)?);
    }
    let mut story = Story::default();
    search::rows_with(store, &files, &[client], problems, |table, row, problems| {
        if row.get("client").trim() == client {
            take(&mut story, table, &row, problems);
        }
    })?;
    load_changes(store, &mut story, depth, problems)?;
    Ok(story)
}

fn take(story: &mut Story, table: &'static Table, row: &dyn Row, problems: &mut Vec<Problem>) {
    fn put<T>(rows: &mut Vec<T>, read: (Option<T>, Vec<Problem>), problems: &mut Vec<Problem>) {
        rows.extend(read.0);
        problems.extend(read.1);
    }
    match table.name {
        "bookings" => put(&mut story.bookings, Booking::read(row), problems),
        "visits" => put(&mut story.visits, Visit::read(row), problems),
        "sales" => put(&mut story.sales, Sale::read(row), problems),
        "payments" => put(&mut story.payments, Payment::read(row), problems),
        "debts" => put(&mut story.debts, Debt::read(row), problems),
        "complaints" => put(&mut story.complaints, Complaint::read(row), problems),
        "messages" => put(&mut story.told, Told::read(row), problems),
        "followups" => put(&mut story.calls, Followup::read(row), problems),
        "cards" => put(&mut story.cards, Card::read(row), problems),
        "card-uses" => put(&mut story.uses, CardUse::read(row), problems),
        "coupons" => put(&mut story.coupons, Coupon::read(row), problems),
        "points" => put(&mut story.points, Point::read(row), problems),
        "tier-changes" => put(&mut story.tiers, TierChange::read(row), problems),
        "waiting" => {
            let (wait, found) = Wait::read(row);
            put(&mut story.waiting, (Some(wait), found), problems)
        }
        _ => {}
    }
}

/// What became of her bookings; the month in a booking's id names the file.
fn load_changes(
    store: &Store,
    story: &mut Story,
    depth: Depth,
    problems: &mut Vec<Problem>,
) -> Result<(), Problems> {
    let was_paid_for = |booking: &Booking| story.payments.iter().any(|payment| payment.what == booking.id);
    let wanted = |booking: &&Booking| match depth {
        Depth::Whole => true,
        // What became of a deposit stands among the changes.
        Depth::Figures { since } => {
            booking.status == Status::Cancelled && (booking.start.day >= since || was_paid_for(booking))
        }
    };
    let mut months: BTreeMap<_, Vec<&str>> = BTreeMap::new();
    for booking in story.bookings.iter().filter(wanted) {
        let month = month_of(&booking.id).unwrap_or(booking.start.day.month());
        months.entry(month).or_default().push(&booking.id);
    }
    let mut changes = Vec::new();
    for (month, ids) in months {
        let file = [(schema::BOOKING_CHANGES.file(month), &schema::BOOKING_CHANGES)];
        search::rows_with(store, &file, &ids, problems, |_, row, problems| {
            if ids.contains(&row.get("booking").trim()) {
                let (change, found) = BookingChange::read(&row);
                changes.extend(change);
                problems.extend(found);
            }
        })?;
    }
    changes.sort_by_key(|change: &BookingChange| change.at);
    story.changes = changes;
    Ok(())
}

/// The names of what a story speaks of, by id.
#[derive(Default)]
pub struct Names {
    pub services: BTreeMap<String, Service>,
    pub staff: BTreeMap<String, String>,
    pub products: BTreeMap<String, Record>,
}

impl Names {
    pub fn load(store: &Store, problems: &mut Vec<Problem>) -> Result<Names, Problems> {
        let services = query::by_id(store, &schema::SERVICES, problems, Service::read)?;
        let products = register::records(store, &schema::PRODUCTS)?;
        Ok(Names {
            services: services.into_iter().collect(),
            staff: register::staff_names(store)?,
            products: products.into_iter().map(|row| (row.get("id").to_string(), row)).collect(),
        })
    }

    /// The name of a service or product; what is not known says its id.
    pub fn what(&self, id: &str) -> String {
        let service = self.services.get(id).map(|service| service.name.clone());
        let product = || self.products.get(id).map(|product| product.get("name").to_string());
        service.or_else(product).unwrap_or_else(|| id.to_string())
    }

    pub fn staff(&self, id: &str) -> String {
        self.staff.get(id).cloned().unwrap_or_else(|| id.to_string())
    }

    /// The service that a plan or a person names: by id, number or name.
    pub fn service_named(&self, text: &str) -> Option<&Service> {
        let text = text.trim();
        let is = |service: &&Service| service.id == text || service.number == text || service.name == text;
        self.services.values().find(is).filter(|_| !text.is_empty())
    }

    /// What the shop offers now.
    pub fn offers(&self) -> Vec<Offer> {
        let services = self.services.values().filter(|service| service.active).map(|service| Offer {
            id: service.id.clone(),
            name: service.name.clone(),
            is_product: false,
            group: service.category.clone(),
            cautions: format!("{} {}", service.cautions, service.prep),
        });
        let products = self.products.values().filter(|product| product.get("active") != "no");
        let products = products.map(|product| Offer {
            id: product.get("id").to_string(),
            name: product.get("name").to_string(),
            is_product: true,
            group: product.get("kind").to_string(),
            cautions: String::new(),
        });
        services.chain(products).collect()
    }
}

/// What her card and dossier say of her skin.
pub fn skin(client: &Record, dossier: &Dossier, rules: &Rules, today: Day) -> Skin {
    let analysis = dossier.last_analysis(today);
    let analysed = analysis.map(|analysis| analysis.skin.clone()).filter(|kind| !kind.is_empty());
    let on_card = || rules.client_file.skin(client.get("skin")).map(|skin| skin.id.clone());
    Skin {
        kind: analysed.or_else(on_card).unwrap_or_default(),
        findings: analysis.map(|analysis| analysis.findings.clone()).unwrap_or_default(),
        health: dossier.health.clone(),
        pregnant: dossier.is_pregnant(today),
    }
}

/// Cells of the card as values; what can't be read is for `check`.
pub fn day(client: &Record, column: &str) -> Option<Day> {
    Day::parse(client.get(column).trim())
}

pub fn birthday(client: &Record) -> Option<Birthday> {
    Birthday::parse(client.get("birthday").trim())
}

pub fn consent(client: &Record) -> Consent {
    Consent::parse(client.get("consent")).unwrap_or_default()
}

/// Warns of what could not be read, each once: the rest of a story is told all the same, but a sum may lack
/// what stood there. How the command ends.
pub fn warn(world: &World, problems: &[Problem]) -> Exit {
    let mut told = BTreeSet::new();
    let once = |problem: &&Problem| told.insert(format!("{:?}", problem.place) + problem.fact.code());
    let problems: Vec<Problem> = problems.iter().filter(once).cloned().collect();
    world.warn(&problems);
    if !problems.iter().any(Problem::is_doubt) {
        return Exit::Done;
    }
    world.remark(words::may_lack(world.lang));
    Exit::Data
}
