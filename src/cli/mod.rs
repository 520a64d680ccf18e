//! The command line: parse, then four sentences each: load, decide, commit, say.

pub mod agreement;
mod alone;
mod asked;
pub mod book;
pub mod card;
mod channels;
pub mod check;
mod choices;
pub mod client;
pub mod clock;
pub mod closure;
mod command;
pub mod complaint;
pub mod complete;
pub mod completions;
pub mod coupon;
pub mod cron;
mod day;
pub mod day_close;
mod dialog;
pub mod feedback;
pub mod followup;
mod glance;
pub mod guarantee;
mod here;
pub mod import;
pub mod improvement;
pub mod init;
pub mod log;
pub mod man;
mod menu;
mod moved;
pub mod pay;
pub mod points;
mod print;
pub mod product;
mod record;
mod register;
mod rekey;
pub mod remind;
mod respelt;
pub mod reward;
pub mod room;
pub mod roster;
pub mod rules;
pub mod sale;
pub mod send;
pub mod service;
mod skills;
pub mod speak;
mod spoken;
pub mod staff;
mod steps;
mod stopped;
mod strangers;
mod taken_back;
pub mod tier;
mod tiering;
mod till;
pub mod undo;
mod unfinished;
pub mod usage;
pub mod visit;
mod weekly;
pub mod world;

use crate::domain::problem::{Exit, Fact, Problems};
use crate::messages::help;
pub use command::{Command, Common, Salon};
pub use print::Format;
use print::{print_listing, print_numbered, print_records};
use std::ffi::OsString;
use std::process::ExitCode;
use world::{Beginning, World};

/// Runs the command that the process was started with.
pub fn run() -> ExitCode {
    let words: Vec<OsString> = std::env::args_os().collect();
    if complete::answered(&words) {
        return ExitCode::SUCCESS;
    }
    let outcome = std::panic::catch_unwind(|| {
        std::panic::set_hook(Box::new(|_| {}));
        run_words(&words)
    });
    let exit = outcome.unwrap_or_else(|panic| {
        let what = panic
            .downcast_ref::<String>()
            .cloned()
            .or_else(|| panic.downcast_ref::<&str>().map(|text| text.to_string()))
            .unwrap_or_default();
        complain(&Fact::Ours { what }.into(), help::spoken())
    });
    ExitCode::from(exit as u8)
}

fn complain(problems: &Problems, lang: crate::messages::Lang) -> Exit {
    use std::io::Write;
    let text = crate::render::problem::problems(&problems.0, lang, false);
    let _ = std::io::stderr().write_all(text.as_bytes());
    problems.exit()
}

/// Runs a command line.
fn run_words(words: &[OsString]) -> Exit {
    if usage::version_said(words) {
        return Exit::Done;
    }
    let beginning = Beginning::of(words);
    let lang = beginning.lang;
    help::speak(lang);
    let words = &usage::help_asked_in_words(words);
    let salon = match alone::read(words).map_or_else(|| Salon::read(words), Ok) {
        Ok(salon) => salon,
        Err(error) => return usage::say(error, words, lang),
    };
    let world = match World::new(beginning, &salon.common) {
        Ok(world) => world,
        Err(problems) => return complain(&problems, lang),
    };
    let in_salon = !matches!(salon.command, Some(Command::Init(_)));
    let ended = command::run(&world, salon.command);
    if world.reveal {
        let asked = words.iter().skip(1).map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ");
        world.note_look("reveal", &asked);
    }
    let said = world.finish();
    let exit = match ended {
        Ok(exit) => exit,
        Err(error) => {
            let problems = error
                .downcast::<Problems>()
                .unwrap_or_else(|error| Fact::Ours { what: format!("{error:#}") }.into());
            world.warn(&problems.0);
            if in_salon {
                world.tell_where(&problems);
            }
            problems.exit()
        }
    };
    match said {
        Ok(_) => exit,
        Err(problems) => complain(&problems, lang),
    }
}
