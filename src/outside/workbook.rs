//! Workbooks as sheets: xlsx, xls and ods, told by their bytes.

mod calm;
mod ods;
mod tab;
mod unpacked;
mod value;
mod xls;
mod xlsx;

use crate::domain::sheet::{MOST_CELLS, MOST_TEXT, Sheet};
use crate::domain::unreadable::Unreadable;

/// What a workbook may unpack to, in MiB.
const MOST_MEBIBYTES: u32 = (MOST_TEXT >> 20) as u32;

/// A workbook.
pub struct Book {
    /// The visible tabs that hold anything, in their order. A row's line is its number in the tab. A value in
    /// cells merged downwards stands in each of their rows.
    pub sheets: Vec<Sheet>,
    /// The names of the tabs that are hidden.
    pub hidden: Vec<String>,
}

pub fn read(bytes: &[u8]) -> Result<Book, Unreadable> {
    let tabs = calm::without_panic(|| {
        if !bytes.starts_with(b"PK") {
            return xls::read(bytes);
        }
        let mut archive = unpacked::open(bytes)?;
        if archive.by_name("content.xml").is_ok() { ods::read(&mut archive) } else { xlsx::read(bytes) }
    })?;
    let mut sheets: Vec<Sheet> = Vec::new();
    let (tabs, hidden) = tabs.into_tabs();
    for tab in tabs {
        let sheet = tab.into_sheet()?;
        // Each tab has its limit; so have all of them, which may be one part named many times.
        if sheets.iter().map(Sheet::cell_count).sum::<usize>() > MOST_CELLS {
            return Err(too_large());
        }
        sheets.extend(Some(sheet).filter(|sheet| !sheet.is_empty()));
    }
    if sheets.is_empty() { Err(Unreadable::Empty) } else { Ok(Book { sheets, hidden }) }
}

fn too_large() -> Unreadable {
    Unreadable::TooLarge { mebibytes: MOST_MEBIBYTES }
}

fn damaged(detail: impl std::fmt::Display) -> Unreadable {
    let detail = detail.to_string();
    Unreadable::Damaged { detail: detail.chars().filter(|c| !c.is_control()).take(100).collect() }
}

#[cfg(test)]
mod tests {
    use super::{read as open, *};
    use proptest::prelude::*;
    use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
    use std::io::Write;

    fn read(bytes: &[u8]) -> Result<Vec<Sheet>, Unreadable> {
        open(bytes).map(|book| book.sheets)
    }

    fn cells(sheet: &Sheet) -> Vec<(u32, Vec<&str>)> {
        sheet.rows().map(|row| (row.line(), row.cells().collect())).collect()
    }

    fn zip_of(parts: &[(&str, &[u8])]) -> Vec<u8> {
        let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        for (name, content) in parts {
            zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
            zip.write_all(content).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    #[test]
    fn cells_are_read_as_a_person_reads_them() {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        sheet.set_name("会员").unwrap();
        let day = Format::new().set_num_format("yyyy\"年\"m\"月\"d\"日\";@");
        let moment = Format::new().set_num_format("yyyy-mm-dd hh:mm");
        let time = Format::new().set_num_format("h:mm");
        let long = Format::new().set_num_format("[h]:mm");
        let padded = Format::new().set_num_format("000000");
        sheet.write(0, 0, "手机").unwrap();
        sheet.write(1, 0, 13_800_138_000_f64).unwrap();
        sheet.write(1, 1, 198.5).unwrap();
        sheet.write(1, 2, 0.1 + 0.2).unwrap();
        sheet.write(1, 3, true).unwrap();
        let date = |text| ExcelDateTime::parse_from_str(text).unwrap();
        sheet.write_with_format(2, 0, date("2024-03-05"), &day).unwrap();
        sheet.write_with_format(2, 1, date("2024-03-05T14:30:00"), &moment).unwrap();
        sheet.write_with_format(2, 2, date("14:30:00"), &time).unwrap();
        sheet.write_with_format(2, 3, 1.0625, &long).unwrap();
        sheet.write_with_format(2, 4, 123, &padded).unwrap();
        sheet.write(5, 1, "　隔行 ").unwrap();
        sheet.write_formula(6, 0, rust_xlsxwriter::Formula::new("=NA()").set_result("#N/A")).unwrap();
        sheet.write(6, 1, "x").unwrap();
        let sheets = read(&book.save_to_buffer().unwrap()).unwrap();
        assert_eq!(sheets[0].name, "会员");
        assert_eq!(
            cells(&sheets[0]),
            [
                (1, vec!["手机"]),
                (2, vec!["13800138000", "198.5", "0.3", "yes"]),
                (3, vec!["2024-03-05", "2024-03-05 14:30", "14:30", "25:30", "000123"]),
                (6, vec!["", "隔行"]),
                (7, vec!["", "x"]),
            ]
        );
    }

    #[test]
    fn hidden_and_empty_tabs_are_left_out() {
        let mut book = Workbook::new();
        book.add_worksheet().set_name("一").unwrap().write(0, 0, "姓名").unwrap();
        book.add_worksheet().set_name("藏").unwrap().set_hidden(true).write(0, 0, "姓名").unwrap();
        book.add_worksheet().set_name("空").unwrap();
        book.add_worksheet().set_name("二").unwrap().write(3, 2, "姓名").unwrap();
        let sheets = read(&book.save_to_buffer().unwrap()).unwrap();
        let names: Vec<&str> = sheets.iter().map(|sheet| sheet.name.as_str()).collect();
        assert_eq!(names, ["一", "二"]);
        assert_eq!(cells(&sheets[1]), [(4, vec!["", "", "姓名"])]);
        let mut blank = Workbook::new();
        blank.add_worksheet();
        assert_eq!(read(&blank.save_to_buffer().unwrap()), Err(Unreadable::Empty));
    }

    #[test]
    fn a_value_merged_over_rows_stands_in_each_of_them() {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        let plain = Format::new();
        sheet.merge_range(0, 0, 0, 2, "2024年3月预约表", &plain).unwrap();
        for (column, heading) in ["日期", "姓名", "项目"].iter().enumerate() {
            sheet.write(1, column as u16, *heading).unwrap();
        }
        sheet.merge_range(2, 0, 4, 0, "2024-03-05", &plain).unwrap();
        for (row, name) in ["王芳", "李静", "陈洁"].iter().enumerate() {
            sheet.write(2 + row as u32, 1, *name).unwrap();
        }
        let sheets = read(&book.save_to_buffer().unwrap()).unwrap();
        assert_eq!(
            cells(&sheets[0]),
            [
                (1, vec!["2024年3月预约表"]),
                (2, vec!["日期", "姓名", "项目"]),
                (3, vec!["2024-03-05", "王芳"]),
                (4, vec!["2024-03-05", "李静"]),
                (5, vec!["2024-03-05", "陈洁"]),
            ]
        );
    }

    #[test]
    fn the_same_sheet_saved_as_xls_and_ods_reads_the_same() {
        let meant = [
            (1, vec!["丽人美容会所会员表"]),
            (2, vec!["会员号", "姓名", "手机号", "生日", "余额", "最近到店", "时间"]),
            (3, vec!["A001", "王芳", "13800138000", "1988-05-12", "198.5", "2024-03-05 14:30", "14:30"]),
            (4, vec!["A001", "李静", "13900139000", "1990-01-01", "0"]),
            (7, vec!["A002", "陈洁"]),
        ];
        let xls = read(include_bytes!("../../tests/fixtures/sheets/members.xls")).unwrap();
        let ods = read(include_bytes!("../../tests/fixtures/sheets/members.ods")).unwrap();
        let xlsx = read(include_bytes!("../../tests/fixtures/sheets/members.xlsx")).unwrap();
        for sheets in [xlsx, ods, xls] {
            assert_eq!(sheets.len(), 1);
            assert_eq!(sheets[0].name, "会员");
            assert_eq!(cells(&sheets[0]), meant);
        }
    }

    #[test]
    fn a_bomb_is_refused_before_it_is_unpacked() {
        let bomb =
            zip_of(&[("xl/workbook.xml", b"<workbook/>"), ("xl/sharedStrings.xml", &vec![b' '; 300 << 20])]);
        assert!(bomb.len() < 1 << 20);
        let began = std::time::Instant::now();
        assert_eq!(read(&bomb), Err(too_large()));
        assert!(began.elapsed().as_secs() < 2);
    }

    #[test]
    fn two_cells_in_the_farthest_corners_cost_nothing() {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        sheet.write(0, 0, "姓名").unwrap();
        sheet.write(1_048_575, 16_383, "x").unwrap();
        let sheets = read(&book.save_to_buffer().unwrap()).unwrap();
        assert_eq!(sheets[0].len(), 2);
        assert_eq!(sheets[0].row(1).map(|row| (row.line(), row.cell(16_383))), Some((1_048_576, "x")));
    }

    #[test]
    fn a_workbook_that_was_cut_off_is_damaged() {
        for bytes in [
            include_bytes!("../../tests/fixtures/sheets/members.xls").as_slice(),
            include_bytes!("../../tests/fixtures/sheets/members.ods"),
            include_bytes!("../../tests/fixtures/sheets/members.xlsx"),
        ] {
            for part in [1, 2, 3, 5] {
                let cut = &bytes[..bytes.len() * part / 10];
                assert!(matches!(read(cut), Err(Unreadable::Damaged { .. })), "{part}");
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn a_workbook_with_any_bytes_changed_is_read_or_refused(
            which in 0_usize..3,
            changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..20),
        ) {
            let mut bytes = match which {
                0 => include_bytes!("../../tests/fixtures/sheets/members.xls").to_vec(),
                1 => include_bytes!("../../tests/fixtures/sheets/members.ods").to_vec(),
                _ => include_bytes!("../../tests/fixtures/sheets/members.xlsx").to_vec(),
            };
            for (at, byte) in changes {
                let at = at.index(bytes.len());
                bytes[at] = byte;
            }
            let _ = read(&bytes);
        }
    }
}
