//! A sheet that was corrected in the old system after it came in, and comes in again.

use crate::shop::{Shop, small_shop};

const DIARY: &str = "日期,顾客,项目,金额,付款方式,欠款\n\
2026-11-02,李秀英,补水,200,现金,\n\
2026-11-03,王芳,肩颈,100,微信60,40\n\
2026-11-04,李秀英,肩颈,100,现金,\n";

fn diary() -> Shop {
    let shop = small_shop();
    shop.write("diary.csv", DIARY);
    shop.done(&["import", "visits", "diary.csv"]);
    shop
}

/// What was paid in November, as method and amount, in the order of the file.
fn paid(shop: &Shop) -> Vec<String> {
    let [methods, amounts] = ["method", "amount"].map(|name| shop.column("payments/2026-11.csv", name));
    methods.iter().zip(&amounts).map(|(method, amount)| format!("{method} {amount}")).collect()
}

#[test]
fn another_way_of_paying_takes_the_place_of_the_first() {
    let shop = diary();
    shop.write("diary.csv", &DIARY.replace("200,现金", "200,微信150支付宝50"));
    let said = shop.done(&["import", "visits", "diary.csv", "--dry-run"]);
    assert!(said.contains("现金 200.00") && said.contains("支付宝 50.00，微信 150.00"), "{said}");
    let said = shop.done(&["import", "visits", "diary.csv"]);
    assert!(said.contains("更新 1") && said.contains("不变 2"), "{said}");
    assert_eq!(paid(&shop), ["alipay 50.00", "wechat 60.00", "cash 100.00", "wechat 150.00"]);
    assert!(shop.done(&["import", "visits", "diary.csv"]).contains("不变 3"));
    assert!(!shop.done(&["check"]).contains("payments/"));
    // Undone, it is as it was.
    shop.done(&["undo", "--yes"]);
    assert_eq!(paid(&shop), ["cash 200.00", "wechat 60.00", "cash 100.00"]);
}

#[test]
fn a_debt_that_was_paid_in_the_old_system_is_paid_here() {
    let shop = diary();
    assert!(shop.done(&["pay", "list", "--owed", "--format", "csv"]).contains("40.00"));
    shop.write("diary.csv", &DIARY.replace("微信60,40", "微信100,"));
    shop.done(&["import", "visits", "diary.csv"]);
    assert_eq!(paid(&shop), ["cash 200.00", "wechat 100.00", "cash 100.00"]);
    let owed = shop.done(&["pay", "list", "--owed", "--format", "csv"]);
    assert!(!owed.contains("40.00"), "{owed}");
}

#[test]
fn a_debt_that_was_paid_here_stays_paid_and_the_sheet_that_says_so_too_adds_nothing() {
    let shop = diary();
    shop.done(&["pay", "王芳", "微信=40"]);
    assert!(shop.done(&["import", "visits", "diary.csv"]).contains("不变 3"));
    // What both sides have changed, a person has to settle.
    shop.write("diary.csv", &DIARY.replace("微信60,40", "现金100,"));
    let (exit, said) = shop.salon(&["import", "visits", "diary.csv"]);
    assert!(exit == 1 && said.contains("待确认 1") && said.contains("收款"), "{said}");
    assert!(said.contains("现金 100.00") && said.contains("微信 100.00"), "{said}");
    // That the sheet says so too, adds nothing.
    shop.write("diary.csv", &DIARY.replace("微信60,40", "微信100,"));
    shop.done(&["import", "visits", "diary.csv"]);
    assert_eq!(paid(&shop), ["cash 200.00", "wechat 60.00", "cash 100.00", "wechat 40.00"]);
}

#[test]
fn a_corrected_amount_is_the_same_visit_and_a_second_visit_is_another() {
    let shop = diary();
    shop.write("diary.csv", &DIARY.replace("补水,200,现金", "补水,180,现金"));
    let said = shop.done(&["import", "visits", "diary.csv"]);
    assert!(said.contains("新增 0") && said.contains("更新 1") && said.contains("不变 2"), "{said}");
    assert_eq!(shop.column("visits/2026-11.csv", "fee"), ["180.00", "100.00", "100.00"]);
    assert_eq!(paid(&shop), ["cash 180.00", "wechat 60.00", "cash 100.00"]);
    assert!(shop.done(&["import", "visits", "diary.csv"]).contains("不变 3"));
    // The old row still stands: she came twice.
    let twice = DIARY.replace("补水,200,现金", "补水,180,现金") + "2026-11-02,李秀英,补水,150,现金,\n";
    shop.write("diary.csv", &twice);
    let said = shop.done(&["import", "visits", "diary.csv"]);
    assert!(said.contains("新增 1") && said.contains("不变 3"), "{said}");
    // Another sheet, of another beautician: nothing of it was in before.
    shop.write(
        "other.csv",
        "日期,顾客,项目,实收,付款方式\n2026-11-04,李秀英,肩颈,120,现金\n2026-11-05,王芳,补水,90,现金\n",
    );
    let said = shop.done(&["import", "visits", "other.csv"]);
    assert!(said.contains("新增 2"), "{said}");
}

#[test]
fn a_visit_that_moves_to_its_client_takes_its_payment_along() {
    let shop = small_shop();
    let sheet = "单号,日期,顾客,项目,实收,付款方式\nN1,2026-11-02,李秀英,补水,200,现金\n";
    shop.write("bills.csv", sheet);
    shop.done(&["import", "visits", "bills.csv"]);
    shop.write("bills.csv", &sheet.replace("李秀英", "王芳").replace("11-02", "10-30"));
    shop.done(&["import", "visits", "bills.csv"]);
    assert_eq!(shop.column("payments/2026-10.csv", "client"), shop.column("visits/2026-10.csv", "client"));
    assert_eq!(shop.column("payments/2026-10.csv", "at"), ["2026-10-30T00:00"]);
    assert!(shop.column("payments/2026-11.csv", "id").is_empty());
    assert!(!shop.done(&["check"]).contains("payments/"));
}

/// The points of the register, with the day until which they hold.
fn balances(shop: &Shop) -> Vec<String> {
    let [points, until] = ["points", "until_on"].map(|name| shop.column("points/2026-11.csv", name));
    points.iter().zip(&until).map(|(points, until)| format!("{points} {until}")).collect()
}

#[test]
fn a_balance_of_points_with_another_expiry_is_the_same_balance() {
    let shop = small_shop();
    let sheet =
        "姓名,手机,剩余积分,积分到期日\n李秀英,13800000001,500,2026-12-31\n王芳,13800000002,80,2026-12-31\n";
    shop.write("points.csv", sheet);
    shop.done(&["import", "points", "points.csv"]);
    // A month later: another expiry, for one also other points; then a list that says nothing of the expiry.
    let later = sheet.replace("500,2026-12-31", "520,2027-06-30").replace("80,2026-12-31", "80,2027-06-30");
    shop.write("points.csv", &later);
    let said = shop.done(&["--today", "2026-12-21", "import", "points", "points.csv"]);
    assert!(said.contains("新增 0，更新 2"), "{said}");
    assert_eq!(balances(&shop), ["520 2027-06-30", "80 2027-06-30"]);
    shop.write("points.csv", "姓名,手机,积分\n李秀英,13800000001,530\n王芳,13800000002,80\n");
    let said = shop.done(&["--today", "2026-12-22", "import", "points", "points.csv"]);
    assert!(said.contains("新增 0，更新 1，不变 1"), "{said}");
    assert_eq!(balances(&shop), ["530 2027-06-30", "80 2027-06-30"]);
    let said = shop.done(&["--today", "2026-12-23", "import", "points", "points.csv"]);
    assert!(said.contains("不变 2"), "{said}");
}

#[test]
fn a_new_lot_of_points_beside_the_old_one_comes_in_and_what_may_be_either_is_asked() {
    let shop = small_shop();
    let sheet = "姓名,手机,剩余积分,积分到期日\n李秀英,13800000001,500,2026-12-31\n李秀英,13800000001,70,2027-12-31\n";
    shop.write("points.csv", sheet);
    shop.done(&["import", "points", "points.csv"]);
    shop.write("points.csv", &(sheet.to_string() + "李秀英,13800000001,30,2028-12-31\n"));
    assert!(shop.done(&["import", "points", "points.csv"]).contains("新增 1，更新 0，不变 2"));
    // Three lots are in, and the list tells one sum.
    shop.write("points.csv", "姓名,手机,积分\n李秀英,13800000001,620\n");
    let (exit, said) = shop.salon(&["import", "points", "points.csv"]);
    assert!(exit == 1 && said.contains("3 笔"), "{said}");
    assert_eq!(balances(&shop).len(), 3);
}

#[test]
fn a_balance_that_changed_in_the_list_of_cards_is_told_and_not_edited_in() {
    let shop = small_shop();
    let sheet = "卡号,姓名,手机,卡名,总次数,剩几次\nK1,李秀英,13800000001,补水卡,10,6\nK2,王芳,13800000002,补水卡,10,9\n";
    shop.write("cards.csv", sheet);
    let map = ["--map", "剩几次=剩余次数"];
    let import = [&["import", "cards", "cards.csv"][..], &map].concat();
    shop.done(&import);
    assert!(!shop.done(&import).contains("card verify"));
    shop.write("cards.csv", &sheet.replace("10,6", "10,5"));
    let said = shop.done(&import);
    assert!(said.contains("不变 2") && said.contains("1 张已导入的卡"), "{said}");
    assert!(said.contains("salon card verify cards.csv --map '剩几次=剩余次数'"), "{said}");
    let (exit, said) = shop.salon(&[&["card", "verify", "cards.csv"][..], &map].concat());
    assert!(exit == 1 && said.contains("李秀英") && !said.contains("王芳"), "{said}");
    // A field that nobody knows: what there is, in the reader's words.
    let (_, said) = shop.salon(&["import", "cards", "cards.csv", "--map", "剩几次=剩多少"]);
    assert!(said.contains("client 顾客"), "{said}");
}

#[test]
fn what_became_of_an_appointment_here_is_not_asked_of_a_sheet_without_a_status() {
    let shop = small_shop();
    let book = "日期,时间,顾客,项目,美容师\n2026-11-20,14:00,李秀英,补水,张小红\n2026-11-22,14:00,王芳,补水,张小红\n2026-11-22,16:00,李秀英,肩颈,张小红\n";
    shop.write("book.csv", book);
    let said = shop.done(&["import", "bookings", "book.csv"]);
    assert!(said.contains("新增 3") && said.contains("1 行没写状态"), "{said}");
    shop.done(&["book", "cancel", "王芳", "--reason", "有事"]);
    let said = shop.done(&["--today", "2026-11-23", "import", "bookings", "book.csv"]);
    assert!(said.contains("待确认 0"), "{said}");
    let status = shop.column("bookings/2026-11.csv", "status");
    assert_eq!(status, ["done", "cancelled", "done"]);
    // A second time nothing is new.
    let said = shop.done(&["--today", "2026-11-24", "import", "bookings", "book.csv"]);
    assert!(said.contains("不变 3") && said.contains("更新 0"), "{said}");
    // Once the sheet tells a status, it is heard.
    let told =
        book.replace("美容师\n", "美容师,状态\n").replace("李秀英,补水,张小红", "李秀英,补水,张小红,爽约");
    shop.write("book.csv", &told);
    shop.done(&["--today", "2026-11-24", "import", "bookings", "book.csv"]);
    let status = shop.column("bookings/2026-11.csv", "status");
    assert_eq!(status, ["no-show", "cancelled", "done"]);
}

#[test]
fn how_a_visit_of_nothing_was_paid_goes_to_its_note() {
    let shop = small_shop();
    shop.write(
        "visits.csv",
        "日期,顾客,项目,实收,付款方式,备注\n2026-11-02,李秀英,补水,0,划卡,\n2026-11-03,王芳,肩颈,,次卡,第3次\n2026-11-04,王芳,肩颈,100,现金,\n",
    );
    shop.done(&["import", "visits", "visits.csv"]);
    assert_eq!(shop.column("visits/2026-11.csv", "note"), ["划卡", "第3次 次卡", ""]);
    assert!(shop.done(&["import", "visits", "visits.csv"]).contains("不变 3"));
}
