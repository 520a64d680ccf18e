//! What a change leaves to say.

use super::Lang;
use crate::say;

pub fn unfinished(lang: Lang) -> &'static str {
    lang.pick(
        "已保存，但还没有写进所有文件：下一条命令会接着写完。",
        "Saved, but not yet in every file: the next command finishes it.",
    )
}

pub fn conflicts(count: usize, lang: Lang) -> String {
    let rows = if count == 1 { "1 row was".to_string() } else { format!("{count} rows were") };
    say!(
        lang,
        "有 {count} 行同时被人手工改过：保留了手工改的，我们的写在 conflicts.csv。",
        "{rows} changed by hand at the same time: what stands is theirs, ours are in conflicts.csv."
    )
}

/// What was saved could not be told on standard output.
pub fn saved_untold(change: &str, lang: Lang) -> String {
    say!(
        lang,
        "已经保存（{change}），只是结果没能显示出来；不要再做一遍。",
        "It was saved ({change}); only the answer could not be shown. Don't do it again."
    )
}
