//! Reads rules out of a tree; collects everything that is wrong, with its place.

use crate::domain::problem::{Expected, Fact, Place, Problem};
use crate::domain::tree::{Node, Origin, Value};

/// Collects problems while values are read.
#[derive(Default)]
pub struct Decoder {
    pub problems: Vec<Problem>,
}

/// The place of a value, for a problem.
pub fn place(origin: &Origin) -> Place {
    Place { column: origin.column, width: 1, ..Place::line(origin.file.to_string(), origin.line) }
}

impl Decoder {
    pub fn wrong(&mut self, node: &Node, key: &str, expected: Expected) {
        let fact = Fact::ValueKind { key: key.to_string(), expected };
        self.problems.push(Problem::at(fact, place(&node.origin)));
    }

    /// Names every key of a map that is not known.
    pub fn known(&mut self, node: &Node, known: &[&str]) {
        for entry in node.entries() {
            if !known.contains(&entry.key.as_ref()) {
                let known = known.iter().map(|k| k.to_string()).collect();
                let fact = Fact::KeyUnknown { key: entry.key.to_string(), known };
                self.problems.push(Problem::at(fact, place(&entry.origin)));
            }
        }
    }

    /// The value under a key, read by `parse`; what it can't read is a problem.
    pub fn value<T>(
        &mut self,
        map: &Node,
        key: &str,
        expected: Expected,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let node = map.get(key)?;
        if node.value == Value::Null {
            return None;
        }
        let value = node.said().and_then(|text| parse(text.trim()));
        if value.is_none() {
            self.wrong(node, key, expected);
        }
        value
    }

    pub fn text(&mut self, map: &Node, key: &str) -> Option<String> {
        self.value(map, key, Expected::Text, |text| Some(text.to_string()))
    }

    /// One of some words.
    pub fn word<T: Copy>(
        &mut self,
        map: &Node,
        key: &str,
        words: &'static [&'static str],
        values: &[T],
    ) -> Option<T> {
        self.value(map, key, Expected::Word(words), |text| {
            words.iter().position(|word| *word == text).and_then(|i| values.get(i).copied())
        })
    }

    /// true or false.
    pub fn yes(&mut self, map: &Node, key: &str) -> Option<bool> {
        self.value(map, key, Expected::YesNo, |text| text.parse().ok())
    }

    pub fn list(&mut self, map: &Node, key: &str) -> Vec<String> {
        let Some(node) = map.get(key) else { return Vec::new() };
        let items: Option<Vec<String>> = match &node.value {
            Value::List(items) => items.iter().map(Node::text).collect(),
            _ => None,
        };
        if items.is_none() {
            self.wrong(node, key, Expected::List);
        }
        items.unwrap_or_default()
    }
}
