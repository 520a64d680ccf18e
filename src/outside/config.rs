//! The user's own configuration: where it is, that nobody else reads it, and the passwords that it
//! names.

use crate::domain::problem::{Fact, Place, Problem, Problems};
use crate::domain::send::channel::PasswordFrom;
use crate::domain::send::secret::Secret;
use crate::domain::send_fact::SendFact;
use std::ffi::OsStr;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A configuration has some hundred lines.
const LIMIT: u64 = 1024 * 1024;

/// Where it is: `$XDG_CONFIG_HOME/salon/config.yaml`, else `~/.config/salon/config.yaml`.
pub fn path() -> Result<PathBuf, Problems> {
    let set = |name: &str| std::env::var_os(name).filter(|value| Path::new(value).is_absolute());
    let folder = set("XDG_CONFIG_HOME").map(PathBuf::from);
    let folder = folder.or_else(|| set("HOME").map(|home| PathBuf::from(home).join(".config")));
    folder.map(|folder| folder.join("salon/config.yaml")).ok_or_else(|| SendFact::NoHome.into())
}

/// Its bytes; none where there is no file. Refused where others may read it.
pub fn read(path: &Path) -> Result<Option<Vec<u8>>, Problems> {
    let place = || Place::file(path.display().to_string());
    let failed = |error: std::io::Error| {
        Problems::from(Problem::at(Fact::CannotRead { reason: error.to_string() }, place()))
    };
    let data = match fs::metadata(path) {
        Ok(data) => data,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(failed(error)),
    };
    let mode = data.permissions().mode() & 0o777;
    if mode & 0o077 != 0 {
        return Err(Problem::at(Fact::Send(SendFact::OpenToOthers { mode }), place()).into());
    }
    if data.len() > LIMIT {
        return Err(Problem::at(Fact::FileTooLarge { limit: LIMIT }, place()).into());
    }
    fs::read(path).map(Some).map_err(failed)
}

/// A password, from where the configuration says. What the program prints on its errors goes nowhere:
/// it might be the password.
pub fn password(channel: &str, from: &PasswordFrom) -> Result<Secret, Problems> {
    let missing = |why: String| Problems::from(SendFact::NoPassword { channel: channel.to_string(), why });
    match from {
        PasswordFrom::Here(secret) => Ok(secret.clone()),
        PasswordFrom::Variable(name) => {
            let value = std::env::var(name).ok().filter(|value| !value.is_empty());
            value.map(Secret::new).ok_or_else(|| missing(format!("${name}")))
        }
        PasswordFrom::Program(args) => {
            let program = args.first().map(OsStr::new).unwrap_or_default();
            let shown = program.to_string_lossy();
            let ran = Command::new(program)
                .args(args.get(1..).unwrap_or_default())
                .stdin(Stdio::null())
                .stderr(Stdio::null())
                .output()
                .map_err(|error| missing(format!("{shown}: {error}")))?;
            let text = String::from_utf8_lossy(&ran.stdout);
            let line = text.lines().next().unwrap_or_default();
            if !ran.status.success() || line.is_empty() {
                return Err(missing(format!("{shown}: {}", ran.status)));
            }
            Ok(Secret::new(line))
        }
    }
}
