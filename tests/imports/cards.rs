//! Sheets that tell cards: a row a card, or a row a client with her account and a card.

use crate::shop::{Shop, small_shop};

const CARD_SHEET: &str = "卡号,姓名,手机,卡项,剩余次数,到期日,开卡日期\n\
    K1,王芳,13800000001,补水卡,3,2027-01-31,2025-01-31\n\
    K2,王芳,13800000001,肩颈卡,7,2027-06-30,2025-06-30\n\
    K3,李娜,13800000002,补水卡,5,2027-03-31,2025-03-31\n\
    K4,赵敏,13800000003,补水卡,5,2027-03-31,2025-03-31\n\
    K5,赵敏,13800000003,肩颈卡,6,2027-04-30,2024-03-31\n";

#[test]
fn a_card_sheet_knows_the_clients_of_the_register_by_name_and_phone() {
    let shop = Shop::new();
    shop.write(
        "clients.csv",
        "会员号,姓名,手机,入会日期\n001,王芳,13800000001,2020-01-01\nK1,李娜,13800000002,\n",
    );
    shop.done(&["import", "clients", "clients.csv"]);
    shop.write("cards.csv", CARD_SHEET);
    let said = shop.done(&["import", "clients", "cards.csv"]);
    assert!(said.contains("新增 1，更新 1，不变 1，待确认 0") && said.contains("5 行卡项"), "{said}");
    assert_eq!(shop.column("clients.csv", "number"), ["001", "K1", "K4"]);
    assert_eq!(shop.column("clients.csv", "since"), ["2020-01-01", "2025-03-31", "2024-03-31"]);
    assert!(!shop.read("shop/clients.csv").contains("到期日"));
    assert_eq!(shop.column("imports/cards.csv", "number"), ["K1", "K2", "K3", "K4", "K5"]);
    assert_eq!(
        shop.column("imports/cards.csv", "到期日"),
        ["2027-01-31", "2027-06-30", "2027-03-31", "2027-03-31", "2027-04-30"]
    );
    assert_eq!(shop.column("imports/cards.csv", "times_left"), ["3", "7", "5", "5", "6"]);
    let before = [shop.read("shop/clients.csv"), shop.read("shop/imports/cards.csv")];
    let said = shop.done(&["import", "clients", "cards.csv"]);
    assert!(said.contains("新增 0，更新 0，不变 3，待确认 0"), "{said}");
    assert_eq!([shop.read("shop/clients.csv"), shop.read("shop/imports/cards.csv")], before);
    // A session used is news of the card alone.
    shop.write("cards.csv", &CARD_SHEET.replace("肩颈卡,7", "肩颈卡,6"));
    shop.done(&["import", "clients", "cards.csv"]);
    assert_eq!(shop.column("imports/cards.csv", "times_left"), ["3", "6", "5", "5", "6"]);
}

#[test]
fn a_card_sheet_without_phones_asks_before_it_makes_clients_twice() {
    let shop = Shop::new();
    shop.done(&["client", "add", "王芳", "--number", "001", "--phone", "13800000001"]);
    shop.write("cards.csv", "卡号,姓名,剩余次数\nK1,王芳,3\nK2,李娜,4\n");
    let (_, said) = shop.salon(&["import", "clients", "cards.csv"]);
    assert!(said.contains("新增 1，更新 0，不变 0，待确认 1"), "{said}");
}

#[test]
fn a_day_of_joining_alone_is_no_card() {
    let shop = Shop::new();
    shop.write(
        "old.csv",
        "姓名,手机,办卡日期,余额\n甲,13800000001,2024-01-01,100\n乙,13800000002,2024-01-02,\n",
    );
    assert!(shop.done(&["import", "clients", "old.csv"]).contains("1 行卡项"));
}

/// A list of members as shop systems write it: an account, what was given with it, and a card in one row.
const MEMBERS: &str = "会员编号,会员姓名,手机号,储值余额,赠送金余额,疗程卡,剩余次数,积分,备注\n\
                       001,王芳,13800000001,3000,200,水光10次卡,3/10,4208,怕痛\n\
                       002,李娜,13800000002,0,0,,,0,\n\
                       003,赵敏,13800000003,-,100,肩颈疗程,,120,\n\
                       004,周洁,13800000004,500,0,,8/10,7,\n\
                       004,周洁,13800000004,500,0,补水疗程,2/5,7,\n";

#[test]
fn an_account_and_a_card_in_one_row_become_two_cards() {
    let shop = Shop::new();
    shop.write("members.csv", MEMBERS);
    shop.done(&["import", "clients", "members.csv"]);
    let said = shop.done(&["import", "cards", "shop/imports/cards.csv"]);
    assert!(
        said.contains("新增 6") && said.contains("跳过 1 行") && said.contains("共 10 次，剩 3 次"),
        "{said}"
    );
    assert!(said.contains("3 张卡看不出能做哪些项目"), "{said}");
    assert!(said.contains("1 行重复写着同一位顾客的储值余额"), "{said}");
    let columns =
        ["kind", "name", "value", "bonus_value", "sessions"].map(|name| shop.column("cards.csv", name));
    let card = |row: usize| columns.each_ref().map(|column| column[row].as_str()).join(" ");
    let cards: Vec<String> = (0..6).map(card).collect();
    for expected in [
        "value 储值卡 3000.00 200.00 ",
        "value 储值卡  100.00 ",
        "value 储值卡 500.00  ",
        "count 水光10次卡   10",
        "count 补水疗程   5",
        "count 次卡   10",
    ] {
        assert!(cards.iter().any(|card| card == expected), "{expected}: {cards:?}");
    }
    // What is left is what the list says; it comes in itself, without what it says of the members.
    let said = shop.done(&["card", "verify", "members.csv"]);
    assert!(said.contains("一样的 6 张，不一样的 0 张"), "{said}");
    let said = shop.done(&["import", "cards", "members.csv"]);
    assert!(said.contains("新增 0") && said.contains("待确认 0"), "{said}");
    // The member's own number means her and none of her cards; which one, its name tells.
    let (exit, said) = shop.salon(&["card", "top-up", "001", "500", "--pay", "现金", "-n"]);
    assert!(exit == 1 && said.contains("王芳的储值卡"), "{said}");
    let said = shop.done(&["card", "top-up", "001的储值卡", "500", "--pay", "现金", "-n"]);
    assert!(said.contains("剩 3700.00 元"), "{said}");
    let (exit, said) = shop.salon(&["card", "show", "王芳的年卡"]);
    assert!(exit == 1 && said.contains("没有找到卡「王芳的年卡」"), "{said}");
    // A balance that is gone there and not here is told.
    shop.write("later.csv", &MEMBERS.replace("3000,200", "0,0"));
    let (exit, said) = shop.salon(&["card", "verify", "later.csv"]);
    assert!(exit == 1 && said.contains("3000.00+200.00"), "{said}");
}

#[test]
fn points_in_a_list_of_members_open_the_accounts() {
    let shop = Shop::new();
    shop.write("members.csv", MEMBERS);
    let said = shop.done(&["import", "clients", "members.csv"]);
    assert!(said.contains("salon import points members.csv"), "{said}");
    shop.done(&["import", "points", "members.csv"]);
    assert_eq!(shop.column("points/2026-11.csv", "points"), ["4208", "120", "7"]);
    assert!(shop.column("points/2026-11.csv", "note").iter().all(String::is_empty));
}

#[test]
fn an_account_that_waits_to_become_a_card_is_told() {
    let shop = Shop::new();
    shop.write("members.csv", "会员编号,会员姓名,手机号,储值余额,积分\n001,王芳,13800000001,3000,20\n");
    let said = shop.done(&["import", "clients", "members.csv"]);
    assert!(said.contains("salon import cards") && said.contains("salon import points"), "{said}");
    let said = shop.done(&["check"]);
    assert!(said.contains("C276"), "{said}");
    shop.done(&["import", "cards", "shop/imports/cards.csv"]);
    shop.done(&["import", "points", "members.csv"]);
    let said = shop.done(&["import", "clients", "members.csv"]);
    assert!(!said.contains("salon import cards") && !said.contains("salon import points"), "{said}");
}

#[test]
fn what_is_left_of_a_card_is_sessions_or_money_as_the_card_is() {
    let shop = small_shop();
    shop.write(
        "cards.csv",
        "客户,卡种,项目,买卡日期,总次,已做,余,金额\n李秀英,疗程卡,补水,2026-8-1,10,4次,6次,980元\n王芳,储值卡,,2026-5-1,,,1500.5,充2000送500\n",
    );
    let said = shop.done(&["import", "cards", "cards.csv"]);
    assert!(said.contains("新增 2") && !said.contains("照原样保留"), "{said}");
    let listed = shop.done(&["card", "list", "--format", "csv"]);
    assert!(listed.contains("1500.50"), "{listed}");
    let show = shop.done(&["card", "show", "李秀英"]);
    assert!(show.contains("6 次"), "{show}");
    assert_eq!(shop.column("cards.csv", "price"), ["980.00", "2000.00"]);
    assert_eq!(shop.column("cards.csv", "sold_at"), ["2026-08-01T00:00", "2026-05-01T00:00"]);
}

#[test]
fn an_account_that_the_row_calls_its_card_is_one_card() {
    let shop = small_shop();
    shop.write(
        "cards.csv",
        "卡号,姓名,卡名称,卡类型,储值余额,赠送余额,开卡日期,售价\nK1,王芳,金卡储值,储值卡,300,50,2026-03-01,2000\n",
    );
    assert!(shop.done(&["import", "cards", "cards.csv"]).contains("新增 1"));
    assert_eq!(shop.column("cards.csv", "number"), ["K1"]);
    let card = shop.done(&["card", "show", "K1"]);
    assert!(card.contains("350.00") && card.contains("2000.00"), "{card}");
    assert!(shop.done(&["import", "cards", "cards.csv"]).contains("不变 1"));
}

#[test]
fn cards_that_were_given_back_stay_out_those_at_rest_rest_and_some_never_end() {
    let shop = small_shop();
    shop.write(
        "cards.csv",
        "卡号,会员姓名,卡名称,总次数,剩余次数,余额,到期日期,状态\n\
         K1,李秀英,补水十次,10,6,,永久有效,正常\nK2,王芳,补水十次,10,6,,无限期,已退卡\n\
         K3,王芳,储值卡,,,500,,已作废\nK4,王芳,肩颈十次,10,5,,2027-06-01,停卡\n",
    );
    let said = shop.done(&["import", "cards", "cards.csv"]);
    assert!(
        said.contains("新增 2") && said.contains("跳过 2 行作废、退掉的（看状态一栏）：K2、K3"),
        "{said}"
    );
    assert!(said.contains("1 张是停着的"), "{said}");
    let said = shop.done(&["card", "list"]);
    assert!(
        said.contains("停卡中") && !said.contains("500") && said.matches("2027-06-01").count() == 1,
        "{said}"
    );
    let (exit, _) = shop.salon(&["card", "use", "K4"]);
    assert_ne!(exit, 0);
    shop.done(&["card", "unfreeze", "K4"]);
    assert!(shop.done(&["check"]).contains("通过"));
    assert!(shop.done(&["import", "cards", "cards.csv"]).contains("不变 2"));
    // What is given back later is told, and stays for a person to take back.
    shop.write("cards.csv", &shop.read("cards.csv").replace("永久有效,正常", "永久有效,已退卡"));
    let said = shop.done(&["import", "cards", "cards.csv"]);
    assert!(said.contains("以前导入过的，这里还算着：K1"), "{said}");
}

#[test]
fn bills_that_are_void_are_no_income() {
    let shop = small_shop();
    shop.write(
        "visits.csv",
        "消费日期,单号,顾客,项目,实收,付款方式,单据状态\n2026-11-02,X1,李秀英,补水,200,现金,已完成\n\
         2026-11-03,X2,李秀英,补水,300,现金,已作废\n2026-11-04,X3,王芳,肩颈,400,微信,未退款\n",
    );
    let said = shop.done(&["import", "visits", "visits.csv"]);
    assert!(said.contains("新增 2") && said.contains("跳过 1 行作废、退掉的（看状态一栏）：X2"), "{said}");
    assert_eq!(shop.column("payments/2026-11.csv", "amount"), ["200.00", "400.00"]);
    shop.write("visits.csv", &shop.read("visits.csv").replace("已完成", "已撤单"));
    let said = shop.done(&["import", "visits", "visits.csv"]);
    assert!(said.contains("以前导入过的，这里还算着：X1"), "{said}");
}

#[test]
fn two_lists_of_the_same_cards_bring_each_once() {
    let members = "姓名,手机,卡项,剩余次数,储值余额\n李秀英,13800000001,补水10次卡,5,\n王芳,13800000002,,,800\n赵丽,13800000003,肩颈10次卡,3,200\n";
    let cards = "卡号,姓名,手机,卡项,总次数,剩余次数,余额\nK1,李秀英,13800000001,补水10次卡,10,5,\nK2,赵丽,13800000003,肩颈10次卡,10,3,\nK3,王芳,13800000002,储值卡,,,800\n";
    let of_members = "shop/imports/cards.csv";
    for order in [["cards.csv", of_members], [of_members, "cards.csv"]] {
        let shop = Shop::new();
        shop.write("members.csv", members);
        shop.write("cards.csv", cards);
        shop.done(&["import", "clients", "members.csv"]);
        for list in order.iter().chain(&order) {
            shop.done(&["import", "cards", list]);
        }
        let mut numbers = shop.column("cards.csv", "number");
        numbers.sort();
        assert_eq!(numbers, ["", "K1", "K2", "K3"], "{order:?}");
    }
}

#[test]
fn two_cards_that_are_alike_in_a_list_are_two() {
    let shop = Shop::new();
    shop.write("members.csv", "姓名,手机\n李秀英,13800000001\n");
    shop.done(&["import", "clients", "members.csv"]);
    shop.write("cards.csv", "卡号,姓名,手机,卡项,剩余次数\nK1,李秀英,13800000001,补水卡,5\n");
    shop.done(&["import", "cards", "cards.csv"]);
    shop.write(
        "later.csv",
        "姓名,手机,卡项,剩余次数\n李秀英,13800000001,补水卡,5\n李秀英,13800000001,补水卡,5\n",
    );
    let said = shop.done(&["import", "cards", "later.csv"]);
    assert!(said.contains("新增 1，更新 0，不变 1，待确认 0"), "{said}");
}
