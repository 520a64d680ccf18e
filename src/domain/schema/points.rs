//! What clients have earned in points, and what they spent of it.

use super::{Cell, Filed, ID, NOTE, NUMBER, Table, column, required};
use crate::domain::id::Kind;

/// Words of `points.reason` (domain.md section 6).
pub const POINT_REASON: &[&str] = &["spend", "referral", "event", "redeem", "adjust", "reverse"];

pub static POINTS: Table = Table {
    name: "points",
    kind: Some(Kind::Point),
    filed: Filed::ByMonth("at"),
    columns: &[
        ID,
        NUMBER,
        required("at", Cell::Moment, "什么时候", "when"),
        required("client", Cell::Reference(Kind::Client), "顾客", "client"),
        required("points", Cell::Points, "积分，用掉的是负数", "points; what was spent is negative"),
        required("reason", Cell::Choice(POINT_REASON), "为什么", "what they are for"),
        column(
            "ref",
            Cell::ReferenceAmong(&[Kind::Visit, Kind::Sale, Kind::Card, Kind::Complaint]),
            "哪次到店、哪笔销售得来或用掉的，或因为哪个投诉",
            "the visit or sale by which they were earned or spent, or the complaint for which they were given",
        ),
        column(
            "until_on",
            Cell::Day,
            "有效到哪天（含）；空着按规则 points.valid 算",
            "the last day on which they can be spent; blank is by the rule points.valid",
        ),
        NOTE,
        column("by", Cell::Text, "经手人", "by whom"),
    ],
};
