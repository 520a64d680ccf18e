//! Texts to clients: templates of the rules, checked when they are loaded.

use minijinja::value::{Object, Value};
use minijinja::{Environment, UndefinedBehavior};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Every name that a text may use. All are given each time, empty where they say nothing.
pub const NAMES: &[&str] = &[
    "after", "ago", "balance", "called", "caller", "cautions", "coupon", "date", "day", "days", "festival",
    "friend", "late", "lunar", "minutes", "name", "new", "points", "product", "said", "service", "shop",
    "staff", "tier", "time", "weekday",
];

/// Work that a template may do; the longest default needs some dozens.
const FUEL: u64 = 20_000;

/// The texts of the rules, by the rule's id.
#[derive(Debug)]
pub struct Texts {
    /// Every name that these texts may use.
    names: &'static [&'static str],
    templates: RefCell<Environment<'static>>,
    /// Our own, known to be sound: taken apart when the first line needs them.
    waiting: RefCell<BTreeMap<String, String>>,
}

/// Words for a text, by their names.
pub type Words = Vec<(&'static str, Value)>;

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
        let mut templates = Environment::new();
        templates.set_undefined_behavior(UndefinedBehavior::Strict);
        templates.set_fuel(Some(FUEL));
        templates.set_auto_escape_callback(|_| minijinja::AutoEscape::None);
        templates.add_filter("json", as_json);
        Texts { names, templates: RefCell::new(templates), waiting: RefCell::default() }
    }
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
        let broken = |error: minijinja::Error| Fault::Broken {
            line: error.line().and_then(|line| u32::try_from(line).ok()).unwrap_or(1),
            what: error.detail().map_or_else(|| error.kind().to_string(), str::to_string),
        };
        let mut templates = self.templates.borrow_mut();
        templates.add_template_owned(rule.to_string(), source.trim_end().to_string()).map_err(broken)?;
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
        self.waiting.borrow().contains_key(rule) || self.templates.borrow().get_template(rule).is_ok()
    }

    /// The text of a rule with its words put in; a name that is not given is empty.
    pub fn render(&self, rule: &str, words: Words) -> Result<String, String> {
        let waiting = self.waiting.borrow_mut().remove(rule);
        if let Some(source) = waiting {
            self.take_apart(rule, &source).map_err(|fault| format!("{fault:?}"))?;
        }
        let templates = self.templates.borrow();
        let template = templates.get_template(rule).map_err(|error| error.to_string())?;
        template.render(Value::from_object(Given(words, self.names))).map_err(|error| error.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
}
