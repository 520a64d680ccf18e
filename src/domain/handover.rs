//! Giving a beautician's bookings to another: which can go, and why others can't.

use super::book::{Ask, Book, Patron};
use super::record::booking::Booking;
use super::record::room::Room;
use super::record::staff::Staff;
use super::refusal::Refusal;
use super::roster::Roster;

/// Why a booking stays with her who has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
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
    /// Its room is taken then, or none is free.
    RoomTaken,
    /// The row has no id yet, by which it could be changed.
    NoId,
}

impl Stays {
    /// What a reason of the book's means for it; none where it has nothing to do with who does it.
    fn of(refusal: &Refusal) -> Option<Stays> {
        match refusal {
            Refusal::NoSkill { .. } => Some(Stays::CannotDo),
            Refusal::StaffGone { .. } | Refusal::StaffOff { .. } => Some(Stays::Off),
            Refusal::OutsideShift { .. } | Refusal::ShopClosed { .. } | Refusal::OutsideOpening { .. } => {
                Some(Stays::OutsideHours)
            }
            Refusal::StaffBusy { .. } => Some(Stays::Taken),
            Refusal::RoomTaken { .. } | Refusal::NoRoomFree { .. } => Some(Stays::RoomTaken),
            _ => None,
        }
    }

    pub fn word(self) -> &'static str {
        match self {
            Stays::AskedFor => "asked-for",
            Stays::CannotDo => "cannot-do",
            Stays::Off => "off",
            Stays::OutsideHours => "outside-hours",
            Stays::Taken => "taken",
            Stays::RoomTaken => "room-taken",
            Stays::NoId => "no-id",
        }
    }
}

/// What becomes of each booking. `book` tells who works when, what takes how long, and which rooms there are;
/// `all` are the bookings of these days. What is given counts as taken for what follows.
pub fn decide<'b>(
    bookings: &[&'b Booking],
    all: &[Booking],
    to: &Staff,
    book: &Book,
) -> Vec<(&'b Booking, Option<Stays>)> {
    let mut given: Vec<&str> = Vec::new();
    let mut decided = Vec::new();
    for booking in bookings {
        let of_day = all.iter().filter(|other| other.start.day == booking.start.day);
        let as_given = |other: &Booking| match given.contains(&other.id.as_str()) {
            true => Booking { staff: to.id.clone(), ..other.clone() },
            false => other.clone(),
        };
        let of_day: Vec<Booking> = of_day.map(as_given).collect();
        let stays = if booking.asked_for {
            Some(Stays::AskedFor)
        } else if booking.id.is_empty() {
            Some(Stays::NoId)
        } else {
            refused(booking, &of_day, to, book)
        };
        if stays.is_none() {
            given.push(&booking.id);
        }
        decided.push((*booking, stays));
    }
    decided
}

/// Why the other can't take a booking at its time, by what the book says of her and of its rooms. What the
/// client may do was settled when it was made.
fn refused(booking: &Booking, of_day: &[Booking], to: &Staff, book: &Book) -> Option<Stays> {
    let Some(service) = book.services.get(&booking.service) else { return Some(Stays::CannotDo) };
    let Roster { rules, closures, shifts } = book.roster;
    let roster = Roster { rules, closures, shifts };
    let day = Book::new(roster, book.staff, book.rooms, book.services, of_day, book.now);
    let patron = Patron { id: booking.client.clone(), ..Patron::default() };
    let named = |room: &&Room| booking.room.iter().any(|named| *named == room.id || *named == room.name);
    let rooms: Vec<&Room> = book.rooms.iter().filter(named).collect();
    let itself = std::slice::from_ref(&booking.id);
    let ask = Ask {
        patron: Some(&patron),
        guest: booking.guest,
        party: 1,
        service,
        staff: Some(to),
        rooms: &rooms,
        start: booking.start,
        minutes: Some(booking.minutes).filter(|minutes| *minutes > 0),
        instead_of: itself,
    };
    let refusals = day.place(&ask, &[], &|_| false).refusals;
    refusals.iter().filter_map(Stays::of).min()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::Day;
    use crate::domain::day::Moment;
    use crate::domain::hours::WeekHours;
    use crate::domain::record::booking::Status;
    use crate::domain::record::service::Service;
    use crate::domain::record::shift::{OFF, Shift};
    use crate::domain::row::Source;
    use crate::domain::rule::{Rules, default_tree};
    use crate::domain::tree::Node;

    fn booking(id: &str, start: &str, minutes: u32, service: &str, asked_for: bool) -> Booking {
        Booking {
            id: id.into(),
            group: String::new(),
            start: Moment::parse(start).unwrap(),
            minutes,
            client: id.into(),
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
        let to = Staff {
            id: "t2".into(),
            skills: vec!["面部".into()],
            hours: WeekHours::parse("1-7 10:00-19:00"),
            active: true,
            ..Staff::default()
        };
        let theirs = Booking {
            staff: "t2".into(),
            client: "c9".into(),
            ..booking("b9", "2026-11-23T12:00", 60, "s1", false)
        };
        let in_room = |booking: Booking| Booking { room: vec!["o1".into()], ..booking };
        let elsewhere = in_room(Booking {
            staff: "t3".into(),
            client: "c8".into(),
            ..booking("b0", "2026-11-25T10:00", 60, "s1", false)
        });
        let cancelled = Booking {
            staff: "t2".into(),
            status: Status::Cancelled,
            ..booking("b8", "2026-11-23T15:00", 60, "s1", false)
        };
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
            (in_room(booking("bd", "2026-11-25T10:30", 60, "s1", false)), Some(Stays::RoomTaken)),
            (booking("", "2026-11-23T16:30", 60, "s1", false), Some(Stays::NoId)),
        ];
        let bookings: Vec<&Booking> = cases.iter().map(|(booking, _)| booking).collect();
        let own = Node::nothing();
        let rules = Rules::read(default_tree(), own).0.unwrap();
        let off = Shift {
            id: "e1".into(),
            staff: "t2".into(),
            on: Day::parse("2026-11-24").unwrap(),
            shift: OFF.into(),
            hours: None,
            note: String::new(),
            source: Source::default(),
        };
        let (staff, shifts) = ([to.clone()], [off]);
        let room =
            Room { id: "o1".into(), name: "1号房".into(), active: true, places: 1, ..Room::default() };
        let (rooms, services) =
            ([room], services.into_iter().map(|service| (service.id.clone(), service)).collect());
        let roster = Roster { rules: &rules, closures: &[], shifts: &shifts };
        let now = Moment::parse("2026-11-20T10:00").unwrap();
        let book = Book::new(roster, &staff, &rooms, &services, &[], now);
        let all: Vec<Booking> =
            bookings.iter().map(|b| (*b).clone()).chain([theirs, cancelled, elsewhere]).collect();
        let found = decide(&bookings, &all, &to, &book);
        for ((booking, stays), (_, expected)) in found.iter().zip(&cases) {
            assert_eq!(stays, expected, "{}", booking.id);
        }
    }
}
