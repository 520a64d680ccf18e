//! The log and the undoing of changes, in words.

use super::Lang;
use crate::say;

pub fn titles(lang: Lang) -> [&'static str; 7] {
    lang.pick(
        ["操作", "时间", "经手人", "命令", "内容", "文件", "撤销于"],
        ["change", "at", "by", "command", "about", "files", "undone by"],
    )
}

pub fn undoes(change: &str, lang: Lang) -> String {
    say!(lang, "撤销 {change}", "undoes {change}")
}

/// The change that is about to be taken back.
pub fn about_to_undo(change: &str, at: &str, command: &str, about: &str, files: &str, lang: Lang) -> String {
    say!(
        lang,
        "要撤销的操作：{change}，{at}，{command}（{about}），文件 {files}",
        "to undo: {change}, {at}, {command} ({about}), files {files}"
    )
}

pub fn ask_undo(lang: Lang) -> &'static str {
    lang.pick("撤销它吗？", "Undo it?")
}

/// A change that was taken back, and what it was.
pub fn undone(change: &str, at: &str, command: &str, about: &str, lang: Lang) -> String {
    let what = if about.is_empty() { command.to_string() } else { format!("{command} {about}") };
    say!(lang, "已撤销 {change}（{at}，{what}）。", "{change} is undone ({at}, {what}).")
}

pub fn redo_hint(change: &str, lang: Lang) -> String {
    say!(lang, "要恢复：salon undo {change}", "To bring it back: salon undo {change}")
}

pub fn nothing_written(lang: Lang) -> &'static str {
    lang.pick("什么也没改。", "Nothing was changed.")
}
