//! Old sheets against a register that is not empty: what comes in, what is asked, what is left alone.

use std::fs;
use std::path::Path;
use std::process::Command;

/// A new salon, and the sheets of its owner beside it.
struct Shop(tempfile::TempDir);

impl Shop {
    fn new() -> Shop {
        let shop = Shop(tempfile::tempdir().unwrap());
        shop.done(&["init", "shop", "--lang", "zh"]);
        shop
    }

    fn path(&self, name: &str) -> std::path::PathBuf {
        self.0.path().join(name)
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.path(name), text).unwrap();
    }

    fn read(&self, name: &str) -> String {
        let text = fs::read_to_string(self.path(name)).unwrap();
        text.trim_start_matches('\u{feff}').replace('\r', "")
    }

    /// Runs salon beside the sheets: exit code, and what it said.
    fn salon(&self, words: &[&str]) -> (i32, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_salon"));
        command.args(["--today", "2026-11-21", "--lang", "zh"]).args(words).current_dir(self.0.path());
        for name in ["SALON_DIR", "LANG", "LC_ALL"] {
            command.env_remove(name);
        }
        if words[0] != "init" {
            command.env("SALON_DIR", self.path("shop"));
        }
        let told = command.env("SALON_ID_SEED", "1").output().unwrap();
        let said = [told.stdout, told.stderr].concat();
        (told.status.code().unwrap(), String::from_utf8(said).unwrap())
    }

    fn done(&self, words: &[&str]) -> String {
        let (exit, said) = self.salon(words);
        assert_eq!(exit, 0, "{words:?}: {said}");
        said
    }

    /// The cells of a column of a table of the shop, in the order of its rows.
    fn column(&self, file: &str, name: &str) -> Vec<String> {
        let text = self.read(&format!("shop/{file}"));
        let mut lines = text.lines();
        let heading: Vec<&str> = lines.next().unwrap().split(',').collect();
        let at = heading.iter().position(|column| *column == name);
        lines.map(|line| at.and_then(|at| line.split(',').nth(at)).unwrap_or("").to_string()).collect()
    }
}

fn exists(dir: &Path, name: &str) -> bool {
    dir.join(name).exists()
}

const BROKEN: &str = "会员号,姓名,手机,等级\n001,王芳,13800000001,银卡\n002,李娜,1.38E+10,金卡\n";

#[test]
fn a_row_that_came_in_mended_is_not_asked_about_again() {
    let shop = Shop::new();
    shop.write("old.csv", BROKEN);
    assert_eq!(shop.salon(&["import", "clients", "old.csv"]).0, 1);
    let mended = shop.read("old.rejected.csv").replace("1.38E+10", "13800000002");
    shop.write("mended.csv", &mended);
    shop.done(&["import", "clients", "mended.csv"]);
    let before = shop.read("shop/clients.csv");
    let said = shop.done(&["import", "clients", "old.csv"]);
    assert!(said.contains("不变 1，待确认 0") && said.contains("1 行以前拿不准"), "{said}");
    assert_eq!(shop.read("shop/clients.csv"), before);
    assert!(!exists(shop.0.path(), "old.rejected-2.csv"));
    // A row that the sheet changed since is asked about.
    shop.write("old.csv", &BROKEN.replace("1.38E+10", "1.39E+10"));
    assert_eq!(shop.salon(&["import", "clients", "old.csv"]).0, 1);
}

#[test]
fn a_row_in_doubt_that_was_not_mended_is_told_each_time() {
    let shop = Shop::new();
    shop.write("old.csv", BROKEN);
    for _ in 0..2 {
        let (exit, said) = shop.salon(&["import", "clients", "old.csv"]);
        assert!(exit == 1 && said.contains("待确认 1"), "{said}");
    }
    let log = shop.done(&["log"]);
    assert_eq!(log.matches("import clients").count(), 1, "{log}");
}

#[test]
fn what_was_mended_to_the_registers_own_word_stays() {
    let shop = Shop::new();
    shop.done(&["client", "add", "王芳", "--number", "001", "--phone", "13800000001", "--tier", "金卡"]);
    shop.write("old.csv", "会员号,姓名,手机,等级\n001,王芳,13800000001,银卡\n");
    assert_eq!(shop.salon(&["import", "clients", "old.csv"]).0, 1);
    shop.write("mended.csv", &shop.read("old.rejected.csv").replace("银卡", "金卡"));
    shop.done(&["import", "clients", "mended.csv"]);
    shop.done(&["import", "clients", "old.csv"]);
    assert_eq!(shop.column("clients.csv", "tier"), ["金卡"]);
}

#[test]
fn a_mended_row_without_a_number_is_known_by_what_was_sound_in_it() {
    let shop = Shop::new();
    shop.write("old.csv", "姓名,手机,等级\n王芳,1.38E+10,银卡\n李娜,1.39E+10,金卡\n");
    assert_eq!(shop.salon(&["import", "clients", "old.csv"]).0, 1);
    // One is mended, the other is left as it is.
    shop.write("mended.csv", &shop.read("old.rejected.csv").replace("1.38E+10", "13800000001"));
    assert_eq!(shop.salon(&["import", "clients", "mended.csv"]).0, 1);
    let (exit, said) = shop.salon(&["import", "clients", "old.csv"]);
    assert!(exit == 1 && said.contains("待确认 1") && said.contains("1 行以前拿不准"), "{said}");
    // Undone, the row is asked about again.
    shop.done(&["undo", "--yes"]);
    let (_, said) = shop.salon(&["import", "clients", "old.csv"]);
    assert!(said.contains("待确认 2"), "{said}");
}

#[test]
fn each_tab_has_its_own_file_of_rejected_rows_and_that_comes_in_as_it_is() {
    let shop = Shop::new();
    let mut book = rust_xlsxwriter::Workbook::new();
    let tabs: [(&str, &[&[&str]]); 2] = [
        ("会员", &[&["会员号", "姓名", "手机", "备注", "备注"], &["001", "王芳", "1.38E+10", "a", "b"]]),
        ("散客", &[&["客户名称", "联系电话"], &["李娜", "1.39E+10"]]),
    ];
    for (name, rows) in tabs {
        let tab = book.add_worksheet();
        tab.set_name(name).unwrap();
        for (at, row) in rows.iter().enumerate() {
            for (column, cell) in row.iter().enumerate() {
                tab.write(at as u32, column as u16, *cell).unwrap();
            }
        }
    }
    book.save(shop.path("客户.xlsx")).unwrap();
    assert_eq!(shop.salon(&["import", "clients", "客户.xlsx"]).0, 1);
    let member = shop.read("客户.会员.rejected.csv");
    assert!(member.starts_with("未导入的原因,会员号,姓名,手机,备注,备注\n"), "{member}");
    assert!(member.contains("001,王芳,1.38E+10,a,b"), "{member}");
    let guest = shop.read("客户.散客.rejected.csv");
    assert!(guest.starts_with("未导入的原因,客户名称,联系电话\n"), "{guest}");
    shop.write("客户.散客.rejected.csv", &guest.replace("1.39E+10", "13900000001"));
    shop.done(&["import", "clients", "客户.散客.rejected.csv"]);
    assert_eq!(shop.column("clients.csv", "phone"), ["13900000001"]);
    let (_, said) = shop.salon(&["import", "clients", "客户.xlsx"]);
    assert!(said.contains("待确认 1") && said.contains("1 行以前拿不准"), "{said}");
}
