//! Who is asked back on a day: nobody who gets enough this week takes a place from somebody else.

use crate::shop::Shop;

/// Three clients who are due to be asked back, of whom one is asked on a day; the first of them was told something
/// yesterday.
fn absent(most: u32) -> Shop {
    let shop = Shop::with("", &format!("rebook: {{ a_day: 1 }}\nweekly: {{ most: {most} }}"));
    shop.write("shop/bookings/2026-11.csv", "id,start,minutes,client,service,staff,status\n");
    shop.write(
        "shop/bookings/2026-08.csv",
        "id,start,minutes,client,service,staff,status\n\
         b2608-1aaaaaa,2026-08-20T10:00,60,c1aaaaaa,s1aaaaaa,t1aaaaaa,done\n\
         b2608-2aaaaaa,2026-08-21T11:00,60,c2bbbbbb,s1aaaaaa,t1aaaaaa,done\n\
         b2608-3aaaaaa,2026-08-22T12:00,60,c3cccccc,s1aaaaaa,t1aaaaaa,done\n",
    );
    shop.write(
        "shop/messages/2026-11.csv",
        "id,at,key,client,channel,to,state,by\n\
         m2611-1aaaaaa,2026-11-20T10:00,new-year/c1aaaaaa/2026,c1aaaaaa,sms,13800000001,sent,x\n",
    );
    shop
}

fn asked(shop: &Shop, now: &str) -> Vec<String> {
    let out = shop.salon(now, &["remind", "--only", "rebook", "--format", "csv"]).ended(0).out;
    let names = ["c1aaaaaa", "c2bbbbbb", "c3cccccc"];
    names.iter().filter(|name| out.contains(&format!("rebook/{name}"))).map(|name| name.to_string()).collect()
}

#[test]
fn who_gets_enough_this_week_takes_no_place() {
    assert_eq!(asked(&absent(2), "2026-11-21T10:30"), ["c1aaaaaa"]);
    let shop = absent(1);
    assert_eq!(asked(&shop, "2026-11-21T10:30"), ["c2bbbbbb"]);
    // She is told to be held back all the same, and for whom one asks why.
    let held = shop.salon("2026-11-21T10:30", &["remind", "--only", "rebook", "--format", "table"]).ended(0);
    assert!(held.out.contains("1 line is held back"), "{}", held.out);
    // Once asked, she has had the day's place: nobody else is asked today.
    shop.salon("2026-11-21T10:40", &["remind", "done", "李娜", "--by", "x"]).ended(0);
    assert_eq!(asked(&shop, "2026-11-21T11:00"), [""; 0]);
    assert_eq!(asked(&shop, "2026-11-22T10:30"), ["c3cccccc"]);
}
