//! `salon coupon issue`.

use super::all;
use super::giving::{birthday_in_month, edit, last_day, offered, row, service_name, worth_of};
use crate::cli::asked;
use crate::cli::register::{self, Record};
use crate::cli::till::typed;
use crate::cli::world::{World, parse_day};
use crate::cli::{client, complete, tiering};
use crate::domain::birthday::Birthday;
use crate::domain::coupon::{State, state};
use crate::domain::coupon_fact::CouponFact;
use crate::domain::day::Day;
use crate::domain::id::Kind;
use crate::domain::lifecycle::{Stage, Told, stage};
use crate::domain::money::Money;
use crate::domain::problem::{Exit, Fact, Problem, Problems};
use crate::domain::record::coupon::Coupon;
use crate::domain::rule::Rules;
use crate::domain::rule::coupon::{Offer, Whom};
use crate::domain::schema;
use crate::domain::worth::Worth;
use crate::messages::Lang;
use crate::messages::coupon as words;
use crate::messages::help::both;
use crate::store::directory::Store;
use crate::store::stays;
use clap::Args;
use clap_complete::engine::ArgValueCompleter;

#[derive(Args, Debug)]
pub struct CouponIssueArgs {
    #[arg(value_name = "CLIENT", add = ArgValueCompleter::new(complete::clients),
          help = both("顾客；也可以不写，用下面的条件发一批", "clients; or none, and many by the options below"))]
    pub clients: Vec<String>,
    #[arg(long, value_name = "OFFER", help = both("店里定好的一种，如 birthday、生日礼遇", "one of the shop's offers, like birthday"))]
    pub offer: Option<String>,
    #[arg(long, value_name = "YUAN", help = both("减多少元", "so much off"))]
    pub amount: Option<String>,
    #[arg(long, value_name = "PERCENT", value_parser = clap::value_parser!(u32).range(10..=99), help = both("付百分之几：80 是八折", "what she pays, in percent: 80 is 20 % off"))]
    pub percent: Option<u32>,
    #[arg(long, value_name = "SERVICE", add = ArgValueCompleter::new(complete::services), help = both("免费做一次的项目", "a service for nothing"))]
    pub service: Option<String>,
    #[arg(long, value_name = "STAGE", value_delimiter = ',', value_parser = client::stages(), help = both("发给走到这一步的：新客、沉睡……", "to those who are new, dormant …"))]
    pub stage: Vec<String>,
    #[arg(long, value_name = "TEXT", help = both("发给这个等级的", "to those of this tier"))]
    pub tier: Option<String>,
    #[arg(long, help = both("发给这个月过生日的", "to those whose birthday is in this month"))]
    pub birthday_month: bool,
    #[arg(long, value_name = "DATE", help = both("从哪天起能用（默认今天）", "its first day (default: today)"))]
    pub from: Option<String>,
    #[arg(long, value_name = "DATE", help = both("最后一天", "its last day"))]
    pub until: Option<String>,
    #[arg(long, value_name = "TEXT", help = both("备注", "a note"))]
    pub note: Option<String>,
}

/// What was given, for the words about it.
struct Given {
    lines: Vec<String>,
    already: usize,
}

pub fn run(world: &World, args: &CouponIssueArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let now = world.now(&rules);
    let today = world.today(&rules);
    let mut ids = world.ids();
    let (outcome, given) = register::write(world, "coupon issue", |store| {
        let (worth, offer) = worth(store, &rules, args)?;
        let known = all(store)?;
        let clients = register::records(store, &schema::CLIENTS)?;
        let meant = meant(store, &rules, args, &clients, (today, world.lang))?;
        let (from, until) = days(args, today)?;
        let (mut rows, mut given) = (Vec::new(), Given { lines: Vec::new(), already: 0 });
        for client in meant {
            let until = match (until, offer) {
                (Some(until), _) => Some(until),
                (None, Some(offer)) => last_day(&rules, offer, client, from)?,
                (None, None) => None,
            };
            if offer.is_some_and(|offer| has(&known, offer, client.get("id"), today)) {
                given.already += 1;
                continue;
            }
            let taken = |id: &str| known.iter().any(|coupon| coupon.id == id);
            let coupon = Coupon {
                id: ids.make(Kind::Coupon, None, taken),
                client: client.get("id").to_string(),
                offer: offer.map(|offer| offer.id.clone()).unwrap_or_default(),
                worth: worth.clone(),
                from: Some(from),
                until,
                by: world.by.clone(),
                note: args.note.clone().unwrap_or_default(),
                ..Coupon::default()
            };
            given.lines.push(words::given(
                client.get("name"),
                offer.map(|offer| offer.said.as_str()),
                &words::worth(&worth, &|id| service_name(store, id), world.lang),
                until,
                &coupon.id,
                world.lang,
            ));
            rows.push(row(&coupon, now));
        }
        if rows.is_empty() {
            return Err(CouponFact::Nobody { already: given.already }.into());
        }
        let about = format!("{}", rows.len());
        Ok((vec![edit(rows)], about, given))
    })?;
    if world.format == crate::cli::Format::Table || given.lines.len() <= MOST {
        given.lines.iter().for_each(|line| world.tell(line));
    }
    world.tell(&words::issued(given.lines.len(), given.already, world.lang));
    Ok(register::ended(world, outcome.as_ref()))
}

/// More are counted, and not told one by one, where nobody reads them.
const MOST: usize = 20;

/// What it is worth: one of the shop's offers, or what was said.
fn worth<'a>(
    store: &Store,
    rules: &'a Rules,
    args: &CouponIssueArgs,
) -> Result<(Worth, Option<&'a Offer>), Problems> {
    let service = |asked: &str| -> Result<String, Problems> {
        let services = register::records(store, &schema::SERVICES)?;
        Ok(register::the_one(&services, &schema::SERVICES, asked, &[])?.get("id").to_string())
    };
    match (&args.offer, &args.amount, args.percent, &args.service) {
        (Some(asked), None, None, None) => {
            let offer = offered(rules, asked)?;
            Ok((worth_of(store, offer)?, Some(offer)))
        }
        (None, Some(text), None, None) => {
            let amount = typed::amount("--amount", text)?;
            if amount == Money::NONE {
                return Err(Fact::BadOption { option: "--amount", text: text.clone() }.into());
            }
            Ok((Worth::Amount(amount), None))
        }
        (None, None, Some(percent), None) => Ok((Worth::Percent(percent), None)),
        (None, None, None, Some(asked)) => Ok((Worth::Service(service(asked)?), None)),
        _ => Err(CouponFact::WorthUnclear.into()),
    }
}

/// The clients who are meant: by name, or all of whom the options are true. An offer for new clients or for
/// birthdays says so itself, where nobody is named.
fn meant<'a>(
    store: &Store,
    rules: &Rules,
    args: &CouponIssueArgs,
    clients: &'a [Record],
    (today, lang): (Day, Lang),
) -> Result<Vec<&'a Record>, Problems> {
    if !args.clients.is_empty() {
        let mut problems = Problems::default();
        let mut named = Vec::new();
        let offer = args.offer.as_deref().and_then(|asked| rules.coupon.offer(asked));
        let unknown = |client: &Record| Birthday::parse(client.get("birthday").trim()).is_none();
        for asked in &args.clients {
            match asked::among(clients, rules, asked, &[]) {
                Ok(client) if offer.is_some_and(|offer| offer.whom == Whom::Birthday) && unknown(client) => {
                    let fact = CouponFact::NoBirthday { name: client.get("name").to_string() };
                    problems.0.push(Problem::new(Fact::Coupon(fact)));
                }
                Ok(client) => named.push(client),
                Err(found) => problems.0.extend(found.0),
            }
        }
        problems.or_ok()?;
        return Ok(named);
    }
    let offer = args.offer.as_deref().and_then(|asked| rules.coupon.offer(asked));
    let whom = offer.map_or(Whom::Everybody, |offer| offer.whom);
    let mut stages: Vec<&str> = args.stage.iter().map(String::as_str).collect();
    if whom == Whom::New && stages.is_empty() {
        stages.push(Stage::New.word());
    }
    let birthdays = args.birthday_month || whom == Whom::Birthday;
    if stages.is_empty() && !birthdays && args.tier.is_none() {
        return Err(CouponFact::Nobody { already: 0 }.into());
    }
    if let Some(tier) = &args.tier {
        tiering::wanted(rules, tier, lang, clients.iter().map(|client| client.held().on(today)))?;
    }
    let lifetimes = match stages.is_empty() {
        true => None,
        false => Some(stays::lifetimes(store, &rules.lifecycle, today, &mut Vec::new())?),
    };
    let is_meant = |client: &&Record| {
        let at_stage = lifetimes.as_ref().is_none_or(|lifetimes| {
            let told = Told::read(|column| client.get(column));
            let life = lifetimes.of(client.get("id"));
            stages.contains(&stage(&rules.lifecycle, life, told, today).word())
        });
        at_stage
            && args.tier.as_ref().is_none_or(|tier| rules.tiers.same(client.held().on(today), tier))
            && (!birthdays || birthday_in_month(rules, client, today).is_some())
    };
    Ok(clients.iter().filter(is_meant).collect())
}

/// The first and the last day that were named.
fn days(args: &CouponIssueArgs, today: Day) -> Result<(Day, Option<Day>), Problems> {
    let day = |text: &str| parse_day(text, Some(today));
    let from = args.from.as_deref().map_or(Ok(today), day)?;
    let until = args.until.as_deref().map(day).transpose()?;
    match until {
        Some(until) if until < from.max(today) => Err(CouponFact::UntilBefore { from, until }.into()),
        until => Ok((from, until)),
    }
}

/// Whether she had this offer before: one that is open, one for her birthday this year, one for new clients ever.
fn has(known: &[Coupon], offer: &Offer, client: &str, today: Day) -> bool {
    let hers = known.iter().filter(|coupon| coupon.client == client && coupon.offer == offer.id);
    let mut hers = hers.filter(|coupon| match offer.whom {
        Whom::New => true,
        Whom::Birthday => coupon.issued_at.is_none_or(|at| at.day.year() == today.year()),
        Whom::Everybody => matches!(state(coupon, today), State::Usable | State::Ahead),
    });
    hers.next().is_some()
}
