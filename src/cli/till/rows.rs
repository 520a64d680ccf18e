//! The rows that the till writes.

use crate::domain::card_part;
use crate::domain::change::{Cells, Edit};
use crate::domain::day::{Day, Moment};
use crate::domain::id::{IdMaker, Kind};
use crate::domain::money::Money;
use crate::domain::record::card::Card;
use crate::domain::record::card_use::CardUse;
use crate::domain::record::debt::Debt;
use crate::domain::record::payment::Payment;
use crate::domain::record::point::Point;
use crate::domain::record::sale::Sale;
use crate::domain::record::tier_change::TierChange;
use crate::domain::record::visit::Visit;
use crate::domain::schema;
use crate::domain::till::paying::Tender;
use std::collections::BTreeMap;

/// New rows of the till, by file, in the order in which they came.
#[derive(Default)]
pub struct Rows {
    new: BTreeMap<String, (Vec<String>, Vec<Cells>)>,
    pub edits: Vec<Edit>,
}

fn yes(value: bool) -> String {
    if value { "yes" } else { "" }.to_string()
}

/// A number that is not nothing.
fn count(value: i64) -> String {
    if value == 0 { String::new() } else { value.to_string() }
}

fn money(value: Option<Money>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

impl Rows {
    fn push(&mut self, file: String, cells: &[(&str, String)]) {
        let columns = || cells.iter().map(|(column, _)| column.to_string()).collect();
        let entry = self.new.entry(file).or_insert_with(|| (columns(), Vec::new()));
        entry.1.push(cells.iter().map(|(_, cell)| cell).collect());
    }

    pub fn visit(&mut self, visit: &Visit) {
        let cells = [
            ("id", visit.id.clone()),
            ("at", visit.at.to_string()),
            ("client", visit.client.clone()),
            ("service", visit.service.clone()),
            ("staff", visit.staff.clone()),
            ("asked_for", yes(visit.asked_for)),
            ("worked_by", visit.worked_by.to_string()),
            ("rate", visit.rate.clone()),
            ("sold_by", visit.sold_by.to_string()),
            ("booking", visit.booking.clone()),
            ("price", money(visit.price)),
            ("list", visit.list.clone()),
            ("fee", money(visit.fee)),
            ("settled", yes(visit.settled)),
            ("rating", visit.rating.map(|rating| rating.to_string()).unwrap_or_default()),
            ("effect", visit.effect.clone()),
            ("reverses", visit.reverses.clone()),
            ("by", visit.by.clone()),
            ("note", visit.note.clone()),
        ];
        self.push(schema::VISITS.file(visit.at.day.month()), &cells);
    }

    pub fn sale(&mut self, sale: &Sale) {
        let cells = [
            ("id", sale.id.clone()),
            ("at", sale.at.to_string()),
            ("client", sale.client.clone()),
            ("product", sale.product.clone()),
            ("quantity", sale.quantity.to_string()),
            ("amount", money(sale.amount)),
            ("settled", yes(sale.settled)),
            ("sold_by", sale.sold_by.to_string()),
            ("visit", sale.visit.clone()),
            ("guarantee_until_on", sale.guarantee_until.map(|day| day.to_string()).unwrap_or_default()),
            ("reverses", sale.reverses.clone()),
            ("by", sale.by.clone()),
            ("note", sale.note.clone()),
        ];
        self.push(schema::SALES.file(sale.at.day.month()), &cells);
    }

    pub fn payment(&mut self, payment: &Payment) {
        let cells = [
            ("id", payment.id.clone()),
            ("at", payment.at.to_string()),
            ("client", payment.client.clone()),
            ("for", payment.what.clone()),
            ("method", payment.method.clone()),
            ("amount", payment.amount.to_string()),
            ("reverses", payment.reverses.clone()),
            ("by", payment.by.clone()),
            ("note", payment.note.clone()),
        ];
        self.push(schema::PAYMENTS.file(payment.at.day.month()), &cells);
    }

    pub fn debt(&mut self, debt: &Debt) {
        let cells = [
            ("id", debt.id.clone()),
            ("on", debt.on.to_string()),
            ("client", debt.client.clone()),
            ("amount", debt.amount.to_string()),
            ("about", debt.about.clone()),
            ("by", debt.by.clone()),
            ("note", debt.note.clone()),
        ];
        self.push(format!("{}.csv", schema::DEBTS.name), &cells);
    }

    pub fn point(&mut self, point: &Point) {
        let cells = [
            ("id", point.id.clone()),
            ("at", point.at.to_string()),
            ("client", point.client.clone()),
            ("points", point.points.to_string()),
            ("reason", point.reason.word().to_string()),
            ("ref", point.about.clone()),
            ("until_on", point.until.map(|day| day.to_string()).unwrap_or_default()),
            ("note", point.note.clone()),
            ("by", point.by.clone()),
            ("reward", point.reward.clone()),
            ("reverses", point.reverses.clone()),
        ];
        self.push(schema::POINTS.file(point.at.day.month()), &cells);
    }

    pub fn card(&mut self, card: &Card) {
        let contents = &card.contents;
        let some = |amount: Money| if amount == Money::NONE { String::new() } else { amount.to_string() };
        let day = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
        let cells = [
            ("id", card.id.clone()),
            ("number", card.number.clone()),
            ("client", card.client.clone()),
            ("kind", contents.kind.word().to_string()),
            ("type", card.card_type.clone()),
            ("name", card.name.clone()),
            ("sold_at", card.sold_at.map(|at| at.to_string()).unwrap_or_default()),
            ("price", money(contents.price)),
            ("sessions", count(contents.sessions)),
            ("bonus_sessions", count(contents.bonus_sessions)),
            ("value", some(contents.value)),
            ("bonus_value", some(contents.bonus_value)),
            ("percent", count(contents.percent.into())),
            ("good_for", card_part::cell(&contents.good_for)),
            ("gifts", card_part::cell(&contents.gifts)),
            ("from_on", day(card.from)),
            ("until_on", day(card.until)),
            ("holders", card.holders.join(";")),
            ("sold_by", card.sold_by.to_string()),
            ("settled", yes(card.settled)),
            ("by", card.by.clone()),
            ("note", card.note.clone()),
        ];
        self.push("cards.csv".into(), &cells);
    }

    pub fn card_use(&mut self, row: &CardUse) {
        let amounts = &row.amounts;
        let some = |amount: Money| if amount == Money::NONE { String::new() } else { amount.to_string() };
        let cells = [
            ("id", row.id.clone()),
            ("at", row.at.to_string()),
            ("card", row.card.clone()),
            ("what", row.what.word().to_string()),
            ("client", row.client.clone()),
            ("service", row.service.clone()),
            ("part", row.part.clone()),
            ("sessions", count(amounts.sessions)),
            ("bonus_sessions", count(amounts.bonus_sessions)),
            ("value", some(amounts.value)),
            ("bonus_value", some(amounts.bonus_value)),
            ("worth", some(amounts.worth)),
            ("charge", some(row.charge)),
            ("price", money(row.price)),
            ("for", row.about.clone()),
            ("until_on", row.until.map(|day| day.to_string()).unwrap_or_default()),
            ("from", row.from.clone()),
            ("to", row.to.clone()),
            ("reverses", row.reverses.clone()),
            ("by", row.by.clone()),
            ("note", row.note.clone()),
        ];
        self.push(schema::CARD_USES.file(row.at.day.month()), &cells);
    }

    /// A change of a tier, and the cells of the client's card that it brings.
    pub fn tier_change(&mut self, change: &TierChange, card: Vec<(String, String)>) {
        let cells = [
            ("id", change.id.clone()),
            ("at", change.at.to_string()),
            ("client", change.client.clone()),
            ("was", change.was.clone()),
            ("tier", change.tier.clone()),
            ("why", change.why.word().to_string()),
            ("spent", money(change.spent)),
            ("topped_up", money(change.topped_up)),
            ("until_on", change.until.map(|day| day.to_string()).unwrap_or_default()),
            ("by", change.by.clone()),
            ("note", change.note.clone()),
        ];
        self.push(schema::TIER_CHANGES.file(change.at.day.month()), &cells);
        let file = format!("{}.csv", schema::CLIENTS.name);
        self.edits.push(Edit::Update { file, id: change.client.clone(), cells: card });
    }

    /// The client's first visit was on that day.
    pub fn first_visit(&mut self, client: &str, day: Day) {
        let cells = vec![("first_visit".to_string(), day.to_string())];
        let first = Edit::Update { file: "clients.csv".into(), id: client.to_string(), cells };
        if !self.edits.contains(&first) {
            self.edits.push(first);
        }
    }

    pub fn edits(mut self) -> Vec<Edit> {
        for (file, (columns, rows)) in self.new {
            self.edits.push(Edit::Insert { file, columns: columns.into(), rows });
        }
        self.edits
    }
}

/// A payment for something, as it is to be written.
pub struct Paying<'a> {
    pub at: Moment,
    pub by: &'a str,
    pub note: &'a str,
}

impl Paying<'_> {
    pub fn payment(&self, client: &str, what: &str, tender: &Tender, ids: &mut IdMaker) -> Payment {
        Payment {
            id: ids.make(Kind::Payment, Some(self.at.day.month()), |_| false),
            at: self.at,
            client: client.to_string(),
            what: what.to_string(),
            method: tender.method.clone(),
            amount: tender.amount,
            reverses: String::new(),
            by: self.by.to_string(),
            note: self.note.to_string(),
            source: Default::default(),
        }
    }

    /// The payment that gives so much of another back.
    pub fn back(&self, payment: &Payment, amount: Money, ids: &mut IdMaker) -> Payment {
        let tender = Tender { method: payment.method.clone(), amount: -amount };
        let new = self.payment(&payment.client, &payment.what, &tender, ids);
        Payment { reverses: payment.id.clone(), ..new }
    }

    /// The payments that take these back, as far as nothing of them was given back yet.
    pub fn reversed(&self, payments: &[Payment], ids: &mut IdMaker) -> Vec<Payment> {
        let left = |payment: &&Payment| left_of(payment, payments).unwrap_or(payment.amount);
        let own = payments.iter().filter(|payment| payment.reverses.is_empty());
        let open = own.map(|payment| (payment, left(&payment))).filter(|(_, left)| *left != Money::NONE);
        open.map(|(payment, left)| self.back(payment, left, ids)).collect()
    }
}

/// What of a payment was not given back, by the rows that name it, which are all among these; none where
/// it is too large to be held.
pub fn left_of(payment: &Payment, among: &[Payment]) -> Option<Money> {
    let back = among.iter().filter(|other| other.reverses == payment.id).map(|other| other.amount);
    Money::total(back.chain([payment.amount]))
}
