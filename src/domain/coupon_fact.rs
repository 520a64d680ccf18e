//! What can be wrong with a coupon.

use super::day::Day;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CouponFact {
    // B8: what was asked for
    /// It was used before.
    Used {
        id: String,
        what: String,
    },
    Expired {
        id: String,
        until: Day,
    },
    /// Its first day is still to come.
    Ahead {
        id: String,
        from: Day,
    },
    /// It was given to somebody else.
    Foreign {
        id: String,
    },
    /// The client has no coupon that could be used.
    NoneUsable {
        name: String,
    },
    /// Several of hers could be meant.
    Several {
        name: String,
        ids: Vec<String>,
    },
    /// There is nothing that it could be taken off.
    NothingToTakeOff {
        id: String,
    },
    /// `--pay` names a coupon, or an amount, by the method of coupons.
    PayByCoupon {
        text: String,
    },
    /// It is for another service.
    OtherService {
        id: String,
        service: String,
    },
    /// Nothing, or several things, say what it is to be worth.
    WorthUnclear,
    UnknownOffer {
        asked: String,
        known: Vec<String>,
    },
    /// Nobody is meant, or everybody who is has one.
    Nobody {
        already: usize,
    },
    /// An offer for birthdays, and nobody knows hers.
    NoBirthday {
        name: String,
    },
    /// Nothing says what it is used for.
    ForWanted {
        name: String,
    },
    /// Its last day is before its first, or over.
    UntilBefore {
        from: Day,
        until: Day,
    },
    // C25: coupons.csv held against the till
    /// What it was used for is somebody else's.
    ForeignUse {
        id: String,
    },
    /// Two payments were made by one coupon.
    UsedTwice {
        id: String,
    },
    /// What it was used for was taken back.
    UseReversed {
        id: String,
    },
    // C27: rewards.csv held against the rules
    /// A reward is a coupon of an offer that the rules don't know.
    RewardWithoutOffer {
        offer: String,
    },
}
