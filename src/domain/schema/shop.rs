//! What the shop has: services, products, prices, rooms, and the days on which it is closed.

use super::{Cell, Filed, ID, NOTE, NUMBER, Table, column, required};
use crate::domain::id::Kind;

pub static SERVICES: Table = Table {
    name: "services",
    kind: Some(Kind::Service),
    filed: Filed::Whole,
    columns: &[
        ID,
        NUMBER,
        required("name", Cell::Text, "项目名称", "name"),
        column("category", Cell::Text, "类别", "category"),
        column("minutes", Cell::Minutes, "时长（分钟）", "length in minutes"),
        column("buffer", Cell::Minutes, "整理时间（分钟）", "buffer after it, minutes"),
        column("price", Cell::Money, "价格（元）", "price"),
        column("interval_days", Cell::Count, "建议间隔（天）", "usual interval, days"),
        column(
            "room",
            Cell::List,
            "需要的房间或仪器的类型，用分号隔开",
            "the kinds of room and equipment that it needs",
        ),
        column("prep", Cell::Text, "备品清单", "what to prepare"),
        column("cautions", Cell::Text, "注意事项，写进提醒", "cautions, told in the reminder"),
        column("active", Cell::YesNo(true), "在用：yes/no，留空为 yes", "offered; blank is yes"),
    ],
};

pub static PRODUCTS: Table = Table {
    name: "products",
    kind: Some(Kind::Product),
    filed: Filed::Whole,
    columns: &[
        ID,
        NUMBER,
        required("name", Cell::Text, "产品名称", "name"),
        column(
            "kind",
            Cell::Text,
            "种类：treatment 功效、brand 品牌、health 保健、ordinary 普通，或店里自己的",
            "kind: treatment, brand, health, ordinary, or the shop's own",
        ),
        column("price", Cell::Money, "售价（元）", "price"),
        column("cost", Cell::Money, "成本（元）", "cost"),
        column("use_days", Cell::Count, "大约多少天用完", "days that one lasts"),
        column(
            "guarantee_days",
            Cell::Count,
            "售后保障（天），空着按规则",
            "days of guarantee; blank is the rule's",
        ),
        column("active", Cell::YesNo(true), "在售：yes/no，留空为 yes", "offered; blank is yes"),
    ],
};

pub static PRICES: Table = Table {
    name: "prices",
    kind: Some(Kind::Price),
    filed: Filed::Whole,
    columns: &[
        ID,
        required("service", Cell::Reference(Kind::Service), "项目", "service"),
        required(
            "list",
            Cell::Text,
            "哪一种价：规则 price.lists 里的编号，如 member 会员价、trial 体验价、voucher 团购价",
            "which price it is: the id of a list of the rule price.lists, like member, trial, voucher",
        ),
        required("price", Cell::Money, "价格（元）", "price"),
        column("from_on", Cell::Day, "从哪天起，空着是一直", "from this day; blank is always"),
        column("until_on", Cell::Day, "到哪天止（含）", "to this day, which is included"),
        NOTE,
    ],
};

pub static ROOMS: Table = Table {
    name: "rooms",
    kind: Some(Kind::Room),
    filed: Filed::Whole,
    columns: &[
        ID,
        required("name", Cell::Text, "名称：1 号房、光子仪", "name, like Room 1 or Laser"),
        column("kind", Cell::Text, "类型，项目按它挑", "kind, by which services ask for it"),
        column("places", Cell::Count, "同时能服务几位，空着是 1", "clients at a time; blank is 1"),
        column("active", Cell::YesNo(true), "在用：yes/no，留空为 yes", "in use; blank is yes"),
    ],
};

pub static CLOSURES: Table = Table {
    name: "closures",
    kind: Some(Kind::Closure),
    filed: Filed::Whole,
    columns: &[
        ID,
        required("on", Cell::Day, "哪天，或第一天", "the day, or the first of several"),
        column("until_on", Cell::Day, "最后一天（含），空着就是一天", "the last day; blank is a single one"),
        required(
            "kind",
            Cell::Choice(super::CLOSED_OR_OPEN),
            "closed 店休，open 调休照常开门",
            "closed, or open on a day on which it is usually closed",
        ),
        column("hours", Cell::Spans, "时段，空着是全天", "spans of the day; blank is all of it"),
        NOTE,
    ],
};
