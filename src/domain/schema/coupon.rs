//! Coupons.

use super::{Cell, Filed, ID, NOTE, NUMBER, Table, column, required};
use crate::domain::id::Kind;

/// Words of `coupons.kind`.
pub const COUPON_KIND: &[&str] = &["amount-off", "percent", "free-service"];

pub static COUPONS: Table = Table {
    name: "coupons",
    kind: Some(Kind::Coupon),
    filed: Filed::Whole,
    columns: &[
        ID,
        NUMBER,
        required("client", Cell::Reference(Kind::Client), "给谁的", "whose it is"),
        column(
            "offer",
            Cell::Text,
            "哪一种：规则 coupon.offers 里的编号，或旧系统里的名称；空着是临时定的",
            "an offer of the rule coupon.offers by its id, or the old system's name for it; blank where it was made up",
        ),
        required("kind", Cell::Choice(COUPON_KIND), "减多少、打几折，还是免做一个项目", "what it is worth"),
        column("amount", Cell::Money, "减多少（元）", "so much off"),
        column("percent", Cell::Count, "付百分之几：80 是八折", "what she pays, in percent"),
        column(
            "service",
            Cell::Reference(Kind::Service),
            "免费的项目；空着是任选一项",
            "the service that is free; blank is any",
        ),
        column("issued_at", Cell::Moment, "什么时候发的", "when it was given"),
        column("from_on", Cell::Day, "从哪天起能用", "its first day"),
        column("until_on", Cell::Day, "最后一天（含）", "its last day, which is included"),
        column("used_at", Cell::Moment, "什么时候用的", "when it was used"),
        column(
            "used_for",
            Cell::ReferenceAmong(&[Kind::Visit, Kind::Sale]),
            "用在哪次到店或购买",
            "the visit or sale for which it was used",
        ),
        column("by", Cell::Text, "经手人", "by whom"),
        NOTE,
    ],
};
