//! A program of the user's: the message on its standard input, its exit code for an answer.

use crate::domain::send::attempt::Outcome;
use std::io::{Read, Write};
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

/// The exit code by which programs say: not now, try again (sysexits' EX_TEMPFAIL).
const TRY_AGAIN: i32 = 75;

/// What of a program's complaint is read.
const COMPLAINT: u64 = 4096;

/// How often it is looked whether the program has ended.
const LOOK: Duration = Duration::from_millis(5);

pub fn deliver(args: &[String], stdin: &str, timeout: Duration) -> Outcome {
    let Some((program, rest)) = args.split_first() else { return Outcome::Broken(String::new()) };
    let mut command = Command::new(program);
    command.args(rest).stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::piped());
    // Of a group of its own, so that what it has started ends with it.
    let started = command.process_group(0).spawn();
    let mut child = match started {
        Ok(child) => child,
        Err(error) => return Outcome::Broken(format!("{program}: {error}")),
    };
    let complaint = reading(&mut child);
    writing(&mut child, stdin);
    let ended = wait(&mut child, timeout);
    let said = || complaint.recv_timeout(Duration::from_millis(200)).unwrap_or_default();
    match ended {
        Some(status) => outcome(program, status, &said()),
        None => {
            end(&mut child);
            Outcome::Doubtful(format!("{program}: > {} s", timeout.as_secs_f32()))
        }
    }
}

fn outcome(program: &str, status: ExitStatus, said: &str) -> Outcome {
    let why = || [program, ": ", &status.to_string(), " ", said].concat();
    match status.code() {
        Some(0) => Outcome::Sent,
        Some(TRY_AGAIN) => Outcome::Later(why()),
        Some(_) => Outcome::Refused(why()),
        // Killed: who knows how far it came.
        None => Outcome::Doubtful(format!("{program}: signal {}", status.signal().unwrap_or(0))),
    }
}

/// Gives the message to the program, which need not read it.
fn writing(child: &mut Child, stdin: &str) {
    if let Some(mut pipe) = child.stdin.take() {
        let text = stdin.to_string();
        thread::spawn(move || pipe.write_all(text.as_bytes()));
    }
}

/// Reads what it complains of, while it runs.
fn reading(child: &mut Child) -> mpsc::Receiver<String> {
    let (sender, receiver) = mpsc::channel();
    if let Some(mut pipe) = child.stderr.take() {
        thread::spawn(move || {
            let mut bytes = Vec::new();
            let _ = (&mut pipe).take(COMPLAINT).read_to_end(&mut bytes);
            let _ = sender.send(String::from_utf8_lossy(&bytes).into_owned());
            // It may go on: a full pipe would hold it up.
            let _ = std::io::copy(&mut pipe, &mut std::io::sink());
        });
    }
    receiver
}

/// How it ended; none where it takes too long.
fn wait(child: &mut Child, timeout: Duration) -> Option<ExitStatus> {
    let began = Instant::now();
    while began.elapsed() < timeout {
        match child.try_wait() {
            Ok(Some(status)) => return Some(status),
            Ok(None) => thread::sleep(LOOK),
            Err(_) => return None,
        }
    }
    None
}

/// Ends the program and what it has started.
fn end(child: &mut Child) {
    let group = i32::try_from(child.id()).ok().and_then(rustix::process::Pid::from_raw);
    if let Some(group) = group {
        let _ = rustix::process::kill_process_group(group, rustix::process::Signal::KILL);
    }
    let _ = child.kill();
    let _ = child.wait();
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(script: &str, timeout: u64) -> Outcome {
        let args = ["sh", "-c", script].map(String::from);
        deliver(&args, r#"{"to":"13800000001"}"#, Duration::from_millis(timeout))
    }

    #[test]
    fn the_exit_code_is_the_answer() {
        assert_eq!(run("grep -q 13800000001", 5000), Outcome::Sent);
        assert!(matches!(run("exit 75", 5000), Outcome::Later(_)));
        let Outcome::Refused(why) = run("cat >/dev/null; echo 'no such number' >&2; exit 3", 5000) else {
            panic!("not refused")
        };
        assert!(why.contains("no such number"), "{why}");
        assert!(matches!(run("kill -9 $$", 5000), Outcome::Doubtful(_)));
        let missing = deliver(&["/nowhere/sms".to_string()], "{}", Duration::from_secs(1));
        assert!(matches!(missing, Outcome::Broken(_)), "{missing:?}");
    }

    #[test]
    fn a_program_that_hangs_is_ended_with_its_children() {
        let began = Instant::now();
        assert!(matches!(run("sleep 30 & sleep 30", 100), Outcome::Doubtful(_)));
        assert!(began.elapsed() < Duration::from_secs(5));
    }
}
