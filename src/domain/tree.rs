//! A document as a tree of values, each with the place where it stands.

use serde::{Deserialize, Serialize};
use std::rc::Rc;

/// Where a value stands: the file, the line and the character, from 1.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "(u32, u32)", into = "(u32, u32)")]
pub struct Origin {
    /// Named once for a whole tree, see `Node::stands_in`.
    pub file: Rc<str>,
    pub line: u32,
    pub column: u32,
}

impl From<(u32, u32)> for Origin {
    fn from((line, column): (u32, u32)) -> Origin {
        Origin { file: Rc::default(), line, column }
    }
}

impl From<Origin> for (u32, u32) {
    fn from(origin: Origin) -> (u32, u32) {
        (origin.line, origin.column)
    }
}

/// A value of a document.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Node {
    #[serde(rename = "is")]
    pub value: Value,
    #[serde(rename = "at")]
    pub origin: Origin,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Value {
    Null,
    Bool(bool),
    Whole(i64),
    Text(String),
    List(Vec<Node>),
    Map(Vec<Entry>),
}

/// A key of a map with its value.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    pub key: String,
    #[serde(rename = "at")]
    pub origin: Origin,
    pub node: Node,
}

impl Node {
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entries().iter().find(|entry| entry.key == key).map(|entry| &entry.node)
    }

    /// The entries of a map; none for anything else.
    pub fn entries(&self) -> &[Entry] {
        match &self.value {
            Value::Map(entries) => entries,
            _ => &[],
        }
    }

    /// The items of a list; none for anything else.
    pub fn items(&self) -> &[Node] {
        match &self.value {
            Value::List(items) => items,
            _ => &[],
        }
    }

    /// The text of a scalar.
    pub fn text(&self) -> Option<String> {
        match &self.value {
            Value::Text(text) => Some(text.clone()),
            Value::Whole(number) => Some(number.to_string()),
            Value::Bool(value) => Some(value.to_string()),
            Value::Null | Value::List(_) | Value::Map(_) => None,
        }
    }

    /// Names the file in which the whole tree stands.
    pub fn stands_in(&mut self, file: &Rc<str>) {
        self.origin.file = file.clone();
        match &mut self.value {
            Value::List(items) => items.iter_mut().for_each(|item| item.stands_in(file)),
            Value::Map(entries) => entries.iter_mut().for_each(|entry| {
                entry.origin.file = file.clone();
                entry.node.stands_in(file);
            }),
            Value::Null | Value::Bool(_) | Value::Whole(_) | Value::Text(_) => {}
        }
    }

    fn id(&self) -> Option<String> {
        self.get("id").and_then(Node::text)
    }

    fn is_off(&self) -> bool {
        self.get("off").is_some_and(|node| node.value == Value::Bool(true))
    }

    /// Whether this is a list of maps that are known by their id.
    fn is_list_by_id(&self) -> bool {
        !self.items().is_empty() && self.items().iter().all(|item| item.id().is_some())
    }

    /// This document with another laid over it: maps, and lists by id, key by key; other lists
    /// are replaced; `off: true` removes (design section 1, 4).
    pub fn overlaid(self, over: Node) -> Node {
        let by_id = self.is_list_by_id() && (over.is_list_by_id() || over.items().is_empty());
        let origin = over.origin.clone();
        let value = match (self.value, over.value) {
            (Value::Map(under), Value::Map(over)) => Value::Map(overlay_maps(under, over)),
            (Value::List(under), Value::List(over)) if by_id => Value::List(overlay_lists(under, over)),
            // A key that is left empty says nothing.
            (under, Value::Null) => return Node { value: under, origin: self.origin },
            (_, over) => over,
        };
        Node { value, origin }
    }
}

fn overlay_maps(mut under: Vec<Entry>, over: Vec<Entry>) -> Vec<Entry> {
    for entry in over {
        match under.iter().position(|e| e.key == entry.key) {
            Some(at) => {
                let below = under.remove(at);
                let node = below.node.overlaid(entry.node);
                under.insert(at, Entry { key: entry.key, origin: entry.origin, node });
            }
            None => under.push(entry),
        }
    }
    under
}

fn overlay_lists(mut under: Vec<Node>, over: Vec<Node>) -> Vec<Node> {
    for item in over {
        match under.iter().position(|below| below.id() == item.id()) {
            Some(at) => {
                let below = under.remove(at);
                under.insert(at, below.overlaid(item));
            }
            None => under.push(item),
        }
    }
    under.retain(|item| !item.is_off());
    under
}
