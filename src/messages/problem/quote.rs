//! Data inside of a sentence, and other small words of it.

use crate::domain::problem::Candidate;
use crate::messages::Lang;
use crate::say;

/// The longest piece of data that a sentence quotes, in characters.
pub const QUOTED: usize = 60;

/// The longest reason or path that a sentence tells, in characters.
const TOLD: usize = 400;

/// Data inside of a sentence: 「…」, “…”, cut where it is long.
pub fn quoted(text: &str, lang: Lang) -> String {
    let text = cut(text, QUOTED);
    say!(lang, "「{text}」", "“{text}”")
}

/// A path, or what another program said: as whole as it may be.
pub fn told(text: &str, lang: Lang) -> String {
    let text = cut(text, TOLD);
    say!(lang, "「{text}」", "“{text}”")
}

/// What the system says of a failed read or write. It says so in English; the usual ones are said
/// in Chinese beside it. These numbers are the same on Linux and macOS.
pub fn reason(text: &str, lang: Lang) -> String {
    const SAID: [(&str, &str); 7] = [
        ("(os error 2)", "没有这个文件"),
        ("(os error 5)", "硬盘读写出错"),
        ("(os error 13)", "没有权限"),
        ("(os error 21)", "这是一个目录"),
        ("(os error 24)", "打开的文件太多"),
        ("(os error 28)", "硬盘没有空间了"),
        ("(os error 30)", "硬盘是只读的"),
    ];
    let quoted = told(text, lang);
    match SAID.iter().find(|(number, _)| text.ends_with(number)) {
        Some((_, zh)) if lang == Lang::Zh => format!("{zh}{quoted}"),
        _ => quoted,
    }
}

/// The longest number or address that is looked for at the place where a text is cut.
const UNCUT: usize = 24;

/// The beginning of a long text. A number or address is left out whole rather than cut in two, as
/// half of one would not be known for what it is, and would not be masked.
pub fn cut(text: &str, most: usize) -> String {
    let Some((at, _)) = text.char_indices().nth(most) else { return text.to_string() };
    let (head, rest) = text.split_at(at);
    let joins = |c: char| c.is_ascii_alphanumeric() || ('０'..='９').contains(&c) || "@.+-_() ".contains(c);
    let cut_off = match rest.starts_with(joins) {
        true => head.chars().rev().take(UNCUT).take_while(|c| joins(*c)).map(char::len_utf8).sum(),
        false => 0,
    };
    format!("{}…", &head[..head.len() - cut_off])
}

/// Data on one line, for hints, whose line breaks are their own.
pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A word of a command as it must be typed in a shell.
pub fn as_typed(text: &str) -> String {
    let text = one_line(text);
    let plain = |c: char| c.is_alphanumeric() || "/._-+:@%~".contains(c);
    if !text.is_empty() && text.chars().all(plain) {
        text
    } else {
        format!("'{}'", text.replace('\'', r"'\''"))
    }
}

pub fn plural(count: u64) -> &'static str {
    if count == 1 { "" } else { "s" }
}

/// A record in a sentence: name and id.
pub fn person(candidate: &Candidate, lang: Lang) -> String {
    let (name, id) = (cut(&candidate.name, QUOTED), &candidate.id);
    match (name.is_empty(), id.is_empty()) {
        (false, false) => say!(lang, "{name}（{id}）", "{name} ({id})"),
        (false, true) => name,
        (true, _) => id.clone(),
    }
}
