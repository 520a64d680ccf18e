//! Lines of words and amounts that stand straight below each other.

use unicode_width::UnicodeWidthStr;

#[derive(Clone, Debug)]
enum Line {
    Text(String),
    /// A label, an amount at the right, and a word behind it.
    Amount(String, String, String),
    Gap,
}

/// A block of text; the amounts of all its lines end in one column.
#[derive(Clone, Debug, Default)]
pub struct Block(Vec<Line>);

impl Block {
    pub fn line(&mut self, text: &str) {
        self.0.push(Line::Text(text.to_string()));
    }

    pub fn amount(&mut self, label: &str, amount: impl ToString) {
        self.amount_with(label, amount, "");
    }

    pub fn amount_with(&mut self, label: &str, amount: impl ToString, word: &str) {
        self.0.push(Line::Amount(label.to_string(), amount.to_string(), word.to_string()));
    }

    /// An empty line.
    pub fn gap(&mut self) {
        self.0.push(Line::Gap);
    }

    pub fn text(&self) -> String {
        let amounts = || {
            self.0.iter().filter_map(|line| match line {
                Line::Amount(label, amount, _) => Some((label.width(), amount.width())),
                _ => None,
            })
        };
        let label = amounts().map(|(label, _)| label).max().unwrap_or(0);
        let right = amounts().map(|(_, amount)| amount).max().unwrap_or(0);
        let mut out = String::new();
        for line in &self.0 {
            match line {
                Line::Gap => {}
                Line::Text(text) => out.push_str(text),
                Line::Amount(text, amount, word) => {
                    let gap = label - text.width() + 2 + right - amount.width();
                    out.push_str(&format!("{text}{}{amount}", " ".repeat(gap)));
                    if !word.is_empty() {
                        out.push_str("  ");
                        out.push_str(word);
                    }
                }
            }
            out.push('\n');
        }
        out
    }
}

/// A text at the left and one at the right of a line of that many cells; what does not fit stands on
/// a line of its own.
pub fn spread(left: &str, right: &str, width: usize) -> String {
    let used = left.width() + right.width();
    match used < width {
        true => format!("{left}{}{right}\n", " ".repeat(width - used)),
        false => {
            let folded = folded(left, width);
            format!("{}{}{right}\n", folded, " ".repeat(width.saturating_sub(right.width())))
        }
    }
}

/// A text in lines of that many cells. Chinese breaks anywhere; a date, a number or an English word goes
/// to the next line whole, where it fits on one.
pub fn folded(text: &str, width: usize) -> String {
    let (mut out, mut used) = (String::new(), 0);
    for piece in pieces(text) {
        if used > 0 && used + piece.trim_end().width() > width {
            out.truncate(out.trim_end_matches(' ').len());
            out.push('\n');
            used = 0;
        }
        for c in piece.chars() {
            let wide = unicode_width::UnicodeWidthChar::width(c).unwrap_or(0);
            if used + wide > width && used > 0 {
                if c == ' ' {
                    continue;
                }
                out.push('\n');
                used = 0;
            }
            out.push(c);
            used += wide;
        }
    }
    out.push('\n');
    out
}

/// What stays together: a run of ASCII with the blanks behind it, or one other character.
fn pieces(text: &str) -> Vec<&str> {
    let (mut pieces, mut start) = (Vec::new(), 0);
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    for pair in chars.windows(2) {
        let [(_, before), (at, c)] = pair else { continue };
        let together = before.is_ascii() && c.is_ascii() && (*before != ' ' || *c == ' ');
        if !together {
            pieces.push(&text[start..*at]);
            start = *at;
        }
    }
    pieces.push(&text[start..]);
    pieces
}

/// A text in the middle of a line.
pub fn centred(text: &str, width: usize) -> String {
    format!("{}{text}\n", " ".repeat(width.saturating_sub(text.width()) / 2))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_stand_straight_under_chinese() {
        let mut block = Block::default();
        block.amount("实收", "1366.00");
        block.amount_with("  现金", "100.00", "其中退 20.00");
        block.gap();
        block.line("到店：3");
        assert_eq!(block.text(), "实收    1366.00\n  现金   100.00  其中退 20.00\n\n到店：3\n");
    }

    #[test]
    fn what_does_not_fit_on_a_receipt_is_folded() {
        assert_eq!(spread("现金", "100.00", 12), "现金  100.00\n");
        assert_eq!(spread("基础清洁补水", "298.00", 12), "基础清洁补水\n      298.00\n");
        assert_eq!(folded("一二三四 五", 8), "一二三四\n五\n");
        assert_eq!(folded("until 2026-12-21, with it", 16), "until\n2026-12-21, with\nit\n");
        assert_eq!(folded("保障到2026-12-21为止", 12), "保障到\n2026-12-21为\n止\n");
        assert_eq!(folded("abcdefghij", 4), "abcd\nefgh\nij\n");
        assert_eq!(centred("谢谢", 8), "  谢谢\n");
    }
}
