//! Replies of clients, in words.

use super::moment::moment;
use super::{Lang, names};
use crate::domain::day::{Day, Moment};
use crate::domain::record::booking::Status;
use crate::say;

/// Why a reply is for a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// It says more than a word that is known.
    Words,
    /// She will come, and nothing of hers is ahead.
    NoBooking,
    /// She will come, and several visits may be meant.
    Several,
}

fn why(why: Why, lang: Lang) -> &'static str {
    match why {
        Why::Words => "",
        Why::NoBooking => lang.pick("（没有等着确认的预约）", " (no booking of hers waits for it)"),
        Why::Several => lang.pick(
            "（可能指几个预约，请问清再 salon book confirm）",
            " (several bookings may be meant: ask her, then salon book confirm)",
        ),
    }
}

/// A reply that a person has to read.
pub fn for_a_person(phone: &str, name: &str, at: &str, text: &str, reason: Why, lang: Lang) -> String {
    let reason = why(reason, lang);
    say!(lang, "  {phone} {name}，{at}：「{text}」{reason}", "  {phone} {name}, {at}: “{text}”{reason}")
}

/// What the replies came to: opted out, confirmed, nothing new, for a person, in doubt.
pub fn counts(counts: [usize; 5], dry: bool, lang: Lang) -> String {
    let [stopped, confirmed, same, person, doubt] = counts;
    let (zh, out, en) = if dry { ("会", "would opt out", "would be ") } else { ("", "opted out", "") };
    say!(
        lang,
        "回复：{zh}退订 {stopped}，{zh}确认 {confirmed}，不变 {same}，要人看 {person}，待确认 {doubt}",
        "replies: {stopped} {out}, {confirmed} {en}confirmed, {same} unchanged, {person} for a person, {doubt} in doubt"
    )
}

/// What stands above the replies that a person has to read.
pub fn to_read(count: usize, lang: Lang) -> String {
    let replies = if count == 1 { "reply" } else { "replies" };
    say!(lang, "要人看的 {count} 条：", "{count} {replies} for a person to read:")
}

/// A number that no client has wants no more.
pub fn stranger(phone: &str, what: &str, lang: Lang) -> String {
    say!(
        lang,
        "{phone}（不在顾客名单里）：{what}，已记下；以后谁用这个号码都不发。",
        "{phone} (no client's number): {what}, on record; nothing is sent to whoever has it later."
    )
}

/// What becomes of the replies that a person has to read, or of those that are not too old.
pub fn answer(others: bool, lang: Lang) -> &'static str {
    if others {
        return lang.pick(
            "其余的已列进回访，回了她就记下：salon followup log 顾客 --outcome 已回复",
            "The rest is on the list of calls until somebody has answered: salon followup log CLIENT --outcome replied",
        );
    }
    lang.pick(
        "已列进回访，回了她就记下：salon followup log 顾客 --outcome 已回复",
        "They are on the list of calls until somebody has answered: salon followup log CLIENT --outcome replied",
    )
}

/// Of those some, or all, came so long ago that nobody is told to answer them.
pub fn too_old(count: usize, all: bool, since: Day, lang: Lang) -> String {
    let (zh, en) = match (all, count) {
        (true, 1) => ("是".to_string(), "It is".to_string()),
        (true, _) => ("都是".to_string(), "They are".to_string()),
        (false, 1) => ("其中 1 条是".to_string(), "1 of them is".to_string()),
        (false, _) => (format!("其中 {count} 条是"), format!("{count} of them are")),
    };
    say!(
        lang,
        "{zh} {since} 以前的，太久了，只留记录，不列进回访",
        "{en} from before {since}: kept on record, and too old for the list of calls"
    )
}

/// Which line of which sheet is in doubt.
pub fn doubtful(file: &str, line: u32, doubts: &str, lang: Lang) -> String {
    say!(lang, "  {file} 第 {line} 行：{doubts}", "  {file}, line {line}: {doubts}")
}

/// A booking that her reply has confirmed.
pub fn confirmed(name: &str, start: Moment, to: Status, id: &str, lang: Lang) -> String {
    let (at, word) = (moment(start, lang), names::word(to.word(), lang));
    say!(lang, "  {name} {at}：{word}（{id}）", "  {name}, {at}: {word} ({id})")
}

/// She opted out, and agreed on a later day.
pub fn agreed_again(name: &str, phone: &str, what: &str, lang: Lang) -> String {
    say!(
        lang,
        "{name}（{phone}）：{what}，已记下；后来又同意了，照旧可以发。",
        "{name} ({phone}): {what}, on record; agreed again since, so messages still go."
    )
}
