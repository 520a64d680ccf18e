//! What a client's story comes to: when she comes, what she spends, what is open.

use super::Story;
use crate::domain::day::{Day, Moment};
use crate::domain::money::Money;
use crate::domain::record::booking::{Booking, Status};
use crate::domain::record::debt as before;
use crate::domain::row::Source;
use crate::domain::rule::Rules;
use crate::domain::rule::till::Method;
use std::collections::BTreeMap;

/// By which rules a story is looked at.
#[derive(Clone, Copy, Debug)]
pub struct Measure<'a> {
    /// Days back in which spending is added up.
    pub spending_within: i64,
    /// Days back in which no-shows and late cancellations count.
    pub no_shows_within: i64,
    /// Minutes before the appointment inside of which a cancellation is late.
    pub late_cancellation: i64,
    /// Days back in which the days between visits are looked at, and from how many visits on they tell a habit: those by
    /// which she is asked back.
    pub usual_within: i64,
    pub usual_from: usize,
    /// Visits within fewer days than these tell none.
    pub usual_span: i64,
    pub methods: &'a [Method],
}

impl<'a> Measure<'a> {
    pub fn of(rules: &'a Rules) -> Measure<'a> {
        Measure {
            spending_within: rules.client_file.spending_within,
            no_shows_within: rules.booking.no_show.within,
            late_cancellation: rules.booking.no_show.late,
            usual_within: rules.rebook.history.max(rules.rebook.lost),
            usual_from: rules.rebook.known_from,
            usual_span: rules.rebook.usual,
            methods: &rules.till.methods,
        }
    }

    /// Whether a payment by that method brought money in.
    fn is_money(&self, method: &str) -> bool {
        self.methods.iter().find(|known| known.id == method).is_none_or(|known| known.money_in)
    }
}

/// A service that she had, by a visit or by a done booking of which no visit tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stay {
    pub at: Moment,
    pub service: String,
    pub staff: String,
    pub source: Source,
}

/// How often she has a service, and after how many days again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Habit {
    pub service: String,
    /// Days on which she had it.
    pub times: usize,
    pub last: Day,
    /// The median of the days between two of them; none where she had it once.
    pub interval: Option<i64>,
}

/// A visit, a sale or a debt from before that is not wholly paid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Debt {
    pub id: String,
    pub on: Day,
    /// The service or product; what is said of an old debt.
    pub what: String,
    pub owed: Money,
    pub source: Source,
}

/// How often somebody, or something, was chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Favourite {
    pub id: String,
    pub times: usize,
}

/// What her story comes to on a day.
#[derive(Clone, Debug, Default)]
pub struct Figures {
    /// Distinct days on which she was here.
    pub visit_days: usize,
    pub first: Option<Day>,
    pub last: Vec<Stay>,
    /// The median of the days between her visits; none where she came too seldom to tell.
    pub interval: Option<i64>,
    /// Services by how often she had them.
    pub habits: Vec<Habit>,
    /// What visits cost within the rule's span, however it was paid.
    pub charged: Money,
    /// What products cost within it.
    pub bought: Money,
    /// What she paid within it: money in.
    pub money_in: Money,
    pub favourite_service: Option<Favourite>,
    pub favourite_staff: Option<Favourite>,
    pub no_shows: usize,
    pub late_cancellations: usize,
    pub debts: Vec<Debt>,
}

/// The middle one of some numbers of days; of an even number of them the mean of the middle two, rounded up.
pub fn median(mut days: Vec<i64>) -> Option<i64> {
    days.sort_unstable();
    let middle = days.len() / 2;
    match days.len() {
        0 => None,
        count if count % 2 == 1 => Some(days[middle]),
        _ => Some((days[middle - 1] + days[middle] + 1).div_euclid(2)),
    }
}

/// The median of the days between distinct days.
fn interval(mut days: Vec<Day>) -> Option<i64> {
    days.sort_unstable();
    days.dedup();
    median(days.windows(2).map(|pair| pair[1].since(pair[0])).collect())
}

/// Adds up; what does not fit stays at the end of what does.
fn sum(amounts: impl Iterator<Item = Money>) -> Money {
    Money(amounts.fold(0, |sum, amount| sum.saturating_add(amount.0)))
}

/// The one of the highest count; of several the last chosen.
fn favourite<'a>(chosen: impl Iterator<Item = (&'a str, Moment)>) -> Option<Favourite> {
    let mut counts: BTreeMap<&str, (usize, Moment)> = BTreeMap::new();
    for (id, at) in chosen.filter(|(id, _)| !id.is_empty()) {
        let count = counts.entry(id).or_insert((0, at));
        *count = (count.0 + 1, count.1.max(at));
    }
    let (id, (times, _)) = counts.into_iter().max_by_key(|(_, count)| *count)?;
    Some(Favourite { id: id.to_string(), times })
}

/// Every service that she had, in order of time.
pub fn stays(story: &Story) -> Vec<Stay> {
    let reversed = story.reversed();
    let visits = story.visits.iter().filter(|visit| !reversed.contains(visit.id.as_str()));
    let visits = visits.map(|visit| Stay {
        at: visit.at,
        service: visit.service.clone(),
        staff: visit.staff.clone(),
        source: visit.source.clone(),
    });
    let booked = story.done_without_visit().filter(|booking| booking.guest == 0).map(|booking| Stay {
        at: booking.start,
        service: booking.service.clone(),
        staff: booking.staff.clone(),
        source: booking.source.clone(),
    });
    let mut stays: Vec<Stay> = visits.chain(booked).collect();
    stays.sort_by_key(|stay| stay.at);
    stays
}

/// Her bookings from a day on that are still to come, the next first.
pub fn to_come(story: &Story, today: Day) -> Vec<&Booking> {
    let open = |status| !matches!(status, Status::Done | Status::Cancelled | Status::NoShow);
    let mut bookings: Vec<&Booking> =
        story.bookings.iter().filter(|b| b.start.day >= today && open(b.status)).collect();
    bookings.sort_by_key(|booking| booking.start);
    bookings
}

fn habits(stays: &[Stay]) -> Vec<Habit> {
    let mut days: BTreeMap<&str, Vec<Day>> = BTreeMap::new();
    for stay in stays.iter().filter(|stay| !stay.service.is_empty()) {
        days.entry(&stay.service).or_default().push(stay.at.day);
    }
    let habit = |(service, mut days): (&str, Vec<Day>)| {
        days.sort_unstable();
        days.dedup();
        let last = *days.last()?;
        Some(Habit { service: service.to_string(), times: days.len(), last, interval: interval(days) })
    };
    let mut habits: Vec<Habit> = days.into_iter().filter_map(habit).collect();
    habits.sort_by(|a, b| (b.times, b.last, &a.service).cmp(&(a.times, a.last, &b.service)));
    habits
}

/// What is not paid of visits and sales. A row that came from an old system without any payment says nothing
/// of debts: that system kept them.
fn debts(story: &Story) -> Vec<Debt> {
    let reversed = story.reversed();
    let paid = |id: &str| {
        let own = story.payments.iter().filter(|p| p.what == id && !reversed.contains(p.id.as_str()));
        let own: Vec<_> = own.collect();
        (!own.is_empty(), sum(own.iter().map(|payment| payment.amount)))
    };
    let visits = story.visits.iter().filter(|v| !v.settled);
    let visits = visits.map(|v| (&v.id, &v.number, v.at, &v.service, v.fee.unwrap_or_default(), &v.source));
    let sales = story.sales.iter().filter(|s| !s.settled);
    let sales = sales.map(|s| (&s.id, &s.number, s.at, &s.product, s.amount.unwrap_or_default(), &s.source));
    let debt = |(id, number, at, what, cost, source): (&String, &String, Moment, &String, Money, &Source)| {
        if reversed.contains(id.as_str()) {
            return None;
        }
        let (known, paid) = paid(id);
        let owed = Money(cost.0.saturating_sub(paid.0));
        (owed.0 > 0 && (known || number.is_empty())).then(|| Debt {
            id: id.clone(),
            on: at.day,
            what: what.clone(),
            owed,
            source: source.clone(),
        })
    };
    let old = |row: &before::Debt| {
        let owed = Money(row.amount.0.saturating_sub(paid(&row.id).1.0));
        let (id, what, source) = (row.id.clone(), row.about.clone(), row.source.clone());
        (owed.0 > 0).then_some(Debt { id, on: row.on, what, owed, source })
    };
    let old = story.debts.iter().filter_map(old);
    let mut debts: Vec<Debt> = visits.chain(sales).filter_map(debt).chain(old).collect();
    debts.sort_by_key(|debt| debt.on);
    debts
}

/// Whether a booking was called off shortly before its time, as the story of its changes tells.
fn cancelled_late(story: &Story, booking: &Booking, within: i64) -> bool {
    let changes = story.changes.iter().filter(|change| change.booking == booking.id);
    let mut cancelled = changes.filter(|change| change.what == Status::Cancelled.word());
    cancelled.next_back().is_some_and(|change| {
        let days = booking.start.day.since(change.at.day);
        days * 1440 + i64::from(booking.start.minute) - i64::from(change.at.minute) < within
    })
}

impl Figures {
    /// What the story comes to on that day.
    pub fn of(story: &Story, today: Day, rules: Measure) -> Figures {
        let stays = stays(story);
        let past: Vec<&Stay> = stays.iter().filter(|stay| stay.at.day <= today).collect();
        let mut days: Vec<Day> = past.iter().map(|stay| stay.at.day).collect();
        days.dedup();
        let last = days.last().copied();
        let recent: Vec<Day> =
            days.iter().copied().filter(|day| today.since(*day) <= rules.usual_within).collect();
        let span = recent.first().zip(recent.last()).map_or(0, |(first, last)| last.since(*first));
        let tells = recent.len() >= rules.usual_from && span >= rules.usual_span;
        let usual = if tells { interval(recent) } else { None };
        let reversed = story.reversed();
        let counts = |id: &str, at: Moment| {
            let ago = today.since(at.day);
            (0..rules.spending_within).contains(&ago) && !reversed.contains(id)
        };
        let visits = story.visits.iter().filter(|row| counts(&row.id, row.at)).filter_map(|row| row.fee);
        let sales = story.sales.iter().filter(|row| counts(&row.id, row.at)).filter_map(|row| row.amount);
        let paid = story.payments.iter().filter(|row| counts(&row.id, row.at));
        let paid = paid.filter(|row| rules.is_money(&row.method)).map(|row| row.amount);
        let recent =
            |booking: &&Booking| (0..rules.no_shows_within).contains(&today.since(booking.start.day));
        let missed = story.bookings.iter().filter(recent);
        let cancelled = missed.clone().filter(|booking| booking.status == Status::Cancelled);
        Figures {
            visit_days: days.len(),
            first: days.first().copied(),
            last: past.iter().filter(|stay| Some(stay.at.day) == last).map(|stay| (*stay).clone()).collect(),
            interval: usual,
            habits: habits(&stays),
            charged: sum(visits),
            bought: sum(sales),
            money_in: sum(paid),
            favourite_service: favourite(past.iter().map(|stay| (stay.service.as_str(), stay.at))),
            favourite_staff: favourite(past.iter().map(|stay| (stay.staff.as_str(), stay.at))),
            no_shows: missed.filter(|booking| booking.status == Status::NoShow).count(),
            late_cancellations: cancelled
                .filter(|booking| cancelled_late(story, booking, rules.late_cancellation))
                .count(),
            debts: debts(story),
        }
    }

    pub fn owed(&self) -> Money {
        sum(self.debts.iter().map(|debt| debt.owed))
    }
}

#[cfg(test)]
mod tests;
