//! `salon pay CLIENT`: what she owes is settled, or a deposit is taken.

use super::{PayArgs, VERBS};
use crate::cli::coupon::paying::{ByCoupon, Charged};
use crate::cli::here;
use crate::cli::points::earning::{Paid, Till};
use crate::cli::register::{self, Record};
use crate::cli::tier::raise::raise;
use crate::cli::till::deposit::{self, Deposit, PaidFor};
use crate::cli::till::load::{Choice, Shop};
use crate::cli::till::options::PayOptions;
use crate::cli::till::passing::{self, Passing};
use crate::cli::till::pay;
use crate::cli::till::pay::methods_told;
use crate::cli::till::rows::{Paying, Rows};
use crate::cli::till::target::{self, Target};
use crate::cli::till::typed;
use crate::cli::till::wallet::{Using, Wallet};
use crate::cli::till::{by_card, card_lines, find, noticed};
use crate::cli::world::World;
use crate::domain::amiss::Amiss;
use crate::domain::change::Edit;
use crate::domain::day::Moment;
use crate::domain::id::{IdMaker, Kind};
use crate::domain::money::Money;
use crate::domain::problem::{Exit, Problem, Problems};
use crate::domain::record::booking::{Booking, Status};
use crate::domain::rule::Rules;
use crate::domain::till::account::Account;
use crate::domain::till::paying::{COUPON, Tender, laid, tenders};
use crate::domain::unfit::Unfit;
use crate::messages::till::words;
use crate::store::directory::Store;

/// What a payment settled.
#[derive(Clone, Debug, Default)]
struct Settled {
    lines: Vec<String>,
    paid: Vec<String>,
    left: Money,
    due: Money,
    ids: Vec<String>,
    passed: Vec<Unfit>,
    points: Vec<String>,
    /// What who enters it should notice.
    noticed: Vec<String>,
}

pub fn run(world: &World, args: &PayArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let mut ids = world.ids();
    let given = args.given();
    // Without options only what is due is reckoned.
    let mut settle = |store: &Store, options: Option<&PayOptions>| -> Result<_, Problems> {
        let shop = Shop::load(store)?;
        let (at, client) = understood(world, &rules, (store, &shop), args)?;
        Settling { world, rules: &rules, args, at }.settle(store, &shop, client, options, &mut ids)
    };
    let options = pay::ask(world, &given, &rules.till, true, || {
        let store = world.store()?;
        let due = settle(&store, None).map(|(_, settled)| settled.due);
        store.release();
        due
    })?;
    let (outcome, settled) = register::write(world, "pay", |store| {
        let (edits, mut settled) = settle(store, Some(&options))?;
        settled.noticed = noticed::lines(store, &rules, &edits, world.lang)?;
        Ok((edits, passing::about(&settled.ids, &settled.passed), settled))
    })?;
    settled.lines.iter().for_each(|line| world.tell(line));
    if !settled.paid.is_empty() {
        world.tell(&words::paid(&settled.paid, world.lang));
    }
    if settled.left > Money::NONE {
        world.tell(&words::owed(settled.left, world.lang));
    }
    settled.points.iter().for_each(|line| world.tell(line));
    passing::say(world, settled.passed);
    settled.noticed.iter().for_each(|line| world.tell(line));
    Ok(register::ended(world, outcome.as_ref()))
}

/// When it is paid, and by whom; everything that is not understood at once.
fn understood<'s>(
    world: &World,
    rules: &Rules,
    (store, shop): (&Store, &'s Shop),
    args: &PayArgs,
) -> Result<(Moment, &'s Record), Problems> {
    let mut problems = Problems::default();
    let at = problems.keep(typed::moment(world, rules, args.at.as_deref()));
    let client = args.client.as_deref().unwrap_or_default();
    let day = at.map_or(world.today(rules), |at| at.day);
    let client = here::client(world, (store, rules), &shop.clients, client, day, VERBS);
    let client = problems.keep(client);
    let understood = at.zip(client).filter(|_| problems.0.is_empty());
    understood.ok_or_else(|| {
        // A word behind a client who is not found may be anything: `pay lst 王芳`.
        let given = PayOptions { pay: args.pay.clone(), ..PayOptions::default() };
        problems.keep(pay::named(&given, &rules.till));
        problems
    })
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
        shop: &Shop,
        client: &Record,
        options: Option<&PayOptions>,
        ids: &mut IdMaker,
    ) -> Result<(Vec<Edit>, Settled), Problems> {
        let (id, name) = (client.get("id").to_string(), client.get("name").to_string());
        let mut accounts = Choice { client: Some(&id), ..Choice::default() }.accounts(store)?;
        let what = match self.args.what.as_deref() {
            Some(asked) => Some(Meant::of(store, shop, &accounts, &id, asked)?),
            None => None,
        };
        if let Some(Meant::Booking(booking)) = &what {
            if !self.args.coupon.is_empty() {
                let method = self.rules.till.method(COUPON).map_or(COUPON, |method| method.name.as_str());
                return Err(Amiss::NoMoneyIn { method: method.into(), known: self.money_in() }.into());
            }
            return self.deposit(store, &id, booking, options, ids);
        }
        accounts.retain(|account| account.owed() > Money::NONE);
        if let Some(what) = &what {
            accounts.retain(|account| account.item.id == what.id());
        }
        if accounts.is_empty() {
            let who = what.map_or(name, |what| what.id().to_string());
            return Err(Amiss::NothingOwed { who }.into());
        }
        let owed = Owed::of(self, store, shop, &id, accounts, options)?;
        let due = total(owed.left())?;
        let Some(options) = options else {
            return Ok((Vec::new(), Settled { due, ..Settled::default() }));
        };
        // Of a debt less may be paid: a coupon alone will do.
        let text = options.text().or_else(|| (!self.args.coupon.is_empty()).then(String::new));
        let text = text.ok_or_else(|| Problems::from(Amiss::HowPaid { debt: true, due }))?;
        let given = match text.is_empty() {
            true => Vec::new(),
            false => tenders(&text, &self.rules.till, due)
                .map_err(|amiss| Problems(amiss.into_iter().map(Into::into).collect()))?,
        };
        let paid = total(given.iter().map(|tender| tender.amount))?;
        let mut wallet = Wallet::load(store, shop, std::slice::from_ref(&id), None)?;
        let passed = self.sound(store, shop, &id, (&given, &wallet), due, paid)?;
        let mut settled = Settled { due, left: Money(due.0 - paid.0), passed, ..Settled::default() };
        let till = Till { world: self.world, rules: self.rules, store, shop, at: self.at, sold: None };
        let edits = self.laid_on(&till, &id, &owed, (&given, &mut wallet), &mut settled, ids)?;
        Ok((edits, settled))
    }

    /// What stands against a payment; what was passed over is given back.
    fn sound(
        &self,
        store: &Store,
        shop: &Shop,
        client: &str,
        (given, wallet): (&[Tender], &Wallet),
        due: Money,
        paid: Money,
    ) -> Result<Vec<Unfit>, Problems> {
        let mut problems = Vec::new();
        if paid > due {
            problems.push(Problem::from(Amiss::PayDiffers { debt: true, due, paid }));
        }
        if pay::is_free(given) && self.args.note.as_deref().unwrap_or_default().trim().is_empty() {
            problems.push(Amiss::FreeWithoutReason.into());
        }
        let mut passing = Passing::new(self.rules, self.args.anyway);
        for tender in given.iter().filter(|tender| !wallet.backs(&tender.method)) {
            passing.card(store, shop, client, tender)?;
        }
        problems.extend(passing.refused());
        Problems(problems).or_ok()?;
        Ok(passing.passed())
    }

    /// The payments, laid on the oldest debts first.
    fn laid_on(
        &self,
        till: &Till<'_>,
        client: &str,
        owed: &Owed,
        (given, wallet): (&[Tender], &mut Wallet),
        settled: &mut Settled,
        ids: &mut IdMaker,
    ) -> Result<Vec<Edit>, Problems> {
        let (accounts, coupons) = (&owed.accounts, &owed.coupons);
        let dues: Vec<Money> = owed.left().collect();
        let mut rows = Rows::default();
        let note = self.paying().note;
        let mut on: Vec<Money> = vec![Money::NONE; accounts.len()];
        let mut laid = self.backed(till, client, accounts, laid(given, &dues), wallet)?;
        laid.extend(coupons.tenders());
        let mut payments = Vec::new();
        for (at, tender) in &laid {
            let Some(account) = accounts.get(*at) else { continue };
            let note = coupons.of_payment(*at, tender).unwrap_or(note);
            let paying = Paying { note, ..self.paying() };
            let payment = paying.payment(client, &account.item.id, tender, ids);
            rows.payment(&payment);
            settled.ids.push(payment.id.clone());
            payments.push(payment);
            on[*at] = total([on[*at], tender.amount])?;
        }
        for (account, paid) in accounts.iter().zip(&on).filter(|(_, paid)| **paid > Money::NONE) {
            let item = &account.item;
            let what = match Kind::of(&item.id) {
                Some(Kind::Debt) => words::old_debt(&item.what, self.world.lang),
                _ => till.shop.thing_name(&item.what),
            };
            let what = format!("{} {what}", item.at.day);
            let left = Money(account.owed().0 - paid.0);
            settled.lines.push(words::settled(&what, &item.id, *paid, left, self.world.lang));
        }
        let items = accounts.iter().map(|account| &account.item);
        let items = items.map(|item| Paid { id: &item.id, client: &item.client, what: &item.what });
        let earned = till.earn(&items.collect::<Vec<_>>(), &laid, ids)?;
        earned.rows.iter().for_each(|point| rows.point(point));
        let raised = raise(till, &payments, ids)?;
        raised.write(&mut rows);
        settled.points = earned.lines;
        settled.points.extend(raised.lines);
        settled.paid = methods_told(laid.iter().map(|(_, t)| (t.method.as_str(), t.amount)), self.rules);
        wallet.finish(ids).iter().for_each(|row| rows.card_use(row));
        settled.lines.extend(card_lines::used(self.world, till.shop, wallet));
        let of_place = |at: usize| accounts.get(at).map(|account| account.item.id.as_str());
        let (used, told) = coupons.used(self.world.now(self.rules), of_place, self.world.lang);
        rows.edits.extend(used);
        settled.lines.extend(told);
        Ok(rows.edits())
    }

    /// The payments, with what cards pay taken out of them; a card itself is paid by money.
    fn backed(
        &self,
        till: &Till<'_>,
        client: &str,
        accounts: &[Account],
        laid: Vec<(usize, Tender)>,
        wallet: &mut Wallet,
    ) -> Result<Vec<(usize, Tender)>, Problems> {
        let is_card =
            |at: &usize| accounts.get(*at).is_some_and(|a| Kind::of(&a.item.id) == Some(Kind::Card));
        let for_cards = laid.iter().filter(|(at, _)| is_card(at)).map(|(_, tender)| tender);
        by_card::money_in(for_cards, self.rules)?;
        let name = till.shop.client_name(client);
        let using = |at: usize| {
            let item = &accounts.get(at)?.item;
            let service = till.shop.services.get(&item.what).map(by_card::thing);
            let thing = service.or_else(|| till.shop.products.get(&item.what).map(by_card::product));
            let (thing, by) = (thing.unwrap_or_default(), self.world.by.as_str());
            Some(Using { thing, client, name: &name, at: self.at, about: &item.id, price: None, by })
        };
        by_card::backed(wallet, laid, using, self.rules)
    }

    fn money_in(&self) -> Vec<String> {
        let methods = self.rules.till.methods.iter().filter(|method| method.money_in);
        methods.map(|method| method.id.clone()).collect()
    }

    fn paying(&self) -> Paying<'_> {
        Paying { at: self.at, by: &self.world.by, note: self.args.note.as_deref().unwrap_or_default() }
    }

    /// A deposit that was left by what she called off stands for another booking.
    fn carried_over(
        &self,
        store: &Store,
        booking: &Booking,
        asked: Option<Money>,
        ids: &mut IdMaker,
    ) -> Result<(Vec<Edit>, Settled), Problems> {
        let hers = Choice { client: Some(&booking.client), ..Choice::default() };
        let paid_for = PaidFor::load(store, hers.payments(store)?)?;
        let (mut rows, mut settled) = (Rows::default(), Settled::default());
        let (sum, made) = deposit::carry_over(&paid_for, (booking, asked), &self.paying(), &mut rows, ids)?;
        settled.ids = made;
        settled.lines.push(words::deposit_carried(&booking.id, sum, self.world.lang));
        Ok((rows.edits(), settled))
    }

    /// Money that is paid before anything is done, for a booking.
    fn deposit(
        &self,
        store: &Store,
        client: &str,
        booking: &Booking,
        options: Option<&PayOptions>,
        ids: &mut IdMaker,
    ) -> Result<(Vec<Edit>, Settled), Problems> {
        if !booking.status.may_become(Status::Done) {
            return Err(Amiss::NotOpen { id: booking.id.clone(), status: booking.status.word() }.into());
        }
        let Some(options) = options else { return Ok(Default::default()) };
        if let Some(asked) = deposit::named(&options.text().unwrap_or_default(), self.rules) {
            return self.carried_over(store, booking, asked, ids);
        }
        let given = Deposit::read(&options.text().unwrap_or_default(), self.rules)?;
        let (mut rows, mut settled) = (Rows::default(), Settled::default());
        settled.ids = given.pay(client, &booking.id, &self.paying(), &mut rows, ids);
        settled.lines.push(words::deposit(&booking.id, given.sum, self.world.lang));
        settled.paid = methods_told(given.tenders.iter().map(|t| (t.method.as_str(), t.amount)), self.rules);
        Ok((rows.edits(), settled))
    }
}

/// What is to be paid for alone.
enum Meant {
    /// Its deposit.
    Booking(Box<Booking>),
    /// The id of what is owed.
    Item(String),
}

impl Meant {
    fn of(
        store: &Store,
        shop: &Shop,
        accounts: &[Account],
        client: &str,
        asked: &str,
    ) -> Result<Meant, Problems> {
        let is_debt = |id: &&str| Kind::of(id) == Some(Kind::Debt);
        let debts = accounts.iter().map(|account| account.item.id.as_str()).filter(is_debt);
        let mut named = debts.filter(|id| find::is_named(id, asked.trim()));
        if let (Some(debt), None) = (named.next(), named.next()) {
            return Ok(Meant::Item(debt.to_string()));
        }
        Ok(match target::of_client(store, shop, client, asked)? {
            Target::Booking(booking) => Meant::Booking(Box::new(booking)),
            target => Meant::Item(target.id().to_string()),
        })
    }

    fn id(&self) -> &str {
        match self {
            Meant::Booking(booking) => &booking.id,
            Meant::Item(id) => id,
        }
    }
}

/// What she owes, and what coupons take off of it.
struct Owed {
    accounts: Vec<Account>,
    coupons: ByCoupon,
    /// By the places of the accounts.
    off: Vec<Money>,
}

impl Owed {
    fn of(
        settling: &Settling<'_>,
        store: &Store,
        shop: &Shop,
        client: &str,
        accounts: Vec<Account>,
        options: Option<&PayOptions>,
    ) -> Result<Owed, Problems> {
        let (asked, none) = (&settling.args.coupon, PayOptions::default());
        let paying = (options.unwrap_or(&none), settling.at.day);
        let whose = [client.to_string()];
        let mut coupons = ByCoupon::open(store, shop, settling.rules, asked, &whose, paying)?;
        let mut off = |(index, account): (usize, &Account)| {
            let item = &account.item;
            // A card is bought by money, and what was owed before was agreed on without a coupon.
            if matches!(Kind::of(&item.id), Some(Kind::Card | Kind::Debt)) {
                return Money::NONE;
            }
            let service = shop.services.get(&item.what).map(|service| service.id.as_str());
            let due = account.owed();
            coupons.off(index, &Charged { client, service, due, day: settling.at.day })
        };
        let off = accounts.iter().enumerate().map(&mut off).collect();
        Problems(coupons.refused(shop)).or_ok()?;
        Ok(Owed { accounts, coupons, off })
    }

    /// What is left of each to be paid otherwise.
    fn left(&self) -> impl Iterator<Item = Money> {
        self.accounts.iter().zip(&self.off).map(|(account, off)| Money(account.owed().0 - off.0))
    }
}

fn total(amounts: impl IntoIterator<Item = Money>) -> Result<Money, Problems> {
    Money::total(amounts).ok_or_else(|| Amiss::SumTooLarge.into())
}
