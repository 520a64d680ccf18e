//! Names as they are typed on a keyboard without Chinese: 王芳 is `wangfang`, `wf`, `wangf`.
//!
//! A character counts with any of its readings: the dictionary's first one is often not that of
//! the surname (单 Shan, 曾 Zeng, 仇 Qiu, 朴 Piao, 解 Xie), and we can't know which she uses.

use pinyin::ToPinyinMulti;

/// So many spellings of one name's initials, at most.
const SPELLINGS: usize = 8;

/// What is typed at once: a Chinese character with its readings, or a word in other letters.
type Unit = Vec<String>;

fn units(name: &str) -> Vec<Unit> {
    let mut units: Vec<Unit> = Vec::new();
    let mut inside_word = false;
    for c in name.chars() {
        if let Some(readings) = c.to_pinyin_multi() {
            let readings = readings.into_iter().flat_map(|reading| spellings(reading.plain()));
            units.push(readings.chain([c.to_string()]).collect());
            inside_word = false;
        } else if !c.is_alphanumeric() {
            inside_word = false;
        } else if let Some(word) = units.last_mut().filter(|_| inside_word) {
            word.iter_mut().for_each(|word| word.extend(c.to_lowercase()));
        } else {
            units.push(vec![c.to_lowercase().collect()]);
            inside_word = true;
        }
    }
    units
}

/// ü has no key: it is typed as v or u, and stands as yu in passports.
fn spellings(reading: &str) -> Vec<String> {
    match reading.contains('ü') {
        true => ["v", "u", "yu"].map(|typed| reading.replace('ü', typed)).into(),
        false => vec![reading.to_string()],
    }
}

fn typed(asked: &str) -> String {
    asked.to_lowercase().replace('ü', "v").chars().filter(|c| c.is_alphanumeric()).collect()
}

/// The first letters of a name, in each of its readings, the usual one first: 曾丽 is `zl` and `cl`.
pub fn initials(name: &str) -> Vec<String> {
    let mut all = vec![String::new()];
    for unit in units(name) {
        let chinese = unit.iter().any(|reading| !reading.is_ascii()) && unit.len() > 1;
        let readings = unit.iter().filter(|reading| !chinese || reading.is_ascii());
        let mut letters: Vec<char> = Vec::new();
        for letter in readings.filter_map(|reading| reading.chars().next()) {
            if !letters.contains(&letter) {
                letters.push(letter);
            }
        }
        let longer = |start: &String| letters.iter().map(|c| format!("{start}{c}")).collect::<Vec<_>>();
        all = all.iter().flat_map(longer).take(SPELLINGS).collect();
    }
    all.retain(|initials| !initials.is_empty());
    all
}

/// Whether the name, from its first character to its last, can have been meant by what was typed:
/// each character by its reading, or a beginning of it.
pub fn matches(name: &str, asked: &str) -> bool {
    reached(name, asked, false)
}

/// Whether what was typed can become the name, or a beginning of it.
pub fn begins(name: &str, asked: &str) -> bool {
    reached(name, asked, true)
}

fn reached(name: &str, asked: &str, may_stop_early: bool) -> bool {
    let asked = typed(asked);
    let units = units(name);
    if asked.is_empty() || units.is_empty() {
        return false;
    }
    // The places in `asked` that the units so far can have brought us to.
    let mut places = vec![0];
    for unit in units {
        let mut next = Vec::new();
        for place in places {
            for reading in &unit {
                let rest = &asked[place..];
                let shared = reading.chars().zip(rest.chars()).take_while(|(a, b)| a == b);
                let mut end = place;
                for (c, _) in shared {
                    end += c.len_utf8();
                    next.push(end);
                }
            }
        }
        next.sort_unstable();
        next.dedup();
        if may_stop_early && next.contains(&asked.len()) {
            return true;
        }
        places = next;
    }
    places.contains(&asked.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_met_by_syllables_by_initials_and_by_both() {
        for asked in ["wf", "wangfang", "wang fang", "wangf", "wfang", "WangFang", "wang'fang", "王芳", "王f"]
        {
            assert!(matches("王芳", asked), "{asked}");
        }
        for asked in ["", "w", "wang", "fw", "wfx", "wangfangx", "zf", "-"] {
            assert!(!matches("王芳", asked), "{asked}");
        }
    }

    #[test]
    fn a_character_counts_with_any_of_its_readings() {
        let cases: &[(&str, &[&str])] = &[
            ("单雪", &["shanxue", "danxue", "sx", "dx"]),
            ("曾丽", &["zengli", "cengli", "zl", "cl"]),
            ("仇英", &["qiuying", "chouying", "qy"]),
            ("朴信惠", &["piaoxinhui", "puxinhui", "pxh"]),
            ("解晓东", &["xiexiaodong", "jiexiaodong", "xxd"]),
            ("翟天", &["zhaitian", "ditian", "zt"]),
            ("查良", &["zhaliang", "chaliang"]),
            ("盖丽", &["geli", "gaili"]),
            ("尉迟琳", &["yuchilin", "ycl"]),
            ("万俟雪", &["moqixue", "mqx"]),
            ("覃小华", &["qinxiaohua", "tanxiaohua"]),
            ("乐嘉", &["lejia", "yuejia"]),
            ("区小红", &["ouxiaohong", "quxiaohong"]),
            ("任晓", &["renxiao"]),
            ("吕雪", &["lvxue", "luxue", "lyuxue", "lüxue", "lx"]),
            ("女娲", &["nvwa", "nuwa"]),
            ("略略", &["lvelve", "luelue"]),
            ("欧阳娜娜", &["ouyangnana", "oynn", "ouynana"]),
        ];
        for (name, typed) in cases {
            for asked in *typed {
                assert!(matches(name, asked), "{name} {asked}");
            }
        }
    }

    #[test]
    fn names_in_other_letters_count_by_their_words() {
        for asked in ["marychen", "mary chen", "mc", "MARYC"] {
            assert!(matches("Mary Chen", asked), "{asked}");
        }
        assert!(matches("王Lily", "wlily") && matches("阿依古丽·买买提", "aygl mmt"));
        assert!(!matches("Mary Chen", "m"));
    }

    #[test]
    fn a_name_begins_with_what_is_typed_so_far() {
        for asked in ["w", "wa", "wang", "wangf", "wf", "王"] {
            assert!(begins("王芳", asked), "{asked}");
        }
        assert!(!begins("王芳", "f") && !begins("王芳", "wangfangfang") && !begins("", "w"));
    }

    #[test]
    fn initials_are_given_in_every_reading() {
        assert_eq!(initials("李娜").first().map(String::as_str), Some("ln"));
        assert_eq!(initials("王芳").first().map(String::as_str), Some("wf"));
        assert_eq!(initials("曾丽").iter().collect::<std::collections::BTreeSet<_>>().len(), 2);
        assert!(["cl", "zl"].iter().all(|typed| initials("曾丽").iter().any(|made| made == typed)));
        assert_eq!(initials("Mary Chen"), ["mc"]);
        assert_eq!(initials("··"), Vec::<String>::new());
        assert!(initials("单曾仇朴解单曾仇朴解").len() <= SPELLINGS);
    }

    #[test]
    fn a_long_name_takes_no_longer_than_its_length() {
        let (name, asked) = ("安".repeat(400), "an".repeat(399) + "x");
        assert!(!matches(&name, &asked));
    }
}
