//! The log and the undoing of changes, in words.

use super::Lang;
use crate::say;

pub fn titles(lang: Lang) -> [&'static str; 8] {
    lang.pick(
        ["操作", "时间", "经手人", "命令", "顾客", "内容", "文件", "撤销于"],
        ["change", "at", "by", "command", "clients", "about", "files", "undone by"],
    )
}

pub fn undoes(change: &str, lang: Lang) -> String {
    say!(lang, "撤销 {change}", "undoes {change}")
}

/// So many clients are named in a line.
const NAMED: usize = 2;

/// The clients whom a change is about; of many the first, and how many there are.
pub fn clients(names: &[String], lang: Lang) -> String {
    let first = names.iter().take(NAMED).map(String::as_str).collect::<Vec<_>>();
    let (list, count) = (first.join(lang.pick("、", ", ")), names.len());
    match count.saturating_sub(NAMED) {
        0 => list,
        more => say!(lang, "{list} 等 {count} 位", "{list} and {more} more"),
    }
}

/// What was done, in a word: the command, whom and what it was about.
fn what(command: &str, clients: &[String], about: &str, lang: Lang) -> String {
    let clients = self::clients(clients, lang);
    let parts = [command, &clients, about].into_iter().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(" ")
}

/// The change that is about to be taken back.
pub fn about_to_undo(
    (change, at): (&str, &str),
    (command, clients, about): (&str, &[String], &str),
    files: &str,
    lang: Lang,
) -> String {
    let what = what(command, clients, about, lang);
    say!(
        lang,
        "要撤销的操作：{change}，{at}，{what}，文件 {files}",
        "to undo: {change}, {at}, {what}, files {files}"
    )
}

pub fn ask_undo(lang: Lang) -> &'static str {
    lang.pick("撤销它吗？", "Undo it?")
}

/// A change that was taken back, and what it was.
pub fn undone(
    (change, at): (&str, &str),
    (command, clients, about): (&str, &[String], &str),
    lang: Lang,
) -> String {
    let what = what(command, clients, about, lang);
    say!(lang, "已撤销 {change}（{at}，{what}）。", "{change} is undone ({at}, {what}).")
}

pub fn redo_hint(change: &str, lang: Lang) -> String {
    say!(lang, "要恢复：salon undo {change}", "To bring it back: salon undo {change}")
}

pub fn nothing_written(lang: Lang) -> &'static str {
    lang.pick("什么也没改。", "Nothing was changed.")
}
