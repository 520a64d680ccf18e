//! The check, in words.

use super::Lang;

pub fn clean(lang: Lang) -> String {
    lang.pick("数据检查通过。", "The files are sound.").to_string()
}
