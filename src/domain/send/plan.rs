//! What one run sends, to whom by which channel, and what it leaves, with the reason.

use super::attempt::{self, Attempt, Standing, State};
use super::channel::{Carries, Channel};
use super::letter::{self, Letter};
use super::sms;
use crate::domain::consent;
use crate::domain::day::Moment;
use crate::domain::due::Due;
use crate::domain::due::by_hand::ByHand;
use crate::domain::due::reach;
use crate::domain::rule::text::Words;
use crate::domain::rule::{Contact, Rules};
use std::collections::HashMap;

/// Why a line is left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Left {
    /// It falls due later today.
    NotYet(Moment),
    /// Nothing goes at this hour.
    Quiet,
    /// She prefers, or only allows, a way that no channel carries: a person tells her.
    ByHand(consent::Channel),
    /// A person asks her by phone whether she comes.
    Confirm,
    /// The booking can't stay: it is moved first.
    ToMove,
    DoNotContact,
    NoAddress,
    /// It is on its way.
    UnderWay,
    /// It may have gone: a person has to say.
    Doubtful,
    /// It failed, and is tried again then.
    Waits(Moment),
    /// It failed as often as the rules allow, or was refused: a person tells her.
    Over {
        refused: bool,
    },
    /// Gateways refuse this character.
    Forbidden(char),
    /// Its text could not be made.
    NoText(String),
    /// The channel has sent as many as it may this minute.
    Full,
    /// The run was limited.
    Limit,
}

/// A line that is left.
#[derive(Clone, Debug)]
pub struct LeftLine {
    pub key: String,
    pub why: Left,
}

#[derive(Debug, Default)]
pub struct Plan {
    pub letters: Vec<Letter>,
    pub left: Vec<LeftLine>,
}

/// The question that a plan answers.
pub struct Ask<'a> {
    pub rules: &'a Rules,
    pub channels: &'a [Channel],
    /// Only by the channel at this place.
    pub only: Option<usize>,
    pub now: Moment,
    pub limit: Option<usize>,
}

/// A line's text, and its words for templates; or why its text can't be made.
pub type WordsOf<'a> = &'a dyn Fn(&Due) -> Result<(String, Words), String>;

/// Whether nothing goes at that hour.
pub fn is_quiet(contact: &Contact, now: Moment) -> bool {
    let (from, to) = contact.quiet;
    match from <= to {
        true => (from..to).contains(&now.minute),
        false => now.minute >= from || now.minute < to,
    }
}

/// Decides for every line of the list. `tries` are the rows about each key in their order.
pub fn plan(ask: &Ask, lines: &[Due], tries: &HashMap<String, Vec<Attempt>>, words_of: WordsOf) -> Plan {
    let mut plan = Plan::default();
    for line in lines {
        let tries = tries.get(&line.key).map(Vec::as_slice).unwrap_or_default();
        match decide(ask, line, tries, words_of) {
            Ok(Some(letter)) if ask.limit.is_none_or(|limit| plan.letters.len() < limit) => {
                plan.letters.push(letter);
            }
            Ok(Some(letter)) => plan.left.push(LeftLine { key: letter.key, why: Left::Limit }),
            Ok(None) => {}
            Err(why) => plan.left.push(LeftLine { key: line.key.clone(), why }),
        }
    }
    plan
}

/// The letter for a line; none for a line that is settled.
fn decide(ask: &Ask, line: &Due, tries: &[Attempt], words_of: WordsOf) -> Result<Option<Letter>, Left> {
    let rules = &ask.rules.sending;
    if let Some(settled) = tries.iter().rev().find(|tried| tried.state.settles()) {
        return match settled.state {
            State::Sending if !settled.is_doubtful(ask.now, rules.stuck) => Err(Left::UnderWay),
            State::Sending | State::Doubtful => Err(Left::Doubtful),
            _ => Ok(None),
        };
    }
    if line.done.is_some() {
        return Ok(None);
    }
    match line.by_hand() {
        Some(ByHand::Move { .. }) => return Err(Left::ToMove),
        Some(ByHand::Confirm { .. }) => return Err(Left::Confirm),
        None => {}
    }
    if ask.now < line.due {
        return Err(Left::NotYet(line.due));
    }
    let (by, via, to) = way(ask, line, tries)?;
    if is_quiet(&ask.rules.contact, ask.now) && !rules.quiet_allows.contains(&line.rule) {
        return Err(Left::Quiet);
    }
    let channel = &ask.channels[via];
    let (text, words) = words_of(line).map_err(Left::NoText)?;
    let marketing = rules.is_marketing(&line.rule, line.kind());
    let text = letter::text_for(channel, rules, &text, marketing);
    let length = letter::length_of(channel, rules, &text);
    if let Some(c) = length.and_then(|_| sms::forbidden(&text, &rules.sms)) {
        return Err(Left::Forbidden(c));
    }
    Ok(Some(Letter {
        key: line.key.clone(),
        rule: line.rule.clone(),
        kind: line.kind().to_string(),
        what: ask.rules.reminder(&line.rule).map(|rule| rule.name.clone()).unwrap_or_default(),
        client: line.client.id.clone(),
        name: line.client.name.clone(),
        by: Some(by),
        via,
        to,
        text,
        length,
        tries: tries.len(),
        words,
    }))
}

/// The first way that is allowed, has an address and a channel, and is not at its end: what she
/// prefers, else in the shop's order.
fn way(ask: &Ask, line: &Due, tries: &[Attempt]) -> Result<(consent::Channel, usize, String), Left> {
    let contact = &ask.rules.contact;
    let allowed = reach::ways(&line.client, contact, ask.now.day);
    if allowed.is_empty() {
        return Err(Left::DoNotContact);
    }
    let ways: Vec<(consent::Channel, String)> =
        allowed.into_iter().filter_map(|(by, to)| Some((by, to?.to_string()))).collect();
    let Some((first, _)) = ways.first() else { return Err(Left::NoAddress) };
    let (first, mut left) = (*first, None);
    for (by, to) in ways {
        let carriers = ask.channels.iter().enumerate().filter(|(at, channel)| {
            channel.carries == Carries::Clients(by) && ask.only.is_none_or(|only| only == *at)
        });
        let mut carried = false;
        for (at, channel) in carriers {
            carried = true;
            match attempt::standing(tries, &channel.id, &to, ask.now, &ask.rules.sending.again) {
                Standing::Open { .. } => return Ok((by, at, to)),
                // What is to be tried again is not sent another way meanwhile.
                Standing::Waits { until } => return Err(Left::Waits(until)),
                Standing::Over { refused } => left = Some(Left::Over { refused }),
            }
        }
        // What she chose herself is not passed over for what is easier to us.
        if !carried && line.client.preferred == Some(by) {
            return Err(Left::ByHand(by));
        }
    }
    Err(left.unwrap_or(Left::ByHand(first)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::consent::{Channel as Way, Consent};
    use crate::domain::due::Occasion;
    use crate::domain::due::reach::Reach;
    use crate::domain::record::client::Client;
    use crate::domain::rule;
    use crate::domain::send::channel::How;
    use crate::domain::tree::Node;
    use std::rc::Rc;

    fn rules() -> Rules {
        let nothing = Node::nothing();
        Rules::read(rule::default_tree(), nothing).0.unwrap()
    }

    fn channel(carries: Way) -> Channel {
        Channel {
            id: carries.word().into(),
            carries: Carries::Clients(carries),
            how: How::Run(vec!["true".into()]),
            signature: "【店】".into(),
            signs: true,
            opt_out: None,
            timeout: std::time::Duration::from_secs(1),
            per_minute: 60,
            most_bytes: None,
            password: None,
            ca_file: None,
            texts: Default::default(),
        }
    }

    fn line(client: Client) -> Due {
        let due = Moment::parse("2026-11-21T09:00").unwrap();
        Due {
            key: "birthday/c1/2026".into(),
            rule: "birthday".into(),
            due,
            client: Rc::new(client),
            occasion: Occasion::Birthday { on: due.day, lunar: false },
            reach: Reach::NoAddress,
            source: Default::default(),
            done: None,
        }
    }

    /// The way on which she is told, and the text, or why she isn't.
    fn told(client: Client, ways: &[Way], text: &str) -> Result<(String, String), Left> {
        let (rules, channels): (_, Vec<Channel>) = (rules(), ways.iter().copied().map(channel).collect());
        let now = Moment::parse("2026-11-21T10:00").unwrap();
        let ask = Ask { rules: &rules, channels: &channels, only: None, now, limit: None };
        let words = |_: &Due| Ok((text.to_string(), Words::new()));
        let mut plan = plan(&ask, &[line(client)], &HashMap::new(), &words);
        match plan.letters.pop() {
            Some(letter) => Ok((channels[letter.via].id.clone(), letter.text)),
            None => Err(plan.left.remove(0).why),
        }
    }

    fn client(consent: &str, preferred: Option<Way>) -> Client {
        let consent = Consent::parse(consent).unwrap();
        let (phone, email) = ("13800001111".to_string(), "a@example.com".to_string());
        Client { consent, preferred, phone, email, ..Client::default() }
    }

    #[test]
    fn her_preference_then_her_consent_then_the_shops_order_decide() {
        let both = [Way::Email, Way::Sms];
        let by =
            |consent, preferred, ways: &[Way]| told(client(consent, preferred), ways, "好").map(|(by, _)| by);
        assert_eq!(by("", None, &both), Ok("sms".into()));
        assert_eq!(by("", Some(Way::Email), &both), Ok("email".into()));
        assert_eq!(by("sms-2026-01-01", None, &both), Ok("email".into()));
        assert_eq!(by("contact-2026-01-01", None, &both), Err(Left::DoNotContact));
        // What she chose is not passed over because another way is easier.
        assert_eq!(by("", Some(Way::Wechat), &both), Err(Left::ByHand(Way::Wechat)));
        assert_eq!(by("", None, &[]), Err(Left::ByHand(Way::Wechat)));
        assert_eq!(told(Client::default(), &both, "好"), Err(Left::NoAddress));
    }

    #[test]
    fn an_advertising_sms_ends_in_the_words_for_opting_out_and_holds_nothing_that_gateways_refuse() {
        let text = |text, way| told(client("", Some(way)), &[way], text).map(|(_, text)| text);
        assert_eq!(text("生日快乐！", Way::Sms), Ok("【店】生日快乐！拒收请回复R".into()));
        assert_eq!(text("生日快乐", Way::Sms), Ok("【店】生日快乐，拒收请回复R".into()));
        assert_eq!(text("生日快乐！", Way::Email), Ok("【店】生日快乐！".into()));
        assert_eq!(text("只要¥98", Way::Sms), Err(Left::Forbidden('¥')));
    }
}
