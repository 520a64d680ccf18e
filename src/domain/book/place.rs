//! Finding beautician and rooms for a service at a time.

use super::{Ask, Book, Placed};
use crate::domain::record::staff::Staff;
use crate::domain::refusal::Refusal;

/// What may be passed over, by its word.
pub type Passes<'a> = &'a dyn Fn(&Refusal) -> bool;

/// What came of an ask.
#[derive(Debug, Default)]
pub struct Verdict<'a> {
    /// Where nothing stands against it that may not be passed over.
    pub placed: Option<Placed<'a>>,
    /// Everything that stands against it.
    pub refusals: Vec<Refusal>,
}

impl<'a> Book<'a> {
    /// Places one service, beside what has been placed for the same visit.
    pub fn place(&self, ask: &Ask<'a>, placed: &[Placed<'a>], passes: Passes) -> Verdict<'a> {
        let minutes = ask.minutes.unwrap_or_else(|| self.length(ask.service));
        let span = ask.start.minute..ask.start.minute + minutes;
        let mut refusals = self.refused_by_shop(ask, &span);
        refusals.extend(self.refused_by_client(ask, &span));
        let staff = match ask.staff {
            Some(staff) => {
                refusals.extend(self.refused_by_staff(ask, staff, &span, placed));
                Some(staff)
            }
            None => match self.by_turn(ask, &span, placed, passes) {
                Ok((staff, passed)) => {
                    refusals.extend(passed);
                    Some(staff)
                }
                Err(refusal) => {
                    refusals.extend(refusal);
                    None
                }
            },
        };
        let rooms = match self.rooms(ask, &span, placed, passes) {
            Ok((rooms, passed)) => {
                refusals.extend(passed);
                Some(rooms)
            }
            Err(refused) => {
                refusals.extend(refused);
                None
            }
        };
        let stands = refusals.iter().any(|refusal| !passes(refusal));
        let found = staff.zip(rooms).filter(|_| !stands).map(|(staff, rooms)| Placed {
            client: ask.patron.map(|patron| patron.id.clone()).unwrap_or_default(),
            guest: ask.guest,
            service: ask.service,
            staff,
            rooms,
            start: ask.start,
            minutes,
            buffer: ask.service.buffer,
        });
        Verdict { placed: found, refusals }
    }

    /// Who takes it where nobody was asked for: the client's own beautician, else whose turn it is:
    /// who has the fewest minutes booked on that day, in the order of staff.csv.
    fn by_turn(
        &self,
        ask: &Ask<'a>,
        span: &std::ops::Range<u32>,
        placed: &[Placed<'a>],
        passes: Passes,
    ) -> Result<(&'a Staff, Vec<Refusal>), Vec<Refusal>> {
        let (mut able, mut why) = (Vec::new(), Vec::new());
        for (order, staff) in self.in_turn(ask).enumerate() {
            let refusals = self.refused_by_staff(ask, staff, span, placed);
            if refusals.iter().all(passes) {
                let own = ask.patron.is_some_and(|patron| patron.staff == staff.id);
                let rank = (refusals.len(), !own, self.load(staff, ask), order);
                able.push((rank, staff, refusals));
            } else {
                why.extend(refusals);
            }
        }
        able.sort_by_key(|(rank, ..)| *rank);
        match able.into_iter().next() {
            Some((_, staff, refusals)) => Ok((staff, refusals)),
            // Where the shop is closed, that is reason enough.
            None if self.roster.open(ask.start.day).is_empty() => Err(Vec::new()),
            None => Err(vec![Refusal::NobodyFree { service: ask.service.name.clone(), why }]),
        }
    }

    /// Those who do the service, without those who are there for something else.
    pub(super) fn in_turn<'s>(&'s self, ask: &Ask<'s>) -> impl Iterator<Item = &'a Staff> + 's {
        let service = ask.service;
        let staff: &'a [Staff] = self.staff;
        staff.iter().filter(move |staff| staff.active && staff.can(service) && !self.is_elsewhere(staff))
    }

    /// Whether she is there for something else than treatments: the rule `booking.not_by_turn`.
    pub(super) fn is_elsewhere(&self, staff: &Staff) -> bool {
        let roles = &self.roster.rules.booking.not_by_turn;
        staff.skills.is_empty() && roles.iter().any(|role| staff.role.contains(role.as_str()))
    }

    /// Minutes for which she is booked on that day.
    pub(super) fn load(&self, staff: &Staff, ask: &Ask) -> u32 {
        let own = self.on(ask.start.day).iter().filter(|booking| booking.staff == staff.id);
        own.map(|booking| self.treated(booking).len()).sum::<usize>().try_into().unwrap_or(u32::MAX)
    }
}
