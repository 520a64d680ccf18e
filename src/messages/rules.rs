//! The rules in force, in words.

use super::Lang;

pub fn key(lang: Lang) -> &'static str {
    lang.pick("规则", "key")
}

pub fn value(lang: Lang) -> &'static str {
    lang.pick("值", "value")
}

pub fn origin(lang: Lang) -> &'static str {
    lang.pick("出处", "origin")
}
