//! A visit or a sale that is taken back, with its payments, points, coupons and what it took off cards: by its own command, or as the
//! remedy of a complaint.

use super::coupon::taking::freed;
use super::points::taking::Back;
use super::steps::{Done, changes, update};
use super::till::card_back;
use super::till::find::reversal;
use super::till::load::{payments_for, sound};
use super::till::pay::methods_told;
use super::till::rows::{Paying, Rows};
use super::world::World;
use crate::domain::amiss::Amiss;
use crate::domain::change::Edit;
use crate::domain::day::Moment;
use crate::domain::id::{IdMaker, Kind};
use crate::domain::money::Money;
use crate::domain::problem::Problems;
use crate::domain::record::booking::Status;
use crate::domain::record::payment::Payment;
use crate::domain::record::sale::Sale;
use crate::domain::record::visit::Visit;
use crate::domain::rule::Rules;
use crate::domain::schema::{SALES, VISITS};
use crate::messages::book::open_again;
use crate::messages::till::words;
use crate::store::book;
use crate::store::directory::Store;

/// Who takes it back, when, and why.
pub struct Reversing<'a> {
    pub world: &'a World,
    pub rules: &'a Rules,
    pub store: &'a Store,
    pub at: Moment,
    pub why: &'a str,
    /// She was here and was served all the same: her booking stays done. Else it was entered wrongly.
    pub served: bool,
}

/// What is written, and what there is to say of it.
pub struct Reversed {
    pub id: String,
    /// The row that takes it back.
    pub by: String,
    pub rows: Rows,
    /// Money that is given back.
    pub amount: Money,
    methods: Vec<String>,
    /// What becomes of cards, points, coupons and the booking.
    lines: Vec<String>,
}

impl Reversing<'_> {
    pub fn visit(&self, visit: &Visit, ids: &mut IdMaker) -> Result<Reversed, Problems> {
        let taken_back = reversal(self.store, &VISITS, &visit.id)?;
        standing(&visit.id, &visit.reverses, taken_back)?;
        let reversing = Visit {
            id: ids.make(Kind::Visit, Some(self.at.day.month()), |_| false),
            at: self.at,
            fee: visit.fee.map(|fee| -fee),
            rating: None,
            effect: String::new(),
            reverses: visit.id.clone(),
            by: self.world.by.clone(),
            note: self.why.to_string(),
            ..visit.clone()
        };
        let mut rows = Rows::default();
        rows.visit(&reversing);
        let mut reversed = self.ended(&visit.id, reversing.id, rows, ids)?;
        if let Some((booking, edits)) = self.open_again(visit, ids)? {
            reversed.rows.edits.extend(edits);
            reversed.lines.push(open_again(&booking, self.world.lang));
        }
        Ok(reversed)
    }

    /// The booking of a visit that is taken back is open again: it can be done anew, or called off.
    fn open_again(&self, visit: &Visit, ids: &mut IdMaker) -> Result<Option<(String, Vec<Edit>)>, Problems> {
        if self.served || visit.booking.is_empty() {
            return Ok(None);
        }
        let mut problems = Vec::new();
        let booking = book::booking(self.store, &visit.booking, &mut problems)?;
        sound(problems)?;
        let Some(booking) = booking.filter(|booking| booking.status == Status::Done) else { return Ok(None) };
        let step = Done::step(&booking, Status::Arrived, self.why);
        let mut edits = vec![update(&booking, Status::Arrived)];
        edits.extend(changes(&[step], self.world.now(self.rules), &self.world.by, ids));
        Ok(Some((booking.id, edits)))
    }

    pub fn sale(&self, sale: &Sale, ids: &mut IdMaker) -> Result<Reversed, Problems> {
        let taken_back = reversal(self.store, &SALES, &sale.id)?;
        standing(&sale.id, &sale.reverses, taken_back)?;
        let reversing = Sale {
            id: ids.make(Kind::Sale, Some(self.at.day.month()), |_| false),
            at: self.at,
            amount: sale.amount.map(|amount| -amount),
            guarantee_until: None,
            reverses: sale.id.clone(),
            by: self.world.by.clone(),
            note: self.why.to_string(),
            ..sale.clone()
        };
        let mut rows = Rows::default();
        rows.sale(&reversing);
        self.ended(&sale.id, reversing.id, rows, ids)
    }

    /// Its payments, points, coupons and what it took off cards go back too.
    fn ended(&self, id: &str, by: String, mut rows: Rows, ids: &mut IdMaker) -> Result<Reversed, Problems> {
        let (at, why) = (self.at, self.why);
        let payments = payments_for(self.store, id)?;
        let paying = Paying { at, by: &self.world.by, note: why };
        let back: Vec<Payment> = paying.reversed(&payments, ids);
        back.iter().for_each(|payment| rows.payment(payment));
        let points = Back { world: self.world, rules: self.rules, store: self.store, about: id, at, why };
        let taken = points.all(ids)?;
        taken.rows.iter().for_each(|point| rows.point(point));
        let cards = card_back::back(self.world, self.store, id, at, why, ids)?;
        cards.rows.iter().for_each(|row| rows.card_use(row));
        let (coupons, said) = freed(self.store, id, self.world.lang)?;
        rows.edits.extend(coupons);
        let given = || back.iter().map(|payment| (payment.method.as_str(), -payment.amount));
        Ok(Reversed {
            id: id.to_string(),
            by,
            rows,
            amount: Money::total(given().map(|(_, amount)| amount)).ok_or(Amiss::SumTooLarge)?,
            methods: methods_told(given(), self.rules),
            lines: cards.lines.into_iter().chain(taken.lines).chain(said).collect(),
        })
    }
}

/// Neither taken back before, nor itself what takes another back.
fn standing(id: &str, reverses: &str, taken_back: Option<String>) -> Result<(), Problems> {
    if !reverses.is_empty() {
        return Err(Amiss::IsReversal { id: id.to_string() }.into());
    }
    match taken_back {
        Some(by) => Err(Amiss::AlreadyReversed { id: id.to_string(), by }.into()),
        None => Ok(()),
    }
}

impl Reversed {
    /// The lines about what was given back.
    pub fn told(&self, world: &World) -> Vec<String> {
        let mut lines = vec![words::reversed(&self.id, &self.by, world.lang)];
        if !self.methods.is_empty() {
            lines.push(words::given_back(&self.methods, world.lang));
        }
        lines.extend(self.lines.iter().cloned());
        lines
    }
}
