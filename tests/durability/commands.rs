//! Everything that writes. A writing command gets a line here, and all walks take it through.

use crate::harness::{Command, Shop, What};
use What::{Change, Line};

fn as_it_is(_: &Shop) {}

/// No message was ever sent: the folder and the file are made. The log is there already.
fn without_messages(shop: &Shop) {
    after_a_line(&["client", "edit", "c3cccccc", "--tier", "high"], shop);
    shop.remove("messages/2026-11.csv");
    std::fs::remove_dir(shop.path("messages")).unwrap();
}

/// The columns that the command needs are not all there, a row has no id, and no line break ends
/// the last row.
fn without_columns(shop: &Shop) {
    shop.write(
        "messages/2026-11.csv",
        "\u{feff}at,id,key,client,state,own\r\n\
         2026-11-02T10:00,,appointment-1d/b2611-8zzzzzz/2026-11-03T10:00,c1aaaaaa,done,\"x\"",
    );
}

/// Nothing but an empty directory.
fn empty(shop: &Shop) {
    for file in shop.state().into_keys() {
        shop.remove(&file);
    }
    for folder in ["bookings", "messages"] {
        std::fs::remove_dir(shop.path(folder)).unwrap();
    }
}

/// An old sheet lies beside: one client is known, one has changed, one is new.
fn with_a_sheet(shop: &Shop) {
    shop.write(
        "old/顾客.csv",
        "姓名,电话,生日,备注\n王芳,13800000001,1990-11-24,\n李娜,13800000002,1991-02-03,\n孙丽,13800000009,,\n",
    );
}

/// A day off over bookings, an early shift, hours off on it; a month grid that says otherwise lies
/// beside.
fn with_a_roster(shop: &Shop) {
    shop.write(
        "roster/2026-11.csv",
        "id,staff,on,shift,hours,note\n\
         e2611-1aaaaaa,t1aaaaaa,2026-11-24,off,,\n\
         e2611-2aaaaaa,t1aaaaaa,2026-11-25,early,,\n\
         e2611-3aaaaaa,t1aaaaaa,2026-11-25,off,14:00-15:00,\n",
    );
    shop.write("closures.csv", "id,on,until_on,kind,hours,note\nz1aaaaaa,2026-12-25,,closed,,\n");
    shop.write("old/排班.csv", "2026年12月排班表,,,,,,,\n姓名,1,2,3,4,5,6,7\n周敏,早,晚,休,,通,10-16,早\n");
}

/// Her dossier was begun by hand, with line ends of another program.
fn with_a_dossier(shop: &Shop) {
    shop.write("dossiers/c2bbbbbb.yaml", "# hers\r\nhealth:\r\n  own: 1 # ours\r\nplans:\r\n- goal: x\r\n");
}

/// One who takes over.
fn with_another_beautician(shop: &Shop) {
    shop.write("staff.csv", "id,name\nt1aaaaaa,周敏\nt2bbbbbb,李静\n");
}

fn with_a_doubled_id(shop: &Shop) {
    let file = "messages/2026-11.csv";
    shop.write(
        file,
        format!("{}m2611-1aaaaaa,2026-11-05T10:00,a/b/c,c1aaaaaa,sms,1,done,\n", shop.read(file)),
    );
}

fn with_respelt_days(shop: &Shop) {
    let file = "messages/2026-11.csv";
    shop.write(
        file,
        format!("{}m2611-5aaaaaa,2026/11/5 10:00,a/b/c,c1aaaaaa,sms,1,done,\n", shop.read(file)),
    );
}

fn after_a_line(words: &'static [&'static str], shop: &Shop) {
    let output = shop.salon(words).env("SALON_ID_SEED", "9").output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

fn after(change: &'static str, shop: &Shop) {
    let command = Command { name: change, prepare: as_it_is, what: Change(change) };
    let run = command.run(shop, "", &[]);
    assert_eq!(run.exit, Some(0), "{}", run.stderr);
}

/// A visit that is paid in part, with its payment; a product.
fn with_a_till(shop: &Shop) {
    shop.write(
        "visits/2026-11.csv",
        "id,at,client,service,staff,fee,reverses,own\n\
         v2611-1aaaaaa,2026-11-20T10:00,c1aaaaaa,s1aaaaaa,t1aaaaaa,298.00,,\"x\"\n",
    );
    shop.write(
        "payments/2026-11.csv",
        "id,at,client,for,method,amount,reverses\n\
         y2611-1aaaaaa,2026-11-20T11:00,c1aaaaaa,v2611-1aaaaaa,cash,200.00,\n",
    );
    shop.write("products.csv", "id,name,price,guarantee_days\np1aaaaaa,精华,398.00,30\n");
}

/// Points were earned in two months.
fn with_points(shop: &Shop) {
    shop.write(
        "points/2026-10.csv",
        "id,at,client,points,reason,own\nn2610-1aaaaaa,2026-10-20T10:00,c1aaaaaa,100,event,\"x\"\n",
    );
    shop.write(
        "points/2026-11.csv",
        "id,at,client,points,reason,ref\nn2611-1aaaaaa,2026-11-02T10:00,c1aaaaaa,50,adjust,\n",
    );
}

/// Points are given for birthdays.
fn with_birthday_points(shop: &Shop) {
    let settings = shop.read("salon.yaml");
    shop.write("salon.yaml", format!("{settings}points: {{ birthday: 100, birthday_within: 365d }}\n"));
}

/// The old system's list of points lies beside.
fn with_old_points(shop: &Shop) {
    shop.write(
        "old/积分.csv",
        "姓名,手机,剩余积分,有效期\n王芳,13800000001,300,2027-03-31\n李娜,13800000002,20,\n",
    );
}

/// Points can be redeemed for a coupon, of which some are left.
fn with_rewards(shop: &Shop) {
    with_points(shop);
    shop.write(
        "rewards.csv",
        "id,name,kind,offer,points,stock,own\na1aaaaaa,半价券,coupon,second-visit,100,3,\"x\"\n",
    );
}

/// A reward was given.
fn with_a_redemption(shop: &Shop) {
    with_rewards(shop);
    shop.write(
        "points/2026-11.csv",
        "id,at,client,points,reason,ref,reward\n\
         n2611-1aaaaaa,2026-11-02T10:00,c1aaaaaa,50,adjust,,\n\
         n2611-2bbbbbb,2026-11-02T11:00,c1aaaaaa,-100,redeem,,a1aaaaaa\n",
    );
}

/// She has paid enough for a tier.
fn with_tiers(shop: &Shop) {
    shop.write(
        "payments/2026-10.csv",
        "id,at,client,for,method,amount,own\ny2610-1aaaaaa,2026-10-20T10:00,c1aaaaaa,,cash,9000.00,\"x\"\n",
    );
}

/// A deposit was paid for a booking.
fn with_a_deposit(shop: &Shop) {
    with_a_till(shop);
    after_a_line(&["pay", "c2bbbbbb", "--for", "b2611-2aaaaaa", "--pay", "cash=60,wechat=40"], shop);
}

/// Complaints: one new, one answered, one resolved; an old list lies beside.
fn with_complaints(shop: &Shop) {
    with_a_till(shop);
    shop.write(
        "complaints/2026-11.csv",
        "id,client,opened_at,kind,severity,about,said,responded_at,answered_at,agreed_at,resolved_at,own\n\
         k2611-1aaaaaa,c1aaaaaa,2026-11-20T10:00,attitude,normal,,没人理,,,,,\"x\"\n\
         k2611-2aaaaaa,c1aaaaaa,2026-11-20T11:00,service,normal,v2611-1aaaaaa,没效果,2026-11-20T11:10,2026-11-20T12:00,,,\n\
         k2611-3aaaaaa,c2bbbbbb,2026-11-20T12:00,waiting,low,,等,2026-11-20T12:10,2026-11-20T12:20,2026-11-20T12:30,2026-11-20T13:00,\n",
    );
    shop.write("old/投诉.csv", "投诉单号,投诉时间,顾客姓名,投诉类型\nK1,2026-10-02 10:00,李娜,服务态度\n");
}

/// She who complained has a card.
fn with_a_card_complaint(shop: &Shop) {
    with_complaints(shop);
    with_cards(shop);
}

/// She was given a session for it.
fn with_a_gift(shop: &Shop) {
    with_a_card_complaint(shop);
    const LINE: &[&str] =
        &["complaint", "resolve", "k2611-2aaaaaa", "--remedy", "compensate", "--agreed", "--gift", "1"];
    after_a_line(LINE, shop);
}

/// The day was closed before.
fn with_a_closing(shop: &Shop) {
    with_a_till(shop);
    after_a_line(&["day", "close", "--cash", "10"], shop);
}

/// Somebody owes something from before; an old list of debts lies beside.
fn with_debts(shop: &Shop) {
    shop.write(
        "debts.csv",
        "\u{feff}id,on,client,amount,own\r\nj1aaaaaa,2025-03-01,c2bbbbbb,300.00,\"x\"\r\n",
    );
    shop.write("old/欠款.csv", "日期,姓名,欠款,事由\n2025-05-01,王芳,120,尾款\n2025-06-01,李娜,80,\n");
}

/// An old sheet of visits lies beside.
fn with_visits(shop: &Shop) {
    shop.write(
        "old/消费.csv",
        "消费日期,单号,顾客,项目,美容师,实收,付款方式\n\
         2026-10-03 10:00,X1,王芳,补水,周敏,298,现金100+微信198\n\
         2026-11-03 10:00,X2,李娜,补水,周敏,298,微信\n",
    );
}

/// She was here some weeks ago, and is due to be asked back.
fn with_an_absence(shop: &Shop) {
    shop.write(
        "bookings/2026-09.csv",
        "id,start,minutes,client,service,staff,status\n\
         b2609-1aaaaaa,2026-09-22T10:00,60,c4dddddd,s1aaaaaa,t1aaaaaa,done\n",
    );
    let clients = shop.read("clients.csv");
    shop.write(
        "clients.csv",
        format!("{clients}c4dddddd,4,吴静,吴姐,13800000004,,t1aaaaaa,sms+2020-01-01,\n"),
    );
}

/// She has a coupon, and was here.
fn with_a_coupon(shop: &Shop) {
    with_a_till(shop);
    shop.write(
        "coupons.csv",
        "id,client,kind,amount,from_on,until_on,own\n\
         q1aaaaaa,c1aaaaaa,amount-off,50.00,2026-11-01,2026-11-30,\"x\"\n",
    );
}

/// Kinds of card, and two cards: one of sessions that was used once, one of value.
fn with_cards(shop: &Shop) {
    with_a_till(shop);
    shop.write(
        "card-types.csv",
        "id,name,kind,price,sessions,bonus_sessions,good_for\nl1aaaaaa,补水十次,count,2980.00,10,2,s1aaaaaa\n",
    );
    shop.write(
        "cards.csv",
        "id,client,kind,type,name,sold_at,price,sessions,value,good_for,until_on,settled,own\n\
         d1aaaaaa,c1aaaaaa,count,l1aaaaaa,补水十次,2026-11-01T10:00,2980.00,10,,s1aaaaaa,2027-11-01,yes,\"x\"\n\
         d2aaaaaa,c2bbbbbb,value,,储值,2026-11-01T10:00,1000.00,,1000.00,,,yes,\n",
    );
    shop.write(
        "card-uses/2026-11.csv",
        "id,at,card,what,client,service,sessions,worth,own\n\
         u2611-1aaaaaa,2026-11-03T10:00,d1aaaaaa,use,c1aaaaaa,s1aaaaaa,-1,-298.00,\"x\"\n",
    );
}

/// One of the cards rests.
fn with_a_resting_card(shop: &Shop) {
    with_cards(shop);
    let file = "card-uses/2026-11.csv";
    shop.write(
        file,
        format!("{}u2611-3aaaaaa,2026-11-10T10:00,d1aaaaaa,freeze,c1aaaaaa,,,,\n", shop.read(file)),
    );
}

/// An old list of cards lies beside.
fn with_old_cards(shop: &Shop) {
    with_cards(shop);
    shop.write(
        "old/卡.csv",
        "卡号,会员姓名,卡名称,总次数,剩余次数,余额,购卡金额\nK1,王芳,补水十次,10,7,,1980\nK2,李娜,储值卡,,,300,1000\n",
    );
}

/// What an old system knows of cards that came over, and its coupons, lie beside.
fn with_old_uses(shop: &Shop) {
    with_cards(shop);
    let file = "card-uses/2026-11.csv";
    shop.write(
        file,
        format!("{}u2611-2aaaaaa,2026-11-04T09:00,d1aaaaaa,opening,c1aaaaaa,,-2,-596.00,\n", shop.read(file)),
    );
    shop.write(
        "old/明细.csv",
        "日期,会员姓名,卡名称,项目,次数,金额\n\
         2026-09-10,王芳,补水十次,补水,1,\n2026-11-05,王芳,补水十次,补水,1,\n2026-10-01,李娜,储值,补水,,200\n",
    );
    shop.write("old/券.csv", "会员姓名,优惠券,张数,到期日期\n王芳,50元代金券,2,2026-12-31\n李娜,八折券,1,\n");
}

/// Somebody has said what she thinks, and something is to be done better; a survey and a new agreement lie beside.
fn with_feedback(shop: &Shop) {
    shop.write(
        "feedback/2026-11.csv",
        "\u{feff}id,at,client,score,said,own\r\nr2611-1aaaaaa,2026-11-19T10:00,c1aaaaaa,2,\"等, 久\",\"x\"\r\n",
    );
    shop.write("improvements.csv", "id,about,what,due_on,own\nr1aaaaaa,r2611-1aaaaaa,轮换,2026-11-30,x\n");
    shop.write("old/问卷.csv", "提交时间,手机,满意度,意见\n2026-11-18 20:15,13800000001,非常满意,很好\n");
    shop.write("old/协议.md", "三天内免费补做。\n");
}

/// She opts out.
fn with_replies(shop: &Shop) {
    shop.write("old/回复.csv", "时间,手机号,内容\n2026-11-18 20:15,13800000001,退订\n");
}

/// A message was under way when its command died.
fn with_a_doubt(shop: &Shop) {
    shop.write(
        "messages/2026-11.csv",
        "id,at,key,client,channel,to,state,by,own\n\
         m2611-1aaaaaa,2026-11-20T10:00,a/b/c,c1aaaaaa,sms,13800000001,sending,,\"x\"\n",
    );
}

/// What is walked through every fault at every step. What `remind --send` writes is walked in
/// tests/sending/once.rs, with what it sends.
pub const COMMANDS: &[Command] = &[
    Command { name: "remind done", prepare: as_it_is, what: Line(&["remind", "done", "--all"]) },
    Command { name: "first message", prepare: without_messages, what: Line(&["remind", "done", "--all"]) },
    Command { name: "odd columns", prepare: without_columns, what: Line(&["remind", "done", "--all"]) },
    Command {
        name: "asked back",
        prepare: with_an_absence,
        what: Line(&["remind", "done", "--only", "rebook", "--all"]),
    },
    Command {
        name: "coupon issue",
        prepare: as_it_is,
        what: Line(&["coupon", "issue", "--offer", "birthday", "--birthday-month"]),
    },
    Command {
        name: "coupon use",
        prepare: with_a_coupon,
        what: Line(&["coupon", "use", "q1aaaaaa", "--for", "v2611-1aaaaaa"]),
    },
    Command {
        name: "card sell",
        prepare: with_cards,
        what: Line(&["card", "sell", "c2bbbbbb", "补水十次", "--pay", "cash=1000", "--owed"]),
    },
    Command {
        name: "card use",
        prepare: with_cards,
        what: Line(&["card", "use", "d1aaaaaa", "--staff", "周敏"]),
    },
    Command {
        name: "card top-up",
        prepare: with_cards,
        what: Line(&["card", "top-up", "d2aaaaaa", "500", "--bonus", "50", "--pay", "wechat"]),
    },
    Command {
        name: "card freeze",
        prepare: with_cards,
        what: Line(&["card", "freeze", "d1aaaaaa", "--until", "2026-12-20"]),
    },
    Command {
        name: "card transfer",
        prepare: with_cards,
        what: Line(&["card", "transfer", "d1aaaaaa", "c2bbbbbb"]),
    },
    Command {
        name: "card refund",
        prepare: with_cards,
        what: Line(&["card", "refund", "d1aaaaaa", "--why", "搬家"]),
    },
    Command {
        name: "card renew",
        prepare: with_cards,
        what: Line(&["card", "renew", "d2aaaaaa", "补水十次", "--pay", "cash"]),
    },
    Command {
        name: "card reverse",
        prepare: with_cards,
        what: Line(&["card", "reverse", "u2611-1aaaaaa", "--why", "记错"]),
    },
    Command {
        name: "import cards", prepare: with_old_cards, what: Line(&["import", "cards", "old/卡.csv"])
    },
    Command {
        name: "import card-uses",
        prepare: with_old_uses,
        what: Line(&["import", "card-uses", "old/明细.csv"]),
    },
    Command {
        name: "import coupons",
        prepare: with_old_uses,
        what: Line(&["import", "coupons", "old/券.csv"]),
    },
    Command {
        name: "card gift",
        prepare: with_cards,
        what: Line(&["card", "gift", "d1aaaaaa", "2", "--why", "生日"]),
    },
    Command {
        name: "card adjust",
        prepare: with_cards,
        what: Line(&["card", "adjust", "d2aaaaaa", "-50", "--why", "漏记"]),
    },
    Command {
        name: "card extend",
        prepare: with_cards,
        what: Line(&["card", "extend", "d1aaaaaa", "--until", "2027-12-31"]),
    },
    Command {
        name: "card unfreeze",
        prepare: with_a_resting_card,
        what: Line(&["card", "unfreeze", "d1aaaaaa"]),
    },
    Command { name: "card hold", prepare: with_cards, what: Line(&["card", "hold", "d1aaaaaa", "李娜"]) },
    Command {
        name: "card lost",
        prepare: with_cards,
        what: Line(&["card", "lost", "d1aaaaaa", "--number", "K2"]),
    },
    Command {
        name: "card type edit",
        prepare: with_cards,
        what: Line(&["card", "type", "edit", "l1aaaaaa", "--price", "3080"]),
    },
    Command {
        name: "card type",
        prepare: as_it_is,
        what: Line(&[
            "card",
            "type",
            "add",
            "补水五次",
            "--price",
            "990",
            "--sessions",
            "5",
            "--good-for",
            "补水",
        ]),
    },
    Command {
        name: "feedback add",
        prepare: as_it_is,
        what: Line(&["feedback", "add", "c1aaaaaa", "--score", "2", "--said", "等太久"]),
    },
    Command {
        name: "feedback answer",
        prepare: with_feedback,
        what: Line(&["feedback", "answer", "r2611-1aaaaaa", "--said", "已道歉", "--done"]),
    },
    Command {
        name: "feedback answered by a call",
        prepare: with_feedback,
        what: Line(&["followup", "log", "low-score/r2611-1aaaaaa/2026-11-19", "--outcome", "reached"]),
    },
    Command {
        name: "improvement add",
        prepare: with_feedback,
        what: Line(&["improvement", "add", "--from", "r2611-1aaaaaa", "--what", "排两人", "--due", "+7d"]),
    },
    Command {
        name: "improvement done",
        prepare: with_feedback,
        what: Line(&["improvement", "done", "r1aaaaaa"]),
    },
    Command {
        name: "agreement add",
        prepare: with_feedback,
        what: Line(&["agreement", "add", "2026-1", "--from", "2026-12-31", "--file", "old/协议.md"]),
    },
    Command {
        name: "import feedback",
        prepare: with_feedback,
        what: Line(&["import", "feedback", "old/问卷.csv"]),
    },
    Command {
        name: "import replies",
        prepare: with_replies,
        what: Line(&["import", "replies", "old/回复.csv"]),
    },
    Command { name: "init", prepare: empty, what: Line(&["init", "--name", "小店"]) },
    Command {
        name: "client edit",
        prepare: as_it_is,
        what: Line(&["client", "edit", "c2bbbbbb", "--note", "茶, \"热\"", "--tier", "high"]),
    },
    Command {
        name: "client analyse",
        prepare: as_it_is,
        what: Line(&["client", "analyse", "c2bbbbbb", "--type", "dry", "--findings", "缺水"]),
    },
    Command {
        name: "client health",
        prepare: with_a_dossier,
        what: Line(&["client", "health", "c2bbbbbb", "--allergy", "酒精", "--consent"]),
    },
    Command {
        name: "client plan",
        prepare: with_a_dossier,
        what: Line(&["client", "plan", "c2bbbbbb", "add", "补水", "--every", "4w"]),
    },
    Command {
        name: "client hand-over",
        prepare: with_another_beautician,
        what: Line(&["client", "hand-over", "周敏", "李静", "--bookings"]),
    },
    Command {
        name: "client add",
        prepare: as_it_is,
        what: Line(&["client", "add", "孙丽", "--phone", "13800000009"]),
    },
    Command { name: "import", prepare: with_a_sheet, what: Line(&["import", "clients", "old/顾客.csv"]) },
    Command {
        name: "book done",
        prepare: as_it_is,
        what: Line(&[
            "book",
            "done",
            "b2611-4aaaaaa",
            "--fee",
            "298",
            "--pay",
            "cash=100,wechat",
            "--sold-by",
            "周敏",
        ]),
    },
    Command {
        name: "visit add",
        prepare: with_a_till,
        what: Line(&["visit", "add", "c2bbbbbb", "补水", "--fee", "100", "--owed"]),
    },
    Command {
        name: "visit reverse",
        prepare: with_a_till,
        what: Line(&["visit", "reverse", "v2611-1aaaaaa", "--why", "记错"]),
    },
    Command {
        name: "sale add",
        prepare: with_a_till,
        what: Line(&["sale", "add", "c2bbbbbb", "精华", "--qty", "2", "--pay", "alipay"]),
    },
    Command { name: "pay", prepare: with_a_till, what: Line(&["pay", "c1aaaaaa", "--pay", "wechat"]) },
    Command {
        name: "pay back",
        prepare: with_a_till,
        what: Line(&["pay", "back", "1aaaaaa", "--amount", "20", "--why", "多收"]),
    },
    Command { name: "pay owe", prepare: with_debts, what: Line(&["pay", "owe", "c1aaaaaa", "300"]) },
    Command {
        name: "pay of a debt",
        prepare: with_debts,
        what: Line(&["pay", "c2bbbbbb", "--pay", "cash=50"]),
    },
    Command { name: "import debts", prepare: with_debts, what: Line(&["import", "debts", "old/欠款.csv"]) },
    Command {
        name: "points earn",
        prepare: as_it_is,
        what: Line(&["points", "earn", "c1aaaaaa", "200", "--why", "生日"]),
    },
    Command {
        name: "tier set",
        prepare: with_tiers,
        what: Line(&["tier", "set", "c2bbbbbb", "高级", "--until", "2026-12-31", "--why", "店庆"]),
    },
    Command { name: "tier review", prepare: with_tiers, what: Line(&["tier", "review", "--apply"]) },
    Command {
        name: "points redeem",
        prepare: with_points,
        what: Line(&["points", "redeem", "c1aaaaaa", "120", "--why", "面膜"]),
    },
    Command {
        name: "points redeem for a reward",
        prepare: with_rewards,
        what: Line(&["points", "redeem", "c1aaaaaa", "--reward", "半价券"]),
    },
    Command {
        name: "points reverse",
        prepare: with_a_redemption,
        what: Line(&["points", "reverse", "n2611-2bbbbbb", "--why", "没拿"]),
    },
    Command {
        name: "reward add",
        prepare: as_it_is,
        what: Line(&["reward", "add", "面膜", "--points", "300", "--stock", "3"]),
    },
    Command {
        name: "reward edit",
        prepare: with_rewards,
        what: Line(&["reward", "edit", "半价券", "--stock", "9"]),
    },
    Command { name: "points birthdays", prepare: with_birthday_points, what: Line(&["points", "birthdays"]) },
    Command {
        name: "import points",
        prepare: with_old_points,
        what: Line(&["import", "points", "old/积分.csv"]),
    },
    Command {
        name: "points adjust",
        prepare: with_points,
        what: Line(&["points", "adjust", "c1aaaaaa", "-20", "--why", "记错"]),
    },
    Command { name: "day close", prepare: with_a_till, what: Line(&["day", "close", "--cash", "10"]) },
    Command {
        name: "day close again",
        prepare: with_a_closing,
        what: Line(&["day", "close", "--cash", "20", "--note", "漏点"]),
    },
    Command {
        name: "import visits",
        prepare: with_visits,
        what: Line(&["import", "visits", "old/消费.csv"]),
    },
    Command { name: "closure add", prepare: as_it_is, what: Line(&["closure", "add", "2026-11-22"]) },
    Command {
        name: "closure remove",
        prepare: with_a_roster,
        what: Line(&["closure", "remove", "z1aaaaaa"]),
    },
    Command {
        name: "roster off",
        prepare: as_it_is,
        what: Line(&["roster", "off", "周敏", "2026-11-30", "--until", "2026-12-02"]),
    },
    Command {
        name: "roster set",
        prepare: with_a_roster,
        what: Line(&["roster", "set", "周敏", "2026-11-24", "10-16", "--until", "2026-11-26"]),
    },
    Command {
        name: "roster clear",
        prepare: with_a_roster,
        what: Line(&["roster", "clear", "周敏", "2026-11-24", "--until", "2026-11-26"]),
    },
    Command {
        name: "import roster",
        prepare: with_a_roster,
        what: Line(&["import", "roster", "old/排班.csv"]),
    },
    Command {
        name: "send resolve",
        prepare: with_a_doubt,
        what: Line(&["send", "resolve", "a/b/c", "--not-sent"]),
    },
    Command {
        name: "send stop",
        prepare: as_it_is,
        what: Line(&["send", "stop", "c2bbbbbb", "--channel", "sms"]),
    },
    Command {
        name: "send stop of a number that nobody has",
        prepare: as_it_is,
        what: Line(&["send", "stop", "13900007777"]),
    },
    Command { name: "fix", prepare: with_respelt_days, what: Line(&["check", "--fix"]) },
    Command { name: "rekey", prepare: with_a_doubled_id, what: Line(&["check", "--rekey"]) },
    Command {
        name: "undo of remind done",
        prepare: |shop| after_a_line(&["remind", "done", "--all"], shop),
        what: Line(&["undo", "--yes"]),
    },
    Command {
        name: "book add",
        prepare: as_it_is,
        what: Line(&[
            "book",
            "add",
            "王芳",
            "补水",
            "2026-11-25",
            "14:00",
            "--with",
            "孙丽 13800000009",
            "--staff",
            "周敏",
            "--staff",
            "陈静",
        ]),
    },
    Command {
        name: "book move",
        prepare: as_it_is,
        what: Line(&["book", "move", "b2611-2aaaaaa", "2026-12-01", "14:00", "--why", "出差"]),
    },
    Command { name: "book cancel", prepare: as_it_is, what: Line(&["book", "cancel", "b2611-2aaaaaa"]) },
    Command {
        name: "book add with a deposit",
        prepare: as_it_is,
        what: Line(&[
            "book",
            "add",
            "李娜",
            "补水",
            "2026-12-01",
            "14:00",
            "--staff",
            "周敏",
            "--deposit",
            "cash=60,wechat",
        ]),
    },
    Command {
        name: "book cancel with its deposit",
        prepare: with_a_deposit,
        what: Line(&["book", "cancel", "b2611-2aaaaaa", "--return-deposit"]),
    },
    Command { name: "book wait", prepare: as_it_is, what: Line(&["book", "wait", "赵敏", "补水"]) },
    Command {
        name: "followup log",
        prepare: as_it_is,
        what: Line(&[
            "followup",
            "log",
            "李娜",
            "--outcome",
            "refused",
            "--reaction",
            "--said",
            "发红",
            "--unplanned",
        ]),
    },
    Command {
        name: "followup log of a wrong number",
        prepare: as_it_is,
        what: Line(&["followup", "log", "李娜", "--outcome", "wrong-number", "--unplanned"]),
    },
    Command {
        name: "complaint open",
        prepare: as_it_is,
        what: Line(&["complaint", "open", "李娜", "--kind", "reaction", "--said", "发红", "--responded"]),
    },
    Command {
        name: "complaint respond",
        prepare: with_complaints,
        what: Line(&["complaint", "respond", "k2611-1aaaaaa", "已致电"]),
    },
    Command {
        name: "complaint note",
        prepare: with_complaints,
        what: Line(&["complaint", "note", "k2611-1aaaaaa", "再联系", "--severity", "high"]),
    },
    Command {
        name: "complaint resolve by a refund",
        prepare: with_complaints,
        what: Line(&["complaint", "resolve", "k2611-2aaaaaa", "--remedy", "refund", "--agreed"]),
    },
    Command {
        name: "complaint resolve by points",
        prepare: with_complaints,
        what: Line(&[
            "complaint",
            "resolve",
            "k2611-2aaaaaa",
            "--remedy",
            "compensate",
            "--agreed",
            "--points",
            "100",
            "--coupon",
            "second-visit",
        ]),
    },
    Command {
        name: "complaint resolve on a card",
        prepare: with_a_card_complaint,
        what: Line(&[
            "complaint",
            "resolve",
            "k2611-2aaaaaa",
            "--remedy",
            "compensate",
            "--agreed",
            "--gift",
            "1",
        ]),
    },
    Command {
        name: "complaint reopen and take back",
        prepare: with_a_gift,
        what: Line(&["complaint", "reopen", "k2611-2aaaaaa", "--why", "记错", "--take-back"]),
    },
    Command {
        name: "visit add by a coupon",
        prepare: with_a_coupon,
        what: Line(&[
            "visit", "add", "c1aaaaaa", "s1aaaaaa", "--staff", "周敏", "--fee", "298", "--coupon",
            "q1aaaaaa", "--pay", "cash",
        ]),
    },
    Command {
        name: "complaint close",
        prepare: with_complaints,
        what: Line(&[
            "complaint",
            "close",
            "k2611-3aaaaaa",
            "--cause",
            "排班",
            "--action",
            "改班",
            "--action-by",
            "周敏",
            "--action-due",
            "+7d",
        ]),
    },
    Command {
        name: "complaint reopen",
        prepare: with_complaints,
        what: Line(&["complaint", "reopen", "k2611-3aaaaaa", "--why", "又来电"]),
    },
    Command {
        name: "import complaints",
        prepare: with_complaints,
        what: Line(&["import", "complaints", "old/投诉.csv"]),
    },
    Command { name: "several files", prepare: as_it_is, what: Change("several files") },
    Command { name: "documents", prepare: as_it_is, what: Change("documents") },
    Command { name: "bulk", prepare: as_it_is, what: Change("bulk") },
    Command { name: "undo", prepare: |shop| after("several files", shop), what: Change("undo") },
    Command { name: "undo of bulk", prepare: |shop| after("bulk", shop), what: Change("undo") },
    Command { name: "undo of documents", prepare: |shop| after("documents", shop), what: Change("undo") },
];

/// The command of that name.
pub fn named(name: &str) -> &'static Command {
    COMMANDS.iter().find(|command| command.name == name).unwrap()
}
