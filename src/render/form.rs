//! A form on A4 to sign: labelled lines under headings, as text or as a page.

use super::block::{centred, folded};
use super::page::Page;
use super::safe::shown;
use unicode_width::UnicodeWidthStr;

/// A label as the beginning of its line: the names of columns begin small.
fn begun(label: &str) -> String {
    let mut letters = label.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// A heading, with a label and what it says for each line.
#[derive(Clone, Debug, Default)]
pub struct Part {
    pub title: String,
    pub lines: Vec<(String, String)>,
}

impl Part {
    pub fn new(title: &str) -> Part {
        Part { title: title.to_string(), lines: Vec::new() }
    }

    /// Adds a line, unless it says nothing.
    pub fn line(&mut self, label: &str, text: impl Into<String>) {
        let text = text.into();
        if !text.is_empty() {
            self.lines.push((begun(label), text));
        }
    }

    /// Adds a line that is filled in by hand.
    pub fn blank(&mut self, label: &str) {
        self.lines.push((begun(label), String::new()));
    }
}

#[derive(Clone, Debug, Default)]
pub struct Form {
    pub shop: String,
    pub title: String,
    pub parts: Vec<Part>,
    /// Sentences below the parts.
    pub notes: Vec<String>,
    /// Lines to sign on.
    pub signatures: Vec<String>,
}

/// The cells of a line on A4.
pub const A4: usize = 80;

const STYLE: &str = "\
h1,.title{text-align:center}
.title{font-size:1.2em;letter-spacing:.2em}
td:first-child{width:9em;color:#444}
.blank td{height:2.2em}
.notes{margin-top:1.5em}
.sign{display:flex;gap:3em;margin-top:4em}
.sign span{flex:1;border-top:1px solid #111;padding-top:.3em}
@media print{@page{size:A4}}
";

impl Form {
    /// The form as text.
    pub fn text(&self, width: usize) -> String {
        let mut out = centred(&shown(&self.shop), width);
        out.push_str(&centred(&self.title, width));
        let labels = self.parts.iter().flat_map(|part| &part.lines).map(|(label, _)| label.width());
        let label_width = labels.max().unwrap_or(0) + 2;
        for part in self.parts.iter().filter(|part| !part.lines.is_empty()) {
            out.push('\n');
            if !part.title.is_empty() {
                out.push_str(&format!("{}\n{}\n", part.title, "-".repeat(width)));
            }
            for (label, text) in &part.lines {
                let gap = " ".repeat(label_width - label.width());
                let room = width.saturating_sub(label_width);
                let blank = "_".repeat(room.min(40));
                let text = if text.is_empty() { blank.into() } else { shown(text) };
                let folded = folded(&text, room);
                for (at, line) in folded.lines().enumerate() {
                    let before = if at == 0 { format!("{label}{gap}") } else { " ".repeat(label_width) };
                    out.push_str(&format!("{before}{line}\n"));
                }
            }
        }
        if !self.notes.is_empty() {
            out.push('\n');
        }
        for note in &self.notes {
            out.push_str(&folded(&shown(note), width));
        }
        for signature in &self.signatures {
            let used = signature.width() + 2;
            out.push_str(&format!("\n{signature}  {}\n", "_".repeat(40_usize.saturating_sub(used))));
        }
        out
    }

    /// The form as a page of its own.
    pub fn page(&self, lang: &'static str) -> String {
        let mut page = Page::new(&format!("{} {}", self.shop, self.title), lang, STYLE);
        page.element("h1", "", &self.shop);
        page.element("p", "title", &self.title);
        for part in self.parts.iter().filter(|part| !part.lines.is_empty()) {
            if !part.title.is_empty() {
                page.element("h2", "", &part.title);
            }
            let blank = part.lines.iter().all(|(_, text)| text.is_empty());
            page.open("table", if blank { "blank" } else { "" });
            for (label, text) in &part.lines {
                page.row("td", &[(label, ""), (text, "")]);
            }
            page.close("table");
        }
        page.open("div", "notes");
        for note in &self.notes {
            page.element("p", "", note);
        }
        page.close("div");
        page.open("div", "sign");
        for signature in &self.signatures {
            page.element("span", "", signature);
        }
        page.close("div");
        page.text()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_words_stand_under_each_other_and_blanks_can_be_filled_in() {
        let mut part = Part::new("经过");
        part.line("顾客说", "等了二十分钟没人理");
        part.line("备注", "");
        part.blank("签收");
        let form = Form { shop: "花漾".into(), title: "单".into(), parts: vec![part], ..Form::default() };
        let text = form.text(20);
        assert_eq!(
            text,
            "        花漾\n         单\n\n经过\n--------------------\n顾客说  等了二十分钟\n        没人理\n签收    ____________\n"
        );
        assert!(
            form.page("zh").contains("<td class=\"\">等了二十分钟没人理</td>")
                || form.page("zh").contains("等了二十分钟没人理")
        );
    }
}
