//! Sending, in words.

use super::{Lang, remind};
use crate::domain::send::attempt::State;
use crate::domain::send::plan::Left;
use crate::say;

/// The titles of what would go: rule, name, address, channel, characters, parts, key.
pub fn titles(lang: Lang) -> [&'static str; 7] {
    lang.pick(
        ["事由", "顾客", "发到", "渠道", "字数", "条数", "任务键"],
        ["what", "client", "to", "channel", "characters", "parts", "key"],
    )
}

pub fn outcome_titles(lang: Lang) -> (&'static str, &'static str) {
    lang.pick(("结果", "原因"), ("outcome", "why"))
}

/// The word for a state.
pub fn state(state: State, lang: Lang) -> &'static str {
    match state {
        State::Done => lang.pick("已处理", "done"),
        State::Sending => lang.pick("发送中", "being sent"),
        State::Sent => lang.pick("已发送", "sent"),
        State::Failed => lang.pick("发送失败", "failed"),
        State::Undeliverable => lang.pick("无法送达", "undeliverable"),
        State::Doubtful => lang.pick("不确定", "doubtful"),
    }
}

pub fn length(characters: usize, parts: usize, lang: Lang) -> String {
    let (char_s, part_s) = (plural(characters), plural(parts));
    say!(lang, "{characters} 字 {parts} 条", "{characters} character{char_s}, {parts} part{part_s}")
}

fn plural(count: usize) -> &'static str {
    if count == 1 { "" } else { "s" }
}

pub fn would_send(count: usize, parts: usize, lang: Lang) -> String {
    let (s, part_s) = (plural(count), plural(parts));
    match parts {
        0 => say!(
            lang,
            "预演：会发 {count} 条，什么也没发。",
            "Dry run: {count} message{s} would go; nothing was sent."
        ),
        _ => say!(
            lang,
            "预演：会发 {count} 条（短信按 {parts} 条计费），什么也没发。",
            "Dry run: {count} message{s} would go ({parts} SMS part{part_s}); nothing was sent."
        ),
    }
}

/// Sent, failed, doubtful.
pub fn sent([sent, failed, doubtful]: [usize; 3], parts: usize, lang: Lang) -> String {
    let part_s = plural(parts);
    let billed = match parts {
        0 => String::new(),
        _ => say!(lang, "（短信按 {parts} 条计费）", " ({parts} SMS part{part_s})"),
    };
    say!(
        lang,
        "已发送 {sent}{billed}，发送失败 {failed}，不确定 {doubtful}。",
        "{sent} sent{billed}, {failed} failed, {doubtful} doubtful."
    )
}

pub fn settle_doubts(lang: Lang) -> &'static str {
    lang.pick(
        "不确定的不会自动重发：salon send doubtful 会列出来。",
        "What is doubtful is never sent again by itself: salon send doubtful lists it.",
    )
}

pub fn given_up(channel: &str, count: usize, lang: Lang) -> String {
    let (s, wait) = (plural(count), if count == 1 { "waits" } else { "wait" });
    say!(
        lang,
        "渠道 {channel} 这次不再试，{count} 条留到下次。",
        "The channel {channel} is left alone for this run; {count} message{s} {wait} for the next."
    )
}

/// Why a line is left.
pub fn left(why: &Left, lang: Lang) -> String {
    match why {
        Left::NotYet(_) => say!(lang, "还没到时间", "not due yet"),
        Left::Quiet => say!(lang, "现在是免扰时段，先不发", "quiet hours: nothing goes now"),
        Left::ByHand(channel) => {
            let channel = remind::channel(channel.word(), lang);
            say!(lang, "要人来发（{channel}），没有这种渠道", "by hand ({channel}): no channel for it")
        }
        Left::Confirm => say!(
            lang,
            "常爽约，要打电话确认：salon remind --only 预约",
            "to be confirmed by phone, for appointments missed: salon remind --only appointment"
        ),
        Left::ToMove => say!(
            lang,
            "要改期，先改再提醒：salon remind --only 预约",
            "to be moved before anything is said: salon remind --only appointment"
        ),
        Left::DoNotContact => say!(lang, "免打扰", "do not contact"),
        Left::NoAddress => say!(lang, "没有号码或地址", "no number or address"),
        Left::UnderWay => say!(lang, "正在发", "being sent"),
        Left::Doubtful => say!(
            lang,
            "不确定发没发出，等人说清：salon send doubtful",
            "in doubt, for a person to settle: salon send doubtful"
        ),
        Left::Waits(_) => say!(lang, "上次发送失败，过一会儿再试", "failed before, to be tried again later"),
        Left::Over { refused: true } => {
            say!(lang, "无法送达，要人来联系", "undeliverable: to be told by hand")
        }
        Left::Over { refused: false } => {
            say!(lang, "几次都发送失败，要人来联系", "failed too often: to be told by hand")
        }
        Left::Forbidden(c) => say!(
            lang,
            "短信里不能有「{c}」：改掉规则里的文字或项目名称",
            "an SMS must not hold “{c}”: change the rule's text or the service's name"
        ),
        Left::NoText(what) => say!(lang, "文字没做出来：{what}", "its text could not be made: {what}"),
        Left::Full => say!(
            lang,
            "这一分钟发够了（per_minute），留到下次",
            "enough for this minute (per_minute), for the next run"
        ),
        Left::Limit => say!(lang, "超过 --limit，留到下次", "beyond --limit, for the next run"),
    }
}

/// The order in which reasons are told; the same for reasons that are counted together.
pub fn order(why: &Left) -> usize {
    match why {
        Left::Doubtful => 0,
        Left::Quiet => 1,
        Left::Waits(_) => 2,
        Left::Over { refused: true } => 3,
        Left::Over { refused: false } => 4,
        Left::ByHand(channel) => 5 + *channel as usize,
        Left::ToMove => 9,
        Left::Confirm => 10,
        Left::NoAddress => 11,
        Left::DoNotContact => 12,
        Left::UnderWay => 13,
        Left::NotYet(_) => 14,
        Left::Full | Left::Limit => 15,
        Left::Forbidden(_) | Left::NoText(_) => 16,
    }
}

pub fn left_count(count: usize, what: &str, lang: Lang) -> String {
    say!(lang, "  留下 {count} 条：{what}", "  {count} left: {what}")
}

pub fn staff_list(lang: Lang) -> &'static str {
    lang.pick("员工名单", "list for the staff")
}

/// Below the day's list: lines that are not on it because nobody knows whether they went.
pub fn in_doubt(count: usize, lang: Lang) -> String {
    say!(
        lang,
        "另有 {count} 条不确定发没发出：salon send doubtful",
        "{count} more may have gone, or not: salon send doubtful"
    )
}

/// A line of the staff's list about an improvement that is due.
pub fn to_improve(line: &str, lang: Lang) -> String {
    say!(lang, "改进到期 {line}", "to improve {line}")
}

/// The heading of the list for the staff.
pub fn digest_heading(shop: &str, day: &str, count: usize, lang: Lang) -> String {
    let s = plural(count);
    say!(lang, "{shop} {day} 要联系的 {count} 条", "{shop}, {day}: {count} line{s} to be settled")
}

pub fn digest_sent_already(channel: &str, day: &str, lang: Lang) -> String {
    say!(lang, "{day} 的名单已经发到 {channel}。", "The list of {day} has gone to {channel} already.")
}

pub fn nothing_for_staff(day: &str, lang: Lang) -> String {
    say!(lang, "{day} 没有要联系的顾客，名单不发。", "Nobody is to be told on {day}: no list was sent.")
}

/// The channels: id, kind, for, where to, a minute, password.
pub fn channel_titles(lang: Lang) -> [&'static str; 6] {
    lang.pick(
        ["渠道", "类型", "发给", "服务器或程序", "每分钟", "密码"],
        ["channel", "kind", "for", "server or program", "a minute", "password"],
    )
}

pub fn carries(word: &str, lang: Lang) -> &str {
    match word {
        "staff" => lang.pick("员工群", "staff"),
        word => remind::channel(word, lang),
    }
}

/// Whether a password can be had.
pub fn password(word: &str, lang: Lang) -> &str {
    match word {
        "none" => lang.pick("不用", "none"),
        "found" => lang.pick("有", "found"),
        "missing" => lang.pick("取不到", "missing"),
        other => other,
    }
}

pub fn test_name(lang: Lang) -> &'static str {
    lang.pick("测试", "test")
}

pub fn test_text(shop: &str, lang: Lang) -> String {
    say!(lang, "这是{shop}的测试消息，收到请忽略。", "This is a test by {shop}. Please ignore it.")
}

pub fn test_sent(channel: &str, lang: Lang) -> String {
    say!(lang, "测试已由 {channel} 发出。", "The test went out by {channel}.")
}

pub fn nothing_in_doubt(lang: Lang) -> &'static str {
    lang.pick("没有不确定的发送。", "Nothing is in doubt.")
}

/// What is in doubt: when, client, phone, channel, why, key.
pub fn doubt_titles(lang: Lang) -> [&'static str; 6] {
    lang.pick(
        ["时间", "顾客", "发到", "渠道", "原因", "任务键"],
        ["at", "client", "to", "channel", "why", "key"],
    )
}

/// Why a message that nothing was said of is in doubt.
pub fn cut_short(lang: Lang) -> &'static str {
    lang.pick("发到一半停了", "cut short")
}

pub fn how_to_settle(lang: Lang) -> &'static str {
    lang.pick(
        "问过顾客或查过平台，再 salon send resolve 任务键 --sent 或 --not-sent。",
        "Ask the client, or look at the gateway, then: salon send resolve KEY --sent, or --not-sent.",
    )
}

pub fn resolved(key: &str, sent: bool, lang: Lang) -> String {
    match sent {
        true => say!(lang, "{key} 记为已发送。", "{key} is on record as sent."),
        false => say!(
            lang,
            "{key} 记为没发出去，会再发。",
            "{key} is on record as not sent, and will be tried again."
        ),
    }
}

pub fn stopped(name: &str, phone: &str, what: &str, lang: Lang) -> String {
    say!(lang, "{name}（{phone}）：{what}，已记下。", "{name} ({phone}): {what}, on record.")
}

/// Somebody else has the same address.
pub fn stopped_too(name: &str, phone: &str, channels: &[&str], lang: Lang) -> String {
    let channels: Vec<&str> = channels.iter().map(|channel| remind::channel(channel, lang)).collect();
    let channels = channels.join(lang.pick("、", ", "));
    say!(
        lang,
        "{name}（{phone}）是同一个号码或地址：不再收{channels}，也记下了。",
        "{name} ({phone}) has the same number or address: no more {channels}, on record too."
    )
}

pub fn stopped_already(name: &str, phone: &str, what: &str, lang: Lang) -> String {
    say!(lang, "{name}（{phone}）：{what}，之前已经记过。", "{name} ({phone}): {what}, on record before.")
}

/// A number that no client has was withdrawn before.
pub fn stranger_already(phone: &str, what: &str, lang: Lang) -> String {
    say!(
        lang,
        "{phone}（不在顾客名单里）：{what}，之前已经记过。",
        "{phone} (no client's number): {what}, on record before."
    )
}

/// What somebody does not want any more.
pub fn withdrawn(channel: Option<&str>, lang: Lang) -> String {
    match channel {
        Some(channel) => {
            let channel = remind::channel(channel, lang);
            say!(lang, "不再收{channel}", "no more {channel}")
        }
        None => say!(lang, "免打扰", "not to be contacted"),
    }
}
