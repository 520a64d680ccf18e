//! Times at which a service can be had.

use super::series::Visit;
use super::{Ask, Book, Placed};
use crate::domain::day::{Day, Moment};
use crate::domain::record::staff::Staff;
use crate::domain::refusal::Refusal;
use crate::domain::spans::Spans;
use foldhash::HashMap;

/// A time that is free.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer<'a> {
    pub start: Moment,
    pub minutes: u32,
    pub staff: &'a Staff,
    pub rooms: Vec<String>,
    /// It follows on another booking, or on the beginning of her shift: no hole is left before it.
    pub close: bool,
}

/// Why nothing is free on some days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WhyNone {
    /// No day would help.
    Never(Refusal),
    /// The shop is closed on all of them; why, where a closure says so.
    Closed(String),
    /// Nobody of those who do it works then.
    NobodyWorks,
    /// Whoever works is booked, or every room is.
    AllTaken,
}

impl<'a> Book<'a> {
    /// Why no time of these days is free.
    pub fn why_none(&self, ask: &Ask<'a>, from: Day, until: Day) -> WhyNone {
        let service = ask.service.name.clone();
        let asked: Vec<&Staff> = match ask.staff {
            Some(staff) => vec![staff],
            None => self.in_turn(ask).collect(),
        };
        match ask.staff {
            Some(staff) if !staff.can(ask.service) => {
                return WhyNone::Never(Refusal::NoSkill { staff: staff.name.clone(), service });
            }
            _ if asked.is_empty() => {
                return WhyNone::Never(Refusal::NobodyFree { service, why: Vec::new() });
            }
            _ => {}
        }
        let verdict = self.place(ask, &[], &|_| false);
        let unfit = |refusal: &Refusal| matches!(refusal, Refusal::RoomUnfit { .. });
        if let Some(unfit) = verdict.refusals.into_iter().find(unfit) {
            return WhyNone::Never(unfit);
        }
        let days = || (0..=until.since(from)).map(|ahead| from.plus(ahead));
        if days().all(|day| self.roster.open(day).is_empty()) {
            let closure = days().find_map(|day| self.roster.closure(day));
            return WhyNone::Closed(closure.map(|closure| closure.note.clone()).unwrap_or_default());
        }
        let works = |day: Day| asked.iter().any(|staff| !self.roster.works(staff, day).spans.is_empty());
        if days().any(works) { WhyNone::AllTaken } else { WhyNone::NobodyWorks }
    }

    /// Free times of these days, a beautician for each: the client's own one, else whose turn it is.
    /// The best come first: the earlier day, no hole before it, the earlier time. A day is looked at
    /// when its turn comes.
    pub fn free<'s>(&'s self, ask: Ask<'a>, from: Day, until: Day) -> impl Iterator<Item = Offer<'a>> + 's {
        let days = (0..=until.since(from)).map(move |ahead| from.plus(ahead));
        days.flat_map(move |day| {
            let mut of_day = self.free_on(&ask, day);
            of_day.sort_by_key(|offer| (!offer.close, offer.start));
            of_day
        })
    }

    /// The times nearest to the one that was asked for at which the whole visit fits, in the order
    /// of time.
    pub fn nearest(&self, visit: &Visit<'a>, start: Moment) -> Vec<Offer<'a>> {
        self.nearest_where(visit, start, &|_| true)
    }

    /// The nearest times at which those who come together have one room.
    pub fn nearest_together(&self, visit: &Visit<'a>, start: Moment) -> Vec<Offer<'a>> {
        self.nearest_where(visit, start, &|placed| self.apart(placed).is_none())
    }

    fn nearest_where(
        &self,
        visit: &Visit<'a>,
        start: Moment,
        suits: &dyn Fn(&[Placed<'a>]) -> bool,
    ) -> Vec<Offer<'a>> {
        let Some(first) = visit.asks.first().and_then(|asks| asks.first()) else { return Vec::new() };
        let rules = &self.roster.rules.booking;
        let from = self.now.day.max(start.day.plus(-1));
        let mut offers: Vec<Offer> =
            self.free(Ask { start, ..*first }, from, from.plus(rules.search)).collect();
        let minutes = |moment: Moment| moment.day.days_since_epoch() * 1440 + i64::from(moment.minute);
        let wanted = minutes(start.max(self.now));
        offers.sort_by_key(|offer| ((minutes(offer.start) - wanted).abs(), offer.start));
        let fits = |offer: &Offer| {
            let arranged = self.arrange(visit, offer.start, &Refusal::is_of_policy);
            arranged.complete && suits(&arranged.placed)
        };
        let mut near: Vec<Offer> = offers.into_iter().filter(fits).take(rules.offers).collect();
        near.sort_by_key(|offer| offer.start);
        near
    }

    /// The times of the first day at which every visit of a course fits.
    pub fn alike(&self, visit: &Visit<'a>, starts: &[Moment]) -> Vec<Moment> {
        let asks = visit.asks.first().and_then(|asks| asks.first());
        let (Some(ask), Some(first)) = (asks, starts.first()) else { return Vec::new() };
        let mut offers: Vec<Offer> = self.free(Ask { start: *first, ..*ask }, first.day, first.day).collect();
        offers.sort_by_key(|offer| (offer.start.minute.abs_diff(first.minute), offer.start));
        let at = |start: &Moment, minute| Moment { minute, ..*start };
        let fits = |minute: u32| {
            let one = |start| self.arrange(visit, at(start, minute), &Refusal::is_of_policy).complete;
            starts.iter().all(one)
        };
        let fitting = offers.iter().map(|offer| offer.start).filter(|start| fits(start.minute));
        let mut near: Vec<Moment> = fitting.take(self.roster.rules.booking.offers).collect();
        near.sort();
        near
    }

    fn free_on(&self, ask: &Ask<'a>, day: Day) -> Vec<Offer<'a>> {
        let minutes = ask.minutes.unwrap_or_else(|| self.length(ask.service));
        let step = self.roster.rules.booking.step;
        let busy = self.busy(ask, day);
        let mut best: HashMap<u32, (Offer<'a>, (bool, u32, usize))> = HashMap::default();
        let asked: Vec<&Staff> = match ask.staff {
            Some(staff) => vec![staff],
            None => self.in_turn(ask).collect(),
        };
        for (order, staff) in asked.into_iter().enumerate() {
            let works = self.roster.works(staff, day).spans;
            let taken = busy.get(staff.id.as_str()).cloned().unwrap_or_default();
            let own = ask.patron.is_some_and(|patron| patron.staff == staff.id);
            let rank = (!own, taken.iter().map(|span| span.end - span.start).sum(), order);
            for start in starts(&works, &taken, minutes, ask.service.buffer, step) {
                let close =
                    works.iter().chain(taken.iter()).any(|span| span.start == start || span.end == start);
                if best.get(&start).is_some_and(|(_, known)| *known <= rank) {
                    continue;
                }
                let offer = Offer { start: day.at(start), minutes, staff, rooms: Vec::new(), close };
                best.insert(start, (offer, rank));
            }
        }
        let mut offers: Vec<Offer> = best.into_values().map(|(offer, _)| offer).collect();
        offers.sort_by_key(|offer| offer.start);
        offers.retain_mut(|offer| self.confirm(ask, offer));
        offers
    }

    /// Holds an offer against everything else that may refuse it, and names its rooms.
    fn confirm(&self, ask: &Ask<'a>, offer: &mut Offer<'a>) -> bool {
        let at = Ask { start: offer.start, staff: Some(offer.staff), minutes: Some(offer.minutes), ..*ask };
        let Some(placed) = self.place(&at, &[], &Refusal::is_of_policy).placed else { return false };
        offer.rooms = placed.rooms.iter().map(|room| room.name.clone()).collect();
        true
    }

    /// When each beautician is taken on a day.
    fn busy(&self, ask: &Ask, day: Day) -> HashMap<&'a str, Spans> {
        let mut spans: HashMap<&str, Vec<std::ops::Range<u32>>> = HashMap::default();
        for booking in self.on(day).iter().filter(|booking| !ask.instead_of.contains(&booking.id)) {
            spans.entry(booking.staff.as_str()).or_default().push(self.taken(booking));
        }
        spans.into_iter().map(|(staff, spans)| (staff, spans.into_iter().collect())).collect()
    }
}

/// The starts at which so many minutes fit: every step, and at once when something ends. The buffer
/// may run over the end of the shift, but not into what follows.
fn starts(works: &Spans, taken: &Spans, minutes: u32, buffer: u32, step: u32) -> Vec<u32> {
    let mut starts = Vec::new();
    for span in works.without(taken).iter() {
        let ends_with_shift = works.iter().any(|work| work.end == span.end);
        let last = span.end.checked_sub(if ends_with_shift { minutes } else { minutes + buffer });
        let Some(last) = last.filter(|last| *last >= span.start) else { continue };
        let first = span.start.div_ceil(step) * step;
        starts.push(span.start);
        starts.extend((first..=last).step_by(step as usize).filter(|start| *start != span.start));
    }
    starts
}
