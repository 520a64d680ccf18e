//! Makes clap speak the user's language: headings, defaults and choices, `-h` and `-V`.
//!
//! The commands bring their own texts in both languages. What clap adds by itself is English and
//! can't be translated, so here it is switched off and said by us. This is done to the definitions
//! only when something has to be said; a command that is right never pays for it.

use crate::messages::Lang;
use crate::messages::help::both;
use clap::builder::StyledStr;
use clap::{Arg, ArgAction, Command};
use unicode_width::UnicodeWidthChar;

/// Cells of a line of Chinese help: clap breaks lines only at spaces, of which Chinese has none.
const LINE: usize = 40;

/// What a command is about stands at the left edge, or beside its short name.
const ABOUT_LINE: usize = 64;

/// Closing marks don't begin a line.
const CLOSING: [char; 12] = ['，', '。', '、', '；', '：', '？', '！', '）', '」', '』', '》', '”'];

/// The built command, speaking that language through and through. Its texts must have been made
/// in that language already (`messages::help::speak`).
pub fn speaking(command: Command, lang: Lang) -> Command {
    let help = Arg::new("help").short('h').long("help").action(ArgAction::Help).global(true);
    let version = Arg::new("version").short('V').long("version").action(ArgAction::Version);
    let mut command = command
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .arg(help.help(both("显示帮助", "Print help")).display_order(1000))
        .arg(version.help(both("显示版本", "Print version")).display_order(1001));
    command.build();
    dressed(command, lang)
}

/// The usage of a built command, a way to use it a line.
pub fn usage(command: &Command, lang: Lang) -> Vec<String> {
    rendered_usage(&mut command.clone(), lang)
}

fn rendered_usage(command: &mut Command, lang: Lang) -> Vec<String> {
    let usage = command.render_usage().to_string();
    let options = lang.pick("[选项]", "[OPTIONS]");
    let usage = usage.trim_start_matches("Usage:").replace("[OPTIONS]", options);
    usage.lines().map(|line| line.trim().to_string()).filter(|line| !line.is_empty()).collect()
}

fn dressed(command: Command, lang: Lang) -> Command {
    let root = command.get_bin_name().is_none_or(|name| !name.contains(' '));
    let command = command.mut_subcommands(|sub| dressed(sub, lang)).mut_args(|arg| {
        let common = arg.is_global_set() || root && !arg.is_positional();
        let arg = match lang {
            Lang::Zh => said_in_chinese(arg),
            Lang::En => arg,
        };
        match (common, lang) {
            (true, _) => arg.help_heading(both("通用选项", "Global options")),
            (false, Lang::En) => arg,
            // clap sorts the positionals below a heading of ours by their names.
            (false, Lang::Zh) if arg.is_positional() => {
                let order = arg.get_index().unwrap_or(0);
                arg.help_heading("参数").display_order(order)
            }
            (false, Lang::Zh) => arg.help_heading("选项"),
        }
    });
    match lang {
        Lang::En => command,
        Lang::Zh => chinese(command),
    }
}

fn chinese(command: Command) -> Command {
    let mut command = command.subcommand_value_name("命令").subcommand_help_heading("命令");
    // The heading of the usage is six cells wide.
    let usage = rendered_usage(&mut command, Lang::Zh).join("\n      ");
    let style = *command.get_styles().get_usage();
    let template = format!(
        "{{before-help}}{{about-with-newline}}\n{style}用法:{style:#} {{usage}}\n\n{{all-args}}{{after-help}}"
    );
    let about = command.get_about().map(|about| folded(about, ABOUT_LINE));
    let long_about = command.get_long_about().map(|about| folded(about, ABOUT_LINE));
    let mut command = command.override_usage(usage).help_template(template);
    if let Some(about) = about {
        command = command.about(about);
    }
    match long_about {
        Some(about) => command.long_about(about),
        None => command,
    }
}

/// The argument with its default and its choices in the help text, instead of clap's brackets.
fn said_in_chinese(arg: Arg) -> Arg {
    let mut notes = Vec::new();
    if arg.get_action().takes_values() {
        let choices: Vec<_> = arg.get_possible_values();
        let told = |choice: &clap::builder::PossibleValue| match choice.get_help() {
            Some(called) => format!("{called} {}", choice.get_name()),
            None => choice.get_name().to_string(),
        };
        let choices: Vec<String> = choices.iter().filter(|choice| !choice.is_hide_set()).map(told).collect();
        if !choices.is_empty() && !arg.is_hide_possible_values_set() {
            notes.push(format!("[可选: {}]", choices.join(", ")));
        }
        let defaults: Vec<_> = arg.get_default_values().iter().map(|value| value.to_string_lossy()).collect();
        if !defaults.is_empty() && !arg.is_hide_default_value_set() {
            notes.push(format!("[默认: {}]", defaults.join(" ")));
        }
    }
    let aliases = arg.get_visible_aliases().unwrap_or_default();
    if !aliases.is_empty() {
        notes.push(format!("[也作: --{}]", aliases.join(", --")));
    }
    let short_aliases = arg.get_visible_short_aliases().unwrap_or_default();
    if !short_aliases.is_empty() {
        notes.push(format!(
            "[也作: {}]",
            short_aliases.iter().map(|c| format!("-{c}")).collect::<Vec<_>>().join(", ")
        ));
    }
    let with_notes = |text: &StyledStr| {
        let mut text = folded(text, LINE);
        for note in &notes {
            text.push('\n');
            text.push_str(note);
        }
        text
    };
    let help = arg.get_help().map(with_notes);
    let long = arg.get_long_help().map(with_notes);
    let mut arg = arg.hide_possible_values(true).hide_default_value(true);
    if let Some(help) = help {
        arg = arg.help(help);
    }
    match long {
        Some(help) => arg.long_help(help),
        None => arg,
    }
}

/// The text in lines that fit.
fn folded(text: &StyledStr, width: usize) -> String {
    let text = text.to_string();
    let lines: Vec<String> = text.lines().map(|line| folded_line(line, width)).collect();
    lines.join("\n")
}

fn folded_line(line: &str, width: usize) -> String {
    let (mut out, mut used) = (String::new(), 0);
    // Where the line may be broken last, in `out`, and the cells after it.
    let (mut last, mut since) = (0, 0);
    let mut before = ' ';
    for c in line.chars() {
        let cells = c.width().unwrap_or(0);
        let inside_word = before.is_ascii_graphic() && c.is_ascii_graphic();
        if !inside_word && !CLOSING.contains(&c) && !matches!(before, '（' | '「' | '《' | '“') {
            (last, since) = (out.len(), 0);
        }
        out.push(c);
        used += cells;
        since += cells;
        if used > width && last > 0 && !CLOSING.contains(&c) {
            out.insert(last, '\n');
            (used, last) = (since, 0);
        }
        before = c;
    }
    out.lines().map(str::trim).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::Salon;
    use clap::CommandFactory;
    use std::collections::BTreeSet;

    fn built(lang: Lang) -> Command {
        crate::messages::help::speak(lang);
        speaking(Salon::command(), lang)
    }

    fn walk<'a>(command: &'a Command, visit: &mut impl FnMut(&'a Command)) {
        visit(command);
        command.get_subcommands().for_each(|sub| walk(sub, visit));
    }

    fn has_chinese(text: &str) -> bool {
        text.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c))
    }

    /// The texts of a command that people read, with what they are about.
    fn texts(command: &Command) -> Vec<(String, String)> {
        let name = command.get_bin_name().unwrap_or_else(|| command.get_name());
        let mut texts = vec![(name.to_string(), command.get_about().map(ToString::to_string))];
        if let Some(long) = command.get_long_about() {
            texts.push((format!("{name}, long"), Some(long.to_string())));
        }
        for arg in command.get_arguments().filter(|arg| !arg.is_hide_set()) {
            let what = format!("{name} {}", arg.get_id());
            if let Some(long) = arg.get_long_help() {
                texts.push((format!("{what}, long"), Some(long.to_string())));
            }
            texts.push((what, arg.get_help().map(ToString::to_string)));
        }
        texts.into_iter().map(|(what, text)| (what, text.unwrap_or_default())).collect()
    }

    #[test]
    fn every_command_and_option_is_explained_in_chinese() {
        walk(&built(Lang::Zh), &mut |command| {
            for (what, text) in texts(command) {
                assert!(
                    has_chinese(&text),
                    "help = both(\"中文\", \"English\") is missing for `{what}`: {text:?}"
                );
            }
        });
    }

    #[test]
    fn every_command_and_option_is_explained_in_english() {
        walk(&built(Lang::En), &mut |command| {
            for (what, text) in texts(command) {
                assert!(!text.is_empty() && !has_chinese(&text), "English help of `{what}`: {text:?}");
            }
        });
    }

    #[test]
    fn clap_adds_no_english_to_chinese_help() {
        let english =
            ["Usage", "Command", "COMMAND", "Argument", "Option", "OPTION", "Print", "help for", "default:"];
        let english =
            english.into_iter().chain(["possible values", "Possible", "aliases", "alias:", "env:", "Global"]);
        let english: Vec<&str> = english.collect();
        walk(&built(Lang::Zh), &mut |command| {
            for help in [command.clone().render_help(), command.clone().render_long_help()] {
                let help = help.to_string();
                for word in &english {
                    assert!(!help.contains(word), "{word} in\n{help}");
                }
                assert!(help.contains("用法: salon"), "{help}");
            }
        });
    }

    #[test]
    fn english_help_has_no_chinese_and_chinese_help_the_same_options() {
        let names = |lang| {
            let (mut names, mut helps) = (BTreeSet::new(), String::new());
            walk(&built(lang), &mut |command| {
                helps.push_str(&command.clone().render_long_help().to_string());
                let name = command.get_bin_name().unwrap_or_default().to_string();
                names.extend(command.get_arguments().map(|arg| format!("{name} {arg}")));
            });
            (names, helps)
        };
        let ((chinese, _), (english, help)) = (names(Lang::Zh), names(Lang::En));
        assert_eq!(chinese, english);
        assert!(!has_chinese(&help), "{help}");
    }

    #[test]
    fn help_begins_with_its_own_headings() {
        let help = |lang: Lang| built(lang).render_help().to_string();
        for heading in ["用法: salon [选项] [命令]\n", "\n命令:\n", "\n通用选项:\n"] {
            assert!(help(Lang::Zh).contains(heading), "{}", help(Lang::Zh));
        }
        for heading in ["Usage: salon [OPTIONS] [COMMAND]\n", "\nCommands:\n", "\nGlobal options:\n"] {
            assert!(help(Lang::En).contains(heading), "{}", help(Lang::En));
        }
    }

    #[test]
    fn chinese_lines_are_folded_where_a_reader_would() {
        let fold = |text| folded_line(text, 20);
        assert_eq!(fold("短的一行"), "短的一行");
        assert_eq!(fold("这一行有二十个格子宽，逗号跟着"), "这一行有二十个格子宽，\n逗号跟着");
        assert_eq!(fold("如 2026-11-21T09:00 这样的时刻"), "如 2026-11-21T09:00\n这样的时刻");
        assert_eq!(fold("不会断开的anunbreakablewordthatislong"), "不会断开的\nanunbreakablewordthatislong");
    }
}
