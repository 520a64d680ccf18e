//! What `book add` is asked for: everybody and everything that was named, found; what is not found, or
//! not understood, is told at once.

use super::desk::{self, Desk};
use super::who::{self, Who};
use super::words::{self, Split, split_when};
use crate::cli::complete;
use crate::cli::till::deposit::Deposit;
use crate::domain::book::series::Visit;
use crate::domain::book::{Ask, Patron};
use crate::domain::book_fact::BookFact;
use crate::domain::day::Moment;
use crate::domain::problem::{Fact, Problems};
use crate::domain::record::room::Room;
use crate::domain::record::service::Service;
use crate::domain::record::staff::Staff;
use crate::domain::rule::Rules;
use crate::domain::when::{self, When};
use crate::messages::help::both;
use crate::store::directory::Store;
use clap::Args;
use clap_complete::engine::ArgValueCompleter;

#[derive(Args, Debug, Default)]
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

impl BookAddArgs {
    /// Client, services and time, and nothing besides.
    pub fn of(words: Vec<String>) -> BookAddArgs {
        BookAddArgs { words, ..BookAddArgs::default() }
    }
}

/// What was said, before a day of the book is looked at.
pub struct Said {
    pub who: Vec<Who>,
    services: Vec<String>,
    staff: Vec<String>,
    rooms: Vec<String>,
    pub when: When,
    /// The words for the time.
    pub text: String,
    pub starts: Vec<Moment>,
    pub deposit: Option<Deposit>,
    pub channel: String,
}

impl Said {
    /// Reads the words and the options.
    pub fn read(store: &Store, rules: &Rules, desk: &Desk, args: &BookAddArgs) -> Result<Said, Problems> {
        let mut problems = Problems::default();
        let (phone, mut words) = who::stranger_in_words(&args.words, args.phone.as_deref());
        if is_turned(store, rules, desk, &words)? {
            words.swap(0, 1);
        }
        let split = split_when(&words, 1, desk.now, |day| desk.roster().open(day));
        // Where the time was not understood, the first word after her is a service all the same.
        let services = match &split {
            Ok(Split { before, .. }) => before[1..].to_vec(),
            Err(_) => words.iter().skip(1).take(1).cloned().collect(),
        };
        // 杜鹃 水光: what is no time is the service, and the time is missing.
        let split = match split {
            Err(problems) if words.len() <= 2 && words::is_unknown(&problems) => Err(words::missing()),
            split => split,
        };
        let when = problems.keep(split.map(|split| (split.when, split.said)));
        if services.is_empty() {
            problems.0.push(Fact::Book(BookFact::NoService).into());
        }
        let starts = when.as_ref().map(|(when, _)| starts(args, when));
        let starts = starts.and_then(|starts| problems.keep(starts));
        let who = problems.keep(who::all(store, rules, &words[0], phone.as_deref(), &args.with));
        let deposit = args.deposit.as_deref().map(|text| Deposit::read(text, rules)).transpose();
        let deposit = problems.keep(deposit);
        let channel = problems.keep(channel(rules, args.channel.as_deref()));
        let mut said = Said {
            who: who.unwrap_or_default(),
            services,
            staff: args.staff.clone(),
            rooms: args.room.clone(),
            when: When { at: desk.now, settled: false },
            text: String::new(),
            starts: starts.unwrap_or_default(),
            deposit: deposit.flatten(),
            channel: channel.unwrap_or_default(),
        };
        problems.keep(said.found(desk));
        problems.or_ok()?;
        if let Some((when, text)) = when {
            (said.when, said.text) = (when, text);
        }
        Ok(said)
    }

    /// Services, beauticians and rooms by what they were called.
    pub fn found<'a>(&self, desk: &'a Desk) -> Result<Found<'a>, Problems> {
        let mut problems = Problems::default();
        let service = |text: &String| {
            desk.service(text).map_err(|missing| match when::is_no_day(text, desk.now.day) {
                true if missing.is_not_found() => words::no_such_day(text),
                _ => missing,
            })
        };
        let services = self.services.iter().filter_map(|text| problems.keep(service(text))).collect();
        let staff = self.staff.iter().filter_map(|text| problems.keep(desk.staff(text))).collect();
        let rooms = self.rooms.iter().filter_map(|text| problems.keep(desk.room(text))).collect();
        problems.or_ok()?;
        Ok(Found { services, staff, rooms })
    }

    /// Everybody with what the rules of the book look at; with enough of a deposit none is asked for.
    pub fn patrons(&self, store: &Store, rules: &Rules, now: Moment) -> Result<Vec<Patron>, Problems> {
        let wanted = rules.booking.no_show.amount;
        let enough = self.deposit.as_ref().is_some_and(|deposit| deposit.sum >= wanted);
        let patron = |who: &Who| match who.client() {
            Some(client) => Ok(Patron { deposit: enough, ..desk::patron(store, rules, client, now)? }),
            None => Ok(Patron { id: who.key().to_string(), ..Patron::default() }),
        };
        self.who.iter().map(patron).collect()
    }
}

/// Whether a service stands first, and behind it who comes: 补水 王芳 明天3点.
fn is_turned(store: &Store, rules: &Rules, desk: &Desk, words: &[String]) -> Result<bool, Problems> {
    let [first, second, ..] = words else { return Ok(false) };
    let is_service = |text: &str| !desk.service(text).is_err_and(|missing| missing.is_not_found());
    if !is_service(first) || is_service(second) || !desk::clients_asked(store, rules, first)?.is_empty() {
        return Ok(false);
    }
    Ok(!desk::clients_asked(store, rules, second)?.is_empty())
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
    let called = |(id, names): &(String, Vec<String>)| match names.first() {
        Some(name) => format!("{name} {id}"),
        None => id.clone(),
    };
    known.ok_or_else(|| {
        let known = rules.booking.channels.iter().map(called).collect();
        Fact::NotOneOf { option: "--channel", text: text.to_string(), known }.into()
    })
}

/// What was named, in the book.
pub struct Found<'a> {
    pub services: Vec<&'a Service>,
    staff: Vec<&'a Staff>,
    rooms: Vec<&'a Room>,
}

impl<'a> Found<'a> {
    /// What each person wants: her services, with the beauticians that were named for them.
    pub fn visit(&'a self, args: &BookAddArgs, patrons: &'a [Patron], start: Moment) -> Visit<'a> {
        let party = u32::try_from(patrons.len()).unwrap_or(1) + args.guests;
        let ask = |patron: &'a Patron, guest, at: usize, service: &'a &'a Service, person: usize| Ask {
            patron: Some(patron),
            guest,
            party,
            service,
            staff: self.beautician(at, person),
            rooms: &self.rooms,
            start,
            minutes: args.minutes,
            instead_of: &[],
        };
        let hers = patrons.iter().map(|patron| (patron, 0));
        let guests = (1..=args.guests).filter_map(|guest| Some((patrons.first()?, guest)));
        let of = |(person, (patron, guest)): (usize, (&'a Patron, u32))| {
            let services = self.services.iter().enumerate();
            services.map(|(at, service)| ask(patron, guest, at, service, person)).collect()
        };
        Visit { asks: hers.chain(guests).enumerate().map(of).collect(), together: args.together }
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
