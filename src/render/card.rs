//! A page about one record: sections of labelled lines.

use super::safe;
use unicode_width::UnicodeWidthStr;

/// Lines under a heading.
#[derive(Clone, Debug, Default)]
pub struct Section {
    /// Blank for lines that need none.
    pub title: String,
    /// A label and what it says; a line without a label goes on with the one above.
    pub lines: Vec<(String, String)>,
    /// What must not be overlooked.
    pub caution: bool,
}

impl Section {
    pub fn new(title: &str) -> Section {
        Section { title: title.to_string(), ..Section::default() }
    }

    /// Adds a line, unless it says nothing.
    pub fn line(&mut self, label: &str, text: impl Into<String>) {
        let text = text.into();
        if !text.is_empty() {
            self.lines.push((label.to_string(), text));
        }
    }

    /// Adds several lines under one label.
    pub fn list(&mut self, label: &str, texts: impl IntoIterator<Item = String>) {
        for (at, text) in texts.into_iter().enumerate() {
            self.line(if at == 0 { label } else { "" }, text);
        }
    }
}

/// The page as people read it; sections without lines are left out.
pub fn page(heading: &str, sections: &[Section], colour: bool) -> String {
    let (bold, red) = (anstyle::Style::new().bold(), anstyle::AnsiColor::Red.on_default().bold());
    let styled = |style: anstyle::Style, text: &str| match colour {
        true => format!("{style}{text}{style:#}"),
        false => text.to_string(),
    };
    let mut out = format!("{}\n", styled(bold, &safe::shown(heading)));
    let shown: Vec<&Section> = sections.iter().filter(|section| !section.lines.is_empty()).collect();
    let labels = shown.iter().flat_map(|section| &section.lines).map(|(label, _)| label.width());
    let width = labels.max().unwrap_or(0);
    for section in shown {
        out.push('\n');
        if !section.title.is_empty() {
            let style = if section.caution { red } else { bold };
            out.push_str(&format!("{}\n", styled(style, &section.title)));
        }
        for (label, text) in &section.lines {
            let gap = " ".repeat(width - label.width() + 2);
            let text = safe::shown(text);
            let text = if section.caution { styled(red, &text) } else { text.into_owned() };
            out.push_str(format!("  {label}{gap}{text}").trim_end());
            out.push('\n');
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_stand_in_one_column_and_empty_sections_are_left_out() {
        let mut who = Section::new("她");
        who.line("生日", "05-12");
        who.line("备注", "");
        who.list("首次到店", ["2020".to_string(), "again".to_string()]);
        let text = page("王芳", &[Section::new("空"), who], false);
        assert_eq!(text, "王芳\n\n她\n  生日      05-12\n  首次到店  2020\n            again\n");
    }
}
