//! What a client agreed to, and what she withdrew: `sms+2024-03-05 wechat-2026-01-02`.

use super::day::Day;

/// What consent may be about. `Contact` speaks for every channel at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    Contact,
    Channel(Channel),
    Health,
    Photo,
}

/// A way to reach a client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Channel {
    Wechat,
    Sms,
    Phone,
    Email,
}

impl Channel {
    pub const ALL: [Channel; 4] = [Channel::Wechat, Channel::Sms, Channel::Phone, Channel::Email];

    pub fn word(self) -> &'static str {
        match self {
            Channel::Wechat => "wechat",
            Channel::Sms => "sms",
            Channel::Phone => "phone",
            Channel::Email => "email",
        }
    }

    pub fn parse(word: &str) -> Option<Channel> {
        Channel::ALL.into_iter().find(|channel| channel.word() == word)
    }
}

/// One statement of consent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Statement {
    pub topic: Topic,
    /// Given (`+`) or withdrawn (`-`).
    pub given: bool,
    pub on: Day,
}

/// What is known of a consent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Given,
    Withdrawn,
    Unknown,
}

/// Everything one client said about consent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Consent(pub Vec<Statement>);

impl Consent {
    /// Reads statements separated by blanks; `Err` is the first that can't be read.
    pub fn parse(text: &str) -> Result<Consent, &str> {
        text.split_whitespace()
            .map(|word| Statement::parse(word).ok_or(word))
            .collect::<Result<_, _>>()
            .map(Consent)
    }

    fn latest(&self, topic: Topic, as_of: Day) -> Option<&Statement> {
        self.0.iter().filter(|s| s.topic == topic && s.on <= as_of).max_by_key(|s| s.on)
    }

    /// The standing of something that no word on all contact speaks of: health data, photos.
    pub fn on(&self, topic: Topic, as_of: Day) -> Standing {
        match self.0.iter().filter(|s| s.topic == topic && s.on <= as_of).max_by_key(|s| s.on) {
            Some(statement) if statement.given => Standing::Given,
            Some(_) => Standing::Withdrawn,
            None => Standing::Unknown,
        }
    }

    /// The standing of a channel on a day: its own latest word, or a later word on all contact. A
    /// withdrawal of all contact beats a channel's consent of the same day.
    pub fn channel(&self, channel: Channel, as_of: Day) -> Standing {
        let own = self.latest(Topic::Channel(channel), as_of);
        let all = self.latest(Topic::Contact, as_of);
        let decisive = match (own, all) {
            (Some(own), Some(all)) if all.on > own.on || (all.on == own.on && !all.given) => Some(all),
            (own, all) => own.or(all),
        };
        match decisive {
            Some(statement) if statement.given => Standing::Given,
            Some(_) => Standing::Withdrawn,
            None => Standing::Unknown,
        }
    }
}

impl Statement {
    fn parse(word: &str) -> Option<Statement> {
        let sign = word.find(['+', '-'])?;
        let topic = match &word[..sign] {
            "contact" => Topic::Contact,
            "health" => Topic::Health,
            "photo" => Topic::Photo,
            channel => Topic::Channel(Channel::parse(channel)?),
        };
        Some(Statement { topic, given: word[sign..].starts_with('+'), on: Day::parse(&word[sign + 1..])? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_latest_word_decides() {
        let day = |text| Day::parse(text).unwrap();
        let consent =
            Consent::parse("sms+2024-03-05 wechat-2026-01-02 contact-2026-05-01 sms+2026-06-01").unwrap();
        let sms = |on| consent.channel(Channel::Sms, day(on));
        assert_eq!(sms("2024-03-04"), Standing::Unknown);
        assert_eq!(sms("2024-03-05"), Standing::Given);
        assert_eq!(sms("2026-05-01"), Standing::Withdrawn);
        assert_eq!(sms("2026-06-01"), Standing::Given);
        assert_eq!(consent.channel(Channel::Phone, day("2026-06-01")), Standing::Withdrawn);
    }

    #[test]
    fn the_word_that_cannot_be_read_is_named() {
        assert_eq!(Consent::parse("sms+2024-03-05 fax+2024-01-01"), Err("fax+2024-01-01"));
        assert_eq!(Consent::parse("sms2024-03-05"), Err("sms2024-03-05"));
        assert_eq!(Consent::parse("  "), Ok(Consent::default()));
    }
}
