//! How clients came to their tiers.

use super::{Cell, Filed, ID, NOTE, Table, column, required};
use crate::domain::id::Kind;

/// Words of `tier-changes.why`.
pub const TIER_WHY: &[&str] = &["spending", "top-up", "by-hand", "ended", "below"];

pub static TIER_CHANGES: Table = Table {
    name: "tier-changes",
    kind: Some(Kind::TierChange),
    filed: Filed::Whole,
    columns: &[
        ID,
        required("at", Cell::Moment, "什么时候", "when"),
        required("client", Cell::Reference(Kind::Client), "顾客", "client"),
        column("was", Cell::Text, "原来的等级", "the tier that she had"),
        column("tier", Cell::Text, "新的等级；空着是没有等级", "the tier that she has since; blank is none"),
        required("why", Cell::Choice(TIER_WHY), "为什么", "why"),
        column(
            "spent",
            Cell::Money,
            "规则 tiers.months 里的消费",
            "what she had spent in the months of the rule",
        ),
        column("topped_up", Cell::Money, "同期的充值", "what she had topped up in them"),
        column(
            "until_on",
            Cell::Day,
            "手工给的等级到哪天（含）",
            "the last day of one that was given for a time",
        ),
        column("by", Cell::Text, "经手人", "by whom"),
        NOTE,
    ],
};
