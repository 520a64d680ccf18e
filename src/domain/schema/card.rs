//! Prepaid cards: what the shop sells as cards, the cards that were sold, and what became of them.

use super::{Cell, Column, Filed, ID, NOTE, NUMBER, Table, column, required};
use crate::domain::id::Kind;

/// Words of `cards.kind` (domain.md section 6).
pub const CARD_KIND: &[&str] = &["count", "value", "course", "bundle", "period", "discount"];

/// Words of `card-uses.what`.
pub const CARD_USE: &[&str] = &[
    "use", "top-up", "gift", "extend", "freeze", "unfreeze", "transfer", "refund", "renew", "lost", "adjust",
    "reverse", "opening", "hold",
];

const KIND: Column = required(
    "kind",
    Cell::Choice(CARD_KIND),
    "卡的种类：次卡、储值卡、疗程卡（按次序做）、套餐卡（几个项目）、期卡（期内不限次）、折扣卡",
    "kind: sessions, value, a course in its order, a bundle of services, a period, a discount",
);
const SESSIONS: Column = column(
    "sessions",
    Cell::Count,
    "付了钱的次数；套餐卡任选时是一共几次",
    "sessions that were paid for; of a bundle without counts, any so many",
);
const BONUS_SESSIONS: Column =
    column("bonus_sessions", Cell::Count, "另外赠送的次数，最后用", "sessions given besides, used last");
const VALUE: Column =
    column("value", Cell::Money, "储值卡里付了钱的金额（元）", "value that was paid for, of a value card");
const BONUS_VALUE: Column =
    column("bonus_value", Cell::Money, "赠送金（元），最后用", "value given besides, spent last");
const PERCENT: Column = column(
    "percent",
    Cell::Count,
    "折扣卡：付百分之几，80 是八折",
    "of a discount card: what she pays, in percent",
);
const GOOD_FOR: Column = column(
    "good_for",
    Cell::List,
    "能用在哪些项目或类别，用分号隔开，空着是全部；套餐卡、疗程卡在后面写次数和这部分的价钱：s… 5 1490.00;s… 3 510.00",
    "services or categories; blank is all. A bundle's and a course's have their counts and what each part costs: s… 5 1490.00;s… 3 510.00",
);
const GIFTS: Column = column(
    "gifts",
    Cell::List,
    "另送的项目或产品和数量：s… 2;p… 1",
    "services or products given besides, with how many: s… 2;p… 1",
);

pub static CARD_TYPES: Table = Table {
    name: "card-types",
    kind: Some(Kind::CardType),
    filed: Filed::Whole,
    columns: &[
        ID,
        NUMBER,
        required("name", Cell::Text, "名称，如 补水护理10次卡", "its name, like ten facials"),
        KIND,
        column("price", Cell::Money, "卖多少钱（元）", "what it costs"),
        SESSIONS,
        BONUS_SESSIONS,
        VALUE,
        BONUS_VALUE,
        PERCENT,
        GOOD_FOR,
        GIFTS,
        column(
            "valid_days",
            Cell::Count,
            "从卖出那天起有效几天，空着是一直有效",
            "so many days from its sale; blank is for ever",
        ),
        column("active", Cell::YesNo(true), "在售：yes/no，留空为 yes", "offered; blank is yes"),
        NOTE,
    ],
};

pub static CARDS: Table = Table {
    name: "cards",
    kind: Some(Kind::Card),
    filed: Filed::Whole,
    columns: &[
        ID,
        column("number", Cell::Text, "卡号，或原系统里的编号，任意文字", "the card's number, any text"),
        required("client", Cell::Reference(Kind::Client), "现在是谁的", "whose it is now"),
        KIND,
        column("type", Cell::Reference(Kind::CardType), "按哪一种卡卖的", "the type as which it was sold"),
        column("name", Cell::Text, "名称", "name"),
        column("sold_at", Cell::Moment, "什么时候开的卡", "when it was sold"),
        column("price", Cell::Money, "开卡时应付多少（元）", "what was asked for it"),
        SESSIONS,
        BONUS_SESSIONS,
        VALUE,
        BONUS_VALUE,
        PERCENT,
        GOOD_FOR,
        GIFTS,
        column("from_on", Cell::Day, "从哪天起能用", "its first day"),
        column("until_on", Cell::Day, "现在有效到哪天（含），空着是一直", "its last day, as it stands now"),
        column("holders", Cell::List, "还有谁能用，写名字，用分号隔开", "who else may use it, by name"),
        column(
            "sold_by",
            Cell::Shares(Kind::Staff),
            "谁卖的、各自的份额：t… 60;t… 40，加起来是 100",
            "who sold it with which part of 100: t… 60;t… 40",
        ),
        column(
            "settled",
            Cell::YesNo(false),
            "yes：在旧系统里已经结清，不算欠款",
            "yes: paid in the old system, and no debt",
        ),
        column("by", Cell::Text, "经手人", "by whom"),
        NOTE,
    ],
};

pub static CARD_USES: Table = Table {
    name: "card-uses",
    kind: Some(Kind::CardUse),
    filed: Filed::ByMonth("at"),
    columns: &[
        ID,
        NUMBER,
        required("at", Cell::Moment, "什么时候", "when"),
        required("card", Cell::Reference(Kind::Card), "哪张卡", "the card"),
        required("what", Cell::Choice(CARD_USE), "做了什么", "what was done"),
        column(
            "client",
            Cell::Reference(Kind::Client),
            "谁用的，或当时是谁的",
            "who used it, or whose it was",
        ),
        column(
            "service",
            Cell::ReferenceAmong(&[Kind::Service, Kind::Product]),
            "用在哪个项目或产品",
            "the service or product for which it was used",
        ),
        column(
            "staff",
            Cell::Reference(Kind::Staff),
            "谁做的；有到店记录的写在那里",
            "the beautician, where no visit tells her",
        ),
        column(
            "part",
            Cell::Text,
            "动的是卡的哪一部分：good_for 或 gifts 里的一项；空着是整张卡",
            "the part of the card, a word of good_for or gifts; blank is all of it",
        ),
        column(
            "sessions",
            Cell::Points,
            "付了钱的次数，用掉的是负数",
            "paid sessions; what was used is negative",
        ),
        column(
            "bonus_sessions",
            Cell::Points,
            "赠送的次数，用掉的是负数",
            "the same of those that were given",
        ),
        column("value", Cell::Money, "付了钱的金额，用掉的是负数", "paid value; what was used is negative"),
        column("bonus_value", Cell::Money, "赠送金，用掉的是负数", "the same of the value that was given"),
        column(
            "worth",
            Cell::Money,
            "卡里还没消耗的钱增减多少；用掉的是负数，就是这次的耗卡金额",
            "change of what is left of the money paid; of a use, the consumption with a minus",
        ),
        column(
            "charge",
            Cell::Money,
            "顾客要再付多少；退卡是负数",
            "what she is to pay besides; negative where the card was refunded",
        ),
        column("price", Cell::Money, "用的时候项目的标价", "the service's own price, where it was used"),
        column(
            "for",
            Cell::ReferenceAmong(&[Kind::Visit, Kind::Sale, Kind::Card, Kind::Complaint, Kind::Debt]),
            "用在哪次到店、哪笔销售，续成哪张卡，或因为哪个投诉",
            "the visit or sale for which it was used, the card that came of it, or the complaint for which it was given",
        ),
        column("until_on", Cell::Day, "停到哪天（含）", "the last day on which it rests"),
        column("from", Cell::Text, "原来", "what it was"),
        column("to", Cell::Text, "现在", "what it became"),
        column("reverses", Cell::Reference(Kind::CardUse), "冲正的记录", "the row that it reverses"),
        column("by", Cell::Text, "经手人", "by whom"),
        NOTE,
    ],
};
