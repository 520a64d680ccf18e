//! `salon complaint reopen --take-back`: what a remedy gave her goes back, where it was entered wrongly.

use super::writing::Step;
use crate::cli::coupon;
use crate::cli::points::taking::Back;
use crate::cli::till::card_back;
use crate::cli::till::load::sound;
use crate::cli::till::rows::Rows;
use crate::cli::world::World;
use crate::domain::card::account::Account;
use crate::domain::card::using::called;
use crate::domain::card_fact::CardFact;
use crate::domain::change::Edit;
use crate::domain::complaint::Complaint;
use crate::domain::complaint_fact::ComplaintFact;
use crate::domain::coupon_fact::CouponFact;
use crate::domain::day::Moment;
use crate::domain::id::IdMaker;
use crate::domain::problem::Problems;
use crate::domain::record::card::Card;
use crate::domain::record::card_use::CardUse;
use crate::domain::record::coupon::Coupon;
use crate::domain::rule::Rules;
use crate::messages::card::moved;
use crate::messages::complaint as words;
use crate::store::directory::Store;
use crate::store::{cards, complaints};
use foldhash::HashSet;

/// What goes back, and what there is to say of it.
#[derive(Default)]
pub struct TakenBack {
    pub edits: Vec<Edit>,
    pub steps: Vec<Step>,
    pub lines: Vec<String>,
}

/// Who takes it back, when, and why.
pub struct TakingBack<'a> {
    pub world: &'a World,
    pub rules: &'a Rules,
    pub store: &'a Store,
    pub complaint: &'a Complaint,
    pub at: Moment,
    pub why: &'a str,
}

const WHAT: &str = "taken-back";

impl TakingBack<'_> {
    /// Points, what was given on cards, and coupons that were not used, by rows that reverse them.
    pub fn all(&self, ids: &mut IdMaker) -> Result<TakenBack, Problems> {
        let mut taken = TakenBack::default();
        let mut problems = Problems::default();
        for part in [TakingBack::points, TakingBack::cards, TakingBack::coupons] {
            if let Err(found) = part(self, &mut taken, ids) {
                problems.0.extend(found.0);
            }
        }
        if problems.0.is_empty() && taken.steps.is_empty() {
            return Err(ComplaintFact::NothingToTakeBack { id: self.complaint.id.clone() }.into());
        }
        problems.or_ok()?;
        Ok(taken)
    }

    fn points(&self, taken: &mut TakenBack, ids: &mut IdMaker) -> Result<(), Problems> {
        let (world, rules, store, at) = (self.world, self.rules, self.store, self.at);
        let back = Back { world, rules, store, about: &self.complaint.id, at, why: self.why }.all(ids)?;
        let mut rows = Rows::default();
        for row in &back.rows {
            rows.point(row);
            let said = format!("{:+}", row.points);
            taken.steps.push(Step { to: row.id.clone(), ..Step::of(WHAT, &said) });
        }
        taken.edits.extend(rows.edits());
        taken.lines.extend(back.lines);
        Ok(())
    }

    fn cards(&self, taken: &mut TakenBack, ids: &mut IdMaker) -> Result<(), Problems> {
        let back = card_back::back(self.world, self.store, &self.complaint.id, self.at, self.why, ids)?;
        if back.rows.is_empty() {
            return Ok(());
        }
        let cards = used_since(self.store, &back.rows)?;
        let mut rows = Rows::default();
        for row in &back.rows {
            rows.card_use(row);
            let card = cards.iter().find(|card| card.id == row.card).map(called).unwrap_or_default();
            let said = format!("{card} {}", moved(row, self.world.lang));
            taken.steps.push(Step { to: row.id.clone(), ..Step::of(WHAT, said.trim()) });
        }
        taken.edits.extend(rows.edits());
        taken.lines.extend(back.lines);
        Ok(())
    }

    /// A coupon is not money: one that nobody used is gone, and its step stays in the story.
    fn coupons(&self, taken: &mut TakenBack, _: &mut IdMaker) -> Result<(), Problems> {
        let mut problems = Vec::new();
        let notes = complaints::notes_of(self.store, &[&self.complaint.id], &mut problems)?;
        sound(problems)?;
        let given = |coupon: &Coupon| notes.iter().any(|note| note.to == coupon.id);
        for coupon in coupon::all(self.store)?.into_iter().filter(given) {
            if coupon.used_at.is_some() || !coupon.used_for.is_empty() {
                return Err(CouponFact::Used { id: coupon.id, what: coupon.used_for }.into());
            }
            let id = coupon.id;
            taken.lines.push(words::coupon_gone(&id, self.world.lang));
            taken.steps.push(Step { to: id.clone(), ..Step::of(WHAT, &id) });
            taken.edits.push(Edit::Remove { file: coupon::FILE.into(), id });
        }
        Ok(())
    }
}

/// The cards that something goes back from; refused where less than nothing would be left on one.
fn used_since(store: &Store, new: &[CardUse]) -> Result<Vec<Card>, Problems> {
    let mut problems = Vec::new();
    let ids: HashSet<&str> = new.iter().map(|row| row.card.as_str()).collect();
    let rows = cards::rows_of(store, &ids, &mut problems)?;
    let mut cards = cards::all(store, &mut problems)?;
    sound(problems)?;
    cards.retain(|card| ids.contains(card.id.as_str()));
    let missing = |card: &Card, more: &[CardUse]| {
        !Account::of(card, rows.iter().chain(more), None).missing().is_empty()
    };
    let used = cards.iter().filter(|card| missing(card, new) && !missing(card, &[]));
    Problems(used.map(|card| CardFact::UsedSince { card: called(card) }.into()).collect()).or_ok()?;
    Ok(cards)
}
