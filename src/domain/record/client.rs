//! A client of the register.

use crate::domain::birthday::Birthday;
use crate::domain::cell;
use crate::domain::consent::{Channel, Consent};
use crate::domain::day::Day;
use crate::domain::find::Findable;
use crate::domain::held::Held;
use crate::domain::phone::is_mobile;
use crate::domain::problem::{Fact, Problem};
use crate::domain::row::{CellReader, Row, Source};
use crate::domain::rule::Address;
use crate::domain::schema::Cell;
use std::borrow::Cow;

/// What the due-lists need of a client's row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Client {
    pub id: String,
    pub number: String,
    pub name: String,
    pub called: String,
    pub phone: String,
    pub gender: String,
    pub birthday: Option<Birthday>,
    pub wechat: String,
    pub email: String,
    pub staff: String,
    pub since: Option<Day>,
    pub first_visit: Option<Day>,
    /// How many visits the old system counted.
    pub visits_before: u32,
    /// The last visit before salon's records, where the old system told it.
    pub last_visit_before: Option<Day>,
    pub tier: String,
    pub tier_until: Option<Day>,
    pub tier_after: String,
    pub preferred: Option<Channel>,
    pub consent: Consent,
    pub paused_until: Option<Day>,
    pub tags: String,
    pub note: String,
    /// The day on which whoever was called said that the phone is not hers.
    pub wrong_number: Option<Day>,
    pub source: Source,
}

impl Client {
    /// What she can be found by.
    pub fn findable(&self) -> Findable {
        Findable {
            id: self.id.clone(),
            number: self.number.clone(),
            name: self.name.clone(),
            called: self.called.clone(),
            phones: vec![self.phone.clone()],
        }
    }

    /// Whether the old system counted her as somebody who came again: no visit in the records is her first, as most hold
    /// the last months only.
    pub fn came_again_before(&self) -> bool {
        self.visits_before > 1
    }

    /// Her tier, as it is written.
    pub fn held(&self) -> Held<'_> {
        Held { tier: &self.tier, until: self.tier_until, after: &self.tier_after }
    }

    /// Reads a row; cells that can't be read come back as problems, and are left out.
    pub fn read(row: &dyn Row) -> (Client, Vec<Problem>) {
        let bad_day = |text| Fact::BadDay { text };
        let mut cells = CellReader::new(row);
        // In the order in which they stand in the file, where they are found fastest.
        let client = Client {
            id: cells.text("id"),
            number: cells.text("number"),
            name: cells.text("name"),
            called: cells.text("called"),
            phone: phone(&mut cells),
            gender: cells.text("gender"),
            birthday: cells.value("birthday", Birthday::parse, |text| Fact::BadBirthday { text }),
            wechat: cells.text("wechat"),
            email: cells.text("email"),
            staff: cells.text("staff"),
            since: cells.value("since", Day::parse, bad_day),
            first_visit: cells.value("first_visit", Day::parse, bad_day),
            visits_before: cells.text("visits_before").parse().unwrap_or(0),
            last_visit_before: cells.value("last_visit_before", Day::parse, bad_day),
            tier: cells.text("tier"),
            tier_until: cells.value("tier_until", Day::parse, bad_day),
            tier_after: cells.text("tier_after"),
            preferred: cells.value("preferred", Channel::parse, |text| Fact::BadChoice {
                text,
                allowed: crate::domain::schema::REACH,
            }),
            consent: consent(&mut cells),
            paused_until: cells.value("paused_until", Day::parse, bad_day),
            tags: cells.text("tags"),
            note: cells.text("note"),
            wrong_number: None,
            source: row.source(),
        };
        (client, cells.problems)
    }

    /// How she is addressed: as her card says, by a name that is a form of address itself, by
    /// surname and form, else by her name.
    pub fn addressed(&self, rule: &Address) -> Cow<'_, str> {
        if !self.called.is_empty() {
            return self.called.as_str().into();
        }
        let name = self.name.as_str();
        let form = match self.gender.as_str() {
            "f" => rule.female.as_str(),
            "m" => rule.male.as_str(),
            _ => return name.into(),
        };
        let titled = rule.titles.iter().any(|title| name.ends_with(title.as_str()));
        let chinese = name.chars().all(is_chinese);
        let Some((second, _)) = name.char_indices().nth(1).filter(|_| !titled && chinese) else {
            return name.into();
        };
        if form.is_empty() {
            return name.into();
        }
        let double = rule.double_surnames.iter().find(|surname| name.starts_with(surname.as_str()));
        let surname = double.map_or(&name[..second], String::as_str);
        if form.is_ascii() { [form, " ", surname].concat().into() } else { [surname, form].concat().into() }
    }

    /// The number or address for a channel; WeChat falls back on the phone it is bound to.
    pub fn reach_by(&self, channel: Channel) -> Option<&str> {
        let address = match channel {
            Channel::Wechat if !self.wechat.is_empty() => &self.wechat,
            Channel::Wechat | Channel::Sms | Channel::Phone if self.wrong_number.is_some() => return None,
            // No landline takes a text, nor is WeChat bound to one.
            Channel::Wechat | Channel::Sms if !is_mobile(&self.phone) && !self.phone.starts_with('+') => {
                return None;
            }
            Channel::Wechat | Channel::Sms | Channel::Phone => &self.phone,
            Channel::Email => &self.email,
        };
        (!address.is_empty()).then_some(address.as_str())
    }
}

/// Her phone; what a spreadsheet has made of a number would reach nobody, or somebody else.
fn phone(cells: &mut CellReader) -> String {
    let phone = cells.text("phone");
    let fault = if phone.is_empty() { None } else { cell::fault(Cell::Phone, &phone) };
    let Some(fact) = fault else { return phone };
    cells.problems.push(Problem::at(fact, cells.row.place("phone")));
    String::new()
}

fn consent(cells: &mut CellReader) -> Consent {
    Consent::parse(&cells.text("consent")).unwrap_or_else(|word| {
        let fact = Fact::BadConsent { word: word.to_string() };
        cells.problems.push(Problem::at(fact, cells.row.place("consent")));
        Consent::default()
    })
}

/// Whether it is a Chinese character; rare ones of names stand in the extensions.
fn is_chinese(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{20000}'..='\u{323af}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn she_is_addressed_as_her_card_says_or_by_her_surname() {
        let rule = Address {
            female: "女士".into(),
            male: "先生".into(),
            titles: vec!["姐".into()],
            double_surnames: vec!["欧阳".into()],
        };
        let called = |name: &str, called: &str, gender: &str| {
            let (name, called, gender) = (name.into(), called.into(), gender.into());
            Client { name, called, gender, ..Client::default() }.addressed(&rule).into_owned()
        };
        assert_eq!(called("王芳", "芳姐", "f"), "芳姐");
        assert_eq!(called("王芳", "", "f"), "王女士");
        assert_eq!(called("欧阳娜", "", "f"), "欧阳女士");
        assert_eq!(called("王姐", "", "f"), "王姐");
        assert_eq!(called("李强", "", "m"), "李先生");
        assert_eq!(called("王芳", "", ""), "王芳");
        assert_eq!(called("Mary Chen", "", "f"), "Mary Chen");
    }
}
