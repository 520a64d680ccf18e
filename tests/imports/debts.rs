//! What clients owed in the old system, beside each member or in a list of its own.

use crate::shop::{Shop, small_shop};

const MEMBERS: &str =
    "姓名,手机,生日,欠款,剩余积分\n李秀英,13800000001,1988-05-12,300,10\n王芳,13800000002,,0,\n";

fn owed(shop: &Shop) -> String {
    shop.done(&["pay", "list", "--owed", "--format", "csv"])
}

#[test]
fn what_members_owe_comes_in_from_their_list_and_nothing_else_of_it() {
    let shop = small_shop();
    shop.write("members.csv", MEMBERS);
    let said = shop.done(&["import", "clients", "members.csv"]);
    assert!(said.contains("salon import debts members.csv"), "{said}");
    let said = shop.done(&["import", "debts", "members.csv"]);
    assert!(said.contains("新增 1，更新 0") && said.contains("剩余积分、生日"), "{said}");
    assert_eq!(shop.column("debts.csv", "amount"), ["300.00"]);
    assert!(!shop.read("shop/debts.csv").contains("1988"));
    assert!(owed(&shop).contains("李秀英") && !owed(&shop).contains("王芳"));
    // It stands once, however often the list comes, and is not pointed at any more.
    assert!(shop.done(&["import", "debts", "members.csv"]).contains("新增 0，更新 0，不变 1"));
    let said = shop.done(&["import", "clients", "members.csv"]);
    assert!(!said.contains("import debts"), "{said}");
    assert!(shop.done(&["check"]).contains("通过"));
}

#[test]
fn a_later_list_changes_what_is_owed_also_to_nothing() {
    let shop = small_shop();
    shop.write("members.csv", MEMBERS);
    shop.done(&["import", "debts", "members.csv"]);
    for (cell, left) in [("120", "120.00"), ("0", "0.00"), ("80", "80.00"), ("", "0.00")] {
        shop.write("members.csv", &MEMBERS.replace("12,300,", &format!("12,{cell},")));
        let said = shop.done(&["import", "debts", "members.csv"]);
        assert!(said.contains("新增 0，更新 1"), "{said}");
        assert_eq!(shop.column("debts.csv", "amount"), [left]);
    }
    assert!(!owed(&shop).contains("李秀英"));
}

#[test]
fn what_was_paid_here_is_not_taken_back_by_a_list_that_does_not_know_it() {
    let shop = small_shop();
    shop.write("members.csv", MEMBERS);
    shop.done(&["import", "debts", "members.csv"]);
    shop.done(&["pay", "李秀英", "微信=100"]);
    assert!(shop.done(&["import", "debts", "members.csv"]).contains("不变 1，待确认 0"));
    assert!(owed(&shop).contains("200.00"));
    shop.write("members.csv", &MEMBERS.replace("300", "250"));
    let (exit, said) = shop.salon(&["import", "debts", "members.csv"]);
    assert!(exit == 1 && said.contains("250.00") && said.contains("200.00"), "{said}");
    assert!(owed(&shop).contains("200.00"));
}

#[test]
fn a_list_of_debts_has_a_row_each_with_its_day_and_what_for() {
    let shop = small_shop();
    shop.write(
        "欠款.csv",
        "日期,顾客,项目,欠款金额,经手人\n2025/3/5,李秀英,补水,200,张小红\n2025-06-01,李秀英,疗程尾款,1280.5,\n\
         2027-01-01,王芳,补水,100,\n2025-06-01,赵无名,补水,100,\n2025-07-01,王芳,补水,待定,\n2025-07-02,王芳,补水,-50,\n合计,,,1680.5,\n",
    );
    let (exit, said) = shop.salon(&["import", "debts", "欠款.csv"]);
    assert!(exit == 1 && said.contains("新增 2，更新 0，不变 0，待确认 4"), "{said}");
    assert_eq!(shop.column("debts.csv", "on"), ["2025-03-05", "2025-06-01"]);
    assert_eq!(shop.column("debts.csv", "amount"), ["200.00", "1280.50"]);
    // The oldest is paid first; one of them alone by its id.
    let said = shop.done(&["pay", "李秀英", "现金=250"]);
    assert!(said.contains("结清 2025-03-05 旧欠款：补水") && said.contains("还欠 1230.50"), "{said}");
    let id = shop.column("debts.csv", "id")[1].clone();
    let said = shop.done(&["pay", "李秀英", "--for", &id, "微信"]);
    assert!(said.contains("结清 2025-06-01 旧欠款：疗程尾款") && !owed(&shop).contains("李秀英"), "{said}");
    assert!(shop.done(&["check"]).contains("通过"));
    // More than was owed is told.
    shop.write("shop/debts.csv", &shop.read("shop/debts.csv").replace("1280.50", "280.50"));
    let (exit, said) = shop.salon(&["check"]);
    assert!(exit == 65 && said.contains("C221") && said.contains("debts.csv:3"), "{said}");
}

#[test]
fn an_old_debt_noted_by_hand_is_told_at_the_desk() {
    let shop = small_shop();
    let said = shop.done(&["pay", "owe", "王芳", "500", "--about", "水光尾款", "--on", "2024-05-01"]);
    assert!(said.contains("2024-05-01 起欠 500.00"), "{said}");
    shop.done(&["book", "add", "王芳", "补水", "明天10:00"]);
    let said = shop.done(&["book", "day", "明天"]);
    assert!(said.contains("欠款 500.00"), "{said}");
    let said = shop.done(&["client", "show", "王芳"]);
    assert!(said.contains("500.00（2024-05-01 旧欠款：水光尾款）"), "{said}");
    let (exit, said) = shop.salon(&["pay", "owe", "没有的人", "0", "--on", "2099-01-01"]);
    assert!(
        exit != 0 && said.contains("没有的人") && said.contains("AMOUNT") && said.contains("2099"),
        "{said}"
    );
}

#[test]
fn a_wide_list_of_members_is_a_list_of_debts_where_it_is_asked_for() {
    let shop = small_shop();
    shop.write(
        "members.csv",
        "会员号,姓名,手机,性别,生日,会员等级,入会日期,来源,储值余额,剩余积分,欠款,备注\n\
         001,李秀英,13800000001,女,1988-05-12,金卡,2020-01-01,美团,0,10,300,\n",
    );
    let said = shop.done(&["import", "debts", "members.csv"]);
    assert!(said.contains("新增 1"), "{said}");
}

#[test]
fn a_debt_that_visits_brought_is_not_noted_once_more() {
    let shop = small_shop();
    shop.write("services.csv", "项目,时长,价格\n补水,60,300\n");
    shop.done(&["import", "services", "services.csv"]);
    shop.write(
        "visits.csv",
        "单号,日期,会员,手机,项目,应收,实收,欠款\n\
         V1,2026-10-01,李秀英,13800000001,补水,300,100,200\nV2,2026-10-08,王芳,13800000002,补水,300,250,50\n",
    );
    shop.done(&["import", "visits", "visits.csv"]);
    let before = owed(&shop);
    assert!(before.contains("200.00") && before.contains("50.00"), "{before}");
    shop.write("owed.csv", "姓名,手机,欠款\n李秀英,13800000001,200\n王芳,13800000002,80\n");
    let said = shop.done(&["import", "debts", "owed.csv"]);
    assert!(
        said.contains("新增 1") && said.contains("1 笔在导入过的") && said.contains("李秀英 200.00"),
        "{said}"
    );
    assert_eq!(shop.column("debts.csv", "amount"), ["80.00"]);
    // Nor when she has paid some of it here, and the list comes again.
    shop.done(&["pay", "李秀英", "微信=120"]);
    let said = shop.done(&["import", "debts", "owed.csv"]);
    assert!(said.contains("新增 0，更新 0，不变 1") && said.contains("李秀英 200.00"), "{said}");
    assert!(owed(&shop).contains("李秀英,138****0001,80.00"), "{}", owed(&shop));
}
