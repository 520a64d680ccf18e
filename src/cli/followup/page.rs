//! Pages to print on A4: the day's calls with room for a pen, and the call book.

use super::Today;
use super::words::{callers, reasons};
use crate::cli::world::World;
use crate::messages::followup::{book, titles, tried};
use crate::messages::register::title;
use crate::render::page::Page;

const STYLE: &str = "\
table{table-layout:fixed}
td,th{border:1px solid #888;word-break:break-word}
.who{width:8.5em}
.short{width:5em}
.pen{width:9em}
.said{width:26em}
.score{width:4em}
@media print{@page{size:A4 landscape}body{font-size:11px;line-height:1.35}}
";

/// A row of the call book for people.
pub(super) struct Line {
    /// When, whom, why, by whom, how, outcome, words, score, when again.
    pub cells: [String; 9],
}

/// The day's calls, a row each, with columns that are left for a pen.
pub(super) fn sheet(world: &World, today: &Today) {
    let lang = world.lang;
    let head = book::sheet(&today.span.day.to_string(), lang);
    let mut page = Page::new(&head, lang.word(), STYLE);
    page.element("h1", "", &head);
    page.open("table", "");
    let titles = titles(lang);
    let [outcome, said, score] = book::by_hand(lang);
    page.row(
        "th",
        &[
            (titles.caller, "who"),
            (titles.client, "who"),
            (titles.why, ""),
            (outcome, "pen"),
            (said, "said"),
            (score, "score"),
        ],
    );
    for call in &today.calls {
        let mut who = format!("{} {}", call.client.name, world.shown_phone(&call.client.phone));
        if call.tries() > 0 {
            who.push_str(&format!(" {}", tried(call.tries(), lang)));
        }
        let why = reasons(world, &today.rules, &today.records, call).join(lang.pick("；", "; "));
        let caller = callers(world, &today.records, call);
        page.row(
            "td",
            &[(&caller, "who"), (&who, "who"), (&why, ""), ("", "pen"), ("", "said"), ("", "score")],
        );
    }
    page.close("table");
    world.say(&page.text());
}

/// The call book of a client, a day or a month.
pub(super) fn book(world: &World, about: &str, lines: &[Line]) {
    let lang = world.lang;
    let head = format!("{} {about}", book::title(lang));
    let mut page = Page::new(&head, lang.word(), STYLE);
    page.element("h1", "", &head);
    page.open("table", "");
    let keys = ["at", "client", "why", "by", "channel", "outcome", "said", "score", "next_on"];
    let classes = ["short", "who", "", "short", "score", "short", "", "score", "short"];
    let heads: Vec<String> = keys.iter().map(|key| title(key, lang)).collect();
    let row: Vec<(&str, &'static str)> = heads.iter().map(String::as_str).zip(classes).collect();
    page.row("th", &row);
    for line in lines {
        let row: Vec<(&str, &'static str)> = line.cells.iter().map(String::as_str).zip(classes).collect();
        page.row("td", &row);
    }
    page.close("table");
    world.say(&page.text());
}
