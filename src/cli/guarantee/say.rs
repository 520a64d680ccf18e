//! The answer to a question about a guarantee, for people and for programs.

use super::load::Found;
use crate::cli::print_records;
use crate::cli::world::World;
use crate::domain::guarantee::{Against, Judgement, Term};
use crate::domain::rule::Rules;
use crate::domain::rule::guarantee::About;
use crate::messages::Lang;
use crate::messages::guarantee as words;
use crate::render::safe::shown;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// A question of the rules in the language of the screen.
pub(super) fn question(rules: &Rules, id: &str, lang: Lang) -> String {
    let name = rules.name_in(&["guarantee", "questions"], id, lang.word());
    name.unwrap_or_else(|| id.to_string())
}

pub(super) struct Told<'a> {
    pub world: &'a World,
    pub rules: &'a Rules,
    pub found: &'a Found,
    /// The client's name and phone.
    pub client: (String, String),
    pub judgement: &'a Judgement,
    pub answers: &'a BTreeMap<String, bool>,
}

impl Told<'_> {
    fn line(&self, text: &str) {
        self.world.say(&format!("{}\n", shown(text)));
    }

    pub fn people(&self) {
        let (lang, found, judgement) = (self.world.lang, self.found, self.judgement);
        self.line(words::scope(judgement.scope, lang));
        let proof = format!("{}:{}", found.proof.file, found.proof.line);
        let service = found.claim.about == About::Service;
        self.line(&words::proof(service, found.claim.on, &found.thing, &self.client.0, &proof, lang));
        self.line(&words::term(judgement.until, &self.term(), lang));
        self.line(&match &found.agreement {
            Some(agreement) => words::agreement(&agreement.version, agreement.from, &agreement.file, lang),
            None => words::no_agreement(lang).to_string(),
        });
        for against in &judgement.against {
            let question = |id: &str| question(self.rules, id, lang);
            self.line(&words::against(against, found.claim.date, &question, lang));
        }
        for (id, answer) in self.settled() {
            self.line(&words::answered(&question(self.rules, id, lang), answer, lang));
        }
        if !judgement.open.is_empty() {
            self.line(words::to_ask(lang));
            for id in &judgement.open {
                self.line(&words::open(id, &question(self.rules, id, lang), lang));
            }
            let id = found.complaint.as_ref().unwrap_or(&found.id);
            self.line(&words::how_to_answer(id, self.answers, &judgement.open, lang));
        }
    }

    /// The answers that speak for it.
    fn settled(&self) -> impl Iterator<Item = (&str, bool)> {
        let questions = self.rules.guarantee.questions_of(self.found.claim.about);
        questions.filter_map(|question| {
            let answer = *self.answers.get(&question.id)?;
            (answer == question.covered).then_some((question.id.as_str(), answer))
        })
    }

    /// Where the term comes from.
    fn term(&self) -> String {
        let (lang, found, rules) = (self.world.lang, self.found, &self.rules.guarantee);
        let days = self.judgement.until.map_or(0, |until| until.since(found.claim.on));
        match self.judgement.term {
            Term::Promised => words::promised(lang).to_string(),
            Term::Product => words::of_product(days, lang),
            Term::Agreement => {
                let version = found.agreement.as_ref().map_or("", |agreement| &agreement.version);
                words::of_agreement(version, days, lang)
            }
            Term::Rule => {
                let (key, origin) = match found.claim.about {
                    About::Service => ("guarantee.service", &rules.service_origin),
                    About::Product => ("guarantee.product", &rules.product_origin),
                };
                words::of_rule(key, days, &format!("{}:{}", origin.file, origin.line), lang)
            }
        }
    }

    pub fn machines(&self) {
        let (found, judgement, lang) = (self.found, self.judgement, self.world.lang);
        let source =
            |source: &crate::domain::row::Source| json!({ "file": *source.file, "line": source.line });
        let agreement = found.agreement.as_ref().map(|agreement| {
            json!({
                "version": agreement.version,
                "from_on": agreement.from.to_string(),
                "file": agreement.file,
                "source": source(&agreement.source),
            })
        });
        let against = judgement.against.iter().map(|against| match against {
            Against::Reversed => json!({ "kind": "reversed" }),
            Against::None => json!({ "kind": "no-guarantee" }),
            Against::Late(days) => json!({ "kind": "late", "days": days }),
            Against::Answer(id) => json!({ "kind": "answer", "question": id }),
        });
        let questions = self.rules.guarantee.questions_of(found.claim.about).map(|asked| {
            json!({
                "id": asked.id,
                "question": question(self.rules, &asked.id, lang),
                "covered_by": asked.covered,
                "answer": self.answers.get(&asked.id),
            })
        });
        let record = json!({
            "id": found.id,
            "kind": if found.claim.about == About::Service { "visit" } else { "sale" },
            "complaint": found.complaint,
            "thing": found.thing,
            "client": {
                "id": found.client,
                "name": self.client.0,
                "phone": self.world.shown_phone(&self.client.1),
            },
            "on": found.claim.on.to_string(),
            "date": found.claim.date.to_string(),
            "scope": judgement.scope.word(),
            "until": judgement.until.map(|until| until.to_string()),
            "days_left": judgement.until.map(|until| until.since(found.claim.date)),
            "term": judgement.term.word(),
            "agreement": agreement,
            "against": against.collect::<Vec<Value>>(),
            "open": judgement.open,
            "questions": questions.collect::<Vec<Value>>(),
            "source": source(&found.proof),
        });
        print_records(self.world, &[record], self.world.format);
    }
}
