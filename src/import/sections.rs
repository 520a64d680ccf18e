//! The sections of a price list: rows that hold nothing but a name, which is the category of those below
//! them; numbered or not, one level under another.

use super::columns::one_line;
use super::layout::{Layout, data_rows};
use crate::domain::sheet::{Sheet, SheetRow, tidy};
use crate::domain::tokens::numeral;
use foldhash::HashMap;

/// Where the sections begin.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sections {
    /// The category of the rows before the first of these.
    pub first: Option<String>,
    /// The rows that are no service, counted from 0, and the category of those below.
    pub rows: HashMap<usize, String>,
}

/// How a name is numbered: sections that are numbered in one way are of one level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Numbering {
    /// 一、
    Han,
    /// （一）
    Bracketed,
    /// 1.
    Digits,
    /// 【面部】
    Framed,
    Not,
}

/// Finds them. Where rows of that kind are not surely sections, they are services without a price: in a
/// list that does not begin with one, or has two of them together, they are sections if they are numbered.
pub fn find(sheet: &Sheet, layout: &Layout) -> Sections {
    if !["price", "minutes"].iter().any(|field| layout.column_of(field).is_some()) {
        return Sections::default();
    }
    let rows: Vec<Option<String>> = data_rows(sheet, layout).map(alone).collect();
    let is_numbered = |name: &str| numbering(name).0 != Numbering::Not;
    let above: Vec<&str> = layout.titles().filter(|title| is_numbered(title)).collect();
    let numbered = rows.iter().flatten().all(|name| is_numbered(name));
    let apart = rows.windows(2).all(|pair| pair[0].is_none() || pair[1].is_none());
    let begins = rows.first().is_some_and(Option::is_some);
    let ends = rows.last().is_some_and(Option::is_none);
    let sure = ends && (numbered || begins && apart);
    if !sure {
        return Sections::default();
    }
    let mut path: Vec<(Numbering, String)> = Vec::new();
    above.into_iter().for_each(|title| step(&mut path, title));
    let first = (!path.is_empty()).then(|| category(&path));
    let named = rows.into_iter().enumerate().filter_map(|(at, name)| {
        step(&mut path, &name?);
        Some((at, category(&path)))
    });
    Sections { rows: named.collect(), first }
}

/// What a row holds, where it is nothing but a name: a merged cell comes as often as it is wide.
fn alone(row: SheetRow) -> Option<String> {
    let mut filled = row.cells().map(tidy).filter(|cell| !cell.is_empty());
    let name = one_line(filled.next()?).into_owned();
    filled.all(|cell| one_line(cell) == name).then_some(name)
}

/// Goes on to a section: to the next of its level, or to the first of a level below.
fn step(path: &mut Vec<(Numbering, String)>, name: &str) {
    let (numbering, name) = numbering(name);
    if let Some(at) = path.iter().position(|(known, _)| *known == numbering) {
        path.truncate(at);
    }
    path.push((numbering, name.to_string()));
}

/// 面部护理 · 基础.
fn category(path: &[(Numbering, String)]) -> String {
    path.iter().map(|(_, name)| name.as_str()).collect::<Vec<_>>().join(" · ")
}

/// How a name is numbered, and what is left of it.
fn numbering(name: &str) -> (Numbering, &str) {
    let name = name.trim();
    let is_han = |c: char| numeral(c).is_some() && !c.is_ascii_digit();
    let after = |rest: &'_ str| !rest.is_empty() && !rest.starts_with(|c: char| c.is_ascii_digit());
    if let Some(inner) = name.strip_prefix('【').and_then(|rest| rest.strip_suffix('】')) {
        return (Numbering::Framed, inner.trim());
    }
    if let Some((number, rest)) = name.strip_prefix(['（', '(']).and_then(|rest| rest.split_once(['）', ')']))
        && !number.is_empty()
        && number.chars().all(|c| is_han(c) || c.is_ascii_digit())
    {
        return (Numbering::Bracketed, rest.trim_start_matches(['、', ' ']));
    }
    let Some((number, rest)) = name.split_once(['、', '.', '．']) else { return (Numbering::Not, name) };
    let rest_is_a_name = after(rest.trim());
    match number {
        "" => (Numbering::Not, name),
        number if rest_is_a_name && number.chars().all(is_han) => (Numbering::Han, rest.trim()),
        number if rest_is_a_name && number.len() <= 2 && number.bytes().all(|b| b.is_ascii_digit()) => {
            (Numbering::Digits, rest.trim())
        }
        _ => (Numbering::Not, name),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::dialect;
    use crate::import::kind::Kind;
    use crate::import::layout::understand;

    fn found(text: &str) -> (Option<String>, Vec<(usize, String)>) {
        let sheet = dialect::read(text).unwrap();
        let layout = understand(&sheet, Kind::Services, &[]).unwrap();
        let sections = find(&sheet, &layout);
        let mut rows: Vec<_> = sections.rows.into_iter().collect();
        rows.sort();
        (sections.first, rows)
    }

    fn named(rows: &[(usize, &str)]) -> Vec<(usize, String)> {
        rows.iter().map(|(at, name)| (*at, name.to_string())).collect()
    }

    #[test]
    fn a_list_that_begins_with_a_section_has_sections() {
        let text = "项目,价格,时长\n面部,,\n补水,198,60\n身体,,\n肩颈,218,60\n";
        assert_eq!(found(text), (None, named(&[(0, "面部"), (2, "身体")])));
        let without_price = "项目,价格,时长\n补水,198,60\n到店咨询,,\n肩颈,218,60\n";
        assert_eq!(found(without_price), (None, Vec::new()));
    }

    #[test]
    fn numbered_sections_stand_one_under_another_and_above_the_headings_too() {
        let text = "一、面部护理,,\n（一）基础,,\n项目,价格,时长\n补水,198,60\n（二）高端,,\n抗衰,1980,90\n二、身体,,\n\
                    （一）舒缓,,\n肩颈,218,60\n";
        let rows = named(&[(1, "面部护理 · 高端"), (3, "身体"), (4, "身体 · 舒缓")]);
        assert_eq!(found(text), (Some("面部护理 · 基础".into()), rows));
    }

    #[test]
    fn a_number_before_a_name_is_no_part_of_it() {
        for (name, expected) in [
            ("一、面部", (Numbering::Han, "面部")),
            ("（十二）眼部", (Numbering::Bracketed, "眼部")),
            ("3. 身体", (Numbering::Digits, "身体")),
            ("【美甲】", (Numbering::Framed, "美甲")),
            ("1.5小时深层护理", (Numbering::Not, "1.5小时深层护理")),
            ("一次性清洁", (Numbering::Not, "一次性清洁")),
            ("补水", (Numbering::Not, "补水")),
        ] {
            assert_eq!(numbering(name), expected, "{name}");
        }
    }
}
