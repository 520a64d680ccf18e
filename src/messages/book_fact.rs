//! What is wrong in the appointment book itself, in words.

use super::moment::{day, moment};
use super::{Lang, names, roster};
use crate::domain::book_fact::BookFact;
use crate::domain::day::Moment;
use crate::domain::spans::clock;
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
        BookFact::TakenSince { client, at, service, whose, with } => {
            let at = moment(*at, lang);
            let (from, until) = (with.from.clock(), clock(with.until));
            let (other, id) = (&with.client, &with.booking);
            say!(
                lang,
                "{client} {at} 的「{service}」回不来了：{whose} {from}–{until} 已经约给 {other}（{id}）",
                "{client} can't have {at} for {service} back: {whose} has {other} at {from}–{until} by now ({id})"
            )
        }
        BookFact::NoService => say!(lang, "没有写项目", "no service was named"),
        BookFact::WithHerself { client } => {
            say!(lang, "{client} 不能和自己同来", "{client} can't come along with herself")
        }
        BookFact::WaitOver { until } => {
            let until = day(*until, lang);
            say!(lang, "候补的日子到 {until} 已经过了", "the days to wait for end on {until}, which is over")
        }
        BookFact::WaitNever { from, until, hours } => {
            let (days, hours) = (roster::days(*from, *until, lang), roster::week(hours, lang));
            say!(
                lang,
                "候补的日子 {days}，里面没有方便的时间 {hours}",
                "the days to wait for, {days}, have none of the hours that suit: {hours}"
            )
        }
        BookFact::CourseShort { fits, times, .. } => say!(
            lang,
            "疗程 {times} 次，照这个时间排得上 {fits} 次，什么也没约",
            "of a course of {times} visits {fits} can be booked at that time: nothing was booked"
        ),
        BookFact::CourseBeyond { until, count } => {
            let until = day(*until, lang);
            let visits = ["visit of the course is", "visits of the course are"][usize::from(*count != 1)];
            say!(
                lang,
                "疗程里有 {count} 次在 {until} 以后，预约还没开放",
                "{count} {visits} after {until}, until which the book is open"
            )
        }
        BookFact::WaitsAlready { client, service, id } => {
            say!(
                lang,
                "{client} 已经在等「{service}」（{id}）",
                "{client} waits for “{service}” already ({id})"
            )
        }
        BookFact::WaitUnclear => {
            say!(lang, "没说清楚谁在等哪个项目", "who waits for which service was not said")
        }
        BookFact::WaitSettled { asked, state } if state.is_empty() => {
            say!(lang, "{asked} 不在候补里", "{asked} is not on the list of who waits")
        }
        BookFact::WaitSettled { asked, state } => {
            let state = names::word(state, lang);
            say!(lang, "{asked} 已经不在候补里（{state}）", "{asked} is off the list already ({state})")
        }
        BookFact::Hanging { id, table, by, .. } => {
            let row = names::record(table, lang);
            say!(lang, "{row} {by} 还挂在 {id} 上", "the {row} {by} is for {id}, which would go")
        }
    }
}

/// At which times the whole course fits, and what can be done without one.
fn course(fits: usize, times: usize, offers: &[Moment], lang: Lang) -> String {
    let clocks: Vec<String> = offers.iter().map(|at| at.clock()).collect();
    let clocks = clocks.join(lang.pick("、", ", "));
    let whole = (!offers.is_empty())
        .then(|| say!(lang, "{times} 次都排得上的时间：{clocks}", "all {times} fit at {clocks}"));
    let part = (fits > 0).then(|| {
        say!(
            lang,
            "只约排得上的就加 --partly，其余会列出来",
            "add --partly to book what fits; the rest is named"
        )
    });
    let other = (offers.is_empty() && fits == 0).then(|| {
        say!(lang, "换一天、换人，或一次一次约", "take another day or person, or book them one by one")
    });
    let lines: Vec<String> = [whole, part, other].into_iter().flatten().collect();
    lines.join("\n")
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
        BookFact::NoService => say!(
            lang,
            "先写顾客，再写项目，最后写时间：salon book add 李姐 水光 明天下午3点",
            "the client, then the service, then the time: salon book add LI Facial tomorrow 3pm"
        ),
        BookFact::WithHerself { .. } => say!(
            lang,
            "--with 写另一位顾客；带没有登记的客人用 --guests 1",
            "name another client with --with; for guests who are not registered use --guests 1"
        ),
        BookFact::WaitOver { .. } => {
            say!(lang, "--days 写今天或以后的日子", "give --days of today or later")
        }
        BookFact::WaitNever { .. } => say!(
            lang,
            "--days 和 --hours 改一个，让两边碰得上",
            "change --days or --hours, so that the two meet"
        ),
        BookFact::CourseShort { fits, times, offers } => course(*fits, *times, offers, lang),
        BookFact::CourseBeyond { .. } => say!(
            lang,
            "--times 写少一些，或改规则 booking.ahead",
            "give fewer --times, or change the rule booking.ahead"
        ),
        BookFact::WaitsAlready { id, .. } => say!(
            lang,
            "要改日子就先去掉再登记：salon book wait --gone {id}",
            "for other days take her off first: salon book wait --gone {id}"
        ),
        BookFact::WaitUnclear => say!(
            lang,
            "等：salon book wait 王姐 补水；不等了：salon book wait 王姐 --gone",
            "to wait: salon book wait CLIENT SERVICE; no longer: salon book wait CLIENT --gone"
        ),
        BookFact::WaitSettled { .. } => {
            say!(lang, "salon book wait 看现在还有谁在等", "salon book wait lists who waits still")
        }
        BookFact::TakenSince { with, .. } => {
            let id = &with.booking;
            say!(
                lang,
                "先挪开那一个再撤销：salon book move {id} 时间；或者另约一个时间",
                "move that one first, then undo: salon book move {id} TIME; or book her another time"
            )
        }
        BookFact::Hanging { id, change, .. } => {
            let first = match change {
                Some(change) => {
                    say!(
                        lang,
                        "先撤销后来那一步：salon undo {change}",
                        "undo what came later first: salon undo {change}"
                    )
                }
                None => say!(lang, "先把它改掉", "mend that row first"),
            };
            let instead = match id.as_bytes().first() {
                Some(b'b') => say!(
                    lang,
                    "；或不撤销，取消并退定金：salon book cancel {id} --return-deposit",
                    "; or cancel it instead and give the deposit back: salon book cancel {id} --return-deposit"
                ),
                Some(b'v') => say!(
                    lang,
                    "；或不撤销，冲正：salon visit reverse {id} --why 原因",
                    "; or reverse it instead: salon visit reverse {id} --why REASON"
                ),
                Some(b'x') => say!(
                    lang,
                    "；或不撤销，冲正：salon sale reverse {id} --why 原因",
                    "; or reverse it instead: salon sale reverse {id} --why REASON"
                ),
                _ => String::new(),
            };
            format!("{first}{instead}")
        }
    }
}

#[cfg(test)]
pub mod tests {
    use super::*;
    use crate::domain::hours::WeekHours;

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
            BookFact::TakenSince {
                client: "Wang".into(),
                at,
                service: "Facial".into(),
                whose: "Lin".into(),
                with: crate::domain::refusal::Taken {
                    from: at,
                    until: 945,
                    client: "Li".into(),
                    service: "Facial".into(),
                    staff: "Lin".into(),
                    booking: "b2611-7k3fq2m".into(),
                    together: false,
                }
                .into(),
            },
            BookFact::NoService,
            BookFact::WithHerself { client: "Wang".into() },
            BookFact::WaitOver { until: at.day },
            BookFact::CourseShort { fits: 2, times: 6, offers: vec![at] },
            BookFact::CourseShort { fits: 0, times: 6, offers: Vec::new() },
            BookFact::CourseBeyond { until: at.day, count: 3 },
            BookFact::WaitNever {
                from: at.day,
                until: at.day,
                hours: WeekHours::parse("6,7 09:00-12:00").unwrap_or_default(),
            },
            BookFact::WaitsAlready { client: "Wang".into(), service: "Facial".into(), id: "w7k3fq2m".into() },
            BookFact::WaitUnclear,
            BookFact::WaitSettled { asked: "w7k3fq2m".into(), state: "gone".into() },
            BookFact::Hanging {
                id: "b2611-7k3fq2m".into(),
                table: "payments",
                by: "y2611-7k3fq2m".into(),
                change: Some("g2611-7k3fq2m".into()),
            },
        ]
    }
}
