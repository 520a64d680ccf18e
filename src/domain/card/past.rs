//! What became of a card in an old system, laid on the card as it came over.
//!
//! A card of an old system came with what was left of it on a day. What happened before is within that
//! balance: its rows tell how it came about and change nothing of it, because as much is put back beside
//! them. What happened since takes from the card like any use.

use super::account::Account;
use super::using::{called, spend};
use crate::domain::card_part::Thing;
use crate::domain::day::Moment;
use crate::domain::doubt::Doubt;
use crate::domain::money::Money;
use crate::domain::record::card::{Card, CardKind};
use crate::domain::record::card_use::{Amounts, CardStep, CardUse};
use crate::domain::rule::prepaid::CardsRules;

/// A row of the old system, as its sheet tells it; figures have the sign of what they do to the card.
#[derive(Clone, Debug)]
pub struct Happened {
    pub at: Moment,
    pub what: CardStep,
    pub thing: Option<Thing>,
    pub sessions: Option<i64>,
    pub bonus_sessions: i64,
    pub value: Option<Money>,
    pub bonus_value: Option<Money>,
}

/// What a row takes or gives, and what is put back so that the balance stays as it came.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Laid {
    pub part: String,
    pub amounts: Amounts,
    /// Put back where the balance came: what it counted as used already.
    pub at_opening: Amounts,
    /// Put back before the row: what the balance did not tell of.
    pub before: Amounts,
    /// Whether it lies before the balance.
    pub covered: bool,
}

/// The moment as of which what is left of the card came from the old system; of an old card without a row
/// that says so, that of the first thing that became of it here.
pub fn opened(card: &Card, rows: &[&CardUse]) -> Option<Moment> {
    let said = rows.iter().filter(|row| row.what == CardStep::Opening).map(|row| row.at).max();
    said.or_else(|| rows.iter().map(|row| row.at).min().filter(|_| card.settled))
}

/// Sessions, and what they were worth, that the balance counts as used and of which no row tells yet.
pub fn untold(card: &Card, rows: &[&CardUse]) -> (i64, Money) {
    // What the balance did not tell of was put back earlier, and says nothing of it.
    let at = opened(card, rows);
    let opening = rows.iter().filter(|row| row.what == CardStep::Opening && Some(row.at) == at);
    let (mut sessions, mut worth) = (0_i64, 0_i64);
    for amounts in opening.map(|row| row.amounts) {
        sessions = sessions.saturating_sub(amounts.sessions);
        worth = worth.saturating_sub(amounts.worth.0);
    }
    (sessions.max(0), Money(worth.max(0)))
}

/// Lays rows on a card, each as `Ok`, or why it can't be. `rows` are those that it has; `happened` are in
/// the order of their moments.
pub fn lay(
    card: &Card,
    rows: &[&CardUse],
    happened: &[Happened],
    rules: &CardsRules,
) -> Vec<Result<Laid, Doubt>> {
    let (opened, mut untold) = (opened(card, rows), untold(card, rows));
    let mut since: Vec<CardUse> = Vec::new();
    let lay_one = |row: &Happened| {
        // Of an old card without a row that says so, everything is within what it came with.
        let covered = opened.map_or(card.settled, |opened| row.at <= opened);
        if covered {
            let begun = Account::of(card, [], None);
            return told(&begun, row).map(|(part, amounts)| within(card, row, (part, amounts), &mut untold));
        }
        let laid = {
            let account = Account::of(card, rows.iter().copied().chain(&since), None);
            taken(&account, row, rules)?
        };
        let amounts = laid.amounts;
        since.push(CardUse { part: laid.part.clone(), amounts, ..CardUse::new(row.at, &card.id, row.what) });
        Ok(laid)
    };
    happened.iter().map(lay_one).collect()
}

/// The part of a card that a row is about, and what it says that came or went.
fn told(account: &Account, row: &Happened) -> Result<(String, Amounts), Doubt> {
    let kind = account.card.kind();
    let unlimited = kind == CardKind::Period && account.pots.iter().all(|pot| pot.had == 0);
    if unlimited || kind == CardKind::Discount {
        return Ok(Default::default());
    }
    if kind == CardKind::Value {
        let (value, bonus_value) = (row.value, row.bonus_value.unwrap_or_default());
        let value = value.or(row.bonus_value.map(|_| Money::NONE)).ok_or(Doubt::AmountMissing)?;
        return Ok((String::new(), Amounts { value, bonus_value, worth: value, ..Amounts::default() }));
    }
    let fitting = row.thing.as_ref().and_then(|thing| account.pots.iter().find(|pot| pot.is_for(thing)));
    let part = fitting.or(account.pots.first()).map(|pot| pot.part.clone()).unwrap_or_default();
    let one = if row.bonus_sessions == 0 { -1 } else { 0 };
    let sessions = match row.what {
        CardStep::Use => row.sessions.unwrap_or(one),
        _ => row.sessions.or((row.bonus_sessions != 0).then_some(0)).ok_or(Doubt::AmountMissing)?,
    };
    Ok((part, Amounts { sessions, bonus_sessions: row.bonus_sessions, ..Amounts::default() }))
}

/// A row before the balance: as much as it takes is put back.
fn within(card: &Card, row: &Happened, told: (String, Amounts), untold: &mut (i64, Money)) -> Laid {
    let (part, mut amounts) = told;
    let mut at_opening = Amounts::default();
    let known = if card.kind() == CardKind::Value || row.what != CardStep::Use { 0 } else { untold.0 };
    let counted = known.min(-amounts.sessions).max(0);
    if counted > 0 {
        let worth =
            if counted == untold.0 { untold.1 } else { super::account::share(untold.1, counted, untold.0) };
        *untold = (untold.0 - counted, Money(untold.1.0 - worth.0));
        amounts.worth = -worth;
        at_opening = Amounts { sessions: counted, worth, ..Amounts::default() };
    }
    let minus = |all: Money, part: Money| Money(-all.0.saturating_add(part.0));
    let before = Amounts {
        sessions: -(amounts.sessions.saturating_add(at_opening.sessions)),
        bonus_sessions: -amounts.bonus_sessions,
        value: -amounts.value,
        bonus_value: -amounts.bonus_value,
        worth: minus(amounts.worth, at_opening.worth),
    };
    Laid { part, amounts, at_opening, before, covered: true }
}

/// A row since the balance, or of a card that was sold here: it takes what it says, if that is there.
fn taken(account: &Account, row: &Happened, rules: &CardsRules) -> Result<Laid, Doubt> {
    let (part, amounts) = told(account, row)?;
    let card = || called(account.card);
    if row.what != CardStep::Use || amounts == Amounts::default() {
        return Ok(Laid { part, amounts, ..Laid::default() });
    }
    if account.card.kind() == CardKind::Value {
        let asked = Money(amounts.value.0.saturating_add(amounts.bonus_value.0).saturating_neg());
        let left = account.value.plus(account.bonus_value).unwrap_or_default();
        if asked > left {
            return Err(Doubt::TooLittleOnCard { card: card(), left: left.to_string() });
        }
        // Which of it was given is the sheet's word where it has one that can be.
        let fits = row.bonus_value.is_some_and(|bonus| {
            account.bonus_value.0 + bonus.0 >= 0 && account.value.0 + amounts.value.0 >= 0
        });
        let amounts = if fits { amounts } else { -spend(account, asked, rules) };
        return Ok(Laid { part, amounts, ..Laid::default() });
    }
    let asked = (amounts.sessions.saturating_add(amounts.bonus_sessions)).saturating_neg();
    let thing = row.thing.as_ref();
    let fitting = |pot: &&super::account::Pot| thing.is_none_or(|thing| pot.is_for(thing));
    let pots = || account.pots.iter();
    let pot = pots().filter(fitting).find(|pot| pot.left() >= asked).or(pots().find(fitting));
    let pot = pot.or(pots().find(|pot| pot.part == part)).cloned().unwrap_or_default();
    let mut amounts = pot
        .take(asked, rules.shared)
        .map(|taken| -taken)
        .ok_or_else(|| Doubt::TooLittleOnCard { card: card(), left: pot.left().max(0).to_string() })?;
    if account.card.kind() == CardKind::Period {
        amounts.worth = Money::NONE;
    }
    Ok(Laid { part: pot.part, amounts, ..Laid::default() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::record::card::Contents;

    fn card(kind: CardKind, price: i64, sessions: i64, value: i64) -> Card {
        let contents = Contents {
            kind,
            price: Some(Money(price)),
            sessions,
            value: Money(value),
            ..Contents::default()
        };
        Card { id: "d1".into(), contents, settled: true, ..Card::default() }
    }

    fn opening(at: &str, sessions: i64, worth: i64) -> CardUse {
        let amounts = Amounts { sessions, worth: Money(worth), ..Amounts::default() };
        CardUse { amounts, ..CardUse::new(Moment::parse(at).unwrap(), "d1", CardStep::Opening) }
    }

    fn used(at: &str, sessions: Option<i64>, value: Option<i64>) -> Happened {
        Happened {
            at: Moment::parse(at).unwrap(),
            what: CardStep::Use,
            thing: None,
            sessions: sessions.map(|n| -n),
            bonus_sessions: 0,
            value: value.map(|cents| Money(-cents)),
            bonus_value: None,
        }
    }

    /// What is left of the card, and its worth, after the balance, the rows and what was put back.
    fn left(card: &Card, rows: &[CardUse], happened: &[Happened]) -> (i64, Money, i64) {
        let own: Vec<&CardUse> = rows.iter().collect();
        let laid = lay(card, &own, happened, &CardsRules::default());
        let mut all = rows.to_vec();
        for (row, laid) in happened.iter().zip(laid) {
            let laid = laid.unwrap();
            for (what, amounts) in [
                (row.what, laid.amounts),
                (CardStep::Opening, laid.at_opening),
                (CardStep::Opening, laid.before),
            ] {
                let new = CardUse::new(row.at, "d1", what);
                all.push(CardUse { amounts, part: laid.part.clone(), ..new });
            }
        }
        let account = Account::of(card, &all, None);
        let worth: i64 = account.pots.iter().map(|pot| pot.worth.0).sum();
        (account.sessions(), account.value, worth)
    }

    #[test]
    fn what_was_used_before_the_balance_is_not_taken_again() {
        let card = card(CardKind::Count, 198_000, 10, 0);
        let rows = [opening("2026-11-21T09:00", -3, -59_400)];
        let before = [used("2026-04-01T10:00", None, None), used("2026-05-01T10:00", Some(1), None)];
        assert_eq!(left(&card, &rows, &[]), (7, Money::NONE, 138_600));
        assert_eq!(left(&card, &rows, &before), (7, Money::NONE, 138_600));
        // More than the balance says was used: what is left stays what the owner's list said.
        let more: Vec<Happened> =
            (1..=5).map(|day| used(&format!("2026-04-0{day}T10:00"), None, None)).collect();
        assert_eq!(left(&card, &rows, &more), (7, Money::NONE, 138_600));
        // What came since does take.
        let since = [used("2026-04-01T10:00", None, None), used("2026-11-21T10:00", Some(2), None)];
        assert_eq!(left(&card, &rows, &since), (5, Money::NONE, 99_000));
    }

    #[test]
    fn a_row_has_its_part_of_what_the_balance_counted() {
        let card = card(CardKind::Count, 198_000, 10, 0);
        let opening = opening("2026-11-21T09:00", -3, -59_400);
        let happened = [used("2026-04-01T10:00", None, None), used("2026-05-01T10:00", Some(2), None)];
        let laid = lay(&card, &[&opening], &happened, &CardsRules::default());
        let worth: Vec<i64> = laid.into_iter().map(|laid| laid.unwrap().amounts.worth.0).collect();
        assert_eq!(worth, [-19_800, -39_600]);
    }

    #[test]
    fn value_stays_as_it_came_too() {
        let card = card(CardKind::Value, 100_000, 0, 64_050);
        let rows = [opening("2026-11-21T09:00", 0, 0)];
        let before = [used("2026-04-01T10:00", None, Some(20_000))];
        assert_eq!(left(&card, &rows, &before), (0, Money(64_050), 0));
        let since = [used("2026-11-22T10:00", None, Some(20_000))];
        assert_eq!(left(&card, &rows, &since), (0, Money(44_050), 0));
        let too_much =
            lay(&card, &[&rows[0]], &[used("2026-11-22T10:00", None, Some(90_000))], &CardsRules::default());
        assert!(matches!(too_much[..], [Err(Doubt::TooLittleOnCard { .. })]));
        let nothing = lay(&card, &[], &[used("2026-04-01T10:00", None, None)], &CardsRules::default());
        assert_eq!(nothing[..], [Err(Doubt::AmountMissing)]);
    }

    #[test]
    fn an_old_card_that_nobody_opened_began_with_its_first_use_here() {
        let card = card(CardKind::Count, 198_000, 10, 0);
        let amounts = Amounts { sessions: -1, worth: Money(-19_800), ..Amounts::default() };
        let first = CardUse {
            amounts,
            ..CardUse::new(Moment::parse("2026-11-12T17:45").unwrap(), "d1", CardStep::Use)
        };
        let happened = [used("2026-10-25T10:00", Some(2), None), used("2026-11-13T10:00", Some(2), None)];
        assert_eq!(left(&card, std::slice::from_ref(&first), &happened), (7, Money::NONE, 138_600));
    }

    #[test]
    fn a_second_sheet_goes_on_where_the_first_ended() {
        let card = card(CardKind::Count, 198_000, 10, 0);
        let first = opening("2026-11-21T09:00", -3, -59_400);
        let laid = lay(&card, &[&first], &[used("2026-04-01T10:00", Some(2), None)], &CardsRules::default());
        let put_back = laid[0].clone().unwrap().at_opening;
        let amounts = put_back;
        let second = CardUse { amounts, ..CardUse::new(first.at, "d1", CardStep::Opening) };
        let happened = [used("2026-05-01T10:00", Some(2), None)];
        let laid = lay(&card, &[&first, &second], &happened, &CardsRules::default());
        let laid = laid[0].clone().unwrap();
        assert_eq!((laid.at_opening.sessions, laid.before.sessions), (1, 1));
    }
}
