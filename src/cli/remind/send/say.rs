//! What a run would send, and what became of it, printed. What cron keeps in its log holds no name,
//! phone or text.

use super::{Report, STAFF_LIST, Told};
use crate::cli::channels::Channels;
use crate::cli::world::World;
use crate::cli::{Format, print_numbered};
use crate::domain::phone;
use crate::domain::rule::Rules;
use crate::domain::send::attempt::State;
use crate::domain::send::letter::Letter;
use crate::domain::send::plan::{Left, LeftLine, Plan};
use crate::messages::send as words;
use crate::render::listing::{Column, Listing};
use crate::render::safe;
use std::collections::BTreeMap;

/// Columns that hold numbers.
const NUMBERS: &[&str] = &["characters", "parts"];

/// What the rule is called on this screen.
fn what(world: &World, rules: &Rules, letter: &Letter) -> String {
    match letter.rule.as_str() {
        STAFF_LIST => words::staff_list(world.lang).to_string(),
        rule => rules.reminder_name(rule, world.lang.word()),
    }
}

/// What would go, and to whom.
pub fn planned(world: &World, channels: &Channels, rules: &Rules, plan: &Plan) {
    match world.format {
        Format::Text => {
            let blocks: Vec<String> =
                plan.letters.iter().map(|letter| block(world, channels, rules, letter)).collect();
            world.say(&blocks.join("\n"));
        }
        _ => print_numbered(world, &listing(world, channels, rules, &plan.letters), NUMBERS),
    }
    if is_for_people(world) {
        if world.format == Format::Text && !plan.letters.is_empty() {
            world.tell("");
        }
        world.tell(&words::would_send(plan.letters.len(), parts(plan.letters.iter()), world.lang));
        left(world, &plan.left);
    }
}

fn is_for_people(world: &World) -> bool {
    matches!(world.format, Format::Table | Format::Text | Format::Html)
}

fn to(world: &World, letter: &Letter) -> String {
    if world.reveal { letter.to.clone() } else { masked(&letter.to) }
}

/// A number or address of which the most is hidden.
fn masked(to: &str) -> String {
    match phone::is_phone(to) {
        true => phone::masked(to),
        false => match to.split_once('@') {
            Some(_) => safe::masked_line(to).into_owned(),
            None => to.chars().enumerate().map(|(at, c)| if at < 2 { c } else { '*' }).collect(),
        },
    }
}

fn block(world: &World, channels: &Channels, rules: &Rules, letter: &Letter) -> String {
    let mut head = vec![
        what(world, rules, letter),
        letter.name.clone(),
        to(world, letter),
        channels.all[letter.via].id.clone(),
    ];
    head.extend(letter.length.map(|length| words::length(length.characters, length.parts, world.lang)));
    let head = head.join(" · ");
    format!("【{}】\n{}\n", safe::shown(&head), safe::shown_lines(letter.text.trim_end()))
}

fn number(number: Option<usize>) -> String {
    number.map(|number| number.to_string()).unwrap_or_default()
}

fn listing(world: &World, channels: &Channels, rules: &Rules, letters: &[Letter]) -> Listing {
    let titles = words::titles(world.lang);
    let keys = ["rule", "name", "to", "channel", "characters", "parts", "key"];
    let mut columns: Vec<Column> =
        keys.into_iter().zip(titles).map(|(key, title)| Column::new(key, title.to_string())).collect();
    columns.push(Column::hidden("client"));
    columns.push(Column::hidden("message"));
    let row = |letter: &Letter| {
        vec![
            if is_for_people(world) { what(world, rules, letter) } else { letter.rule.clone() },
            letter.name.clone(),
            to(world, letter),
            channels.all[letter.via].id.clone(),
            number(letter.length.map(|length| length.characters)),
            number(letter.length.map(|length| length.parts)),
            letter.key.clone(),
            letter.client.clone(),
            letter.text.clone(),
        ]
    };
    Listing { columns, rows: letters.iter().map(row).collect() }
}

/// What became of each message, and of what was left.
pub fn report(world: &World, channels: &Channels, rules: &Rules, report: &Report) {
    match world.format {
        Format::Table | Format::Html if !report.told.is_empty() => {
            let listing = told(world, channels, rules, &report.told, true);
            world.say(&listing.table(world.width, world.colour));
        }
        Format::Table | Format::Html => {}
        Format::Text => {
            for told in &report.told {
                world.tell(&line(world, channels, told));
            }
        }
        Format::Csv | Format::Tsv if report.told.is_empty() => {}
        _ => print_numbered(world, &told(world, channels, rules, &report.told, false), NUMBERS),
    }
    if !is_for_people(world) {
        return;
    }
    for (channel, count) in &report.given_up {
        world.tell(&words::given_up(channel, *count, world.lang));
    }
    let of = |wanted: &[State]| report.told.iter().filter(|told| wanted.contains(&told.state)).count();
    let counts = [of(&[State::Sent]), of(&[State::Failed, State::Undeliverable]), of(&[State::Doubtful])];
    let silent = world.format == Format::Text && report.told.is_empty();
    if !silent {
        let sent = report.told.iter().filter(|told| told.state == State::Sent).map(|told| &told.letter);
        world.tell(&words::sent(counts, parts(sent), world.lang));
    }
    if counts[2] > 0 {
        world.tell(words::settle_doubts(world.lang));
    }
    match silent {
        // By itself nothing is worth a line in a log every quarter of an hour, but for the hours.
        true => left(
            world,
            &report.left.iter().filter(|line| line.why == Left::Quiet).cloned().collect::<Vec<_>>(),
        ),
        false => left(world, &report.left),
    }
}

fn parts<'a>(letters: impl Iterator<Item = &'a Letter>) -> usize {
    letters.filter_map(|letter| letter.length).map(|length| length.parts).sum()
}

/// A line for a log.
fn line(world: &World, channels: &Channels, told: &Told) -> String {
    let letter = &told.letter;
    let at = world.rules().map(|rules| world.now(&rules).to_string()).unwrap_or_default();
    let state = words::state(told.state, world.lang);
    let why = if told.why.is_empty() { String::new() } else { format!("  {}", safe::shown(&told.why)) };
    format!("{at}  {state}  {}  {}{why}", channels.all[letter.via].id, letter.key)
}

fn told(world: &World, channels: &Channels, rules: &Rules, told: &[Told], people: bool) -> Listing {
    let [rule, name, to_title, channel, _, parts, key] = words::titles(world.lang);
    let (state, why) = words::outcome_titles(world.lang);
    let mut columns = vec![Column::new("state", state.to_string()), Column::new("rule", rule.to_string())];
    if people {
        columns.push(Column::new("name", name.to_string()));
    }
    for (key, title) in [("to", to_title), ("channel", channel), ("parts", parts), ("why", why), ("key", key)]
    {
        columns.push(Column::new(key, title.to_string()));
    }
    let row = |told: &Told| {
        let letter = &told.letter;
        let state = if people { words::state(told.state, world.lang) } else { told.state.word() };
        let mut row =
            vec![state.to_string(), if people { what(world, rules, letter) } else { letter.rule.clone() }];
        if people {
            row.push(letter.name.clone());
        }
        row.extend([
            to(world, letter),
            channels.all[letter.via].id.clone(),
            number(letter.length.map(|length| length.parts)),
            told.why.clone(),
            letter.key.clone(),
        ]);
        row
    };
    Listing { columns, rows: told.iter().map(row).collect() }
}

/// What was left, counted by its reason; what a person has to mend, line by line.
fn left(world: &World, left: &[LeftLine]) {
    let mut counts: BTreeMap<usize, (usize, String)> = BTreeMap::new();
    for line in left {
        match &line.why {
            Left::Forbidden(_) | Left::NoText(_) => {
                world.tell(&format!("{}  {}", line.key, words::left(&line.why, world.lang)));
            }
            why => counts.entry(words::order(why)).or_insert((0, words::left(why, world.lang))).0 += 1,
        }
    }
    for (count, what) in counts.values() {
        world.tell(&words::left_count(*count, what, world.lang));
    }
}
