//! What is odd at the till, in words.

use super::quote::quoted;
use crate::domain::unfit::Unfit;
use crate::messages::Lang;
use crate::say;

/// What is so, as one sentence without a full stop.
pub fn sentence(unfit: &Unfit, lang: Lang) -> String {
    match unfit {
        Unfit::StaffLeft { name } => {
            let name = quoted(name, lang);
            say!(lang, "{name}已经离职", "{name} no longer works here")
        }
        Unfit::NoSkill { staff, service } => {
            let (staff, service) = (quoted(staff, lang), quoted(service, lang));
            say!(lang, "{staff}不做{service}", "{staff} does not do {service}")
        }
        Unfit::NotOffered { name } => {
            let name = quoted(name, lang);
            say!(lang, "{name}已经停用", "{name} is not offered any more")
        }
        Unfit::NoCard { client, method } => {
            let (client, method) = (quoted(client, lang), quoted(method, lang));
            say!(lang, "{client}没有卡，不能用{method}", "{client} has no card, so {method} can't pay")
        }
    }
}

/// What to do about it.
pub fn hint(unfit: &Unfit, anyway: bool, lang: Lang) -> String {
    let remedy = match unfit {
        Unfit::StaffLeft { .. } => say!(lang, "换一位", "name somebody else"),
        Unfit::NoSkill { .. } => {
            say!(lang, "换一位，或补上她的技能", "name somebody else, or add to her skills")
        }
        Unfit::NotOffered { .. } => say!(
            lang,
            "换一个，或重新启用：salon service|product edit 名字 --active yes",
            "take another, or offer it again: salon service|product edit NAME --active yes"
        ),
        Unfit::NoCard { .. } => say!(
            lang,
            "换一种付款方式；有卡就先填入会日期：salon client edit 顾客 --since 日期",
            "pay by another method; if she has one, note since when: salon client edit CLIENT --since DATE"
        ),
    };
    match anyway {
        true => say!(
            lang,
            "{remedy}；确实如此就加 --anyway --by 名字，会记下来",
            "{remedy}; if it is so all the same, --anyway --by NAME puts it on record"
        ),
        false => remedy,
    }
}
