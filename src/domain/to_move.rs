//! Which bookings can't stay where they are: outside of working time, or of opening hours.

use super::day::Moment;
use super::record::booking::Booking;
use super::record::booking_change::{BookingChange, MOVED, OVERRIDDEN, REASSIGNED};
use super::record::staff::Staff;
use super::roster::Roster;
use super::spans::DAY;
use foldhash::HashMap;
use std::ops::Range;

/// Why a booking is to be moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhyMove {
    /// The shop is closed then, out of turn.
    Closed,
    /// The shop is not open at that hour.
    Shut,
    /// She has the day, or these hours, off.
    Off,
    /// Her shift does not hold it.
    OutOfShift,
    /// She no longer works here.
    Left,
}

impl WhyMove {
    /// The word for it in machine formats.
    pub fn word(self) -> &'static str {
        match self {
            WhyMove::Closed => "closed",
            WhyMove::Shut => "shut",
            WhyMove::Off => "off",
            WhyMove::OutOfShift => "out-of-shift",
            WhyMove::Left => "left",
        }
    }

    /// What `overridden` says of a booking that was made in spite of it.
    fn refusal(self) -> Option<&'static str> {
        match self {
            WhyMove::Closed => Some("shop-closed"),
            WhyMove::Shut => Some("outside-opening"),
            WhyMove::Off => Some("staff-off"),
            WhyMove::OutOfShift => Some("outside-shift"),
            WhyMove::Left => None,
        }
    }
}

/// By the booking, in spite of what it was made.
pub type Passed = HashMap<String, Vec<WhyMove>>;

/// In spite of what a booking stands where it does, by `--anyway`: an override is on record with the first row of
/// its visit, and one of before it was moved, or given to another, speaks of another time.
pub fn passed(booking: &Booking, changes: &[BookingChange]) -> Vec<WhyMove> {
    let hers = |change: &&BookingChange| change.booking == booking.id || change.booking == booking.group;
    let moves = |change: &&BookingChange| {
        change.booking == booking.id && (change.what == MOVED || change.what == REASSIGNED)
    };
    let since = changes.iter().filter(moves).map(|change| change.at).max();
    let overridden =
        |change: &&BookingChange| change.what == OVERRIDDEN && since.is_none_or(|since| change.at >= since);
    let words: Vec<&str> =
        changes.iter().filter(hers).filter(overridden).flat_map(|change| change.why.split(';')).collect();
    let all = [WhyMove::Closed, WhyMove::Shut, WhyMove::Off, WhyMove::OutOfShift];
    all.into_iter().filter(|why| why.refusal().is_some_and(|word| words.contains(&word))).collect()
}

/// The part of its day that a booking takes; `minutes` where it says none. The time to tidy up
/// after it does not count: she may stay for that.
pub fn time_of(booking: &Booking, minutes: u32) -> Range<u32> {
    let minutes = if booking.minutes > 0 { booking.minutes } else { minutes };
    let start = booking.start.minute;
    start..(start + minutes.max(1)).min(DAY)
}

/// Why this booking can't stay, as the roster stands; `staff` is whom it is with, where it is known. What was
/// `passed` when it was made does not move it.
pub fn why_move(
    roster: &Roster,
    staff: Option<&Staff>,
    booking: &Booking,
    minutes: u32,
    passed: &[WhyMove],
) -> Option<WhyMove> {
    let (day, time) = (booking.start.day, time_of(booking, minutes));
    let open = roster.open(day).hold(&time);
    let closed = if roster.closure(day).is_some() { WhyMove::Closed } else { WhyMove::Shut };
    if !open && !passed.contains(&closed) {
        return Some(closed);
    }
    let staff = staff?;
    if !staff.active {
        return Some(WhyMove::Left);
    }
    let working = roster.works(staff, day);
    let why = if working.off.meet(&time) {
        WhyMove::Off
    } else if open && !working.spans.hold(&time) {
        WhyMove::OutOfShift
    } else {
        // Where the shop is not open nobody has a shift.
        return None;
    };
    Some(why).filter(|why| !passed.contains(why))
}

/// Why it can't stay by what was decided of that day or of her: a closure, a leave, a row of the roster. The usual
/// hours alone take back no promise: a shop may never have written them down.
pub fn why_moved_since(
    roster: &Roster,
    staff: Option<&Staff>,
    booking: &Booking,
    minutes: u32,
    passed: &[WhyMove],
) -> Option<WhyMove> {
    let decided = |why: &WhyMove| match why {
        WhyMove::Closed | WhyMove::Off | WhyMove::Left => true,
        WhyMove::Shut => false,
        WhyMove::OutOfShift => {
            roster.shifts.iter().any(|row| row.staff == booking.staff && row.on == booking.start.day)
        }
    };
    why_move(roster, staff, booking, minutes, passed).filter(decided)
}

/// In spite of what this one was made.
pub fn of<'a>(passed: &'a Passed, booking: &Booking) -> &'a [WhyMove] {
    passed.get(&booking.id).map_or(&[], Vec::as_slice)
}

/// The bookings still to come that can't stay, in the order of their time.
pub fn to_be_moved<'a>(
    roster: &Roster,
    bookings: impl IntoIterator<Item = &'a Booking>,
    now: Moment,
    staff: impl Fn(&str) -> Option<&'a Staff>,
    minutes: impl Fn(&str) -> u32,
    passed: &Passed,
) -> Vec<(&'a Booking, WhyMove)> {
    let expected =
        bookings.into_iter().filter(|booking| booking.status.is_expected() && booking.start >= now);
    let why = |booking: &'a Booking| {
        let minutes = minutes(&booking.service);
        let why = why_move(roster, staff(&booking.staff), booking, minutes, of(passed, booking))?;
        Some((booking, why))
    };
    let mut found: Vec<_> = expected.filter_map(why).collect();
    found.sort_by(|(one, _), (other, _)| (one.start, &one.id).cmp(&(other.start, &other.id)));
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::Day;
    use crate::domain::hours::WeekHours;
    use crate::domain::record::booking::Status;
    use crate::domain::record::closure::Closure;
    use crate::domain::record::shift::Shift;
    use crate::domain::row::Source;
    use crate::domain::rule::{Rules, default_tree};
    use crate::domain::spans::Spans;
    use crate::domain::tree::Node;

    fn rules() -> Rules {
        let own = Node::nothing();
        let mut rules = Rules::read(default_tree(), own).0.unwrap();
        rules.shop.hours = WeekHours::parse("1-7 10:00-21:00").unwrap();
        rules
    }

    fn spans(text: &str) -> Option<Spans> {
        Some(Spans::parse(text).unwrap()).filter(|spans| !spans.is_empty())
    }

    fn closed(on: &str, hours: &str) -> Closure {
        let day = Day::parse(on).unwrap();
        let (id, note, source) = (String::new(), String::new(), Source::default());
        Closure { id, from: day, until: day, opens: false, hours: spans(hours), note, source }
    }

    fn row(on: &str, shift: &str, hours: &str) -> Shift {
        let (on, hours) = (Day::parse(on).unwrap(), spans(hours));
        let (id, note, source) = (String::new(), String::new(), Source::default());
        Shift { id, staff: "t1".into(), on, shift: shift.into(), hours, note, source }
    }

    fn booking(start: &str, minutes: u32, staff: &str) -> Booking {
        Booking {
            id: start.into(),
            group: String::new(),
            start: Moment::parse(start).unwrap(),
            minutes,
            client: "c1".into(),
            guest: 0,
            service: "s1".into(),
            staff: staff.into(),
            asked_for: false,
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
    fn usual_hours_alone_take_back_no_promise() {
        let rules = rules();
        let staff = |hours: &str, active| Staff {
            id: "t1".into(),
            hours: Some(WeekHours::parse(hours).unwrap()),
            active,
            ..Staff::default()
        };
        let why = |closures: &[Closure], shifts: &[Shift], staff: &Staff, start: &str| {
            let roster = Roster { rules: &rules, closures, shifts };
            why_moved_since(&roster, Some(staff), &booking(start, 60, "t1"), 60, &[])
        };
        let (usual, short) = (staff("1-7 10:00-21:00", true), staff("1-7 10:00-14:00", true));
        let (noon, early) = ("2026-12-01T15:00", "2026-12-01T09:00");
        assert_eq!(why(&[], &[], &usual, early), None);
        assert_eq!(why(&[], &[], &short, noon), None);
        assert_eq!(
            why(&[], &[row("2026-12-01", "early", "10:00-14:00")], &usual, noon),
            Some(WhyMove::OutOfShift)
        );
        assert_eq!(why(&[], &[row("2026-12-01", "off", "")], &usual, noon), Some(WhyMove::Off));
        assert_eq!(why(&[closed("2026-12-01", "")], &[], &usual, noon), Some(WhyMove::Closed));
        assert_eq!(why(&[], &[], &staff("1-7 10:00-21:00", false), noon), Some(WhyMove::Left));
    }

    #[test]
    fn what_was_passed_over_moves_nothing_and_all_else_does() {
        let rules = rules();
        let change = |what: &str, at: &str, why: &str| BookingChange {
            id: String::new(),
            booking: "b1".into(),
            at: Moment::parse(at).unwrap(),
            by: String::new(),
            what: what.into(),
            from: String::new(),
            to: String::new(),
            why: why.into(),
            source: Source::default(),
        };
        let mut second = booking("2026-12-01T15:00", 60, "t1");
        second.group = "b1".into();
        let made = [change("overridden", "2026-11-21T10:00", "one-open-booking;shop-closed")];
        let staff = Staff {
            id: "t1".into(),
            hours: WeekHours::parse("2 10:00-14:00"),
            active: true,
            ..Staff::default()
        };
        let why = |changes: &[BookingChange], shifts: &[Shift], staff: &Staff| {
            let closures = [closed("2026-12-01", "")];
            let roster = Roster { rules: &rules, closures: &closures, shifts };
            why_move(&roster, Some(staff), &second, 60, &passed(&second, changes))
        };
        assert_eq!(why(&[], &[], &staff), Some(WhyMove::Closed));
        assert_eq!(why(&made, &[], &staff), None);
        assert_eq!(why(&made, &[row("2026-12-01", "off", "")], &staff), Some(WhyMove::Off));
        assert_eq!(why(&made, &[], &Staff { active: false, ..staff.clone() }), Some(WhyMove::Left));
        let mut moved = change("moved", "2026-11-22T10:00", "");
        moved.booking = second.id.clone();
        assert_eq!(why(&[made[0].clone(), moved.clone()], &[], &staff), Some(WhyMove::Closed));
        let again = change("overridden", "2026-11-22T10:00", "shop-closed");
        assert_eq!(why(&[made[0].clone(), moved, again], &[], &staff), None);
    }

    #[test]
    fn a_booking_outside_of_working_time_is_to_be_moved() {
        let rules = rules();
        let closures = [closed("2026-12-01", ""), closed("2026-12-02", "18:00-21:00")];
        let shifts = [
            row("2026-12-03", "off", ""),
            row("2026-12-04", "off", "14:00-16:00"),
            row("2026-12-05", "early", ""),
            row("2026-12-06", "extra", "19:00-21:00"),
        ];
        let roster = Roster { rules: &rules, closures: &closures, shifts: &shifts };
        let mary = Staff {
            id: "t1".into(),
            active: true,
            hours: WeekHours::parse("1-7 10:00-19:00"),
            ..Staff::default()
        };
        let gone = Staff { id: "t2".into(), active: false, ..Staff::default() };
        let who = |id: &str| [&mary, &gone].into_iter().find(|staff| staff.id == id);
        for (start, minutes, staff, why) in [
            ("2026-12-01T11:00", 60, "t1", Some(WhyMove::Closed)),
            ("2026-12-01T11:00", 60, "", Some(WhyMove::Closed)),
            ("2026-12-02T11:00", 60, "t1", None),
            ("2026-12-02T17:30", 60, "t1", Some(WhyMove::Closed)),
            ("2026-12-03T11:00", 60, "t1", Some(WhyMove::Off)),
            ("2026-12-03T11:00", 60, "", None),
            ("2026-12-04T11:00", 60, "t1", None),
            ("2026-12-04T13:00", 60, "t1", None),
            ("2026-12-04T13:30", 60, "t1", Some(WhyMove::Off)),
            ("2026-12-05T17:00", 60, "t1", None),
            ("2026-12-05T17:30", 60, "t1", Some(WhyMove::OutOfShift)),
            ("2026-12-06T19:30", 60, "t1", None),
            ("2026-12-07T19:30", 60, "t1", Some(WhyMove::OutOfShift)),
            ("2026-12-07T20:30", 60, "", Some(WhyMove::Shut)),
            ("2026-12-07T11:00", 60, "t2", Some(WhyMove::Left)),
            // Nobody knows who t9 is: `check` tells that.
            ("2026-12-07T11:00", 60, "t9", None),
            // 45 minutes, as the service takes.
            ("2026-12-05T17:15", 0, "t1", None),
            ("2026-12-05T17:16", 0, "t1", Some(WhyMove::OutOfShift)),
        ] {
            let one = booking(start, minutes, staff);
            assert_eq!(why_move(&roster, who(staff), &one, 45, &[]), why, "{start} {minutes} {staff}");
        }
    }

    #[test]
    fn only_what_is_still_to_come_is_to_be_moved_and_in_order() {
        let rules = rules();
        let closures = [closed("2026-12-01", "")];
        let roster = Roster { rules: &rules, closures: &closures, shifts: &[] };
        let late = booking("2026-12-01T15:00", 60, "");
        let soon = booking("2026-12-01T12:00", 60, "");
        let over = booking("2026-12-01T11:00", 60, "");
        let gone = Booking { status: Status::Cancelled, ..booking("2026-12-01T14:00", 60, "") };
        let now = Moment::parse("2026-12-01T11:30").unwrap();
        let all = [late, soon, over, gone];
        let found = to_be_moved(&roster, &all, now, |_| None, |_| 0, &Passed::default());
        let starts: Vec<String> = found.iter().map(|(one, _)| one.start.clock()).collect();
        assert_eq!(starts, ["12:00", "15:00"]);
    }
}
