//! The user's own configuration: where it is, that nobody else reads it, and the passwords that it
//! names.

use crate::domain::problem::{Fact, Place, Problem, Problems};
use crate::domain::send::channel::PasswordFrom;
use crate::domain::send::secret::Secret;
use crate::domain::send_fact::SendFact;
use std::ffi::OsStr;
use std::fs;
use std::io::Read;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

/// A configuration has some hundred lines.
const LIMIT: u64 = 1024 * 1024;

/// How long a program that tells a password is waited for: somebody may have to unlock it.
const PATIENCE: Duration = Duration::from_secs(60);

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
            let mut command = Command::new(program);
            command.args(args.get(1..).unwrap_or_default()).stdin(Stdio::null());
            match first_line(command.stdout(Stdio::piped()).stderr(Stdio::null())) {
                Ok((status, line)) if status.success() && !line.is_empty() => Ok(Secret::new(line)),
                Ok((status, _)) => Err(missing(format!("{shown}: {status}"))),
                Err(error) => Err(missing(format!("{shown}: {error}"))),
            }
        }
    }
}

/// How a program ended, and the first line that it printed; one that waits for somebody is ended.
fn first_line(command: &mut Command) -> std::io::Result<(ExitStatus, String)> {
    let mut child = command.spawn()?;
    let began = Instant::now();
    while child.try_wait()?.is_none() {
        if began.elapsed() > PATIENCE {
            child.kill()?;
            child.wait()?;
            return Err(std::io::ErrorKind::TimedOut.into());
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    let mut text = Vec::new();
    if let Some(pipe) = child.stdout.take() {
        pipe.take(LIMIT).read_to_end(&mut text)?;
    }
    let text = String::from_utf8_lossy(&text);
    Ok((child.wait()?, text.lines().next().unwrap_or_default().to_string()))
}
