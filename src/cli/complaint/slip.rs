//! `salon complaint slip`: the after-sales slip for the client, and with `--settlement` what was agreed, to
//! sign. Text, or a page of A4.

use super::show::{Told, load};
use crate::cli::complete;
use crate::cli::world::World;
use crate::cli::{Format, print_records};
use crate::domain::complaint::clock::Stage;
use crate::domain::complaint_fact::ComplaintFact;
use crate::domain::problem::{Exit, Problems};
use crate::domain::rule::Rules;
use crate::messages::complaint::names::column;
use crate::messages::complaint::{names, slip as words};
use crate::messages::help::both;
use crate::messages::moment::{day, moment};
use crate::render::form::{A4, Form, Part};
use clap::Args;
use clap_complete::engine::ArgValueCompleter;
use serde_json::json;

#[derive(Args, Debug)]
pub struct ComplaintSlipArgs {
    #[arg(value_name = "COMPLAINT", add = ArgValueCompleter::new(complete::clients),
          help = both("投诉编号或它的一段，或顾客", "the complaint's id or a part of it, or the client"))]
    pub complaint: String,
    #[arg(long, help = both("处理协议：写明商定的处理，双方签字", "the settlement: what was agreed, to be signed by both"))]
    pub settlement: bool,
}

pub fn run(world: &World, args: &ComplaintSlipArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let (told, problems) = load(world, &rules, &args.complaint)?;
    let complaint = &told.complaint;
    if args.settlement && complaint.agreed_at.is_none() {
        return Err(Problems::from(ComplaintFact::NotAgreed { id: complaint.id.clone() }).into());
    }
    let form = if args.settlement { settlement(world, &rules, &told) } else { slip(world, &rules, &told) };
    match world.format {
        Format::Html => world.say(&form.page(world.lang.word())),
        Format::Table | Format::Text => world.say(&form.text(A4)),
        format => {
            let line = |(label, text): &(String, String)| json!({ "label": label, "text": text });
            let lines = form.parts.iter().flat_map(|part| &part.lines).map(line).collect::<Vec<_>>();
            let record = json!({ "id": complaint.id, "title": form.title, "lines": lines });
            print_records(world, &[record], format);
        }
    }
    world.warn(&problems);
    Ok(Exit::Done)
}

fn begun(world: &World, rules: &Rules, told: &Told, title: &str) -> Form {
    let (lang, complaint) = (world.lang, &told.complaint);
    let client = told.listed.clients.get(&complaint.client);
    let phone = client.map(|client| world.shown_phone(&client.phone)).unwrap_or_default();
    let mut head = Part::new(words::heading("whom", lang));
    head.line(words::label("number", lang), &complaint.id);
    head.line(column("client", lang), format!("{} {phone}", told.listed.client_name(complaint)).trim());
    head.line(column("opened_at", lang), moment(complaint.opened_at, lang));
    head.line(column("channel", lang), words::channel(rules, &complaint.channel, lang));
    head.line(column("taken_by", lang), &complaint.taken_by);
    let mut what = Part::new(words::heading("what", lang));
    what.line(column("kind", lang), names::kind(&complaint.kind, lang));
    what.line(column("about", lang), told.about.clone().unwrap_or_default());
    what.line(column("staff", lang), told.listed.staff_name(&complaint.staff));
    what.line(column("product", lang), &complaint.product);
    what.line(column("batch", lang), &complaint.batch);
    what.line(column("said", lang), &complaint.said);
    what.line(column("wants", lang), &complaint.wants);
    Form {
        shop: rules.shop.name.clone(),
        title: title.to_string(),
        parts: vec![head, what],
        signatures: vec![words::signature("client", lang).into(), words::signature("shop", lang).into()],
        ..Form::default()
    }
}

/// The after-sales slip: what she complained of, and until when it is seen to.
fn slip(world: &World, rules: &Rules, told: &Told) -> Form {
    let lang = world.lang;
    let mut form = begun(world, rules, told, words::title(lang));
    let mut clock = Part::new(words::heading("clock", lang));
    for due in told.stages.iter().filter(|due| due.stage != Stage::Respond) {
        clock.line(names::stage(due.stage.word(), lang), words::until(due.at, lang));
    }
    let mut done = Part::new(words::heading("done", lang));
    for entry in &told.story {
        let line = match entry.what {
            "responded" | "answered" | "resolved" | "redone" | "refunded" | "compensated" => {
                entry.told(&told.listed, lang)
            }
            // Why is the shop's own matter.
            "reopened" => names::step(entry.what, lang).to_string(),
            _ => continue,
        };
        done.line(&entry.at.to_string().replace('T', " "), line);
    }
    form.parts.extend([clock, done]);
    form.notes.push(words::kept(lang).to_string());
    form
}

/// What was agreed, to be signed by both.
fn settlement(world: &World, rules: &Rules, told: &Told) -> Form {
    let (lang, complaint) = (world.lang, &told.complaint);
    let mut form = begun(world, rules, told, words::settlement(lang));
    let mut agreed = Part::new(words::heading("agreed", lang));
    agreed
        .line(column("agreed_at", lang), complaint.agreed_at.map(|at| moment(at, lang)).unwrap_or_default());
    agreed.line(column("remedy", lang), names::remedy(&complaint.remedy, lang));
    let made = ["answered", "resolved", "redone", "refunded", "compensated"];
    // What was agreed before it was reopened holds no more.
    let again = told.story.iter().rposition(|entry| entry.what == "reopened").unwrap_or(0);
    let story = told.story[again..].iter();
    for entry in story.filter(|entry| made.contains(&entry.what) && !entry.said.is_empty()) {
        agreed.line(names::step(entry.what, lang), entry.content(lang).into_owned());
    }
    let mut by_hand = Part::new("");
    by_hand.blank(words::label("further", lang));
    form.parts.extend([agreed, by_hand]);
    form.notes.push(words::settled(lang).to_string());
    form.notes.push(words::printed(&day(world.today(rules), lang), lang));
    form
}
