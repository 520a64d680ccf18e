//! The one seam between the store and the disk: every call that can fail goes through here, so
//! that a debug build can make any of them fail (`SALON_FAULT`, see `fault`).

use super::fault;
use std::fmt;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt, PermissionsExt};
use std::path::Path;

/// Modes of what salon makes: nobody else reads a client file (safety, Edges).
const FILE_MODE: u32 = 0o600;
const DIRECTORY_MODE: u32 = 0o700;

/// What tells one state of a file from another without reading it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    inode: u64,
    pub size: u64,
    modified: (i64, i64),
    changed: (i64, i64),
}

impl Stamp {
    /// Whether the file had not changed for two seconds when the other was written: a change after
    /// that shows in its times, however coarse the file system's clock is.
    pub fn is_settled_at(&self, other: &Stamp) -> bool {
        self.modified.0.max(self.changed.0) + 2 < other.modified.0
    }
}

impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Stamp { inode, size, modified, changed } = self;
        write!(f, "{inode} {size} {}.{} {}.{}", modified.0, modified.1, changed.0, changed.1)
    }
}

/// The file's bytes, or none where there is no file.
pub fn read(path: &Path) -> io::Result<Option<Vec<u8>>> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// The file, open for reading, or none where there is no file.
pub fn open(path: &Path) -> io::Result<Option<File>> {
    match File::open(path) {
        Ok(file) => Ok(Some(file)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Fills the buffer as far as the file goes.
pub fn read_some(file: &mut File, buffer: &mut [u8]) -> io::Result<usize> {
    loop {
        match file.read(buffer) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            result => return result,
        }
    }
}

/// The state of a file; links are not followed. None where there is no file.
pub fn stamp(path: &Path) -> io::Result<Option<Stamp>> {
    match fs::symlink_metadata(path) {
        Ok(data) => Ok(Some(Stamp {
            inode: data.ino(),
            size: data.len(),
            modified: (data.mtime(), data.mtime_nsec()),
            changed: (data.ctime(), data.ctime_nsec()),
        })),
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
            Ok(None)
        }
        Err(error) => Err(error),
    }
}

/// The permission bits of a file, or none where there is no file.
pub fn mode(path: &Path) -> io::Result<Option<u32>> {
    match fs::metadata(path) {
        Ok(data) => Ok(Some(data.permissions().mode() & 0o777)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

pub fn is_symlink(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|data| data.is_symlink())
}

/// Writes a file that must not be there yet, with that mode, and brings it to the disk.
pub fn write_new(path: &Path, bytes: &[u8], mode: Option<u32>) -> io::Result<()> {
    fault::step("create", None)?;
    let mut file = OpenOptions::new().write(true).create_new(true).mode(FILE_MODE).open(path)?;
    if let Some(torn) = fault::step("write", Some(bytes.len()))? {
        // A torn write: half of the bytes reach the disk, and the process is gone.
        let _ = file.write_all(&bytes[..torn]);
        let _ = file.sync_all();
        fault::die();
    }
    file.write_all(bytes)?;
    fault::step("mode", None)?;
    // The umask may have taken bits away, and a file that is replaced keeps its own.
    file.set_permissions(fs::Permissions::from_mode(mode.unwrap_or(FILE_MODE)))?;
    fault::step("fsync", None)?;
    file.sync_all()
}

/// Appends to a file, made if need be, and brings it to the disk. The length before it is given
/// back, so that a failed append can be cut off.
pub fn append(path: &Path, bytes: &[u8]) -> io::Result<()> {
    fault::step("open", None)?;
    let mut file = OpenOptions::new().append(true).create(true).mode(FILE_MODE).open(path)?;
    if let Some(torn) = fault::step("append", Some(bytes.len()))? {
        let _ = file.write_all(&bytes[..torn]);
        let _ = file.sync_all();
        fault::die();
    }
    file.write_all(bytes)?;
    fault::step("fsync", None)?;
    file.sync_all()
}

/// Cuts a file to a length, and brings that to the disk.
pub fn truncate(path: &Path, length: u64) -> io::Result<()> {
    fault::step("truncate", None)?;
    let file = OpenOptions::new().write(true).open(path)?;
    file.set_len(length)?;
    file.sync_all()
}

/// Writes a small file of salon's own that need not survive a power cut.
pub fn write_soft(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let beside = path.with_extension("tmp");
    let _ = fs::remove_file(&beside);
    OpenOptions::new().write(true).create_new(true).mode(FILE_MODE).open(&beside)?.write_all(bytes)?;
    fs::rename(beside, path)
}

pub fn rename(from: &Path, to: &Path) -> io::Result<()> {
    fault::step("rename", None)?;
    fs::rename(from, to)
}

/// Moves a file to a name that must be free.
pub fn rename_new(from: &Path, to: &Path) -> io::Result<()> {
    fault::step("rename", None)?;
    let flags = rustix::fs::RenameFlags::NOREPLACE;
    match rustix::fs::renameat_with(rustix::fs::CWD, from, rustix::fs::CWD, to, flags) {
        Err(rustix::io::Errno::INVAL | rustix::io::Errno::NOSYS | rustix::io::Errno::OPNOTSUPP) => {
            // A file system without the flag: a hard link refuses a name that is taken.
            fs::hard_link(from, to)?;
            fs::remove_file(from)
        }
        result => Ok(result?),
    }
}

/// Swaps two files that are both there, so that neither is ever missing.
pub fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    fault::step("exchange", None)?;
    let flags = rustix::fs::RenameFlags::EXCHANGE;
    match rustix::fs::renameat_with(rustix::fs::CWD, one, rustix::fs::CWD, other, flags) {
        Err(rustix::io::Errno::INVAL | rustix::io::Errno::NOSYS | rustix::io::Errno::OPNOTSUPP) => {
            let aside = other.with_extension("out");
            let _ = fs::remove_file(&aside);
            fs::hard_link(other, &aside)?;
            fs::rename(one, other)?;
            fs::rename(&aside, one)
        }
        result => Ok(result?),
    }
}

/// Removes a file; one that is gone already is fine.
pub fn remove(path: &Path) -> io::Result<()> {
    fault::step("remove", None)?;
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Removes a directory if it is empty.
pub fn remove_empty(path: &Path) {
    let _ = fs::remove_dir(path);
}

/// Makes a directory with its parents; one that is there is fine.
pub fn make_directory(path: &Path) -> io::Result<()> {
    if path.is_dir() {
        return Ok(());
    }
    fault::step("mkdir", None)?;
    fs::DirBuilder::new().recursive(true).mode(DIRECTORY_MODE).create(path)
}

/// Brings the names in a directory to the disk.
pub fn sync_directory(path: &Path) -> io::Result<()> {
    fault::step("fsync", None)?;
    File::open(path)?.sync_all()
}

/// The lock file, made if need be.
pub fn open_lock(path: &Path) -> io::Result<File> {
    OpenOptions::new().read(true).write(true).create(true).truncate(false).mode(FILE_MODE).open(path)
}
