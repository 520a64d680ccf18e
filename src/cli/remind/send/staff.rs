//! The day's list for the staff, to a robot of their group: once a day, phones masked.

use super::claim::{self, Claim};
use super::{Report, STAFF_LIST, Told, say};
use crate::cli::channels::{self, Channels};
use crate::cli::remind::{Choice, List, decided, load, rule_name};
use crate::cli::world::World;
use crate::domain::due::Due;
use crate::domain::phone;
use crate::domain::problem::{Exit, Problem, Problems};
use crate::domain::rule::Rules;
use crate::domain::send::attempt::{self, Standing, State};
use crate::domain::send::digest;
use crate::domain::send::letter::Letter;
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
    let tries = sent::tries(&store, load::earliest_message(&list.rules, list.as_of.day), list.as_of.day)?;
    store.release();
    let channel = &channels.all[at];
    let lines: Vec<&Due> = list.lines.iter().filter(|line| line.done.is_none()).collect();
    let day = list.as_of.day.to_string();
    if lines.is_empty() {
        if world.format == crate::cli::Format::Table {
            world.tell(&words::nothing_for_staff(&day, world.lang));
        }
        return Ok(Exit::Done);
    }
    let parts = texts(world, &list, &lines, channel.most_bytes.unwrap_or(MOST));
    if world.dry_run {
        world.say(&parts.join("\n\n"));
        world.say("\n");
        return Ok(Exit::Done);
    }
    let now = world.now(&list.rules);
    let (mut report, mut pace) = (Report::default(), Pace::default());
    for (number, text) in parts.into_iter().enumerate() {
        let key = format!("{STAFF_LIST}/{}/{day}-{}", channel.id, number + 1);
        let mine = tries.get(&key).map(Vec::as_slice).unwrap_or_default();
        let over = mine.iter().any(|tried| tried.state.settles())
            || !matches!(
                attempt::standing(mine, &channel.id, "", now, &list.rules.sending.again),
                Standing::Open { .. }
            );
        if over {
            continue;
        }
        let letter = letter(key, text, at, mine.len());
        pace.wait(at, channel.per_minute);
        let Claim::Taken(row) = claim::claim(world, &list.rules, &store, &letter, channel)? else { continue };
        let told = deliver(world, &list.rules, channels, letter, &row)?;
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

fn deliver(
    world: &World,
    rules: &Rules,
    channels: &Channels,
    letter: Letter,
    row: &claim::Row,
) -> Result<Told, Problems> {
    let given =
        [("id", row.id.as_str()), ("key", &letter.key), ("text", &letter.text), ("what", &letter.what)];
    let words = channels::with_words(vec![("shop", rules.shop.name.as_str().into())], &given);
    let outcome = channels.deliver(letter.via, &words, rules);
    let why = crate::render::safe::masked_line(outcome.why()).into_owned();
    claim::record(world, rules, row, outcome.state(), &why)?;
    Ok(Told { letter, state: outcome.state(), why })
}

fn letter(key: String, text: String, via: usize, tries: usize) -> Letter {
    Letter {
        key,
        rule: STAFF_LIST.into(),
        kind: STAFF_LIST.into(),
        what: STAFF_LIST.into(),
        client: String::new(),
        name: String::new(),
        by: None,
        via,
        to: String::new(),
        text,
        length: None,
        tries,
        words: Vec::new(),
    }
}

/// The list in the shop's language, as its staff read it.
fn texts(world: &World, list: &List, lines: &[&Due], most: usize) -> Vec<String> {
    let lang = Lang::parse(list.rules.shop.language.word()).unwrap_or_default();
    let heading =
        words::digest_heading(&list.rules.shop.name, &list.as_of.day.to_string(), lines.len(), lang);
    let line = |due: &&Due| {
        let parts = [
            due.due.clock(),
            rule_name(&list.rules, &due.rule, lang),
            due.client.name.clone(),
            phone::masked(&due.client.phone),
            remind_words::channel(due.reach.word(), lang).to_string(),
            super::super::say::detail(world, list, due),
        ];
        let line: Vec<&str> = parts.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
        line.join(" ").replace(['\n', '\r'], " ")
    };
    digest::parts(&heading, &lines.iter().map(line).collect::<Vec<_>>(), most)
}
