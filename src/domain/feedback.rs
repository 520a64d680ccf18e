//! Feedback (反馈): what waits for an answer, until when, and of which visit it speaks (domain.md section 8).

use super::clock::Hours;
use super::day::{Day, Moment};
use super::record::feedback::Feedback;
use super::record::visit::Visit;
use super::rule::feedback::FeedbackRules;

/// A moment by which something is to be done, and the minutes that count until then; negative where it is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Until {
    pub at: Moment,
    pub left: i64,
}

/// Where a row of feedback stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// A mark that asks for no answer.
    Noted,
    /// It is to be answered by then.
    ToAnswer(Until),
    /// It was answered; what is wrong is to be put right by then.
    ToSolve(Until),
    /// Nothing is left to do.
    Resolved,
}

impl Standing {
    pub fn word(self) -> &'static str {
        match self {
            Standing::Noted => "noted",
            Standing::ToAnswer(_) => "to-answer",
            Standing::ToSolve(_) => "to-solve",
            Standing::Resolved => "resolved",
        }
    }

    /// Until when something is to be done.
    pub fn until(self) -> Option<Until> {
        match self {
            Standing::ToAnswer(until) | Standing::ToSolve(until) => Some(until),
            Standing::Noted | Standing::Resolved => None,
        }
    }

    pub fn is_open(self) -> bool {
        self.until().is_some()
    }

    /// Whether its time is over.
    pub fn is_late(self) -> bool {
        self.until().is_some_and(|until| until.left < 0)
    }
}

/// A mark as low as the rule says.
pub fn is_low(rules: &FeedbackRules, score: Option<u32>) -> bool {
    score.is_some_and(|score| (1..=rules.low).contains(&score))
}

/// Where it stands at a moment. The clock runs from the moment at which it was given, by the hours that count
/// for complaints too.
pub fn standing(rules: &FeedbackRules, hours: &Hours, feedback: &Feedback, now: Moment) -> Standing {
    let until = |minutes| {
        let at = hours.after(feedback.at, minutes);
        Until { at, left: hours.between(now.max(feedback.at), at) }
    };
    let waits = rules.all_waits
        || rules.low_waits && is_low(rules, feedback.score)
        || rules.said_waits && !feedback.said.is_empty();
    match (feedback.resolved_at, feedback.answered_at) {
        (Some(_), _) => Standing::Resolved,
        (None, Some(_)) => Standing::ToSolve(until(rules.solve)),
        (None, None) if waits => Standing::ToAnswer(until(rules.answer)),
        (None, None) => Standing::Noted,
    }
}

/// The day of the visit of which a client speaks who names none: her last one, within the rule's days.
/// `visits`: hers, in any order.
pub fn last_stay<'a>(
    rules: &FeedbackRules,
    visits: impl Iterator<Item = &'a Visit>,
    said_at: Moment,
) -> Option<Day> {
    let before = visits.filter(|visit| visit.at <= said_at).map(|visit| visit.at.day);
    before.max().filter(|day| said_at.day.since(*day) <= rules.about)
}

#[cfg(test)]
pub mod tests {
    use super::*;
    use crate::domain::row::Source;
    use crate::domain::rule::complaint::Counts;
    use crate::domain::rule::{self, Rules};
    use crate::domain::spans::Spans;
    use crate::domain::tree::Node;

    pub fn default_rules() -> Rules {
        let nothing = Node::nothing();
        Rules::read(rule::default_tree(), nothing).0.unwrap()
    }

    pub fn moment(text: &str) -> Moment {
        Moment::parse(text).unwrap()
    }

    pub fn feedback(score: u32, said: &str) -> Feedback {
        Feedback {
            id: "r2611-1aaaaaa".into(),
            number: String::new(),
            at: moment("2026-11-20T14:00"),
            client: "c1".into(),
            visit: String::new(),
            score: Some(score),
            said: said.into(),
            channel: "survey".into(),
            answered_at: None,
            answered_by: String::new(),
            answer: String::new(),
            resolved_at: None,
            by: String::new(),
            note: String::new(),
            source: Source::default(),
        }
    }

    /// A shop that is open from ten to eight, but on Saturdays.
    fn open(day: Day) -> Spans {
        if day.weekday().0 == 6 { Spans::default() } else { Spans::parse("10:00-20:00").unwrap() }
    }

    fn at(feedback: &Feedback, counts: Counts, now: &str) -> Standing {
        standing(&default_rules().feedback, &Hours { counts, open: &open }, feedback, moment(now))
    }

    #[test]
    fn low_marks_and_words_wait_for_an_answer_and_then_for_a_solution() {
        let now = "2026-11-20T15:00";
        let of = |feedback: &Feedback| at(feedback, Counts::Wall, now);
        let answer = Standing::ToAnswer(Until { at: moment("2026-11-21T14:00"), left: 23 * 60 });
        let cases = [
            (feedback(5, ""), Standing::Noted),
            (feedback(4, ""), Standing::Noted),
            (feedback(3, ""), answer),
            (feedback(1, "等太久"), answer),
            (feedback(5, "很舒服"), answer),
        ];
        for (given, expected) in cases {
            assert_eq!(of(&given), expected, "{given:?}");
        }
        let answered = Feedback { answered_at: Some(moment("2026-11-20T15:00")), ..feedback(2, "水太凉") };
        assert_eq!(of(&answered), Standing::ToSolve(Until { at: moment("2026-11-23T14:00"), left: 71 * 60 }));
        let resolved = Feedback { resolved_at: Some(moment("2026-11-21T15:00")), ..answered };
        assert_eq!(of(&resolved), Standing::Resolved);
        let late = |now| at(&feedback(3, ""), Counts::Wall, now).is_late();
        assert!(!late("2026-11-21T14:00") && late("2026-11-21T14:01"));
    }

    #[test]
    fn by_opening_hours_nights_and_days_off_do_not_count() {
        // Friday 14:00: six hours on Friday, none on Saturday, ten on Sunday, eight on Monday.
        let until = at(&feedback(2, ""), Counts::Open, "2026-11-21T12:00").until();
        assert_eq!(until, Some(Until { at: moment("2026-11-23T18:00"), left: 18 * 60 }));
        let late = at(&feedback(2, ""), Counts::Open, "2026-11-24T11:00").until().unwrap();
        assert_eq!(late.left, -180);
    }
}
