//! The appointment book, in words.

use super::moment::{day, minutes, moment};
use super::{Lang, names, roster};
use crate::domain::book::free::WhyNone;
use crate::domain::book::rooms::Apart;
use crate::domain::day::{Day, Moment};
use crate::domain::hours::WeekHours;
use crate::domain::record::booking::Status;
use crate::domain::record::booking_change::{BookingChange, OVERRIDDEN};
use crate::domain::spans::clock;
use crate::domain::suggest::Against;
use crate::say;

/// A booking as it is told.
#[derive(Clone, Debug)]
pub struct Line {
    pub id: String,
    pub client: String,
    pub phone: String,
    /// The how manieth guest; 0 is herself.
    pub guest: u32,
    pub start: Moment,
    pub minutes: u32,
    pub service: String,
    pub staff: String,
    pub asked_for: bool,
    pub rooms: Vec<String>,
}

/// What the desk should say or do besides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// The cautions of a service, for the client.
    Tell(String),
    NewClient(String),
    /// Friends in several rooms, and the times at which there is one for all of them.
    Apart(Apart, Vec<Moment>),
    /// What her dossier says of her health.
    Mind {
        client: String,
        cautions: Vec<String>,
    },
    /// What of it speaks against a service.
    Against {
        client: String,
        service: String,
        against: Against,
    },
    Missed {
        client: String,
        halves: u32,
        by_phone: bool,
    },
}

/// 14:30–15:45
pub fn span(start: Moment, minutes: u32) -> String {
    format!("{}–{}", start.clock(), clock(start.minute + minutes))
}

fn line(line: &Line, lang: Lang) -> String {
    let (span, length) = (span(line.start, line.minutes), minutes(line.minutes, lang));
    let turn = match line.asked_for {
        true => lang.pick("点客", "asked for"),
        false => lang.pick("轮牌", "by turn"),
    };
    let Line { service, staff, id, .. } = line;
    let rooms = line.rooms.join(lang.pick("、", ", "));
    let rooms = if rooms.is_empty() { rooms } else { format!("  {rooms}") };
    let guest = match line.guest {
        0 => String::new(),
        guest => say!(lang, "  客人 {guest}", "  guest {guest}"),
    };
    say!(
        lang,
        "  {span}（{length}）{service}  {staff}（{turn}）{rooms}{guest}  {id}",
        "  {span} ({length}) {service}  {staff} ({turn}){rooms}{guest}  {id}"
    )
}

/// A guest whom a client brings: 何丽萍（客人 1）.
pub fn guest(client: &str, guest: u32, lang: Lang) -> String {
    say!(lang, "{client}（客人 {guest}）", "{client} (guest {guest})")
}

/// New bookings: for each client and day a head, and a line for each service.
pub fn booked(lines: &[Line], phone: &dyn Fn(&str) -> String, lang: Lang) -> String {
    let mut out: Vec<String> = Vec::new();
    let mut before: Option<(&str, Moment)> = None;
    for own in lines {
        if before.is_none_or(|(client, at)| client != own.client || at.day != own.start.day) {
            let (client, phone, on) = (&own.client, phone(&own.phone), day(own.start.day, lang));
            let who = if phone.is_empty() {
                client.clone()
            } else {
                say!(lang, "{client}（{phone}）", "{client} ({phone})")
            };
            out.push(say!(lang, "已预约 {who} {on}", "Booked {who}, {on}"));
        }
        before = Some((&own.client, own.start));
        out.push(line(own, lang));
    }
    out.join("\n")
}

/// How a doubtful time was understood.
pub fn settled(said: &str, at: Moment, lang: Lang) -> String {
    let at = moment(at, lang);
    say!(lang, "「{said}」按营业时间算作 {at}", "“{said}” is taken for {at}, by the opening hours")
}

fn told_apart(apart: &Apart, offers: &[Moment], lang: Lang) -> String {
    let Apart { persons, kind, .. } = apart;
    let rooms = apart.rooms.join(lang.pick("、", ", "));
    if !apart.at_all {
        return say!(
            lang,
            "店里没有能坐 {persons} 位的「{kind}」，分在 {rooms}",
            "The shop has no “{kind}” for {persons}: they are in {rooms}"
        );
    }
    let told = say!(
        lang,
        "那时没有能坐 {persons} 位的空房，分在 {rooms}",
        "No room for {persons} is free then: they are in {rooms}"
    );
    if offers.is_empty() {
        return told;
    }
    let times: Vec<String> = offers.iter().map(|at| moment(*at, lang)).collect();
    let times = times.join(lang.pick("；", "; "));
    say!(lang, "{told}\n  要在一间可以改到：{times}", "{told}\n  in one room they could be at: {times}")
}

pub fn note(note: &Note, lang: Lang) -> String {
    match note {
        Note::Tell(cautions) => say!(lang, "请告诉她：{cautions}", "Tell her: {cautions}"),
        Note::Apart(apart, offers) => told_apart(apart, offers, lang),
        Note::Mind { client, cautions } => {
            let cautions = cautions.join(lang.pick("、", ", "));
            say!(lang, "注意：{client} {cautions}", "Mind: {client}, {cautions}")
        }
        Note::Against { client, service, against } => {
            let why = super::client_file::warning(std::slice::from_ref(against), lang);
            say!(lang, "当心：{client} 的「{service}」，{why}", "Careful: {service} for {client}: {why}")
        }
        Note::NewClient(name) => say!(lang, "新登记顾客 {name}", "{name} is a new client of the register"),
        Note::Missed { client, halves, by_phone } => {
            let count = super::refusal::count(*halves);
            let by_phone = match by_phone {
                true => lang.pick("，请前一天打电话确认", ": confirm by phone the day before"),
                false => "",
            };
            say!(
                lang,
                "{client} 近期爽约 {count} 次{by_phone}",
                "{client} has missed {count} lately{by_phone}"
            )
        }
    }
}

/// A visit that was to settle a complaint did not take place.
pub fn unsettled(complaint: &str, lang: Lang) -> String {
    say!(
        lang,
        "这是投诉 {complaint} 的免费补做，没有做成：重新约好，或者 salon complaint reopen {complaint}",
        "this was the redo for the complaint {complaint}, which is not settled so: book it anew, or salon complaint reopen {complaint}"
    )
}

/// A reason that was passed over.
pub fn passed(reason: &str, lang: Lang) -> String {
    say!(lang, "破例：{reason}", "All the same: {reason}")
}

/// A booking in its new state.
pub fn state(client: &str, start: Moment, service: &str, to: Status, id: &str, lang: Lang) -> String {
    let (at, word) = (moment(start, lang), names::word(to.word(), lang));
    say!(lang, "{client} {at} 的「{service}」：{word}（{id}）", "{client}, {at}, {service}: {word} ({id})")
}

/// Somebody who waits for a time that has become free.
pub fn fits(
    client: &str,
    tier: &str,
    service: &str,
    at: Moment,
    staff: &str,
    id: &str,
    lang: Lang,
) -> String {
    let at = moment(at, lang);
    let who = match tier.is_empty() {
        true => client.to_string(),
        false => say!(lang, "{client}（{tier}）", "{client} ({tier})"),
    };
    say!(
        lang,
        "候补可以排上：{who} 的「{service}」{at} {staff}（{id}）",
        "who waits can have it: {who}, {service}, {at} with {staff} ({id})"
    )
}

/// What was noted of somebody who waits.
pub struct Noted<'a> {
    pub client: &'a str,
    pub service: &'a str,
    pub id: &'a str,
    pub days: Option<(Day, Day)>,
    pub hours: Option<&'a WeekHours>,
    pub staff: Option<&'a str>,
}

pub fn waits(noted: &Noted, lang: Lang) -> String {
    let Noted { client, service, id, days, hours, staff } = noted;
    let days = days.map(|(from, until)| roster::days(from, until, lang));
    let hours = hours.map(|hours| roster::week(hours, lang));
    let staff = staff.map(|staff| say!(lang, "只要 {staff}", "only {staff}"));
    let told: Vec<String> = [days, hours, staff].into_iter().flatten().collect();
    let told = match told.is_empty() {
        true => String::new(),
        false => format!("{}{}", lang.pick("：", ": "), told.join(lang.pick("；", "; "))),
    };
    say!(lang, "已登记候补：{client}「{service}」（{id}）{told}", "{client} waits for {service} ({id}){told}")
}

/// Who was on the waiting list for what she was booked for.
/// `still`: the beautician for whom she waits on, where she is booked with another.
pub fn waited(client: &str, service: &str, still: &str, id: &str, lang: Lang) -> String {
    if !still.is_empty() {
        return say!(
            lang,
            "候补还留着：{client} 等的是{still}的「{service}」；不等了：salon book wait --gone {id}",
            "{client} still waits for {service} with {still}; if no longer: salon book wait --gone {id}"
        );
    }
    say!(lang, "候补已排上：{client}「{service}」（{id}）", "{client} no longer waits for {service} ({id})")
}

pub fn gone(count: usize, lang: Lang) -> String {
    say!(lang, "已从候补去掉 {count} 条", "{count} no longer waiting")
}

/// A booking that has moved.
/// Her room was taken at the new time.
pub fn other_room(rooms: &str, lang: Lang) -> String {
    say!(lang, "  原来的房间有人了，换到 {rooms}", "  her room is taken then; now in {rooms}")
}

pub fn moved(
    client: &str,
    from: Moment,
    to: Moment,
    service: &str,
    staff: &str,
    id: &str,
    lang: Lang,
) -> String {
    let (was, at) = (moment(from, lang), moment(to, lang));
    match from == to {
        true => say!(
            lang,
            "{client} {at} 的「{service}」改由 {staff}（{id}）",
            "{client}, {at}, {service}: now {staff} ({id})"
        ),
        false => say!(
            lang,
            "{client} 的「{service}」从 {was} 改到 {at} {staff}（{id}）",
            "{client}, {service}: from {was} to {at} with {staff} ({id})"
        ),
    }
}

/// A booking whose visit was taken back.
pub fn open_again(id: &str, lang: Lang) -> String {
    let arrived = names::word(Status::Arrived.word(), lang);
    say!(
        lang,
        "预约 {id} 回到「{arrived}」，可以重新 salon book done {id}",
        "the booking {id} is “{arrived}” again: salon book done {id} enters it anew"
    )
}

/// Why nothing is free, and the first time behind these days that is.
pub fn nothing_free(why: &WhyNone, next: Option<(Moment, String)>, lang: Lang) -> String {
    let why = match why {
        WhyNone::Never(refusal) => return super::refusal::sentence(refusal, lang),
        WhyNone::Closed(note) if note.is_empty() => {
            lang.pick("这些天店休", "the shop is closed on these days").to_string()
        }
        WhyNone::Closed(note) => {
            say!(lang, "这些天店休：{note}", "the shop is closed on these days: {note}")
        }
        WhyNone::NobodyWorks => {
            lang.pick("会做的人这些天都不上班", "nobody who does it works on these days").to_string()
        }
        WhyNone::AllTaken => lang.pick("这些天都约满了", "these days are full").to_string(),
    };
    match next {
        Some((at, staff)) => {
            let at = moment(at, lang);
            say!(
                lang,
                "没有空的时间：{why}。最早是 {at} {staff}",
                "Nothing is free: {why}. The first time is {at} with {staff}"
            )
        }
        None => say!(lang, "没有空的时间：{why}", "Nothing is free: {why}"),
    }
}

/// The head of a booking's story.
pub fn head(own: &Line, status: Status, note: &str, lang: Lang) -> String {
    let (client, on) = (&own.client, day(own.start.day, lang));
    let phone = &own.phone;
    let who = if phone.is_empty() {
        client.clone()
    } else {
        say!(lang, "{client}（{phone}）", "{client} ({phone})")
    };
    let status = names::word(status.word(), lang);
    let own = line(own, lang);
    let note =
        if note.is_empty() { String::new() } else { say!(lang, "\n  备注：{note}", "\n  note: {note}") };
    say!(lang, "{who} {on} {status}\n{own}{note}", "{who}, {on}, {status}\n{own}{note}")
}

/// When a booking was made, by whom and how.
pub fn made(at: Moment, by: &str, channel: &str, lang: Lang) -> String {
    let at = moment(at, lang);
    let extras: Vec<&str> = [by, channel].into_iter().filter(|text| !text.is_empty()).collect();
    let extras = extras.join(" ");
    say!(lang, "  {at} 登记 {extras}", "  {at} made {extras}").trim_end().to_string()
}

/// One change of a booking; `from` and `to` with names in the place of ids.
pub fn step(change: &BookingChange, from: &str, to: &str, lang: Lang) -> String {
    let at = moment(change.at, lang);
    let what = names::word(&change.what, lang);
    let shown = |text: &str| match Moment::parse(text) {
        Some(at) => moment(at, lang),
        None => names::word(text, lang).to_string(),
    };
    let (from, to) = (shown(from), shown(to));
    let span = if from.is_empty() && to.is_empty() || Status::parse(&change.what).is_some() {
        String::new()
    } else if from.is_empty() {
        format!(" {to}")
    } else {
        format!(" {from} → {to}")
    };
    let by = &change.by;
    let by = if by.is_empty() { String::new() } else { say!(lang, " 经手 {by}", " by {by}") };
    let passed = change.what == OVERRIDDEN;
    let told: Vec<&str> = change.why.split(';').map(|why| names::word(why, lang)).collect();
    let told = if passed { told.join(lang.pick("、", ", ")) } else { change.why.clone() };
    let why = match told.as_str() {
        "" => String::new(),
        why => say!(lang, "：{why}", ": {why}"),
    };
    format!("  {at} {what}{span}{by}{why}")
}
