//! What is said when a dossier is written, and when clients are handed over.

use super::Lang;
use crate::domain::day::Day;
use crate::domain::dossier::PlanItem;
use crate::domain::english;
use crate::domain::story::care::Next;
use crate::say;

pub fn ask_skin(lang: Lang) -> &'static str {
    lang.pick(
        "皮肤类型（干性、油性、混合性、中性、敏感性）",
        "skin type (dry, oily, combination, normal, sensitive)",
    )
}

pub fn ask_findings(lang: Lang) -> &'static str {
    lang.pick("看到的问题（可空，用顿号隔开）", "what was found (may be blank, separated by commas)")
}

pub fn ask_note(lang: Lang) -> &'static str {
    lang.pick("备注（可空）", "a note (may be blank)")
}

pub fn ask_consent(name: &str, lang: Lang) -> String {
    say!(lang, "{name}同意记录健康信息吗？", "Does {name} agree that health data is kept?")
}

pub fn analysed(name: &str, on: Day, seen: &str, lang: Lang) -> String {
    say!(lang, "{name} {on} 的皮肤检测：{seen}", "{name}'s skin on {on}: {seen}")
}

pub fn suggestion(said: &str, lang: Lang) -> String {
    say!(lang, "建议 {said}", "suggested: {said}")
}

pub fn suggested_for(name: &str, skin: &str, lang: Lang) -> String {
    say!(lang, "给 {name} 的建议（{skin}）", "Suggested for {name} ({skin})")
}

pub fn suggestion_title(key: &str, lang: Lang) -> &'static str {
    match key {
        "kind" => lang.pick("种类", "kind"),
        "name" => lang.pick("名字", "name"),
        "why" => lang.pick("原因", "why"),
        "against" => lang.pick("当心", "mind"),
        _ => lang.pick("规则", "rule"),
    }
}

pub fn offer(is_product: bool, lang: Lang) -> &'static str {
    if is_product { lang.pick("产品", "product") } else { lang.pick("项目", "service") }
}

pub fn health_noted(name: &str, said: &[String], lang: Lang) -> String {
    let words = said.join(lang.pick("、", ", "));
    match said.is_empty() {
        true => say!(lang, "{name} 的健康信息没有变化", "{name}'s health data is as it was"),
        false => say!(lang, "已记入 {name} 的健康信息：{words}", "Noted in {name}'s health data: {words}"),
    }
}

/// What was put into a plan, told back: 每 28 天，共 6 次，跟进 2026-12-05 周六（14 天后）
pub fn planned(name: &str, what: &str, item: &PlanItem, changed: bool, today: Day, lang: Lang) -> String {
    let every = item.every_days.map(|days| say!(lang, "每 {days} 天", "every {days} days"));
    let times = item.times.map(|times| say!(lang, "共 {times} 次", "{times} times"));
    let follow_up = item.follow_up_on.map(|day| {
        let on = super::client_file::on(day, today, lang);
        say!(lang, "跟进 {on}", "follow up {on}")
    });
    let technique = Some(item.technique.clone()).filter(|technique| !technique.is_empty());
    let parts: Vec<String> = [every, times, follow_up, technique].into_iter().flatten().collect();
    let told = match changed {
        true => say!(lang, "{name} 的护理方案改了 {what}", "{what} is changed in {name}'s care plan"),
        false => say!(lang, "{name} 的护理方案加了 {what}", "{what} is in {name}'s care plan"),
    };
    match parts.is_empty() {
        true => told,
        false => format!("{told}{}{}", lang.pick("：", ": "), parts.join(lang.pick("，", ", "))),
    }
}

pub fn no_plan(name: &str, lang: Lang) -> String {
    say!(
        lang,
        "{name} 现在没有护理方案：salon client plan {name} add 项目 --every 4w",
        "{name} has no care plan now: salon client plan {name} add SERVICE --every 4w"
    )
}

pub fn next(lang: Lang) -> &'static str {
    lang.pick("接下来", "next")
}

pub fn year(lang: Lang) -> &'static str {
    lang.pick("全年", "the year")
}

pub fn month(month: u32, what: &str, lang: Lang) -> String {
    let name = english::MONTHS.get(month.saturating_sub(1) as usize).and_then(|name| name.get(..3));
    let name = name.unwrap_or_default();
    say!(lang, "{month} 月：{what}", "{name}: {what}")
}

/// An item of a plan: 补水 2/6，每 28 天，下一次 2026-11-30（9 天后），手法 点按
pub fn item(name: &str, next: &Next, today: Day, lang: Lang) -> String {
    let done = next.done;
    let mut parts = vec![match next.item.times {
        Some(times) => say!(lang, "{name} {done}/{times} 次", "{name} {done} of {times}"),
        None => say!(lang, "{name} {done} 次", "{name} {done} times"),
    }];
    if let Some(days) = next.item.every_days {
        parts.push(say!(lang, "每 {days} 天", "every {days} days"));
    }
    if next.is_complete() {
        parts.push(say!(lang, "都做完了", "all done"));
    } else if let Some(due) = next.due {
        let on = super::client_file::on(due, today, lang);
        parts.push(say!(lang, "下一次 {on}", "next {on}"));
    }
    if let Some(day) = next.item.follow_up_on {
        let on = super::client_file::on(day, today, lang);
        parts.push(say!(lang, "跟进 {on}", "follow up {on}"));
    }
    parts.extend(Some(next.item.technique.clone()).filter(|technique| !technique.is_empty()));
    parts.join(lang.pick("，", ", "))
}
