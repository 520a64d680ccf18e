//! `salon remind --send`: what is due goes out by the channels of the user's own configuration.
//!
//! Each message is claimed under the lock, sent without it, and what became of it is written after. A
//! command that dies in between leaves `sending`, which is asked about and never sent again by itself.

mod claim;
mod say;
mod staff;

use super::{Choice, List, decided, load};
use crate::cli::channels::{self, Channels};
use crate::cli::complete;
use crate::cli::world::World;
use crate::domain::due;
use crate::domain::problem::{Exit, Problem, Problems};
use crate::domain::rule::Rules;
use crate::domain::send::attempt::{Outcome, State};
use crate::domain::send::channel::Carries;
use crate::domain::send::letter::Letter;
use crate::domain::send::plan::{self, Ask, Left, LeftLine, Plan};
use crate::messages::help::both;
use crate::send::pace::Pace;
use crate::store::directory::Store;
use crate::store::{seen, sent};
use claim::Claim;
use clap::Args;
use clap_complete::engine::ArgValueCompleter;
use std::collections::{HashMap, HashSet};

#[derive(Args, Clone, Debug, Default)]
pub struct SendingArgs {
    #[arg(long, conflicts_with_all = ["date", "why", "excel"],
          help = both("真的发出去（渠道在自己的配置里，见 salon send channels）", "send them, by the channels of your configuration (salon send channels)"))]
    pub send: bool,
    #[arg(long, value_name = "CHANNEL", requires = "send", add = ArgValueCompleter::new(complete::channels),
          help = both("只用这个渠道；员工群的渠道发一份名单", "only by this channel; one for the staff gets the list"))]
    pub channel: Option<String>,
    #[arg(long, value_name = "N", requires = "send",
          help = both("最多发几条", "send so many at most"))]
    pub limit: Option<usize>,
}

/// What became of a message.
pub struct Told {
    pub letter: Letter,
    pub state: State,
    pub why: String,
}

/// What a run has done so far.
#[derive(Default)]
struct Report {
    told: Vec<Told>,
    left: Vec<LeftLine>,
    /// Channels that were left alone, with the messages that wait for them.
    given_up: Vec<(String, usize)>,
}

pub fn run(world: &World, choice: &Choice, args: &SendingArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let channels = Channels::load(&rules)?;
    let only = args.channel.as_deref().map(|asked| channels.named(asked)).transpose()?;
    if let Some(at) = only.filter(|at| channels.all[*at].carries == Carries::Staff) {
        return staff::run(world, choice, &channels, at);
    }
    let run = Run { world, choice, rules, channels, only, limit: args.limit };
    let (plan, store) = run.plan(args.limit)?;
    if world.dry_run {
        say::planned(world, &run.channels, &plan);
        return Ok(Exit::Done);
    }
    let report = run.send(plan, store)?;
    say::report(world, &run.channels, &report);
    let went_wrong = report.told.iter().any(|told| told.state != State::Sent) || !report.given_up.is_empty();
    Ok(if went_wrong { Exit::Refused } else { Exit::Done })
}

struct Run<'a> {
    world: &'a World,
    choice: &'a Choice,
    rules: Rules,
    channels: Channels,
    only: Option<usize>,
    limit: Option<usize>,
}

impl Run<'_> {
    /// Decides what goes. The store comes along: while its files stand as they were read, so does the
    /// plan.
    fn plan(&self, limit: Option<usize>) -> anyhow::Result<(Plan, Store)> {
        let store = self.world.store()?;
        seen::guard(&store.root)?;
        let list = decided(self.world, self.world.rules()?, &store, self.choice)?;
        let plan = planned(self, &list, &store, limit)?;
        store.release();
        Ok((plan, store))
    }

    fn send(&self, plan: Plan, store: Store) -> anyhow::Result<Report> {
        let mut report = Report { left: plan.left, ..Report::default() };
        let (mut letters, mut store) = (plan.letters, store);
        letters.reverse();
        let (mut tried, mut pace) = (HashSet::new(), Pace::default());
        let mut failures: HashMap<usize, usize> = HashMap::new();
        while let Some(letter) = letters.pop() {
            if !tried.insert(letter.key.clone()) {
                continue;
            }
            if failures.get(&letter.via).is_some_and(|failed| *failed >= self.rules.sending.give_up) {
                report.gave_up(&self.channels.all[letter.via].id);
                continue;
            }
            if let Err(problems) = self.channels.is_ready(letter.via) {
                self.world.warn(&problems.0);
                failures.insert(letter.via, usize::MAX);
                report.gave_up(&self.channels.all[letter.via].id);
                continue;
            }
            pace.wait(letter.via, self.channels.all[letter.via].per_minute);
            let now = self.world.now(&self.rules);
            if plan::is_quiet(&self.rules.contact, now)
                && !self.rules.sending.quiet_allows.contains(&letter.rule)
            {
                report.left.push(LeftLine { key: letter.key, why: Left::Quiet });
                continue;
            }
            let claimed =
                claim::claim(self.world, &self.rules, &store, &letter, &self.channels.all[letter.via])?;
            let row = match claimed {
                Claim::Taken(row) => row,
                // Another command was faster.
                Claim::Gone => continue,
                Claim::Stale => {
                    tried.remove(&letter.key);
                    let limit = self.limit.map(|limit| limit.saturating_sub(report.told.len()));
                    let (plan, fresh) = self.plan(limit)?;
                    (letters, store) = (plan.letters, fresh);
                    letters.reverse();
                    continue;
                }
            };
            let outcome = self.deliver(&letter, &row.id);
            let broken = matches!(outcome, Outcome::Broken(_));
            match outcome.state() {
                State::Failed => *failures.entry(letter.via).or_default() += 1,
                _ => drop(failures.remove(&letter.via)),
            }
            if broken {
                failures.insert(letter.via, usize::MAX);
            }
            let why = crate::render::safe::masked_line(outcome.why()).into_owned();
            claim::record(self.world, &self.rules, &row, outcome.state(), &why)?;
            report.told.push(Told { letter, state: outcome.state(), why });
        }
        Ok(report)
    }

    fn deliver(&self, letter: &Letter, id: &str) -> Outcome {
        let channel = &self.channels.all[letter.via];
        let parts = letter.length.map(|length| length.parts.to_string()).unwrap_or_default();
        let words = channels::with_words(
            letter.words.clone(),
            &[
                ("id", id),
                ("to", &letter.to),
                ("text", &letter.text),
                ("key", &letter.key),
                ("kind", &letter.kind),
                ("rule", &letter.rule),
                ("what", &letter.what),
                ("parts", &parts),
                ("signature", &channel.signature),
            ],
        );
        self.channels.deliver(letter.via, &words, &self.rules)
    }
}

impl Report {
    fn gave_up(&mut self, channel: &str) {
        match self.given_up.iter_mut().find(|(known, _)| known == channel) {
            Some((_, count)) => *count += 1,
            None => self.given_up.push((channel.to_string(), 1)),
        }
    }
}

/// The plan for a list. Data that can't be read for certain sends nothing.
fn planned(run: &Run, list: &List, store: &Store, limit: Option<usize>) -> Result<Plan, Problems> {
    Problems(list.problems.iter().filter(|problem| problem.is_doubt()).cloned().collect::<Vec<Problem>>())
        .or_ok()?;
    let tries = sent::tries(store, load::earliest_message(&list.rules, list.as_of.day), list.as_of.day)?;
    let ask = Ask {
        rules: &list.rules,
        channels: &run.channels.all,
        only: run.only,
        now: run.world.now(&list.rules),
        limit,
    };
    let words_of = |line: &due::Due| {
        let words = due::words_of(&list.rules, &list.records, list.as_of, line);
        let text = list.rules.texts.render(&line.rule, words.clone())?;
        Ok((line.message.clone().unwrap_or(text), words))
    };
    Ok(plan::plan(&ask, &list.lines, &tries, &words_of))
}
