//! What the shop promised its clients, by version.

use super::{Cell, Filed, ID, NOTE, Table, column, required};
use crate::domain::id::Kind;

pub static AGREEMENTS: Table = Table {
    name: "agreements",
    kind: Some(Kind::Agreement),
    filed: Filed::Whole,
    columns: &[
        ID,
        required("version", Cell::Text, "版本", "version"),
        required("from_on", Cell::Day, "从哪天起生效", "the day from which it holds"),
        column(
            "file",
            Cell::Text,
            "协议全文的文件，在数据目录里",
            "the file with its text, in the salon's directory",
        ),
        column("announced_on", Cell::Day, "哪天告知顾客的", "the day on which clients were told"),
        column(
            "service_days",
            Cell::Count,
            "项目保障几天；空着按规则 guarantee",
            "days of guarantee for a service; blank: the rule guarantee",
        ),
        column(
            "product_days",
            Cell::Count,
            "产品保障几天；空着按规则 guarantee",
            "days of guarantee for a product; blank: the rule guarantee",
        ),
        column("by", Cell::Text, "经手人", "by whom"),
        NOTE,
    ],
};
