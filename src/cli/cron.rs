//! `salon cron`: the lines of a crontab that run this salon by itself.

use super::channels::Channels;
use super::world::World;
use crate::domain::day::parse_clock;
use crate::domain::problem::{Exit, Fact, Problems};
use crate::domain::rule::Rules;
use crate::domain::send::channel::{Carries, PasswordFrom};
use crate::domain::send_fact::SendFact;
use crate::messages::cron as words;
use crate::messages::help::both;
use clap::Args;

#[derive(Args, Debug)]
pub struct CronArgs {
    #[arg(long, value_name = "TIME", default_value = "09:00", help = both("早上的名单几点出", "when the list of the morning is made"))]
    pub at: String,
}

/// Where the lists and the log go: beside the lock, which git passes over.
const LIST: &str = ".salon/today.txt";
const CALLS: &str = ".salon/calls.txt";
const LOG: &str = ".salon/cron.log";

pub fn run(world: &World, args: CronArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let at = parse_clock(&args.at)
        .ok_or_else(|| Problems::from(Fact::BadOption { option: "--at", text: args.at.clone() }))?;
    let program = std::env::current_exe()?;
    let root = std::path::absolute(world.root()?)?;
    let (program, root) = (quoted(&program.to_string_lossy())?, quoted(&root.to_string_lossy())?);
    // What cron runs stands in the shop's directory, so that the rest needs no paths.
    let inside = format!("cd {root} && umask 077 && mkdir -p .salon && ");
    let salon = format!("{program} -C . --by cron");
    let channels = Channels::load_any(&rules)?;
    let lang = world.lang;
    let mut lines = vec![words::head(&rules.shop.name, lang)];
    let zone = &rules.shop.zone_name;
    let (when, is_time) = match world.machine_is_ahead(&rules) {
        0 => {
            lines.push(words::same_zone(zone, lang));
            (format!("{} {} * * *", at % 60, at / 60), String::new())
        }
        ahead => {
            lines.push(words::other_zone(zone, lang));
            let minute = (i64::from(at) + ahead).rem_euclid(60);
            let is_time = format!("[ \"$(TZ={} date +%H)\" = {:02} ] && ", quoted(zone)?, at / 60);
            (format!("{minute} * * * *"), is_time)
        }
    };
    lines.extend(environment());
    lines.extend(variables(&channels).iter().map(|name| words::variable(name, lang)));
    lines.push(words::morning(LIST, lang));
    lines.push(line(&when, &format!("{is_time}{inside}{salon} remind --format text > {LIST} 2>> {LOG}")));
    lines.push(words::calls(CALLS, lang));
    lines.push(line(&when, &format!("{is_time}{inside}{salon} followup --format text > {CALLS} 2>> {LOG}")));
    for channel in channels.all.iter().filter(|channel| channel.carries == Carries::Staff) {
        lines.push(words::staff(&channel.id, lang));
        let send = format!("{salon} remind --send --channel {} --format text >> {LOG} 2>&1", channel.id);
        lines.push(line(&when, &format!("{is_time}{inside}{send}")));
    }
    if let Some(channel) = channels.all.iter().find(|channel| channel.carries == Carries::Staff) {
        lines.push(words::complaints(&channel.id, lang));
        let send = format!("{salon} complaint overdue --send --format text >> {LOG} 2>&1");
        lines.push(line("*/10 * * * *", &format!("{inside}{send}")));
    }
    match channels.to_clients() {
        true => {
            lines.push(words::sending(LOG, lang));
            let send = format!("{inside}{salon} remind --send --format text >> {LOG} 2>&1");
            lines.push(line("*/15 * * * *", &send));
        }
        false => lines.push(words::nothing_to_send_by(lang)),
    }
    world.say(&(lines.join("\n") + "\n"));
    Ok(Exit::Done)
}

/// A line of a crontab, in which a percent sign would begin the command's input.
fn line(when: &str, command: &str) -> String {
    format!("{when} {}", command.replace('%', "\\%"))
}

/// A word of the shell, whatever stands in it.
fn quoted(text: &str) -> Result<String, Problems> {
    if text.contains(['\n', '\r', '\0']) {
        return Err(SendFact::PathNotForCron { path: text.to_string() }.into());
    }
    Ok(format!("'{}'", text.replace('\'', r"'\''")))
}

/// What cron has to be told of the surroundings: programs, and a configuration elsewhere than usual.
fn environment() -> Vec<String> {
    let mut lines = vec!["SHELL=/bin/sh".to_string(), "PATH=/usr/local/bin:/usr/bin:/bin".to_string()];
    let elsewhere = std::env::var("XDG_CONFIG_HOME").ok().filter(|dir| !dir.is_empty());
    lines.extend(elsewhere.map(|dir| format!("XDG_CONFIG_HOME={dir}")));
    lines
}

/// The variables that passwords come from.
fn variables(channels: &Channels) -> Vec<&str> {
    let names = channels.all.iter().filter_map(|channel| match &channel.password {
        Some(PasswordFrom::Variable(name)) => Some(name.as_str()),
        _ => None,
    });
    names.collect()
}

impl World {
    /// The minutes by which this machine's clock is ahead of the shop's.
    fn machine_is_ahead(&self, rules: &Rules) -> i64 {
        let here = chrono::Local::now();
        let there = rules.shop.zone.local(here.timestamp());
        let shown = there.day.days_since_epoch() * 1440 + i64::from(there.minute);
        (here.timestamp() + i64::from(here.offset().local_minus_utc())).div_euclid(60) - shown
    }
}
