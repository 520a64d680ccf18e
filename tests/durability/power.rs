//! Power cuts. What a kill leaves is in the system's memory and complete; a power cut takes away
//! whatever was not brought to the disk, in any order. So the tests follow what a command does to
//! the disk, work out every state that a power cut could leave at every moment, and let the next
//! command find it.
//!
//! A file system may keep or lose each change of a name by itself until the folder is synced, and
//! of a file's bytes all, half or nothing until the file is. A rename is whole or not at all.

use crate::commands::named;
use crate::harness::{Command, Shop, State, same};
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Node {
    File(usize),
    Folder,
}

/// The bytes of a file, on the disk and in memory.
#[derive(Clone, Default)]
struct Bytes {
    synced: Vec<u8>,
    now: Vec<u8>,
}

/// A change of names that is not on the disk for certain: what each name stands for afterwards.
#[derive(Clone, Debug)]
struct Pending {
    order: usize,
    names: Vec<(String, Option<Node>)>,
}

#[derive(Clone, Default)]
struct Disk {
    files: Vec<Bytes>,
    now: BTreeMap<String, Node>,
    /// Each with the order of the change that it comes from.
    synced: BTreeMap<String, (usize, Option<Node>)>,
    pending: Vec<Pending>,
    count: usize,
}

fn digest(what: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    what.hash(&mut hasher);
    hasher.finish()
}

fn folder(name: &str) -> &str {
    name.rsplit_once('/').map_or("", |(folder, _)| folder)
}

impl Disk {
    fn of(shop: &Shop) -> Disk {
        let mut disk = Disk::default();
        let mut folders = BTreeSet::new();
        for (name, bytes) in shop.everything() {
            let mut above = folder(&name).to_string();
            while !above.is_empty() {
                folders.insert(above.clone());
                above = folder(&above).to_string();
            }
            disk.files.push(Bytes { synced: bytes.clone(), now: bytes });
            disk.now.insert(name, Node::File(disk.files.len() - 1));
        }
        disk.now.extend(folders.into_iter().map(|name| (name, Node::Folder)));
        disk.synced = disk.now.iter().map(|(name, node)| (name.clone(), (0, Some(*node)))).collect();
        disk
    }

    fn file(&mut self, name: &str) -> &mut Bytes {
        match self.now.get(name) {
            Some(Node::File(index)) => &mut self.files[*index],
            _ => panic!("no file {name}"),
        }
    }

    fn rename(&mut self, names: Vec<(String, Option<Node>)>) {
        self.count += 1;
        for (name, node) in &names {
            match node {
                Some(node) => self.now.insert(name.clone(), *node),
                None => self.now.remove(name),
            };
        }
        self.pending.push(Pending { order: self.count, names });
    }

    /// Follows a line of the trace.
    fn follow(&mut self, line: &str, root: &str) {
        let words: Vec<&str> = line.split('\t').collect();
        let name = |index: usize| {
            let word: &str = words[index];
            let word =
                word.strip_prefix(root).or_else(|| word.strip_prefix('.').filter(|w| w.starts_with('/')));
            word.unwrap_or(words[index].trim_matches('.')).trim_start_matches('/').to_string()
        };
        let bytes = || from_hex(words.last().unwrap());
        let node = |disk: &Disk, index: usize| disk.now.get(&name(index)).copied();
        match words[0] {
            "create" => {
                self.files.push(Bytes::default());
                self.rename(vec![(name(1), Some(Node::File(self.files.len() - 1)))]);
            }
            "write" => self.file(&name(1)).now = bytes(),
            "append" => self.file(&name(1)).now.extend(bytes()),
            "overwrite" => {
                let new = bytes();
                self.file(&name(1)).now[..new.len()].copy_from_slice(&new);
            }
            "truncate" => self.file(&name(1)).now.truncate(words[2].parse().unwrap()),
            "rename" => self.rename(vec![(name(2), node(self, 1)), (name(1), None)]),
            "link" => self.rename(vec![(name(2), node(self, 1))]),
            "exchange" => self.rename(vec![(name(1), node(self, 2)), (name(2), node(self, 1))]),
            "remove" | "rmdir" => self.rename(vec![(name(1), None)]),
            "mkdir" => self.rename(vec![(name(1), Some(Node::Folder))]),
            "fsync" => match self.now.get(&name(1)) {
                Some(Node::File(_)) => {
                    let file = self.file(&name(1));
                    file.synced.clone_from(&file.now);
                }
                _ => self.sync_folder(&name(1)),
            },
            other => panic!("{other}?"),
        }
    }

    fn sync_folder(&mut self, synced: &str) {
        let here = |pending: &Pending| pending.names.iter().any(|(name, _)| folder(name) == synced);
        let (done, pending) = std::mem::take(&mut self.pending).into_iter().partition(here);
        self.pending = pending;
        keep(&mut self.synced, &done);
    }

    /// Every state in which a power cut could leave it now, each with its digest, unless `seen`
    /// knows that.
    fn cuts(&self, seen: &mut HashSet<u64>) -> Vec<State> {
        let left: Vec<[Vec<u8>; 3]> =
            self.files.iter().map(|file| [0, 1, 2].map(|share| file.left(share))).collect();
        let digests: Vec<[u64; 3]> = left.iter().map(|shares| shares.each_ref().map(digest)).collect();
        let mut cuts = Vec::new();
        for chosen in self.choices() {
            let mut names = self.synced.clone();
            keep(&mut names, &chosen);
            let standing: Vec<(&String, usize)> = names
                .iter()
                .filter_map(|(name, (_, node))| match node {
                    Some(Node::File(index)) => Some((name, *index)),
                    _ => None,
                })
                .filter(|(name, _)| {
                    let mut above = folder(name);
                    while matches!(names.get(above), Some((_, Some(Node::Folder)))) {
                        above = folder(above);
                    }
                    above.is_empty()
                })
                .collect();
            for share in [0, 1, 2] {
                let known: Vec<_> =
                    standing.iter().map(|(name, index)| (name, digests[*index][share])).collect();
                if seen.insert(digest(&known)) {
                    let bytes =
                        |(name, index): &(&String, usize)| (name.to_string(), left[*index][share].clone());
                    cuts.push(standing.iter().map(bytes).collect());
                }
            }
        }
        cuts
    }

    /// Which of the pending changes arrived: all choices, or the telling ones where there are many.
    fn choices(&self) -> Vec<Vec<Pending>> {
        let count = self.pending.len();
        let pick = |keep: &dyn Fn(usize) -> bool| -> Vec<Pending> {
            (0..count).filter(|i| keep(*i)).map(|i| self.pending[i].clone()).collect()
        };
        if count <= 6 {
            return (0..1_u32 << count).map(|set| pick(&|i| set >> i & 1 == 1)).collect();
        }
        let mut choices = Vec::new();
        for one in 0..=count {
            choices.extend([
                pick(&|i| i < one),
                pick(&|i| i == one),
                pick(&|i| i != one),
                pick(&|i| i >= one),
            ]);
        }
        choices
    }
}

/// Lays changes over names; an older one never hides a newer.
fn keep(names: &mut BTreeMap<String, (usize, Option<Node>)>, changes: &[Pending]) {
    for change in changes {
        for (name, node) in &change.names {
            let old = names.get(name).map_or(0, |(order, _)| *order);
            if old <= change.order {
                names.insert(name.clone(), (change.order, *node));
            }
        }
    }
}

impl Bytes {
    /// Of what was not synced: nothing, half, or all.
    fn left(&self, share: usize) -> Vec<u8> {
        match share {
            0 => self.synced.clone(),
            1 if self.now.starts_with(&self.synced) => {
                self.now[..self.synced.len() + (self.now.len() - self.synced.len()) / 2].to_vec()
            }
            // Cut, and nothing else.
            1 if self.synced.starts_with(&self.now) => self.now.clone(),
            // The length arrived before the bytes did.
            1 => vec![0; self.now.len()],
            _ => self.now.clone(),
        }
    }
}

fn from_hex(text: &str) -> Vec<u8> {
    let digit = |byte: u8| (byte as char).to_digit(16).unwrap() as u8;
    text.as_bytes().chunks(2).map(|pair| digit(pair[0]) << 4 | digit(pair[1])).collect()
}

/// Runs the next command in each state, and demands the old state or the new; the new alone once
/// `told`, when the command had said that it was done.
struct Judge {
    old: State,
    new: State,
    told: bool,
    /// Of the states of which old or new is demanded, and of those of which only new is.
    seen: [HashSet<u64>; 2],
    count: usize,
}

impl Judge {
    fn of(old: State, new: State) -> Judge {
        Judge { old, new, told: false, seen: Default::default(), count: 0 }
    }

    fn judge_all(&mut self, disk: &Disk, about: &str) {
        for cut in disk.cuts(&mut self.seen[usize::from(self.told)]) {
            self.judge(cut, about);
        }
    }

    fn judge(&mut self, cut: State, about: &str) {
        self.count += 1;
        let settled = |name: &String| {
            ["journal", "swap-", "out-"].iter().any(|start| name.starts_with(&format!(".salon/{start}")))
        };
        if !cut.keys().any(settled) {
            // Nothing is left for the next command to do.
            let state: State = cut.into_iter().filter(|(name, _)| !name.starts_with(".salon/")).collect();
            if self.told || state != self.old {
                same(&state, &self.new, about);
            }
            return;
        }
        let shop = Shop::bare();
        for (name, bytes) in &cut {
            shop.write(name, bytes);
        }
        let left = format!("{about}; left were {:?}", cut.keys().collect::<Vec<_>>());
        if let Err(problems) = shop.try_next_command() {
            panic!("{left}: {problems}");
        }
        let state = shop.state();
        if self.told || state != self.old {
            same(&state, &self.new, &left);
        }
    }
}

fn lines(trace: &str) -> Vec<&str> {
    trace.lines().filter(|line| !line.starts_with("step")).collect()
}

fn cut_everywhere(command: &Command) {
    let shop = command.shop();
    let mut disk = Disk::of(&shop);
    let old = shop.state();
    let run = command.run(&shop, "", &[]);
    assert_eq!(run.exit, Some(0), "{}", run.stderr);
    let mut judge = Judge::of(old, shop.state());
    let root = shop.root().to_str().unwrap();
    for (index, line) in lines(&run.trace).into_iter().enumerate() {
        disk.follow(line, root);
        let about =
            format!("{}, power cut after {index} ({})", command.name, line.split_once("\t").unwrap().0);
        judge.judge_all(&disk, &about);
    }
    judge.told = true;
    let about = format!("{}, power cut after its end", command.name);
    judge.judge_all(&disk, &about);
    assert!(judge.count > 10, "{} states only", judge.count);
}

/// A command is killed, the next one finishes its change, and then the power goes: what the first
/// had not synced is still not on the disk.
fn cut_after_a_kill(command: &Command) {
    let (old, new, steps) = command.before_and_after();
    let mut judge = Judge::of(old, new.clone());
    let tells = |step: &str| !matches!(step, "read" | "mode" | "open" | "write");
    for (index, _) in steps.iter().enumerate().filter(|(_, step)| tells(step)) {
        let shop = command.shop();
        let mut disk = Disk::of(&shop);
        let run = command.run(&shop, &format!("kill@{}", index + 1), &[]);
        let root = shop.root().to_str().unwrap();
        lines(&run.trace).into_iter().for_each(|line| disk.follow(line, root));
        let finished = crate::harness::traced(&mut shop.salon(&["remind", "--format", "json"]));
        assert_eq!(finished.exit, Some(0), "{}", finished.stderr);
        judge.told = false;
        let about = format!("{}, killed at {}, then a power cut", command.name, index + 1);
        for line in lines(&finished.trace) {
            disk.follow(line, root);
            judge.judge_all(&disk, &about);
        }
        if shop.state() == new {
            judge.told = true;
            judge.judge_all(&disk, &format!("{about} at the end"));
        }
    }
}

#[test]
fn a_power_cut_at_any_moment_leaves_old_or_new() {
    for name in ["remind done", "first message", "odd columns", "several files", "documents", "init"] {
        cut_everywhere(named(name));
    }
}

#[test]
fn a_power_cut_leaves_large_changes_and_those_taken_back_old_or_new() {
    for name in ["bulk", "undo", "undo of documents"] {
        cut_everywhere(named(name));
    }
}

#[test]
fn a_power_cut_after_a_kill_leaves_old_or_new() {
    for name in ["first message", "several files"] {
        cut_after_a_kill(named(name));
    }
}

/// What failed stays undone, also where the power goes right after.
#[test]
fn a_power_cut_after_a_failed_commit_leaves_the_old_state() {
    for name in ["remind done", "bulk"] {
        let command = named(name);
        let shop = command.shop();
        let mut disk = Disk::of(&shop);
        let old = shop.state();
        let run = command.run(&shop, &format!("EIO@{}", command.commit() + 1), &[]);
        assert_eq!(run.exit, Some(74), "{}", run.stderr);
        let root = shop.root().to_str().unwrap();
        lines(&run.trace).into_iter().for_each(|line| disk.follow(line, root));
        let mut judge = Judge::of(old.clone(), old);
        judge.judge_all(&disk, &format!("{name}, its commit failed, then a power cut"));
    }
}

/// A journal that a power cut brings back would do again what a hand has undone since.
#[test]
fn what_a_hand_takes_away_after_a_command_does_not_come_back() {
    let command = named("remind done");
    let shop = command.shop();
    let mut disk = Disk::of(&shop);
    let run = command.run(&shop, "", &[]);
    let root = shop.root().to_str().unwrap();
    lines(&run.trace).into_iter().for_each(|line| disk.follow(line, root));
    let file = disk.file("messages/2026-11.csv");
    let text = String::from_utf8(file.now.clone()).unwrap();
    let (ours, rest): (Vec<&str>, Vec<&str>) = text.lines().partition(|row| row.contains("2026-11-21T00:00"));
    assert!(!ours.is_empty());
    file.now = (rest.join("\n") + "\n").into_bytes();
    file.synced.clone_from(&file.now);
    disk.sync_folder("messages");
    let mut new = shop.state();
    new.insert("messages/2026-11.csv".into(), (rest.join("\n") + "\n").into_bytes());
    let mut judge = Judge::of(new.clone(), new);
    judge.judge_all(&disk, "a power cut after a hand took rows away");
}
