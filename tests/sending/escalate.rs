//! What is late climbs to those who must hear of it: each once, whatever happens to the command, and however
//! many of them run.

use crate::gateway::{Answer, Gateway};
use crate::shop::{Shop, said};
use std::process::Stdio;

const QUICK: &str = "sending: { retries: [], give_up: 99 }";
const OVERDUE: &[&str] = &["complaint", "overdue", "--send"];
const NOW: &str = "2026-11-21T18:00";

/// Two complaints that nobody has responded to, and a channel of the staff that writes down what it is given.
fn late() -> Shop {
    let shop = Shop::with("", QUICK);
    let out = shop.path("out");
    shop.configure(&format!(
        "channels:\n  - id: group\n    kind: command\n    for: staff\n    per_minute: 60000\n    args: [sh, -c, 'cat >> {0}; echo >> {0}']\n",
        out.display()
    ));
    shop.write(
        "shop/complaints/2026-11.csv",
        "id,client,opened_at,kind,severity,said\n\
         k2611-1aaaaaa,c1aaaaaa,2026-11-21T17:00,attitude,normal,没人理\n\
         k2611-2aaaaaa,c2bbbbbb,2026-11-21T17:05,waiting,normal,等太久\n",
    );
    shop
}

/// How often a complaint was told.
fn count(shop: &Shop, id: &str) -> usize {
    shop.read("out").lines().filter(|line| line.contains(id)).count()
}

fn key(id: &str, at: &str) -> String {
    format!("escalate-consultant/{id}/respond-2026-11-21T{at}")
}

/// How often the story of a complaint says that somebody was told.
fn noted(shop: &Shop, id: &str) -> usize {
    let notes = shop.read("shop/complaint-notes/2026-11.csv");
    notes.lines().filter(|line| line.contains(id) && line.contains(",escalated,")).count()
}

#[test]
fn crons_at_once_tell_each_once() {
    let shop = late();
    let start = |_| {
        let mut command = shop.command(NOW, OVERDUE);
        command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
    };
    let running: Vec<_> = (0..4).map(start).collect();
    for process in running {
        said(process.wait_with_output().unwrap()).ended(0);
    }
    for (id, at) in [("k2611-1aaaaaa", "17:30"), ("k2611-2aaaaaa", "17:35")] {
        assert_eq!((shop.states(&key(id, at)), count(&shop, id)), (vec!["sent".to_string()], 1), "{id}");
        assert_eq!(noted(&shop, id), 1, "{id}");
    }
    shop.salon("2026-11-21T18:10", OVERDUE).ended(0);
    assert_eq!(count(&shop, "k2611-1aaaaaa"), 1);
}

#[test]
fn a_kill_at_any_step_tells_nobody_twice() {
    let shop = late();
    let mut traced = shop.command(NOW, OVERDUE);
    traced.env("SALON_FAULT_TRACE", shop.path("trace")).env("SALON_FAULT_CLOCK", "coarse");
    assert!(traced.output().unwrap().status.success());
    let trace = shop.read("trace");
    let steps = trace.lines().filter_map(|line| line.strip_prefix("step\t")).map(str::trim);
    let changes = |name: &&str| !matches!(*name, "read" | "open" | "stamp" | "seek");
    let at: Vec<usize> = steps.enumerate().filter(|(_, name)| changes(name)).map(|(at, _)| at + 1).collect();
    assert!(at.len() > 20, "{trace}");
    let (mut doubts, mut lost, mut again) = (0, 0, 0);
    for at in at {
        let shop = late();
        let mut command = shop.command(NOW, OVERDUE);
        command.env("SALON_FAULT", format!("kill@{at}")).env("SALON_FAULT_CLOCK", "coarse");
        assert_eq!(command.output().unwrap().status.code(), None, "step {at}");
        let before = ["k2611-1aaaaaa", "k2611-2aaaaaa"].map(|id| count(&shop, id));
        for now in ["2026-11-21T18:01", "2026-11-21T18:30", "2026-11-21T19:00"] {
            shop.salon(now, OVERDUE);
        }
        for ((id, due), before) in [("k2611-1aaaaaa", "17:30"), ("k2611-2aaaaaa", "17:35")].iter().zip(before)
        {
            let (states, after) = (shop.states(&key(id, due)), count(&shop, id));
            assert!(after <= 1, "step {at}, {id}: {before} then {after}, {states:?}");
            match states.last().map(String::as_str) {
                // What went is in the story, in the same change.
                Some("sent") => {
                    assert_eq!((after, noted(&shop, id)), (1, 1), "step {at}, {id}");
                    again += 1 - before;
                }
                Some("sending") => {
                    assert_eq!((after, noted(&shop, id)), (before, 0), "step {at}, {id}");
                    doubts += 1;
                    lost += before;
                    let listed = shop.salon("2026-11-21T19:00", &["send", "doubtful"]).ended(0);
                    assert!(listed.out.contains(id), "step {at}: {}", listed.out);
                }
                other => panic!("step {at}, {id}: {other:?}"),
            }
        }
        shop.salon("2026-11-21T19:00", &["check"]).ended(0);
    }
    // All three were met: it had not begun, it stopped before it went, and after.
    assert!(again > 0 && doubts > lost && lost > 0, "{again} {doubts} {lost}");
}

/// The same complaints, and a robot of the staff's group.
fn with_robot(gateway: &Gateway) -> Shop {
    let shop = late();
    shop.configure(&format!(
        "channels:\n  - id: wecom\n    preset: wecom\n    per_minute: 60000\n    url: {}?key={{{{ password }}}}\n    password: robot-key-77\n",
        gateway.url()
    ));
    shop
}

#[test]
fn a_robot_tells_each_once_with_masked_phones() {
    let gateway = Gateway::start(vec![Answer::Status(200, r#"{"errcode":0,"errmsg":"ok"}"#)]);
    let shop = with_robot(&gateway);
    for now in [NOW, "2026-11-21T18:10"] {
        shop.salon(now, OVERDUE).ended(0);
    }
    let received = gateway.received();
    assert_eq!(received.len(), 2);
    for (request, (id, name)) in
        received.iter().zip([("k2611-1aaaaaa", "没人理"), ("k2611-2aaaaaa", "等太久")])
    {
        assert!(request.head.starts_with("POST /send?key=robot-key-77 "), "{}", request.head);
        let body: serde_json::Value = serde_json::from_str(&request.body).unwrap();
        let text = body["text"]["content"].as_str().unwrap();
        assert!(text.contains(id) && text.contains(name) && text.contains("138****"), "{text}");
        assert!(!text.contains("1380000000"), "{text}");
    }
    // A day later the owner hears of them, on the next step up, and of nothing twice.
    shop.salon("2026-11-22T18:00", OVERDUE).ended(0);
    let keys = shop.read("shop/messages/2026-11.csv");
    assert_eq!(gateway.received().len(), 4, "{keys}");
    assert_eq!(keys.matches("escalate-owner/").count(), 2, "{keys}");
}

#[test]
fn what_the_robot_refuses_is_told_and_is_not_in_the_story() {
    let answers = vec![
        Answer::Status(200, r#"{"errcode":93000,"errmsg":"invalid webhook url robot-key-77"}"#),
        Answer::Status(200, r#"{"errcode":0,"errmsg":"ok"}"#),
    ];
    let gateway = Gateway::start(answers);
    let shop = with_robot(&gateway);
    let run = shop.salon(NOW, OVERDUE).ended(1);
    assert!(run.out.contains("93000") && !run.out.contains("robot-key-77"), "{}", run.out);
    let told = noted(&shop, "k2611-1aaaaaa");
    assert_eq!(shop.states(&key("k2611-1aaaaaa", "17:30")), ["undeliverable"]);
    assert_eq!(told, 0);
}
