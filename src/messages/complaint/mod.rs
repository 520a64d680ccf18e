//! Complaints, in words.

pub mod escalate;
pub mod names;
pub mod slip;
pub mod stats;
pub mod told;

use super::Lang;
use super::moment::moment;
use crate::domain::complaint::clock::{Due, Standing};
use crate::domain::day::{Day, Moment};
use crate::domain::money::Money;
use crate::say;

/// A length of time as people say it: 45 分钟, 2 小时 5 分, 3 天 4 小时.
pub fn length(minutes: i64, lang: Lang) -> String {
    let (days, hours, rest) = (minutes / 1440, minutes % 1440 / 60, minutes % 60);
    match (days, hours, rest) {
        (0, 0, rest) => say!(lang, "{rest} 分钟", "{rest} min"),
        (0, hours, 0) => say!(lang, "{hours} 小时", "{hours} h"),
        (0, hours, rest) => say!(lang, "{hours} 小时 {rest} 分", "{hours} h {rest} min"),
        (days, 0, _) => say!(lang, "{days} 天", "{days} d"),
        (days, hours, _) => say!(lang, "{days} 天 {hours} 小时", "{days} d {hours} h"),
    }
}

/// How a stage stands: 还有 20 分钟, 超时 2 小时, 用了 25 分钟.
pub fn standing(due: &Due, lang: Lang) -> String {
    match due.standing {
        Standing::Met(minutes) => {
            let length = length(minutes, lang);
            say!(lang, "按时（{length}）", "in time ({length})")
        }
        Standing::MetLate(minutes) => {
            let length = length(minutes, lang);
            say!(lang, "晚了 {length}", "{length} late")
        }
        Standing::Left(minutes) => {
            let length = length(minutes, lang);
            say!(lang, "还有 {length}", "{length} left")
        }
        Standing::Late(minutes) => {
            let length = length(minutes, lang);
            say!(lang, "已超时 {length}", "overdue by {length}")
        }
    }
}

/// What is next, and until when.
pub fn next(due: &Due, lang: Lang) -> String {
    let (stage, at, standing) =
        (names::stage(due.stage.word(), lang), moment(due.at, lang), standing(due, lang));
    say!(lang, "下一步：{stage}，{at} 前，{standing}", "Next: {stage}, by {at}, {standing}")
}

pub fn opened(id: &str, name: &str, kind: &str, severity: &str, lang: Lang) -> String {
    let (kind, severity) = (names::kind(kind, lang), names::severity(severity, lang));
    say!(lang, "已受理：{id} {name} {kind}（{severity}）", "On record: {id} {name}, {kind} ({severity})")
}

/// What it is about, in a line.
pub fn about(what: &str, lang: Lang) -> String {
    say!(lang, "关于：{what}", "About: {what}")
}

/// Another of hers that is open.
pub fn open_too(id: &str, kind: &str, at: Moment, lang: Lang) -> String {
    let (kind, at) = (names::kind(kind, lang), at.to_string().replace('T', " "));
    say!(
        lang,
        "她还有一件没处理完：{id} {kind}（{at}）；说的要是同一件，用 salon undo 撤回这一件",
        "Also open: {id}, {kind} ({at}); if this is the same matter, take it back with salon undo"
    )
}

pub fn cautions(what: &str, lang: Lang) -> String {
    say!(lang, "健康：{what}", "Her health: {what}")
}

/// What is still to be found out about a reaction.
pub fn reaction_wants(id: &str, missing: &[&'static str], lang: Lang) -> String {
    let name = |word: &&str| match *word {
        "product" => lang.pick("产品 --product", "the product: --product"),
        "batch" => lang.pick("批号 --batch", "its batch: --batch"),
        _ => lang.pick("照片 --photo", "photos: --photo"),
    };
    let missing = missing.iter().map(name).collect::<Vec<_>>().join(lang.pick("、", ", "));
    say!(
        lang,
        "还要问清：{missing}，用 salon complaint note {id} 补上；消退以前每天会列进回访",
        "To be found out: {missing}, with salon complaint note {id}; a call is due every day until it is gone"
    )
}

/// A step was taken.
pub fn stepped(id: &str, name: &str, state: &str, how: Option<&Due>, lang: Lang) -> String {
    let state = names::state(state, lang);
    match how {
        Some(due) => {
            let how = standing(due, lang);
            say!(lang, "{state}：{id} {name}，{how}", "{id} {name} is {state}, {how}")
        }
        None => say!(lang, "{state}：{id} {name}", "{id} {name} is {state}"),
    }
}

pub fn noted(id: &str, name: &str, lang: Lang) -> String {
    say!(lang, "已记下：{id} {name}", "Noted: {id} {name}")
}

pub fn assigned(id: &str, name: &str, staff: &str, lang: Lang) -> String {
    say!(lang, "{id} {name} 交给{staff}", "{id} {name} is {staff}'s now")
}

pub fn gone(id: &str, on: Day, lang: Lang) -> String {
    say!(
        lang,
        "{id} 的不良反应 {on} 消退，不再每日回访",
        "The reaction of {id} is gone since {on}: no daily calls any more"
    )
}

pub fn reopened(id: &str, name: &str, lang: Lang) -> String {
    say!(
        lang,
        "重新处理：{id} {name}，答复和解决的时间从现在算",
        "{id} {name} is reopened: answer and solution count from now"
    )
}

/// The call about how satisfied she is; once more is it after the redo.
pub fn call_due(days: i64, redo: bool, lang: Lang) -> String {
    if redo {
        return say!(
            lang,
            "补做后 {days} 天列进回访，问她满意不满意",
            "A call falls due {days} days after that: is she satisfied?"
        );
    }
    say!(lang, "{days} 天后列进回访，问她满意不满意", "A call falls due in {days} days: is she satisfied?")
}

/// It is done once more after the time within which it had to be settled.
pub fn redo_late(due: Moment, lang: Lang) -> String {
    let due = moment(due, lang);
    say!(
        lang,
        "补做约在解决的时限（{due}）以后：她要早些，就 salon book move 改期",
        "That is after the time for a solution ({due}): if she wants it sooner, salon book move"
    )
}

/// What rows say that a remedy has made.
pub fn remedy_of(id: &str, remedy: &str, lang: Lang) -> String {
    say!(lang, "投诉 {id} {remedy}", "complaint {id}: {remedy}")
}

pub fn redone(service: &str, at: Moment, staff: &str, booking: &str, lang: Lang) -> String {
    let at = moment(at, lang);
    say!(
        lang,
        "免费补做：{at} {service} {staff}（{booking}）",
        "Done once more for nothing: {at} {service}, {staff} ({booking})"
    )
}

pub fn coupon(worth: &str, until: Option<Day>, id: &str, lang: Lang) -> String {
    match until {
        Some(until) => say!(
            lang,
            "补偿：优惠券 {worth}，可用到 {until}（{id}）",
            "Compensation: a coupon, {worth}, until {until} ({id})"
        ),
        None => say!(lang, "补偿：优惠券 {worth}（{id}）", "Compensation: a coupon, {worth} ({id})"),
    }
}

pub fn coupon_gone(id: &str, lang: Lang) -> String {
    say!(lang, "收回优惠券 {id}", "Coupon {id} is taken back")
}

pub fn cost(cost: Money, lang: Lang) -> String {
    say!(lang, "花费：{cost}", "Cost: {cost}")
}

/// The corrective action of a closed complaint.
pub fn action(what: &str, who: &str, until: Day, lang: Lang) -> String {
    say!(lang, "改进：{what}，{who}，{until} 前", "Corrective action: {what}, {who}, by {until}")
}

/// The line of `salon` about complaints.
pub fn at_a_glance(open: usize, late: usize, soon: usize, lang: Lang) -> String {
    let en =
        if open == 1 { "1 complaint is open".to_string() } else { format!("{open} complaints are open") };
    let (late_zh, late_en) = match late {
        0 => Default::default(),
        late => (format!("，{late} 个已超时"), format!(", {late} overdue")),
    };
    let (soon_zh, soon_en) = match soon {
        0 => Default::default(),
        soon => (format!("，{soon} 个快到时限"), format!(", {soon} due soon")),
    };
    say!(
        lang,
        "投诉处理中 {open} 个{late_zh}{soon_zh}。明细：salon complaint overdue",
        "{en}{late_en}{soon_en}. See: salon complaint overdue"
    )
}

pub fn counted(late: usize, soon: usize, lang: Lang) -> String {
    say!(lang, "已超时 {late} 个，快到时限 {soon} 个", "{late} overdue, {soon} due soon")
}

pub fn none_late(lang: Lang) -> &'static str {
    lang.pick("没有超时或快到时限的投诉。", "No complaint is overdue, or soon will be.")
}

/// Titles of lists that the columns of the files have no word for.
pub fn title(name: &str, lang: Lang) -> &'static str {
    match name {
        "state" => lang.pick("状态", "state"),
        "next" => lang.pick("下一步", "next"),
        "due" => lang.pick("时限", "due"),
        "left" => lang.pick("剩余", "left"),
        "who" => lang.pick("谁处理", "who"),
        "about" => lang.pick("关于", "about"),
        _ => "",
    }
}

/// The headings of a complaint's page.
pub fn heading(name: &str, lang: Lang) -> &'static str {
    match name {
        "cautions" => lang.pick("健康注意", "Her health"),
        "clock" => lang.pick("时限", "The clock"),
        _ => lang.pick("经过", "The story"),
    }
}

/// What people are asked on a terminal.
pub mod ask {
    use super::Lang;

    pub fn kind(lang: Lang) -> &'static str {
        lang.pick("是哪一类", "what kind is it")
    }

    pub fn severity(lang: Lang) -> &'static str {
        lang.pick("轻重", "how grave")
    }

    pub fn channel(lang: Lang) -> &'static str {
        lang.pick("从哪里来", "how did it come")
    }

    pub fn said(lang: Lang) -> &'static str {
        lang.pick("顾客原话", "her words")
    }

    pub fn wants(lang: Lang) -> &'static str {
        lang.pick("她想怎么解决（可空）", "what does she want (may be blank)")
    }

    pub fn about(lang: Lang) -> &'static str {
        lang.pick("关于哪一次", "what is it about")
    }

    pub fn nothing(lang: Lang) -> &'static str {
        lang.pick("都不是", "none of these")
    }

    pub fn product(lang: Lang) -> &'static str {
        lang.pick("用的什么产品（可空）", "which product was used (may be blank)")
    }

    pub fn batch(lang: Lang) -> &'static str {
        lang.pick("产品批号（可空）", "its batch (may be blank)")
    }

    pub fn photos(lang: Lang) -> &'static str {
        lang.pick("照片文件，用分号隔开（可空）", "files of photos, parted by ; (may be blank)")
    }

    pub fn cause(lang: Lang) -> &'static str {
        lang.pick("原因", "the cause")
    }

    pub fn action(lang: Lang) -> &'static str {
        lang.pick("改进措施", "the corrective action")
    }

    pub fn action_by(lang: Lang) -> &'static str {
        lang.pick(
            "改进由谁做（回车：处理投诉的人，没有就是店长）",
            "who sees to it (Enter: who sees to the complaint, else the manager)",
        )
    }

    pub fn action_due(lang: Lang) -> &'static str {
        lang.pick(
            "到哪天做完，如 +14d、下周五（回车：按规则）",
            "until when, like +14d or next Friday (Enter: by the rule)",
        )
    }
}
