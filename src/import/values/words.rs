//! Words of the trade: gender, a booking's state, ways to reach a client, asked for or by turn.

use super::amounts::yes_no;
use super::plain::{plain, says_nothing};
use crate::domain::consent::Channel;
use crate::domain::doubt::Doubt;
use crate::domain::script::in_simplified;

fn lower(cell: &str) -> String {
    in_simplified(&plain(cell).to_lowercase())
}

/// `f` or `m`. Numbers mean one thing in one old system and the contrary in another: in doubt.
pub fn gender(cell: &str) -> Result<Option<&'static str>, Doubt> {
    let text = lower(cell);
    if says_nothing(&text)
        || matches!(text.as_str(), "保密" | "prefer not to say" | "not specified" | "unspecified")
    {
        return Ok(None);
    }
    match text.as_str() {
        "女" | "女性" | "女士" | "女生" | "小姐" | "太太" | "f" | "female" | "woman" | "♀" => {
            Ok(Some("f"))
        }
        "男" | "男性" | "男士" | "男生" | "先生" | "m" | "male" | "man" | "♂" => Ok(Some("m")),
        _ => Err(Doubt::NotAGender { text: cell.trim().to_owned() }),
    }
}

/// A booking's state, one of the register's words.
///
/// 已到店 is `arrived`: of a day that has passed it means that the visit is over, which whoever
/// knows the day settles. 已完成, 已结账 and their like are `done` at any time.
pub fn status(cell: &str) -> Result<Option<&'static str>, Doubt> {
    let text = lower(cell);
    if says_nothing(&text) {
        return Ok(None);
    }
    let text = text.replace([' ', '-', '_'], "");
    Ok(Some(match text.as_str() {
        "已预约" | "预约" | "预约成功" | "预约中" | "待到店" | "待服务" | "待确认" | "新预约" | "待接单"
        | "未开始" | "未服务" | "预定" | "已预定" | "已约" | "booked" | "reserved" | "scheduled"
        | "pending" | "new" | "upcoming" | "unconfirmed" | "tbc" | "tobeconfirmed" => "booked",
        "已确认" | "确认" | "预约已确认" | "商家已确认" | "门店已确认" | "顾客已确认" | "已接单"
        | "confirmed" | "accepted" => "confirmed",
        "已到店" | "到店" | "已到" | "到了" | "签到" | "已签到" | "已到场" | "已来店" | "已来" | "来了"
        | "来过" | "报到" | "已报到" | "arrived" | "checkedin" | "attended" => "arrived",
        "服务中" | "进行中" | "护理中" | "inservice" | "inprogress" | "started" => "in-service",
        "已完成" | "完成" | "已消费" | "已结账" | "已结帐" | "已服务" | "已结束" | "已买单" | "服务完成"
        | "已核销" | "核销" | "已使用" | "已做" | "做完" | "已到店消费" | "done" | "completed"
        | "finished" | "complete" | "checkedout" | "paid" => "done",
        "取消" | "已取消" | "顾客取消" | "客人取消" | "门店取消" | "客户取消" | "会员取消" | "用户取消"
        | "商家取消" | "系统取消" | "预约取消" | "取消预约" | "临时取消" | "已退订" | "已作废" | "作废"
        | "已撤销" | "cancelled" | "canceled" | "cancel" | "latecancel" | "latecancellation" => {
            "cancelled"
        }
        // Charged, fee waived and the like.
        told if told.starts_with("noshow") => "no-show",
        // By whom, in whatever words.
        told if told.starts_with("cancelledby") || told.starts_with("canceledby") => "cancelled",
        told if told.starts_with("confirmedby") || told.starts_with("confirmedvia") => "confirmed",
        "爽约" | "已爽约" | "失约" | "未到" | "没来" | "没到" | "放鸽子" | "未赴约" | "noshow"
        | "didnotshow" | "missed" | "ns" => "no-show",
        // Under 是否到店, which a heading of the status may be.
        _ if yes_no(cell) == Ok(Some(true)) => "arrived",
        _ => return Err(Doubt::NotAStatus { text: cell.trim().to_owned() }),
    }))
}

/// Whether a cell says that she did not come, or has not come yet: which, only the day tells.
pub fn did_not_come(cell: &str) -> bool {
    let text = lower(cell);
    matches!(text.as_str(), "未到店" | "未来店" | "未到场" | "未签到" | "未报到")
        || yes_no(cell) == Ok(Some(false))
}

/// Whether a cell says that nothing came of the time: the appointment was moved to another, or she only waited
/// for it. Of a day to come it may be the new time as well as the old one.
pub fn given_up(cell: &str) -> bool {
    let text = lower(cell).replace([' ', '-', '_'], "");
    matches!(
        text.as_str(),
        "改期"
            | "已改期"
            | "改约"
            | "已改约"
            | "改时间"
            | "延期"
            | "已延期"
            | "推迟"
            | "候补"
            | "候补中"
            | "rescheduled"
            | "moved"
            | "postponed"
            | "waitlist"
            | "waitlisted"
    )
}

/// The channel by which a client prefers to be reached. Two of them are no preference: in doubt.
pub fn channel(cell: &str) -> Result<Option<Channel>, Doubt> {
    let text = lower(cell);
    if says_nothing(&text) {
        return Ok(None);
    }
    Ok(Some(match text.as_str() {
        "微信" | "微信联系" | "加微信" | "发微信" | "wechat" | "weixin" | "wx" => Channel::Wechat,
        "短信" | "发短信" | "手机短信" | "sms" | "text" => Channel::Sms,
        "电话" | "打电话" | "电话联系" | "来电" | "座机" | "phone" | "call" | "tel" => {
            Channel::Phone
        }
        "邮件" | "电子邮件" | "邮箱" | "email" | "e-mail" | "mail" => Channel::Email,
        _ => return Err(Doubt::NotAChannel { text: cell.trim().to_owned() }),
    }))
}

/// The kind of a product, in the words of the table; a kind of the shop's own stays as it is.
pub fn product_kind(cell: &str) -> String {
    let word = match lower(cell).as_str() {
        "功效" | "功效产品" | "功效类" | "疗程" => "treatment",
        "品牌" | "品牌产品" => "brand",
        "保健" | "保健品" | "养生" => "health",
        "普通" | "普通产品" | "日常" => "ordinary",
        _ => return cell.trim().to_string(),
    };
    word.to_string()
}

/// Whether the client asked for her beautician (点客, yes) or was served by turn (轮牌, no).
pub fn asked_for(cell: &str) -> Result<Option<bool>, Doubt> {
    let text = lower(cell);
    match text.as_str() {
        "点客" | "点钟" | "指定" | "点名" | "指名" | "点单" | "点" | "客指定" | "顾客指定" => {
            Ok(Some(true))
        }
        "轮牌" | "排钟" | "轮钟" | "轮客" | "轮排" | "轮" | "排" | "不指定" | "未指定" | "随机" | "任意" => {
            Ok(Some(false))
        }
        _ => yes_no(cell).map_err(|_| Doubt::NotAskedFor { text: cell.trim().to_owned() }),
    }
}

/// Whether a cell for a beautician names nobody in particular: 不指定, any.
pub fn nobody(cell: &str) -> bool {
    let text = lower(cell);
    says_nothing(&text)
        || matches!(
            text.as_str(),
            "不指定"
                | "未指定"
                | "无指定"
                | "没指定"
                | "随机"
                | "随便"
                | "任意"
                | "任选"
                | "均可"
                | "都可以"
                | "都行"
                | "不限"
                | "待定"
                | "待分配"
                | "未分配"
                | "未安排"
                | "待安排"
                | "店里安排"
                | "门店安排"
                | "到店安排"
                | "系统分配"
                | "轮牌"
                | "轮排"
                | "any"
                | "anyone"
                | "anybody"
                | "any available"
                | "anyone available"
                | "first available"
                | "no preference"
                | "no pref"
                | "unassigned"
                | "not assigned"
                | "to be assigned"
                | "tbd"
                | "tba"
        )
}

/// Whether a note asks that the client be left alone: 免打扰, 拒收短信, 不要打电话. A note too many is
/// better obeyed than one too few, so 中午勿扰 counts as well; 取消免打扰 does not.
pub fn asks_not_to_be_contacted(note: &str) -> bool {
    const WORDS: &[&str] = &[
        "免打扰",
        "免扰",
        "勿扰",
        "勿打扰",
        "不要打扰",
        "别打扰",
        "不愿打扰",
        "不愿被打扰",
        "不想被打扰",
        "不要联系",
        "不要再联系",
        "别联系",
        "勿联系",
        "不愿联系",
        "不用联系",
        "拒收",
        "拒绝接收",
        "拒绝回访",
        "拒绝来电",
        "拒绝联系",
        "拒接",
        "退订",
        "不接受回访",
        "不接受推送",
        "不接收",
        "不要打电话",
        "别打电话",
        "勿打电话",
        "不打电话",
        "勿致电",
        "不要发短信",
        "别发短信",
        "勿发短信",
        "不要发微信",
        "不要回访",
        "勿回访",
        "勿传简讯",
        "勿传讯",
        "不要传简讯",
        "不要传讯",
        "别传简讯",
        "勿发简讯",
        "不要发简讯",
        "勿发讯息",
    ];
    const ENGLISH: &[&str] = &[
        "do not contact",
        "do not call",
        "do not text",
        "do not message",
        "do not disturb",
        "don't contact",
        "don't call",
        "don't text",
        "don't message",
        "no texts",
        "no messages",
        "no marketing",
        "no contact",
        "no calls",
        "unsubscribe",
    ];
    const LIFTED: &[&str] = &["取消", "解除", "已取消", "关闭", "不再"];
    // The characters with which the words begin: in most notes there is none of them.
    const BEGINNINGS: &[char] = &['免', '勿', '别', '不', '拒', '退'];
    debug_assert!(WORDS.iter().all(|word| word.starts_with(BEGINNINGS)));
    let may_ask = |c: char| BEGINNINGS.contains(&c) || c.is_ascii_alphabetic() || ('Ａ'..='ｚ').contains(&c);
    if !note.chars().any(may_ask) {
        return false;
    }
    // Only a note with one of these characters is looked at for the others: there are many notes.
    let note = plain(note).to_lowercase();
    let note = if note.contains(['擾', '絕', '聯', '訂', '發', '電', '傳', '簡', '訊', '別', '訪'])
    {
        in_simplified(&note)
    } else {
        note
    };
    let closed: String = note.split_whitespace().collect();
    let asked = |(at, _): (usize, char)| {
        let (before, from) = closed.split_at(at);
        WORDS.iter().any(|word| from.starts_with(word))
            && !LIFTED.iter().any(|lifted| before.ends_with(lifted))
    };
    if closed.char_indices().filter(|(_, c)| BEGINNINGS.contains(c)).any(asked) {
        return true;
    }
    if !note.bytes().any(|byte| byte.is_ascii_alphabetic()) {
        return false;
    }
    // Phones write don’t.
    let spaced = note.split_whitespace().collect::<Vec<_>>().join(" ").replace('’', "'");
    ENGLISH.iter().any(|phrase| spaced.contains(phrase))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::schema::{REACH, STATUS};
    use proptest::prelude::*;

    #[test]
    fn nobody_in_particular_is_nobody_of_the_staff() {
        for cell in ["不指定", "未指定", "-", "随机", " Any ", "No preference", "待定", "到店安排", "無指定"]
        {
            assert!(nobody(cell), "{cell}");
        }
        for cell in ["小美", "Annie", "1号-小雅", "安妮"] {
            assert!(!nobody(cell), "{cell}");
        }
    }

    #[test]
    fn genders_are_read_from_words_only() {
        for (cell, expected) in [
            ("女", Some("f")),
            (" 女　", Some("f")),
            ("女士", Some("f")),
            ("Ｆ", Some("f")),
            ("Female", Some("f")),
            ("男", Some("m")),
            ("先生", Some("m")),
            ("M", Some("m")),
            ("", None),
            ("未知", None),
            ("保密", None),
            ("Prefer not to say", None),
        ] {
            assert_eq!(gender(cell), Ok(expected), "{cell}");
        }
        for cell in ["0", "1", "2", "女男", "x"] {
            assert!(gender(cell).is_err(), "{cell}");
        }
    }

    #[test]
    fn states_of_a_booking_are_read_from_old_systems() {
        for (cell, expected) in [
            ("已预约", "booked"),
            ("待到店", "booked"),
            ("Booked", "booked"),
            ("已确认", "confirmed"),
            ("已到店", "arrived"),
            ("已報到", "arrived"),
            ("签到", "arrived"),
            ("服务中", "in-service"),
            ("in-service", "in-service"),
            ("已完成", "done"),
            ("已结账", "done"),
            ("已取消", "cancelled"),
            ("canceled", "cancelled"),
            ("Canceled by client", "cancelled"),
            ("Cancelled by the salon", "cancelled"),
            ("late cancel", "cancelled"),
            ("爽约", "no-show"),
            ("未到", "no-show"),
            ("No Show", "no-show"),
            ("No Show - charged", "no-show"),
            ("NS", "no-show"),
            ("Confirmed by WhatsApp", "confirmed"),
            ("Unconfirmed", "booked"),
            ("no-show", "no-show"),
            ("noshow", "no-show"),
        ] {
            assert_eq!(status(cell), Ok(Some(expected)), "{cell}");
            assert!(STATUS.contains(&expected));
        }
        assert_eq!(status("-"), Ok(None));
        assert_eq!(status("是"), Ok(Some("arrived")));
        assert_eq!(status("爽約"), Ok(Some("no-show")));
        assert!(given_up("已改期") && given_up("Rescheduled") && !given_up("未到店"));
        assert!(did_not_come("未到店") && did_not_come("否") && did_not_come("×") && !did_not_come("改期"));
        // 未到店 is said before the day as well as after it.
        for cell in ["改期", "未到店", "已到店未消费"] {
            assert!(status(cell).is_err(), "{cell}");
        }
    }

    #[test]
    fn channels_are_read_from_words() {
        for (cell, expected) in [
            ("微信", Some(Channel::Wechat)),
            ("ＳＭＳ", Some(Channel::Sms)),
            ("短信", Some(Channel::Sms)),
            ("电话", Some(Channel::Phone)),
            ("E-mail", Some(Channel::Email)),
            ("无", None),
        ] {
            assert_eq!(channel(cell), Ok(expected), "{cell}");
        }
        assert!(channel("微信/短信").is_err());
        assert!(Channel::ALL.iter().all(|channel| REACH.contains(&channel.word())));
    }

    #[test]
    fn asked_for_is_told_from_by_turn() {
        for (cell, expected) in [
            ("点客", Some(true)),
            ("点钟", Some(true)),
            ("指定", Some(true)),
            ("是", Some(true)),
            ("轮牌", Some(false)),
            ("排钟", Some(false)),
            ("否", Some(false)),
            ("", None),
        ] {
            assert_eq!(asked_for(cell), Ok(expected), "{cell}");
        }
        assert!(matches!(asked_for("加钟"), Err(Doubt::NotAskedFor { .. })));
    }

    #[test]
    fn a_wish_to_be_left_alone_is_heard() {
        for note in [
            "免打扰",
            "免打擾",
            "不要發短信",
            "老客，勿扰",
            "请不要 联系",
            "拒收短信",
            "不要打电话，只发微信",
            "VIP. Do not  call",
            "Don’t text",
            "don't message, email only",
        ] {
            assert!(asks_not_to_be_contacted(note), "{note}");
        }
        for note in ["", "怕疼", "已取消免打扰", "喜欢安静", "联系老公"] {
            assert!(!asks_not_to_be_contacted(note), "{note}");
        }
    }

    proptest! {
        #[test]
        fn no_text_panics(cell in "\\PC{0,20}") {
            if let Ok(Some(word)) = status(&cell) {
                prop_assert!(STATUS.contains(&word));
            }
            let _ = (gender(&cell), channel(&cell), asked_for(&cell), asks_not_to_be_contacted(&cell));
        }
    }
}
