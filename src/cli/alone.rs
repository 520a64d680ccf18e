//! The commands of one noun by themselves: the tree of all the others takes longer to build than most
//! answers take.

use super::{Command, Common, Salon};
use clap::{Args, FromArgMatches, Subcommand};
use std::ffi::OsString;

type Read = fn(&[OsString], &'static str) -> Option<Salon>;

/// The nouns, each with what reads its commands.
const NOUNS: &[(&str, Read)] = &[
    ("remind", |words, noun| options(words, noun, Command::Remind)),
    ("followup", |words, noun| options(words, noun, Command::Followup)),
    ("book", |words, noun| verbs(words, noun, |verb| Command::Book { verb })),
    ("client", |words, noun| verbs(words, noun, |verb| Command::Client { verb })),
    ("visit", |words, noun| verbs(words, noun, |verb| Command::Visit { verb })),
    ("sale", |words, noun| verbs(words, noun, |verb| Command::Sale { verb })),
    ("card", |words, noun| verbs(words, noun, |verb| Command::Card { verb })),
    ("coupon", |words, noun| verbs(words, noun, |verb| Command::Coupon { verb })),
    ("pay", |words, noun| options(words, noun, Command::Pay)),
    ("points", |words, noun| options(words, noun, Command::Points)),
    ("tier", |words, noun| options(words, noun, Command::Tier)),
    ("complaint", |words, noun| verbs(words, noun, |verb| Command::Complaint { verb })),
    ("feedback", |words, noun| verbs(words, noun, |verb| Command::Feedback { verb })),
    ("improvement", |words, noun| verbs(words, noun, |verb| Command::Improvement { verb })),
    ("guarantee", |words, noun| verbs(words, noun, |verb| Command::Guarantee { verb })),
    ("agreement", |words, noun| verbs(words, noun, |verb| Command::Agreement { verb })),
    ("reward", |words, noun| verbs(words, noun, |verb| Command::Reward { verb })),
    ("day", |words, noun| verbs(words, noun, |verb| Command::Day { verb })),
    ("roster", |words, noun| verbs(words, noun, |verb| Command::Roster { verb })),
    ("closure", |words, noun| verbs(words, noun, |verb| Command::Closure { verb })),
    ("service", |words, noun| verbs(words, noun, |verb| Command::Service { verb })),
    ("product", |words, noun| verbs(words, noun, |verb| Command::Product { verb })),
    ("staff", |words, noun| verbs(words, noun, |verb| Command::Staff { verb })),
    ("room", |words, noun| verbs(words, noun, |verb| Command::Room { verb })),
    ("send", |words, noun| verbs(words, noun, |verb| Command::Send { verb })),
    ("import", |words, noun| options(words, noun, Command::Import)),
    ("check", |words, noun| options(words, noun, Command::Check)),
    ("log", |words, noun| options(words, noun, Command::Log)),
    ("undo", |words, noun| options(words, noun, Command::Undo)),
    ("rules", |words, noun| options(words, noun, Command::Rules)),
];

/// Reads a command line that begins with a noun. None where the noun by itself does not take it as it is,
/// help and slips of the pen among it: the whole tree answers those.
pub fn read(words: &[OsString]) -> Option<Salon> {
    let named = |word: &OsString| NOUNS.iter().find(|(noun, _)| word == noun);
    let (noun, read) = words.iter().skip(1).find_map(named)?;
    read(words, noun)
}

fn verbs<V: Subcommand>(
    words: &[OsString],
    noun: &'static str,
    command: impl Fn(V) -> Command,
) -> Option<Salon> {
    let one = V::augment_subcommands(clap::Command::new(noun)).subcommand_required(true);
    one_noun(words, noun, one, command)
}

fn options<A: Args>(words: &[OsString], noun: &'static str, command: impl Fn(A) -> Command) -> Option<Salon> {
    one_noun(words, noun, A::augment_args(clap::Command::new(noun)), command)
}

fn one_noun<T: FromArgMatches>(
    words: &[OsString],
    noun: &'static str,
    whole: clap::Command,
    command: impl Fn(T) -> Command,
) -> Option<Salon> {
    let narrowed = narrowed(noun, &whole, words);
    let salon = clap::Command::new("salon").disable_help_subcommand(true).subcommand(narrowed);
    let matches = Common::augment_args(salon).try_get_matches_from(words).ok()?;
    let (_, of_noun) = matches.subcommand()?;
    let read = T::from_arg_matches(of_noun).ok()?;
    Some(Salon { common: Common::from_arg_matches(&matches).ok()?, command: Some(command(read)) })
}

/// The noun with no verbs but those that are named: each of them gets copies of all common options.
fn narrowed(noun: &'static str, whole: &clap::Command, words: &[OsString]) -> clap::Command {
    let named = |verb: &&clap::Command| {
        words.iter().any(|word| word == verb.get_name() || verb.get_all_aliases().any(|alias| word == alias))
    };
    clap::Command::new(noun)
        .disable_help_subcommand(true)
        .subcommand_required(whole.is_subcommand_required_set())
        .subcommand_negates_reqs(whole.is_subcommand_negates_reqs_set())
        .args_conflicts_with_subcommands(whole.is_args_conflicts_with_subcommands_set())
        .args(whole.get_arguments().cloned())
        .groups(whole.get_groups().cloned())
        .subcommands(whole.get_subcommands().filter(named).cloned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn nouns_by_themselves_are_those_of_the_whole_tree() {
        let whole = Salon::command();
        let known: Vec<&str> = whole.get_subcommands().map(clap::Command::get_name).collect();
        for (noun, _) in NOUNS {
            assert!(known.contains(noun), "{noun}");
        }
    }

    #[test]
    fn a_command_line_is_read_the_same() {
        let lines = [
            "salon remind --only birthday --format csv -C shop",
            "salon --lang en -C shop points 王芳",
            "salon points statement 王芳 --from 2026-01-01 -n",
            "salon client find book",
            "salon client",
            "salon book",
            "salon book add 王芳 面部护理 明天下午3点 --by t1 --wait 5",
            "salon card list --help",
            "salon remind --nonsense",
            "salon tier",
            "salon import clients a.csv --dry-run --map a=b",
            "salon rules try new.yaml --from 2026-01-01 --to 2026-02-01",
            "salon points -C explain statement",
            "salon points explain explain",
            "salon remind done --all",
            "salon book -C add list",
            "salon tier review --apply",
            "salon import",
        ];
        for line in lines {
            let words: Vec<OsString> = line.split(' ').map(OsString::from).collect();
            let whole = Salon::command().try_get_matches_from(&words);
            let whole = whole.and_then(|matches| Salon::from_arg_matches(&matches)).ok();
            assert_eq!(format!("{:?}", read(&words)), format!("{whole:?}"), "{line}");
        }
    }
}
