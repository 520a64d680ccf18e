//! `salon man`: the manual page, one for all commands.

use super::world::World;
use super::{Salon, speak};
use crate::domain::problem::Exit;
use crate::messages::Lang;
use crate::messages::help;
use crate::messages::man as words;
use clap::{Command, CommandFactory};
use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, roman};
use std::io::Write;

pub fn run(world: &World) -> anyhow::Result<Exit> {
    world.say(&page(world.lang)?);
    Ok(Exit::Done)
}

/// The page, in the language of roff.
pub fn page(lang: Lang) -> std::io::Result<String> {
    help::speak(lang);
    let salon = speak::speaking(Salon::command(), lang);
    let mut out = Vec::new();
    Man::new(salon.clone()).manual("salon").render_title(&mut out)?;
    section(&mut out, words::name(lang), &format!("salon - {}", about(&salon)))?;
    heading(&mut out, words::synopsis(lang))?;
    usage(&mut out, &salon, lang)?;
    heading(&mut out, words::commands(lang))?;
    commands(&mut out, &salon, lang)?;
    heading(&mut out, words::options(lang))?;
    options(&mut out, salon.clone())?;
    heading(&mut out, words::exit(lang))?;
    for (code, meaning) in words::exits(lang) {
        entry(&mut out, code, meaning)?;
    }
    heading(&mut out, words::environment(lang))?;
    for (variable, meaning) in words::variables(lang) {
        entry(&mut out, variable, meaning)?;
    }
    Ok(String::from_utf8_lossy(&out).into_owned())
}

fn commands(out: &mut Vec<u8>, parent: &Command, lang: Lang) -> std::io::Result<()> {
    for command in parent.get_subcommands().filter(|command| !command.is_hide_set()) {
        let name = command.get_bin_name().unwrap_or_else(|| command.get_name());
        let mut roff = Roff::new();
        roff.control("SS", [name]);
        roff.to_writer(out)?;
        usage(out, command, lang)?;
        let mut roff = Roff::new();
        roff.control("PP", []);
        let about = command.get_long_about().map_or_else(|| about(command), ToString::to_string);
        roff.text([roman(about)]);
        roff.to_writer(out)?;
        options(out, command.clone().mut_args(|arg| if arg.is_global_set() { arg.hide(true) } else { arg }))?;
        commands(out, command, lang)?;
    }
    Ok(())
}

fn about(command: &Command) -> String {
    command.get_about().map(ToString::to_string).unwrap_or_default()
}

fn heading(out: &mut Vec<u8>, title: &str) -> std::io::Result<()> {
    let mut roff = Roff::new();
    roff.control("SH", [title]);
    roff.to_writer(out)
}

fn section(out: &mut Vec<u8>, title: &str, text: &str) -> std::io::Result<()> {
    heading(out, title)?;
    let mut roff = Roff::new();
    roff.text([roman(text)]);
    roff.to_writer(out)
}

fn entry(out: &mut Vec<u8>, term: &str, meaning: &str) -> std::io::Result<()> {
    let mut roff = Roff::new();
    roff.control("TP", []);
    roff.text([bold(term)]);
    roff.text([roman(meaning)]);
    roff.to_writer(out)
}

fn usage(out: &mut Vec<u8>, command: &Command, lang: Lang) -> std::io::Result<()> {
    for (i, line) in speak::usage(command, lang).iter().enumerate() {
        let mut roff = Roff::new();
        if i > 0 {
            roff.control("br", []);
        }
        roff.text([bold(line.as_str())]);
        roff.to_writer(out)?;
    }
    Ok(())
}

/// The options of a command, without the headings that a page of its own would have.
fn options(out: &mut Vec<u8>, command: Command) -> std::io::Result<()> {
    let mut page = Vec::new();
    Man::new(command).render_options_section(&mut page)?;
    for line in page.split_inclusive(|byte| *byte == b'\n').filter(|line| !line.starts_with(b".SH")) {
        out.write_all(line)?;
    }
    Ok(())
}
