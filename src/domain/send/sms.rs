//! How long a text message is, as the networks count and bill it.

use crate::domain::rule::sending::SmsRules;

/// The length of an SMS.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Length {
    /// Characters, as networks count them: rare ones and emoji are two.
    pub characters: usize,
    pub parts: usize,
}

/// The signature as it stands before a text: 【花漾美容】, however it was written down.
pub fn signature(text: &str) -> String {
    let name = text.trim().trim_start_matches(['【', '[']).trim_end_matches(['】', ']']).trim();
    if name.is_empty() { String::new() } else { format!("【{name}】") }
}

/// The length of a whole text, signature and opt-out words included.
pub fn length(text: &str, rules: &SmsRules) -> Length {
    let characters = text.encode_utf16().count();
    let parts = if characters <= rules.single { 1 } else { characters.div_ceil(rules.part.max(1)) };
    Length { characters, parts }
}

/// The first character that gateways refuse.
pub fn forbidden(text: &str, rules: &SmsRules) -> Option<char> {
    text.chars().find(|c| rules.forbidden.contains(*c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_counted_as_it_is_billed() {
        let rules = SmsRules { single: 70, part: 67, forbidden: "¥".into() };
        let parts = |characters: usize| length(&"字".repeat(characters), &rules).parts;
        assert_eq!([0, 1, 70, 71, 134, 135, 201, 202].map(parts), [1, 1, 1, 2, 2, 3, 3, 4]);
        assert_eq!(length("生日快乐🎂", &rules).characters, 6);
        assert_eq!(forbidden("只要¥98", &rules), Some('¥'));
        assert_eq!(forbidden("98元", &rules), None);
    }

    #[test]
    fn a_signature_stands_in_its_brackets_once() {
        for text in ["花漾美容", "【花漾美容】", " 【花漾美容】 ", "[花漾美容]"] {
            assert_eq!(signature(text), "【花漾美容】", "{text}");
        }
        assert_eq!(signature(" "), "");
    }
}
