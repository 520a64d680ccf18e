//! What a command has to know of the world, asked once: the directory, the clock, the language,
//! the width, who is at work.

use super::dialog::Plain;
use super::{Common, Format};
use crate::domain::day::{Day, Moment, Zone};
use crate::domain::id::IdMaker;
use crate::domain::problem::{Exit, Fact, Place, Problem, Problems};
use crate::domain::rule::{self, Rules, Tongue};
use crate::domain::schema::Table;
use crate::domain::tree::Node;
use crate::domain::when::{self, Lean};
use crate::messages::Lang;
use crate::render;
use crate::store::check::Basis;
use crate::store::commit::Door;
use crate::store::directory::{self, SETTINGS, Store};
use crate::store::{document, noted};
use std::cell::{Cell, RefCell};
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// What is known before the command line is read: help and usage errors need a language.
#[derive(Default)]
pub struct Beginning {
    pub lang: Lang,
    /// The salon's directory, if there is one.
    pub root: Option<PathBuf>,
    /// Where it was looked for.
    pub looked: PathBuf,
    /// The directory that was named by an option or a variable.
    pub asked: Option<PathBuf>,
    settings: Option<Result<Node, Problems>>,
}

fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// What the clock shows in the shop: the one place that asks it.
fn clock(zone: Zone) -> Moment {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    zone.local(i64::try_from(since.as_secs()).unwrap_or_default())
}

/// The language of the locale: Chinese where it says so or says nothing.
fn locale() -> Lang {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(|name| variable(name));
    match locale.as_deref() {
        None | Some("C" | "POSIX" | "C.UTF-8" | "C.utf8") => Lang::Zh,
        Some(locale) if locale.starts_with("zh") => Lang::Zh,
        Some(_) => Lang::En,
    }
}

impl Beginning {
    /// Looks at the words for `-C` and `--lang`, before clap does.
    pub fn of(words: &[std::ffi::OsString]) -> Beginning {
        let (mut dir, mut lang) = (None, None);
        let mut words = words.iter().map(|word| word.to_string_lossy());
        while let Some(word) = words.next() {
            match word.as_ref() {
                "--" => break,
                "-C" | "--directory" => dir = words.next().map(|d| d.into_owned()),
                "--lang" => lang = words.next().and_then(|l| Lang::parse(&l)),
                other => {
                    if let Some(value) = other.strip_prefix("--lang=") {
                        lang = Lang::parse(value);
                    } else if let Some(value) = other.strip_prefix("--directory=") {
                        dir = Some(value.to_string());
                    } else if let Some(value) = other.strip_prefix("-C").filter(|v| !v.is_empty()) {
                        dir = Some(value.to_string());
                    }
                }
            }
        }
        let asked = dir.or_else(|| variable("SALON_DIR")).map(PathBuf::from);
        let (root, looked) = match asked.clone() {
            Some(dir) => (salon_of(&dir), dir),
            None => {
                let here = std::env::current_dir().unwrap_or_default();
                (directory::find_upwards(&here), here)
            }
        };
        let settings = root.as_deref().map(settings);
        let stated = match &settings {
            Some(Ok(tree)) => tree.get("shop").and_then(|shop| shop.get("language")).and_then(Node::text),
            _ => None,
        };
        let lang = lang.or_else(|| stated.and_then(|word| Lang::parse(&word))).unwrap_or_else(locale);
        Beginning { lang, root, looked, asked, settings }
    }

    /// The shop's zone, before the rules are read.
    fn zone(&self) -> Option<Zone> {
        let stated = |tree: &Node| Zone::parse(&tree.get("shop")?.get("zone")?.text()?);
        let own = self.settings.as_ref().and_then(|own| stated(own.as_ref().ok()?));
        own.or_else(|| stated(&rule::default_tree()))
    }
}

/// The salon that a named directory is, or stands in.
fn salon_of(dir: &Path) -> Option<PathBuf> {
    if directory::is_salon(dir) {
        return Some(dir.to_path_buf());
    }
    // What is not there stands nowhere: a mistyped name must not mean the salon around it.
    directory::find_upwards(&dir.canonicalize().ok().filter(|dir| dir.is_dir())?)
}

/// How long a change that waits in the journal is waited for, before `--wait` has been read.
const WAIT: Duration = Duration::from_secs(5);

fn settings(root: &Path) -> Result<Node, Problems> {
    // The settings themselves may be what a killed command was about to write.
    let store = match directory::is_pending(root) {
        true => Store::open(root, WAIT)?,
        false => Store::open_unlocked(root),
    };
    let bytes = store.bytes(SETTINGS)?.unwrap_or_default();
    document::read(SETTINGS, &bytes)
}

/// So much of a long answer is written at a time.
const POURED: usize = 16 * 1024;

/// The world of one command.
pub struct World {
    pub lang: Lang,
    pub format: Format,
    pub colour: bool,
    /// Cells of the terminal; none where nothing is to be cut.
    pub width: Option<usize>,
    pub reveal: bool,
    pub dry_run: bool,
    pub quiet: bool,
    pub by: String,
    /// Both ends are a terminal: questions may be asked.
    pub interactive: bool,
    /// How long another command is waited for.
    pub wait: Duration,
    root: Option<PathBuf>,
    looked: PathBuf,
    asked: Option<PathBuf>,
    settings: RefCell<Option<Result<Node, Problems>>>,
    rules_told: Cell<bool>,
    today: Option<Day>,
    now: Option<Moment>,
    said: RefCell<Vec<u8>>,
    /// What went wrong when a part of a long answer was written.
    broken: RefCell<Option<std::io::Error>>,
    /// The change that was saved, for who can't be told on standard output.
    saved: RefCell<Option<String>>,
}

impl World {
    pub fn new(beginning: Beginning, common: &Common) -> Result<World, Problems> {
        let terminal = std::io::stdout().is_terminal();
        let now = common.now.as_deref().map(parse_moment).transpose()?;
        // 明天 is counted from the moment that was named, else from the clock of the shop.
        let day = || now.map(|now| now.day).or_else(|| Some(clock(beginning.zone()?).day));
        let today = common.today.as_deref();
        let today =
            today.map(|text| parse_day(text, None).or_else(|_| parse_day(text, day()))).transpose()?;
        let colour = match common.color.as_str() {
            "always" => true,
            "never" => false,
            _ => {
                let dumb = variable("TERM").is_none_or(|term| term == "dumb");
                terminal && variable("NO_COLOR").is_none() && !dumb
            }
        };
        let width = terminal.then(|| terminal_size::terminal_size().map(|(w, _)| usize::from(w.0))).flatten();
        Ok(World {
            lang: beginning.lang,
            format: common.format.unwrap_or(if terminal { Format::Table } else { Format::Text }),
            colour,
            width: width.filter(|width| *width > 0),
            reveal: common.reveal,
            dry_run: common.dry_run,
            quiet: common.quiet,
            by: common
                .by
                .clone()
                .or_else(|| variable("USER"))
                .or_else(|| variable("LOGNAME"))
                .unwrap_or_default(),
            interactive: std::io::stdin().is_terminal() && terminal,
            wait: Duration::from_secs(common.wait),
            root: beginning.root,
            looked: beginning.looked,
            asked: beginning.asked,
            settings: RefCell::new(beginning.settings),
            rules_told: Cell::new(false),
            today,
            now,
            said: RefCell::default(),
            broken: RefCell::default(),
            saved: RefCell::default(),
        })
    }

    /// The salon's directory.
    pub fn root(&self) -> Result<&Path, Problems> {
        let none = || match directory::closed(&self.looked) {
            Ok(()) => Fact::NoSalon { dir: self.looked.display().to_string() }.into(),
            Err(closed) => closed,
        };
        self.root.as_deref().ok_or_else(none)
    }

    /// The rules in force. What is only worth knowing about them is said on the way.
    pub fn rules(&self) -> Result<Rules, Problems> {
        self.root()?;
        let own = self.settings.borrow_mut().take().unwrap_or_else(|| settings(self.root()?))?;
        let reader = self.lang.pick(Tongue::Zh, Tongue::En);
        let (rules, problems) = Rules::read_for(rule::default_tree(), own, Some(reader));
        match rules {
            Some(rules) => {
                // A command that decides again under the lock reads them again.
                if !problems.is_empty() && !self.rules_told.replace(true) {
                    self.warn(&self.with_lines(problems).0);
                }
                Ok(rules)
            }
            None => Err(self.with_lines(problems)),
        }
    }

    /// Problems of the settings with the lines that they are about.
    fn with_lines(&self, mut problems: Vec<Problem>) -> Problems {
        let text = self.root.as_deref().and_then(|root| std::fs::read_to_string(root.join(SETTINGS)).ok());
        for place in problems.iter_mut().filter_map(|problem| problem.place.as_mut()) {
            if let Some(text) = text.as_deref().filter(|_| place.file == SETTINGS) {
                place.text =
                    text.lines().nth(place.line.saturating_sub(1) as usize).unwrap_or_default().to_string();
            }
        }
        Problems(problems)
    }

    /// Whether something was wrong with the rules: those that are broken are left out.
    pub fn rules_are_broken(&self) -> bool {
        self.rules_told.get()
    }

    /// Opens the salon's directory for reading.
    pub fn store(&self) -> Result<Store, Problems> {
        Store::open(self.root()?, self.wait)
    }

    /// The day of the question, and the moment where the whole day is not meant: a day that was
    /// asked for is taken from its beginning.
    pub fn today(&self, rules: &Rules) -> Day {
        self.today.or(self.now.map(|now| now.day)).unwrap_or_else(|| clock(rules.shop.zone).day)
    }

    /// The moment of the command.
    pub fn now(&self, rules: &Rules) -> Moment {
        match (self.now, self.today) {
            (Some(now), _) => now,
            (None, Some(today)) => today.start(),
            (None, None) => clock(rules.shop.zone),
        }
    }

    /// Whether the moment of the command is the clock's, and goes on while it runs.
    pub fn clock_runs(&self) -> bool {
        self.now.is_none() && self.today.is_none()
    }

    /// The last moment that is not to come: of a day that was asked for, its end.
    pub fn latest(&self, rules: &Rules) -> Moment {
        match (self.now, self.today) {
            (None, Some(today)) => today.at(24 * 60 - 1),
            _ => self.now(rules),
        }
    }

    /// The directory that was named, whether or not a salon is there.
    pub fn asked_directory(&self) -> Option<PathBuf> {
        self.asked.clone()
    }

    /// What is wrong with the rules, and what is worth knowing about them.
    pub fn problems_of_rules(&self) -> Result<Vec<Problem>, Problems> {
        let own = match settings(self.root()?) {
            Ok(own) => own,
            Err(problems) => return Ok(problems.0),
        };
        let (_, problems) = Rules::read(rule::default_tree(), own);
        Ok(self.with_lines(problems).0)
    }

    /// Notes in the log that somebody looked at personal data. A salon that can't be written to
    /// has no such note.
    pub fn note_look(&self, command: &str, about: &str) {
        let (Some(root), Ok(Some(rules))) = (self.root.as_deref(), self.quiet_rules()) else { return };
        let look = noted::Look {
            at: self.now(&rules),
            by: self.by.clone(),
            command: command.to_string(),
            about: about.to_string(),
        };
        let _ = noted::note(root, self.wait, look, &mut self.ids());
    }

    /// The rules, without a word about what is wrong with them.
    fn quiet_rules(&self) -> Result<Option<Rules>, Problems> {
        Ok(Rules::read(rule::default_tree(), settings(self.root()?)?).0)
    }

    /// What `check` needs of the rules; none where they can't be read.
    pub fn basis_of_check(&self) -> Option<Basis> {
        let rules = self.quiet_rules().ok()??;
        let today = self.today(&rules);
        let methods = rules.till.methods.into_iter().map(|method| method.id).collect();
        let offers = rules.coupon.offers.into_iter().map(|offer| offer.id).collect();
        Some(Basis {
            methods,
            today,
            points: rules.points,
            tiers: rules.tiers,
            offers,
            followup: rules.followup,
        })
    }

    /// Makes ids: by chance, or from `SALON_ID_SEED` for transcripts.
    pub fn ids(&self) -> IdMaker {
        use std::hash::{BuildHasher, Hasher};
        let seed = variable("SALON_ID_SEED").and_then(|seed| seed.parse::<u64>().ok());
        // Each command of a transcript goes on where the one before it, by the log, has ended.
        let seed = seed.map(|seed| seed.wrapping_add(self.changes_logged() << 32));
        IdMaker::new(
            seed.unwrap_or_else(|| std::collections::hash_map::RandomState::new().build_hasher().finish()),
        )
    }

    fn changes_logged(&self) -> u64 {
        let Some(root) = &self.root else { return 0 };
        let files = std::fs::read_dir(root.join("log")).into_iter().flatten().flatten();
        let lines = files.filter_map(|file| std::fs::read_to_string(file.path()).ok());
        lines.map(|text| text.lines().count() as u64).sum()
    }

    /// The door through which changes go.
    pub fn door(&self, rules: &Rules) -> Result<Door, Problems> {
        Ok(self.door_at(self.root()?, rules))
    }

    /// The door of a directory that is not a salon's yet.
    pub fn door_at(&self, root: &Path, rules: &Rules) -> Door {
        Door { root: root.to_path_buf(), wait: self.wait, now: self.now(rules), ids: self.ids() }
    }

    /// Makes the directory of a new salon.
    pub fn make_directory(&self, dir: &Path) -> Result<(), Problems> {
        crate::store::directory::make(dir)
    }

    /// Says something on standard output; it is written when the command is over.
    pub fn say(&self, text: &str) {
        self.said.borrow_mut().extend_from_slice(text.as_bytes());
    }

    /// Says a part of a long answer; what there is of it by then is written. Only for a command that
    /// holds no lock any more: its reader may take as long as he likes.
    pub fn pour(&self, part: &[u8]) {
        let mut said = self.said.borrow_mut();
        said.extend_from_slice(part);
        if said.len() >= POURED {
            let written = std::io::stdout().write_all(&said);
            said.clear();
            if let Err(error) = written {
                self.broken.borrow_mut().get_or_insert(error);
            }
        }
    }

    /// Says a line, unless quiet was asked for; beside a spreadsheet it would be a row of it.
    pub fn tell(&self, text: &str) {
        if self.quiet {
            return;
        }
        if self.format == Format::Excel {
            self.remark(text);
        } else {
            self.say(text);
            self.say("\n");
        }
    }

    /// A phone as it may be shown: whole only where `--reveal` asks for it.
    pub fn shown_phone(&self, phone: &str) -> String {
        if self.reveal { phone.to_string() } else { crate::domain::phone::masked(phone) }
    }

    /// Asks for a yes on the terminal.
    pub fn confirm(&self, question: &str) -> anyhow::Result<bool> {
        let said = self.said.take();
        std::io::stdout().write_all(&said)?;
        Ok(dialoguer::Confirm::with_theme(&Plain(self.lang))
            .with_prompt(question)
            .default(false)
            .interact()?)
    }

    /// Asks for one of some words on the terminal: the place of the one that was chosen.
    pub fn choose(&self, question: &str, words: &[&str]) -> anyhow::Result<usize> {
        let said = self.said.take();
        std::io::stdout().write_all(&said)?;
        Ok(dialoguer::Select::with_theme(&Plain(self.lang))
            .with_prompt(question)
            .items(words)
            .default(0)
            .interact()?)
    }

    /// Asks for a line on the terminal; it may be empty.
    /// What is wrong with an answer is told at once, and asked again.
    pub fn ask(&self, question: &str, wrong: impl Fn(&str) -> Option<Fact>) -> anyhow::Result<String> {
        let lang = self.lang;
        let said = self.said.take();
        std::io::stdout().write_all(&said)?;
        let look = Plain(lang);
        let input = dialoguer::Input::<String>::with_theme(&look).with_prompt(question).allow_empty(true);
        let sound = |answer: &String| match wrong(answer) {
            Some(fact) => {
                let (said, advice) =
                    (render::problem::said(&fact, lang), render::problem::advice(&fact, lang));
                let advice = advice.filter(|advice| !advice.contains('\n'));
                Err(advice.map_or(said.clone(), |advice| format!("{said} - {advice}")))
            }
            None => Ok(()),
        };
        Ok(input.validate_with(sound).interact_text()?)
    }

    /// Says problems on standard error.
    pub fn warn(&self, problems: &[Problem]) {
        if !problems.is_empty() {
            let text = render::problem::problems(problems, self.lang, self.colour);
            let _ = std::io::stderr().write_all(text.as_bytes());
        }
    }

    /// Says in which directory the files stand that the disk refused.
    pub fn tell_where(&self, problems: &Problems) {
        const OURS: [&str; 4] = [".salon", "log", "dossiers", SETTINGS];
        let is_ours = |place: &Place| {
            let first = place.file.split('/').next().unwrap_or_default();
            OURS.contains(&first) || Table::of_file(&place.file).is_some()
        };
        let refused = |problem: &Problem| {
            problem.fact.exit() == Exit::Io && problem.place.as_ref().is_some_and(is_ours)
        };
        let elsewhere = self.root.as_deref().filter(|root| *root != Path::new("."));
        if let Some(root) = elsewhere.filter(|_| problems.0.iter().any(refused)) {
            self.remark(&crate::messages::usage::data_in(&root.display().to_string(), self.lang));
        }
    }

    /// Says a line on standard error.
    pub fn remark(&self, line: &str) {
        let _ = writeln!(std::io::stderr(), "{line}");
    }

    /// Writes what was said. A reader that has gone is no error.
    pub fn finish(&self) -> Result<Exit, Problems> {
        let said = self.said.take();
        let mut out = std::io::stdout().lock();
        let written = match self.broken.take() {
            Some(error) => Err(error),
            None => out.write_all(&said).and_then(|()| out.flush()),
        };
        match written {
            Ok(()) => Ok(Exit::Done),
            Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(Exit::Done),
            Err(error) => {
                if let Some(change) = self.saved.borrow().as_ref() {
                    let told = crate::messages::change::saved_untold(change, self.lang);
                    let _ = writeln!(std::io::stderr(), "{told}");
                }
                let place = Place::file("stdout");
                Err(Problem::at(Fact::CannotWrite { reason: error.to_string() }, place).into())
            }
        }
    }
}

/// Reads a day as people type it: a date, 今天, tomorrow, 周三, +3d.
pub fn parse_day(text: &str, today: Option<Day>) -> Result<Day, Problems> {
    let day = Day::parse(text).or_else(|| when::day(text, today?, Lean::Here));
    day.ok_or_else(|| Fact::NotADate { text: text.to_string() }.into())
}

/// Reads a moment: `2026-11-21T14:30`, or with a blank.
pub fn parse_moment(text: &str) -> Result<Moment, Problems> {
    let moment = Moment::parse(&text.replace(' ', "T"));
    moment.ok_or_else(|| Fact::NotADate { text: text.to_string() }.into())
}

impl World {
    /// Says what a change left to say, and how the command ends.
    pub fn after(&self, outcome: &crate::store::commit::Outcome) -> Exit {
        self.saved.borrow_mut().clone_from(&outcome.change);
        if let Some(problems) = &outcome.unfinished {
            self.warn(&problems.0);
            let _ = writeln!(std::io::stderr(), "{}", crate::messages::change::unfinished(self.lang));
        }
        if outcome.conflicts > 0 {
            let _ = writeln!(
                std::io::stderr(),
                "{}",
                crate::messages::change::conflicts(outcome.conflicts, self.lang)
            );
        }
        Exit::Done
    }
}
