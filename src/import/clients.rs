//! Clients out of a sheet: each row read, rows of one client joined, known ones recognised.

use super::columns::{Columns, one_line};
use super::heard::Heard;
use super::incoming::{Incoming, IncomingRow};
use super::keys;
use super::layout::{Field, Layout, data_rows};
use super::reconcile::Hash;
use super::shares;
use super::values::amounts::{self, yes_no};
use super::values::birthdays::{Birthdays, Calendar, calendar};
use super::values::dates::Dates;
use super::values::plain::{plain, says_nothing};
use super::values::{names, phones, words};
use super::who::Staff;
use crate::domain::consent::Consent;
use crate::domain::day::Day;
use crate::domain::doubt::Doubt;
use crate::domain::sheet::{Sheet, SheetRow};
use compact_str::CompactString;
use foldhash::HashMap;

/// The register's columns that a client sheet can fill, in the register's order.
const COLUMNS: &[&str] = &[
    "number",
    "name",
    "called",
    "phone",
    "other_phones",
    "gender",
    "birthday",
    "wechat",
    "email",
    "source",
    "referrer",
    "staff",
    "since",
    "first_visit",
    "visits_before",
    "last_visit_before",
    "tier",
    "skin",
    "preferred",
    "consent",
    "paused_until",
    "tags",
    "note",
    "tier_until",
    "tier_after",
];

/// A card that stands in a client's row: kept for later.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// The index of its row among the incoming ones.
    pub row: usize,
    /// What stands as the number in its row.
    pub number: String,
    /// Column and text: `balance`, 1280.
    pub cells: Vec<(String, String)>,
}

/// What a client sheet says.
#[derive(Debug, Default)]
pub struct ClientSheet {
    pub incoming: Incoming,
    pub cards: Vec<Card>,
    /// Rows whose phone has stars in it, and that have no other.
    pub hidden_phones: Vec<usize>,
    /// Who brought whom, as written: resolved when all rows are known.
    pub referrers: HashMap<usize, String>,
}

/// How the fields begin that have no column of their own, and are told in the note.
const BESIDE: &str = "beside:";

/// Where the columns of the register stand among the incoming ones.
#[derive(Default)]
struct Position {
    name: Option<usize>,
    called: Option<usize>,
    phone: Option<usize>,
    other_phones: Option<usize>,
    gender: Option<usize>,
    birthday: Option<usize>,
    visits_before: Option<usize>,
    staff: Option<usize>,
    preferred: Option<usize>,
    consent: Option<usize>,
    tags: Option<usize>,
    note: Option<usize>,
    number: Option<usize>,
    /// Those that are taken over as they are written.
    as_written: Vec<(&'static str, usize)>,
}

impl Position {
    fn of(incoming: &Incoming) -> Position {
        let at = |name| incoming.column(name);
        let as_written = ["number", "called", "wechat", "email", "source", "tier", "tier_after", "skin"];
        Position {
            name: at("name"),
            called: at("called"),
            phone: at("phone"),
            other_phones: at("other_phones"),
            gender: at("gender"),
            birthday: at("birthday"),
            visits_before: at("visits_before"),
            staff: at("staff"),
            preferred: at("preferred"),
            consent: at("consent"),
            tags: at("tags"),
            note: at("note"),
            number: at("number"),
            as_written: as_written.into_iter().filter_map(|name| Some((name, at(name)?))).collect(),
        }
    }
}

struct Reading<'a> {
    columns: Columns<'a>,
    position: Position,
    /// Columns of days, with how each of them is written.
    days: Vec<(&'static str, usize, Dates)>,
    birthdays: Birthdays,
    staff: Staff<'a>,
    /// What is told in the note: the columns with their headings.
    beside: Vec<(usize, &'a str)>,
    today: Day,
}

type Genders = Heard<Result<Option<&'static str>, Doubt>>;

/// What a row says.
struct ReadRow {
    row: IncomingRow,
    hidden_phone: bool,
    referrer: String,
    card: Vec<(String, String)>,
}

/// Reads a sheet's rows. `hash` makes the key of a row without a number.
pub fn read(
    sheet: &Sheet,
    index: usize,
    layout: &Layout,
    staff: Staff,
    today: Day,
    hash: Hash,
    into: &mut ClientSheet,
) {
    let rows: Vec<SheetRow> = data_rows(sheet, layout).collect();
    let column_cells =
        |field| layout.column_of(field).into_iter().flat_map(|i| rows.iter().map(move |row| row.cell(i)));
    for name in COLUMNS.iter().filter(|name| fills(layout, name)) {
        into.incoming.add_column(name);
    }
    let days = ["since", "first_visit", "last_visit_before", "paused_until", "tier_until"].into_iter();
    let reading = Reading {
        columns: Columns::new(layout),
        position: Position::of(&into.incoming),
        days: days
            .filter_map(|field| {
                Some((field, into.incoming.column(field)?, Dates::learn(column_cells(field), today)))
            })
            .collect(),
        birthdays: Birthdays::learn(column_cells("birthday").collect::<Vec<_>>().into_iter(), today),
        staff,
        beside: beside(layout),
        today,
    };
    let republican = reading.days.iter().map(|(_, _, dates)| dates.republican()).sum::<usize>();
    into.incoming.republican += republican + reading.birthdays.republican();
    let extras: Vec<(usize, usize)> =
        reading.columns.extras().map(|(at, heading)| (at, into.incoming.add_column(heading))).collect();
    let age = layout.column_of("age").map(|at| {
        let heading =
            layout.columns.iter().find(|c| c.field == Field::Known("age")).map(|c| c.heading.clone());
        (at, into.incoming.add_column(&heading.unwrap_or_default()))
    });
    let cards = reading.columns.group("card:");
    let width = into.incoming.columns.len();
    let read_row = |at: usize, row: &SheetRow, genders: &Genders| {
        let mut read = IncomingRow { sheet: index, index: at, line: row.line(), ..IncomingRow::default() };
        read.values = vec![CompactString::default(); width];
        let hidden_phone = reading.client(row, genders, &mut read);
        for (at, column) in extras.iter().chain(&age) {
            read.set(*column, one_line(row.cell(*at)));
        }
        let number = read.get(reading.position.number);
        read.key = if number.is_empty() {
            let Position { name, phone, birthday, .. } = reading.position;
            let parts = [name, phone, birthday].map(|column| read.get(column));
            key_without_number(parts, hash).into()
        } else {
            number.into()
        };
        let card = cards
            .iter()
            .map(|(at, field)| {
                (field.trim_start_matches("card:").to_string(), one_line(row.cell(*at)).into_owned())
            })
            .filter(|(_, text)| !text.is_empty());
        let referrer = reading.columns.text(row, "referrer");
        ReadRow { row: read, hidden_phone, referrer, card: card.collect() }
    };
    let all = shares::read(&rows, |first, share| {
        let genders = Genders::default();
        (first..).zip(share).map(|(at, row)| read_row(at, row, &genders)).collect()
    });
    into.incoming.rows.reserve(rows.len());
    for ReadRow { row, hidden_phone, referrer, card } in all.into_iter().flatten() {
        let here = into.incoming.rows.len();
        into.hidden_phones.extend(hidden_phone.then_some(here));
        if !referrer.is_empty() {
            into.referrers.insert(here, referrer);
        }
        if !card.is_empty() {
            let number = row.get(reading.position.number).to_string();
            into.cards.push(Card { row: here, number, cells: card });
        }
        into.incoming.rows.push(row);
    }
}

/// Whether a sheet can fill a column, itself or by a field from which it is made.
fn fills(layout: &Layout, column: &str) -> bool {
    let told = || !beside(layout).is_empty();
    let by: &[&str] = match column {
        "consent" | "note" if told() => return true,
        "name" => &["name", "first_name", "last_name"],
        "birthday" => &["birthday", "lunar_birthday", "is_lunar"],
        "called" => &["called", "name"],
        "other_phones" => &["other_phones", "phone"],
        "consent" => &["consent", "do_not_contact", "sms_consent", "email_consent", "note", "tags"],
        "note" => &["note", "name", "phone", "lunar_birthday"],
        own => &[own],
    };
    by.iter().any(|field| layout.column_of(field).is_some())
}

/// What a cell says under its heading: 过敏史：青霉素. Of 无 and 否, nothing.
fn told_beside(row: &SheetRow, (at, heading): (usize, &str)) -> Option<String> {
    let cell = row.cell(at);
    let nothing = says_nothing(&plain(cell)) || yes_no(cell) == Ok(Some(false));
    let colon = if heading.is_ascii() { ": " } else { "：" };
    (!nothing).then(|| format!("{heading}{colon}{}", one_line(cell)))
}

/// The columns that are told in the note, with their headings.
fn beside(layout: &Layout) -> Vec<(usize, &str)> {
    let told = |field| matches!(field, Field::Known(field) if field.starts_with(BESIDE));
    let columns = layout.columns.iter().filter(|column| told(column.field));
    columns.map(|column| (column.index, column.heading.as_str())).collect()
}

/// The key of a row without a number: what identifies it.
pub fn key_without_number([name, phone, birthday]: [&str; 3], hash: Hash) -> String {
    if phone.is_empty() {
        keys::of_cells(&[name, "", birthday], hash)
    } else {
        keys::of_cells(&[name, phone], hash)
    }
}

impl Reading<'_> {
    /// Reads a row; tells whether it has no phone because that was hidden.
    fn client(&self, row: &SheetRow, genders: &Genders, read: &mut IncomingRow) -> bool {
        let at = &self.position;
        let mut asides: Vec<String> = Vec::new();
        for (field, column) in &at.as_written {
            read.set(*column, one_line(self.columns.cell(row, field).unwrap_or_default()));
        }
        if let Some(column) = at.name {
            match names::name(&self.columns.name(row)) {
                Ok(name) => {
                    asides.extend(name.aside);
                    if let Some(column) = at.called.filter(|called| read.get(Some(*called)).is_empty()) {
                        read.set(column, names::called(&name.name).unwrap_or_default());
                    }
                    read.set(column, name.name);
                }
                Err(doubt) => read.doubts.push(doubt),
            }
        } else {
            read.doubts.push(Doubt::NameMissing);
        }
        let hidden_phone = self.phones(row, &mut asides, read);
        asides.extend(self.birthday(row, read));
        for (field, column, dates) in &self.days {
            read.take(*column, dates.day(self.columns.cell(row, field).unwrap_or_default()));
        }
        if let Some(column) = at.gender {
            let cell = self.columns.cell(row, "gender").unwrap_or_default();
            read.take(column, genders.of(cell, || words::gender(cell)));
        }
        if let Some(column) = at.preferred {
            let channel = words::channel(self.columns.cell(row, "preferred").unwrap_or_default());
            read.take(column, channel.map(|channel| channel.map(|channel| channel.word())));
        }
        if let Some(column) = at.visits_before {
            read.take(column, amounts::count(self.columns.cell(row, "visits_before").unwrap_or_default()));
        }
        if let Some(column) = at.staff {
            read.take(column, self.staff.find(self.columns.cell(row, "staff").unwrap_or_default()));
        }
        let tags = self.columns.text(row, "tags");
        let note = self.columns.text(row, "note");
        let beside: Vec<String> = self.beside.iter().filter_map(|column| told_beside(row, *column)).collect();
        let remarks: Vec<&str> = [&tags, &note].into_iter().chain(&beside).map(String::as_str).collect();
        self.consent(row, &remarks, read);
        asides.splice(0..0, beside);
        if let Some(column) = at.tags {
            read.set(column, tags.replace(['；', '、', '，', ','], ";"));
        }
        if let Some(column) = at.note {
            let all = [note].into_iter().chain(asides).filter(|part| !part.is_empty()).collect::<Vec<_>>();
            read.set(column, all.join("；"));
        }
        hidden_phone
    }

    /// The phones of a row, and what stood beside them; tells whether there is none because it was hidden.
    fn phones(&self, row: &SheetRow, asides: &mut Vec<String>, read: &mut IncomingRow) -> bool {
        let (mut first, mut others, mut masked) = (None, Vec::new(), false);
        for field in ["phone", "other_phones"] {
            match phones::phones(self.columns.cell(row, field).unwrap_or_default()) {
                Ok(found) => {
                    for phone in found.first.into_iter().chain(found.others) {
                        if first.is_none() {
                            first = Some(phone);
                        } else if first.as_ref() != Some(&phone) && !others.contains(&phone) {
                            others.push(phone);
                        }
                    }
                    asides.extend(found.aside);
                    masked |= found.masked;
                }
                Err(doubt) => read.doubts.push(doubt),
            }
        }
        let Position { phone, other_phones, .. } = self.position;
        let phone = phone.or(other_phones);
        let hidden = masked && first.is_none();
        if let Some(column) = phone {
            read.set(column, first.unwrap_or_default());
        }
        if let Some(column) = other_phones.filter(|_| phone != other_phones) {
            read.set(column, others.join(";"));
        }
        hidden
    }

    /// The birthday of a row. One that stands beside it in the other calendar comes back, for the note.
    fn birthday(&self, row: &SheetRow, read: &mut IncomingRow) -> Option<String> {
        let column = self.position.birthday?;
        let cell = |field| self.columns.cell(row, field).unwrap_or_default();
        let (own, named, ticked) = (cell("birthday"), cell("calendar"), cell("is_lunar"));
        // A column 农历 holds a tick, or the lunar birthday itself.
        let (tick, written) = match yes_no(ticked) {
            _ if ticked.is_empty() => (None, ""),
            Ok(tick) => (tick, ""),
            Err(_) => (None, ticked),
        };
        let lunar = Some(cell("lunar_birthday")).filter(|cell| !cell.is_empty()).unwrap_or(written);
        let tick = tick.map(|lunar| if lunar { Calendar::Lunar } else { Calendar::Solar });
        let hint = calendar(named).or(tick);
        let value = match own.is_empty() {
            true => self.birthdays.birthday(lunar, Some(Calendar::Lunar)),
            false if hint.is_none() && !says_nothing(&plain(named)) => {
                Err(Doubt::SolarOrLunar { text: named.to_string() })
            }
            false => self.birthdays.birthday(own, hint),
        };
        read.take(column, value);
        let beside = !own.is_empty() && !says_nothing(&plain(lunar));
        beside.then(|| format!("农历生日 {}", one_line(lunar)))
    }

    fn consent(&self, row: &SheetRow, remarks: &[&str], read: &mut IncomingRow) {
        let Some(column) = self.position.consent else { return };
        let cell = self.columns.text(row, "consent");
        let refused = self.columns.text(row, "do_not_contact");
        let asks = remarks.iter().copied().chain([cell.as_str(), refused.as_str()]);
        let mut left_alone = asks.into_iter().any(words::asks_not_to_be_contacted);
        match yes_no(&refused) {
            Ok(yes) => left_alone |= yes == Some(true),
            Err(_) if left_alone => {}
            Err(doubt) => read.doubts.push(doubt),
        }
        read.left_alone = left_alone;
        let consent = match Consent::parse(&cell) {
            Ok(consent) if !consent.0.is_empty() && !left_alone => cell,
            _ if left_alone => format!("contact-{}", self.today),
            _ => match yes_no(&cell) {
                Ok(Some(given)) => format!("contact{}{}", if given { '+' } else { '-' }, self.today),
                Ok(None) => String::new(),
                Err(doubt) => return read.doubts.push(doubt),
            },
        };
        let mut all: Vec<String> = Some(consent).filter(|consent| !consent.is_empty()).into_iter().collect();
        // What she says of one channel stands beside what she says of all.
        for (field, channel) in [("sms_consent", "sms"), ("email_consent", "email")] {
            let cell = self.columns.cell(row, field).unwrap_or_default();
            if cell.is_empty() {
                continue;
            }
            match yes_no(cell) {
                Ok(Some(given)) if !left_alone => {
                    all.push(format!("{channel}{}{}", if given { '+' } else { '-' }, self.today));
                }
                Ok(_) => {}
                Err(doubt) => read.doubts.push(doubt),
            }
        }
        read.set(column, all.join(" "));
    }
}
