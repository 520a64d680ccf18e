//! A document's text, with values put in between its lines.

use super::written::{INDENT, block, flow};
use super::{Put, Step, list, wrapped};
use crate::domain::tree::{Entry, Node, Origin, Value};
use crate::store::document;

/// A document's text, and where its lines begin.
pub struct Text<'a> {
    text: &'a str,
    starts: Vec<usize>,
    break_: &'static str,
}

impl<'a> Text<'a> {
    pub fn of(text: &'a str) -> Text<'a> {
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
    pub fn put(&self, tree: &Node, path: &[Step], what: &Put) -> Result<String, Origin> {
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
            Put::Before(place, item) => match here.items().get(*place) {
                Some(next) if !self.text[self.at(&here.origin)..].starts_with('[') => {
                    self.add_before(here, next, list([item.clone()]))
                }
                _ => self.add(here, key, list([item.clone()])),
            },
            Put::Set(value) => self.replace(here, key, value),
        }
    }

    /// Adds the entries or items of a value to a map or list.
    fn add(&self, here: &Node, key: Option<&Entry>, more: Value) -> Result<String, Origin> {
        let is_empty = |at: usize, open: char| self.text[at..].starts_with(open);
        let at = self.at(&here.origin);
        match (&here.value, &more) {
            (Value::Null, _) => self.fill(here, key, &more),
            (Value::Map(_), Value::Map(_)) if self.text[at..].starts_with('{') => {
                self.add_inside(here, at, &more)
            }
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

    /// Adds an item before another of a list of lines, and before the comments above that.
    fn add_before(&self, here: &Node, next: &Node, more: Value) -> Result<String, Origin> {
        let indent = self.dash(self.at(&here.origin)).ok_or_else(|| here.origin.clone())?;
        let depth = |line: &str| line.len() - line.trim_start_matches(' ').len();
        let stands = |number: usize, mark: char| {
            let line = self.line(number);
            depth(line) == indent && line.trim_start_matches(' ').starts_with(mark)
        };
        let first = here.origin.line as usize;
        let dashes = (first.saturating_sub(1).max(1)..=next.origin.line as usize).rev();
        let mut line =
            dashes.into_iter().find(|line| stands(*line, '-')).ok_or_else(|| next.origin.clone())?;
        while line > 1 && stands(line - 1, '#') {
            line -= 1;
        }
        Ok(self.insert(line - 1, &block(&more, indent, self.break_)))
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
