//! E-mail, against servers that are strict, slow and rude.

use crate::certificate::certificate;
use crate::mail_server::{MailServer, Manners};
use crate::shop::{Shop, WANG};

const QUICK: &str = "sending: { retries: [1ms], give_up: 9 }\ncontact: { channels: [email] }";

fn mail(server: &MailServer, more: &str) -> String {
    format!(
        "channels:\n  - id: mail\n    kind: email\n    server: localhost\n    port: {}\n    \
         from: 小店 <desk@example.com>\n    reply_to: owner@example.com\n    per_minute: 60000\n    timeout: 400ms\n{more}",
        server.port
    )
}

fn one(shop: &Shop, now: &str) -> crate::shop::Run {
    shop.salon(now, &["remind", "--send", "--limit", "1"])
}

#[test]
fn a_letter_goes_out_encrypted_and_logged_in() {
    let certificate = certificate();
    for (whole, word) in [(true, "tls"), (false, "starttls")] {
        let manners = Manners {
            tls: Some(certificate.server.clone()),
            whole,
            password: Some("hunter2"),
            ..Manners::default()
        };
        let server = MailServer::start(manners);
        let shop = Shop::with("", QUICK);
        shop.write("home/authority.pem", &certificate.authority);
        let authority = shop.path("home/authority.pem");
        let more = format!(
            "    tls: {word}\n    login: desk\n    password_command: [printf, 'hunter2\\nmore']\n    ca_file: {}\n",
            authority.display()
        );
        shop.configure(&mail(&server, &more));
        one(&shop, "2026-11-21T10:30").ended(0);
        assert_eq!(shop.states(WANG), ["sent"], "{word}");
        let letters = server.letters();
        let letter = letters[0].clone();
        assert!(letter.starts_with("RCPT TO:<wang@example.com>"), "{letter}");
        assert!(
            letter.contains("Reply-To: owner@example.com") && letter.contains("Subject: =?utf-8?"),
            "{letter}"
        );
        let id = &shop.rows(WANG)[0][0];
        assert!(letter.contains(&format!("Message-ID: <{id}@example.com>")), "{letter}");
        // Without the authority nobody is trusted, and nothing said.
        shop.configure(&mail(&server, &format!("    tls: {word}\n    login: desk\n    password: hunter2\n")));
        one(&shop, "2026-11-21T10:31").ended(1);
        assert_eq!(server.letters().len(), 1, "{word}");
    }
}

#[test]
fn a_wrong_password_stops_the_channel_and_is_never_shown() {
    let server = MailServer::start(Manners { password: Some("right"), ..Manners::default() });
    let shop =
        Shop::with(&mail(&server, "    tls: none\n    login: desk\n    password: hunter2-wrong\n"), QUICK);
    let run = shop.send().ended(1);
    assert!(
        run.out.contains("535") && run.out.contains("left alone for this run; 2 messages wait"),
        "{}",
        run.out
    );
    let test = shop.salon("2026-11-21T10:30", &["send", "test", "mail", "a@example.com"]).ended(1);
    assert!(test.err.contains("M908") && test.err.contains("535"), "{}", test.err);
    for said in [
        run.out,
        run.err,
        test.out,
        test.err,
        shop.read("shop/messages/2026-11.csv"),
        shop.read("shop/log/2026-11.jsonl"),
    ] {
        assert!(!said.contains("hunter2"), "{said}");
    }
}

#[test]
fn without_starttls_nothing_is_said() {
    let certificate = certificate();
    let manners = Manners { tls: Some(certificate.server), hides_starttls: true, ..Manners::default() };
    let server = MailServer::start(manners);
    let shop = Shop::with(&mail(&server, "    tls: starttls\n"), QUICK);
    let run = one(&shop, "2026-11-21T10:30").ended(1);
    assert_eq!((shop.states(WANG), server.letters().len()), (vec!["failed".to_string()], 0), "{}", run.out);
    assert!(run.out.contains("STARTTLS"), "{}", run.out);
}

/// What becomes of a letter to a server of these manners.
fn state(manners: Manners) -> String {
    let server = MailServer::start(manners);
    let shop = Shop::with(&mail(&server, "    tls: none\n"), QUICK);
    let run = one(&shop, "2026-11-21T10:30");
    let states = shop.states(WANG);
    assert_eq!(states.len(), 1, "{} {}", run.out, run.err);
    assert_eq!(run.exit, Some(i32::from(states[0] != "sent")));
    if states[0] == "doubtful" {
        // It is there already, and never comes a second time.
        assert_eq!(server.letters().len(), 1);
        one(&shop, "2026-11-21T19:30");
        assert_eq!(server.letters().iter().filter(|letter| letter.contains("<wang@")).count(), 1);
    }
    states[0].clone()
}

#[test]
fn the_servers_word_counts_and_silence_after_the_text_is_a_doubt() {
    assert_eq!(state(Manners::default()), "sent");
    assert_eq!(
        state(Manners { recipient: Some("550 5.1.1 no such user"), ..Manners::default() }),
        "undeliverable"
    );
    assert_eq!(state(Manners { recipient: Some("451 4.7.1 greylisted"), ..Manners::default() }), "failed");
    assert_eq!(state(Manners { taken: Some("554 5.7.1 spam"), ..Manners::default() }), "undeliverable");
    assert_eq!(state(Manners { taken: Some("452 4.3.1 full"), ..Manners::default() }), "failed");
    assert_eq!(state(Manners { drops: true, ..Manners::default() }), "doubtful");
    assert_eq!(state(Manners { slow_taking: 1500, ..Manners::default() }), "doubtful");
    assert_eq!(state(Manners { slow_greeting: 1500, ..Manners::default() }), "failed");
}

#[test]
fn a_test_goes_to_whom_one_says() {
    let server = MailServer::start(Manners::default());
    let shop = Shop::with(&mail(&server, "    tls: none\n"), QUICK);
    shop.salon("2026-11-21T10:30", &["send", "test", "mail", "me@example.com"]).ended(0);
    assert!(server.letters()[0].starts_with("RCPT TO:<me@example.com>"));
    let shown = shop.salon("2026-11-21T10:30", &["send", "test", "mail", "me@example.com", "-n"]).ended(0);
    assert!(shown.out.contains("To: me@example.com") && shown.out.contains("小店"), "{}", shown.out);
    assert_eq!(server.letters().len(), 1);
    let wrong = shop.salon("2026-11-21T10:30", &["send", "test", "mial", "x"]).ended(2);
    assert!(wrong.err.contains("M902") && wrong.err.contains("did you mean mail?"), "{}", wrong.err);
}
