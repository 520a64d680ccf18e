//! What is said where a command line can't be read, or asks for help.
//!
//! clap's own sentences are English only; these are made from an error's kind and what it knows.

use super::{Salon, speak};
use crate::domain::problem::{Exit, Fact};
use crate::messages::Lang;
use crate::messages::nearest::nearest;
use crate::messages::usage as words;
use crate::render::safe::shown;
use anstream::ColorChoice;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command, CommandFactory, Error};
use std::error::Error as _;
use std::ffi::OsString;
use std::io::Write;
use std::num::{IntErrorKind, ParseIntError};

/// `salon help remind` is `salon remind --help`.
pub fn help_asked_in_words(words: &[OsString]) -> Vec<OsString> {
    match words {
        [salon, help, rest @ ..] if help == "help" => {
            let mut asked = vec![salon.clone()];
            asked.extend(rest.iter().cloned());
            asked.push("--help".into());
            asked
        }
        _ => words.to_vec(),
    }
}

/// Says the version where nothing else is asked for, and whether it was said: no command need be known
/// for it. What goes wrong is met again, and told, on the longer way.
pub fn version_said(words: &[OsString]) -> bool {
    let [_, word] = words else { return false };
    let version = concat!("salon ", env!("CARGO_PKG_VERSION"), "\n");
    let mut out = std::io::stdout();
    (word == "--version" || word == "-V")
        && out.write_all(version.as_bytes()).and_then(|()| out.flush()).is_ok()
}

/// Says help, version or what is wrong, and how the program ends.
pub fn say(error: Error, command_line: &[OsString], lang: Lang) -> Exit {
    let mut command = speak::speaking(Salon::command(), lang);
    // Read again with the definitions that speak the language, which are dearer to make.
    let error = match command.try_get_matches_from_mut(command_line) {
        Err(error) => error,
        Ok(_) => error,
    };
    let colour = colour_asked(command_line);
    let (text, exit) = match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => (error.render().ansi().to_string(), Exit::Done),
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            (error.render().ansi().to_string(), Exit::Usage)
        }
        _ => (explained(&error, &command, command_line, lang), Exit::Usage),
    };
    let written = match exit {
        Exit::Done => {
            let mut out = anstream::AutoStream::new(std::io::stdout(), colour);
            out.write_all(text.as_bytes()).and_then(|()| out.flush())
        }
        _ => anstream::AutoStream::new(std::io::stderr(), colour).write_all(text.as_bytes()),
    };
    match written {
        // A reader that has gone has read enough.
        Err(error) if exit == Exit::Done && error.kind() != std::io::ErrorKind::BrokenPipe => {
            super::complain(&Fact::CannotWrite { reason: error.to_string() }.into(), lang)
        }
        _ => exit,
    }
}

fn colour_asked(command_line: &[OsString]) -> ColorChoice {
    let mut asked = ColorChoice::Auto;
    let mut before = String::new();
    for word in command_line.iter().map(|word| word.to_string_lossy()) {
        let value = word.strip_prefix("--color=").or((before == "--color").then_some(&word));
        match value {
            Some("always") => asked = ColorChoice::AlwaysAnsi,
            Some("never") => asked = ColorChoice::Never,
            _ => {}
        }
        before = word.into_owned();
    }
    asked
}

/// The error in words, with the usage of the command that was meant. The command is one that
/// `speak::speaking` made.
pub fn explained(error: &Error, command: &Command, command_line: &[OsString], lang: Lang) -> String {
    let style = anstyle::AnsiColor::Red.on_default().bold();
    let (meant, next) = meant(command, command_line);
    let so = |meant: String| vec![words::did_you_mean(&[meant], lang)];
    let mistyped = mistyped(error, meant, next.as_deref());
    let stray = stray(error, meant, next.as_deref());
    let (told, hints) = match (negative(error, command_line), mistyped, stray) {
        (Some(number), ..) => (words::no_minus(&number, lang), Vec::new()),
        (_, Some((word, verb)), _) => (words::no_command(&word, lang), so(verb)),
        (_, _, Some((word, None))) => (words::one_word_too_many(&word, lang), hints(error, meant, lang)),
        (_, _, Some((_, Some(turned)))) => (sentence(error, lang), so(turned)),
        (_, _, None) => (sentence(error, lang), hints(error, meant, lang)),
    };
    let mut out = format!("{style}{}{style:#}{}\n", words::error(lang), shown(&told));
    for hint in hints {
        out.push_str(&format!("  {}\n", shown(&hint)));
    }
    let heading = words::usage(lang);
    let indent = format!("\n{}", " ".repeat(unicode_width::UnicodeWidthStr::width(heading)));
    out.push_str(&format!("\n{heading}{}\n", speak::usage(meant, lang).join(&indent)));
    let name = meant.get_bin_name().unwrap_or_else(|| meant.get_name());
    out.push_str(&format!("{}\n", words::more(name, lang)));
    out
}

/// A number below zero that stands where the parser looks for an option: of `-50` it names `-5`.
fn negative(error: &Error, command_line: &[OsString]) -> Option<String> {
    let named =
        text(error, ContextKind::InvalidArg).filter(|_| error.kind() == ErrorKind::UnknownArgument)?;
    let is_number = named.strip_prefix('-')?.starts_with(|digit: char| digit.is_ascii_digit());
    let mut words = command_line.iter().filter_map(|word| word.to_str());
    let whole = words.find(|word| word.starts_with(&named)).filter(|_| is_number)?;
    Some(whole.to_string())
}

fn text(error: &Error, kind: ContextKind) -> Option<String> {
    match error.get(kind)? {
        ContextValue::String(text) => Some(text.clone()),
        ContextValue::StyledStr(text) => Some(text.to_string()),
        _ => None,
    }
}

fn list(error: &Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        Some(ContextValue::StyledStrs(texts)) => texts.iter().map(|text| text.to_string()).collect(),
        _ => Vec::new(),
    }
}

fn number(error: &Error, kind: ContextKind) -> isize {
    match error.get(kind) {
        Some(ContextValue::Number(number)) => *number,
        _ => 0,
    }
}

fn sentence(error: &Error, lang: Lang) -> String {
    let arg = text(error, ContextKind::InvalidArg).unwrap_or_default();
    let value = text(error, ContextKind::InvalidValue).unwrap_or_default();
    let sub = text(error, ContextKind::InvalidSubcommand);
    match error.kind() {
        // An error that a command made itself brings a sentence and no context.
        _ if error.context().next().is_none() => own_sentence(error, lang),
        ErrorKind::UnknownArgument if arg.starts_with('-') => words::no_option(&arg, lang),
        ErrorKind::UnknownArgument => words::one_word_too_many(&arg, lang),
        ErrorKind::InvalidSubcommand => words::no_command(&sub.unwrap_or_default(), lang),
        ErrorKind::MissingSubcommand => words::command_missing(&sub.unwrap_or_default(), lang),
        ErrorKind::InvalidValue if value.is_empty() => words::value_missing(&arg, lang),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => words::not_a_value(&value, &arg, lang),
        ErrorKind::NoEquals => words::equals_missing(&arg, lang),
        ErrorKind::TooManyValues => words::value_too_many(&value, &arg, lang),
        ErrorKind::TooFewValues => {
            let least = number(error, ContextKind::MinValues);
            words::values_too_few(&arg, least, number(error, ContextKind::ActualNumValues), lang)
        }
        ErrorKind::WrongNumberOfValues => {
            let wanted = number(error, ContextKind::ExpectedNumValues);
            words::values_wrong_number(&arg, wanted, number(error, ContextKind::ActualNumValues), lang)
        }
        ErrorKind::ArgumentConflict => {
            let others = list(error, ContextKind::PriorArg);
            let arg = sub.unwrap_or(arg);
            if others == [arg.as_str()] {
                words::given_twice(&arg, lang)
            } else {
                words::not_together(&arg, &others, lang)
            }
        }
        ErrorKind::MissingRequiredArgument => {
            words::arguments_missing(&list(error, ContextKind::InvalidArg), lang)
        }
        ErrorKind::InvalidUtf8 => words::not_utf8(lang).to_string(),
        _ => words::unreadable(lang).to_string(),
    }
}

fn own_sentence(error: &Error, lang: Lang) -> String {
    if error.kind() == ErrorKind::InvalidUtf8 {
        return words::not_utf8(lang).to_string();
    }
    let said = error.to_string();
    let said = said.lines().next().unwrap_or_default().trim_start_matches("error: ");
    if lang == Lang::En || !said.is_ascii() { said.to_string() } else { words::unreadable(lang).to_string() }
}

fn hints(error: &Error, meant: &Command, lang: Lang) -> Vec<String> {
    let mut hints = Vec::new();
    let suggested =
        [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
    let mut similar: Vec<String> = suggested.iter().flat_map(|kind| list(error, *kind)).collect();
    // The parser names the likeliest last.
    similar.reverse();
    if !similar.is_empty() {
        hints.push(words::did_you_mean(&similar, lang));
    }
    let word = text(error, ContextKind::InvalidArg).or_else(|| text(error, ContextKind::InvalidSubcommand));
    let word = word.unwrap_or_default();
    for tip in list(error, ContextKind::Suggested) {
        // clap has made these tips into sentences already; there are three of them.
        if tip.contains(" as a value") {
            hints.push(words::as_a_value(&word, lang));
        } else if tip.contains("remove the") {
            hints.push(words::without_dashes(&word, lang));
        } else if let Some(what) = tip.strip_prefix('\'').and_then(|tip| tip.strip_suffix("' exists")) {
            hints.push(words::exists(what, lang));
        }
    }
    let values = list(error, ContextKind::ValidValue);
    if !values.is_empty() {
        let arg = meant.get_arguments().find(|arg| arg.to_string() == word);
        let known = arg.map(clap::Arg::get_possible_values).unwrap_or_default();
        let called = |value: &String| known.iter().find(|known| known.get_name() == value)?.get_help();
        let told = values.iter().map(|value| match called(value) {
            Some(called) => format!("{called} {value}"),
            None => value.clone(),
        });
        hints.push(words::allowed(&told.collect::<Vec<_>>(), lang));
    }
    let commands = list(error, ContextKind::ValidSubcommand);
    if !commands.is_empty() {
        hints.push(words::commands(&commands, lang));
    }
    hints.extend(reason(error, lang));
    hints
}

/// Why a value was refused, as far as it can be said in that language.
fn reason(error: &Error, lang: Lang) -> Option<String> {
    let source = error.source()?;
    if let Some(error) = source.downcast_ref::<ParseIntError>() {
        let reason = match error.kind() {
            IntErrorKind::PosOverflow => words::number_too_large(lang),
            IntErrorKind::NegOverflow => words::number_too_small(lang),
            _ => words::no_number(lang),
        };
        return Some(reason.to_string());
    }
    let said = source.to_string();
    if let Some((_, range)) = said.split_once(" is not in ") {
        return Some(words::out_of_range(&range.replace("..=", "–"), lang));
    }
    (lang == Lang::En || !said.is_ascii()).then_some(said)
}

/// A word that stands where a verb would, and is nearly one; and that verb. A noun that also takes a name takes the
/// word for it, and stumbles over what follows.
fn mistyped(error: &Error, noun: &Command, word: Option<&str>) -> Option<(String, String)> {
    let kinds = [ErrorKind::ArgumentConflict, ErrorKind::InvalidSubcommand, ErrorKind::UnknownArgument];
    let word = word.filter(|_| kinds.contains(&error.kind()) && noun.has_subcommands())?;
    if error.get(ContextKind::SuggestedSubcommand).is_some() {
        return None;
    }
    let verbs = noun.get_subcommands().filter(|verb| !verb.is_hide_set());
    let names = verbs.flat_map(|verb| std::iter::once(verb.get_name()).chain(verb.get_visible_aliases()));
    Some((word.to_string(), nearest(word, names)?.to_string()))
}

/// A word that follows the name which a noun takes; where it is a verb, the two in their order.
fn stray(error: &Error, noun: &Command, name: Option<&str>) -> Option<(String, Option<String>)> {
    let word = text(error, ContextKind::InvalidSubcommand)?;
    let name = name.filter(|name| error.kind() == ErrorKind::ArgumentConflict && *name != word)?;
    let verb = noun.find_subcommand(&word).map(|verb| format!("{} {name}", verb.get_name()));
    Some((word, verb))
}

/// The command that the words lead to, as far as they can be followed; and the word after which it goes no further.
fn meant<'a>(command: &'a Command, command_line: &[OsString]) -> (&'a Command, Option<String>) {
    let mut meant = command;
    let mut words = command_line.iter().skip(1).map(|word| word.to_string_lossy());
    while let Some(word) = words.next() {
        if word == "--" {
            break;
        } else if let Some(option) = word.strip_prefix('-') {
            // A value that stands apart from its option is no command.
            if takes_next(meant, option) {
                words.next();
            }
        } else if let Some(sub) = meant.find_subcommand(word.as_ref()) {
            meant = sub;
        } else {
            return (meant, Some(word.into_owned()));
        }
    }
    (meant, None)
}

fn takes_next(command: &Command, option: &str) -> bool {
    let valued = |arg: &&clap::Arg| arg.get_action().takes_values();
    let mut args = command.get_arguments().filter(valued);
    match option.strip_prefix('-') {
        Some(long) => args.any(|arg| arg.get_long() == Some(long)),
        None => args.any(|arg| {
            let at = arg.get_short().and_then(|short| option.find(short));
            at.is_some_and(|at| at + 1 == option.len())
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::{Arg, ArgAction, value_parser};
    use std::collections::BTreeSet;

    /// A command with which every kind of error can be made.
    fn shop(lang: Lang) -> Command {
        crate::messages::help::speak(lang);
        let both = crate::messages::help::both;
        let arg = |name: &'static str| Arg::new(name).long(name).help(both("说明", "what it is"));
        let own = |text: &str| -> Result<String, String> {
            if text == "好" {
                Ok(text.into())
            } else {
                Err(crate::messages::help::both("要写好", "say fine").into())
            }
        };
        let book = Command::new("book")
            .about(both("预约", "book"))
            .args([
                arg("minutes").value_parser(value_parser!(u16).range(1..=600)),
                arg("beds").value_parser(value_parser!(u64)),
                arg("mood").value_parser(own),
                arg("kind").value_parser(["face", "hands"]).value_delimiter(','),
                arg("pair").num_args(2),
                arg("some").num_args(2..=3),
                arg("exact").require_equals(true),
                arg("all").action(ArgAction::SetTrue).conflicts_with("one"),
                arg("one").action(ArgAction::SetTrue),
                arg("why").conflicts_with_all(["all", "one"]),
            ])
            .subcommand(
                Command::new("move")
                    .about(both("改期", "move"))
                    .arg(Arg::new("BOOKING").required(true).help(both("哪一个", "which"))),
            );
        let client =
            Command::new("client").about(both("顾客", "clients")).subcommand_required(true).subcommands([
                Command::new("list").about(both("列出", "list")),
                Command::new("show").about(both("看", "show")),
            ]);
        let bare = Command::new("bare")
            .about(both("无", "bare"))
            .arg_required_else_help(true)
            .arg(Arg::new("WHAT").required(true).help(both("什么", "what")));
        let shop = Command::new("salon").version("1").subcommands([
            book.args_conflicts_with_subcommands(true),
            client,
            bare,
        ]);
        speak::speaking(shop, lang)
    }

    fn line(words: &str) -> Vec<OsString> {
        std::iter::once("salon").chain(words.split_whitespace()).map(OsString::from).collect()
    }

    /// The error that the words make, and what is said about it.
    fn said(words: Vec<OsString>, lang: Lang) -> (ErrorKind, String) {
        let mut shop = shop(lang);
        let error = shop.try_get_matches_from_mut(&words).unwrap_err();
        let text = match error.kind() {
            ErrorKind::DisplayHelp
            | ErrorKind::DisplayVersion
            | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => error.render().to_string(),
            _ => explained(&error, &shop, &words, lang),
        };
        (error.kind(), anstream::adapter::strip_str(&text).to_string())
    }

    const LINES: &[(&str, ErrorKind)] = &[
        ("book --minuts 3", ErrorKind::UnknownArgument),
        ("book -- move", ErrorKind::UnknownArgument),
        ("client list extra", ErrorKind::UnknownArgument),
        ("--minutes 3", ErrorKind::UnknownArgument),
        ("bare --x", ErrorKind::UnknownArgument),
        ("clint", ErrorKind::InvalidSubcommand),
        ("client lst", ErrorKind::InvalidSubcommand),
        ("client 小丽", ErrorKind::InvalidSubcommand),
        ("client", ErrorKind::MissingSubcommand),
        ("book --kind feet", ErrorKind::InvalidValue),
        ("book --kind hand", ErrorKind::InvalidValue),
        ("book --kind", ErrorKind::InvalidValue),
        ("book --mood bad", ErrorKind::ValueValidation),
        ("book --minutes many", ErrorKind::ValueValidation),
        ("book --minutes 601", ErrorKind::ValueValidation),
        ("book --beds 99999999999999999999999", ErrorKind::ValueValidation),
        ("book --pair a", ErrorKind::WrongNumberOfValues),
        ("book --some a", ErrorKind::TooFewValues),
        ("book --all=yes", ErrorKind::TooManyValues),
        ("book --exact a", ErrorKind::NoEquals),
        ("book --all --one", ErrorKind::ArgumentConflict),
        ("book --all --all", ErrorKind::ArgumentConflict),
        ("book --why x --one --all", ErrorKind::ArgumentConflict),
        ("book --one move b1", ErrorKind::ArgumentConflict),
        ("book move", ErrorKind::MissingRequiredArgument),
        ("bare", ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand),
        ("book --help", ErrorKind::DisplayHelp),
        ("--version", ErrorKind::DisplayVersion),
    ];

    fn not_utf8() -> Vec<OsString> {
        use std::os::unix::ffi::OsStringExt;
        let mut words = line("book --mood");
        words.push(OsString::from_vec(b"\xff".to_vec()));
        words
    }

    /// Words that are names of the program and not language: commands, options, values.
    fn names(command: &Command, names: &mut BTreeSet<String>) {
        names.insert(command.get_name().to_string());
        for arg in command.get_arguments() {
            names.insert(arg.get_id().to_string());
            names.extend(arg.get_long().map(|long| format!("--{long}")));
            names.extend(arg.get_short().map(|short| format!("-{short}")));
            names.extend(arg.get_value_names().unwrap_or_default().iter().map(ToString::to_string));
            names.extend(arg.get_possible_values().iter().map(|value| value.get_name().to_string()));
        }
        command.get_subcommands().for_each(|sub| self::names(sub, names));
    }

    /// Words of the Latin alphabet that are neither quoted nor names.
    fn foreign_words(said: &str, known: &BTreeSet<String>) -> Vec<String> {
        let mut rest = said.to_string();
        while let (Some(from), Some(to)) = (rest.find('「'), rest.find('」')) {
            rest.replace_range(from..to + '」'.len_utf8(), " ");
        }
        let word = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        let latin = |word: &&str| word.contains(|c: char| c.is_ascii_alphabetic());
        let words = rest.split(|c| !word(c)).filter(latin).map(str::to_string);
        words.filter(|word| !known.contains(word)).collect()
    }

    #[test]
    fn no_english_is_left_in_chinese_usage_errors() {
        let mut known: BTreeSet<String> = ["UTF-8".to_string()].into();
        names(&shop(Lang::Zh), &mut known);
        let mut lines: Vec<_> = LINES.iter().map(|(words, kind)| (line(words), *kind)).collect();
        lines.push((not_utf8(), ErrorKind::InvalidUtf8));
        for (words, kind) in lines {
            let (found, text) = said(words.clone(), Lang::Zh);
            assert_eq!(found, kind, "{words:?} gives\n{text}");
            assert_eq!(foreign_words(&text, &known), Vec::<String>::new(), "{words:?} gives\n{text}");
        }
    }

    #[test]
    fn no_chinese_is_left_in_english_usage_errors() {
        for (words, kind) in LINES {
            let (found, text) = said(line(words), Lang::En);
            assert_eq!(found, *kind, "{words} gives\n{text}");
            let text = text.replace("小丽", "");
            assert!(
                !text.contains(|c: char| ('\u{4e00}'..='\u{9fff}').contains(&c)),
                "{words} gives\n{text}"
            );
        }
    }

    #[test]
    fn every_kind_of_error_that_clap_can_make_is_provoked() {
        let provoked: BTreeSet<String> = LINES.iter().map(|(_, kind)| format!("{kind:?}")).collect();
        use ErrorKind::*;
        let kinds = [
            InvalidValue,
            UnknownArgument,
            InvalidSubcommand,
            NoEquals,
            ValueValidation,
            TooManyValues,
            TooFewValues,
            WrongNumberOfValues,
            ArgumentConflict,
            MissingRequiredArgument,
            MissingSubcommand,
            DisplayHelp,
            DisplayHelpOnMissingArgumentOrSubcommand,
            DisplayVersion,
        ];
        assert_eq!(provoked, kinds.iter().map(|kind| format!("{kind:?}")).collect());
    }

    #[test]
    fn a_usage_error_says_what_is_wrong_and_what_is_meant() {
        let cases = [
            (
                "book --minuts 3",
                "错误：没有「--minuts」这个选项\n  您是不是想写 --minutes？\n\n\
                 用法：salon book [选项]\n      salon book <命令>\n详见 salon book --help\n",
            ),
            (
                "book --minutes 3 -50",
                "错误：「-50」：这里的数目不带减号，写 50；要退、要减，有各自的命令\n\n\
                 用法：salon book [选项]\n      salon book <命令>\n详见 salon book --help\n",
            ),
            (
                "book --kind hand",
                "错误：--kind <kind> 不能是「hand」\n  您是不是想写 hands？\n  可以是 face、hands\n\n\
                 用法：salon book [选项]\n      salon book <命令>\n详见 salon book --help\n",
            ),
            (
                "client",
                "错误：「salon client」后面还要写一个命令\n  可以是 list、show\n\n用法：salon client <命令>\n详见 salon client --help\n",
            ),
            (
                "book move",
                "错误：还缺 <BOOKING>\n\n用法：salon book move <BOOKING>\n详见 salon book move --help\n",
            ),
        ];
        for (words, expected) in cases {
            assert_eq!(said(line(words), Lang::Zh).1, expected);
        }
        assert_eq!(
            said(line("clint"), Lang::En).1,
            "error: there is no command “clint”\n  did you mean client?\n\n\
             Usage: salon [COMMAND]\nFor more, see salon --help.\n"
        );
    }

    #[test]
    fn help_may_be_asked_for_in_words() {
        assert_eq!(help_asked_in_words(&line("help remind done")), line("remind done --help"));
        assert_eq!(help_asked_in_words(&line("remind --for help")), line("remind --for help"));
    }

    #[test]
    fn the_command_meant_is_found_behind_options_with_values() {
        let shop = shop(Lang::Zh);
        let name = |words| meant(&shop, &line(words)).0.get_name().to_string();
        assert_eq!(name("book --mood move move"), "move");
        assert_eq!(name("book --mood=x move"), "move");
        assert_eq!(name("nothing book"), "salon");
    }
}
