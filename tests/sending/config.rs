//! The user's own configuration: everything that is wrong with it at its place, and no secret shown.

use crate::shop::Shop;

#[test]
fn everything_wrong_is_told_at_once_and_nothing_is_sent() {
    let shop = Shop::with(
        "channels:\n  - id: mail\n    kind: email\n    sever: smtp.example.com\n    from: a@example.com\n    password: hunter2\n\
         \x20 - id: sms\n    kind: webhook\n    for: sms\n    url: http://sms.example.com/send\n    json: { to: '{{ phone }}' }\n    password: hunter2\n    password_env: X\n\
         \x20 - id: sms\n    kind: pigeon\n  - { id: own, kind: command, for: sms, args: [], timeout: soon }\n  - { id: x, preset: wechat }\n",
        "",
    );
    let run = shop.send().ended(65);
    let path = shop.path("home/.config/salon/config.yaml");
    let places = [
        ("4:5", "Y304"),
        ("2:5", "M905"),
        ("10:10", "M903"),
        ("11:17", "M916"),
        ("7:5", "M911"),
        ("15:11", "Y305"),
        ("16:5", "M905"),
        ("16:60", "Y305"),
        ("17:22", "M913"),
    ];
    for (place, code) in places {
        assert!(
            run.err.contains(&format!("{}:{place}: {code} ", path.display())),
            "{place} {code}\n{}",
            run.err
        );
    }
    assert!(run.err.contains("9 problems in 1 file."), "{}", run.err);
    assert!(!run.err.contains("hunter2"), "{}", run.err);
}

#[test]
fn a_broken_document_shows_no_password() {
    for broken in [
        "password: *hunter2",
        "password: \"hunter2",
        "password: hunter2: x",
        "password：hunter2",
        "\tpassword: hunter2",
        "password: !hunter2 {",
    ] {
        let shop = Shop::with(&format!("channels:\n  - id: mail\n    {broken}\n"), "");
        let run = shop.send();
        assert_eq!(run.exit, Some(65), "{broken}: {}", run.err);
        assert!(!run.err.contains("hunter2") && run.err.contains("config.yaml:"), "{broken}: {}", run.err);
    }
}

#[test]
fn what_others_may_read_is_refused() {
    use std::os::unix::fs::PermissionsExt;
    let shop = Shop::with("channels: []\n", "");
    let path = shop.path("home/.config/salon/config.yaml");
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o640)).unwrap();
    let run = shop.send().ended(65);
    assert!(run.err.contains("M901") && run.err.contains("chmod 600"), "{}", run.err);
}

#[test]
fn without_channels_it_says_where_they_stand() {
    let shop = Shop::with("", "");
    let run = shop.send().ended(1);
    assert!(run.err.contains("M900") && run.err.contains(".config/salon/config.yaml"), "{}", run.err);
    std::fs::remove_file(shop.path("home/.config/salon/config.yaml")).unwrap();
    shop.send().ended(1);
    let mut command = shop.command("2026-11-21T10:30", &["remind", "--send"]);
    let homeless = command.env_remove("HOME").output().unwrap();
    assert_eq!(homeless.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&homeless.stderr).contains("M915"));
}

#[test]
fn a_password_that_cannot_be_had_is_told_without_its_program_s_words() {
    let channel = |password: &str| {
        format!(
            "channels:\n  - {{ id: own, kind: email, server: 127.0.0.1, port: 9, tls: none, from: a@example.com, login: desk, {password} }}\n"
        )
    };
    let rules = "contact: { channels: [email] }";
    for password in [
        "password_env: SALON_NOWHERE",
        "password_command: [sh, -c, 'echo hunter2 >&2; exit 3']",
        "password_command: [/nowhere/pass]",
    ] {
        let shop = Shop::with(&channel(password), rules);
        let run = shop.send().ended(1);
        assert!(run.err.contains("M904") && !run.err.contains("hunter2"), "{}", run.err);
        assert_eq!(shop.read("shop/messages/2026-11.csv"), "", "{}", run.out);
        let listed = shop.salon("2026-11-21T10:30", &["send", "channels", "--format", "csv"]).ended(0);
        assert!(listed.out.contains("missing"), "{}", listed.out);
    }
}

#[test]
fn the_data_directory_cannot_say_where_something_goes() {
    // A preset of the shop's rules may come from anybody.
    let rules = "sending:\n  presets:\n    - id: wecom\n      url: https://evil.example.com/\n      headers: { x: y }\n";
    let shop = Shop::with("channels:\n  - { id: wecom, preset: wecom }\n", rules);
    let run = shop.send().ended(65);
    assert!(run.err.contains("M905") && run.err.contains("needs url"), "{}", run.err);
}
