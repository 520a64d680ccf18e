//! The rules of replies: what clients write back to a message, as far as one word says it all.

use super::decode::Decoder;
use crate::domain::tree::Node;

/// What a reply means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// She wants no more messages.
    Stop,
    /// She will come.
    Confirm,
    /// A person has to read it.
    Other,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RepliesRules {
    /// Words of who wants no more messages, folded.
    stop: Vec<String>,
    /// Words of who will come, folded.
    confirm: Vec<String>,
}

impl RepliesRules {
    /// What a reply means: it is one of the words as a whole, or a person has to read it. Where a word stands in both
    /// lists, she wants no more.
    pub fn meaning(&self, text: &str) -> Meaning {
        let said = folded(text);
        match said {
            _ if said.is_empty() => Meaning::Other,
            _ if self.stop.contains(&said) => Meaning::Stop,
            _ if self.confirm.contains(&said) => Meaning::Confirm,
            _ => Meaning::Other,
        }
    }

    pub(super) fn decode(decoder: &mut Decoder, node: &Node) -> RepliesRules {
        decoder.known(node, &["stop", "confirm", "calls"]);
        let mut words = |key| decoder.list(node, key).iter().map(|word| folded(word)).collect();
        RepliesRules { stop: words("stop"), confirm: words("confirm") }
    }
}

/// A text's letters and digits alone, of plain width and in lower case.
fn folded(text: &str) -> String {
    let narrow = |c: char| match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        _ => c,
    };
    text.chars().map(narrow).filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::rule::{Rules, default_tree};

    #[test]
    fn a_reply_is_a_word_of_the_lists_or_for_a_person() {
        let rules = Rules::read(default_tree(), Node::nothing()).0.unwrap().replies;
        for (text, meaning) in [
            ("退订", Meaning::Stop),
            (" 退订。", Meaning::Stop),
            ("【退订】", Meaning::Stop),
            ("ｔｄ", Meaning::Stop),
            ("Td!", Meaning::Stop),
            ("t", Meaning::Stop),
            ("1", Meaning::Confirm),
            ("１。", Meaning::Confirm),
            ("好的！", Meaning::Confirm),
            ("o k", Meaning::Confirm),
            ("", Meaning::Other),
            ("。", Meaning::Other),
            ("11", Meaning::Other),
            ("不退订", Meaning::Other),
            ("好的，晚半小时可以吗", Meaning::Other),
            ("确认取消", Meaning::Other),
        ] {
            assert_eq!(rules.meaning(text), meaning, "{text}");
        }
    }
}
