//! Rooms and equipment for a service: those that were named, and for each other kind that it needs the
//! one that fits best.

use super::place::Passes;
use super::{Ask, Book, Placed, meet};
use crate::domain::record::room::Room;
use crate::domain::refusal::Refusal;
use std::ops::Range;

/// Friends who would have liked one room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Apart {
    pub persons: usize,
    pub rooms: Vec<String>,
    pub kind: String,
    /// Whether the shop has a room of that kind with places for all of them.
    pub at_all: bool,
}

impl<'a> Book<'a> {
    /// The rooms of a service and what was passed over for them, or why there are none. A kind of which
    /// the shop lists no room is not looked for.
    pub(super) fn rooms(
        &self,
        ask: &Ask<'a>,
        span: &Range<u32>,
        placed: &[Placed<'a>],
        passes: Passes,
    ) -> Result<(Vec<&'a Room>, Vec<Refusal>), Vec<Refusal>> {
        let mut refusals: Vec<Refusal> =
            ask.rooms.iter().filter_map(|room| self.refused_by_room(ask, room, span, placed)).collect();
        let mut rooms: Vec<&Room> = ask.rooms.to_vec();
        let missing = |kind: &&String| {
            self.of_kind(kind).next().is_some() && !ask.rooms.iter().any(|room| room.kind == **kind)
        };
        let missing: Vec<&String> = ask.service.room.iter().filter(missing).collect();
        // What was named stands in the place of what the service needs, or is refused.
        let unfit = ask.rooms.iter().filter(|room| !ask.service.room.contains(&room.kind));
        let unfit: Vec<Refusal> = unfit.take(missing.len()).map(|room| unfit_for(room, ask)).collect();
        let stands_in = unfit.len();
        refusals.extend(unfit);
        for kind in missing.into_iter().skip(stands_in) {
            match self.best(kind, ask, span, placed) {
                Some(room) => rooms.push(room),
                None => refusals.push(self.none_free(kind, ask, span, placed)),
            }
        }
        if refusals.iter().all(passes) { Ok((rooms, refusals)) } else { Err(refusals) }
    }

    fn of_kind<'s>(&'s self, kind: &'s str) -> impl Iterator<Item = &'a Room> + 's {
        let rooms: &'a [Room] = self.rooms;
        rooms.iter().filter(move |room| room.active && room.kind == kind)
    }

    /// The free room in which she is with those who came with her; else one that has places for all of
    /// them; else the smallest.
    fn best(&self, kind: &str, ask: &Ask<'a>, span: &Range<u32>, placed: &[Placed<'a>]) -> Option<&'a Room> {
        let beside =
            beside(ask, span, placed).filter(|other| other.rooms.iter().any(|room| room.kind == kind));
        let beside: Vec<&Placed> = beside.collect();
        let company = beside.iter().filter(|other| !is_hers(ask, other)).count();
        let to_come = ask.party.saturating_sub(u32::try_from(company).unwrap_or(u32::MAX)).max(1);
        let together =
            |room: &Room| beside.iter().any(|own| own.rooms.iter().any(|taken| taken.id == room.id));
        let free = self.of_kind(kind).enumerate().filter_map(|(order, room)| {
            let left = self.places_left(ask, room, span, placed);
            let small = left < to_come;
            let size = if small { u32::MAX - left } else { room.places };
            (left > 0).then_some(((!together(room), small, size, order), room))
        });
        free.min_by_key(|(rank, _)| *rank).map(|(_, room)| room)
    }

    fn none_free(&self, kind: &str, ask: &Ask<'a>, span: &Range<u32>, placed: &[Placed<'a>]) -> Refusal {
        let kind = kind.to_string();
        let taken =
            |other: &&Placed| !is_hers(ask, other) && other.rooms.iter().any(|room| room.kind == kind);
        match beside(ask, span, placed).filter(taken).count() {
            0 => Refusal::NoRoomFree { kind },
            left => {
                let all = self.of_kind(&kind).map(|room| room.places as usize).sum();
                Refusal::RoomsShort { wanted: (ask.party as usize).max(left + 1), left, all, kind }
            }
        }
    }

    /// Places of a room that nobody has in that time.
    pub(super) fn places_left(&self, ask: &Ask, room: &Room, span: &Range<u32>, placed: &[Placed]) -> u32 {
        let others = self.in_room(ask, room, span).count();
        let own = beside(ask, span, placed)
            .filter(|other| !is_hers(ask, other) && other.rooms.iter().any(|taken| taken.id == room.id));
        room.places.saturating_sub(u32::try_from(others + own.count()).unwrap_or(u32::MAX))
    }

    /// Who was placed with others for the same service at the same time, and not in one room. What she
    /// lies in is the first kind that the service names: two devices for two clients are as it should be.
    pub fn apart(&self, placed: &[Placed]) -> Option<Apart> {
        let with = |one: &Placed, other: &Placed| {
            one.start == other.start
                && one.service.id == other.service.id
                && (&one.client, one.guest) != (&other.client, other.guest)
        };
        let first = placed.iter().find(|one| placed.iter().any(|other| with(one, other)))?;
        let company: Vec<&Placed> =
            placed.iter().filter(|other| std::ptr::eq(*other, first) || with(first, other)).collect();
        let persons = company.len();
        let kind =
            first.service.room.iter().find(|kind| first.rooms.iter().any(|room| room.kind == **kind))?;
        let at_all = self.of_kind(kind).any(|room| room.places as usize >= persons);
        let mut rooms: Vec<String> = Vec::new();
        for room in company.iter().flat_map(|one| &one.rooms).filter(|room| room.kind == *kind) {
            if !rooms.contains(&room.name) {
                rooms.push(room.name.clone());
            }
        }
        (rooms.len() > 1).then(|| Apart { persons, rooms, kind: kind.clone(), at_all })
    }
}

/// What was placed for the same visit at that time.
fn beside<'p, 'a>(
    ask: &Ask,
    span: &Range<u32>,
    placed: &'p [Placed<'a>],
) -> impl Iterator<Item = &'p Placed<'a>> {
    let (day, span) = (ask.start.day, span.clone());
    placed.iter().filter(move |other| other.start.day == day && meet(&other.span(), &span))
}

/// Whether it is for the same person: two beauticians at work on her take one place.
fn is_hers(ask: &Ask, other: &Placed) -> bool {
    ask.guest == other.guest && ask.patron.is_some_and(|patron| patron.id == other.client)
}

fn unfit_for(room: &Room, ask: &Ask) -> Refusal {
    Refusal::RoomUnfit {
        room: room.name.clone(),
        service: ask.service.name.clone(),
        kinds: ask.service.room.clone(),
    }
}
