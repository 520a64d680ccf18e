//! Guarantees and agreements in words.

use super::Lang;
use super::moment::day;
use crate::domain::day::Day;
use crate::domain::guarantee::{Against, Scope};
use crate::say;
use std::collections::BTreeMap;

pub fn scope(scope: Scope, lang: Lang) -> &'static str {
    match scope {
        Scope::Covered => lang.pick("在保障范围内", "Covered"),
        Scope::NotCovered => lang.pick("不在保障范围内", "Not covered"),
        Scope::DependsOn => {
            lang.pick("还不能定：要看下面的问题", "Not settled yet: it depends on what is asked below")
        }
    }
}

/// The row that proves it.
pub fn proof(service: bool, on: Day, thing: &str, client: &str, place: &str, lang: Lang) -> String {
    let on = day(on, lang);
    match service {
        true => say!(
            lang,
            "护理：{on} {client} {thing}（凭证 {place}）",
            "Treatment: {on}, {client}, {thing} (proof: {place})"
        ),
        false => say!(
            lang,
            "购买：{on} {client} {thing}（凭证 {place}）",
            "Purchase: {on}, {client}, {thing} (proof: {place})"
        ),
    }
}

pub fn term(until: Option<Day>, why: &str, lang: Lang) -> String {
    match until {
        Some(until) => {
            let until = day(until, lang);
            say!(lang, "保障到 {until}（含）：{why}", "Guaranteed until {until}, which is included: {why}")
        }
        None => say!(lang, "没有保障期：{why}", "There is no guarantee: {why}"),
    }
}

pub fn promised(lang: Lang) -> &'static str {
    lang.pick(
        "卖的时候写明的（guarantee_until_on）",
        "as it was written down when it was sold (guarantee_until_on)",
    )
}

pub fn of_product(days: i64, lang: Lang) -> String {
    say!(lang, "这个产品自己的 {days} 天（products.csv）", "the product's own {days} days (products.csv)")
}

pub fn of_agreement(version: &str, days: i64, lang: Lang) -> String {
    say!(lang, "协议 {version} 定的 {days} 天", "{days} days by agreement {version}")
}

pub fn of_rule(key: &str, days: i64, place: &str, lang: Lang) -> String {
    say!(lang, "规则 {key} 的 {days} 天（{place}）", "{days} days by the rule {key} ({place})")
}

pub fn agreement(version: &str, from: Day, file: &str, lang: Lang) -> String {
    let file =
        if file.is_empty() { String::new() } else { say!(lang, "，全文 {file}", ", its text: {file}") };
    say!(
        lang,
        "当时的协议：{version}，{from} 起生效{file}",
        "Agreement in force then: {version}, from {from}{file}"
    )
}

pub fn no_agreement(lang: Lang) -> &'static str {
    lang.pick(
        "当时的协议：没有登记（salon agreement add）",
        "Agreement in force then: none is on record (salon agreement add)",
    )
}

pub fn against(against: &Against, date: Day, question: &dyn Fn(&str) -> String, lang: Lang) -> String {
    match against {
        Against::Reversed => say!(lang, "这一笔已经冲正", "It was taken back"),
        Against::None => say!(lang, "它没有保障期", "Nothing is guaranteed of it"),
        Against::Late(days) => {
            let date = day(date, lang);
            let late = if *days == 1 { "a day".to_string() } else { format!("{days} days") };
            say!(lang, "{date} 才来说，晚了 {days} 天", "She came with it on {date}, {late} too late")
        }
        Against::Answer(id) => {
            let question = question(id);
            say!(lang, "不符合：{question}？", "Excluded by the answer to: {question}?")
        }
    }
}

pub fn answered(question: &str, yes: bool, lang: Lang) -> String {
    let answer = if yes { lang.pick("是", "yes") } else { lang.pick("不是", "no") };
    say!(lang, "{question}？{answer}", "{question}? {answer}")
}

pub fn asked(question: &str, lang: Lang) -> String {
    say!(lang, "{question}？", "{question}?")
}

pub fn to_ask(lang: Lang) -> &'static str {
    lang.pick("要问清楚：", "To be asked:")
}

pub fn open(id: &str, question: &str, lang: Lang) -> String {
    say!(lang, "  {id}  {question}？", "  {id}  {question}?")
}

pub fn how_to_answer(id: &str, given: &BTreeMap<String, bool>, open: &[String], lang: Lang) -> String {
    let word = |yes: bool| if yes { "yes" } else { "no" };
    let given = given.iter().map(|(question, yes)| format!("--answer {question}={}", word(*yes)));
    let open = open.iter().map(|question| format!("--answer {question}=yes/no"));
    let options: Vec<String> = given.chain(open).collect();
    let options = options.join(" ");
    say!(lang, "回答：salon guarantee check {id} {options}", "Then: salon guarantee check {id} {options}")
}

/// Versions of the agreement.
pub mod agreement {
    use crate::domain::day::Day;
    use crate::messages::Lang;
    use crate::messages::moment::day;
    use crate::say;

    pub fn added(version: &str, from: Day, file: &str, copied: bool, lang: Lang) -> String {
        let from = day(from, lang);
        match copied {
            true => say!(
                lang,
                "已登记协议 {version}，{from} 起生效；全文抄在 {file}",
                "Noted agreement {version}, in force from {from}; its text is copied to {file}"
            ),
            false => say!(
                lang,
                "已登记协议 {version}，{from} 起生效；全文 {file}",
                "Noted agreement {version}, in force from {from}; its text: {file}"
            ),
        }
    }

    pub fn told(on: Day, lang: Lang) -> String {
        let on = day(on, lang);
        say!(lang, "告知顾客的日子记为 {on}", "Clients are told on {on}")
    }

    pub fn state(word: &str, lang: Lang) -> &'static str {
        match word {
            "in-force" => lang.pick("生效中", "in force"),
            "ahead" => lang.pick("还没生效", "to come"),
            _ => lang.pick("已失效", "over"),
        }
    }

    pub fn head(version: &str, from: Day, lang: Lang) -> String {
        let from = day(from, lang);
        say!(lang, "协议 {version}，{from} 起生效", "Agreement {version}, in force from {from}")
    }
}
