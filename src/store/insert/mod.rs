//! Puts values into a document's text, as a careful hand would: lines are added, or one value is replaced;
//! comments, order, blank lines, keys that nobody knows and line ends stay.
//!
//! The text is never written anew from its tree. Whatever was put in, the new text is read again and must
//! say what the old one said with that value in its place; a form that is not understood is refused, not
//! guessed.

mod text;
mod written;

use super::document;
use crate::domain::problem::{Fact, Problem, Problems};
use crate::domain::tree::{Entry, Node, Origin, Value};
use text::Text;

/// A step on the way to a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step<'a> {
    Key(&'a str),
    Item(usize),
}

/// What is put there.
#[derive(Clone, Debug, PartialEq)]
pub enum Put {
    /// The value itself, in the place of a scalar or of nothing.
    Set(Value),
    /// One more item of the list.
    Append(Value),
    /// One more item of the list, before the one at this place.
    Before(usize, Value),
}

/// A scalar of text.
pub fn text(text: impl Into<String>) -> Value {
    Value::Text(text.into().into())
}

/// A map; what is blank is left out.
pub fn map<'a>(entries: impl IntoIterator<Item = (&'a str, Value)>) -> Value {
    let blank = |value: &Value| match value {
        Value::Null => true,
        Value::Text(text) => text.is_empty(),
        Value::List(items) => items.is_empty(),
        Value::Map(entries) => entries.is_empty(),
        Value::Bool(_) | Value::Whole(_) => false,
    };
    let entries = entries.into_iter().filter(|(_, value)| !blank(value));
    Value::Map(entries.map(|(key, value)| entry(key, value)).collect())
}

pub fn list(items: impl IntoIterator<Item = Value>) -> Value {
    Value::List(items.into_iter().map(node).collect())
}

fn node(value: Value) -> Node {
    Node { value, origin: Origin::default() }
}

fn entry(key: &str, value: Value) -> Entry {
    Entry { key: key.to_string().into(), origin: Origin::default(), node: node(value) }
}

/// The document with the value put in.
pub fn put(file: &str, bytes: &[u8], path: &[Step], what: Put) -> Result<Vec<u8>, Problems> {
    let tree = document::read(file, bytes)?;
    let old = String::from_utf8_lossy(bytes).into_owned();
    let refused = |line: u32, column: u32| {
        let place = document::place(file, old.trim_start_matches('\u{feff}'), line, column);
        Problems::from(Problem::at(Fact::FormNotUnderstood, place))
    };
    let text = Text::of(&old);
    let found = text.put(&tree, path, &what);
    let new = found.map_err(|origin| refused(origin.line, origin.column))?;
    let mut expected = tree;
    apply(&mut expected, path, what);
    match document::read(file, new.as_bytes()) {
        Ok(read) if same(&read, &expected) => Ok(new.into_bytes()),
        _ => Err(refused(1, 0)),
    }
}

/// The tree as it must be read afterwards.
fn apply(node: &mut Node, path: &[Step], what: Put) {
    let Some((step, rest)) = path.split_first() else {
        match (what, &mut node.value) {
            (Put::Set(value), old) => *old = value,
            (Put::Append(item), Value::List(items)) => items.to_mut().push(self::node(item)),
            (Put::Before(at, item), Value::List(items)) if at < items.len() => {
                items.to_mut().insert(at, self::node(item));
            }
            (Put::Before(_, item), Value::List(items)) => items.to_mut().push(self::node(item)),
            (Put::Append(item) | Put::Before(_, item), old) => {
                *old = Value::List(vec![self::node(item)].into())
            }
        }
        return;
    };
    match (*step, &mut node.value) {
        (Step::Item(at), Value::List(items)) => {
            if let Some(item) = items.to_mut().get_mut(at) {
                apply(item, rest, what);
            }
        }
        (Step::Key(key), Value::Map(entries)) => {
            let entries = entries.to_mut();
            if !entries.iter().any(|entry| entry.key == key) {
                entries.push(entry(key, Value::Null));
            }
            if let Some(entry) = entries.iter_mut().find(|entry| entry.key == key) {
                apply(&mut entry.node, rest, what);
            }
        }
        (Step::Key(key), other) => {
            *other = Value::Map(vec![entry(key, Value::Null)].into());
            apply(node, path, what);
        }
        (Step::Item(_), _) => {}
    }
}

/// Whether two trees say the same, wherever it stands.
fn same(one: &Node, other: &Node) -> bool {
    match (&one.value, &other.value) {
        (Value::List(one), Value::List(other)) => {
            one.len() == other.len() && one.iter().zip(other.iter()).all(|(one, other)| same(one, other))
        }
        (Value::Map(one), Value::Map(other)) => {
            let entry = |(one, other): (&Entry, &Entry)| one.key == other.key && same(&one.node, &other.node);
            one.len() == other.len() && one.iter().zip(other.iter()).all(entry)
        }
        _ => one.text() == other.text() && (one.text().is_some() || one.value == other.value),
    }
}

/// The value wrapped in what is not there yet of the path.
fn wrapped(path: &[Step], what: &Put) -> Option<Value> {
    match path.split_first() {
        None => Some(match what {
            Put::Set(value) => value.clone(),
            Put::Append(item) | Put::Before(_, item) => list([item.clone()]),
        }),
        Some((Step::Key(key), rest)) => Some(Value::Map(vec![entry(key, wrapped(rest, what)?)].into())),
        Some((Step::Item(_), _)) => None,
    }
}

#[cfg(test)]
mod tests;
