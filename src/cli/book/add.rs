//! `salon book add`: an appointment, or a course of them.

use super::desk::{self, Desk};
use super::rows::{self, NewRow};
use super::say::{self, Booked};
use super::who::{self, Who};
use super::words::split_when;
use crate::cli::till::deposit::Deposit;
use crate::cli::till::rows::{Paying, Rows};
use crate::cli::world::World;
use crate::cli::{complete, register};
use crate::domain::book::place::Passes;
use crate::domain::book::series::{Arranged, Visit};
use crate::domain::book::{Ask, Patron};
use crate::domain::change::Edit;
use crate::domain::day::Moment;
use crate::domain::id::{IdMaker, Kind};
use crate::domain::problem::{Exit, Fact, Problem, Problems};
use crate::domain::record::room::Room;
use crate::domain::record::service::Service;
use crate::domain::record::staff::Staff;
use crate::domain::refusal::Refusal;
use crate::domain::rule::Rules;
use crate::domain::when::When;
use crate::messages::help::both;
use crate::store::asked;
use crate::store::directory::Store;
use clap::Args;
use clap_complete::engine::ArgValueCompleter;

#[derive(Args, Debug)]
pub struct BookAddArgs {
    #[arg(value_name = "CLIENT SERVICE… WHEN", required = true, num_args = 1.., add = ArgValueCompleter::new(complete::clients_and_services),
          help = both("顾客 项目… 时间：李姐 水光 明天下午3点", "client, services, time: LI Facial tomorrow 3pm"))]
    pub words: Vec<String>,
    #[arg(long, value_name = "STAFF", add = ArgValueCompleter::new(complete::staff),
          help = both("美容师；几个项目可以各写一个", "beautician; one for each service, if they differ"))]
    pub staff: Vec<String>,
    #[arg(long, requires = "staff", help = both("点客：顾客点名要她", "the client asked for her by name"))]
    pub asked_for: bool,
    #[arg(long, value_name = "ROOM", help = both("房间或仪器", "room or equipment"))]
    pub room: Vec<String>,
    #[arg(long, value_name = "CHANNEL", help = both("预约渠道：电话、微信、到店…", "how it came: phone, wechat, walk-in …"))]
    pub channel: Option<String>,
    #[arg(long, value_name = "PHONE", help = both("电话；没有这位顾客就新建", "her phone; a stranger is added with it"))]
    pub phone: Option<String>,
    #[arg(long = "with", value_name = "CLIENT", add = ArgValueCompleter::new(complete::clients),
          help = both("同来的另一位顾客，做同样的项目", "another client who comes along for the same"))]
    pub with: Vec<String>,
    #[arg(long, value_name = "N", default_value_t = 0, value_parser = clap::value_parser!(u32).range(0..=9),
          help = both("带几位没有登记的客人", "guests whom she brings"))]
    pub guests: u32,
    #[arg(long, help = both("几个项目同时做（两位美容师）", "her services at the same time, by several beauticians"))]
    pub together: bool,
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=720),
          help = both("时长（分钟），不按项目的", "minutes, if not those of the service"))]
    pub minutes: Option<u32>,
    #[arg(long, value_name = "TEXT", help = both("备注", "a note"))]
    pub note: Option<String>,
    #[arg(long, value_name = "SPAN", requires = "times", help = both("疗程的间隔：4w、10d", "a course: every so often, 4w or 10d"))]
    pub every: Option<String>,
    #[arg(long, value_name = "N", requires = "every", value_parser = clap::value_parser!(u32).range(2..=60),
          help = both("疗程的次数", "so many times"))]
    pub times: Option<u32>,
    #[arg(long, requires = "every", help = both("排不上的跳过，其余照排", "book what fits, and name the rest"))]
    pub partly: bool,
    #[arg(long, value_name = "METHOD=AMOUNT,…", help = both("收了定金：现金=100；只写方式就是规则要的数", "a deposit is paid: cash=100; a method alone pays what the rule asks for"))]
    pub deposit: Option<String>,
    #[arg(long, help = both("破例（会记下来）", "although a rule stands against it; put on record"))]
    pub anyway: bool,
}

/// What is wanted, with everything found that was named.
struct Wanted<'a> {
    who: Vec<Who>,
    patrons: Vec<Patron>,
    services: Vec<&'a Service>,
    staff: Vec<&'a Staff>,
    rooms: Vec<&'a Room>,
    starts: Vec<Moment>,
}

pub fn run(world: &World, args: BookAddArgs) -> anyhow::Result<Exit> {
    let mut ids = world.ids();
    let (outcome, booked) = register::write(world, "book add", |store| {
        let rules = world.rules()?;
        decide(world, store, &rules, &args, &mut ids)
    })?;
    say::booked(world, &booked);
    Ok(match booked.left_out.is_empty() {
        true => register::ended(world, outcome.as_ref()),
        false => register::ended(world, outcome.as_ref()).max(Exit::Refused),
    })
}

fn decide(
    world: &World,
    store: &Store,
    rules: &Rules,
    args: &BookAddArgs,
    ids: &mut IdMaker,
) -> Result<(Vec<Edit>, String, Booked), Problems> {
    let now = world.now(rules);
    let mut desk = Desk::open(store, rules, now)?;
    let (said, words) = who::stranger_in_words(&args.words, args.phone.as_deref());
    let (words, when, text) = split_when(&words, 2, now, |day| desk.roster().open(day))?;
    let starts = starts(args, &when)?;
    let (first, last) =
        (starts.first().copied().unwrap_or(when.at), starts.last().copied().unwrap_or(when.at));
    desk.fill(store, first.day, last.day)?;
    let who = who::all(store, rules, &words[0], said.as_deref(), &args.with)?;
    let deposit = args.deposit.as_deref().map(|text| Deposit::read(text, rules)).transpose()?;
    let enough = deposit.as_ref().is_some_and(|deposit| deposit.sum >= rules.booking.no_show.amount);
    let mut patrons = Vec::new();
    for who in &who {
        patrons.push(match who.client() {
            Some(client) => Patron { deposit: enough, ..desk::patron(store, rules, client, now)? },
            None => Patron { id: who.key().to_string(), ..Patron::default() },
        });
    }
    let channel = channel(rules, args.channel.as_deref())?;
    let wanted = wanted(&desk, args, who, patrons, &words[1..], starts)?;
    let (arranged, left_out) = arrange(store, rules, &desk, args, &wanted)?;
    let (mut edits, new_clients) = who::rows(&wanted.who, ids)?;
    let mut booked = Booked::default();
    booked.settled = when.settled.then_some((text, when.at));
    booked.left_out = left_out;
    let mut rows: Vec<NewRow> = Vec::new();
    for (_, visit) in &arranged {
        let month = visit.placed.first().map(|placed| placed.start.day.month());
        let made: Vec<String> =
            visit.placed.iter().map(|_| ids.make(Kind::Booking, month, |_| false)).collect();
        for (placed, id) in visit.placed.iter().zip(&made) {
            let client = new_clients.get(&placed.client).unwrap_or(&placed.client);
            rows.push(NewRow {
                id: id.clone(),
                group: if made.len() > 1 { made[0].clone() } else { String::new() },
                placed: placed.clone(),
                client: client.clone(),
                asked_for: args.asked_for,
                channel: channel.clone(),
                note: args.note.clone().unwrap_or_default(),
            });
        }
        for refusal in &visit.refusals {
            let named = named(store, &desk, vec![refusal.clone()])?;
            booked.passed.extend(named.into_iter().map(Fact::Refused));
        }
    }
    edits.extend(rows::inserts(&rows, now, &world.by));
    edits.extend(rows::overrides(&rows, &arranged, now, &world.by, ids));
    for row in &rows {
        let who = wanted.who.iter().find(|who| who.key() == row.placed.client);
        let patron = wanted.patrons.iter().find(|patron| patron.id == row.placed.client);
        booked.push(row, who, patron, rules);
    }
    if let (Some(deposit), Some(first)) = (&deposit, rows.first()) {
        let paying = Paying { at: now, by: &world.by, note: "" };
        let mut paid = Rows::default();
        deposit.pay(&first.client, &first.id, &paying, &mut paid, ids);
        edits.extend(paid.edits());
        booked.deposit(&first.id, deposit.sum);
    }
    let about = rows.iter().map(|row| row.id.as_str()).collect::<Vec<_>>().join(" ");
    Ok((edits, about, booked))
}

/// The moments of a course, or the one.
fn starts(args: &BookAddArgs, when: &When) -> Result<Vec<Moment>, Problems> {
    let Some(every) = &args.every else { return Ok(vec![when.at]) };
    let bad = || Problems::from(Fact::BadOption { option: "--every", text: every.clone() });
    let number = every.trim_end_matches(|c: char| !c.is_ascii_digit());
    let days: i64 = number.parse().map_err(|_| bad())?;
    let unit = match &every[number.len()..] {
        "d" | "天" => 1,
        "w" | "周" => 7,
        _ => return Err(bad()),
    };
    let step = days.checked_mul(unit).filter(|step| (1..=366).contains(step)).ok_or_else(bad)?;
    let times = i64::from(args.times.unwrap_or(1));
    Ok((0..times).map(|nth| Moment { day: when.at.day.plus(nth * step), ..when.at }).collect())
}

fn channel(rules: &Rules, text: Option<&str>) -> Result<String, Problems> {
    let Some(text) = text else { return Ok(String::new()) };
    let known = rules.booking.channel(text).map(str::to_string);
    known.ok_or_else(|| Fact::BadOption { option: "--channel", text: text.to_string() }.into())
}

/// Everything that was named, found; all that is not found is told at once.
fn wanted<'a>(
    desk: &'a Desk,
    args: &BookAddArgs,
    who: Vec<Who>,
    patrons: Vec<Patron>,
    services: &[String],
    starts: Vec<Moment>,
) -> Result<Wanted<'a>, Problems> {
    let mut problems = Vec::new();
    let mut found =
        |result: Result<(), Problems>| problems.extend(result.err().map(|p| p.0).unwrap_or_default());
    let (mut wanted_services, mut staff, mut rooms) = (Vec::new(), Vec::new(), Vec::new());
    for text in services {
        found(desk.service(text).map(|service| wanted_services.push(service)));
    }
    for text in &args.staff {
        found(desk.staff(text).map(|one| staff.push(one)));
    }
    for text in &args.room {
        found(desk.room(text).map(|room| rooms.push(room)));
    }
    Problems(problems).or_ok()?;
    Ok(Wanted { who, patrons, services: wanted_services, staff, rooms, starts })
}

impl<'a> Wanted<'a> {
    /// What each person wants: her services, with the beauticians that were named for them.
    fn visit(&'a self, args: &BookAddArgs) -> Visit<'a> {
        let mut asks = Vec::new();
        let ask = |patron: &'a Patron, guest, at: usize, service: &'a &'a Service, person: usize| Ask {
            patron: Some(patron),
            guest,
            service,
            staff: self.beautician(at, person),
            rooms: &self.rooms,
            start: self.starts[0],
            minutes: args.minutes,
            instead_of: &[],
        };
        let mut person = 0;
        for patron in &self.patrons {
            let services = self.services.iter().enumerate();
            asks.push(services.map(|(at, service)| ask(patron, 0, at, service, person)).collect());
            person += 1;
        }
        for (guest, host) in (1..=args.guests).zip(std::iter::repeat(&self.patrons[0])) {
            let services = self.services.iter().enumerate();
            asks.push(services.map(|(at, service)| ask(host, guest, at, service, person)).collect());
            person += 1;
        }
        Visit { asks, together: args.together }
    }

    /// The beautician for a service: as many as were named, in the order of persons and services; a
    /// single one does all that one person wants, one after another.
    fn beautician(&self, at: usize, person: usize) -> Option<&'a Staff> {
        match (&self.staff[..], person) {
            ([], _) => None,
            ([one], 0) => Some(one),
            ([_], _) => None,
            (several, _) => several.get(person * self.services.len() + at).copied(),
        }
    }
}

type Visits<'a> = Vec<(Moment, Arranged<'a>)>;

/// Finds a place for every visit; what can't be is refused with every reason and the nearest free
/// times, or left out where a part is wanted.
fn arrange<'a>(
    store: &Store,
    rules: &Rules,
    desk: &'a Desk,
    args: &BookAddArgs,
    wanted: &'a Wanted<'a>,
) -> Result<(Visits<'a>, Vec<Problem>), Problems> {
    let book = desk.book();
    let may = |refusal: &Refusal| {
        args.anyway && rules.booking.overridable.iter().any(|word| word == refusal.word())
    };
    let passes: Passes = &may;
    let (mut visits, mut problems) = (Vec::new(), Vec::new());
    for start in &wanted.starts {
        let visit = wanted.visit(args);
        let arranged = book.arrange(&visit, *start, passes);
        if arranged.complete {
            visits.push((*start, arranged));
        } else {
            problems.extend(refused(store, desk, rules, &visit, *start, arranged.refusals)?);
        }
    }
    if !problems.is_empty() && (!args.partly || visits.is_empty()) {
        return Err(Problems(problems));
    }
    Ok((visits, problems))
}

/// What `--anyway` may pass over.
pub fn may_pass(rules: &Rules, anyway: bool) -> impl Fn(&Refusal) -> bool {
    move |refusal| anyway && rules.booking.overridable.iter().any(|word| word == refusal.word())
}

/// The head, with the remedy, and every reason.
pub fn refused(
    store: &Store,
    desk: &Desk,
    rules: &Rules,
    visit: &Visit,
    start: Moment,
    refusals: Vec<Refusal>,
) -> Result<Vec<Problem>, Problems> {
    let Some(first) = visit.asks.first().and_then(|asks| asks.first()) else { return Ok(Vec::new()) };
    let from = desk.now.day.max(start.day.plus(-1));
    let mut wide = Desk::open(store, rules, desk.now)?;
    wide.fill(store, from, from.plus(rules.booking.search))?;
    let book = wide.book();
    let offers = book.nearest(visit, start);
    let offers = offers.iter().map(|offer| (offer.start, offer.staff.name.clone())).collect();
    let anyway =
        refusals.iter().all(|refusal| rules.booking.overridable.iter().any(|word| word == refusal.word()));
    let head = Fact::NotBookable { service: first.service.name.clone(), at: start, offers, anyway };
    let reasons = named(store, desk, refusals)?.into_iter().map(Fact::Refused);
    Ok([head].into_iter().chain(reasons).map(Problem::new).collect())
}

/// Reasons with the names of those whom they are about.
pub fn named(store: &Store, desk: &Desk, refusals: Vec<Refusal>) -> Result<Vec<Refusal>, Problems> {
    let mut ids = Vec::new();
    desk::clients_in(&refusals, &mut ids);
    let names = asked::names(store, &ids, &mut Vec::new())?;
    Ok(refusals.into_iter().map(|refusal| desk.named(refusal, &names)).collect())
}
