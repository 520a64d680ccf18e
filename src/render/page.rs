//! A page to print: one file that needs nothing else. Whatever is put into it is escaped.

use super::safe;
use std::fmt::Write;

/// A page with its title and its language (`zh` or `en`).
pub struct Page {
    title: String,
    lang: &'static str,
    /// Rules of style beside those of every page.
    style: &'static str,
    body: String,
}

/// What every page looks like; it is set for paper.
const STYLE: &str = "\
:root{color-scheme:light}
body{font:14px/1.5 'PingFang SC','Noto Sans CJK SC','Microsoft YaHei',sans-serif;color:#111;background:#fff;margin:2rem auto;max-width:50rem;padding:0 1rem}
h1{font-size:1.4em;margin:0 0 .5em}
h2{font-size:1.1em;margin:1.2em 0 .3em}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.25em .5em;border-bottom:1px solid #bbb}
th{font-weight:600}
.right{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.small{font-size:.9em;color:#444}
@media print{body{margin:0;max-width:none;padding:0}tr{break-inside:avoid}@page{margin:12mm}}
";

/// A text as it may stand in a page: harmless, and nothing in it is markup.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in safe::shown(text).chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

impl Page {
    pub fn new(title: &str, lang: &'static str, style: &'static str) -> Page {
        Page { title: title.to_string(), lang, style, body: String::new() }
    }

    /// An element with a text in it; `class` may be blank.
    pub fn element(&mut self, tag: &'static str, class: &'static str, text: &str) {
        self.open(tag, class);
        self.body.push_str(&escaped(text));
        self.close(tag);
    }

    /// The beginning of an element that holds others.
    pub fn open(&mut self, tag: &'static str, class: &'static str) {
        let _ = match class {
            "" => write!(self.body, "<{tag}>"),
            class => write!(self.body, "<{tag} class=\"{class}\">"),
        };
    }

    pub fn close(&mut self, tag: &'static str) {
        let _ = writeln!(self.body, "</{tag}>");
    }

    /// A row of a table: a cell for each text, with the class of its column.
    pub fn row(&mut self, tag: &'static str, cells: &[(&str, &'static str)]) {
        self.open("tr", "");
        for (text, class) in cells {
            self.element(tag, class, text);
        }
        self.close("tr");
    }

    /// The whole page.
    pub fn text(&self) -> String {
        let Page { lang, style, body, .. } = self;
        let title = escaped(&self.title);
        format!(
            "<!DOCTYPE html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n\
             <style>\n{STYLE}{style}</style>\n</head>\n<body>\n{body}</body>\n</html>\n"
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_is_put_into_a_page_is_markup() {
        let mut page = Page::new("<b>", "zh", "");
        page.row("td", &[("<script>alert('x')</script> & \"y\"", "right")]);
        let text = page.text();
        assert!(text.contains("<title>&lt;b&gt;</title>"));
        assert!(text.contains(
            "<td class=\"right\">&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;y&quot;</td>"
        ));
        assert!(!text.contains("<script>"));
    }
}
