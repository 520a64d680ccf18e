//! A tree written plainly: what is read in every run is read in a fraction of the time that YAML or
//! JSON take, and its texts stay where the program holds them.
//!
//! A value a line: where it stands, what it is, and for a list or a map how many follow. The key of
//! an entry stands on the line above it. A text is counted in bytes, as it may hold line breaks.
//! ```text
//! 1:1 map 2
//! 1:1 format
//! 1:9 whole 1
//! 2:1 shop
//! 2:7 text 6 本店
//! ```

use super::{Entry, Node, Origin, Value};
use std::fmt::Write;
use std::rc::Rc;

/// The deepest nesting that is read.
const DEPTH: usize = 24;

/// Writes a tree.
pub fn write(node: &Node) -> String {
    let mut out = String::new();
    push(&mut out, node);
    out
}

fn push(out: &mut String, node: &Node) {
    push_place(out, &node.origin);
    // To write into a text can't fail.
    let _ = match &node.value {
        Value::Null => writeln!(out, "null"),
        Value::Bool(value) => writeln!(out, "{value}"),
        Value::Whole(value) => writeln!(out, "whole {value}"),
        Value::Text(text) => writeln!(out, "text {} {text}", text.len()),
        Value::List(items) => writeln!(out, "list {}", items.len()),
        Value::Map(entries) => writeln!(out, "map {}", entries.len()),
    };
    node.items().iter().for_each(|item| push(out, item));
    for entry in node.entries() {
        push_place(out, &entry.origin);
        out.push_str(&entry.key);
        out.push('\n');
        push(out, &entry.node);
    }
}

fn push_place(out: &mut String, origin: &Origin) {
    let _ = write!(out, "{}:{} ", origin.line, origin.column);
}

/// Reads what `write` has written, as the tree of that file; nothing where it is anything else.
pub fn read(file: &str, text: &'static str) -> Option<Node> {
    Plain { file: file.into(), rest: text }.node(DEPTH)
}

struct Plain {
    file: Rc<str>,
    rest: &'static str,
}

impl Plain {
    /// What stands before the next of that character, which is passed.
    fn until(&mut self, end: u8) -> Option<&'static str> {
        let at = self.rest.bytes().position(|byte| byte == end)?;
        let (before, after) = (&self.rest[..at], &self.rest[at + 1..]);
        self.rest = after;
        Some(before)
    }

    fn origin(&mut self) -> Option<Origin> {
        let line = self.until(b':')?.parse().ok()?;
        let column = self.until(b' ')?.parse().ok()?;
        Some(Origin { file: self.file.clone(), line, column })
    }

    /// A line break, after that many bytes of text.
    fn text(&mut self, length: usize) -> Option<&'static str> {
        let (text, after) = self.rest.split_at_checked(length)?;
        self.rest = after.strip_prefix('\n')?;
        Some(text)
    }

    fn node(&mut self, depth: usize) -> Option<Node> {
        let below = depth.checked_sub(1)?;
        let origin = self.origin()?;
        if let Some(counted) = self.rest.strip_prefix("text ") {
            self.rest = counted;
            let length = self.until(b' ')?.parse().ok()?;
            return Some(Node { value: Value::Text(self.text(length)?.into()), origin });
        }
        let line = self.until(b'\n')?;
        let value = match line.split_once(' ') {
            Some(("whole", number)) => Value::Whole(number.parse().ok()?),
            Some(("list", count)) => {
                let count: u16 = count.parse().ok()?;
                let mut items = Vec::with_capacity(count.into());
                for _ in 0..count {
                    items.push(self.node(below)?);
                }
                Value::List(items)
            }
            Some(("map", count)) => {
                let count: u16 = count.parse().ok()?;
                let mut entries = Vec::with_capacity(count.into());
                for _ in 0..count {
                    entries.push(self.entry(below)?);
                }
                Value::Map(entries)
            }
            None if line == "null" => Value::Null,
            _ => Value::Bool(line.parse().ok()?),
        };
        Some(Node { value, origin })
    }

    fn entry(&mut self, depth: usize) -> Option<Entry> {
        let origin = self.origin()?;
        let key = self.until(b'\n')?.into();
        Some(Entry { key, origin, node: self.node(depth)? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn node(value: Value) -> Node {
        Node { value, origin: Origin { file: "f".into(), line: 3, column: 7 } }
    }

    #[test]
    fn what_is_written_is_read_back() {
        let text = |text: &'static str| node(Value::Text(text.into()));
        let entry = |key: &'static str, value| Entry {
            key: key.into(),
            origin: Origin { file: "f".into(), line: 1, column: 2 },
            node: node(value),
        };
        let list = Value::List(vec![text("王\n\n芳 "), text(""), node(Value::Null)]);
        let tree = node(Value::Map(vec![
            entry("名 字", list),
            entry("a:b", Value::Whole(-3)),
            entry("yes", Value::Bool(true)),
            entry("none", Value::List(Vec::new())),
        ]));
        let written = write(&tree);
        assert_eq!(read("f", written.clone().leak()), Some(tree));
        for end in (0..written.len()).filter(|end| written.is_char_boundary(*end)) {
            assert_eq!(read("f", written[..end].to_string().leak()), None);
        }
    }
}
