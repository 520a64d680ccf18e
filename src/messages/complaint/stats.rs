//! Figures of complaints, in words.

use crate::messages::Lang;

pub fn title(name: &str, lang: Lang) -> &'static str {
    match name {
        "month" => lang.pick("月份", "month"),
        "kind" => lang.pick("类别", "kind"),
        "cause" => lang.pick("原因", "cause"),
        "staff" => lang.pick("员工", "staff"),
        "product" => lang.pick("产品", "product"),
        "complaints" => lang.pick("投诉", "complaints"),
        "responded" => lang.pick("响应及时", "responded in time"),
        "answered" => lang.pick("答复及时", "answered in time"),
        "resolved" => lang.pick("解决及时", "solved in time"),
        "response" => lang.pick("响应中位", "median response"),
        "solution" => lang.pick("解决中位", "median solution"),
        "reopened" => lang.pick("重新处理", "reopened"),
        "cost" => lang.pick("花费", "cost"),
        "satisfied" => lang.pick("满意", "satisfied"),
        _ => "",
    }
}

/// A share in percent: 66.6 %.
pub fn share(permille: Option<u64>) -> String {
    permille.map(|share| format!("{}.{}%", share / 10, share % 10)).unwrap_or_default()
}

pub fn unsaid(lang: Lang) -> &'static str {
    lang.pick("没有写", "not said")
}

pub fn all(lang: Lang) -> &'static str {
    lang.pick("合计", "all")
}
