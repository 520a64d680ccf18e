//! Coupons (优惠券): what they are worth, and whether one can be used (domain.md section 6).

use super::coupon_fact::CouponFact;
use super::day::Day;
use super::record::coupon::Coupon;

/// Where a coupon stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Usable,
    Used,
    Expired,
    /// Its first day is still to come.
    Ahead,
}

impl State {
    pub const WORDS: &'static [&'static str] = &["usable", "used", "expired", "ahead"];

    pub fn word(self) -> &'static str {
        match self {
            State::Usable => "usable",
            State::Used => "used",
            State::Expired => "expired",
            State::Ahead => "ahead",
        }
    }
}

pub fn state(coupon: &Coupon, today: Day) -> State {
    match () {
        () if coupon.used_at.is_some() || !coupon.used_for.is_empty() => State::Used,
        () if coupon.until.is_some_and(|until| until < today) => State::Expired,
        () if coupon.from.is_some_and(|from| from > today) => State::Ahead,
        () => State::Usable,
    }
}

/// Whether it can be used by that client on that day.
pub fn usable(coupon: &Coupon, client: &str, today: Day) -> Result<(), CouponFact> {
    let id = coupon.id.clone();
    if coupon.client != client {
        return Err(CouponFact::Foreign { id });
    }
    match state(coupon, today) {
        State::Usable => Ok(()),
        State::Used => Err(CouponFact::Used { id, what: coupon.used_for.clone() }),
        State::Expired => Err(CouponFact::Expired { id, until: coupon.until.unwrap_or(today) }),
        State::Ahead => Err(CouponFact::Ahead { id, from: coupon.from.unwrap_or(today) }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::Moment;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    fn coupon() -> Coupon {
        let (from, until) = (Some(day("2026-11-01")), Some(day("2026-11-30")));
        Coupon { id: "q1".into(), client: "c1".into(), from, until, ..Coupon::default() }
    }

    #[test]
    fn a_coupon_can_be_used_once_by_its_client_within_its_days() {
        let used = Coupon { used_at: Moment::parse("2026-11-05T10:00"), ..coupon() };
        assert_eq!(usable(&coupon(), "c1", day("2026-11-30")), Ok(()));
        let code = |coupon: &Coupon, client: &str, on: &str| usable(coupon, client, day(on)).unwrap_err();
        assert!(matches!(code(&coupon(), "c2", "2026-11-10"), CouponFact::Foreign { .. }));
        assert!(matches!(code(&coupon(), "c1", "2026-12-01"), CouponFact::Expired { .. }));
        assert!(matches!(code(&coupon(), "c1", "2026-10-31"), CouponFact::Ahead { .. }));
        assert!(matches!(code(&used, "c1", "2026-11-10"), CouponFact::Used { .. }));
        assert_eq!(state(&Coupon { until: None, from: None, ..coupon() }, day("2030-01-01")), State::Usable);
    }
}
