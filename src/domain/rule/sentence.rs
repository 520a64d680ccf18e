//! A text that asks for no more than names and whether there is one, as nearly all do: it is put together
//! by itself. To start the template engine takes longer than a day's list.

use minijinja::value::Value;
use std::fmt::Write;

/// Words for a text, by their names.
pub type Words = Vec<(&'static str, Value)>;

/// A piece of the text.
#[derive(Debug, PartialEq)]
enum Part {
    Text(String),
    Name(&'static str),
    If { name: &'static str, then: Vec<Part>, otherwise: Vec<Part> },
}

/// The text, taken apart.
#[derive(Debug, PartialEq)]
pub struct Sentence(Vec<Part>);

/// An `if` that is not closed yet, and where to go on after it.
struct Open {
    name: &'static str,
    then: Option<Vec<Part>>,
    outside: Vec<Part>,
}

impl Sentence {
    /// Takes a template apart; none where it is more than a sentence, or is not sound.
    pub fn read(source: &str, names: &'static [&'static str]) -> Option<Sentence> {
        let (mut parts, mut open, mut rest) = (Vec::new(), Vec::<Open>::new(), source);
        let known = |name: &str| names.iter().find(|known| **known == name).copied();
        while let Some(at) = tag(rest) {
            let (text, tag) = rest.split_at(at);
            let (is_name, close) = (tag.starts_with("{{"), if tag.starts_with("{{") { "}}" } else { "%}" });
            let (inside, after) = tag.get(2..)?.split_once(close)?;
            let (inside, trims) = inside.strip_prefix('-').map_or((inside, false), |inside| (inside, true));
            push(&mut parts, if trims { text.trim_end() } else { text });
            let (inside, trims) = inside.strip_suffix('-').map_or((inside, false), |inside| (inside, true));
            rest = if trims { after.trim_start() } else { after };
            let words: Vec<&str> = inside.split_ascii_whitespace().collect();
            match (is_name, &words[..]) {
                (true, [name]) => parts.push(Part::Name(known(name)?)),
                (false, ["if", name]) => {
                    let outside = std::mem::take(&mut parts);
                    open.push(Open { name: known(name)?, then: None, outside });
                }
                (false, ["else"]) => {
                    let open = open.last_mut().filter(|open| open.then.is_none())?;
                    open.then = Some(std::mem::take(&mut parts));
                }
                (false, ["endif"]) => {
                    let Open { name, then, outside } = open.pop()?;
                    let last = std::mem::replace(&mut parts, outside);
                    let (then, otherwise) = match then {
                        Some(then) => (then, last),
                        None => (last, Vec::new()),
                    };
                    parts.push(Part::If { name, then, otherwise });
                }
                _ => return None,
            }
        }
        push(&mut parts, rest);
        (open.is_empty() && !source.contains("{#")).then_some(Sentence(parts))
    }

    /// The text with the words put in; a name that is not given is empty.
    pub fn with(&self, words: &Words) -> String {
        let mut text = String::new();
        put(&mut text, &self.0, words);
        text
    }
}

/// Where the next name or condition begins.
fn tag(text: &str) -> Option<usize> {
    memchr::memchr_iter(b'{', text.as_bytes())
        .find(|at| matches!(text.as_bytes().get(at + 1), Some(b'{' | b'%')))
}

fn push(parts: &mut Vec<Part>, text: &str) {
    if !text.is_empty() {
        parts.push(Part::Text(text.to_string()));
    }
}

fn put(text: &mut String, parts: &[Part], words: &Words) {
    let given = |name: &str| words.iter().find(|(known, _)| *known == name).map(|(_, word)| word);
    for part in parts {
        match part {
            Part::Text(piece) => text.push_str(piece),
            Part::Name(name) => {
                let Some(word) = given(name) else { continue };
                match word.as_str() {
                    Some(word) => text.push_str(word),
                    None => drop(write!(text, "{word}")),
                }
            }
            Part::If { name, then, otherwise } => {
                let holds = given(name).is_some_and(Value::is_true);
                put(text, if holds { then } else { otherwise }, words);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: &[&str] = &["called", "staff"];

    #[test]
    fn only_what_is_a_sentence_is_taken_apart() {
        for sound in
            ["", "王姐好！", "{{ called }}{% if staff %}，{{staff}}{% else %}。{%- endif -%} x", "{ {} }"]
        {
            assert!(Sentence::read(sound, NAMES).is_some(), "{sound}");
        }
        for more in [
            "{{ called | upper }}",
            "{{ other }}",
            "{{ 'x' }}",
            "{% if not staff %}{% endif %}",
            "{% if staff %}",
            "{% endif %}",
            "{% if staff %}{% else %}{% else %}{% endif %}",
            "{% for c in called %}{{ c }}{% endfor %}",
            "{# a note #}{{ called }}",
            "{{ called",
            "{%+ if staff %}{% endif %}",
        ] {
            assert_eq!(Sentence::read(more, NAMES), None, "{more}");
        }
    }
}
