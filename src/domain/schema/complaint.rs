//! What clients complained of.

use super::{Cell, Filed, ID, NOTE, NUMBER, Table, column, required};
use crate::domain::id::Kind;

/// Words of `complaints.kind` (domain.md section 7).
pub const COMPLAINT_KIND: &[&str] = &[
    "service",
    "technique",
    "product",
    "reaction",
    "attitude",
    "waiting",
    "environment",
    "facilities",
    "card-refund",
    "pressure",
    "price",
    "other",
];

/// Words of `complaints.severity`.
pub const SEVERITY: &[&str] = &["low", "normal", "high"];

/// Words of `complaints.remedy`, in the order in which they are tried.
pub const REMEDY: &[&str] = &["explain", "redo", "repair", "replace", "refund", "compensate"];

pub static COMPLAINTS: Table = Table {
    name: "complaints",
    kind: Some(Kind::Complaint),
    filed: Filed::ByMonth("opened_at"),
    columns: &[
        ID,
        NUMBER,
        required("client", Cell::Reference(Kind::Client), "顾客", "client"),
        required("opened_at", Cell::Moment, "投诉时间", "when it was made"),
        column("channel", Cell::Text, "渠道", "channel"),
        column("taken_by", Cell::Text, "受理人", "who took it"),
        required("kind", Cell::Choice(COMPLAINT_KIND), "类别", "kind"),
        required(
            "severity",
            Cell::Choice(SEVERITY),
            "轻重：high 要马上处理",
            "how grave; high is dealt with at once",
        ),
        column(
            "about",
            Cell::ReferenceAmong(&[Kind::Visit, Kind::Sale, Kind::Booking]),
            "关于哪次到店、哪笔购买或哪个预约",
            "the visit, sale or booking that it is about",
        ),
        column("said", Cell::Text, "顾客原话", "her words"),
        column("wants", Cell::Text, "顾客的要求", "what she wants"),
        column("in_scope", Cell::YesNo(true), "在售后范围内：yes/no", "covered by the guarantee"),
        column("agreed_at", Cell::Moment, "和顾客商定的时间", "when the remedy was agreed with her"),
        column("responded_at", Cell::Moment, "首次响应", "first response"),
        column("answered_at", Cell::Moment, "答复方案", "answer"),
        column("resolved_at", Cell::Moment, "处理完毕", "resolved"),
        column("closed_at", Cell::Moment, "结案", "closed"),
        column("remedy", Cell::Choice(REMEDY), "处理办法", "remedy"),
        column("cost", Cell::Money, "花费（元）", "what it cost"),
        column("cause", Cell::Text, "原因", "cause"),
        column("corrective_action", Cell::Text, "改进措施", "corrective action"),
        column(
            "satisfied",
            Cell::YesNo(false),
            "满意：yes/no，空着是没问过",
            "satisfied; blank: not asked yet",
        ),
        NOTE,
    ],
};
