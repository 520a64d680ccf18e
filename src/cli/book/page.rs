//! The day as a page to print: a table for each beautician, and below it what to mind and to prepare.

use crate::cli::world::World;
use crate::domain::book::day::{Column, DayPlan};
use crate::domain::spans::clock;
use crate::messages::desk_day as words;
use crate::messages::names;
use crate::render::page::Page;

const STYLE: &str = "\
h2 span{font-weight:400;color:#444;font-size:.9em}
.time{white-space:nowrap;width:7em}
.who{width:11em}
.what{width:14em}
.state{width:4em;font-size:.9em;color:#444}
.marks{width:9em;font-weight:600}
table{table-layout:fixed}
ul{margin:.2em 0 .6em;padding-left:1.4em}
.day{break-before:page}
@media print{@page{size:A4 portrait}body{font-size:11.5px;line-height:1.35}h2{margin:.7em 0 .2em}}
";

/// The days, each on paper of its own; `waits` are the lines of who waits for a time.
pub fn print(world: &World, plans: &[DayPlan], reception: &[String], waits: &[String]) {
    let lang = world.lang;
    let title = plans.first().map(|plan| words::head(plan, lang)).unwrap_or_default();
    let mut page = Page::new(&title, lang.word(), STYLE);
    for (at, plan) in plans.iter().enumerate() {
        page.open("section", if at > 0 { "day" } else { "" });
        page.element("h1", "", &words::head(plan, lang));
        for column in plan.columns.iter().filter(|column| !column.entries.is_empty()) {
            push_column(&mut page, world, column);
        }
        for (title, lines) in words::notes(plan, reception, lang) {
            push_list(&mut page, &title, &lines);
        }
        page.close("section");
    }
    push_list(&mut page, words::waiting(lang), waits);
    world.say(&page.text());
}

fn push_column(page: &mut Page, world: &World, column: &Column) {
    let lang = world.lang;
    page.element("h2", "", &words::column(column, lang));
    page.open("table", "");
    for entry in &column.entries {
        let time = format!("{}–{}", clock(entry.span.start), clock(entry.span.end));
        let phone = world.shown_phone(&entry.phone);
        let who = [entry.client.as_str(), &entry.called, &phone];
        let who: Vec<&str> = who.into_iter().filter(|text| !text.is_empty()).collect();
        let marks: Vec<String> = entry.marks.iter().map(|mark| words::mark(mark, lang)).collect();
        let status = names::word(entry.booking.status.word(), lang);
        let (who, what) = (who.join(" "), [entry.service.clone(), entry.rooms.join(" ")].join(" "));
        page.row(
            "td",
            &[
                (&time, "time"),
                (&who, "who"),
                (what.trim(), "what"),
                (status, "state"),
                (&marks.join(lang.pick("；", "; ")), "marks"),
                (&entry.booking.note, "small"),
            ],
        );
    }
    page.close("table");
}

fn push_list(page: &mut Page, title: &str, lines: &[String]) {
    if lines.is_empty() {
        return;
    }
    page.element("h2", "", title);
    page.open("ul", "");
    for line in lines {
        page.element("li", "", line);
    }
    page.close("ul");
}
