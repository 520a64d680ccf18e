//! One text to the staff: claimed, sent, and what became of it written down.

use super::Told;
use super::claim::{self, Claim};
use crate::cli::channels::{self, Channels};
use crate::cli::world::World;
use crate::domain::change::Edit;
use crate::domain::problem::Problems;
use crate::domain::rule::Rules;
use crate::domain::send::attempt::{self, Attempt, Standing, State};
use crate::domain::send::letter::Letter;
use crate::send::pace::Pace;
use crate::store::directory::Store;

/// What texts to the staff have in common.
pub struct Posting<'a> {
    pub world: &'a World,
    pub rules: &'a Rules,
    pub channels: &'a Channels,
    /// The channel, by its place in the configuration.
    pub at: usize,
    /// The state of the files on which the texts rest.
    pub store: &'a Store,
}

/// A text, and the rows about it that stand already.
pub struct Text<'a> {
    pub key: String,
    /// The rule in its key.
    pub rule: &'a str,
    pub text: String,
    pub tries: &'a [Attempt],
    /// What is written with the word that it was sent.
    pub beside: Vec<Edit>,
}

impl Posting<'_> {
    /// Sends a text; none where it went before, waits for its next try, or another command was faster.
    pub fn post(&self, text: Text, pace: &mut Pace) -> Result<Option<Told>, Problems> {
        let channel = &self.channels.all[self.at];
        let (now, again) = (self.world.now(self.rules), &self.rules.sending.again);
        let standing = attempt::standing(text.tries, &channel.id, "", now, again);
        let settled = text.tries.iter().any(|tried| tried.state.settles());
        if settled || !matches!(standing, Standing::Open { .. }) {
            return Ok(None);
        }
        let beside = text.beside;
        let letter = letter(text.key, text.rule, text.text, self.at, text.tries.len());
        pace.wait(self.at, channel.per_minute);
        let claimed = claim::claim(self.world, self.rules, self.store, &letter, channel, pace)?;
        let Claim::Taken(row) = claimed else { return Ok(None) };
        let given =
            [("id", row.id.as_str()), ("key", &letter.key), ("text", &letter.text), ("what", &letter.what)];
        let words = channels::with_words(vec![("shop", self.rules.shop.name.as_str().into())], &given);
        let outcome = self.channels.deliver(letter.via, &words, self.rules);
        let why = crate::render::safe::masked_line(outcome.why()).into_owned();
        let state = outcome.state();
        let beside = if state == State::Sent { beside } else { Vec::new() };
        claim::record(self.world, self.rules, &row, state, &why, beside)?;
        Ok(Some(Told { letter, state, why }))
    }
}

fn letter(key: String, rule: &str, text: String, via: usize, tries: usize) -> Letter {
    Letter {
        key,
        rule: rule.into(),
        kind: rule.into(),
        what: rule.into(),
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
