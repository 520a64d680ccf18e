//! The list of calls, printed: a table, words to say, CSV, JSON, a sheet to write on.

use super::words::{callers, reasons};
use super::{Today, page};
use crate::cli::Format;
use crate::cli::world::World;
use crate::domain::day::Day;
use crate::domain::followup::{Call, Reason, caller, scripts};
use crate::messages::followup as messages;
use crate::render::listing::{self, Column, Listing};
use crate::render::safe;
use serde_json::{Value, json};

pub fn list(world: &World, today: &Today) {
    match world.format {
        Format::Table => table(world, today),
        Format::Text => {
            let blocks: Vec<String> = today.calls.iter().map(|call| block(world, today, call)).collect();
            world.say(&blocks.join("\n"));
        }
        Format::Html => page::sheet(world, today),
        // A list for machines: nothing due, nothing printed, except the array that JSON is.
        Format::Csv | Format::Tsv | Format::Excel if today.calls.is_empty() => {}
        Format::Excel => world.pour(&spreadsheet(world, today)),
        Format::Csv | Format::Tsv => {
            let delimiter = if world.format == Format::Csv { b',' } else { b'\t' };
            let rows = today.calls.iter().map(|call| row(world, today, call));
            listing::csv_by_rows(KEYS.into_iter(), rows, delimiter, false, |row| world.pour(row));
        }
        Format::Json | Format::Jsonl => {
            let records: Vec<Value> = today.calls.iter().map(|call| record(world, today, call)).collect();
            world.say(&listing::json(&records, world.format == Format::Jsonl));
        }
    }
}

/// The day on which it is to be made, with how late it is.
fn due(call: &Call, day: Day, world: &World) -> String {
    let due = call.due().unwrap_or(day);
    let mut text = format!("{:02}-{:02}", due.month_number(), due.day_number());
    if due < day {
        text.push_str(&messages::late(day.since(due), world.lang));
    }
    text
}

fn table(world: &World, today: &Today) {
    let lang = world.lang;
    if today.calls.is_empty() {
        world.tell(&messages::nobody(&today.span.day.to_string(), lang));
        tell_resting(world, today);
        return;
    }
    world.say(&listed(world, today).table(world.width, world.colour));
    let late = today.calls.iter().filter(|call| call.due().is_some_and(|due| due < today.span.day)).count();
    world.tell(&format!("\n{}", messages::counted(&span(today), today.calls.len(), late, lang)));
    tell_resting(world, today);
}

/// What a spreadsheet shows of the calls: the table, what to say, and the keys by which they are noted.
fn spreadsheet(world: &World, today: &Today) -> Vec<u8> {
    let mut listing = listed(world, today);
    let titles = messages::titles(world.lang);
    for (key, title) in [("script", titles.script), ("key", titles.key)] {
        listing.columns.push(Column::new(key, title.to_string()));
    }
    for (row, call) in listing.rows.iter_mut().zip(&today.calls) {
        row.extend([script(today, call), call.key().to_string()]);
    }
    listing.sheet()
}

fn listed(world: &World, today: &Today) -> Listing {
    let lang = world.lang;
    let titles = messages::titles(lang);
    let columns = vec![
        Column::new("due", titles.due.to_string()),
        Column::new("caller", titles.caller.to_string()),
        Column::new("client", titles.client.to_string()),
        Column::new("phone", titles.phone.to_string()),
        Column::new("tries", titles.tries.to_string()).right(),
        Column::new("why", titles.why.to_string()),
    ];
    let row = |call: &Call| {
        vec![
            due(call, today.span.day, world),
            callers(world, &today.records, call),
            call.client.name.clone(),
            world.shown_phone(&call.client.phone),
            match call.tries() {
                0 => String::new(),
                tries => tries.to_string(),
            },
            reasons(world, &today.rules, &today.records, call).join(lang.pick("；", "; ")),
        ]
    };
    Listing { columns, rows: today.calls.iter().map(row).collect() }
}

fn span(today: &Today) -> String {
    match today.span.until == today.span.day {
        true => today.span.day.to_string(),
        false => format!("{}..{}", today.span.day, today.span.until),
    }
}

fn tell_resting(world: &World, today: &Today) {
    if today.resting > 0 {
        world.tell(&messages::resting(today.resting, world.lang));
    }
}

/// A block for a call: whom, why, and the words to say.
pub(super) fn block(world: &World, today: &Today, call: &Call) -> String {
    let mut head = vec![
        due(call, today.span.day, world),
        callers(world, &today.records, call),
        call.client.name.clone(),
        world.shown_phone(&call.client.phone),
    ];
    if call.tries() > 0 {
        head.push(messages::tried(call.tries(), world.lang));
    }
    head.retain(|part| !part.is_empty());
    let mut block = format!("【{}】\n", safe::shown(&head.join(" · ")));
    let reasons = reasons(world, &today.rules, &today.records, call);
    let scripts = scripts(&today.rules, &today.records, today.span, call);
    for ((reason, said), script) in call.reasons.iter().zip(reasons).zip(scripts) {
        block.push_str(&format!("{}  {}\n", safe::shown(&said), reason.key));
        if !script.is_empty() {
            block.push_str(&format!("{}\n", safe::shown_lines(script.trim_end())));
        }
    }
    block
}

const KEYS: [&str; 20] = [
    "key",
    "keys",
    "rules",
    "kind",
    "due",
    "client",
    "number",
    "name",
    "called",
    "phone",
    "caller",
    "caller_name",
    "instead_of",
    "tries",
    "on",
    "service",
    "product",
    "script",
    "file",
    "line",
];

/// What to say, of all its reasons.
fn script(today: &Today, call: &Call) -> String {
    let scripts = scripts(&today.rules, &today.records, today.span, call);
    scripts.iter().map(|script| script.trim_end()).collect::<Vec<_>>().join("\n")
}

/// The cells of a call under those keys.
fn row(world: &World, today: &Today, call: &Call) -> [String; 20] {
    let records = &today.records;
    let client = &call.client;
    let event = call.reasons.first().map(|reason| &reason.event);
    let joined = |part: fn(&Reason) -> &str| call.reasons.iter().map(part).collect::<Vec<_>>().join(";");
    let source = call.source();
    let names = |ids: &[String]| {
        let name = |id: &String| records.services.get(id).map_or(id.clone(), |service| service.name.clone());
        ids.iter().map(name).collect::<Vec<_>>().join(";")
    };
    let product = |id: &str| records.products.get(id).map_or(id.to_string(), |product| product.name.clone());
    let products: Vec<String> = call
        .reasons
        .iter()
        .map(|reason| product(&reason.event.product))
        .filter(|name| !name.is_empty())
        .collect();
    [
        call.key().to_string(),
        joined(|reason| &reason.key),
        joined(|reason| &reason.rule),
        "followup".to_string(),
        call.due().map(|due| due.to_string()).unwrap_or_default(),
        client.id.clone(),
        client.number.clone(),
        client.name.clone(),
        client.called.clone(),
        world.shown_phone(&client.phone),
        call.callers.staff.join(";"),
        call.callers.names(records).join(";"),
        call.callers.instead_of.clone().unwrap_or_default(),
        call.tries().to_string(),
        event.map(|event| event.day().to_string()).unwrap_or_default(),
        event.map(|event| names(&event.services)).unwrap_or_default(),
        products.join(";"),
        script(today, call),
        source.file.to_string(),
        source.line.to_string(),
    ]
}

fn record(world: &World, today: &Today, call: &Call) -> Value {
    let records = &today.records;
    let client = &call.client;
    let scripts = scripts(&today.rules, records, today.span, call);
    let reason = |(reason, script): (&Reason, String)| {
        json!({
            "key": reason.key,
            "rule": reason.rule,
            "after": reason.after.word(),
            "due": reason.due.to_string(),
            "tries": reason.standing.tries(),
            "on": reason.event.day().to_string(),
            "services": reason.event.services.iter().map(|id| json!({
                "id": id,
                "name": records.services.get(id).map(|service| service.name.as_str()),
            })).collect::<Vec<_>>(),
            "product": (!reason.event.product.is_empty()).then(|| json!({
                "id": reason.event.product,
                "name": records.products.get(&reason.event.product).map(|product| product.name.as_str()),
            })),
            "rows": reason.event.rows,
            "script": (!script.is_empty()).then(|| script.trim_end()),
            "source": { "file": *reason.event.source.file, "line": reason.event.source.line },
        })
    };
    let source = call.source();
    json!({
        "key": call.key(),
        "rule": call.reasons.first().map(|reason| reason.rule.as_str()),
        "kind": "followup",
        "due": call.due().map(|due| due.to_string()),
        "client": {
            "id": client.id,
            "number": client.number,
            "name": client.name,
            "called": client.called,
            "phone": world.shown_phone(&client.phone),
        },
        "callers": call.callers.staff.iter().map(|id| json!({
            "id": id,
            "name": caller::name(records, id),
        })).collect::<Vec<_>>(),
        "instead_of": call.callers.instead_of,
        "tries": call.tries(),
        "reasons": call.reasons.iter().zip(scripts).map(reason).collect::<Vec<_>>(),
        "source": { "file": *source.file, "line": source.line },
    })
}
