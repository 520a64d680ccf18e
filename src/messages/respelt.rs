//! Cells that a spreadsheet spelt its own way, in words.

use super::Lang;
use crate::say;

/// How many cells of a column were mended, and one of them: its line, what it was and what it is.
pub fn respelt(
    file: &str,
    column: &str,
    count: usize,
    (line, old, new): (usize, &str, &str),
    lang: Lang,
) -> String {
    let cells = if count == 1 { "1 cell".to_string() } else { format!("{count} cells") };
    say!(
        lang,
        "{file}：{column} 改回 {count} 格，如第 {line} 行 {old} → {new}",
        "{file}: {column}, {cells} mended, as on line {line}: {old} → {new}"
    )
}

pub fn none(lang: Lang) -> &'static str {
    lang.pick("没有能确定改回的写法。", "No cell can be mended for certain.")
}
