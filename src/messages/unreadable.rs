//! Why a sheet can't be read at all, in words.

use super::{Lang, names};
use crate::domain::unreadable::{Stranger, Unreadable};
use crate::say;

/// What is wrong with the file, as one sentence without a full stop.
pub fn sentence(unreadable: &Unreadable, lang: Lang) -> String {
    match unreadable {
        Unreadable::Empty => say!(lang, "文件是空的", "the file is empty"),
        Unreadable::NotASheet { what } => {
            let what = stranger(*what, lang);
            say!(lang, "这不是表格，而是{what}", "this is no sheet but {what}")
        }
        Unreadable::Locked => {
            say!(lang, "工作簿有密码保护", "the workbook is protected by a password")
        }
        Unreadable::TooLarge { mebibytes } => say!(
            lang,
            "文件或解压后的内容超过 {mebibytes} MB",
            "the file, or what it unpacks to, is larger than {mebibytes} MB"
        ),
        Unreadable::Damaged { detail } => {
            say!(lang, "工作簿已损坏（{detail}）", "the workbook is damaged ({detail})")
        }
        Unreadable::MixedEncodings { line } => say!(
            lang,
            "文件混用了两种编码：从第 {line} 行起与前面不同",
            "the file mixes two encodings: line {line} differs from those before it"
        ),
        Unreadable::Undecodable { line } => say!(
            lang,
            "第 {line} 行有无法辨认的字节",
            "line {line} holds bytes of no encoding that salon reads"
        ),
        Unreadable::ZeroByte { line } => {
            say!(
                lang,
                "第 {line} 行有空字节，文件可能没有保存完整",
                "line {line} holds a zero byte; the file may have been cut off"
            )
        }
        Unreadable::UnclosedQuote { line } => say!(
            lang,
            "第 {line} 行的双引号没有配对",
            "a quotation mark opened on line {line} is never closed"
        ),
        Unreadable::CellTooLong { line, kibibytes } => say!(
            lang,
            "第 {line} 行开始的一个单元格超过 {kibibytes} KB",
            "a cell that begins on line {line} is longer than {kibibytes} KB"
        ),
        Unreadable::OtherKind { table, other } => {
            let (table, other) = (table_word(table, lang), table_word(other, lang));
            say!(lang, "这像是{other}，不是{table}", "this looks like {other}, not {table}")
        }
        Unreadable::NoSuchTab { asked, tabs } => {
            let tabs = listed(tabs, lang);
            say!(lang, "没有工作表「{asked}」；有：{tabs}", "there is no tab “{asked}”; there are: {tabs}")
        }
        Unreadable::NoHeadings { table, line, seen } => {
            let table = table_word(table, lang);
            match line {
                Some(line) if !seen.is_empty() => {
                    let seen = listed(seen, lang);
                    say!(
                        lang,
                        "找不到{table}的表头；最像的是第 {line} 行：{seen}",
                        "no row looks like the headings of {table}; line {line} comes nearest: {seen}"
                    )
                }
                _ => say!(lang, "找不到{table}的表头", "no row looks like the headings of {table}"),
            }
        }
        Unreadable::NoSuchHeading { heading, seen } => {
            let seen = listed(seen, lang);
            say!(
                lang,
                "表中没有「{heading}」这一列；有：{seen}",
                "the sheet has no column “{heading}”; it has: {seen}"
            )
        }
        Unreadable::NoSuchField { field, known } => {
            let known: Vec<String> = known.iter().map(|field| named(field, lang)).collect();
            let known = known.join(lang.pick("、", ", "));
            say!(
                lang,
                "没有「{field}」这个字段；可用：{known}",
                "there is no field “{field}”; known are: {known}"
            )
        }
    }
}

/// A field, with what people call it: name 姓名.
fn named(field: &str, lang: Lang) -> String {
    match names::column(field, lang) {
        name if name == field || lang == Lang::En => field.to_string(),
        name => format!("{field} {name}"),
    }
}

/// What to do about it, as one sentence without a full stop, where there is something to do.
pub fn remedy(unreadable: &Unreadable, lang: Lang) -> Option<String> {
    let text = match unreadable {
        Unreadable::Empty => return None,
        Unreadable::NotASheet { what: Stranger::Lock } => {
            say!(
                lang,
                "要导入的是工作簿本身，文件名没有前面的记号",
                "import the workbook itself, whose name lacks that mark"
            )
        }
        Unreadable::NotASheet { .. } => {
            say!(lang, "请另存为 xlsx 或 CSV 再导入", "save it as xlsx or CSV and import that")
        }
        Unreadable::Locked => {
            say!(lang, "请打开它，去掉密码另存一份", "open it and save a copy without the password")
        }
        Unreadable::TooLarge { .. } => {
            say!(lang, "请拆成几个文件分别导入", "split it into several files")
        }
        Unreadable::Damaged { .. } => say!(
            lang,
            "请用表格软件打开，另存为新的 xlsx",
            "open it in a spreadsheet program and save it as a new xlsx"
        ),
        Unreadable::MixedEncodings { .. } | Unreadable::Undecodable { .. } => say!(
            lang,
            "请从原系统重新导出；不要把两份文件直接拼在一起",
            "export it again from the old system; two files can't simply be joined"
        ),
        Unreadable::ZeroByte { .. } => say!(lang, "请重新导出", "export it again"),
        Unreadable::UnclosedQuote { .. } | Unreadable::CellTooLong { .. } => {
            say!(lang, "请在这一行补上或删去双引号", "close or remove the quotation mark on that line")
        }
        Unreadable::OtherKind { other, .. } => {
            say!(lang, "要导入它：salon import {other} …", "to import it: salon import {other} …")
        }
        Unreadable::NoHeadings { .. } => say!(
            lang,
            "请告诉 salon 哪一列是什么：--map 表头=字段，如 --map 贵宾=name；表里没有表头的话，先在第一行写上：姓名、手机、生日……",
            "say which column is what: --map HEADING=FIELD, as in --map 贵宾=name; where the sheet has no headings, write them into its first row: name, phone, birthday …"
        ),
        Unreadable::NoSuchTab { .. } => {
            say!(
                lang,
                "--sheet 里照原样写工作表的名字；隐藏的先取消隐藏",
                "write its name in --sheet as it stands; show a hidden one first"
            )
        }
        Unreadable::NoSuchHeading { .. } => {
            say!(lang, "--map 里请照表头原样写", "write the heading in --map as it stands in the sheet")
        }
        Unreadable::NoSuchField { .. } => {
            say!(lang, "用 --map 表头=- 跳过一列", "--map HEADING=- leaves a column out")
        }
    };
    Some(text)
}

fn stranger(what: Stranger, lang: Lang) -> &'static str {
    match what {
        Stranger::Image => lang.pick("一张图片", "a picture"),
        Stranger::Pdf => lang.pick("一个 PDF", "a PDF"),
        Stranger::Archive => lang.pick("一个压缩包", "an archive"),
        Stranger::Document => lang.pick("一篇文字文档", "a text document"),
        Stranger::Slides => lang.pick("一份演示文稿", "a set of slides"),
        Stranger::Numbers => lang.pick("苹果 Numbers 表格", "a sheet in Apple's Numbers format"),
        Stranger::BinaryWorkbook => lang.pick("二进制工作簿 xlsb", "a binary workbook (xlsb)"),
        Stranger::WebArchive => lang.pick("一个网页存档 mht", "a web archive (mht)"),
        Stranger::Page => lang.pick("一个没有表格的网页", "a web page without a table"),
        Stranger::Lock => lang.pick(
            "表格软件打开工作簿时放在旁边的记号",
            "the mark that a spreadsheet program puts beside a workbook that it has open",
        ),
        Stranger::Database => lang.pick("一个数据库文件", "a database"),
        Stranger::Sound => lang.pick("一段音频或视频", "a sound or film"),
        Stranger::Unknown => lang.pick("一个看不懂的文件", "a file of an unknown kind"),
    }
}

fn table_word(table: &str, lang: Lang) -> &'static str {
    match table {
        "services" => lang.pick("项目表", "a list of services"),
        "staff" => lang.pick("员工表", "a list of staff"),
        "bookings" => lang.pick("预约表", "a list of bookings"),
        "visits" => lang.pick("到店消费表", "a list of visits"),
        "sales" => lang.pick("产品销售表", "a list of sales"),
        "payments" => lang.pick("收款表", "a list of payments"),
        "products" => lang.pick("产品表", "a list of products"),
        "complaints" => lang.pick("投诉表", "a list of complaints"),
        "cards" => lang.pick("会员卡表", "a list of cards"),
        "card-uses" => lang.pick("用卡明细", "a history of cards"),
        "debts" => lang.pick("欠款表", "a list of debts"),
        "coupons" => lang.pick("优惠券表", "a list of coupons"),
        "points" => lang.pick("积分表", "a list of points"),
        "feedback" => lang.pick("反馈表", "a list of feedback"),
        "replies" => lang.pick("回复表", "a list of replies"),
        _ => lang.pick("顾客表", "a list of clients"),
    }
}

fn listed(seen: &[String], lang: Lang) -> String {
    seen.join(lang.pick("、", ", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locked_workbook_comes_with_what_to_do() {
        assert_eq!(sentence(&Unreadable::Locked, Lang::Zh), "工作簿有密码保护");
        assert_eq!(
            remedy(&Unreadable::Locked, Lang::En).as_deref(),
            Some("open it and save a copy without the password")
        );
    }

    #[test]
    fn missing_headings_say_which_row_came_nearest() {
        let unreadable = Unreadable::NoHeadings {
            table: "clients",
            line: Some(2),
            seen: vec!["贵宾".into(), "备忘录".into()],
        };
        assert_eq!(sentence(&unreadable, Lang::Zh), "找不到顾客表的表头；最像的是第 2 行：贵宾、备忘录");
        assert!(remedy(&unreadable, Lang::Zh).is_some_and(|text| text.contains("--map")));
    }
}
