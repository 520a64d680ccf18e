//! What is wrong with complaints, in words.

use super::quote::quoted;
use crate::domain::complaint_fact::ComplaintFact;
use crate::messages::Lang;
use crate::messages::complaint::names;
use crate::say;

fn what(word: &str, lang: Lang) -> &'static str {
    match word {
        "said" => lang.pick("顾客原话 --said", "her words: --said"),
        "kind" => lang.pick("类别 --kind", "the kind: --kind"),
        "cause" => lang.pick("原因 --cause", "the cause: --cause"),
        "action" => lang.pick("改进措施 --action", "the corrective action: --action"),
        "action-by" => lang.pick("改进由谁做 --action-by", "an owner of the action: --action-by"),
        "remedy" => lang.pick("处理办法 --remedy", "the remedy: --remedy"),
        "when" => lang.pick("补做的时间 --redo", "the time: --redo"),
        "service" => lang.pick("补做的项目 --service", "the service: --service"),
        _ => lang.pick("内容", "the words"),
    }
}

/// What is so, as one sentence without a full stop.
pub fn sentence(fact: &ComplaintFact, lang: Lang) -> String {
    match fact {
        ComplaintFact::Skipped { id, to, missing } => {
            let (to, missing) = (names::state(to, lang), names::state(missing, lang));
            say!(
                lang,
                "{id} 还没有「{missing}」，不能「{to}」",
                "{id} can't be {to}: it is not {missing} yet"
            )
        }
        ComplaintFact::AlreadySo { id, to, at } => {
            let (to, at) = (names::state(to, lang), at.to_string().replace('T', " "));
            say!(lang, "{id} 在 {at} 已经「{to}」", "{id} is {to} since {at}")
        }
        ComplaintFact::TooEarly { at, last } => {
            let [at, last] = [at, last].map(|moment| moment.to_string().replace('T', " "));
            say!(lang, "{at} 早于上一步的 {last}", "{at} is before the step that it follows, of {last}")
        }
        ComplaintFact::NotAgreed { id } => {
            say!(
                lang,
                "{id} 的处理办法还没有和顾客商定",
                "what is done about {id} was not agreed with the client"
            )
        }
        ComplaintFact::Unfit { option, remedy } => {
            let remedy = names::remedy(remedy, lang);
            say!(lang, "「{remedy}」用不上 {option}", "{option} does not go with the remedy “{remedy}”")
        }
        ComplaintFact::NeedsOwner { amount, limit, by } => {
            let by = if by.is_empty() {
                lang.pick("没有说经手人", "nobody was named").to_string()
            } else {
                quoted(by, lang)
            };
            say!(
                lang,
                "退或赔 {amount} 超过 {limit}，要老板经手（{by}）",
                "giving {amount} is above {limit} and needs the owner ({by})"
            )
        }
        ComplaintFact::NothingToRefund { id } => {
            say!(
                lang,
                "{id} 没有关联可以退款的到店或购买",
                "{id} is about no visit or sale that could be refunded"
            )
        }
        ComplaintFact::RedoUnclear { what: word } | ComplaintFact::Wanted { what: word } => {
            let what = what(word, lang);
            say!(lang, "缺{what}", "missing: {what}")
        }
        ComplaintFact::CompensationWanted => {
            say!(lang, "没有说补偿什么", "nothing was named to compensate her with")
        }
        ComplaintFact::NoCard { name } => {
            let name = quoted(name, lang);
            say!(lang, "{name}没有卡可以送", "{name} has no card that anything could be given on")
        }
        ComplaintFact::NothingToTakeBack { id } => {
            say!(lang, "{id} 没有补偿可以收回", "nothing was given for {id} that could be taken back")
        }
        ComplaintFact::CloseWants { what: word } => {
            let what = what(word, lang);
            say!(lang, "结案缺{what}", "a complaint is not closed without {what}")
        }
        ComplaintFact::PhotoMissing { file } => {
            let file = quoted(file, lang);
            say!(lang, "没有{file}这个照片文件", "no photo is at {file}")
        }
        ComplaintFact::PhotoName { file } => {
            let file = quoted(file, lang);
            say!(lang, "照片{file}的路径里有分号或顿号", "the path of the photo {file} holds a semicolon")
        }
        ComplaintFact::SeveralInCharge { names } => {
            let names: Vec<String> = names.iter().map(|name| quoted(name, lang)).collect();
            let names = names.join(lang.pick("", ", "));
            say!(
                lang,
                "改进由谁做没写，能管的有几位：{names}",
                "nobody is named who sees to the change, and several may: {names}"
            )
        }
        ComplaintFact::NotGone { id } => {
            say!(lang, "{id} 的不良反应还没有消退", "the reaction of {id} is not gone")
        }
        ComplaintFact::NotResolved { id } => {
            say!(lang, "{id} 还没有处理完毕", "{id} is not resolved yet")
        }
        ComplaintFact::NoReaction { id } => {
            say!(lang, "{id} 不是不良反应，没有消退可记", "{id} is no reaction that could be gone")
        }
        ComplaintFact::NotAboutComplaint => {
            say!(
                lang,
                "这通电话不是问投诉处理得怎么样的",
                "the call is not about a complaint that was resolved"
            )
        }
        ComplaintFact::TimesDiffer { earlier, later } => {
            let name = |column: &str| crate::messages::names::column(column, lang).to_string();
            let (earlier, later) = (name(earlier), name(later));
            say!(lang, "{later}早于{earlier}", "{later} is before {earlier}")
        }
        ComplaintFact::NoCause => {
            say!(lang, "结了案，没有写原因", "it is closed without a cause")
        }
        ComplaintFact::NoAgreement => {
            say!(lang, "处理完毕，没有和顾客商定的时间", "it is resolved without the client's agreement")
        }
        ComplaintFact::AboutAnother { about } => {
            let about = quoted(about, lang);
            say!(lang, "关联的{about}是另一位顾客的", "{about}, which it is about, is another client's")
        }
    }
}

/// What to do about it.
pub fn remedy(fact: &ComplaintFact, lang: Lang) -> String {
    match fact {
        ComplaintFact::Skipped { id, missing, .. } => {
            let verb = match *missing {
                "responded" => "respond",
                "answered" => "answer",
                _ => "resolve",
            };
            say!(lang, "先 salon complaint {verb} {id}", "first: salon complaint {verb} {id}")
        }
        ComplaintFact::AlreadySo { id, to, .. } => match *to {
            "resolved" | "closed" => say!(
                lang,
                "还要处理就 salon complaint reopen {id} --why 原因",
                "where there is more to do: salon complaint reopen {id} --why REASON"
            ),
            _ => say!(
                lang,
                "补充就 salon complaint note {id} 内容",
                "to add something: salon complaint note {id} WORDS"
            ),
        },
        ComplaintFact::TooEarly { .. } => {
            say!(lang, "检查 --at 的时间", "look at the time of --at")
        }
        ComplaintFact::NotAgreed { .. } => say!(
            lang,
            "先和顾客商定怎么处理，再加 --agreed",
            "agree with the client on what will be done, then add --agreed"
        ),
        ComplaintFact::Unfit { .. } => {
            say!(lang, "去掉它，或换一个 --remedy", "leave it out, or name another --remedy")
        }
        ComplaintFact::NeedsOwner { .. } => say!(
            lang,
            "请老板来办：--by 老板，或员工表里岗位是老板的人的名字（限额在 complaint.refund_limit）",
            "let the owner do it: --by owner, or the name of somebody whose role in staff.csv says so (the limit: complaint.refund_limit)"
        ),
        ComplaintFact::NothingToRefund { id } => say!(
            lang,
            "用 salon complaint note {id} --about 到店或销售编号 补上；退卡用 salon card refund；只是给钱就用 --remedy compensate --cost",
            "name it: salon complaint note {id} --about ID; a card: salon card refund; for money alone: --remedy compensate --cost"
        ),
        ComplaintFact::RedoUnclear { what } => match *what {
            "service" => say!(lang, "写明补做哪个项目：--service 项目", "name it: --service SERVICE"),
            _ => say!(lang, "约好补做的时间：--redo \"明天下午3点\"", "say when: --redo \"tomorrow 3pm\""),
        },
        ComplaintFact::CompensationWanted => say!(
            lang,
            "写 --points 分数、--coupon 券的种类、--gift 卡上送多少，或 --cost 金额",
            "give --points, --coupon with an offer, --gift on a card of hers, or --cost"
        ),
        ComplaintFact::NoCard { .. } => say!(
            lang,
            "改送 --points 分数或 --coupon 券；要送卡先 salon card sell 顾客 卡项 --free 补偿",
            "give --points or --coupon; for a card: salon card sell CLIENT TYPE --free REASON first"
        ),
        ComplaintFact::NothingToTakeBack { .. } => say!(
            lang,
            "去掉 --take-back；补做用 salon book cancel，退款不能收回",
            "leave out --take-back; a redo is cancelled with salon book cancel, a refund stays"
        ),
        ComplaintFact::CloseWants { .. } => say!(
            lang,
            "结案要写原因和改进：--cause \"…\" --action \"…\"；由谁做、到哪天可以加 --action-by、--action-due",
            "say why it happened and what changes: --cause … --action …, with --action-by and --action-due if you like"
        ),
        ComplaintFact::NotGone { id } => say!(
            lang,
            "消退了就 salon complaint note {id} --gone，再结案",
            "once it is gone: salon complaint note {id} --gone"
        ),
        ComplaintFact::NotResolved { id } => {
            say!(lang, "接着处理：salon complaint show {id}", "go on with it: salon complaint show {id}")
        }
        ComplaintFact::Wanted { .. } => say!(
            lang,
            "在终端里不写也行，会一项一项问；--said - 从标准输入读",
            "on a terminal you are asked for it; --said - reads standard input"
        ),
        ComplaintFact::NoReaction { .. } => say!(lang, "去掉 --gone", "leave out --gone"),
        ComplaintFact::NotAboutComplaint => say!(lang, "去掉 --satisfied", "leave out --satisfied"),
        ComplaintFact::TimesDiffer { .. } => {
            say!(lang, "按实际改正这两个时间", "put the two times right")
        }
        ComplaintFact::NoCause => say!(
            lang,
            "在 cause 里写原因；salon complaint close 会问",
            "write it into the column cause; salon complaint close asks for it"
        ),
        ComplaintFact::NoAgreement => say!(
            lang,
            "在 agreed_at 里写商定的时间；salon complaint resolve --agreed 会写上",
            "write the moment into agreed_at; salon complaint resolve --agreed does"
        ),
        ComplaintFact::PhotoMissing { .. } => say!(
            lang,
            "写对文件的路径；照片还没存下来就先不写 --photo，以后用 salon complaint note 顾客 --photo 补",
            "put the path right; while there is no file leave --photo out: salon complaint note CLIENT --photo FILE adds it later"
        ),
        ComplaintFact::PhotoName { .. } => say!(
            lang,
            "几张照片记在一格里，用分号隔开；给文件或文件夹改个名字再记",
            "several photos stand in one cell, parted by semicolons: rename the file or its folder"
        ),
        ComplaintFact::SeveralInCharge { .. } => {
            say!(lang, "加上 --action-by 姓名", "name one of them: --action-by NAME")
        }
        ComplaintFact::AboutAnother { .. } => say!(
            lang,
            "改成她自己的到店、购买或预约，或清空",
            "name a visit, sale or booking of hers, or leave it blank"
        ),
    }
}

#[cfg(test)]
pub mod tests {
    use super::*;
    use crate::domain::day::{Day, Moment};
    use crate::domain::money::Money;

    /// One of every fact.
    pub fn every_fact() -> Vec<ComplaintFact> {
        let at = |minute| -> Moment { Day::parse("2026-11-21").unwrap().at(minute) };
        let id = || "k2611-1aaaaaa".to_string();
        vec![
            ComplaintFact::Skipped { id: id(), to: "resolved", missing: "answered" },
            ComplaintFact::AlreadySo { id: id(), to: "answered", at: at(600) },
            ComplaintFact::TooEarly { at: at(600), last: at(700) },
            ComplaintFact::NotAgreed { id: id() },
            ComplaintFact::Unfit { option: "--points", remedy: "explain" },
            ComplaintFact::NeedsOwner { amount: Money(80000), limit: Money(50000), by: "Li".into() },
            ComplaintFact::NothingToRefund { id: id() },
            ComplaintFact::RedoUnclear { what: "when" },
            ComplaintFact::CompensationWanted,
            ComplaintFact::NoCard { name: "Wang Fang".into() },
            ComplaintFact::NothingToTakeBack { id: id() },
            ComplaintFact::CloseWants { what: "cause" },
            ComplaintFact::NotGone { id: id() },
            ComplaintFact::NotResolved { id: id() },
            ComplaintFact::Wanted { what: "said" },
            ComplaintFact::NoReaction { id: id() },
            ComplaintFact::NotAboutComplaint,
            ComplaintFact::TimesDiffer { earlier: "opened_at", later: "responded_at" },
            ComplaintFact::NoCause,
            ComplaintFact::NoAgreement,
            ComplaintFact::AboutAnother { about: "v2611-1aaaaaa".into() },
            ComplaintFact::PhotoMissing { file: "face.jpg".into() },
            ComplaintFact::PhotoName { file: "a;b.jpg".into() },
            ComplaintFact::SeveralInCharge { names: vec!["周慧敏".into(), "何思雨".into()] },
        ]
    }
}
