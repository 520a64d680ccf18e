//! The same as one record, for programs.

use super::File;
use crate::domain::day::Day;
use crate::domain::phone::masked;
use crate::domain::record::complaint::Complaint;
use crate::domain::row::Source;
use crate::domain::suggest::{Against, suggest};
use crate::domain::till::deposits::Held;
use serde_json::{Map, Value, json};

pub fn record(file: &File) -> Value {
    let mut record = card(file);
    let (figures, story) = (&file.figures, file.story);
    let day = |day: Option<Day>| day.map(|day| day.to_string());
    let interval_next = figures.interval.zip(figures.last.first()).map(|(days, stay)| stay.at.day.plus(days));
    let favourite = |favourite: &Option<crate::domain::story::figures::Favourite>,
                     name: &dyn Fn(&str) -> String| {
        favourite.as_ref().map(|f| json!({ "id": f.id, "name": name(&f.id), "times": f.times }))
    };
    let entries = [
        ("next_birthday", json!(file.next_birthday().and_then(|(_, next)| day(next)))),
        ("do_not_contact", json!(file.withdrawn().is_some())),
        ("paused", json!(file.paused().is_some())),
        ("wrong_number", json!(file.wrong_number)),
        ("health", health(file)),
        (
            "preferences",
            json!({
                "likes": file.dossier.preferences.likes,
                "dislikes": file.dossier.preferences.dislikes,
                "habits": file.dossier.preferences.habits,
                "needs": file.dossier.preferences.needs,
            }),
        ),
        ("stage", json!(file.stage().word())),
        ("visit_days", json!(figures.visit_days)),
        ("first_seen", json!(day(figures.first))),
        ("last_visit", Value::from(last(file))),
        ("interval_days", json!(figures.interval)),
        ("expected", json!(day(interval_next))),
        ("services", Value::from(habits(file))),
        ("favourite_service", json!(favourite(&figures.favourite_service, &|id| file.names.what(id)))),
        ("favourite_staff", json!(favourite(&figures.favourite_staff, &|id| file.names.staff(id)))),
        // Of what a shop does not write down nothing is known, which is not 0.00.
        ("charged", json!((!story.visits.is_empty()).then(|| figures.charged.to_string()))),
        ("bought", json!((!story.sales.is_empty()).then(|| figures.bought.to_string()))),
        ("money_in", json!((!story.payments.is_empty()).then(|| figures.money_in.to_string()))),
        ("spending_days", json!(file.rules.client_file.spending_within)),
        ("no_shows", json!(figures.no_shows)),
        ("late_cancellations", json!(figures.late_cancellations)),
        ("owed", json!(figures.owed().to_string())),
        ("debts", Value::from(debts(file))),
        ("deposits", Value::from(deposits(file))),
        ("bookings", Value::from(bookings(file))),
        ("waiting", Value::from(waiting(file))),
        ("complaints", Value::from(complaints(file))),
        ("analysis", analysis(file)),
        ("plan", plan(file)),
        ("suggestions", Value::from(suggestions(file))),
    ];
    record.extend(file.holdings.record().into_iter().map(|(key, value)| (key.to_string(), value)));
    record.extend(entries.map(|(key, value)| (key.to_string(), value)));
    Value::Object(record)
}

fn source(source: &Source) -> Value {
    json!({ "file": source.file.to_string(), "line": source.line })
}

/// The cells of her card.
fn card(file: &File) -> Map<String, Value> {
    let shown = |column: &str, cell: &str| match column {
        "phone" | "other_phones" if !file.reveal => masked(cell),
        _ => cell.to_string(),
    };
    let cells = file.client.cells();
    let mut card: Map<String, Value> =
        cells.map(|(column, cell)| (column.to_string(), Value::from(shown(column, cell)))).collect();
    card.insert("staff_name".into(), Value::from(file.names.staff(file.client.get("staff"))));
    card.insert("referrer_name".into(), json!(file.referrer));
    card
}

fn health(file: &File) -> Value {
    let health = &file.dossier.health;
    json!({
        "allergies": health.allergies,
        "conditions": health.conditions,
        "medication": health.medication,
        "pregnant_until": health.pregnant_until.map(|day| day.to_string()),
    })
}

fn last(file: &File) -> Vec<Value> {
    let stays = file.figures.last.iter();
    stays
        .map(|stay| {
            json!({
                "at": stay.at.to_string(),
                "service": file.names.what(&stay.service),
                "staff": file.names.staff(&stay.staff),
                "source": source(&stay.source),
            })
        })
        .collect()
}

fn habits(file: &File) -> Vec<Value> {
    let habits = file.figures.habits.iter();
    habits
        .map(|habit| {
            json!({
                "id": habit.service,
                "name": file.names.what(&habit.service),
                "times": habit.times,
                "last": habit.last.to_string(),
                "interval_days": habit.interval,
            })
        })
        .collect()
}

fn debts(file: &File) -> Vec<Value> {
    let debts = file.figures.debts.iter();
    debts
        .map(|debt| {
            json!({
                "id": debt.id,
                "on": debt.on.to_string(),
                "what": file.names.what(&debt.what),
                "owed": debt.owed.to_string(),
                "source": source(&debt.source),
            })
        })
        .collect()
}

fn deposits(file: &File) -> Vec<Value> {
    let row = |held: &Held| {
        json!({
            "booking": held.booking.id,
            "start": held.booking.start.to_string(),
            "service": file.names.what(&held.booking.service),
            "status": held.booking.status.word(),
            "amount": held.amount.to_string(),
        })
    };
    file.deposits().iter().map(row).collect()
}

fn bookings(file: &File) -> Vec<Value> {
    let bookings = file.open_bookings().into_iter();
    bookings
        .map(|booking| {
            json!({
                "id": booking.id,
                "start": booking.start.to_string(),
                "service": file.names.what(&booking.service),
                "staff": file.names.staff(&booking.staff),
                "asked_for": booking.asked_for,
                "status": booking.status.word(),
                "source": source(&booking.source),
            })
        })
        .collect()
}

fn complaints(file: &File) -> Vec<Value> {
    let row = |complaint: &Complaint| {
        json!({
            "id": complaint.id,
            "opened_at": complaint.opened_at.to_string(),
            "kind": complaint.kind,
            "severity": complaint.severity,
            "state": complaint.state().word(),
            "said": complaint.said,
            "source": source(&complaint.source),
        })
    };
    file.open_complaints().map(row).collect()
}

fn waiting(file: &File) -> Vec<Value> {
    let rows = file.story.waiting.iter().filter(|row| row.state == "waiting");
    rows.map(|row| {
        json!({
            "id": row.id,
            "service": file.names.what(&row.service),
            "staff": file.names.staff(&row.staff),
            "from": row.from.map(|day| day.to_string()),
            "until": row.until.map(|day| day.to_string()),
            "source": source(&row.source),
        })
    })
    .collect()
}

fn analysis(file: &File) -> Value {
    file.dossier.last_analysis(file.today).map_or(Value::Null, |analysis| {
        json!({
            "on": analysis.on.to_string(),
            "type": analysis.skin,
            "findings": analysis.findings,
            "by": analysis.by,
            "note": analysis.note,
        })
    })
}

fn plan(file: &File) -> Value {
    let Some((_, plan)) = file.dossier.plan_on(file.today) else { return Value::Null };
    let items = super::super::plan::next_of(plan, file.story, file.names, file.today);
    let items: Vec<Value> = items.iter().map(super::super::plan::record).collect();
    let year: Map<String, Value> =
        plan.year.iter().map(|(month, what)| (month.to_string(), Value::from(what.clone()))).collect();
    json!({
        "goal": plan.goal,
        "from": plan.from.map(|day| day.to_string()),
        "until": plan.until.map(|day| day.to_string()),
        "items": items,
        "year": year,
    })
}

fn suggestions(file: &File) -> Vec<Value> {
    let pregnancy = &file.rules.client_file.pregnancy;
    suggest(&file.rules.suggestions, file.offers, &file.skin, pregnancy).iter().map(suggestion).collect()
}

/// One suggestion; `client suggest` prints the same.
pub fn suggestion(found: &crate::domain::suggest::Suggested) -> Value {
    let against = |against: &Against| match against {
        Against::Allergy(what) => json!({ "kind": "allergy", "what": what }),
        Against::Pregnancy => json!({ "kind": "pregnancy" }),
    };
    json!({
        "kind": if found.offer.is_product { "product" } else { "service" },
        "id": found.offer.id,
        "name": found.offer.name,
        "why": found.rules.first().map_or("", |rule| rule.why.as_str()),
        "rules": found.rules.iter().map(|rule| rule.id.as_str()).collect::<Vec<_>>(),
        "against": found.against.iter().map(against).collect::<Vec<_>>(),
    })
}
