//! Ids: a kind letter and seven random characters, made without asking anyone.

use super::day::Month;
use foldhash::HashSet;
use std::fmt;

/// What a record is; its letter begins the id (design section 2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    Client,
    Service,
    Product,
    Staff,
    Room,
    Booking,
    Visit,
    Sale,
    Payment,
    Debt,
    Point,
    Followup,
    Message,
    Feedback,
    Complaint,
    Card,
    CardUse,
    CardType,
    Coupon,
    Shift,
    Closure,
    Price,
    /// A row that tells what was done to a booking, or about a complaint.
    Step,
    Wait,
    Closing,
    TierChange,
    Reward,
    Improvement,
    Agreement,
    Stop,
    Change,
}

/// Crockford's base 32 in lower case: no i, l, o, u.
const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// Random characters of an id.
const LENGTH: usize = 7;

/// The bits that they show.
const RANDOM: u64 = (1 << (5 * LENGTH)) - 1;

/// An odd number, by which no two products are the same and all bits tell something.
const SPREAD: u64 = 0x9e37_79b9_7f4a_7c15;

impl Kind {
    const ALL: [Kind; 31] = [
        Kind::Client,
        Kind::Service,
        Kind::Product,
        Kind::Staff,
        Kind::Room,
        Kind::Booking,
        Kind::Visit,
        Kind::Sale,
        Kind::Payment,
        Kind::Debt,
        Kind::Point,
        Kind::Followup,
        Kind::Message,
        Kind::Feedback,
        Kind::Complaint,
        Kind::Card,
        Kind::CardUse,
        Kind::CardType,
        Kind::Coupon,
        Kind::Shift,
        Kind::Closure,
        Kind::Price,
        Kind::Step,
        Kind::Wait,
        Kind::Closing,
        Kind::TierChange,
        Kind::Reward,
        Kind::Improvement,
        Kind::Stop,
        Kind::Agreement,
        Kind::Change,
    ];

    /// The kind of the record that an id of ours names.
    pub fn of(id: &str) -> Option<Kind> {
        let letter = id.chars().next()?;
        Kind::ALL.into_iter().find(|kind| kind.letter() == letter)
    }

    /// The letter with which its ids begin.
    pub fn letter(self) -> char {
        match self {
            Kind::Client => 'c',
            Kind::Service => 's',
            Kind::Product => 'p',
            Kind::Staff => 't',
            Kind::Room => 'o',
            Kind::Booking => 'b',
            Kind::Visit => 'v',
            Kind::Sale => 'x',
            Kind::Payment => 'y',
            Kind::Debt => 'j',
            Kind::Point => 'n',
            Kind::Followup => 'f',
            Kind::Message => 'm',
            Kind::Feedback => 'r',
            Kind::Complaint => 'k',
            Kind::Card => 'd',
            Kind::CardUse => 'u',
            Kind::CardType => 'l',
            Kind::Coupon => 'q',
            Kind::Shift => 'e',
            Kind::Closure => 'z',
            Kind::Price => 'i',
            Kind::Step => 'h',
            Kind::Wait => 'w',
            Kind::Reward => 'a',
            // Nothing refers to these by their ids: they have no letter of their own.
            Kind::Closing => Kind::Debt.letter(),
            Kind::TierChange => Kind::Step.letter(),
            Kind::Improvement => Kind::Feedback.letter(),
            Kind::Stop => Kind::Message.letter(),
            Kind::Agreement => Kind::Price.letter(),
            Kind::Change => 'g',
        }
    }
}

/// Whether the text may stand as an id: 1 to 40 letters, digits and hyphens (safety, Edges).
pub fn is_id(text: &str) -> bool {
    (1..=40).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

/// The month that an id of a kind kept by month carries: `b2611-7k3fq2m` is November 2026.
pub fn month_of(id: &str) -> Option<Month> {
    let (head, _) = id.split_once('-')?;
    let digits = head.get(1..)?;
    if digits.len() != 4 || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let month = digits[2..].parse().ok()?;
    let year = 2000 + digits[..2].parse::<i32>().ok()?;
    (1..=12).contains(&month).then_some(Month { year, month })
}

/// Makes ids, from a seed that is random, or fixed for transcripts.
#[derive(Clone, Debug)]
pub struct IdMaker {
    state: u64,
    /// Those that were given: letter, month and random bits of each.
    given: HashSet<u64>,
}

impl IdMaker {
    pub fn new(seed: u64) -> IdMaker {
        IdMaker { state: seed, given: HashSet::default() }
    }

    /// The next number of SplitMix64 (Steele, Lea, Flood 2014).
    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A new id of that kind, with the month in it for kinds kept by month; never one that this
    /// maker gave before, nor one that `taken` knows.
    pub fn make(&mut self, kind: Kind, month: Option<Month>, taken: impl Fn(&str) -> bool) -> String {
        loop {
            let mut id = String::with_capacity(16);
            id.push(kind.letter());
            if let Some(month) = month {
                id.push_str(&month.short());
                id.push('-');
            }
            let mut bits = self.next();
            let part = month.map_or(0, |month| month.year.rem_euclid(100).unsigned_abs() * 16 + month.month);
            let whole = (u64::from(part) << 8 | kind.letter() as u64) << (5 * LENGTH) | bits & RANDOM;
            for _ in 0..LENGTH {
                id.push(char::from(ALPHABET[(bits & 31) as usize]));
                bits >>= 5;
            }
            if !taken(&id) && self.given.insert(whole.wrapping_mul(SPREAD)) {
                return id;
            }
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.letter())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_carries_its_kind_and_month_and_is_never_given_twice() {
        let mut ids = IdMaker::new(7);
        let month = Month::parse("2026-11");
        let first = ids.make(Kind::Booking, month, |_| false);
        assert!(first.starts_with("b2611-") && is_id(&first) && first.len() == 13);
        assert_eq!(month_of(&first), month);
        let again = IdMaker::new(7).make(Kind::Booking, month, |id| id == first);
        assert_ne!(first, again);
    }

    #[test]
    fn an_id_never_leaves_its_directory() {
        for wrong in ["", "../x", "a/b", "a b", "王", "a\0"] {
            assert!(!is_id(wrong));
        }
        assert_eq!(month_of("c7k3fq2m"), None);
        assert_eq!(month_of("b2613-7k3fq2m"), None);
    }
}
