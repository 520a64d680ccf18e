//! Texts to clients: templates of the rules, checked when they are loaded.

use super::sentence::Sentence;
pub use super::sentence::Words;
use minijinja::value::{Object, Value};
use minijinja::{Environment, UndefinedBehavior};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

/// Every name that a text may use. All are given each time, empty where they say nothing.
pub const NAMES: &[&str] = &[
    "after", "ago", "balance", "called", "caller", "card", "cautions", "coupon", "date", "day", "days",
    "festival", "friend", "greet", "late", "left", "lunar", "minutes", "name", "new", "points", "product",
    "said", "score", "service", "shop", "skin", "staff", "tier", "time", "until", "weekday",
];

/// Work that a template may do; the longest default needs some dozens.
const FUEL: u64 = 20_000;

/// The texts of the rules, by the rule's id.
#[derive(Debug)]
pub struct Texts {
    /// Every name that these texts may use.
    names: &'static [&'static str],
    /// Those for which the engine is needed.
    templates: RefCell<Option<Environment<'static>>>,
    sentences: RefCell<BTreeMap<String, Rc<Sentence>>>,
    /// Our own, known to be sound: taken apart when the first line needs them.
    waiting: RefCell<BTreeMap<String, String>>,
}

/// The words of one text; a name that it is not given is empty.
#[derive(Debug)]
struct Given(Words, &'static [&'static str]);

impl Object for Given {
    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        let name = key.as_str()?;
        let word = self.0.iter().find(|(known, _)| *known == name);
        word.map(|(_, word)| word.clone()).or_else(|| self.1.contains(&name).then(|| Value::from("")))
    }
}

/// What is wrong with a template, and the line of the template where it is.
#[derive(Debug, PartialEq, Eq)]
pub enum Fault {
    Broken {
        line: u32,
        what: String,
    },
    /// A name that no text is given.
    Name {
        line: u32,
        name: String,
    },
}

impl Default for Texts {
    fn default() -> Texts {
        Texts::with(NAMES)
    }
}

/// A value as JSON writes it, with its quotes.
fn as_json(value: String) -> String {
    serde_json::Value::String(value).to_string()
}

impl Texts {
    /// Texts that may use just these names.
    pub fn with(names: &'static [&'static str]) -> Texts {
        let (templates, sentences, waiting) = Default::default();
        Texts { names, templates, sentences, waiting }
    }
}

fn engine() -> Environment<'static> {
    let mut engine = Environment::new();
    engine.set_undefined_behavior(UndefinedBehavior::Strict);
    engine.set_fuel(Some(FUEL));
    engine.set_auto_escape_callback(|_| minijinja::AutoEscape::None);
    engine.add_filter("json", as_json);
    engine
}

/// The line of the source on which a name stands by itself.
fn line_of(source: &str, name: &str) -> u32 {
    let is_name = |c: char| c.is_alphanumeric() || c == '_';
    let stands = |line: &str| {
        line.match_indices(name)
            .any(|(at, _)| !line[..at].ends_with(is_name) && !line[at + name.len()..].starts_with(is_name))
    };
    let index = source.lines().position(stands).unwrap_or(0);
    u32::try_from(index + 1).unwrap_or(1)
}

impl Texts {
    /// Takes a text for a rule, if it can be rendered with the names that there are.
    pub fn add(&mut self, rule: &str, source: &str) -> Result<(), Fault> {
        self.take_apart(rule, source)?;
        self.render(rule, Words::new()).map(|_| ()).map_err(|what| Fault::Broken { line: 1, what })
    }

    /// Takes a text that is known to be sound.
    pub fn add_sound(&mut self, rule: &str, source: &str) {
        self.waiting.get_mut().insert(rule.to_string(), source.to_string());
    }

    fn take_apart(&self, rule: &str, source: &str) -> Result<(), Fault> {
        let source = source.trim_end();
        if let Some(sentence) = Sentence::read(source, self.names) {
            self.sentences.borrow_mut().insert(rule.to_string(), sentence.into());
            return Ok(());
        }
        let broken = |error: minijinja::Error| Fault::Broken {
            line: error.line().and_then(|line| u32::try_from(line).ok()).unwrap_or(1),
            what: error.detail().map_or_else(|| error.kind().to_string(), str::to_string),
        };
        let mut templates = self.templates.borrow_mut();
        let templates = templates.get_or_insert_with(engine);
        templates.add_template_owned(rule.to_string(), source.to_string()).map_err(broken)?;
        let template = templates.get_template(rule).map_err(broken)?;
        let mut unknown: Vec<String> = template
            .undeclared_variables(true)
            .into_iter()
            .filter(|name| !self.names.contains(&name.as_str()))
            .collect();
        unknown.sort();
        if let Some(name) = unknown.into_iter().next() {
            let line = line_of(source, name.split('.').next().unwrap_or(&name));
            return Err(Fault::Name { line, name });
        }
        Ok(())
    }

    /// Whether there is a text of that name.
    pub fn has(&self, rule: &str) -> bool {
        let engine = || self.templates.borrow().as_ref().is_some_and(|all| all.get_template(rule).is_ok());
        self.waiting.borrow().contains_key(rule) || self.sentences.borrow().contains_key(rule) || engine()
    }

    /// The text of a rule with its words put in; a name that is not given is empty.
    pub fn render(&self, rule: &str, words: Words) -> Result<String, String> {
        let waiting = self.waiting.borrow_mut().remove(rule);
        if let Some(source) = waiting {
            self.take_apart(rule, &source).map_err(|fault| format!("{fault:?}"))?;
        }
        if let Some(sentence) = self.sentences.borrow().get(rule) {
            return Ok(sentence.with(&words));
        }
        let mut templates = self.templates.borrow_mut();
        let template = templates.get_or_insert_with(engine).get_template(rule);
        let template = template.map_err(|error| error.to_string())?;
        template.render(Value::from_object(Given(words, self.names))).map_err(|error| error.to_string())
    }

    /// What the engine makes of a template.
    #[cfg(test)]
    pub(super) fn by_engine(&self, rule: &str, source: &str, words: Words) -> Result<String, String> {
        let mut templates = self.templates.borrow_mut();
        let templates = templates.get_or_insert_with(engine);
        let added = templates.add_template_owned(rule.to_string(), source.to_string());
        added.map_err(|error| error.to_string())?;
        let template = templates.get_template(rule).map_err(|error| error.to_string())?;
        template.render(Value::from_object(Given(words, self.names))).map_err(|error| error.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const FEW: &[&str] = &["called", "staff"];

    #[test]
    fn an_unknown_name_is_found_also_in_a_branch_not_taken() {
        let mut texts = Texts::default();
        let fault = texts.add("a", "{{ called }}\n{% if new %}{{ nmae }}{% endif %}").unwrap_err();
        assert_eq!(fault, Fault::Name { line: 2, name: "nmae".into() });
        assert!(matches!(texts.add("b", "x\n{% if %}"), Err(Fault::Broken { line: 2, .. })));
    }

    #[test]
    fn a_value_is_never_read_as_a_template() {
        let mut texts = Texts::default();
        texts.add("a", "{{ called }}{% if staff %}!{% endif %}").unwrap();
        let words = vec![("called", "{{ shop }}<b>".into())];
        assert_eq!(texts.render("a", words).unwrap(), "{{ shop }}<b>");
    }

    #[test]
    fn an_endless_template_ends() {
        let mut texts = Texts::default();
        assert!(
            texts
                .add("a", "{% for i in range(9999) %}{% for j in range(9999) %}x{% endfor %}{% endfor %}")
                .is_err()
        );
    }

    proptest! {
        /// Whatever is taken apart reads as the template engine has it.
        #[test]
        fn a_sentence_reads_as_the_engine_renders_it(
            pieces in proptest::collection::vec(prop_oneof![
                Just("{{ called }}"), Just("{{- staff -}}"), Just("{% if staff %}"), Just("{%- if called -%}"),
                Just("{% else %}"), Just("{%- else -%}"), Just("{% endif %}"), Just("{%- endif %}"),
                Just(" \n"), Just("您好 "), Just("{"), Just("}"), Just("%}"), Just("{{ 1 }}"), Just("-"),
            ], 0..12),
            called in prop_oneof![Just(""), Just("王姐"), Just("{{ staff }}")],
            staff in prop_oneof![Just(None), Just(Some("")), Just(Some("小美"))],
        ) {
            let source = pieces.concat();
            let source = source.trim_end();
            if let Some(sentence) = Sentence::read(source, FEW) {
                let mut words: Words = vec![("called", called.into())];
                words.extend(staff.map(|staff| ("staff", staff.into())));
                let engine = Texts::with(FEW).by_engine("a", source, words.clone());
                prop_assert_eq!(Ok(sentence.with(&words)), engine, "{}", source);
            }
        }
    }
}
