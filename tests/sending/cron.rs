//! The lines of `salon cron`, run as cron runs them.

use crate::programs::script;
use crate::shop::{Shop, WANG};
use std::process::Command;

/// The commands of a crontab, as cron hands them to the shell.
fn commands(crontab: &str) -> Vec<String> {
    let lines = crontab.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_digit() || c == '*'));
    lines.map(|line| line.splitn(6, ' ').nth(5).unwrap().replace("\\%", "%")).collect()
}

fn run(shop: &Shop, command: &str) -> Option<i32> {
    let mut shell = Command::new("/bin/sh");
    shell.env_clear().env("HOME", shop.path("home")).env("PATH", "/usr/bin:/bin").args(["-c", command]);
    let output = shell.current_dir("/").output().unwrap();
    assert!(output.stdout.is_empty() && output.stderr.is_empty(), "{output:?}");
    output.status.code()
}

#[test]
fn the_lines_run_with_nothing_but_what_cron_gives_and_in_odd_directories() {
    let shop = Shop::with("", "contact: { quiet: '00:00-00:00' }");
    shop.configure(&script(&format!("cat >> {}", shop.path("out").display())));
    let odd = shop.path("它's 100% \"odd\" $HOME");
    std::fs::rename(shop.path("shop"), &odd).unwrap();
    let printed = |zone: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_salon"));
        command.env_clear().env("HOME", shop.path("home")).env("TZ", zone);
        let output = command.arg("-C").arg(&odd).args(["cron", "--lang", "en"]).output().unwrap();
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).unwrap()
    };
    let crontab = printed("Asia/Shanghai");
    assert!(crontab.lines().any(|line| line.starts_with("0 9 * * * ")), "{crontab}");
    assert!(crontab.lines().any(|line| line.starts_with("*/15 * * * * ")), "{crontab}");
    assert!(!crontab.contains("TZ=") && !crontab.contains("100% "), "{crontab}");
    let commands = commands(&crontab);
    assert_eq!(commands.len(), 3);
    // The list has what is due by the real clock: nothing, in this shop of long ago or ahead.
    assert_eq!(run(&shop, &commands[0]), Some(0));
    assert!(odd.join(".salon/today.txt").is_file());
    assert_eq!(run(&shop, &commands[1]), Some(0));
    assert!(odd.join(".salon/calls.txt").is_file());
    assert_eq!(run(&shop, &commands[2]), Some(0));
    assert!(odd.join(".salon/cron.log").is_file());
    use std::os::unix::fs::PermissionsExt;
    let mode = std::fs::metadata(odd.join(".salon/cron.log")).unwrap().permissions().mode();
    assert_eq!(mode & 0o077, 0);
    // What would go at its time goes with the very same words.
    let send = commands[2].replace("--by cron", "--by cron --now 2026-11-21T10:30");
    assert_eq!(run(&shop, &send), Some(0));
    assert!(shop.read("out").contains("13800000001"));
    let log = std::fs::read_to_string(odd.join(".salon/cron.log")).unwrap();
    assert!(log.contains(WANG) && !log.contains("王芳") && !log.contains("0001,"), "{log}");
    // On a machine in another zone the hour is asked of the shop.
    let abroad = printed("America/New_York");
    assert!(abroad.contains("TZ='Asia/Shanghai' date +\\%H"), "{abroad}");
    let there = self::commands(&abroad);
    let status = run(&shop, &there[0]);
    assert!(matches!(status, Some(0 | 1)), "{status:?}");
    let always = there[0].replace("= 09 ]", "!= 99 ]");
    std::fs::remove_file(odd.join(".salon/today.txt")).unwrap();
    assert_eq!(run(&shop, &always), Some(0));
    assert!(odd.join(".salon/today.txt").is_file());
}
