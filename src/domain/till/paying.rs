//! How something is paid: methods with amounts, as people type them, laid on what is to be paid.

use crate::domain::amiss::Amiss;
use crate::domain::money::{Money, finer_than_cents};
use crate::domain::rule::till::TillRules;

/// The methods of the rules that salon itself puts into a row.
pub const FREE: &str = "free";
pub const DEPOSIT: &str = "deposit";
pub const OTHER: &str = "other";
pub const COUPON: &str = "coupon";

/// A part of a payment, by the method's id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tender {
    pub method: String,
    pub amount: Money,
}

/// A method as it was written, with its amount where one is.
type Part = (String, Option<Money>);

/// Reads `cash=100,wechat=98`, `现金100+微信98`, `现金100微信98`, `微信`, `98元微信`; none where a part is neither.
pub fn parts(text: &str) -> Option<Vec<Part>> {
    let text: String = text.chars().map(half).collect();
    let mut parts = Vec::new();
    for part in split(&text) {
        for part in run_on(part.trim()) {
            parts.push(part_of(part.trim())?);
        }
    }
    Some(parts)
}

/// The parts of 微信200现金98 and of 200微信98现金, where nothing stands between them.
fn run_on(text: &str) -> Vec<&str> {
    let is_number = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | '¥');
    let amount_first = text.starts_with(is_number);
    let (mut parts, mut start, mut was_number) = (Vec::new(), 0, amount_first);
    for (at, c) in text.char_indices() {
        let number = is_number(c);
        // A part ends where its second half does; 元 belongs to the amount.
        let ends = match amount_first {
            true => number && !was_number,
            false => was_number && !number && !matches!(c, '元' | '块' | ' ' | ')'),
        };
        if ends && at > start {
            parts.push(&text[start..at]);
            start = at;
        }
        was_number = number || (!amount_first && was_number && matches!(c, '元' | '块' | ' ' | ')'));
    }
    parts.push(&text[start..]);
    parts
}

fn half(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
        '￥' => '¥',
        '\u{3000}' => ' ',
        c => c,
    }
}

/// The parts between `+ , ; 、 /`; a comma within a number groups its thousands.
fn split(text: &str) -> Vec<&str> {
    let (mut parts, mut start) = (Vec::new(), 0);
    for (at, c) in text.char_indices() {
        let groups = || {
            let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
            let after = &text[at + c.len_utf8()..];
            let three = after.chars().take(3).filter(char::is_ascii_digit).count() == 3;
            c == ',' && digit(text[..at].chars().next_back()) && three && !digit(after.chars().nth(3))
        };
        if matches!(c, '+' | ',' | ';' | '、' | '/' | '；' | '，' | '\n') && !groups() {
            parts.push(&text[start..at]);
            start = at + c.len_utf8();
        }
    }
    parts.push(&text[start..]);
    parts.retain(|part| !part.trim().is_empty());
    parts
}

/// A name and a number, in either order.
fn part_of(part: &str) -> Option<Part> {
    let is_number = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',');
    let Some(start) = part.find(|c: char| c.is_ascii_digit()) else {
        let name = trimmed(part);
        return (!name.is_empty()).then(|| (name.to_string(), None));
    };
    let end = part[start..].find(|c| !is_number(c)).map_or(part.len(), |length| start + length);
    let amount = Money::parse(part[start..end].replace(',', "").trim_end_matches('.'))?;
    let (before, after) = (part[..start].trim_end_matches('¥'), &part[end..]);
    let negative = before.ends_with('-');
    let after =
        ["元整", "元", "块钱", "块", "圆"].iter().find_map(|unit| after.strip_prefix(unit)).unwrap_or(after);
    let name = match (trimmed(before), trimmed(after)) {
        (name, "") | ("", name) => name,
        _ => return None,
    };
    let clean = !name.is_empty() && !name.contains(is_number);
    clean.then(|| (name.to_string(), Some(if negative { -amount } else { amount })))
}

fn trimmed(name: &str) -> &str {
    name.trim_matches(|c: char| c.is_whitespace() || matches!(c, '=' | ':' | '-' | '(' | ')' | '¥' | '：'))
}

/// Methods and amounts for what is due: every method must be one of the rules, a single part
/// without an amount takes the rest. Everything wrong at once.
pub fn tenders(text: &str, rules: &TillRules, due: Money) -> Result<Vec<Tender>, Vec<Amiss>> {
    let bad = || vec![Amiss::BadPay { text: text.to_string() }];
    let parts = parts(text).ok_or_else(bad)?;
    if finer_than_cents(text) {
        return Err(vec![Amiss::TooFine { text: text.to_string() }]);
    }
    if parts.iter().filter(|(_, amount)| amount.is_none()).count() > 1
        || parts.iter().any(|(_, amount)| amount.is_some_and(|amount| amount <= Money::NONE))
    {
        return Err(bad());
    }
    let named: Option<Money> = Money::total(parts.iter().filter_map(|(_, amount)| *amount));
    let named = named.ok_or_else(|| vec![Amiss::SumTooLarge])?;
    let rest = due.minus(named).filter(|rest| *rest > Money::NONE).unwrap_or_default();
    let (mut tenders, mut amiss) = (Vec::new(), Vec::new());
    for (name, amount) in parts {
        match rules.method_named(&name) {
            Some(method) => {
                tenders.push(Tender { method: method.id.clone(), amount: amount.unwrap_or(rest) })
            }
            None => amiss.push(Amiss::UnknownMethod { text: name, known: rules.known(|_| true) }),
        }
    }
    tenders.retain(|tender| tender.amount != Money::NONE);
    if amiss.is_empty() { Ok(tenders) } else { Err(amiss) }
}

/// Lays a payment on what is due, one after another; what is left over lies on the last.
pub fn laid(tenders: &[Tender], dues: &[Money]) -> Vec<(usize, Tender)> {
    let mut laid: Vec<(usize, Tender)> = Vec::new();
    let mut at = 0;
    let mut due = dues.first().copied().unwrap_or_default();
    for tender in tenders {
        let mut left = tender.amount;
        while left > Money::NONE {
            while due <= Money::NONE && at + 1 < dues.len() {
                at += 1;
                due = dues.get(at).copied().unwrap_or_default();
            }
            let last = at + 1 >= dues.len();
            let part = if last { left } else { left.min(due) };
            laid.push((at, Tender { method: tender.method.clone(), amount: part }));
            left = Money(left.0 - part.0);
            due = Money(due.0 - part.0);
        }
    }
    laid
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn payments_are_read_as_people_write_them() {
        let told = |text: &str| {
            let parts = parts(text)?;
            let part = |(name, amount): &(String, Option<Money>)| {
                format!("{name} {}", amount.map_or("-".to_string(), |amount| amount.to_string()))
            };
            Some(parts.iter().map(part).collect::<Vec<_>>().join("; "))
        };
        for (text, expected) in [
            ("cash=100,wechat=98", "cash 100.00; wechat 98.00"),
            ("现金100+微信98", "现金 100.00; 微信 98.00"),
            ("现金：100元，微信：98.5元", "现金 100.00; 微信 98.50"),
            ("微信￥1,280", "微信 1280.00"),
            ("卡扣1,280,现金20", "卡扣 1280.00; 现金 20.00"),
            ("98元微信/100现金", "微信 98.00; 现金 100.00"),
            ("微信(98)", "微信 98.00"),
            ("bank-card=50", "bank-card 50.00"),
            ("微信", "微信 -"),
            ("退款-50", "退款 -50.00"),
            ("现金100微信98", "现金 100.00; 微信 98.00"),
            ("微信200元 现金98元", "微信 200.00; 现金 98.00"),
            ("200微信98现金", "微信 200.00; 现金 98.00"),
            ("微信¥1,280现金¥20.5", "微信 1280.00; 现金 20.50"),
            ("现金100微信", "现金 100.00; 微信 -"),
            ("", ""),
        ] {
            assert_eq!(told(text).as_deref(), Some(expected), "{text}");
        }
        for wrong in ["100", "现金=1.2.3", "=100", "100 200"] {
            assert_eq!(told(wrong), None, "{wrong}");
        }
    }

    fn tender(method: &str, amount: i64) -> Tender {
        Tender { method: method.into(), amount: Money(amount) }
    }

    #[test]
    fn a_payment_is_laid_on_the_services_in_their_order() {
        let dues = [Money(300), Money(0), Money(200)];
        let told = |tenders: &[Tender]| {
            let told =
                laid(tenders, &dues).into_iter().map(|(at, t)| format!("{at} {} {}", t.method, t.amount.0));
            told.collect::<Vec<_>>().join("; ")
        };
        assert_eq!(
            told(&[tender("cash", 400), tender("wechat", 100)]),
            "0 cash 300; 2 cash 100; 2 wechat 100"
        );
        assert_eq!(told(&[tender("cash", 100)]), "0 cash 100");
        assert_eq!(told(&[tender("cash", 600)]), "0 cash 300; 2 cash 300");
        assert_eq!(laid(&[tender("cash", 5)], &[Money(5)]), [(0, tender("cash", 5))]);
    }

    proptest! {
        #[test]
        fn nothing_of_a_payment_is_lost(
            amounts in prop::collection::vec(1_i64..10_000, 0..6),
            dues in prop::collection::vec(0_i64..10_000, 1..6),
        ) {
            let tenders: Vec<Tender> = amounts.iter().map(|amount| tender("cash", *amount)).collect();
            let dues: Vec<Money> = dues.iter().map(|due| Money(*due)).collect();
            let laid = laid(&tenders, &dues);
            prop_assert_eq!(laid.iter().map(|(_, t)| t.amount.0).sum::<i64>(), amounts.iter().sum::<i64>());
            for (at, due) in dues.iter().enumerate().take(dues.len() - 1) {
                let on = laid.iter().filter(|(i, _)| *i == at).map(|(_, t)| t.amount.0).sum::<i64>();
                prop_assert!(on <= due.0);
            }
        }

        #[test]
        fn no_text_panics(text in "\\PC{0,24}") {
            let _ = parts(&text);
        }
    }
}
