//! A plain text as numbers, words and marks: what dates, times and birthdays are read from.

/// A piece of a text. Spaces are left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Token<'a> {
    Number(Number),
    /// A run of ASCII letters, or of more digits than any date has.
    Word(&'a str),
    /// Any other character; traditional ones that dates are written with come simplified.
    Mark(char),
}

/// A number as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number {
    pub value: u32,
    /// How many digits were written; two for 十五 and 廿三.
    pub width: u8,
    /// Written in Chinese characters.
    pub han: bool,
}

/// Splits a plain text.
pub fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut found = Vec::with_capacity(12);
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let run = |belongs: fn(char) -> bool| rest.find(|c| !belongs(c)).unwrap_or(rest.len());
        let length = if c.is_ascii_digit() {
            let length = run(|c| c.is_ascii_digit());
            let digits = &rest[..length];
            found.push(match (digits.parse(), u8::try_from(length)) {
                (Ok(value), Ok(width)) if width <= 9 => Token::Number(Number { value, width, han: false }),
                _ => Token::Word(digits),
            });
            length
        } else if c.is_ascii_alphabetic() {
            let length = run(|c| c.is_ascii_alphabetic());
            found.push(Token::Word(&rest[..length]));
            length
        } else if numeral(c).is_some() {
            let length = run(|c| numeral(c).is_some());
            match han_number(&rest[..length]) {
                Some(number) => found.push(Token::Number(number)),
                None => found.extend(rest[..length].chars().map(Token::Mark)),
            }
            length
        } else {
            if c != ' ' {
                found.push(Token::Mark(simplified(c)));
            }
            c.len_utf8()
        };
        rest = &rest[length..];
    }
    found
}

/// What a Chinese numeral character counts; 10, 20 and 30 for 十, 廿 and 卅.
pub fn numeral(c: char) -> Option<u32> {
    Some(match c {
        '〇' | '零' | '○' | '◯' => 0,
        '一' => 1,
        '二' | '两' | '兩' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        '十' => 10,
        '廿' => 20,
        '卅' => 30,
        _ => return None,
    })
}

/// 二〇二四 digit by digit, or 十五, 二十三, 廿三 as a number below a hundred.
pub fn han_number(run: &str) -> Option<Number> {
    let digits: Vec<u32> = run.chars().filter_map(numeral).collect();
    let tens = |value| Some(Number { value, width: 2, han: true });
    match digits[..] {
        [ten @ (10 | 20 | 30)] => tens(ten),
        [ten @ (10 | 20 | 30), one @ 1..=9] => tens(ten + one),
        [many @ 1..=9, 10] => tens(many * 10),
        [many @ 1..=9, 10, one @ 1..=9] => tens(many * 10 + one),
        _ if digits.len() <= 8 && digits.iter().all(|digit| *digit < 10) => Some(Number {
            value: digits.iter().fold(0, |sum, digit| sum * 10 + digit),
            width: u8::try_from(digits.len()).ok()?,
            han: true,
        }),
        _ => None,
    }
}

pub fn simplified(c: char) -> char {
    match c {
        '號' => '号',
        '點' => '点',
        '時' => '时',
        '農' => '农',
        '曆' | '暦' => '历',
        '陰' => '阴',
        '陽' => '阳',
        '舊' => '旧',
        '國' => '国',
        '閏' => '闰',
        '臘' => '腊',
        '週' => '周',
        '鐘' | '鍾' => '钟',
        '後' => '后',
        '裡' | '裏' => '里',
        '間' => '间',
        '。' | '｡' => '.',
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_in_digits_and_in_characters() {
        for (text, value, width) in [
            ("2024", 2024, 4),
            ("05", 5, 2),
            ("二〇二四", 2024, 4),
            ("十", 10, 2),
            ("十五", 15, 2),
            ("二十三", 23, 2),
            ("廿三", 23, 2),
            ("三十", 30, 2),
            ("卅一", 31, 2),
            ("五", 5, 1),
        ] {
            let Token::Number(number) = tokens(text)[0] else { panic!("{text}") };
            assert_eq!((number.value, number.width), (value, width), "{text}");
        }
        assert_eq!(tokens("十十")[0], Token::Mark('十'));
        assert_eq!(tokens("13800138000")[0], Token::Word("13800138000"));
    }
}
