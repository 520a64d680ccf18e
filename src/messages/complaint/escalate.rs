//! What is said of a complaint that is late, to those who have to hear of it.

use super::{names, standing};
use crate::domain::complaint::clock::Due;
use crate::messages::Lang;
use crate::messages::moment::moment;
use crate::say;

/// What is told.
pub struct Telling<'a> {
    pub shop: &'a str,
    pub role: &'a str,
    /// Who bears that role.
    pub whom: &'a [&'a str],
    pub client: &'a str,
    pub phone: &'a str,
    pub kind: &'a str,
    pub severity: &'a str,
    pub who: &'a str,
    pub said: &'a str,
    pub id: &'a str,
}

pub fn text(told: &Telling, due: &Due, lang: Lang) -> String {
    let Telling { shop, client, phone, kind, severity, id, .. } = told;
    let role = names::role(told.role, lang);
    let whom = told.whom.iter().map(|name| format!(" @{name}")).collect::<String>();
    let (stage, at, standing) =
        (names::stage(due.stage.word(), lang), moment(due.at, lang), standing(due, lang));
    let mut lines = vec![
        say!(
            lang,
            "【{shop}】投诉超时，上报{role}{whom}",
            "[{shop}] A complaint is overdue, for {role}{whom}"
        ),
        say!(lang, "{client} {phone} {kind}（{severity}）", "{client} {phone}, {kind} ({severity})"),
        say!(lang, "{stage}：{at} 前，{standing}", "{stage}: by {at}, {standing}"),
    ];
    let (who, said) = (told.who, told.said);
    if !who.is_empty() {
        lines.push(say!(lang, "处理：{who}", "With: {who}"));
    }
    if !said.is_empty() {
        lines.push(say!(lang, "原话：{said}", "She said: {said}"));
    }
    lines.push(id.to_string());
    lines.join("\n")
}

pub fn nobody(lang: Lang) -> &'static str {
    lang.pick("没有要上报的。", "Nobody has to be told.")
}
