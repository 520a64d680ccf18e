//! `salon sale add`: products are sold.

use super::wanted::{SaleAddArgs, Wanted};
use crate::cli::coupon::paying::{ByCoupon, Charged};
use crate::cli::points::earning::{Paid, Till};
use crate::cli::tier::raise::raise;
use crate::cli::till::entered::{self, Entered};
use crate::cli::till::load::Shop;
use crate::cli::till::options::PayOptions;
use crate::cli::till::passing::Passing;
use crate::cli::till::pay::{self, Due, methods_told};
use crate::cli::till::rows::{Paying, Rows};
use crate::cli::till::wallet::{Using, Wallet};
use crate::cli::till::{by_card, card_lines};
use crate::cli::world::World;
use crate::domain::amiss::Amiss;
use crate::domain::change::Edit;
use crate::domain::day::{Day, Moment};
use crate::domain::guarantee::{self, Claim};
use crate::domain::id::{IdMaker, Kind};
use crate::domain::money::Money;
use crate::domain::problem::{Exit, Problem, Problems};
use crate::domain::record::agreement::Agreement;
use crate::domain::record::payment::Payment;
use crate::domain::record::product::Product;
use crate::domain::record::sale::Sale;
use crate::domain::rule::Rules;
use crate::domain::rule::guarantee::About;
use crate::messages::till::words::{self, Reason};
use crate::store::agreements;
use crate::store::directory::Store;

pub fn run(world: &World, args: SaleAddArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let mut ids = world.ids();
    let enter = |store: &Store, paying: &PayOptions| {
        let shop = Shop::load(store)?;
        let wanted = Wanted::read(world, &rules, store, &shop, &args, paying)?;
        let (at, shop) = (wanted.at, &shop);
        Selling { world, rules: &rules, args: &args, paying, shop, at }.enter(store, &wanted, &mut ids)
    };
    entered::run(world, &rules, "sale add", &args.paying, enter)
}

struct Selling<'a> {
    world: &'a World,
    rules: &'a Rules,
    args: &'a SaleAddArgs,
    paying: &'a PayOptions,
    shop: &'a Shop,
    at: Moment,
}

impl Selling<'_> {
    fn enter(
        &self,
        store: &Store,
        wanted: &Wanted,
        ids: &mut IdMaker,
    ) -> Result<(Vec<Edit>, Entered), Problems> {
        let (args, shop) = (self.args, self.shop);
        let agreements = agreements::all(store)?;
        let Wanted { client, products, amounts, sold_by: sold, visit, .. } = wanted;
        let mut passing = Passing::new(self.rules, args.sold.anyway);
        passing.sold_by(shop, sold);
        products.iter().for_each(|product| passing.offered(&product.name, product.active));
        let mut problems = Vec::new();
        let note = self.note();
        let (mut sales, mut reasons) = (Vec::new(), Vec::new());
        let level = self.rules.tiers.level(shop.tier(client, self.at.day)).map(|(_, level)| level);
        for (at, product) in products.iter().enumerate() {
            let quantity = args.qty.get(at).or(args.qty.first()).copied().unwrap_or(1);
            let agreed = amounts.as_ref().and_then(|amounts| amounts.get(at).copied());
            let given_away = agreed == Some(Money::NONE) && product.price != agreed;
            if given_away && note.is_empty() && self.paying.free.is_none() {
                problems.push(Problem::from(Amiss::FreeWithoutReason));
            }
            let discount = level.and_then(|level| {
                Some((
                    level,
                    level.of_product(
                        [&product.id, &product.number, &product.name],
                        product.kind_or_ordinary(),
                    )?,
                ))
            });
            let full = product.price.map(|price| price.times(quantity).ok_or(Amiss::SumTooLarge));
            let amount = match (agreed, full.clone()) {
                (Some(agreed), _) => Ok(agreed),
                (None, Some(full)) => {
                    full.map(|full| discount.map_or(full, |(_, percent)| full.percent(percent)))
                }
                (None, None) => Err(Amiss::NoPrice { name: product.name.clone() }),
            };
            let discount = discount.map(|(level, percent)| (level.said.clone(), percent));
            // A price that was agreed on for no discount is told as it always was.
            let full = full.and_then(Result::ok).filter(|_| discount.is_some() && agreed.is_none());
            reasons.push(Reason {
                full,
                list: None,
                discount: discount.filter(|_| full.is_some()),
                agreed: false,
                ..Reason::default()
            });
            match amount {
                Ok(amount) => sales.push(Sale {
                    id: ids.make(Kind::Sale, Some(self.at.day.month()), |_| false),
                    number: String::new(),
                    at: self.at,
                    client: client.clone(),
                    product: product.id.clone(),
                    quantity,
                    amount: Some(amount),
                    settled: false,
                    sold_by: sold.clone(),
                    visit: visit.as_ref().map(|visit| visit.id.clone()).unwrap_or_default(),
                    guarantee_until: guarantee(product, self.rules, &agreements, self.at.day),
                    reverses: String::new(),
                    by: self.world.by.clone(),
                    note: args.sold.note.clone().unwrap_or_default(),
                    source: Default::default(),
                }),
                Err(amiss) => problems.push(Problem::from(amiss)),
            }
        }
        Problems(problems).or_ok()?;
        self.written(store, (&sales, &reasons), passing, ids)
    }

    fn note(&self) -> &str {
        self.args.sold.note.as_deref().unwrap_or_default().trim()
    }

    fn written(
        &self,
        store: &Store,
        (sales, reasons): (&[Sale], &[Reason]),
        mut passing: Passing,
        ids: &mut IdMaker,
    ) -> Result<(Vec<Edit>, Entered), Problems> {
        let shop = self.shop;
        let mut problems = Problems::default();
        let client = sales.first().map(|sale| sale.client.clone()).unwrap_or_default();
        let hers = std::slice::from_ref(&client);
        let coupons = (self.paying, self.at.day);
        let coupons = ByCoupon::open(store, shop, self.rules, &self.args.coupon, hers, coupons);
        let mut coupons = coupons.unwrap_or_else(|found| {
            problems.0.extend(found.0);
            ByCoupon::default()
        });
        let mut due = |(index, sale): (usize, &Sale)| {
            let due = sale.amount.unwrap_or_default();
            let charged = Charged { client: &sale.client, service: None, due, day: sale.at.day };
            Due { charge: Money(due.0 - coupons.off(index, &charged).0), deposit: Money::NONE }
        };
        let dues: Vec<Due> = sales.iter().enumerate().map(&mut due).collect();
        problems.0.extend(coupons.refused(shop));
        problems.or_ok()?;
        let mut problems = Problems::default();
        let tenders = pay::decided(&dues, self.paying, &self.rules.till, self.note());
        let tenders = tenders.unwrap_or_else(|found| {
            problems.0.extend(found.0);
            Vec::new()
        });
        let mut wallet = Wallet::load(store, shop, hers, None)?;
        let name = shop.client_name(&client);
        let using = |at: usize| {
            let sale = sales.get(at)?;
            let thing = shop.products.get(&sale.product).map(by_card::product)?;
            let (at, about, by) = (sale.at, sale.id.as_str(), self.world.by.as_str());
            Some(Using { thing, client: &client, name: &name, at, about, price: None, by })
        };
        let mut tenders = by_card::backed(&mut wallet, tenders, using, self.rules).unwrap_or_else(|found| {
            problems.0.extend(found.0);
            Vec::new()
        });
        tenders.extend(coupons.tenders());
        for (at, tender) in tenders.iter().filter(|(_, tender)| !wallet.backs(&tender.method)) {
            let client = sales.get(*at).map(|sale| sale.client.as_str()).unwrap_or_default();
            passing.card(store, shop, client, tender)?;
        }
        problems.0.extend(passing.refused());
        problems.or_ok()?;
        let note = pay::reason(self.paying, &tenders, self.note());
        let mut rows = Rows::default();
        sales.iter().for_each(|sale| rows.sale(sale));
        let paid = tenders.iter().filter_map(|(at, tender)| {
            let note = coupons.of_payment(*at, tender).unwrap_or(note);
            let paying = Paying { at: self.at, by: &self.world.by, note };
            sales.get(*at).map(|sale| paying.payment(&sale.client, &sale.id, tender, ids))
        });
        let payments: Vec<Payment> = paid.collect();
        payments.iter().for_each(|payment| rows.payment(payment));
        let sold = sales.iter().map(|sale| Paid { id: &sale.id, client: &sale.client, what: &sale.product });
        let till = Till { world: self.world, rules: self.rules, store, shop, at: self.at, sold: None };
        let earned = till.earn(&sold.collect::<Vec<_>>(), &tenders, ids)?;
        earned.rows.iter().for_each(|point| rows.point(point));
        wallet.finish(ids).iter().for_each(|row| rows.card_use(row));
        let raised = raise(&till, &payments, ids)?;
        raised.write(&mut rows);
        let too_large = || Problems::from(Amiss::SumTooLarge);
        let due = Money::total(sales.iter().filter_map(|sale| sale.amount)).ok_or_else(too_large)?;
        let paid = Money::total(tenders.iter().map(|(_, tender)| tender.amount)).ok_or_else(too_large)?;
        let of_place = |index: usize| sales.get(index).map(|sale| sale.id.as_str());
        let (used, told) = coupons.used(self.world.now(self.rules), of_place, self.world.lang);
        rows.edits.extend(used);
        let entered = Entered {
            lines: sales.iter().zip(reasons).map(|(sale, reason)| self.line(shop, sale, reason)).collect(),
            paid: methods_told(tenders.iter().map(|(_, t)| (t.method.as_str(), t.amount)), self.rules),
            due,
            owed: due.minus(paid).ok_or_else(too_large)?,
            ids: sales.iter().map(|sale| sale.id.clone()).collect(),
            passed: passing.passed(),
            points: earned.lines.into_iter().chain(raised.lines).collect(),
            cards: card_lines::used(self.world, shop, &wallet).into_iter().chain(told).collect(),
            ..Entered::default()
        };
        Ok((rows.edits(), entered))
    }

    fn line(&self, shop: &Shop, sale: &Sale, reason: &Reason) -> String {
        let lang = self.world.lang;
        let name = shop.thing_name(&sale.product);
        let name = if sale.quantity == 1 { name } else { format!("{name}×{}", sale.quantity) };
        let until = sale.guarantee_until.map(|day| words::guaranteed(&day.to_string(), lang));
        let amount = words::fee(sale.amount.unwrap_or_default(), reason, lang);
        let what = words::together(&[name, amount, until.unwrap_or_default()], lang);
        words::sale(&shop.client_name(&sale.client), &what, &sale.id, lang)
    }
}

/// The last day of a product's guarantee, by the agreement of that day; none where there is none.
fn guarantee(product: &Product, rules: &Rules, agreements: &[Agreement], day: Day) -> Option<Day> {
    let own_days = product.guarantee_days;
    let claim =
        Claim { about: About::Product, on: day, date: day, own_days, promised: None, reversed: false };
    guarantee::term(&rules.guarantee, guarantee::in_force(agreements, day), &claim).1
}
