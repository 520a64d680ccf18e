//! What a remedy does: a redo books, a refund reverses, a compensation gives (domain.md section 7).

use super::about::{self, About};
use super::doing::{Doing, Done};
use super::on_card;
use super::wanted::{Remedy, bad};
use super::writing::Step;
use crate::cli::asked;
use crate::cli::book;
use crate::cli::coupon::giving;
use crate::cli::points::book::{Book, New};
use crate::cli::register;
use crate::cli::taken_back::Reversing;
use crate::cli::till::load::Shop;
use crate::cli::till::rows::Rows;
use crate::cli::till::target::Target;
use crate::domain::complaint_fact::ComplaintFact;
use crate::domain::id::IdMaker;
use crate::domain::money::Money;
use crate::domain::problem::{Problem, Problems};
use crate::domain::record::point::Reason;
use crate::domain::rule::complaint::OWNER;
use crate::domain::schema;
use crate::domain::tally;
use crate::messages::complaint as words;
use crate::messages::points as point_words;
use crate::store::complaints::REDONE;

impl Doing<'_> {
    pub fn done(&self, ids: &mut IdMaker) -> Result<Done, Problems> {
        let mut done = match self.remedy {
            Remedy::Explain | Remedy::Repair | Remedy::Replace => Done::default(),
            Remedy::Redo => self.redo(ids)?,
            Remedy::Refund => self.refund(ids)?,
            Remedy::Compensate => self.compensate(ids)?,
        };
        done.cost = self.cost.or(done.cost);
        if let Some(cost) = done.cost {
            done.lines.push(words::cost(cost, self.world.lang));
        }
        Ok(done)
    }

    fn about(&self, shop: &Shop) -> Option<About> {
        let complaint = &self.found.complaint;
        let asked = Some(complaint.about.as_str()).filter(|about| !about.is_empty())?;
        about::of(self.store, shop, &complaint.client, asked).ok()
    }

    /// Booked by the book's own decisions; when it is done, nothing is charged for it.
    fn redo(&self, ids: &mut IdMaker) -> Result<Done, Problems> {
        let shop = Shop::load(self.store)?;
        let complained = self.about(&shop).filter(|about| !matches!(about.target, Target::Sale(_)));
        let service = self.args.service.clone().or(complained.map(|about| about.thing));
        let missing = [
            (service.is_none(), ComplaintFact::RedoUnclear { what: "service" }),
            (self.args.redo.is_none(), ComplaintFact::RedoUnclear { what: "when" }),
        ];
        let missing =
            missing.into_iter().filter(|(missing, _)| *missing).map(|(_, fact)| Problem::from(fact));
        Problems(missing.collect()).or_ok()?;
        let when = self.args.redo.as_deref().unwrap_or_default();
        let words = [&self.found.client.id, service.as_deref().unwrap_or_default(), when].map(str::to_string);
        let redo = book::BookAddArgs {
            staff: self.args.staff.iter().cloned().collect(),
            note: Some(self.why()),
            ..book::BookAddArgs::of(words.into_iter().collect())
        };
        let (edits, _, booked) = book::decide(self.world, self.store, self.rules, &redo, ids)?;
        let lang = self.world.lang;
        let told = |line: &crate::messages::book::Line| {
            words::redone(&line.service, line.start, &line.staff, &line.id, lang)
        };
        let lines: Vec<String> = booked.lines.iter().map(told).collect();
        let step = |line: &crate::messages::book::Line| {
            let said = format!("{} {}", line.start.to_string().replace('T', " "), line.service);
            Step { to: line.id.clone(), ..Step::of(REDONE, &said) }
        };
        let steps = booked.lines.iter().map(step).collect();
        let redo_at = booked.lines.iter().map(|line| line.start).max();
        Ok(Done { edits, steps, lines, redo_at, unreadable: booked.unreadable, cost: None })
    }

    /// The visit or sale goes back with its payments and points.
    fn refund(&self, ids: &mut IdMaker) -> Result<Done, Problems> {
        let shop = Shop::load(self.store)?;
        let nothing = || Problems::from(ComplaintFact::NothingToRefund { id: self.id().to_string() });
        let target = self.about(&shop).ok_or_else(nothing)?.target;
        let why = self.why();
        let reversing = Reversing {
            world: self.world,
            rules: self.rules,
            store: self.store,
            at: self.at,
            why: &why,
            served: true,
        };
        let reversed = match &target {
            Target::Visit(visit) => reversing.visit(visit, ids)?,
            Target::Sale(sale) => reversing.sale(sale, ids)?,
            // A card is given back by a formula of its own: `card refund`.
            Target::Booking(_) | Target::Card(_) => return Err(nothing()),
        };
        self.may_give(&shop, reversed.amount)?;
        let lines = reversed.told(self.world);
        let step = Step { to: reversed.by.clone(), ..Step::of("refunded", &reversed.amount.to_string()) };
        let cost = Some(reversed.amount);
        let edits = reversed.rows.edits();
        Ok(Done { edits, steps: vec![step], lines, cost, ..Done::default() })
    }

    /// What is given back or given above the limit needs the owner.
    pub fn may_give(&self, shop: &Shop, amount: Money) -> Result<(), Problems> {
        let rules = &self.rules.complaint;
        let Some(limit) = rules.refund_limit.filter(|limit| amount > *limit) else { return Ok(()) };
        let by = self.world.by.as_str();
        let found = register::the_one(&shop.staff, &schema::STAFF, by, &[]);
        // An owner who is not on the staff goes by the word for it.
        let is_owner = match found {
            Ok(staff) => staff.get("active").trim() != "no" && rules.has_role(staff.get("role"), OWNER),
            Err(_) => rules.has_role(by, OWNER),
        };
        match is_owner {
            true => Ok(()),
            false => Err(ComplaintFact::NeedsOwner { amount, limit, by: by.to_string() }.into()),
        }
    }

    /// Points, a coupon, sessions or value on a card of hers, or money.
    fn compensate(&self, ids: &mut IdMaker) -> Result<Done, Problems> {
        let args = self.args;
        if args.points.is_none() && args.coupon.is_none() && args.gift.is_none() && self.cost.is_none() {
            return Err(ComplaintFact::CompensationWanted.into());
        }
        let (mut done, mut problems) = (Done::default(), Problems::default());
        if let Some(cost) = self.cost {
            let shop = Shop::load(self.store)?;
            problems.0.extend(self.may_give(&shop, cost).err().map(|found| found.0).unwrap_or_default());
        }
        let given = [
            args.points.as_deref().map(|text| self.give_points(text, &mut done, ids)),
            args.coupon.as_deref().map(|offer| self.give_coupon(offer, &mut done, ids)),
            args.gift.as_deref().map(|gift| on_card::give(self, gift, &mut done, ids)),
        ];
        let amiss = given.into_iter().flatten().filter_map(Result::err);
        problems.0.extend(amiss.flat_map(|found| found.0));
        problems.or_ok()?;
        Ok(done)
    }

    fn give_points(&self, text: &str, done: &mut Done, ids: &mut IdMaker) -> Result<(), Problems> {
        let points = tally::parse(text.trim().trim_start_matches('+').trim_end_matches('分'))
            .filter(|points| *points > 0)
            .ok_or_else(|| bad("--points", text))?;
        let client = &self.found.client;
        let mut book = Book::load(self.store, &self.rules.points, &client.id)?;
        let why = self.why();
        let (at, reason, by) = (self.at, Reason::Event, self.world.by.as_str());
        let new = New { at, points, reason, about: self.id(), note: &why, by };
        let row = book.add(&new, &client.name, ids)?;
        let mut rows = Rows::default();
        rows.point(&row);
        done.edits.extend(rows.edits());
        let balance = book.balance(at.day);
        let told = point_words::written(&client.name, points, &row.id, row.until, balance, self.world.lang);
        done.lines.push(told);
        done.steps.push(Step { to: row.id, ..Step::of("compensated", &format!("{points:+}")) });
        Ok(())
    }

    fn give_coupon(&self, offer: &str, done: &mut Done, ids: &mut IdMaker) -> Result<(), Problems> {
        let client = &asked::record(self.store, self.rules, &self.found.client.id, &[])?;
        let given = giving::to_one(self.world, self.store, self.rules, offer, client, &self.why(), ids)?;
        done.lines.push(words::coupon(&given.worth, given.until, &given.id, self.world.lang));
        done.steps.push(Step { to: given.id, ..Step::of("compensated", &given.worth) });
        done.edits.push(given.edit);
        Ok(())
    }
}
