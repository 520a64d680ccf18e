//! The files of an import, read and understood.

use crate::domain::problem::{Fact, Place, Problem, Problems};
use crate::domain::sheet::Sheet;
use crate::domain::unreadable::{Stranger, Unreadable};
use crate::import::columns::REASONS;
use crate::import::format::{self, Format};
use crate::import::kind::Kind;
use crate::import::layout::{self, Field, Layout};
use crate::import::values::period::Period;
use crate::import::{dialect, ditto, encoding, heading, html};
use crate::outside::file;
use crate::outside::workbook::{self, Book};
use crate::store::directory::is_salon;
use std::path::{Path, PathBuf};

/// A sheet of a file, with what its columns mean.
pub struct Source {
    /// The file as it was named, with the tab where it has several.
    pub name: String,
    pub path: PathBuf,
    pub sheet: Sheet,
    pub layout: Layout,
    /// Whether only a title tells what month or year the sheet is about.
    pub titled: bool,
    /// Rows that got what a diary writes once, from the row above.
    pub ditto: usize,
    /// Tabs of the same file that hold nothing of the kind, passed over; told with the first.
    pub passed_over: Vec<String>,
    /// Tabs that are hidden; told with the first.
    pub hidden: Vec<String>,
    /// Whether a spreadsheet program seems to have the file open; told with the first.
    pub open: bool,
}

/// What the name of a file of rejected rows has after that of its sheet.
pub const REJECTED: &str = ".rejected";

/// Where the cards of client sheets are kept.
pub const KEPT_CARDS: &str = "imports/cards.csv";

/// Whether it is the file in which salon kept the cards of client sheets.
pub fn is_kept(file: &Path) -> bool {
    let root =
        file.ancestors().nth(2).map(|root| if root.as_os_str().is_empty() { Path::new(".") } else { root });
    file.ends_with(KEPT_CARDS) && root.is_some_and(is_salon)
}

/// The tab whose rows a file of rejected rows holds, by its name.
pub fn tab_of(path: &Path) -> Option<String> {
    let stem = path.file_stem()?.to_string_lossy().into_owned();
    let (_, tab) = stem.split(REJECTED).next()?.rsplit_once('.')?;
    Some(tab.to_string())
}

/// The month or year that the name of the tab or of the file tells.
fn period(path: &Path, tab: &str) -> Option<Period> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    Period::of(tab).or_else(|| Period::of(&stem))
}

/// Reads every file; everything that is wrong with any of them comes back at once.
pub fn read(
    files: &[PathBuf],
    tabs: &[String],
    kind: Kind,
    map: &[(String, String)],
) -> Result<Vec<Source>, Problems> {
    let (mut sources, mut problems) = (Vec::new(), Vec::new());
    // `*.xlsx` names the mark beside an open workbook, too.
    let all_locks = files.iter().all(|path| file::is_lock(path));
    for path in files.iter().filter(|path| all_locks || !file::is_lock(path)) {
        match book(path).and_then(|book| understood(path, book, tabs, kind, map)) {
            Ok(found) => sources.extend(found),
            Err(found) => problems.extend(found.0),
        }
    }
    Problems(problems).or_ok()?;
    Ok(sources)
}

fn unreadable(path: &Path) -> impl Fn(Unreadable) -> Problems {
    let name = path.display().to_string();
    move |why| {
        let line = match &why {
            Unreadable::MixedEncodings { line }
            | Unreadable::Undecodable { line }
            | Unreadable::ZeroByte { line }
            | Unreadable::UnclosedQuote { line }
            | Unreadable::CellTooLong { line, .. } => *line,
            _ => 0,
        };
        Problem::at(Fact::Sheet(why), Place::line(&name, line)).into()
    }
}

/// The sheets of a file, whatever they hold.
pub fn file_sheets(path: &Path) -> Result<Vec<Sheet>, Problems> {
    book(path).map(|book| book.sheets)
}

/// The sheets of a file, and the names of those that are hidden.
fn book(path: &Path) -> Result<Book, Problems> {
    let wrong = unreadable(path);
    let seen = |sheets| Book { sheets, hidden: Vec::new() };
    if file::is_lock(path) {
        return Err(wrong(Unreadable::NotASheet { what: Stranger::Lock }));
    }
    let bytes = file::read(path)?;
    match format::sniff(&bytes).map_err(&wrong)? {
        Format::Workbook => workbook::read(&bytes).map_err(&wrong),
        Format::Html => {
            let (text, _) = encoding::decode(&bytes).map_err(&wrong)?;
            html::read(&text).map(seen).map_err(&wrong)
        }
        Format::Text => {
            let (text, _) = encoding::decode(&bytes).map_err(&wrong)?;
            dialect::read(&text).map(|sheet| seen(vec![sheet])).map_err(&wrong)
        }
    }
}

/// Understands a sheet. In a workbook with several tabs a mapping counts in those that have its
/// heading.
fn understood_one(
    sheet: &Sheet,
    kind: Kind,
    map: &[(String, String)],
    several: bool,
) -> Result<Layout, Unreadable> {
    let mut map = map.to_vec();
    loop {
        match layout::understand(sheet, kind, &map) {
            Err(Unreadable::NoSuchHeading { heading, .. })
                if several && map.iter().any(|(h, _)| *h == heading) =>
            {
                map.retain(|(own, _)| *own != heading);
            }
            Ok(layout) => {
                return match other_kind(&layout, kind) {
                    None => Ok(layout),
                    Some(_) if tells_beside(&layout, kind) => Ok(layout.without_remarks()),
                    Some(other) => Err(other),
                };
            }
            Err(why @ Unreadable::NoHeadings { .. }) if !several && map.is_empty() => {
                return Err(only_another(sheet, kind).unwrap_or(why));
            }
            why => return why,
        }
    }
}

/// Columns that another kind of sheet would know beyond those of this kind, for it to be one.
const BEYOND: usize = 3;

/// Whether the sheet is another list than the one that was asked for.
fn other_kind(layout: &Layout, kind: Kind) -> Option<Unreadable> {
    let known = |kind| {
        let known = |column: &&layout::ColumnUse| heading::field_of(&column.heading, kind).is_some();
        layout.columns.iter().filter(known).count()
    };
    let own = known(kind);
    // Both are sold at the till: what was sold tells a list of sales from one of visits.
    let has = |field: &str| layout.column_of(field).is_some();
    let known_to = |kind| {
        let fields = |field: &str| {
            layout.columns.iter().any(|column| heading::field_of(&column.heading, kind) == Some(field))
        };
        fields(match kind {
            Kind::Sales => "product",
            _ => "service",
        })
    };
    for (mine, lacks, theirs) in
        [(Kind::Visits, "service", Kind::Sales), (Kind::Sales, "product", Kind::Visits)]
    {
        if kind == mine && !has(lacks) && known_to(theirs) {
            return Some(Unreadable::OtherKind { table: kind.word(), other: theirs.word() });
        }
    }
    let other = Kind::ALL.into_iter().filter(|other| *other != kind).max_by_key(|other| known(*other))?;
    (known(other) >= own + BEYOND).then(|| Unreadable::OtherKind { table: kind.word(), other: other.word() })
}

/// Whether a list of clients tells beside them what is asked for: their points, their cards, what they owe.
fn tells_beside(layout: &Layout, kind: Kind) -> bool {
    let has = |fields: &[&str]| fields.iter().any(|field| layout.column_of(field).is_some());
    let whose = has(&["client", "client_number", "phone"]);
    whose
        && match kind {
            Kind::Points => has(&["points", "balance"]) && !has(&["day", "at"]),
            Kind::Debts => has(&["amount"]),
            Kind::Cards => has(&["stored", "balance", "left", "times"]),
            _ => false,
        }
}

/// The kind of which a sheet is that is none of the one asked for.
fn only_another(sheet: &Sheet, kind: Kind) -> Option<Unreadable> {
    let known = |other: &Kind| {
        let layout = layout::understand(sheet, *other, &[]).ok()?;
        let known = layout.columns.iter().filter(|column| matches!(column.field, Field::Known(_)));
        Some((known.count(), *other))
    };
    let kinds = [Kind::Clients, Kind::Services, Kind::Staff, Kind::Bookings];
    let others = kinds.into_iter().filter(|other| *other != kind);
    let (count, other) = others.filter_map(|other| known(&other)).max_by_key(|(count, _)| *count)?;
    (count >= BEYOND).then(|| Unreadable::OtherKind { table: kind.word(), other: other.word() })
}

/// The sheets that hold what is imported. Of several tabs those without headings are passed over;
/// one must have them.
fn understood(
    path: &Path,
    Book { sheets, hidden }: Book,
    tabs: &[String],
    kind: Kind,
    map: &[(String, String)],
) -> Result<Vec<Source>, Problems> {
    let several = sheets.len() > 1;
    let (mut sources, mut first_why, mut passed_over) = (Vec::<Source>::new(), None, Vec::new());
    let named: Vec<String> = sheets.iter().map(|sheet| sheet.name.clone()).collect();
    for mut sheet in sheets {
        if !tabs.is_empty() && !tabs.contains(&sheet.name) {
            continue;
        }
        match understood_one(&sheet, kind, map, several) {
            Ok(mut layout) => {
                // The reason column of an earlier rejected file says nothing about the record.
                for column in &mut layout.columns {
                    if REASONS.contains(&column.heading.as_str()) {
                        column.field = Field::Ignored;
                        sheet.name = tab_of(path).unwrap_or(sheet.name);
                    }
                }
                let named = period(path, &sheet.name);
                layout.period = named.or_else(|| layout.titled());
                let (sheet, ditto) = ditto::filled(&sheet, &layout).unwrap_or((sheet, 0));
                let name = path.display().to_string();
                let name = if several { format!("{name}[{}]", sheet.name) } else { name };
                sources.push(Source {
                    name,
                    path: path.to_path_buf(),
                    sheet,
                    titled: layout.period.is_some() && named.is_none(),
                    layout,
                    ditto,
                    passed_over: Vec::new(),
                    hidden: Vec::new(),
                    open: false,
                });
            }
            Err(why) => {
                passed_over.push(sheet.name.clone());
                first_why.get_or_insert(why);
            }
        }
    }
    if let Some(first) = sources.first_mut() {
        first.open = file::is_open_elsewhere(path);
        first.passed_over = passed_over;
        first.hidden = if tabs.is_empty() { hidden } else { Vec::new() };
        return Ok(sources);
    }
    match first_why {
        Some(why) => Err(unreadable(path)(why)),
        None => {
            let missing = tabs.iter().find(|tab| !named.contains(tab)).or(tabs.first());
            let asked = missing.cloned().unwrap_or_default();
            Err(Fact::Sheet(Unreadable::NoSuchTab { asked, tabs: [named, hidden].concat() }).into())
        }
    }
}
