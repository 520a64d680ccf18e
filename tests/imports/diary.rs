//! A shop's diary of what was done and paid, as it was kept by hand, and its list of complaints.

use crate::shop::{Shop, small_shop};

/// A shop with prices.
fn priced_shop() -> Shop {
    let shop = small_shop();
    shop.write("prices.csv", "项目,时长,价格\n补水,60,200\n肩颈,45,100\n");
    shop.done(&["import", "services", "prices.csv"]);
    shop
}

#[test]
fn the_tab_tells_the_year_of_its_days() {
    let shop = priced_shop();
    let mut book = rust_xlsxwriter::Workbook::new();
    for (tab, day) in [("2025年12月", "12月30日"), ("2026年1月", "1月2日")] {
        let sheet = book.add_worksheet().set_name(tab).unwrap();
        for (row, cells) in
            [["日期", "顾客", "项目", "实收"], [day, "李秀英", "补水", "200"]].iter().enumerate()
        {
            for (column, cell) in cells.iter().enumerate() {
                sheet.write(u32::try_from(row).unwrap(), u16::try_from(column).unwrap(), *cell).unwrap();
            }
        }
    }
    book.save(shop.path("diary.xlsx")).unwrap();
    shop.done(&["import", "visits", "diary.xlsx"]);
    assert_eq!(shop.column("visits/2025-12.csv", "at"), ["2025-12-30T00:00"]);
    assert_eq!(shop.column("visits/2026-01.csv", "at"), ["2026-01-02T00:00"]);
}

#[test]
fn several_services_of_one_amount_are_a_visit_each_and_the_sum_stays() {
    let shop = priced_shop();
    shop.write(
        "diary.csv",
        "日期,顾客,项目,实收,付款方式,欠款,手工费\n2026-11-02,李秀英,补水+肩颈,270,微信200现金70,30,25\n2026-11-03,王芳,肩颈,100,现金,,10\n",
    );
    let said = shop.done(&["import", "visits", "diary.csv"]);
    assert!(said.contains("新增 3") && said.contains("1 行写了几个项目"), "{said}");
    assert_eq!(shop.column("visits/2026-11.csv", "fee"), ["200.00", "100.00", "100.00"]);
    assert_eq!(shop.column("payments/2026-11.csv", "method"), ["wechat", "cash", "cash"]);
    assert_eq!(shop.column("payments/2026-11.csv", "amount"), ["200.00", "70.00", "100.00"]);
    // What the shop's own column says of the row is not said twice.
    assert_eq!(shop.column("visits/2026-11.csv", "手工费"), ["25", "", "10"]);
    let owed = shop.done(&["pay", "list", "--owed", "--format", "csv"]);
    assert!(owed.contains("30.00") && owed.lines().count() == 2, "{owed}");
    // The same sheet again changes nothing.
    assert!(shop.done(&["import", "visits", "diary.csv"]).contains("不变 3"));
}

#[test]
fn a_client_may_be_called_by_her_surname_where_her_phone_stands_beside_it() {
    let shop = priced_shop();
    shop.write(
        "diary.csv",
        "日期,顾客,电话,项目,实收\n2026-11-02,李姐,13800000001,补水,200\n2026-11-03,小芳,13800000002,补水,200\n2026-11-04,赵姐,13800000002,补水,200\n",
    );
    let (exit, said) = shop.salon(&["import", "visits", "diary.csv"]);
    assert!(exit == 1 && said.contains("新增 2") && said.contains("已经是「王芳」的"), "{said}");
}

#[test]
fn old_complaints_without_a_kind_or_an_end_come_in_as_what_they_are() {
    let shop = small_shop();
    shop.write(
        "old.csv",
        "日期,顾客,投诉内容,处理人,处理结果,赔偿,是否满意\n2026-03-02,李秀英,做完脸上发红,张小红,道歉并免费重做,100,满意\n2026-11-20,王芳,等了半小时,张小红,,,\n",
    );
    let said = shop.done(&["import", "complaints", "old.csv"]);
    assert!(said.contains("新增 2") && said.contains("1 条已有处理结果"), "{said}");
    assert_eq!(shop.column("complaints/2026-03.csv", "kind"), ["reaction"]);
    assert_eq!(shop.column("complaints/2026-03.csv", "cost"), ["100.00"]);
    assert_eq!(shop.column("complaints/2026-03.csv", "closed_at"), ["2026-11-21T00:00"]);
    assert_eq!(shop.column("complaints/2026-11.csv", "kind"), ["waiting"]);
    assert!(!shop.done(&["check"]).contains("complaints/"));
    let open = shop.done(&["complaint", "list", "--format", "csv"]);
    assert!(open.contains("等了半小时") && !open.contains("发红"), "{open}");
    // Another day the same list changes nothing; once it tells how the other ended, that is closed too.
    let said = shop.done(&["--today", "2026-11-25", "import", "complaints", "old.csv"]);
    assert!(said.contains("不变 2") && !said.contains("已有处理结果"), "{said}");
    shop.write(
        "old.csv",
        &shop.read("old.csv").replace("等了半小时,张小红,,,", "等了半小时,张小红,送面膜一盒,,满意"),
    );
    let said = shop.done(&["--today", "2026-11-25", "import", "complaints", "old.csv"]);
    assert!(said.contains("更新 1") && said.contains("1 条已有处理结果"), "{said}");
    assert_eq!(shop.column("complaints/2026-11.csv", "closed_at"), ["2026-11-25T00:00"]);
}

#[test]
fn a_day_that_is_written_once_is_that_of_the_rows_below() {
    let shop = priced_shop();
    shop.write(
        "diary.csv",
        "日期,顾客,项目,实收\n2026-11-02,李秀英,补水,200\n,王芳,肩颈,100\n,〃,补水,200\n2026-11-03,李秀英,补水,200\n小计,,,700\n",
    );
    let said = shop.done(&["import", "visits", "diary.csv"]);
    assert!(said.contains("新增 4") && said.contains("2 行没写日期"), "{said}");
    let at = shop.column("visits/2026-11.csv", "at");
    let day = |day: &str| format!("2026-11-{day}T00:00");
    assert_eq!(at, [day("02"), day("02"), day("02"), day("03")]);
    let clients = shop.column("visits/2026-11.csv", "client");
    assert!(clients[1] == clients[2] && clients[0] == clients[3] && clients[0] != clients[1]);
    assert!(shop.done(&["import", "visits", "diary.csv"]).contains("不变 4"));
}

#[test]
fn prices_of_members_and_of_a_first_visit_stand_on_their_lists() {
    let shop = Shop::new();
    shop.write("menu.csv", "项目,时长,门市价,会员价,体验价\n补水,60,298,238,98\n肩颈,45,168,,68\n");
    let said = shop.done(&["import", "services", "menu.csv"]);
    assert!(said.contains("会员价、体验价等 3 个") && !said.contains("照原样保留"), "{said}");
    assert_eq!(shop.column("prices.csv", "list"), ["member", "trial", "trial"]);
    assert_eq!(shop.column("prices.csv", "price"), ["238.00", "98.00", "68.00"]);
    assert_eq!(shop.column("services.csv", "price"), ["298.00", "168.00"]);
    let before = shop.read("shop/prices.csv");
    // Another price in the sheet does not undo what the shop has set since; a new one comes in.
    shop.write("menu.csv", "项目,时长,门市价,会员价,体验价\n补水,60,298,228,98\n肩颈,45,168,138,68\n");
    let said = shop.done(&["import", "services", "menu.csv"]);
    assert!(said.contains("会员价、体验价等 1 个") && said.contains("1 个和店里现有的不同"), "{said}");
    assert!(shop.read("shop/prices.csv").starts_with(&before));
    // And it is what a member pays.
    shop.write("clients.csv", "姓名,手机,入会日期,首次到店\n李秀英,13800000001,2024-01-01,2024-01-01\n");
    shop.done(&["import", "clients", "clients.csv"]);
    let paid = shop.done(&["visit", "add", "李秀英", "补水", "--pay", "现金"]);
    assert!(paid.contains("238.00"), "{paid}");
    let (exit, said) = {
        shop.write("menu.csv", "项目,时长,门市价,会员价\n修眉,20,58,打折\n");
        shop.salon(&["import", "services", "menu.csv"])
    };
    assert!(exit == 1 && said.contains("「打折」"), "{said}");
}

#[test]
fn what_is_owed_whole_is_a_debt_and_hours_are_read_as_people_write_them() {
    let shop = priced_shop();
    shop.write(
        "diary.csv",
        "日期,顾客,项目,原价,实收,付款方式,欠款\n2026-11-02,李秀英,补水,200,0,,200\n2026-11-03,王芳,肩颈,100,,欠款,100\n2026-11-04,王芳,补水,200,免费,,\n2026-11-05,王芳,补水,200,200,储值卡扣,\n",
    );
    let said = shop.done(&["import", "visits", "diary.csv"]);
    assert!(said.contains("新增 4"), "{said}");
    assert_eq!(shop.column("visits/2026-11.csv", "fee"), ["200.00", "100.00", "0.00", "200.00"]);
    let owed = shop.done(&["pay", "list", "--owed", "--format", "csv"]);
    assert!(owed.contains("200.00") && owed.contains("100.00") && owed.lines().count() == 3, "{owed}");
    assert_eq!(shop.column("payments/2026-11.csv", "method"), ["card-value"]);
    shop.write("team.csv", "姓名,上班时间\n何文静,周二至周日 10:00-20:00\n江雪,随便\n");
    let said = shop.done(&["import", "staff", "team.csv"]);
    assert!(said.contains("新增 2") && said.contains("1 位的上班时间看不懂"), "{said}");
    assert_eq!(shop.column("staff.csv", "hours"), ["", "2-7 10:00-20:00", ""]);
}

#[test]
fn a_mended_row_does_not_take_the_place_of_one_that_says_the_same() {
    let shop = priced_shop();
    shop.write("team.csv", "姓名\n何文静\n江雪\n");
    shop.done(&["import", "staff", "team.csv"]);
    let diary = "日期,顾客,项目,美容师,实收,付款方式\n2026-11-02,李姐,补水,何文静,200,微信100现金100\n2026-11-02,李秀英,补水,张小红,200,微信\n";
    shop.write("diary.csv", diary);
    assert_eq!(shop.salon(&["import", "visits", "diary.csv"]).0, 1);
    let before = shop.read("shop/visits/2026-11.csv");
    shop.write("mended.csv", &shop.read("diary.rejected.csv").replace("李姐", "李秀英"));
    let said = shop.done(&["import", "visits", "mended.csv"]);
    assert!(said.contains("新增 1，更新 0"), "{said}");
    assert!(shop.read("shop/visits/2026-11.csv").starts_with(&before));
    assert_eq!(shop.column("payments/2026-11.csv", "method"), ["wechat", "wechat", "cash"]);
    // Neither the mended file nor the old sheet changes anything any more.
    let whole = shop.read("shop/visits/2026-11.csv");
    assert!(shop.done(&["import", "visits", "mended.csv"]).contains("不变 1"));
    assert!(shop.done(&["import", "visits", "diary.csv"]).contains("新增 0，更新 0，不变 1"));
    assert_eq!(shop.read("shop/visits/2026-11.csv"), whole);
    // A second thought about the mended row is one of that row.
    shop.write("mended.csv", &shop.read("mended.csv").replace("何文静", "江雪"));
    assert!(shop.done(&["import", "visits", "mended.csv"]).contains("更新 1"));
    assert!(shop.read("shop/visits/2026-11.csv").starts_with(&before));
}
