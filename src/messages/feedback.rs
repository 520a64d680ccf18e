//! Feedback and improvements in words.

use super::{Lang, moment};
use crate::domain::day::{Day, Moment};
use crate::domain::feedback::Standing;
use crate::say;

/// 2 天 3 小时, 45 分钟: the two largest parts of a length of time.
pub fn length(minutes: i64, lang: Lang) -> String {
    let minutes = minutes.abs();
    let (days, hours, rest) = (minutes / 1440, minutes % 1440 / 60, minutes % 60);
    let part = |number: i64, zh: &str, en: &str| match number {
        0 => None,
        _ => Some(say!(lang, "{number} {zh}", "{number} {en}")),
    };
    let parts: Vec<String> = [part(days, "天", "d"), part(hours, "小时", "h"), part(rest, "分钟", "min")]
        .into_iter()
        .flatten()
        .collect();
    match parts.len() {
        0 => say!(lang, "0 分钟", "0 min"),
        _ => parts.into_iter().take(2).collect::<Vec<_>>().join(" "),
    }
}

/// Where it stands, with what is left or how late it is.
pub fn standing(standing: Standing, lang: Lang) -> String {
    let what = match standing {
        Standing::Noted => return lang.pick("已记录", "noted").to_string(),
        Standing::Resolved => return lang.pick("处理完毕", "settled").to_string(),
        Standing::ToAnswer(_) => lang.pick("待答复", "to answer"),
        Standing::ToSolve(_) => lang.pick("待处理完毕", "to settle"),
    };
    let left = standing.until().map_or(0, |until| until.left);
    let time = length(left, lang);
    match left < 0 {
        true => say!(lang, "{what}，已超时 {time}", "{what}, {time} late"),
        false => say!(lang, "{what}，还剩 {time}", "{what}, {time} left"),
    }
}

pub fn title(column: &str, lang: Lang) -> String {
    match column {
        "standing" => lang.pick("进展", "standing").to_string(),
        "about" => lang.pick("来自", "drawn from").to_string(),
        "what" => lang.pick("改进什么", "what").to_string(),
        "staff" => lang.pick("负责人", "who").to_string(),
        column => super::names::column(column, lang).to_string(),
    }
}

pub fn anonymous(lang: Lang) -> &'static str {
    lang.pick("匿名", "anonymous")
}

/// 2 分, 2 of 5; nothing where there is no mark.
pub fn score(score: Option<u32>, lang: Lang) -> String {
    score.map(|score| say!(lang, "{score} 分", "{score} of 5")).unwrap_or_default()
}

pub fn added(who: &str, score: &str, id: &str, lang: Lang) -> String {
    let score = if score.is_empty() { String::new() } else { say!(lang, "：{score}", ": {score}") };
    say!(lang, "已记下{who}的反馈{score}（{id}）", "Noted the feedback of {who}{score} ({id})")
}

pub fn anonymous_added(score: &str, id: &str, lang: Lang) -> String {
    let score = if score.is_empty() { String::new() } else { say!(lang, "：{score}", ": {score}") };
    say!(lang, "已记下一条匿名反馈{score}（{id}）", "Noted an anonymous feedback{score} ({id})")
}

pub fn answer_by(until: Moment, lang: Lang) -> String {
    let until = moment::moment(until, lang);
    say!(lang, "请在 {until} 前答复", "To be answered by {until}")
}

pub fn called_back(lang: Lang) -> &'static str {
    lang.pick("低分：已列入回访（salon followup）", "A low mark: she is to be called (salon followup)")
}

/// The visit of which she speaks, where she named none.
pub fn taken_for(day: Day, services: &str, lang: Lang) -> String {
    let day = moment::day(day, lang);
    say!(
        lang,
        "没写哪次到店，统计时算 {day} 的 {services}",
        "No visit is named: it counts for {services} on {day}"
    )
}

pub fn answered(id: &str, until: Moment, lang: Lang) -> String {
    let until = moment::moment(until, lang);
    say!(lang, "已答复 {id}；请在 {until} 前处理完毕", "Answered {id}; to be settled by {until}")
}

pub fn settled(id: &str, lang: Lang) -> String {
    say!(lang, "{id} 处理完毕", "{id} is settled")
}

/// That it came too late.
pub fn too_late(minutes: i64, lang: Lang) -> String {
    let time = length(minutes, lang);
    say!(lang, "比时限晚了 {time}", "{time} later than it should have been")
}

/// The line in the day's list.
pub fn glance(open: usize, late: usize, lang: Lang) -> String {
    let late = match late {
        0 => String::new(),
        _ => say!(lang, "（{late} 条已超时）", " ({late} late)"),
    };
    let noun = if open == 1 { "piece of feedback waits" } else { "pieces of feedback wait" };
    say!(
        lang,
        "待处理的反馈 {open} 条{late}：salon feedback list --open",
        "{open} {noun} for an answer or a solution{late}: salon feedback list --open"
    )
}

pub fn improvements(count: usize, lang: Lang) -> String {
    let noun = if count == 1 { "improvement is" } else { "improvements are" };
    say!(
        lang,
        "到期的改进事项 {count} 项：salon improvement list --due",
        "{count} {noun} due: salon improvement list --due"
    )
}

/// The questions of `feedback add`.
pub mod ask {
    use crate::messages::Lang;

    pub fn client(lang: Lang) -> &'static str {
        lang.pick("哪位顾客（匿名就直接回车）", "Which client (nothing: anonymous)")
    }

    pub fn visit(lang: Lang) -> &'static str {
        lang.pick("说的是哪次到店", "Which visit is it about")
    }

    pub fn no_visit(lang: Lang) -> &'static str {
        lang.pick("不是说哪一次", "none of them")
    }

    pub fn score(lang: Lang) -> &'static str {
        lang.pick("满意度 1-5（没打分可空）", "Her mark from 1 to 5 (may be blank)")
    }

    pub fn said(lang: Lang) -> &'static str {
        lang.pick("她怎么说（可空）", "What she said (may be blank)")
    }

    pub fn answer(lang: Lang) -> &'static str {
        lang.pick("答复了什么", "What was the answer")
    }
}

/// The story of one row.
pub mod story {
    use crate::messages::Lang;
    use crate::say;

    pub fn answered(by: &str, text: &str, lang: Lang) -> String {
        say!(lang, "{by} 答复：{text}", "{by} answered: {text}")
    }

    pub fn resolved(lang: Lang) -> &'static str {
        lang.pick("处理完毕", "settled")
    }

    pub fn called(by: &str, outcome: &str, said: &str, lang: Lang) -> String {
        let said = if said.is_empty() { String::new() } else { say!(lang, "：{said}", ": {said}") };
        say!(lang, "{by} 回访，{outcome}{said}", "{by} called, {outcome}{said}")
    }

    pub fn improvement(what: &str, who: &str, due: &str, id: &str, lang: Lang) -> String {
        let who = if who.is_empty() { String::new() } else { say!(lang, "，{who}负责", ", by {who}") };
        say!(lang, "改进：{what}{who}，{due} 到期（{id}）", "to improve: {what}{who}, due {due} ({id})")
    }

    pub fn improved(what: &str, result: &str, id: &str, lang: Lang) -> String {
        let result = if result.is_empty() { String::new() } else { say!(lang, "：{result}", ": {result}") };
        say!(lang, "改进做完：{what}{result}（{id}）", "improved: {what}{result} ({id})")
    }
}

/// Improvements, noted and done.
pub mod improvement {
    use crate::domain::day::Day;
    use crate::messages::{Lang, moment};
    use crate::say;

    pub fn added(what: &str, who: &str, due: Day, id: &str, lang: Lang) -> String {
        let due = moment::day(due, lang);
        let who = if who.is_empty() { String::new() } else { say!(lang, "{who}负责，", "by {who}, ") };
        say!(
            lang,
            "已记下改进事项：{what}，{who}{due} 到期（{id}）",
            "Noted to improve: {what}, {who}due {due} ({id})"
        )
    }

    pub fn done(what: &str, id: &str, lang: Lang) -> String {
        say!(lang, "做完了：{what}（{id}）", "Done: {what} ({id})")
    }

    pub fn late(days: i64, lang: Lang) -> String {
        say!(lang, "晚了 {days} 天", "{days} d late")
    }

    pub fn due_today(lang: Lang) -> &'static str {
        lang.pick("今天到期", "due today")
    }

    pub fn left(days: i64, lang: Lang) -> String {
        say!(lang, "还剩 {days} 天", "{days} d left")
    }

    pub fn is_done(day: Day, lang: Lang) -> String {
        say!(lang, "{day} 做完", "done {day}")
    }
}

/// Satisfaction.
pub mod stats {
    use crate::domain::satisfaction::Figures;
    use crate::messages::Lang;
    use crate::say;

    /// The titles of the columns, the group's first.
    pub fn titles(by: &str, lang: Lang) -> [&'static str; 8] {
        let group = match by {
            "service" => lang.pick("项目", "service"),
            "staff" => lang.pick("美容师", "beautician"),
            "channel" => lang.pick("来源", "source"),
            _ => lang.pick("月份", "month"),
        };
        match lang {
            Lang::Zh => [group, "到店评分", "回访评分", "反馈评分", "意见", "满意", "满意度", "平均"],
            Lang::En => {
                [group, "at visits", "in calls", "feedback", "opinions", "satisfied", "share", "mean"]
            }
        }
    }

    /// Marks that were given elsewhere than as feedback.
    pub fn source(word: &str, lang: Lang) -> Option<&'static str> {
        match word {
            "visit" => Some(lang.pick("到店评分", "at the visit")),
            "call" => Some(lang.pick("回访", "call-back")),
            _ => None,
        }
    }

    pub fn unknown(lang: Lang) -> &'static str {
        lang.pick("（没说哪次到店）", "(no visit known)")
    }

    /// All of it against the goal.
    pub fn whole(all: &Figures, satisfied: u32, target: u32, lang: Lang) -> String {
        let (opinions, good) = (all.opinions, all.satisfied);
        let percent = all.percent().unwrap_or(0);
        let reached = match percent >= target as usize {
            true => lang.pick("达到", "reached"),
            false => lang.pick("没有达到", "not reached"),
        };
        say!(
            lang,
            "满意度 {percent}%（{opinions} 个意见，{satisfied} 分以上 {good} 个），{reached}目标 {target}%",
            "{percent} % satisfied ({good} of {opinions} opinions give {satisfied} or more); the goal of {target} % is {reached}"
        )
    }
}
