//! What stands in the files before a command writes: refused with its place, or kept to the byte.

use crate::harness::{Shop, same};

const FILE: &str = "messages/2026-11.csv";

/// Changes one file, and runs the command; it must say where the trouble is and write nothing.
fn refused(name: &str, file: &str, spoil: impl Fn(String) -> Vec<u8>) {
    let shop = Shop::small();
    shop.write(file, spoil(shop.read(file)));
    let before = shop.state();
    let output = shop.salon(&["remind", "done", "--all"]).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(65), "{name}: {said}");
    assert!(said.contains(file), "{name}, no place: {said}");
    same(&shop.state(), &before, name);
    assert_eq!(shop.leftovers(), [""; 0], "{name}");
}

#[test]
fn a_file_that_is_in_doubt_is_refused_at_its_place() {
    let after_first_row = |text: String, what: &str| {
        let (heading, rows) = text.split_once('\n').unwrap();
        format!("{heading}\n{what}{rows}").into_bytes()
    };
    let heading_only = |text: String, change: fn(&str) -> String| {
        let (heading, rows) = text.split_once('\n').unwrap();
        format!("{}\n{rows}", change(heading)).into_bytes()
    };
    for file in [FILE, "bookings/2026-11.csv"] {
        refused("conflict markers", file, |t| after_first_row(t, "<<<<<<< HEAD\n=======\n>>>>>>> x\n"));
        refused("a cut line", file, |t| t.as_bytes()[..t.len() - 40].to_vec());
        refused("a NUL", file, |t| after_first_row(t, "a\0b\n"));
        refused("a row of NULs", file, |t| [t.as_bytes(), &[0; 512]].concat());
        refused("a cell too few", file, |t| after_first_row(t, "m1,x\n"));
        refused("a cell too many", file, |t| {
            let row = t.lines().nth(1).unwrap().to_string();
            after_first_row(t, &format!("{row},x\n"))
        });
        refused("the id column lost", file, |t| heading_only(t, |h| h.replacen("id,", "nr,", 1)));
        refused("the heading lost", file, |t| t.split_once('\n').unwrap().1.into());
        refused("an empty file", file, |_| Vec::new());
        refused("a quote that is never closed", file, |t| after_first_row(t, "m1,\"x\n"));
        refused("text after a quote", file, |t| {
            let row = t.lines().nth(1).unwrap().replacen(',', "\"x,", 1);
            after_first_row(t, &format!("\"{row}\n"))
        });
    }
    refused("a doubled id", FILE, |t| {
        let row = t.lines().nth(1).unwrap().to_string();
        after_first_row(t, &format!("{row}\n"))
    });
    refused("no UTF-8", FILE, |t| {
        [t.as_bytes(), b"m1,2026-11-01T10:00,a/b/c,c1aaaaaa,,,done,\xc4\xe3\n"].concat()
    });
    refused("a column twice", FILE, |t| heading_only(t, |h| h.replacen("to,", "by,", 1)));
    refused("a bad date", "bookings/2026-11.csv", |t| t.replace("2026-11-22T11:00", "11/22/26 11:00").into());
    refused("a phone in scientific notation", "clients.csv", |t| t.replace("13800000002", "1.38E+10").into());
    refused("settings that can't be read", "salon.yaml", |t| format!("{t}shop: [\n").into());
}

/// Lays a file out in another way; the command keeps it to the byte and adds its rows.
fn kept(name: &str, layout: impl Fn(String) -> String) {
    let shop = Shop::small();
    shop.write(FILE, layout(shop.read(FILE)));
    let before = shop.read(FILE);
    let output = shop.salon(&["remind", "done", "--all"]).output().unwrap();
    assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
    let after = shop.read(FILE);
    let Some(added) = after.strip_prefix(&before) else { panic!("{name}:\n{before}\n---\n{after}") };
    let line_break = if before.contains("\r\n") { "\r\n" } else { "\n" };
    let added = if before.ends_with('\n') { added } else { added.strip_prefix(line_break).unwrap() };
    let rows: Vec<&str> = added.split_terminator(line_break).collect();
    assert_eq!(rows.len(), 6, "{name}:\n{added}");
    assert!(
        rows.iter().all(|row| row.contains("2026-11-21T00:00") && !row.contains(['\r', '\n'])),
        "{added}"
    );
    let output = shop.salon(&["remind", "--format", "json"]).output().unwrap();
    assert_eq!(
        String::from_utf8_lossy(&output.stdout).trim(),
        "[]",
        "{name}: what was added is not read back"
    );
}

#[test]
fn a_file_that_is_laid_out_otherwise_is_kept_to_the_byte() {
    let each = |text: String, change: &dyn Fn(Vec<&str>) -> String| {
        text.lines().map(|line| change(line.split(',').collect()) + "\n").collect::<String>()
    };
    kept("as it is", |text| text);
    kept("CRLF and a byte order mark", |text| format!("\u{feff}{}", text.replace('\n', "\r\n")));
    kept("another order of columns", |text| {
        each(text, &|mut cells| {
            cells.reverse();
            cells.join(",")
        })
    });
    kept("columns of her own", |text| {
        each(text, &|cells| format!("mine,{},\"more, of it\"", cells.join(",")))
    });
    kept("quotes everywhere", |text| each(text, &|cells| format!("\"{}\"", cells.join("\",\""))));
    kept("line breaks in cells", |text| text.replace("done,敏", "done,\"敏\n又 \"\"名\"\"\""));
    kept("no line break at the end", |text| text.trim_end().to_string());
    kept("no line break at the end, CRLF", |text| text.trim_end().replace('\n', "\r\n"));
    kept("blank lines", |text| text.replace('\n', "\n\n"));
    kept("spaces around ids", |text| text.replace("m2611-", " m2611-"));
}

#[test]
fn a_file_that_lost_much_stops_every_write_until_it_was_looked_at() {
    let shop = Shop::small();
    let mut text = shop.read(FILE);
    for i in 0..60 {
        text.push_str(&format!("m2611-{i:07},2026-11-01T10:00,a/b/{i},c1aaaaaa,sms,13800000001,done,\n"));
    }
    shop.write(FILE, &text);
    let done = |key: &str| {
        let output = shop.salon(&["remind", "done", key]).output().unwrap();
        (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
    };
    let keys = [
        "b2611-1aaaaaa/2026-11-22T10:00",
        "b2611-2aaaaaa/2026-11-22T11:00",
        "b2611-3aaaaaa/2026-11-22T12:00",
    ]
    .map(|key| format!("appointment-1d/{key}"));
    assert_eq!(done(&keys[0]).0, Some(0));
    let whole = shop.read(FILE);
    let lines: Vec<&str> = whole.lines().collect();
    let half = lines[..lines.len() / 2].join("\n") + "\n";

    let spoilt = [
        ("cut by half", Some(half.as_str())),
        ("emptied", Some("")),
        ("without rows", Some("id,at,key,client,channel,to,state,by\n")),
        ("gone", None),
    ];
    for (name, text) in spoilt {
        match text {
            Some(text) => shop.write(FILE, text),
            None => shop.remove(FILE),
        }
        let before = shop.state();
        let (exit, said) = done(&keys[1]);
        assert_eq!(exit, Some(65), "{name}: {said}");
        assert!(said.contains(FILE), "{name}: {said}");
        // Also what has nothing to do with that file.
        let edit = shop.salon(&["client", "edit", "c2bbbbbb", "--tier", "high"]).output().unwrap();
        assert_eq!(edit.status.code(), Some(65), "{name}");
        same(&shop.state(), &before, name);
    }
    // A few rows less are the owner's own doing.
    shop.write(FILE, lines[..lines.len() - 5].join("\n") + "\n");
    assert_eq!(done(&keys[1]).0, Some(0));
    // Looked at and accepted, the loss is no longer one.
    shop.write(FILE, &half);
    assert_eq!(done(&keys[2]).0, Some(65));
    salon::store::check::accept(shop.root(), None, std::time::Duration::ZERO).unwrap();
    let (exit, said) = done(&keys[2]);
    assert_eq!(exit, Some(0), "{said}");
}

/// What was last seen is only a guard: damaged, it stops nothing.
#[test]
fn a_damaged_list_of_what_was_seen_stops_nothing() {
    let shop = Shop::small();
    assert!(shop.salon(&["remind", "done", "--all"]).status().unwrap().success());
    let seen = shop.read(".salon/seen");
    for cut in 0..seen.len() {
        shop.write(".salon/seen", &seen.as_bytes()[..cut]);
        assert!(salon::store::seen::lost(shop.root()).unwrap().is_empty(), "cut at {cut}");
    }
}
