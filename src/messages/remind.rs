//! The reminder list in words.

use super::Lang;
use crate::domain::due::by_hand::ByHand;
use crate::domain::due::loyal::Loyal;
use crate::domain::due::rebook::Told;
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
        "season" => lang.pick("换季", "season"),
        "coupon-expiring" => lang.pick("优惠券到期", "coupon"),
        "card-used" => lang.pick("用卡", "card used"),
        "card-low" => lang.pick("卡快用完", "card nearly used up"),
        "card-expiring" => lang.pick("卡到期", "card expires"),
        "points-expiring" => lang.pick("积分到期", "points"),
        "tier-ending" => lang.pick("等级到期", "tier"),
        "referral" => lang.pick("感谢介绍人", "thanks"),
        "rebook" => lang.pick("邀约", "asking back"),
        other => other,
    }
}

/// What loyalty has to say, in one short phrase.
pub fn loyal(what: &Loyal, lang: Lang) -> String {
    let on = what.on();
    let on = format!("{:02}-{:02}", on.month_number(), on.day_number());
    match what {
        Loyal::Points { points, balance, .. } => {
            say!(lang, "{on} {points} 分（共 {balance} 分）", "{on} {points} of {balance} points")
        }
        Loyal::Tier { tier, after, .. } if after.is_empty() => say!(lang, "{on} {tier}", "{on} {tier}"),
        Loyal::Tier { tier, after, .. } => say!(lang, "{on} {tier} → {after}", "{on} {tier} → {after}"),
        Loyal::Thanks { friend, points, .. } => {
            say!(lang, "{on} 介绍了{friend}，{points} 分", "{on} brought {friend}, {points} points")
        }
    }
}

pub fn new_client(lang: Lang) -> &'static str {
    lang.pick("新客", "new client")
}

/// Why a person has to see to an appointment.
pub fn by_hand(why: &ByHand, lang: Lang) -> String {
    match why {
        ByHand::Confirm { halves } => {
            let count = super::refusal::count(*halves);
            say!(lang, "爽约过 {count} 次，请电话确认", "missed {count}, confirm by phone")
        }
        ByHand::Move { why, told, .. } => {
            let why = super::roster::why_move(*why, lang);
            match told {
                true => say!(
                    lang,
                    "要改期：{why}，她收到过提醒",
                    "to be moved: {why}, and she was reminded of it"
                ),
                false => say!(lang, "要改期：{why}", "to be moved: {why}"),
            }
        }
    }
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

/// What stands in the place of the text where the booking is to be moved; who was told of it is rung up.
pub fn move_first(booking: &str, told: bool, lang: Lang) -> String {
    if told {
        return say!(
            lang,
            "（她收到过提醒，会按原来的时间来：打电话告诉她要改期，再 salon book move {booking} 时间）",
            "(she was reminded and will come at the old time: ring her up, tell her that it moves, then: salon book move {booking} WHEN)"
        );
    }
    say!(
        lang,
        "（先和她改期，这条不发：salon book move {booking} 时间）",
        "(agree on another time with her, and send nothing: salon book move {booking} WHEN)"
    )
}

/// Lines that `--all` leaves, because their bookings are to be moved.
pub fn stay(count: usize, lang: Lang) -> String {
    let (stay, they) = if count == 1 { ("line stays", "it is") } else { ("lines stay", "they are") };
    say!(
        lang,
        "{count} 条要改期，仍列着；改好时间后会重新提醒：salon remind --only 预约",
        "{count} {stay} until {they} moved: salon remind --only appointment"
    )
}

/// The word for the lines of a kind.
fn kinds(word: &str, lang: Lang) -> &str {
    match (word, lang) {
        ("appointment", Lang::En) => "appointments",
        ("birthday", Lang::En) => "birthdays",
        ("festival", Lang::En) => "festivals",
        ("season", Lang::En) => "seasons",
        ("coupon-expiring", Lang::En) => "coupons",
        ("card-used", Lang::En) => "cards used",
        ("card-low", Lang::En) => "cards nearly used up",
        ("card-expiring", Lang::En) => "cards that expire",
        ("rebook", Lang::En) => "asked back",
        _ => kind(word, lang),
    }
}

/// How many lines of each kind there are; kinds without a line are passed over.
pub fn counted(day: &str, counts: &[(&str, usize)], done: usize, lang: Lang) -> String {
    let all: usize = counts.iter().map(|(_, count)| count).sum();
    let lines = if all == 1 { "line" } else { "lines" };
    let each = counts.iter().filter(|(_, count)| *count > 0);
    let each: Vec<String> = each.map(|(word, count)| format!("{} {count}", kinds(word, lang))).collect();
    let (zh_each, en_each) = (each.join("，"), each.join(", "));
    say!(
        lang,
        "{day} 共 {all} 条：{zh_each}；已处理 {done}。复制消息：salon remind --format text",
        "{day}: {all} {lines} ({en_each}); {done} done already. Texts to paste: salon remind --format text"
    )
}

/// How many clients are asked back another day; none where all are asked today.
pub fn waiting(count: usize, a_day: usize, lang: Lang) -> Option<String> {
    let clients = if count == 1 { "client waits" } else { "clients wait" };
    (count > 0).then(|| {
        say!(
            lang,
            "还有 {count} 位该邀约，一天 {a_day} 位（规则 rebook.a_day），排在后面：salon remind --only 邀约 --everything",
            "{count} more {clients} to be asked back, {a_day} a day (rule rebook.a_day): salon remind --only rebook --everything"
        )
    })
}

/// How many lines are held back; none where there is none.
pub fn held(count: usize, most: usize, lang: Lang) -> Option<String> {
    let lines = if count == 1 { "line is" } else { "lines are" };
    (count > 0).then(|| {
        say!(
            lang,
            "另有 {count} 条先压着，不多打扰：一位顾客一周至多 {most} 条（规则 weekly.most），要紧的先发：salon remind --everything",
            "{count} {lines} held back: a client gets at most {most} messages a week (rule weekly.most), the more important first: salon remind --everything"
        )
    })
}

/// Sentences below texts that are to be pasted, and not to be pasted themselves.
pub fn aside(sentences: &[String], lang: Lang) -> String {
    let sentences: Vec<String> = sentences.iter().map(|text| say!(lang, "（{text}）", "({text})")).collect();
    sentences.join("\n")
}

/// The improvements that are due, for the staff.
pub fn improvements(lines: &[String], lang: Lang) -> String {
    let lines = lines.join("\n  ");
    say!(
        lang,
        "到期的改进事项（做完了：salon improvement done 编号）：\n  {lines}",
        "Improvements that are due (once done: salon improvement done ID):\n  {lines}"
    )
}

/// How long she has been away, and what she is asked back to.
pub fn away(days: i64, interval: i64, told: Told, service: &str, asking: u32, lang: Lang) -> String {
    let said = match told {
        Told::Her => {
            say!(lang, "{days} 天没来（平时 {interval} 天）", "{days} days away (usually {interval})")
        }
        _ => {
            say!(lang, "{days} 天没来（建议 {interval} 天）", "{days} days away (advised {interval})")
        }
    };
    let again = match asking {
        0 | 1 => String::new(),
        times => say!(lang, "，第 {times} 次邀约", ", asking {times}"),
    };
    let service = if service.is_empty() { String::new() } else { format!(" {service}") };
    format!("{said}{service}{again}")
}

/// A service that she is asked back to, and how many days ago she had it, where that is another day than her last visit.
pub fn had(service: &str, ago: Option<i64>, lang: Lang) -> String {
    match ago.filter(|_| !service.is_empty()) {
        Some(days) => say!(lang, "{service}（{days} 天前做的）", "{service} ({days} days ago)"),
        None => service.to_string(),
    }
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

/// What was marked before, and says something else now.
pub fn marked_otherwise(count: usize, unsent: bool, lang: Lang) -> String {
    match unsent {
        true => say!(lang, "{count} 条改记为没有发。", "{count} marked as not sent instead."),
        false => say!(lang, "{count} 条改记为已发。", "{count} marked as sent instead."),
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
    pub message: &'static str,
}

pub fn titles(lang: Lang) -> Titles {
    Titles {
        due: lang.pick("应发", "due"),
        what: lang.pick("事由", "what"),
        client: lang.pick("顾客", "client"),
        phone: lang.pick("电话", "phone"),
        channel: lang.pick("渠道", "channel"),
        detail: lang.pick("内容", "detail"),
        message: lang.pick("要发的话", "message"),
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

    /// Why a person has to see to it.
    pub fn by_hand(why: &ByHand, lang: Lang) -> String {
        let told = super::by_hand(why, lang);
        match why {
            ByHand::Confirm { .. } => say!(
                lang,
                "{told}（规则 booking.no_show.confirm）；不会自动发。确认了：salon book confirm",
                "{told} (rule booking.no_show.confirm); nothing is sent by itself. Once she has: salon book confirm"
            ),
            ByHand::Move { booking, .. } => say!(
                lang,
                "{told}；不发消息。改时间：salon book move {booking} 时间；照常来的话，先改排班或休业。",
                "{told}; nothing is sent. Move it: salon book move {booking} WHEN; if it stays, mend the roster or the closure."
            ),
        }
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

    /// Nothing of that kind falls due by then.
    pub fn not_so(kind: &str, lang: Lang) -> String {
        match kind {
            "points-expiring" => say!(
                lang,
                "那个月没有她的积分到期，或还没到提醒的日子：salon points explain 看每一批。",
                "None of her points expire in that month, or it is too early to say so: see salon points explain."
            ),
            "tier-ending" => say!(
                lang,
                "她的等级那天不会降，或还没到提醒的日子：salon tier show 看原因。",
                "Her tier does not go on that day, or it is too early to say so: see salon tier show."
            ),
            _ => say!(
                lang,
                "没有这笔转介绍的积分，已经收回，或过了感谢的日子。",
                "There is no such row of points, or it was taken back, or it is too late to thank her."
            ),
        }
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

    pub fn absence(last: &str, interval: i64, told: Told, lang: Lang) -> String {
        let whose = match told {
            Told::Her => {
                lang.pick("她自己两次到店之间天数的中位数", "the median of the days between her visits")
            }
            Told::Service => lang.pick("项目的建议间隔", "the interval of the service"),
            Told::Rule => lang.pick("规则 rebook.usual", "the rule rebook.usual"),
        };
        say!(
            lang,
            "上次到店：{last}；间隔 {interval} 天（{whose}）",
            "last visit: {last}; interval {interval} days ({whose})"
        )
    }

    pub fn named(service: &str, on: &str, lang: Lang) -> String {
        say!(lang, "邀她来做：{service}，上次 {on}", "asked back to: {service}, last on {on}")
    }

    pub fn not_yet(due: &str, asking: u32, lang: Lang) -> String {
        match asking {
            0 | 1 => say!(lang, "还没到时候：{due} 起。", "Not yet: from {due} on."),
            times => say!(
                lang,
                "已经邀约过；她一直没来的话，{due} 起第 {times} 次。",
                "She was asked; if she stays away, asking {times} is due from {due} on."
            ),
        }
    }

    pub fn comes(lang: Lang) -> &'static str {
        lang.pick("她已经约好了，不用邀。", "She has a booking to come, and is not asked.")
    }

    pub fn lost(last: &str, days: i64, lang: Lang) -> String {
        say!(
            lang,
            "上次到店 {last}，超过 {days} 天，不再邀约（规则 rebook.lost）。",
            "Last here on {last}, more than {days} days ago: not asked any more (rule rebook.lost)."
        )
    }

    pub fn never_seen(days: i64, lang: Lang) -> String {
        say!(lang, "{days} 天内没有到店记录。", "She was not here within {days} days.")
    }

    pub fn came_since(last: &str, lang: Lang) -> String {
        say!(lang, "她在 {last} 又来过了。", "She has been here since, on {last}.")
    }

    pub fn unreachable(lang: Lang) -> &'static str {
        lang.pick(
            "免打扰，或者没有能用的联系方式。",
            "She is not to be contacted, or there is no number or address for it.",
        )
    }

    pub fn not_contacted(lang: Lang) -> &'static str {
        lang.pick("她说过不要再联系（免打扰）。", "She does not want to be contacted any more.")
    }

    /// She has an address for that channel, and wants nothing there.
    pub fn withdrew(channel: &str, on: &str, lang: Lang) -> String {
        let what = if channel == "phone" { "打" } else { "收" };
        let channel = super::channel(channel, lang);
        say!(lang, "{channel}：她 {on} 说过不要再{what}。", "{channel}: she withdrew it on {on}.")
    }

    /// The same, said by somebody else with her number, or before it was hers.
    pub fn number_withdrawn(channel: &str, on: &str, lang: Lang) -> String {
        let (so, so_en) = match channel {
            "phone" => ("不打", "nobody calls there"),
            _ => ("不发", "nothing is sent"),
        };
        let channel = super::channel(channel, lang);
        say!(
            lang,
            "{channel}：她这个号码 {on} 退订过（建档之前，或由合用的人），所以{so}。",
            "{channel}: her number was withdrawn on {on}, before it was hers or by somebody who shares it; {so_en}."
        )
    }

    /// Who answered a call there was somebody else.
    pub fn number_wrong(on: &str, lang: Lang) -> String {
        say!(
            lang,
            "号码有误：{on} 打过去是别人，所以不打，也不往这个号码发。问到新号码后改档案；号码其实没错，就撤销那一笔（salon log，salon undo 编号）。",
            "Wrong number: somebody else answered there on {on}, so nobody calls, and nothing is sent there. Put her new number on her card; if it is hers after all, undo that note (salon log, salon undo CHANGE)."
        )
    }

    pub fn waits(a_day: usize, lang: Lang) -> String {
        say!(
            lang,
            "该邀约了，但今天的 {a_day} 位已满（规则 rebook.a_day），她排在后面。",
            "She is due, but {a_day} others come first today (rule rebook.a_day)."
        )
    }

    pub fn held_back(sent: usize, ahead: usize, most: usize, lang: Lang) -> String {
        say!(
            lang,
            "先压着：七天内已发给她 {sent} 条，今天还有 {ahead} 条更要紧的，一周至多 {most} 条（规则 weekly.most）。",
            "Held back: {sent} sent to her within seven days, {ahead} more important today, at most {most} a week (rule weekly.most)."
        )
    }

    pub fn coupon(state: &str, until: &str, lang: Lang) -> String {
        say!(lang, "优惠券：{state}，最后一天 {until}。", "The coupon: {state}, its last day {until}.")
    }

    pub fn no_record(id: &str, lang: Lang) -> String {
        say!(lang, "没有编号为 {id} 的记录。", "There is no record {id}.")
    }
}
