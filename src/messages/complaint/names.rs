//! The words of complaints: kinds, states, stages. Some of them mean something else elsewhere in the files.

use crate::domain::schema;
use crate::messages::{Lang, names};

type Names = &'static [(&'static str, &'static str, &'static str)];

const KINDS: Names = &[
    ("service", "服务效果", "service"),
    ("technique", "手法", "technique"),
    ("product", "产品", "product"),
    ("reaction", "不良反应", "reaction"),
    ("injury", "受伤", "injury"),
    ("attitude", "态度", "attitude"),
    ("waiting", "等候太久", "waiting"),
    ("environment", "环境", "environment"),
    ("facilities", "设施", "facilities"),
    ("card-refund", "退卡", "card refund"),
    ("pressure", "强行推销", "pressure to buy"),
    ("price", "价格", "price"),
    ("other", "其他", "other"),
];

const SEVERITIES: Names = &[("low", "轻", "low"), ("normal", "一般", "normal"), ("high", "重", "high")];

const STATES: Names = &[
    ("new", "待响应", "new"),
    ("responded", "已响应", "responded"),
    ("answered", "已答复", "answered"),
    ("resolved", "处理完毕", "resolved"),
    ("closed", "结案", "closed"),
];

const STAGES: Names =
    &[("respond", "首次响应", "response"), ("answer", "答复", "answer"), ("solve", "解决", "solution")];

const STEPS: Names = &[("closed", "结案", "closed"), ("gone", "不良反应消退", "the reaction is gone")];

const ROLES: Names = &[
    ("owner", "老板", "the owner"),
    ("manager", "店长", "the manager"),
    ("consultant", "美容顾问", "the consultant"),
];

fn of(names: Names, word: &str, lang: Lang) -> &str {
    names.iter().find(|(known, ..)| *known == word).map_or(word, |(_, zh, en)| lang.pick(zh, en))
}

pub fn kind(word: &str, lang: Lang) -> &str {
    of(KINDS, word, lang)
}

pub fn severity(word: &str, lang: Lang) -> &str {
    of(SEVERITIES, word, lang)
}

pub fn state(word: &str, lang: Lang) -> &str {
    of(STATES, word, lang)
}

pub fn stage(word: &str, lang: Lang) -> &str {
    of(STAGES, word, lang)
}

pub fn remedy(word: &str, lang: Lang) -> &str {
    names::word(word, lang)
}

/// One of the words that a cell may hold; what it means among these.
pub fn among(allowed: &[&str], word: &'static str, lang: Lang) -> &'static str {
    match allowed {
        schema::COMPLAINT_KIND => kind(word, lang),
        schema::SEVERITY => severity(word, lang),
        schema::NOTED => step(word, lang),
        _ => names::word(word, lang),
    }
}

/// What was done: a word of `complaint-notes.what`.
pub fn step(word: &str, lang: Lang) -> &str {
    match of(STEPS, word, lang) {
        same if same == word => names::word(word, lang),
        own => own,
    }
}

/// What a column of a complaint is called, where that differs from other tables.
pub fn column(name: &str, lang: Lang) -> &str {
    match name {
        "kind" => lang.pick("类别", "kind"),
        "cost" => lang.pick("花费", "cost"),
        "staff" => lang.pick("投诉的是", "of whom"),
        name => names::column(name, lang),
    }
}

pub fn role(word: &str, lang: Lang) -> &str {
    of(ROLES, word, lang)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::schema::{COMPLAINT_KIND, SEVERITY};

    #[test]
    fn every_kind_and_severity_has_its_words() {
        for word in COMPLAINT_KIND {
            assert_ne!(kind(word, Lang::Zh), *word);
        }
        for word in SEVERITY {
            assert_ne!(severity(word, Lang::Zh), *word);
        }
    }
}
