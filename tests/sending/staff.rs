//! The day's list to a robot of the staff's group.

use crate::gateway::{Answer, Gateway};
use crate::shop::Shop;
use Answer::Status;

fn robot(gateway: &Gateway) -> String {
    format!(
        "channels:\n  - id: wecom\n    preset: wecom\n    per_minute: 60000\n    url: {}?key={{{{ password }}}}\n    password: robot-key-77\n",
        gateway.url()
    )
}

const QUICK: &str = "sending: { retries: [1ms] }";
const LIST: &[&str] = &["remind", "--send", "--channel", "wecom"];

#[test]
fn the_list_goes_once_a_day_with_masked_phones() {
    let gateway = Gateway::start(vec![Status(200, r#"{"errcode":0,"errmsg":"ok"}"#)]);
    let shop = Shop::with(&robot(&gateway), QUICK);
    for _ in 0..2 {
        shop.salon("2026-11-21T09:00", LIST).ended(0);
    }
    let received = gateway.received();
    assert_eq!(received.len(), 1);
    assert!(received[0].head.starts_with("POST /send?key=robot-key-77 "), "{}", received[0].head);
    let body: serde_json::Value = serde_json::from_str(&received[0].body).unwrap();
    let text = body["text"]["content"].as_str().unwrap();
    assert_eq!(body["msgtype"], "text");
    assert!(
        text.contains("10:00 预约提醒 王芳 138****0001") && !received[0].body.contains("13800000001"),
        "{text}"
    );
    assert_eq!(shop.states("staff-list/wecom/2026-11-21-1"), ["sent"]);
    // The lines stay for those who tell the clients; robots are never sent to clients.
    assert_eq!(
        shop.salon("2026-11-21T10:30", &["remind", "--format", "csv"]).out.matches("appointment-1d/").count(),
        3
    );
    shop.salon("2026-11-21T10:30", &["remind", "--send"]).ended(0);
    assert_eq!(gateway.received().len(), 1);
    shop.salon("2026-11-21T10:30", &["check"]).ended(0);
}

#[test]
fn a_long_list_comes_in_parts_that_the_robot_takes() {
    let gateway = Gateway::start(vec![Status(200, r#"{"errcode":0}"#)]);
    let shop = Shop::with(&robot(&gateway), QUICK);
    let clients: String = (100..150).map(|n| format!("c9z{n}aa,{n},客人{n},客姐,13800000{n},,,\n")).collect();
    shop.write("shop/clients.csv", &format!("{}{clients}", shop.read("shop/clients.csv")));
    let bookings: String = (100..150)
        .map(|n| format!("b2611-z{n}aaa,2026-11-22T14:00,60,c9z{n}aa,s1aaaaaa,t1aaaaaa,booked\n"))
        .collect();
    shop.write("shop/bookings/2026-11.csv", &format!("{}{bookings}", shop.read("shop/bookings/2026-11.csv")));
    shop.salon("2026-11-21T09:00", LIST).ended(0);
    let received = gateway.received();
    assert!(received.len() > 1);
    let mut names = 0;
    for (at, request) in received.iter().enumerate() {
        let body: serde_json::Value = serde_json::from_str(&request.body).unwrap();
        let text = body["text"]["content"].as_str().unwrap();
        assert!(text.len() <= 2048, "{}", text.len());
        assert!(
            text.lines().next().unwrap().ends_with(&format!("({}/{})", at + 1, received.len())),
            "{text}"
        );
        names += text.matches("客人").count();
    }
    assert_eq!(names, 50);
}

#[test]
fn the_robots_errcode_is_read_and_its_key_kept_to_itself() {
    let answers = vec![
        Status(200, r#"{"errcode":45009,"errmsg":"freq out of limit"}"#),
        Status(200, r#"{"errcode":93000,"errmsg":"invalid webhook url robot-key-77"}"#),
    ];
    let gateway = Gateway::start(answers);
    let shop = Shop::with(&robot(&gateway), QUICK);
    let run = shop.salon("2026-11-21T09:00", LIST).ended(1);
    assert_eq!(
        (shop.states("staff-list/wecom/2026-11-21-1"), gateway.received().len()),
        (vec!["undeliverable".to_string()], 2)
    );
    assert!(run.out.contains("93000"), "{}", run.out);
    for said in
        [run.out, run.err, shop.read("shop/messages/2026-11.csv"), shop.read("shop/log/2026-11.jsonl")]
    {
        assert!(!said.contains("robot-key-77"), "{said}");
    }
}
