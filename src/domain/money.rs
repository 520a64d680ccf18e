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
