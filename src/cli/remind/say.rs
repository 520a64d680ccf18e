//! The reminder list, printed: a table, texts to paste, CSV, JSON.

use super::{List, by_hand};
use crate::cli::Format;
use crate::cli::world::World;
use crate::domain::due::by_hand::ByHand;
use crate::domain::due::loyal::Loyal;
use crate::domain::due::{self, Due, Occasion, Records};
use crate::domain::record::booking::Booking;
use crate::messages::Lang;
use crate::messages::remind as words;
use crate::render::listing::{self, Column, Listing};
use crate::render::safe;
use serde_json::{Value, json};
use std::borrow::Cow;
use std::rc::Rc;

pub fn list(world: &World, list: &List, open: &[&Due], format: Format) {
    match format {
        Format::Table => table(world, list, open),
        Format::Text | Format::Html => {
            for (at, due) in open.iter().enumerate() {
                world.pour(if at > 0 { b"\n" } else { b"" });
                world.pour(block(world, list, due).as_bytes());
            }
            let left = left(world, list);
            // Nothing due, nothing printed.
            if !open.is_empty() && !left.is_empty() {
                world.tell(&format!("\n{}", words::aside(&left, world.lang)));
            }
        }
        // A list for machines: nothing due, nothing printed, except the array that JSON is.
        Format::Csv | Format::Tsv | Format::Excel if open.is_empty() => {}
        Format::Excel => world.pour(&sheet(world, list, open)),
        Format::Csv | Format::Tsv => {
            let delimiter = if format == Format::Csv { b',' } else { b'\t' };
            let rows = open.iter().map(|due| row(world, list, due));
            listing::csv_by_rows(KEYS.into_iter(), rows, delimiter, false, |row| world.pour(row));
        }
        Format::Json | Format::Jsonl => {
            let records: Vec<Value> = open.iter().map(|due| record(world, list, due)).collect();
            world.say(&listing::json(&records, format == Format::Jsonl));
        }
    }
}

fn service_name<'a>(records: &'a Records, booking: &'a Booking) -> &'a str {
    records.services.get(&booking.service).map_or(booking.service.as_str(), |service| &service.name)
}

fn staff_name<'a>(records: &'a Records, booking: &'a Booking) -> &'a str {
    records.staff.get(&booking.staff).map_or(booking.staff.as_str(), |staff| &staff.name)
}

/// The bookings of a line; none for a birthday or a festival.
fn bookings(due: &Due) -> &[Rc<Booking>] {
    match &due.occasion {
        Occasion::Appointment { bookings, .. } => bookings,
        _ => &[],
    }
}

/// What a line is about, in one short sentence.
pub(super) fn detail(lang: Lang, list: &List, due: &Due) -> String {
    let records = &list.records;
    match &due.occasion {
        Occasion::Appointment { bookings, new, by_hand } => {
            let start = bookings.first().map(|booking| booking.start);
            let when =
                start.map(|s| format!("{:02}-{:02} {}", s.day.month_number(), s.day.day_number(), s.clock()));
            let services: Vec<String> = bookings
                .iter()
                .map(|booking| match staff_name(records, booking) {
                    "" => service_name(records, booking).to_string(),
                    staff => format!("{} {staff}", service_name(records, booking)),
                })
                .filter(|service| !service.is_empty())
                .map(|service| format!(" {}", service.trim_start()))
                .collect();
            let new = if *new { format!(" [{}]", words::new_client(lang)) } else { String::new() };
            let why = by_hand.as_ref().map(|why| format!(" [{}]", words::by_hand(why, lang)));
            let why = why.unwrap_or_default();
            format!("{}{}{new}{why}", when.unwrap_or_default(), services.join(" +"))
        }
        Occasion::Birthday { on, lunar } => {
            let lunar = if *lunar { format!(" {}", words::lunar(lang)) } else { String::new() };
            format!("{:02}-{:02}{lunar}", on.month_number(), on.day_number())
        }
        Occasion::Festival { on, .. } => format!("{:02}-{:02}", on.month_number(), on.day_number()),
        Occasion::Coupon { coupon, what } => {
            let until = coupon.until.map(|on| format!("{:02}-{:02} ", on.month_number(), on.day_number()));
            format!("{}{what}", until.unwrap_or_default())
        }
        Occasion::Card { told, .. } => {
            let on = format!("{:02}-{:02}", told.on.month_number(), told.on.day_number());
            let left = &told.held.left;
            let left = if left.is_empty() { String::new() } else { format!(": {left}") };
            format!("{on} {}{left}", told.held.called)
        }
        Occasion::Loyal(what) => words::loyal(what, lang),
        Occasion::Rebook { absence, service } => {
            let away = list.as_of.day.since(absence.last);
            // Her text speaks of the service that she has missed most, which need not be that of her last visit.
            let ago = Some(list.as_of.day.since(absence.service_on)).filter(|ago| *ago != away);
            let service = words::had(service, ago, lang);
            words::away(away, absence.interval, absence.told, &service, absence.asking, lang)
        }
    }
}

fn table(world: &World, list: &List, open: &[&Due]) {
    let day = list.as_of.day.to_string();
    if open.is_empty() {
        world.tell(&words::nothing_due(&day, world.lang));
        tell_left(world, list);
        return;
    }
    let mut listing = listed(world, list, open);
    if world.width.is_some_and(|width| width < 140) {
        // The keys are the longest and the least read; machine formats have them.
        listing.columns.truncate(6);
    }
    world.say(&listing.table(world.width, world.colour));
    let count = |kind: &str| open.iter().filter(|due| due.kind() == kind).count();
    let counts: Vec<_> = super::KINDS.iter().map(|(kind, _)| (*kind, count(kind))).collect();
    let done = list.lines.iter().filter(|line| line.done.is_some()).count();
    world.tell(&format!("\n{}", words::counted(&day, &counts, done, world.lang)));
    tell_left(world, list);
    let may_have_gone = |due: &&Due| {
        due.done.as_ref().is_some_and(|done| matches!(done.state.as_str(), "sending" | "doubtful"))
    };
    let doubts = list.lines.iter().filter(may_have_gone).count();
    if doubts > 0 {
        world.tell(&crate::messages::send::in_doubt(doubts, world.lang));
    }
}

/// What a spreadsheet shows of the lines: the table, and the texts.
fn sheet(world: &World, list: &List, open: &[&Due]) -> Vec<u8> {
    let mut listing = listed(world, list, open);
    let at = listing.columns.len() - 1;
    listing.columns.insert(at, Column::new("message", words::titles(world.lang).message.to_string()));
    for (row, due) in listing.rows.iter_mut().zip(open) {
        row.insert(at, text(list, due).unwrap_or_default());
    }
    listing.sheet()
}

fn listed(world: &World, list: &List, open: &[&Due]) -> Listing {
    let titles = words::titles(world.lang);
    let column = |key, title: &str| Column::new(key, title.to_string());
    let columns = vec![
        column("due", titles.due),
        column("what", titles.what),
        column("client", titles.client),
        column("phone", titles.phone),
        column("channel", titles.channel),
        column("detail", titles.detail),
        column("key", titles.key),
    ];
    let row = |due: &&Due| {
        vec![
            format!("{:02}-{:02} {}", due.due.day.month_number(), due.due.day.day_number(), due.due.clock()),
            list.rules.reminder_name(&due.rule, world.lang.word()),
            due.client.name.clone(),
            world.shown_phone(&due.client.phone),
            words::channel(due.reach.word(), world.lang).to_string(),
            detail(world.lang, list, due),
            due.key.clone(),
        ]
    };
    Listing { columns, rows: open.iter().map(row).collect() }
}

/// The improvements that are due, below the list: for people, and nothing where there are none.
pub fn improvements(world: &World, lines: &[String], listed: bool, format: Format) {
    if lines.is_empty() || !matches!(format, Format::Table | Format::Text | Format::Html) {
        return;
    }
    let gap = if listed || format == Format::Table { "\n" } else { "" };
    world.tell(&format!("{gap}{}", words::improvements(lines, world.lang)));
}

/// What the list leaves for another day, a sentence each.
fn left(world: &World, list: &List) -> Vec<String> {
    let waiting = words::waiting(list.waiting, list.rules.rebook.a_day, world.lang);
    let held = words::held(list.held.len(), list.rules.weekly.most.unwrap_or_default(), world.lang);
    waiting.into_iter().chain(held).collect()
}

fn tell_left(world: &World, list: &List) {
    left(world, list).iter().for_each(|sentence| world.tell(sentence));
}

/// When a line falls due; with its day where that is past.
fn when(due: &Due, list: &List) -> String {
    let at = due.due;
    match at.day == list.as_of.day {
        true => at.clock(),
        false => format!("{:02}-{:02} {}", at.day.month_number(), at.day.day_number(), at.clock()),
    }
}

/// A block for a client: who, how, and the text to paste.
fn block(world: &World, list: &List, due: &Due) -> String {
    let client = &due.client;
    let rule = list.rules.reminder_name(&due.rule, world.lang.word());
    let mut head =
        vec![format!("{} {rule}", when(due, list)), client.name.clone(), world.shown_phone(&client.phone)];
    head.push(words::channel(due.reach.word(), world.lang).to_string());
    head.push(detail(world.lang, list, due));
    head.retain(|part| !part.is_empty());
    let head = safe::shown(&head.join(" · ")).into_owned();
    let text = text(list, due).unwrap_or_else(|| match due.by_hand() {
        Some(ByHand::Move { booking, told, .. }) => words::move_first(booking, *told, world.lang),
        _ => words::no_text(world.lang).to_string(),
    });
    format!("【{head}】\n{}\n", safe::shown_lines(text.trim_end()))
}

/// The text to send.
fn text(list: &List, due: &Due) -> Option<String> {
    due::text(&list.rules, &list.records, list.as_of, due)
}

/// A part of each booking of a line.
fn joined<'a>(bookings: &'a [Rc<Booking>], part: impl Fn(&'a Booking) -> &'a str) -> Cow<'a, str> {
    match bookings {
        [one] => part(one).into(),
        _ => bookings.iter().map(|booking| part(booking)).collect::<Vec<_>>().join(";").into(),
    }
}

const KEYS: [&str; 22] = [
    "key", "rule", "kind", "due", "client", "number", "name", "called", "phone", "channel", "on", "start",
    "minutes", "booking", "service", "staff", "new", "message", "file", "line", "by_hand", "why",
];

/// The cells of a line under those keys.
fn row<'a>(world: &World, list: &'a List, due: &'a Due) -> [Cow<'a, str>; 22] {
    let (records, client) = (&list.records, &due.client);
    let bookings = bookings(due);
    let minutes: u32 = bookings.iter().map(|booking| booking.minutes).sum();
    let (on, new) = match &due.occasion {
        Occasion::Appointment { bookings, new, .. } => {
            (bookings.first().map(|booking| booking.start.day), *new)
        }
        Occasion::Birthday { on, .. } | Occasion::Festival { on, .. } => (Some(*on), false),
        Occasion::Coupon { coupon, .. } => (coupon.until, false),
        Occasion::Card { told, .. } => (Some(told.on), false),
        Occasion::Loyal(what) => (Some(what.on()), false),
        Occasion::Rebook { absence, .. } => (Some(absence.last), false),
    };
    [
        due.key.as_str().into(),
        due.rule.as_str().into(),
        due.kind().into(),
        due.due.to_string().into(),
        client.id.as_str().into(),
        client.number.as_str().into(),
        client.name.as_str().into(),
        client.called.as_str().into(),
        world.shown_phone(&client.phone).into(),
        due.reach.word().into(),
        on.map(|on| on.to_string()).unwrap_or_default().into(),
        bookings.first().map(|booking| booking.start.to_string()).unwrap_or_default().into(),
        if bookings.is_empty() { String::new() } else { minutes.to_string() }.into(),
        joined(bookings, |booking| &booking.id),
        joined(bookings, |booking| service_name(records, booking)),
        joined(bookings, |booking| staff_name(records, booking)),
        if new { "yes" } else { "" }.into(),
        text(list, due).unwrap_or_default().into(),
        (*due.source.file).into(),
        due.source.line.to_string().into(),
        due.by_hand().map_or("", ByHand::word).into(),
        due.by_hand().map(by_hand::reason).unwrap_or_default().into(),
    ]
}

fn booking_record(records: &Records, booking: &Booking) -> Value {
    json!({
        "id": booking.id,
        "start": booking.start.to_string(),
        "minutes": booking.minutes,
        "service": service_name(records, booking),
        "staff": staff_name(records, booking),
    })
}

fn record(world: &World, list: &List, due: &Due) -> Value {
    let (records, client) = (&list.records, &due.client);
    let mut record = json!({
        "key": due.key,
        "rule": due.rule,
        "kind": due.kind(),
        "due": due.due.to_string(),
        "client": {
            "id": client.id,
            "number": client.number,
            "name": client.name,
            "phone": world.shown_phone(&client.phone),
        },
        "channel": due.reach.word(),
        "message": text(list, due),
        "source": { "file": *due.source.file, "line": due.source.line },
    });
    let mut set = |key: &str, value: Value| {
        if let Value::Object(map) = &mut record {
            map.insert(key.to_string(), value);
        }
    };
    match &due.occasion {
        Occasion::Appointment { bookings, new, by_hand: why } => {
            if let Some(why) = why {
                set("by_hand", by_hand::record(why));
            }
            if let Some(first) = bookings.first() {
                set("booking", booking_record(records, first));
            }
            if bookings.len() > 1 {
                set("bookings", bookings.iter().map(|booking| booking_record(records, booking)).collect());
            }
            set("new", Value::from(*new));
        }
        Occasion::Birthday { on, lunar } => {
            set("on", Value::from(on.to_string()));
            set("lunar", Value::from(*lunar));
        }
        Occasion::Festival { on, name, season } => {
            set("on", Value::from(on.to_string()));
            set(if *season { "season" } else { "festival" }, Value::from(name.clone()));
        }
        Occasion::Coupon { coupon, what } => {
            set("on", Value::from(coupon.until.map(|on| on.to_string())));
            set("coupon", Value::from(coupon.id.clone()));
            set("worth", Value::from(what.clone()));
        }
        Occasion::Card { told, .. } => {
            set("on", Value::from(told.on.to_string()));
            set("card", Value::from(told.held.card.id.clone()));
            set("sessions", Value::from(told.held.sessions));
            set("until_on", Value::from(told.held.card.until.map(|until| until.to_string())));
        }
        Occasion::Loyal(what) => {
            set("on", Value::from(what.on().to_string()));
            match what {
                Loyal::Points { points, balance, .. } => {
                    set("points", Value::from(*points));
                    set("balance", Value::from(*balance));
                }
                Loyal::Tier { tier, after, .. } => {
                    set("tier", Value::from(tier.clone()));
                    set("after", Value::from(after.clone()));
                }
                Loyal::Thanks { friend, points, .. } => {
                    set("friend", Value::from(friend.clone()));
                    set("points", Value::from(*points));
                }
            }
        }
        Occasion::Rebook { absence, service } => {
            set("last_visit", Value::from(absence.last.to_string()));
            set("interval_days", Value::from(absence.interval));
            set("service", Value::from(service.clone()));
            set("asking", Value::from(absence.asking));
        }
    }
    record
}
