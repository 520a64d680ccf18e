//! The command line: parse, then four sentences each: load, decide, commit, say.

pub mod complete;
pub mod completions;
pub mod man;
pub mod remind;
pub mod speak;
pub mod usage;
pub mod world;

use crate::domain::problem::{Exit, Fact, Problems};
use crate::messages::help::{self, both};
use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};
use std::process::ExitCode;
use world::{Beginning, World};

/// How an answer is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    Table,
    Text,
    Csv,
    Tsv,
    Json,
    Jsonl,
}

#[derive(Debug, Parser)]
#[command(
    name = "salon",
    version,
    about = both("美容院的档案、预约和每日提醒，都是普通文件", "A beauty salon's files, bookings and daily reminders"),
    disable_help_subcommand = true
)]
pub struct Salon {
    #[command(flatten)]
    pub common: Common,
    #[command(subcommand)]
    pub command: Option<Command>,
}

#[derive(Args, Clone, Debug)]
pub struct Common {
    #[arg(short = 'C', long = "directory", value_name = "DIR", global = true, value_hint = clap::ValueHint::DirPath,
          help = both("数据目录（否则 SALON_DIR，否则向上找）", "the salon's directory (else SALON_DIR, else upwards)"))]
    pub directory: Option<std::path::PathBuf>,
    #[arg(long, value_enum, value_name = "FORMAT", global = true,
          help = both("输出格式", "how to print the answer"))]
    pub format: Option<Format>,
    #[arg(long, value_name = "DATE", global = true,
          help = both("当作今天的日期", "the day to take for today"))]
    pub today: Option<String>,
    #[arg(long, value_name = "MOMENT", global = true,
          help = both("当作现在，如 2026-11-21T09:00", "the moment to take for now, like 2026-11-21T09:00"))]
    pub now: Option<String>,
    #[arg(long, value_name = "LANG", global = true, value_parser = ["zh", "en"],
          help = both("界面语言", "language of the screen"))]
    pub lang: Option<String>,
    #[arg(short = 'n', long, global = true,
          help = both("预演（不保存）", "show what would change, write nothing"))]
    pub dry_run: bool,
    #[arg(long, global = true,
          help = both("显示完整电话", "show whole phone numbers"))]
    pub reveal: bool,
    #[arg(long, value_name = "WHO", global = true,
          help = both("经手人，写进记录", "who does it, for the records"))]
    pub by: Option<String>,
    #[arg(short, long, global = true,
          help = both("少说话", "say less"))]
    pub quiet: bool,
    #[arg(long, value_name = "WHEN", global = true, default_value = "auto", value_parser = ["auto", "always", "never"],
          help = both("颜色", "colours"))]
    pub color: String,
    #[arg(long, value_name = "SECONDS", global = true, default_value_t = 30,
          help = both("等别的命令多少秒", "how long to wait for another command"))]
    pub wait: u64,
}

// One is made, once: its size doesn't matter.
#[allow(clippy::large_enum_variant)]
#[derive(Debug, Subcommand)]
pub enum Command {
    #[command(about = both("今天要发的提醒", "what is due to be sent today"))]
    Remind(remind::RemindArgs),
    #[command(about = both("命令行补全的脚本", "a script that completes commands in a shell"))]
    Completions(completions::CompletionsArgs),
    #[command(about = both("手册页", "the manual page"))]
    Man,
}

/// Runs the command that the process was started with.
pub fn run() -> ExitCode {
    let words: Vec<std::ffi::OsString> = std::env::args_os().collect();
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
fn run_words(words: &[std::ffi::OsString]) -> Exit {
    let beginning = Beginning::of(words);
    let lang = beginning.lang;
    help::speak(lang);
    let words = &usage::help_asked_in_words(words);
    let read =
        Salon::command().try_get_matches_from(words).and_then(|matches| Salon::from_arg_matches(&matches));
    let salon = match read {
        Ok(salon) => salon,
        Err(error) => return usage::say(error, words, lang),
    };
    let world = match World::new(beginning, &salon.common) {
        Ok(world) => world,
        Err(problems) => return complain(&problems, lang),
    };
    let ended = dispatch(&world, salon.command);
    let said = world.finish();
    let exit = match ended {
        Ok(exit) => exit,
        Err(error) => {
            let problems = error
                .downcast::<Problems>()
                .unwrap_or_else(|error| Fact::Ours { what: format!("{error:#}") }.into());
            world.warn(&problems.0);
            problems.exit()
        }
    };
    match said {
        Ok(_) => exit,
        Err(problems) => complain(&problems, lang),
    }
}

fn dispatch(world: &World, command: Option<Command>) -> anyhow::Result<Exit> {
    match command {
        None => remind::run(world, remind::RemindArgs::default()),
        Some(Command::Remind(args)) => remind::run(world, args),
        Some(Command::Completions(args)) => completions::run(world, args),
        Some(Command::Man) => man::run(world),
    }
}
