//! Tiers, in words.

use super::{Lang, names};
use crate::domain::day::Day;
use crate::domain::money::Money;
use crate::domain::record::tier_change::{TierChange, Why};
use crate::domain::rule::tier::{Discount, Level, Measure, Of, TierRules};
use crate::domain::tier::{Change, Reached};
use crate::domain::tier_review::Verdict;
use crate::say;

/// The word for no tier.
pub fn none(lang: Lang) -> &'static str {
    lang.pick("无等级", "no tier")
}

fn or_none(tier: &str, lang: Lang) -> &str {
    if tier.is_empty() { none(lang) } else { tier }
}

pub fn title(column: &str, lang: Lang) -> &'static str {
    match column {
        "reached_by" => lang.pick("达到", "reached by"),
        "benefits" => lang.pick("待遇", "benefits"),
        "clients" => lang.pick("顾客", "clients"),
        "becomes" => lang.pick("应为", "becomes"),
        _ => lang.pick("原因", "reason"),
    }
}

/// How much reaches a tier: 充值 5000.00 或消费 8000.00.
pub fn reached_by(level: &Level, rules: &TierRules, lang: Lang) -> String {
    let top_up = level.top_up.filter(|_| rules.measure != Measure::Spending);
    let spending = level.spending.filter(|_| rules.measure != Measure::TopUp);
    match (top_up, spending) {
        (Some(top_up), Some(spent)) => {
            say!(lang, "充值 {top_up} 或消费 {spent}", "{top_up} topped up or {spent} spent")
        }
        (Some(top_up), None) => say!(lang, "充值 {top_up}", "{top_up} topped up"),
        (None, Some(spent)) => say!(lang, "消费 {spent}", "{spent} spent"),
        (None, None) => lang.pick("手工", "by hand").to_string(),
    }
}

/// What a tier brings: 护理 9 折 · 优先预约.
pub fn benefits(level: &Level, lang: Lang) -> String {
    let mut all: Vec<String> = level.discounts.iter().map(|one| discount(one, lang)).collect();
    if level.priority {
        all.push(lang.pick("优先预约", "priority").to_string());
    }
    if level.consultant {
        all.push(lang.pick("专属顾问", "own consultant").to_string());
    }
    all.extend(level.offers_said.iter().cloned());
    all.join(" · ")
}

fn discount(discount: &Discount, lang: Lang) -> String {
    let what = match &discount.of {
        Of::AllServices => lang.pick("项目", "services"),
        Of::AllProducts => lang.pick("产品", "products"),
        Of::Service(name) | Of::Product(name) | Of::Category(name) => name.as_str(),
        Of::Kind(kind) => names::word(kind, lang),
    };
    let percent = discount.percent;
    let tenths = super::till::words::tenths(percent);
    say!(lang, "{what} {tenths} 折", "{what} {percent} %")
}

/// What is looked at, below the list.
pub fn how(rules: &TierRules, lang: Lang) -> String {
    let months = rules.months;
    let what = match (rules.measure, rules.consumption) {
        (Measure::TopUp, _) => lang.pick("充值", "topping up"),
        (_, false) => lang.pick("实收", "money in"),
        (_, true) => lang.pick("消费（含用卡）", "spending, cards included"),
    };
    let kept = match rules.demote_from {
        None => lang.pick("不降级", "tiers are kept").to_string(),
        Some(day) => say!(lang, "{day} 起会降级", "tiers may be lost from {day} on"),
    };
    say!(lang, "看最近 {months} 个月的{what}；{kept}。", "The last {months} months count, {what}; {kept}.")
}

pub fn others(clients: usize, lang: Lang) -> String {
    let en = if clients == 1 { "1 client has".to_string() } else { format!("{clients} clients have") };
    say!(lang, "另有 {clients} 位顾客的等级不在规则里。", "{en} a tier that the rules don't know.")
}

/// 消费 8200.00, 充值 5000.00.
fn sums(why: Why, reached: &Reached, lang: Lang) -> String {
    let (spent, topped_up) = (reached.spent, reached.topped_up);
    match why {
        Why::TopUp => say!(lang, "充值 {topped_up}", "{topped_up} topped up"),
        _ => say!(lang, "消费 {spent}", "{spent} spent"),
    }
}

/// Why she has reached it: 12 个月内消费 8200.00，满 8000.00.
fn because(change: &Change, reached: &Reached, rules: &TierRules, lang: Lang) -> String {
    let (sums, months) = (sums(change.why, reached, lang), rules.months);
    let level = rules.level(&change.tier).map(|(_, level)| level);
    let least = level.and_then(|level| if change.why == Why::TopUp { level.top_up } else { level.spending });
    let least = least.unwrap_or_default();
    say!(lang, "{months} 个月内{sums}，满 {least}", "{sums} in {months} months, which reaches {least}")
}

/// A tier that rises by what was paid.
pub fn raised(name: &str, change: &Change, reached: &Reached, rules: &TierRules, lang: Lang) -> String {
    let (was, tier) = (or_none(&change.was, lang), &change.tier);
    let why = because(change, reached, rules, lang);
    match change.later {
        None => say!(lang, "等级：{name} {was} → {tier}（{why}）", "Tier: {name} {was} → {tier} ({why})"),
        Some(until) => say!(
            lang,
            "等级：{name} {until} 之后 {was} → {tier}（{why}）",
            "Tier: {name} {was} → {tier} after {until} ({why})"
        ),
    }
}

/// A tier that was given by hand, for a time or for good.
pub fn given(name: &str, was: &str, tier: &str, until: Option<(Day, &str)>, lang: Lang) -> String {
    let (was, tier) = (or_none(was, lang), or_none(tier, lang));
    match until {
        None => say!(lang, "等级：{name} {was} → {tier}", "Tier: {name} {was} → {tier}"),
        Some((until, after)) => {
            let after = or_none(after, lang);
            say!(
                lang,
                "等级：{name} {was} → {tier}，到 {until}，之后{after}",
                "Tier: {name} {was} → {tier} until {until}, then {after}"
            )
        }
    }
}

/// What stands against a tier, or for another: the sentence of a review.
pub fn verdict(verdict: &Verdict, reached: &Reached, rules: &TierRules, today: Day, lang: Lang) -> String {
    match verdict {
        Verdict::Up(change) => because(change, reached, rules, lang),
        Verdict::Over { until, .. } => say!(lang, "给到 {until}，已经到期", "was given until {until}"),
        Verdict::Lost { on, ends, .. } => {
            let (spent, topped_up) = (reached.spent, reached.topped_up);
            let sums = say!(
                lang,
                "{on} 起不再达到（现在消费 {spent}，充值 {topped_up}）",
                "no longer reached from {on} on ({spent} spent, {topped_up} topped up now)"
            );
            match ends {
                None => say!(lang, "{sums}；还没有通知她", "{sums}; she was not told yet"),
                Some(ends) if *ends > today => {
                    say!(lang, "{sums}；已通知，{ends} 降级", "{sums}; she was told, it goes on {ends}")
                }
                Some(_) => say!(lang, "{sums}；已通知", "{sums}; she was told"),
            }
        }
        Verdict::Unfounded { day, reached } => {
            let (spent, topped_up) = (reached.spent, reached.topped_up);
            say!(
                lang,
                "{day} 升的级，退款冲正之后当时只有消费 {spent}、充值 {topped_up}；要改用 salon tier set",
                "raised on {day}; after what was taken back it had been {spent} spent, {topped_up} topped up: salon tier set changes it"
            )
        }
        Verdict::Unknown => lang.pick("不在规则 tiers 里", "the rule tiers does not know it").to_string(),
        Verdict::Keeps => String::new(),
    }
}

/// What is missing to a tier: 离高级还差消费 11800.00，或充值 10000.00.
pub fn missing(level: &Level, missing: (Option<Money>, Option<Money>), lang: Lang) -> Option<String> {
    let name = &level.said;
    match missing {
        (Some(spent), Some(topped_up)) => Some(say!(
            lang,
            "离{name}还差：消费 {spent}，或充值 {topped_up}",
            "missing to {name}: {spent} spent, or {topped_up} topped up"
        )),
        (Some(spent), None) => {
            Some(say!(lang, "离{name}还差：消费 {spent}", "missing to {name}: {spent} spent"))
        }
        (None, Some(topped_up)) => {
            Some(say!(lang, "离{name}还差：充值 {topped_up}", "missing to {name}: {topped_up} topped up"))
        }
        (None, None) => None,
    }
}

/// The head of a client's page.
pub fn has(name: &str, tier: &str, until: Option<(Day, &str)>, lang: Lang) -> String {
    let tier = or_none(tier, lang);
    match until {
        None => say!(lang, "{name}：{tier}", "{name}: {tier}"),
        Some((until, after)) => {
            let after = or_none(after, lang);
            say!(
                lang,
                "{name}：{tier}，到 {until}，之后{after}",
                "{name}: {tier} until {until}, then {after}"
            )
        }
    }
}

pub fn sum(reached: &Reached, lang: Lang) -> String {
    let Reached { from, to, spent, topped_up } = reached;
    say!(
        lang,
        "{from} 至 {to}：消费 {spent}，充值 {topped_up}",
        "{from} to {to}: {spent} spent, {topped_up} topped up"
    )
}

pub fn brings(benefits: &str, lang: Lang) -> String {
    say!(lang, "待遇：{benefits}", "It brings: {benefits}")
}

/// The tier that a client has, with its end.
pub fn held(tier: &str, until: Option<Day>, lang: Lang) -> String {
    match until.filter(|_| !tier.is_empty()) {
        None => tier.to_string(),
        Some(until) => say!(lang, "{tier}，到 {until}", "{tier}, until {until}"),
    }
}

/// One change of her tier.
pub fn change(change: &TierChange, lang: Lang) -> String {
    let at = change.at.to_string().replace('T', " ");
    let (was, tier) = (or_none(&change.was, lang), or_none(&change.tier, lang));
    let mut why = vec![names::word(change.why.word(), lang).to_string()];
    match change.why {
        Why::Spending => why.extend(change.spent.map(|sum| sum.to_string())),
        Why::TopUp => why.extend(change.topped_up.map(|sum| sum.to_string())),
        _ => {}
    }
    why.extend(change.until.map(|until| say!(lang, "到 {until}", "until {until}")));
    why.extend([&change.note, &change.by].into_iter().filter(|text| !text.is_empty()).cloned());
    let why = why.join(lang.pick(" ", ", "));
    let (file, line) = (&change.source.file, change.source.line);
    say!(
        lang,
        "  {at} {was} → {tier}：{why}（{file}:{line}）",
        "  {at} {was} → {tier}: {why} ({file}:{line})"
    )
}

/// The cell was changed where no row tells of it.
pub fn in_the_file(tier: &str, lang: Lang) -> String {
    let tier = or_none(tier, lang);
    say!(lang, "  clients.csv 里写的是{tier}，没有经过", "  clients.csv says {tier}, and no row tells why")
}

pub fn reviewed(changed: usize, left: usize, lang: Lang) -> String {
    let zh = if left == 0 {
        String::new()
    } else {
        format!("；另有 {left} 位没有动：还没到日子，或要您决定")
    };
    let en = if left == 0 {
        String::new()
    } else {
        format!("; {left} not touched: it is too early, or for you to decide")
    };
    say!(lang, "改了 {changed} 位{zh}。", "{changed} changed{en}.")
}

pub fn nothing(lang: Lang) -> &'static str {
    lang.pick("没有要改的等级。", "No tier has to change.")
}

pub fn apply(lang: Lang) -> &'static str {
    lang.pick("salon tier review --apply 改好。", "salon tier review --apply settles them.")
}
