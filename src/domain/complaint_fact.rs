//! What can be wrong with a complaint.

use super::day::Moment;
use super::money::Money;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ComplaintFact {
    /// A state would be left out.
    Skipped { id: String, to: &'static str, missing: &'static str },
    /// It is in that state, or past it.
    AlreadySo { id: String, to: &'static str, at: Moment },
    /// The step would come before the one that it follows.
    TooEarly { at: Moment, last: Moment },
    /// The remedy was not agreed with her.
    NotAgreed { id: String },
    /// An option that does not go with the remedy.
    Unfit { option: &'static str, remedy: &'static str },
    /// A refund above the limit, by somebody who is not the owner.
    NeedsOwner { amount: Money, limit: Money, by: String },
    /// Nothing was paid that could be given back.
    NothingToRefund { id: String },
    /// Nobody said when, or what, is done once more.
    RedoUnclear { what: &'static str },
    /// A compensation of nothing.
    CompensationWanted,
    /// She has no card that anything could be given on.
    NoCard { name: String },
    /// Nothing was given that could be taken back.
    NothingToTakeBack { id: String },
    /// A complaint can't be closed without this.
    CloseWants { what: &'static str },
    /// The reaction is not gone.
    NotGone { id: String },
    /// It is open still: there is nothing to reopen.
    NotResolved { id: String },
    /// Nobody said this, and nobody can be asked.
    Wanted { what: &'static str },
    /// It is no reaction and no injury.
    NoReaction { id: String },
    /// The call was not about a complaint that was resolved.
    NotAboutComplaint,
    /// Times of a row that contradict each other.
    TimesDiffer { earlier: &'static str, later: &'static str },
    /// Closed, and nobody knows why it happened.
    NoCause,
    /// Resolved, and her agreement is not on record.
    NoAgreement,
    /// It is about what is another client's.
    AboutAnother { about: String },
    /// No file of that name is there.
    PhotoMissing { file: String },
    /// The path holds a mark that parts the photos of a complaint.
    PhotoName { file: String },
    /// Nobody said who sees to what changes, and several may.
    SeveralInCharge { names: Vec<String> },
}
