//! A client's file in words: the page, her history, what is suggested.

use super::moment::weekday;
use super::{Lang, names};
use crate::domain::birthday::Birthday;
use crate::domain::day::{Day, Moment};
use crate::domain::money::Money;
use crate::domain::suggest::Against;
use crate::say;

/// The headings and labels of the page: (key, Chinese, English).
const LABELS: &[(&str, &str, &str)] = &[
    ("cautions", "注意", "Cautions"),
    ("allergies", "过敏", "allergies"),
    ("pregnant", "怀孕", "pregnant"),
    ("medication", "用药", "medication"),
    ("conditions", "健康状况", "health"),
    ("contact", "联系", "contact"),
    ("missed", "爽约", "no-shows"),
    ("visits", "到店", "Visits"),
    ("stage", "阶段", "stage"),
    ("last", "上次", "last"),
    ("next", "下次", "next"),
    ("interval", "间隔", "interval"),
    ("habits", "各项目", "by service"),
    ("first", "记录", "record"),
    ("favourite", "最常", "favourite"),
    ("money", "消费", "Money"),
    ("charged", "消费金额", "charged"),
    ("money_in", "实收", "money in"),
    ("debts", "欠款", "owed"),
    ("deposits", "定金", "deposits"),
    ("holdings", "卡、券、积分", "Cards, coupons, points"),
    ("cards", "卡", "cards"),
    ("coupons", "优惠券", "coupons"),
    ("points", "积分", "points"),
    ("tier", "等级", "tier"),
    ("open", "未了的事", "Open matters"),
    ("complaints", "投诉", "complaints"),
    ("bookings", "预约", "bookings"),
    ("waiting", "候补", "waiting list"),
    ("skin", "皮肤与护理", "Skin and care"),
    ("skin_type", "皮肤类型", "skin type"),
    ("analysis", "上次检测", "last analysis"),
    ("plan", "护理方案", "care plan"),
    ("now", "本月", "this month"),
    ("suggested", "建议", "suggested"),
    ("likes", "喜欢", "likes"),
    ("dislikes", "不喜欢", "dislikes"),
    ("habits_of", "习惯", "habits"),
    ("needs", "需求", "needs"),
    ("card", "档案", "Card"),
    ("preferences", "偏好", "Preferences"),
];

/// A label of the page.
pub fn label(key: &str, lang: Lang) -> &str {
    let found = LABELS.iter().find(|(known, ..)| *known == key);
    found.map_or(key, |(_, zh, en)| lang.pick(zh, en))
}

/// Something could not be read, and what is told may lack it.
pub fn may_lack(lang: Lang) -> &'static str {
    lang.pick(
        "有读不出的内容，这里列出的可能不全：先改好（salon check 会列出全部），再看一次。",
        "Something could not be read, and what is told here may lack it: mend it first (salon check lists it all), then look again.",
    )
}

/// How far a day is away: 18 天前, in 3 days, today.
pub fn away(day: Day, today: Day, lang: Lang) -> String {
    match day.since(today) {
        0 => say!(lang, "今天", "today"),
        1 => say!(lang, "明天", "tomorrow"),
        -1 => say!(lang, "昨天", "yesterday"),
        days if days > 0 => say!(lang, "{days} 天后", "in {days} days"),
        days => {
            let days = -days;
            say!(lang, "{days} 天前", "{days} days ago")
        }
    }
}

/// 2026-11-03 周二（18 天前）
pub fn on(day: Day, today: Day, lang: Lang) -> String {
    let (weekday, away) = (weekday(day.weekday(), lang), away(day, today, lang));
    say!(lang, "{day} {weekday}（{away}）", "{day} {weekday} ({away})")
}

/// 2026-11-22 周日 14:00（明天）
pub fn at(at: Moment, today: Day, lang: Lang) -> String {
    let (day, weekday, away) = (at.day, weekday(at.day.weekday(), lang), away(at.day, today, lang));
    let clock = clock(at);
    say!(lang, "{day} {weekday} {clock}（{away}）", "{day} {weekday} {clock} ({away})")
}

pub fn clock(at: Moment) -> String {
    format!("{:02}:{:02}", at.minute / 60, at.minute % 60)
}

/// Words one after another.
pub fn list(words: &[String], lang: Lang) -> String {
    words.join(lang.pick("、", ", "))
}

/// A service and who does it: 补水 · 林晓燕.
pub fn by(what: &str, staff: &str) -> String {
    [what, staff].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

pub fn own_beautician(name: &str, lang: Lang) -> String {
    say!(lang, "归属 {name}", "own beautician {name}")
}

pub fn birthday(birthday: &Birthday, next: Option<Day>, today: Day, lang: Lang) -> String {
    let day = born(&birthday.to_string(), lang);
    match next {
        Some(next) => {
            let next = on(next, today, lang);
            say!(lang, "{day}，下一次 {next}", "{day}, next {next}")
        }
        None => day,
    }
}

/// A birthday as it stands in a cell, for people: `lunar:08-15` is 农历 08-15.
pub fn born(written: &str, lang: Lang) -> String {
    match written.split_once(':') {
        Some(("lunar", day)) => format!("{}{day}", lang.pick("农历 ", "lunar ")),
        Some(("solar", day)) => day.to_string(),
        _ => written.to_string(),
    }
}

pub fn pregnant(until: Day, lang: Lang) -> String {
    say!(lang, "按怀孕对待，到 {until}", "to be taken for pregnant until {until}")
}

pub fn do_not_contact(on: Option<Day>, lang: Lang) -> String {
    match on {
        Some(on) => say!(lang, "免打扰（{on} 起）", "do not contact (since {on})"),
        None => say!(lang, "免打扰", "do not contact"),
    }
}

/// Somebody else answered a call there.
pub fn wrong_number(lang: Lang) -> &'static str {
    lang.pick("号码有误，问她要新号码", "wrong number: ask her for the right one")
}

pub fn paused(until: Day, lang: Lang) -> String {
    say!(lang, "暂停联系，到 {until}", "paused until {until}")
}

/// No-shows and late cancellations within the rule's days.
pub fn missed(no_shows: usize, late: usize, days: i64, lang: Lang) -> String {
    let (one, other) = (if no_shows == 1 { "" } else { "s" }, if late == 1 { "" } else { "s" });
    match (no_shows, late) {
        (0, 0) => String::new(),
        (_, 0) => say!(lang, "{days} 天内爽约 {no_shows} 次", "{no_shows} no-show{one} in {days} days"),
        (0, _) => {
            say!(lang, "{days} 天内临时取消 {late} 次", "{late} late cancellation{other} in {days} days")
        }
        _ => say!(
            lang,
            "{days} 天内爽约 {no_shows} 次，临时取消 {late} 次",
            "{no_shows} no-show{one} and {late} late cancellation{other} in {days} days"
        ),
    }
}

pub fn first(day: Day, visits: usize, lang: Lang) -> String {
    let many = if visits == 1 { "" } else { "s" };
    say!(
        lang,
        "有记录以来 {visits} 天到店（{day} 起）",
        "{visits} day{many} of visits on record (since {day})"
    )
}

/// The last visit, where only the old system tells of it.
pub fn in_old_system(on: &str, lang: Lang) -> String {
    say!(lang, "{on}（旧系统里的）", "{on} (told by the old system)")
}

pub fn never_here(lang: Lang) -> &'static str {
    lang.pick("还没有到店记录", "no visit yet")
}

/// Her usual interval, and by it when she would come again.
pub fn interval(days: i64, next: Day, today: Day, lang: Lang) -> String {
    let on = on(next, today, lang);
    say!(lang, "通常 {days} 天来一次；照此是 {on}", "usually every {days} days: by that {on}")
}

/// When she should come again, where she came too seldom to tell her habit. `by_service`: the service says so, else the
/// shop's rule.
pub fn advised(days: i64, by_service: bool, next: Day, today: Day, lang: Lang) -> String {
    let on = on(next, today, lang);
    let by = if by_service {
        lang.pick("项目建议", "the service asks for")
    } else {
        lang.pick("店里一般", "the shop reckons with")
    };
    say!(
        lang,
        "来得还少，看不出习惯；{by} {days} 天，照此是 {on}",
        "too few visits to tell; {by} {days} days: by that {on}"
    )
}

pub fn habit(name: &str, times: usize, interval: Option<i64>, last: Day, lang: Lang) -> String {
    match interval {
        Some(days) => say!(
            lang,
            "{name} {times} 次，约 {days} 天一次，上次 {last}",
            "{name}: {times} times, about every {days} days, last on {last}"
        ),
        None => say!(lang, "{name} {times} 次，上次 {last}", "{name}: {times} times, last on {last}"),
    }
}

pub fn favourite(name: &str, times: usize, lang: Lang) -> String {
    let often = if times == 1 { "once".to_string() } else { format!("{times} times") };
    say!(lang, "{name}（{times} 次）", "{name} ({often})")
}

/// What she spent within some days: visits, products.
pub fn charged(visits: Money, bought: Money, days: i64, lang: Lang) -> String {
    if bought.0 == 0 {
        return say!(lang, "{visits}（{days} 天内的护理）", "{visits} (care in {days} days)");
    }
    say!(
        lang,
        "{visits}（{days} 天内的护理）；产品 {bought}",
        "{visits} (care in {days} days); products {bought}"
    )
}

pub fn money_in(amount: Money, days: i64, lang: Lang) -> String {
    say!(lang, "{amount}（{days} 天内收款）", "{amount} (paid in {days} days)")
}

pub fn debt(owed: Money, on: Day, what: &str, lang: Lang) -> String {
    say!(lang, "{owed}（{on} {what}）", "{owed} ({on} {what})")
}

/// A deposit that stands, and the booking that it is for.
pub fn deposit(amount: Money, on: Day, what: &str, status: &str, lang: Lang) -> String {
    say!(lang, "{amount}（{on} {what}，{status}）", "{amount} ({on} {what}, {status})")
}

/// 不良反应（严重）
pub fn complaint(kind: &str, severity: &str, lang: Lang) -> String {
    match severity {
        "" => kind.to_string(),
        _ => say!(lang, "{kind}（{severity}）", "{kind} ({severity})"),
    }
}

pub fn waiting(what: &str, from: Option<Day>, until: Option<Day>, lang: Lang) -> String {
    match (from, until) {
        (None, None) => what.to_string(),
        (Some(from), Some(until)) => say!(lang, "{what}，{from} 到 {until}", "{what}, {from} to {until}"),
        (Some(from), None) => say!(lang, "{what}，{from} 起", "{what}, from {from}"),
        (None, Some(until)) => say!(lang, "{what}，到 {until}", "{what}, until {until}"),
    }
}

/// 敏感性：泛红、毛孔粗大
pub fn analysis(skin: &str, findings: &[String], lang: Lang) -> String {
    let findings = list(findings, lang);
    match (skin.is_empty(), findings.is_empty()) {
        (true, _) => findings,
        (_, true) => skin.to_string(),
        _ => say!(lang, "{skin}：{findings}", "{skin}: {findings}"),
    }
}

pub fn skin_word(id: &str, lang: Lang) -> String {
    names::word(id, lang).to_string()
}

/// A type of skin of the rules: in the words that we have for it, else in the shop's own.
pub fn skin_type(id: &str, name: &str, lang: Lang) -> String {
    match names::word(id, lang) {
        word if word == id => lang.pick(name, id).to_string(),
        word => word.to_string(),
    }
}

pub fn goal(goal: &str, from: Option<Day>, lang: Lang) -> String {
    match (goal.is_empty(), from) {
        (true, Some(from)) => say!(lang, "{from} 起", "from {from}"),
        (true, None) => String::new(),
        (_, Some(from)) => say!(lang, "{goal}（{from} 起）", "{goal} (from {from})"),
        (_, None) => goal.to_string(),
    }
}

/// What an offer is suggested for, and what speaks against it.
pub fn suggested(name: &str, why: &str, against: &[Against], lang: Lang) -> String {
    let said = match why.is_empty() {
        true => name.to_string(),
        false => say!(lang, "{name}：{why}", "{name}: {why}"),
    };
    match against.is_empty() {
        true => said,
        false => {
            let warning = warning(against, lang);
            say!(lang, "{said}【{warning}】", "{said} [{warning}]")
        }
    }
}

pub fn warning(against: &[Against], lang: Lang) -> String {
    let one = |against: &Against| match against {
        Against::Allergy(what) => {
            say!(lang, "提到「{what}」，她过敏", "speaks of “{what}”, to which she is allergic")
        }
        Against::Pregnancy => say!(lang, "孕期注意", "mind her pregnancy"),
    };
    against.iter().map(one).collect::<Vec<_>>().join(lang.pick("；", "; "))
}

/// Why nothing is suggested.
pub fn nothing_suggested(known: bool, name: &str, lang: Lang) -> String {
    match known {
        true => say!(
            lang,
            "按现在的建议表，没有适合{name}的。表在规则 suggestions 里。",
            "The table of suggestions has nothing for {name}. It is the rule suggestions."
        ),
        false => say!(
            lang,
            "还不知道{name}的皮肤类型：salon client analyse {name}",
            "{name}'s skin type is not known yet: salon client analyse {name}"
        ),
    }
}

/// The mark that she gave when she was called.
pub fn score(score: u32, lang: Lang) -> String {
    say!(lang, "满意度 {score}", "score {score}")
}

/// A column of an old list, whose figure is that of the old system.
pub fn of_old_system(column: &str, lang: Lang) -> String {
    say!(lang, "{column}（旧系统）", "{column} (old system)")
}

/// The kinds of a history's lines: (key, Chinese, English).
const KINDS: &[(&str, &str, &str)] = &[
    ("booking", "预约", "booking"),
    ("visit", "到店", "visit"),
    ("sale", "购买", "sale"),
    ("payment", "收款", "payment"),
    ("debt", "旧欠款", "earlier debt"),
    ("paid-back", "退款", "paid back"),
    ("complaint", "投诉", "complaint"),
    ("message", "消息", "message"),
    ("call", "回访", "call"),
    ("card", "卡", "card"),
    ("coupon", "优惠券", "coupon"),
    ("points", "积分", "points"),
    ("tier", "等级", "tier"),
];

pub fn kind(kind: &str, lang: Lang) -> &str {
    KINDS.iter().find(|(key, ..)| *key == kind).map_or(kind, |(_, zh, en)| lang.pick(zh, en))
}

/// What became of a coupon, a card.
pub fn step(word: &str, lang: Lang) -> &str {
    match word {
        "sold" => lang.pick("开卡", "sold"),
        "issued" => lang.pick("发出", "given"),
        "used" => lang.pick("用掉", "used"),
        word => names::word(word, lang),
    }
}

pub fn reversed(lang: Lang) -> &'static str {
    lang.pick("已冲正", "reversed")
}

pub fn reverses(id: &str, lang: Lang) -> String {
    say!(lang, "冲正 {id}", "reverses {id}")
}

pub fn asked_for(lang: Lang) -> &'static str {
    lang.pick("点客", "asked for")
}

pub fn pieces(what: &str, quantity: u32) -> String {
    if quantity == 1 { what.to_string() } else { format!("{what} ×{quantity}") }
}

/// One change of a booking: 改时间 14:00 → 15:00，小李，下雨
pub fn booking_change(what: &str, from: &str, to: &str, by: &str, why: &str, lang: Lang) -> String {
    let arrow = if from.is_empty() && to.is_empty() { String::new() } else { format!("{from} → {to}") };
    let mut parts = vec![names::word(what, lang).to_string()];
    parts.extend([arrow.as_str(), by, why].into_iter().filter(|part| !part.is_empty()).map(str::to_string));
    parts.join(lang.pick("，", ", "))
}

/// Before a list that was cut to its last lines.
pub fn earlier(left: usize, lang: Lang) -> String {
    say!(lang, "（更早的 {left} 条没有列出）", "({left} earlier lines are not listed)")
}
