//! Options with a closed set of words: what may be typed for them, in either language, and what is told where
//! something else was.

use crate::domain::problem::{Fact, Problems};
use crate::messages::Lang;
use crate::messages::help::spoken;
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::{Arg, Command, Error};
use std::ffi::OsStr;

/// A word of the records, with what people say for it.
pub type Spoken = (&'static str, &'static [&'static str]);

/// What a word is called in a language.
type Name = fn(&str, Lang) -> &str;

/// Takes one of a set of words, or what people say for it.
#[derive(Clone)]
pub struct Choices {
    words: Vec<&'static str>,
    name: Option<Name>,
    spoken: &'static [Spoken],
    /// What else may be meant.
    or: fn(&str) -> Option<&'static str>,
    /// Any word is taken, and told beside other mistakes by `one_of`.
    later: bool,
}

/// Words that have a name on the screen.
pub fn named(words: &'static [&'static str], name: Name) -> Choices {
    Choices { words: words.to_vec(), name: Some(name), spoken: &[], or: |_| None, later: false }
}

/// Words with what people say for them.
pub fn said(spoken: &'static [Spoken]) -> Choices {
    let words = spoken.iter().map(|(word, _)| *word).collect();
    Choices { words, name: None, spoken, or: |_| None, later: false }
}

/// By what something is counted.
pub fn groups(words: &'static [&'static str]) -> Choices {
    Choices { words: words.to_vec(), ..said(GROUPS) }
}

/// The group that was asked for. A common `--by WHO` before the noun lands in the same place, and is none.
pub fn group<'a>(said: &'a str, groups: &[&'a str]) -> &'a str {
    groups.iter().find(|group| **group == said).or(groups.first()).copied().unwrap_or(said)
}

const GROUPS: &[Spoken] = &[
    ("month", &["月份", "月", "按月"]),
    ("day", &["日期", "天", "日", "按天"]),
    ("kind", &["类别", "种类"]),
    ("cause", &["原因"]),
    ("staff", &["员工", "美容师"]),
    ("product", &["产品"]),
    ("service", &["项目"]),
    ("channel", &["来源", "渠道"]),
    ("rule", &["规则"]),
];

/// The ways to reach a client.
pub const WAYS: &[Spoken] =
    &[("phone", &["电话"]), ("wechat", &["微信"]), ("sms", &["短信"]), ("email", &["邮件"])];

/// Yes or no.
pub const YES_NO: &[Spoken] = &[("yes", &["是", "满意"]), ("no", &["否", "不满意", "不是"])];

impl Choices {
    /// Takes what that understands as well.
    pub fn or(self, or: fn(&str) -> Option<&'static str>) -> Choices {
        Choices { or, ..self }
    }

    /// Takes any word for now, so that a wrong one is told with what else is wrong: see `one_of`.
    pub fn later(self) -> Choices {
        Choices { later: true, ..self }
    }

    /// The word that was meant by what was typed for an option, if anything was.
    pub fn one_of(&self, option: &'static str, text: Option<&str>) -> Result<Option<String>, Problems> {
        let Some(text) = text else { return Ok(None) };
        let told = |value: &PossibleValue| match value.get_help() {
            Some(called) => format!("{called} {}", value.get_name()),
            None => value.get_name().to_string(),
        };
        let known = || self.values().iter().filter(|value| !value.is_hide_set()).map(told).collect();
        let unknown = || Fact::NotOneOf { option, text: text.trim().to_string(), known: known() };
        Ok(Some(self.meant(text).ok_or_else(unknown)?.to_string()))
    }

    /// What a word is called in Chinese.
    fn called(&self, word: &'static str) -> Option<&'static str> {
        let said = self.spoken.iter().find(|(known, _)| *known == word);
        let said = said.and_then(|(_, said)| said.iter().find(|said| !said.is_ascii()).copied());
        self.name.map(|name| name(word, Lang::Zh)).filter(|name| *name != word).or(said)
    }

    /// The word that is meant: itself, what it is called, or the beginning of that, where no other begins so.
    fn meant(&self, text: &str) -> Option<&'static str> {
        let text = text.trim();
        let english = |word: &'static str| self.name.map_or(word, |name| name(word, Lang::En));
        let is_it = |word: &&'static str| {
            let said = self.spoken.iter().any(|(known, said)| known == word && said.contains(&text));
            said || *word == text || self.called(word) == Some(text) || english(word) == text
        };
        let begins = |word: &&'static str| {
            !text.is_ascii() && self.called(word).is_some_and(|name| name.starts_with(text))
        };
        let mut begun = self.words.iter().copied().filter(begins);
        let one = begun.next().filter(|_| begun.next().is_none());
        self.words.iter().copied().find(is_it).or_else(|| (self.or)(text)).or(one)
    }

    fn values(&self) -> Vec<PossibleValue> {
        let value = |word: &'static str| {
            let value = PossibleValue::new(word).hide(word.is_empty());
            match self.called(word).filter(|_| spoken() == Lang::Zh) {
                Some(called) => value.help(called),
                None => value,
            }
        };
        self.words.iter().copied().map(value).collect()
    }
}

impl TypedValueParser for Choices {
    type Value = String;

    fn parse_ref(&self, command: &Command, arg: Option<&Arg>, value: &OsStr) -> Result<String, Error> {
        match value.to_str().and_then(|text| self.meant(text)) {
            Some(word) => Ok(word.to_string()),
            None if self.later && value.to_str().is_some() => Ok(value.to_string_lossy().into_owned()),
            // Every word is offered there, and the likely one.
            None => PossibleValuesParser::new(self.values()).parse_ref(command, arg, value),
        }
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(self.values().into_iter()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messages::complaint::names;

    #[test]
    fn a_word_is_taken_in_either_language_and_by_its_beginning() {
        let states = named(&["new", "responded", "closed"], names::state);
        let kinds = said(&[("sms", &["短信"]), ("wechat", &["微信", "vx"])])
            .or(|text| (text == "绿泡泡").then_some("wechat"));
        for (choices, typed, meant) in [
            (&states, "new", Some("new")),
            (&states, "待响应", Some("new")),
            (&states, " 结案 ", Some("closed")),
            (&states, "待", Some("new")),
            (&states, "", None),
            (&states, "n", None),
            (&kinds, "微信", Some("wechat")),
            (&kinds, "vx", Some("wechat")),
            (&kinds, "绿泡泡", Some("wechat")),
            (&kinds, "电话", None),
        ] {
            assert_eq!(choices.meant(typed), meant, "{typed}");
        }
    }
}
