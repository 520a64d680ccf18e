//! Withdrawals that hold for an address: what one client does not want any more is not sent to another who has the same
//! number.

use super::directory::Store;
use super::query;
use super::raw_row::RawRow;
use crate::domain::consent::{Channel, Statement, Topic};
use crate::domain::day::Day;
use crate::domain::problem::{Fact, Problem, Problems};
use crate::domain::record::client::Client;
use crate::domain::row::CellReader;
use crate::domain::schema::{REACH, STOPS};
use foldhash::HashMap;
use memchr::memmem::Finder;
use std::rc::Rc;

/// The latest day on which a channel was withdrawn by somebody with an address.
#[derive(Debug, Default)]
pub struct Stops(HashMap<(&'static str, String), Day>);

impl Stops {
    /// The withdrawals of numbers that nobody had, when they said so.
    pub fn of_numbers(store: &Store, problems: &mut Vec<Problem>) -> Result<Stops, Problems> {
        let mut stops = Stops::default();
        query::each(store, "stops.csv", &STOPS, problems, |row, problems| {
            let mut cells = CellReader::new(&row);
            let phone = cells.text("phone");
            let wrong = |text| Fact::BadChoice { text, allowed: REACH };
            let channel = cells.required("channel", Channel::parse, wrong);
            let on = cells.required("on", Day::parse, |text| Fact::BadDay { text });
            problems.append(&mut cells.problems);
            // What can't be read may be any channel, and no word of hers is known to be later.
            let on = on.or(Day::new(9999, 12, 31));
            let channels = channel.as_ref().map_or(&Channel::ALL[..], std::slice::from_ref);
            if let Some(on) = on.filter(|_| !phone.is_empty()) {
                channels.iter().for_each(|channel| stops.add(*channel, phone.clone(), on));
            }
        })?;
        Ok(stops)
    }

    fn add(&mut self, channel: Channel, to: String, on: Day) {
        let known = self.0.entry((channel.word(), to)).or_insert(on);
        *known = on.max(*known);
    }

    /// Whether a number wants no more by that channel.
    pub fn holds(&self, channel: Channel, to: &str) -> bool {
        self.0.contains_key(&(channel.word(), to.to_string()))
    }

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
                self.add(channel, to.to_string(), on);
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

/// What stands in every row with a withdrawal: the stroke behind a channel, and the century of its day.
pub fn withdrawals() -> [Finder<'static>; 1] {
    [Finder::new("-20")]
}

/// Whether a cell of consent may hold a withdrawal (`sms-2026-01-02`): days have such strokes too, but behind digits.
fn may_withdraw(cell: &[u8]) -> bool {
    cell.windows(2).any(|pair| pair[1] == b'-' && pair[0].is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_that_opts_out_is_heeded_also_where_the_rest_of_its_row_is_damaged() {
        let dir = tempfile::tempdir().unwrap();
        let rows =
            "h1,13800000001,sms,2026-11-20\nh2,13800000002,sms,yesterday\nh3,13800000003,smoke,2026-11-20\n";
        std::fs::write(dir.path().join("stops.csv"), format!("id,phone,channel,on\n{rows}")).unwrap();
        let mut problems = Vec::new();
        let stops = Stops::of_numbers(&Store::open_unlocked(dir.path()), &mut problems).unwrap();
        let codes: Vec<&str> = problems.iter().map(|problem| problem.fact.code()).collect();
        assert_eq!(codes, ["C201", "C209"]);
        let held = |number: u8, channel| stops.holds(channel, &format!("1380000000{number}"));
        assert!(held(1, Channel::Sms) && held(2, Channel::Sms) && held(3, Channel::Sms));
        assert!(!held(1, Channel::Wechat) && !held(2, Channel::Wechat) && held(3, Channel::Wechat));
    }

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
