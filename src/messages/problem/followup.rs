//! What is wrong with a call-back that is to be noted, or with a rule of them, in words.

use super::quote::quoted;
use crate::domain::followup_fact::{FollowupFact, Register};
use crate::domain::record::followup::Outcome;
use crate::messages::{Lang, names};
use crate::say;

/// What is so, as one sentence without a full stop.
pub fn sentence(fact: &FollowupFact, lang: Lang) -> String {
    match fact {
        FollowupFact::NothingDue { client } => {
            let client = quoted(client, lang);
            say!(lang, "{client}今天没有要打的回访", "no call to {client} is due today")
        }
        FollowupFact::Settled { key, at, outcome } => {
            let (key, outcome) = (quoted(key, lang), names::word(outcome, lang));
            say!(lang, "{key} 在 {at} 已经打过：{outcome}", "{key} was called at {at}: {outcome}")
        }
        FollowupFact::OutcomeWanted => say!(lang, "没有说结果怎样", "nothing says what came of the call"),
        FollowupFact::NextNotAhead { next } => {
            say!(lang, "再打的日子 {next} 不在今天之后", "{next}, when to call again, is not after today")
        }
        FollowupFact::NextTooFar { next, most } => say!(
            lang,
            "再打的日子 {next} 超过 {most} 天以后",
            "{next}, when to call again, is more than {most} days ahead"
        ),
        FollowupFact::OptionUnfit { option, outcome } => {
            let outcome = quoted(names::word(outcome, lang), lang);
            say!(lang, "结果是{outcome}，用不上 {option}", "{option} does not go with {outcome}")
        }
        FollowupFact::ScoreUnclear { text } => {
            let text = quoted(text, lang);
            say!(lang, "满意度{text}不是 1 到 5", "a score is 1 to 5, and not {text}")
        }
        FollowupFact::NotHerBooking { id } => {
            let id = quoted(id, lang);
            say!(lang, "{id}不是这位顾客的预约", "{id} is no booking of this client")
        }
        FollowupFact::MatchesNothing { word, of } => {
            let word = quoted(word, lang);
            match of {
                Register::Service => {
                    say!(
                        lang,
                        "回访规则里的{word}对不上任何项目",
                        "{word} in a rule of call-backs is in no service"
                    )
                }
                Register::Product => {
                    say!(
                        lang,
                        "回访规则里的{word}对不上任何产品",
                        "{word} in a rule of call-backs is in no product"
                    )
                }
                Register::Tier => {
                    say!(
                        lang,
                        "回访规则里的{word}不是店里的会员等级",
                        "{word} in a rule of call-backs is no tier of the shop"
                    )
                }
                Register::Staff => {
                    say!(
                        lang,
                        "值班组里的{word}不是店里的员工",
                        "{word} in the teams on duty is not on the staff"
                    )
                }
            }
        }
    }
}

/// What to do about it.
pub fn remedy(fact: &FollowupFact, lang: Lang) -> String {
    match fact {
        FollowupFact::NothingDue { .. } => say!(
            lang,
            "临时打的电话也能记：加 --unplanned；名单看 salon followup",
            "a call out of turn is noted with --unplanned; salon followup shows the list"
        ),
        FollowupFact::Settled { .. } => say!(
            lang,
            "记错了用 salon undo 撤销；又打了一次就加 --unplanned",
            "salon undo takes it back if it was wrong; a further call is noted with --unplanned"
        ),
        FollowupFact::OutcomeWanted => {
            let words = names::choices(&Outcome::ALL.map(Outcome::word), lang);
            say!(lang, "加上 --outcome，可以写：{words}", "add --outcome with one of: {words}")
        }
        FollowupFact::NextNotAhead { .. } => say!(
            lang,
            "写以后的日子：--next 后天、--next 周五、--next 2026-11-25",
            "name a later day: --next friday, --next +3d, --next 2026-11-25"
        ),
        FollowupFact::NextTooFar { .. } => say!(
            lang,
            "写近一点的日子；这么久不打，就记 --outcome refused",
            "name an earlier day; if she is to be left alone for so long: --outcome refused"
        ),
        FollowupFact::OptionUnfit { option: "--next", .. } => say!(
            lang,
            "她要改天再打，就写 --outcome later --next 日子",
            "if she is to be called again: --outcome later --next DAY"
        ),
        FollowupFact::OptionUnfit { .. } => say!(
            lang,
            "和她说上话了，结果就写 reached；没说上话，就去掉它",
            "if you spoke with her the outcome is reached; if not, leave it out"
        ),
        FollowupFact::ScoreUnclear { .. } => {
            say!(lang, "写 --score 4；没问就不写", "write --score 4, or leave it out")
        }
        FollowupFact::MatchesNothing { of: Register::Staff, .. } => say!(
            lang,
            "照 salon staff list 里的名字写；没有这个人，她那半个月就少一个人打",
            "write a name of salon staff list; else that half month has one fewer to call"
        ),
        FollowupFact::MatchesNothing { of: Register::Tier, .. } => {
            say!(lang, "会员等级见 salon tier", "salon tier shows the tiers")
        }
        FollowupFact::MatchesNothing { .. } => say!(
            lang,
            "照名字写，或写其中几个字：salon service list、salon product list；照现在这样，不会因为它打给谁",
            "write the name, or a part of it: salon service list, salon product list; as it is nobody is called because of it"
        ),
        FollowupFact::NotHerBooking { .. } => {
            say!(lang, "salon book list 会列出她的预约", "salon book list shows her bookings")
        }
    }
}

#[cfg(test)]
pub mod tests {
    use super::*;
    use crate::domain::day::Day;

    /// One of every fact.
    pub fn every_fact() -> Vec<FollowupFact> {
        let key = "visit-3/c9/2026-11-20".to_string();
        vec![
            FollowupFact::NothingDue { client: "Wang".into() },
            FollowupFact::Settled { key, at: "2026-11-20T10:00".into(), outcome: "reached" },
            FollowupFact::OutcomeWanted,
            FollowupFact::NextNotAhead { next: Day::parse("2026-11-20").unwrap() },
            FollowupFact::NextTooFar { next: Day::parse("2099-01-01").unwrap(), most: 366 },
            FollowupFact::OptionUnfit { option: "--score", outcome: "no-answer" },
            FollowupFact::OptionUnfit { option: "--next", outcome: "reached" },
            FollowupFact::ScoreUnclear { text: "9".into() },
            FollowupFact::NotHerBooking { id: "b2611-7k3fq2m".into() },
            FollowupFact::MatchesNothing { word: "激光".into(), of: Register::Service },
            FollowupFact::MatchesNothing { word: "精华".into(), of: Register::Product },
            FollowupFact::MatchesNothing { word: "黄金".into(), of: Register::Tier },
            FollowupFact::MatchesNothing { word: "张三".into(), of: Register::Staff },
        ]
    }
}
