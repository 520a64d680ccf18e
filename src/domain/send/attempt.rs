//! What was tried for a due line, and how that stands.

use crate::domain::day::Moment;
use crate::domain::problem::{Fact, Problem};
pub use crate::domain::record::message::State;
use crate::domain::row::{CellReader, Row, Source};
use std::time::Duration;

/// What became of one try to send something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    Sent,
    /// It will not be taken, however often it is tried: why.
    Refused(String),
    /// It did not go this time: why.
    Later(String),
    /// It did not go, and nothing will by this channel before somebody mends it: why.
    Broken(String),
    /// It may have gone: why nobody knows.
    Doubtful(String),
}

impl Outcome {
    pub fn state(&self) -> State {
        match self {
            Outcome::Sent => State::Sent,
            Outcome::Refused(_) => State::Undeliverable,
            Outcome::Later(_) | Outcome::Broken(_) => State::Failed,
            Outcome::Doubtful(_) => State::Doubtful,
        }
    }

    /// What the server, or the want of one, said.
    pub fn why(&self) -> &str {
        match self {
            Outcome::Sent => "",
            Outcome::Refused(why) | Outcome::Later(why) | Outcome::Broken(why) | Outcome::Doubtful(why) => {
                why
            }
        }
    }

    /// The same with the reason as `told` makes it.
    pub fn told(self, told: impl Fn(&str) -> String) -> Outcome {
        match self {
            Outcome::Sent => Outcome::Sent,
            Outcome::Refused(why) => Outcome::Refused(told(&why)),
            Outcome::Later(why) => Outcome::Later(told(&why)),
            Outcome::Broken(why) => Outcome::Broken(told(&why)),
            Outcome::Doubtful(why) => Outcome::Doubtful(told(&why)),
        }
    }
}

/// A row of `messages`, whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attempt {
    pub id: String,
    pub at: Moment,
    pub key: String,
    pub client: String,
    /// The channel of the user's own configuration by which it went.
    pub via: String,
    pub to: String,
    pub state: State,
    pub why: String,
    pub source: Source,
}

impl Attempt {
    /// Reads a row; none where it does not say when. A state that nobody knows settles, to be safe.
    pub fn read(row: &dyn Row) -> (Option<Attempt>, Vec<Problem>) {
        let mut cells = CellReader::new(row);
        let at = cells.required("at", Moment::parse, |text| Fact::BadMoment { text });
        let attempt = at.map(|at| Attempt {
            id: cells.text("id"),
            at,
            key: cells.text("key"),
            client: cells.text("client"),
            via: cells.text("via"),
            to: cells.text("to"),
            state: State::parse(&cells.text("state")).unwrap_or(State::Done),
            why: cells.text("why"),
            source: row.source(),
        });
        (attempt, cells.problems)
    }

    /// Whether nobody can say whether it went: it was found out so, or has been under way for too long.
    pub fn is_doubtful(&self, now: Moment, stuck: Duration) -> bool {
        match self.state {
            State::Doubtful => true,
            State::Sending => now.minutes_since(self.at) >= minutes(stuck),
            _ => false,
        }
    }
}

/// How the tries by one channel to one address stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It may be tried now; so many tries have failed.
    Open { failed: usize },
    /// Not before then.
    Waits { until: Moment },
    /// It was refused, or tried as often as the rules say.
    Over { refused: bool },
}

/// How the tries for a line by that channel to that address stand.
pub fn standing(tries: &[Attempt], via: &str, to: &str, now: Moment, again: &[Duration]) -> Standing {
    let mut mine = tries.iter().filter(|tried| tried.via == via && tried.to == to);
    if mine.clone().any(|tried| tried.state == State::Undeliverable) {
        return Standing::Over { refused: true };
    }
    let failed = mine.clone().filter(|tried| tried.state == State::Failed).count();
    let Some(last) = mine.next_back() else { return Standing::Open { failed } };
    match failed.checked_sub(1).map(|at| again.get(at)) {
        None => Standing::Open { failed },
        Some(None) => Standing::Over { refused: false },
        Some(Some(pause)) => {
            let until = last.at.plus_minutes(minutes(*pause));
            if now < until { Standing::Waits { until } } else { Standing::Open { failed } }
        }
    }
}

/// Whole minutes, as the moments of rows have no seconds.
fn minutes(pause: Duration) -> i64 {
    i64::try_from(pause.as_secs() / 60).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tried(at: &str, state: State) -> Attempt {
        Attempt {
            id: "m".into(),
            at: Moment::parse(at).unwrap(),
            key: "k".into(),
            client: "c".into(),
            via: "sms".into(),
            to: "1".into(),
            state,
            why: String::new(),
            source: Source { file: "messages/2026-11.csv".into(), line: 2 },
        }
    }

    #[test]
    fn failed_tries_wait_longer_each_time_and_then_end() {
        let again = [Duration::from_secs(900), Duration::from_secs(3600)];
        let now = |text| Moment::parse(text).unwrap();
        let mut tries = vec![tried("2026-11-21T10:00", State::Failed)];
        let of = |tries: &[Attempt], at| standing(tries, "sms", "1", now(at), &again);
        assert_eq!(of(&tries, "2026-11-21T10:14"), Standing::Waits { until: now("2026-11-21T10:15") });
        assert_eq!(of(&tries, "2026-11-21T10:15"), Standing::Open { failed: 1 });
        tries.push(tried("2026-11-21T10:20", State::Failed));
        assert_eq!(of(&tries, "2026-11-21T10:40"), Standing::Waits { until: now("2026-11-21T11:20") });
        tries.push(tried("2026-11-21T11:30", State::Failed));
        assert_eq!(of(&tries, "2026-11-22T11:30"), Standing::Over { refused: false });
        // Another address is another matter.
        assert_eq!(
            standing(&tries, "sms", "2", now("2026-11-21T11:31"), &again),
            Standing::Open { failed: 0 }
        );
        tries = vec![tried("2026-11-21T10:00", State::Undeliverable)];
        assert_eq!(of(&tries, "2026-11-22T10:00"), Standing::Over { refused: true });
    }

    #[test]
    fn what_is_under_way_for_long_is_doubtful() {
        let (stuck, now) = (Duration::from_secs(900), |text| Moment::parse(text).unwrap());
        let sending = tried("2026-11-21T23:50", State::Sending);
        assert!(!sending.is_doubtful(now("2026-11-22T00:04"), stuck));
        assert!(sending.is_doubtful(now("2026-11-22T00:05"), stuck));
        assert!(tried("2026-11-21T23:50", State::Doubtful).is_doubtful(now("2026-11-21T23:50"), stuck));
        assert!(!tried("2026-11-21T23:50", State::Sent).is_doubtful(now("2026-11-23T23:50"), stuck));
    }
}
