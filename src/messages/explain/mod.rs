//! What `salon check --explain CODE` tells: what a code means, why salon minds, an example, and
//! how to mend it.

mod book;
mod card;
mod cell;
mod client_file;
mod complaint;
mod coupon;
mod desk;
mod document;
mod feedback;
mod followup;
mod guarantee;
mod points;
mod request;
mod roster;
mod send;
mod sheet;
mod store;
mod table;
mod tier;
mod till;
mod till_refused;

use super::Lang;
use crate::say;

/// What is told of one code; every part in Chinese and English.
struct Page {
    code: &'static str,
    what: [&'static str; 2],
    why: [&'static str; 2],
    example: [&'static str; 2],
    mend: [&'static str; 2],
}

/// What a code means, why, an example, and how to mend it; none for a code that does not exist.
pub fn explain(code: &str, lang: Lang) -> Option<String> {
    let page = pages().find(|page| page.code.eq_ignore_ascii_case(code.trim()))?;
    let pick = |[zh, en]: [&'static str; 2]| lang.pick(zh, en);
    let (code, what, why) = (page.code, pick(page.what), pick(page.why));
    let (example, mend) = (pick(page.example), pick(page.mend));
    Some(say!(
        lang,
        "{code} {what}\n为什么：{why}\n例如：{example}\n怎么改：{mend}",
        "{code} {what}\nWhy: {why}\nExample: {example}\nTo mend it: {mend}"
    ))
}

const fn page(
    code: &'static str,
    what: [&'static str; 2],
    why: [&'static str; 2],
    example: [&'static str; 2],
    mend: [&'static str; 2],
) -> Page {
    Page { code, what, why, example, mend }
}

/// An example that reads the same in both languages.
const fn both(example: &'static str) -> [&'static str; 2] {
    [example, example]
}

/// A fault of the program itself, which is nobody else's subject.
const OURS: &[Page] = &[page(
    "O700",
    ["salon 自己出了错。", "It is salon's own fault."],
    [
        "遇到了我们没想到的情况；停下来好过写错。",
        "Something happened that we did not think of; stopping is better than writing something wrong.",
    ],
    ["要改的行，在文件里却没有。", "A row that was to be changed is not in its file."],
    [
        "数据没有丢。请把这一行、用的命令和 salon --version 告诉我们；顾客的资料不用给。",
        "Your data is safe. Please report the line, the command and salon --version; no client's data is needed.",
    ],
)];

const SUBJECTS: [&[Page]; 22] = [
    table::PAGES,
    cell::PAGES,
    document::PAGES,
    store::PAGES,
    request::PAGES,
    book::PAGES,
    desk::PAGES,
    roster::PAGES,
    client_file::PAGES,
    till::PAGES,
    followup::PAGES,
    points::PAGES,
    tier::PAGES,
    till_refused::PAGES,
    coupon::PAGES,
    complaint::PAGES,
    card::PAGES,
    feedback::PAGES,
    guarantee::PAGES,
    sheet::PAGES,
    send::PAGES,
    OURS,
];

/// Every page, by its subject.
fn pages() -> impl Iterator<Item = &'static Page> {
    SUBJECTS.into_iter().flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::code::CODES;

    fn has_chinese(text: &str) -> bool {
        text.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c))
    }

    #[test]
    fn every_code_is_explained_in_both_languages() {
        for code in CODES {
            for lang in [Lang::Zh, Lang::En] {
                let text = explain(code, lang).unwrap_or_default();
                assert!(text.starts_with(&format!("{code} ")), "{code}");
                assert!((3..=8).contains(&text.lines().count()), "{code}");
                assert!(text.lines().all(|line| line.len() > 12), "{text}");
            }
            let page = pages().find(|page| page.code == *code).unwrap();
            for [zh, en] in [page.what, page.why, page.mend] {
                assert!(has_chinese(zh) && zh.ends_with(['。', '.']), "{zh}");
                assert!(en.ends_with('.'), "{en}");
            }
            assert!(!has_chinese(page.what[1]) && !has_chinese(page.why[1]), "{code}");
        }
        assert_eq!(pages().count(), CODES.len());
    }

    #[test]
    fn a_code_may_be_typed_in_lower_case() {
        assert!(explain("t101", Lang::Zh).is_some());
        assert_eq!(explain("T999", Lang::En), None);
    }
}
