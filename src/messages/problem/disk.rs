//! What to do where the disk did not do what it was asked for.

use crate::messages::Lang;
use crate::say;

/// Where something can't be read.
pub fn read(reason: &str, lang: Lang) -> String {
    match number(reason) {
        Some(2) => {
            say!(lang, "看看文件名和所在的文件夹写对了没有", "see whether the name and its folder are right")
        }
        Some(21) => say!(lang, "这是一个文件夹，请指明里面的文件", "this is a folder: name a file in it"),
        Some(1 | 13) => say!(
            lang,
            "ls -l 看看它归谁：用那个用户运行，或让那个用户给您读的权限（chmod、chown）",
            "ls -l tells whose it is: run salon as that user, or have that user let you read it (chmod, chown)"
        ),
        Some(20) => no_folder(lang),
        Some(5) => failing(lang),
        _ => say!(
            lang,
            "看看硬盘在不在、您有没有权限读它",
            "see whether the disk is there and whether you may read it"
        ),
    }
}

/// Where something can't be written.
pub fn write(reason: &str, lang: Lang) -> String {
    match number(reason) {
        Some(28 | 122) => say!(
            lang,
            "腾出空间（df -h 看哪块硬盘满了），再运行同一条命令；原来的数据都在",
            "make room (df -h tells which disk is full), then run the same command again; what was there is all there"
        ),
        Some(1 | 13 | 30) => read_only(lang),
        Some(2) => say!(lang, "看看上面的文件夹在不在", "see whether the folder above it is there"),
        Some(20) => no_folder(lang),
        Some(5) => failing(lang),
        _ => say!(
            lang,
            "看看硬盘还有没有空间、您有没有权限写它，再试一次",
            "see whether the disk has room and whether you may write to it, then try again"
        ),
    }
}

/// Where nothing may be written.
pub fn read_only(lang: Lang) -> String {
    say!(
        lang,
        "ls -ld 看看它归谁：用那个用户运行，或让那个用户给您写的权限（chmod、chown）；硬盘只读就重新挂上或换一块；原来的数据都在",
        "ls -ld tells whose it is: run salon as that user, or have that user let you write (chmod, chown); a disk that is read-only has to be mounted again or changed; what was there is all there"
    )
}

/// A file has the name of a folder.
fn no_folder(lang: Lang) -> String {
    say!(
        lang,
        "这里该是文件夹，却是一个文件：把它改名或移走（mv），再把原来的文件夹放回来",
        "there is a file where a folder should be: rename it or move it away (mv), then put the folder back"
    )
}

fn failing(lang: Lang) -> String {
    say!(
        lang,
        "硬盘可能要坏了：先把整个数据目录复制到另一块硬盘，再查硬盘",
        "the disk may be failing: copy the whole directory to another one first, then have it looked at"
    )
}

/// The system's number of an error, as it stands at the end of its sentence.
fn number(reason: &str) -> Option<i32> {
    reason.strip_suffix(')')?.rsplit_once("(os error ")?.1.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_to_do_goes_by_what_the_system_said() {
        for (reason, word) in [
            ("No space left on device (os error 28)", "df -h"),
            ("Disk quota exceeded (os error 122)", "df -h"),
            ("Permission denied (os error 13)", "chown"),
            ("Read-only file system (os error 30)", "chown"),
            ("Input/output error (os error 5)", "copy the whole directory"),
            ("Not a directory (os error 20)", "move it away"),
            ("something else", "room"),
        ] {
            assert!(write(reason, Lang::En).contains(word), "{reason}");
        }
        assert!(read("Permission denied (os error 13)", Lang::Zh).contains("chmod"));
        assert!(read("Not a directory (os error 20)", Lang::En).contains("a file where a folder"));
    }
}
