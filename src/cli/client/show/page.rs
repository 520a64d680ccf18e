//! The page for people: cautions first.

use super::File;
use crate::cli::tiering;
use crate::domain::cell::parts;
use crate::domain::id::Kind;
use crate::domain::phone::masked;
use crate::domain::schema;
use crate::domain::suggest::suggest;
use crate::import::heading::field_of;
use crate::import::kind::Kind as Import;
use crate::messages::client_file as words;
use crate::messages::complaint::names as complaint_words;
use crate::messages::till::words as till;
use crate::messages::{Lang, names};
use crate::render::card::{Section, page as rendered};

/// The most services whose interval is told, and the most suggestions.
const MOST: usize = 3;

/// Columns that the page tells elsewhere.
const TOLD: &[&str] =
    &["id", "number", "name", "called", "phone", "tier", "staff", "birthday", "paused_until"];

pub fn page(file: &File, lang: Lang, colour: bool) -> String {
    let sections = [
        cautions(file, lang),
        visits(file, lang),
        money(file, lang),
        holdings(file, lang),
        open_matters(file, lang),
        skin(file, lang),
        preferences(file, lang),
        card(file, lang),
    ];
    rendered(&heading(file, lang), &sections, colour)
}

/// Who she is, on one line.
fn heading(file: &File, lang: Lang) -> String {
    let get = |column| file.client.get(column).trim().to_string();
    let phone = if file.reveal { get("phone") } else { masked(&get("phone")) };
    let staff = match get("staff") {
        staff if staff.is_empty() => String::new(),
        staff => words::own_beautician(&file.names.staff(&staff), lang),
    };
    let id = match get("number") {
        number if number.is_empty() => get("id"),
        number => format!("{} {number}", get("id")),
    };
    let tier = tiering::named(file.rules, file.client.held().on(file.today), lang);
    let parts = [get("name"), get("called"), phone, tier, staff, id];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

fn label(key: &str, lang: Lang) -> &str {
    words::label(key, lang)
}

fn cautions(file: &File, lang: Lang) -> Section {
    let mut section = Section { caution: true, ..Section::new(label("cautions", lang)) };
    let health = &file.dossier.health;
    section.line(label("allergies", lang), words::list(&health.allergies, lang));
    if let Some(until) = health.pregnant_until.filter(|until| *until >= file.today) {
        section.line(label("pregnant", lang), words::pregnant(until, lang));
    }
    section.line(label("medication", lang), words::list(&health.medication, lang));
    section.line(label("conditions", lang), words::list(&health.conditions, lang));
    let withdrawn = file.withdrawn().map(|statement| words::do_not_contact(Some(statement.on), lang));
    let paused = file.paused().map(|until| words::paused(until, lang));
    let wrong = file.wrong_number.then(|| words::wrong_number(lang).to_string());
    section.list(label("contact", lang), withdrawn.into_iter().chain(paused).chain(wrong));
    let (figures, days) = (&file.figures, file.rules.booking.no_show.within);
    section
        .line(label("missed", lang), words::missed(figures.no_shows, figures.late_cancellations, days, lang));
    section
}

fn visits(file: &File, lang: Lang) -> Section {
    let mut section = Section::new(label("visits", lang));
    let (figures, today) = (&file.figures, file.today);
    section.line(label("stage", lang), names::stage(file.stage().word(), lang));
    let done = figures.last.iter();
    let done = done.map(|stay| words::by(&file.names.what(&stay.service), &file.names.staff(&stay.staff)));
    let done: Vec<String> = done.collect();
    let last = figures
        .last
        .first()
        .map(|stay| words::by(&words::on(stay.at.day, today, lang), &done.join(lang.pick("；", "; "))));
    let earlier = || file.told().last.map(|day| words::in_old_system(&words::on(day, today, lang), lang));
    let never = || words::never_here(lang).to_string();
    section.line(label("last", lang), last.or_else(earlier).unwrap_or_else(never));
    if let Some(next) = file.open_bookings().first() {
        let what = words::by(&file.names.what(&next.service), &file.names.staff(&next.staff));
        section.line(label("next", lang), words::by(&words::at(next.start, today, lang), &what));
    }
    if let Some(last) = figures.last.first() {
        let said = match figures.interval {
            Some(days) => words::interval(days, last.at.day.plus(days), today, lang),
            None => {
                // As she is asked back.
                let services = figures.last.iter().filter_map(|stay| file.names.services.get(&stay.service));
                let least = services.filter_map(|service| service.interval_days).min();
                let days = least.map_or(file.rules.rebook.usual, i64::from);
                words::advised(days, least.is_some(), last.at.day.plus(days), today, lang)
            }
        };
        section.line(label("interval", lang), said);
    }
    let habits = figures.habits.iter().filter(|habit| habit.times > 1).take(MOST).map(|habit| {
        words::habit(&file.names.what(&habit.service), habit.times, habit.interval, habit.last, lang)
    });
    section.list(label("habits", lang), habits);
    let service =
        figures.favourite_service.as_ref().map(|f| words::favourite(&file.names.what(&f.id), f.times, lang));
    let staff =
        figures.favourite_staff.as_ref().map(|f| words::favourite(&file.names.staff(&f.id), f.times, lang));
    let favourites: Vec<String> = service.into_iter().chain(staff).collect();
    section.line(label("favourite", lang), words::list(&favourites, lang));
    if let Some(first) = figures.first {
        section.line(label("first", lang), words::first(first, figures.visit_days, lang));
    }
    section
}

fn money(file: &File, lang: Lang) -> Section {
    let mut section = Section::new(label("money", lang));
    let (figures, days) = (&file.figures, file.rules.client_file.spending_within);
    // A shop that keeps only its book knows nothing of money, and 0.00 would be a lie.
    if !file.story.visits.is_empty() || !file.story.sales.is_empty() {
        let spent = words::charged(figures.charged, figures.bought, days, lang);
        section.line(label("charged", lang), spent);
    }
    if !file.story.payments.is_empty() {
        section.line(label("money_in", lang), words::money_in(figures.money_in, days, lang));
    }
    let debts = figures.debts.iter().map(|debt| {
        let what = match Kind::of(&debt.id) {
            Some(Kind::Debt) => till::old_debt(&debt.what, lang),
            _ => file.names.what(&debt.what),
        };
        words::debt(debt.owed, debt.on, &what, lang)
    });
    section.list(label("debts", lang), debts);
    let deposits = file.deposits().into_iter().map(|held| {
        let (booking, what) = (held.booking, file.names.what(&held.booking.service));
        words::deposit(held.amount, booking.start.day, &what, names::word(booking.status.word(), lang), lang)
    });
    section.list(label("deposits", lang), deposits);
    section
}

/// Her cards with what is left, her coupons, points and tier.
fn holdings(file: &File, lang: Lang) -> Section {
    let mut section = Section::new(label("holdings", lang));
    let held = file.holdings;
    section.list(label("cards", lang), held.cards(lang));
    section.list(label("coupons", lang), held.coupons(file.names, file.rules, lang));
    section.line(label("points", lang), held.points(lang));
    // The heading tells it where there is no more to be said.
    if !section.lines.is_empty() || held.tier_ends() {
        section.line(label("tier", lang), held.tier(file.rules, lang));
    }
    section
}

fn open_matters(file: &File, lang: Lang) -> Section {
    let mut section = Section::new(label("open", lang));
    let complaints = file.open_complaints().map(|complaint| {
        let (kind, severity) = (complaint.kind.as_str(), complaint.severity.as_str());
        let (kind, severity) = (complaint_words::kind(kind, lang), complaint_words::severity(severity, lang));
        let state = complaint_words::state(complaint.state().word(), lang);
        let said = words::by(&words::by(&words::complaint(kind, severity, lang), state), &complaint.said);
        words::by(&words::by(&words::at(complaint.opened_at, file.today, lang), &said), &complaint.id)
    });
    section.list(label("complaints", lang), complaints);
    let bookings = file.open_bookings().into_iter().map(|booking| {
        let what = words::by(&file.names.what(&booking.service), &file.names.staff(&booking.staff));
        let status = names::word(booking.status.word(), lang);
        words::by(&words::by(&words::at(booking.start, file.today, lang), &what), status)
    });
    section.list(label("bookings", lang), bookings);
    let waiting = file.story.waiting.iter().filter(|row| row.state == "waiting");
    let waiting = waiting.map(|row| {
        let what = words::by(&file.names.what(&row.service), &file.names.staff(&row.staff));
        words::waiting(&what, row.from, row.until, lang)
    });
    section.list(label("waiting", lang), waiting);
    section
}

fn skin(file: &File, lang: Lang) -> Section {
    let mut section = Section::new(label("skin", lang));
    let today = file.today;
    match file.dossier.last_analysis(today) {
        Some(analysis) => {
            let seen = words::analysis(&words::skin_word(&analysis.skin, lang), &analysis.findings, lang);
            let seen = words::by(&words::on(analysis.on, today, lang), &words::by(&seen, &analysis.by));
            section.line(label("analysis", lang), words::by(&seen, &analysis.note));
        }
        None => {
            let written = file.client.get("skin").trim();
            let known = file.rules.client_file.skin(written);
            let word = known.map_or(written.to_string(), |kind| words::skin_type(&kind.id, &kind.name, lang));
            section.line(label("skin_type", lang), &word);
        }
    }
    if let Some((_, plan)) = file.dossier.plan_on(today) {
        let goal = words::goal(&plan.goal, plan.from, lang);
        let next = super::super::plan::next_of(plan, file.story, file.names, today);
        let items = next.iter().map(|item| super::super::plan::said(item, today, lang));
        section.list(label("plan", lang), [goal].into_iter().chain(items));
        let month = today.month_number();
        let now = plan.year.iter().filter(|(planned, _)| *planned == month).map(|(_, what)| what.clone());
        section.list(label("now", lang), now);
    }
    let pregnancy = &file.rules.client_file.pregnancy;
    let found = suggest(&file.rules.suggestions, file.offers, &file.skin, pregnancy);
    let found = found.iter().take(MOST).map(|found| {
        let why = found.rules.first().map_or("", |rule| rule.said.as_str());
        words::suggested(&found.offer.name, why, &found.against, lang)
    });
    section.list(label("suggested", lang), found);
    section
}

fn preferences(file: &File, lang: Lang) -> Section {
    let mut section = Section::new(label("preferences", lang));
    let preferences = &file.dossier.preferences;
    for (key, told) in [
        ("likes", &preferences.likes),
        ("dislikes", &preferences.dislikes),
        ("habits_of", &preferences.habits),
        ("needs", &preferences.needs),
    ] {
        section.line(label(key, lang), words::list(told, lang));
    }
    section
}

/// The rest of her card, columns of the shop's own among it.
fn card(file: &File, lang: Lang) -> Section {
    let mut section = Section::new(label("card", lang));
    if let Some((birthday, next)) = file.next_birthday() {
        section.line(names::column("birthday", lang), words::birthday(&birthday, next, file.today, lang));
    }
    let skin_is_told = file.dossier.last_analysis(file.today).is_none();
    for (column, cell) in file.client.cells() {
        if TOLD.contains(&column) || column == "skin" && skin_is_told {
            continue;
        }
        let shown = match column {
            "other_phones" if !file.reveal => parts(cell).map(masked).collect::<Vec<_>>().join(";"),
            "referrer" => file.referrer.clone().unwrap_or_else(|| cell.to_string()),
            "gender" | "preferred" => names::word(cell.trim(), lang).to_string(),
            _ => cell.trim().to_string(),
        };
        let title = names::column(column, lang);
        match is_of_old_system(column) {
            true => section.line(&words::of_old_system(title, lang), shown),
            false => section.line(title, shown),
        }
    }
    section
}

/// Whether a column that an old list left says what she owed there, or which points she had: neither is as it stands now.
fn is_of_old_system(column: &str) -> bool {
    schema::CLIENTS.column(column).is_none()
        && (field_of(column, Import::Debts) == Some("amount")
            || matches!(field_of(column, Import::Points), Some("points" | "balance")))
}
