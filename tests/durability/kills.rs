//! Kills, torn writes and failing calls at every step of every writing command.

use crate::commands::COMMANDS;
use crate::harness::{Command, What, same};

/// Whether a fault is worth a run at a step: reading leaves nothing half done. Commands that differ
/// from others in their words alone are taken through the steps that change what the disk holds.
fn matters(command: &Command, kind: &str, step: &str) -> bool {
    let writes = matches!(step, "write" | "append" | "overwrite");
    let changes = writes || matches!(step, "mkdir" | "rename" | "exchange" | "link" | "fsync" | "remove");
    let needs_room = writes || matches!(step, "create" | "mkdir" | "rename" | "exchange" | "link");
    let thorough = matches!(command.what, What::Change(_)) || command.name == "remind done";
    match kind {
        "torn" => writes,
        "ENOSPC" => needs_room,
        "kill" if thorough => step != "read",
        "EIO" if thorough => step != "read" || matches!(command.name, "remind done" | "undo"),
        _ => changes,
    }
}

/// Whether the same command is run again after this fault: after each third, in turn.
fn again(fault: &str) -> bool {
    fault.trim_end_matches('+').ends_with(['0', '3', '6', '9'])
}

fn walk(kind: &str, check: impl Fn(&Command, &str) + Sync) {
    // Two at a time: most of a run is waiting for a process to start.
    let next = std::sync::Mutex::new(COMMANDS.iter());
    std::thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| {
                loop {
                    let command = next.lock().unwrap().next();
                    let Some(command) = command else { break };
                    walk_one(command, kind, &check);
                }
            });
        }
    });
}

fn walk_one(command: &Command, kind: &str, check: &impl Fn(&Command, &str)) {
    let (_, _, steps) = command.before_and_after();
    for (index, _) in steps.iter().enumerate().filter(|(_, step)| matters(command, kind, step)) {
        check(command, &format!("{kind}@{}", index + 1));
    }
}

/// Where the process died, the next command finds the old state or makes the new one, and the same
/// command can be run again.
fn old_or_new(command: &Command, fault: &str) {
    let (old, new, _) = command.before_and_after();
    let shop = command.shop();
    let run = command.run(&shop, fault, &[]);
    let about = format!("{}, {fault} ({:?})", command.name, run.steps.last());
    assert_eq!(run.exit, None, "{about}: still alive: {}", run.stderr);
    match command.what {
        What::Line(_) if command.name == "remind done" => {
            let seen = shop.salon(&["remind", "--format", "json"]).output().unwrap();
            assert_eq!(seen.status.code(), Some(0), "{about}: {}", String::from_utf8_lossy(&seen.stderr));
        }
        _ => shop.next_command(),
    }
    let state = shop.state();
    if state != old {
        same(&state, &new, &about);
        assert_eq!(shop.leftovers(), [""; 0], "{about}");
    }
    if again(fault) && (state == old || command.name.starts_with("remind")) {
        let again = command.run(&shop, "", &[]);
        assert_eq!(again.exit, Some(0), "{about}, again: {}", again.stderr);
        same(&shop.state(), &new, &format!("{about}, again"));
        assert_eq!(shop.leftovers(), [""; 0], "{about}, again");
    }
}

/// Where a call failed, nothing happened and nothing is left of it, or the next command finishes it.
fn nothing_or_saved(command: &Command, fault: &str) {
    let (old, new, _) = command.before_and_after();
    let shop = command.shop();
    let run = command.run(&shop, fault, &[]);
    let about = format!("{}, {fault}: {}", command.name, run.stderr);
    match run.exit {
        Some(74) => {
            same(&shop.state(), &old, &about);
            assert_eq!(shop.leftovers(), [""; 0], "{about}");
            if !again(fault) {
                return;
            }
            let again = command.run(&shop, "", &[]);
            assert_eq!(again.exit, Some(0), "{about}, again: {}", again.stderr);
        }
        Some(0) if run.stderr.contains("the next command finishes it") => shop.next_command(),
        Some(0) => {}
        exit => panic!("{about}: exit {exit:?}"),
    }
    same(&shop.state(), &new, &about);
    assert_eq!(shop.leftovers(), [""; 0], "{about}");
}

#[test]
fn a_kill_at_any_step_leaves_old_or_new() {
    walk("kill", old_or_new);
}

#[test]
fn a_torn_write_at_any_step_leaves_old_or_new() {
    walk("torn", old_or_new);
}

#[test]
fn a_full_disk_at_any_step_leaves_nothing_or_the_change() {
    walk("ENOSPC", nothing_or_saved);
}

#[test]
fn a_disk_that_stays_full_from_any_step_leaves_nothing_or_the_change() {
    walk("ENOSPC", |command, fault| nothing_or_saved(command, &format!("{fault}+")));
}

#[test]
fn a_failing_call_at_any_step_leaves_nothing_or_the_change() {
    walk("EIO", nothing_or_saved);
}
