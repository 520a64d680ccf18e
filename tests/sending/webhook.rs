//! SMS by HTTP, against gateways that behave well and badly.

use crate::certificate::certificate;
use crate::gateway::{Answer, Gateway, closed_port, is_open};
use crate::shop::{LI, Shop, WANG, ZHAO};
use Answer::{Drop, Garbage, Redirect, Slow, Status};

const OK: &str = r#"{"code":"OK"}"#;

fn sms(url: &str, more: &str) -> String {
    format!(
        "channels:\n  - id: sms\n    kind: webhook\n    for: sms\n    url: {url}\n    signature: 小店\n    \
         per_minute: 60000\n    password: s3cret-key\n    headers: {{ Authorization: 'Bearer {{{{ password }}}}' }}\n    \
         json: {{ id: '{{{{ id }}}}', mobile: '{{{{ to }}}}', content: '{{{{ text }}}}', param: {{ who: '{{{{ called }}}}' }}, n: 1 }}\n    \
         accepted: {{ field: code, is: [OK], again: [BUSY] }}\n{more}"
    )
}

const QUICK: &str = "sending: { retries: [1ms, 2ms], give_up: 9 }";

#[test]
fn a_text_goes_to_its_gateway_once_with_signature_and_words() {
    let gateway = Gateway::start(vec![Status(200, OK)]);
    let shop = Shop::with(&sms(&gateway.url(), ""), QUICK);
    let run = shop.send().ended(0);
    assert!(
        run.out.contains("3 sent (5 SMS parts), 0 failed, 0 doubtful.") || run.out.contains("3 sent ("),
        "{}",
        run.out
    );
    let received = gateway.received();
    assert_eq!(received.len(), 3);
    let body: serde_json::Value = serde_json::from_str(&received[0].body).unwrap();
    assert_eq!((&body["mobile"], &body["param"]["who"]), (&"13800000001".into(), &"王姐".into()));
    assert_eq!(body["n"], 1);
    assert!(body["content"].as_str().unwrap().starts_with("【小店】王姐您好！提醒您：明天"), "{body}");
    assert!(
        received[0].head.to_lowercase().contains("authorization: bearer s3cret-key"),
        "{}",
        received[0].head
    );
    let rows = shop.rows(WANG);
    let row: Vec<&str> = rows[0].iter().map(String::as_str).collect();
    assert_eq!(row[3..7], ["c1aaaaaa", "sms", "13800000001", "sent"]);
    assert_eq!(row[8], "sms");
    assert_eq!(body["id"], row[0]);
    // Again, and nothing goes; the list has nothing either.
    let again = shop.send().ended(0);
    assert_eq!((again.out.as_str(), gateway.received().len()), ("", 3));
    assert_eq!(shop.salon("2026-11-21T10:31", &["remind"]).ended(0).out, "");
    assert!(!shop.read("shop/log/2026-11.jsonl").contains("s3cret-key"));
}

#[test]
fn what_is_busy_is_tried_again_in_the_same_run() {
    let gateway =
        Gateway::start(vec![Status(500, "oops"), Status(200, r#"{"code":"BUSY"}"#), Status(200, OK)]);
    let shop = Shop::with(&sms(&gateway.url(), ""), QUICK);
    shop.salon("2026-11-21T10:30", &["remind", "--send", "--limit", "1"]).ended(0);
    assert_eq!((shop.states(WANG), gateway.received().len()), (vec!["sent".to_string()], 3));
    assert!(shop.states(LI).is_empty());
}

#[test]
fn what_keeps_failing_is_tried_later_and_then_left_to_a_person() {
    let gateway = Gateway::start(vec![Status(503, "13800000001 is busy, s3cret-key")]);
    let shop = Shop::with(&sms(&gateway.url(), ""), "sending: { retries: [], again: [15m, 1h], give_up: 9 }");
    let at = |now| shop.salon(now, &["remind", "--send", "--limit", "1"]);
    let run = at("2026-11-21T10:30").ended(1);
    assert!(
        run.out.contains("failed  sms") && run.out.contains("HTTP 503 138****0001 is busy, ***"),
        "{}",
        run.out
    );
    assert!(
        !run.out.contains("s3cret-key") && !shop.read("shop/messages/2026-11.csv").contains("s3cret-key")
    );
    // The next goes first, while this one waits.
    at("2026-11-21T10:40").ended(1);
    assert_eq!((shop.states(WANG).len(), shop.states(LI).len()), (1, 1));
    at("2026-11-21T10:45").ended(1);
    assert_eq!(shop.states(WANG), ["failed", "failed"]);
    at("2026-11-21T11:50").ended(1);
    assert_eq!(shop.states(WANG).len(), 3);
    for now in ["2026-11-21T15:00", "2026-11-21T18:00"] {
        shop.salon(now, &["remind", "--send"]);
    }
    assert_eq!(shop.states(WANG).len(), 3);
    // It stays on the list, for a person.
    let list = shop.salon("2026-11-21T18:00", &["remind", "--format", "csv"]);
    assert!(list.out.contains(WANG), "{}", list.out);
    let table = shop.salon("2026-11-21T18:00", &["remind", "--send", "--format", "table"]);
    assert!(table.out.contains("failed too often: to be told by hand"), "{}", table.out);
}

#[test]
fn nobody_knows_after_silence_garbage_or_a_dropped_line() {
    let more = "    timeout: 150ms\n";
    for answer in
        [Slow(1500), Garbage, Drop, Status(200, "<html>ok</html>"), Status(502, ""), Status(200, "{}")]
    {
        let gateway = Gateway::start(vec![answer.clone()]);
        let shop = Shop::with(&sms(&gateway.url(), more), QUICK);
        let run = shop.salon("2026-11-21T10:30", &["remind", "--send", "--limit", "1"]).ended(1);
        assert_eq!(shop.states(WANG), ["doubtful"], "{answer:?} {}", run.out);
        // Once, and never again by itself.
        shop.salon("2026-11-21T18:30", &["remind", "--send", "--limit", "1"]);
        assert_eq!(gateway.count("13800000001"), 1, "{answer:?}");
        let listed = shop.salon("2026-11-21T18:30", &["send", "doubtful"]).ended(0);
        assert!(listed.out.contains(WANG) && listed.out.contains("138****0001"), "{}", listed.out);
    }
}

#[test]
fn a_doubt_is_settled_by_a_person() {
    let gateway = Gateway::start(vec![Drop, Drop, Status(200, OK)]);
    let shop = Shop::with(&sms(&gateway.url(), ""), QUICK);
    shop.salon("2026-11-21T10:30", &["remind", "--send", "--limit", "2"]).ended(1);
    assert_eq!(
        (shop.states(WANG), shop.states(LI)),
        (vec!["doubtful".to_string()], vec!["doubtful".to_string()])
    );
    shop.salon("2026-11-21T10:40", &["send", "resolve", WANG, "--sent"]).ended(0);
    shop.salon("2026-11-21T10:40", &["send", "resolve", LI, "--not-sent"]).ended(0);
    let refused = shop.salon("2026-11-21T10:40", &["send", "resolve", WANG, "--not-sent"]).ended(1);
    assert!(refused.err.contains("M907"), "{}", refused.err);
    shop.salon("2026-11-21T11:30", &["remind", "--send"]).ended(0);
    assert_eq!(shop.states(WANG), ["sent"]);
    assert_eq!(shop.states(LI), ["failed", "sent"]);
    assert_eq!(gateway.count("13800000002"), 2);
    assert_eq!(shop.salon("2026-11-21T11:30", &["send", "doubtful"]).ended(0).out, "");
}

#[test]
fn what_is_refused_is_not_asked_again_until_the_number_is_another() {
    let gateway = Gateway::start(vec![
        Status(200, r#"{"code":"BAD_NUMBER","message":"no 13800000001"}"#),
        Status(200, OK),
    ]);
    let shop = Shop::with(&sms(&gateway.url(), ""), QUICK);
    let run = shop.salon("2026-11-21T10:30", &["remind", "--send", "--limit", "1"]).ended(1);
    assert!(run.out.contains("138****0001") && !run.out.contains("13800000001"), "{}", run.out);
    assert_eq!(shop.states(WANG), ["undeliverable"]);
    shop.salon("2026-11-21T15:00", &["remind", "--send"]).ended(0);
    assert_eq!((shop.states(WANG).len(), gateway.received().len()), (1, 3));
    shop.salon("2026-11-21T15:00", &["client", "edit", "c1aaaaaa", "--phone", "13900000001"]).ended(0);
    shop.salon("2026-11-21T15:10", &["remind", "--send"]).ended(0);
    assert_eq!(shop.states(WANG), ["undeliverable", "sent"]);
    assert_eq!(gateway.count("13900000001"), 1);
}

#[test]
fn a_redirect_is_not_followed() {
    let elsewhere = Gateway::start(vec![Status(200, OK)]);
    let gateway = Gateway::start(vec![Redirect(elsewhere.url())]);
    let shop = Shop::with(&sms(&gateway.url(), ""), QUICK);
    shop.salon("2026-11-21T10:30", &["remind", "--send", "--limit", "1"]).ended(1);
    assert_eq!((shop.states(WANG), elsewhere.received().len()), (vec!["undeliverable".to_string()], 0));
}

#[test]
fn a_dead_channel_fails_its_own_lines_only_and_is_left_alone() {
    let (gateway, port) = (Gateway::start(vec![Status(200, OK)]), closed_port());
    assert!(!is_open(port));
    let mail = format!(
        "  - {{ id: mail, kind: email, server: 127.0.0.1, port: {port}, tls: none, from: desk@example.com, per_minute: 60000 }}\n"
    );
    let shop = Shop::with(&sms(&gateway.url(), &mail), "sending: { retries: [], give_up: 1 }");
    for client in ["c1aaaaaa", "c2bbbbbb"] {
        shop.salon("2026-11-21T10:00", &["client", "edit", client, "--preferred", "email"]).ended(0);
    }
    let run = shop.send().ended(1);
    assert_eq!(
        (shop.states(WANG), shop.states(ZHAO)),
        (vec!["failed".to_string()], vec!["sent".to_string()])
    );
    // Not even begun, so that it is as due as it was.
    assert!(shop.states(LI).is_empty(), "{}", run.out);
    assert!(
        run.out.contains("The channel mail is left alone for this run; 1 message waits for the next."),
        "{}",
        run.out
    );
}

#[test]
fn tls_takes_the_authority_of_the_configuration_and_no_stranger() {
    let certificate = certificate();
    let gateway = Gateway::over(vec![Status(200, OK)], Some(certificate.server.clone()));
    let url = format!("https://localhost:{}/send", gateway.port);
    let shop = Shop::with(&sms(&url, ""), QUICK);
    let run = shop.salon("2026-11-21T10:30", &["remind", "--send", "--limit", "1"]).ended(1);
    assert_eq!((shop.states(WANG), gateway.received().len()), (vec!["failed".to_string()], 0), "{}", run.out);
    shop.write("home/authority.pem", &certificate.authority);
    let file = shop.path("home/authority.pem");
    shop.configure(&sms(&url, &format!("    ca_file: {}\n", file.display())));
    shop.salon("2026-11-21T11:30", &["remind", "--send"]).ended(0);
    assert_eq!((shop.states(WANG).last().unwrap().as_str(), gateway.received().len()), ("sent", 3));
}

#[test]
fn a_form_is_posted_as_browsers_do() {
    let gateway = Gateway::start(vec![Status(200, "0,ok")]);
    let channel = format!(
        "channels:\n  - id: sms\n    kind: webhook\n    for: sms\n    url: {}\n    per_minute: 60000\n    \
         form: {{ mobile: '{{{{ to }}}}', content: '{{{{ called }}}}&x=1' }}\n",
        gateway.url()
    );
    let shop = Shop::with(&channel, QUICK);
    shop.salon("2026-11-21T10:30", &["remind", "--send", "--limit", "1"]).ended(0);
    assert_eq!(gateway.received()[0].body, "mobile=13800000001&content=%E7%8E%8B%E5%A7%90%26x%3D1");
}
