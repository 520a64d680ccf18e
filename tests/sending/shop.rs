//! A salon in which three messages are due, and a configuration of its own.

use std::path::PathBuf;
use std::process::{Command, Output};

pub struct Shop {
    dir: tempfile::TempDir,
}

/// How a run ended, and what it said.
#[derive(Debug)]
pub struct Run {
    pub exit: Option<i32>,
    pub out: String,
    pub err: String,
}

impl Run {
    #[track_caller]
    pub fn ended(self, exit: i32) -> Run {
        assert_eq!(self.exit, Some(exit), "{}\n{}", self.out, self.err);
        self
    }
}

/// The keys of what is due.
pub const WANG: &str = "appointment-1d/b2611-1aaaaaa/2026-11-22T10:00";
pub const LI: &str = "appointment-1d/b2611-2aaaaaa/2026-11-22T11:00";
pub const ZHAO: &str = "appointment-1d/b2611-3aaaaaa/2026-11-22T12:00";

impl Shop {
    /// The channels as YAML, and what salon.yaml says beside the shop.
    pub fn with(channels: &str, rules: &str) -> Shop {
        let shop = Shop { dir: tempfile::tempdir().unwrap() };
        shop.write(
            "shop/salon.yaml",
            &format!("format: 1\nshop:\n  name: 小店\n  zone: Asia/Shanghai\n{rules}\n"),
        );
        shop.write(
            "shop/clients.csv",
            "id,number,name,called,phone,email,consent,preferred\n\
             c1aaaaaa,1,王芳,王姐,13800000001,wang@example.com,,\n\
             c2bbbbbb,2,李娜,李姐,13800000002,li@example.com,,\n\
             c3cccccc,3,赵敏,,13800000003,zhao@example.com,,\n",
        );
        shop.write("shop/services.csv", "id,name,minutes\ns1aaaaaa,补水,60\n");
        shop.write("shop/staff.csv", "id,name\nt1aaaaaa,周敏\n");
        shop.write(
            "shop/bookings/2026-11.csv",
            "id,start,minutes,client,service,staff,status\n\
             b2611-1aaaaaa,2026-11-22T10:00,60,c1aaaaaa,s1aaaaaa,t1aaaaaa,booked\n\
             b2611-2aaaaaa,2026-11-22T11:00,60,c2bbbbbb,s1aaaaaa,t1aaaaaa,booked\n\
             b2611-3aaaaaa,2026-11-22T12:00,60,c3cccccc,s1aaaaaa,t1aaaaaa,confirmed\n",
        );
        shop.configure(channels);
        shop
    }

    /// Writes the user's own configuration, for nobody else's eyes.
    pub fn configure(&self, channels: &str) {
        use std::os::unix::fs::PermissionsExt;
        self.write("home/.config/salon/config.yaml", channels);
        let path = self.path("home/.config/salon/config.yaml");
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o600)).unwrap();
    }

    pub fn path(&self, file: &str) -> PathBuf {
        self.dir.path().join(file)
    }

    pub fn write(&self, file: &str, text: &str) {
        let path = self.path(file);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    pub fn read(&self, file: &str) -> String {
        std::fs::read_to_string(self.path(file)).unwrap_or_default()
    }

    /// A command in surroundings of which nothing is known but what is set here.
    pub fn command(&self, now: &str, words: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_salon"));
        command.env_clear().env("HOME", self.path("home")).env("PATH", std::env::var_os("PATH").unwrap());
        command.arg("-C").arg(self.path("shop")).args(["--lang", "en", "--now", now]).args(words);
        command
    }

    pub fn salon(&self, now: &str, words: &[&str]) -> Run {
        said(self.command(now, words).output().unwrap())
    }

    /// Sends what is due in the morning.
    pub fn send(&self) -> Run {
        self.salon("2026-11-21T10:30", &["remind", "--send"])
    }

    /// The states of the rows about a key, in their order.
    pub fn states(&self, key: &str) -> Vec<String> {
        self.rows(key).into_iter().map(|row| row[6].clone()).collect()
    }

    /// The rows about a key: id, at, key, client, channel, to, state, by, via, parts, why.
    pub fn rows(&self, key: &str) -> Vec<Vec<String>> {
        let text = std::fs::read(self.path("shop/messages/2026-11.csv")).unwrap_or_default();
        let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(&text[..]);
        let rows = reader.records().map(|row| row.unwrap().iter().map(str::to_string).collect::<Vec<_>>());
        rows.filter(|row| row.get(2).is_some_and(|cell| cell == key)).collect()
    }
}

pub fn said(output: Output) -> Run {
    Run {
        exit: output.status.code(),
        out: String::from_utf8_lossy(&output.stdout).into_owned(),
        err: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}
