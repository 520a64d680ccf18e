//! Appointments that no machine speaks of: a person rings her up, or moves the booking first.

use super::Records;
use super::reach::Reach;
use crate::domain::consent::{Channel, Standing};
use crate::domain::day::Day;
use crate::domain::record::booking::{Booking, Status};
use crate::domain::record::client::Client;
use crate::domain::rule::Rules;
use crate::domain::to_move::WhyMove;
use std::rc::Rc;

/// Why a person has to see to an appointment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ByHand {
    /// She has missed so many, in halves, that she confirms by phone (domain.md section 3).
    Confirm { halves: u32 },
    /// It can't stay where it is: to be reminded of it would be wrong. Who was `told` of it already expects it.
    Move { booking: String, why: WhyMove, told: bool },
}

impl ByHand {
    /// The word for it in machine formats.
    pub fn word(&self) -> &'static str {
        match self {
            ByHand::Confirm { .. } => "confirm-by-phone",
            ByHand::Move { .. } => "to-move",
        }
    }
}

/// Why a person has to see to her bookings of one day; none where a text will do.
pub fn by_hand(
    rules: &Rules,
    records: &Records,
    client: &Client,
    bookings: &[&Rc<Booking>],
) -> Option<ByHand> {
    let moved = bookings.iter().find_map(|booking| Some((booking, *records.to_move.get(&booking.id)?)));
    if let Some((booking, why)) = moved {
        return Some(ByHand::Move { booking: booking.id.clone(), why, told: false });
    }
    let halves = records.missed.get(&client.id).copied().unwrap_or(0);
    let open = bookings.iter().any(|booking| booking.status == Status::Booked);
    let asked = halves > 0 && halves >= 2 * rules.booking.no_show.confirm;
    (open && asked).then_some(ByHand::Confirm { halves })
}

/// Who is to confirm by phone is reached by phone, where she allows that and has a number.
pub fn reach(usual: Reach, why: Option<&ByHand>, client: &Client, rules: &Rules, day: Day) -> Reach {
    let Some(ByHand::Confirm { .. }) = why else { return usual };
    // A call is no text: the shop's order need not name the phone for it.
    let allowed = match client.consent.channel(Channel::Phone, day) {
        Standing::Given => true,
        Standing::Withdrawn => false,
        Standing::Unknown => rules.contact.unknown_allowed,
    };
    match client.reach_by(Channel::Phone).filter(|to| allowed && !to.is_empty()) {
        Some(to) => Reach::By { channel: Channel::Phone, to: to.to_string() },
        None => usual,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::consent::Consent;
    use crate::domain::rule::{self, Rules};
    use crate::domain::tree::Node;

    fn rules() -> Rules {
        let nothing = Node::nothing();
        Rules::read(rule::default_tree(), nothing).0.unwrap()
    }

    #[test]
    fn who_is_to_confirm_is_rung_up_where_she_allows_it() {
        let (rules, day) = (rules(), Day::parse("2026-11-21").unwrap());
        let asked = ByHand::Confirm { halves: 4 };
        let moved = ByHand::Move { booking: "b1".into(), why: WhyMove::Closed, told: false };
        let of = |consent: &str, phone: &str, why: Option<&ByHand>| {
            let consent = Consent::parse(consent).unwrap();
            let client = Client { consent, phone: phone.into(), ..Client::default() };
            let usual = super::super::reach::reach(&client, &rules.contact, day);
            reach(usual, why, &client, &rules, day).word()
        };
        assert_eq!(of("", "13800001111", None), "wechat");
        assert_eq!(of("", "13800001111", Some(&asked)), "phone");
        assert_eq!(of("", "13800001111", Some(&moved)), "wechat");
        assert_eq!(of("phone-2026-01-02", "13800001111", Some(&asked)), "wechat");
        assert_eq!(of("contact-2026-01-02", "13800001111", Some(&asked)), "do-not-contact");
        assert_eq!(of("", "", Some(&asked)), "no-address");
    }
}
