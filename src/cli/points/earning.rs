//! Points that a visit, a sale or a payment brings, written in the same change.

use super::book::{Book, New};
use crate::cli::till::charge::seen_before;
use crate::cli::till::load::{Choice, Shop, sound};
use crate::cli::world::World;
use crate::domain::day::{Day, Moment};
use crate::domain::id::{IdMaker, Kind};
use crate::domain::money::Money;
use crate::domain::problem::Problems;
use crate::domain::record::card::Card;
use crate::domain::record::point::{Point, Reason};
use crate::domain::rule::Rules;
use crate::domain::rule::points as rule;
use crate::domain::till::paying::Tender;
use crate::messages::points as words;
use crate::store::cards;
use crate::store::directory::Store;

/// What is paid for.
pub struct Paid<'a> {
    /// The visit or sale.
    pub id: &'a str,
    pub client: &'a str,
    /// The service or product.
    pub what: &'a str,
}

/// Points as they are to be written, and what is told of them.
#[derive(Default)]
pub struct Earned {
    pub rows: Vec<Point>,
    pub lines: Vec<String>,
}

/// Where and when it is paid.
pub struct Till<'a> {
    pub world: &'a World,
    pub rules: &'a Rules,
    pub store: &'a Store,
    pub shop: &'a Shop,
    pub at: Moment,
    /// The card that is being sold: it is not written yet.
    pub sold: Option<&'a Card>,
}

impl Till<'_> {
    /// The day of which a balance is told: what is entered later does not bring back what was spent since.
    fn today(&self) -> Day {
        self.world.today(self.rules).max(self.at.day)
    }

    /// The points that these payments bring, and those that were paid with.
    pub fn earn(
        &self,
        items: &[Paid<'_>],
        tenders: &[(usize, Tender)],
        ids: &mut IdMaker,
    ) -> Result<Earned, Problems> {
        let mut earned = Earned::default();
        let mut clients: Vec<&str> = items.iter().map(|item| item.client).collect();
        clients.sort_unstable();
        clients.dedup();
        for client in clients {
            self.of_client(client, items, tenders, &mut earned, ids)?;
        }
        Ok(earned)
    }

    fn of_client(
        &self,
        client: &str,
        items: &[Paid<'_>],
        tenders: &[(usize, Tender)],
        earned: &mut Earned,
        ids: &mut IdMaker,
    ) -> Result<(), Problems> {
        let rules = &self.rules.points;
        let on = |at: usize, of: &dyn Fn(&str) -> bool| {
            let parts = tenders.iter().filter(|(index, tender)| *index == at && of(&tender.method));
            Money::total(parts.map(|(_, tender)| tender.amount)).unwrap_or_default()
        };
        let mut changes: Vec<(&str, i64, Reason)> = Vec::new();
        let mut first_paid = None;
        // Where using a card earns, selling it does not.
        let earns = |item: &Paid| !(rules.consumption && Kind::of(item.id) == Some(Kind::Card));
        let hers = items.iter().enumerate().filter(|(_, item)| item.client == client && earns(item));
        for (at, item) in hers {
            let spent = rules.worth(on(at, &|method| rules.pay_methods.iter().any(|pay| pay == method)));
            let counted = on(at, &|method| rules.counts(method, &self.rules.till));
            if spent > 0 {
                changes.push((item.id, -spent, Reason::Redeem));
            }
            let points = self.points(client, item, counted);
            if points > 0 && self.kind_earns(item.id)? {
                changes.push((item.id, points, Reason::Spend));
            }
            if counted > Money::NONE {
                first_paid = first_paid.or(Some(item.id));
            }
        }
        // What is earned now does not pay for itself.
        changes.sort_by_key(|(_, points, _)| *points > 0);
        if !changes.is_empty() {
            let name = self.shop.client_name(client);
            let mut book = self.book(client, earned)?;
            for (about, points, reason) in &changes {
                let new = New {
                    at: self.at,
                    points: *points,
                    reason: *reason,
                    about,
                    note: "",
                    by: &self.world.by,
                };
                earned.rows.push(book.add(&new, &name, ids)?);
            }
            let told: Vec<i64> = changes.iter().map(|(_, points, _)| *points).collect();
            let balance = book.balance(self.today());
            earned.lines.push(words::beside(&name, &told, balance, self.world.lang));
        }
        let card =
            || items.iter().find(|item| item.client == client && Kind::of(item.id) == Some(Kind::Card));
        let about = if rules.referral_by_card { card().map(|item| item.id) } else { first_paid };
        match about {
            Some(about) => self.referral(client, about, earned, ids),
            None => Ok(()),
        }
    }

    /// Whether money for this earns points: of a card, by its kind.
    fn kind_earns(&self, id: &str) -> Result<bool, Problems> {
        let kinds = &self.rules.top_up.points;
        if Kind::of(id) != Some(Kind::Card) || kinds.all() {
            return Ok(true);
        }
        if let Some(sold) = self.sold.filter(|sold| sold.id == id) {
            return Ok(kinds.holds(sold.kind().word()));
        }
        let mut problems = Vec::new();
        let cards = cards::all(self.store, &mut problems)?;
        sound(problems)?;
        Ok(cards.iter().find(|card| card.id == id).is_none_or(|card| kinds.holds(card.kind().word())))
    }

    /// Her rows, those of this command among them.
    fn book(&self, client: &str, earned: &Earned) -> Result<Book<'_>, Problems> {
        let mut book = Book::load(self.store, &self.rules.points, client)?;
        book.rows.extend(earned.rows.iter().filter(|row| row.client == client).cloned());
        Ok(book)
    }

    fn points(&self, client: &str, item: &Paid<'_>, counted: Money) -> i64 {
        let cell = |column| self.shop.client(client).map_or("", |client| client.get(column).trim());
        let tier = self.rules.tiers.name(self.shop.tier(client, self.at.day));
        if self.rules.points.members_only && tier.is_empty() && cell("since").is_empty() {
            return 0;
        }
        let category = self.shop.services.get(item.what).map_or("", |service| service.category.as_str());
        let kind = self.shop.products.get(item.what).map_or("", |product| product.kind.as_str());
        let by = rule::Earning { tier, category, kind, day: self.at.day };
        self.rules.points.earned(counted, &by)
    }

    /// Who brought her is given points when she pays, or takes a card, for the first time.
    fn referral(
        &self,
        client: &str,
        about: &str,
        earned: &mut Earned,
        ids: &mut IdMaker,
    ) -> Result<(), Problems> {
        let rules = &self.rules.points;
        let referrer = self.shop.client(client).map_or("", |client| client.get("referrer").trim());
        let known = referrer != client && self.shop.client(referrer).is_some();
        let before =
            |client| if rules.referral_by_card { self.has_card(client) } else { self.has_paid(client) };
        if rules.referral == 0 || !known || before(client)? {
            return Ok(());
        }
        let (name, whom) = (self.shop.client_name(referrer), self.shop.client_name(client));
        let mut book = self.book(referrer, earned)?;
        let (points, reason, by) = (rules.referral, Reason::Referral, self.world.by.as_str());
        let new = New { at: self.at, points, reason, about, note: &whom, by };
        earned.rows.push(book.add(&new, &name, ids)?);
        let balance = book.balance(self.today());
        earned.lines.push(words::referred(&name, &whom, points, balance, self.world.lang));
        Ok(())
    }

    /// Whether she has a card already, in salon or from the old system; the one that is being sold is not
    /// written yet.
    fn has_card(&self, client: &str) -> Result<bool, Problems> {
        let since = self.shop.client(client).is_some_and(|client| !client.get("since").trim().is_empty());
        let mut problems = Vec::new();
        let cards = cards::all(self.store, &mut problems)?;
        sound(problems)?;
        Ok(since || cards.iter().any(|card| card.client == client))
    }

    /// Whether anything of hers that counts was paid before, and not given back; or bought in the old
    /// system.
    fn has_paid(&self, client: &str) -> Result<bool, Problems> {
        let hers = Choice { client: Some(client), ..Choice::default() };
        let payments = hers.payments(self.store)?;
        let counts = |method: &str| self.rules.points.counts(method, &self.rules.till);
        // A deposit for this visit was paid before, and is not what she came for.
        let counted = payments
            .iter()
            .filter(|paid| counts(&paid.method) && Kind::of(&paid.what) != Some(Kind::Booking));
        if Money::total(counted.map(|paid| paid.amount)).unwrap_or_default() > Money::NONE {
            return Ok(true);
        }
        let visits = hers.visits(self.store)?;
        let (first, settled) =
            (visits.iter().map(|visit| visit.at.day).min(), visits.iter().any(|visit| visit.settled));
        // Who was here before the records begin has paid, for all that is known.
        let told = self.shop.client(client).and_then(|one| Day::parse(one.get("first_visit").trim()));
        let earlier = told.is_some_and(|told| told < first.unwrap_or(self.at.day));
        let seen = || seen_before(self.store, self.shop, &[client.to_string()], self.at.day);
        Ok(settled || earlier || first.is_none() && seen()?.contains(client))
    }
}
