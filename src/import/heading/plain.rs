//! A heading without spaces, width, case and script.

use crate::domain::script::simplified;
use crate::domain::sheet::is_invisible;
use crate::import::values::plain::is_han;

/// A heading without what differs from shop to shop.
pub struct Plain {
    /// With the text of its brackets.
    pub whole: String,
    /// Without it.
    pub bare: String,
    /// Whether the brackets name a unit other than minutes, days and yuan: a 1.5 under 时长(小时) is
    /// no minute and a half.
    pub scale: bool,
}

pub fn plain(heading: &str) -> Plain {
    let (mut whole, mut bare, mut inside) = (String::new(), String::new(), String::new());
    let mut depth = 0_u32;
    for c in heading.chars().filter(|c| !is_invisible(*c)) {
        let c = match c {
            '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
            '【' | '〔' | '「' | '〈' => '[',
            '】' | '〕' | '」' | '〉' => ']',
            c => simplified(c),
        };
        match c {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth = depth.saturating_sub(1),
            '_' | '-' | '*' | ':' | '.' | '#' | '\'' | '"' | '?' | '·' | '※' | '★' => {}
            c => {
                for c in c.to_lowercase() {
                    whole.push(c);
                    if depth == 0 { bare.push(c) } else { inside.push(c) }
                }
            }
        }
    }
    let scale = [
        "小时", "时", "h", "hour", "hours", "hr", "周", "week", "weeks", "月", "month", "months", "年", "万",
        "万元", "千元",
    ];
    Plain { whole, bare, scale: scale.contains(&inside.as_str()) }
}

/// The Chinese and the Latin part of a heading in both languages, `生日DOB`; none where there is
/// anything else in it.
pub fn in_two_languages(bare: &str) -> Option<[&str; 2]> {
    let first = bare.chars().next()?;
    let boundary = bare.find(|c: char| is_han(c) != is_han(first))?;
    let (one, other) = bare.split_at(boundary);
    let letters = |text: &str| text.chars().all(|c| c.is_ascii_alphabetic());
    let han = |text: &str| text.chars().all(is_han);
    (han(one) && letters(other) || letters(one) && han(other)).then_some([one, other])
}
