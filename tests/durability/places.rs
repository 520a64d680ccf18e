//! Where nothing can be written, or where it must not be: read-only directories, disks that are
//! really full, links, modes.

use crate::commands::named;
use crate::harness::{Command, Shop, same};
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;
use std::process::Command as Process;

/// Runs a script in a world of mounts of its own; none where that is not permitted here.
fn with_mounts(script: &str) -> Option<std::process::Output> {
    let probe = Process::new("unshare").args(["-Urm", "mount", "-t", "tmpfs", "none", "/mnt"]).output();
    if !probe.is_ok_and(|probe| probe.status.success()) {
        eprintln!("skipped: no mounts of one's own are permitted here (unshare -Urm)");
        return None;
    }
    Some(Process::new("unshare").args(["-Urm", "sh", "-ec", script]).output().unwrap())
}

/// A salon whose command died right after the commit point.
fn with_a_pending_journal(command: &Command) -> Shop {
    let shop = command.shop();
    let run = command.run(&shop, &format!("kill@{}", command.commit() + 2), &[]);
    assert_eq!(run.exit, None);
    assert!(shop.leftovers().contains(&"journal".to_string()));
    shop
}

#[test]
fn a_reader_in_a_read_only_directory_sees_the_change_in_the_journal() {
    for name in ["remind done", "first message"] {
        let shop = with_a_pending_journal(named(name));
        let script = format!(
            "D='{}'; mount --bind $D $D; mount -o remount,bind,ro $D; set +e
             '{}' -C $D --today 2026-11-21 remind --format json; echo \"exit $?\"
             '{}' -C $D --today 2026-11-21 --lang en remind done --all; echo \"exit $?\"",
            shop.root().display(),
            env!("CARGO_BIN_EXE_salon"),
            env!("CARGO_BIN_EXE_salon"),
        );
        let Some(output) = with_mounts(&script) else { return };
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        let errors = String::from_utf8_lossy(&output.stderr);
        assert_eq!(
            said.split_whitespace().collect::<Vec<_>>(),
            ["[]", "exit", "0", "exit", "74"],
            "{said}{errors}"
        );
    }
}

#[test]
fn a_reader_beside_a_full_disk_sees_the_change_in_the_journal() {
    for name in ["remind done", "first message"] {
        let shop = with_a_pending_journal(named(name));
        let mut reader = shop.salon(&["remind", "--format", "json"]);
        let output = reader.env("SALON_FAULT", "ENOSPC@0+").output().unwrap();
        let errors = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(0), "{errors}");
        assert_eq!(String::from_utf8_lossy(&output.stdout).trim(), "[]", "{errors}");
    }
}

#[test]
fn a_disk_that_is_really_full_leaves_nothing_or_the_change() {
    let command = named("remind done");
    let (old, new, _) = command.before_and_after();
    let (shop, out) = (command.shop(), Shop::bare());
    // So many pages are free; then the disk is given room again.
    let script = format!(
        "B='{}'; S='{}'; O='{}'; export SALON_ID_SEED=7
         for free in 0 1 2 3 4 5 6 7 8 9 10 11 12 14 16; do
           mount -t tmpfs -o size=400k,mode=700 none /mnt; cp -r $S/. /mnt
           dd if=/dev/zero of=/mnt/filler bs=4k 2>/dev/null || true
           truncate -s -$((free * 4096)) /mnt/filler
           $B -C /mnt --today 2026-11-21 --lang en remind done --all 2>$O/$free.err >/dev/null && e=0 || e=$?
           mkdir $O/$free.now $O/$free.next
           rm -f /mnt/filler
           cp -r /mnt/. $O/$free.now; echo $e > $O/$free.exit
           $B -C /mnt --today 2026-11-21 --lang en remind done --all >/dev/null 2>&1
           cp -r /mnt/. $O/$free.next; umount /mnt
         done",
        env!("CARGO_BIN_EXE_salon"),
        shop.root().display(),
        out.root().display()
    );
    let Some(output) = with_mounts(&script) else {
        return;
    };
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let mut exits = Vec::new();
    for free in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 16] {
        let exit = out.read(&format!("{free}.exit")).trim().to_string();
        let about = format!("{free} pages free, exit {exit}: {}", out.read(&format!("{free}.err")));
        let now = Shop::at(out.path(&format!("{free}.now")));
        match exit.as_str() {
            "74" => {
                same(&now.state(), &old, &about);
                assert_eq!(now.leftovers(), [""; 0], "{about}");
            }
            "0" => {
                now.next_command();
                same(&now.state(), &new, &about);
            }
            _ => panic!("{about}"),
        }
        exits.push(exit);
        same(
            &Shop::at(out.path(&format!("{free}.next"))).state(),
            &new,
            &format!("{about}, then the next command"),
        );
    }
    assert!(exits.contains(&"74".into()) && exits.contains(&"0".into()), "{exits:?}");
}

/// The fault walk again, as on file systems that can't exchange two names, or link either.
#[test]
fn a_kill_on_a_poorer_file_system_leaves_old_or_new() {
    for (name, poor) in [
        ("remind done", "flags"),
        ("remind done", "plain"),
        ("several files", "plain"),
        ("bulk", "plain"),
        ("undo", "plain"),
    ] {
        let command = named(name);
        let (old, new, _) = command.before_and_after();
        let poor = [("SALON_FAULT_FS", poor)];
        for at in 1.. {
            let shop = command.shop();
            let run = command.run(&shop, &format!("kill@{at}"), &poor);
            if run.exit.is_some() {
                same(&shop.state(), &new, "without a fault");
                break;
            }
            if run.steps.last().is_some_and(|step| step == "read") {
                continue;
            }
            shop.next_command();
            let state = shop.state();
            if state != old {
                same(&state, &new, &format!("{name}, {poor:?}, kill@{at}"));
                assert_eq!(shop.leftovers(), [""; 0], "kill@{at}");
            }
        }
    }
}

fn mode(path: &Path) -> u32 {
    std::fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[test]
fn what_salon_makes_is_the_owners_alone_whatever_the_umask() {
    for umask in ["000", "022", "277"] {
        let shop = Shop::small();
        shop.remove("messages/2026-11.csv");
        std::fs::remove_dir(shop.path("messages")).unwrap();
        let script = format!(
            "umask {umask}; exec '{}' -C '{}' --today 2026-11-21 remind done --all",
            env!("CARGO_BIN_EXE_salon"),
            shop.root().display()
        );
        let output = Process::new("sh").args(["-c", &script]).output().unwrap();
        assert!(output.status.success(), "{umask}: {}", String::from_utf8_lossy(&output.stderr));
        for file in ["messages/2026-11.csv", "log/2026-11.jsonl"] {
            let found = mode(&shop.path(file));
            assert!(found == 0o600 || umask == "277" && found & 0o077 == 0, "{umask} {file} {found:o}");
        }
        for file in ["messages", "log", ".salon"] {
            assert_eq!(mode(&shop.path(file)) & 0o077, 0, "{umask} {file}");
        }
        for entry in std::fs::read_dir(shop.path(".salon")).unwrap() {
            assert_eq!(mode(&entry.unwrap().path()) & 0o077, 0, "{umask}");
        }
    }
}

#[test]
fn a_file_that_is_there_keeps_its_mode() {
    for wanted in [0o640, 0o644, 0o600] {
        let shop = Shop::small();
        let file = shop.path("messages/2026-11.csv");
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(wanted)).unwrap();
        assert!(shop.salon(&["remind", "done", "--all"]).status().unwrap().success());
        assert_eq!(mode(&file), wanted);
    }
}

/// Runs the command; it must refuse, and leave the other directory alone.
fn refused(shop: &Shop, elsewhere: &Shop, about: &str) {
    let (before, outside) = (shop.state(), elsewhere.everything());
    let output = shop.salon(&["remind", "done", "--all"]).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(65), "{about}: {said}");
    same(&shop.state(), &before, about);
    same(&elsewhere.everything(), &outside, about);
}

#[test]
fn nothing_is_written_through_a_link() {
    let outside = |file: &str, text: &str| {
        let elsewhere = Shop::bare();
        elsewhere.write(file, text);
        elsewhere
    };
    let heading = "id,at,key,client,channel,to,state,by\n";

    let (shop, elsewhere) = (Shop::small(), outside("x.csv", heading));
    shop.remove("messages/2026-11.csv");
    symlink(elsewhere.path("x.csv"), shop.path("messages/2026-11.csv")).unwrap();
    refused(&shop, &elsewhere, "a linked file");

    let (shop, elsewhere) = (Shop::small(), outside("other", ""));
    shop.remove("messages/2026-11.csv");
    symlink(elsewhere.path("not-there.csv"), shop.path("messages/2026-11.csv")).unwrap();
    let output = shop.salon(&["remind", "done", "--all"]).output().unwrap();
    assert_eq!(output.status.code(), Some(65), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(!elsewhere.path("not-there.csv").exists());

    let (shop, elsewhere) = (named("first message").shop(), outside("2026-11.csv", heading));
    symlink(elsewhere.root(), shop.path("messages")).unwrap();
    refused(&shop, &elsewhere, "a linked folder");

    let (shop, elsewhere) = (Shop::small(), outside("log", "mine\n"));
    std::fs::create_dir(shop.path("log")).unwrap();
    symlink(elsewhere.path("log"), shop.path("log/2026-11.jsonl")).unwrap();
    refused(&shop, &elsewhere, "a linked log");

    let (shop, elsewhere) = (Shop::small(), outside("journal", "mine\n"));
    symlink(elsewhere.root(), shop.path(".salon")).unwrap();
    let output = shop.salon(&["remind", "done", "--all"]).output().unwrap();
    assert_eq!(output.status.code(), Some(65), "{}", String::from_utf8_lossy(&output.stderr));
    let output = shop.salon(&["remind"]).output().unwrap();
    assert_eq!(output.status.code(), Some(65), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(elsewhere.everything().len(), 1);

    let (shop, elsewhere) = (Shop::small(), outside("dear", "mine\n"));
    std::fs::create_dir(shop.path(".salon")).unwrap();
    symlink(elsewhere.path("dear"), shop.path(".salon/lock")).unwrap();
    let output = shop.salon(&["remind", "done", "--all"]).output().unwrap();
    assert_eq!(output.status.code(), Some(74), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(elsewhere.read("dear"), "mine\n");
}

/// A journal, or a log, that arrived by a pull.
#[test]
fn a_journal_that_names_a_file_outside_is_refused() {
    let (top, name) = (Shop::bare(), "salon");
    let inside = Shop::small();
    std::fs::create_dir(top.path(name)).unwrap();
    for (file, bytes) in inside.everything() {
        top.write(&format!("{name}/{file}"), bytes);
    }
    let body = r#"{"change":"g1","plans":[{"document":{"file":"../dear","old":null,"new":"x"}}],"log_file":"log/2026-11.jsonl","log_line":"{}"}"#;
    let sum = salon::store::plan::hash(body.as_bytes());
    top.write(&format!("{name}/.salon/journal"), format!("{body}\n{sum}\n"));
    let shop = Shop::at(top.path(name));
    for words in [&["remind"][..], &["remind", "done", "--all"]] {
        assert_eq!(shop.salon(words).output().unwrap().status.code(), Some(65));
    }
    assert!(!top.path("dear").exists());
}
