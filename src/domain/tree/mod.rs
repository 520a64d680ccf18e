//! A document as a tree of values, each with the place where it stands.

mod name;

pub use name::Name;
use std::borrow::Cow;

/// Where a value stands: the file, the line and the character, from 1.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    pub file: Name,
    pub line: u32,
    pub column: u32,
}

/// A value of a document.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    pub value: Value,
    pub origin: Origin,
}

/// What the program itself brings along is borrowed from it.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Null,
    Bool(bool),
    Whole(i64),
    Text(Cow<'static, str>),
    List(Cow<'static, [Node]>),
    Map(Cow<'static, [Entry]>),
}

/// A key of a map with its value.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub key: Cow<'static, str>,
    pub origin: Origin,
    pub node: Node,
}

impl Node {
    /// A document in which nothing stands.
    pub fn nothing() -> Node {
        Node { value: Value::Map(Cow::Borrowed(&[])), origin: Origin::default() }
    }

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
        self.said().map(Cow::into_owned)
    }

    /// The same, borrowed where it is a text.
    pub fn said(&self) -> Option<Cow<'_, str>> {
        match &self.value {
            Value::Text(text) => Some(text.as_ref().into()),
            Value::Whole(number) => Some(number.to_string().into()),
            Value::Bool(value) => Some(value.to_string().into()),
            Value::Null | Value::List(_) | Value::Map(_) => None,
        }
    }

    fn id(&self) -> Option<Cow<'_, str>> {
        self.get("id").and_then(Node::said)
    }

    fn is_off(&self) -> bool {
        self.get("off").is_some_and(|node| node.value == Value::Bool(true))
    }

    /// Whether this is a list of maps that are known by their id.
    fn is_list_by_id(&self) -> bool {
        !self.items().is_empty() && self.items().iter().all(|item| item.id().is_some())
    }

    /// The items of this document's lists whose id an item above them in the list has: the id, where that one
    /// stands, and where it stands first.
    pub fn doubled(&self) -> Vec<(String, Origin, Origin)> {
        let mut found = Vec::new();
        let mut first: Vec<(Cow<str>, &Origin)> = Vec::new();
        for item in self.items() {
            let Some(id) = item.id() else { continue };
            match first.iter().find(|(known, _)| *known == id) {
                Some((_, above)) => {
                    found.push((id.into_owned(), item.origin.clone(), Origin::clone(above)));
                }
                None => first.push((id, &item.origin)),
            }
        }
        let below = self.entries().iter().map(|entry| &entry.node).chain(self.items());
        found.extend(below.flat_map(Node::doubled));
        found
    }

    /// This document with another laid over it: maps, and lists by id, key by key; other lists
    /// are replaced; `off: true` removes (design section 1, 4).
    pub fn overlaid(self, over: Node) -> Node {
        let by_id = self.is_list_by_id() && (over.is_list_by_id() || over.items().is_empty());
        let origin = over.origin.clone();
        let value = match (self.value, over.value) {
            (Value::Map(under), Value::Map(over)) => Value::Map(overlay_maps((under, over))),
            (Value::List(under), Value::List(over)) if by_id => Value::List(overlay_lists((under, over))),
            // A key that is left empty says nothing.
            (under, Value::Null) => return Node { value: under, origin: self.origin },
            (_, over) => over,
        };
        Node { value, origin }
    }
}

/// One list of entries or items, and another that is laid over it.
type Layers<T> = (Cow<'static, [T]>, Cow<'static, [T]>);

fn overlay_maps((mut under, over): Layers<Entry>) -> Cow<'static, [Entry]> {
    for entry in over.into_owned() {
        let under = under.to_mut();
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

fn overlay_lists((mut under, over): Layers<Node>) -> Cow<'static, [Node]> {
    for item in over.into_owned() {
        let under = under.to_mut();
        match under.iter().position(|below| below.id() == item.id()) {
            Some(at) => {
                let below = under.remove(at);
                under.insert(at, below.overlaid(item));
            }
            None => under.push(item),
        }
    }
    if under.iter().any(Node::is_off) {
        under.to_mut().retain(|item| !item.is_off());
    }
    under
}
