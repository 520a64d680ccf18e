//! Sheets of Taiwan, Hong Kong and of English-speaking shops.

use crate::shop::{Shop, small_shop};

#[test]
fn a_shop_in_taiwan_is_read_as_it_writes() {
    let shop = Shop::new();
    shop.write("menu.csv", "療程代碼\t療程名稱\t時間(分)\t價格\nA1\t保濕護理\t90\tNT$1,800\n");
    shop.write("clients.csv", "會員編號,客戶姓名,行動電話,市話,生日,入會日期\nM1,林美玲,0925-507-779,(02)2460-7737,079/3/5,105/8/1\nM2,陳怡君,0912345678,,78/3/5,99/8/1\n");
    shop.write("book.csv", "預約單號,預約日期,預約時間,會員編號,療程,狀態\nR1,115/11/20,下午2:00,M1,保濕護理,已報到\nR2,115/11/22,上午10:30,M2,保濕護理,已預約\n");
    shop.done(&["import", "services", "menu.csv"]);
    assert_eq!(shop.column("services.csv", "price"), ["1800.00"]);
    let said = shop.done(&["import", "clients", "clients.csv"]);
    assert!(said.contains("民国纪年"), "{said}");
    assert_eq!(shop.column("clients.csv", "phone"), ["+886925507779", "+886912345678"]);
    assert_eq!(shop.column("clients.csv", "other_phones"), ["+886224607737", ""]);
    assert_eq!(shop.column("clients.csv", "birthday"), ["1990-03-05", "1989-03-05"]);
    assert_eq!(shop.column("clients.csv", "since"), ["2016-08-01", "2010-08-01"]);
    shop.done(&["import", "bookings", "book.csv"]);
    assert_eq!(shop.column("bookings/2026-11.csv", "start"), ["2026-11-20T14:00", "2026-11-22T10:30"]);
    assert!(shop.done(&["client", "find", "0925-507-779"]).contains("林美玲"));
}

#[test]
fn a_shop_in_hong_kong_is_read_as_it_writes() {
    let shop = Shop::new();
    shop.write("menu.csv", "Service,Mins,Price\nGel,60,HK$480\n");
    shop.write("clients.csv", "Client,Tel,Tel 2,Stylist\nAmy Lee,+852 6123-4567,61234568,Jo\n");
    shop.write(
        "book.csv",
        "Date,Time,Client,Svc,Stylist,Status\n20/11/2026,3.30pm,Amy Lee,Gel,Jo,Canceled by client\n22/11/2026,10:30 AM,Amy Lee,Gel,Jo,Booked\n",
    );
    shop.done(&["import", "services", "menu.csv"]);
    shop.done(&["import", "clients", "clients.csv", "--add-missing", "staff"]);
    assert_eq!(shop.column("clients.csv", "other_phones"), ["61234568"]);
    shop.done(&["import", "bookings", "book.csv", "--add-missing", "staff"]);
    let [start, status, service] =
        ["start", "status", "service"].map(|name| shop.column("bookings/2026-11.csv", name));
    assert_eq!(start, ["2026-11-20T15:30", "2026-11-22T10:30"]);
    assert_eq!(status, ["cancelled", "booked"]);
    assert!(service.iter().all(|service| !service.is_empty()));
    // A booking without a service and a beautician leaves nothing behind the time.
    shop.write("bare.csv", "日期,时间,顾客\n2026-11-23,10:00,Amy Lee\n");
    shop.done(&["import", "bookings", "bare.csv"]);
    let said = shop.done(&["remind", "--date", "2026-11-22"]);
    assert!(said.contains("11-23 10:00 [新客]】"), "{said}");
}

#[test]
fn a_year_of_the_republic_is_understood_and_told() {
    let shop = small_shop();
    shop.write(
        "more.csv",
        "姓名,手机,生日\n陈静,13800000003,民国79年1月2日\n林梅,13800000004,民國八十年12月3日\n",
    );
    let said = shop.done(&["import", "clients", "more.csv"]);
    assert!(said.contains("2 格的年份按民国纪年换算"), "{said}");
    assert_eq!(shop.column("clients.csv", "birthday")[2..], ["1990-01-02", "1991-12-03"]);
}

#[test]
fn a_note_that_forbids_outweighs_a_column_that_allows() {
    let shop = Shop::new();
    shop.write(
        "c.csv",
        "Customer,Mobile,Gender,Marketing Opt-in,Notes\nAmy,13800138000,Prefer not to say,Yes,Do not text\n",
    );
    shop.done(&["import", "clients", "c.csv"]);
    assert_eq!(shop.column("clients.csv", "consent"), ["contact-2026-11-21"]);
    assert_eq!(shop.column("clients.csv", "gender"), [""]);
}

#[test]
fn headings_of_taiwan_and_of_two_languages_are_understood() {
    let shop = Shop::new();
    shop.write("menu.csv", "療程代碼,療程名稱,療程類別,療程時間,定價\nA1,深層清潔,臉部,60分,\"1,200\"\n");
    shop.done(&["import", "services", "menu.csv"]);
    assert_eq!(shop.column("services.csv", "category"), ["臉部"]);
    assert_eq!(shop.column("services.csv", "minutes"), ["60"]);
    shop.write("gel.csv", "Code,Svc 项目,Mins,HK$\nN1,Gel manicure,60,480\n");
    shop.done(&["import", "services", "gel.csv"]);
    assert_eq!(shop.column("services.csv", "price"), ["1200.00", "480.00"]);
    shop.write("c.csv", "會員編號,客戶姓名,行動電話,注意事項\nM1,林美玲,0925-507-779,對酒精過敏\nM2,陳怡君,0912345678,勿傳簡訊\n");
    let said = shop.done(&["import", "clients", "c.csv"]);
    assert!(said.contains("1 位按备注、标签或免打扰一栏设为免打扰"), "{said}");
    assert_eq!(shop.column("clients.csv", "note"), ["注意事項：對酒精過敏", "注意事項：勿傳簡訊"]);
    assert_eq!(shop.column("clients.csv", "consent"), ["", "contact-2026-11-21"]);
    shop.done(&["staff", "add", "小美"]);
    // An allergy is heard in whichever characters it is written.
    let said = shop.done(&["book", "add", "M1", "深層清潔", "明天15:00", "-n"]);
    assert!(said.contains("對酒精過敏"), "{said}");
    shop.write("till.csv", "消費日期,單號,會員編號,療程/產品,美容師,金額,付款方式\n115/11/14,V1,M1,深層清潔,不指定,\"1,200\",現金\n");
    shop.done(&["import", "visits", "till.csv"]);
    assert_eq!(shop.column("visits/2026-11.csv", "fee"), ["1200.00"]);
    assert_eq!(shop.column("visits/2026-11.csv", "staff"), [""]);
}

#[test]
fn a_list_of_clients_in_english_tells_allergies_tier_and_consent() {
    let shop = Shop::new();
    shop.write(
        "c.csv",
        "Timestamp,Client Name,Phone Number,Preferred Therapist,Membership,SMS OK?,Allergies / Medical\n\
         2/10/2024 12:50:28,Amy Lee,13800138000,No preference,Gold,No,latex\n\
         2/13/2024 9:00:00,Ann Wu,13800138001,,,Yes,none\n",
    );
    let said = shop.done(&["import", "clients", "c.csv"]);
    assert!(!said.contains("认不出"), "{said}");
    for (column, expected) in [
        ("since", ["2024-02-10", "2024-02-13"]),
        ("staff", ["", ""]),
        ("tier", ["Gold", ""]),
        ("consent", ["sms-2026-11-21", "sms+2026-11-21"]),
        ("note", ["Allergies / Medical: latex", ""]),
    ] {
        assert_eq!(shop.column("clients.csv", column), expected, "{column}");
    }
}
