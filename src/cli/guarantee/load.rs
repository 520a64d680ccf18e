//! What a question about a guarantee rests on: the row of the visit or sale, the product, the agreement.

use crate::cli::till::find;
use crate::domain::day::Day;
use crate::domain::guarantee::{self, Claim, Judgement};
use crate::domain::guarantee_fact::GuaranteeFact;
use crate::domain::id::Kind;
use crate::domain::problem::{Candidate, Fact, Problems, Sought};
use crate::domain::record::agreement::Agreement;
use crate::domain::record::complaint::Complaint;
use crate::domain::record::product::Product;
use crate::domain::record::sale::Sale;
use crate::domain::record::visit::Visit;
use crate::domain::row::Source;
use crate::domain::rule::Rules;
use crate::domain::rule::guarantee::About;
use crate::domain::schema;
use crate::store::agreements;
use crate::store::directory::Store;
use crate::store::query;
use std::collections::BTreeMap;

/// What is claimed, with the row that proves it.
pub struct Found {
    pub id: String,
    pub client: String,
    /// The service or product.
    pub thing: String,
    pub claim: Claim,
    /// The proof of purchase.
    pub proof: Source,
    /// The agreement in force on that day.
    pub agreement: Option<Agreement>,
    /// The complaint by which it was asked for.
    pub complaint: Option<String>,
}

impl Found {
    pub fn judge(&self, rules: &Rules, answers: &BTreeMap<String, bool>) -> Judgement {
        guarantee::judge(&rules.guarantee, self.agreement.as_ref(), &self.claim, answers)
    }
}

/// What stands in `complaints.in_scope` of a complaint about that visit, sale or booking, made on that day:
/// yes, no, or nothing where it depends on answers or is about nothing that could be covered.
pub fn in_scope(store: &Store, rules: &Rules, about: &str, on: Day) -> Result<&'static str, Problems> {
    let row = match the_row(store, about) {
        Ok(row) => row,
        Err(problems) if problems.0.iter().all(|problem| is_nothing(&problem.fact)) => return Ok(""),
        Err(problems) => return Err(problems),
    };
    let date = on.max(row.on());
    let found = row.found(store, date)?;
    Ok(found.judge(rules, &BTreeMap::new()).scope.cell())
}

fn is_nothing(fact: &Fact) -> bool {
    matches!(fact, Fact::Guarantee(GuaranteeFact::NothingGuaranteed { .. }) | Fact::Ambiguous { .. })
}

/// The visit or sale that is meant, by its own id or by a complaint's, claimed on `date`; on the day of the
/// complaint, or today, where none is named.
pub fn found(store: &Store, asked: &str, date: Option<Day>, today: Day) -> Result<Found, Problems> {
    let (row, complaint) = match the_row(store, asked)? {
        Row::Complaint(complaint) => {
            let nothing = || GuaranteeFact::NothingGuaranteed { asked: complaint.id.clone() };
            if complaint.about.is_empty() {
                return Err(nothing().into());
            }
            (the_row(store, &complaint.about)?, Some(complaint))
        }
        row => (row, None),
    };
    let opened = complaint.as_ref().map(|complaint| complaint.opened_at.day);
    let date = date.or(opened).unwrap_or(today);
    if date < row.on() {
        return Err(GuaranteeFact::BeforeIt { on: row.on(), date }.into());
    }
    let found = row.found(store, date)?;
    Ok(Found { complaint: complaint.map(|complaint| complaint.id), ..found })
}

enum Row {
    Visit(Visit),
    Sale(Sale),
    Complaint(Complaint),
}

impl Row {
    fn id(&self) -> &str {
        match self {
            Row::Visit(visit) => &visit.id,
            Row::Sale(sale) => &sale.id,
            Row::Complaint(complaint) => &complaint.id,
        }
    }

    fn on(&self) -> Day {
        match self {
            Row::Visit(visit) => visit.at.day,
            Row::Sale(sale) => sale.at.day,
            Row::Complaint(complaint) => complaint.opened_at.day,
        }
    }

    fn found(self, store: &Store, date: Day) -> Result<Found, Problems> {
        let on = self.on();
        let known = agreements::all(store)?;
        let agreement = guarantee::in_force(&known, on).cloned();
        let claim =
            Claim { about: About::Service, on, date, own_days: None, promised: None, reversed: false };
        Ok(match self {
            Row::Visit(visit) => {
                let reversal = find::reversal(store, &schema::VISITS, &visit.id)?;
                let reversed = reversal.is_some() || !visit.reverses.is_empty();
                Found {
                    claim: Claim { reversed, ..claim },
                    thing: name(store, &schema::SERVICES, &visit.service)?,
                    id: visit.id,
                    client: visit.client,
                    proof: visit.source,
                    agreement,
                    complaint: None,
                }
            }
            Row::Sale(sale) => {
                let reversal = find::reversal(store, &schema::SALES, &sale.id)?;
                let reversed = reversal.is_some() || !sale.reverses.is_empty();
                let products = query::by_id(store, &schema::PRODUCTS, &mut Vec::new(), Product::read)?;
                let product = products.get(&sale.product);
                let own_days = product.and_then(|product| product.guarantee_days);
                let promised = sale.guarantee_until;
                Found {
                    claim: Claim { about: About::Product, own_days, promised, reversed, ..claim },
                    thing: product.map_or(sale.product, |product| product.name.clone()),
                    id: sale.id,
                    client: sale.client,
                    proof: sale.source,
                    agreement,
                    complaint: None,
                }
            }
            Row::Complaint(complaint) => {
                return Err(GuaranteeFact::NothingGuaranteed { asked: complaint.id }.into());
            }
        })
    }
}

fn name(store: &Store, table: &'static schema::Table, id: &str) -> Result<String, Problems> {
    let records = crate::cli::register::records(store, table)?;
    let named = records.iter().find(|record| record.get("id") == id);
    Ok(named.map_or_else(|| id.to_string(), |record| record.get("name").to_string()))
}

/// The row that is meant: a visit, a sale, a complaint, or the visit of a booking.
fn the_row(store: &Store, asked: &str) -> Result<Row, Problems> {
    let asked = asked.trim();
    if Kind::of(asked) == Some(Kind::Booking)
        && let Some(visit) = find::visit_of_booking(store, asked)?
    {
        return Ok(Row::Visit(visit));
    }
    let mut rows = Vec::new();
    rows.extend(find::whole(store, &schema::VISITS, asked, Visit::read)?.into_iter().map(Row::Visit));
    rows.extend(find::whole(store, &schema::SALES, asked, Sale::read)?.into_iter().map(Row::Sale));
    rows.extend(
        find::whole(store, &schema::COMPLAINTS, asked, Complaint::read)?.into_iter().map(Row::Complaint),
    );
    if rows.is_empty() && asked.len() >= find::LEAST {
        rows.extend(find::by_part(store, &schema::VISITS, asked, Visit::read)?.into_iter().map(Row::Visit));
        rows.extend(find::by_part(store, &schema::SALES, asked, Sale::read)?.into_iter().map(Row::Sale));
        let complaints = find::by_part(store, &schema::COMPLAINTS, asked, Complaint::read)?;
        rows.extend(complaints.into_iter().map(Row::Complaint));
    }
    if rows.len() > 1 {
        let candidate = |row: &Row| Candidate {
            id: row.id().to_string(),
            name: row.on().to_string(),
            number: String::new(),
            phone: String::new(),
        };
        let candidates = rows.iter().map(candidate).collect();
        return Err(Fact::Ambiguous { what: Sought::PaidFor, asked: asked.to_string(), candidates }.into());
    }
    rows.pop().ok_or_else(|| GuaranteeFact::NothingGuaranteed { asked: asked.to_string() }.into())
}
