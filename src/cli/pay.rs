//! `salon pay`: debts are settled, oldest first; deposits are taken.

use super::complete;
use super::register;
use super::till::deposit::Deposit;
use super::till::load::{Choice, Shop, sound};
use super::till::options::PayOptions;
use super::till::pay;
use super::till::rows::{Paying, Rows};
use super::till::span::SpanOptions;
use super::till::{asked, listing};
use super::visit::enter::methods_told;
use super::world::World;
use crate::domain::amiss::Amiss;
use crate::domain::change::Edit;
use crate::domain::day::Moment;
use crate::domain::id::{IdMaker, Kind};
use crate::domain::money::Money;
use crate::domain::problem::{Exit, Fact, Problems, Sought};
use crate::domain::record::booking::Status;
use crate::domain::record::payment::Payment;
use crate::domain::rule::Rules;
use crate::domain::schema;
use crate::domain::till::account::Account;
use crate::domain::till::paying::{laid, tenders};
use crate::messages::help::both;
use crate::messages::till::words;
use crate::render::listing::Listing;
use crate::store::book;
use crate::store::directory::Store;
use clap::{Args, Subcommand};
use clap_complete::engine::ArgValueCompleter;
use std::collections::BTreeMap;

#[derive(Args, Debug)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub struct PayArgs {
    #[arg(value_name = "CLIENT", required = true, add = ArgValueCompleter::new(complete::clients),
          help = both("姓名、拼音、电话、后四位、编号", "name, pinyin, phone, last four digits, number"))]
    pub client: Option<String>,
    #[arg(long, value_name = "METHOD=AMOUNT,…", help = both("怎么付的：现金=100,微信=98；一种方式付清可不写数", "how it is paid: cash=100,wechat=98; one method for all of it needs no amount"))]
    pub pay: Vec<String>,
    #[arg(long = "for", value_name = "ID", help = both("只付这次到店、这笔销售；预约编号就是收定金", "only this visit or sale; a booking's id takes a deposit"))]
    pub what: Option<String>,
    #[arg(long, value_name = "MOMENT", help = both("什么时候，如 2026-11-21T14:30", "when, like 2026-11-21T14:30"))]
    pub at: Option<String>,
    #[arg(long, value_name = "TEXT", help = both("备注", "a note"))]
    pub note: Option<String>,
    #[command(subcommand)]
    pub verb: Option<PayVerb>,
}

#[derive(Debug, Subcommand)]
pub enum PayVerb {
    #[command(about = both("列出收款；--owed 列出欠款", "list the payments; --owed lists the debts"))]
    List(PayListArgs),
}

#[derive(Args, Debug)]
pub struct PayListArgs {
    #[arg(long, conflicts_with_all = ["date", "from", "to"], help = both("每位顾客欠多少", "what each client owes"))]
    pub owed: bool,
    #[command(flatten)]
    pub span: SpanOptions,
}

/// The verbs, for who forgot that one comes first.
const VERBS: &[&str] = &["list"];

pub fn run(world: &World, args: PayArgs) -> anyhow::Result<Exit> {
    match args.verb {
        Some(PayVerb::List(args)) if args.owed => owed(world, &args),
        Some(PayVerb::List(args)) => list(world, &args),
        None => pay(world, &args),
    }
}

/// What a payment settled.
#[derive(Clone, Debug, Default)]
struct Settled {
    lines: Vec<String>,
    paid: Vec<String>,
    left: Money,
    due: Money,
    ids: Vec<String>,
}

fn pay(world: &World, args: &PayArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let mut ids = world.ids();
    let given = PayOptions { pay: args.pay.clone(), ..PayOptions::default() };
    let mut settle = |store: &Store, text: Option<String>| -> Result<(Vec<Edit>, Settled), Problems> {
        let at = asked::moment(world, &rules, args.at.as_deref())?;
        Settling { world, rules: &rules, args, at }.settle(store, text, &mut ids)
    };
    let is_deposit = args.what.as_deref().is_some_and(is_booking);
    let options = match is_deposit {
        true => given,
        false => pay::ask(world, &given, || {
            let store = world.store()?;
            let due = settle(&store, Some(String::new())).map(|(_, settled)| settled.due);
            store.release();
            due
        })?,
    };
    let (outcome, settled) = register::write(world, "pay", |store| {
        let (edits, settled) = settle(store, options.text())?;
        Ok((edits, settled.ids.join(" "), settled))
    })?;
    settled.lines.iter().for_each(|line| world.tell(line));
    if !settled.paid.is_empty() {
        world.tell(&words::paid(&settled.paid, world.lang));
    }
    if settled.left > Money::NONE {
        world.tell(&words::owed(settled.left, world.lang));
    }
    Ok(register::ended(world, outcome.as_ref()))
}

fn is_booking(id: &str) -> bool {
    Kind::of(id) == Some(Kind::Booking) && crate::domain::id::month_of(id).is_some()
}

struct Settling<'a> {
    world: &'a World,
    rules: &'a Rules,
    args: &'a PayArgs,
    at: Moment,
}

impl Settling<'_> {
    fn settle(
        &self,
        store: &Store,
        text: Option<String>,
        ids: &mut IdMaker,
    ) -> Result<(Vec<Edit>, Settled), Problems> {
        let shop = Shop::load(store)?;
        let asked = self.args.client.as_deref().unwrap_or_default();
        let client = register::the_one(&shop.clients, &schema::CLIENTS, asked, VERBS)?;
        let (id, name) = (client.get("id").to_string(), client.get("name").to_string());
        if let Some(booking) = self.args.what.as_deref().filter(|id| is_booking(id)) {
            return self.deposit(store, &id, booking, text, ids);
        }
        let mut accounts = Choice { client: Some(&id), ..Choice::default() }.accounts(store)?;
        accounts.retain(|account| account.owed() > Money::NONE);
        if let Some(what) = &self.args.what {
            accounts = vec![chosen(accounts, what)?];
        }
        if accounts.is_empty() {
            return Err(Amiss::NothingOwed { who: name }.into());
        }
        let too_large = || Problems::from(Amiss::SumTooLarge);
        let due = Money::total(accounts.iter().map(Account::owed)).ok_or_else(too_large)?;
        let text = text.ok_or_else(|| Problems::from(Amiss::HowPaid { debt: true, due }))?;
        let given = tenders(&text, &self.rules.till, due)
            .map_err(|amiss| Problems(amiss.into_iter().map(Into::into).collect()))?;
        let paid = Money::total(given.iter().map(|tender| tender.amount)).ok_or_else(too_large)?;
        if paid > due {
            return Err(Amiss::PayDiffers { debt: true, due, paid }.into());
        }
        let dues: Vec<Money> = accounts.iter().map(Account::owed).collect();
        let mut settled = Settled { due, left: Money(due.0 - paid.0), ..Settled::default() };
        let mut rows = Rows::default();
        let paying = self.paying();
        let mut on: Vec<Money> = vec![Money::NONE; accounts.len()];
        for (at, tender) in laid(&given, &dues) {
            let Some(account) = accounts.get(at) else { continue };
            let payment = paying.payment(&id, &account.item.id, &tender, ids);
            rows.payment(&payment);
            settled.ids.push(payment.id);
            on[at] = on[at].plus(tender.amount).ok_or_else(too_large)?;
        }
        for (account, paid) in accounts.iter().zip(&on).filter(|(_, paid)| **paid > Money::NONE) {
            let item = &account.item;
            let what = format!("{} {}", item.at.day, shop.thing_name(&item.what));
            let left = Money(account.owed().0 - paid.0);
            settled.lines.push(words::settled(&what, &item.id, *paid, left, self.world.lang));
        }
        settled.paid = methods_told(given.iter().map(|t| (t.method.as_str(), t.amount)), self.rules);
        Ok((rows.edits(), settled))
    }

    fn paying(&self) -> Paying<'_> {
        Paying { at: self.at, by: &self.world.by, note: self.args.note.as_deref().unwrap_or_default() }
    }

    /// Money that is paid before anything is done, for a booking.
    fn deposit(
        &self,
        store: &Store,
        client: &str,
        booking: &str,
        text: Option<String>,
        ids: &mut IdMaker,
    ) -> Result<(Vec<Edit>, Settled), Problems> {
        let mut problems = Vec::new();
        let found = book::booking(store, booking, &mut problems)?;
        sound(problems)?;
        let (what, verbs) = (Sought::Booking, &["list"]);
        let booking = found.ok_or_else(|| Fact::NotFound { what, asked: booking.to_string(), verbs })?;
        if !booking.status.may_become(Status::Done) {
            return Err(Amiss::NotOpen { id: booking.id, status: booking.status.word() }.into());
        }
        let given = Deposit::read(&text.unwrap_or_default(), self.rules)?;
        let (mut rows, mut settled) = (Rows::default(), Settled::default());
        settled.ids = given.pay(client, &booking.id, &self.paying(), &mut rows, ids);
        let sum = given.sum;
        settled.lines.push(words::deposit(&booking.id, sum, self.world.lang));
        settled.paid = methods_told(given.tenders.iter().map(|t| (t.method.as_str(), t.amount)), self.rules);
        Ok((rows.edits(), settled))
    }
}

/// The account of a visit or a sale, by its id or the tail of it.
fn chosen(accounts: Vec<Account>, asked: &str) -> Result<Account, Problems> {
    let what = if asked.starts_with(Kind::Sale.letter()) { Sought::Sale } else { Sought::Visit };
    let mut found: Vec<Account> =
        accounts.iter().filter(|account| account.item.id == asked).cloned().collect();
    if found.is_empty() && asked.len() > 3 {
        found = accounts.into_iter().filter(|account| account.item.id.ends_with(asked)).collect();
    }
    match found.len() {
        1 => found.pop().ok_or_else(|| Fact::NothingGiven.into()),
        _ => Err(Fact::NotFound { what, asked: asked.to_string(), verbs: &[] }.into()),
    }
}

const OWED_SHOWN: &[&str] = &["client", "phone", "owed", "count", "since_on"];
const OWED_HIDDEN: &[&str] = &["client_id", "for"];

/// What each client owes, the largest debt first.
fn owed(world: &World, args: &PayListArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let store = world.store()?;
    let shop = Shop::load(&store)?;
    let span = args.span.span(world, &rules, &shop.clients)?;
    let accounts = span.choice().accounts(&store)?;
    store.release();
    let mut debts: BTreeMap<&str, (Money, Vec<&Account>)> = BTreeMap::new();
    for account in accounts.iter().filter(|account| account.owed() > Money::NONE) {
        let debt = debts.entry(account.item.client.as_str()).or_default();
        debt.0 = debt.0.plus(account.owed()).ok_or_else(|| Problems::from(Amiss::SumTooLarge))?;
        debt.1.push(account);
    }
    let mut debts: Vec<_> = debts.into_iter().collect();
    debts.sort_by_key(|(client, (owed, _))| (std::cmp::Reverse(*owed), client.to_string()));
    let row = |(client, (owed, accounts)): &(&str, (Money, Vec<&Account>))| {
        let phone = shop.client(client).map(|c| c.get("phone").to_string()).unwrap_or_default();
        let since = accounts.first().map(|account| account.item.at.day.to_string());
        let items: Vec<&str> = accounts.iter().map(|account| account.item.id.as_str()).collect();
        vec![
            shop.client_name(client),
            if world.reveal { phone } else { crate::domain::phone::masked(&phone) },
            owed.to_string(),
            accounts.len().to_string(),
            since.unwrap_or_default(),
            client.to_string(),
            items.join(";"),
        ]
    };
    let rows = debts.iter().map(row).collect();
    listing::print(world, &Listing { columns: listing::columns(OWED_SHOWN, OWED_HIDDEN, world), rows });
    Ok(Exit::Done)
}

const PAID_SHOWN: &[&str] = &["id", "at", "client", "method", "amount", "for", "note"];
const PAID_HIDDEN: &[&str] = &["client_id", "method_id", "reverses", "by"];

fn list(world: &World, args: &PayListArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let store = world.store()?;
    let shop = Shop::load(&store)?;
    let span = args.span.span(world, &rules, &shop.clients)?;
    let mut payments = span.choice().payments(&store)?;
    store.release();
    payments.sort_by(|a, b| (a.at, &a.id).cmp(&(b.at, &b.id)));
    let row = |payment: &Payment| {
        let method = rules.till.method(&payment.method);
        vec![
            payment.id.clone(),
            payment.at.to_string(),
            shop.client_name(&payment.client),
            method.map_or(payment.method.clone(), |method| method.name.clone()),
            payment.amount.to_string(),
            payment.what.clone(),
            payment.note.clone(),
            payment.client.clone(),
            payment.method.clone(),
            payment.reverses.clone(),
            payment.by.clone(),
        ]
    };
    let rows = payments.iter().map(row).collect();
    listing::print(world, &Listing { columns: listing::columns(PAID_SHOWN, PAID_HIDDEN, world), rows });
    Ok(Exit::Done)
}
