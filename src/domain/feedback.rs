//! Feedback (反馈): what waits for an answer, until when, and of which visit it speaks (domain.md section 8).

use super::day::{Day, Moment};
use super::record::feedback::Feedback;
use super::record::visit::Visit;
use super::rule::feedback::FeedbackRules;

/// Where a row of feedback stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// A mark that asks for no answer.
    Noted,
    /// It is answered by that moment.
    ToAnswer(Moment),
    /// It was answered; what is wrong is put right by that moment.
    ToSolve(Moment),
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

    /// The moment by which something is to be done.
    pub fn until(self) -> Option<Moment> {
        match self {
            Standing::ToAnswer(until) | Standing::ToSolve(until) => Some(until),
            Standing::Noted | Standing::Resolved => None,
        }
    }

    pub fn is_open(self) -> bool {
        self.until().is_some()
    }

    /// Whether its time is over.
    pub fn is_late(self, now: Moment) -> bool {
        self.until().is_some_and(|until| until < now)
    }
}

/// A mark as low as the rule says.
pub fn is_low(rules: &FeedbackRules, score: Option<u32>) -> bool {
    score.is_some_and(|score| (1..=rules.low).contains(&score))
}

/// Where it stands. The clock runs by the wall, from the moment at which it was given.
pub fn standing(rules: &FeedbackRules, feedback: &Feedback) -> Standing {
    let waits = rules.all_waits
        || rules.low_waits && is_low(rules, feedback.score)
        || rules.said_waits && !feedback.said.is_empty();
    match (feedback.resolved_at, feedback.answered_at) {
        (Some(_), _) => Standing::Resolved,
        (None, Some(_)) => Standing::ToSolve(feedback.at.plus_minutes(rules.solve)),
        (None, None) if waits => Standing::ToAnswer(feedback.at.plus_minutes(rules.answer)),
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

/// Minutes from one moment to a later one; negative where it is earlier.
pub fn minutes_between(from: Moment, to: Moment) -> i64 {
    to.day.since(from.day) * 24 * 60 + i64::from(to.minute) - i64::from(from.minute)
}

#[cfg(test)]
pub mod tests {
    use super::*;
    use crate::domain::row::Source;
    use crate::domain::rule::{self, Rules};
    use crate::domain::tree::{Node, Origin, Value};

    pub fn default_rules() -> Rules {
        let nothing = Node { value: Value::Map(Vec::new()), origin: Origin::default() };
        Rules::read(rule::default_tree().unwrap(), nothing).0.unwrap()
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

    #[test]
    fn low_marks_and_words_wait_for_an_answer_and_then_for_a_solution() {
        let rules = default_rules().feedback;
        let answer = Standing::ToAnswer(moment("2026-11-21T14:00"));
        let cases = [
            (feedback(5, ""), Standing::Noted),
            (feedback(4, ""), Standing::Noted),
            (feedback(3, ""), answer),
            (feedback(1, "等太久"), answer),
            (feedback(5, "很舒服"), answer),
        ];
        for (given, expected) in cases {
            assert_eq!(standing(&rules, &given), expected, "{given:?}");
        }
        let answered = Feedback { answered_at: Some(moment("2026-11-20T15:00")), ..feedback(2, "水太凉") };
        assert_eq!(standing(&rules, &answered), Standing::ToSolve(moment("2026-11-23T14:00")));
        let resolved = Feedback { resolved_at: Some(moment("2026-11-21T15:00")), ..answered };
        assert_eq!(standing(&rules, &resolved), Standing::Resolved);
        assert!(!answer.is_late(moment("2026-11-21T14:00")) && answer.is_late(moment("2026-11-21T14:01")));
    }

    #[test]
    fn minutes_are_counted_over_midnight_and_the_end_of_a_year() {
        let between = |from: &str, to: &str| minutes_between(moment(from), moment(to));
        assert_eq!(between("2026-12-31T23:50", "2027-01-01T00:10"), 20);
        assert_eq!(between("2026-11-21T10:00", "2026-11-20T09:00"), -1500);
    }
}
