//! What was done becomes visits with their payments, in one change.

use super::deposits::Deposits;
use crate::cli::coupon::paying::{ByCoupon, Charged};
use crate::cli::points::earning::{Paid, Till};
use crate::cli::tier::raise::raise;
use crate::cli::till::by_card::{self, ByCard};
use crate::cli::till::card_lines;
use crate::cli::till::charge::{Pricing, seen_before};
use crate::cli::till::entered::{self, Entered};
use crate::cli::till::load::Shop;
use crate::cli::till::options::{PayOptions, VisitOptions};
use crate::cli::till::passing::Passing;
use crate::cli::till::pay::{self, Due, methods_told};
use crate::cli::till::rows::{Paying, Rows};
use crate::cli::till::typed;
use crate::cli::world::World;
use crate::domain::amiss::Amiss;
use crate::domain::change::Edit;
use crate::domain::day::Day;
use crate::domain::day::Moment;
use crate::domain::id::{IdMaker, Kind};
use crate::domain::money::Money;
use crate::domain::problem::{Exit, Fact, Problem, Problems};
use crate::domain::record::booking::Booking;
use crate::domain::record::payment::Payment;
use crate::domain::record::service::Service;
use crate::domain::record::visit::Visit;
use crate::domain::rule::Rules;
use crate::domain::shares::Shares;
use crate::domain::till::price::Priced;
use crate::messages::till::words::{self, OffDays, Reason};
use crate::store::directory::Store;

/// A service that was done.
#[derive(Clone, Debug, Default)]
pub struct Doing {
    pub booking: Option<Booking>,
    pub client: String,
    pub service: String,
    pub staff: String,
    pub asked_for: bool,
    pub channel: String,
}

/// What was done, each with its moment; and when it was paid.
pub type AllDone = (Vec<(Doing, Moment)>, Moment);

/// Enters what was done.
pub struct Entering<'a> {
    pub world: &'a World,
    pub rules: &'a Rules,
    pub options: &'a VisitOptions,
    pub paying: &'a PayOptions,
    /// When it was paid.
    pub paid_at: Moment,
}

impl Entering<'_> {
    /// The rows for all that was done; `at` is when each was.
    pub fn enter(
        &self,
        store: &Store,
        shop: &Shop,
        doings: &[(Doing, Moment)],
        ids: &mut IdMaker,
    ) -> Result<(Vec<Edit>, Entered), Problems> {
        let mut problems = Problems::default();
        let options = self.options;
        let [worked, sold] = shares(options, shop).map(|shares| problems.keep(shares).unwrap_or_default());
        let fees = problems.keep(typed::amounts("--fee", &options.fee, doings.len())).flatten();
        let clients: Vec<String> = doings.iter().map(|(doing, _)| doing.client.clone()).collect();
        let day = doings.iter().map(|(_, at)| at.day).min().unwrap_or(self.paid_at.day);
        let seen = seen_before(store, shop, &clients, day)?;
        let pricing = Pricing::new(shop, self.rules, self.paying.text().as_deref());
        let mut deposits =
            Deposits::of(store, doings.iter().filter_map(|(doing, _)| doing.booking.as_ref()))?;
        let mut cards = ByCard::open(
            by_card::Way {
                world: self.world,
                rules: self.rules,
                options,
                paying: self.paying,
                paid_at: self.paid_at,
            },
            store,
            shop,
            &clients,
        )?;
        let paying = (self.paying, self.paid_at.day);
        let coupons = ByCoupon::open(store, shop, self.rules, &options.coupon, &clients, paying);
        let mut coupons = coupons.unwrap_or_else(|found| {
            problems.0.extend(found.0);
            ByCoupon::default()
        });
        let (mut visits, mut reasons, mut dues) = (Vec::new(), Vec::new(), Vec::new());
        let mut given_away = false;
        let mut passing = Passing::new(self.rules, options.sold.anyway);
        [&worked, &sold].into_iter().for_each(|shares| passing.sold_by(shop, shares));
        for (index, (doing, at)) in doings.iter().enumerate() {
            let new = !seen.contains(&doing.client);
            let service = shop.services.get(&doing.service);
            let found: Option<Priced> =
                service.map(|s| pricing.price(s, &doing.client, &doing.channel, new, at.day));
            let id = ids.make(Kind::Visit, Some(at.day.month()), |_| false);
            let agreed = fees.as_ref().and_then(|fees| fees.get(index).copied());
            let mut by_card = None;
            if let (Some(service), Some(found), None) = (service, &found, agreed) {
                let told = cards.fee(index, (&doing.client, &id), service, found, shop);
                by_card = told.unwrap_or_else(|found| {
                    problems.0.extend(found.0);
                    None
                });
            }
            let agreed = agreed.or(by_card);
            if let Some(service) = service {
                odd(&mut passing, shop, doing, service, &worked);
            }
            given_away |= by_card.is_none()
                && agreed == Some(Money::NONE)
                && found.as_ref().and_then(|found| found.fee) != agreed;
            let Some((fee, mut reason)) = charged(found.unwrap_or_default(), agreed) else {
                let name = service.map_or_else(|| doing.service.clone(), |s: &Service| s.name.clone());
                problems.0.push(Problem::from(Amiss::NoPrice { name }));
                continue;
            };
            if let Some(fee) = by_card {
                reason.1 = cards.reason(index, fee, reason.1.full);
            }
            let due = if cards.settles(index) { Money::NONE } else { fee };
            let service = Some(doing.service.as_str());
            let charged = Charged { client: &doing.client, service, due, day: at.day };
            let due = Money(due.0 - coupons.off(index, &charged).0);
            dues.push(Due { charge: due, deposit: deposits.set_off(doing.booking.as_ref(), due)? });
            let several = worked.0.len() > 1;
            visits.push(Visit {
                id,
                number: String::new(),
                at: *at,
                client: doing.client.clone(),
                service: doing.service.clone(),
                staff: worked.first().unwrap_or(&doing.staff).to_string(),
                worked_by: if several { worked.clone() } else { Default::default() },
                asked_for: doing.asked_for || options.asked_for,
                rate: options.rate.clone().unwrap_or_default(),
                sold_by: sold.clone(),
                booking: doing.booking.as_ref().map(|booking| booking.id.clone()).unwrap_or_default(),
                price: reason.1.full,
                list: reason.0,
                fee: Some(fee),
                settled: false,
                rating: options.rating.map(u32::from),
                effect: options.effect.clone().unwrap_or_default(),
                reverses: String::new(),
                by: self.world.by.clone(),
                note: options.sold.note.clone().unwrap_or_default(),
                source: Default::default(),
            });
            reasons.push(reason.1);
        }
        if dues.len() == doings.len() {
            problems.0.extend(coupons.refused(shop));
        }
        let due = Money::total(visits.iter().filter_map(|visit: &Visit| visit.fee));
        cards.pay(&mut dues, &visits, shop).unwrap_or_else(|found| problems.0.extend(found.0));
        let note = options.sold.note.as_deref().unwrap_or_default().trim();
        if given_away && note.is_empty() && self.paying.free.is_none() {
            problems.0.push(Amiss::FreeWithoutReason.into());
        }
        // What is wrong with the payment is told beside the rest, where the fees are known.
        let decided = match dues.len() == doings.len() && problems.0.iter().all(|p| !is_fee(p)) {
            true => pay::decided(&dues, &cards.rest(self.paying), &self.rules.till, note),
            false => Ok(Vec::new()),
        };
        let decided = decided.and_then(|decided| cards.tenders(decided, &visits, shop));
        let mut tenders = decided.unwrap_or_else(|found| {
            problems.0.extend(found.0);
            Vec::new()
        });
        tenders.extend(coupons.tenders());
        for (at, tender) in tenders.iter().filter(|(_, tender)| !cards.wallet.backs(&tender.method)) {
            let client = visits.get(*at).map(|visit| visit.client.as_str()).unwrap_or_default();
            passing.card(store, shop, client, tender)?;
        }
        problems.0.extend(passing.refused());
        problems.or_ok()?;
        let mut rows = Rows::default();
        let note = pay::reason(self.paying, &tenders, note);
        let paid = tenders.iter().filter_map(|(at, tender)| {
            let note = coupons.of_payment(*at, tender).unwrap_or(note);
            let paying = Paying { at: self.paid_at, by: &self.world.by, note };
            visits.get(*at).map(|visit| paying.payment(&visit.client, &visit.id, tender, ids))
        });
        let payments: Vec<Payment> = paid.collect();
        payments.iter().for_each(|payment| rows.payment(payment));
        let mut entered = self.told(shop, &visits, &reasons);
        for visit in &visits {
            rows.visit(visit);
            let first = shop.client(&visit.client).map(|client| client.get("first_visit").trim());
            // Entered late: the day on her card was not the first.
            if first.and_then(Day::parse).is_some_and(|first| visit.at.day < first) {
                rows.first_visit(&visit.client, visit.at.day);
            }
            if first.is_some_and(str::is_empty) && !seen.contains(&visit.client) {
                rows.first_visit(&visit.client, visit.at.day);
                let name = shop.client_name(&visit.client);
                if !entered.first_visits.contains(&name) {
                    entered.first_visits.push(name);
                }
            }
        }
        let too_large = || Problems::from(Amiss::SumTooLarge);
        let due = due.ok_or_else(too_large)?;
        let paid = Money::total(tenders.iter().map(|(_, tender)| tender.amount)).ok_or_else(too_large)?;
        entered.due = due;
        entered.owed = due.minus(paid).ok_or_else(too_large)?;
        let done =
            visits.iter().map(|visit| Paid { id: &visit.id, client: &visit.client, what: &visit.service });
        let till = Till { world: self.world, rules: self.rules, store, shop, at: self.paid_at, sold: None };
        let earned = till.earn(&done.collect::<Vec<_>>(), &tenders, ids)?;
        earned.rows.iter().for_each(|point| rows.point(point));
        let raised = raise(&till, &payments, ids)?;
        raised.write(&mut rows);
        entered.points = earned.lines;
        entered.points.extend(raised.lines);
        cards.rows(ids).iter().for_each(|row| rows.card_use(row));
        entered.cards = card_lines::used(self.world, shop, &cards.wallet);
        let of_place = |index: usize| visits.get(index).map(|visit| visit.id.as_str());
        let (used, told) = coupons.used(self.world.now(self.rules), of_place, self.world.lang);
        rows.edits.extend(used);
        entered.cards.extend(told);
        entered.left_over = deposits.left_over(shop, &tenders, &visits)?;
        entered.passed = passing.passed();
        entered.paid = methods_told(tenders.iter().map(|(_, t)| (t.method.as_str(), t.amount)), self.rules);
        Ok((rows.edits(), entered))
    }

    fn told(&self, shop: &Shop, visits: &[Visit], reasons: &[Reason]) -> Entered {
        let lang = self.world.lang;
        let line = |(visit, reason): (&Visit, &Reason)| {
            let staff = match visit.worked_by.is_empty() {
                true => shop.staff_name(&visit.staff),
                false => {
                    let one = |(id, part): &(String, u32)| format!("{} {part}", shop.staff_name(id));
                    visit.worked_by.0.iter().map(one).collect::<Vec<_>>().join("/")
                }
            };
            let staff = match staff.is_empty() {
                true => String::new(),
                false => words::by_staff(&staff, visit.asked_for, lang),
            };
            let fee = words::fee(visit.fee.unwrap_or_default(), reason, lang);
            let what = words::together(&[shop.thing_name(&visit.service), staff, fee], lang);
            words::visit(&shop.client_name(&visit.client), &what, &visit.id, lang)
        };
        let lines = visits.iter().zip(reasons).map(line).collect();
        let ids = visits.iter().map(|visit| visit.id.clone()).collect();
        Entered { lines, ids, ..Entered::default() }
    }
}

/// Who did it, and who sold it.
fn shares(options: &VisitOptions, shop: &Shop) -> [Result<Shares, Problems>; 2] {
    [&options.worked_by, &options.sold.sold_by].map(|text| typed::shares(text.as_deref(), &shop.staff))
}

/// What is wrong with the options, told beside what was not found.
fn beside_it(
    mut problems: Problems,
    options: &VisitOptions,
    paying: &PayOptions,
    rules: &Rules,
    shop: &Shop,
) -> Problems {
    for shares in shares(options, shop) {
        problems.keep(shares);
    }
    problems.keep(typed::amounts("--fee", &options.fee, options.fee.len()));
    problems.keep(pay::named(paying, &rules.till));
    problems
}

/// What is odd about who did what: of a booking that was looked at when it was made.
fn odd(passing: &mut Passing, shop: &Shop, doing: &Doing, service: &Service, worked: &Shares) {
    if doing.booking.is_none() {
        passing.offered(&service.name, service.active);
        passing.works(shop, &doing.staff);
        if worked.is_empty() {
            passing.can(shop, &doing.staff, service);
        }
    }
    worked.0.iter().for_each(|(staff, _)| passing.can(shop, staff, service));
}

/// Whether a problem leaves open what is to be paid.
fn is_fee(problem: &Problem) -> bool {
    matches!(
        problem.fact,
        Fact::BadOption { .. }
            | Fact::Card(_)
            | Fact::Coupon(_)
            | Fact::NotFound { .. }
            | Fact::Till(Amiss::SumTooLarge | Amiss::CountDiffers { .. } | Amiss::TooFine { .. })
    )
}

/// The fee with the list that it comes from and the reason; none where there is no price.
fn charged(priced: Priced, agreed: Option<Money>) -> Option<(Money, (String, Reason))> {
    let list = priced.list.map(|(list, price)| (list.name.clone(), price));
    let id = priced.list.map(|(list, _)| list.id.clone()).unwrap_or_default();
    let discount = priced.discount.map(|(level, percent)| (level.said.clone(), percent));
    let off_days = priced.off_days.map(|(list, price)| OffDays {
        list: list.name.clone(),
        price: price.price,
        from: price.from,
        until: price.until,
    });
    let reason = Reason { full: priced.full, list, discount, agreed: agreed.is_some(), off_days };
    let id = if agreed.is_some() { String::new() } else { id };
    agreed.or(priced.fee).map(|fee| (fee, (id, reason)))
}

/// Enters what was done. `all_done` finds
/// what was done, again each time that it is decided; `beside` is what the same change brings besides.
pub fn run(
    world: &World,
    command: &str,
    options: &VisitOptions,
    all_done: impl Fn(&Store, &Shop, &Rules) -> Result<AllDone, Problems>,
    beside: impl Fn(&Rules, &[(Doing, Moment)], &mut IdMaker) -> Vec<Edit>,
) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let mut ids = world.ids();
    let enter = |store: &Store, paying: &PayOptions| {
        let shop = Shop::load(store)?;
        let all_done = all_done(store, &shop, &rules);
        let (doings, paid_at) = all_done.map_err(|found| beside_it(found, options, paying, &rules, &shop))?;
        let entering = Entering { world, rules: &rules, options, paying, paid_at };
        let (mut entry, entered) = entering.enter(store, &shop, &doings, &mut ids)?;
        entry.extend(beside(&rules, &doings, &mut ids));
        Ok::<_, Problems>((entry, entered))
    };
    entered::run(world, &rules, command, &options.paying, enter)
}
