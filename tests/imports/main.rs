//! Old sheets against a register that is not empty: what comes in, what is asked, what is left alone.

mod abroad;
mod cards;
mod corrected;
mod debts;
mod diary;
mod shop;

use shop::{Shop, small_shop};
use std::fs;
use std::path::Path;

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
    shop.done(&["client", "add", "王芳", "--number", "001", "--phone", "13800000001", "--tier", "高级"]);
    shop.write("old.csv", "会员号,姓名,手机,等级\n001,王芳,13800000001,银卡\n");
    assert_eq!(shop.salon(&["import", "clients", "old.csv"]).0, 1);
    shop.write("mended.csv", &shop.read("old.rejected.csv").replace("银卡", "高级"));
    shop.done(&["import", "clients", "mended.csv"]);
    shop.done(&["import", "clients", "old.csv"]);
    assert_eq!(shop.column("clients.csv", "tier"), ["高级"]);
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

#[test]
fn a_birthday_without_its_year_is_the_same_birthday() {
    let shop = Shop::new();
    for (name, number, birthday) in
        [("王芳", "001", "1968-08-15"), ("李娜", "002", "solar:08-15"), ("赵敏", "003", "lunar:1970-08-15")]
    {
        shop.done(&["client", "add", name, "--number", number, "--birthday", birthday, "--anyway"]);
    }
    let sheet = "会员号,姓名,生日\n001,王芳,8-15\n002,李娜,1970-08-15\n003,赵敏,农历八月十五\n";
    shop.write("old.csv", sheet);
    let said = shop.done(&["import", "clients", "old.csv"]);
    assert!(said.contains("更新 1，不变 2，待确认 0"), "{said}");
    let all = ["1968-08-15", "1970-08-15", "lunar:1970-08-15"];
    assert_eq!(shop.column("clients.csv", "birthday"), all);
    // The sheet learns the year, and says it again without; the register has and keeps it.
    for birthday in ["1968-08-15", "8-15"] {
        shop.write("old.csv", &sheet.replace("王芳,8-15", &format!("王芳,{birthday}")));
        shop.done(&["import", "clients", "old.csv"]);
        assert_eq!(shop.column("clients.csv", "birthday"), all);
    }
    // Another day is a doubt all the same.
    shop.write("old.csv", &sheet.replace("王芳,8-15", "王芳,8-16"));
    let (exit, said) = shop.salon(&["import", "clients", "old.csv"]);
    assert!(exit == 1, "{said}");
    // Twice in one sheet, once with the year.
    shop.write("two.csv", "会员号,姓名,生日\n009,周红,8-15\n009,周红,1975-08-15\n");
    shop.done(&["import", "clients", "two.csv"]);
    assert_eq!(shop.column("clients.csv", "birthday")[3], "1975-08-15");
}

#[test]
fn a_dry_run_shows_each_cell_that_would_change() {
    let shop = Shop::new();
    let sheet = |tier: &str, phone: &str| {
        let mut text = String::from("会员号,姓名,手机,等级\n");
        for number in 1..=25 {
            text.push_str(&format!("{number:03},客{number},138{phone}{number:04},{tier}\n"));
        }
        text
    };
    shop.write("old.csv", &sheet("银卡", "0000"));
    shop.done(&["import", "clients", "old.csv"]);
    shop.write("old.csv", &sheet("金卡", "0000").replace("13800000002", "13900000002"));
    let said = shop.done(&["import", "clients", "old.csv", "--dry-run", "--format", "text"]);
    let table = said.split_once("栏").unwrap().1;
    assert!(said.contains("顾客") && table.contains("原来") && table.contains("改为"), "{said}");
    assert!(table.contains("银卡") && table.contains("金卡") && table.contains("139****0002"), "{said}");
    assert!(table.contains("还有 6 格"), "{said}");
    let said = shop.done(&["import", "clients", "old.csv", "--dry-run", "--format", "csv"]);
    assert!(said.contains("2,updated,客1,会员等级 银卡 → 金卡\n") && said.lines().count() == 26, "{said}");
    let said = shop.done(&["import", "clients", "old.csv", "--dry-run", "--format", "json"]);
    let rows: serde_json::Value = serde_json::from_str(&said).unwrap();
    assert_eq!(rows[1]["line"], 3);
    let changes = serde_json::json!([
        { "column": "phone", "from": "138****0002", "to": "139****0002" },
        { "column": "tier", "from": "银卡", "to": "金卡" },
    ]);
    assert_eq!(rows[1]["changes"], changes);
    assert_eq!(rows.as_array().unwrap().len(), 25);
}

#[test]
fn the_first_visits_that_a_book_tells_are_counted() {
    let shop = Shop::new();
    shop.write("clients.csv", "会员号,姓名,手机\n001,王芳,13800000001\n002,李娜,13800000002\n");
    shop.done(&["import", "clients", "clients.csv"]);
    shop.write("book.csv", "预约时间,顾客,状态\n2025-03-05 10:00,王芳,已到店\n2025-04-05 10:00,王芳,已到店\n2025-04-05 11:00,李娜,已取消\n");
    let said = shop.done(&["import", "bookings", "book.csv"]);
    assert!(said.contains("1 位顾客的首次到店日期由预约补上"), "{said}");
    assert_eq!(shop.column("clients.csv", "first_visit"), ["2025-03-05", ""]);
}

#[test]
fn the_sections_of_a_price_list_are_its_categories() {
    let shop = Shop::new();
    let list = "项目名称,单次价,体验价,会员价,时长\n面部护理,,,,\n补水,298,98,238,60\n美白,398,128,298,75\n\
                身体护理,,,,\n肩颈,198,68,158,45\n";
    shop.write("menu.csv", list);
    let said = shop.done(&["import", "services", "menu.csv"]);
    assert!(said.contains("新增 3") && said.contains("2 行只有类别名"), "{said}");
    assert_eq!(shop.column("services.csv", "category"), ["面部护理", "面部护理", "身体护理"]);
    assert_eq!(shop.column("services.csv", "price"), ["298.00", "398.00", "198.00"]);
    assert_eq!(shop.column("prices.csv", "list"), ["trial", "member"].repeat(3));
    assert_eq!(
        shop.column("prices.csv", "price"),
        ["98.00", "238.00", "128.00", "298.00", "68.00", "158.00"]
    );
    // A list in which some price is not known has no sections.
    let shop = Shop::new();
    shop.write("menu.csv", "项目名称,价格\n补水,298\n修眉,\n肩颈,198\n");
    assert!(shop.done(&["import", "services", "menu.csv"]).contains("新增 3"));
}

#[test]
fn days_without_a_year_are_those_of_the_title() {
    let shop = Shop::new();
    shop.done(&["client", "add", "王芳", "--phone", "13800000001"]);
    shop.write(
        "book.csv",
        "预约登记表 2026年1月,,\n日期,时间,顾客\n1.5,10:00,王芳\n12.28,11:00,王芳\n1.20,12:00,王芳\n1.35,9:30,王芳\n",
    );
    assert_eq!(shop.salon(&["import", "bookings", "book.csv"]).0, 1);
    assert_eq!(shop.column("bookings/2026-01.csv", "start"), ["2026-01-05T10:00", "2026-01-20T12:00"]);
    assert_eq!(shop.column("bookings/2025-12.csv", "start"), ["2025-12-28T11:00"]);
    let mended = shop.read("book.2026年1月.rejected.csv").replace("1.35", "1.25");
    shop.write("book.2026年1月.rejected.csv", &mended);
    shop.done(&["import", "bookings", "book.2026年1月.rejected.csv"]);
    assert_eq!(shop.column("bookings/2026-01.csv", "start").len(), 3);
}

#[test]
fn staff_are_known_by_a_part_of_their_name_that_only_one_has() {
    let shop = Shop::new();
    shop.done(&["client", "add", "王芳", "--phone", "13800000001"]);
    for name in ["王丽", "李梅", "李小燕"] {
        shop.done(&["staff", "add", name]);
    }
    shop.write(
        "book.csv",
        "时间,顾客,美容师\n2026-11-05 10:00,王芳,小丽\n2026-11-06 10:00,王芳,李\n2026-11-07 10:00,王芳,张\n",
    );
    let (_, said) = shop.salon(&["import", "bookings", "book.csv"]);
    assert!(said.contains("新增 1，更新 0，不变 0，待确认 2") && said.contains("「小丽」当作王丽"), "{said}");
}

#[test]
fn the_number_of_a_row_is_no_news_of_a_client() {
    let shop = Shop::new();
    shop.write("old.csv", "序号,会员号,姓名,手机\n1,M1,李秀英,13800000001\n2,M2,王芳,13800000002\n");
    let said = shop.done(&["import", "clients", "old.csv"]);
    assert!(said.contains("只是给行编的号，没有导入：序号"), "{said}");
    shop.write("new.csv", "序号,会员号,姓名,手机\n1,M2,王芳,13800000002\n");
    assert!(shop.done(&["import", "clients", "new.csv"]).contains("更新 0，不变 1"));
    assert!(!shop.read("shop/clients.csv").contains("序号"));
    // Who wants it, says so.
    shop.write("numbered.csv", "序号,姓名\n7,钱多\n");
    shop.done(&["import", "clients", "numbered.csv", "--map", "序号=number"]);
    assert_eq!(shop.column("clients.csv", "number"), ["M1", "M2", "7"]);
}

#[test]
fn phones_with_stars_are_left_out_and_told() {
    let shop = Shop::new();
    shop.write("old.csv", "姓名,手机,备用手机\n李秀英,138****0001,\n王芳,138****0002,13900000002\n");
    let said = shop.done(&["import", "clients", "old.csv"]);
    assert!(said.contains("1 行的电话中间是星号，没有导入"), "{said}");
    assert_eq!(shop.column("clients.csv", "phone"), ["", "13900000002"]);
    let id = shop.column("clients.csv", "id")[0].clone();
    shop.done(&["client", "edit", &id, "--phone", "13800000001"]);
    assert!(!shop.done(&["import", "clients", "old.csv"]).contains("星号"));
}

#[test]
fn a_column_that_names_the_calendar_is_heard_however_it_is_headed() {
    let shop = Shop::new();
    shop.write("a.csv", "姓名,生日,是否农历\n甲,1988-05-12,是\n乙,1988-05-12,否\n丙,1988-05-12,\n");
    shop.write("b.csv", "姓名,生日（阴）\n丁,八月十五\n");
    shop.write("c.csv", "姓名,公历生日,农历生日,备注\n戊,1988-05-12,三月廿七,怕冷\n");
    shop.write("d.csv", "姓名,生日,农历\n己,1988-05-12,√\n庚,,八月十五\n");
    for sheet in ["a.csv", "b.csv", "c.csv", "d.csv"] {
        shop.done(&["import", "clients", sheet]);
    }
    assert_eq!(
        shop.column("clients.csv", "birthday"),
        [
            "lunar:1988-05-12",
            "1988-05-12",
            "1988-05-12",
            "lunar:08-15",
            "1988-05-12",
            "lunar:1988-05-12",
            "lunar:08-15"
        ]
    );
    assert_eq!(shop.column("clients.csv", "note")[4], "怕冷；农历生日 三月廿七");
    shop.write("e.csv", "姓名,生日,历法\n辛,1988-05-12,回历\n");
    let (exit, said) = shop.salon(&["import", "clients", "e.csv"]);
    assert!(exit == 1 && said.contains("「回历」看不出是公历还是农历"), "{said}");
}

#[test]
fn who_is_not_to_be_contacted_by_a_column_of_its_own_is_not() {
    let shop = Shop::new();
    shop.write(
        "old.csv",
        "姓名,手机,免打扰\n甲,13800000001,是\n乙,13800000002,否\n丙,13800000003,√\n丁,13800000004,\n",
    );
    shop.write(
        "sms.csv",
        "姓名,手机,联系许可,是否接收短信\n戊,13800000005,,否\n己,13800000006,是,否\n庚,13800000007,,是\n",
    );
    shop.done(&["import", "clients", "old.csv"]);
    shop.done(&["import", "clients", "sms.csv"]);
    let refused = "contact-2026-11-21";
    assert_eq!(
        shop.column("clients.csv", "consent"),
        [refused, "", refused, "", "sms-2026-11-21", "contact+2026-11-21 sms-2026-11-21", "sms+2026-11-21"]
    );
    // The day of the import, which the sheet does not say, is no news on another one.
    let said = shop.done(&["--today", "2026-11-25", "import", "clients", "sms.csv"]);
    assert!(said.contains("更新 0，不变 3"), "{said}");
}

#[test]
fn surname_and_given_name_in_two_columns_are_one_name() {
    let shop = Shop::new();
    shop.write(
        "old.csv",
        "First Name,Last Name,Mobile\nMary,Lee,13800000001\nCher,,13800000002\n芳,王,13800000003\n",
    );
    shop.done(&["import", "clients", "old.csv"]);
    assert_eq!(shop.column("clients.csv", "name"), ["Mary Lee", "Cher", "王芳"]);
}

#[test]
fn who_has_left_and_what_is_stopped_is_not_active() {
    let shop = Shop::new();
    shop.write("staff.csv", "姓名,离职日期\n张小红,\n李梅,2024-05-01\n");
    shop.write("more.csv", "姓名,是否离职\n王丽,是\n陈静,否\n");
    shop.write("services.csv", "项目,价格,护理周期,是否停用\n补水,面议,每月一次,否\n祛痘,298,两周,是\n");
    shop.done(&["import", "staff", "staff.csv"]);
    shop.done(&["import", "staff", "more.csv"]);
    shop.done(&["import", "services", "services.csv"]);
    assert_eq!(shop.column("staff.csv", "active"), ["", "no", "no", "yes"]);
    assert_eq!(shop.column("services.csv", "active"), ["yes", "no"]);
    assert_eq!(shop.column("services.csv", "price"), ["", "298.00"]);
    assert_eq!(shop.column("services.csv", "interval_days"), ["30", "14"]);
}

#[test]
fn a_book_is_read_with_the_headings_and_words_of_real_shops() {
    let shop = Shop::new();
    shop.write("staff.csv", "姓名\n张小红\n");
    shop.write("services.csv", "项目,时长\n补水护理,60\n");
    shop.write(
        "clients.csv",
        "姓名,手机,美容师\n李秀英,13800000001,小红\n王芳,13800000002,\n王芳,13800000003,\n",
    );
    shop.done(&["import", "staff", "staff.csv"]);
    shop.done(&["import", "services", "services.csv"]);
    let said = shop.done(&["import", "clients", "clients.csv"]);
    assert!(said.contains("员工「小红」当作张小红"), "{said}");
    shop.write(
        "book.csv",
        "日期,到店时间,离店时间,顾客,电话,服务内容,服务人员,是否到店,顾客要求\n\
         2026-11-20,10:00,11:00,李秀英,,补水护理,张小红(离职),来了,要安静\n\
         2026-11-20,12:00,13:30,王芳,尾号0002,补水护理,01-张小红,没来,\n\
         2026-11-22,10:00,11:00,王芳,138****0003,补水护理,,未到店,\n\
         2026-11-22,12:00,13:00,王芳（0002）,,补水护理,,否,\n\
         2026-11-20,14:00,15:00,李秀英,,补水护理,,未到店,\n\
         2026-11-20,16:00,17:00,王芳,尾号0009,补水护理,,爽約,\n\
         合计,,,6 条,,,,,\n",
    );
    let (exit, said) = shop.salon(&["import", "bookings", "book.csv"]);
    assert_eq!(exit, 1);
    assert!(said.contains("新增 4，更新 0，不变 0，待确认 2"), "{said}");
    assert!(
        said.contains("没有顾客「王芳 尾号0009」") && said.contains("「未到店」看不出预约怎么样了"),
        "{said}"
    );
    assert_eq!(shop.column("bookings/2026-11.csv", "status"), ["done", "no-show", "booked", "booked"]);
    assert_eq!(shop.column("bookings/2026-11.csv", "minutes"), ["60", "90", "60", "60"]);
    let clients = shop.column("bookings/2026-11.csv", "client");
    assert!(clients[1] == clients[3] && clients[1] != clients[2], "{clients:?}");
    assert!(!shop.column("bookings/2026-11.csv", "service").contains(&String::new()));
}

#[test]
fn a_sheet_of_another_kind_is_told_as_what_it_is() {
    let shop = Shop::new();
    shop.write("menu.csv", "项目分类,项目名称,门市价,时长\n面部,补水,298,60\n");
    let (exit, said) = shop.salon(&["import", "clients", "menu.csv"]);
    assert!(exit == 65 && said.contains("这像是项目表") && said.contains("salon import services"), "{said}");
    shop.write("bare.csv", "张三,13800000009\n");
    let (exit, said) = shop.salon(&["import", "clients", "bare.csv"]);
    assert!(exit == 65 && said.contains("先在第一行写上：姓名"), "{said}");
}

#[test]
fn days_of_a_sheet_of_one_month_need_no_month() {
    let shop = Shop::new();
    shop.write("clients.csv", "姓名,手机\n李秀英,13800000001\n");
    shop.done(&["import", "clients", "clients.csv"]);
    shop.write(
        "2026年10月预约.csv",
        "日期,时间,顾客\n5号,10:00,李秀英\n6,11:00,李秀英\n31日,12:00,李秀英\n,13:00,李秀英\n",
    );
    let (exit, said) = shop.salon(&["import", "bookings", "2026年10月预约.csv"]);
    assert!(exit == 1 && said.contains("没有日期或时间（第 5 行）"), "{said}");
    let starts = shop.column("bookings/2026-10.csv", "start");
    assert_eq!(starts, ["2026-10-05T10:00", "2026-10-06T11:00", "2026-10-31T12:00"]);
    // Without the month nobody knows it.
    shop.write("book.csv", "日期,时间,顾客\n5号,10:00,李秀英\n");
    assert!(shop.salon(&["import", "bookings", "book.csv"]).1.contains("「5号」不是日期"));
}

#[test]
fn tabs_that_are_hidden_are_told() {
    let shop = Shop::new();
    let mut book = rust_xlsxwriter::Workbook::new();
    for (tab, hidden) in [("会员", false), ("旧会员", true)] {
        let sheet = book.add_worksheet().set_name(tab).unwrap().set_hidden(hidden);
        sheet.write(0, 0, "姓名").unwrap().write(1, 0, "李秀英").unwrap();
    }
    book.save(shop.path("book.xlsx")).unwrap();
    let said = shop.done(&["import", "clients", "book.xlsx"]);
    assert!(said.contains("隐藏的工作表没有读（要导入的话先取消隐藏）：旧会员"), "{said}");
    let (exit, said) = shop.salon(&["import", "clients", "book.xlsx", "--sheet", "新会员"]);
    assert!(exit == 65 && said.contains("没有工作表「新会员」；有：会员、旧会员"), "{said}");
}

#[cfg(unix)]
#[test]
fn a_directory_of_another_user_is_not_taken_for_none() {
    use std::os::unix::fs::PermissionsExt;
    let shop = Shop::new();
    let close = |mode| fs::set_permissions(shop.path("shop"), fs::Permissions::from_mode(mode)).unwrap();
    close(0o000);
    // Nothing is closed to root.
    let closed = fs::read_dir(shop.path("shop")).is_err();
    let (exit, said) = shop.salon(&["remind"]);
    close(0o700);
    assert!(!closed || exit == 74 && said.contains("没有权限") && !said.contains("salon init"), "{said}");
}

#[test]
fn a_new_client_of_a_known_name_is_told() {
    let shop = Shop::new();
    shop.write("old.csv", "姓名,手机\n钱多,13800000004\n王芳,13800000002\n王芳,13800000003\n");
    assert!(!shop.done(&["import", "clients", "old.csv"]).contains("同名"));
    shop.write("new.csv", "姓名,手机\n钱多,13900000004\n王芳,13800000002\n孙丽,13800000005\n");
    let said = shop.done(&["import", "clients", "new.csv"]);
    assert!(
        said.contains("新增的有 1 位和档案里的顾客同名、电话不同") && said.contains("钱多（第 2 行）"),
        "{said}"
    );
}

const BOOK: &str = "日期,时间,顾客,项目,时长\n\
    2026-11-25,10:00,李秀英,补水+肩颈,\n\
    2026-11-25,14:00,王芳,补水、肩颈,120\n\
    2026-11-26,14:00,王芳,水光/修护,\n";

#[test]
fn several_services_in_a_cell_become_a_booking_each() {
    let shop = small_shop();
    shop.write("book.csv", BOOK);
    let said = shop.done(&["import", "bookings", "book.csv"]);
    assert!(said.contains("2 行写了几个项目"), "{said}");
    let column = |name: &str| shop.column("bookings/2026-11.csv", name);
    let [day, other] = ["2026-11-25T", "2026-11-26T"];
    assert_eq!(
        column("start"),
        [
            format!("{day}10:00"),
            format!("{day}11:00"),
            format!("{day}14:00"),
            format!("{day}15:00"),
            format!("{other}14:00")
        ]
    );
    assert_eq!(column("minutes"), ["60", "45", "60", "60", "50"]);
    let (ids, groups) = (column("id"), column("group"));
    assert_eq!(groups, [&ids[0], &ids[0], &ids[2], &ids[2], ""]);
    // The same file twice changes nothing, and one undo takes it back.
    let said = shop.done(&["import", "bookings", "book.csv"]);
    assert!(said.contains("新增 0，更新 0，不变 5"), "{said}");
    shop.done(&["undo", "-y"]);
    assert!(!exists(&shop.path("shop"), "bookings/2026-11.csv"));
}

#[test]
fn a_service_of_several_that_the_menu_lacks_puts_the_row_in_doubt() {
    let shop = small_shop();
    shop.write("book.csv", "日期,时间,顾客,项目\n2026-11-25,10:00,李秀英,补水+拔罐\n");
    let (exit, said) = shop.salon(&["import", "bookings", "book.csv"]);
    assert!(exit == 1 && said.contains("没有项目「拔罐」"), "{said}");
    assert!(shop.read("book.rejected.csv").contains("补水+拔罐"));
    let said = shop.done(&["import", "bookings", "book.csv", "--add-missing", "services"]);
    assert!(said.contains("新建项目：拔罐"), "{said}");
    assert_eq!(shop.column("bookings/2026-11.csv", "id").len(), 2);
}

#[test]
fn who_is_named_by_a_late_row_still_works_here() {
    let shop = small_shop();
    let rows =
        ["2026-11-25,10:00,小美", "2026-10-01,10:00,阿芳", "2025-03-01,10:00,小兰", "2026-10-20,10:00,小兰"];
    let rows: String = rows.iter().map(|row| format!("{row},李秀英,补水\n")).collect();
    shop.write("book.csv", &format!("日期,时间,美容师,顾客,项目\n2026-08-01,10:00,小莲,李秀英,补水\n{rows}"));
    let said = shop.done(&["import", "bookings", "book.csv", "--add-missing", "staff"]);
    assert!(
        said.contains("新建停用的员工：小莲") && said.contains("salon staff edit 名字 --active yes"),
        "{said}"
    );
    let [names, active] = ["name", "active"].map(|column| shop.column("staff.csv", column));
    let left: Vec<&String> =
        names.iter().zip(&active).filter(|(_, active)| *active == "no").map(|(name, _)| name).collect();
    assert_eq!(left, ["小莲"]);
    let said = shop.done(&["--today", "2026-11-24", "remind"]);
    assert!(said.contains("由小美为您服务"), "{said}");
}

#[test]
fn a_walk_in_is_told_as_nobody_in_particular() {
    let shop = small_shop();
    shop.write("book.csv", "日期,时间,顾客,项目\n2026-11-25,10:00,散客,补水\n2026-11-25,11:00,散客2,补水\n");
    let (exit, said) = shop.salon(&["import", "bookings", "book.csv"]);
    assert!(exit == 1 && said.contains("「散客」不是一位顾客"), "{said}");
    shop.done(&["client", "add", "散客"]);
    shop.write("book.csv", "日期,时间,顾客,项目\n2026-11-25,10:00,散客,补水\n");
    shop.done(&["import", "bookings", "book.csv"]);
    let listed = shop.done(&["remind", "--date", "2026-11-24", "--format", "json"]);
    assert!(listed.contains("\"channel\": \"no-address\""), "{listed}");
}

/// A sheet on a stick that is full or can't be written.
#[test]
fn what_came_in_is_told_though_the_rows_in_doubt_find_no_place() {
    let shop = small_shop();
    shop.write("book.csv", "日期,时间,顾客,项目\n2026-11-25,10:00,李秀英,补水\n2026-11-25,11:00,散客,补水\n");
    let (exit, said) = shop.salon(&["import", "bookings", "book.csv", "--rejected", "/dev/full/no.csv"]);
    assert_eq!(exit, 74, "{said}");
    assert!(said.contains("新增 1") && said.contains("--rejected"), "{said}");
    assert_eq!(shop.column("bookings/2026-11.csv", "id").len(), 1);
}

/// Excel and LibreOffice leave a mark beside a file that they have open.
#[test]
fn a_sheet_that_is_open_elsewhere_comes_in_as_it_was_saved_and_that_is_told() {
    let shop = Shop::new();
    shop.write("客户.csv", "姓名,手机\n李秀英,13800000001\n");
    shop.write("~$客户.csv", "\u{5}Owner\0\0");
    let said = shop.done(&["import", "clients", "客户.csv", "~$客户.csv"]);
    assert!(said.contains("新增 1") && said.contains("客户.csv 好像正在表格软件里开着"), "{said}");
    let (exit, said) = shop.salon(&["import", "clients", "~$客户.csv"]);
    assert!(exit == 65 && said.contains("打开工作簿时放在旁边的记号"), "{said}");
    fs::remove_file(shop.path("~$客户.csv")).unwrap();
    shop.write(".~lock.客户.csv#", ",host,me,21.11.2026 10:00;");
    assert!(shop.done(&["import", "clients", "客户.csv"]).contains("好像正在表格软件里开着"));
}

/// What the owner has set since stays, whatever the sheet says anew.
#[test]
fn an_interval_that_was_set_by_hand_stays() {
    let shop = Shop::new();
    shop.write("services.csv", "项目,护理周期\n补水,28天\n");
    shop.done(&["import", "services", "services.csv"]);
    shop.done(&["service", "edit", "补水", "--interval-days", "21"]);
    shop.write("services.csv", "项目,护理周期\n补水,每月一次\n");
    let (exit, said) = shop.salon(&["import", "services", "services.csv"]);
    assert!(
        exit == 1 && said.contains("两边都改过") || said.contains("“30”") || said.contains("「30」"),
        "{said}"
    );
    assert_eq!(shop.column("services.csv", "interval_days"), ["21"]);
}

#[test]
fn whom_the_clients_only_named_is_in_use_once_a_booking_of_late_names_her() {
    let shop = Shop::new();
    shop.write("menu.csv", "项目,时长\n补水,60\n");
    shop.write(
        "clients.csv",
        "会员号,姓名,手机,负责美容师\n1,王芳,13800138000,小美\n2,李静,13800138001,阿珍\n",
    );
    let book =
        |number| format!("预约号,日期,时间,会员号,项目,美容师\n{number},2026-11-22,10:00,1,补水,小美\n");
    shop.write("book.csv", &format!("{}8,2020-01-05,10:00,2,补水,阿珍\n", book(7)));
    shop.done(&["import", "services", "menu.csv"]);
    shop.done(&["import", "clients", "clients.csv", "--add-missing", "staff"]);
    assert_eq!(shop.column("staff.csv", "active"), ["no", "no"]);
    let said = shop.done(&["import", "bookings", "book.csv", "--add-missing", "staff"]);
    assert!(said.contains("改为在用的员工：小美"), "{said}");
    let active = shop.column("staff.csv", "name").into_iter().zip(shop.column("staff.csv", "active"));
    let active: std::collections::BTreeMap<_, _> = active.collect();
    assert_eq!((active["小美"].as_str(), active["阿珍"].as_str()), ("", "no"));
    let said = shop.done(&["remind"]);
    assert!(!said.contains("已离职"), "{said}");

    // What the owner says of her then is not undone by the same rows, only by new ones.
    shop.done(&["staff", "edit", "小美", "--active", "no"]);
    shop.done(&["import", "bookings", "book.csv", "--add-missing", "staff"]);
    assert_eq!(shop.column("staff.csv", "active"), ["no", "no"]);
    shop.write("new.csv", &book(9));
    shop.done(&["import", "bookings", "new.csv"]);
    assert_eq!(shop.column("staff.csv", "active"), ["no", "no"]);
}

#[test]
fn a_book_whose_rows_are_all_in_doubt_is_not_told_to_be_lost() {
    let shop = small_shop();
    shop.write("book.csv", "日期,时间段,顾客,项目\n2026-11-25,10:00-11:30,无此人,补水\n");
    assert_eq!(shop.salon(&["import", "bookings", "book.csv"]).0, 1);
    shop.done(&["remind"]);
    shop.write("book.csv", "日期,时间段,顾客,项目\n2026-11-25,10:00-11:30,李秀英,补水\n");
    shop.done(&["import", "bookings", "book.csv"]);
    assert_eq!(shop.column("bookings/2026-11.csv", "minutes"), ["90"]);
    fs::remove_dir_all(shop.path("shop/bookings")).unwrap();
    fs::remove_file(shop.path("shop/.salon/seen")).unwrap();
    let (exit, said) = shop.salon(&["remind"]);
    assert!(exit == 65 && said.contains("imports/bookings.csv"), "{said}");
}

#[test]
fn nobody_in_particular_is_no_beautician() {
    let shop = small_shop();
    shop.write(
        "book.csv",
        "日期,时间,顾客,项目,美容师\n2026-11-25,10:00,李秀英,补水,不指定\n2026-11-26,10:00,李秀英,补水,-\n",
    );
    shop.done(&["import", "bookings", "book.csv", "--add-missing", "staff"]);
    assert_eq!(shop.column("bookings/2026-11.csv", "staff"), ["", ""]);
    assert!(!shop.read("shop/staff.csv").contains("不指定"));
}

#[test]
fn a_past_appointment_that_was_moved_is_cancelled_and_one_ahead_is_asked_about() {
    let shop = small_shop();
    let book =
        "日期,时间,顾客,项目,状态\n2026-10-25,10:00,李秀英,补水,改期\n2026-11-26,10:00,李秀英,补水,改期\n";
    shop.write("book.csv", book);
    let (exit, said) = shop.salon(&["import", "bookings", "book.csv"]);
    assert!(exit == 1 && said.contains("1 行已过去的预约写着改期"), "{said}");
    assert_eq!(shop.column("bookings/2026-10.csv", "status"), ["cancelled"]);
    assert!(!exists(&shop.path("shop/bookings"), "2026-11.csv"));
}

#[test]
fn a_day_that_stands_for_none_is_none() {
    let shop = Shop::new();
    shop.write("c.csv", "会员号,姓名,手机,生日\n001,王芳,13800000001,1900-01-01\n002,李娜,13800000002,1990-01-01\n共 2 条记录,,,\n");
    let said = shop.done(&["import", "clients", "c.csv"]);
    assert!(said.contains("跳过 1 行合计"), "{said}");
    assert_eq!(shop.column("clients.csv", "birthday"), ["", "1990-01-01"]);
}

#[test]
fn a_phone_that_nobody_has_is_told_beside_a_name_that_two_bear() {
    let shop = Shop::new();
    shop.write("c.csv", "会员号,姓名,手机\n001,王芳,13800000001\n002,王芳,13800000002\n");
    shop.done(&["import", "clients", "c.csv"]);
    shop.write(
        "book.csv",
        "日期,时间,姓名,手机\n2026-11-25,10:00,王芳,13800000003\n2026-11-25,11:00,王芳,\n",
    );
    let (_, said) = shop.salon(&["import", "bookings", "book.csv"]);
    assert!(said.contains("电话 138****0003 不在档案里，而叫「王芳」的有 2 位"), "{said}");
    assert!(said.contains("有 2 位顾客叫「王芳」"), "{said}");
}

#[test]
fn who_was_here_in_the_old_system_is_no_new_client() {
    let shop = small_shop();
    shop.write("c.csv", "会员号,姓名,手机,最近消费时间,到店次数\nA1,赵敏,13800000011,2026-10-13 15:22:01,197\nA2,周洁,13800000012,,\n");
    shop.done(&["import", "clients", "c.csv"]);
    shop.write("book.csv", "日期,时间,会员号,项目\n2026-11-22,10:00,A1,补水\n2026-11-22,14:00,A2,补水\n");
    shop.done(&["import", "bookings", "book.csv"]);
    let said = shop.done(&["remind"]);
    let of = |name: &str| said.lines().find(|line| line.contains(name)).unwrap_or_default().to_string();
    assert!(!of("赵敏").contains("新客") && of("周洁").contains("新客"), "{said}");
    let said = shop.done(&["book", "day", "2026-11-22"]);
    assert!(said.contains("新客 1"), "{said}");
    let said = shop.done(&["client", "show", "A1"]);
    assert!(said.contains("2026-10-13 周二（39 天前）（旧系统里的）"), "{said}");
    // The months that came in hold one of her 197 visits, and not the first.
    shop.write("v.csv", "单号,日期,会员号,项目,金额,付款方式\nV1,2026-11-18,A1,补水,298,现金\n");
    shop.done(&["import", "visits", "v.csv"]);
    assert_eq!(shop.column("clients.csv", "first_visit")[0], "");
    let said = shop.done(&["followup"]);
    assert!(said.contains("赵敏") && !said.contains("第一次来"), "{said}");
    assert!(shop.done(&["client", "list", "--stage", "prospect"]).contains("周洁"));
    assert!(!shop.done(&["client", "list", "--stage", "prospect"]).contains("赵敏"));
}

#[test]
fn a_beautician_who_comes_with_a_number_is_called_by_her_name() {
    let shop = small_shop();
    shop.write("c.csv", "会员号,姓名,手机,美容师\nA1,赵敏,13800000011,1号-小雅\nA2,周洁,13800000012,2号-小雅\nA3,孙丽,13800000013,8号-Coco\n");
    shop.done(&["import", "clients", "c.csv", "--add-missing", "staff"]);
    let names = shop.column("staff.csv", "name");
    assert!(names.contains(&"Coco".to_string()) && names.contains(&"1号-小雅".to_string()), "{names:?}");
    shop.write("book.csv", "日期,时间,会员号,项目,美容师\n2026-11-22,10:00,A3,补水,8号-Coco\n");
    shop.done(&["import", "bookings", "book.csv", "--add-missing", "staff"]);
    let at = shop.column("staff.csv", "name").iter().position(|name| name == "Coco").unwrap();
    assert_eq!(shop.column("staff.csv", "active")[at], "");
}

#[test]
fn rows_of_a_titled_tab_that_were_rejected_keep_their_year() {
    let shop = small_shop();
    let book = "<table><tr><td>2026年12月预约</td></tr><tr><td>日期</td><td>时间</td><td>顾客</td><td>项目</td></tr>\
                <tr><td>12月3日</td><td>10:00</td><td>无此人</td><td>补水</td></tr></table>\
                <table><tr><td>2026年11月预约</td></tr><tr><td>日期</td><td>时间</td><td>顾客</td><td>项目</td></tr>\
                <tr><td>11月30日</td><td>10:00</td><td>李秀英</td><td>补水</td></tr></table>";
    shop.write("book.xls", book);
    assert_eq!(shop.salon(&["import", "bookings", "book.xls"]).0, 1);
    let file =
        fs::read_dir(shop.0.path()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let file = file.into_iter().find(|name| name.contains("rejected")).unwrap();
    assert!(file.contains("2026年12月"), "{file}");
    shop.write("mended.2026年12月.rejected.csv", &shop.read(&file).replace("无此人", "李秀英"));
    shop.done(&["import", "bookings", "mended.2026年12月.rejected.csv"]);
    assert_eq!(shop.column("bookings/2026-12.csv", "start"), ["2026-12-03T10:00"]);
}

#[test]
fn a_row_with_a_number_of_its_own_is_a_client_of_its_own() {
    let shop = Shop::new();
    shop.write(
        "c.csv",
        "会员编号,会员姓名,手机号,储值余额\n001,王芳,13800000001,0\n002,王芳,13800000002,0\n",
    );
    shop.done(&["import", "clients", "c.csv"]);
    shop.write("later.csv", "会员编号,会员姓名,手机号,储值余额\n003,王芳,138****0003,500\n");
    let said = shop.done(&["import", "clients", "later.csv"]);
    assert!(said.contains("新增 1"), "{said}");
    // Under 卡号 it may be a card of one of the others.
    shop.write("card.csv", "卡号,姓名,储值余额\nK9,王芳,500\n");
    assert_eq!(shop.salon(&["import", "clients", "card.csv"]).0, 1);
}

#[test]
fn who_is_booked_twice_in_an_old_book_is_marked_in_the_morning() {
    let shop = small_shop();
    shop.write("c.csv", "会员号,姓名,手机\nA1,赵敏,13800000011\nA2,周洁,13800000012\n");
    shop.done(&["import", "clients", "c.csv"]);
    shop.write(
        "book.csv",
        "日期,时间,会员号,项目,美容师\n2026-11-22,10:00,A1,补水,小雅\n2026-11-22,10:30,A2,补水,小雅\n2026-11-22,14:00,A2,补水,小雅\n",
    );
    shop.done(&["import", "bookings", "book.csv", "--add-missing", "staff"]);
    let said = shop.done(&["book", "day", "2026-11-22", "--format", "text"]);
    let marked = said.lines().filter(|line| line.contains("同时约了")).count();
    assert!(marked == 4 && said.contains("10:00 赵敏  同时约了周洁"), "{said}");
    // An id may hold letters alone.
    let book = shop.read("shop/bookings/2026-11.csv");
    let id = shop.column("bookings/2026-11.csv", "id")[2].clone();
    shop.write("shop/bookings/2026-11.csv", &book.replace(&id, "b2611-ategwrk"));
    assert!(shop.done(&["book", "show", "ategwrk"]).contains("14:00"));
}

#[test]
fn calls_that_were_over_before_the_shop_came_to_salon_are_not_missed() {
    let shop = small_shop();
    shop.write("visits.csv", "日期,顾客,项目,金额\n2026-10-01,李秀英,补水,200\n2026-11-19,王芳,补水,200\n");
    shop.done(&["import", "visits", "visits.csv"]);
    let span = ["--today", "2026-12-31", "followup", "stats", "--from", "2026-10-01"];
    let said = shop.done(&span);
    assert!(said.contains("2026-11-21 开始用 salon；那以前就过期的"), "{said}");
    let of_day_1 = said.lines().find(|line| line.starts_with("护理后第1天")).unwrap();
    let figures: Vec<&str> = of_day_1.split_whitespace().skip(1).collect();
    assert_eq!((figures[0], figures[7]), ("1", "1"), "{said}");
    // Without the log nobody knows since when.
    fs::remove_dir_all(shop.path("shop/log")).unwrap();
    let said = shop.done(&span);
    assert!(!said.contains("开始用"), "{said}");
}

#[test]
fn an_appointment_of_an_impossible_day_is_told_and_its_time_is_not_given_away() {
    let shop = small_shop();
    shop.done(&["book", "add", "李秀英", "补水", "2026-11-22T10:00"]);
    let file = "shop/bookings/2026-11.csv";
    let whole = shop.read(file);
    for day in ["2026-11-32T10:00", "2026-13-22T10:00", "2026-11-2OT10:00", "2026-11-31T10:00"] {
        shop.write(file, &whole.replace("2026-11-22T10:00", day));
        for command in [
            &["remind"][..],
            &["book", "day", "明天"],
            &["book", "add", "王芳", "补水", "2026-11-22T10:00"],
            &["remind", "--only", "rebook"],
            &["followup"],
            &["client", "list", "--stage", "new"],
        ] {
            let (exit, said) = shop.salon(command);
            assert!(exit == 65 && said.contains("C202") && said.contains(day), "{day} {command:?}: {said}");
        }
        assert_eq!(shop.read(file).lines().count(), 2, "{day}");
    }
}

#[test]
fn a_torn_register_is_one_problem_and_no_reason_to_empty_what_refers_to_it() {
    let shop = small_shop();
    shop.done(&["book", "add", "李秀英", "补水", "2026-11-22T10:00"]);
    shop.done(&["book", "add", "王芳", "补水", "2026-11-22T14:00"]);
    shop.write("shop/clients.csv", &shop.read("shop/clients.csv").replacen("李秀英", "\"李秀英", 1));
    for command in ["check", "remind"] {
        let (exit, said) = shop.salon(&[command]);
        assert!(exit == 65 && said.contains("T102") && said.contains("1 处问题"), "{command}: {said}");
        // The quote hides its own row alone.
        assert_eq!(said.contains("王芳"), command == "remind", "{said}");
    }
}

#[test]
fn who_leaves_on_a_day_to_come_works_here_until_then() {
    let shop = Shop::new();
    shop.write("员工.csv", "姓名,状态,离职日期\n赵丽,在职,\n钱芳,,2025-05-31\n孙红,,2099-12-31\n");
    let said = shop.done(&["import", "staff", "员工.csv"]);
    assert!(said.contains("1 位的离职日期还没到") && said.contains("孙红"), "{said}");
    let staff = shop.read("shop/staff.csv");
    for row in [",赵丽,,,,,yes,", ",钱芳,,,,,no,2025-05-31", ",孙红,,,,,yes,2099-12-31"] {
        assert!(staff.lines().any(|line| line.ends_with(row)), "{row}: {staff}");
    }
}

#[test]
fn points_that_two_lists_tell_count_once_in_either_order() {
    for order in [["rows.csv", "balances.csv"], ["balances.csv", "rows.csv"]] {
        let shop = small_shop();
        shop.write(
            "rows.csv",
            "单号,日期,姓名,手机,类型,积分\nP1,2026-09-01,李秀英,13800000001,消费,100\nP2,2026-10-01,李秀英,13800000001,兑换,-30\nP3,2026-10-02,王芳,13800000002,消费,50\n",
        );
        shop.write("balances.csv", "姓名,手机,剩余积分\n李秀英,13800000001,70\n王芳,13800000002,80\n");
        for list in order.iter().chain(&order) {
            shop.done(&["import", "points", list]);
        }
        for (client, left) in [("李秀英", "70 分"), ("王芳", "80 分")] {
            let said = shop.done(&["points", client]);
            assert!(said.contains(&format!("{client}：{left}")), "{order:?}: {said}");
        }
    }
}

#[test]
fn who_sees_to_an_old_complaint_sees_to_it_here() {
    let shop = small_shop();
    shop.write(
        "old.csv",
        "编号,日期,姓名,手机,投诉类型,内容,处理人\nT1,2026-11-19,李秀英,13800000001,态度,太差,张小红\nT2,2026-11-20,王芳,13800000002,态度,太差,外面的律师\n",
    );
    let said = shop.done(&["import", "complaints", "old.csv"]);
    assert!(said.contains("新增 2") && !said.contains("处理人"), "{said}");
    let staff = shop.column("staff.csv", "id");
    assert_eq!(shop.column("complaints/2026-11.csv", "assigned"), [staff[0].as_str(), ""]);
    assert_eq!(shop.column("complaints/2026-11.csv", "note"), ["", "外面的律师"]);
}
