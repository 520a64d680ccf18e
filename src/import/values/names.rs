//! Names, and what people write beside them in the same cell.

use super::plain::{is_han, lettered, plain, says_nothing};
use crate::domain::doubt::Doubt;

/// A client's name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    pub name: String,
    /// What stood in brackets behind it: 李姐朋友. It belongs into the note.
    pub aside: Option<String>,
}

/// The name in a cell. A row without one is in doubt: nobody could be asked for at the door.
pub fn name(cell: &str) -> Result<Name, Doubt> {
    let own = || cell.trim().to_owned();
    // Nearly all names are two or three Chinese characters, of which nothing is to be taken off.
    if cell.chars().all(|c| matches!(c, '\u{4e00}'..='\u{9fff}')) && !says_nothing(cell) {
        return Ok(Name { name: own(), aside: None });
    }
    if cell.contains('\u{fffd}') {
        return Err(Doubt::CharactersLost { text: own() });
    }
    if says_nothing(&plain(cell)) {
        return Err(Doubt::NoName { text: own() });
    }
    let (outside, asides) = without_brackets(&lettered(cell));
    let name = closed_up(&outside);
    let name = given_name_first(&name).unwrap_or(name);
    if holds_a_number(&name) {
        return Err(Doubt::NameIsNumber { text: own() });
    }
    if says_nothing(&name) || !name.chars().any(char::is_alphabetic) {
        return Err(Doubt::NoName { text: own() });
    }
    // An old program writes ? for a rare character that its encoding lacks.
    if name.contains('?') {
        return Err(Doubt::CharactersLost { text: own() });
    }
    Ok(Name { name, aside: (!asides.is_empty()).then(|| asides.join("；")) })
}

/// Titles behind one character of a surname, or two, or letters.
const TITLES: [&str; 11] =
    ["女士", "小姐", "先生", "太太", "老师", "老板", "阿姨", "大姐", "医生", "姐", "哥"];

/// Characters that end given names too: only behind a single one of a surname.
const SHORT: [&str; 3] = ["太", "总", "姨"];

/// Whether somebody of that name may be so addressed: 王姐, 芳姐, 小芳, 雨桐 are 王芳 and 陈雨桐. Many may: it proves
/// nothing without her phone.
pub fn may_address(said: &str, name: &str) -> bool {
    const BEFORE: [char; 3] = ['小', '阿', '老'];
    let titles = TITLES.iter().chain(&SHORT).find_map(|title| said.strip_suffix(*title));
    let part = titles.or_else(|| said.strip_prefix(BEFORE)).unwrap_or(said);
    let is_part = name.starts_with(part) || name.ends_with(part);
    let is_short = titles.is_none() && part == said && part.chars().count() < 2;
    !part.is_empty() && part.chars().all(is_han) && is_part && !is_short
}

/// How a client is addressed, if her name in the register is itself a form of address: 王姐,
/// 李女士, 陈太太. A full name tells nothing of how she likes to be called.
pub fn called(name: &str) -> Option<String> {
    let before = |title: &&str| name.strip_suffix(*title);
    let is_surname = |text: &str, longest: usize| {
        let count = text.chars().count();
        (1..=longest).contains(&count) && text.chars().all(is_han)
            || (1..=12).contains(&count) && text.chars().all(|c| c.is_ascii_alphabetic())
    };
    let titled = TITLES.iter().find_map(before).is_some_and(|rest| is_surname(rest, 2));
    let short = SHORT.iter().find_map(before).is_some_and(|rest| is_surname(rest, 1));
    (titled || short).then(|| name.to_owned())
}

fn holds_a_number(name: &str) -> bool {
    let digits = name.chars().filter(char::is_ascii_digit).count();
    digits >= 7 || (digits > 0 && !name.chars().any(char::is_alphabetic))
}

/// The text outside of brackets, and what stood in them. A bracket that is never closed reaches
/// to the end.
fn without_brackets(text: &str) -> (String, Vec<String>) {
    let (mut outside, mut asides, mut inside) = (String::new(), Vec::new(), String::new());
    let mut depth = 0usize;
    let mut close = |inside: &mut String| {
        let aside = std::mem::take(inside);
        let aside = closed_up(&aside);
        if !aside.is_empty() {
            asides.push(aside);
        }
    };
    for c in text.chars() {
        match c {
            '(' | '[' | '【' | '〔' => {
                if depth > 0 {
                    inside.push(c);
                }
                depth += 1;
            }
            ')' | ']' | '】' | '〕' if depth > 0 => {
                depth -= 1;
                if depth == 0 {
                    close(&mut inside);
                } else {
                    inside.push(c);
                }
            }
            _ if depth > 0 => inside.push(c),
            _ => outside.push(c),
        }
    }
    close(&mut inside);
    (outside, asides)
}

/// `O'Neil, Siobhan` as she is addressed; what stands behind the comma may be a degree, and stays there.
fn given_name_first(name: &str) -> Option<String> {
    const BEHIND: [&str; 12] = ["jr", "sr", "ii", "iii", "iv", "md", "phd", "dds", "rn", "esq", "mba", "cpa"];
    let (family, given) = name.split_once(',')?;
    let (family, given) = (family.trim(), given.trim());
    let is_name = |text: &str| {
        text.starts_with(char::is_alphabetic) && !text.contains(',') && !text.chars().any(is_han)
    };
    let degree = given.to_lowercase().replace('.', "");
    (is_name(family) && is_name(given) && !BEHIND.contains(&degree.as_str()))
        .then(|| format!("{given} {family}"))
}

/// One space where there were several, none beside a Chinese character on both sides: 张 三 is 张三,
/// Mary Chen stays.
fn closed_up(text: &str) -> String {
    let mut closed = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        let apart = match (closed.chars().next_back(), word.chars().next()) {
            (Some(before), Some(after)) => !(is_han(before) && is_han(after)),
            _ => false,
        };
        if apart {
            closed.push(' ');
        }
        closed.push_str(word);
    }
    closed
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn who_is_addressed_may_have_that_name() {
        for said in ["王姐", "芳姐", "王女士", "小王", "小芳", "阿芳", "王芳女士", "王总"]
        {
            assert!(may_address(said, "王芳"), "{said}");
        }
        assert!(may_address("雨桐", "陈雨桐") && may_address("欧阳姐", "欧阳静"));
        for said in ["李姐", "小李", "芳", "王丽", "姐", "Fang", ""] {
            assert!(!may_address(said, "王芳"), "{said}");
        }
    }

    #[test]
    fn names_are_read_as_people_write_them() {
        for (cell, expected, aside) in [
            ("王芳", "王芳", None),
            (" 张 三 ", "张三", None),
            ("张　三", "张三", None),
            ("欧阳 小 美", "欧阳小美", None),
            ("Mary  Chen", "Mary Chen", None),
            ("王芳 Mary", "王芳 Mary", None),
            ("Ｍａｒｙ", "Mary", None),
            ("王\n芳", "王芳", None),
            ("阿依古丽·买买提", "阿依古丽·买买提", None),
            ("O'Brien", "O'Brien", None),
            ("O'Neil, Siobhan", "Siobhan O'Neil", None),
            ("Smith Jr., Anna", "Anna Smith Jr.", None),
            ("John Lee, M.D.", "John Lee, M.D.", None),
            ("王芳, 李娜", "王芳, 李娜", None),
            ("王姐(李姐朋友)", "王姐", Some("李姐朋友")),
            ("王姐（李姐 朋友）", "王姐", Some("李姐朋友")),
            ("王芳【VIP】（怕疼）", "王芳", Some("VIP；怕疼")),
            ("王芳（怕疼，怕冷）", "王芳", Some("怕疼，怕冷")),
            ("王芳(VIP", "王芳", Some("VIP")),
            ("王芳(老客(朋友))", "王芳", Some("老客(朋友)")),
            ("王芳()", "王芳", None),
            ("李女士", "李女士", None),
            ("王芳2", "王芳2", None),
            ("无名氏", "无名氏", None),
            ("张**", "张**", None),
        ] {
            let expected = Name { name: expected.to_owned(), aside: aside.map(str::to_owned) };
            assert_eq!(name(cell), Ok(expected), "{cell:?}");
        }
        for cell in ["", " ", "-", "无", "???", "(王芳)", "***", "。"] {
            assert!(matches!(name(cell), Err(Doubt::NoName { .. })), "{cell:?}");
        }
        for cell in ["13800138000", "123", "１２３", "王芳13800138000"] {
            assert!(matches!(name(cell), Err(Doubt::NameIsNumber { .. })), "{cell:?}");
        }
        for cell in ["王\u{fffd}", "王?"] {
            assert!(matches!(name(cell), Err(Doubt::CharactersLost { .. })), "{cell:?}");
        }
    }

    #[test]
    fn a_form_of_address_is_told_from_a_name() {
        for name in ["王姐", "李女士", "陈太", "陈太太", "张总", "欧阳女士", "Lisa姐", "王丽姐", "刘老师"]
        {
            assert_eq!(called(name).as_deref(), Some(name));
        }
        for name in ["王芳", "姐", "女士", "Mary Chen", "周国总", "李三妹", "王芳 女士", "王小丽美姐", ""]
        {
            assert_eq!(called(name), None, "{name}");
        }
    }

    proptest! {
        #[test]
        fn no_text_panics_and_no_name_is_blank(cell in "[王芳姐女士()（）【】 a-z0-9]{0,12}|\\PC{0,16}") {
            if let Ok(Name { name, aside }) = name(&cell) {
                prop_assert!(!name.is_empty() && name.trim() == name && !name.contains('\n'));
                prop_assert!(aside.is_none_or(|aside| !aside.trim().is_empty()));
                called(&name);
            }
        }
    }
}
