//! How satisfied clients are: marks given at visits, in call-backs and in feedback together (domain.md
//! section 8). No opinion is counted twice: what a client says of one day on which she was here is one
//! opinion, and her latest word about it is what counts.

use super::day::{Day, Moment};
use super::feedback::last_stay;
use super::followup::standing::rule_and_due;
use super::record::feedback::Feedback;
use super::record::followup::Followup;
use super::record::visit::Visit;
use super::rule::feedback::{BEST, FeedbackRules};
use super::rule::followup::{After, FollowupRules};
use foldhash::HashMap;
use std::collections::BTreeMap;

/// Where a mark was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    /// At the end of a visit.
    Visit,
    /// In a call-back.
    Call,
    /// As feedback: a survey, the suggestion box.
    Feedback,
}

/// One mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    pub source: Source,
    pub channel: String,
    pub at: Moment,
    pub score: u32,
    /// What it is one opinion with: a client and a day on which she was here, else the row itself.
    pub opinion: (String, String),
    /// The day to which the opinion belongs.
    pub day: Day,
    /// The services that it is about, each with who did it.
    pub about: Vec<(String, String)>,
}

/// What marks are told apart by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    Month,
    Service,
    Staff,
    Channel,
}

/// The marks of a group.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// Marks by where they were given: some may be of one opinion.
    pub visit: usize,
    pub call: usize,
    pub feedback: usize,
    /// Opinions, each counted once.
    pub opinions: usize,
    pub satisfied: usize,
    /// The sum of the marks of the opinions.
    pub sum: u32,
}

impl Figures {
    /// Percent of the opinions that are satisfied, rounded half up.
    pub fn percent(&self) -> Option<usize> {
        (self.opinions > 0).then(|| (self.satisfied * 200 + self.opinions) / (self.opinions * 2))
    }

    /// The mean, in tenths.
    pub fn tenths(&self) -> Option<u32> {
        let count = u32::try_from(self.opinions).ok().filter(|count| *count > 0)?;
        Some((self.sum * 20 + count) / (count * 2))
    }
}

/// What the marks rest on.
pub struct Basis<'a> {
    pub feedback_rules: &'a FeedbackRules,
    pub followup_rules: &'a FollowupRules,
    /// Visits that stand, of the days that are asked about and some before.
    pub visits: &'a [Visit],
    stays: HashMap<(&'a str, Day), Vec<&'a Visit>>,
    clients: HashMap<&'a str, Vec<&'a Visit>>,
    by_id: HashMap<&'a str, &'a Visit>,
}

impl<'a> Basis<'a> {
    pub fn new(
        feedback_rules: &'a FeedbackRules,
        followup_rules: &'a FollowupRules,
        visits: &'a [Visit],
    ) -> Basis<'a> {
        let (mut stays, mut clients): (HashMap<_, Vec<&Visit>>, HashMap<_, Vec<&Visit>>) = Default::default();
        for visit in visits {
            stays.entry((visit.client.as_str(), visit.at.day)).or_default().push(visit);
            clients.entry(visit.client.as_str()).or_default().push(visit);
        }
        let by_id = visits.iter().map(|visit| (visit.id.as_str(), visit)).collect();
        Basis { feedback_rules, followup_rules, visits, stays, clients, by_id }
    }

    /// Every mark of these records.
    pub fn words(&self, calls: &[Followup], feedback: &[Feedback]) -> Vec<Word> {
        let visits = self.visits.iter().filter_map(|visit| self.of_visit(visit));
        // A low mark of a call stands among the feedback too, where it is answered; it is one word.
        let is_of_call = |row: &Feedback| {
            calls.iter().any(|call| row.at == call.at && row.client == call.client && row.score == call.score)
        };
        let feedback = feedback.iter().filter(|row| !is_of_call(row)).filter_map(|row| self.of_feedback(row));
        let calls = calls.iter().filter_map(|call| self.of_call(call));
        visits.chain(calls).chain(feedback).collect()
    }

    fn of_visit(&self, visit: &Visit) -> Option<Word> {
        let score = mark(visit.rating)?;
        let stay = self.stays.get(&(visit.client.as_str(), visit.at.day));
        // Marks of one stay were given when she left.
        let at = stay.into_iter().flatten().map(|visit| visit.at).max().unwrap_or(visit.at);
        let word = Word {
            source: Source::Visit,
            channel: String::new(),
            at,
            score,
            opinion: (String::new(), visit.id.clone()),
            day: visit.at.day,
            about: Vec::new(),
        };
        Some(self.about_visit(word, visit))
    }

    /// The mark of a call. What she says of how a complaint or a low mark was dealt with would heal the figure
    /// that it was about, and is left out.
    fn of_call(&self, call: &Followup) -> Option<Word> {
        let word = Word {
            source: Source::Call,
            channel: String::new(),
            at: call.at,
            score: mark(call.score)?,
            opinion: (String::new(), call.id.clone()),
            day: call.at.day,
            about: Vec::new(),
        };
        let mut keys = call.keys().filter(|key| !self.is_of_repair(key)).peekable();
        keys.peek()?;
        match keys.find_map(|key| self.stay_of_key(key, call)) {
            Some(day) => Some(self.about_stay(word, &call.client, day)),
            None => Some(word),
        }
    }

    /// Whether the task of that key is about a complaint, or about a low mark.
    fn is_of_repair(&self, key: &str) -> bool {
        let rule = rule_and_due(key).and_then(|(id, _)| self.followup_rules.rule(id));
        rule.is_some_and(|rule| matches!(rule.after, After::Complaint | After::LowScore))
    }

    /// The day of the visit after which the task of that key asks; none where it asks of something else.
    fn stay_of_key(&self, key: &str, call: &Followup) -> Option<Day> {
        let record = key.split('/').nth(1)?;
        if record != call.client {
            return None;
        }
        let rule = rule_and_due(key).and_then(|(id, due)| Some((self.followup_rules.rule(id)?, due)));
        let Some((rule, due)) = rule else { return self.last_stay(&call.client, call.at) };
        if !matches!(rule.after, After::Visit | After::FirstVisit) {
            return None;
        }
        let mut days = rule.days.iter().map(|days| due.plus(-days));
        let was_here = |day: &Day| self.stays.contains_key(&(call.client.as_str(), *day));
        days.clone().find(was_here).or_else(|| days.next())
    }

    fn of_feedback(&self, row: &Feedback) -> Option<Word> {
        let word = Word {
            source: Source::Feedback,
            channel: row.channel.clone(),
            at: row.at,
            score: mark(row.score)?,
            opinion: (String::new(), row.id.clone()),
            day: row.at.day,
            about: Vec::new(),
        };
        Some(self.about_feedback(word, row))
    }

    fn about_feedback(&self, word: Word, row: &Feedback) -> Word {
        match (self.by_id.get(row.visit.as_str()), self.last_stay(&row.client, row.at)) {
            (Some(visit), _) => self.about_visit(word, visit),
            (None, Some(day)) if row.visit.is_empty() => self.about_stay(word, &row.client, day),
            _ => Word { opinion: (String::new(), row.id.clone()), ..word },
        }
    }

    fn last_stay(&self, client: &str, at: Moment) -> Option<Day> {
        let hers = self.clients.get(client)?;
        last_stay(self.feedback_rules, hers.iter().copied(), at)
    }

    fn about_visit(&self, word: Word, visit: &Visit) -> Word {
        Word {
            opinion: (visit.client.clone(), visit.at.day.to_string()),
            day: visit.at.day,
            about: vec![(visit.service.clone(), visit.staff.clone())],
            ..word
        }
    }

    fn about_stay(&self, word: Word, client: &str, day: Day) -> Word {
        let visits = self.stays.get(&(client, day)).into_iter().flatten();
        Word {
            opinion: (client.to_string(), day.to_string()),
            day,
            about: visits.map(|visit| (visit.service.clone(), visit.staff.clone())).collect(),
            ..word
        }
    }
}

fn mark(score: Option<u32>) -> Option<u32> {
    score.filter(|score| (1..=BEST).contains(score))
}

/// What counts of each opinion.
type Opinions<'a> = HashMap<&'a (String, String), &'a Word>;

/// The figures of each group. A group's opinion is the latest word in it; of words of one moment the worst.
pub fn figures<'a>(
    rules: &FeedbackRules,
    words: impl Iterator<Item = &'a Word>,
    by: By,
) -> BTreeMap<String, Figures> {
    let mut groups: BTreeMap<String, (Figures, Opinions<'_>)> = BTreeMap::new();
    for word in words {
        let mut names: Vec<String> = match by {
            By::Month => vec![word.day.month().to_string()],
            By::Service => word.about.iter().map(|(service, _)| service.clone()).collect(),
            By::Staff => word.about.iter().map(|(_, staff)| staff.clone()).collect(),
            By::Channel => vec![channel(word)],
        };
        names.sort_unstable();
        names.dedup();
        if names.is_empty() {
            names.push(String::new());
        }
        for name in names {
            let (figures, opinions) = groups.entry(name).or_default();
            match word.source {
                Source::Visit => figures.visit += 1,
                Source::Call => figures.call += 1,
                Source::Feedback => figures.feedback += 1,
            }
            let latest = opinions.entry(&word.opinion).or_insert(word);
            if word.at > latest.at || word.at == latest.at && word.score < latest.score {
                *latest = word;
            }
        }
    }
    let counted = |(name, (mut figures, opinions)): (String, (Figures, Opinions<'_>))| {
        figures.opinions = opinions.len();
        figures.satisfied = opinions.values().filter(|word| word.score >= rules.satisfied).count();
        figures.sum = opinions.values().map(|word| word.score).sum();
        (name, figures)
    };
    groups.into_iter().map(counted).collect()
}

/// The channel of feedback, else the source.
fn channel(word: &Word) -> String {
    match word.source {
        Source::Visit => "visit".to_string(),
        Source::Call => "call".to_string(),
        Source::Feedback if word.channel.is_empty() => "other".to_string(),
        Source::Feedback => word.channel.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::feedback::tests::{default_rules, feedback, moment};
    use crate::domain::record::followup::Outcome;
    use crate::domain::row::Source as Place;
    use crate::domain::rule::Rules;

    fn visit(id: &str, at: &str, service: &str, staff: &str, rating: Option<u32>) -> Visit {
        Visit {
            id: id.into(),
            number: String::new(),
            at: moment(at),
            client: "c1".into(),
            service: service.into(),
            staff: staff.into(),
            worked_by: Default::default(),
            asked_for: false,
            rate: String::new(),
            sold_by: Default::default(),
            booking: String::new(),
            price: None,
            list: String::new(),
            fee: None,
            settled: false,
            rating,
            effect: String::new(),
            reverses: String::new(),
            by: String::new(),
            note: String::new(),
            source: Place::default(),
        }
    }

    #[test]
    fn a_low_mark_of_a_call_that_is_answered_as_feedback_is_one_word() {
        let rules = default_rules();
        let visits = [visit("v1", "2026-11-18T10:00", "s1", "t1", None)];
        let calls = [call("2026-11-20T14:00", "visit-1/c1/2026-11-19", 2)];
        let told = |at: &str| Feedback { at: moment(at), ..feedback(2, "水太凉") };
        let basis = Basis::new(&rules.feedback, &rules.followup, &visits);
        let words = basis.words(&calls, &[told("2026-11-20T14:00")]);
        assert_eq!(words.iter().map(|word| word.source).collect::<Vec<_>>(), [Source::Call]);
        assert_eq!(basis.words(&calls, &[told("2026-11-20T14:05")]).len(), 2);
    }

    fn call(at: &str, key: &str, score: u32) -> Followup {
        Followup {
            id: "f1".into(),
            at: moment(at),
            key: key.into(),
            also: Vec::new(),
            client: "c1".into(),
            by: String::new(),
            channel: String::new(),
            outcome: Outcome::Reached,
            said: String::new(),
            score: Some(score),
            next: None,
            booking: String::new(),
            source: Place::default(),
        }
    }

    fn told(rules: &Rules, visits: &[Visit], calls: &[Followup], rows: &[Feedback], by: By) -> Vec<String> {
        let basis = Basis::new(&rules.feedback, &rules.followup, visits);
        let words = basis.words(calls, rows);
        let line = |(name, f): (String, Figures)| {
            format!(
                "{name}: {}+{}+{} = {} ({} satisfied)",
                f.visit, f.call, f.feedback, f.opinions, f.satisfied
            )
        };
        figures(&rules.feedback, words.iter(), by).into_iter().map(line).collect()
    }

    #[test]
    fn what_is_said_of_one_visit_is_one_opinion_and_the_latest_word_counts() {
        let rules = default_rules();
        let visits = [
            visit("v1", "2026-11-18T10:00", "s1", "t1", Some(5)),
            visit("v2", "2026-11-18T11:00", "s2", "t2", Some(5)),
        ];
        let both = |calls: &[Followup], rows: &[Feedback], by| told(&rules, &visits, calls, rows, by);
        assert_eq!(both(&[], &[], By::Month), ["2026-11: 2+0+0 = 1 (1 satisfied)"]);
        // The call of day 3 is about the same visit, and so is a survey that names none.
        let later = [call("2026-11-21T10:00", "visit-3/c1/2026-11-21", 2)];
        assert_eq!(both(&later, &[], By::Month), ["2026-11: 2+1+0 = 1 (0 satisfied)"]);
        let survey = [feedback(4, "")];
        assert_eq!(both(&[], &survey, By::Month), ["2026-11: 2+0+1 = 1 (1 satisfied)"]);
        assert_eq!(both(&later, &survey, By::Month), ["2026-11: 2+1+1 = 1 (0 satisfied)"]);
        let services = ["s1: 1+1+0 = 1 (0 satisfied)", "s2: 1+1+0 = 1 (0 satisfied)"];
        assert_eq!(both(&later, &[], By::Service), services);
        let one = [Feedback { visit: "v2".into(), ..feedback(1, "") }];
        let staff = ["t1: 1+0+0 = 1 (1 satisfied)", "t2: 1+0+1 = 1 (0 satisfied)"];
        assert_eq!(both(&[], &one, By::Staff), staff);
    }

    #[test]
    fn marks_of_one_moment_count_by_the_worst_and_other_opinions_by_themselves() {
        let rules = default_rules();
        let visits = [
            visit("v1", "2026-11-01T10:00", "s1", "t1", Some(5)),
            visit("v2", "2026-11-01T11:00", "s2", "t1", Some(2)),
            visit("v3", "2026-11-09T10:00", "s1", "t1", Some(4)),
        ];
        assert_eq!(told(&rules, &visits, &[], &[], By::Month), ["2026-11: 3+0+0 = 2 (1 satisfied)"]);
        // Long after her last visit, anonymous, or about what she bought: an opinion of its own.
        let anonymous = Feedback { client: String::new(), ..feedback(5, "") };
        let rows = [feedback(5, ""), Feedback { id: "r2".into(), ..anonymous }];
        let calls = [
            call("2026-11-10T10:00", "new-product/x1/2026-11-10", 3),
            call("2026-11-02T10:00", "low-score/v2/2026-11-01", 5),
        ];
        assert_eq!(told(&rules, &visits, &calls, &rows, By::Month), ["2026-11: 3+1+2 = 5 (3 satisfied)"]);
        let channels = told(&rules, &visits, &calls, &rows, By::Channel);
        assert_eq!(channels[1], "survey: 0+0+2 = 2 (2 satisfied)");
        // What is no mark from 1 to 5 is none.
        assert_eq!(told(&rules, &[], &[], &[feedback(9, "")], By::Month), Vec::<String>::new());
    }

    #[test]
    fn percents_are_rounded_half_up() {
        let of = |satisfied, opinions| Figures { satisfied, opinions, ..Figures::default() }.percent();
        assert_eq!((of(0, 0), of(1, 8), of(2, 3), of(17, 20)), (None, Some(13), Some(67), Some(85)));
    }
}
