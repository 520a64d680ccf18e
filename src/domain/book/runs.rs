//! Free times as people tell them: from ten to a quarter to one, with her.

use super::free::Offer;
use crate::domain::day::Moment;

/// Starts at equal steps on one day with the same beautician in the same rooms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run<'a> {
    pub first: Offer<'a>,
    /// The last start.
    pub last: Moment,
    /// Starts that leave no hole before them.
    pub close: Vec<Moment>,
}

/// Joins offers, which come day by day, into so many runs at most. `step`: minutes between two starts.
pub fn runs<'a>(offers: impl Iterator<Item = Offer<'a>>, step: u32, most: usize) -> Vec<Run<'a>> {
    let (mut runs, mut day): (Vec<Run>, Vec<Offer>) = Default::default();
    for offer in offers {
        if day.first().is_some_and(|first| first.start.day != offer.start.day) {
            of_day(std::mem::take(&mut day), step, &mut runs);
            if runs.len() >= most {
                break;
            }
        }
        day.push(offer);
    }
    of_day(day, step, &mut runs);
    runs.truncate(most);
    runs
}

fn of_day<'a>(mut offers: Vec<Offer<'a>>, step: u32, runs: &mut Vec<Run<'a>>) {
    offers.sort_by_key(|offer| offer.start);
    for offer in offers {
        let goes_on = |run: &&mut Run| {
            let alike = run.first.staff.id == offer.staff.id
                && run.first.rooms == offer.rooms
                && run.first.minutes == offer.minutes;
            alike && run.last.plus_minutes(step.into()) == offer.start
        };
        let close = offer.close.then_some(offer.start);
        match runs.last_mut().filter(goes_on) {
            Some(run) => {
                run.last = offer.start;
                run.close.extend(close);
            }
            None => runs.push(Run { last: offer.start, close: close.into_iter().collect(), first: offer }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::record::staff::Staff;

    #[test]
    fn equal_steps_with_one_beautician_are_told_as_one() {
        let [one, other] = ["t1", "t2"].map(|id| Staff { id: id.into(), ..Staff::default() });
        let at = |text: &str, staff, close| Offer {
            start: Moment::parse(text).unwrap(),
            minutes: 60,
            staff,
            rooms: Vec::new(),
            close,
        };
        let offers = [
            at("2026-11-25T10:00", &one, true),
            at("2026-11-25T11:00", &other, true),
            at("2026-11-25T10:15", &one, false),
            at("2026-11-25T10:30", &one, false),
            at("2026-11-25T11:15", &other, false),
            at("2026-11-25T12:00", &other, false),
            at("2026-11-26T10:00", &one, true),
        ];
        let told = |most| {
            let runs = runs(offers.clone().into_iter(), 15, most);
            let told = |run: &Run| format!("{} {} {}", run.first.start, run.last.clock(), run.close.len());
            runs.iter().map(told).collect::<Vec<_>>()
        };
        let all = [
            "2026-11-25T10:00 10:30 1",
            "2026-11-25T11:00 11:15 1",
            "2026-11-25T12:00 12:00 0",
            "2026-11-26T10:00 10:00 1",
        ];
        assert_eq!(told(9), all);
        assert_eq!(told(2), all[..2]);
    }
}
