//! Call-backs in words.

use super::Lang;
use crate::domain::day::{Day, Moment};
use crate::say;

/// The titles of the table's columns.
pub struct Titles {
    pub due: &'static str,
    pub caller: &'static str,
    pub client: &'static str,
    pub phone: &'static str,
    pub tries: &'static str,
    pub why: &'static str,
    pub script: &'static str,
    pub key: &'static str,
}

pub fn titles(lang: Lang) -> Titles {
    Titles {
        due: lang.pick("应打", "due"),
        caller: lang.pick("谁打", "caller"),
        client: lang.pick("顾客", "client"),
        phone: lang.pick("电话", "phone"),
        tries: lang.pick("已试", "tries"),
        why: lang.pick("为什么", "why"),
        script: lang.pick("话术", "what to say"),
        key: lang.pick("任务键", "key"),
    }
}

/// Why she is called: the rule's name and what happened.
pub fn reason(rule: &str, what: &str, lang: Lang) -> String {
    say!(lang, "{rule}（{what}）", "{rule} ({what})")
}

pub fn nobody(day: &str, lang: Lang) -> String {
    say!(lang, "{day} 没有要打的回访。", "Nobody is to be called on {day}.")
}

pub fn late(days: i64, lang: Lang) -> String {
    say!(lang, "（晚{days}天）", " ({days}d late)")
}

pub fn tried(times: u32, lang: Lang) -> String {
    say!(lang, "已试{times}次", "tried {times}x")
}

/// Somebody calls in the place of somebody who is off; nobody may be there to.
pub fn instead_of(names: &str, absent: &str, lang: Lang) -> String {
    match names {
        "" => say!(lang, "（{absent}不在）", "({absent} is off)"),
        _ => say!(lang, "{names}（代{absent}）", "{names} (for {absent})"),
    }
}

pub fn counted(day: &str, calls: usize, late: usize, lang: Lang) -> String {
    let many = if calls == 1 { "call" } else { "calls" };
    match late {
        0 => say!(
            lang,
            "{day} 共 {calls} 通。话术：salon followup --format text；打完记一笔：salon followup log 顾客 --outcome reached",
            "{day}: {calls} {many}. What to say: salon followup --format text; note a call: salon followup log CLIENT --outcome reached"
        ),
        _ => say!(
            lang,
            "{day} 共 {calls} 通，其中 {late} 通已晚。话术：salon followup --format text；打完记一笔：salon followup log 顾客 --outcome reached",
            "{day}: {calls} {many}, {late} of them late. What to say: salon followup --format text; note a call: salon followup log CLIENT --outcome reached"
        ),
    }
}

pub fn resting(clients: usize, lang: Lang) -> String {
    let many = if clients == 1 { "client is" } else { "clients are" };
    say!(
        lang,
        "另有 {clients} 位到了日子但不打：免打扰、暂停联系、号码有误，或没有电话。",
        "{clients} {many} left out: do not contact, paused, a wrong number, or without a phone."
    )
}

/// Behind what was written, where others have the number as well.
pub fn shared_number(others: &[String], lang: Lang) -> String {
    let names = others.join(lang.pick("、", ", "));
    say!(lang, "；也可能是合用号码的{names}写的", "; or written by {names}, who shares the number")
}

/// What is said when a call was noted.
pub fn noted(client: &str, outcome: &str, reasons: usize, lang: Lang) -> String {
    match reasons {
        0 | 1 => say!(lang, "已记：{client}，{outcome}。", "Noted: {client}, {outcome}."),
        _ => say!(
            lang,
            "已记：{client}，{outcome}（{reasons} 件事）。",
            "Noted: {client}, {outcome}, for {reasons} reasons at once."
        ),
    }
}

pub fn comes_again(day: &str, lang: Lang) -> String {
    say!(lang, "{day} 会再列出来。", "It comes again on {day}.")
}

pub fn unreachable(tries: u32, lang: Lang) -> String {
    say!(
        lang,
        "已试 {tries} 次，按「联系不上」结束，不再列出。",
        "Tried {tries} times: closed as unreachable, it is not listed again."
    )
}

pub fn consent_withdrawn(lang: Lang) -> &'static str {
    lang.pick(
        "她不愿再接回访：档案里已记下撤回电话联系，以后不再打。",
        "She refused: her consent to calls is withdrawn on her card, and she is not called again.",
    )
}

/// Another client with the number of one who refused.
pub fn same_number(name: &str, lang: Lang) -> String {
    say!(
        lang,
        "{name} 是同一个号码：也不再打。",
        "{name} has the same number, and is not called again either."
    )
}

/// What she said of how her complaint was settled.
pub fn settled(id: &str, satisfied: bool, lang: Lang) -> String {
    match satisfied {
        true => say!(lang, "投诉 {id}：她满意。", "Complaint {id}: she is satisfied."),
        false => say!(
            lang,
            "投诉 {id}：她不满意，重新处理，答复和解决的时间从现在算。",
            "Complaint {id}: she is not satisfied. It is reopened; answer and solution count from now."
        ),
    }
}

/// She was reached about a complaint, and whether she is satisfied was not noted.
pub fn not_asked(id: &str, lang: Lang) -> String {
    say!(
        lang,
        "投诉 {id}：她满意吗，还没记：salon complaint note {id} --satisfied 是（不满意写 否，会重新处理）。",
        "Complaint {id}: whether she is satisfied is not noted yet: salon complaint note {id} --satisfied yes (no reopens it)."
    )
}

/// What stands as the answer of feedback about which she was called.
pub fn answered_by_call(said: &str, lang: Lang) -> String {
    match said {
        "" => say!(lang, "电话回访", "called her"),
        said => say!(lang, "电话回访：{said}", "called her: {said}"),
    }
}

pub fn complaint_opened(id: &str, lang: Lang) -> String {
    say!(
        lang,
        "已登记不良反应 {id}（轻重：高），请马上处理。",
        "A reaction is on record: {id} (high). See to it at once."
    )
}

/// The booking that came of a call, as far as the book tells; or the one that she had before.
pub fn booked(at: Moment, id: &str, today: bool, lang: Lang) -> String {
    let at = at.to_string().replace('T', " ");
    match today {
        true => say!(lang, "约上的是 {at}（{id}）", "Booked: {at} ({id})"),
        false => say!(
            lang,
            "她以前约的是 {at}（{id}）；新约的还没登记就：salon book add",
            "She was booked before for {at} ({id}); what is new goes into the book by salon book add"
        ),
    }
}

pub fn not_booked_yet(name: &str, lang: Lang) -> String {
    say!(
        lang,
        "预约还没登记：salon book add {name} 项目 时间",
        "Nothing is in the book yet: salon book add {name} SERVICE WHEN"
    )
}

/// A low mark that she gave when she was called waits for an answer, as other feedback does.
pub fn low_score(id: &str, lang: Lang) -> String {
    say!(
        lang,
        "低分：已记入反馈 {id}，等答复（salon feedback list --low）",
        "A low mark: on record as feedback {id}, to be answered (salon feedback list --low)"
    )
}

pub fn wrong_number(client: &str, lang: Lang) -> String {
    say!(
        lang,
        "号码有误：已记下，不再打，也不往这个号码发；问到新号码后改档案，salon client edit {client} --phone 新号码",
        "Wrong number: nobody calls there any more, and nothing is sent there. When you have the right one, salon client edit {client} --phone NUMBER"
    )
}

/// Questions on a terminal.
pub mod ask {
    use super::*;

    pub fn outcome(lang: Lang) -> &'static str {
        lang.pick("结果", "what came of it")
    }

    pub fn said(lang: Lang) -> &'static str {
        lang.pick("顾客说了什么（可留空）", "what she said (may be blank)")
    }

    pub fn score(lang: Lang) -> &'static str {
        lang.pick("满意度 1-5（可留空）", "how satisfied, 1 to 5 (may be blank)")
    }

    pub fn satisfied(lang: Lang) -> &'static str {
        lang.pick("投诉的处理她满意吗", "is she satisfied with how her complaint was settled")
    }

    pub fn reaction(lang: Lang) -> &'static str {
        lang.pick("有不良反应吗", "did she react badly to anything")
    }

    pub fn next(lang: Lang) -> &'static str {
        lang.pick("哪天再打（如 后天、周五）", "when to call again (like friday)")
    }
}

/// What `--why` says, a line each.
pub mod why {
    use super::*;

    pub fn due(due: &str, until: &str, lang: Lang) -> String {
        say!(
            lang,
            "应打：{due}；没打会一直列到 {until}",
            "due: {due}; listed until {until} unless somebody calls"
        )
    }

    pub fn caller(names: &str, lang: Lang) -> String {
        match names {
            "" => say!(lang, "谁打：今天没有合适的人上班", "caller: nobody who could is at work"),
            _ => say!(lang, "谁打：{names}", "caller: {names}"),
        }
    }

    pub fn not_due_yet(due: &str, lang: Lang) -> String {
        say!(lang, "还没到日子：{due} 才打。", "It is not due before {due}.")
    }

    pub fn missed(until: &str, lang: Lang) -> String {
        say!(
            lang,
            "过了 {until} 没人打，不再列出。",
            "Nobody called until {until}; it is not listed any more."
        )
    }

    pub fn settled(at: &str, outcome: &str, by: &str, place: &str, lang: Lang) -> String {
        let (zh_by, en_by) = match by {
            "" => (String::new(), String::new()),
            by => (format!("{by} "), format!(" by {by}")),
        };
        say!(
            lang,
            "{at} {zh_by}打过：{outcome}，记在 {place}。",
            "Called at {at}{en_by}: {outcome}, recorded at {place}."
        )
    }

    pub fn rests(why: &str, lang: Lang) -> String {
        say!(lang, "到了日子但不打：{why}。", "It is due, and not made: {why}.")
    }

    pub fn do_not_contact(lang: Lang) -> &'static str {
        lang.pick("她不愿接电话（档案里的联系许可）", "she is not to be called (consent on her card)")
    }

    /// Of who never said, in a shop that calls nobody who did not agree.
    pub fn never_asked(lang: Lang) -> &'static str {
        lang.pick(
            "没问过她愿不愿接电话，本店的规则是没问过就不打（contact.unknown_consent）",
            "she was never asked, and the shop calls nobody who did not agree (contact.unknown_consent)",
        )
    }

    pub fn paused(until: &str, lang: Lang) -> String {
        say!(lang, "暂停联系到 {until}", "paused until {until}")
    }

    pub fn no_phone(lang: Lang) -> &'static str {
        lang.pick("档案里没有电话", "there is no phone on her card")
    }

    /// Of a key that names a care plan's day.
    pub fn no_plan(lang: Lang) -> &'static str {
        lang.pick(
            "她的护理方案里没有这一天的跟进（改了日子、做完或停了，或换了方案）：salon client plan 顾客",
            "Her care plan has no follow-up on that day (it was moved, the item is done or stopped, or another plan holds): salon client plan CLIENT",
        )
    }

    pub fn no_event(lang: Lang) -> &'static str {
        lang.pick(
            "找不到这条规则要的事（那天没到店、记录被冲正，或条件不符）。",
            "What the rule asks for did not happen (no visit on that day, taken back, or a condition does not hold).",
        )
    }
}

/// The call book.
pub mod book {
    use super::*;

    pub fn title(lang: Lang) -> &'static str {
        lang.pick("回访登记", "Call book")
    }

    pub fn sheet(day: &str, lang: Lang) -> String {
        say!(lang, "{day} 回访名单", "Calls of {day}")
    }

    /// Titles of the columns that are left for a pen.
    pub fn by_hand(lang: Lang) -> [&'static str; 3] {
        [lang.pick("结果", "outcome"), lang.pick("顾客说", "she said"), lang.pick("满意度", "score")]
    }

    pub fn empty(lang: Lang) -> &'static str {
        lang.pick("没有回访记录。", "No call is on record.")
    }

    pub fn to_come(lang: Lang) -> &'static str {
        lang.pick("还要打：", "to be called:")
    }

    /// A task that is due, or will be: its day, its reason and its key.
    pub fn task(due: &str, why: &str, key: &str) -> String {
        format!("  {due}  {why}  {key}")
    }
}

/// The figures.
pub mod stats {
    use super::*;

    pub struct Titles {
        pub group: &'static str,
        pub due: &'static str,
        pub calls: &'static str,
        pub contacts: &'static str,
        pub reached: &'static str,
        pub booked: &'static str,
        pub refused: &'static str,
        pub unreachable: &'static str,
        pub missed: &'static str,
        pub score: &'static str,
    }

    /// Tasks that were over before the shop came to salon.
    pub fn before(count: usize, begun: Day, lang: Lang) -> String {
        let tasks = if count == 1 { "call" } else { "calls" };
        say!(
            lang,
            "{begun} 开始用 salon；那以前就过期的 {count} 个回访没有算。",
            "The shop came to salon on {begun}: {count} {tasks} that were over before are not counted."
        )
    }

    pub fn titles(group: &str, lang: Lang) -> Titles {
        Titles {
            group: match group {
                "staff" => lang.pick("谁打", "caller"),
                "month" => lang.pick("月份", "month"),
                _ => lang.pick("规则", "rule"),
            },
            due: lang.pick("应打", "due"),
            calls: lang.pick("拨打", "calls"),
            contacts: lang.pick("接通", "reached"),
            reached: lang.pick("完成", "done"),
            booked: lang.pick("约上", "booked"),
            refused: lang.pick("拒绝", "refused"),
            unreachable: lang.pick("联系不上", "unreachable"),
            missed: lang.pick("漏打", "missed"),
            score: lang.pick("满意度", "score"),
        }
    }

    pub fn all(lang: Lang) -> &'static str {
        lang.pick("合计", "all")
    }
}
