//! Money: decimal text with two places, counted in cents.

use std::fmt;

/// An amount of money in cents (分); negative for what is given back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Money(pub i64);

impl Money {
    /// Reads `128`, `128.5`, `-128.50`; further places are rounded half up (away from zero).
    /// Anything else, and what does not fit, is none.
    pub fn parse(text: &str) -> Option<Money> {
        let (negative, rest) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (whole, places) = rest.split_once('.').unwrap_or((rest, ""));
        if whole.is_empty()
            || !whole.bytes().chain(places.bytes()).all(|b| b.is_ascii_digit())
            || (rest.contains('.') && places.is_empty())
        {
            return None;
        }
        let digit = |i: usize| places.as_bytes().get(i).map_or(0, |b| i64::from(b - b'0'));
        let half_up = i64::from(digit(2) >= 5);
        let cents =
            whole.parse::<i64>().ok()?.checked_mul(100)?.checked_add(digit(0) * 10 + digit(1) + half_up)?;
        Some(Money(if negative { -cents } else { cents }))
    }
}

/// Whether a text holds a number with more places than cents have; those of 万 and 千 count their zeros.
pub fn finer_than_cents(text: &str) -> bool {
    let text = text.replace('．', ".");
    text.match_indices('.').any(|(at, _)| {
        let places: String = text[at + 1..].chars().take_while(char::is_ascii_digit).collect();
        let unit = text[at + 1 + places.len()..].trim_start().chars().next();
        let held = match unit {
            Some('万' | 'w' | 'W') => 6,
            Some('千' | 'k' | 'K') => 5,
            _ => 2,
        };
        places.chars().skip(held).any(|digit| digit != '0')
    })
}

impl Money {
    pub const NONE: Money = Money(0);

    /// The sum; none where it is too large to be held.
    pub fn plus(self, other: Money) -> Option<Money> {
        self.0.checked_add(other.0).map(Money)
    }

    /// The difference; none where it is too large to be held.
    pub fn minus(self, other: Money) -> Option<Money> {
        self.0.checked_sub(other.0).map(Money)
    }

    /// The sum of many; none where it is too large to be held.
    pub fn total(all: impl IntoIterator<Item = Money>) -> Option<Money> {
        all.into_iter().try_fold(Money::NONE, Money::plus)
    }

    /// So many times the amount; none where it is too large to be held.
    pub fn times(self, count: u32) -> Option<Money> {
        self.0.checked_mul(i64::from(count)).map(Money)
    }

    /// So many percent of it, rounded half up to cents (away from zero).
    pub fn percent(self, percent: u32) -> Money {
        let hundredfold = i128::from(self.0) * i128::from(percent);
        let rounded = (hundredfold.abs() + 50) / 100 * hundredfold.signum();
        Money(i64::try_from(rounded).unwrap_or(self.0))
    }
}

impl std::ops::Neg for Money {
    type Output = Money;

    fn neg(self) -> Money {
        Money(self.0.saturating_neg())
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let cents = self.0.unsigned_abs();
        write!(f, "{sign}{}.{:02}", cents / 100, cents % 100)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_that_are_too_large_are_none_and_percents_are_rounded_half_up() {
        assert_eq!(Money::total([Money(i64::MAX), Money(1)]), None);
        assert_eq!(Money::total([Money(150), Money(-50)]), Some(Money(100)));
        for (amount, percent, expected) in [(29800, 85, 25330), (19999, 80, 15999), (5, 50, 3), (-5, 50, -3)]
        {
            assert_eq!(Money(amount).percent(percent), Money(expected));
        }
    }

    #[test]
    fn what_is_finer_than_cents_is_known() {
        for fine in ["12.345", "现金=12.345,微信", "¥0.001元", "微信=1,现金=2.999"] {
            assert!(finer_than_cents(fine), "{fine}");
        }
        for plain in ["12.34", "12.340", "12", "1.2345万", "1.2k", "现金=12.5,微信=1.25", ".5"] {
            assert!(!finer_than_cents(plain), "{plain}");
        }
    }

    #[test]
    fn money_is_rounded_half_up_to_cents() {
        let cases = [
            ("128", "128.00"),
            ("128.5", "128.50"),
            ("0.005", "0.01"),
            ("0.0049", "0.00"),
            ("-1.005", "-1.01"),
        ];
        for (text, expected) in cases {
            assert_eq!(Money::parse(text).map(|m| m.to_string()).as_deref(), Some(expected));
        }
        for wrong in ["", ".", "1.", "inf", "1e3", "1,280", "92233720368547758.08", "+1"] {
            assert_eq!(Money::parse(wrong), None, "{wrong}");
        }
    }
}
