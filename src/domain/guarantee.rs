//! Guarantees (售后保障): whether a service or a product is covered, why, and until when (domain.md section 7).
//!
//! Judged by the agreement in force on the day of the visit or sale. A term that was promised with the very
//! sale, or that the product has, stands before that of the agreement, and it before the rule.

use super::day::Day;
use super::record::agreement::Agreement;
use super::rule::guarantee::{About, GuaranteeRules};
use std::collections::BTreeMap;

/// What is claimed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    pub about: About,
    /// The day of the visit or sale.
    pub on: Day,
    /// The day on which she came with it.
    pub date: Day,
    /// Days that the product has of its own.
    pub own_days: Option<u32>,
    /// The last day that was written down when it was sold.
    pub promised: Option<Day>,
    /// It was taken back: the visit or sale does not count any more.
    pub reversed: bool,
}

/// Whether it is covered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    Covered,
    NotCovered,
    /// It depends on what is still to be asked.
    DependsOn,
}

impl Scope {
    pub fn word(self) -> &'static str {
        match self {
            Scope::Covered => "covered",
            Scope::NotCovered => "not-covered",
            Scope::DependsOn => "depends",
        }
    }

    /// What stands in `complaints.in_scope`; blank while it depends on answers.
    pub fn cell(self) -> &'static str {
        match self {
            Scope::Covered => "yes",
            Scope::NotCovered => "no",
            Scope::DependsOn => "",
        }
    }
}

/// Where the term comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Term {
    /// The day that stands in the row of the sale.
    Promised,
    /// `products.guarantee_days`.
    Product,
    Agreement,
    Rule,
}

impl Term {
    pub fn word(self) -> &'static str {
        match self {
            Term::Promised => "sale",
            Term::Product => "product",
            Term::Agreement => "agreement",
            Term::Rule => "rule",
        }
    }
}

/// Why something is not covered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Against {
    /// It was taken back.
    Reversed,
    /// There is no guarantee on it.
    None,
    /// So many days too late.
    Late(i64),
    /// The answer to a question, by its id.
    Answer(String),
}

/// The judgement, with everything that it rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judgement {
    pub scope: Scope,
    pub term: Term,
    /// The last day; none where there is no guarantee.
    pub until: Option<Day>,
    pub against: Vec<Against>,
    /// Questions by id that nobody has answered.
    pub open: Vec<String>,
}

/// The agreement in force on a day: the last one that holds from that day or before.
pub fn in_force(agreements: &[Agreement], on: Day) -> Option<&Agreement> {
    agreements.iter().filter(|agreement| agreement.from <= on).max_by_key(|agreement| agreement.from)
}

/// Days of guarantee by the agreement, else by the rule.
pub fn days(rules: &GuaranteeRules, agreement: Option<&Agreement>, about: About) -> (Term, i64) {
    let own = agreement.and_then(|agreement| match about {
        About::Service => agreement.service_days,
        About::Product => agreement.product_days,
    });
    match (own, about) {
        (Some(days), _) => (Term::Agreement, i64::from(days)),
        (None, About::Service) => (Term::Rule, rules.service),
        (None, About::Product) => (Term::Rule, rules.product),
    }
}

/// The last day of the guarantee, and where it comes from; no day where there is none.
pub fn term(rules: &GuaranteeRules, agreement: Option<&Agreement>, claim: &Claim) -> (Term, Option<Day>) {
    let after = |days: i64| (days > 0).then(|| claim.on.plus(days));
    let reckoned = match claim.own_days {
        Some(days) => (Term::Product, after(i64::from(days))),
        None => {
            let (term, days) = days(rules, agreement, claim.about);
            (term, after(days))
        }
    };
    match claim.promised {
        // Where it was reckoned in this way, the reason tells more than that it was written down.
        Some(until) if reckoned.1 != Some(until) => (Term::Promised, Some(until)),
        _ => reckoned,
    }
}

/// Whether it is covered. `answers`: what was answered to the questions of the rules, by id.
pub fn judge(
    rules: &GuaranteeRules,
    agreement: Option<&Agreement>,
    claim: &Claim,
    answers: &BTreeMap<String, bool>,
) -> Judgement {
    let (term, until) = term(rules, agreement, claim);
    let mut against = Vec::new();
    if claim.reversed {
        against.push(Against::Reversed);
    }
    match until {
        None => against.push(Against::None),
        Some(until) if until < claim.date => against.push(Against::Late(claim.date.since(until))),
        Some(_) => {}
    }
    let mut open = Vec::new();
    for question in rules.questions_of(claim.about) {
        match answers.get(&question.id) {
            Some(answer) if *answer != question.covered => {
                against.push(Against::Answer(question.id.clone()));
            }
            Some(_) => {}
            None => open.push(question.id.clone()),
        }
    }
    if !against.is_empty() {
        // Nothing that could be answered would change it.
        open.clear();
    }
    let scope = match (against.is_empty(), open.is_empty()) {
        (false, _) => Scope::NotCovered,
        (true, false) => Scope::DependsOn,
        (true, true) => Scope::Covered,
    };
    Judgement { scope, term, until, against, open }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::row::Source;
    use crate::domain::rule::guarantee::Question;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    fn rules() -> GuaranteeRules {
        let question =
            |id: &str, covered| Question { id: id.into(), name: id.into(), about: About::Product, covered };
        GuaranteeRules {
            service: 7,
            product: 90,
            announce: 15,
            questions: vec![question("packaging", true), question("damage", false)],
            ..GuaranteeRules::default()
        }
    }

    fn claim(about: About, date: &str) -> Claim {
        Claim {
            about,
            on: day("2026-11-01"),
            date: day(date),
            own_days: None,
            promised: None,
            reversed: false,
        }
    }

    fn agreement(from: &str, service_days: Option<u32>, product_days: Option<u32>) -> Agreement {
        Agreement {
            version: from.into(),
            from: day(from),
            file: String::new(),
            announced: None,
            service_days,
            product_days,
            note: String::new(),
            source: Source::default(),
        }
    }

    fn answers(given: &[(&str, bool)]) -> BTreeMap<String, bool> {
        given.iter().map(|(id, answer)| (id.to_string(), *answer)).collect()
    }

    const GOOD: &[(&str, bool)] = &[("packaging", true), ("damage", false)];

    #[test]
    fn a_service_is_covered_until_the_last_day_of_its_term() {
        for (date, scope) in [
            ("2026-11-01", Scope::Covered),
            ("2026-11-08", Scope::Covered),
            ("2026-11-09", Scope::NotCovered),
        ] {
            let judged = judge(&rules(), None, &claim(About::Service, date), &answers(&[]));
            assert_eq!(
                (judged.scope, judged.term, judged.until),
                (scope, Term::Rule, Some(day("2026-11-08")))
            );
        }
        let three = GuaranteeRules { service: 3, ..rules() };
        let judged = judge(&three, None, &claim(About::Service, "2026-11-05"), &answers(&[]));
        assert_eq!(judged.against, [Against::Late(1)]);
    }

    #[test]
    fn of_several_terms_the_nearest_to_the_sale_speaks() {
        let agreement = agreement("2026-01-01", None, Some(30));
        let product =
            |own_days, promised| Claim { own_days, promised, ..claim(About::Product, "2026-11-02") };
        let term = |agreement: Option<&Agreement>, claim: &Claim| {
            let (term, until) = super::term(&rules(), agreement, claim);
            (term, until.map(|until| until.since(claim.on)))
        };
        assert_eq!(term(None, &product(None, None)), (Term::Rule, Some(90)));
        assert_eq!(term(Some(&agreement), &product(None, None)), (Term::Agreement, Some(30)));
        assert_eq!(term(Some(&agreement), &product(Some(365), None)), (Term::Product, Some(365)));
        assert_eq!(term(Some(&agreement), &product(Some(0), None)), (Term::Product, None));
        let promised = product(Some(365), Some(day("2026-11-11")));
        assert_eq!(term(Some(&agreement), &promised), (Term::Promised, Some(10)));
        let as_reckoned = product(None, Some(day("2026-12-01")));
        assert_eq!(term(Some(&agreement), &as_reckoned), (Term::Agreement, Some(30)));
    }

    #[test]
    fn a_product_depends_on_what_is_answered_and_one_answer_against_it_decides() {
        let of = |given: &[(&str, bool)]| {
            let judged = judge(&rules(), None, &claim(About::Product, "2026-11-20"), &answers(given));
            (judged.scope, judged.open.len(), judged.against.len())
        };
        assert_eq!(of(&[]), (Scope::DependsOn, 2, 0));
        assert_eq!(of(&[("packaging", true)]), (Scope::DependsOn, 1, 0));
        assert_eq!(of(GOOD), (Scope::Covered, 0, 0));
        assert_eq!(of(&[("packaging", false)]), (Scope::NotCovered, 0, 1));
        assert_eq!(of(&[("packaging", false), ("damage", true)]), (Scope::NotCovered, 0, 2));
        let late = judge(&rules(), None, &claim(About::Product, "2027-03-01"), &answers(&[]));
        assert_eq!((late.scope, late.open.len()), (Scope::NotCovered, 0));
    }

    #[test]
    fn what_was_taken_back_is_not_covered() {
        let claim = Claim { reversed: true, ..claim(About::Product, "2026-11-02") };
        assert_eq!(judge(&rules(), None, &claim, &answers(GOOD)).against, [Against::Reversed]);
    }

    #[test]
    fn an_agreement_holds_until_the_next_one_does() {
        let agreements = [agreement("2026-07-01", Some(3), None), agreement("2025-01-01", None, None)];
        let version = |on| in_force(&agreements, day(on)).map(|agreement| agreement.version.as_str());
        assert_eq!(version("2024-12-31"), None);
        assert_eq!(version("2025-01-01"), Some("2025-01-01"));
        assert_eq!(version("2026-06-30"), Some("2025-01-01"));
        assert_eq!(version("2026-07-01"), Some("2026-07-01"));
    }
}
