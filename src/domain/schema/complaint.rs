//! What clients complained of.

use super::{Cell, Filed, ID, NOTE, NUMBER, Table, column, required};
use crate::domain::id::Kind;

/// Words of `complaints.kind` (domain.md section 7).
pub const COMPLAINT_KIND: &[&str] = &[
    "service",
    "technique",
    "product",
    "reaction",
    "injury",
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

/// Words of `complaint-notes.what`.
pub const NOTED: &[&str] = &[
    "opened",
    "noted",
    "assigned",
    "responded",
    "answered",
    "resolved",
    "reopened",
    "closed",
    "redone",
    "refunded",
    "compensated",
    "gone",
    "satisfied",
    "corrected",
    "escalated",
    "taken-back",
];

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
            Cell::ReferenceAmong(&[Kind::Visit, Kind::Sale, Kind::Booking, Kind::Card]),
            "关于哪次到店、哪笔购买、哪张卡或哪个预约",
            "the visit, sale, card or booking that it is about",
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
        column("staff", Cell::Reference(Kind::Staff), "投诉的是谁", "of whose work she complains"),
        column("assigned", Cell::Reference(Kind::Staff), "负责人", "who sees to it"),
        column("reopened_at", Cell::Moment, "最近一次重新处理", "when it was last reopened"),
        column("action_by", Cell::Reference(Kind::Staff), "改进由谁做", "who does the corrective action"),
        column("action_due_on", Cell::Day, "改进的期限", "the day until which it is done"),
        column("product", Cell::Text, "用了什么产品", "the product that was used"),
        column("batch", Cell::Text, "产品批号", "its batch"),
        column("photos", Cell::List, "照片的文件", "files of photos"),
        column("gone_on", Cell::Day, "不良反应哪天消退", "the day on which a reaction was gone"),
        NOTE,
    ],
};

pub static COMPLAINT_NOTES: Table = Table {
    name: "complaint-notes",
    kind: Some(Kind::Step),
    filed: Filed::ByMonthOfId("complaint"),
    columns: &[
        ID,
        required("complaint", Cell::Reference(Kind::Complaint), "投诉", "complaint"),
        required("at", Cell::Moment, "什么时候", "when"),
        column("by", Cell::Text, "经手人", "by whom"),
        required("what", Cell::Choice(NOTED), "做了什么", "what was done"),
        column("from", Cell::Text, "原来", "what it was"),
        column("to", Cell::Text, "现在", "what it became"),
        column("said", Cell::Text, "说了什么", "what was said"),
    ],
};
