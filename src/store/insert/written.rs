//! How values are written: as lines, or on one line, in quotes only where they must be.

use crate::domain::tree::{Entry, Value};

/// The indentation of a step.
pub const INDENT: usize = 2;

/// A value as lines at an indentation.
pub fn block(value: &Value, indent: usize, break_: &str) -> String {
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
pub fn flow(value: &Value) -> String {
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
    let plain = |c: char| {
        c.is_alphanumeric() || matches!(c, '_' | '/' | '，' | '。' | '、' | '（' | '）' | '%' | '×')
    };
    let inside = |c: char| plain(c) || matches!(c, ' ' | '-' | '.' | '(' | ')' | '+');
    let word = text.to_ascii_lowercase();
    let special = matches!(
        word.as_str(),
        "true" | "false" | "yes" | "no" | "on" | "off" | "null" | "y" | "n" | "nan" | "inf"
    );
    let number = text.starts_with(|c: char| c.is_ascii_digit())
        && text.parse::<i64>().is_err()
        && text.parse::<f64>().is_ok();
    let coded = text.starts_with('0') && text.len() > 1 && !text.contains('-');
    let sound = text.starts_with(plain) && text.chars().all(inside) && !text.ends_with(' ');
    match sound && !special && !number && !coded {
        true => text.to_string(),
        false => serde_json::to_string(text).unwrap_or_default(),
    }
}
