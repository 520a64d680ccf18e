//! What of a visit the client's cards pay: sessions first, then value, then the discount of a card.

use super::load::Shop;
use super::options::{PayOptions, VisitOptions};
use super::pay::Due;
use super::wallet::{SESSION, Using, Wallet, is_of_card};
use crate::cli::world::World;
use crate::domain::card_fact::CardFact;
use crate::domain::card_part::Thing;
use crate::domain::day::Moment;
use crate::domain::money::Money;
use crate::domain::problem::{Problem, Problems};
use crate::domain::record::card_use::CardUse;
use crate::domain::record::product::Product;
use crate::domain::record::service::Service;
use crate::domain::record::visit::Visit;
use crate::domain::rule::Rules;
use crate::domain::till::paying::Tender;
use crate::domain::till::price::Priced;
use crate::messages::till::words::Reason;
use crate::store::directory::Store;

/// A service, as a card looks at it.
pub fn thing(service: &Service) -> Thing {
    let (id, name, group) = (service.id.clone(), service.name.clone(), service.category.clone());
    Thing { id, name, group, is_product: false }
}

/// A product, as a card looks at it.
pub fn product(product: &Product) -> Thing {
    let (id, name, group) = (product.id.clone(), product.name.clone(), product.kind.clone());
    Thing { id, name, group, is_product: true }
}

/// How something is entered.
#[derive(Clone, Copy)]
pub struct Way<'a> {
    pub world: &'a World,
    pub rules: &'a Rules,
    pub options: &'a VisitOptions,
    pub paying: &'a PayOptions,
    pub paid_at: Moment,
}

/// What is paid by cards, while it is entered.
pub struct ByCard<'a> {
    pub wallet: Wallet,
    rules: &'a Rules,
    by: &'a str,
    /// When it is paid, and the card used.
    paid_at: Moment,
    /// `--card`, with the card that is named.
    asked: Option<Option<&'a str>>,
    times: i64,
    /// Whether the rest is paid another way.
    rest_is_paid: bool,
    tenders: Vec<(usize, Tender)>,
    /// What value cards are to pay.
    open: Vec<(usize, Thing, String)>,
    against: Vec<Problem>,
    /// Why no card fits what was asked to be paid by one, and otherwise.
    unfit: Vec<Problem>,
    /// Some card fits something.
    fits: bool,
}

impl<'a> ByCard<'a> {
    pub fn open(
        way: Way<'a>,
        store: &Store,
        shop: &Shop,
        clients: &[String],
    ) -> Result<ByCard<'a>, Problems> {
        let options = way.options;
        let named = options.card.as_deref().map(str::trim).filter(|named| !named.is_empty());
        let wallet = Wallet::load(store, shop, clients, named)?;
        let by_session = wallet.kept && way.paying.pays_whole(SESSION, &way.rules.till);
        let asked = (options.card.is_some() || by_session).then_some(named);
        Ok(ByCard {
            wallet,
            rules: way.rules,
            by: &way.world.by,
            asked,
            times: options.times.map_or(1, i64::from),
            rest_is_paid: way.paying.says() && !by_session,
            paid_at: way.paid_at,
            tenders: Vec::new(),
            open: Vec::new(),
            against: Vec::new(),
            unfit: Vec::new(),
            fits: false,
        })
    }

    /// The fee where a session pays it, or a card's discount makes it less; none where cards don't say.
    pub fn fee(
        &mut self,
        index: usize,
        (client, visit): (&str, &str),
        service: &Service,
        found: &Priced,
        shop: &Shop,
    ) -> Result<Option<Money>, Problems> {
        let Some(named) = self.asked else { return Ok(None) };
        let name = shop.client_name(client);
        let using = Using {
            thing: thing(service),
            client,
            name: &name,
            at: self.paid_at,
            about: visit,
            price: service.price,
            by: self.by,
        };
        let rules = &self.rules.card;
        if let Some(worth) = self.wallet.session(&using, named, self.times, rules, &mut self.against)? {
            if worth > Money::NONE {
                self.tenders.push((index, Tender { method: SESSION.into(), amount: worth }));
            }
            self.fits = true;
            return Ok(Some(worth));
        }
        let there = self.wallet.there(&using, named, &mut self.against)?;
        if !there.is_empty() {
            self.open.push((index, using.thing.clone(), visit.to_string()));
            self.fits = true;
            return Ok(None);
        }
        if let Some(percent) = self.wallet.discount(&using, named)? {
            let less = service.price.map(|price| price.percent(percent));
            self.fits = true;
            return Ok(less.map(|less| found.fee.map_or(less, |fee| fee.min(less))));
        }
        let (client, what) = (name.clone(), service.name.clone());
        let mut facts = std::mem::take(&mut self.against);
        if facts.is_empty() || named.is_none() {
            facts.insert(0, CardFact::NoneFits { client, what }.into());
        }
        // Named, it must fit; else one of several things does, and the rest may be paid another way.
        if named.is_some() || !self.rest_is_paid {
            return Err(Problems(facts));
        }
        self.unfit.extend(facts);
        Ok(None)
    }

    /// Whether what was tendered for a place is settled by a session already.
    pub fn settles(&self, index: usize) -> bool {
        self.tenders.iter().any(|(at, tender)| *at == index && tender.method == SESSION)
    }

    /// Where a fee comes from that a card settles.
    pub fn reason(&self, index: usize, fee: Money, full: Option<Money>) -> Reason {
        let method = self.rules.till.method(SESSION).map(|method| method.name.clone());
        let name = if self.settles(index) { method } else { self.wallet.last_called() };
        Reason { full, list: name.map(|name| (name, fee)), ..Reason::default() }
    }

    /// What value cards pay of what is due; the dues go down by it.
    pub fn pay(&mut self, dues: &mut [Due], visits: &[Visit], shop: &Shop) -> Result<(), Problems> {
        if !self.fits && !self.unfit.is_empty() {
            return Err(Problems(std::mem::take(&mut self.unfit)));
        }
        let named = self.asked.flatten();
        for (index, thing, visit) in std::mem::take(&mut self.open) {
            let Some((due, of)) = dues.get_mut(index).zip(visits.iter().find(|of| of.id == visit)) else {
                continue;
            };
            let name = shop.client_name(&of.client);
            let using = Using {
                thing,
                client: &of.client,
                name: &name,
                at: self.paid_at,
                about: &visit,
                price: of.price,
                by: self.by,
            };
            let amount = Money(due.charge.0.saturating_sub(due.deposit.0).max(0));
            let there = self.wallet.there(&using, named, &mut self.against)?;
            let (tenders, rest) = self.wallet.spend(&using, &there, amount, &self.rules.card);
            if rest > Money::NONE && !self.rest_is_paid {
                let left = Money(amount.0 - rest.0);
                let card = there.first().map(|(card, _)| self.wallet.called(card)).unwrap_or_default();
                return Err(CardFact::TooLittle { card, left, asked: amount }.into());
            }
            due.charge = Money(due.charge.0 - amount.0 + rest.0);
            self.tenders.extend(tenders.into_iter().map(|tender| (index, tender)));
        }
        Ok(())
    }

    /// How the rest is paid: `--pay 划卡` alone has said its all.
    pub fn rest(&self, paying: &PayOptions) -> PayOptions {
        match self.asked.is_some() && paying.pays_whole(SESSION, &self.rules.till) {
            true => PayOptions { pay: Vec::new(), ..paying.clone() },
            false => paying.clone(),
        }
    }

    /// The payments, with those by card among them: `--pay` by card value comes out of her cards, where the
    /// shop keeps them here.
    pub fn tenders(
        &mut self,
        decided: Vec<(usize, Tender)>,
        visits: &[Visit],
        shop: &Shop,
    ) -> Result<Vec<(usize, Tender)>, Problems> {
        let names: Vec<String> = visits.iter().map(|visit| shop.client_name(&visit.client)).collect();
        let using = |index: usize| {
            let (visit, name) = visits.get(index).zip(names.get(index))?;
            let thing = shop.services.get(&visit.service).map(thing).unwrap_or_default();
            let (client, at, about) = (visit.client.as_str(), self.paid_at, visit.id.as_str());
            Some(Using { thing, client, name, at, about, price: visit.price, by: self.by })
        };
        let mut all = std::mem::take(&mut self.tenders);
        all.extend(backed(&mut self.wallet, decided, using, self.rules)?);
        Ok(all)
    }

    /// The rows of the cards, with their ids.
    pub fn rows(&mut self, ids: &mut crate::domain::id::IdMaker) -> Vec<CardUse> {
        self.wallet.finish(ids)
    }
}

/// The payments, with those by card value taken out of her cards, where the shop keeps them here.
pub fn backed<'a>(
    wallet: &mut Wallet,
    tenders: Vec<(usize, Tender)>,
    using: impl Fn(usize) -> Option<Using<'a>>,
    rules: &Rules,
) -> Result<Vec<(usize, Tender)>, Problems> {
    let mut all = Vec::new();
    let mut problems = Problems::default();
    for (index, tender) in tenders {
        let using = using(index).filter(|_| wallet.kept && is_of_card(&tender.method));
        match using {
            Some(using) => match out_of(wallet, &using, tender.amount, rules) {
                Ok(paid) => all.extend(paid.into_iter().map(|tender| (index, tender))),
                Err(found) => problems.0.extend(found.0),
            },
            None => all.push((index, tender)),
        }
    }
    problems.or_ok()?;
    Ok(all)
}

/// An amount out of her value cards, which must hold it.
fn out_of(wallet: &mut Wallet, using: &Using, amount: Money, rules: &Rules) -> Result<Vec<Tender>, Problems> {
    let mut against = Vec::new();
    let there = wallet.there(using, None, &mut against)?;
    let (tenders, rest) = wallet.spend(using, &there, amount, &rules.card);
    if rest == Money::NONE {
        return Ok(tenders);
    }
    let left = Money(amount.0 - rest.0);
    let first = match there.first() {
        Some((card, _)) => CardFact::TooLittle { card: wallet.called(card), left, asked: amount },
        None => CardFact::NoneFits { client: using.name.to_string(), what: using.thing.name.clone() },
    };
    against.insert(0, first.into());
    Err(Problems(against))
}

/// Whether all of it is money that comes in: by another card it would be consumed twice.
pub fn money_in<'a>(tenders: impl Iterator<Item = &'a Tender>, rules: &Rules) -> Result<(), Problems> {
    let method = |id: &str| rules.till.method(id);
    let known = || rules.till.known(|method| method.money_in);
    let wrong = tenders.filter(|tender| !method(&tender.method).is_some_and(|method| method.money_in));
    let fact = |tender: &Tender| {
        let name = method(&tender.method).map_or(tender.method.clone(), |method| method.name.clone());
        CardFact::NoMoneyIn { method: name, known: known() }.into()
    };
    Problems(wrong.map(fact).collect()).or_ok()
}
