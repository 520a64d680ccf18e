//! Nothing goes twice: by several commands at once, by a command that dies at any step, by a disk that
//! fails. What may have gone waits for a person.

use crate::gateway::{Answer, Gateway};
use crate::programs::script;
use crate::shop::{LI, Shop, WANG, ZHAO, said};
use std::process::Stdio;

const QUICK: &str = "sending: { retries: [], give_up: 99 }";

#[test]
fn four_crons_at_once_send_each_message_once() {
    let gateway = Gateway::start(vec![Answer::Slow(60)]);
    let channel = format!(
        "channels:\n  - {{ id: sms, kind: webhook, for: sms, per_minute: 60000, url: '{}', json: {{ to: '{{{{ to }}}}' }} }}\n",
        gateway.url()
    );
    let shop = Shop::with(&channel, QUICK);
    let start = |_| {
        let mut command = shop.command("2026-11-21T10:30", &["remind", "--send"]);
        command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
    };
    let running: Vec<_> = (0..4).map(start).collect();
    for process in running {
        said(process.wait_with_output().unwrap()).ended(0);
    }
    for (key, phone) in [(WANG, "13800000001"), (LI, "13800000002"), (ZHAO, "13800000003")] {
        assert_eq!((shop.states(key), gateway.count(phone)), (vec!["sent".to_string()], 1), "{key}");
    }
}

/// A shop whose channel writes a line for each message, and how often it did for a phone.
fn counted() -> Shop {
    let shop = Shop::with("", QUICK);
    shop.configure(&script(&format!("cat >> {0}; echo >> {0}", shop.path("out").display())));
    shop
}

fn count(shop: &Shop, phone: &str) -> usize {
    shop.read("out").lines().filter(|line| line.contains(phone)).count()
}

/// The steps of a run that touch the disk, by name.
fn steps(shop: &Shop, words: &[&str]) -> Vec<String> {
    let trace = shop.path("trace");
    let mut command = shop.command("2026-11-21T10:30", words);
    command.env("SALON_FAULT_TRACE", &trace).env("SALON_FAULT_CLOCK", "coarse");
    assert!(command.output().unwrap().status.success());
    let text = shop.read("trace");
    text.lines().filter_map(|line| line.strip_prefix("step\t")).map(|name| name.trim().to_string()).collect()
}

fn with_fault(shop: &Shop, words: &[&str], fault: &str) -> Option<i32> {
    let mut command = shop.command("2026-11-21T10:30", words);
    command.env("SALON_FAULT", fault).env("SALON_FAULT_CLOCK", "coarse").output().unwrap().status.code()
}

const ONE: &[&str] = &["remind", "--send", "--limit", "1"];

#[test]
fn a_kill_at_any_step_sends_nothing_twice() {
    let all = steps(&counted(), ONE);
    let changes = |name: &String| !matches!(name.as_str(), "read" | "open" | "stamp" | "seek");
    let at: Vec<usize> =
        all.iter().enumerate().filter(|(_, name)| changes(name)).map(|(at, _)| at + 1).collect();
    assert!(at.len() > 20, "{all:?}");
    let (mut doubts, mut sent_and_lost, mut resent) = (0, 0, 0);
    for at in at {
        let shop = counted();
        assert_eq!(with_fault(&shop, ONE, &format!("kill@{at}")), None, "step {at}");
        let before = count(&shop, "13800000001");
        // Soon after, and long after: what was under way is not begun again.
        for now in ["2026-11-21T10:31", "2026-11-21T14:00", "2026-11-21T18:00"] {
            shop.salon(now, &["remind", "--send"]);
        }
        let (states, after) = (shop.states(WANG), count(&shop, "13800000001"));
        assert!(after <= 1, "step {at}: {before} then {after}, {states:?}");
        match (states.last().map(String::as_str), before) {
            (Some("sent"), 1) => {}
            (Some("sent"), _) => resent += 1,
            (Some("sending"), went) => {
                assert_eq!(after, went, "step {at}");
                doubts += 1;
                sent_and_lost += went;
                let listed = shop.salon("2026-11-21T18:00", &["send", "doubtful"]).ended(0);
                assert!(listed.out.contains(WANG), "step {at}: {}", listed.out);
            }
            other => panic!("step {at}: {other:?}"),
        }
        assert_eq!((count(&shop, "13800000002"), count(&shop, "13800000003")), (1, 1), "step {at}");
    }
    // All three were met: it had not begun, it stopped before it went, and after.
    assert!(resent > 0 && doubts > sent_and_lost && sent_and_lost > 0, "{resent} {doubts} {sent_and_lost}");
}

#[test]
fn a_disk_that_fills_up_stops_the_run_and_sends_nothing_twice() {
    let all = steps(&counted(), &["remind", "--send"]);
    let needs_room =
        |name: &String| matches!(name.as_str(), "create" | "write" | "append" | "rename" | "exchange");
    for (at, _) in all.iter().enumerate().filter(|(_, name)| needs_room(name)) {
        let shop = counted();
        with_fault(&shop, &["remind", "--send"], &format!("ENOSPC@{}+", at + 1));
        // At the most one is under way when nothing can be written any more.
        let under_way = [WANG, LI, ZHAO].iter().filter(|key| shop.states(key) == ["sending"]).count();
        assert!(under_way <= 1, "step {}", at + 1);
        for now in ["2026-11-21T10:31", "2026-11-21T18:00"] {
            shop.salon(now, &["remind", "--send"]);
        }
        for phone in ["13800000001", "13800000002", "13800000003"] {
            assert!(count(&shop, phone) <= 1, "step {}: {phone}", at + 1);
        }
    }
}

#[test]
fn a_register_that_lost_its_rows_sends_nothing() {
    let shop = counted();
    let many: String = (10..60).map(|n| format!("c9z{n}aaa,{n},客{n},,138000001{n},,,\n")).collect();
    let whole = shop.read("shop/clients.csv");
    shop.write("shop/clients.csv", &format!("{whole}{many}"));
    shop.salon("2026-11-21T10:00", &["check", "--accept"]);
    shop.write("shop/clients.csv", &whole);
    let run = shop.send().ended(65);
    assert!(run.err.contains("S401"), "{}", run.err);
    assert_eq!(shop.read("out"), "");
    shop.salon("2026-11-21T10:00", &["check", "--accept"]);
    shop.send().ended(0);
    assert_eq!(count(&shop, "13800000001"), 1);
}

#[test]
fn a_row_that_cannot_be_read_sends_nothing() {
    let shop = counted();
    shop.write(
        "shop/messages/2026-11.csv",
        "id,at,key,client,channel,to,state,by\nm2611-1aaaaaa,2026-11-21T10:00,cut\n",
    );
    let run = shop.send().ended(65);
    assert!(run.err.contains("T101") && shop.read("out").is_empty(), "{}", run.err);
}

#[test]
fn in_the_quiet_hours_only_what_is_allowed_goes() {
    let shop = counted();
    let night = ["2026-11-21T21:30", "2026-11-22T08:59"];
    for now in night {
        let run = shop.salon(now, &["remind", "--send"]).ended(0);
        assert_eq!(
            (shop.read("out").as_str(), run.out.contains("quiet hours: nothing goes now")),
            ("", true),
            "{}",
            run.out
        );
    }
    let rules = shop.read("shop/salon.yaml");
    shop.write("shop/salon.yaml", &rules.replace("give_up: 99", "quiet_allows: [appointment-1d]"));
    shop.salon(night[0], &["remind", "--send"]).ended(0);
    assert_eq!(count(&shop, "13800000001"), 1);
}

#[test]
fn before_its_time_nothing_goes() {
    let shop = counted();
    let run = shop.salon("2026-11-21T09:59", &["remind", "--send", "--format", "table"]).ended(0);
    assert!(run.out.contains("3 left: not due yet") && shop.read("out").is_empty(), "{}", run.out);
}

#[test]
fn what_was_sent_cannot_be_undone() {
    let shop = counted();
    shop.salon("2026-11-21T10:00", &["client", "edit", "c1aaaaaa", "--note", "茶"]).ended(0);
    shop.send().ended(0);
    let log = shop.salon("2026-11-21T11:00", &["log", "--format", "csv"]);
    let change = log.out.lines().find(|line| line.contains("remind --send")).unwrap();
    let change = change.split(',').next().unwrap();
    let run = shop.salon("2026-11-21T11:00", &["undo", change, "-y"]).ended(1);
    assert!(run.err.contains("R511"), "{}", run.err);
    // By itself it takes back what a person did last.
    shop.salon("2026-11-21T11:00", &["undo", "-y"]).ended(0);
    assert!(!shop.read("shop/clients.csv").contains('茶'));
    assert_eq!(shop.states(WANG), ["sent"]);
}

#[test]
fn who_wants_no_more_gets_no_more() {
    let shop = counted();
    shop.salon("2026-11-21T10:00", &["send", "stop", "王芳", "--channel", "短信"]).ended(0);
    shop.salon("2026-11-21T10:00", &["send", "stop", "13800000002"]).ended(0);
    let again = shop.salon("2026-11-21T10:00", &["send", "stop", "13800000002"]).ended(0);
    assert!(again.out.contains("on record before"), "{}", again.out);
    let run = shop.salon("2026-11-21T10:30", &["remind", "--send", "--format", "table"]).ended(0);
    assert!(run.out.contains("1 sent") && run.out.contains("do not contact"), "{}", run.out);
    assert_eq!(
        [count(&shop, "13800000001"), count(&shop, "13800000002"), count(&shop, "13800000003")],
        [0, 0, 1]
    );
    let clients = shop.read("shop/clients.csv");
    assert!(clients.contains("sms-2026-11-21") && clients.contains("contact-2026-11-21"), "{clients}");
}

#[test]
fn no_more_to_a_number_holds_for_all_who_have_it() {
    let shop = counted();
    let add = |more: &str| {
        let clients = shop.read("shop/clients.csv");
        shop.write("shop/clients.csv", &format!("{clients}{more}"));
    };
    // 李娜 has her daughter's number, and her daughter a mailbox of her own.
    add("c4dddddd,4,李小娜,,13800000002,xiao@example.com,,\n");
    let said = shop.salon("2026-11-21T10:00", &["send", "stop", "李小娜"]).ended(0);
    assert!(said.out.contains("李娜 (138****0002) has the same number"), "{}", said.out);
    let clients = shop.read("shop/clients.csv");
    assert!(clients.contains("xiao@example.com,contact-2026-11-21"), "{clients}");
    assert!(
        clients.contains("li@example.com,wechat-2026-11-21 sms-2026-11-21 phone-2026-11-21"),
        "{clients}"
    );
    // Whoever comes to that number later is not written to either, though nobody wrote it down.
    let rows = clients.replace("13800000003", "13800000002");
    shop.write("shop/clients.csv", &rows);
    shop.salon("2026-11-21T10:30", &["remind", "--send"]).ended(0);
    assert_eq!([count(&shop, "13800000001"), count(&shop, "13800000002")], [1, 0]);
    // Unless she says herself that she agrees.
    let rows = shop.read("shop/clients.csv").replace("zhao@example.com,", "zhao@example.com,sms+2026-11-21");
    shop.write("shop/clients.csv", &rows);
    shop.salon("2026-11-21T10:40", &["remind", "--send"]).ended(0);
    assert_eq!(count(&shop, "13800000002"), 1);
}

#[test]
fn a_number_of_nobody_that_opted_out_is_not_written_to_later() {
    let shop = counted();
    shop.write("replies.csv", "时间,手机号,内容\n2026-11-20 10:00,13800009999,TD\n");
    let file = shop.path("replies.csv").display().to_string();
    for _ in 0..2 {
        shop.salon("2026-11-20T11:00", &["import", "replies", &file]).ended(0);
    }
    assert_eq!(shop.read("shop/stops.csv").lines().count(), 2);
    let rows = shop.read("shop/clients.csv").replace("13800000003", "13800009999");
    shop.write("shop/clients.csv", &rows);
    shop.salon("2026-11-21T10:30", &["remind", "--send"]).ended(0);
    assert_eq!([count(&shop, "13800000001"), count(&shop, "13800009999")], [1, 0]);
    let rows = shop.read("shop/clients.csv").replace("zhao@example.com,", "zhao@example.com,sms+2026-11-21");
    shop.write("shop/clients.csv", &rows);
    shop.salon("2026-11-21T10:40", &["remind", "--send"]).ended(0);
    assert_eq!(count(&shop, "13800009999"), 1);
}

#[test]
fn a_number_that_several_have_is_stopped_for_all_and_no_edit_takes_it_back() {
    let shop = counted();
    let rows = shop.read("shop/clients.csv").replace("13800000003", "13800000002");
    shop.write("shop/clients.csv", &rows);
    shop.salon("2026-11-21T10:00", &["send", "stop", "138 0000 0002", "--channel", "sms"]).ended(0);
    assert_eq!(shop.read("shop/clients.csv").matches("sms-2026-11-21").count(), 2);
    for lost in ["", "sms+2026-11-20"] {
        let edit = shop.salon("2026-11-21T10:00", &["client", "edit", "李娜", "--consent", lost]).ended(1);
        assert!(edit.err.contains("M918"), "{lost}: {}", edit.err);
    }
    shop.salon("2026-11-21T10:00", &["client", "edit", "李娜", "--consent", "phone-2026-11-21"]).ended(0);
    assert!(shop.read("shop/clients.csv").contains("sms-2026-11-21 phone-2026-11-21"));
    let agreed = "sms-2026-11-21 sms+2026-11-22";
    shop.salon("2026-11-22T10:00", &["client", "edit", "李娜", "--consent", agreed]).ended(0);
}

#[test]
fn no_more_go_in_a_minute_than_the_channel_takes_whoever_sends_them() {
    let shop = counted();
    let config = shop.read("home/.config/salon/config.yaml").replace("per_minute: 60000", "per_minute: 2");
    shop.configure(&config);
    let sent = || ["13800000001", "13800000002", "13800000003"].map(|phone| count(&shop, phone));
    let started = std::time::Instant::now();
    shop.salon("2026-11-21T10:30", &["remind", "--send", "--limit", "1"]).ended(0);
    shop.salon("2026-11-21T10:30", &["remind", "--send", "--limit", "1"]).ended(0);
    assert_eq!(sent(), [1, 1, 0]);
    let full = shop.salon("2026-11-21T10:30", &["remind", "--send", "--format", "table"]).ended(0);
    assert!(full.out.contains("enough for this minute"), "{}", full.out);
    assert_eq!(sent(), [1, 1, 0]);
    // Rows bear minutes: those of 10:30 may be seconds old at 10:31, and two full minutes don't meet.
    shop.salon("2026-11-21T10:31", &["remind", "--send"]).ended(0);
    assert_eq!(sent(), [1, 1, 0]);
    shop.salon("2026-11-21T10:32", &["remind", "--send"]).ended(0);
    assert_eq!(sent(), [1, 1, 1]);
    assert!(started.elapsed().as_secs() < 20);
}
