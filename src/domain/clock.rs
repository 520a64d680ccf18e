//! The time that counts until something is to be done for a client.
//!
//! By the wall all time counts, as it does for the client. By opening hours only the time counts in which
//! somebody is there: a complaint of 21:50, in a shop that closes at 22:00 and is shut on the day after, has used
//! ten of its thirty minutes when the lights go out, and is late at twenty past opening on the day after next.

use super::day::{Day, Moment};
use super::rule::complaint::Counts;
use super::spans::Spans;

/// The time that counts.
pub struct Hours<'a> {
    pub counts: Counts,
    /// When the shop is open on a day.
    pub open: &'a dyn Fn(Day) -> Spans,
}

/// A shop that does not open for so long is closed for good.
pub const LONGEST: i64 = 800;

impl Hours<'_> {
    /// The moment at which so many minutes have been counted. By opening hours it never lies in closed time:
    /// the minute of closing is the last one of a day.
    pub fn after(&self, from: Moment, minutes: i64) -> Moment {
        if self.counts == Counts::Wall {
            return from.plus_minutes(minutes);
        }
        let mut left = minutes.max(1);
        for days in 0..LONGEST {
            let day = from.day.plus(days);
            let begins = if days == 0 { from.minute } else { 0 };
            for span in (self.open)(day).iter().filter(|span| span.end > begins) {
                let start = span.start.max(begins);
                let here = i64::from(span.end - start);
                if left <= here {
                    return day.start().plus_minutes(i64::from(start) + left);
                }
                left -= here;
            }
        }
        from.day.plus(LONGEST).start()
    }

    /// The minutes that count between two moments; negative if `to` comes first.
    pub fn between(&self, from: Moment, to: Moment) -> i64 {
        if self.counts == Counts::Wall {
            return to.minutes_since(from);
        }
        if to < from {
            return -self.between(to, from);
        }
        let days = to.day.since(from.day).min(LONGEST);
        (0..=days)
            .map(|nth| {
                let begins = if nth == 0 { from.minute } else { 0 };
                let ends = if nth == days { to.minute } else { 24 * 60 };
                let part =
                    |span: &std::ops::Range<u32>| span.end.min(ends).saturating_sub(span.start.max(begins));
                (self.open)(from.day.plus(nth)).iter().map(|span| i64::from(part(span))).sum::<i64>()
            })
            .sum()
    }
}
