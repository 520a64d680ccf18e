//! A salon in a directory of its own, with the sheets of its owner beside it.

use std::fs;
use std::process::Command;

/// A new salon, and the sheets of its owner beside it.
pub struct Shop(pub tempfile::TempDir);

impl Shop {
    pub fn new() -> Shop {
        let shop = Shop(tempfile::tempdir().unwrap());
        shop.done(&["init", "shop", "--lang", "zh"]);
        shop
    }

    pub fn path(&self, name: &str) -> std::path::PathBuf {
        self.0.path().join(name)
    }

    pub fn write(&self, name: &str, text: &str) {
        fs::write(self.path(name), text).unwrap();
    }

    pub fn read(&self, name: &str) -> String {
        let text = fs::read_to_string(self.path(name)).unwrap();
        text.trim_start_matches('\u{feff}').replace('\r', "")
    }

    /// Runs salon beside the sheets: exit code, and what it said.
    pub fn salon(&self, words: &[&str]) -> (i32, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_salon"));
        let today: &[&str] = if words[0] == "--today" { &[] } else { &["--today", "2026-11-21"] };
        command.args(today).args(["--lang", "zh"]).args(words).current_dir(self.0.path());
        for name in ["SALON_DIR", "LANG", "LC_ALL"] {
            command.env_remove(name);
        }
        if words[0] != "init" {
            command.env("SALON_DIR", self.path("shop"));
        }
        let told = command.env("SALON_ID_SEED", "1").output().unwrap();
        let said = [told.stdout, told.stderr].concat();
        (told.status.code().unwrap(), String::from_utf8(said).unwrap())
    }

    pub fn done(&self, words: &[&str]) -> String {
        let (exit, said) = self.salon(words);
        assert_eq!(exit, 0, "{words:?}: {said}");
        said
    }

    /// The cells of a column of a table of the shop, in the order of its rows.
    pub fn column(&self, file: &str, name: &str) -> Vec<String> {
        let text = self.read(&format!("shop/{file}"));
        let mut lines = text.lines();
        let heading: Vec<&str> = lines.next().unwrap().split(',').collect();
        let at = heading.iter().position(|column| *column == name);
        lines.map(|line| at.and_then(|at| line.split(',').nth(at)).unwrap_or("").to_string()).collect()
    }
}

/// A shop with two services, one member of staff and one client.
pub fn small_shop() -> Shop {
    let shop = Shop::new();
    shop.write("staff.csv", "姓名\n张小红\n");
    shop.write("services.csv", "项目,时长\n补水,60\n肩颈,45\n水光/修护,50\n");
    shop.write("clients.csv", "姓名,手机\n李秀英,13800000001\n王芳,13800000002\n");
    for kind in ["staff", "services", "clients"] {
        shop.done(&["import", kind, &format!("{kind}.csv")]);
    }
    shop
}
