//! The day at the desk, in words.

use super::moment::day;
use super::{Lang, names};
use crate::domain::book::day::{Column, DayPlan, Entry, Mark, Prep};
use crate::domain::day::Day;
use crate::domain::spans::clock;
use crate::say;

/// The day, its hours, and how much there is to do.
pub fn head(plan: &DayPlan, lang: Lang) -> String {
    let on = day(plan.day, lang);
    let open = match (&plan.closed, plan.open.is_empty()) {
        (Some(note), _) if !note.is_empty() => say!(lang, "店休：{note}", "closed: {note}"),
        (_, true) => lang.pick("店休", "closed").to_string(),
        _ => plan.open.to_string(),
    };
    let (bookings, clients) = (plan.entries().len(), plan.people().len());
    let new = plan.people().iter().filter(|entry| entry.marks.contains(&Mark::New)).count();
    let new = if new == 0 { String::new() } else { say!(lang, " · 新客 {new}", " · {new} new") };
    let what = match bookings {
        0 => lang.pick("没有预约", "no bookings").to_string(),
        1 => say!(lang, "预约 1 个", "1 booking"),
        _ => say!(lang, "预约 {bookings} 个 · 顾客 {clients} 位", "{bookings} bookings · {clients} clients"),
    };
    let late =
        plan.entries().iter().filter(|own| own.marks.iter().any(|m| matches!(m, Mark::Late(_)))).count();
    let count = |count: usize, zh: &str, en: &str| match count {
        0 => String::new(),
        count => format!(" · {} {count}", lang.pick(zh, en)),
    };
    let late = count(late, "迟到", "late");
    let lost = [count(plan.lost.cancelled, "取消", "cancelled"), count(plan.lost.missed, "爽约", "missed")];
    format!("{on}  {open}  {what}{new}{late}{}", lost.concat())
}

/// A sign beside a name in the timetable, where there is no room for words.
pub fn sign(mark: &Mark) -> &'static str {
    match mark {
        Mark::New => "*",
        Mark::Birthday(_) => "+",
        Mark::Missed { .. } => "?",
        Mark::Caution(_) => "!",
        Mark::Owes(_) => "$",
        Mark::Deposit(_) => "#",
        Mark::Card(_) => "=",
        Mark::Unsold(_) => "%",
        Mark::Late(_) | Mark::Unsaid => "~",
        Mark::ToMove(_) => ">",
        Mark::Doubled(_) => "&",
    }
}

/// What the signs mean, of those that were used.
pub fn signs(plan: &DayPlan, lang: Lang) -> String {
    let entries = plan.entries();
    let used =
        |sign_of: &str| entries.iter().any(|entry| entry.marks.iter().any(|mark| sign(mark) == sign_of));
    let all = [
        ("&", "同一位美容师撞了时间", "double-booked"),
        ("!", "注意", "caution"),
        ("*", "新客", "first visit"),
        ("+", "生日", "birthday"),
        ("?", "爽约过", "has missed appointments"),
        ("$", "有欠款", "owes money"),
        ("=", "有卡", "has a card for it"),
        ("#", "有定金", "has paid a deposit"),
        ("%", "不推销", "nothing is sold"),
        ("~", "没到或没记", "not here, or not entered"),
        (">", "要改期", "to be moved"),
    ];
    let told = all.into_iter().filter(|(sign, ..)| used(sign));
    told.map(|(sign, zh, en)| format!("{sign} {}", lang.pick(zh, en))).collect::<Vec<_>>().join("  ")
}

/// A mark in words.
pub fn mark(mark: &Mark, lang: Lang) -> String {
    match mark {
        Mark::New => lang.pick("新客", "first visit").to_string(),
        Mark::Birthday(_) => lang.pick("今天生日", "birthday").to_string(),
        Mark::Missed { halves, by_phone } => {
            let count = super::refusal::count(*halves);
            let by_phone = if *by_phone { lang.pick("，请电话确认", ", confirm by phone") } else { "" };
            say!(lang, "爽约过 {count} 次{by_phone}", "missed {count}{by_phone}")
        }
        Mark::Caution(what) => what.clone(),
        Mark::Owes(sum) => say!(lang, "欠款 {sum}", "owes {sum}"),
        Mark::Card(told) => told.clone(),
        Mark::Deposit(sum) => say!(lang, "定金 {sum}", "deposit {sum}"),
        Mark::Unsold(nth) => {
            say!(lang, "大额消费后第 {nth} 次到店，不推销", "visit {nth} after a big sale, nothing is sold")
        }
        Mark::Late(minutes) => {
            let minutes = super::moment::minutes(*minutes, lang);
            say!(lang, "迟到 {minutes}", "{minutes} late")
        }
        Mark::Unsaid => lang.pick("没记来没来", "nobody said whether she came").to_string(),
        Mark::Doubled(other) => say!(lang, "同时约了{other}", "at the same time as {other}"),
        Mark::ToMove(why) => {
            let why = super::roster::why_move(*why, lang);
            say!(lang, "要改期：{why}", "to be moved: {why}")
        }
    }
}

/// What is to be told when she is at the door; for whom it is the first visit, what belongs to it.
pub fn at_the_door(marks: &[Mark], reception: &[String], lang: Lang) -> String {
    let (comma, colon) = (lang.pick("、", ", "), lang.pick("：", ": "));
    let told = |own: &Mark| match own {
        Mark::New if !reception.is_empty() => format!("{}{colon}{}", mark(own, lang), reception.join(comma)),
        own => mark(own, lang),
    };
    let told: Vec<String> = marks.iter().map(told).collect();
    let told = told.join(lang.pick("；", "; "));
    say!(lang, "请留意——{told}", "note: {told}")
}

/// A line for a service, where there is no timetable.
pub fn entry(entry: &Entry, staff: &str, phone: &str, lang: Lang) -> String {
    let (from, until) = (clock(entry.span.start), clock(entry.span.end));
    let guest = match entry.booking.guest {
        0 => String::new(),
        guest => say!(lang, "（客人 {guest}）", " (guest {guest})"),
    };
    let status = names::word(entry.booking.status.word(), lang);
    let rooms = entry.rooms.join(lang.pick("、", ", "));
    let marks = entry.marks.iter().map(|own| mark(own, lang)).collect::<Vec<_>>().join(lang.pick("；", "; "));
    let client = &entry.client;
    let parts = [
        format!("{from}–{until}"),
        format!("{client}{guest}"),
        phone.to_string(),
        entry.service.clone(),
        staff.to_string(),
        rooms,
        status.to_string(),
        marks,
        entry.booking.note.clone(),
    ];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("  ")
}

/// The name above a column.
pub fn column(column: &Column, lang: Lang) -> String {
    match column.staff {
        Some(staff) => staff.name.clone(),
        None => lang.pick("还没有人", "nobody yet").to_string(),
    }
}

/// What stands below: a title and its lines.
pub fn notes(plan: &DayPlan, reception: &[String], lang: Lang) -> Vec<(String, Vec<String>)> {
    let mut notes = Vec::new();
    let people = plan.people();
    let mut note = |zh: &str, en: &str, lines: Vec<String>| {
        if !lines.is_empty() {
            notes.push((lang.pick(zh, en).to_string(), lines));
        }
    };
    let entries = plan.entries();
    let marked = |wanted: fn(&Mark) -> bool| {
        let (mut lines, mut seen) = (Vec::new(), std::collections::HashSet::new());
        for entry in &entries {
            let told = entry.marks.iter().filter(|own| wanted(own)).map(|own| mark(own, lang));
            let told = told.collect::<Vec<String>>().join(lang.pick("、", ", "));
            let (at, client) = (clock(entry.span.start), &entry.client);
            // What is known of her is told once, with the first that she comes for.
            if !told.is_empty() && seen.insert((&entry.booking.client, told.clone())) {
                lines.push(format!("{at} {client}  {told}"));
            }
        }
        lines
    };
    note("撞了时间", "Double-booked", marked(|mark| matches!(mark, Mark::Doubled(_))));
    note("要改期", "To be moved", marked(|mark| matches!(mark, Mark::ToMove(_))));
    note("迟到", "Late", marked(|mark| matches!(mark, Mark::Late(_))));
    note("没记", "Not entered", marked(|mark| matches!(mark, Mark::Unsaid)));
    note("注意", "Cautions", marked(|mark| matches!(mark, Mark::Caution(_))));
    let list = reception.join(lang.pick("、", ", "));
    let news = people.iter().filter(|entry| entry.marks.contains(&Mark::New));
    let news = news.map(|entry| {
        let (at, client) = (clock(entry.span.start), &entry.client);
        format!("{at} {client}  {list}").trim_end().to_string()
    });
    note("新客接待", "First visits", news.collect());
    note("生日", "Birthdays", marked(|mark| matches!(mark, Mark::Birthday(_))));
    note("爽约过", "Missed", marked(|mark| matches!(mark, Mark::Missed { .. })));
    note("欠款", "Debts", marked(|mark| matches!(mark, Mark::Owes(_))));
    note("卡", "Cards", marked(|mark| matches!(mark, Mark::Card(_))));
    note("定金", "Deposits", marked(|mark| matches!(mark, Mark::Deposit(_))));
    note("不推销", "No selling", marked(|mark| matches!(mark, Mark::Unsold(_))));
    note("备品", "To prepare", plan.prep.iter().map(|own| prep(own, lang)).collect());
    let gaps = plan.columns.iter().filter(|column| !column.gaps.is_empty());
    note("空档", "Free", gaps.map(|own| format!("{}  {}", column(own, lang), own.gaps)).collect());
    notes
}

fn prep(prep: &Prep, lang: Lang) -> String {
    let Prep { service, times, what } = prep;
    match times {
        1 => say!(lang, "{service}：{what}", "{service}: {what}"),
        _ => say!(lang, "{service} ×{times}：{what}", "{service} ×{times}: {what}"),
    }
}

/// The reminders of the day, below it.
pub fn reminders(count: usize, lang: Lang) -> String {
    match count {
        0 => lang.pick("今天没有要发的提醒。", "No reminders are due today.").to_string(),
        1 => say!(lang, "今天要发的提醒 1 条：salon remind", "1 reminder is due today: salon remind"),
        _ => say!(
            lang,
            "今天要发的提醒 {count} 条：salon remind",
            "{count} reminders are due today: salon remind"
        ),
    }
}

/// Bookings of earlier days that nobody finished; `last` is the latest of those days.
pub fn left_open(count: usize, last: Day, lang: Lang) -> String {
    let bookings = if count == 1 { "1 booking".to_string() } else { format!("{count} bookings") };
    say!(
        lang,
        "前几天没结束的预约 {count} 个，最近的在 {last}：salon day show {last}",
        "{bookings} of the last days not finished, the latest on {last}: salon day show {last}"
    )
}

pub fn calls(count: usize, lang: Lang) -> String {
    match count {
        0 => lang.pick("今天没有要打的回访。", "Nobody is to be called back today.").to_string(),
        1 => say!(lang, "今天要打的回访 1 通：salon followup", "1 call is to be made today: salon followup"),
        _ => say!(
            lang,
            "今天要打的回访 {count} 通：salon followup",
            "{count} calls are to be made today: salon followup"
        ),
    }
}

/// A word of a dossier's health, of a note or a tag, as a caution.
pub fn caution(kind: &str, what: &str, lang: Lang) -> String {
    match kind {
        "allergy" => say!(lang, "过敏：{what}", "allergic to {what}"),
        "pregnant" => lang.pick("怀孕", "pregnant").to_string(),
        "medication" => say!(lang, "用药：{what}", "takes {what}"),
        "note" => say!(lang, "顾客备注：{what}", "her card: {what}"),
        "tag" => say!(lang, "顾客标签：{what}", "her tag: {what}"),
        _ => what.to_string(),
    }
}

/// The title of the list of those who wait.
pub fn waiting(lang: Lang) -> &'static str {
    lang.pick("候补", "Waiting")
}
