//! Giving a beautician's bookings to another: which can go, and why others can't.

use super::day::Day;
use super::record::booking::Booking;
use super::record::service::Service;
use super::record::staff::Staff;
use super::roster::Working;
use std::ops::Range;

/// Why a booking stays with her who has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stays {
    /// The client asked for her: she is to be told, and asked.
    AskedFor,
    /// The other can't do the service.
    CannotDo,
    /// The other has the day, or that time, off.
    Off,
    /// It is outside of the hours that the other works.
    OutsideHours,
    /// The other is booked then.
    Taken,
    /// The row has no id yet, by which it could be changed.
    NoId,
}

impl Stays {
    pub fn word(self) -> &'static str {
        match self {
            Stays::AskedFor => "asked-for",
            Stays::CannotDo => "cannot-do",
            Stays::Off => "off",
            Stays::OutsideHours => "outside-hours",
            Stays::Taken => "taken",
            Stays::NoId => "no-id",
        }
    }
}

/// The minutes of the day that a booking takes of its beautician, with the time to tidy up.
fn taken(booking: &Booking, service: Option<&Service>) -> Range<u32> {
    let usual = service.and_then(|service| service.minutes).unwrap_or(0);
    let minutes = if booking.minutes > 0 { booking.minutes } else { usual };
    let buffer = service.map_or(0, |service| service.buffer);
    booking.start.minute..booking.start.minute + (minutes + buffer).max(1)
}

/// What becomes of each booking. `theirs` are the bookings that the other has on these days, `works` is when
/// the other works on a day. What is given counts as taken for what follows.
pub fn decide<'a, 's>(
    bookings: &[&'a Booking],
    theirs: &[&Booking],
    to: &Staff,
    service: impl Fn(&str) -> Option<&'s Service>,
    works: impl Fn(Day) -> Working,
) -> Vec<(&'a Booking, Option<Stays>)> {
    let span = |booking: &Booking| taken(booking, service(&booking.service));
    let mut busy: Vec<(Day, Range<u32>)> =
        theirs.iter().filter(|b| b.status.holds()).map(|b| (b.start.day, span(b))).collect();
    let mut decided = Vec::new();
    for booking in bookings {
        let span = span(booking);
        let meets = |(day, other): &(Day, Range<u32>)| {
            *day == booking.start.day && other.start < span.end && span.start < other.end
        };
        // The time to tidy up may reach past the end of her day.
        let minutes = booking.start.minute..(booking.start.minute + booking.minutes.max(1));
        let working = works(booking.start.day);
        let stays = if booking.asked_for {
            Some(Stays::AskedFor)
        } else if booking.id.is_empty() {
            Some(Stays::NoId)
        } else if service(&booking.service).is_some_and(|service| !to.can(service)) {
            Some(Stays::CannotDo)
        } else if working.off.meet(&minutes) {
            Some(Stays::Off)
        } else if !working.spans.hold(&minutes) {
            Some(Stays::OutsideHours)
        } else if busy.iter().any(meets) {
            Some(Stays::Taken)
        } else {
            busy.push((booking.start.day, span));
            None
        };
        decided.push((*booking, stays));
    }
    decided
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::Moment;
    use crate::domain::record::booking::Status;
    use crate::domain::row::Source;
    use crate::domain::spans::Spans;

    fn booking(id: &str, start: &str, minutes: u32, service: &str, asked_for: bool) -> Booking {
        Booking {
            id: id.into(),
            group: String::new(),
            start: Moment::parse(start).unwrap(),
            minutes,
            client: "c1".into(),
            guest: 0,
            service: service.into(),
            staff: "t1".into(),
            asked_for,
            room: Vec::new(),
            channel: String::new(),
            status: Status::Booked,
            made_at: None,
            made_by: String::new(),
            note: String::new(),
            source: Source::default(),
        }
    }

    #[test]
    fn bookings_go_where_the_other_can_take_them() {
        let service = |id: &str, category: &str, buffer: u32| Service {
            id: id.into(),
            category: category.into(),
            buffer,
            ..Service::default()
        };
        let services = [service("s1", "面部", 15), service("s2", "美甲", 0)];
        let to = Staff { id: "t2".into(), skills: vec!["面部".into()], ..Staff::default() };
        let theirs = booking("b9", "2026-11-23T12:00", 60, "s1", false);
        let cancelled =
            Booking { status: Status::Cancelled, ..booking("b8", "2026-11-23T15:00", 60, "s1", false) };
        let cases = [
            (booking("b1", "2026-11-23T10:00", 60, "s1", false), None),
            (booking("b2", "2026-11-23T10:30", 60, "s1", false), Some(Stays::Taken)),
            (booking("b3", "2026-11-23T13:10", 60, "s1", false), Some(Stays::Taken)),
            (booking("b4", "2026-11-23T13:15", 45, "s1", false), None),
            (booking("b5", "2026-11-23T15:00", 60, "s1", true), Some(Stays::AskedFor)),
            (booking("b6", "2026-11-23T15:00", 60, "s2", false), Some(Stays::CannotDo)),
            (booking("b7", "2026-11-23T15:00", 60, "s1", false), None),
            (booking("ba", "2026-11-24T10:00", 60, "s1", false), Some(Stays::Off)),
            (booking("bb", "2026-11-23T18:30", 60, "s1", false), Some(Stays::OutsideHours)),
            (booking("bc", "2026-11-23T18:00", 60, "s1", false), None),
            (booking("", "2026-11-23T16:30", 60, "s1", false), Some(Stays::NoId)),
        ];
        let bookings: Vec<&Booking> = cases.iter().map(|(booking, _)| booking).collect();
        let found = decide(
            &bookings,
            &[&theirs, &cancelled],
            &to,
            |id| services.iter().find(|service| service.id == id),
            |day| match day.to_string().as_str() {
                "2026-11-24" => Working { spans: Spans::default(), off: Spans::whole() },
                _ => Working { spans: Spans::parse("10:00-19:00").unwrap(), off: Spans::default() },
            },
        );
        for ((booking, stays), (_, expected)) in found.iter().zip(&cases) {
            assert_eq!(stays, expected, "{}", booking.id);
        }
    }
}
