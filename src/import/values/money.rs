//! Money: `¥1,280.00`, `1280元`, `1.28万`, 免费.

use super::plain::{plain, says_nothing};
use crate::domain::doubt::Doubt;
use crate::domain::money::Money;
use crate::domain::script::in_simplified;

/// The price of a list; one that is told on asking is none.
pub fn price(cell: &str) -> Result<Option<Money>, Doubt> {
    match &*plain(cell) {
        "面议" | "详询" | "电询" | "到店咨询" | "咨询" | "时价" | "询价" => Ok(None),
        _ => money(cell),
    }
}

/// The amount in a cell, in yuan.
pub fn money(cell: &str) -> Result<Option<Money>, Doubt> {
    if let Some(money) = Money::parse(cell) {
        return Ok(Some(money));
    }
    let text = in_simplified(&plain(cell).to_lowercase());
    if says_nothing(&text) || text == "¥" || text == "¥-" || text == "¥ -" {
        return Ok(None);
    }
    if matches!(text.as_str(), "免费" | "免单" | "赠送" | "赠" | "送" | "免" | "free") {
        return Ok(Some(Money(0)));
    }
    let amount = without_currency(&text);
    decimal(amount).map(Some).ok_or_else(|| {
        let text = cell.trim().to_owned();
        let mut prices = amount.split(['/', '-', '~', '|', ';', '、', '到', '至']).map(without_currency);
        let two = prices.clone().count() > 1 && prices.all(|price| decimal(price).is_some());
        if two { Doubt::TwoPrices { text } } else { Doubt::NotMoney { text } }
    })
}

/// The text without ¥, RMB, NT$, HK$, 元 and 元/次 around the amount: a shop has one currency.
fn without_currency(text: &str) -> &str {
    let mut text = text.trim();
    let before = [
        "人民币",
        "新台币",
        "台币",
        "港币",
        "澳门币",
        "rmb",
        "cny",
        "nt$",
        "ntd",
        "twd",
        "hk$",
        "hkd",
        "mop$",
        "mop",
        "$",
        "¥",
        "cn¥",
        ":",
    ];
    let after = [
        "/次",
        "元整",
        "元",
        "圆",
        "块钱",
        "块",
        "rmb",
        "cny",
        "ntd",
        "twd",
        "hkd",
        "mop",
        "人民币",
        "新台币",
        "台币",
        "港币",
    ];
    while let Some(rest) = before
        .iter()
        .find_map(|word| text.strip_prefix(word))
        .or_else(|| after.iter().find_map(|word| text.strip_suffix(word)))
    {
        text = rest.trim();
    }
    text
}

/// An amount with a sign on either side of the currency, thousands grouped by commas, 万 or 千.
fn decimal(text: &str) -> Option<Money> {
    let (negative, text) = match text.strip_prefix(['-', '+']) {
        Some(rest) => (text.starts_with('-'), rest.trim_start()),
        None => (false, text),
    };
    let text = without_currency(text);
    let (number, shift) = match (text.strip_suffix(['万', 'w']), text.strip_suffix(['千', 'k'])) {
        (Some(number), _) => (number.trim_end(), 4),
        (_, Some(number)) => (number.trim_end(), 3),
        _ => (text, 0),
    };
    let digits = ungrouped(number)?;
    let money = Money::parse(&shifted(&digits, shift)?)?;
    Some(if negative { Money(-money.0) } else { money })
}

/// The number without the commas between its thousands; none where they stand elsewhere.
fn ungrouped(number: &str) -> Option<String> {
    let (whole, places) = number.split_once('.').unwrap_or((number, ""));
    if places.contains(',') || (number.contains('.') && places.is_empty()) {
        return None;
    }
    let mut groups = whole.split(',');
    let head = groups.next()?;
    let grouped = whole.contains(',');
    if grouped && (!(1..=3).contains(&head.len()) || groups.any(|group| group.len() != 3)) {
        return None;
    }
    let whole: String = whole.chars().filter(|c| *c != ',').collect();
    // .5 is how some programs write half a yuan.
    let whole = if whole.is_empty() && !places.is_empty() { "0".to_owned() } else { whole };
    let all_digits = !whole.is_empty() && whole.bytes().chain(places.bytes()).all(|b| b.is_ascii_digit());
    all_digits.then(|| if places.is_empty() { whole } else { format!("{whole}.{places}") })
}

/// The decimal text times a power of ten.
fn shifted(digits: &str, by: usize) -> Option<String> {
    if by == 0 {
        return Some(digits.to_owned());
    }
    let (whole, places) = digits.split_once('.').unwrap_or((digits, ""));
    let places = format!("{places:0<by$}");
    let (up, rest) = (places.get(..by)?, places.get(by..)?);
    Some(if rest.is_empty() { format!("{whole}{up}") } else { format!("{whole}{up}.{rest}") })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn amounts_are_read_as_people_write_them() {
        for (cell, expected) in [
            ("1280", "1280.00"),
            ("1280.5", "1280.50"),
            ("1279.9999999998", "1280.00"),
            ("¥1,280.00", "1280.00"),
            ("￥1280", "1280.00"),
            ("￥ 1,280", "1280.00"),
            ("1280元", "1280.00"),
            ("1280 元整", "1280.00"),
            ("128元/次", "128.00"),
            ("128块", "128.00"),
            ("1,280", "1280.00"),
            ("1,234,567.8", "1234567.80"),
            ("１，２８０．５０", "1280.50"),
            ("1.28万", "12800.00"),
            ("1.28万元", "12800.00"),
            ("2w", "20000.00"),
            ("1.5k", "1500.00"),
            ("1.23456万", "12345.60"),
            ("RMB 1280", "1280.00"),
            ("NT$1,800", "1800.00"),
            ("HK$ 480.5", "480.50"),
            ("$1,280", "1280.00"),
            ("新臺幣1280元", "1280.00"),
            ("-NT$300", "-300.00"),
            ("1280 RMB", "1280.00"),
            ("人民币1280元", "1280.00"),
            ("-128", "-128.00"),
            ("-¥128.50", "-128.50"),
            ("¥-128", "-128.00"),
            ("−128", "-128.00"),
            ("+128", "128.00"),
            (".5", "0.50"),
            ("0", "0.00"),
            ("免费", "0.00"),
            ("赠送", "0.00"),
        ] {
            let found = money(cell).map(|found| found.map(|money| money.to_string()));
            assert_eq!(found, Ok(Some(expected.to_owned())), "{cell}");
        }
        for cell in ["", " ", "-", "—", "/", "无", "暂无", "N/A", "¥-"] {
            assert_eq!(money(cell), Ok(None), "{cell}");
        }
        for cell in ["128/198", "128-198", "￥128～￥198", "128元/198元", "128、198"] {
            assert!(matches!(money(cell), Err(Doubt::TwoPrices { .. })), "{cell}");
        }
        for cell in
            ["1,28", "128元起", "8折", "88%", "1.28E+3", "(128.00)", "一百", "128块5", "1.2.3", "面议"]
        {
            assert!(matches!(money(cell), Err(Doubt::NotMoney { .. })), "{cell}");
        }
    }

    proptest! {
        #[test]
        fn no_text_panics_and_every_amount_is_read_back(cell in "[-+¥￥]?[0-9,.]{0,22}[万元wk/次]{0,3}|\\PC{0,16}") {
            if let Ok(Some(found)) = money(&cell) {
                prop_assert_eq!(Money::parse(&found.to_string()), Some(found));
            }
        }
    }
}
