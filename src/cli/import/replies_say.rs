//! What the replies of clients came to, said.

use super::replied::{Fate, Told, counts};
use super::sheets::Source;
use crate::cli::moved::for_machines;
use crate::cli::print_records;
use crate::cli::world::World;
use crate::domain::consent::Channel;
use crate::domain::day::Day;
use crate::domain::problem::Fact;
use crate::domain::record::booking::Status;
use crate::messages::{import, reply as words, send};
use crate::render::problem::said;
use crate::render::safe;
use serde_json::{Value, json};
use std::path::PathBuf;

/// `since`: the first day of what is listed as a call, where anything is.
pub fn say(
    world: &World,
    sources: &[Source],
    told: &[Told],
    channel: Channel,
    since: Option<Day>,
    kept: &[PathBuf],
) {
    if for_machines(world) {
        let records: Vec<Value> = told.iter().map(|one| record(world, sources, one)).collect();
        return print_records(world, &records, world.format);
    }
    let lang = world.lang;
    world.tell(&words::counts(counts(told), world.dry_run, lang));
    for one in told {
        let phone = phone(world, one);
        match &one.fate {
            Fate::Stopped { already: false, again } => {
                let what = send::withdrawn(Some(channel.word()), lang);
                if one.clients.is_empty() {
                    world.tell(&format!("  {}", words::stranger(&phone, &what, lang)));
                }
                for (_, name) in &one.clients {
                    let line = match again {
                        true => words::agreed_again(name, &phone, &what, lang),
                        false => send::stopped(name, &phone, &what, lang),
                    };
                    world.tell(&format!("  {}", safe::shown(&line)));
                }
            }
            Fate::Confirmed(rows) => {
                for row in rows {
                    let name = one.clients.iter().find(|(id, _)| *id == row.client);
                    let name = name.map_or(row.client.as_str(), |(_, name)| name);
                    let line = words::confirmed(name, row.start, Status::Confirmed, &row.id, lang);
                    world.tell(&safe::shown(&line));
                }
            }
            Fate::Doubted(doubts) => {
                let said: Vec<String> =
                    doubts.iter().map(|doubt| said(&Fact::Doubt(doubt.clone()), lang)).collect();
                let file = sources.get(one.source).map_or("", |source| source.name.as_str());
                let line = words::doubtful(file, one.line, &said.join(lang.pick("；", "; ")), lang);
                world.tell(&safe::shown(&line));
            }
            _ => {}
        }
    }
    for_a_person(world, told, since);
    for file in kept {
        world.tell(&import::rejected_files(&[file.display().to_string()], "replies", lang));
    }
}

fn for_a_person(world: &World, told: &[Told], since: Option<Day>) {
    let mut old = 0;
    let count = counts(told)[3];
    if count > 0 {
        world.tell(&words::to_read(count, world.lang));
    }
    for one in told {
        if let (Fate::ForAPerson(why), Some(reply)) = (&one.fate, &one.reply) {
            old += usize::from(since.is_some_and(|since| reply.at.day < since));
            let at = reply.at.to_string().replace('T', " ");
            let line = words::for_a_person(
                &phone(world, one),
                &names(world, one),
                &at,
                &reply.text,
                *why,
                world.lang,
            );
            world.tell(&safe::shown(&line));
        }
    }
    let Some(since) = since else { return };
    if old > 0 {
        world.tell(&words::too_old(old, old == count, since, world.lang));
    }
    if count > old && !world.dry_run {
        world.tell(words::answer(old > 0, world.lang));
    }
}

fn phone(world: &World, one: &Told) -> String {
    one.reply.as_ref().map(|reply| world.shown_phone(&reply.phone)).unwrap_or_default()
}

fn names(world: &World, one: &Told) -> String {
    let names: Vec<&str> = one.clients.iter().map(|(_, name)| name.as_str()).collect();
    names.join(world.lang.pick("、", ", "))
}

fn record(world: &World, sources: &[Source], one: &Told) -> Value {
    let (fate, detail) = match &one.fate {
        Fate::Stopped { already: false, .. } => ("stopped", String::new()),
        Fate::Confirmed(_) => ("confirmed", String::new()),
        Fate::Unchanged | Fate::Stopped { already: true, .. } => ("unchanged", String::new()),
        Fate::ForAPerson(_) => ("for-a-person", String::new()),
        Fate::Doubted(doubts) => {
            let said = doubts.iter().map(|doubt| said(&Fact::Doubt(doubt.clone()), world.lang));
            ("in-doubt", said.collect::<Vec<_>>().join(world.lang.pick("；", "; ")))
        }
    };
    let bookings: Vec<&str> = match &one.fate {
        Fate::Confirmed(rows) => rows.iter().map(|row| row.id.as_str()).collect(),
        _ => Vec::new(),
    };
    json!({
        "file": sources.get(one.source).map_or("", |source| source.name.as_str()),
        "line": one.line,
        "fate": fate,
        "at": one.reply.as_ref().map(|reply| reply.at.to_string()),
        "phone": phone(world, one),
        "clients": one.clients.iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>(),
        "names": one.clients.iter().map(|(_, name)| name.as_str()).collect::<Vec<_>>(),
        "text": one.reply.as_ref().map(|reply| reply.text.as_str()),
        "bookings": bookings,
        "detail": detail,
    })
}
