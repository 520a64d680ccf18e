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

impl Topic {
    pub fn word(self) -> &'static str {
        match self {
            Topic::Contact => "contact",
            Topic::Channel(channel) => channel.word(),
            Topic::Health => "health",
            Topic::Photo => "photo",
        }
    }
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

    /// A cell with what is said anew: the topics that are named there change, and the rest stays. Where the cell can't be
    /// read, or nothing is said, it is what is said.
    pub fn renewed(cell: &str, said: &str) -> String {
        let (Ok(_), Ok(new)) = (Consent::parse(cell), Consent::parse(said)) else { return said.to_string() };
        if new.0.is_empty() {
            return said.to_string();
        }
        let stays = |word: &&str| {
            Statement::parse(word).is_some_and(|old| new.0.iter().all(|said| said.topic != old.topic))
        };
        let kept = cell.split_whitespace().filter(stays);
        kept.chain(said.split_whitespace()).collect::<Vec<_>>().join(" ")
    }

    /// The day on which she withdrew a channel, where nothing that she said since gives it back.
    pub fn withdrawn_on(&self, channel: Channel) -> Option<Day> {
        let last = self.0.iter().map(|said| said.on).max()?;
        if self.channel(channel, last) != Standing::Withdrawn {
            return None;
        }
        let of = |said: &&Statement| {
            !said.given && (said.topic == Topic::Contact || said.topic == Topic::Channel(channel))
        };
        self.0.iter().filter(of).map(|said| said.on).max()
    }

    /// What she withdrew here, and of which the other text says neither that, nor that she agreed on that day or later.
    pub fn lost_in(&self, other: &Consent) -> Vec<(Topic, Day)> {
        let channels = Channel::ALL.map(Topic::Channel);
        let is_lost = |topic: Topic| {
            let (on, kept) = match topic {
                Topic::Channel(channel) => {
                    (self.withdrawn_on(channel)?, other.withdrawn_on(channel).is_some())
                }
                _ => {
                    let day = Day::new(9999, 12, 31)?;
                    let last = self.latest(topic, day).filter(|said| !said.given)?;
                    (last.on, other.on(topic, day) == Standing::Withdrawn)
                }
            };
            // A word on all contact speaks of the channels alone.
            let wider = if matches!(topic, Topic::Channel(_)) { Topic::Contact } else { topic };
            let topics = [topic, wider];
            let agreed =
                other.0.iter().any(|said| said.given && topics.contains(&said.topic) && said.on >= on);
            (!kept && !agreed).then_some((topic, on))
        };
        channels.into_iter().chain([Topic::Health, Topic::Photo]).filter_map(is_lost).collect()
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
    fn a_withdrawal_is_lost_where_no_later_word_gives_it_back() {
        let lost = |before: &str, after: &str| {
            let [before, after] = [before, after].map(|text| Consent::parse(text).unwrap());
            before.lost_in(&after).into_iter().map(|(topic, _)| topic.word()).collect::<Vec<_>>().join(" ")
        };
        for (before, after, expected) in [
            ("sms-2026-01-02", "", "sms"),
            ("sms-2026-01-02", "sms+2025-01-02", "sms"),
            ("sms-2026-01-02", "sms+2026-01-03", ""),
            ("sms-2026-01-02", "contact+2026-01-03", ""),
            ("sms-2026-01-02", "sms-2026-01-02 phone+2026-01-01", ""),
            ("contact-2026-01-02", "sms-2026-01-02", "wechat phone email"),
            ("sms-2026-01-02 sms+2026-02-02", "", ""),
            ("sms+2026-01-02", "", ""),
            ("photo-2026-01-02 sms+2026-01-02", "phone+2026-11-21 contact+2026-11-21", "photo"),
            ("health-2026-01-02", "health-2026-01-02", ""),
            ("health-2026-01-02", "health+2026-02-02", ""),
            ("photo-2026-01-02 photo+2026-02-02", "", ""),
        ] {
            assert_eq!(lost(before, after), expected, "{before} -> {after}");
        }
    }

    #[test]
    fn what_is_said_anew_leaves_the_rest_as_it_was() {
        for (cell, said, expected) in [
            (
                "sms+2024-03-05 health+2026-05-06",
                "wechat-2026-11-21",
                "sms+2024-03-05 health+2026-05-06 wechat-2026-11-21",
            ),
            ("sms+2024-03-05 health+2026-05-06", "sms-2026-11-21", "health+2026-05-06 sms-2026-11-21"),
            (
                "sms+2024-03-05 sms-2025-03-05 photo-2025-01-01",
                "sms+2026-11-21",
                "photo-2025-01-01 sms+2026-11-21",
            ),
            ("wechat-2026-01-02", "contact-2026-11-21", "wechat-2026-01-02 contact-2026-11-21"),
            ("sms+2024-03-05", "", ""),
            ("", "sms+2024-03-05", "sms+2024-03-05"),
            ("nonsense", "sms+2024-03-05", "sms+2024-03-05"),
            ("sms+2024-03-05", "smoke+2024-03-05", "smoke+2024-03-05"),
        ] {
            assert_eq!(Consent::renewed(cell, said), expected, "{cell} | {said}");
        }
    }

    #[test]
    fn the_word_that_cannot_be_read_is_named() {
        assert_eq!(Consent::parse("sms+2024-03-05 fax+2024-01-01"), Err("fax+2024-01-01"));
        assert_eq!(Consent::parse("sms2024-03-05"), Err("sms2024-03-05"));
        assert_eq!(Consent::parse("  "), Ok(Consent::default()));
    }
}
