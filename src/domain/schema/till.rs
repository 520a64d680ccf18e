//! What was done and what was paid: visits, sales, payments.

use super::{Cell, Column, Filed, ID, NOTE, NUMBER, Table, column, required};
use crate::domain::id::Kind;

const SETTLED: Column = column(
    "settled",
    Cell::YesNo(false),
    "yes：在旧系统里已经结清，怎么付的不知道，不算欠款",
    "yes: paid in the old system, nobody knows how, and no debt",
);
const BY: Column = column("by", Cell::Text, "经手人", "by whom");
const SOLD_BY: Column = column(
    "sold_by",
    Cell::Shares(Kind::Staff),
    "谁卖的、各自的份额：t… 60;t… 40，加起来是 100",
    "who sold it with which part of 100: t… 60;t… 40",
);

pub static VISITS: Table = Table {
    name: "visits",
    kind: Some(Kind::Visit),
    filed: Filed::ByMonth("at"),
    columns: &[
        ID,
        NUMBER,
        required("at", Cell::Moment, "到店时间", "when"),
        required("client", Cell::Reference(Kind::Client), "顾客", "client"),
        column("service", Cell::Reference(Kind::Service), "项目", "service"),
        column("staff", Cell::Reference(Kind::Staff), "美容师", "beautician"),
        column("asked_for", Cell::YesNo(false), "点客：yes/no", "asked for by the client; blank is no"),
        column(
            "worked_by",
            Cell::Shares(Kind::Staff),
            "几个人一起做时各自的份额：t… 60;t… 40，加起来是 100",
            "who did it with which part of 100, where several did: t… 60;t… 40",
        ),
        column("rate", Cell::Text, "提成方式", "rate of pay"),
        SOLD_BY,
        column("booking", Cell::Reference(Kind::Booking), "预约", "booking"),
        column("price", Cell::Money, "标价", "the service's own price on the day"),
        column(
            "list",
            Cell::Text,
            "按哪一种价算的：规则 price.lists 里的编号；空着是标价，或当面定的价",
            "the list of the rule price.lists that the fee comes from; blank is the price, or one agreed on",
        ),
        column("fee", Cell::Money, "消费金额", "fee"),
        SETTLED,
        column("rating", Cell::Count, "评分 1-5", "rating, 1 to 5"),
        column("effect", Cell::Text, "效果", "effect"),
        column("reverses", Cell::Reference(Kind::Visit), "冲正的记录", "the row it reverses"),
        BY,
        NOTE,
    ],
};

pub static SALES: Table = Table {
    name: "sales",
    kind: Some(Kind::Sale),
    filed: Filed::ByMonth("at"),
    columns: &[
        ID,
        NUMBER,
        required("at", Cell::Moment, "什么时候", "when"),
        required("client", Cell::Reference(Kind::Client), "顾客", "client"),
        required("product", Cell::Reference(Kind::Product), "产品", "product"),
        column("quantity", Cell::Count, "数量，空着是 1", "how many; blank is 1"),
        column("amount", Cell::Money, "金额（元）", "amount"),
        SETTLED,
        SOLD_BY,
        column("visit", Cell::Reference(Kind::Visit), "哪次到店时卖的", "the visit at which it was sold"),
        column("guarantee_until_on", Cell::Day, "售后保障到哪天（含）", "the last day of the guarantee"),
        column("reverses", Cell::Reference(Kind::Sale), "冲正的记录", "the row that it reverses"),
        BY,
        NOTE,
    ],
};

pub static PAYMENTS: Table = Table {
    name: "payments",
    kind: Some(Kind::Payment),
    filed: Filed::ByMonth("at"),
    columns: &[
        ID,
        NUMBER,
        required("at", Cell::Moment, "什么时候", "when"),
        required("client", Cell::Reference(Kind::Client), "顾客", "client"),
        column(
            "for",
            Cell::ReferenceAmong(&[Kind::Visit, Kind::Sale, Kind::Card, Kind::Booking, Kind::Debt]),
            "为什么付：到店、购买、卡、旧欠款，或预约的定金",
            "what it is for: a visit, a sale, a card, an old debt, or a booking's deposit",
        ),
        required(
            "method",
            Cell::Text,
            "付款方式：规则 payment.methods 里的编号",
            "the method: the id of one of the rule payment.methods",
        ),
        required("amount", Cell::Money, "金额（元），退回为负", "amount; what is given back is negative"),
        column("reverses", Cell::Reference(Kind::Payment), "冲正的记录", "the row that it reverses"),
        BY,
        NOTE,
    ],
};

pub static DEBTS: Table = Table {
    name: "debts",
    kind: Some(Kind::Debt),
    filed: Filed::Whole,
    columns: &[
        ID,
        NUMBER,
        required(
            "on",
            Cell::Day,
            "哪天欠下的；不知道就是记进来的那天",
            "since when it is owed; where nobody knows, the day on which it was noted",
        ),
        required("client", Cell::Reference(Kind::Client), "顾客", "client"),
        required(
            "amount",
            Cell::Money,
            "当时欠多少（元），还了多少在 payments 里",
            "what was owed then; what was paid of it stands in payments",
        ),
        column("about", Cell::Text, "为什么欠的，任意文字", "what it is for, any text"),
        BY,
        NOTE,
    ],
};

pub static CLOSINGS: Table = Table {
    name: "closings",
    kind: Some(Kind::Closing),
    filed: Filed::Whole,
    columns: &[
        ID,
        required("on", Cell::Day, "哪一天", "the day"),
        column("at", Cell::Moment, "什么时候结的", "when it was closed"),
        column(
            "cash_expected",
            Cell::Money,
            "账上应有的现金，含备用金",
            "the cash that should lie in the drawer, the float included",
        ),
        column("cash_counted", Cell::Money, "点出来的现金", "the cash that was counted"),
        column(
            "difference",
            Cell::Money,
            "差额：多为正，少为负",
            "counted less expected: negative where some is missing",
        ),
        column(
            "methods",
            Cell::Text,
            "结的时候每种付款方式是多少：cash=100.00;wechat=128.00",
            "what each method came to when it was closed: cash=100.00;wechat=128.00",
        ),
        column("visits", Cell::Count, "结的时候做了几个项目", "services done when it was closed"),
        column("fees", Cell::Money, "结的时候护理应收", "what was charged for them"),
        column("sales", Cell::Count, "结的时候卖了几笔", "sales when it was closed"),
        column("sold", Cell::Money, "结的时候销售应收", "what was charged for the sales"),
        BY,
        NOTE,
    ],
};
