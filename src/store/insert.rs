//! Puts values into a document's text, as a careful hand would: lines are added, or one value is replaced;
//! comments, order, blank lines, keys that nobody knows and line ends stay.
//!
//! The text is never written anew from its tree. Whatever was put in, the new text is read again and must
//! say what the old one said with that value in its place; a form that is not understood is refused, not
//! guessed.

use super::document;
use crate::domain::problem::{Fact, Problem, Problems};
use crate::domain::tree::{Entry, Node, Origin, Value};

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
}

/// A scalar of text.
pub fn text(text: impl Into<String>) -> Value {
    Value::Text(text.into())
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
    Entry { key: key.to_string(), origin: Origin::default(), node: node(value) }
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
            (Put::Append(item), Value::List(items)) => items.push(self::node(item)),
            (Put::Append(item), old) => *old = Value::List(vec![self::node(item)]),
        }
        return;
    };
    match (*step, &mut node.value) {
        (Step::Item(at), Value::List(items)) => {
            if let Some(item) = items.get_mut(at) {
                apply(item, rest, what);
            }
        }
        (Step::Key(key), Value::Map(entries)) => {
            if !entries.iter().any(|entry| entry.key == key) {
                entries.push(entry(key, Value::Null));
            }
            if let Some(entry) = entries.iter_mut().find(|entry| entry.key == key) {
                apply(&mut entry.node, rest, what);
            }
        }
        (Step::Key(key), other) => {
            *other = Value::Map(vec![entry(key, Value::Null)]);
            apply(node, path, what);
        }
        (Step::Item(_), _) => {}
    }
}

/// Whether two trees say the same, wherever it stands.
fn same(one: &Node, other: &Node) -> bool {
    match (&one.value, &other.value) {
        (Value::List(one), Value::List(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (Value::Map(one), Value::Map(other)) => {
            let entry = |(one, other): (&Entry, &Entry)| one.key == other.key && same(&one.node, &other.node);
            one.len() == other.len() && one.iter().zip(other).all(entry)
        }
        _ => one.text() == other.text() && (one.text().is_some() || one.value == other.value),
    }
}

/// The value wrapped in what is not there yet of the path.
fn wrapped(path: &[Step], what: &Put) -> Option<Value> {
    match path.split_first() {
        None => Some(match what {
            Put::Set(value) => value.clone(),
            Put::Append(item) => list([item.clone()]),
        }),
        Some((Step::Key(key), rest)) => Some(Value::Map(vec![entry(key, wrapped(rest, what)?)])),
        Some((Step::Item(_), _)) => None,
    }
}

/// A document's text, and where its lines begin.
struct Text<'a> {
    text: &'a str,
    starts: Vec<usize>,
    break_: &'static str,
}

/// The indentation of a step.
const INDENT: usize = 2;

impl<'a> Text<'a> {
    fn of(text: &'a str) -> Text<'a> {
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Text { text, starts, break_: if text.contains("\r\n") { "\r\n" } else { "\n" } }
    }

    /// The text of a line, from 1, without its break.
    fn line(&self, line: usize) -> &'a str {
        let start = self.starts.get(line - 1).copied().unwrap_or(self.text.len());
        let end = self.starts.get(line).copied().unwrap_or(self.text.len());
        let line = self.text[start..end].trim_end_matches(['\n', '\r']);
        if start == 0 { line.trim_start_matches('\u{feff}') } else { line }
    }

    fn lines(&self) -> usize {
        match self.text.ends_with('\n') {
            true => self.starts.len() - 1,
            false => self.starts.len(),
        }
    }

    /// The byte at which something stands.
    fn at(&self, origin: &Origin) -> usize {
        let line = origin.line.max(1) as usize;
        let start = self.starts.get(line - 1).copied().unwrap_or(self.text.len());
        let rest = &self.text[start..];
        let mark = if start == 0 && rest.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        let inside = rest[mark..].char_indices().nth(origin.column.saturating_sub(1) as usize);
        start + mark + inside.map_or(rest.len() - mark, |(at, _)| at)
    }

    /// The text with the value put in; else where what is there is not understood.
    fn put(&self, tree: &Node, path: &[Step], what: &Put) -> Result<String, Origin> {
        let (mut here, mut key): (&Node, Option<&Entry>) = (tree, None);
        for (at, step) in path.iter().enumerate() {
            let next = match step {
                Step::Item(item) => here.items().get(*item).map(|node| (node, None)),
                Step::Key(name) => {
                    let entry = here.entries().iter().find(|entry| entry.key == *name);
                    entry.map(|entry| (&entry.node, Some(entry)))
                }
            };
            match next {
                Some(next) => (here, key) = next,
                None => {
                    let rest = wrapped(&path[at..], what).ok_or_else(|| here.origin.clone())?;
                    return self.add(here, key, rest);
                }
            }
        }
        match what {
            Put::Append(item) => self.add(here, key, list([item.clone()])),
            Put::Set(value) => self.replace(here, key, value),
        }
    }

    /// Adds the entries or items of a value to a map or list.
    fn add(&self, here: &Node, key: Option<&Entry>, more: Value) -> Result<String, Origin> {
        let is_empty = |at: usize, open: char| self.text[at..].starts_with(open);
        let at = self.at(&here.origin);
        match (&here.value, &more) {
            (Value::Null, _) => self.fill(here, key, &more),
            (Value::Map(_), Value::Map(_)) if self.text[at..].starts_with('{') => self.add_inside(here, at, &more),
            (Value::List(items), Value::List(_)) if is_empty(at, '[') => {
                let plain = matches!(&more, Value::List(new) if new.iter().all(|item| item.text().is_some()));
                match (plain, items.is_empty(), key) {
                    (true, ..) => self.add_inside(here, at, &more),
                    // `analyses: []` becomes a list of lines.
                    (false, true, Some(_)) => {
                        let close = self.closing(at).ok_or_else(|| here.origin.clone())?;
                        let before = self.text[..at].trim_end_matches(' ');
                        let emptied = format!("{before}{}", &self.text[close + 1..]);
                        let tree = document::read("", emptied.as_bytes()).map_err(|_| here.origin.clone())?;
                        let entry = key.and_then(|key| entry_at(&tree, &key.origin));
                        let entry = entry.ok_or_else(|| here.origin.clone())?;
                        Text::of(&emptied).fill(&entry.node, Some(entry), &more)
                    }
                    _ => Err(here.origin.clone()),
                }
            }
            (Value::Map(entries), Value::Map(_)) if entries.is_empty() => {
                Ok(self.insert(self.lines(), &block(&more, 0, self.break_)))
            }
            (Value::Map(_), Value::Map(_)) | (Value::List(_), Value::List(_)) => {
                let dashes = matches!(here.value, Value::List(_));
                let indent = match dashes {
                    true => self.dash(at).ok_or_else(|| here.origin.clone())?,
                    false => here.origin.column.saturating_sub(1) as usize,
                };
                let last = self.last_line(here.origin.line as usize, indent, dashes);
                Ok(self.insert(last, &block(&more, indent, self.break_)))
            }
            _ => Err(here.origin.clone()),
        }
    }

    /// Adds to `[a, b]` or `{a: b}` before it closes.
    fn add_inside(&self, here: &Node, at: usize, more: &Value) -> Result<String, Origin> {
        let close = self.closing(at).ok_or_else(|| here.origin.clone())?;
        let new = flow(more);
        let new = &new[1..new.len() - 1];
        let inside = self.text[at + 1..close].trim_end();
        let end = at + 1 + inside.len();
        let comma = if inside.trim().is_empty() || inside.ends_with(',') { "" } else { ", " };
        let comma = if inside.ends_with(',') { " " } else { comma };
        Ok(format!("{}{comma}{new}{}", &self.text[..end], &self.text[end..]))
    }

    /// Gives a key that has no value one.
    fn fill(&self, here: &Node, key: Option<&Entry>, value: &Value) -> Result<String, Origin> {
        let Some(key) = key else { return Err(here.origin.clone()) };
        let (line, indent) = (key.origin.line as usize, key.origin.column.saturating_sub(1) as usize);
        let start = self.at(&key.origin);
        let colon = self.text[start..].find(':').map(|colon| start + colon + 1);
        let colon = colon.filter(|_| !self.text[start..].starts_with(['"', '\'']));
        let colon = colon.ok_or_else(|| here.origin.clone())?;
        let rest = self.line(line);
        let end = self.starts[line - 1] + rest.len();
        let after = self.text.get(colon..end.max(colon)).unwrap_or_default().trim();
        if !after.is_empty() && !after.starts_with('#') {
            return Err(here.origin.clone());
        }
        match value {
            Value::Map(_) => Ok(self.insert(line, &block(value, indent + INDENT, self.break_))),
            Value::List(items) if items.iter().any(|item| item.text().is_none()) => {
                Ok(self.insert(line, &block(value, indent + INDENT, self.break_)))
            }
            value => Ok(format!("{} {}{}", &self.text[..colon], flow(value), &self.text[colon..])),
        }
    }

    /// Puts another scalar in the place of one that stands on one line.
    fn replace(&self, here: &Node, key: Option<&Entry>, value: &Value) -> Result<String, Origin> {
        if here.value == Value::Null {
            return self.fill(here, key, value);
        }
        let Some(old) = here.text() else { return Err(here.origin.clone()) };
        let at = self.at(&here.origin);
        let line = self.text[at..].lines().next().unwrap_or_default();
        let length = match line.chars().next() {
            Some(quote @ ('"' | '\'')) => line[1..].find(quote).map(|close| close + 2),
            _ => Some(line.split(" #").next().unwrap_or_default().trim_end().len()),
        };
        let shown = length.and_then(|length| line.get(..length)).unwrap_or_default();
        if shown.trim_matches(['"', '\'']) != old {
            return Err(here.origin.clone());
        }
        Ok(format!("{}{}{}", &self.text[..at], flow(value), &self.text[at + shown.len()..]))
    }

    /// How far a list's dashes are indented. Where they stand below the first letter of its key, the parser
    /// names the first item's place instead of the dash's.
    fn dash(&self, at: usize) -> Option<usize> {
        let start = self.text[..at].rfind('\n').map_or(0, |end| end + 1);
        let before = match self.text[at..].starts_with(['-']) {
            true => &self.text[start..at],
            false => self.text[start..at].trim_end().strip_suffix('-')?,
        };
        Some(before.trim_start_matches('\u{feff}').chars().count())
    }

    /// The bracket that closes the one at a place.
    fn closing(&self, open: usize) -> Option<usize> {
        let (mut depth, mut quote, mut before) = (0, None, '\0');
        let mut comment = false;
        for (at, c) in self.text[open..].char_indices() {
            match (quote, c) {
                (_, '\n') if comment => comment = false,
                _ if comment => {}
                (Some(mark), c) if c == mark && !(mark == '"' && before == '\\') => quote = None,
                (Some(_), _) => {}
                (None, '"' | '\'') => quote = Some(c),
                (None, '#') if before.is_whitespace() => comment = true,
                (None, '[' | '{') => depth += 1,
                (None, ']' | '}') => {
                    depth -= 1;
                    if depth == 0 {
                        return Some(open + at);
                    }
                }
                _ => {}
            }
            before = c;
        }
        None
    }

    /// The last line that belongs to the map or list that begins on a line with that indentation; comments
    /// that are indented further belong to it.
    fn last_line(&self, first: usize, indent: usize, dashes: bool) -> usize {
        let mut last = first;
        for number in first + 1..=self.lines() {
            let line = self.line(number);
            let content = line.trim_start_matches(' ');
            let depth = line.len() - content.len();
            if content.trim().is_empty() {
                continue;
            }
            if content.starts_with('#') {
                // Deep in a text it is no comment at all.
                if depth > indent {
                    last = number;
                }
                continue;
            }
            let own = depth == indent && (!dashes || content.starts_with("- ") || content == "-");
            let ends = !(depth > indent || own) || matches!(content, "---" | "...");
            if ends {
                break;
            }
            last = number;
        }
        last
    }

    /// The text with lines after one of its own.
    fn insert(&self, after: usize, lines: &str) -> String {
        let at = self.starts.get(after).copied().unwrap_or(self.text.len());
        let (before, rest) = self.text.split_at(at);
        let open = !before.is_empty() && !before.ends_with('\n') && before != "\u{feff}";
        let joined = if open { self.break_ } else { "" };
        format!("{before}{joined}{lines}{rest}")
    }
}

/// The entry whose key stands there.
fn entry_at<'n>(node: &'n Node, origin: &Origin) -> Option<&'n Entry> {
    let here = |entry: &&Entry| (entry.origin.line, entry.origin.column) == (origin.line, origin.column);
    let below = || node.entries().iter().find_map(|entry| entry_at(&entry.node, origin));
    let items = || node.items().iter().find_map(|item| entry_at(item, origin));
    node.entries().iter().find(here).or_else(below).or_else(items)
}

/// A value as lines at an indentation.
fn block(value: &Value, indent: usize, break_: &str) -> String {
    let pad = " ".repeat(indent);
    match value {
        Value::Map(entries) => entries
            .iter()
            .map(|entry| match &entry.node.value {
                Value::Map(below) if !below.is_empty() => {
                    let below = block(&entry.node.value, indent + INDENT, break_);
                    format!("{pad}{}:{break_}{below}", key(&entry.key))
                }
                Value::List(items) if items.iter().any(|item| item.text().is_none()) => {
                    let below = block(&entry.node.value, indent + INDENT, break_);
                    format!("{pad}{}:{break_}{below}", key(&entry.key))
                }
                below => format!("{pad}{}: {}{break_}", key(&entry.key), flow(below)),
            })
            .collect(),
        Value::List(items) => items
            .iter()
            .map(|item| match &item.value {
                Value::Map(entries) if !entries.is_empty() => {
                    let lines = block(&item.value, indent + INDENT, break_);
                    format!("{pad}- {}", &lines[(indent + INDENT).min(lines.len())..])
                }
                value => format!("{pad}- {}{break_}", flow(value)),
            })
            .collect(),
        value => format!("{pad}{}{break_}", flow(value)),
    }
}

/// A value on one line.
fn flow(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::Bool(value) => value.to_string(),
        Value::Whole(number) => number.to_string(),
        Value::Text(text) => scalar(text),
        Value::List(items) => {
            let items: Vec<String> = items.iter().map(|item| flow(&item.value)).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Map(entries) => {
            let entry = |entry: &Entry| format!("{}: {}", key(&entry.key), flow(&entry.node.value));
            let entries: Vec<String> = entries.iter().map(entry).collect();
            format!("{{{}}}", entries.join(", "))
        }
    }
}

/// A key, in quotes where it could be read as something else.
fn key(text: &str) -> String {
    let plain = text.chars().all(|c| c.is_alphanumeric() || c == '_') && !text.is_empty();
    if plain { text.to_string() } else { serde_json::to_string(text).unwrap_or_default() }
}

/// A text, in quotes where it could be read as something else.
fn scalar(text: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '_' | '/' | '，' | '。' | '、' | '（' | '）' | '%' | '×');
    let inside = |c: char| plain(c) || matches!(c, ' ' | '-' | '.' | '(' | ')' | '+');
    let word = text.to_ascii_lowercase();
    let special = matches!(word.as_str(), "true" | "false" | "yes" | "no" | "on" | "off" | "null" | "y" | "n" | "nan" | "inf");
    let number = text.starts_with(|c: char| c.is_ascii_digit()) && text.parse::<i64>().is_err() && text.parse::<f64>().is_ok();
    let coded = text.starts_with('0') && text.len() > 1 && !text.contains('-');
    let sound = text.starts_with(plain) && text.chars().all(inside) && !text.ends_with(' ');
    match sound && !special && !number && !coded {
        true => text.to_string(),
        false => serde_json::to_string(text).unwrap_or_default(),
    }
}

#[cfg(test)]
#[path = "insert_tests.rs"]
mod tests;
