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

/// Read at a time where bytes are only looked at.
const PIECE: usize = 32 * 1024;

/// What tells one state of a file from another without reading it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    inode: u64,
    pub size: u64,
    modified: (i64, i64),
    changed: (i64, i64),
}

impl Stamp {
    fn of(data: &fs::Metadata) -> Stamp {
        let (modified, changed) = match fault::stopped_clock() {
            true => ((0, 0), (0, 0)),
            false => ((data.mtime(), data.mtime_nsec()), (data.ctime(), data.ctime_nsec())),
        };
        Stamp { inode: data.ino(), size: data.len(), modified, changed }
    }

    /// When its bytes were last written.
    pub fn modified(&self) -> (i64, i64) {
        self.modified
    }

    /// Whether it may still change without that being seen: file systems tell moments no finer
    /// than a tick of the kernel's clock.
    pub fn is_fresh(&self) -> bool {
        const TICK: std::time::Duration = std::time::Duration::from_millis(20);
        let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        let (seconds, nanos) = self.modified.max(self.changed);
        let at = std::time::Duration::new(seconds.try_into().unwrap_or(0), nanos.try_into().unwrap_or(0));
        at + TICK > now || fault::coarse_clock()
    }

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
    fault::step("read", None)?;
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Shows a file's bytes piece by piece; whether there is a file. Memory for all of them would be asked for page by page.
pub fn pieces(path: &Path, mut see: impl FnMut(&[u8])) -> io::Result<bool> {
    let Some(mut file) = open(path)? else { return Ok(false) };
    let mut piece = vec![0; PIECE];
    loop {
        match read_some(&mut file, &mut piece)? {
            0 => return Ok(true),
            read => see(&piece[..read]),
        }
    }
}

/// The file, open for reading, or none where there is no file.
pub fn open(path: &Path) -> io::Result<Option<File>> {
    fault::step("read", None)?;
    match File::open(path) {
        Ok(file) => Ok(Some(file)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// The file, open for reading, and its state; none where there is no file, or the place is a link.
pub fn open_as_it_is(path: &Path) -> io::Result<Option<(File, Stamp)>> {
    fault::step("read", None)?;
    match no_links(OpenOptions::new().read(true)).open(path) {
        Ok(file) => {
            let stamp = Stamp::of(&file.metadata()?);
            Ok(Some((file, stamp)))
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound || is_link(&error) => Ok(None),
        Err(error) => Err(error),
    }
}

fn is_link(error: &io::Error) -> bool {
    error.raw_os_error() == Some(rustix::io::Errno::LOOP.raw_os_error())
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
        Ok(data) => Ok(Some(Stamp::of(&data))),
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
            Ok(None)
        }
        Err(error) => Err(error),
    }
}

/// Whether the file, or a folder on the way to it from `root`, is a link: it may lead anywhere.
pub fn leads_away(root: &Path, file: &str) -> bool {
    let mut path = root.to_path_buf();
    Path::new(file).components().any(|part| {
        path.push(part);
        fs::symlink_metadata(&path).is_ok_and(|data| data.is_symlink())
    })
}

/// The permissions, and the owner, that a file has, to be given to the one that takes its place.
#[derive(Clone, Copy, Debug)]
pub struct Like {
    mode: u32,
    owner: (u32, u32),
}

pub fn like(path: &Path) -> io::Result<Option<Like>> {
    match fs::symlink_metadata(path) {
        Ok(data) => {
            let mode = data.permissions().mode() & 0o777;
            Ok(Some(Like { mode, owner: (data.uid(), data.gid()) }))
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Writes bytes, or as many of them as a fault lets through.
fn put(file: &mut File, path: &Path, name: &str, bytes: &[u8]) -> io::Result<()> {
    match fault::step(name, Some(bytes.len()))? {
        fault::Write::Whole => {
            file.write_all(bytes)?;
            fault::done(name, &[path], bytes);
            Ok(())
        }
        fault::Write::Torn(length) => {
            let _ = file.write_all(&bytes[..length]);
            let _ = file.sync_all();
            fault::die();
        }
        fault::Write::Short(length, errno) => {
            file.write_all(&bytes[..length])?;
            Err(io::Error::from_raw_os_error(errno))
        }
    }
}

fn sync(file: &File, path: &Path) -> io::Result<()> {
    fault::step("fsync", None)?;
    file.sync_all()?;
    fault::done("fsync", &[path], &[]);
    Ok(())
}

/// Never through a link: the place may have arrived by a pull.
fn no_links(options: &mut OpenOptions) -> &mut OpenOptions {
    options.mode(FILE_MODE).custom_flags(rustix::fs::OFlags::NOFOLLOW.bits().cast_signed())
}

/// Writes a file that must not be there yet, like the one that it is to replace, and brings it to
/// the disk.
pub fn write_new(path: &Path, bytes: &[u8], like: Option<Like>) -> io::Result<()> {
    fault::step("create", None)?;
    let mut file = no_links(OpenOptions::new().write(true).create_new(true)).open(path)?;
    fault::done("create", &[path], &[]);
    put(&mut file, path, "write", bytes)?;
    fault::step("mode", None)?;
    if let Some(like) = like {
        let data = file.metadata()?;
        if (data.uid(), data.gid()) != like.owner {
            // Cron as root must not take a file from its owner. Whoever may not give it away keeps it.
            let _ = std::os::unix::fs::fchown(&file, Some(like.owner.0), Some(like.owner.1));
        }
    }
    // The umask may have taken bits away, and a file that is replaced keeps its own.
    file.set_permissions(fs::Permissions::from_mode(like.map_or(FILE_MODE, |like| like.mode)))?;
    sync(&file, path)
}

/// Appends to a file, made if need be, and brings it to the disk. `false`: meanwhile another file
/// has taken its name, so the bytes are not where they should be.
pub fn append(path: &Path, bytes: &[u8]) -> io::Result<bool> {
    fault::step("create", None)?;
    let fresh = !path.exists();
    let mut file = no_links(OpenOptions::new().append(true).create(true)).open(path)?;
    if fresh {
        fault::done("create", &[path], &[]);
    }
    put(&mut file, path, "append", bytes)?;
    sync(&file, path)?;
    let inode = file.metadata()?.ino();
    Ok(stamp(path)?.is_some_and(|stamp| stamp.inode == inode))
}

/// Cuts a file to a length, and brings that to the disk.
pub fn truncate(path: &Path, length: u64) -> io::Result<()> {
    fault::step("truncate", None)?;
    let file = no_links(OpenOptions::new().write(true)).open(path)?;
    file.set_len(length)?;
    fault::done("truncate", &[path, Path::new(&length.to_string())], &[]);
    sync(&file, path)
}

/// Writes over the beginning of a file, and brings that to the disk.
pub fn overwrite(path: &Path, bytes: &[u8]) -> io::Result<()> {
    fault::step("open", None)?;
    let mut file = no_links(OpenOptions::new().write(true)).open(path)?;
    put(&mut file, path, "overwrite", bytes)?;
    sync(&file, path)
}

/// Writes a small file of salon's own that need not survive a power cut.
pub fn write_soft(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let beside = path.with_extension("tmp");
    remove(&beside)?;
    fault::step("create", None)?;
    let mut file = no_links(OpenOptions::new().write(true).create_new(true)).open(&beside)?;
    fault::done("create", &[&beside], &[]);
    let written = put(&mut file, &beside, "write", bytes).and_then(|()| rename(&beside, path));
    if written.is_err() {
        let _ = fs::remove_file(&beside);
    }
    written
}

pub fn rename(from: &Path, to: &Path) -> io::Result<()> {
    fault::step("rename", None)?;
    fs::rename(from, to)?;
    fault::done("rename", &[from, to], &[]);
    Ok(())
}

/// What a file system says that has no such call.
fn unsupported(error: &io::Error) -> bool {
    use rustix::io::Errno;
    // macOS has two errors for it.
    let known = [Errno::INVAL, Errno::NOSYS, Errno::OPNOTSUPP, Errno::NOTSUP, Errno::PERM, Errno::NOTTY];
    known.iter().any(|errno| error.raw_os_error() == Some(errno.raw_os_error()))
}

fn rename_with(from: &Path, to: &Path, flags: rustix::fs::RenameFlags) -> io::Result<()> {
    if fault::poor_file_system("flags") {
        return Err(rustix::io::Errno::INVAL.into());
    }
    Ok(rustix::fs::renameat_with(rustix::fs::CWD, from, rustix::fs::CWD, to, flags)?)
}

fn link(from: &Path, to: &Path) -> io::Result<()> {
    fault::step("link", None)?;
    if fault::poor_file_system("links") {
        return Err(rustix::io::Errno::PERM.into());
    }
    fs::hard_link(from, to)?;
    fault::done("link", &[from, to], &[]);
    Ok(())
}

/// Moves a file to a name that must be free.
pub fn rename_new(from: &Path, to: &Path) -> io::Result<()> {
    fault::step("rename", None)?;
    match rename_with(from, to, rustix::fs::RenameFlags::NOREPLACE) {
        Err(error) if unsupported(&error) => {}
        result => {
            result?;
            fault::done("rename", &[from, to], &[]);
            return Ok(());
        }
    }
    match link(from, to) {
        // No hard links either: looked at, then moved.
        Err(error) if unsupported(&error) && stamp(to)?.is_none() => rename(from, to),
        Err(error) if unsupported(&error) => Err(io::ErrorKind::AlreadyExists.into()),
        Err(error) => Err(error),
        Ok(()) => remove(from),
    }
}

/// Swaps two files that are both there, so that neither is ever missing. Where the file system has
/// no such call, what stood at `other` lies at `aside` for a moment.
pub fn exchange(one: &Path, other: &Path, aside: &Path) -> io::Result<()> {
    fault::step("exchange", None)?;
    match rename_with(one, other, rustix::fs::RenameFlags::EXCHANGE) {
        Err(error) if unsupported(&error) => {}
        result => {
            result?;
            fault::done("exchange", &[one, other], &[]);
            return Ok(());
        }
    }
    match link(other, aside) {
        Err(error) if unsupported(&error) => {
            rename(other, aside)?;
            rename_new(one, other)?;
        }
        Err(error) => return Err(error),
        Ok(()) => {
            let inode = |path| stamp(path).map(|stamp| stamp.map(|stamp| stamp.inode));
            if inode(aside)? != inode(other)? {
                // A hand has just put another file there: to be looked at again.
                remove(aside)?;
                return Err(io::ErrorKind::NotFound.into());
            }
            rename(one, other)?;
        }
    }
    rename(aside, one)
}

/// Removes a file; one that is gone already is fine.
pub fn remove(path: &Path) -> io::Result<()> {
    fault::step("remove", None)?;
    match fs::remove_file(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
        Ok(()) => {
            fault::done("remove", &[path], &[]);
            Ok(())
        }
    }
}

/// Removes a directory if it is empty.
pub fn remove_empty(path: &Path) {
    if fs::remove_dir(path).is_ok() {
        fault::done("rmdir", &[path], &[]);
    }
}

/// Makes a directory whose parent is there; one that is there already is fine.
pub fn make_directory(path: &Path) -> io::Result<()> {
    if path.is_dir() {
        return Ok(());
    }
    fault::step("mkdir", None)?;
    match fs::DirBuilder::new().mode(DIRECTORY_MODE).create(path) {
        // Another command was quicker.
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists && path.is_dir() => return Ok(()),
        made => made?,
    }
    fault::done("mkdir", &[path], &[]);
    Ok(())
}

/// Brings the names in a directory to the disk; one that is gone has none.
pub fn sync_directory(path: &Path) -> io::Result<()> {
    fault::step("fsync", None)?;
    match File::open(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        opened => opened?.sync_all()?,
    }
    fault::done("fsync", &[path], &[]);
    Ok(())
}

/// The lock file, made if need be.
pub fn open_lock(path: &Path) -> io::Result<File> {
    fault::step("open", None)?;
    no_links(OpenOptions::new().read(true).write(true).create(true).truncate(false)).open(path)
}

/// The lock file as it is, where nothing can be written.
pub fn open_lock_to_read(path: &Path) -> io::Result<File> {
    no_links(OpenOptions::new().read(true)).open(path)
}
