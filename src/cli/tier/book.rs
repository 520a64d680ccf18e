//! What one client's tier follows from.

use crate::cli::till::load::sound;
use crate::domain::day::Day;
use crate::domain::problem::Problems;
use crate::domain::record::card::Card;
use crate::domain::record::message::{Message, State};
use crate::domain::record::payment::Payment;
use crate::domain::rule::{About, Rules};
use crate::domain::tier::{Counted, counted};
use crate::store::cards;
use crate::store::directory::Store;
use crate::store::query;
use crate::store::spending::{self, Spending};
use foldhash::HashSet;

/// The first day that may count on a day, with months to spare: what reached a tier once is looked at too.
pub fn since(rules: &Rules, today: Day) -> Day {
    today.plus_months(-2 * i64::from(rules.tiers.months))
}

/// Cards whose money is no top-up; none are looked for where every kind is one.
pub fn no_top_ups(store: &Store, rules: &Rules) -> Result<HashSet<String>, Problems> {
    if rules.top_up.tiers.all() {
        return Ok(HashSet::default());
    }
    let mut problems = Vec::new();
    let cards = cards::all(store, &mut problems)?;
    sound(problems)?;
    let others = cards.into_iter().filter(|card| !rules.top_up.tiers.holds(card.kind().word()));
    Ok(others.map(|card| card.id).collect())
}

/// What counts of these amounts.
pub fn counting(rules: &Rules, spending: &Spending, others: &HashSet<String>) -> Vec<Counted> {
    let tops_up = |card: &str| !others.contains(card);
    counted(&spending.payments, &spending.settled, &rules.tiers, &rules.till, &tops_up)
}

/// What counts of one client, with payments that are about to be written, for a card that is too.
pub fn of_client(
    store: &Store,
    rules: &Rules,
    client: &str,
    from: Day,
    new: &[Payment],
    sold: Option<&Card>,
) -> Result<Vec<Counted>, Problems> {
    let mut problems = Vec::new();
    let mut spending = spending::of_client(store, client, from.month(), &mut problems)?;
    sound(problems)?;
    spending.payments.extend(new.iter().filter(|payment| payment.client == client).cloned());
    let mut others = no_top_ups(store, rules)?;
    others.extend(
        sold.filter(|card| !rules.top_up.tiers.holds(card.kind().word())).map(|card| card.id.clone()),
    );
    Ok(counting(rules, &spending, &others))
}

/// Who was told that her tier goes, and when.
#[derive(Default)]
pub struct Told {
    /// So many days before it, by the rule.
    pub ahead: i64,
    messages: Vec<(String, Message)>,
}

impl Told {
    /// When she was told that hers goes on a day.
    pub fn on(&self, client: &str, day: Day) -> Option<Day> {
        let key = |rule: &str| format!("{rule}/{client}/{day}");
        let told = self.messages.iter().filter(|(rule, message)| message.key == key(rule));
        told.map(|(_, message)| message.at.day).min()
    }
}

/// What was said of tiers that go; nothing while they are kept.
pub fn told(store: &Store, rules: &Rules, today: Day) -> Result<Told, Problems> {
    let speaks = rules.reminders.iter().filter(|rule| rule.about == About::TierEnding);
    let mut told = Told::default();
    if rules.tiers.demote_from.is_none() {
        return Ok(told);
    }
    let mut problems = Vec::new();
    for rule in speaks {
        told.ahead = told.ahead.max(rule.lead.whole_days());
        let found = query::messages_of(store, &rule.id, since(rules, today).month(), today, &mut problems)?;
        // What was settled without a word to her tells her nothing.
        let reached = |message: &Message| {
            !message.channel.is_empty()
                && [State::Done, State::Sent].iter().any(|state| state.word() == message.state)
        };
        told.messages.extend(found.into_iter().filter(reached).map(|message| (rule.id.clone(), message)));
    }
    Ok(told)
}
