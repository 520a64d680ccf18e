//! What the shell offers when TAB is pressed: the salon's own clients, staff and services.
//!
//! An argument asks for them with `add = ArgValueCompleter::new(complete::clients)`. Nothing here
//! ever says that something went wrong: in the middle of a line nobody could read it.

use super::world::Beginning;
use super::{Salon, speak};
use crate::domain::phone::masked;
use crate::domain::pinyin;
use crate::domain::schema::{self, Table};
use crate::messages::help;
use crate::render::safe::shown;
use crate::store::directory::Store;
use crate::store::query;
use clap::CommandFactory;
use clap_complete::engine::CompletionCandidate;
use clap_complete::env::{Bash, CompleteEnv, EnvCompleter, Fish, Shells};
use std::collections::HashMap;
use std::ffi::{OsStr, OsString};
use std::path::PathBuf;

/// The variable by which a shell's script asks.
pub const VARIABLE: &str = "SALON_COMPLETE";

/// More would not be read.
pub const LIMIT: usize = 50;

/// Answers a shell's script, if it was one that started us.
pub fn answered(words: &[OsString]) -> bool {
    if std::env::var_os(VARIABLE).is_none_or(|shell| shell.is_empty()) {
        return false;
    }
    std::panic::set_hook(Box::new(|_| {}));
    let answer = std::panic::catch_unwind(|| {
        let lang = Beginning::of(&typed(words)).lang;
        help::speak(lang);
        let here = std::env::current_dir().ok();
        CompleteEnv::with_factory(|| speak::speaking(Salon::command(), lang))
            .var(VARIABLE)
            .completer("salon")
            .shells(Shells(&[&Bash, &Zsh, &Fish]))
            .try_complete(words.iter().cloned(), here.as_deref())
    });
    // Asked in a way that we don't know, there is nothing to offer.
    !matches!(answer, Ok(Ok(false)))
}

/// The command line being typed: what stands behind `--` in the script's call.
pub fn typed(words: &[OsString]) -> Vec<OsString> {
    words.iter().skip_while(|word| *word != "--").skip(1).cloned().collect()
}

/// The salon that the line being typed is about.
pub fn beginning() -> Beginning {
    let mut words = typed(&std::env::args_os().collect::<Vec<_>>());
    let home = std::env::var_os("HOME").unwrap_or_default();
    for word in &mut words {
        // The shell hands over what was typed, before it expands it.
        if let Some(rest) = word.to_str().and_then(|word| word.strip_prefix("~/")) {
            *word = PathBuf::from(&home).join(rest).into();
        }
    }
    Beginning::of(&words)
}

/// A record that may be meant.
struct Candidate {
    id: String,
    name: String,
    told: String,
    /// The typed text is part of the name, in characters or letters.
    by_name: bool,
}

/// Clients of the register, by id, number, name, pinyin or phone.
pub fn clients(typed: &OsStr) -> Vec<CompletionCandidate> {
    records(beginning().root, &schema::CLIENTS, typed)
}

/// Members of the staff who are at work.
pub fn staff(typed: &OsStr) -> Vec<CompletionCandidate> {
    records(beginning().root, &schema::STAFF, typed)
}

/// Services on the menu.
pub fn services(typed: &OsStr) -> Vec<CompletionCandidate> {
    records(beginning().root, &schema::SERVICES, typed)
}

/// The words of a booking: its client, then its services.
pub fn clients_and_services(typed: &OsStr) -> Vec<CompletionCandidate> {
    clients(typed).into_iter().chain(services(typed)).collect()
}

/// Rooms and equipment in use.
pub fn rooms(typed: &OsStr) -> Vec<CompletionCandidate> {
    records(beginning().root, &schema::ROOMS, typed)
}

/// The channels of the user's own configuration.
pub fn channels(typed: &OsStr) -> Vec<CompletionCandidate> {
    let typed = typed.to_string_lossy();
    let ids = crate::cli::channels::ids().unwrap_or_default();
    ids.into_iter().filter(|id| id.contains(typed.as_ref())).map(|id| offered(id, "")).collect()
}

/// Products on sale.
pub fn products(typed: &OsStr) -> Vec<CompletionCandidate> {
    records(beginning().root, &schema::PRODUCTS, typed)
}

fn records(root: Option<PathBuf>, table: &Table, typed: &OsStr) -> Vec<CompletionCandidate> {
    let Some(root) = root else { return Vec::new() };
    let store = Store::open_unlocked(&root);
    let typed = typed.to_string_lossy();
    let mut found: Vec<Candidate> = Vec::new();
    let mut names: HashMap<String, usize> = HashMap::new();
    let file = format!("{}.csv", table.name);
    let read = query::each(&store, &file, table, &mut Vec::new(), |row, _| {
        use crate::domain::row::Row;
        let cell = |column: &str| row.get(column).trim().to_string();
        let name = cell("name");
        let by_name = name.contains(typed.as_ref()) || pinyin::begins(&name, &typed);
        let by_sign = || {
            let phone = cell("phone");
            cell("id").starts_with(typed.as_ref())
                || cell("number").starts_with(typed.as_ref())
                || typed.len() > 2 && (phone.starts_with(typed.as_ref()) || phone.ends_with(typed.as_ref()))
        };
        if cell("active") == "no" || cell("id").is_empty() || !by_name && !by_sign() {
            return;
        }
        *names.entry(name.clone()).or_default() += 1;
        if found.len() < LIMIT {
            let signs = [masked(&cell("phone")), cell("price"), pinyin::initials(&name).join("/")];
            let signs: Vec<String> = signs.into_iter().filter(|sign| !sign.is_empty()).collect();
            found.push(Candidate { id: cell("id"), name, told: signs.join(" "), by_name });
        }
    });
    if read.is_err() {
        return Vec::new();
    }
    found.into_iter().map(|one| meant_by(one, &names)).collect()
}

/// A name says more in the line than an id, where it says enough and the shell need not quote it.
fn meant_by(one: Candidate, names: &HashMap<String, usize>) -> CompletionCandidate {
    let alone = names.get(&one.name) == Some(&1);
    let plain = !one.name.is_empty() && one.name.chars().all(char::is_alphanumeric);
    match one.by_name && alone && plain {
        true => offered(one.name, &one.told),
        false => offered(one.id, &format!("{} {}", one.name, one.told)),
    }
}

pub fn offered(value: String, told: &str) -> CompletionCandidate {
    CompletionCandidate::new(value).help(Some(shown(told).into_owned().into()))
}

/// zsh drops candidates that don't begin with what was typed, so `wf` would never become 王芳:
/// our script takes ours as they are, and we find what fits.
pub struct Zsh;

impl EnvCompleter for Zsh {
    fn name(&self) -> &'static str {
        "zsh"
    }

    fn is(&self, name: &str) -> bool {
        name == "zsh"
    }

    fn write_registration(
        &self,
        var: &str,
        name: &str,
        bin: &str,
        completer: &str,
        out: &mut dyn std::io::Write,
    ) -> std::io::Result<()> {
        let script = r#"_NAME_asked() {
    local line
    local -a lines values shown folders
    lines=("${(@f)$(_CLAP_COMPLETE_INDEX=$((CURRENT - 1)) VAR=zsh COMPLETER -- "${words[@]}" 2>/dev/null)}")
    for line in $lines; do
        if [[ "${line%%$'\t'*}" == */ ]]; then
            folders+=("${line%%$'\t'*}")
            continue
        fi
        values+=("${line%%$'\t'*}")
        shown+=("${line/$'\t'/  -- }")
    done
    # The candidates fit already, by pinyin or phone too: -U takes them as they are.
    (( $#values )) && compadd -U -V NAME -l -d shown -a values
    (( $#folders )) && compadd -U -V folders -S '' -a folders
}
compdef _NAME_asked BIN
"#;
        let script = script.replace("NAME", name).replace("COMPLETER", completer);
        write!(out, "{}", script.replace("BIN", bin).replace("VAR", var))
    }

    fn write_complete(
        &self,
        command: &mut clap::Command,
        mut words: Vec<OsString>,
        here: Option<&std::path::Path>,
        out: &mut dyn std::io::Write,
    ) -> std::io::Result<()> {
        let index = std::env::var("_CLAP_COMPLETE_INDEX").ok().and_then(|index| index.parse().ok());
        let index = index.unwrap_or(words.len().saturating_sub(1));
        if words.len() == index {
            words.push(OsString::new());
        }
        for candidate in clap_complete::engine::complete(command, words, index, here)? {
            let told = candidate.get_help().map(ToString::to_string).unwrap_or_default();
            let value = candidate.get_value().to_string_lossy();
            match told.lines().next() {
                Some(told) if !told.is_empty() => writeln!(out, "{value}\t{told}")?,
                _ => writeln!(out, "{value}")?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(table: &Table, typed: &str) -> Vec<String> {
        let example = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("data-example");
        let candidate = |one: CompletionCandidate| {
            let told = one.get_help().map(ToString::to_string).unwrap_or_default();
            format!("{}|{told}", one.get_value().to_string_lossy())
        };
        records(Some(example), table, OsStr::new(typed)).into_iter().map(candidate).collect()
    }

    #[test]
    fn clients_are_found_by_name_pinyin_id_number_and_phone() {
        for typed in ["马小", "mxy", "maxiaoyan"] {
            assert_eq!(asked(&schema::CLIENTS, typed), ["马小燕|138****2922 mxy"], "{typed}");
        }
        for typed in ["cs58jm", "006", "13800002922", "2922"] {
            assert_eq!(asked(&schema::CLIENTS, typed), ["cs58jm7w|马小燕 138****2922 mxy"], "{typed}");
        }
        assert_eq!(asked(&schema::CLIENTS, "nobody"), Vec::<String>::new());
    }

    #[test]
    fn clients_of_one_name_are_told_apart_by_their_ids() {
        let found = asked(&schema::CLIENTS, "王芳");
        assert!(
            found.len() > 1 && found.iter().all(|one| one.starts_with('c') && one.contains("|王芳 138****"))
        );
    }

    #[test]
    fn staff_who_have_left_are_not_offered() {
        assert_eq!(asked(&schema::STAFF, "zxm"), Vec::<String>::new());
        assert_eq!(asked(&schema::STAFF, "lxy"), ["林晓燕|138****5413 lxy"]);
    }

    #[test]
    fn no_more_is_offered_than_can_be_read() {
        assert_eq!(asked(&schema::CLIENTS, "").len(), LIMIT);
    }

    #[test]
    fn where_there_is_no_salon_nothing_is_offered() {
        assert!(records(None, &schema::CLIENTS, OsStr::new("")).is_empty());
        assert!(records(Some("/nowhere".into()), &schema::CLIENTS, OsStr::new("")).is_empty());
    }
}
