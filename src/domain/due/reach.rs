//! By which channel a client may be reached: consent, preference, an address (domain.md section 2).

use crate::domain::consent::{Channel, Standing};
use crate::domain::day::Day;
use crate::domain::record::client::Client;
use crate::domain::rule::Contact;

/// How a line gets to its client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reach {
    By {
        channel: Channel,
        to: String,
    },
    /// She withdrew her consent, or never gave it where the rule asks for it.
    DoNotContact,
    /// There is no number or address for any channel that is allowed.
    NoAddress,
}

impl Reach {
    /// The word for it in files and machine formats.
    pub fn word(&self) -> &'static str {
        match self {
            Reach::By { channel, .. } => channel.word(),
            Reach::DoNotContact => "do-not-contact",
            Reach::NoAddress => "no-address",
        }
    }
}

/// The channels by which both are reached at the same address.
pub fn shared(one: &Client, other: &Client) -> Vec<Channel> {
    let is_shared = |channel: &Channel| {
        let to = one.reach_by(*channel);
        to.is_some() && to == other.reach_by(*channel)
    };
    Channel::ALL.into_iter().filter(is_shared).collect()
}

fn is_allowed(client: &Client, rule: &Contact, channel: Channel, day: Day) -> bool {
    match client.consent.channel(channel, day) {
        Standing::Given => true,
        Standing::Withdrawn => false,
        Standing::Unknown => rule.unknown_allowed,
    }
}

/// Every allowed channel with its address: her preferred one, then in the shop's order.
pub fn ways<'a>(client: &'a Client, rule: &Contact, day: Day) -> Vec<(Channel, Option<&'a str>)> {
    let mut ways: Vec<(Channel, Option<&str>)> = Vec::new();
    for channel in client.preferred.iter().chain(&rule.channels) {
        if is_allowed(client, rule, *channel, day) && !ways.iter().any(|(known, _)| known == channel) {
            ways.push((*channel, client.reach_by(*channel)));
        }
    }
    ways
}

/// The first allowed channel with an address: her preferred one, else in the shop's order.
pub fn reach(client: &Client, rule: &Contact, day: Day) -> Reach {
    let order = client.preferred.iter().chain(&rule.channels);
    let (mut allowed_any, mut barred) = (false, false);
    for channel in order {
        if !is_allowed(client, rule, *channel, day) {
            // There is a number, and she wants nothing to come there.
            barred |= client.reach_by(*channel).is_some();
            continue;
        }
        allowed_any = true;
        if let Some(to) = client.reach_by(*channel) {
            return Reach::By { channel: *channel, to: to.to_string() };
        }
    }
    if allowed_any && !barred { Reach::NoAddress } else { Reach::DoNotContact }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::consent::Consent;

    #[test]
    fn consent_comes_before_preference_and_preference_before_the_shops_order() {
        let rule = Contact {
            channels: vec![Channel::Wechat, Channel::Sms, Channel::Email],
            unknown_allowed: true,
            quiet: (0, 0),
            evening: 0,
        };
        let day = Day::parse("2026-11-21").unwrap();
        let of = |consent: &str, preferred, phone: &str| {
            let consent = Consent::parse(consent).unwrap();
            let client = Client { consent, preferred, phone: phone.into(), ..Client::default() };
            reach(&client, &rule, day).word()
        };
        assert_eq!(of("", None, "13800001111"), "wechat");
        assert_eq!(of("", Some(Channel::Phone), "13800001111"), "phone");
        assert_eq!(of("wechat-2026-01-02", Some(Channel::Wechat), "13800001111"), "sms");
        assert_eq!(of("contact-2026-01-02", Some(Channel::Wechat), "13800001111"), "do-not-contact");
        assert_eq!(of("contact-2026-11-22", None, "13800001111"), "wechat");
        assert_eq!(of("", None, ""), "no-address");
        // No e-mail is known, and of her number she wants nothing.
        assert_eq!(of("wechat-2026-01-02 sms-2026-01-02", None, "13800001111"), "do-not-contact");
    }
}
