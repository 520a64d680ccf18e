//! What is wrong with agreements and guarantees, in words.

use super::quote::quoted;
use crate::domain::guarantee_fact::GuaranteeFact;
use crate::messages::Lang;
use crate::messages::moment::day;
use crate::say;

/// What is so, as one sentence without a full stop.
pub fn sentence(fact: &GuaranteeFact, lang: Lang) -> String {
    match fact {
        GuaranteeFact::DayTaken { from, version } => {
            let (from, version) = (day(*from, lang), quoted(version, lang));
            say!(
                lang,
                "{from} 起生效的协议已经有了：版本{version}",
                "an agreement holds from {from} already: version {version}"
            )
        }
        GuaranteeFact::VersionTaken { version, from } => {
            let (from, version) = (day(*from, lang), quoted(version, lang));
            say!(
                lang,
                "版本{version}已经有了，从 {from} 起生效",
                "there is a version {version} already, which holds from {from}"
            )
        }
        GuaranteeFact::FileMissing { file } => {
            let file = quoted(file, lang);
            say!(lang, "找不到协议文件{file}，或者它不在数据目录里", "there is no file {file} in the salon")
        }
        GuaranteeFact::ShortNotice { from, told, days } => {
            let (from, told) = (day(*from, lang), day(*told, lang));
            say!(
                lang,
                "{told} 告知、{from} 生效，不到 {days} 天",
                "told on {told} and in force from {from} is less than {days} days ahead"
            )
        }
        GuaranteeFact::QuestionUnknown { text, .. } => {
            let text = quoted(text, lang);
            say!(lang, "没有{text}这个问题", "there is no question {text}")
        }
        GuaranteeFact::AnswerUnclear { text } => {
            let text = quoted(text, lang);
            say!(lang, "看不懂回答{text}", "the answer {text} is neither yes nor no")
        }
        GuaranteeFact::NothingGuaranteed { asked } => {
            let asked = quoted(asked, lang);
            say!(
                lang,
                "{asked}不是到店、购买，也不是说明了关于哪一笔的投诉",
                "{asked} is no visit, no sale, and no complaint about one"
            )
        }
        GuaranteeFact::BeforeIt { on, date } => {
            let (on, date) = (day(*on, lang), day(*date, lang));
            say!(lang, "{date} 早于那一笔（{on}）", "{date} is before it ({on})")
        }
        GuaranteeFact::FileGone { file } => {
            let file = quoted(file, lang);
            say!(lang, "协议文件{file}不在了", "the agreement's file {file} is not there")
        }
        GuaranteeFact::SameDay { version } => {
            let version = quoted(version, lang);
            say!(lang, "和版本{version}从同一天起生效", "version {version} holds from the same day")
        }
        GuaranteeFact::ToldLate { told } => {
            let told = day(*told, lang);
            say!(lang, "生效以后（{told}）才告知顾客", "clients were told on {told}, after it held")
        }
    }
}

/// What to do about it.
pub fn remedy(fact: &GuaranteeFact, lang: Lang) -> String {
    match fact {
        GuaranteeFact::DayTaken { .. } | GuaranteeFact::SameDay { .. } => say!(
            lang,
            "同一天只能有一份：换个日子，或改 agreements.csv",
            "one a day: name another day, or mend agreements.csv"
        ),
        GuaranteeFact::VersionTaken { .. } => {
            say!(lang, "换个版本名，如 2026-2", "name the version otherwise, like 2026-2")
        }
        GuaranteeFact::FileMissing { .. } => say!(
            lang,
            "写文本文件的路径，.txt 或 .md；在别处的会抄进 agreements/",
            "name a text file, .txt or .md; one that lies elsewhere is copied into agreements/"
        ),
        GuaranteeFact::ShortNotice { days, .. } => say!(
            lang,
            "往后推到 {days} 天以后，或 --announced 告知日期；一定要这样就加 --anyway",
            "let it hold {days} days later, or say --announced DAY; --anyway where it has to be"
        ),
        GuaranteeFact::QuestionUnknown { known, .. } => {
            let known = known.join(lang.pick("、", ", "));
            say!(lang, "有这几个：{known}", "there are: {known}")
        }
        GuaranteeFact::AnswerUnclear { .. } => {
            say!(lang, "写成 --answer packaging=yes，或 =no", "write --answer packaging=yes, or =no")
        }
        GuaranteeFact::NothingGuaranteed { .. } => say!(
            lang,
            "salon visit list 和 salon sale list 看编号",
            "salon visit list and salon sale list show the ids"
        ),
        GuaranteeFact::BeforeIt { .. } => {
            say!(lang, "--date 写她来说的那一天", "--date is the day on which she came with it")
        }
        GuaranteeFact::FileGone { .. } => {
            say!(lang, "把文件放回去，或改 file 这一格", "put the file back, or mend the cell file")
        }
        GuaranteeFact::ToldLate { .. } => say!(
            lang,
            "写错了就改 announced_on；以前的保障可能要按旧协议算",
            "mend announced_on where it is wrong; until then the old agreement may count"
        ),
    }
}

#[cfg(test)]
pub mod tests {
    use super::*;
    use crate::domain::day::Day;

    /// One of every fact.
    pub fn every_fact() -> Vec<GuaranteeFact> {
        let day = || Day::parse("2026-11-20").unwrap();
        let version = || "2026-1".to_string();
        vec![
            GuaranteeFact::DayTaken { from: day(), version: version() },
            GuaranteeFact::VersionTaken { version: version(), from: day() },
            GuaranteeFact::FileMissing { file: "agreements/2026-1.md".into() },
            GuaranteeFact::ShortNotice { from: day(), told: day(), days: 15 },
            GuaranteeFact::QuestionUnknown { text: "box".into(), known: vec!["packaging".into()] },
            GuaranteeFact::AnswerUnclear { text: "maybe".into() },
            GuaranteeFact::NothingGuaranteed { asked: "x".into() },
            GuaranteeFact::BeforeIt { on: day(), date: day() },
            GuaranteeFact::FileGone { file: "agreements/2026-1.md".into() },
            GuaranteeFact::SameDay { version: version() },
            GuaranteeFact::ToldLate { told: day() },
        ]
    }
}
