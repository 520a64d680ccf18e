//! What is wrong with feedback and improvements, in words.

use super::quote::quoted;
use crate::domain::feedback_fact::FeedbackFact;
use crate::messages::Lang;
use crate::messages::moment;
use crate::say;

/// What is so, as one sentence without a full stop.
pub fn sentence(fact: &FeedbackFact, lang: Lang) -> String {
    match fact {
        FeedbackFact::ScoreUnclear { text } => {
            let text = quoted(text, lang);
            say!(lang, "满意度{text}不是 1 到 5", "{text} is no mark from 1 to 5")
        }
        FeedbackFact::NothingSaid => {
            say!(lang, "没写满意度，也没写说了什么", "neither a mark nor a word is given")
        }
        FeedbackFact::ClientWanted => {
            say!(lang, "没说是哪位顾客的反馈", "nothing says whose feedback it is")
        }
        FeedbackFact::NotHerVisit { visit } => {
            say!(lang, "到店 {visit} 是另一位顾客的", "visit {visit} is another client's")
        }
        FeedbackFact::Answered { id, at } => {
            let at = moment::moment(*at, lang);
            say!(lang, "反馈 {id} 在 {at} 已经答复过了", "feedback {id} was answered before, on {at}")
        }
        FeedbackFact::Resolved { id, at } => {
            let at = moment::moment(*at, lang);
            say!(lang, "反馈 {id} 在 {at} 已经处理完毕", "feedback {id} was settled before, on {at}")
        }
        FeedbackFact::NotAnswered { id } => {
            say!(lang, "反馈 {id} 还没有答复", "nobody has answered feedback {id} yet")
        }
        FeedbackFact::ChannelUnknown { text, .. } => {
            let text = quoted(text, lang);
            say!(lang, "没有{text}这个渠道", "there is no channel {text}")
        }
        FeedbackFact::AnswerWanted => say!(lang, "没写答复了什么", "nothing says what the answer was"),
        FeedbackFact::DuePast { due } => {
            let due = moment::day(*due, lang);
            say!(lang, "到期日 {due} 已经过了", "the day on which it is due, {due}, is over")
        }
        FeedbackFact::ImprovementDone { id, at } => {
            let at = moment::moment(*at, lang);
            say!(lang, "改进事项 {id} 在 {at} 已经做完", "improvement {id} was done before, on {at}")
        }
        FeedbackFact::SourceUnknown { asked } => {
            let asked = quoted(asked, lang);
            say!(lang, "没有编号是{asked}的反馈或投诉", "there is no feedback and no complaint {asked}")
        }
        FeedbackFact::ScoreOutside { score } => {
            let score = quoted(score, lang);
            say!(lang, "评分{score}不在 1 到 5 之间", "the mark {score} is not from 1 to 5")
        }
        FeedbackFact::BeforeGiven { at } => {
            let at = moment::moment(*at, lang);
            say!(lang, "这个时间早于反馈本身（{at}）", "that is before the feedback was given ({at})")
        }
        FeedbackFact::ForeignVisit { visit } => {
            say!(lang, "到店 {visit} 是另一位顾客的", "visit {visit} is another client's")
        }
    }
}

/// What to do about it.
pub fn remedy(fact: &FeedbackFact, lang: Lang) -> String {
    match fact {
        FeedbackFact::ScoreUnclear { .. } => {
            say!(lang, "写 --score 1 到 5：5 最满意", "write --score 1 to 5; 5 is the best")
        }
        FeedbackFact::NothingSaid => {
            say!(lang, "加 --score 4，或 --said 顾客原话，或两样都写", "add --score 4, --said WORDS, or both")
        }
        FeedbackFact::ClientWanted => say!(
            lang,
            "写顾客，或 --visit 到店编号；不知道是谁就写 --anonymous",
            "name the client, or --visit VISIT; --anonymous where nobody knows who it was"
        ),
        FeedbackFact::NotHerVisit { .. } => {
            say!(
                lang,
                "salon visit list --for 顾客，看她自己的",
                "salon visit list --for CLIENT shows her own"
            )
        }
        FeedbackFact::Answered { id, .. } => say!(
            lang,
            "处理完了就 salon feedback done {id}；写错了用 salon undo",
            "salon feedback done {id} where it is settled; salon undo takes a wrong answer back"
        ),
        FeedbackFact::Resolved { id, .. } => {
            say!(lang, "salon feedback show {id} 看经过", "salon feedback show {id} tells its story")
        }
        FeedbackFact::NotAnswered { id } => say!(
            lang,
            "salon feedback answer {id} --said 答复 --done 一次写完",
            "salon feedback answer {id} --said ANSWER --done writes both"
        ),
        FeedbackFact::ChannelUnknown { known, .. } => {
            let known = known.join(lang.pick("、", ", "));
            say!(
                lang,
                "有这几个：{known}；在 salon.yaml 的 feedback.channels 里添",
                "there are: {known}; add to feedback.channels in salon.yaml"
            )
        }
        FeedbackFact::AnswerWanted => {
            say!(lang, "加 --said 答复了什么；--said - 从标准输入读", "add --said WORDS; --said - reads them")
        }
        FeedbackFact::DuePast { .. } => {
            say!(lang, "写今天或以后的日子：--due +7d", "name today or a later day: --due +7d")
        }
        FeedbackFact::ImprovementDone { .. } => say!(
            lang,
            "还有要改的，就再记一项：salon improvement add",
            "note what is left as another: salon improvement add"
        ),
        FeedbackFact::SourceUnknown { .. } => say!(
            lang,
            "salon feedback list 看反馈的编号；投诉的编号以 k 开头",
            "salon feedback list shows the ids; those of complaints begin with k"
        ),
        FeedbackFact::ScoreOutside { .. } => {
            say!(lang, "改成 1 到 5，或清空这一格", "write 1 to 5, or empty the cell")
        }
        FeedbackFact::BeforeGiven { .. } => {
            say!(lang, "看看哪个时间写错了", "see which of the moments is wrong")
        }
        FeedbackFact::ForeignVisit { .. } => {
            say!(lang, "看看 client 和 visit 哪个写错了", "see which of client and visit is wrong")
        }
    }
}

#[cfg(test)]
pub mod tests {
    use super::*;
    use crate::domain::day::Moment;

    /// One of every fact.
    pub fn every_fact() -> Vec<FeedbackFact> {
        let at = Moment::parse("2026-11-20T14:30").unwrap();
        let id = || "r2611-7k3fq2m".to_string();
        let visit = || "v2611-7k3fq2m".to_string();
        vec![
            FeedbackFact::ScoreUnclear { text: "6".into() },
            FeedbackFact::NothingSaid,
            FeedbackFact::ClientWanted,
            FeedbackFact::NotHerVisit { visit: visit() },
            FeedbackFact::Answered { id: id(), at },
            FeedbackFact::Resolved { id: id(), at },
            FeedbackFact::NotAnswered { id: id() },
            FeedbackFact::ChannelUnknown { text: "fax".into(), known: vec!["desk".into()] },
            FeedbackFact::AnswerWanted,
            FeedbackFact::DuePast { due: at.day },
            FeedbackFact::ImprovementDone { id: "l7k3fq2m".into(), at },
            FeedbackFact::SourceUnknown { asked: "x".into() },
            FeedbackFact::ScoreOutside { score: "9".into() },
            FeedbackFact::BeforeGiven { at },
            FeedbackFact::ForeignVisit { visit: visit() },
        ]
    }
}
