use super::*;
use Step::{Item, Key};
use proptest::prelude::*;

fn done(text: &str, path: &[Step], what: Put) -> Result<String, String> {
    match put("dossiers/c1.yaml", text.as_bytes(), path, what) {
        Ok(bytes) => Ok(String::from_utf8(bytes).unwrap()),
        Err(problems) => Err(format!("{problems}").trim().to_string()),
    }
}

fn analysis() -> Put {
    Put::Append(map([("on", text("2026-11-21")), ("findings", list([text("泛红"), text("a: b")]))]))
}

#[test]
fn values_are_put_where_a_careful_hand_would() {
    let allergies = [Key("health"), Key("allergies")];
    let until = [Key("health"), Key("pregnant_until")];
    let analyses = [Key("analyses")];
    let item = [Key("plans"), Item(0), Key("items")];
    let word = |word: &str| Put::Append(text(word));
    let set = |word: &str| Put::Set(text(word));
    let before = |place| Put::Before(place, map([("on", text("2026-03-01")), ("note", text("补记"))]));
    let service = || Put::Append(map([("service", text("补水"))]));
    for (before, path, what, after) in [
        ("# hers\n", &allergies[..], word("酒精"), "# hers\nhealth:\n  allergies: [酒精]\n"),
        ("", &allergies, word("酒精"), "health:\n  allergies: [酒精]\n"),
        (
            "health:\n  allergies: [酒精] # told us\n  own: 1\n",
            &allergies,
            word("果酸"),
            "health:\n  allergies: [酒精, 果酸] # told us\n  own: 1\n",
        ),
        (
            "health:\n  allergies:\n  - 酒精  # strong\n  # more?\n  own: 1\nx: 1",
            &allergies,
            word("果酸"),
            "health:\n  allergies:\n  - 酒精  # strong\n  - 果酸\n  # more?\n  own: 1\nx: 1",
        ),
        (
            "health:\n    allergies:\n        - 酒精\n          # deeper\n\n# next\nx: 1\n",
            &allergies,
            word("果酸"),
            "health:\n    allergies:\n        - 酒精\n          # deeper\n        - 果酸\n\n# next\nx: 1\n",
        ),
        ("health:\n  allergies: []\n", &allergies, word("酒精"), "health:\n  allergies: [酒精]\n"),
        (
            "health:\n  allergies:   # none yet\n",
            &allergies,
            word("a"),
            "health:\n  allergies: [a]   # none yet\n",
        ),
        (
            "health: {allergies: [], own: 'x}'}\n",
            &allergies,
            word("酒精"),
            "health: {allergies: [酒精], own: 'x}'}\n",
        ),
        ("health: {own: x}\n", &allergies, word("酒精"), "health: {own: x, allergies: [酒精]}\n"),
        ("health:\nx: 1\n", &allergies, word("酒精"), "health:\n  allergies: [酒精]\nx: 1\n"),
        (
            "health:\r\n  own: 1\r\n\r\nx: 1\r\n",
            &until,
            set("2027-03-01"),
            "health:\r\n  own: 1\r\n  pregnant_until: 2027-03-01\r\n\r\nx: 1\r\n",
        ),
        (
            "health:\n  pregnant_until: \"2026-01-01\" # or so\n",
            &until,
            set("2027-03-01"),
            "health:\n  pregnant_until: 2027-03-01 # or so\n",
        ),
        (
            "health:\n  pregnant_until:\n",
            &until,
            set("2027-03-01"),
            "health:\n  pregnant_until: 2027-03-01\n",
        ),
        (
            "analyses: []\nx: 1\n",
            &analyses,
            analysis(),
            "analyses:\n  - on: 2026-11-21\n    findings: [泛红, \"a: b\"]\nx: 1\n",
        ),
        (
            "analyses:\n- on: 2026-01-01\n  own:\n    deep: 1\n# end\n",
            &analyses,
            analysis(),
            "analyses:\n- on: 2026-01-01\n  own:\n    deep: 1\n- on: 2026-11-21\n  findings: [泛红, \"a: b\"]\n# end\n",
        ),
        (
            "analyses:\n  - on: 2026-01-05 # first\n    # cheeks\n\n  # summer\n  - on: 2026-07-01\nx: 1\n",
            &analyses,
            before(1),
            "analyses:\n  - on: 2026-01-05 # first\n    # cheeks\n\n  - on: 2026-03-01\n    note: 补记\n  # summer\n  - on: 2026-07-01\nx: 1\n",
        ),
        (
            "analyses:\r\n- on: 2026-05-05\r\n  own:\r\n  - deep\r\n- on: 2026-07-01\r\n",
            &analyses,
            before(0),
            "analyses:\r\n- on: 2026-03-01\r\n  note: 补记\r\n- on: 2026-05-05\r\n  own:\r\n  - deep\r\n- on: 2026-07-01\r\n",
        ),
        (
            "plans:\n  - goal: |\n      two\n      lines\n    items:\n      - service: 清洁\n        every_days: 28\n  - goal: x\n",
            &item,
            service(),
            "plans:\n  - goal: |\n      two\n      lines\n    items:\n      - service: 清洁\n        every_days: 28\n      - service: 补水\n  - goal: x\n",
        ),
        (
            "plans:\n  - goal: x\n\nown: 1\n",
            &item,
            service(),
            "plans:\n  - goal: x\n    items:\n      - service: 补水\n\nown: 1\n",
        ),
        (
            "\u{feff}health:\n  own: 1\n",
            &until,
            set("2027-03-01"),
            "\u{feff}health:\n  own: 1\n  pregnant_until: 2027-03-01\n",
        ),
    ] {
        assert_eq!(done(before, path, what).as_deref(), Ok(after), "{before}");
    }
}

#[test]
fn what_is_not_understood_is_refused_with_its_place() {
    for (before, place) in [
        ("analyses: [{on: 2026-01-01}]\n", "dossiers/c1.yaml:1:11: Y320"),
        ("analyses: &a\n  - on: 2026-01-01\nother: *a\n", "Y320"),
        ("analyses: none\n", "dossiers/c1.yaml:1:11: Y320"),
        ("analyses: [\n", "Y301"),
    ] {
        let refused = done(before, &[Key("analyses")], analysis()).unwrap_err();
        assert!(refused.contains(place), "{before}: {refused}");
    }
}

/// Lines that a person might write in a dossier.
fn dossier() -> impl Strategy<Value = String> {
    let health = prop_oneof![
        Just(""),
        Just("health: {allergies: [酒精]}\n"),
        Just("health:\n  # 她说的\n  allergies: [酒精] # 面膜\n  own: {a: [1, 2]}\n"),
        Just("health:\n  allergies:\n    - 酒精\n    - \"果：酸\"\n  medication:\n"),
        Just("health:\n"),
    ];
    let own = prop_oneof![
        Just(""),
        Just("# 一行注释\n"),
        Just("\n"),
        Just("own: 我们自己的\n"),
        Just("own:\n- a\n-   b: 1\n    c: 'x # y'\n"),
        Just("own: |\n  health: no\n\n  # text\n"),
    ];
    let analyses = prop_oneof![
        Just(""),
        Just("analyses:\n"),
        Just("analyses: []   # 还没有\n"),
        Just("analyses:\n- on: 2026-01-05\n  note: >-\n    long\n    text\n"),
        Just("analyses:\n    -   on: 2026-01-05\n        # 两颊\n        findings:\n        - 泛红\n"),
    ];
    let more = prop_oneof![Just("\n# 完\n"), Just(""), Just("note: 末尾")];
    (own, health, prop_oneof![Just(""), Just("\n"), Just("# 检测\n")], analyses, more, any::<bool>())
        .prop_map(|(own, health, between, analyses, more, crlf)| {
            let text = [own, health, between, analyses, more].concat();
            if crlf { text.replace('\n', "\r\n") } else { text }
        })
}

proptest! {
    #[test]
    fn every_line_of_hers_survives_every_command(text in dossier(), word in "[a-z酒：# '\"]{1,6}", which in 0..3) {
        let word = word.trim();
        let (path, what) = match which {
            0 => (vec![Key("health"), Key("allergies")], Put::Append(super::text(word))),
            1 => (vec![Key("health"), Key("pregnant_until")], Put::Set(super::text("2027-03-01"))),
            _ => (vec![Key("analyses")], analysis()),
        };
        prop_assume!(!word.is_empty());
        let after = done(&text, &path, what).unwrap();
        // All that stood there stands there still, in its order: only characters have come in between,
        // but for the brackets of an empty list that became lines.
        let mut rest = after.chars();
        let kept = text.replace("analyses: []", "analyses:");
        let kept = if which == 2 { kept } else { text.clone() };
        for c in kept.chars() {
            prop_assert!(rest.any(|new| new == c), "{c:?} of\n{text}\nis lost in\n{after}");
        }
        let comments = |text: &str| text.lines().filter(|l| l.contains('#')).count();
        prop_assert!(comments(&after) >= comments(&text));
        prop_assert_eq!(text.contains("\r\n"), after.contains("\r\n") && !after.replace("\r\n", "").contains('\n'), "{}", after);
    }
}
