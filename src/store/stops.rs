//! What holds for an address: what one client does not want any more is not sent to another who has the same number, and
//! nothing goes to a number that turned out to be somebody else's.

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

#[derive(Debug, Default)]
pub struct Stops {
    /// The latest day on which a channel was withdrawn by somebody with an address.
    withdrawn: HashMap<(&'static str, String), Day>,
    /// The numbers at which somebody else answered, with the latest day of it.
    wrong: HashMap<String, Day>,
}

impl Stops {
    /// The withdrawals of numbers that nobody had, when they said so.
    pub fn of_numbers(store: &Store, problems: &mut Vec<Problem>) -> Result<Stops, Problems> {
        let mut stops = Stops::default();
        query::each(store, "stops.csv", &STOPS, problems, |row, problems| {
            let mut cells = CellReader::new(&row);
            let phone = cells.text("phone");
            let unknown = |text| Fact::BadChoice { text, allowed: REACH };
            let channel = cells.required("channel", Channel::parse, unknown);
            let on = cells.required("on", Day::parse, |text| Fact::BadDay { text });
            let is_wrong = cells.text("why") == WRONG;
            problems.append(&mut cells.problems);
            // What can't be read may be any channel, and no word of hers is known to be later.
            let on = on.or(Day::new(9999, 12, 31));
            let channels = channel.as_ref().map_or(&Channel::ALL[..], std::slice::from_ref);
            let Some(on) = on.filter(|_| !phone.is_empty()) else { return };
            if is_wrong {
                let known = stops.wrong.entry(phone).or_insert(on);
                *known = on.max(*known);
            } else {
                channels.iter().for_each(|channel| stops.add(*channel, phone.clone(), on));
            }
        })?;
        Ok(stops)
    }

    fn add(&mut self, channel: Channel, to: String, on: Day) {
        let known = self.withdrawn.entry((channel.word(), to)).or_insert(on);
        *known = on.max(*known);
    }

    /// Whether a number wants no more by that channel.
    pub fn holds(&self, channel: Channel, to: &str) -> bool {
        self.withdrawn.contains_key(&(channel.word(), to.to_string()))
    }

    /// Whether it is known that a number is somebody else's.
    pub fn is_wrong(&self, number: &str) -> bool {
        self.wrong.contains_key(number)
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

    /// Lets these clients heed what others with their address have withdrawn, and that their number is wrong, unless they
    /// said since that they agree.
    pub fn heed<'a>(&self, clients: impl Iterator<Item = &'a mut Rc<Client>>) {
        if self.withdrawn.is_empty() && self.wrong.is_empty() {
            return;
        }
        for client in clients {
            if let Some(on) = self.wrong.get(&client.phone)
                && !agrees_since(client, *on)
            {
                Rc::make_mut(client).wrong_number = Some(*on);
            }
            let of = |channel: Channel| {
                let on = *self.withdrawn.get(&(channel.word(), client.reach_by(channel)?.to_string()))?;
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

/// The word for a number that is somebody else's.
pub const WRONG: &str = "wrong-number";

/// Whether she agreed to a channel that a number serves: so the number is hers.
fn agrees_since(client: &Client, on: Day) -> bool {
    let serves = |topic| {
        [Channel::Phone, Channel::Sms, Channel::Wechat].into_iter().any(|one| topic == Topic::Channel(one))
    };
    client.consent.0.iter().any(|said| said.given && said.on >= on && serves(said.topic))
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
    fn a_wrong_number_serves_no_channel_until_she_says_that_it_is_hers() {
        let dir = tempfile::tempdir().unwrap();
        let row = "h1,13800000001,phone,2026-11-20,wrong-number\n";
        std::fs::write(dir.path().join("stops.csv"), format!("id,phone,channel,on,why\n{row}")).unwrap();
        let stops = Stops::of_numbers(&Store::open_unlocked(dir.path()), &mut Vec::new()).unwrap();
        let reached = |phone: &str, wechat: &str, consent: &str| {
            let consent = crate::domain::consent::Consent::parse(consent).unwrap();
            let client = Client { phone: phone.into(), wechat: wechat.into(), consent, ..Client::default() };
            let mut client = Rc::new(client);
            stops.heed(std::iter::once(&mut client));
            Channel::ALL.into_iter().filter(|channel| client.reach_by(*channel).is_some()).count()
        };
        assert_eq!(reached("13800000001", "", ""), 0);
        assert_eq!(reached("13800000001", "wx_1", "sms+2026-01-02"), 1);
        assert_eq!(reached("13800000001", "", "phone+2026-11-20"), 3);
        assert_eq!(reached("13800000002", "", ""), 3);
        assert!(stops.is_wrong("13800000001") && !stops.holds(Channel::Phone, "13800000001"));
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
