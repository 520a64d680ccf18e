//! What became of a card: it was used, topped up, frozen, refunded.

use crate::domain::day::{Day, Moment};
use crate::domain::money::Money;
use crate::domain::points_fact::PointsFact;
use crate::domain::problem::{Fact, Problem};
use crate::domain::row::{CellReader, Row, Source};
use crate::domain::schema::CARD_USE;
use crate::domain::tally;

/// What was done with a card.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CardStep {
    #[default]
    Use,
    TopUp,
    Gift,
    Extend,
    Freeze,
    Unfreeze,
    Transfer,
    Refund,
    /// What was left went into another card.
    Renew,
    /// The card was lost, and has another number.
    Lost,
    Adjust,
    Reverse,
    /// Used in the old system.
    Opening,
    /// Who else may use it.
    Hold,
}

impl CardStep {
    const ALL: [CardStep; 14] = [
        CardStep::Use,
        CardStep::TopUp,
        CardStep::Gift,
        CardStep::Extend,
        CardStep::Freeze,
        CardStep::Unfreeze,
        CardStep::Transfer,
        CardStep::Refund,
        CardStep::Renew,
        CardStep::Lost,
        CardStep::Adjust,
        CardStep::Reverse,
        CardStep::Opening,
        CardStep::Hold,
    ];

    /// Its word in the files.
    pub fn word(self) -> &'static str {
        let at = CardStep::ALL.iter().position(|one| *one == self);
        at.and_then(|at| CARD_USE.get(at)).copied().unwrap_or_default()
    }

    pub fn parse(text: &str) -> Option<CardStep> {
        CardStep::ALL.into_iter().find(|step| step.word() == text)
    }

    /// Whether it moves the card's last day, from and to which its row says.
    pub fn moves_end(self) -> bool {
        matches!(self, CardStep::Extend | CardStep::Freeze | CardStep::Unfreeze)
    }
}

/// Sessions, value and worth that come or go: what is left is their sum.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Amounts {
    pub sessions: i64,
    pub bonus_sessions: i64,
    pub value: Money,
    pub bonus_value: Money,
    /// Of the money that was paid.
    pub worth: Money,
}

impl std::ops::Neg for Amounts {
    type Output = Amounts;

    fn neg(self) -> Amounts {
        Amounts {
            sessions: self.sessions.saturating_neg(),
            bonus_sessions: self.bonus_sessions.saturating_neg(),
            value: -self.value,
            bonus_value: -self.bonus_value,
            worth: -self.worth,
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardUse {
    pub id: String,
    pub number: String,
    pub at: Moment,
    pub card: String,
    pub what: CardStep,
    pub client: String,
    /// The service or product for which it was used.
    pub service: String,
    /// The beautician, where no visit tells her.
    pub staff: String,
    /// The word of the card's good_for or gifts; blank is the whole card.
    pub part: String,
    pub amounts: Amounts,
    /// What she is to pay besides.
    pub charge: Money,
    /// The service's own price.
    pub price: Option<Money>,
    /// The visit, sale or card.
    pub about: String,
    /// The last day on which it rests.
    pub until: Option<Day>,
    pub from: String,
    pub to: String,
    pub reverses: String,
    pub by: String,
    pub note: String,
    pub source: Source,
}

impl CardUse {
    /// A row that says no more than what was done with which card.
    pub fn new(at: Moment, card: &str, what: CardStep) -> CardUse {
        CardUse {
            id: String::new(),
            number: String::new(),
            at,
            card: card.to_string(),
            what,
            client: String::new(),
            service: String::new(),
            staff: String::new(),
            part: String::new(),
            amounts: Amounts::default(),
            charge: Money::NONE,
            price: None,
            about: String::new(),
            until: None,
            from: String::new(),
            to: String::new(),
            reverses: String::new(),
            by: String::new(),
            note: String::new(),
            source: Source::default(),
        }
    }

    /// Reads a row; none where a cell that it rests on can't be read.
    pub fn read(row: &dyn Row) -> (Option<CardUse>, Vec<Problem>) {
        let mut cells = CellReader::new(row);
        let at = cells.required("at", Moment::parse, |text| Fact::BadMoment { text });
        let text = |text: &str| Some(text.to_string());
        let card = cells.required("card", text, |text| Fact::BadId { text });
        let what =
            cells.required("what", CardStep::parse, |text| Fact::BadChoice { text, allowed: CARD_USE });
        let no_number = |text| Fact::Points(PointsFact::NoWholeNumber { text });
        let mut count = |column| cells.value(column, tally::parse, no_number).unwrap_or(0);
        let (sessions, bonus_sessions) = (count("sessions"), count("bonus_sessions"));
        let bad_money = |text| Fact::BadMoney { text };
        let mut money = |column| cells.value(column, Money::parse, bad_money);
        let amounts = Amounts {
            sessions,
            bonus_sessions,
            value: money("value").unwrap_or_default(),
            bonus_value: money("bonus_value").unwrap_or_default(),
            worth: money("worth").unwrap_or_default(),
        };
        let (charge, price) = (money("charge").unwrap_or_default(), money("price"));
        let until = cells.value("until_on", Day::parse, |text| Fact::BadDay { text });
        let sound = cells.is_sound();
        let row = match (at, card, what) {
            (Some(at), Some(card), Some(what)) if sound => Some(CardUse {
                id: cells.text("id"),
                number: cells.text("number"),
                at,
                card,
                what,
                client: cells.text("client"),
                service: cells.text("service"),
                staff: cells.text("staff"),
                part: cells.text("part"),
                amounts,
                charge,
                price,
                about: cells.text("for"),
                until,
                from: cells.text("from"),
                to: cells.text("to"),
                reverses: cells.text("reverses"),
                by: cells.text("by"),
                note: cells.text("note"),
                source: row.source(),
            }),
            _ => None,
        };
        (row, cells.problems)
    }
}
