//! Who misses appointments (domain.md section 3): counted in the days of the rule, a late
//! cancellation half.

use crate::domain::day::{Day, Moment};
use crate::domain::record::booking::{Booking, Status};
use crate::domain::rule::booking::NoShowRules;

/// Missed appointments of a client that count, in halves. `cancelled` tells when a booking was
/// called off; where nobody knows, it was in time. Several services of one visit count once.
pub fn halves<'a>(
    bookings: impl IntoIterator<Item = &'a Booking>,
    cancelled: impl Fn(&Booking) -> Option<Moment>,
    rules: &NoShowRules,
    today: Day,
) -> u32 {
    let first = today.plus(-rules.within);
    let (mut whole, mut half) = (std::collections::BTreeSet::new(), std::collections::BTreeSet::new());
    for booking in bookings.into_iter().filter(|booking| booking.start.day >= first && booking.guest == 0) {
        match booking.status {
            Status::NoShow => {
                whole.insert(booking.start.day);
            }
            Status::Cancelled => {
                let late = |at: Moment| at > booking.start.plus_minutes(-rules.late);
                if cancelled(booking).is_some_and(late) {
                    half.insert(booking.start.day);
                }
            }
            _ => {}
        }
    }
    let half = half.difference(&whole).count();
    u32::try_from(2 * whole.len() + half).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::money::Money;
    use crate::domain::row::Source;

    fn booking(start: &str, status: Status) -> Booking {
        Booking {
            id: start.into(),
            group: String::new(),
            start: Moment::parse(start).unwrap(),
            minutes: 60,
            client: "c1".into(),
            guest: 0,
            service: String::new(),
            staff: String::new(),
            asked_for: false,
            room: Vec::new(),
            channel: String::new(),
            status,
            made_at: None,
            made_by: String::new(),
            note: String::new(),
            source: Source::default(),
        }
    }

    #[test]
    fn a_late_cancellation_counts_half_and_an_old_one_not() {
        let rules = NoShowRules {
            within: 180,
            late: 240,
            warn: 1,
            confirm: 2,
            one_open: 2,
            deposit: 3,
            amount: Money(10_000),
        };
        let today = Day::parse("2026-11-21").unwrap();
        let count = |bookings: &[(&str, Status, Option<&str>)]| {
            let told = bookings.iter().map(|(start, status, _)| booking(start, *status)).collect::<Vec<_>>();
            let at = |asked: &Booking| {
                let (.., at) = bookings.iter().find(|(start, ..)| *start == asked.id)?;
                at.and_then(Moment::parse)
            };
            halves(&told, at, &rules, today)
        };
        use Status::{Cancelled, Done, NoShow};
        assert_eq!(count(&[("2026-11-01T14:00", NoShow, None), ("2026-10-01T14:00", Done, None)]), 2);
        assert_eq!(count(&[("2026-05-01T14:00", NoShow, None)]), 0);
        // Two services of one missed visit.
        assert_eq!(count(&[("2026-11-01T14:00", NoShow, None), ("2026-11-01T15:00", NoShow, None)]), 2);
        assert_eq!(count(&[("2026-11-01T14:00", Cancelled, Some("2026-11-01T10:30"))]), 1);
        assert_eq!(count(&[("2026-11-01T14:00", Cancelled, Some("2026-11-01T10:00"))]), 0);
        assert_eq!(count(&[("2026-11-01T14:00", Cancelled, None)]), 0);
    }
}
