//! A slip to print and sign, for a receipt printer, for A5, or as a page.

use super::block::{centred, folded, spread};
use super::page::Page;
use super::safe::shown;

/// A slip, built once and printed many ways.
#[derive(Clone, Debug, Default)]
pub struct Slip {
    /// The shop, and what it is.
    pub shop: String,
    pub title: String,
    /// A word across it where it is void.
    pub void: Option<String>,
    /// Number, time, client: a label and what stands there.
    pub head: Vec<(String, String)>,
    /// What was done or sold, with its amount, and words below it.
    pub items: Vec<(String, String, Vec<String>)>,
    /// What is due, how it was paid, what is owed.
    pub sums: Vec<(String, String)>,
    /// Words to the client.
    pub notes: Vec<String>,
    /// Lines to sign on.
    pub signatures: Vec<String>,
    pub thanks: String,
}

/// The cells of a receipt printer's line, and of a sheet of A5.
pub const RECEIPT: usize = 32;
pub const A5: usize = 80;

const STYLE: &str = "\
h1,.title,.thanks{text-align:center}
.void{text-align:center;font-weight:700;border:2px solid #111}
.head td{border:0;padding:.1em .5em}
.sums td{border:0}
.sign{margin-top:2.5em}
.sign span{display:inline-block;min-width:45%;margin:0 4% 1.5em 0;border-bottom:1px solid #111;padding-bottom:.2em}
@media print{@page{size:A5}}
";

impl Slip {
    /// The slip as text, that many cells wide.
    pub fn text(&self, width: usize) -> String {
        let rule = format!("{}\n", "-".repeat(width));
        let mut out = centred(&shown(&self.shop), width);
        out.push_str(&centred(&self.title, width));
        if let Some(void) = &self.void {
            out.push_str(&centred(&format!("** {void} **"), width));
        }
        out.push_str(&rule);
        for (label, text) in &self.head {
            out.push_str(&folded(&shown(&format!("{label}  {text}")), width));
        }
        out.push_str(&rule);
        for (what, amount, words) in &self.items {
            out.push_str(&if amount.is_empty() {
                folded(&shown(what), width)
            } else {
                spread(&shown(what), amount, width)
            });
            for word in words {
                for line in folded(&shown(word), width.saturating_sub(2)).lines() {
                    out.push_str(&format!("  {line}\n"));
                }
            }
        }
        if !self.sums.is_empty() {
            out.push_str(&rule);
        }
        for (label, amount) in &self.sums {
            out.push_str(&spread(&shown(label), amount, width));
        }
        if !self.notes.is_empty() {
            out.push_str(&rule);
        }
        for note in &self.notes {
            out.push_str(&folded(&shown(note), width));
        }
        for signature in &self.signatures {
            let used = unicode_width::UnicodeWidthStr::width(signature.as_str()) + 2;
            out.push_str(&format!("\n{signature}  {}\n", "_".repeat(width.min(40).saturating_sub(used))));
        }
        out.push('\n');
        out.push_str(&centred(&self.thanks, width));
        out
    }

    /// The slip as a page of its own.
    pub fn page(&self, lang: &'static str) -> String {
        let mut page = Page::new(&format!("{} {}", self.shop, self.title), lang, STYLE);
        page.element("h1", "", &self.shop);
        page.element("p", "title", &self.title);
        if let Some(void) = &self.void {
            page.element("p", "void", void);
        }
        page.open("table", "head");
        for (label, text) in &self.head {
            page.row("td", &[(label, ""), (text, "")]);
        }
        page.close("table");
        page.open("table", "");
        for (what, amount, words) in &self.items {
            page.row("td", &[(what, ""), (amount, "right")]);
            for word in words {
                page.row("td", &[(word, "small"), ("", "")]);
            }
        }
        page.close("table");
        page.open("table", "sums");
        for (label, amount) in &self.sums {
            page.row("td", &[(label, ""), (amount, "right")]);
        }
        page.close("table");
        for note in &self.notes {
            page.element("p", "small", note);
        }
        page.open("p", "sign");
        for signature in &self.signatures {
            page.element("span", "", signature);
        }
        page.close("p");
        page.element("p", "thanks", &self.thanks);
        page.text()
    }
}
