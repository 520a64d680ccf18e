//! Why a cell or a row of a sheet is in doubt, in words.

use super::Lang;
use crate::domain::doubt::Doubt;
use crate::say;

/// What is in doubt, as one sentence without a full stop.
pub fn sentence(doubt: &Doubt, lang: Lang) -> String {
    match doubt {
        Doubt::NotADay { text } => say!(lang, "「{text}」不是日期", "“{text}” is not a day"),
    }
}
