//! What was told to clients, and what they said when they were called back.

use super::{Cell, Filed, ID, Table, column, required};
use crate::domain::id::Kind;

/// Words of a channel by which a client may be reached.
pub const REACH: &[&str] = &["wechat", "sms", "phone", "email"];

/// Words of `messages.state`.
pub const MESSAGE_STATE: &[&str] = &["done", "sending", "sent", "failed", "undeliverable", "doubtful"];

/// Words of `followups.outcome` (domain.md section 5).
pub const OUTCOME: &[&str] = &[
    "reached",
    "no-answer",
    "message-left",
    "replied",
    "booked",
    "refused",
    "wrong-number",
    "later",
    "wrote",
];

pub static MESSAGES: Table = Table {
    name: "messages",
    kind: Some(Kind::Message),
    filed: Filed::ByMonth("at"),
    columns: &[
        ID,
        required("at", Cell::Moment, "时间", "when"),
        required("key", Cell::Key, "任务键：规则/记录/场次", "the task's key: rule, record, occurrence"),
        column("client", Cell::Reference(Kind::Client), "顾客", "client"),
        column("channel", Cell::Text, "渠道", "channel"),
        column("to", Cell::Text, "号码或地址", "number or address"),
        required("state", Cell::Choice(MESSAGE_STATE), "状态", "state"),
        column("by", Cell::Text, "经手人", "by whom"),
        column(
            "via",
            Cell::Text,
            "用哪个发送渠道（自己配置里的名字）",
            "the sending channel, by its name in the user's configuration",
        ),
        column("parts", Cell::Count, "短信条数", "the parts of an SMS"),
        column("why", Cell::Text, "没发出去的原因", "why it was not sent"),
    ],
};

pub static FOLLOWUPS: Table = Table {
    name: "followups",
    kind: Some(Kind::Followup),
    filed: Filed::ByMonth("at"),
    columns: &[
        ID,
        required("at", Cell::Moment, "什么时候打的", "when she was called"),
        required("key", Cell::Key, "任务键：规则/记录/场次", "the task's key: rule, record, occurrence"),
        column(
            "also",
            Cell::List,
            "同一通电话里一起问的其他任务键，用分号隔开",
            "keys of further tasks that the same call was about, separated by semicolons",
        ),
        required("client", Cell::Reference(Kind::Client), "顾客", "client"),
        column("by", Cell::Text, "谁打的", "who called"),
        column("channel", Cell::Text, "渠道", "channel"),
        required("outcome", Cell::Choice(OUTCOME), "结果", "what came of it"),
        column("said", Cell::Text, "顾客说了什么", "what she said"),
        column("score", Cell::Count, "满意度 1-5", "how satisfied she is, 1 to 5"),
        column("next_on", Cell::Day, "哪天再打", "the day on which to call again"),
        column("booking", Cell::Reference(Kind::Booking), "约上的预约", "the booking that came of it"),
    ],
};

/// Withdrawals of numbers that nobody in the register has, those of clients stand with their consent; and numbers that
/// are not hers who gave them.
pub static STOPS: Table = Table {
    name: "stops",
    kind: Some(Kind::Stop),
    filed: Filed::Whole,
    columns: &[
        ID,
        required("phone", Cell::Phone, "退订的号码", "the number that wants no more"),
        required("channel", Cell::Choice(REACH), "渠道", "channel"),
        required("on", Cell::Day, "哪天退订的", "the day on which it said so"),
        column("said", Cell::Text, "原话", "the words"),
        column("by", Cell::Text, "经手人", "by whom"),
        column(
            "why",
            Cell::Choice(STOP_WHY),
            "为什么不发：stop 退订（不写也是），wrong-number 打过去说号码有误，什么都不再往这个号码发",
            "why: stop (or blank), it opted out; wrong-number, who answered a call there is somebody else, and nothing goes there",
        ),
    ],
};

/// Why nothing goes to a number.
pub const STOP_WHY: &[&str] = &["stop", "wrong-number"];
