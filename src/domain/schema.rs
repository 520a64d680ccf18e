//! The tables of a salon's directory, cell by cell: the one definition that reading, checking,
//! import, completion and the format reference share.

use super::id::Kind;

/// What a cell may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    /// The row's own id.
    Id,
    /// Any text.
    Text,
    /// One stored phone.
    Phone,
    /// Phones, `;`-separated.
    Phones,
    /// A day.
    Day,
    /// A moment.
    Moment,
    /// A birthday, solar or lunar.
    Birthday,
    /// An amount of money.
    Money,
    /// A whole number, zero or more.
    Count,
    /// Minutes, at most a day's.
    Minutes,
    /// yes or no; blank means the given value.
    YesNo(bool),
    /// One of these words.
    Choice(&'static [&'static str]),
    /// The id of a record of that kind.
    Reference(Kind),
    /// Ids of records of that kind, `;`-separated.
    References(Kind),
    /// Words, `;`-separated.
    List,
    /// Weekly hours.
    Hours,
    /// Statements of consent.
    Consent,
    /// A task's key.
    Key,
}

/// A column of a table.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    pub name: &'static str,
    pub cell: Cell,
    /// Whether a blank cell is a problem.
    pub required: bool,
    /// What it means, Chinese and English: the format reference is made from it.
    pub meaning: [&'static str; 2],
}

/// A table: a file, or a folder with a file for each month.
#[derive(Debug)]
pub struct Table {
    /// `clients`, `bookings`: the file's or folder's name, and the word for it in messages.
    pub name: &'static str,
    /// The kind of its rows, if they carry ids.
    pub kind: Option<Kind>,
    /// Kept by month, in a folder of that name.
    pub monthly: bool,
    pub columns: &'static [Column],
}

/// Words of `bookings.status`, in the order of a booking's life (domain.md section 3).
pub const STATUS: &[&str] = &["booked", "confirmed", "arrived", "in-service", "done", "cancelled", "no-show"];

/// Words of a channel by which a client may be reached.
pub const REACH: &[&str] = &["wechat", "sms", "phone", "email"];

/// Words of `messages.state`.
pub const MESSAGE_STATE: &[&str] = &["done", "sending", "sent", "failed", "doubtful"];

const fn column(name: &'static str, cell: Cell, zh: &'static str, en: &'static str) -> Column {
    Column { name, cell, required: false, meaning: [zh, en] }
}

const fn required(name: &'static str, cell: Cell, zh: &'static str, en: &'static str) -> Column {
    Column { name, cell, required: true, meaning: [zh, en] }
}

const ID: Column = column(
    "id",
    Cell::Id,
    "记录编号（手工新增的行可留空，下次保存时自动补上）",
    "the record's id; a row added by hand may leave it blank and gets one at the next write",
);
const NUMBER: Column =
    column("number", Cell::Text, "原系统里的编号，任意文字", "the old system's number, any text");
const NOTE: Column = column("note", Cell::Text, "备注", "a note");

pub static CLIENTS: Table = Table {
    name: "clients",
    kind: Some(Kind::Client),
    monthly: false,
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
        column("tier", Cell::Text, "会员等级", "member tier"),
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

pub static SERVICES: Table = Table {
    name: "services",
    kind: Some(Kind::Service),
    monthly: false,
    columns: &[
        ID,
        NUMBER,
        required("name", Cell::Text, "项目名称", "name"),
        column("category", Cell::Text, "类别", "category"),
        column("minutes", Cell::Minutes, "时长（分钟）", "length in minutes"),
        column("buffer", Cell::Minutes, "整理时间（分钟）", "buffer after it, minutes"),
        column("price", Cell::Money, "价格（元）", "price"),
        column("interval_days", Cell::Count, "建议间隔（天）", "usual interval, days"),
        column("room", Cell::Text, "需要的房间类型", "kind of room it needs"),
        column("prep", Cell::Text, "备品清单", "what to prepare"),
        column("cautions", Cell::Text, "注意事项，写进提醒", "cautions, told in the reminder"),
        column("active", Cell::YesNo(true), "在用：yes/no，留空为 yes", "offered; blank is yes"),
    ],
};

pub static STAFF: Table = Table {
    name: "staff",
    kind: Some(Kind::Staff),
    monthly: false,
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

pub static BOOKINGS: Table = Table {
    name: "bookings",
    kind: Some(Kind::Booking),
    monthly: true,
    columns: &[
        ID,
        NUMBER,
        column(
            "group",
            Cell::Reference(Kind::Booking),
            "一次到店的几个项目，写第一个项目的编号",
            "the first row's id, where one visit has several services",
        ),
        required("start", Cell::Moment, "开始时间", "start"),
        column("minutes", Cell::Minutes, "时长（分钟）", "length in minutes"),
        required("client", Cell::Reference(Kind::Client), "顾客", "client"),
        column("service", Cell::Reference(Kind::Service), "项目", "service"),
        column("staff", Cell::Reference(Kind::Staff), "美容师", "beautician"),
        column("asked_for", Cell::YesNo(false), "点客：yes/no", "asked for by the client; blank is no"),
        column("room", Cell::Text, "房间", "room"),
        column("channel", Cell::Text, "预约渠道", "how it was booked"),
        required("status", Cell::Choice(STATUS), "状态", "status"),
        column("made_at", Cell::Moment, "登记时间", "when it was made"),
        column("made_by", Cell::Text, "登记人", "who made it"),
        NOTE,
    ],
};

pub static VISITS: Table = Table {
    name: "visits",
    kind: Some(Kind::Visit),
    monthly: true,
    columns: &[
        ID,
        NUMBER,
        required("at", Cell::Moment, "到店时间", "when"),
        required("client", Cell::Reference(Kind::Client), "顾客", "client"),
        column("service", Cell::Reference(Kind::Service), "项目", "service"),
        column("staff", Cell::Reference(Kind::Staff), "美容师", "beautician"),
        column("asked_for", Cell::YesNo(false), "点客：yes/no", "asked for by the client; blank is no"),
        column("rate", Cell::Text, "提成方式", "rate of pay"),
        column("sold_by", Cell::Text, "销售人及份额", "who sold it, with shares"),
        column("booking", Cell::Reference(Kind::Booking), "预约", "booking"),
        column("price", Cell::Money, "标价", "price"),
        column("fee", Cell::Money, "消费金额", "fee"),
        column("rating", Cell::Count, "评分 1-5", "rating, 1 to 5"),
        column("effect", Cell::Text, "效果", "effect"),
        column("reverses", Cell::Reference(Kind::Visit), "冲正的记录", "the row it reverses"),
        NOTE,
    ],
};

pub static MESSAGES: Table = Table {
    name: "messages",
    kind: Some(Kind::Message),
    monthly: true,
    columns: &[
        ID,
        required("at", Cell::Moment, "时间", "when"),
        required("key", Cell::Key, "任务键：规则/记录/场次", "the task's key: rule, record, occurrence"),
        column("client", Cell::Reference(Kind::Client), "顾客", "client"),
        column("channel", Cell::Text, "渠道", "channel"),
        column("to", Cell::Text, "号码或地址", "number or address"),
        required("state", Cell::Choice(MESSAGE_STATE), "状态", "state"),
        column("by", Cell::Text, "经手人", "by whom"),
    ],
};

/// Every table this salon knows, in the order in which a newcomer should meet them.
pub static TABLES: &[&Table] = &[&CLIENTS, &SERVICES, &STAFF, &BOOKINGS, &VISITS, &MESSAGES];

/// The table whose rows are of that kind.
pub fn table_of(kind: Kind) -> Option<&'static Table> {
    TABLES.iter().copied().find(|table| table.kind == Some(kind))
}

/// The table of that name.
pub fn table_named(name: &str) -> Option<&'static Table> {
    TABLES.iter().copied().find(|table| table.name == name)
}

impl Table {
    pub fn column(&self, name: &str) -> Option<&'static Column> {
        self.columns.iter().find(|column| column.name == name)
    }

    /// The file of the table, for the month where it is kept by month.
    pub fn file(&self, month: super::day::Month) -> String {
        if self.monthly { format!("{}/{month}.csv", self.name) } else { format!("{}.csv", self.name) }
    }

    /// The table to which a file of the data directory belongs.
    pub fn of_file(file: &str) -> Option<&'static Table> {
        let stem = file.strip_suffix(".csv")?;
        match stem.split_once('/') {
            Some((folder, month)) => {
                super::day::Month::parse(month)?;
                table_named(folder).filter(|table| table.monthly)
            }
            None => table_named(stem).filter(|table| !table.monthly),
        }
    }
}
