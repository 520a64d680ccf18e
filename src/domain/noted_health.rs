//! What a client's tags and note say of her health: not everybody writes it into a dossier, and who books her in must
//! know it all the same.

use super::rule::card::CardRules;
use super::script::{in_simplified, simplified};
use std::borrow::Cow;

/// Where it was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Tag,
    Note,
}

/// What stands there that concerns her health, in its own words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Noted {
    pub said: Vec<(Place, String)>,
    /// It speaks of pregnancy.
    pub pregnant: bool,
}

impl Noted {
    /// A note is told as a whole: what follows from an allergy often stands in the next sentence. A tag that says no
    /// more than the note is left out.
    pub fn read(tags: &str, note: &str, rules: &CardRules) -> Noted {
        let mut noted = Noted::default();
        let told = sure(note, rules);
        let found = |text: &str| words(text, &rules.health_words);
        let in_note = found(&told);
        for tag in super::cell::parts(tags) {
            let hers = sure(tag, rules);
            let in_tag = found(&hers);
            if !in_tag.is_empty() && !in_tag.iter().all(|word| in_note.contains(word)) {
                noted.said.push((Place::Tag, tag.to_string()));
            }
            noted.pregnant |= !words(&hers, &rules.pregnancy).is_empty();
        }
        if !in_note.is_empty() {
            let note = note.split_whitespace().collect::<Vec<_>>().join(" ");
            noted.said.push((Place::Note, note));
        }
        noted.pregnant |= !words(&told, &rules.pregnancy).is_empty();
        noted
    }
}

/// A text without what says that there is nothing: 无过敏, no allergies. Of one that speaks of no health at all, nothing.
fn sure(text: &str, rules: &CardRules) -> String {
    let text = in_simplified(&text.to_lowercase());
    if words(&text, &rules.health_words).is_empty() && words(&text, &rules.pregnancy).is_empty() {
        return String::new();
    }
    rules.health_denied.iter().fold(text, |text, denied| match denied.trim() {
        "" => text,
        denied => text.replace(&*folded(denied), " "),
    })
}

/// Those of the words that stand in a text.
fn words<'a>(text: &str, of: &'a [String]) -> Vec<&'a str> {
    if text.is_empty() {
        return Vec::new();
    }
    let stands = |word: &&str| !word.is_empty() && text.contains(&*folded(word));
    of.iter().map(|word| word.trim()).filter(stands).collect()
}

/// A word as texts are looked through for it: 過敏 is 过敏, whoever writes which.
fn folded(word: &str) -> Cow<'_, str> {
    let is_folded = |c: char| !c.is_uppercase() && simplified(c) == c;
    if word.chars().all(is_folded) { word.into() } else { in_simplified(&word.to_lowercase()).into() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::rule::{Rules, default_tree};
    use crate::domain::tree::Node;

    #[test]
    fn health_in_a_note_or_a_tag_is_heard_and_nothing_else_is() {
        let rules = Rules::read(default_tree(), Node::nothing()).0.unwrap().client_file;
        for (tags, note, expected, pregnant) in [
            ("", "", "", false),
            ("VIP;老客", "喜欢安静，肩颈常紧；敏感肌", "", false),
            ("", "对玫瑰、薰衣草过敏", "对玫瑰、薰衣草过敏", false),
            ("VIP;过敏", "对酒精过敏", "对酒精过敏", false),
            ("过敏", "喜欢安静", "#过敏", false),
            ("孕期", "不做艾灸", "#孕期", true),
            ("高血压", "对酒精过敏", "#高血压 对酒精过敏", false),
            ("孕期", "怀孕中，十二月后再联系；不做艾灸", "怀孕中，十二月后再联系；不做艾灸", true),
            ("", "无过敏史", "", false),
            ("", "过敏：无", "", false),
            ("", "未怀孕，不过敏", "", false),
            ("", "以前不过敏，现在对果酸过敏", "以前不过敏，现在对果酸过敏", false),
            ("", "Allergic to latex", "Allergic to latex", false),
            ("Pregnant", "", "#Pregnant", true),
            ("", "No allergies. Not pregnant.", "", false),
            ("", "No allergies, has a pacemaker", "No allergies, has a pacemaker", false),
            ("", "喜欢抗过敏面膜", "", false),
            ("", "對酒精過敏", "對酒精過敏", false),
            ("懷孕中", "過敏：無", "#懷孕中", true),
        ] {
            let noted = Noted::read(tags, note, &rules);
            let said = noted.said.iter().map(|(place, text)| match place {
                Place::Tag => format!("#{text}"),
                Place::Note => text.clone(),
            });
            assert_eq!(said.collect::<Vec<_>>().join(" "), expected, "{tags} {note}");
            assert_eq!(noted.pregnant, pregnant, "{tags} {note}");
        }
    }
}
