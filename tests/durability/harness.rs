//! A small salon in a directory of its own, and runs of writing commands on it with faults.

use salon::domain::problem::Problems;
use salon::store::directory::Store;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command as Process, Output};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// The salon's files by their names, `.salon` left out.
pub type State = BTreeMap<String, Vec<u8>>;

/// A salon in a directory that goes with it, or in one that somebody else looks after.
pub struct Shop {
    root: PathBuf,
    _dir: Option<tempfile::TempDir>,
}

/// What is written, and on which salon.
pub struct Command {
    pub name: &'static str,
    /// Makes the salon ready for it.
    pub prepare: fn(&Shop),
    pub what: What,
}

pub enum What {
    /// The words of a command line, after `salon -C .`, in the salon's directory.
    Line(&'static [&'static str]),
    /// A change of `writer::change`, through the store's door.
    Change(&'static str),
}

/// How a run ended.
pub struct Run {
    /// None: killed.
    pub exit: Option<i32>,
    pub stderr: String,
    /// The steps that it took, by name.
    pub steps: Vec<String>,
    /// Those, and what was done to the disk.
    pub trace: String,
}

impl Shop {
    pub fn bare() -> Shop {
        // Memory is enough: what a power cut leaves is worked out from the trace.
        let place = Path::new("/dev/shm");
        let builder = tempfile::Builder::new();
        let dir = if place.is_dir() { builder.tempdir_in(place) } else { builder.tempdir() };
        let dir = dir.unwrap();
        Shop { root: dir.path().to_path_buf(), _dir: Some(dir) }
    }

    pub fn at(root: PathBuf) -> Shop {
        Shop { root, _dir: None }
    }

    /// Three clients, four bookings, two lines done already, one row that a hand added.
    pub fn small() -> Shop {
        let shop = Shop::bare();
        shop.write("salon.yaml", "format: 1\nshop:\n  name: 小店\n  language: en\n  zone: Asia/Shanghai\n");
        shop.write(
            "clients.csv",
            "id,number,name,called,phone,birthday,staff,consent,note\n\
             c1aaaaaa,1,王芳,王姐,13800000001,1990-11-24,t1aaaaaa,sms+2020-01-01,\n\
             c2bbbbbb,2,李娜,李姐,13800000002,,t1aaaaaa,sms+2020-01-01,\"喜欢茶, 热的\"\n\
             c3cccccc,3,赵敏,,13800000003,lunar:10-15,t1aaaaaa,wechat+2020-01-01,\n",
        );
        shop.write("services.csv", "id,name,minutes\ns1aaaaaa,补水,60\n");
        shop.write("staff.csv", "id,name\nt1aaaaaa,周敏\nt2bbbbbb,陈静\n");
        shop.write(
            "bookings/2026-11.csv",
            "id,start,minutes,client,service,staff,status\n\
             b2611-1aaaaaa,2026-11-22T10:00,60,c1aaaaaa,s1aaaaaa,t1aaaaaa,booked\n\
             b2611-2aaaaaa,2026-11-22T11:00,60,c2bbbbbb,s1aaaaaa,t1aaaaaa,booked\n\
             b2611-3aaaaaa,2026-11-22T12:00,60,c3cccccc,s1aaaaaa,t1aaaaaa,confirmed\n\
             b2611-4aaaaaa,2026-11-21T15:00,60,c1aaaaaa,s1aaaaaa,t1aaaaaa,booked\n",
        );
        shop.write(
            "messages/2026-11.csv",
            "id,at,key,client,channel,to,state,by\n\
             m2611-1aaaaaa,2026-11-01T10:00,appointment-1d/b2611-9zzzzzz/2026-11-02T10:00,c2bbbbbb,sms,13800000002,done,敏\n\
             m2611-2aaaaaa,2026-11-02T10:00,appointment-1d/b2611-8zzzzzz/2026-11-03T10:00,c1aaaaaa,sms,13800000001,done,\n",
        );
        shop
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    pub fn path(&self, file: &str) -> PathBuf {
        self.root().join(file)
    }

    pub fn write(&self, file: &str, text: impl AsRef<[u8]>) {
        let path = self.path(file);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    pub fn read(&self, file: &str) -> String {
        let bytes = std::fs::read(self.path(file)).unwrap_or_default();
        String::from_utf8_lossy(&bytes).into_owned()
    }

    pub fn remove(&self, file: &str) {
        std::fs::remove_file(self.path(file)).unwrap();
    }

    /// Another salon with the very same files.
    pub fn copy(&self) -> Shop {
        let copy = Shop::bare();
        copy_folder(self.root(), copy.root());
        copy
    }

    /// All files, those of `.salon` too.
    pub fn everything(&self) -> State {
        let mut state = State::new();
        collect(self.root(), self.root(), &mut state);
        state
    }

    pub fn state(&self) -> State {
        let mut state = self.everything();
        state.retain(|name, _| !name.starts_with(".salon/"));
        state
    }

    /// What lies in salon's own folder and has no business there between commands.
    pub fn leftovers(&self) -> Vec<String> {
        let Ok(entries) = std::fs::read_dir(self.path(".salon")) else { return Vec::new() };
        let names = entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned());
        names.filter(|name| !matches!(name.as_str(), "lock" | "seen" | ".gitignore")).collect()
    }

    /// The program with its usual words; the directory and the day are given.
    pub fn salon(&self, words: &[&str]) -> Process {
        let mut process = Process::new(env!("CARGO_BIN_EXE_salon"));
        process.current_dir(self.root()).args([
            "-C",
            ".",
            "--today",
            "2026-11-21",
            "--lang",
            "en",
            "--wait",
            "20",
        ]);
        process.args(words).env("SALON_ID_SEED", "7");
        process
    }

    /// Whatever recovers: what the next command sees.
    pub fn next_command(&self) {
        self.try_next_command().unwrap();
    }

    pub fn try_next_command(&self) -> Result<(), Problems> {
        Store::open(self.root(), Duration::from_secs(20)).map(drop)
    }
}

fn copy_folder(from: &Path, to: &Path) {
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            std::fs::create_dir_all(&target).unwrap();
            copy_folder(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

fn collect(root: &Path, folder: &Path, state: &mut State) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(root, &path, state);
        } else {
            let name = path.strip_prefix(root).unwrap().to_string_lossy().into_owned();
            state.insert(name, std::fs::read(&path).unwrap());
        }
    }
}

impl Command {
    /// A salon on which it is about to run.
    pub fn shop(&self) -> Shop {
        self.known().ready.copy()
    }

    /// What is worked out once for each command.
    fn known(&self) -> Arc<Known> {
        static KNOWN: Mutex<BTreeMap<&'static str, Arc<Known>>> = Mutex::new(BTreeMap::new());
        if let Some(known) = KNOWN.lock().unwrap().get(self.name) {
            return known.clone();
        }
        let ready = Shop::small();
        (self.prepare)(&ready);
        let shop = ready.copy();
        let run = self.run(&shop, "", &[]);
        assert_eq!(run.exit, Some(0), "{}: {}", self.name, run.stderr);
        assert_eq!(shop.leftovers(), [""; 0], "{}", self.name);
        let (old, new, steps) = (ready.state(), shop.state(), run.steps);
        assert_ne!(old, new, "{} writes nothing", self.name);
        assert!(steps.len() > 15, "{}: {} steps only", self.name, steps.len());
        let journal = |line: &&str| line.starts_with("rename") && line.contains("/journal.tmp\t");
        let commit = run.trace.lines().take_while(|line| !journal(line));
        let commit = commit.filter(|line| line.starts_with("step")).count();
        let known = Arc::new(Known { ready, old, new, steps, commit });
        KNOWN.lock().unwrap().insert(self.name, known.clone());
        known
    }

    /// Runs with a fault (empty: none) and whatever else the environment is to say.
    pub fn run(&self, shop: &Shop, fault: &str, environment: &[(&str, &str)]) -> Run {
        let mut process = self.process(shop);
        process.env("SALON_FAULT", fault).envs(environment.iter().copied());
        traced(&mut process)
    }

    /// The process, not started.
    pub fn process(&self, shop: &Shop) -> Process {
        match self.what {
            What::Line(words) => shop.salon(words),
            What::Change(name) => {
                let mut process = Process::new(std::env::current_exe().unwrap());
                process.args(["--exact", crate::writer::TEST, "--nocapture", "--test-threads", "1"]);
                process.env(crate::writer::CHANGE, name).env(crate::writer::ROOT, shop.root());
                process
            }
        }
    }

    /// The states before and after it, and the steps that it takes.
    pub fn before_and_after(&self) -> (State, State, Vec<String>) {
        let known = self.known();
        (known.old.clone(), known.new.clone(), known.steps.clone())
    }

    /// The step that is the commit point.
    pub fn commit(&self) -> usize {
        self.known().commit
    }
}

struct Known {
    ready: Shop,
    old: State,
    new: State,
    steps: Vec<String>,
    commit: usize,
}

/// Runs a process and notes its steps.
pub fn traced(process: &mut Process) -> Run {
    let trace = tempfile::NamedTempFile::new().unwrap();
    process.env("SALON_FAULT_TRACE", trace.path());
    if process.get_envs().all(|(name, _)| name != "SALON_FAULT_CLOCK") {
        process.env("SALON_FAULT_CLOCK", "coarse");
    }
    let Output { status, stderr, .. } = process.env("RUST_BACKTRACE", "0").output().unwrap();
    let trace = std::fs::read_to_string(trace.path()).unwrap();
    let steps = trace.lines().filter_map(|line| line.strip_prefix("step\t"));
    Run {
        exit: status.code(),
        stderr: String::from_utf8_lossy(&stderr).into_owned(),
        steps: steps.map(|name| name.trim().to_string()).collect(),
        trace,
    }
}

/// Fails with the names of the files that differ.
#[track_caller]
pub fn same(state: &State, expected: &State, about: &str) {
    if state == expected {
        return;
    }
    let names: std::collections::BTreeSet<_> = state.keys().chain(expected.keys()).collect();
    let mut text = String::new();
    for name in names.into_iter().filter(|name| state.get(*name) != expected.get(*name)) {
        let show = |state: &State| {
            state.get(name).map_or("(no file)".into(), |bytes| String::from_utf8_lossy(bytes).into_owned())
        };
        let cut = |text: String| text.chars().take(600).collect::<String>();
        text.push_str(&format!(
            "{name}\n--- is\n{}\n--- should be\n{}\n",
            cut(show(state)),
            cut(show(expected))
        ));
    }
    panic!("{about}\n{text}");
}
