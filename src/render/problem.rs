//! Problems as people see them: the place, the user's own line with a caret under what is meant,
//! and what to do (habits, Errors as people see them).

use super::safe::{masked_line, shown, shown_char, shown_lines};
use crate::domain::problem::{Fact, Place, Problem};
use crate::messages::Lang;
use crate::messages::names::column;
use crate::messages::problem::{hint, is_respelt, sentence};
use crate::say;
use anstyle::{AnsiColor, Style};
use std::collections::HashSet;

/// The cells of the longest line that is shown whole.
const WIDEST: usize = 100;

/// The cells kept before the caret where a line is cut.
const BEFORE: usize = 40;

/// The characters before and after the caret that are looked at: a broken file may be one line.
const AROUND: usize = 500;

const WRONG: Style = AnsiColor::Red.on_default().bold();
const NOTE: Style = AnsiColor::Yellow.on_default().bold();
const FRAME: Style = AnsiColor::Blue.on_default().bold();

/// What is so, safe to show: escaped, and without whole phones, unless the user typed them.
pub fn said(fact: &Fact, lang: Lang) -> String {
    let sentence = sentence(fact, lang);
    match fact.code().starts_with('R') {
        true => shown(&sentence).into_owned(),
        false => shown(&masked_line(&sentence)).into_owned(),
    }
}

/// What to do about it, safe to show; line breaks in it are its own.
pub fn advice(fact: &Fact, lang: Lang) -> Option<String> {
    hint(fact, lang).map(|hint| shown_lines(&hint).into_owned())
}

/// Every problem with its line, caret and hint, and how many there are.
pub fn problems(list: &[Problem], lang: Lang, colour: bool) -> String {
    let mut printer = Printer { out: String::new(), lang, colour };
    // Two readers of a file may both have met the same mistake.
    let mut list = list.to_vec();
    let mut met: HashSet<String> = HashSet::new();
    list.retain(|problem| {
        let place = problem.place.as_ref().filter(|place| place.line > 0 && problem.also.is_none());
        place.is_none_or(|place| met.insert(format!("{place} {:?}", problem.fact)))
    });
    list.dedup();
    let mut told: HashSet<&str> = HashSet::new();
    for problem in &list {
        // A spreadsheet respells a whole file: the first cell stands for them all.
        let respelt =
            problem.place.as_ref().filter(|_| is_respelt(&problem.fact)).map(|place| place.file.as_str());
        match respelt {
            Some(file) if !told.insert(file) => {}
            Some(file) => printer.respelt(problem, count_respelt(&list, file)),
            None => printer.problem(problem),
        }
    }
    printer.summary(&list);
    printer.out
}

/// How many cells of a file a spreadsheet has respelt.
fn count_respelt(list: &[Problem], file: &str) -> usize {
    let here = |problem: &&Problem| problem.place.as_ref().is_some_and(|place| place.file == file);
    list.iter().filter(here).filter(|problem| is_respelt(&problem.fact)).count()
}

struct Printer {
    out: String,
    lang: Lang,
    colour: bool,
}

impl Printer {
    fn painted(&self, style: Style, text: &str) -> String {
        if self.colour { format!("{style}{text}{style:#}") } else { text.to_string() }
    }

    fn line(&mut self, text: &str) {
        self.out.push_str(text.trim_end());
        self.out.push('\n');
    }

    /// One of the cells of a file that a spreadsheet has respelt, and how many there are.
    fn respelt(&mut self, problem: &Problem, count: usize) {
        self.problem(problem);
        if count > 1 {
            let margin = " ".repeat(problem.place.as_ref().map_or(2, gutter) + 1);
            let lang = self.lang;
            self.line(&say!(
                lang,
                "{margin}这个文件里共 {count} 格是这样",
                "{margin}this file has {count} such cells"
            ));
        }
    }

    fn problem(&mut self, problem: &Problem) {
        let lang = self.lang;
        let said = said(&problem.fact, lang);
        let code = problem.fact.code();
        let (style, word) = match problem.is_note() {
            true => (NOTE, lang.pick("提示", "note")),
            false => (WRONG, lang.pick("错误", "error")),
        };
        let label = self.painted(style, &say!(lang, "{word}：", "{word}: "));
        let code = self.painted(style, code);
        let gutter = problem.place.as_ref().map_or(2, gutter);
        match &problem.place {
            Some(place) if is_typed(place) => {
                let title = column(&place.file, lang);
                self.line(&say!(lang, "{label}{title}：{said} [{code}]", "{label}{title}: {said} [{code}]"));
            }
            Some(place) => {
                let label = if problem.is_note() { label } else { String::new() };
                let at = place.to_string();
                let at = shown(&at);
                self.line(&format!("{at}: {label}{code} {said}"));
                self.quote(place, gutter, style);
            }
            None => self.line(&format!("{label}{said} [{code}]")),
        }
        let margin = " ".repeat(gutter + 1);
        if let Some(also) = &problem.also {
            let also = also.to_string();
            let also = shown(&also);
            let sign = self.painted(FRAME, "=");
            self.line(&say!(lang, "{margin}{sign} 另见 {also}", "{margin}{sign} also {also}"));
        }
        if let Some(advice) = advice(&problem.fact, lang) {
            let word = self.painted(FRAME, lang.pick("建议：", "hint:"));
            let mut lines = advice.lines();
            let first = lines.next().unwrap_or_default();
            self.line(&say!(lang, "{margin}{word}{first}", "{margin}{word} {first}"));
            for line in lines {
                self.line(&format!("{margin}      {line}"));
            }
        }
    }

    /// The user's line with a caret under what is meant, where the place has one.
    fn quote(&mut self, place: &Place, gutter: usize, style: Style) {
        if place.text.is_empty() {
            return;
        }
        if place.line == 0 {
            // A row that is gone has no line, but an id.
            let (sign, text) = (self.painted(FRAME, "="), masked_line(&place.text));
            return self.line(&format!("{} {sign} {}", " ".repeat(gutter), shown(&text)));
        }
        let (text, caret) = excerpt(place);
        let bar = self.painted(FRAME, "|");
        let number = self.painted(FRAME, &format!("{:>gutter$}", place.line));
        let blank = " ".repeat(gutter);
        self.line(&format!("{blank} {bar}"));
        self.line(&format!("{number} {bar} {text}"));
        if let Some((before, width)) = caret {
            let carets = self.painted(style, &"^".repeat(width));
            let space = " ".repeat(before);
            self.line(&format!("{blank} {bar} {space}{carets}"));
        }
    }

    fn summary(&mut self, list: &[Problem]) {
        if list.iter().all(|problem| problem.place.as_ref().is_none_or(is_typed)) && list.len() < 2 {
            return;
        }
        let (notes, wrong): (Vec<&Problem>, Vec<&Problem>) =
            list.iter().partition(|problem| problem.is_note());
        let files: HashSet<&str> = wrong
            .iter()
            .filter_map(|problem| problem.place.as_ref().filter(|place| !is_typed(place)))
            .map(|place| place.file.as_str())
            .collect();
        let (problems, files) = (counted(wrong.len(), "problem"), files.len());
        let (notes, noted) = (counted(notes.len(), "note"), notes.len());
        let n = wrong.len();
        let in_files = counted(files, "file");
        let lang = self.lang;
        let text = match (n, files, noted) {
            (0, _, _) => say!(lang, "{noted} 条提示。", "{notes}."),
            (_, 0, 0) => say!(lang, "有 {n} 处问题。", "{problems}."),
            (_, 0, _) => say!(lang, "有 {n} 处问题，另有 {noted} 条提示。", "{problems}, {notes}."),
            (_, _, 0) => say!(lang, "{files} 个文件中有 {n} 处问题。", "{problems} in {in_files}."),
            _ => say!(
                lang,
                "{files} 个文件中有 {n} 处问题，另有 {noted} 条提示。",
                "{problems} in {in_files}, {notes}."
            ),
        };
        self.line(&text);
    }
}

/// Whether it is no file, but a field that somebody typed a value for: it has the name of a column.
fn is_typed(place: &Place) -> bool {
    let name = place.file.as_str();
    place.line == 0 && !name.contains(['.', '/']) && column(name, Lang::Zh) != name
}

/// `1 file`, `2 files`.
fn counted(n: usize, noun: &str) -> String {
    format!("{n} {noun}{}", if n == 1 { "" } else { "s" })
}

/// The width of the line's number.
fn gutter(place: &Place) -> usize {
    place.line.to_string().len().max(2)
}

/// The line as it may be shown, cut to its part around the caret; the cells before the caret, and
/// the caret's width.
fn excerpt(place: &Place) -> (String, Option<(usize, usize)>) {
    let skipped = (place.column as usize).saturating_sub(1 + AROUND);
    let part: String = place.text.chars().skip(skipped).take(2 * AROUND).collect();
    let masked = masked_line(&part);
    let pieces: Vec<_> = masked.chars().map(shown_char).collect();
    let cells = |pieces: &[(_, usize)]| pieces.iter().map(|(_, width)| *width).sum::<usize>();
    let span = (place.column > 0).then(|| {
        let start = (place.column as usize - 1 - skipped).min(pieces.len());
        start..(start + place.width.max(1) as usize).min(pieces.len())
    });
    let caret = span.clone().unwrap_or(0..0);
    let mut first = 0;
    if cells(&pieces) > WIDEST && cells(&pieces[..caret.end]) + 1 > WIDEST {
        first = caret.start;
        let mut room = BEFORE;
        while first > 0 && room >= pieces[first - 1].1 {
            first -= 1;
            room -= pieces[first].1;
        }
    }
    let sign = usize::from(first > 0 || skipped > 0);
    let mut room = WIDEST - sign;
    let mut end = first;
    // One cell is kept for the sign that something was cut off.
    while end < pieces.len() && (room > pieces[end].1 || (end + 1 == pieces.len() && room == pieces[end].1)) {
        room -= pieces[end].1;
        end += 1;
    }
    let mut text = String::new();
    if sign > 0 {
        text.push('…');
    }
    text.extend(pieces[first..end].iter().map(|(piece, _)| piece.as_ref()));
    if end < pieces.len() {
        text.push('…');
    }
    let caret = span.map(|span| {
        let before = sign + cells(&pieces[first..span.start.min(end)]);
        (before, cells(&pieces[span.start.min(end)..span.end.min(end)]).max(1))
    });
    (text, caret)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::problem::{Candidate, Sought};

    fn at(fact: Fact, line: u32, column: u32, width: u32, text: &str) -> Problem {
        let file = "clients.csv".to_string();
        Problem::at(fact, Place { file, line, column, width, text: text.into() })
    }

    #[test]
    fn a_problem_shows_its_line_with_a_caret_in_both_languages() {
        let mut problem = at(Fact::BadDay { text: "2026-13-01".into() }, 14, 10, 10, "c7k3fq2m,2026-13-01,x");
        problem.place.as_mut().unwrap().file = "bookings/2026-03.csv".into();
        problem.also = Some(Place::line("bookings/2026-03.csv", 11));
        let list = [problem.clone(), Problem::at(Fact::Gone { was: 20 }, Place::file("staff.csv"))];
        assert_eq!(
            problems(&list, Lang::En, false),
            "\
bookings/2026-03.csv:14:10: C201 “2026-13-01” is not a day
   |
14 | c7k3fq2m,2026-13-01,x
   |          ^^^^^^^^^^
   = also bookings/2026-03.csv:11
   hint: write it as 2026-11-21
staff.csv: S402 the file is gone; it had 20 rows when last seen
   hint: take the file from a backup or from git; if it is right so: salon check --accept
2 problems in 2 files.
"
        );
        assert_eq!(
            problems(&[problem], Lang::Zh, false),
            "\
bookings/2026-03.csv:14:10: C201 「2026-13-01」不是日期
   |
14 | c7k3fq2m,2026-13-01,x
   |          ^^^^^^^^^^
   = 另见 bookings/2026-03.csv:11
   建议：写成 2026-11-21
1 个文件中有 1 处问题。
"
        );
    }

    #[test]
    fn a_caret_stands_right_under_chinese_and_masked_text() {
        let line = "c1,王芳,13800138000,wangfang@example.com,五月十二";
        let problem = at(Fact::BadBirthday { text: "五月十二".into() }, 7, 40, 4, line);
        assert_eq!(
            problems(&[problem], Lang::Zh, false),
            "\
clients.csv:7:40: C205 「五月十二」不是生日
   |
 7 | c1,王芳,138****8000,w*******@example.com,五月十二
   |                                          ^^^^^^^^
   建议：写成 1988-05-12、solar:05-12、lunar:1988-08-15、lunar:08-15 或 lunar:1987-06L-15（闰月）
1 个文件中有 1 处问题。
"
        );
    }

    #[test]
    fn escapes_in_data_are_shown_and_move_nothing() {
        let line = "c1,\u{1b}[31m王\u{202e}芳,abc";
        let problem = at(Fact::BadPhone { text: "\u{1b}[31m".into() }, 1234, 13, 3, line);
        assert_eq!(
            problems(&[problem], Lang::En, false),
            r"clients.csv:1234:13: C203 “\u{1b}[31m” is not a phone number
     |
1234 | c1,\u{1b}[31m王\u{202e}芳,abc
     |                           ^^^
     hint: digits only: 13800138000, 0755-88123456, from abroad +85291234567
1 problem in 1 file.
"
        );
    }

    #[test]
    fn a_long_line_is_cut_around_its_caret() {
        let line = format!("{},abc,{}", "备注".repeat(80), "x".repeat(300));
        let problem = at(Fact::BadMoney { text: "abc".into() }, 3, 162, 3, &line);
        let text = problems(&[problem], Lang::En, false);
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines[2], format!(" 3 | …{},abc,{}…", &"备注".repeat(10)[3..], "x".repeat(55)));
        assert_eq!(lines[3], format!("   | {}^^^", " ".repeat(1 + 38 + 1)));
        let problem = at(Fact::ColumnCount { found: 1, expected: 9 }, 3, 0, 0, &line);
        let text = problems(&[problem], Lang::En, false);
        assert_eq!(text.lines().nth(2).unwrap(), format!(" 3 | {}…", "备注".repeat(24) + "备"));
        assert_eq!(
            text.lines().nth(3).unwrap(),
            "   hint: put back what was cut off; blank cells keep their commas"
        );
    }

    #[test]
    fn a_file_in_one_line_is_shown_around_its_caret() {
        let line = format!("{}错{}", "备".repeat(5000), "13800138000,".repeat(2000));
        let problem = at(Fact::BadMoney { text: "错".into() }, 1, 5001, 1, &line);
        let text = problems(&[problem], Lang::En, false);
        let lines: Vec<&str> = text.lines().collect();
        assert!(
            lines[2].starts_with(" 1 | …备") && lines[2].contains("备错138****8000,138****8000,"),
            "{text}"
        );
        assert_eq!(lines[3], format!("   | {}^^", " ".repeat(41)));
    }

    #[test]
    fn what_has_no_place_is_an_error_with_its_code_at_the_end() {
        let candidates = ["王芳", "王芳芳"].map(|name| Candidate {
            id: "c7k3fq2m".into(),
            number: String::new(),
            name: name.into(),
            phone: "13800138000".into(),
        });
        let fact =
            Fact::Ambiguous { what: Sought::Client, asked: "王".into(), candidates: candidates.into() };
        assert_eq!(
            problems(&[Problem::new(fact)], Lang::Zh, false),
            "\
错误：「王」可能是 2 位顾客 [R504]
   建议：改用其中一个编号：
         c7k3fq2m  王芳    138****8000
         c7k3fq2m  王芳芳  138****8000
"
        );
        let problem = Problem::new(Fact::NothingToUndo);
        assert_eq!(
            problems(&[problem], Lang::En, false),
            "error: there is no change to undo [R509]\n   hint: salon log lists what was done\n"
        );
    }

    #[test]
    fn notes_are_called_notes_and_counted_apart() {
        let note = Problem::at(Fact::LooseMode { mode: 0o644 }, Place::file("clients.csv"));
        let wrong = Problem::at(Fact::NotUtf8, Place::file("staff.csv"));
        let en = problems(&[note.clone(), wrong.clone()], Lang::En, false);
        assert!(
            en.starts_with("clients.csv: note: S405 others on this computer can look into it (mode 644)\n")
        );
        assert!(en.ends_with("1 problem in 1 file, 1 note.\n"), "{en}");
        let zh = problems(&[note.clone(), wrong], Lang::Zh, false);
        assert!(zh.starts_with("clients.csv: 提示：S405 "), "{zh}");
        assert!(zh.ends_with("1 个文件中有 1 处问题，另有 1 条提示。\n"), "{zh}");
        assert!(problems(&[note], Lang::Zh, false).ends_with("\n1 条提示。\n"));
    }

    #[test]
    fn what_the_user_typed_is_told_back_and_what_the_files_hold_is_masked() {
        let asked = Fact::NotFound { what: Sought::Client, asked: "13800138000".into(), verbs: &[] };
        assert_eq!(said(&asked, Lang::En), "no client “13800138000” was found");
        let cell = Fact::BadDay { text: "13800138000".into() };
        assert_eq!(said(&cell, Lang::En), "“138****8000” is not a day");
    }

    #[test]
    fn colour_comes_only_when_asked_for() {
        let problem = at(Fact::BadYesNo { text: "ja".into() }, 2, 1, 2, "ja");
        assert!(!problems(std::slice::from_ref(&problem), Lang::En, false).contains('\u{1b}'));
        let coloured = problems(&[problem], Lang::En, true);
        assert!(coloured.contains("\u{1b}[1m\u{1b}[31mC208\u{1b}[0m"), "{coloured:?}");
    }
}
