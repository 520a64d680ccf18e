//! Who and what is meant by a cell: staff, services and clients by the old system's numbers, by
//! phone, by name. Two candidates are in doubt, never guessed.

use super::values::names::may_address;
use super::values::phones::Partial;
use crate::domain::doubt::Doubt;
use crate::domain::money::Money;
use crate::domain::walk_in::is_walk_in;
use foldhash::{HashMap, HashSet};

/// What a text may stand for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Match {
    One(String),
    None,
    Several(usize),
}

/// Records by a text: each text with the ids that bear it.
#[derive(Clone, Debug, Default)]
pub struct Index(HashMap<String, Bearers>);

/// Nearly every text has one.
#[derive(Clone, Debug)]
struct Bearers {
    first: String,
    others: Vec<String>,
}

impl Index {
    pub fn add(&mut self, text: &str, id: &str) {
        if text.is_empty() {
            return;
        }
        match self.0.get_mut(text) {
            Some(ids) if ids.first == id || ids.others.iter().any(|known| known == id) => {}
            Some(ids) => ids.others.push(id.to_string()),
            None => {
                self.0.insert(text.to_string(), Bearers { first: id.to_string(), others: Vec::new() });
            }
        }
    }

    pub fn find(&self, text: &str) -> Match {
        match self.0.get(text) {
            None => Match::None,
            Some(ids) if ids.others.is_empty() => Match::One(ids.first.clone()),
            Some(ids) => Match::Several(ids.others.len() + 1),
        }
    }

    /// Everybody who bears a text.
    fn all(&self, text: &str) -> Vec<&str> {
        let bearers = self.0.get(text).into_iter();
        bearers.flat_map(|ids| [&ids.first].into_iter().chain(&ids.others)).map(String::as_str).collect()
    }

    /// Every text that somebody bears.
    fn texts(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// The one that bears the text, without a copy.
    pub fn only(&self, text: &str) -> Option<&str> {
        self.0.get(text).filter(|ids| ids.others.is_empty()).map(|ids| ids.first.as_str())
    }
}

/// A list with few records that bookings point at: the menu, or the staff.
#[derive(Clone, Debug, Default)]
pub struct Menu {
    numbers: Index,
    names: Index,
    /// Minutes of a service, by its id.
    pub minutes: HashMap<String, u32>,
    /// What it costs.
    pub prices: HashMap<String, Money>,
    pub names_by_id: HashMap<String, String>,
    /// Those that are not in use and of which nothing is known but the name: as they are made where a sheet names them.
    pub idle: HashSet<String>,
}

impl Menu {
    pub fn add(&mut self, id: &str, number: &str, name: &str, minutes: Option<u32>) {
        self.numbers.add(number, id);
        self.names.add(name, id);
        self.names.add(&folded(name), id);
        self.names_by_id.insert(id.to_string(), name.to_string());
        if let Some(minutes) = minutes {
            self.minutes.insert(id.to_string(), minutes);
        }
    }

    /// The only record whose name stands in a text; of several the one of the longest name.
    pub fn within(&self, text: &str) -> Option<String> {
        let found = self.names.texts().filter(|name| !name.is_empty() && text.contains(name));
        let longest = found.max_by_key(|name| name.len())?;
        self.names.only(longest).map(str::to_string)
    }

    /// The record that a cell means: by number, by name, by name without its spaces.
    pub fn find(&self, text: &str) -> Match {
        for found in [self.numbers.find(text), self.names.find(text), self.names.find(&folded(text))] {
            if found != Match::None {
                return found;
            }
        }
        Match::None
    }
}

/// A name without the number that stands before it: 1号-小雅, 08 王丽.
pub fn unnumbered(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (number, rest) = text.split_at(end);
    let marked = rest.strip_prefix('号').unwrap_or(rest);
    let name = marked.trim_start_matches([' ', '-', '_', '.', '、']);
    let is_apart = name.len() < rest.len();
    match !number.is_empty() && number.len() <= 4 && is_apart && name.chars().any(char::is_alphabetic) {
        true => name,
        false => text,
    }
}

/// What people put before or behind a part of a name: 小丽, 丽姐, 王老师.
const BEFORE: [char; 3] = ['小', '阿', '老'];
const BEHIND: [&str; 6] = ["老师", "店长", "师傅", "姐", "妹", "哥"];

impl Menu {
    /// The person whose name has that part, with the words of address taken off; a part of two
    /// names is both.
    pub fn find_by_part(&self, text: &str) -> Match {
        // 张小红(离职), 01-张小红: what stands beside a whole name is a remark, or her number.
        let outside = text.split(['(', '（', '[', '【']).next().unwrap_or(text);
        let beside =
            |c: char| c.is_ascii_digit() || c.is_whitespace() || matches!(c, '-' | '_' | '.' | '#' | '号');
        let text = outside.trim_matches(beside);
        match self.names.find(text) {
            Match::None => {}
            found => return found,
        }
        let bare = BEHIND.iter().find_map(|word| text.strip_suffix(word)).unwrap_or(text);
        let part = bare.strip_prefix(BEFORE).unwrap_or(bare);
        let han = |c: char| ('\u{4e00}'..='\u{9fff}').contains(&c);
        if part.is_empty() || !part.chars().all(han) {
            return Match::None;
        }
        let mut found = self.names_by_id.iter().filter(|(_, name)| name.contains(part));
        match (found.next(), found.count()) {
            (None, _) => Match::None,
            (Some((id, _)), 0) => Match::One(id.clone()),
            (Some(_), more) => Match::Several(more + 1),
        }
    }
}

/// A name without spaces, in half-width and lower case: 肩颈 SPA and 肩颈spa are the same.
fn folded(name: &str) -> String {
    let half = |c: char| match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
        c => c,
    };
    name.chars().map(half).filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect()
}

/// The clients that rows may mean.
#[derive(Clone, Debug, Default)]
pub struct Clients {
    pub numbers: Index,
    pub phones: Index,
    pub names: Index,
    pub names_by_id: HashMap<String, String>,
    pub phone_by_id: HashMap<String, String>,
}

impl Clients {
    pub fn add(&mut self, id: &str, number: &str, name: &str, called: &str, phones: &[&str]) {
        self.numbers.add(number, id);
        self.names.add(name, id);
        if called != name {
            self.names.add(called, id);
        }
        for phone in phones {
            self.phones.add(phone, id);
        }
        self.names_by_id.insert(id.to_string(), name.to_string());
        if let Some(phone) = phones.first() {
            self.phone_by_id.insert(id.to_string(), phone.to_string());
        }
    }

    /// The only one of that name whose phone looks so. None where nobody's does; who has no phone in the
    /// register may be anybody of her name.
    pub fn by_partial_phone(&self, name: &str, partial: &Partial) -> Option<Result<String, Doubt>> {
        let bearers = self.names.all(name);
        let phone = |id: &&str| self.phone_by_id.get(*id).filter(|phone| !phone.is_empty());
        let fitting: Vec<&str> =
            bearers.iter().copied().filter(|id| phone(id).is_some_and(|phone| partial.fits(phone))).collect();
        match fitting.as_slice() {
            [one] => Some(Ok(one.to_string())),
            [] if bearers.iter().any(|id| phone(id).is_none()) => None,
            [] => Some(Err(Doubt::UnknownClient { name: format!("{name} {}", partial.text) })),
            several => Some(Err(Doubt::SeveralClients { name: name.to_string(), count: several.len() })),
        }
    }

    pub fn name(&self, id: &str) -> &str {
        self.names_by_id.get(id).map_or("", String::as_str)
    }

    /// The client whom number, phone and name of a row mean.
    pub fn find(&self, number: &str, phone: &str, name: &str) -> Result<String, Doubt> {
        let by_phone = self.phones.find(phone);
        if let Match::One(id) = self.numbers.find(number) {
            let here = self.name(&id);
            let confirmed = name.is_empty() || here == name || by_phone == Match::One(id.clone());
            return match confirmed || self.names.find(name) == Match::One(id.clone()) {
                true => Ok(id),
                false => Err(Doubt::ClientDiffers {
                    number: number.to_string(),
                    sheet: name.to_string(),
                    here: here.to_string(),
                }),
            };
        }
        match by_phone {
            Match::One(id) if name.is_empty() || self.name(&id) == name => return Ok(id),
            // 王姐 with the phone of 王芳 is she.
            Match::One(id) if may_address(name, self.name(&id)) => return Ok(id),
            Match::One(id) => {
                // A phone that two people share: the name decides, if it is one of theirs.
                let here = self.name(&id).to_string();
                return match self.names.find(name) {
                    Match::One(named) if named == id => Ok(id),
                    _ => Err(Doubt::PhoneOfAnother { phone: phone.to_string(), name: here }),
                };
            }
            Match::Several(count) => {
                return match self.names.find(name) {
                    Match::One(id) => Ok(id),
                    _ => Err(Doubt::SeveralClients { name: phone.to_string(), count }),
                };
            }
            Match::None => {}
        }
        match self.names.find(name) {
            Match::One(id) if phone.is_empty() || !self.phone_by_id.contains_key(&id) => Ok(id),
            Match::Several(count) => {
                let name = name.to_string();
                Err(match phone.is_empty() {
                    true => Doubt::SeveralClients { name, count },
                    false => Doubt::NamesakesOfOtherPhones { name, phone: phone.to_string(), count },
                })
            }
            _ => {
                let said = [name, number, phone].into_iter().find(|said| !said.is_empty());
                let doubt = |said: &str| match is_walk_in(said) {
                    true => Doubt::WalkIn { name: said.to_string() },
                    false => Doubt::UnknownClient { name: said.to_string() },
                };
                Err(said.map_or(Doubt::ClientMissing, doubt))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_candidates_are_in_doubt_and_one_is_found() {
        let mut clients = Clients::default();
        clients.add("c1", "001", "王芳", "王姐", &["13800000001"]);
        clients.add("c2", "002", "王芳", "", &["13800000002"]);
        clients.add("c3", "003", "李娜", "", &[]);
        let find = |number, phone, name| clients.find(number, phone, name);
        assert_eq!(find("001", "", ""), Ok("c1".into()));
        assert_eq!(find("", "13800000002", "王芳"), Ok("c2".into()));
        assert_eq!(find("", "", "王姐"), Ok("c1".into()));
        assert!(matches!(find("", "", "王芳"), Err(Doubt::SeveralClients { count: 2, .. })));
        assert!(matches!(find("001", "", "赵敏"), Err(Doubt::ClientDiffers { .. })));
        assert!(matches!(find("", "13800000001", "赵敏"), Err(Doubt::PhoneOfAnother { .. })));
        assert!(matches!(
            find("", "13899999999", "王芳"),
            Err(Doubt::NamesakesOfOtherPhones { count: 2, .. })
        ));
        assert_eq!(find("", "13899999999", "李娜"), Ok("c3".into()));
        assert!(matches!(find("999", "", ""), Err(Doubt::UnknownClient { .. })));
    }

    #[test]
    fn a_number_before_a_name_is_none_of_it() {
        for (text, expected) in [
            ("1号-小雅", "小雅"),
            ("08 王丽", "王丽"),
            ("8号-Coco", "Coco"),
            ("3号", "3号"),
            ("小雅", "小雅"),
            ("7up", "7up"),
            ("小雅2", "小雅2"),
        ] {
            assert_eq!(unnumbered(text), expected, "{text}");
        }
    }

    #[test]
    fn a_part_of_a_name_means_the_only_one_who_has_it() {
        let mut staff = Menu::default();
        for (id, name) in [("t1", "王丽"), ("t2", "李梅"), ("t3", "李小燕")] {
            staff.add(id, "", name, None);
        }
        for (text, id) in
            [("小丽", "t1"), ("丽", "t1"), ("丽姐", "t1"), ("王老师", "t1"), ("阿梅", "t2"), ("小燕", "t3")]
        {
            assert_eq!(staff.find_by_part(text), Match::One(id.into()), "{text}");
        }
        for text in ["王丽(离职)", "王丽（兼职）", "01-王丽", "08号 王丽", "王丽01"] {
            assert_eq!(staff.find_by_part(text), Match::One("t1".into()), "{text}");
        }
        assert_eq!(staff.find_by_part("小李"), Match::Several(2));
        for text in ["红", "", "Li", "小", "姐"] {
            assert_eq!(staff.find_by_part(text), Match::None, "{text}");
        }
    }

    #[test]
    fn a_service_is_found_in_spite_of_spaces_and_width() {
        let mut menu = Menu::default();
        menu.add("s1", "F01", "肩颈SPA", Some(45));
        for text in ["F01", "肩颈SPA", "肩颈 spa", "肩颈ＳＰＡ"] {
            assert_eq!(menu.find(text), Match::One("s1".into()));
        }
        assert_eq!(menu.find("肩颈"), Match::None);
    }
}
