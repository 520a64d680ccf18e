//! `salon card sell`: a card of one of the shop's kinds.

use super::VERBS;
use super::terms::Terms;
use crate::cli::complete;
use crate::cli::here;
use crate::cli::points::earning::{Paid, Till};
use crate::cli::tier::raise::raise;
use crate::cli::till::by_card::money_in;
use crate::cli::till::entered::{self, Entered};
use crate::cli::till::load::{Shop, sound};
use crate::cli::till::options::{PayOptions, SoldOptions};
use crate::cli::till::passing::Passing;
use crate::cli::till::pay::{self, Due, methods_told};
use crate::cli::till::rows::{Paying, Rows};
use crate::cli::till::typed;
use crate::cli::world::World;
use crate::domain::card::account::{Account, spread};
use crate::domain::card_fact::CardFact;
use crate::domain::card_part::Part;
use crate::domain::change::Edit;
use crate::domain::day::Moment;
use crate::domain::find::{Findable, find};
use crate::domain::id::{IdMaker, Kind};
use crate::domain::money::Money;
use crate::domain::problem::{Exit, Fact, Problems, Sought};
use crate::domain::record::card::{Card, CardKind, CardType};
use crate::domain::record::payment::Payment;
use crate::domain::rule::Rules;
use crate::domain::till::paying::Tender;
use crate::messages::card as words;
use crate::messages::help::both;
use crate::store::cards;
use crate::store::directory::Store;
use clap::Args;
use clap_complete::engine::ArgValueCompleter;

#[derive(Args, Debug)]
pub struct CardSellArgs {
    #[arg(value_name = "CLIENT", add = ArgValueCompleter::new(complete::clients),
          help = both("姓名、拼音、电话、后四位、编号", "name, pinyin, phone, last four digits, number"))]
    pub client: String,
    #[arg(value_name = "TYPE", help = both("卡项，按名字或编号（salon card type list）", "the kind of card, by name or number (salon card type list)"))]
    pub card: String,
    #[command(flatten)]
    pub terms: Terms,
    #[command(flatten)]
    pub paying: PayOptions,
    #[command(flatten)]
    pub sold: SoldOptions,
}

pub fn run(world: &World, args: &CardSellArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let mut ids = world.ids();
    let enter = |store: &Store, paying: &PayOptions| {
        Selling { world, rules: &rules, args, paying, at: world.now(&rules) }.enter(store, &mut ids)
    };
    entered::run(world, &rules, "card sell", &args.paying, enter)
}

struct Selling<'a> {
    world: &'a World,
    rules: &'a Rules,
    args: &'a CardSellArgs,
    paying: &'a PayOptions,
    at: Moment,
}

impl Selling<'_> {
    fn enter(mut self, store: &Store, ids: &mut IdMaker) -> Result<(Vec<Edit>, Entered), Problems> {
        let shop = Shop::load(store)?;
        let mut problems = Problems::default();
        let sold = &self.args.sold;
        let at = problems.keep(typed::moment(self.world, self.rules, sold.at.as_deref()));
        let day = at.map_or(self.world.today(self.rules), |at| at.day);
        let known = (store, self.rules);
        let client = here::client(self.world, known, &shop.clients, &self.args.client, day, VERBS);
        let client = problems.keep(client);
        let kind = problems.keep(kind_meant(store, &self.args.card));
        let kind_seen = kind.as_ref().map(|kind| kind.contents.kind);
        let sold = problems.keep(typed::shares(sold.sold_by.as_deref(), &shop.staff)).unwrap_or_default();
        let understood = at.zip(client).zip(kind).filter(|_| problems.0.is_empty());
        let Some(((at, client), kind)) = understood else {
            let (terms, today) = (&self.args.terms, self.world.today(self.rules));
            problems.keep(terms.heard(kind_seen, store, today));
            problems.keep(pay::named(self.paying, &self.rules.till));
            return Err(problems);
        };
        self.at = at;
        let client = client.get("id").to_string();
        let mut passing = Passing::new(self.rules, self.args.sold.anyway);
        passing.sold_by(&shop, &sold);
        passing.offered(&kind.name, kind.active);
        let free = self.paying.free.as_deref().map(str::trim);
        let id = ids.make(Kind::Card, None, |_| false);
        let mut card = made(self.world, self.rules, store, &shop, &kind, &self.args.terms, self.at)?;
        card.id = id;
        card.client = client;
        card.sold_by = sold;
        card.by = self.world.by.clone();
        card.note = self.args.sold.note.clone().or(free.map(str::to_string)).unwrap_or_default();
        if free.is_some() {
            // Nothing was paid for it, so nothing of it is consumed.
            free_of_charge(&mut card);
        }
        let price = card.contents.price;
        let price = price.ok_or_else(|| {
            Problems::from(crate::domain::amiss::Amiss::NoPrice { name: kind.name.clone() })
        })?;
        let tenders = self.tenders(price);
        let mut problems = Problems(passing.refused());
        let tenders = tenders.map_err(|found| problems.0.extend(found.0)).unwrap_or_default();
        if price == Money::NONE && free.is_none() && card.note.is_empty() {
            problems.0.push(crate::domain::amiss::Amiss::FreeWithoutReason.into());
        }
        problems.or_ok()?;
        let (edits, mut entered) = self.written(store, &shop, &card, &tenders, ids)?;
        entered.passed = passing.passed();
        Ok((edits, entered))
    }

    fn tenders(&self, price: Money) -> Result<Vec<(usize, Tender)>, Problems> {
        paid_by(price, self.paying, self.rules)
    }

    fn written(
        &self,
        store: &Store,
        shop: &Shop,
        card: &Card,
        tenders: &[(usize, Tender)],
        ids: &mut IdMaker,
    ) -> Result<(Vec<Edit>, Entered), Problems> {
        let paying = Paying { at: self.at, by: &self.world.by, note: "" };
        let mut rows = Rows::default();
        rows.card(card);
        let till = Till { world: self.world, rules: self.rules, store, shop, at: self.at, sold: Some(card) };
        let points = brought(&till, card, &paying, tenders, &mut rows, ids)?;
        let known = shop.client(&card.client).is_none_or(|client| !client.get("since").trim().is_empty());
        if !known {
            let cells = vec![("since".to_string(), self.at.day.to_string())];
            rows.edits.push(Edit::Update { file: "clients.csv".into(), id: card.client.clone(), cells });
        }
        let account = Account::of(card, [], None);
        let (lang, name) = (self.world.lang, |id: &str| shop.thing_name(id));
        let holds = words::left(&account, &name, lang);
        let client = shop.client_name(&card.client);
        let line = words::sold(&client, &card.name, card.price(), &holds, card.until, &card.id, lang);
        let paid = Money::total(tenders.iter().map(|(_, tender)| tender.amount)).unwrap_or_default();
        let entered = Entered {
            lines: vec![line],
            paid: methods_told(tenders.iter().map(|(_, t)| (t.method.as_str(), t.amount)), self.rules),
            due: card.price(),
            owed: card.price().minus(paid).unwrap_or_default(),
            ids: vec![card.id.clone()],
            points,
            ..Entered::default()
        };
        Ok((rows.edits(), entered))
    }
}

/// The payments for a card: money that comes in, and nothing else.
pub fn paid_by(price: Money, paying: &PayOptions, rules: &Rules) -> Result<Vec<(usize, Tender)>, Problems> {
    let due = if paying.free.is_some() { Money::NONE } else { price };
    let paying = PayOptions { free: None, ..paying.clone() };
    let tenders = pay::decided(&[Due { charge: due, deposit: Money::NONE }], &paying, &rules.till, "-")?;
    money_in(tenders.iter().map(|(_, tender)| tender), rules)?;
    Ok(tenders)
}

/// The payments for a card with what they bring: points, and a tier that they reach.
pub fn brought(
    till: &Till<'_>,
    card: &Card,
    paying: &Paying<'_>,
    tenders: &[(usize, Tender)],
    rows: &mut Rows,
    ids: &mut IdMaker,
) -> Result<Vec<String>, Problems> {
    let payment = |(_, tender): &(usize, Tender)| paying.payment(&card.client, &card.id, tender, ids);
    let payments: Vec<Payment> = tenders.iter().map(payment).collect();
    payments.iter().for_each(|payment| rows.payment(payment));
    let item = Paid { id: &card.id, client: &card.client, what: &card.card_type };
    let earned = till.earn(&[item], tenders, ids)?;
    earned.rows.iter().for_each(|point| rows.point(point));
    let raised = raise(till, &payments, ids)?;
    raised.write(rows);
    Ok(earned.lines.into_iter().chain(raised.lines).collect())
}

/// The kind of card that is meant; of those of one name the one that is offered.
pub fn kind_meant(store: &Store, asked: &str) -> Result<CardType, Problems> {
    let mut problems = Vec::new();
    let kinds = cards::types(store, &mut problems)?;
    sound(problems)?;
    let findable = |kind: &&CardType| Findable {
        id: kind.id.clone(),
        number: kind.number.clone(),
        name: kind.name.clone(),
        ..Findable::default()
    };
    let of = |active: bool| kinds.iter().filter(|k| k.active == active).map(|k| findable(&k)).collect();
    let (offered, gone): (Vec<Findable>, Vec<Findable>) = (of(true), of(false));
    let mut meant = find(&offered, asked);
    if meant.is_empty() {
        meant = find(&gone, asked);
    }
    let (what, text) = (Sought::CardType, asked.to_string());
    match meant[..] {
        [one] => {
            let found = kinds.iter().find(|kind| kind.id == one.id).cloned();
            found.ok_or_else(|| Fact::NotFound { what, asked: text, verbs: &[] }.into())
        }
        [] => Err(Fact::NotFound { what, asked: text, verbs: &[] }.into()),
        ref several => {
            let candidates = several.iter().map(|one| one.candidate()).collect();
            Err(Fact::Ambiguous { what, asked: text, candidates }.into())
        }
    }
}

/// A card of that kind under these terms, yet nobody's.
pub fn made(
    world: &World,
    rules: &Rules,
    store: &Store,
    shop: &Shop,
    kind: &CardType,
    terms: &Terms,
    at: Moment,
) -> Result<Card, Problems> {
    let mut contents = kind.contents.clone();
    let number = terms.number.as_deref().unwrap_or_default().trim();
    let mut problems = Problems::default();
    let meant = problems.keep(terms.heard(Some(contents.kind), store, world.today(rules)));
    problems.keep(free_number(store, number, ""));
    let Some(meant) = meant.filter(|_| problems.0.is_empty()) else { return Err(problems) };
    contents.price = meant.price.or(contents.price);
    contents.sessions = terms.sessions.map_or(contents.sessions, i64::from);
    contents.bonus_value = meant.bonus_value.unwrap_or(contents.bonus_value);
    contents.bonus_sessions = meant.bonus_sessions.unwrap_or(contents.bonus_sessions);
    contents.gifts.extend(meant.gifts);
    let price = contents.price.unwrap_or_default();
    if contents.kind == CardKind::Value {
        // What was paid is value; what she gets beyond it was given.
        let all = contents.value.plus(contents.bonus_value).unwrap_or_default();
        contents.value = all.min(price);
        contents.bonus_value = Money(all.0 - contents.value.0);
    }
    lay_price(&mut contents.good_for, price, shop);
    let until = meant.until.or_else(|| kind.valid_days.map(|days| at.day.plus(days)));
    let from = meant.from;
    if let Some(until) = until.filter(|until| *until < from.unwrap_or(at.day)) {
        return Err(CardFact::UntilBefore { from: from.unwrap_or(at.day), until }.into());
    }
    let empty =
        !Account::of(&Card { contents: contents.clone(), until, ..Card::default() }, [], None).has_left();
    if empty {
        return Err(CardFact::Empty { name: kind.name.clone(), kind: contents.kind.word() }.into());
    }
    let holders = terms.holder.iter().map(|name| name.trim().to_string()).filter(|name| !name.is_empty());
    Ok(Card {
        number: number.to_string(),
        card_type: kind.id.clone(),
        name: kind.name.clone(),
        sold_at: Some(at),
        contents,
        from,
        until,
        holders: holders.collect(),
        ..Card::default()
    })
}

/// Whether a number is free for a card.
pub fn free_number(store: &Store, number: &str, own: &str) -> Result<(), Problems> {
    if number.is_empty() {
        return Ok(());
    }
    let mut problems = Vec::new();
    let all = cards::all(store, &mut problems)?;
    sound(problems)?;
    match all.into_iter().find(|card| card.number == number && card.id != own) {
        Some(card) => Err(CardFact::NumberTaken { number: number.to_string(), card: card.id }.into()),
        None => Ok(()),
    }
}

/// Lays the price on the parts that have counts, by what they would cost one by one.
fn lay_price(good_for: &mut [Part], price: Money, shop: &Shop) {
    let said = good_for.iter().filter(|part| part.count.is_some()).map(|part| part.cost.unwrap_or_default());
    if Money::total(said) == Some(price) && good_for.iter().all(|part| part.cost.is_some()) {
        return;
    }
    let known = |part: &Part| shop.services.get(&part.what).and_then(|service| service.price);
    let all_known = good_for.iter().filter(|part| part.count.is_some()).all(|part| known(part).is_some());
    let weight = |part: &Part| {
        let each = if all_known { known(part).map_or(1, |price| price.0) } else { 1 };
        part.count.unwrap_or(0).saturating_mul(each)
    };
    let weights: Vec<i64> = good_for.iter().map(weight).collect();
    for (part, cost) in good_for.iter_mut().zip(spread(price, &weights)) {
        part.cost = part.count.map(|_| cost);
    }
}

/// Everything on it was given.
fn free_of_charge(card: &mut Card) {
    let contents = &mut card.contents;
    contents.price = Some(Money::NONE);
    contents.bonus_value = contents.value.plus(contents.bonus_value).unwrap_or_default();
    contents.value = Money::NONE;
    contents.good_for.iter_mut().for_each(|part| part.cost = part.cost.map(|_| Money::NONE));
}
