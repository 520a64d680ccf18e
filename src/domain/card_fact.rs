//! What can be wrong with a prepaid card.

use super::day::Day;
use super::money::Money;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CardFact {
    // B87: a card can't be used
    /// It rests, until that day where one is known.
    Frozen {
        card: String,
        until: Option<Day>,
    },
    Expired {
        card: String,
        until: Day,
    },
    /// Its first day is still to come.
    Ahead {
        card: String,
        from: Day,
    },
    /// It is good for something else.
    NotFor {
        card: String,
        what: String,
        good_for: Vec<String>,
    },
    /// More sessions are asked for than are left.
    TooFew {
        card: String,
        left: i64,
        asked: i64,
    },
    /// More value is asked for than is left.
    TooLittle {
        card: String,
        left: Money,
        asked: Money,
    },
    /// It is another client's.
    Foreign {
        card: String,
        whose: String,
    },
    /// It was refunded, or went into another card.
    Over {
        card: String,
    },
    /// Another step of the course comes first.
    WrongStep {
        card: String,
        next: String,
    },
    /// No card of hers can be used; the facts beside it say why.
    NoneFits {
        client: String,
        what: String,
    },
    // R59, R64: what was asked for
    /// She was found, and has no card.
    NoneOfHers {
        client: String,
    },
    /// It can't be done with a card of that kind.
    KindUnfit {
        card: String,
        kind: &'static str,
    },
    /// A card is paid by money that comes in, and not by another card.
    NoMoneyIn {
        method: String,
        known: Vec<String>,
    },
    /// Nothing says how many sessions, or how much value.
    Empty {
        name: String,
        kind: &'static str,
    },
    /// A word that is no service, product or category.
    WordUnknown {
        text: String,
    },
    /// It was taken back before, or is nothing that can be.
    NotReversible {
        id: String,
    },
    /// Taking a change back would leave less than nothing.
    UsedSince {
        card: String,
    },
    /// It rests already, or does not rest.
    RestsAlready {
        card: String,
        rests: bool,
    },
    /// The day is before the one from which it counts.
    UntilBefore {
        from: Day,
        until: Day,
    },
    /// More is to be refunded than she paid for it.
    RefundMore {
        most: Money,
        asked: Money,
    },
    /// A payment by card goes back with what it was paid for.
    PaidByCard {
        payment: String,
    },
    /// Nothing is left on it.
    NothingLeft {
        card: String,
    },
    /// The new holder has it already.
    HersAlready {
        client: String,
    },
    /// The card has that number already.
    NumberTaken {
        number: String,
        card: String,
    },
    /// Neither money nor sessions were named, or both.
    AmountUnclear {
        kind: &'static str,
    },
    /// More is left than the new card costs.
    CreditBeyond {
        credit: Money,
        price: Money,
    },
    // C27: what stands in the files
    /// More was used than there was.
    Overdrawn {
        card: String,
        missing: String,
    },
    /// More was given back for a card than was paid.
    RefundBeyond {
        paid: Money,
        back: Money,
    },
    /// A part that can't be read.
    PartUnclear {
        text: String,
    },
    /// Used by who is neither its owner nor a holder.
    NotHolder {
        card: String,
    },
    /// What was consumed is more than what was paid for.
    WorthBeyond {
        card: String,
        beyond: Money,
    },
    /// Cards of client sheets that were kept, and never became cards.
    CardsWait {
        count: usize,
    },
    /// A row that takes back one that is another card's, or was taken back before.
    ReversedWrongly {
        id: String,
    },
}
