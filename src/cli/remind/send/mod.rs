//! `salon remind --send`: what is due goes out by the channels of the user's own configuration.
//!
//! Each message is claimed under the lock, sent without it, and what became of it is written after. A
//! command that dies in between leaves `sending`, which is asked about and never sent again by itself.

mod claim;
pub mod post;
pub mod say;
mod staff;

use super::{Choice, List, decided, load};
use crate::cli::channels::{self, Channels};
use crate::cli::complete;
use crate::cli::world::World;
use crate::domain::due;
use crate::domain::problem::{Exit, Fact, Problem, Problems};
use crate::domain::rule::Rules;
use crate::domain::send::attempt::{Outcome, State};
use crate::domain::send::channel::Carries;
use crate::domain::send::letter::Letter;
use crate::domain::send::plan::{self, Ask, Left, LeftLine, Plan};
use crate::messages::help::both;
use crate::render::safe;
use crate::send::pace::Pace;
use crate::store::directory::Store;
use crate::store::{seen, sent};
use claim::Claim;
use clap::Args;
use clap_complete::engine::ArgValueCompleter;
use std::collections::{HashMap, HashSet, VecDeque};

#[derive(Args, Clone, Debug, Default)]
pub struct SendingArgs {
    #[arg(long, conflicts_with_all = ["date", "why", "excel", "everything"],
          help = both("真的发出去（渠道在自己的配置里，见 salon send channels）", "send them, by the channels of your configuration (salon send channels)"))]
    pub send: bool,
    #[arg(long, value_name = "CHANNEL", requires = "send", add = ArgValueCompleter::new(complete::channels),
          help = both("只用这个渠道；员工群的渠道发一份名单", "only by this channel; one for the staff gets the list"))]
    pub channel: Option<String>,
    #[arg(long, value_name = "N", requires = "send",
          help = both("最多发几条", "send so many at most"))]
    pub limit: Option<usize>,
}

/// The rule in the key of a list for the staff.
const STAFF_LIST: &str = "staff-list";

/// What became of a message.
pub struct Told {
    pub letter: Letter,
    pub state: State,
    pub why: String,
}

/// What a run has done so far.
#[derive(Default)]
pub struct Report {
    pub told: Vec<Told>,
    left: Vec<LeftLine>,
    /// Channels that were left alone, with the messages that wait for them.
    given_up: Vec<(String, usize)>,
    /// What went wrong with the salon's own files, so that nothing more was sent.
    stopped: Option<anyhow::Error>,
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
        say::planned(world, &run.channels, &run.rules, &plan);
        return Ok(Exit::Done);
    }
    let report = run.send(plan, store);
    say::report(world, &run.channels, &run.rules, &report);
    if let Some(error) = report.stopped {
        return Err(error);
    }
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
        let mut list = decided(self.world, self.world.rules()?, &store, self.choice)?;
        if list.problems.iter().any(|problem| matches!(problem.fact, Fact::Missing { .. })) {
            return Err(Problems(std::mem::take(&mut list.problems)).into());
        }
        let plan = planned(self, &list, &store, limit)?;
        store.release();
        Ok((plan, store))
    }

    /// Sends what is planned. What has been sent is told, also where the run can't go on.
    fn send(&self, plan: Plan, store: Store) -> Report {
        let mut report = Report { left: plan.left, ..Report::default() };
        let mut queue = Queue { letters: plan.letters.into(), store, tried: HashSet::new() };
        let (mut pace, mut failures) = (Pace::default(), Failures::default());
        while let Some(letter) = queue.next() {
            let (via, channel) = (letter.via, &self.channels.all[letter.via]);
            if failures.are_too_many(via, self.rules.sending.give_up) {
                report.gave_up(&channel.id);
                continue;
            }
            if let Err(problems) = self.channels.is_ready(via) {
                self.world.warn(&problems.0);
                failures.broke(via);
                report.gave_up(&channel.id);
                continue;
            }
            pace.wait(via, channel.per_minute);
            if self.is_quiet_for(&letter) {
                report.left.push(LeftLine { key: letter.key, why: Left::Quiet });
                continue;
            }
            if let Err(error) = self.send_one(letter, &mut queue, (&mut failures, &mut pace), &mut report) {
                report.stopped = Some(error);
                break;
            }
        }
        report
    }

    /// Claims a message, sends it, and writes down what became of it.
    fn send_one(
        &self,
        letter: Letter,
        queue: &mut Queue,
        (failures, pace): (&mut Failures, &mut Pace),
        report: &mut Report,
    ) -> anyhow::Result<()> {
        let channel = &self.channels.all[letter.via];
        let row = match claim::claim(self.world, &self.rules, &queue.store, &letter, channel, pace)? {
            Claim::Taken(row) => row,
            // Another command was faster.
            Claim::Gone => return Ok(()),
            Claim::Full => {
                report.left.push(LeftLine { key: letter.key, why: Left::Full });
                return Ok(());
            }
            Claim::Stale => {
                let limit = self.limit.map(|limit| limit.saturating_sub(report.told.len()));
                let (plan, store) = self.plan(limit)?;
                queue.begin_again(&letter.key, plan.letters, store);
                return Ok(());
            }
        };
        let outcome = self.deliver(&letter, &row.id);
        failures.note(letter.via, &outcome);
        let state = outcome.state();
        let why = safe::masked_line(outcome.why()).into_owned();
        let recorded = claim::record(self.world, &self.rules, &row, state, &why, Vec::new());
        report.told.push(Told { letter, state, why });
        Ok(recorded?)
    }

    fn is_quiet_for(&self, letter: &Letter) -> bool {
        let rules = &self.rules;
        plan::is_quiet(&rules.contact, self.world.now(rules))
            && !rules.sending.quiet_allows.contains(&letter.rule)
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

/// What is still to go.
struct Queue {
    letters: VecDeque<Letter>,
    /// The state of the files on which that rests.
    store: Store,
    tried: HashSet<String>,
}

impl Queue {
    /// The next message; none comes twice.
    fn next(&mut self) -> Option<Letter> {
        loop {
            let letter = self.letters.pop_front()?;
            if self.tried.insert(letter.key.clone()) {
                return Some(letter);
            }
        }
    }

    /// Goes on with a new plan, in which the message that was not sent may stand again.
    fn begin_again(&mut self, key: &str, letters: Vec<Letter>, store: Store) {
        self.tried.remove(key);
        (self.letters, self.store) = (letters.into(), store);
    }
}

/// How often each channel has failed in a row.
#[derive(Default)]
struct Failures(HashMap<usize, usize>);

impl Failures {
    fn are_too_many(&self, channel: usize, most: usize) -> bool {
        self.0.get(&channel).is_some_and(|failed| *failed >= most)
    }

    /// Nothing more goes by it in this run.
    fn broke(&mut self, channel: usize) {
        self.0.insert(channel, usize::MAX);
    }

    fn note(&mut self, channel: usize, outcome: &Outcome) {
        match outcome {
            Outcome::Broken(_) => self.broke(channel),
            Outcome::Later(_) => *self.0.entry(channel).or_default() += 1,
            _ => drop(self.0.remove(&channel)),
        }
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
        Ok((list.rules.texts.render(&line.rule, words.clone())?, words))
    };
    Ok(plan::plan(&ask, &list.lines, &tries, &words_of))
}
