//! What old lists write of coupons: what one is worth, and whether it was used.

use super::money;
use super::plain::{plain, says_nothing};
use crate::domain::doubt::Doubt;
use crate::domain::money::Money;

/// What a coupon is of, by its kind's cell or by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    Amount,
    Percent,
    Service,
}

/// The first word that is found counts: 满减折扣券 takes money off.
const SORTS: &[(&str, Sort)] = &[
    ("amount-off", Sort::Amount),
    ("percent", Sort::Percent),
    ("free-service", Sort::Service),
    ("代金", Sort::Amount),
    ("现金", Sort::Amount),
    ("抵用", Sort::Amount),
    ("抵扣", Sort::Amount),
    ("满减", Sort::Amount),
    ("立减", Sort::Amount),
    ("折", Sort::Percent),
    ("半价", Sort::Percent),
    ("体验", Sort::Service),
    ("免费", Sort::Service),
    ("项目", Sort::Service),
    ("兑换", Sort::Service),
    ("赠送", Sort::Service),
    ("discount", Sort::Percent),
    ("cash", Sort::Amount),
    ("free", Sort::Service),
];

pub fn sort(cell: &str) -> Option<Sort> {
    let text = plain(cell).to_lowercase();
    SORTS.iter().find(|(word, _)| text.contains(word)).map(|(_, sort)| *sort)
}

/// Where a coupon stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Open,
    Used,
    /// Expired, or taken back: it can't be used any more.
    Over,
}

const STANDINGS: &[(&str, Standing)] = &[
    ("未使用", Standing::Open),
    ("未核销", Standing::Open),
    ("未用", Standing::Open),
    ("未过期", Standing::Open),
    ("待使用", Standing::Open),
    ("不可用", Standing::Over),
    ("可用", Standing::Open),
    ("有效", Standing::Open),
    ("正常", Standing::Open),
    ("已领取", Standing::Open),
    ("已发放", Standing::Open),
    ("否", Standing::Open),
    ("无效", Standing::Over),
    ("失效", Standing::Over),
    ("过期", Standing::Over),
    ("作废", Standing::Over),
    ("删除", Standing::Over),
    ("撤回", Standing::Over),
    ("使用", Standing::Used),
    ("核销", Standing::Used),
    ("已用", Standing::Used),
    ("是", Standing::Used),
    ("unused", Standing::Open),
    ("usable", Standing::Open),
    ("active", Standing::Open),
    ("open", Standing::Open),
    ("used", Standing::Used),
    ("redeemed", Standing::Used),
    ("expired", Standing::Over),
    ("void", Standing::Over),
    ("cancel", Standing::Over),
];

/// Where it stands by its cell; none where that is blank.
pub fn standing(cell: &str) -> Result<Option<Standing>, Doubt> {
    let text = plain(cell).to_lowercase();
    if says_nothing(&text) {
        return Ok(None);
    }
    let found = STANDINGS.iter().find(|(word, _)| text.contains(word)).map(|(_, standing)| *standing);
    found.map(Some).ok_or_else(|| Doubt::NotACouponState { text: cell.trim().to_string() })
}

/// What is paid, in percent, by a word of discounts: 八折, 8.5折, 85%, 0.85, 半价.
pub fn percent(cell: &str) -> Result<Option<u32>, Doubt> {
    let text = plain(cell).to_lowercase();
    if says_nothing(&text) {
        return Ok(None);
    }
    read_percent(&text).map(Some).ok_or_else(|| Doubt::WorthUnclear { text: cell.trim().to_string() })
}

fn read_percent(text: &str) -> Option<u32> {
    if text.contains("半价") {
        return Some(50);
    }
    let figure = |text: &str| -> Option<(u32, usize)> {
        let digits: String = text.chars().map(|c| han(c).unwrap_or(c)).filter(|c| *c != ' ').collect();
        let (whole, places) = digits.split_once('.').unwrap_or((&digits, ""));
        let all = whole.bytes().chain(places.bytes()).all(|b| b.is_ascii_digit());
        let number = format!("{whole}{places}").parse().ok().filter(|_| all && !digits.is_empty())?;
        Some((number, places.len()))
    };
    let percent = match (text.strip_suffix('折'), text.strip_suffix('%')) {
        (_, Some(paid)) => figure(paid).filter(|(_, places)| *places == 0)?.0,
        // 8.5 and 85 are the same before 折; 0.85 is a part of one.
        (tenths, None) => match figure(tenths.unwrap_or(text))? {
            (number, 0) if number < 10 => number * 10,
            (number, 0) => number,
            (number, 1) if text.starts_with("0.") => number * 10,
            (number, 1) => number,
            (number, 2) if text.starts_with("0.") => number,
            (number, 2) if number % 10 == 0 => number / 10,
            _ => return None,
        },
    };
    (1..100).contains(&percent).then_some(percent)
}

fn han(c: char) -> Option<char> {
    let at = "零一二三四五六七八九".chars().position(|known| known == c)?;
    u32::try_from(at).ok().and_then(|digit| char::from_digit(digit, 10))
}

/// The discount that a name tells: 生日八折券.
pub fn percent_in(name: &str) -> Option<u32> {
    let text = plain(name).into_owned();
    if text.contains("半价") {
        return Some(50);
    }
    let before = &text[..text.find('折')?];
    let figures = |c: char| c.is_ascii_digit() || c == '.' || han(c).is_some();
    let start = before.char_indices().rev().take_while(|(_, c)| figures(*c)).last()?.0;
    read_percent(&format!("{}折", &before[start..]))
}

/// The amount that a name tells: 满200减50, 50元代金券, 立减30.
pub fn amount_in(name: &str) -> Option<Money> {
    let text = plain(name).into_owned();
    let number = |text: &str| {
        let digits: String = text.chars().take_while(|c| c.is_ascii_digit() || *c == '.').collect();
        money::money(&digits).ok().flatten()
    };
    if let Some((_, after)) = text.rsplit_once(['减', '抵']) {
        return number(after).filter(|amount| *amount > Money::NONE);
    }
    let before = &text[..text.find(['元', '块'])?];
    let start = before.char_indices().rev().take_while(|(_, c)| c.is_ascii_digit() || *c == '.').last()?.0;
    number(&before[start..]).filter(|amount| *amount > Money::NONE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn discounts_are_read_as_people_write_them() {
        for (cell, paid) in [
            ("8折", Some(80)),
            ("85折", Some(85)),
            ("8.5折", Some(85)),
            ("八五折", Some(85)),
            ("九折", Some(90)),
            ("0.85", Some(85)),
            ("0.8", Some(80)),
            ("8.5", Some(85)),
            ("８折", Some(80)),
            ("85%", Some(85)),
            ("半价", Some(50)),
        ] {
            assert_eq!(percent(cell), Ok(paid), "{cell}");
        }
        assert_eq!(percent(""), Ok(None));
        for cell in ["100", "很多", "120%", "1.234"] {
            assert!(percent(cell).is_err(), "{cell}");
        }
    }

    #[test]
    fn a_name_tells_what_it_is_worth() {
        assert_eq!(amount_in("满200减50"), Some(Money(5_000)));
        assert_eq!(amount_in("50元代金券"), Some(Money(5_000)));
        assert_eq!(amount_in("新客立减30元"), Some(Money(3_000)));
        assert_eq!(amount_in("肩颈体验券"), None);
        assert_eq!(percent_in("生日八折券"), Some(80));
        assert_eq!(percent_in("会员8.8折"), Some(88));
        assert_eq!(percent_in("第二次半价"), Some(50));
        assert_eq!(percent_in("折扣券"), None);
    }

    #[test]
    fn states_are_read() {
        for (cell, known) in [
            ("未使用", Some(Standing::Open)),
            ("已使用", Some(Standing::Used)),
            ("已核销", Some(Standing::Used)),
            ("已过期", Some(Standing::Over)),
            ("已失效", Some(Standing::Over)),
            ("无效", Some(Standing::Over)),
            ("Unused", Some(Standing::Open)),
            ("", None),
        ] {
            assert_eq!(standing(cell), Ok(known), "{cell}");
        }
        assert!(standing("转赠中").is_err());
    }
}
