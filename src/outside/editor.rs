//! The user's own editor, on a file that nobody else may read.

use crate::domain::problem::{Fact, Place, Problem, Problems};
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

fn chosen() -> Option<String> {
    ["VISUAL", "EDITOR"]
        .into_iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()))
}

/// Whether the user has named an editor.
pub fn is_chosen() -> bool {
    chosen().is_some()
}

fn failed(path: &Path) -> impl Fn(std::io::Error) -> Problems {
    let place = Place::file(path.display().to_string());
    move |error| Problem::at(Fact::CannotWrite { reason: error.to_string() }, place.clone()).into()
}

/// Writes a file of its own for the text, where temporary files go.
fn write(text: &str) -> Result<PathBuf, Problems> {
    let folder = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from).filter(|dir| dir.is_dir());
    let folder = folder.unwrap_or_else(std::env::temp_dir);
    for number in 0..1000 {
        let path = folder.join(format!("salon-{}-{number}.yaml", std::process::id()));
        match OpenOptions::new().write(true).create_new(true).mode(0o600).open(&path) {
            Ok(mut file) => {
                file.write_all(text.as_bytes()).map_err(failed(&path))?;
                return Ok(path);
            }
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(failed(&path)(error)),
        }
    }
    Err(Fact::CannotWrite { reason: folder.display().to_string() }.into())
}

/// Opens the text in the editor and gives back what was saved. The file goes again.
pub fn edit(text: &str) -> Result<String, Problems> {
    let editor = chosen().unwrap_or_else(|| "vi".to_string());
    let path = write(text)?;
    let mut words = editor.split_whitespace();
    let program = words.next().unwrap_or("vi");
    let ended = Command::new(program).args(words).arg(&path).status();
    let written = fs::read_to_string(&path);
    let _ = fs::remove_file(&path);
    match (ended, written) {
        (Ok(status), Ok(written)) if status.success() => Ok(written),
        _ => Err(Fact::EditorFailed { editor }.into()),
    }
}

/// Keeps what was written and could not be taken, so that it is not lost.
pub fn keep(text: &str) -> Result<PathBuf, Problems> {
    write(text)
}
