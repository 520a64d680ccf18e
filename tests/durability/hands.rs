//! Hands: an editor or a spreadsheet saves at every step of a command, and a kill on top. A hand's
//! edit is never lost; ours is kept too, or refused, or in conflicts.csv.

use crate::commands::named;
use crate::harness::{Command, Run, Shop};
use std::os::unix::fs::PermissionsExt;
use std::time::{Duration, Instant};

/// What a hand does to a file.
struct Hand {
    name: &'static str,
    command: &'static str,
    file: &'static str,
    /// Shell words; `$F` is the file. Run once, or once more for what is begun and ended apart.
    script: &'static str,
    /// Whether what the hand did stands in the file.
    stands: fn(&str) -> bool,
    /// Whether the command may take away what it saw before it decided.
    in_the_way: bool,
}

const MESSAGES: &str = "messages/2026-11.csv";
const ROW: &str = "m2611-hhhhhhh,2026-11-20T10:00,by-hand/x/1,c1aaaaaa,sms,13800000001,done,hand";

fn row_stands(text: &str) -> bool {
    text.matches("m2611-hhhhhhh").count() == 1
}

const HANDS: &[Hand] = &[
    Hand {
        name: "appends a row in place",
        command: "remind done",
        file: MESSAGES,
        script: r#"printf '%s\n' "$ROW" >> "$F""#,
        stands: row_stands,
        in_the_way: false,
    },
    Hand {
        name: "appends a row and saves beside",
        command: "remind done",
        file: MESSAGES,
        script: r#"{ cat "$F"; printf '%s\n' "$ROW"; } > "$F.new" && mv "$F.new" "$F""#,
        stands: row_stands,
        in_the_way: false,
    },
    Hand {
        name: "changes another row in place",
        command: "remind done",
        file: MESSAGES,
        script: r#"T=$(sed 's/done,敏/done,手/' "$F") && printf '%s\n' "$T" > "$F""#,
        stands: |text| text.contains("done,手") && !text.contains("done,敏"),
        in_the_way: false,
    },
    Hand {
        name: "takes a row away and saves beside",
        command: "remind done",
        file: MESSAGES,
        script: r#"grep -v m2611-1aaaaaa "$F" > "$F.new"; mv "$F.new" "$F""#,
        stands: |text| !text.contains("m2611-1aaaaaa"),
        in_the_way: false,
    },
    Hand {
        name: "moves the columns",
        command: "remind done",
        file: MESSAGES,
        script: r#"awk -F, -v OFS=, '{ t = $1; $1 = $3; $3 = t; print }' "$F" > "$F.new" && mv "$F.new" "$F""#,
        stands: |text| text.starts_with("key,at,id,"),
        in_the_way: false,
    },
    Hand {
        name: "takes the file away",
        command: "remind done",
        file: MESSAGES,
        script: r#"mv "$F" "$F.away""#,
        // A file that is gone is not begun anew with our rows alone.
        stands: str::is_empty,
        in_the_way: true,
    },
    Hand {
        name: "changes the same row and saves beside",
        command: "several files",
        file: "clients.csv",
        script: r#"sed 's/13800000002/13900000002/' "$F" > "$F.new" && mv "$F.new" "$F""#,
        stands: |text| text.contains("13900000002") && !text.contains("13800000002"),
        in_the_way: false,
    },
    Hand {
        name: "changes the same row in place",
        command: "several files",
        file: "clients.csv",
        script: r#"T=$(sed 's/13800000002/13900000002/' "$F") && printf '%s\n' "$T" > "$F""#,
        stands: |text| text.contains("13900000002") && !text.contains("13800000002"),
        in_the_way: false,
    },
    Hand {
        name: "changes a row of a file that a row leaves",
        command: "several files",
        file: "bookings/2026-11.csv",
        script: r#"sed 's/confirmed/cancelled/' "$F" > "$F.new" && mv "$F.new" "$F""#,
        stands: |text| text.contains("cancelled"),
        in_the_way: false,
    },
    Hand {
        name: "changes the row that leaves",
        command: "several files",
        file: "bookings/2026-11.csv",
        script: r#"sed '/2aaaaaa/s/booked/cancelled/' "$F" > "$F.new" && mv "$F.new" "$F""#,
        stands: |text| text.contains("c2bbbbbb,s1aaaaaa,t1aaaaaa,cancelled"),
        in_the_way: true,
    },
    Hand {
        name: "adds to a file that is to go",
        command: "undo",
        file: "visits/2026-11.csv",
        script: r#"[ -e "$F" ] || exit; R=$(head -n 1 "$F" | tr -cd , | cut -c4-)
                  printf 'v2611-hhhhhhh,,2026-11-20T10:00,c1aaaaaa%s\n' "$R" >> "$F""#,
        stands: |text| text.contains("v2611-hhhhhhh"),
        in_the_way: false,
    },
    Hand {
        name: "makes a file that the command makes",
        command: "several files",
        file: "visits/2026-11.csv",
        script: r#"mkdir -p "${F%/*}"; printf 'client,at,id\nc1aaaaaa,2026-11-20T10:00,v2611-hhhhhhh\n' > "$F.new"
                  R=$(head -n 1 "$F" 2>/dev/null | tr -cd , | cut -c4-)
                  [ -e "$F" ] && printf 'v2611-hhhhhhh,,2026-11-20T10:00,c1aaaaaa%s\n' "$R" >> "$F" || mv "$F.new" "$F""#,
        stands: |text| text.contains("v2611-hhhhhhh"),
        in_the_way: false,
    },
    Hand {
        name: "edits a document",
        command: "documents",
        file: "salon.yaml",
        script: r#"sed 's/小店/手店/' "$F" > "$F.new" && mv "$F.new" "$F""#,
        stands: |text| text.contains("手店"),
        in_the_way: true,
    },
];

/// What the commands write: the text by which it is known, and its file.
fn ours(command: &str) -> &'static [(&'static str, &'static str)] {
    match command {
        "remind done" => &[
            (MESSAGES, "appointment-1d/b2611-1aaaaaa/2026-11-22T10:00"),
            (MESSAGES, "appointment-1d/b2611-2aaaaaa/2026-11-22T11:00"),
            (MESSAGES, "appointment-1d/b2611-3aaaaaa/2026-11-22T12:00"),
        ],
        "several files" => &[
            ("clients.csv", "c4dddddd"),
            ("clients.csv", "茶要\"\"热\"\"的"),
            ("visits/2026-11.csv", "v2611-1aaaaaa"),
            ("bookings/2026-12.csv", "b2611-2aaaaaa"),
        ],
        _ => &[],
    }
}

/// A salon with the script that is the hand.
fn with_hand(command: &Command, hand: &Hand) -> (Shop, tempfile::TempPath) {
    let shop = command.shop();
    let script = tempfile::NamedTempFile::new().unwrap();
    let (file, text) = (shop.path(hand.file), hand.script);
    let guard = if text.contains("held") { "" } else { "[ -e \"$1.done\" ] && exit; touch \"$1.done\"" };
    let after = if hand.in_the_way {
        "[ \"$B\" = \"$(cksum < \"$F\" 2>&1)\" ] || touch \"$1.acted\""
    } else {
        "touch \"$1.acted\""
    };
    let before = if hand.in_the_way { "B=$(cksum < \"$F\" 2>&1)" } else { "" };
    let text = format!(
        "#!/bin/sh\nset -- \"$0\"\n{guard}\nF='{}'\nROW='{ROW}'\n{before}\n{text}\n{after}\n",
        file.display()
    );
    std::fs::write(script.path(), text).unwrap();
    std::fs::set_permissions(script.path(), std::fs::Permissions::from_mode(0o700)).unwrap();
    (shop, script.into_temp_path())
}

/// The run, and whether the hand did anything.
fn run(command: &Command, shop: &Shop, script: &std::path::Path, fault: &str) -> (Run, bool) {
    let run = command.run(shop, fault, &[("SALON_FAULT_EDIT", script.to_str().unwrap())]);
    (run, acted(script))
}

fn acted(script: &std::path::Path) -> bool {
    let take = |mark| std::fs::remove_file(format!("{}.{mark}", script.display())).is_ok();
    ["done", "held", "go", "wrote", "acted"].map(take)[4]
}

/// The steps at which a hand edit tells something new: before the commit, whatever it does makes the
/// command decide again.
fn telling(hand: &Hand, kinds: &[&str]) -> Vec<usize> {
    let command = named(hand.command);
    let (_, _, steps) = command.before_and_after();
    let early = if hand.name.starts_with("appends") { 1 } else { command.commit() - 3 };
    (early..=steps.len()).filter(|at| !kinds.contains(&steps[at - 1].as_str())).collect()
}

/// Both are kept, or ours was refused, or ours is in conflicts.csv, with a warning.
fn nothing_lost(shop: &Shop, command: &Command, hand: &Hand, run: &(Run, bool), fault: &str) {
    let (run, acted) = run;
    let after_commit =
        || fault.split(['@', ',']).nth(1).unwrap().parse::<usize>().unwrap() > command.commit();
    let about =
        format!("{} while somebody {}, {fault}: {:?} {}", command.name, hand.name, run.exit, run.stderr);
    shop.next_command();
    assert!(
        matches!(run.exit, None | Some(0 | 65 | 75)) || command.name == "undo" && run.exit == Some(1),
        "{about}"
    );
    let text = shop.read(hand.file);
    let demanded = *acted && (!hand.in_the_way || after_commit());
    assert!(!demanded || (hand.stands)(&text), "the hand's edit is lost: {about}\n{text}");
    let conflicts = shop.read("conflicts.csv");
    let logged = shop.read("log/2026-11.jsonl").lines().count();
    let before = if command.name == "undo" { 1 } else { 0 };
    if run.exit == Some(0) {
        assert_eq!(logged, before + 1, "{about}");
    }
    if run.exit.is_some() || logged > before {
        assert_eq!(shop.leftovers(), [""; 0], "{about}");
    }
    if !conflicts.is_empty() && run.exit == Some(0) {
        assert!(run.stderr.contains("conflicts.csv"), "no warning: {about}");
    }
    for (file, mark) in ours(command.name) {
        let away = shop.read(&format!("{file}.away"));
        let found = shop.read(file).matches(mark).count() + away.matches(mark).count();
        // A cell of a row in conflicts.csv is quoted once more.
        let kept = conflicts.matches(mark).count() + conflicts.matches(&mark.replace('"', "\"\"")).count();
        // Of one row that both have changed, ours may be in the file and listed as well.
        let both = kept > 0 && found > 0 && hand.name.contains("row that leaves")
            || hand.name.contains("same row")
            || !away.is_empty();
        if logged == before {
            assert_eq!(found, 0, "{mark} without a line in the log: {about}");
        } else {
            assert!(
                found + kept.min(1) == 1 || both,
                "{mark}: {found} and {kept}: {about}\n{text}\n{conflicts}"
            );
        }
    }
    for line in text.lines().skip(1) {
        let heading = text.lines().next().unwrap_or_default();
        if !line.contains('"') {
            assert_eq!(line.matches(',').count(), heading.matches(',').count(), "{line}: {about}\n{text}");
        }
    }
}

fn each_hand(check: impl Fn(&Hand) + Sync) {
    let next = std::sync::Mutex::new(HANDS.iter());
    std::thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| {
                loop {
                    let hand = next.lock().unwrap().next();
                    let Some(hand) = hand else { break };
                    check(hand);
                }
            });
        }
    });
}

#[test]
fn a_hand_edit_at_any_step_is_never_lost() {
    each_hand(|hand| {
        let command = named(hand.command);
        for at in telling(hand, &[]) {
            let (shop, script) = with_hand(command, hand);
            let fault = format!("edit@{at}");
            let run = run(command, &shop, &script, &fault);
            nothing_lost(&shop, command, hand, &run, &fault);
        }
    });
}

#[test]
fn a_kill_after_a_hand_edit_loses_neither() {
    each_hand(|hand| {
        let command = named(hand.command);
        if matches!(
            hand.name,
            "takes the file away" | "moves the columns" | "takes a row away and saves beside"
        ) {
            // The other walks have these.
            return;
        }
        let telling = telling(hand, &["read", "mode", "mkdir", "remove", "write", "create"]);
        for (index, at) in telling.iter().enumerate() {
            for later in [0, 1 + index % 4] {
                let Some(kill) = telling.get(index + later) else { break };
                let (shop, script) = with_hand(command, hand);
                let fault = format!("edit@{at},kill@{kill}");
                let run = run(command, &shop, &script, &fault);
                nothing_lost(&shop, command, hand, &run, &fault);
            }
        }
    });
}

/// Somebody edits between a kill and the next command.
#[test]
fn a_hand_edit_between_a_kill_and_the_next_command_is_kept() {
    each_hand(|hand| {
        let command = named(hand.command);
        for at in telling(hand, &["read", "mode", "mkdir", "write"]) {
            let (shop, script) = with_hand(command, hand);
            let fault = format!("kill@{at}");
            let run = run(command, &shop, &script, &fault);
            if !shop.path(hand.file).exists() {
                continue;
            }
            let _ = std::process::Command::new(&script).status().unwrap();
            let run = (run.0, acted(&script));
            nothing_lost(&shop, command, hand, &run, &fault);
        }
    });
}

/// The file is open before the command comes by, and written to a little later.
#[test]
fn a_hand_that_holds_the_file_open_loses_nothing() {
    let hand = Hand {
        name: "holds the file open and appends",
        command: "remind done",
        file: MESSAGES,
        script: r#"if [ -e "$1.held" ]; then
            touch "$1.go"; until [ -e "$1.wrote" ]; do sleep 0.002; done
        else
            ( exec 3>> "$F"; touch "$1.held"; i=0
              until [ -e "$1.go" ] || [ $i -gt 3000 ]; do sleep 0.002; i=$((i+1)); done
              printf '%s\n' "$ROW" >&3; touch "$1.wrote" ) < /dev/null > /dev/null 2>&1 &
            until [ -e "$1.held" ]; do sleep 0.002; done
        fi"#,
        stands: row_stands,
        in_the_way: false,
    };
    let command = named(hand.command);
    let (_, _, steps) = command.before_and_after();
    for (open, write) in (1..steps.len()).flat_map(|at| [(at, at + 1 + at % 6)]) {
        if write > steps.len() {
            continue;
        }
        let (shop, script) = with_hand(command, &hand);
        let fault = format!("edit@{open},edit@{write}");
        let run = run(command, &shop, &script, &fault);
        nothing_lost(&shop, command, &hand, &run, &fault);
    }
}

/// Some programs empty a file before they write it again: whoever looks then waits a little.
#[test]
fn a_save_that_is_under_way_is_waited_for() {
    let hand = Hand {
        name: "empties the file and fills it again",
        command: "remind done",
        file: MESSAGES,
        script: r#"T=$(cat "$F"); : > "$F"
            ( sleep 0.06; printf '%s\n%s\n' "$T" "$ROW" >> "$F" ) < /dev/null > /dev/null 2>&1 &"#,
        stands: row_stands,
        in_the_way: false,
    };
    let command = named(hand.command);
    let (_, _, steps) = command.before_and_after();
    let exchange = steps.iter().position(|step| step == "exchange").unwrap() + 1;
    for at in command.commit() + 1..=exchange {
        let (shop, script) = with_hand(command, &hand);
        let fault = format!("edit@{at}");
        let run = run(command, &shop, &script, &fault);
        let start = Instant::now();
        while !row_stands(&shop.read(MESSAGES)) && start.elapsed() < Duration::from_secs(2) {
            std::thread::sleep(Duration::from_millis(5));
        }
        nothing_lost(&shop, command, &hand, &run, &fault);
        assert_eq!(shop.read("conflicts.csv"), "", "{fault}: it was not waited for");
    }
}

#[test]
fn two_saves_by_hand_at_once_are_both_kept() {
    // Once between the look and the exchange, and again before the first is put back.
    let hand = Hand {
        name: "saves twice",
        command: "remind done",
        file: MESSAGES,
        script: r#"if [ -e "$1.held" ]; then N=2; else touch "$1.held"; N=1; fi
            sed "s/done,敏/done,手$N/" "$F" > "$F.new$N"; sed -i "s/done,手1/done,手2/" "$F.new$N"
            [ $N = 1 ] && sed -i "s/done,手2/done,手1/" "$F.new$N"; mv "$F.new$N" "$F""#,
        stands: |text| text.contains("done,手2"),
        in_the_way: false,
    };
    let command = named(hand.command);
    let (_, _, steps) = command.before_and_after();
    let exchange = steps.iter().position(|step| step == "exchange").unwrap() + 1;
    let mut beside = 0;
    for later in 1..8 {
        let (shop, script) = with_hand(command, &hand);
        let fault = format!("edit@{exchange},edit@{}", exchange + later);
        let run = run(command, &shop, &script, &fault);
        let about = format!("{fault}: {}", run.0.stderr);
        assert_eq!(run.0.exit, Some(0), "{about}");
        let everything: Vec<String> =
            shop.state().into_values().map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).collect();
        assert!(shop.read(MESSAGES).contains("done,手2"), "{about}\n{}", shop.read(MESSAGES));
        beside += usize::from(everything.iter().any(|text| text.contains("done,手1")));
        assert_eq!(shop.leftovers(), [""; 0], "{about}");
    }
    assert!(beside > 0, "no step was the one between the exchange and the way back");
}

/// What a hand does while the command decides makes it decide again: nobody is reminded twice.
#[test]
fn a_hand_that_does_the_same_meanwhile_is_seen_before_the_commit() {
    let key = "appointment-1d/b2611-1aaaaaa/2026-11-22T10:00";
    let hand = Hand {
        name: "does the same line",
        command: "remind done",
        file: MESSAGES,
        script: r#"printf 'm2611-hhhhhhh,2026-11-20T10:00,appointment-1d/b2611-1aaaaaa/2026-11-22T10:00,c1aaaaaa,sms,1,done,hand\n' >> "$F""#,
        stands: row_stands,
        in_the_way: false,
    };
    let command = named(hand.command);
    let (_, _, steps) = command.before_and_after();
    // What is done while the files are looked at again is too late; the rows are merged all the same.
    let looks = steps[..command.commit()].iter().rposition(|step| step == "fsync").unwrap() + 1;
    for at in 1..=looks {
        let (shop, script) = with_hand(command, &hand);
        let (run, acted) = run(command, &shop, &script, &format!("edit@{at}"));
        assert!(acted && run.exit == Some(0), "{at}: {}", run.stderr);
        let text = shop.read(MESSAGES);
        assert_eq!(text.matches(key).count(), 1, "edit@{at}\n{text}");
    }
}

/// On a file system whose clock stands still, a change of as many bytes shows in the bytes alone.
#[test]
fn a_change_that_no_clock_shows_is_seen_before_the_commit() {
    let key = "appointment-1d/b2611-1aaaaaa/2026-11-22T10:00";
    let hand = Hand {
        name: "cancels an appointment in place",
        command: "remind done",
        file: "bookings/2026-11.csv",
        script: r#"T=$(sed 's/c1aaaaaa,s1aaaaaa,t1aaaaaa,booked/c1aaaaaa,s1aaaaaa,t1aaaaaa,done  /' "$F") && printf '%s\n' "$T" > "$F""#,
        stands: |_| true,
        in_the_way: false,
    };
    let command = named(hand.command);
    let (_, _, steps) = command.before_and_after();
    let draft = steps[..command.commit()].iter().rposition(|step| step == "create").unwrap() + 1;
    for at in draft..=draft + 3 {
        let (shop, script) = with_hand(command, &hand);
        let hooked = [("SALON_FAULT_EDIT", script.to_str().unwrap()), ("SALON_FAULT_CLOCK", "stopped")];
        let run = command.run(&shop, &format!("edit@{at}"), &hooked);
        acted(&script);
        assert_eq!(run.exit, Some(0), "{at}: {}", run.stderr);
        let text = shop.read(MESSAGES);
        assert!(!text.contains(key), "edit@{at}: reminded of a visit that is over\n{text}");
    }
}
