//! Why a sheet can't be read at all, in words.

use super::Lang;
use crate::domain::unreadable::Unreadable;
use crate::say;

/// What is wrong with the file, as one sentence without a full stop.
pub fn sentence(unreadable: &Unreadable, lang: Lang) -> String {
    match unreadable {
        Unreadable::Empty => say!(lang, "文件是空的", "the file is empty"),
    }
}
