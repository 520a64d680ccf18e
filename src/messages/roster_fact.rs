//! What stands against a wish about the roster, in words.

use super::Lang;
use super::nearest::nearest;
use crate::domain::roster_fact::RosterFact;
use crate::say;

/// What is so, as one sentence without a full stop.
pub fn sentence(fact: &RosterFact, lang: Lang) -> String {
    match fact {
        RosterFact::SkillUnknown { text, .. } => {
            say!(lang, "「{text}」不是项目也不是类别", "“{text}” is neither a service nor a category")
        }
        RosterFact::ShiftUnknown { text, .. } => {
            say!(lang, "「{text}」不是班次的词", "“{text}” is no word for a shift")
        }
        RosterFact::UntilBefore { from, until } => {
            say!(
                lang,
                "最后一天 {until} 在第一天 {from} 之前",
                "the last day, {until}, is before the first, {from}"
            )
        }
        RosterFact::SpansUnclear { text } => {
            say!(lang, "「{text}」看不出是几点到几点", "“{text}” can't be read as hours of a day")
        }
        RosterFact::MonthUnclear { seen } if seen.is_empty() => {
            say!(lang, "看不出是哪一年哪个月的排班表", "nothing tells of which month this roster is")
        }
        RosterFact::MonthUnclear { seen } => {
            let seen = seen.join(lang.pick("、", ", "));
            say!(
                lang,
                "看不出是哪一年哪个月的排班表：写着「{seen}」",
                "it is not clear of which month this roster is: it says “{seen}”"
            )
        }
        RosterFact::WeekdaysDiffer { month } => {
            say!(lang, "表里的星期不是 {month} 的", "the weekdays in the sheet are not those of {month}")
        }
        RosterFact::WeekUnclear { text } => {
            say!(lang, "「{text}」看不出是每周哪几天、几点", "“{text}” can't be read as the hours of a week")
        }
        RosterFact::DayDiffers { sheet, here } => {
            say!(
                lang,
                "表里是「{sheet}」，排班里手工写的是「{here}」",
                "the sheet says “{sheet}”, the roster “{here}”, by hand"
            )
        }
        RosterFact::NoGrid => {
            say!(
                lang,
                "找不到排班表：没有一行是一个月的日子",
                "no roster was found: no row holds the days of a month"
            )
        }
    }
}

/// What to do about it.
pub fn remedy(fact: &RosterFact, lang: Lang) -> String {
    match fact {
        RosterFact::SkillUnknown { text, known } => meant(text, known, lang).unwrap_or_else(|| {
            say!(
                lang,
                "写项目的名称或类别，几个用分号隔开；salon service list 会列出全部",
                "name services or categories, separated by semicolons; salon service list shows them"
            )
        }),
        RosterFact::ShiftUnknown { text, known } => {
            let list = known.join(lang.pick("、", ", "));
            match meant(text, known, lang) {
                Some(meant) => meant,
                None => say!(
                    lang,
                    "可以写「{list}」，或时段如 10:00-18:00；店里自己的词加到 salon.yaml 的 roster.shifts",
                    "write one of “{list}”, or hours like 10:00-18:00; words of your own go to roster.shifts in salon.yaml"
                ),
            }
        }
        RosterFact::UntilBefore { .. } => {
            say!(lang, "把两天对调，或写上年份", "exchange them, or write the year")
        }
        RosterFact::SpansUnclear { .. } => say!(
            lang,
            "写成 10:00-14:00、10点到14点或上午，几段用分号隔开",
            "write 10:00-14:00, several spans with semicolons between them"
        ),
        RosterFact::MonthUnclear { .. } => say!(lang, "加上 --month 2026-12", "add --month 2026-12"),
        RosterFact::WeekdaysDiffer { month } => say!(
            lang,
            "改正表里的星期；月份没错就加上 --month {month}",
            "mend the weekdays; where the month is right, add --month {month}"
        ),
        RosterFact::WeekUnclear { .. } => say!(
            lang,
            "写成 周一到周五 10点-21点，周末 9:30-22:00",
            "write mon-fri 10-21, sat-sun 9:30-22:00"
        ),
        RosterFact::DayDiffers { .. } => say!(
            lang,
            "手工写的对就改表里这一格；表对就先 salon roster set，再导一次",
            "where the roster is right, mend the cell; where the sheet is, salon roster set, and import again"
        ),
        RosterFact::NoGrid => say!(
            lang,
            "要有一行是 1、2、3……或 12/1、12/2……，左边是姓名；从 26 号算起的表要按月分开",
            "it takes a row of days like 1, 2, 3 or 12/1, 12/2, and names on the left; split one that counts from the 26th"
        ),
    }
}

/// The word that was probably meant: for Chinese words one character makes it near.
fn meant(text: &str, known: &[String], lang: Lang) -> Option<String> {
    let known = || known.iter().map(String::as_str);
    let holds = |word: &&str| word.chars().count() > 1 && (word.contains(text) || text.contains(*word));
    let near = nearest(text, known()).or_else(|| known().find(holds)).filter(|_| !text.is_empty())?;
    Some(say!(lang, "是不是「{near}」？", "did you mean “{near}”?"))
}

#[cfg(test)]
pub mod tests {
    use super::*;
    use crate::domain::day::Day;
    use crate::domain::problem::Fact;

    /// One of every fact of the roster.
    pub fn every_fact() -> Vec<Fact> {
        let day = Day::new(2026, 12, 1).unwrap();
        let (text, known) = (|| "培训 x".to_string(), || vec!["早".to_string()]);
        [
            RosterFact::SkillUnknown { text: text(), known: known() },
            RosterFact::ShiftUnknown { text: text(), known: known() },
            RosterFact::UntilBefore { from: day, until: day },
            RosterFact::SpansUnclear { text: text() },
            RosterFact::WeekUnclear { text: text() },
            RosterFact::MonthUnclear { seen: vec![text()] },
            RosterFact::WeekdaysDiffer { month: day.month() },
            RosterFact::DayDiffers { sheet: text(), here: text() },
            RosterFact::NoGrid,
        ]
        .map(Fact::Roster)
        .into()
    }

    #[test]
    fn a_misspelt_skill_is_told_with_the_nearest() {
        let known: Vec<String> = ["面部", "肩颈舒缓", "Nails"].map(String::from).into();
        let of = |text: &str| {
            remedy(&RosterFact::SkillUnknown { text: text.into(), known: known.clone() }, Lang::Zh)
        };
        assert_eq!(of("Nials"), "是不是「Nails」？");
        assert_eq!(of("肩颈"), "是不是「肩颈舒缓」？");
        assert!(of("修脚").contains("salon service list"));
    }
}
