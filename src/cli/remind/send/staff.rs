//! The day's list for the staff, to a robot of their group: once a day, phones masked.

use super::post::{Posting, Text};
use super::{Report, STAFF_LIST, say};
use crate::cli::channels::Channels;
use crate::cli::remind::{Choice, List, decided, load, to_improve};
use crate::cli::world::World;
use crate::domain::due::Due;
use crate::domain::phone;
use crate::domain::problem::{Exit, Problem, Problems};
use crate::domain::send::attempt::State;
use crate::domain::send::digest;
use crate::messages::Lang;
use crate::messages::remind as remind_words;
use crate::messages::send as words;
use crate::send::pace::Pace;
use crate::store::{seen, sent};

/// A robot that names no limit is given texts of this many bytes at the most.
const MOST: usize = 2048;

pub fn run(world: &World, choice: &Choice, channels: &Channels, at: usize) -> anyhow::Result<Exit> {
    let store = world.store()?;
    seen::guard(&store.root)?;
    let list = decided(world, world.rules()?, &store, choice)?;
    Problems(list.problems.iter().filter(|problem| problem.is_doubt()).cloned().collect::<Vec<Problem>>())
        .or_ok()?;
    let lang = Lang::parse(list.rules.shop.language.word()).unwrap_or_default();
    let improvements = to_improve(&store, choice, list.as_of.day, lang)?;
    let tries = sent::tries(&store, load::earliest_message(&list.rules, list.as_of.day), list.as_of.day)?;
    store.release();
    let channel = &channels.all[at];
    let lines: Vec<&Due> = list.lines.iter().filter(|line| line.done.is_none()).collect();
    let day = list.as_of.day.to_string();
    if lines.is_empty() && improvements.is_empty() {
        if world.format == crate::cli::Format::Table {
            world.tell(&words::nothing_for_staff(&day, world.lang));
        }
        return Ok(Exit::Done);
    }
    let parts = texts(&list, &lines, improvements, channel.most_bytes.unwrap_or(MOST));
    if world.dry_run {
        world.say(&parts.join("\n\n"));
        world.say("\n");
        return Ok(Exit::Done);
    }
    let posting = Posting { world, rules: &list.rules, channels, at, store: &store };
    let (mut report, mut pace) = (Report::default(), Pace::default());
    for (number, text) in parts.into_iter().enumerate() {
        let key = format!("{STAFF_LIST}/{}/{day}-{}", channel.id, number + 1);
        let tries = tries.get(&key).map(Vec::as_slice).unwrap_or_default();
        let text = Text { key, rule: STAFF_LIST, text, tries, beside: Vec::new() };
        let Some(told) = posting.post(text, &mut pace)? else { continue };
        let failed = told.state != State::Sent;
        report.told.push(told);
        // The parts come in their order, or not yet.
        if failed {
            break;
        }
    }
    if report.told.is_empty() && world.format == crate::cli::Format::Table {
        world.tell(&words::digest_sent_already(&channel.id, &day, world.lang));
        return Ok(Exit::Done);
    }
    say::report(world, channels, &list.rules, &report);
    let failed = report.told.iter().any(|told| told.state != State::Sent);
    Ok(if failed { Exit::Refused } else { Exit::Done })
}

/// The list in the shop's language, as its staff read it.
fn texts(list: &List, lines: &[&Due], improvements: Vec<String>, most: usize) -> Vec<String> {
    let lang = Lang::parse(list.rules.shop.language.word()).unwrap_or_default();
    let heading =
        words::digest_heading(&list.rules.shop.name, &list.as_of.day.to_string(), lines.len(), lang);
    let line = |due: &&Due| {
        let parts = [
            due.due.clock(),
            list.rules.reminder_name(&due.rule, lang.word()),
            due.client.name.clone(),
            phone::masked(&due.client.phone),
            remind_words::channel(due.reach.word(), lang).to_string(),
            super::super::say::detail(lang, list, due),
        ];
        let line: Vec<&str> = parts.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
        line.join(" ").replace(['\n', '\r'], " ")
    };
    let mut lines: Vec<String> = lines.iter().map(line).collect();
    lines.extend(improvements.into_iter().map(|line| words::to_improve(&line, lang)));
    digest::parts(&heading, &lines, most)
}
