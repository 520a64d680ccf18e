//! Why a time is refused, in words.

use super::moment::{day, moment};
use super::{Lang, names};
use crate::domain::day::Moment;
use crate::domain::refusal::{Refusal, Taken};
use crate::domain::spans::clock;
use crate::say;

/// So many reasons of the staff are told in one sentence.
const TOLD: usize = 8;

/// Missed appointments, of which halves are counted: 2, 2.5.
pub fn count(halves: u32) -> String {
    match halves % 2 {
        0 => (halves / 2).to_string(),
        _ => format!("{}.5", halves / 2),
    }
}

/// 14:30–15:45 王姐 做基础清洁补水
fn taken(with: &Taken, lang: Lang) -> String {
    let (from, until) = (with.from.clock(), clock(with.until));
    let (client, service) = (&with.client, &with.service);
    let service = if service.is_empty() { lang.pick("护理", "a service") } else { service };
    say!(lang, "{from}–{until} {client} 的「{service}」", "{from}–{until} {client}, {service}")
}

pub fn sentence(refusal: &Refusal, lang: Lang) -> String {
    match refusal {
        Refusal::InThePast { at } => {
            let at = moment(*at, lang);
            say!(lang, "{at} 已经过了", "{at} is over")
        }
        Refusal::TooFarAhead { until } => {
            let until = day(*until, lang);
            say!(lang, "预约只开放到 {until}", "the book is open until {until} only")
        }
        Refusal::ShopClosed { day: on, note } => {
            let on = day(*on, lang);
            match note.is_empty() {
                true => say!(lang, "{on} 店休", "the shop is closed on {on}"),
                false => say!(lang, "{on} 店休：{note}", "the shop is closed on {on}: {note}"),
            }
        }
        Refusal::OutsideOpening { open } => {
            say!(
                lang,
                "不在营业时间里：当天 {open}",
                "the shop is not open then: it is at {open} on that day"
            )
        }
        Refusal::StaffGone { staff } => say!(lang, "{staff} 已经离职", "{staff} no longer works here"),
        Refusal::StaffOff { staff, day: on, note } => {
            let on = day(*on, lang);
            match note.is_empty() {
                true => say!(lang, "{staff} {on} 休息", "{staff} is off on {on}"),
                false => say!(lang, "{staff} {on} 休息：{note}", "{staff} is off on {on}: {note}"),
            }
        }
        Refusal::OutsideShift { staff, works } if works.is_empty() => {
            say!(lang, "{staff} 那天不上班", "{staff} does not work on that day")
        }
        Refusal::OutsideShift { staff, works } => {
            say!(lang, "{staff} 那天的班是 {works}", "{staff} works at {works} on that day")
        }
        Refusal::NoSkill { staff, service } => {
            say!(lang, "{staff} 不做「{service}」", "{staff} does not do “{service}”")
        }
        Refusal::StaffBusy { staff, with } if with.together => {
            let service = &with.service;
            say!(
                lang,
                "{staff} 那时要做同来的「{service}」",
                "{staff} is wanted then for “{service}” of the same visit"
            )
        }
        Refusal::StaffBusy { staff, with } => {
            let with = taken(with, lang);
            say!(lang, "{staff} 那时有约：{with}", "{staff} is booked then: {with}")
        }
        Refusal::NobodyFree { service, why } if why.is_empty() => {
            say!(lang, "店里没有人做「{service}」", "nobody here does “{service}”")
        }
        Refusal::NobodyFree { service, why } => {
            let told: Vec<String> = why.iter().take(TOLD).map(|refusal| sentence(refusal, lang)).collect();
            let told = told.join(lang.pick("；", "; "));
            say!(lang, "没有空着的人做「{service}」：{told}", "nobody is free for “{service}”: {told}")
        }
        Refusal::RoomTaken { room, with } => {
            let with = taken(with, lang);
            say!(lang, "{room} 那时有人用：{with}", "{room} is taken then: {with}")
        }
        Refusal::NoRoomFree { kind } => {
            say!(lang, "那时没有空的「{kind}」", "no “{kind}” is free then")
        }
        Refusal::ClientBooked { client, with } => {
            let with = taken(with, lang);
            say!(lang, "{client} 那时已有预约：{with}", "{client} has an appointment then: {with}")
        }
        Refusal::OneOpenBooking { client, halves, with } => {
            let (count, at) = (count(*halves), moment(with.from, lang));
            say!(
                lang,
                "{client} 近期爽约 {count} 次，只能留一个未到的预约，现有 {at}",
                "{client} has missed {count} appointments lately and may have one open booking, which is at {at}"
            )
        }
        Refusal::DepositWanted { client, halves, amount } => {
            let count = count(*halves);
            say!(
                lang,
                "{client} 近期爽约 {count} 次，要先付定金 {amount} 元",
                "{client} has missed {count} appointments lately: a deposit of {amount} is wanted first"
            )
        }
        Refusal::NotYet { booking, at, wanted } => {
            let (at, wanted) = (moment(*at, lang), names::word(wanted, lang));
            say!(
                lang,
                "预约 {booking} 是 {at} 的，还没到，不能记「{wanted}」",
                "the booking {booking} is of {at}, which is still to come: it can't be “{wanted}”"
            )
        }
        Refusal::TooEarly { booking, from } => {
            let from = moment(*from, lang);
            say!(
                lang,
                "预约 {booking} 到 {from} 才能记爽约，她可能还会来",
                "the booking {booking} is missed from {from} on: she may still come"
            )
        }
        Refusal::RoomsShort { kind, wanted, all, .. } if all < wanted => {
            say!(
                lang,
                "同来 {wanted} 位，店里的「{kind}」一共只有 {all} 个位置",
                "{wanted} come together, and the shop has {all} of “{kind}” in all"
            )
        }
        Refusal::RoomSmall { room, wanted, places } => {
            say!(
                lang,
                "同来 {wanted} 位，「{room}」只有 {places} 个位置",
                "{wanted} come together, and “{room}” has places for {places}"
            )
        }
        Refusal::RoomsShort { kind, wanted, left, .. } => {
            say!(
                lang,
                "同来 {wanted} 位，那时「{kind}」只有 {left} 个空位",
                "{wanted} come together, and of “{kind}” {left} are free then"
            )
        }
        Refusal::RoomUnfit { room, service, kinds } => {
            let kinds = kinds.join(lang.pick("、", ", "));
            say!(
                lang,
                "「{room}」做不了「{service}」：要用「{kinds}」",
                "“{room}” is not for “{service}”, which needs “{kinds}”"
            )
        }
        Refusal::WrongState { booking, status, wanted } => {
            let (status, wanted) = (names::word(status, lang), names::word(wanted, lang));
            say!(
                lang,
                "预约 {booking} 现在是「{status}」，不能改成「{wanted}」",
                "the booking {booking} is “{status}” and can't become “{wanted}”"
            )
        }
    }
}

/// What to do about it.
pub fn hint(refusal: &Refusal, lang: Lang) -> String {
    match refusal {
        Refusal::InThePast { .. } => {
            say!(lang, "写一个以后的时间，或现在：now", "give a time to come, or now")
        }
        Refusal::TooFarAhead { .. } => {
            say!(lang, "约近一点，或改规则 booking.ahead", "book nearer, or change the rule booking.ahead")
        }
        Refusal::ShopClosed { .. } | Refusal::OutsideOpening { .. } => say!(
            lang,
            "换个时间；营业时间在 salon.yaml 的 shop.hours，店休在 closures.csv",
            "take another time; opening hours are shop.hours of salon.yaml, closures in closures.csv"
        ),
        Refusal::StaffGone { .. } | Refusal::StaffOff { .. } | Refusal::OutsideShift { .. } => say!(
            lang,
            "换人，或不写 --staff 由店里轮牌；班次用 salon roster 看",
            "take somebody else, or leave --staff out; salon roster shows who works when"
        ),
        Refusal::NoSkill { .. } => say!(
            lang,
            "换人，或用 salon staff edit 名字 --skills 补上她会做的项目",
            "take somebody else, or add it to her skills: salon staff edit NAME --skills"
        ),
        Refusal::NobodyFree { why, .. } if Refusal::are_together(why) => say!(
            lang,
            "会做的人不够同来的几位：错开来，先约一位，再约另一位",
            "fewer do it than come together: let them come one after the other"
        ),
        Refusal::StaffBusy { .. } | Refusal::NobodyFree { .. } | Refusal::ClientBooked { .. } => say!(
            lang,
            "换个时间或换人；salon book free 项目 列出空的时间",
            "take another time or person; salon book free SERVICE lists what is free"
        ),
        Refusal::RoomTaken { .. } | Refusal::NoRoomFree { .. } => say!(
            lang,
            "换个时间或房间；房间在 rooms.csv",
            "take another time or room; the rooms stand in rooms.csv"
        ),
        Refusal::OneOpenBooking { .. } => say!(
            lang,
            "先完成或取消那一个；店长同意的话加 --anyway --by 名字",
            "let that one be done or cancelled first; with the manager's word add --anyway --by NAME"
        ),
        Refusal::DepositWanted { .. } => say!(
            lang,
            "收了定金就加 --deposit 现金=金额；店长同意不收就加 --anyway --by 名字",
            "add --deposit cash=AMOUNT when it is paid; with the manager's word --anyway --by NAME"
        ),
        Refusal::NotYet { booking, .. } => say!(
            lang,
            "提早来了就先改时间：salon book move {booking} now；不来了就取消：salon book cancel {booking}",
            "if she is here already, move it first: salon book move {booking} now; if she won't come: salon book cancel {booking}"
        ),
        Refusal::TooEarly { booking, .. } => say!(
            lang,
            "等一等再记；她说了不来就取消：salon book cancel {booking}；规则允许的话加 --anyway",
            "wait a while; if she has said that she won't come: salon book cancel {booking}; where the rules allow it add --anyway"
        ),
        Refusal::RoomsShort { all, wanted, .. } if all < wanted => {
            say!(lang, "错开来：先约一位，再约另一位", "let them come one after the other")
        }
        Refusal::RoomSmall { .. } => say!(
            lang,
            "不写 --room 由店里挑能坐下的，或分两间：每位各写一次 book add",
            "leave --room out and a room with places enough is looked for, or book each of them by herself"
        ),
        Refusal::RoomsShort { .. } => {
            say!(lang, "换个时间，或者错开来", "take another time, or let them come one after the other")
        }
        Refusal::RoomUnfit { kinds, .. } => {
            let kinds = kinds.join(lang.pick("、", ", "));
            say!(
                lang,
                "写一间「{kinds}」，或不写 --room 由店里挑；一定要用它就加 --anyway",
                "name one of “{kinds}”, or leave --room out; to use it all the same add --anyway"
            )
        }
        Refusal::WrongState { status, .. } if *status == "no-show" => say!(
            lang,
            "爽约记错了：salon log 找到那一步，salon undo 操作号 撤销它；她来晚了：salon visit add",
            "wrongly noted: find the step by salon log and take it back by salon undo CHANGE; she came late: salon visit add"
        ),
        Refusal::WrongState { status, wanted: "no-show" | "cancelled", .. } if *status == "done" => say!(
            lang,
            "记了到店的：先冲正那一次，salon visit list 她的名字 找到编号，salon visit reverse 编号",
            "a visit was entered for it: reverse that first; salon visit list CLIENT tells its id for salon visit reverse"
        ),
        Refusal::WrongState { .. } => {
            say!(lang, "salon book show 编号 看它的经过", "salon book show ID tells its story")
        }
    }
}

/// The head of a refusal: what could not be booked.
pub fn not_bookable(service: &str, at: Moment, lang: Lang) -> String {
    let at = moment(at, lang);
    say!(lang, "{at} 的「{service}」约不上", "“{service}” can't be booked for {at}")
}

/// The remedy: the nearest free times, and whether a person may pass over what stands against it.
pub fn offers(offers: &[(Moment, String)], limited: bool, anyway: bool, lang: Lang) -> String {
    let mut lines = Vec::new();
    let told: Vec<String> =
        offers.iter().map(|(at, staff)| format!("{} {staff}", moment(*at, lang))).collect();
    let told = told.join(lang.pick("；", "; "));
    match (offers.is_empty(), limited) {
        // Any other time is refused for the same reason.
        (true, true) => lines.push(say!(
            lang,
            "换时间也一样，先看下面的原因怎么解决",
            "no other time is better: see below what can be done"
        )),
        (true, false) => lines.push(say!(lang, "附近没有空的时间", "nothing is free near it")),
        (false, true) => lines.push(say!(
            lang,
            "下面和时间无关的原因解决了，可以约：{told}",
            "free, once what has nothing to do with the time is settled: {told}"
        )),
        (false, false) => lines.push(say!(lang, "可以约：{told}", "free: {told}")),
    }
    if anyway {
        lines.push(say!(
            lang,
            "要破例就加 --anyway --by 名字，会记下来",
            "to book it all the same add --anyway --by NAME; it is put on record"
        ));
    }
    lines.join("\n")
}
