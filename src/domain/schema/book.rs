//! The appointment book: bookings, what became of them, and who waits for a time.

use super::{Cell, Filed, ID, NOTE, NUMBER, Table, column, required};
use crate::domain::id::Kind;

/// Words of `bookings.status`, in the order of a booking's life (domain.md section 3).
pub const STATUS: &[&str] = &["booked", "confirmed", "arrived", "in-service", "done", "cancelled", "no-show"];

/// Words of `booking-changes.what`: a state that it took, or what else was done to it.
pub const WHAT_CHANGED: &[&str] = &[
    "booked",
    "confirmed",
    "arrived",
    "in-service",
    "done",
    "cancelled",
    "no-show",
    "moved",
    "reassigned",
    "overridden",
    "deposit-returned",
    "deposit-forfeited",
    "edited",
];

/// Words of `closures.kind`.
pub const CLOSED_OR_OPEN: &[&str] = &["closed", "open"];

/// Words of `waiting.state`.
pub const WAITING_STATE: &[&str] = &["waiting", "booked", "gone"];

pub static BOOKINGS: Table = Table {
    name: "bookings",
    kind: Some(Kind::Booking),
    filed: Filed::ByMonth("start"),
    columns: &[
        ID,
        NUMBER,
        column(
            "group",
            Cell::Reference(Kind::Booking),
            "一次到店的几个项目，写第一个项目的编号",
            "the first row's id, where one visit has several services",
        ),
        required("start", Cell::Moment, "开始时间", "start"),
        column("minutes", Cell::Minutes, "时长（分钟）", "length in minutes"),
        required("client", Cell::Reference(Kind::Client), "顾客", "client"),
        column("service", Cell::Reference(Kind::Service), "项目", "service"),
        column("staff", Cell::Reference(Kind::Staff), "美容师", "beautician"),
        column("asked_for", Cell::YesNo(false), "点客：yes/no", "asked for by the client; blank is no"),
        column("room", Cell::List, "房间和仪器，编号或名称", "rooms and equipment, by id or name"),
        column(
            "guest",
            Cell::Count,
            "她带来的第几位客人；空着是她本人",
            "the how manieth guest whom she brings; blank is herself",
        ),
        column("channel", Cell::Text, "预约渠道", "how it was booked"),
        required("status", Cell::Choice(STATUS), "状态", "status"),
        column("made_at", Cell::Moment, "登记时间", "when it was made"),
        column("made_by", Cell::Text, "登记人", "who made it"),
        NOTE,
    ],
};

pub static BOOKING_CHANGES: Table = Table {
    name: "booking-changes",
    kind: Some(Kind::Step),
    filed: Filed::ByMonthOfId("booking"),
    columns: &[
        ID,
        required("booking", Cell::Reference(Kind::Booking), "预约", "booking"),
        required("at", Cell::Moment, "什么时候改的", "when it was changed"),
        column("by", Cell::Text, "经手人", "by whom"),
        required("what", Cell::Choice(WHAT_CHANGED), "改了什么", "what was done"),
        column("from", Cell::Text, "原来", "what it was"),
        column("to", Cell::Text, "现在", "what it became"),
        column("why", Cell::Text, "原因", "why"),
    ],
};

pub static WAITING: Table = Table {
    name: "waiting",
    kind: Some(Kind::Wait),
    filed: Filed::Whole,
    columns: &[
        ID,
        required("client", Cell::Reference(Kind::Client), "顾客", "client"),
        required("service", Cell::Reference(Kind::Service), "项目", "service"),
        column("staff", Cell::Reference(Kind::Staff), "只要这位美容师", "only this beautician"),
        column("from_on", Cell::Day, "从哪天起", "from this day"),
        column("until_on", Cell::Day, "到哪天止（含）", "to this day, which is included"),
        column(
            "hours",
            Cell::Hours,
            "哪些时间方便：6,7 09:00-21:00",
            "the hours that suit her: 6,7 09:00-21:00",
        ),
        column("made_at", Cell::Moment, "登记时间", "when it was made"),
        column("made_by", Cell::Text, "登记人", "who made it"),
        required("state", Cell::Choice(WAITING_STATE), "状态", "state"),
        column("booking", Cell::Reference(Kind::Booking), "排上的预约", "the booking that came of it"),
        NOTE,
    ],
};
