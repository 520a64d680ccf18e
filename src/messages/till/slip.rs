//! The words of a slip.

use crate::domain::money::Money;
use crate::messages::Lang;
use crate::say;

pub fn visit(lang: Lang) -> &'static str {
    lang.pick("护理消费单", "Receipt of care")
}

pub fn sale(lang: Lang) -> &'static str {
    lang.pick("销售单", "Receipt of sale")
}

pub fn number(lang: Lang) -> &'static str {
    lang.pick("单号", "No.")
}

pub fn time(lang: Lang) -> &'static str {
    lang.pick("时间", "Time")
}

pub fn client(lang: Lang) -> &'static str {
    lang.pick("顾客", "Client")
}

pub fn due(lang: Lang) -> &'static str {
    lang.pick("应付", "Due")
}

/// The sum of a slip about money that goes back.
pub fn to_pay_back(lang: Lang) -> &'static str {
    lang.pick("应退", "To be paid back")
}

/// By which method money went back.
pub fn paid_back_by(method: &str, lang: Lang) -> String {
    say!(lang, "{method}退回", "back by {method}")
}

/// An amount that goes back.
pub fn back(amount: &str, lang: Lang) -> String {
    say!(lang, "退 {amount}", "back {amount}")
}

pub fn owed(lang: Lang) -> &'static str {
    lang.pick("欠款", "Owed")
}

pub fn reversed(lang: Lang) -> &'static str {
    lang.pick("已冲正作废", "Reversed: void")
}

pub fn full_price(price: Money, lang: Lang) -> String {
    say!(lang, "原价 {price}", "price {price}")
}

pub fn guarantee(until: &str, lang: Lang) -> String {
    say!(
        lang,
        "保障到 {until}，请凭此单和完整包装",
        "Guaranteed until {until} with this slip and the packaging"
    )
}

pub fn care_guarantee(until: &str, lang: Lang) -> String {
    say!(lang, "{until} 前不满意，请联系我们免费补做", "Not satisfied? Tell us until {until}: we do it again")
}

pub fn cautions(text: &str, lang: Lang) -> String {
    say!(lang, "小提示：{text}", "Please note: {text}")
}

pub fn signature(lang: Lang) -> &'static str {
    lang.pick("顾客签字", "Signature")
}

pub fn by(lang: Lang) -> &'static str {
    lang.pick("经手人", "Served by")
}

pub fn thanks(lang: Lang) -> &'static str {
    lang.pick("谢谢光临", "Thank you")
}
