//! Documents: YAML read into a tree that knows where each value stands.

use crate::domain::problem::{Fact, Place, Problem, Problems};
use crate::domain::tree::{Entry, Name, Node, Origin, Value};
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_yaml::Spanned;
use std::fmt;

/// The largest document, in bytes (safety, Sizes).
pub const LIMIT: usize = 1024 * 1024;

/// The most values in a document: a bomb of aliases is refused before it takes time.
const NODES: usize = 20_000;

/// The deepest nesting: a document of ours has five levels, and the parser takes stack for each.
const DEPTH: usize = 24;

/// A value as the parser gives it.
enum Raw {
    Null,
    Bool(bool),
    Whole(i64),
    Text(String),
    List(Vec<Spanned<Raw>>),
    Map(Vec<(Spanned<String>, Spanned<Raw>)>),
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Raw, E> {
        Ok(Raw::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Raw, E> {
        Ok(Raw::Whole(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Raw, E> {
        Ok(i64::try_from(value).map_or_else(|_| Raw::Text(value.to_string()), Raw::Whole))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Raw, E> {
        Ok(Raw::Text(value.to_string()))
    }

    fn visit_str<E>(self, value: &str) -> Result<Raw, E> {
        Ok(Raw::Text(value.to_string()))
    }

    fn visit_unit<E>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }

    fn visit_none<E>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Raw, D::Error> {
        Raw::deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Raw, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Raw::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Raw, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        Ok(Raw::Map(entries))
    }
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Raw, D::Error> {
        deserializer.deserialize_any(RawVisitor)
    }
}

/// Reads a document. What is wrong with its text is told with the line.
pub fn read(file: &str, bytes: &[u8]) -> Result<Node, Problems> {
    if bytes.len() > LIMIT {
        return Err(Problem::at(Fact::YamlTooLarge { limit: LIMIT }, Place::file(file)).into());
    }
    let bytes = bytes.strip_prefix(super::scan::BOM).unwrap_or(bytes);
    let Ok(text) = std::str::from_utf8(bytes) else {
        return Err(Problem::at(Fact::NotUtf8, Place::file(file)).into());
    };
    wide_marks(file, text)?;
    let name = Name::from(file);
    if text.lines().all(|line| line.trim().is_empty() || line.trim_start().starts_with('#')) {
        let origin = Origin { file: name, line: 1, column: 1 };
        return Ok(Node { origin, ..Node::nothing() });
    }
    let options = serde_yaml::options! {
        budget: serde_yaml::budget! { max_nodes: NODES, max_depth: DEPTH },
        with_snippet: false,
    };
    match serde_yaml::from_str_with_options::<Spanned<Raw>>(text, options) {
        Ok(raw) => Ok(node(&name, raw)),
        Err(error) => Err(unreadable(file, text, &error).into()),
    }
}

fn origin(file: &Name, location: serde_yaml::Location) -> Origin {
    let number = |n: u64| u32::try_from(n).unwrap_or(0);
    Origin { file: file.clone(), line: number(location.line()), column: number(location.column()) }
}

fn node(file: &Name, raw: Spanned<Raw>) -> Node {
    let origin = origin(file, raw.referenced);
    let value = match raw.value {
        Raw::Null => Value::Null,
        Raw::Bool(value) => Value::Bool(value),
        Raw::Whole(value) => Value::Whole(value),
        Raw::Text(text) => Value::Text(text.into()),
        Raw::List(items) => Value::List(items.into_iter().map(|item| node(file, item)).collect()),
        Raw::Map(entries) => Value::Map(
            entries
                .into_iter()
                .map(|(key, value)| Entry {
                    origin: self::origin(file, key.referenced),
                    key: key.value.into(),
                    node: node(file, value),
                })
                .collect(),
        ),
    };
    Node { value, origin }
}

/// A line of the document, to be shown with a problem.
pub fn place(file: &str, text: &str, line: u32, column: u32) -> Place {
    let shown = text.lines().nth(line.saturating_sub(1) as usize).unwrap_or_default();
    Place { file: file.to_string(), line, column, width: 1, text: shown.to_string() }
}

/// Shows the lines of a document with the problems that were found in what it says.
pub fn with_lines(problems: &mut [Problem], bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    for place in problems.iter_mut().filter_map(|problem| problem.place.as_mut()) {
        let line = text.lines().nth(place.line.saturating_sub(1) as usize);
        place.text = line.unwrap_or_default().to_string();
    }
}

fn unreadable(file: &str, text: &str, error: &serde_yaml::Error) -> Problem {
    let (line, column) = error.location().map_or((0, 0), |location| (location.line(), location.column()));
    let number = |n: u64| u32::try_from(n).unwrap_or(0);
    let message = error.to_string();
    // The place is told beside it.
    let what = message.lines().next().unwrap_or_default().split(" at line ").next().unwrap_or_default();
    let what = what.to_string();
    Problem::at(Fact::YamlUnreadable { what }, place(file, text, number(line), number(column)))
}

/// Full-width punctuation and tabs where YAML wants its own: the parser's words for them help
/// nobody, so they are looked for first.
fn wide_marks(file: &str, text: &str) -> Result<(), Problems> {
    let mut problems = Vec::new();
    let mut block: Option<usize> = None;
    for (index, line) in text.lines().enumerate() {
        let indent = line.len() - line.trim_start_matches([' ', '\t', '\u{3000}']).len();
        if line.trim().is_empty() {
            continue;
        }
        if let Some(depth) = block {
            // Inside of a text block everything is text, as long as it is indented further.
            if line.len() - line.trim_start_matches(' ').len() > depth {
                continue;
            }
            block = None;
        }
        let content = line[indent..].split(" #").next().unwrap_or_default();
        let mut report = |mark: char, at: usize| {
            let column = u32::try_from(line[..at].chars().count() + 1).unwrap_or(0);
            let line = u32::try_from(index + 1).unwrap_or(0);
            problems.push(Problem::at(Fact::YamlWideMark { mark }, place(file, text, line, column)));
        };
        if let Some(at) = line[..indent].find(['\t', '\u{3000}']) {
            report(line[at..].chars().next().unwrap_or('\t'), at);
            continue;
        }
        if content.starts_with('#') || content.starts_with(['"', '\'']) {
            continue;
        }
        let key = content.trim_start_matches("- ");
        let ascii_colon = key.find(": ").or_else(|| key.ends_with(':').then(|| key.len() - 1));
        match (key.find('：'), ascii_colon) {
            (Some(wide), colon)
                if colon.is_none_or(|colon| wide < colon) && !key.starts_with(['[', '{', '"', '\'']) =>
            {
                report('：', line.len() - line[indent..].len() + (content.len() - key.len()) + wide);
            }
            _ => {}
        }
        let value = content.trim_end();
        if value.ends_with(['|', '>'])
            || value.ends_with("|-")
            || value.ends_with("|+")
            || value.ends_with(">-")
        {
            block = Some(indent);
        }
    }
    Problems(problems).or_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(text: &str) -> Vec<String> {
        match read("salon.yaml", text.as_bytes()) {
            Ok(_) => Vec::new(),
            Err(problems) => problems
                .0
                .iter()
                .map(|p| format!("{} {}", p.place.as_ref().unwrap(), p.fact.code()))
                .collect(),
        }
    }

    #[test]
    fn values_know_where_they_stand() {
        let tree = read(
            "salon.yaml",
            "shop:\n  name: 美丽\n  days: 3\nlist:\n  - id: a\n    off: true\n".as_bytes(),
        )
        .unwrap();
        let name = tree.get("shop").unwrap().get("name").unwrap();
        assert_eq!((name.text().as_deref(), name.origin.line, name.origin.column), (Some("美丽"), 2, 9));
        assert_eq!(tree.get("shop").unwrap().get("days").unwrap().value, Value::Whole(3));
        assert_eq!(tree.get("list").unwrap().items()[0].get("off").unwrap().value, Value::Bool(true));
    }

    #[test]
    fn wide_marks_and_tabs_are_named_at_their_place() {
        assert_eq!(codes("shop:\n  name：美丽\n"), ["salon.yaml:2:7 Y302"]);
        assert_eq!(codes("shop:\n\tname: x\n"), ["salon.yaml:2:1 Y302"]);
        assert_eq!(codes("text: |\n  您好：明天\nname: 您好：再见\n"), [""; 0]);
    }

    #[test]
    fn doubled_keys_and_bombs_are_refused() {
        assert_eq!(codes("a: 1\na: 2\n"), ["salon.yaml:2:1 Y301"]);
        let mut bomb = String::from("a: &a [x,x,x,x,x,x,x,x,x,x]\n");
        for (name, below) in ["b", "c", "d", "e", "f", "g"].iter().zip(["a", "b", "c", "d", "e", "f"]) {
            bomb.push_str(&format!("{name}: &{name} [{}]\n", vec![format!("*{below}"); 10].join(",")));
        }
        assert_eq!(codes(&bomb).len(), 1);
    }

    #[test]
    fn an_empty_document_is_an_empty_map() {
        assert_eq!(read("salon.yaml", b"# nothing\n\n").unwrap().entries().len(), 0);
    }
}
