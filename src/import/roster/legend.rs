//! What a sheet says of its own words, above or below the grid: 早班 10:00-18:00，晚 13:00-21:00.

use crate::domain::rule::roster::RosterRules;
use crate::domain::sheet::{SheetRow, tidy};
use crate::domain::spans::Spans;
use crate::import::values::spans;
use std::ops::Range;

/// A longer text before hours is a sentence, and no word of the grid.
const LONGEST: usize = 6;

/// A row with more cells is one of the grid.
const SIDE_BY_SIDE: usize = 3;

/// Words of the grid with their hours.
#[derive(Clone, Debug, Default)]
pub struct Legend(Vec<(String, Spans)>);

impl Legend {
    /// Takes what the cells of a row say, and tells whether they explain any word.
    pub fn take(&mut self, row: &SheetRow, open: &Range<u32>) -> bool {
        let mut explains = false;
        let cells: Vec<&str> = row.cells().map(tidy).filter(|cell| !cell.is_empty()).collect();
        // A word and its hours may stand in cells beside each other.
        let together = (cells.len() <= SIDE_BY_SIDE).then(|| cells.join(" "));
        for text in together.iter().map(String::as_str).chain(cells) {
            for (word, hours) in pieces(text) {
                let Some(hours) = spans::spans(hours, &[], open) else { continue };
                explains = true;
                if !self.0.iter().any(|(known, _)| known == word) {
                    self.0.push((word.to_string(), hours));
                }
            }
        }
        explains
    }

    /// The hours of a word, where the sheet tells them; of 早 also where it explains 早班.
    pub fn hours(&self, word: &str, rules: &RosterRules) -> Option<&Spans> {
        let meant = rules.shift_named(word).map(|shift| &shift.id);
        let same = |known: &str| {
            known == word
                || known.trim_end_matches('班') == word.trim_end_matches('班')
                || meant.is_some() && rules.shift_named(known).map(|shift| &shift.id) == meant
        };
        self.0.iter().find(|(known, _)| same(known)).map(|(_, hours)| hours)
    }

    /// The words whose hours are others than those of the rules.
    pub fn differing<'a>(&'a self, rules: &'a RosterRules) -> impl Iterator<Item = &'a (String, Spans)> {
        let as_ruled = |(word, hours): &&(String, Spans)| {
            rules.shift_named(word).is_some_and(|shift| shift.hours == *hours)
        };
        self.0.iter().filter(move |one| !as_ruled(one))
    }
}

/// Words, each with the text of the hours behind it.
fn pieces(text: &str) -> Vec<(&str, &str)> {
    let is_hour = |c: char| c.is_ascii_digit() || matches!(c, ':' | '：' | '点' | '时' | '半');
    let joins = |c: char| matches!(c, '-' | '–' | '—' | '~' | '～' | '至' | '到') || c.is_whitespace();
    let between = |c: char| {
        c.is_whitespace()
            || matches!(c, ':' | '：' | '=' | '＝' | '(' | '（' | ')' | '）' | '-' | '、' | '，')
            || matches!(c, ',' | ';' | '；' | '。' | '/' | '|')
    };
    let (mut found, mut rest) = (Vec::new(), text);
    while let Some(at) = rest.find(|c: char| c.is_ascii_digit()) {
        let word = rest[..at].trim_end_matches(between);
        let word = word.rsplit(between).next().unwrap_or_default();
        let behind = &rest[at..];
        let end = behind.find(|c: char| !is_hour(c) && !joins(c)).unwrap_or(behind.len());
        let hours = behind[..end].trim();
        let short = !word.is_empty() && word.chars().count() <= LONGEST;
        if short && hours.contains(joins) {
            found.push((word, hours));
        }
        rest = &behind[end..];
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::rule::{Rules, default_tree};
    use crate::domain::sheet::Sheet;
    use crate::domain::tree::Node;

    #[test]
    fn a_legend_is_read_as_shops_write_it() {
        let own = Node::nothing();
        let rules = Rules::read(default_tree(), own).0.unwrap().roster;
        let read = |text: &str| {
            let (mut sheet, mut legend) = (Sheet::new(""), Legend::default());
            text.split('|').for_each(|cell| sheet.push_cell(cell));
            sheet.end_row(1);
            sheet.rows().for_each(|row| {
                legend.take(&row, &(600..1260));
            });
            let said = legend.0.iter().map(|(word, hours)| format!("{word} {hours}"));
            (said.collect::<Vec<_>>().join(" "), legend)
        };
        for (text, expected) in [
            ("早:09:30-17:30 晚:13:00-21:00", "早 09:30-17:30 晚 13:00-21:00"),
            ("早班（10:00-18:00）、晚班（13：00-21：00）", "早班 10:00-18:00 晚班 13:00-21:00"),
            ("说明：早=10-18；通=10-21", "早 10:00-18:00 通 10:00-21:00"),
            ("班次|早|10:00-18:00", "早 10:00-18:00"),
            ("刘艳|早|休|10-18|晚", ""),
            ("A 9点半到18点，B 12点至20点", "A 09:30-18:00 B 12:00-20:00"),
            ("2026年12月排班表", ""),
            ("营业时间从上午十点开始到晚上，电话 0571-88888888", ""),
            ("12月1日-5日店庆不排休", ""),
        ] {
            assert_eq!(read(text).0, expected, "{text}");
        }
        let (_, legend) = read("早班 09:30-17:30；培 10:00-12:00；晚 13:00-21:00");
        let told = |word: &str| legend.hours(word, &rules).map(|hours| hours.to_string());
        assert_eq!(told("早"), Some("09:30-17:30".to_string()));
        assert_eq!(told("培"), Some("10:00-12:00".to_string()));
        assert_eq!(told("通"), None);
        let differing: Vec<_> = legend.differing(&rules).map(|(word, _)| word.as_str()).collect();
        assert_eq!(differing, ["早班", "培"]);
    }
}
