//! Question by question, on a terminal.

use super::about;
use super::wanted::{ComplaintCloseArgs, ComplaintOpenArgs};
use crate::cli::book::desk;
use crate::cli::till::load::Shop;
use crate::cli::world::World;
use crate::domain::problem::Fact;
use crate::domain::rule::Rules;
use crate::domain::schema::COMPLAINT_KIND;
use crate::messages::complaint::{ask as words, names};

/// Asks for what was not said. The client is looked for first, so that a wrong name is told at once.
pub fn missing(world: &World, rules: &Rules, args: &mut ComplaintOpenArgs) -> anyhow::Result<()> {
    let lang = world.lang;
    let store = world.store()?;
    let client = desk::client_asked(&store, rules, &args.client)?;
    let complete = args.kind.is_some() && args.said.is_some();
    if complete {
        return Ok(());
    }
    let shop = Shop::load(&store)?;
    let lately = about::lately(&store, &shop, &client.id, world.now(rules))?;
    store.release();
    if args.about.is_none() && !lately.is_empty() {
        let mut lines: Vec<String> = lately.iter().map(|about| about.told(&shop)).collect();
        lines.push(words::nothing(lang).to_string());
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        let chosen = world.choose(words::about(lang), &lines)?;
        args.about = lately.get(chosen).map(|about| about.id.clone());
    }
    if args.kind.is_none() {
        let kinds: Vec<&str> = COMPLAINT_KIND.iter().map(|kind| names::kind(kind, lang)).collect();
        let chosen = world.choose(words::kind(lang), &kinds)?;
        args.kind = COMPLAINT_KIND.get(chosen).map(|kind| kind.to_string());
    }
    if args.channel.is_none() {
        let ids: Vec<&str> = rules.complaint.channels().collect();
        let shown: Vec<&str> = ids.iter().map(|id| rules.complaint.channel_name(id)).collect();
        let chosen = world.choose(words::channel(lang), &shown)?;
        args.channel = ids.get(chosen).map(|id| id.to_string());
    }
    let line = |asked: &mut Option<String>, question: &str| -> anyhow::Result<()> {
        if asked.is_none() {
            let answer = world.ask(question, |_| None)?;
            *asked = Some(answer).filter(|answer| !answer.trim().is_empty());
        }
        Ok(())
    };
    line(&mut args.said, words::said(lang))?;
    line(&mut args.wants, words::wants(lang))?;
    if args.kind.as_deref().is_some_and(|kind| rules.complaint.is_urgent(kind)) {
        line(&mut args.product, words::product(lang))?;
        line(&mut args.batch, words::batch(lang))?;
        if args.photos.is_empty() {
            let answer = world.ask(words::photos(lang), |_| None)?;
            args.photos = crate::domain::cell::parts(&answer).map(str::to_string).collect();
        }
    }
    Ok(())
}

/// Asks why it happened, and what changes, where nobody said so.
/// `unclear`: why it must be said who sees to what changes, where it must.
pub fn why_closed(
    world: &World,
    args: &ComplaintCloseArgs,
    unclear: Option<&Fact>,
) -> anyhow::Result<ComplaintCloseArgs> {
    let mut args = args.clone();
    let lang = world.lang;
    for (asked, question, blank) in [
        (&mut args.cause, words::cause(lang), None),
        (&mut args.action, words::action(lang), None),
        (&mut args.action_by, words::action_by(lang), unclear),
        (&mut args.action_due, words::action_due(lang), None),
    ] {
        if asked.is_none() {
            let wrong = |answer: &str| blank.filter(|_| answer.trim().is_empty()).cloned();
            *asked = Some(world.ask(question, wrong)?);
        }
    }
    Ok(args)
}
