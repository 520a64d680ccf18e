//! Text with delimiters as a sheet, whichever program wrote it.

use crate::domain::sheet::{MOST_TEXT, Sheet, tidy};
use crate::domain::unreadable::Unreadable;
use memchr::{memchr, memchr_iter};

/// The longest cell; beyond it a quotation mark was forgotten.
const LONGEST_CELL: usize = 64 << 10;

/// How much of a file is looked at in order to tell its delimiter.
const SAMPLE_BYTES: usize = 64 << 10;
const SAMPLE_ROWS: usize = 200;

/// The rows of a text, its delimiter told by the first of them. Each keeps the line on which it
/// begins, and blank lines are kept as blank rows.
pub fn read(text: &str) -> Result<Sheet, Unreadable> {
    let mut rows = match announced(text) {
        Some((delimiter, rest)) => Rows { at: rest, line: 2, ..Rows::new(text, delimiter) },
        None => Rows::new(text, sniff(text)),
    };
    if text.len() > MOST_TEXT {
        return Err(Unreadable::TooLarge { mebibytes: (MOST_TEXT >> 20) as u32 });
    }
    let mut sheet = Sheet::with_capacity("", text.len(), text.len() / 8);
    let mut filled = false;
    while let Some(line) = rows.next_row(|cell| {
        let cell = tidy(cell);
        filled |= !cell.is_empty();
        sheet.push_cell(cell);
    })? {
        sheet.end_row(line);
        if sheet.is_full() {
            return Err(Unreadable::TooLarge { mebibytes: (MOST_TEXT >> 20) as u32 });
        }
    }
    if filled { Ok(sheet) } else { Err(Unreadable::Empty) }
}

/// The delimiter that a first line `sep=;` announces, as Excel reads and writes it, and where the
/// rows begin.
fn announced(text: &str) -> Option<(&str, usize)> {
    let end = text.find(['\n', '\r'])?;
    let line = text[..end].trim_matches('"');
    let delimiter = line.strip_prefix("sep=").or_else(|| line.strip_prefix("SEP="))?;
    if delimiter.chars().count() != 1 || delimiter == "\"" {
        return None;
    }
    let after = &text[end..];
    let rest = after.strip_prefix("\r\n").or_else(|| after.strip_prefix(['\n', '\r']))?;
    Some((delimiter, text.len() - rest.len()))
}

/// The delimiter of a text: the one that cuts its first rows into the same number of cells.
fn sniff(text: &str) -> &'static str {
    let (agreeing, cells) = consistency(text, "\t");
    // Nobody types a tab in prose, so a tab that cuts evenly is never an accident.
    if cells >= 2 && agreeing >= 0.8 {
        return "\t";
    }
    let mut best = ("", 0.0);
    for delimiter in [",", ";", "\t", "|"] {
        let (agreeing, cells) = consistency(text, delimiter);
        let score = if cells >= 2 { agreeing * agreeing * (cells - 1) as f64 } else { 0.0 };
        if score > best.1 {
            best = (delimiter, score);
        }
    }
    if best.0.is_empty() {
        let (agreeing, cells) = consistency(text, "，");
        return if cells >= 2 && agreeing >= 0.9 { "，" } else { "," };
    }
    best.0
}

/// The share of the first rows that have the most frequent number of cells, and that number.
fn consistency(text: &str, delimiter: &str) -> (f64, usize) {
    let mut rows = Rows::new(text, delimiter);
    let mut counts: Vec<usize> = Vec::with_capacity(SAMPLE_ROWS);
    while counts.len() < SAMPLE_ROWS && rows.at < SAMPLE_BYTES {
        let (mut cells, mut blank) = (0, true);
        match rows.next_row(|cell| {
            cells += 1;
            blank &= cell.trim().is_empty();
        }) {
            Ok(Some(_)) if blank => {}
            Ok(Some(_)) => counts.push(cells),
            Ok(None) | Err(_) => break,
        }
    }
    counts.sort_unstable();
    let most = counts.chunk_by(|a, b| a == b).max_by_key(|run| (run.len(), run[0]));
    most.map_or((0.0, 0), |run| (run.len() as f64 / counts.len() as f64, run[0]))
}

/// A text cut into rows and cells, by the quoting that spreadsheets use.
struct Rows<'a> {
    text: &'a str,
    delimiter: &'a str,
    at: usize,
    line: u32,
    /// The bytes at which a bare cell may end.
    stops: [bool; 256],
}

impl<'a> Rows<'a> {
    fn new(text: &'a str, delimiter: &'a str) -> Rows<'a> {
        let mut stops = [false; 256];
        for stop in [b'\n', b'\r', delimiter.as_bytes()[0]] {
            stops[usize::from(stop)] = true;
        }
        Rows { text, delimiter, at: 0, line: 1, stops }
    }

    /// Hands over the cells of the next row; its line, or none at the end.
    fn next_row(&mut self, mut cell: impl FnMut(&str)) -> Result<Option<u32>, Unreadable> {
        if self.at >= self.text.len() {
            return Ok(None);
        }
        let line = self.line;
        loop {
            let start = self.at;
            let bytes = self.text.as_bytes();
            let mut open = start;
            while bytes.get(open) == Some(&b' ') {
                open += 1;
            }
            if bytes.get(open) == Some(&b'"') {
                self.quoted_cell(open + 1, &mut cell)?;
            } else {
                self.at = self.bare_end(start);
                if self.at - start > LONGEST_CELL {
                    return Err(self.too_long());
                }
                cell(&self.text[start..self.at]);
            }
            match self.text.as_bytes().get(self.at) {
                None => return Ok(Some(line)),
                Some(b'\n' | b'\r') => {
                    self.pass_break();
                    return Ok(Some(line));
                }
                Some(_) => self.at += self.delimiter.len(),
            }
        }
    }

    /// Where a cell without quotes ends.
    fn bare_end(&self, from: usize) -> usize {
        let bytes = self.text.as_bytes();
        let mut at = from;
        while let Some(byte) = bytes.get(at) {
            if self.stops[usize::from(*byte)]
                && (matches!(byte, b'\n' | b'\r') || bytes[at..].starts_with(self.delimiter.as_bytes()))
            {
                break;
            }
            at += 1;
        }
        at
    }

    /// Steps over a line break; `\r\r\n`, which comes of saving twice, is one.
    fn pass_break(&mut self) {
        let bytes = self.text.as_bytes();
        let returns = bytes[self.at..].iter().take_while(|byte| **byte == b'\r').count();
        self.at += match bytes.get(self.at + returns) {
            Some(b'\n') => returns + 1,
            _ => 1,
        };
        self.line = self.line.saturating_add(1);
    }

    /// A cell in quotes, whose text begins at `open`. A quote that nobody closes would swallow the
    /// rows after it without an error, so a cell that runs over lines must end where a cell ends.
    fn quoted_cell(&mut self, open: usize, cell: &mut impl FnMut(&str)) -> Result<(), Unreadable> {
        let bytes = self.text.as_bytes();
        let unclosed = Unreadable::UnclosedQuote { line: self.line };
        let mut unescaped: Option<String> = None;
        let (mut from, mut look) = (open, open);
        let close = loop {
            let Some(quote) = memchr(b'"', &bytes[look..]).map(|at| look + at) else {
                return Err(unclosed);
            };
            if bytes.get(quote + 1) != Some(&b'"') {
                break quote;
            }
            unescaped.get_or_insert_default().push_str(&self.text[from..=quote]);
            from = quote + 2;
            look = from;
        };
        let inside = &bytes[open..close];
        let breaks = match memchr_iter(b'\n', inside).count() {
            0 => memchr_iter(b'\r', inside).count(),
            count => count,
        };
        let end = self.bare_end(close + 1);
        let rest = &self.text[close + 1..end];
        if breaks > 0 && !rest.trim().is_empty() {
            return Err(unclosed);
        }
        if end - open > LONGEST_CELL {
            return Err(self.too_long());
        }
        match unescaped {
            None if rest.trim().is_empty() => cell(&self.text[open..close]),
            unescaped => {
                let mut whole = unescaped.unwrap_or_default();
                whole.push_str(&self.text[from..close]);
                whole.push_str(rest);
                cell(&whole);
            }
        }
        self.at = end;
        self.line = self.line.saturating_add(u32::try_from(breaks).unwrap_or(u32::MAX));
        Ok(())
    }

    fn too_long(&self) -> Unreadable {
        Unreadable::CellTooLong { line: self.line, kibibytes: (LONGEST_CELL >> 10) as u32 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn cells(text: &str) -> Vec<(u32, Vec<String>)> {
        let sheet = read(text).unwrap();
        sheet.rows().map(|row| (row.line(), row.cells().map(String::from).collect())).collect()
    }

    #[test]
    fn delimiters_are_told_by_the_rows() {
        for text in [
            "姓名,手机,备注\n王芳,138,脸;背\n李静,139,头;肩\n",
            "姓名;手机;备注\n王芳;138;脸,背\n李静;139;\"头,肩;腰\"\n",
            "姓名\t手机\t备注\n王芳\t138\t好,静,慢,软\n李静\t139\t好,静,慢,软\n",
            "sep=|\n姓名|手机|备注\n王芳|138|a,b,c,d\n",
            "姓名，手机，备注\n王芳，138，静\n李静，139，静\n",
        ] {
            let rows = cells(text);
            assert!(rows.iter().all(|(_, row)| row.len() == 3), "{text}: {rows:?}");
            assert!(rows.iter().any(|(_, row)| row[0] == "王芳" && row[1] == "138"));
        }
        assert_eq!(cells("姓名\n王芳，李静\n")[1].1, ["王芳，李静"]);
    }

    #[test]
    fn rows_keep_their_lines_past_blank_lines_and_breaks_in_cells() {
        let rows = cells("姓名,备注\r\n\r\n王芳,\"喜欢\"\"静\"\"\r\n怕冷\"\r\n李静,x\r\n");
        assert_eq!(rows[0].0, 1);
        assert_eq!(rows[1], (2, vec![String::new()]));
        assert_eq!(rows[2], (3, vec!["王芳".into(), "喜欢\"静\"\r\n怕冷".into()]));
        assert_eq!(rows[3].0, 5);
        assert_eq!(rows.len(), 4);
        let mac = cells("姓名,手机\r王芳,138\r");
        assert_eq!(mac[1], (2, vec!["王芳".into(), "138".into()]));
        assert_eq!(cells("a,b\r\r\n1,2\r\r\n")[1].0, 2);
        assert_eq!(cells("a,b,\n1,2,")[1].1, ["1", "2", ""]);
    }

    #[test]
    fn a_quote_that_nobody_closes_is_refused_at_its_line() {
        for text in [
            "姓名,备注\n王芳,\"静\n李静,x\n",
            "姓名,备注\n王芳,\"静\n\"李静\",\"x\"\n",
            "姓名,备注\n王芳,\"静\n李静,\"x\"\n",
        ] {
            assert_eq!(read(text), Err(Unreadable::UnclosedQuote { line: 2 }), "{text}");
        }
        let long = format!("姓名,备注\n王芳,\"{}\"\n", "静\n".repeat(30_000));
        assert_eq!(read(&long), Err(Unreadable::CellTooLong { line: 2, kibibytes: 64 }));
    }

    #[test]
    fn cells_lose_what_programs_put_around_them() {
        let rows = cells(
            "姓名,手机,备注\n　王芳\u{a0},=\"13800138000\",'-10%\n\"王\"芳,\t139\t, \"a\" \n5\"瓶,x,y\n",
        );
        assert_eq!(rows[1].1, ["王芳", "13800138000", "-10%"]);
        assert_eq!(rows[2].1, ["王芳", "139", "a"]);
        assert_eq!(rows[3].1, ["5\"瓶", "x", "y"]);
    }

    #[test]
    fn nothing_but_blanks_is_empty() {
        for text in ["\n\n", " , ,\n", "\u{3000}", "sep=;\n"] {
            assert_eq!(read(text), Err(Unreadable::Empty), "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn any_text_becomes_rows_or_is_refused(text in "[a王,;\t|，\"\r\n =']{0,80}") {
            let _ = read(&text);
        }

        #[test]
        fn any_characters_become_rows_or_are_refused(text in any::<String>()) {
            let _ = read(&text);
        }

        #[test]
        fn what_a_csv_writer_writes_comes_back(rows in proptest::collection::vec(
            proptest::collection::vec("[a-z王芳,;\"\n]{0,6}", 3), 2..8)) {
            let mut writer = csv::WriterBuilder::new().quote_style(csv::QuoteStyle::Always).from_writer(Vec::new());
            writer.write_record(["name", "phone", "note"]).unwrap();
            for row in &rows {
                writer.write_record(row).unwrap();
            }
            let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
            let sheet = read(&text).unwrap();
            prop_assert_eq!(sheet.len(), rows.len() + 1);
            for (row, meant) in sheet.rows().skip(1).zip(&rows) {
                prop_assert!(row.cells().eq(meant.iter().map(|cell| tidy(cell))));
            }
        }
    }
}
