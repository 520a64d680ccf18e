//! New ids for doubled ones, in words.

use super::Lang;
use crate::say;

/// A new id, or none for a row that stood twice to the letter.
pub fn given(file: &str, old: &str, new: Option<&str>, lang: Lang) -> String {
    match new {
        Some(new) => say!(lang, "{file}：后一个 {old} 改为 {new}", "{file}: the later {old} is now {new}"),
        None => say!(
            lang,
            "{file}：完全相同的第二行 {old} 已去掉",
            "{file}: the second row {old}, the same to the letter, is gone"
        ),
    }
}

pub fn none(lang: Lang) -> &'static str {
    lang.pick("没有重复的编号。", "No id stands twice.")
}
