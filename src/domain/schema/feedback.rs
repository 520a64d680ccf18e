//! What clients think of the shop, and what the shop makes of it.

use super::{Cell, Filed, ID, NOTE, NUMBER, Table, column, required};
use crate::domain::id::Kind;

pub static FEEDBACK: Table = Table {
    name: "feedback",
    kind: Some(Kind::Feedback),
    filed: Filed::ByMonth("at"),
    columns: &[
        ID,
        NUMBER,
        required("at", Cell::Moment, "什么时候说的", "when it was said"),
        column("client", Cell::Reference(Kind::Client), "顾客；空着是匿名", "client; blank is anonymous"),
        column(
            "visit",
            Cell::Reference(Kind::Visit),
            "说的是哪次到店；空着按规则 feedback.about 算到最近一次",
            "the visit it is about; blank: her last one within the rule feedback.about",
        ),
        column("score", Cell::Count, "满意度 1-5", "score, 1 to 5"),
        column("said", Cell::Text, "顾客原话", "her words"),
        column(
            "channel",
            Cell::Text,
            "从哪里来：规则 feedback.channels 里的编号",
            "where it came from: the id of one of the rule feedback.channels",
        ),
        column("answered_at", Cell::Moment, "什么时候答复的", "when it was answered"),
        column("answered_by", Cell::Text, "谁答复的", "who answered"),
        column("answer", Cell::Text, "答复了什么", "the answer"),
        column("resolved_at", Cell::Moment, "什么时候处理完的", "when it was put right"),
        column("by", Cell::Text, "经手人", "by whom"),
        NOTE,
    ],
};

pub static IMPROVEMENTS: Table = Table {
    name: "improvements",
    kind: Some(Kind::Improvement),
    filed: Filed::Whole,
    columns: &[
        ID,
        column(
            "about",
            Cell::ReferenceAmong(&[Kind::Feedback, Kind::Complaint]),
            "从哪条反馈或投诉来的",
            "the feedback or complaint that it was drawn from",
        ),
        required("what", Cell::Text, "要改进什么", "what is to be done better"),
        column("staff", Cell::Reference(Kind::Staff), "谁负责", "who sees to it"),
        required("due_on", Cell::Day, "哪天到期", "the day on which it is due"),
        column("made_at", Cell::Moment, "什么时候记下的", "when it was noted"),
        column("done_at", Cell::Moment, "什么时候做完的", "when it was done"),
        column("result", Cell::Text, "做得怎样", "what came of it"),
        column("by", Cell::Text, "经手人", "by whom"),
        NOTE,
    ],
};
