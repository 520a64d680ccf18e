//! `salon remind --why KEY`: the rule and where it stands, the record and its line, and what
//! keeps the line on or off the list.

use super::{Choice, List, decided};
use crate::cli::stopped::{self, Heeding};
use crate::cli::world::World;
use crate::domain::coupon::state;
use crate::domain::day::{Day, Moment};
use crate::domain::due::reach::{Reach, reach};
use crate::domain::due::rebook::{Absence, Standing};
use crate::domain::due::{Due, Occasion};
use crate::domain::problem::{Exit, Fact, Problems};
use crate::domain::record::booking::Booking;
use crate::domain::record::client::Client;
use crate::domain::record::coupon::Coupon;
use crate::domain::rule::{About, Reminder, Rules};
use crate::domain::schema;
use crate::messages::remind::why as words;
use crate::store::directory::Store;
use crate::store::query;

/// A key taken apart: rule, record, occurrence.
struct Key<'a> {
    rule: &'a str,
    record: &'a str,
    occurrence: &'a str,
}

fn take_apart(key: &str) -> Option<Key<'_>> {
    let mut parts = key.splitn(3, '/');
    Some(Key { rule: parts.next()?, record: parts.next()?, occurrence: parts.next()? })
}

pub fn run(world: &World, key: &str, choice: &Choice) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let no_task = || Problems::from(Fact::NoSuchTask { key: key.to_string() });
    let parts = take_apart(key).ok_or_else(no_task)?;
    let store = world.store()?;
    let choice = Choice { date: choice.date.clone(), ..Choice::default() };
    let list = decided(world, rules, &store, &choice)?;
    let day = list.as_of.day.to_string();
    if let Some(line) = list.lines.iter().find(|line| line.key == key) {
        let heeding = stopped::client(&store, &line.client.id)?;
        store.release();
        explain(world, &list, line, heeding.as_ref());
        return Ok(Exit::Done);
    }
    if let Some(held) = list.held.iter().find(|held| held.line.key == key) {
        store.release();
        let most = list.rules.weekly.most.unwrap_or_default();
        world.tell(&words::not_on(&day, world.lang));
        explain_line(world, &list, &held.line);
        world.tell(&words::held_back(held.sent, held.ahead, most, world.lang));
        return Ok(Exit::Done);
    }
    let said = absent(world, &list, &store, &parts)?;
    store.release();
    world.tell(&words::not_on(&day, world.lang));
    for line in said {
        world.tell(&line);
    }
    Ok(Exit::Done)
}

fn rule_line(world: &World, rules: &Rules, rule: &Reminder) -> String {
    let name = rules.reminder_name(&rule.id, world.lang.word());
    words::rule(&name, &rule.id, &format!("{}:{}", rule.origin.file, rule.origin.line), world.lang)
}

fn explain(world: &World, list: &List, line: &Due, heeding: Option<&Heeding>) {
    let lang = world.lang;
    explain_line(world, list, line);
    let stopped = heeding.map(|heeding| stopped::told(world, heeding, list.as_of.day));
    stopped.unwrap_or_default().iter().for_each(|line| world.tell(line));
    match &line.done {
        Some(done) => {
            let place = format!("{}:{}", done.source.file, done.source.line);
            world.tell(&words::done(&done.at.to_string(), &done.by, &place, lang));
        }
        None => world.tell(&words::listed(&list.as_of.day.to_string(), lang)),
    }
}

/// The rule and the record of a line, and when it falls due.
fn explain_line(world: &World, list: &List, line: &Due) {
    let lang = world.lang;
    if let Some(rule) = list.rules.reminder(&line.rule) {
        world.tell(&rule_line(world, &list.rules, rule));
        let what = match &line.occasion {
            Occasion::Appointment { bookings, .. } => {
                let ids: Vec<&str> = bookings.iter().map(|booking| booking.id.as_str()).collect();
                format!("{} {}", ids.join(" + "), line.client.name)
            }
            Occasion::Birthday { on, .. } | Occasion::Festival { on, .. } => {
                format!("{} {on}", line.client.name)
            }
            Occasion::Coupon { coupon, what } => format!("{} {} {what}", coupon.id, line.client.name),
            Occasion::Card { told, .. } => {
                let held = &told.held;
                format!("{} {} {} {}", held.card.id, line.client.name, held.called, held.left)
                    .trim()
                    .to_string()
            }
            Occasion::Rebook { .. } => line.client.name.clone(),
            Occasion::Loyal(what) => {
                format!("{} {}", line.client.name, crate::messages::remind::loyal(what, lang))
            }
        };
        world.tell(&words::record(&what, &format!("{}:{}", line.source.file, line.source.line), lang));
        let mut until = line.due.day.plus(rule.stays);
        if let Occasion::Coupon { coupon, .. } = &line.occasion {
            until = coupon.until.map_or(until, |last| until.min(last));
        }
        if let Occasion::Card { told, .. } = &line.occasion
            && rule.about == About::CardExpiring
        {
            until = until.min(told.on);
        }
        if let Occasion::Rebook { absence, service } = &line.occasion {
            until = absence.last.plus(rule.stays);
            about_absence(world, absence, service).iter().for_each(|line| world.tell(line));
        }
        world.tell(&words::due(&line.due.to_string(), &until.to_string(), lang));
        if let Some(why) = line.by_hand() {
            world.tell(&words::by_hand(why, lang));
        }
    }
}

/// Why a key is not on the list: a sentence each.
fn absent(world: &World, list: &List, store: &Store, key: &Key) -> Result<Vec<String>, Problems> {
    let lang = world.lang;
    let Some(rule) = list.rules.reminder(key.rule) else {
        return Ok(vec![words::rule_unknown(key.rule, lang)]);
    };
    let mut said = vec![rule_line(world, &list.rules, rule)];
    match rule.about {
        About::Appointment { .. } => match booking(store, key)? {
            Some(booking) => said.extend(about_booking(world, list, key, &booking)),
            None => said.push(words::no_record(key.record, lang)),
        },
        About::Rebook => match stopped::client(store, key.record)? {
            Some(heeding) => said.extend(about_asking(world, list, key, &heeding)),
            None => said.push(words::no_record(key.record, lang)),
        },
        About::CouponExpiring => {
            let coupons = query::all(store, "coupons.csv", &schema::COUPONS, &mut Vec::new(), Coupon::read)?;
            match coupons.into_iter().flatten().find(|coupon| coupon.id == key.record) {
                Some(coupon) => {
                    said.extend(about_coupon(world, list, &coupon));
                    said.extend(paused(world, list, client(store, &coupon.client)?.as_ref()));
                }
                None => said.push(words::no_record(key.record, lang)),
            }
        }
        About::CardUsed | About::CardLow { .. } | About::CardExpiring => {
            let all = crate::store::cards::all(store, &mut Vec::new())?;
            match all.into_iter().find(|card| card.id == key.record) {
                Some(card) => {
                    let place = format!("{}:{}", card.source.file, card.source.line);
                    said.push(words::record(&crate::domain::card::using::called(&card), &place, lang));
                    said.extend(paused(world, list, client(store, &card.client)?.as_ref()));
                }
                None => said.push(words::no_record(key.record, lang)),
            }
        }
        About::PointsExpiring | About::TierEnding | About::Referral => {
            match paused(world, list, client(store, key.record)?.as_ref()) {
                Some(paused) => said.push(paused),
                None => said.push(words::not_so(rule.about.kind(), lang)),
            }
        }
        About::Birthday | About::Festival { .. } => match client(store, key.record)? {
            Some(client) => said.extend(about_client(world, list, rule, key, &client)),
            None => said.push(words::no_record(key.record, lang)),
        },
    }
    Ok(said)
}

fn about_booking(world: &World, list: &List, key: &Key, booking: &Booking) -> Vec<String> {
    let lang = world.lang;
    let place = format!("{}:{}", booking.source.file, booking.source.line);
    let mut said = vec![words::record(&booking.id, &place, lang)];
    if !booking.status.is_expected() {
        said.push(words::cancelled(booking.status.word(), lang));
    } else if booking.start.to_string() != key.occurrence {
        said.push(words::moved(&booking.start.to_string(), lang));
    } else if let Some(line) = list.lines.iter().find(|line| {
        matches!(&line.occasion, Occasion::Appointment { bookings, .. } if bookings.iter().any(|b| b.id == booking.id))
    }) {
        said.push(words::spoken_by(&line.key, lang));
    }
    said
}

fn about_client(world: &World, list: &List, rule: &Reminder, key: &Key, client: &Client) -> Vec<String> {
    let lang = world.lang;
    let place = format!("{}:{}", client.source.file, client.source.line);
    let mut said = vec![words::record(&client.name, &place, lang)];
    if let Some(paused) = paused(world, list, Some(client)) {
        said.push(paused);
        return said;
    }
    let due = occasion_day(&list.rules, rule, key, client).map(|on| on.plus(-rule.lead.whole_days()));
    match (due, &rule.about) {
        (None, About::Birthday) => said.push(words::no_birthday(lang).to_string()),
        (Some(due), _) => {
            said.push(words::due(&due.to_string(), &due.plus(rule.stays).to_string(), lang));
            let listed = (due..=due.plus(rule.stays)).contains(&list.as_of.day);
            if listed && matches!(rule.about, About::Festival { .. }) {
                said.push(words::not_living(lang).to_string());
            }
        }
        _ => {}
    }
    said
}

/// Until when a client is sent nothing.
fn paused(world: &World, list: &List, client: Option<&Client>) -> Option<String> {
    let until = client?.paused_until.filter(|until| list.as_of.day < *until)?;
    Some(words::paused(&until.to_string(), world.lang))
}

/// Why a coupon is not spoken of.
fn about_coupon(world: &World, list: &List, coupon: &Coupon) -> Vec<String> {
    let lang = world.lang;
    let place = format!("{}:{}", coupon.source.file, coupon.source.line);
    let state = state(coupon, list.as_of.day);
    let until = coupon.until.map(|day| day.to_string()).unwrap_or_else(|| "-".to_string());
    let state = crate::messages::coupon::state(state, lang);
    vec![words::record(&coupon.id, &place, lang), words::coupon(state, &until, lang)]
}

/// What an absence rests on.
fn about_absence(world: &World, absence: &Absence, service: &str) -> Vec<String> {
    let lang = world.lang;
    let mut said = vec![words::absence(&absence.last.to_string(), absence.interval, absence.told, lang)];
    if !service.is_empty() {
        said.push(words::named(service, &absence.service_on.to_string(), lang));
    }
    said
}

/// Why she is not asked back.
fn about_asking(world: &World, list: &List, key: &Key, heeding: &Heeding) -> Vec<String> {
    let (lang, rule, client) = (world.lang, &list.rules.rebook, &heeding.client);
    let place = format!("{}:{}", client.source.file, client.source.line);
    let mut said = vec![words::record(&client.name, &place, lang)];
    let Some(asking) = &list.asking else { return said };
    let explained = asking.explain(rule, &client.id);
    match &explained.standing {
        Standing::NeverSeen => said.push(words::never_seen(rule.history.max(rule.lost), lang)),
        Standing::Lost(last) => said.push(words::lost(&last.to_string(), rule.lost, lang)),
        Standing::NotYet(absence) | Standing::Due(absence) => {
            said.extend(about_absence(world, absence, &explained.service));
            if !key.occurrence.starts_with(&absence.last.to_string()) {
                said.push(words::came_since(&absence.last.to_string(), lang));
            }
            if matches!(explained.standing, Standing::NotYet(_)) {
                said.push(words::not_yet(&absence.due.to_string(), absence.asking, lang));
            }
        }
    }
    if explained.comes {
        said.push(words::comes(lang).to_string());
    }
    if let Some(paused) = paused(world, list, Some(client)) {
        said.push(paused);
    } else if !matches!(reach(client, &list.rules.contact, list.as_of.day), Reach::By { .. }) {
        let stopped = stopped::told(world, heeding, list.as_of.day);
        match stopped.is_empty() {
            true => said.push(words::unreachable(lang).to_string()),
            false => said.extend(stopped),
        }
    } else if matches!(explained.standing, Standing::Due(_)) && !explained.comes {
        said.push(words::waits(rule.a_day, lang));
    }
    said
}

/// The day of a birthday or festival in the year that the key names.
fn occasion_day(rules: &Rules, rule: &Reminder, key: &Key, client: &Client) -> Option<Day> {
    let year: i32 = key.occurrence.parse().ok()?;
    let (from, to) = (Day::new(year, 1, 1)?, Day::new(year, 12, 31)?);
    match &rule.about {
        About::Festival { when, .. } => when.occurrences(from, to).into_iter().next(),
        _ => client.birthday?.occurrences(from, to, rules.leap_day).into_iter().next(),
    }
}

/// The booking of a key: in the month of its occurrence, or in that of its id.
fn booking(store: &Store, key: &Key) -> Result<Option<Booking>, Problems> {
    let of_id = crate::domain::id::month_of(key.record);
    let of_key = Moment::parse(key.occurrence).map(|moment| moment.day.month());
    let mut months: Vec<_> = of_key.into_iter().chain(of_id).collect();
    months.extend(store.months(&schema::BOOKINGS)?.into_iter().rev());
    for month in months {
        let mut found = None;
        query::each(store, &schema::BOOKINGS.file(month), &schema::BOOKINGS, &mut Vec::new(), |row, _| {
            use crate::domain::row::Row;
            if found.is_none() && row.get("id") == key.record {
                found = Booking::read(&row).0;
            }
        })?;
        if found.is_some() {
            return Ok(found);
        }
    }
    Ok(None)
}

fn client(store: &Store, id: &str) -> Result<Option<Client>, Problems> {
    let mut found = None;
    query::each(store, "clients.csv", &schema::CLIENTS, &mut Vec::new(), |row, _| {
        use crate::domain::row::Row;
        if row.get("id") == id {
            found = Some(Client::read(&row).0);
        }
    })?;
    Ok(found)
}
