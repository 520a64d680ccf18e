//! Whose row of a grid it is: a name, possibly with number or role beside it.

use crate::domain::doubt::Doubt;
use crate::import::people::{Match, Menu};
use crate::import::values::plain::plain;

/// Words of rows that are nobody's: totals, notes, signatures.
const NOBODY: [&str; 10] = ["合计", "总计", "小计", "人数", "备注", "说明", "注:", "制表", "签字", "total"];

/// Headings of the column with the names.
const NAMES: [&str; 10] =
    ["姓名", "名字", "员工", "员工姓名", "美容师", "人员", "技师", "名称", "name", "staff"];

pub fn is_nobody(text: &str) -> bool {
    let text = plain(text).to_lowercase();
    NOBODY.iter().any(|word| text.contains(word))
}

pub fn is_name_heading(text: &str) -> bool {
    let text: String = plain(text).to_lowercase().chars().filter(|c| !c.is_whitespace()).collect();
    NAMES.contains(&text.as_str())
}

/// The member of staff whom a cell means.
pub fn find(text: &str, staff: &Menu) -> Result<String, Doubt> {
    let text = plain(text);
    let mut several = 0;
    let marks = [' ', '(', ')', '[', ']', '/', '-', '·', ':', '_', '\n', '、', '【', '】'];
    let pieces = text.split(marks).filter(|piece| !piece.is_empty());
    // A number beside a name proves nothing: a mistyped name would become somebody else.
    let pieces = pieces.filter(|piece| !piece.bytes().all(|byte| byte.is_ascii_alphanumeric()));
    for piece in [&*text].into_iter().chain(pieces) {
        match staff.find(piece) {
            Match::One(id) => return Ok(id),
            Match::Several(count) => several = several.max(count),
            Match::None => {}
        }
    }
    // 店长周慧敏, 001周慧敏: the one name that it holds; of 王丽 and 王丽娜 the longer.
    let mut held: Vec<(&String, &String)> = staff
        .names_by_id
        .iter()
        .filter(|(_, name)| !name.is_empty() && text.contains(name.as_str()))
        .collect();
    held.sort_by_key(|(_, name)| std::cmp::Reverse(name.chars().count()));
    match held[..] {
        _ if several > 1 => Err(Doubt::SeveralStaff { name: text.to_string(), count: several }),
        [(id, _)] => Ok(id.clone()),
        [(id, long), ref rest @ ..]
            if rest.iter().all(|(_, name)| long.contains(name.as_str()) && *name != long) =>
        {
            Ok(id.clone())
        }
        [] => Err(Doubt::UnknownStaff { name: text.to_string() }),
        _ => Err(Doubt::SeveralStaff { name: text.to_string(), count: held.len() }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_known_with_what_stands_beside_it() {
        let mut staff = Menu::default();
        staff.add("t1", "001", "周慧敏", None);
        staff.add("t2", "002", "王丽", None);
        staff.add("t3", "003", "王丽娜", None);
        for (text, expected) in [
            ("周慧敏", Some("t1")),
            ("周慧敏（店长）", Some("t1")),
            ("001 周慧敏", Some("t1")),
            ("001周慧敏", Some("t1")),
            ("店长周慧敏", Some("t1")),
            ("美容师-王丽", Some("t2")),
            ("顾问王丽娜", Some("t3")),
            ("002", Some("t2")),
            ("周慧敏王丽", None),
            ("李红", None),
            ("002 王莉", None),
        ] {
            assert_eq!(find(text, &staff).ok().as_deref(), expected, "{text}");
        }
        assert!(is_nobody("上班人数") && !is_nobody("周慧敏") && is_name_heading("姓 名"));
    }
}
