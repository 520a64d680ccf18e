//! Numbers of points, as they are written.

/// Digits of a number of points: sums of many stay far from what can be held.
const DIGITS: usize = 12;

/// The largest number of points that a row can hold.
pub const MOST: i64 = 999_999_999_999;

/// Reads a whole number, with a minus for what was spent.
pub fn parse(text: &str) -> Option<i64> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    if !(1..=DIGITS).contains(&digits.len()) {
        return None;
    }
    let sum = digits
        .bytes()
        .try_fold(0, |sum, digit| digit.is_ascii_digit().then(|| sum * 10 + i64::from(digit - b'0')))?;
    Some(if digits.len() < text.len() { -sum } else { sum })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers_are_read_and_nothing_else() {
        for (text, expected) in
            [("500", Some(500)), ("-300", Some(-300)), ("0", Some(0)), ("999999999999", Some(MOST))]
        {
            assert_eq!(parse(text), expected, "{text}");
        }
        for wrong in ["", "-", "1.5", "+5", "1000000000000", "五百", "1e3"] {
            assert_eq!(parse(wrong), None, "{wrong}");
        }
    }
}
