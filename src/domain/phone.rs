//! A telephone number as the register stores it, and how it is shown.

/// Whether the text is a stored phone: `13800138000`, `+85291234567`, `0755-8812345`, with an
/// extension `0755-88123456-801` allowed. 5 to 20 characters, digits with an optional leading `+`.
pub fn is_phone(text: &str) -> bool {
    // A mobile number that has lost a digit.
    if text.len() == 10 && text.starts_with('1') && text.bytes().all(|b| b.is_ascii_digit()) {
        return false;
    }
    let rest = text.strip_prefix('+').unwrap_or(text);
    let digits = rest.bytes().filter(u8::is_ascii_digit).count();
    (5..=17).contains(&digits)
        && rest.bytes().all(|b| b.is_ascii_digit() || b == b'-')
        && rest.bytes().next().is_some_and(|b| b.is_ascii_digit())
        && rest.bytes().next_back().is_some_and(|b| b.is_ascii_digit())
        && !rest.contains("--")
}

/// Whether it is a mobile number of the Chinese mainland.
pub fn is_mobile(text: &str) -> bool {
    text.len() == 11
        && text.bytes().all(|b| b.is_ascii_digit())
        && text.starts_with('1')
        && !text.starts_with("10")
}

/// The number with its middle hidden, as long as it was: `138****1234`. Only ASCII is taken for a
/// digit, so anything else in the text stays.
pub fn masked(text: &str) -> String {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let (head, tail) = match digits {
        0..=4 => (0, 0),
        5..=7 => (1, 2),
        8..=10 => (digits - 8 + 1, 3),
        11 => (3, 4),
        _ => (digits - 8, 4),
    };
    let mut seen = 0;
    text.chars()
        .map(|c| {
            if !c.is_ascii_digit() {
                return c;
            }
            seen += 1;
            if seen <= head || seen > digits - tail { c } else { '*' }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stored_phones_are_told_from_others() {
        for phone in ["13800138000", "+85291234567", "0755-8812345", "0755-88123456-801", "95533"] {
            assert!(is_phone(phone), "{phone}");
        }
        for other in [
            "1.38E+10",
            "138 0013 8000",
            "",
            "+",
            "1380013800a",
            "138****8000",
            "1380013800",
            "-13800138000",
            "１３８００１３８０００",
        ] {
            assert!(!is_phone(other), "{other}");
        }
    }

    #[test]
    fn the_middle_is_hidden_at_equal_width() {
        assert_eq!(masked("13800138000"), "138****8000");
        assert_eq!(masked("+85291234567"), "+852****4567");
        assert_eq!(masked("0755-8812345").len(), 12);
        assert_eq!(masked("123"), "***");
    }
}
