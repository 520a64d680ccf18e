//! Why a sheet as a whole can't be read.

/// The reason for which nothing of a sheet comes in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// The file holds nothing.
    Empty,
    /// The file is something else than a sheet.
    NotASheet { what: Stranger },
    /// The workbook is protected by a password.
    Locked,
    /// The file, or what it unpacks to, is larger than this.
    TooLarge { mebibytes: u32 },
    /// The workbook is cut off or broken; the library's own words.
    Damaged { detail: String },
    /// Lines in UTF-8 and lines in another encoding stand in one file; the first line that differs.
    MixedEncodings { line: u32 },
    /// A byte on this line belongs to no encoding that is read here.
    Undecodable { line: u32 },
    /// This line holds a zero byte, as a file does that was cut off while it was being saved.
    ZeroByte { line: u32 },
    /// A quotation mark opens a cell on this line and never closes it.
    UnclosedQuote { line: u32 },
    /// The cell that begins on this line is longer than this.
    CellTooLong { line: u32, kibibytes: u32 },
    /// The headings are those of another list.
    OtherKind { table: &'static str, other: &'static str },
    /// A tab that the workbook does not have, and those that it has.
    NoSuchTab { asked: String, tabs: Vec<String> },
    /// No row looks like the headings of this table; the row that came nearest, if any.
    NoHeadings { table: &'static str, line: Option<u32>, seen: Vec<String> },
    /// A heading was assigned to a field, but the sheet has no such heading.
    NoSuchHeading { heading: String, seen: Vec<String> },
    /// A heading was assigned to a field that this table does not have.
    NoSuchField { field: String, known: Vec<&'static str> },
}

/// What a file is, if it is no sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stranger {
    Image,
    Pdf,
    /// A zip, rar, 7z or gzip.
    Archive,
    /// A document of a word processor.
    Document,
    Slides,
    /// A sheet in Apple's own format.
    Numbers,
    /// A workbook in Excel's binary format (xlsb).
    BinaryWorkbook,
    /// A web archive (mht), which older Excels write as "single file web page".
    WebArchive,
    /// A web page without a table.
    Page,
    Database,
    /// What a spreadsheet program puts beside a workbook that it has open.
    Lock,
    Sound,
    Unknown,
}
