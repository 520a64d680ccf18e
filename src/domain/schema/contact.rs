//! What was told to clients.

use super::{Cell, Filed, ID, Table, column, required};
use crate::domain::id::Kind;

/// Words of a channel by which a client may be reached.
pub const REACH: &[&str] = &["wechat", "sms", "phone", "email"];

/// Words of `messages.state`.
pub const MESSAGE_STATE: &[&str] = &["done", "sending", "sent", "failed", "refused", "doubtful"];

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
