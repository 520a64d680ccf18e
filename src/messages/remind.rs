//! The reminder list in words.

use super::Lang;
use crate::say;

/// The word for a channel, or for why there is none.
pub fn channel(word: &str, lang: Lang) -> &str {
    match word {
        "wechat" => lang.pick("微信", "WeChat"),
        "sms" => lang.pick("短信", "SMS"),
        "phone" => lang.pick("电话", "phone"),
        "email" => lang.pick("邮件", "e-mail"),
        "do-not-contact" => lang.pick("免打扰", "do not contact"),
        "no-address" => lang.pick("无联系方式", "no address"),
        other => other,
    }
}

/// The word for a kind of line.
pub fn kind(word: &str, lang: Lang) -> &str {
    match word {
        "appointment" => lang.pick("预约", "appointment"),
        "birthday" => lang.pick("生日", "birthday"),
        "festival" => lang.pick("节日", "festival"),
        other => other,
    }
}

pub fn new_client(lang: Lang) -> &'static str {
    lang.pick("新客", "new client")
}

pub fn lunar(lang: Lang) -> &'static str {
    lang.pick("农历", "lunar")
}

pub fn nothing_due(day: &str, lang: Lang) -> String {
    say!(lang, "{day} 没有要发的提醒。", "Nothing is due on {day}.")
}

/// The line above a do-not-contact client's empty text.
pub fn no_text(lang: Lang) -> &'static str {
    lang.pick("（免打扰：不发消息，请到店时当面告知）", "(do not contact: send nothing; tell her in person)")
}

pub fn counted(
    day: &str,
    appointments: usize,
    birthdays: usize,
    festivals: usize,
    done: usize,
    lang: Lang,
) -> String {
    let all = appointments + birthdays + festivals;
    let lines = if all == 1 { "line" } else { "lines" };
    say!(
        lang,
        "{day} 共 {all} 条：预约 {appointments}，生日 {birthdays}，节日 {festivals}；已处理 {done}。复制消息：salon remind --format text",
        "{day}: {all} {lines} (appointments {appointments}, birthdays {birthdays}, festivals {festivals}); {done} done already. Texts to paste: salon remind --format text"
    )
}

pub fn marked(count: usize, already: usize, lang: Lang) -> String {
    match already {
        0 => say!(lang, "已记 {count} 条为已处理。", "{count} marked as done."),
        _ => say!(
            lang,
            "已记 {count} 条为已处理；{already} 条之前已记过。",
            "{count} marked as done; {already} were done before."
        ),
    }
}

pub fn would_mark(count: usize, lang: Lang) -> String {
    say!(
        lang,
        "预演：会记 {count} 条为已处理，什么也没保存。",
        "Dry run: {count} would be marked as done; nothing was written."
    )
}

/// The titles of the table's columns.
pub struct Titles {
    pub due: &'static str,
    pub what: &'static str,
    pub client: &'static str,
    pub phone: &'static str,
    pub channel: &'static str,
    pub detail: &'static str,
    pub key: &'static str,
}

pub fn titles(lang: Lang) -> Titles {
    Titles {
        due: lang.pick("应发", "due"),
        what: lang.pick("事由", "what"),
        client: lang.pick("顾客", "client"),
        phone: lang.pick("电话", "phone"),
        channel: lang.pick("渠道", "channel"),
        detail: lang.pick("内容", "detail"),
        key: lang.pick("任务键", "key"),
    }
}

/// What `--why` says, a line each.
pub mod why {
    use super::*;

    pub fn rule(name: &str, id: &str, place: &str, lang: Lang) -> String {
        say!(lang, "规则：{id}（{name}），在 {place}", "rule: {id} ({name}), at {place}")
    }

    pub fn record(what: &str, place: &str, lang: Lang) -> String {
        say!(lang, "记录：{what}，在 {place}", "record: {what}, at {place}")
    }

    pub fn due(due: &str, until: &str, lang: Lang) -> String {
        say!(lang, "应发：{due}；未处理会一直列到 {until}", "due: {due}; listed until {until} unless done")
    }

    pub fn listed(day: &str, lang: Lang) -> String {
        say!(lang, "{day} 的名单上有它。", "It is on the list of {day}.")
    }

    pub fn done(at: &str, by: &str, place: &str, lang: Lang) -> String {
        let (zh_by, en_by) = if by.is_empty() {
            (String::new(), String::new())
        } else {
            (format!("，经手 {by}"), format!(" by {by}"))
        };
        say!(
            lang,
            "{at} 已处理{zh_by}，记在 {place}，所以不再列出。",
            "Done at {at}{en_by}, recorded at {place}; so it is not listed."
        )
    }

    pub fn not_on(day: &str, lang: Lang) -> String {
        say!(lang, "{day} 的名单上没有它。", "It is not on the list of {day}.")
    }

    pub fn rule_unknown(id: &str, lang: Lang) -> String {
        say!(
            lang,
            "没有规则 {id}：可能已在 salon.yaml 里关掉（off: true）。",
            "There is no rule {id}: it may be off in salon.yaml (off: true)."
        )
    }

    pub fn cancelled(status: &str, lang: Lang) -> String {
        say!(
            lang,
            "预约状态是「{status}」：只提醒已预约和已确认的。",
            "The booking is “{status}”: only booked and confirmed ones are reminded."
        )
    }

    pub fn moved(start: &str, lang: Lang) -> String {
        say!(
            lang,
            "预约现在的时间是 {start}：改时间后是一条新的提醒。",
            "The booking is now at {start}: a moved booking makes a new line."
        )
    }

    pub fn spoken_by(key: &str, lang: Lang) -> String {
        say!(
            lang,
            "同一位顾客同一天由另一条代表：{key}",
            "another line speaks for this client on that day: {key}"
        )
    }

    pub fn paused(until: &str, lang: Lang) -> String {
        say!(lang, "顾客暂停联系到 {until}。", "The client asked for a pause until {until}.")
    }

    pub fn no_birthday(lang: Lang) -> &'static str {
        lang.pick("档案里没有能读的生日。", "Her card has no birthday that can be read.")
    }

    pub fn not_living(lang: Lang) -> &'static str {
        lang.pick(
            "节日只问候近来到过店的顾客（规则 visited_within），她没有。",
            "Festivals go to clients seen of late (rule visited_within); she was not.",
        )
    }

    pub fn no_record(id: &str, lang: Lang) -> String {
        say!(lang, "没有编号为 {id} 的记录。", "There is no record {id}.")
    }
}
