//! The people of a salon: clients, staff, and who works when.

use super::{Cell, Filed, ID, NOTE, NUMBER, REACH, Table, column, required};
use crate::domain::id::Kind;

pub static CLIENTS: Table = Table {
    name: "clients",
    kind: Some(Kind::Client),
    filed: Filed::Whole,
    columns: &[
        ID,
        NUMBER,
        required("name", Cell::Text, "姓名", "name"),
        column("called", Cell::Text, "称呼，如「王姐」，写进短信", "how she is addressed in messages"),
        column("phone", Cell::Phone, "手机或座机，只写数字", "phone, digits only"),
        column(
            "other_phones",
            Cell::Phones,
            "其他电话，用分号隔开",
            "further phones, separated by semicolons",
        ),
        column("gender", Cell::Choice(&["f", "m"]), "性别：f 女，m 男", "gender"),
        column(
            "birthday",
            Cell::Birthday,
            "生日：1988-05-12、solar:05-12（不知年份）、lunar:1988-08-15、lunar:08-15、lunar:1987-06L-15（闰月）",
            "birthday, solar or lunar, the year optional, L for a leap month",
        ),
        column("wechat", Cell::Text, "微信号", "WeChat id"),
        column("email", Cell::Text, "电子邮箱", "e-mail address"),
        column("source", Cell::Text, "来源", "how she found the shop"),
        column("referrer", Cell::Reference(Kind::Client), "介绍人", "who brought her"),
        column("staff", Cell::Reference(Kind::Staff), "归属美容师", "her own beautician"),
        column("since", Cell::Day, "入会日期（办卡）", "member since (card)"),
        column(
            "first_visit",
            Cell::Day,
            "首次到店日期，常早于办卡",
            "first visit, often earlier than the card",
        ),
        column("visits_before", Cell::Count, "旧系统里的到店次数", "visits that the old system counted"),
        column(
            "last_visit_before",
            Cell::Day,
            "旧系统里的上次到店日期；之后的看到店记录",
            "last visit that the old system told of; later ones are among the visits",
        ),
        column("tier", Cell::Text, "会员等级", "member tier"),
        column(
            "tier_until",
            Cell::Day,
            "等级到哪天（含）；空着没有期限",
            "the last day of a tier that was given for a time",
        ),
        column("tier_after", Cell::Text, "到期之后的等级", "the tier from then on"),
        column("skin", Cell::Text, "皮肤类型", "skin type"),
        column("preferred", Cell::Choice(REACH), "首选联系方式", "preferred channel"),
        column(
            "consent",
            Cell::Consent,
            "联系许可：sms+2024-03-05 表示同意，wechat-2026-01-02 表示撤回，contact-… 表示全部免打扰",
            "consent given (+) or withdrawn (-) with the day; contact stands for every channel",
        ),
        column("paused_until", Cell::Day, "在此日期前不主动联系", "not to be contacted before this day"),
        column("tags", Cell::List, "标签，用分号隔开", "tags"),
        NOTE,
    ],
};

pub static STAFF: Table = Table {
    name: "staff",
    kind: Some(Kind::Staff),
    filed: Filed::Whole,
    columns: &[
        ID,
        NUMBER,
        required("name", Cell::Text, "姓名", "name"),
        column("role", Cell::Text, "岗位", "role"),
        column("phone", Cell::Phone, "电话", "phone"),
        column(
            "skills",
            Cell::List,
            "会做的项目编号或类别，用分号隔开",
            "service ids or categories she can do",
        ),
        column(
            "hours",
            Cell::Hours,
            "每周班次：1-5 10:00-21:00;6,7 09:30-22:00",
            "weekly hours; 1 is Monday",
        ),
        column("active", Cell::YesNo(true), "在职：yes/no，留空为 yes", "works here; blank is yes"),
    ],
};

pub static ROSTER: Table = Table {
    name: "roster",
    kind: Some(Kind::Shift),
    filed: Filed::ByMonth("on"),
    columns: &[
        ID,
        required("staff", Cell::Reference(Kind::Staff), "员工", "member of staff"),
        required("on", Cell::Day, "日期", "the day"),
        required(
            "shift",
            Cell::Text,
            "班次：规则 roster.shifts 里的编号，或 off 休息、extra 加班、hours 另定的时段",
            "a shift of the rule roster.shifts by its id, or off, extra, or hours for hours of its own",
        ),
        column(
            "hours",
            Cell::Spans,
            "时段；空着就按班次的时间，off 空着是全天",
            "spans of the day; blank is those of the shift, for off the whole day",
        ),
        NOTE,
    ],
};
