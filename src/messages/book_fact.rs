//! What is wrong in the appointment book itself, in words.

use super::moment::moment;
use super::{Lang, names};
use crate::domain::book_fact::BookFact;
use crate::say;

/// What is so, as one sentence without a full stop.
pub fn sentence(fact: &BookFact, lang: Lang) -> String {
    match fact {
        BookFact::StaffTwice { staff, clients: [first, next], at } => {
            let at = moment(*at, lang);
            say!(
                lang,
                "{staff} {at} 同时约了 {first} 和 {next}",
                "{staff} has both {first} and {next} at {at}"
            )
        }
        BookFact::RoomTwice { room, clients: [first, next], at } => {
            let at = moment(*at, lang);
            say!(
                lang,
                "{room} {at} 同时给了 {first} 和 {next}",
                "{first} and {next} both have {room} at {at}"
            )
        }
        BookFact::ClientTwice { client, at } => {
            let at = moment(*at, lang);
            say!(lang, "{client} {at} 还有另一个预约", "{client} has another appointment at {at}")
        }
        BookFact::DoneAhead { at } => {
            let at = moment(*at, lang);
            say!(lang, "已完成，却在 {at}，还没到", "it is done, and at {at}, which is still to come")
        }
        BookFact::LeftOpen { status, count: 1 } => {
            let status = names::word(status, lang);
            say!(lang, "日子已经过了，还是「{status}」", "its day is over, and it is still “{status}”")
        }
        BookFact::LeftOpen { status, count } => {
            let status = names::word(status, lang);
            say!(
                lang,
                "这个文件里有 {count} 个过了日子还是「{status}」的预约，这是第一个",
                "{count} bookings of this file are still “{status}”, and their days are over; this is the first"
            )
        }
    }
}

/// What to do about it.
pub fn remedy(fact: &BookFact, lang: Lang) -> String {
    match fact {
        BookFact::StaffTwice { .. } | BookFact::RoomTwice { .. } => say!(
            lang,
            "挪开一个：salon book move 编号 时间，或 --staff、--room 换一个",
            "move one of them: salon book move ID TIME, or another --staff or --room"
        ),
        BookFact::ClientTwice { .. } => say!(
            lang,
            "问一下顾客；多出来的用 salon book cancel 编号 取消",
            "ask her; salon book cancel ID takes the one that is too many away"
        ),
        BookFact::DoneAhead { .. } => say!(
            lang,
            "看看日期和状态哪个错了；提前做了的，把 start 改成做的那天",
            "see whether the day or the state is wrong; if it was done earlier, put that day into start"
        ),
        BookFact::LeftOpen { .. } => say!(
            lang,
            "做完的：salon book done 编号；没做的：salon book cancel 编号",
            "done: salon book done ID; not done: salon book cancel ID"
        ),
    }
}

#[cfg(test)]
pub mod tests {
    use super::*;
    use crate::domain::day::Moment;

    /// One of every fact.
    pub fn every_fact() -> Vec<BookFact> {
        let at = Moment::parse("2026-11-25T14:30").unwrap();
        let clients = || ["Wang".to_string(), "Li".to_string()];
        vec![
            BookFact::StaffTwice { staff: "Lin".into(), clients: clients(), at },
            BookFact::RoomTwice { room: "Room 2".into(), clients: clients(), at },
            BookFact::ClientTwice { client: "Wang".into(), at },
            BookFact::DoneAhead { at },
            BookFact::LeftOpen { status: "in-service", count: 3 },
        ]
    }
}
