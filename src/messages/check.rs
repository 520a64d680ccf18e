//! The check, in words.

use super::Lang;
use crate::say;

pub fn clean(lang: Lang) -> String {
    lang.pick("数据检查通过。", "The files are sound.").to_string()
}

/// How many cells can be spelt as they should be.
pub fn respelt(cells: usize, lang: Lang) -> String {
    say!(
        lang,
        "其中看得懂的写法 {cells} 格：salon check --fix 一次改好。",
        "cells whose meaning is certain: {cells}; salon check --fix mends them at once."
    )
}
