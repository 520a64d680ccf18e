//! The after-sales slip and the settlement, in words.

use crate::domain::day::Moment;
use crate::domain::rule::Rules;
use crate::messages::Lang;
use crate::messages::moment::moment;
use crate::say;

pub fn title(lang: Lang) -> &'static str {
    lang.pick("售后服务单", "After-sales slip")
}

pub fn settlement(lang: Lang) -> &'static str {
    lang.pick("投诉处理协议", "Settlement of a complaint")
}

pub fn heading(name: &str, lang: Lang) -> &'static str {
    match name {
        "whom" => lang.pick("受理", "Taken"),
        "what" => lang.pick("反映的问题", "What it is about"),
        "clock" => lang.pick("我们答应的时间", "What we promise"),
        "agreed" => lang.pick("商定的处理", "What was agreed"),
        _ => lang.pick("处理情况", "What was done"),
    }
}

pub fn label(name: &str, lang: Lang) -> &'static str {
    match name {
        "further" => lang.pick("补充约定", "Further terms"),
        _ => lang.pick("单号", "Number"),
    }
}

/// The channel as people call it.
pub fn channel(rules: &Rules, id: &str, lang: Lang) -> String {
    lang.pick(rules.complaint.channel_name(id), id).to_string()
}

pub fn until(at: Moment, lang: Lang) -> String {
    let at = moment(at, lang);
    say!(lang, "{at} 前", "by {at}")
}

pub fn kept(lang: Lang) -> &'static str {
    lang.pick(
        "请保留此单。过了时间没有答复，请直接找店长。",
        "Please keep this slip. If you have no answer by then, ask for the manager.",
    )
}

pub fn settled(lang: Lang) -> &'static str {
    lang.pick(
        "双方对以上处理没有异议。本协议一式两份，顾客和本店各执一份。",
        "Both agree to this settlement. Two copies are made, one for each.",
    )
}

pub fn printed(day: &str, lang: Lang) -> String {
    say!(lang, "日期：{day}", "Date: {day}")
}

pub fn signature(who: &str, lang: Lang) -> &'static str {
    match who {
        "client" => lang.pick("顾客签字", "The client"),
        _ => lang.pick("本店签字", "For the shop"),
    }
}
