//! What can be wrong at the till.

use super::day::Moment;
use super::money::Money;
use super::unfit::Unfit;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Amiss {
    /// The booking is over already.
    NotOpen {
        id: String,
        status: &'static str,
    },
    /// The booking is on a day that is still to come.
    NotYet {
        id: String,
        at: Moment,
    },
    /// What she came for today is done, and her next booking is on a day that is still to come.
    DoneToday {
        visit: String,
        next: String,
        at: Moment,
    },
    /// What is paid is not what is to be paid.
    PayDiffers {
        /// An old debt is paid, not what was done just now.
        debt: bool,
        due: Money,
        paid: Money,
    },
    /// No method of the rule `payment.methods`.
    UnknownMethod {
        text: String,
        known: Vec<String>,
    },
    /// A payment that can't be read.
    BadPay {
        text: String,
    },
    FreeWithoutReason,
    /// Nobody said how it is paid.
    HowPaid {
        debt: bool,
        due: Money,
    },
    /// The service or product has no price, and none was named.
    NoPrice {
        name: String,
    },
    /// Shares that were typed don't make a whole.
    SharesUneven {
        text: String,
        total: u32,
    },
    AlreadyReversed {
        id: String,
        by: String,
    },
    /// The row takes another back itself.
    IsReversal {
        id: String,
    },
    NothingOwed {
        who: String,
    },
    /// More deposit is to be set off than was paid.
    DepositShort {
        held: Money,
        asked: Money,
    },
    /// A deposit by a method that brings no money in.
    NoMoneyIn {
        method: String,
        known: Vec<String>,
    },
    /// No deposit stands for the booking.
    NoDeposit {
        id: String,
    },
    /// A format in which this answer can't be printed.
    FormatUnfit {
        format: &'static str,
        accepted: &'static str,
    },
    /// The visits or sales are not one client's.
    SeveralClients,
    SumTooLarge,
    /// Something is odd that a person may know better.
    Unfit {
        what: Unfit,
        /// Whether the rules let `--anyway` pass over it.
        anyway: bool,
    },
    /// A day or a moment that is still to come.
    Ahead {
        when: String,
    },
    /// A visit, sale or booking of another client.
    OfAnother {
        id: String,
        whose: String,
    },
    /// An amount with more than two places.
    TooFine {
        text: String,
    },
    /// So many amounts, and another number of things that they are for.
    CountDiffers {
        option: &'static str,
        given: usize,
        wanted: usize,
    },
    /// What is taken back without a word why.
    NoReason,
    /// More is to be given back than is left of a payment.
    BackTooMuch {
        left: Money,
        asked: Money,
    },
    // What stands in the tables.
    /// A cell whose shares don't make a whole.
    SharesDiffer {
        text: String,
    },
    PaidMore {
        charge: Money,
        paid: Money,
    },
    /// Done bookings for which there is no visit, of a month's file or of the old system; the first one stands at the
    /// place.
    DoneWithoutVisit {
        count: usize,
        imported: bool,
    },
    /// A reversing row whose row was reversed before, or reverses itself.
    ReversedTwice {
        id: String,
    },
    /// A reversing row that takes back more, or less, than stands there: `rest` is left.
    ReversalDiffers {
        rest: Money,
    },
    /// A second visit that stands for one booking.
    VisitedTwice {
        booking: String,
    },
    /// A visit that stands for a booking to which nobody came.
    VisitOfLost {
        booking: String,
        status: &'static str,
    },
    /// A payment that names another client than the visit or sale which it is for.
    PaidByAnother {
        what: String,
    },
    /// A sale of no piece at all.
    NothingSold,
    /// A payment by a method that the rules don't know.
    MethodUnknown {
        method: String,
    },
}
