//! `salon completions`: the script that makes a shell complete our commands.

use super::complete::{VARIABLE, Zsh};
use super::world::World;
use super::{Salon, speak};
use crate::domain::problem::Exit;
use crate::messages::Lang;
use crate::messages::help::{self, both};
use clap::{Args, CommandFactory, ValueEnum};
use clap_complete::env::{Bash, EnvCompleter, Fish};

/// A shell that we write a script for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Shell {
    Bash,
    Zsh,
    Fish,
}

#[derive(Args, Debug)]
pub struct CompletionsArgs {
    #[arg(value_name = "SHELL", help = both("哪一种命令行外壳", "which shell"))]
    pub shell: Shell,
}

pub fn run(world: &World, args: CompletionsArgs) -> anyhow::Result<Exit> {
    world.say(&script(args.shell, world.lang)?);
    Ok(Exit::Done)
}

/// The script: what the definitions know, and over it, where salon can be asked, what it knows of
/// the salon's own clients, staff and services.
pub fn script(shell: Shell, lang: Lang) -> std::io::Result<String> {
    help::speak(lang);
    let mut command = speak::speaking(Salon::command(), lang);
    let (generator, asking, wanted): (_, &dyn EnvCompleter, _) = match shell {
        Shell::Bash => (clap_complete::Shell::Bash, &Bash, "if type -P salon >/dev/null; then"),
        Shell::Zsh => (clap_complete::Shell::Zsh, &Zsh, "if (( $+commands[salon] )); then"),
        // fish would show both side by side.
        Shell::Fish => {
            (clap_complete::Shell::Fish, &Fish, "if command -q salon\ncomplete --command salon --erase")
        }
    };
    let end = if shell == Shell::Fish { "end" } else { "fi" };
    let mut script = Vec::new();
    clap_complete::generate(generator, &mut command, "salon", &mut script);
    script.extend_from_slice(
        format!("\n# Where salon can be asked, it knows its clients, staff and services.\n{wanted}\n")
            .as_bytes(),
    );
    asking.write_registration(VARIABLE, "salon", "salon", "salon", &mut script)?;
    script.extend_from_slice(format!("{end}\n").as_bytes());
    let script = String::from_utf8_lossy(&script);
    let lines: Vec<&str> = script.lines().map(str::trim_end).collect();
    Ok(lines.join("\n") + "\n")
}
