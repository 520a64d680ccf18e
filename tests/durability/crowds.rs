//! Several at once: another command, cron and shell, a lock that is held.

use crate::harness::Shop;
use std::process::Stdio;

/// A salon with eight appointments tomorrow, and the keys of their reminders.
fn busy_shop() -> (Shop, Vec<String>) {
    let shop = Shop::small();
    let mut text = String::from("id,start,minutes,client,service,staff,status\n");
    let mut clients = String::from("id,name,phone,consent\n");
    let keys = (0..8).map(|i| {
        let start = format!("2026-11-22T{}:00", 10 + i);
        text.push_str(&format!("b2611-{i}zzzzzz,{start},60,c{i}zzzzzz,s1aaaaaa,t1aaaaaa,booked\n"));
        clients.push_str(&format!("c{i}zzzzzz,客{i},1380000000{i},sms+2020-01-01\n"));
        format!("appointment-1d/b2611-{i}zzzzzz/{start}")
    });
    let keys = keys.collect();
    shop.write("bookings/2026-11.csv", text);
    shop.write("clients.csv", clients);
    (shop, keys)
}

fn logged(shop: &Shop) -> usize {
    let store = salon::store::directory::Store::open_unlocked(shop.root());
    let entries = salon::store::logged::entries(&store).unwrap();
    let ids: std::collections::HashSet<_> = entries.iter().map(|logged| &logged.entry.id).collect();
    assert_eq!(ids.len(), shop.read("log/2026-11.jsonl").lines().count(), "a line of the log is unsound");
    entries.len()
}

#[test]
fn eight_commands_at_once_keep_all_their_rows() {
    let (shop, keys) = busy_shop();
    let start = |(seed, key): (usize, &String)| {
        let mut process = shop.salon(&["remind", "done", key]);
        process.env("SALON_ID_SEED", (seed * 1000).to_string());
        process.stderr(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap()
    };
    let processes: Vec<_> = keys.iter().enumerate().map(start).collect();
    for process in processes {
        let output = process.wait_with_output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
    let text = shop.read("messages/2026-11.csv");
    for key in &keys {
        assert_eq!(text.matches(key.as_str()).count(), 1, "{key}\n{text}");
    }
    assert_eq!(logged(&shop), 8);
    assert_eq!(shop.leftovers(), [""; 0]);
}

/// A salon that nobody has written to yet, so that each finds no folder of salon's own. The first
/// stops for a moment at each step on the way to its lock and the folder's first file.
#[test]
fn first_commands_at_once_all_find_the_folder() {
    let (plain, keys) = busy_shop();
    // Its clients are other ones, and `check` would name them.
    plain.remove("messages/2026-11.csv");
    let steps = crate::harness::traced(&mut plain.copy().salon(&["remind", "done", &keys[0]])).steps;
    let rename = steps.iter().position(|step| step == "rename").unwrap();
    for at in 1..=rename + 1 {
        let shop = plain.copy();
        let start = |words: &[&str], fault: String| {
            let mut process = shop.salon(words);
            process.env_remove("SALON_ID_SEED").env("SALON_FAULT", fault);
            process.stderr(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap()
        };
        let mut processes = vec![start(&["remind", "done", &keys[0]], format!("pause@{at}"))];
        processes.extend(keys[1..].iter().map(|key| start(&["remind", "done", key], String::new())));
        processes.push(start(&["check", "--accept"], String::new()));
        for process in processes {
            let output = process.wait_with_output().unwrap();
            assert!(output.status.success(), "at step {at}: {output:?}");
        }
        assert_eq!(shop.read(".salon/.gitignore"), "*\n");
        assert_eq!(shop.leftovers(), [""; 0]);
    }
}

/// One of them stops for a moment when it has decided and not yet written.
#[test]
fn the_same_line_done_twice_at_once_is_one_row() {
    let (shop, keys) = busy_shop();
    let pause = format!("pause@{}", crate::commands::named("remind done").commit());
    let start = |seed: u32| {
        let mut process = shop.salon(&["remind", "done", &keys[0]]);
        process.env("SALON_ID_SEED", (seed * 1000).to_string()).env("SALON_FAULT_CLOCK", "coarse");
        process.env("SALON_FAULT", if seed == 0 { &pause } else { "" });
        process.stdout(Stdio::null()).spawn().unwrap()
    };
    let processes: Vec<_> = (0..4).map(start).collect();
    for mut process in processes {
        assert!(process.wait().unwrap().success());
    }
    assert_eq!(shop.read("messages/2026-11.csv").matches(keys[0].as_str()).count(), 1);
    assert_eq!(logged(&shop), 1);
}

/// The first stops for a moment when it has decided and not yet written; the others ask meanwhile.
#[test]
fn of_eight_who_want_the_same_hour_one_gets_it() {
    let (shop, _) = busy_shop();
    let pause = format!("pause@{}", crate::commands::named("book add").commit());
    let start = |i: u32| {
        let client = format!("客{i}");
        let words = ["book", "add", &client, "补水", "2026-11-25", "14:00", "--staff", "周敏"];
        let mut process = shop.salon(&words);
        process.env("SALON_ID_SEED", (i * 1000).to_string());
        process.env("SALON_FAULT", if i == 0 { &pause } else { "" });
        process.stderr(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap()
    };
    let processes: Vec<_> = (0..8).map(start).collect();
    let ends: Vec<_> = processes.into_iter().map(|process| process.wait_with_output().unwrap()).collect();
    let said = |output: &std::process::Output| String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(ends.iter().filter(|end| end.status.success()).count(), 1);
    for end in ends.iter().filter(|end| !end.status.success()) {
        assert_eq!(end.status.code(), Some(1), "{}", said(end));
        assert!(said(end).contains("B809"), "{}", said(end));
    }
    let text = shop.read("bookings/2026-11.csv");
    assert_eq!(text.matches("2026-11-25T14:00").count(), 1, "{text}");
}

#[test]
fn readers_beside_writers_see_all_of_a_change_or_nothing() {
    let (shop, keys) = busy_shop();
    let mut writers: Vec<_> = keys
        .iter()
        .map(|key| {
            let mut process = shop.salon(&["remind", "done", key]);
            process.env_remove("SALON_ID_SEED").stdout(Stdio::null()).spawn().unwrap()
        })
        .collect();
    for _ in 0..6 {
        let output = shop.salon(&["remind", "--format", "jsonl"]).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
    assert!(writers.iter_mut().all(|writer| writer.wait().unwrap().success()));
}

/// A process that would stay for ever.
struct Held(std::process::Child);

impl Held {
    fn end(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        self.end();
    }
}

#[test]
fn a_held_lock_ends_in_75_and_names_the_holder() {
    let (shop, keys) = busy_shop();
    let mut holder = shop.salon(&["remind", "done", &keys[0]]);
    let trace = tempfile::NamedTempFile::new().unwrap();
    // Stays with the lock in its hand, before it has written anything.
    let hold = {
        let plain = Shop::small();
        let run = crate::harness::traced(&mut plain.salon(&["remind", "done", "--all"]));
        run.steps.iter().position(|step| step == "open").unwrap() + 2
    };
    holder.env("SALON_FAULT", format!("hold@{hold}")).env("SALON_FAULT_TRACE", trace.path());
    let mut holder = Held(holder.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap());
    while std::fs::read_to_string(trace.path()).unwrap().lines().filter(|l| l.starts_with("step")).count()
        < hold
    {
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    for words in [&["remind", "done", keys[1].as_str()][..], &["remind"]] {
        let mut process = std::process::Command::new(env!("CARGO_BIN_EXE_salon"));
        process.arg("-C").arg(shop.root()).args(["--today", "2026-11-21", "--lang", "en", "--wait", "0"]);
        let output = process.args(words).output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(75), "{said}");
        assert!(said.contains("remind done") && said.contains(&holder.0.id().to_string()), "{said}");
    }
    holder.end();
    // A dead holder holds nothing.
    assert!(shop.salon(&["remind", "done", &keys[1]]).status().unwrap().success());
    let text = shop.read("messages/2026-11.csv");
    assert!(!text.contains(&keys[0]) && text.contains(&keys[1]), "{text}");
}

/// She has 150 points; each of eight wants 60 of them. The first stops when it has decided and not yet
/// written.
#[test]
fn of_eight_who_spend_the_same_points_two_get_them() {
    let shop = Shop::small();
    let redeem = crate::commands::named("points redeem");
    (redeem.prepare)(&shop);
    let pause = format!("pause@{}", redeem.commit());
    let start = |i: u32| {
        let mut process = shop.salon(&["points", "redeem", "c1aaaaaa", "60", "--why", "面膜"]);
        process.env("SALON_ID_SEED", (i * 1000).to_string());
        process.env("SALON_FAULT", if i == 0 { &pause } else { "" });
        process.stderr(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap()
    };
    let processes: Vec<_> = (0..8).map(start).collect();
    let ended = processes.into_iter().map(|process| process.wait_with_output().unwrap().status.code());
    let ended: Vec<Option<i32>> = ended.collect();
    assert_eq!(ended.iter().filter(|code| **code == Some(0)).count(), 2, "{ended:?}");
    assert_eq!(ended.iter().filter(|code| **code == Some(1)).count(), 6, "{ended:?}");
    assert_eq!(shop.read("points/2026-11.csv").matches(",-60,redeem").count(), 2);
}

/// Her card has nine sessions left; each of four takes three of them at the till. The first stops when it has
/// decided and not yet written.
#[test]
fn of_four_who_use_the_same_card_three_get_its_sessions() {
    let shop = Shop::small();
    let using = crate::commands::named("card use");
    (using.prepare)(&shop);
    let pause = format!("pause@{}", using.commit());
    let start = |i: u32| {
        let words =
            ["visit", "add", "c1aaaaaa", "补水", "--card", "--times", "3", "--now", "2026-11-21T14:00"];
        let mut process = shop.salon(&words);
        process.env("SALON_ID_SEED", (i * 1000).to_string());
        process.env("SALON_FAULT", if i == 0 { &pause } else { "" });
        process.stderr(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap()
    };
    let processes: Vec<_> = (0..4).map(start).collect();
    let ended = processes.into_iter().map(|process| process.wait_with_output().unwrap());
    let ended: Vec<_> = ended.collect();
    let codes: Vec<Option<i32>> = ended.iter().map(|output| output.status.code()).collect();
    let said: String =
        ended.iter().map(|output| String::from_utf8_lossy(&output.stderr).into_owned()).collect();
    assert_eq!(codes.iter().filter(|code| **code == Some(0)).count(), 3, "{codes:?} {said}");
    assert_eq!(codes.iter().filter(|code| **code == Some(1)).count(), 1, "{codes:?} {said}");
    let rows = shop.read("card-uses/2026-11.csv");
    assert_eq!(rows.matches(",-3,").count(), 3, "{rows}");
    // What was paid for the card is consumed to the cent.
    let worth: i64 = rows
        .lines()
        .skip(1)
        .flat_map(|line| line.split(','))
        .filter(|cell| cell.starts_with('-') && cell.contains('.'))
        .map(|cell| cell.replace('.', "").parse::<i64>().unwrap())
        .sum();
    assert_eq!(worth, -298_000, "{rows}");
}
