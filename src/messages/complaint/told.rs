//! The lines of a complaint's story.

use super::names as own;
use crate::messages::{Lang, names};
use crate::say;

pub fn called(outcome: &str, lang: Lang) -> String {
    let outcome = names::word(outcome, lang);
    say!(lang, "回访（{outcome}）", "call-back ({outcome})")
}

/// `kind=service` as people read it: the column, and what stands there.
fn cell(text: &str, lang: Lang) -> (&str, &str) {
    let Some((column, cell)) = text.split_once('=') else { return ("", text) };
    let cell = match column {
        "kind" => own::kind(cell, lang),
        "severity" => own::severity(cell, lang),
        "in_scope" => names::word(cell, lang),
        _ => cell,
    };
    (own::column(column, lang), cell)
}

pub fn corrected(from: &str, to: &str, lang: Lang) -> String {
    let ((name, before), (_, after)) = (cell(from, lang), cell(to, lang));
    match before {
        "" => say!(lang, "补充：{name} {after}", "added: {name} {after}"),
        _ => say!(lang, "更正：{name} {before} → {after}", "corrected: {name} {before} → {after}"),
    }
}

pub fn assigned(staff: &str, lang: Lang) -> String {
    say!(lang, "交给{staff}", "given to {staff}")
}

pub fn satisfied(yes: &str, lang: Lang) -> String {
    match yes {
        "yes" => lang.pick("她满意", "she is satisfied").to_string(),
        _ => lang.pick("她不满意", "she is not satisfied").to_string(),
    }
}

/// Who was told; `said` is the stage that was late, and since when.
pub fn escalated(role: &str, said: &str, lang: Lang) -> String {
    let role = own::role(role, lang);
    let (stage, at) = said.split_once(' ').unwrap_or((said, ""));
    let (stage, at) = (own::stage(stage, lang), at.replace('T', " "));
    say!(lang, "上报{role}：{stage}超时（{at}）", "told to {role}: {stage} overdue since {at}")
}

pub fn by(who: &str, lang: Lang) -> String {
    say!(lang, "（{who}）", " ({who})")
}

pub fn points(number: &str, lang: Lang) -> String {
    say!(lang, "{number} 积分", "{number} points")
}

pub fn said(text: &str, lang: Lang) -> String {
    say!(lang, "：{text}", ": {text}")
}
