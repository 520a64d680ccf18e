//! How transcripts are run: salon itself, and a few programs that every machine has, in surroundings
//! that are the same everywhere.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use trycmd::TestCases;
use trycmd::schema::Bin;

const PROGRAMS: &[&str] = &["cat", "chmod", "cp", "head", "ls", "mkdir", "mv", "rm", "sed", "tail"];

pub fn cases() -> TestCases {
    let cases = TestCases::new();
    cases.register_bin("salon", Bin::Path(salon()));
    for program in PROGRAMS {
        let places = std::env::var_os("PATH").unwrap_or_default();
        let found = std::env::split_paths(&places).map(|dir| dir.join(program)).find(|path| path.is_file());
        // A program that were left out would be passed over in silence.
        let found = found.unwrap_or_else(|| panic!("{program} is not in PATH"));
        cases.register_bin(*program, Bin::Path(found));
    }
    // Empty is as good as unset for salon.
    for name in ["LANG", "LC_MESSAGES", "LANGUAGE", "SALON_DIR", "SALON_COMPLETE", "USER", "LOGNAME"] {
        cases.env(name, "");
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let config = Path::new(env!("CARGO_TARGET_TMPDIR")).join(concat!("config-", env!("CARGO_CRATE_NAME")));
    copy(&root.join("tests/fixtures/config"), &config);
    cases.env("XDG_CONFIG_HOME", config.to_string_lossy());
    // So that `ls` and `sed` sort and count alike everywhere.
    cases.env("LC_ALL", "C.UTF-8").env("TZ", "Asia/Shanghai").env("TERM", "dumb").env("SALON_ID_SEED", "1");
    cases
}

/// Salon, to which every day is the one that the transcripts are told of, unless they say another.
fn salon() -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(concat!("salon-", env!("CARGO_CRATE_NAME")));
    let program = env!("CARGO_BIN_EXE_salon");
    let script = format!(
        "#!/bin/sh\ncase \" $* \" in\n*' --today '*) exec '{program}' \"$@\" ;;\n\
         *) exec '{program}' --today 2026-11-21 \"$@\" ;;\nesac\n"
    );
    fs::write(&path, script).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o700)).unwrap();
    path
}

/// Copies a directory; what was copied is nobody else's to read, as in a salon that salon made.
pub fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    fs::set_permissions(to, fs::Permissions::from_mode(0o700)).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), &target).unwrap();
            fs::set_permissions(&target, fs::Permissions::from_mode(0o600)).unwrap();
        }
    }
}
