//! What is left of a card on a day: what it was sold with, and the rows that came since.
//!
//! Nothing is stored but the rows, and each says itself what it took. The money that was paid for a card
//! goes down with every use by the use's share of what is left of it (its worth), so that all uses
//! together come to the price, to the cent.

use crate::domain::card_part::{Part, Thing};
use crate::domain::day::Day;
use crate::domain::money::Money;
use crate::domain::record::card::{Card, CardKind};
use crate::domain::record::card_use::{Amounts, CardStep, CardUse};

/// Sessions, or pieces, of one part of a card.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pot {
    /// Its word in the card and in the rows; blank for the whole card.
    pub part: String,
    /// What it is good for; none is everything.
    pub fits: Vec<String>,
    /// Sessions that were paid for, and those that were given.
    pub sessions: i64,
    pub bonus: i64,
    /// What is left of what was paid for them.
    pub worth: Money,
    /// What there was to begin with, and came since.
    pub had: i64,
}

impl Pot {
    pub fn left(&self) -> i64 {
        self.sessions.saturating_add(self.bonus)
    }

    pub fn is_for(&self, thing: &Thing) -> bool {
        // A card for everything is for every service; products are named.
        if self.fits.is_empty() {
            !thing.is_product
        } else {
            self.fits.iter().any(|word| thing.is_meant(word))
        }
    }

    /// What so many sessions of it take, those that were paid for first; none where there are fewer.
    ///
    /// `shared`: given sessions are worth as much as paid ones; else nothing.
    pub fn take(&self, count: i64, shared: bool) -> Option<Amounts> {
        if count < 0 || count > self.left() {
            return None;
        }
        let paid = count.min(self.sessions.max(0));
        let (of, taken) = if shared { (self.left(), count) } else { (self.sessions.max(0), paid) };
        let worth = if taken == of { self.worth } else { share(self.worth, taken, of) };
        let bonus = count - paid;
        Some(Amounts { sessions: paid, bonus_sessions: bonus, worth, ..Amounts::default() })
    }
}

/// So many parts of an amount, rounded half up to cents.
pub fn share(amount: Money, parts: i64, of: i64) -> Money {
    if of <= 0 {
        return Money::NONE;
    }
    let (parts, of) = (i128::from(parts), i128::from(of));
    let doubled = i128::from(amount.0) * parts * 2 + of;
    Money(i64::try_from(doubled.div_euclid(of * 2)).unwrap_or(amount.0))
}

/// One card as of the end of a day, or with all its rows.
#[derive(Clone, Debug)]
pub struct Account<'a> {
    pub card: &'a Card,
    /// Its rows, in the order of their moments.
    pub rows: Vec<&'a CardUse>,
    pub pots: Vec<Pot>,
    pub value: Money,
    pub bonus_value: Money,
    /// What she is to pay for it, all told.
    pub charge: Money,
    /// The row since which it rests.
    pub rests: Option<&'a CardUse>,
    /// Its last day, as it stood then.
    pub until: Option<Day>,
    /// It was refunded, or went into another card.
    pub over: bool,
}

impl<'a> Account<'a> {
    /// The account with the rows until the end of a day, or with all of them.
    pub fn of(card: &'a Card, rows: impl IntoIterator<Item = &'a CardUse>, day: Option<Day>) -> Account<'a> {
        let mut all: Vec<&CardUse> = rows.into_iter().filter(|row| row.card == card.id).collect();
        // The rows of one minute are as they stand in the file; those to be written come last.
        all.sort_by_key(|row| (row.at, row.source.line == 0, row.source.line, &row.id));
        let known = all.partition_point(|row| day.is_none_or(|day| row.at.day <= day));
        let (known, later) = all.split_at(known);
        let contents = &card.contents;
        let mut account = Account {
            card,
            rows: known.to_vec(),
            pots: pots(card),
            value: contents.value,
            bonus_value: contents.bonus_value,
            charge: card.price(),
            rests: None,
            until: until(card, later),
            over: false,
        };
        known.iter().for_each(|row| account.take_in(row));
        account
    }

    fn take_in(&mut self, row: &'a CardUse) {
        let Amounts { sessions, bonus_sessions, value, bonus_value, worth } = row.amounts;
        let add = |sum: Money, more: Money| Money(sum.0.saturating_add(more.0));
        self.value = add(self.value, value);
        self.bonus_value = add(self.bonus_value, bonus_value);
        self.charge = add(self.charge, row.charge);
        let counted = self.card.kind() != CardKind::Value || sessions != 0 || bonus_sessions != 0;
        if counted && let Some(pot) = self.pot_of(&row.part) {
            pot.sessions = pot.sessions.saturating_add(sessions);
            pot.bonus = pot.bonus.saturating_add(bonus_sessions);
            pot.worth = add(pot.worth, worth);
            if matches!(row.what, CardStep::TopUp | CardStep::Gift | CardStep::Adjust | CardStep::Opening) {
                pot.had = pot.had.saturating_add(sessions.max(0)).saturating_add(bonus_sessions.max(0));
            }
        }
        match row.what {
            CardStep::Freeze => self.rests = Some(row),
            CardStep::Unfreeze => self.rests = None,
            CardStep::Refund | CardStep::Renew => self.over = true,
            CardStep::Reverse => {
                let closed = |other: &&&CardUse| matches!(other.what, CardStep::Refund | CardStep::Renew);
                let undone = self.rows.iter().filter(closed).any(|other| other.id == row.reverses);
                self.over &= !undone;
            }
            _ => {}
        }
    }

    /// The pot of a part; a part that the card did not begin with was given since.
    fn pot_of(&mut self, part: &str) -> Option<&mut Pot> {
        let at = self.pots.iter().position(|pot| pot.part == part).unwrap_or_else(|| {
            let fits = if part.is_empty() { Vec::new() } else { vec![part.to_string()] };
            self.pots.push(Pot { part: part.to_string(), fits, ..Pot::default() });
            self.pots.len() - 1
        });
        self.pots.get_mut(at)
    }

    /// All sessions that are left.
    pub fn sessions(&self) -> i64 {
        self.pots.iter().map(Pot::left).sum()
    }

    /// What is left of what was paid for it, on a day: what the shop still owes for it.
    pub fn worth(&self, day: Day) -> Money {
        if self.over {
            return Money::NONE;
        }
        match self.card.kind() {
            CardKind::Value => {
                let pots = self.pots.iter().map(|pot| pot.worth);
                Money::total(pots.chain([self.value])).unwrap_or_default()
            }
            CardKind::Period => self.worth_by_days(day),
            _ => Money::total(self.pots.iter().map(|pot| pot.worth)).unwrap_or_default(),
        }
    }

    /// A period is used up day by day.
    fn worth_by_days(&self, day: Day) -> Money {
        let worth = Money::total(self.pots.iter().map(|pot| pot.worth)).unwrap_or_default();
        let from = self.card.from.or(self.card.sold_at.map(|at| at.day));
        let (Some(from), Some(until)) = (from, self.until) else { return worth };
        let all = until.since(from) + 1;
        // While it rests no day passes.
        let day = self.rests.filter(|row| row.from.is_empty()).map_or(day, |row| row.at.day.min(day));
        share(worth, until.since(day).clamp(0, all), all)
    }

    /// Whether there is anything left to be used.
    pub fn has_left(&self) -> bool {
        let unlimited = match self.card.kind() {
            CardKind::Period => self.pots.iter().all(|pot| pot.had == 0),
            CardKind::Discount => true,
            _ => false,
        };
        !self.over
            && (unlimited
                || self.sessions() > 0
                || self.value > Money::NONE
                || self.bonus_value > Money::NONE)
    }

    /// Whether it rests on a day.
    pub fn is_resting(&self, day: Day) -> bool {
        self.rests.is_some_and(|row| row.at.day <= day && row.until.is_none_or(|until| day <= until))
    }

    /// Whether its last day is over. While it rests without an end, no day passes.
    pub fn has_expired(&self, day: Day) -> bool {
        let endless = self.rests.is_some_and(|row| row.until.is_none());
        !endless && self.until.is_some_and(|until| until < day)
    }

    /// Where it stands on a day: usable, frozen, expired, ahead, empty or closed.
    pub fn state(&self, day: Day) -> &'static str {
        match () {
            () if self.over => "closed",
            () if !self.has_left() => "empty",
            () if self.is_resting(day) => "frozen",
            () if self.has_expired(day) => "expired",
            () if self.card.from.is_some_and(|from| day < from) => "ahead",
            () => "usable",
        }
    }

    /// The next step of a course: the first part of which something is left.
    pub fn next_step(&self) -> Option<&Pot> {
        self.pots.iter().find(|pot| pot.left() > 0)
    }

    /// What is missing where more was taken than there was.
    pub fn missing(&self) -> Vec<String> {
        let pots = self.pots.iter().flat_map(|pot| [pot.sessions, pot.bonus]);
        let sessions = pots.filter(|left| *left < 0).map(|left| left.saturating_neg().to_string());
        let values = [self.value, self.bonus_value].into_iter().filter(|left| *left < Money::NONE);
        sessions.chain(values.map(|left| (-left).to_string())).collect()
    }
}

/// The card's last day as it stood before the rows that came later.
fn until(card: &Card, later: &[&CardUse]) -> Option<Day> {
    match later.iter().find(|row| row.what.moves_end() && row.from != row.to) {
        Some(row) => Day::parse(&row.from),
        None => card.until,
    }
}

/// The pots with which a card begins.
fn pots(card: &Card) -> Vec<Pot> {
    let contents = &card.contents;
    let counted: Vec<&Part> = contents.good_for.iter().filter(|part| part.count.is_some()).collect();
    let mut pots: Vec<Pot> = match counted.is_empty() {
        true if contents.kind == CardKind::Value => Vec::new(),
        true => vec![Pot {
            part: String::new(),
            fits: contents.good_for.iter().map(|part| part.what.clone()).collect(),
            sessions: contents.sessions,
            bonus: contents.bonus_sessions,
            worth: if contents.kind == CardKind::Discount { Money::NONE } else { card.price() },
            had: contents.sessions.saturating_add(contents.bonus_sessions),
        }],
        false => {
            let costs = costs(&counted, card.price());
            let pot = |(at, (part, worth)): (usize, (&&Part, Money))| {
                // A course may have the same service twice.
                let same = counted.iter().take(at).filter(|other| other.what == part.what).count();
                Pot {
                    part: if same == 0 { part.what.clone() } else { format!("{}+{}", part.what, same + 1) },
                    fits: vec![part.what.clone()],
                    sessions: part.count.unwrap_or(0),
                    bonus: 0,
                    worth,
                    had: part.count.unwrap_or(0),
                }
            };
            counted.iter().zip(costs).enumerate().map(pot).collect()
        }
    };
    for gift in &contents.gifts {
        let count = gift.count.unwrap_or(1);
        match pots.iter_mut().find(|pot| pot.part == gift.what) {
            Some(pot) => (pot.bonus, pot.had) = (pot.bonus + count, pot.had + count),
            None => {
                let (part, fits) = (gift.what.clone(), vec![gift.what.clone()]);
                pots.push(Pot { part, fits, bonus: count, had: count, ..Pot::default() });
            }
        }
    }
    pots
}

/// What each part costs: as they say, where that makes the price; else by their counts.
fn costs(parts: &[&Part], price: Money) -> Vec<Money> {
    let said: Option<Vec<Money>> = parts.iter().map(|part| part.cost).collect();
    if let Some(said) = said
        && Money::total(said.iter().copied()) == Some(price)
    {
        return said;
    }
    let weights: Vec<i64> = parts.iter().map(|part| part.count.unwrap_or(0)).collect();
    spread(price, &weights)
}

/// An amount laid on parts by their weights; all parts together make the amount.
pub fn spread(amount: Money, weights: &[i64]) -> Vec<Money> {
    let mut left = amount;
    let mut rest: i64 = weights.iter().fold(0, |sum, weight| sum.saturating_add(*weight));
    let mut parts = Vec::new();
    for weight in weights {
        let part = if *weight == rest { left } else { share(left, *weight, rest) };
        parts.push(part);
        left = Money(left.0 - part.0);
        rest -= weight;
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::card_part;
    use crate::domain::day::Moment;
    use crate::domain::record::card::Contents;
    use proptest::prelude::*;

    pub fn card(kind: CardKind, price: i64, sessions: i64, bonus: i64, good_for: &str) -> Card {
        let good_for = card_part::parts(good_for).unwrap();
        let contents = Contents {
            kind,
            price: Some(Money(price)),
            sessions,
            bonus_sessions: bonus,
            good_for,
            ..Contents::default()
        };
        Card { id: "d1".into(), contents, sold_at: Moment::parse("2026-01-01T10:00"), ..Card::default() }
    }

    pub fn row(at: &str, what: CardStep, amounts: Amounts) -> CardUse {
        CardUse { amounts, id: format!("u{at}"), ..CardUse::new(Moment::parse(at).unwrap(), "d1", what) }
    }

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    #[test]
    fn a_price_is_laid_on_parts_to_the_cent() {
        let laid =
            |amount, weights: &[i64]| spread(Money(amount), weights).iter().map(|m| m.0).collect::<Vec<_>>();
        assert_eq!(laid(200_000, &[149_000, 38_400]), [159_018, 40_982]);
        assert_eq!(laid(100, &[1, 1, 1]), [33, 34, 33]);
        assert_eq!(laid(100, &[0, 0]), [100, 0]);
        assert_eq!(laid(100, &[]), [0_i64; 0]);
    }

    #[test]
    fn given_sessions_share_the_price_or_are_worth_nothing() {
        let card = card(CardKind::Count, 198_000, 10, 2, "");
        let account = Account::of(&card, [], None);
        let worth = |shared| account.pots[0].take(1, shared).unwrap().worth.0;
        assert_eq!((worth(true), worth(false)), (16_500, 19_800));
        assert_eq!(account.pots[0].take(13, true), None);
    }

    #[test]
    fn the_last_day_is_the_one_of_its_time_and_a_rest_takes_none() {
        let card = Card { until: Some(day("2026-12-31")), ..card(CardKind::Count, 1000, 1, 0, "") };
        let moved = |at: &str, what, from: &str, to: &str| CardUse {
            from: from.into(),
            to: to.into(),
            ..row(at, what, Amounts::default())
        };
        let rows = [
            moved("2026-03-01T10:00", CardStep::Extend, "2026-06-30", "2026-11-30"),
            moved("2026-05-01T10:00", CardStep::Freeze, "2026-11-30", "2026-11-30"),
            moved("2026-06-01T10:00", CardStep::Unfreeze, "2026-11-30", "2026-12-31"),
        ];
        for (on, until, resting) in [
            ("2026-02-01", "2026-06-30", false),
            ("2026-04-01", "2026-11-30", false),
            ("2026-05-10", "2026-11-30", true),
            ("2026-07-01", "2026-12-31", false),
        ] {
            let account = Account::of(&card, &rows, Some(day(on)));
            assert_eq!((account.until, account.is_resting(day(on))), (Some(day(until)), resting), "{on}");
        }
    }

    #[test]
    fn a_period_is_used_up_by_days() {
        let card = Card {
            from: Some(day("2026-01-01")),
            until: Some(day("2026-01-10")),
            ..card(CardKind::Period, 1000, 0, 0, "")
        };
        let account = Account::of(&card, [], None);
        for (on, worth) in [("2025-12-31", 1000), ("2026-01-01", 900), ("2026-01-10", 0), ("2026-02-01", 0)] {
            assert_eq!(account.worth(day(on)).0, worth, "{on}");
        }
    }

    proptest! {
        #[test]
        fn all_uses_of_a_card_come_to_its_price(
            price in 0_i64..1_000_000, sessions in 1_i64..40, bonus in 0_i64..10,
            wanted in prop::collection::vec((1_i64..4, any::<bool>()), 1..80),
        ) {
            let card = card(CardKind::Count, price, sessions, bonus, "");
            let mut rows: Vec<CardUse> = Vec::new();
            for (at, (count, shared)) in wanted.iter().enumerate() {
                let account = Account::of(&card, &rows, None);
                prop_assert!(account.missing().is_empty());
                let pot = &account.pots[0];
                prop_assert!(pot.worth >= Money::NONE && pot.worth.0 <= price);
                let Some(take) = pot.take((*count).min(pot.left()), *shared) else { break };
                prop_assert!(take.worth >= Money::NONE);
                let at = format!("2026-01-01T{:02}:{:02}", at / 60, at % 60);
                rows.push(row(&at, CardStep::Use, -take));
            }
            let account = Account::of(&card, &rows, None);
            let used: i64 = rows.iter().map(|row| -row.amounts.worth.0).sum();
            prop_assert_eq!(used + account.pots[0].worth.0, price);
            if account.sessions() == 0 {
                prop_assert_eq!(used, price);
            }
        }

        #[test]
        fn parts_make_the_price_and_are_used_up_with_it(
            price in 0_i64..1_000_000, counts in prop::collection::vec(1_i64..12, 1..5), shared in any::<bool>(),
        ) {
            let words: Vec<String> = counts.iter().enumerate().map(|(at, n)| format!("s{at} {n}")).collect();
            let card = card(CardKind::Bundle, price, 0, 0, &words.join(";"));
            let mut account = Account::of(&card, [], None);
            prop_assert_eq!(account.worth(day("2026-01-01")), Money(price));
            for pot in &mut account.pots {
                while pot.left() > 0 {
                    let take = pot.take(1, shared).unwrap();
                    pot.sessions -= take.sessions;
                    pot.worth = Money(pot.worth.0 - take.worth.0);
                    prop_assert!(take.worth >= Money::NONE && pot.worth >= Money::NONE);
                }
            }
            prop_assert_eq!(account.worth(day("2026-01-01")), Money::NONE);
        }
    }
}
