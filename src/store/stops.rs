//! Withdrawals that hold for an address: what one client does not want any more is not sent to another who has the same
//! number.

use super::raw_row::RawRow;
use crate::domain::consent::{Channel, Statement, Topic};
use crate::domain::day::Day;
use crate::domain::record::client::Client;
use foldhash::HashMap;
use std::rc::Rc;

/// The latest day on which a channel was withdrawn by somebody with an address.
#[derive(Debug, Default)]
pub struct Stops(HashMap<(&'static str, String), Day>);

impl Stops {
    /// What a client's row says, for who walks through the register anyhow. `consent`: that cell of it.
    #[inline]
    pub fn note(&mut self, row: &RawRow, consent: &[u8]) {
        if may_withdraw(consent) {
            self.note_all(row);
        }
    }

    fn note_all(&mut self, row: &RawRow) {
        let (client, _) = Client::read(row);
        for channel in Channel::ALL {
            if let Some((on, to)) = client.consent.withdrawn_on(channel).zip(client.reach_by(channel)) {
                let known = self.0.entry((channel.word(), to.to_string())).or_insert(on);
                *known = on.max(*known);
            }
        }
    }

    /// Lets these clients heed what others with their address have withdrawn, unless they said since that they agree.
    pub fn heed<'a>(&self, clients: impl Iterator<Item = &'a mut Rc<Client>>) {
        if self.0.is_empty() {
            return;
        }
        for client in clients {
            let of = |channel: Channel| {
                let on = *self.0.get(&(channel.word(), client.reach_by(channel)?.to_string()))?;
                let own = client
                    .consent
                    .0
                    .iter()
                    .any(|said| said.topic == Topic::Channel(channel) && said.on >= on);
                (!own).then_some(Statement { topic: Topic::Channel(channel), given: false, on })
            };
            let heeded: Vec<Statement> = Channel::ALL.into_iter().filter_map(of).collect();
            if !heeded.is_empty() {
                Rc::make_mut(client).consent.0.extend(heeded);
            }
        }
    }
}

/// Whether a cell of consent may hold a withdrawal (`sms-2026-01-02`): days have such strokes too, but behind digits.
fn may_withdraw(cell: &[u8]) -> bool {
    cell.windows(2).any(|pair| pair[1] == b'-' && pair[0].is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_withdrawal_is_told_from_a_day() {
        for (cell, expected) in [
            ("sms+2024-03-05", false),
            ("sms+2024-03-05 wechat-2026-01-02", true),
            ("contact-2026-01-02", true),
            ("", false),
        ] {
            assert_eq!(may_withdraw(cell.as_bytes()), expected, "{cell}");
        }
    }
}
