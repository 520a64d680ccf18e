//! Rows of a sheet that are no records: totals, counts, signatures.

use crate::domain::sheet::{SheetRow, is_invisible};

/// Whether a row is a total, a count or a signature, and no record: its first cell says so, and
/// none of the cells by which a record is known says anything else.
pub fn is_total(row: SheetRow, identifying: &[usize]) -> bool {
    let Some((at, first)) = row.cells().enumerate().find(|(_, cell)| !cell.is_empty()) else {
        return false;
    };
    // The words of a total begin with few characters, and most rows are told by that alone.
    if first.len() > 100
        || !first.starts_with(|c: char| "合总總小共累本制审審打导導负負经經TtSsGg".contains(c))
    {
        return false;
    }
    let word: String = first.chars().filter(|c| !is_invisible(*c)).collect::<String>().to_lowercase();
    if !says_total(&word) {
        return false;
    }
    identifying.iter().filter(|index| **index != at).all(|index| {
        let cell = row.cell(*index);
        cell.is_empty() || is_count(cell)
    })
}

fn says_total(word: &str) -> bool {
    const TOTALS: &[&str] = &[
        "合计",
        "总计",
        "小计",
        "共计",
        "总数",
        "累计",
        "本页小计",
        "本页合计",
        "合計",
        "總計",
        "小計",
        "共計",
        "總數",
        "total",
        "totals",
        "subtotal",
        "grandtotal",
        "sum",
    ];
    const SIGNATURES: &[&str] = &[
        "制表",
        "制表人",
        "制单",
        "制单人",
        "审核",
        "审核人",
        "打印",
        "打印人",
        "打印时间",
        "打印日期",
        "导出时间",
        "导出日期",
        "导出人",
        "制表时间",
        "制表日期",
        "負責人簽字",
        "负责人签字",
        "經手人簽字",
    ];
    let end = word.find([':', '：']);
    let label = end.map_or(word, |end| &word[..end]);
    if end.is_some() && SIGNATURES.contains(&label) {
        return true;
    }
    if TOTALS.contains(&label) {
        return true;
    }
    // 合计12人, 共 35 位: a number must follow, or a client called 共工 would be lost.
    let counted =
        TOTALS.iter().find_map(|total| word.strip_prefix(total)).or_else(|| word.strip_prefix('共'));
    let counted =
        counted.map(|rest| rest.trim_start_matches([':', '：', '(', '（']).trim_end_matches([')', '）']));
    counted.is_some_and(is_count)
}

/// A number, with or without the word for what was counted.
fn is_count(text: &str) -> bool {
    let digits = text.trim().trim_start_matches('共').trim_end_matches([
        '人', '位', '名', '个', '個', '条', '條', '项', '項', '次', '元', '单', '單', '笔', '筆', '行', '记',
        '录', '記', '錄', '数', '据', '數', '據', '会', '员', '會', '員', '顾', '客', '顧', ' ', '\u{3000}',
    ]);
    let digits = digits.trim();
    let short = digits.len() <= 9;
    short
        && digits.bytes().any(|byte| byte.is_ascii_digit())
        && digits.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b','))
}
