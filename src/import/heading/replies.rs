//! How message gateways head the replies that they export.

use super::{Aliases, shared};

pub(super) const REPLIES: Aliases = &[
    ("day", &["日期", "接收日期", "回复日期", "date", "day", "replydate"]),
    (
        "at",
        &[
            "时间",
            "接收时间",
            "收到时间",
            "回复时间",
            "上行时间",
            "发送时间",
            "消息时间",
            "time",
            "timestamp",
            "datetime",
            "receivedat",
            "receivetime",
            "receivedtime",
            "replytime",
            "repliedat",
        ],
    ),
    ("phone", shared::PHONE),
    (
        "phone",
        &[
            "号码",
            "回复号码",
            "回复手机",
            "回复手机号",
            "上行号码",
            "发送号码",
            "来信号码",
            "用户号码",
            "用户手机号",
            "from",
            "sender",
            "number",
            "msisdn",
        ],
    ),
    (
        "text",
        &[
            "内容",
            "回复",
            "回复内容",
            "短信内容",
            "上行内容",
            "消息内容",
            "信息内容",
            "回复信息",
            "content",
            "message",
            "reply",
            "replycontent",
            "body",
        ],
    ),
];
