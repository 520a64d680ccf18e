//! Sending by a program of the user's.

use crate::shop::{LI, Shop, WANG};

const QUICK: &str = "sending: { retries: [1ms, 1ms], give_up: 9 }";

/// A channel that runs a shell script; what it is given is in `$1` and after.
pub fn script(script: &str) -> String {
    let script = serde_json::Value::from(script).to_string();
    format!(
        "channels:\n  - id: own\n    kind: command\n    for: sms\n    per_minute: 60000\n    timeout: 2s\n    \
         args: [sh, -c, {script}, name, '; rm -rf $HOME']\n"
    )
}

#[test]
fn a_program_is_given_the_message_on_its_input_and_nothing_in_its_arguments() {
    let shop = Shop::with("", QUICK);
    let out = shop.path("out");
    shop.configure(&script(&format!("cat >> {0}; echo >> {0}; echo \"$@\" >> {0}.args", out.display())));
    shop.salon("2026-11-21T10:30", &["remind", "--send", "--limit", "1"]).ended(0);
    let given: serde_json::Value = serde_json::from_str(shop.read("out").trim()).unwrap();
    assert_eq!(
        (&given["to"], &given["key"], &given["time"]),
        (&"13800000001".into(), &WANG.into(), &"10:00".into())
    );
    assert!(given["text"].as_str().unwrap().contains("王姐您好"), "{given}");
    assert!(given.get("password").is_none());
    // Arguments are what the configuration says, to the letter: no shell has seen them.
    assert_eq!(shop.read("out.args"), "; rm -rf $HOME\n");
}

#[test]
fn its_exit_code_says_what_became_of_it() {
    for (body, state, runs) in [
        ("exit 0", "sent", 1),
        ("exit 75", "failed", 3),
        ("echo no >&2; exit 1", "undeliverable", 1),
        ("kill -9 $$", "doubtful", 1),
    ] {
        let shop = Shop::with("", QUICK);
        let count = shop.path("count");
        shop.configure(&script(&format!("echo x >> {}; {body}", count.display())));
        shop.salon("2026-11-21T10:30", &["remind", "--send", "--limit", "1"]);
        assert_eq!(
            (shop.states(WANG), shop.read("count").lines().count()),
            (vec![state.to_string()], runs),
            "{body}"
        );
    }
}

#[test]
fn what_hangs_is_ended_and_doubtful() {
    let shop = Shop::with("", QUICK);
    shop.configure(&script("sleep 60").replace("timeout: 2s", "timeout: 100ms"));
    let began = std::time::Instant::now();
    shop.salon("2026-11-21T10:30", &["remind", "--send", "--limit", "1"]).ended(1);
    assert_eq!(shop.states(WANG), ["doubtful"]);
    assert!(began.elapsed().as_secs() < 30);
}

#[test]
fn a_program_that_is_not_there_stops_its_channel() {
    let shop =
        Shop::with("channels:\n  - { id: own, kind: command, for: sms, args: [/nowhere/sms] }\n", QUICK);
    let run = shop.send().ended(1);
    assert_eq!((shop.states(WANG), shop.states(LI).len()), (vec!["failed".to_string()], 0));
    assert!(run.out.contains("left alone for this run; 2 messages wait"), "{}", run.out);
}

#[test]
fn whom_the_booking_left_meanwhile_is_not_reminded() {
    // While the first message goes, the second's booking is cancelled, and the third withdraws.
    let shop = Shop::with("", QUICK);
    let salon =
        format!("{} -C {} --now 2026-11-21T10:31", env!("CARGO_BIN_EXE_salon"), shop.path("shop").display());
    shop.configure(&script(&format!(
        "grep -q 13800000001 || exit 1; {salon} book cancel b2611-2aaaaaa && {salon} send stop c3cccccc --channel sms"
    )));
    let run = shop.send().ended(0);
    assert!(run.out.contains("1 sent"), "{} {}", run.out, run.err);
    assert_eq!((shop.states(WANG), shop.states(LI).len()), (vec!["sent".to_string()], 0));
    assert!(shop.read("shop/clients.csv").contains("sms-2026-11-21"));
}
