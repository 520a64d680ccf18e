//! A file takes its place by an exchange of names, so that what stood there comes out and can be looked at:
//! a hand may have changed it at the same moment.

use super::disk;
use super::failed::{cannot_read, cannot_write};
use super::merge::Conflict;
use super::own::OWN;
use super::plan::{Hash, hash, lies_inside};
use crate::domain::problem::{Fact, Place, Problem, Problems};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// A row that found no place, with its file.
pub type Kept = (String, Conflict);

/// The name under which a file lies in salon's own folder while it changes places: it tells what
/// came out of the exchange, should the process be gone before it could look.
fn swap_name(kind: &str, (base, new): (&str, &str), file: &str) -> String {
    format!("{kind}-{base}-{new}-{}", file.replace('/', "+"))
}

/// Puts new bytes in the place of a file, unless a hand changes it at the same moment: then what
/// it wrote is put back, and `false` says that it has to be looked at again.
///
/// What came out stays in salon's own folder until the change is whole (`Strays`).
pub fn replace(
    root: &Path,
    file: &str,
    base: Option<&[u8]>,
    new: Option<&[u8]>,
    strays: &mut Strays,
) -> Result<bool, Problems> {
    let failed = |error: std::io::Error| cannot_write(file, &error);
    if disk::leads_away(root, file) {
        return Err(Problem::at(Fact::SymbolicLink, Place::file(file)).into());
    }
    let (target, own) = (root.join(file), root.join(OWN));
    let part = own.join(format!("part-{}", file.replace('/', "+")));
    let (base, new) = match (base, new) {
        (Some(base), Some(new)) => (base, new),
        (None, Some(new)) => {
            make_folder(root, file)?;
            disk::remove(&part).map_err(failed)?;
            disk::write_new(&part, new, None).map_err(failed)?;
            return match disk::rename_new(&part, &target) {
                Ok(()) => Ok(true),
                Err(error) if error.kind() == ErrorKind::AlreadyExists => {
                    disk::remove(&part).map_err(failed)?;
                    Ok(false)
                }
                Err(error) => Err(failed(error)),
            };
        }
        (Some(base), None) => return remove_exactly(root, file, base, strays),
        (None, None) => return Ok(true),
    };
    let hashes = (hash(base), hash(new));
    let name = |kind| own.join(swap_name(kind, (&hashes.0, &hashes.1), file));
    let (swap, aside) = (name("swap"), name("out"));
    let Some(like) = disk::like(&target).map_err(failed)? else { return Ok(false) };
    disk::remove(&part).map_err(failed)?;
    disk::write_new(&part, new, Some(like)).map_err(failed)?;
    // Only a whole file bears the name with the hashes.
    match disk::rename_new(&part, &swap) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            strays.settle(root)?;
            return Ok(false);
        }
        renamed => renamed.map_err(failed)?,
    }
    match disk::exchange(&swap, &target, &aside) {
        Ok(()) => {}
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::AlreadyExists) => {
            strays.settle(root)?;
            return Ok(false);
        }
        Err(error) => return Err(failed(error)),
    }
    if holds(&swap, base).map_err(failed)? {
        return Ok(true);
    }
    strays.settle(root)?;
    Ok(false)
}

/// Whether a file is there and holds just these bytes.
fn holds(path: &Path, bytes: &[u8]) -> std::io::Result<bool> {
    let mut rest = Some(bytes);
    let there = disk::pieces(path, |piece| rest = rest.and_then(|rest| rest.strip_prefix(piece)))?;
    Ok(there && rest.is_some_and(<[u8]>::is_empty))
}

/// Removes a file if it still is what it was.
pub fn remove_exactly(root: &Path, file: &str, base: &[u8], strays: &mut Strays) -> Result<bool, Problems> {
    let failed = |error: std::io::Error| cannot_write(file, &error);
    let aside = root.join(OWN).join(swap_name("swap", (&hash(base), &hash(b"")), file));
    match disk::rename_new(&root.join(file), &aside) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(true),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            strays.settle(root)?;
            return Ok(false);
        }
        renamed => renamed.map_err(failed)?,
    }
    if !holds(&aside, base).map_err(failed)? {
        strays.settle(root)?;
        return Ok(false);
    }
    Ok(true)
}

/// The files that came out of an exchange, or were about to go into one, looked at and settled.
#[derive(Default)]
pub struct Strays {
    /// A hand's work stood there and is in its place again: these files are to be merged anew.
    pub back: Vec<String>,
    /// Two hands' work for one place: one of them lies beside it, under the name given.
    pub kept: Vec<Kept>,
}

/// A file in salon's own folder whose name tells what it should hold.
struct Stray {
    path: PathBuf,
    base: String,
    new: String,
    file: String,
}

impl Stray {
    fn of(own: &Path, name: &str) -> Option<Stray> {
        let rest = name.strip_prefix("swap-").or_else(|| name.strip_prefix("out-"))?;
        let (base, rest) = rest.split_once('-')?;
        let (new, file) = rest.split_once('-')?;
        let file = file.replace('+', "/");
        let (base, new, path) = (base.to_string(), new.to_string(), own.join(name));
        lies_inside(&file).then_some(Stray { path, base, new, file })
    }

    /// Whether it went aside for a moment, on a file system that can't exchange names.
    fn is_aside(&self) -> bool {
        self.path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("out-"))
    }
}

impl Strays {
    /// Looks at each of them.
    pub fn settle(&mut self, root: &Path) -> Result<(), Problems> {
        let own = root.join(OWN);
        for name in names_in(&own)? {
            if let Some(stray) = Stray::of(&own, &name) {
                self.settle_one(root, &stray)?;
            }
        }
        Ok(())
    }

    fn settle_one(&mut self, root: &Path, stray: &Stray) -> Result<(), Problems> {
        let failed = |error: std::io::Error| cannot_write(&stray.file, &error);
        let target = root.join(&stray.file);
        loop {
            let mut lies = Hash::default();
            if !disk::pieces(&stray.path, |piece| lies.add(piece)).map_err(failed)? {
                return Ok(());
            }
            let found = lies.name();
            let by_hand = found != stray.base && found != stray.new;
            // What stands there matters only beside a hand's work.
            let standing = match by_hand {
                true => disk::read(&target).map_err(failed)?.as_deref().map(hash),
                false => disk::stamp(&target).map_err(failed)?.map(|_| String::new()),
            };
            match standing {
                // Ours never took its place, or did, and what it replaced was as expected.
                Some(_) if !by_hand => return disk::remove(&stray.path).map_err(failed),
                // What was to take the place of a file, or came out of it in order, and a hand has
                // taken the file away.
                None if found == stray.new || !by_hand && !stray.is_aside() => {
                    return disk::remove(&stray.path).map_err(failed);
                }
                // The process went between two renames, or what came out is a hand's work.
                None => {
                    make_folder(root, &stray.file)?;
                    match disk::rename_new(&stray.path, &target) {
                        Ok(()) => {
                            self.back.push(stray.file.clone());
                            return Ok(());
                        }
                        Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
                        Err(error) => return Err(failed(error)),
                    }
                }
                Some(standing) if standing == found => {
                    return disk::remove(&stray.path).map_err(failed);
                }
                // Ours stands where a hand had just saved: hers goes back, to be merged.
                Some(standing) if standing == stray.new => {
                    let hashes = (&*hash(b""), &*found);
                    let aside = stray.path.with_file_name(swap_name("out", hashes, &stray.file));
                    match disk::exchange(&stray.path, &target, &aside) {
                        Err(error) if error.kind() == ErrorKind::NotFound => {}
                        exchanged => {
                            exchanged.map_err(failed)?;
                            self.back.push(stray.file.clone());
                        }
                    }
                }
                Some(_) => return self.keep_older(root, stray),
            }
        }
    }

    /// Two saves by hand: the newer stands, the older is kept beside it.
    fn keep_older(&mut self, root: &Path, stray: &Stray) -> Result<(), Problems> {
        let failed = |error: std::io::Error| cannot_write(&stray.file, &error);
        let target = root.join(&stray.file);
        let stamp = |path: &Path| disk::stamp(path).map_err(failed);
        if stamp(&stray.path)?.map(|s| s.modified()) > stamp(&target)?.map(|s| s.modified()) {
            let nothing = hash(b"");
            let aside = stray.path.with_file_name(swap_name("out", (&nothing, &nothing), &stray.file));
            match disk::exchange(&stray.path, &target, &aside) {
                Err(error) if error.kind() == ErrorKind::NotFound => {}
                exchanged => exchanged.map_err(failed)?,
            }
        }
        self.back.push(stray.file.clone());
        for number in 1.. {
            let name = format!("{}.kept-{number}", stray.file);
            match disk::rename_new(&stray.path, &root.join(&name)) {
                Err(error) if error.kind() == ErrorKind::AlreadyExists => continue,
                moved => moved.map_err(failed)?,
            }
            self.kept.push((stray.file.clone(), Conflict { id: String::new(), ours: name }));
            break;
        }
        Ok(())
    }

    /// Makes the folders durable into which something went back.
    pub fn sync(&self, root: &Path) -> Result<(), Problems> {
        for file in self.back.iter().chain(self.kept.iter().map(|(file, _)| file)) {
            for folder in folders_of(root, file) {
                disk::sync_directory(&folder).map_err(|error| cannot_write(file, &error))?;
            }
        }
        Ok(())
    }
}

/// The names in salon's own folder, in their order.
pub fn names_in(own: &Path) -> Result<Vec<String>, Problems> {
    let failed = |error: std::io::Error| cannot_read(OWN, &error);
    let mut names = Vec::new();
    for entry in std::fs::read_dir(own).map_err(failed)? {
        names.push(entry.map_err(failed)?.file_name().to_string_lossy().into_owned());
    }
    names.sort_unstable();
    Ok(names)
}

/// The folders on the way to a file, the nearest first.
pub fn folders_of(root: &Path, file: &str) -> Vec<PathBuf> {
    let mut folders = Vec::new();
    for folder in Path::new(file).ancestors().skip(1) {
        folders.push(if folder.as_os_str().is_empty() { root.to_path_buf() } else { root.join(folder) });
    }
    folders
}

/// Makes the folder of a file, where it is not there.
pub fn make_folder(root: &Path, file: &str) -> Result<(), Problems> {
    for folder in folders_of(root, file).iter().rev() {
        disk::make_directory(folder).map_err(|error| cannot_write(file, &error))?;
    }
    Ok(())
}
