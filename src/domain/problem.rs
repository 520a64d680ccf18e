//! What can be wrong, as facts with the place where they stand.
//!
//! A fact says what is so; `messages` turns it into a sentence and a remedy in either language.

use super::amiss::Amiss;
use super::book_fact::BookFact;
use super::card_fact::CardFact;
use super::complaint_fact::ComplaintFact;
use super::coupon_fact::CouponFact;
use super::day::Moment;
use super::doubt::Doubt;
use super::feedback_fact::FeedbackFact;
use super::followup_fact::FollowupFact;
use super::guarantee_fact::GuaranteeFact;
use super::points_fact::PointsFact;
use super::refusal::Refusal;
use super::respelt;
use super::roster_fact::RosterFact;
use super::send_fact::SendFact;
use super::tier_fact::TierFact;
use super::unreadable::Unreadable;
use std::fmt;

/// Where something stands in a file, and the line as its owner wrote it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// Relative to the salon's directory, or as the user named it.
    pub file: String,
    /// From 1; 0 where the whole file is meant.
    pub line: u32,
    /// The character in the line, from 1; 0 where the whole line is meant.
    pub column: u32,
    /// How many characters are meant, for the caret line.
    pub width: u32,
    /// The line, without its line break; empty where there is none to show.
    pub text: String,
}

impl Place {
    /// A whole file.
    pub fn file(file: impl Into<String>) -> Place {
        Place { file: file.into(), ..Place::default() }
    }

    /// A whole line of a file.
    pub fn line(file: impl Into<String>, line: u32) -> Place {
        Place { file: file.into(), line, ..Place::default() }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if self.line > 0 {
            write!(f, ":{}", self.line)?;
        }
        if self.column > 0 {
            write!(f, ":{}", self.column)?;
        }
        Ok(())
    }
}

/// How a command ends (design section 3, Exit).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Exit {
    Done = 0,
    Refused = 1,
    Usage = 2,
    Data = 65,
    Ours = 70,
    Io = 74,
    Busy = 75,
}

/// One thing that is wrong, or worth knowing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    pub fact: Fact,
    pub place: Option<Place>,
    /// Another place that has to do with it.
    pub also: Option<Place>,
}

/// What is so. The number in each group's comment begins its codes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fact {
    // T1: tables
    ColumnCount {
        found: usize,
        expected: usize,
    },
    UnclosedQuote,
    TextAfterQuote,
    ConflictMarker,
    NulByte,
    NotUtf8,
    NoHeading,
    ColumnMissing {
        column: String,
    },
    ColumnDoubled {
        column: String,
    },
    IdDoubled {
        id: String,
    },
    CellTooLong {
        limit: usize,
    },
    FileTooLarge {
        limit: u64,
    },
    SymbolicLink,
    StrangeFile,
    /// A row of another month than its file's.
    WrongMonth {
        month: String,
    },
    // C2: cells
    BadDay {
        text: String,
    },
    BadMoment {
        text: String,
    },
    BadPhone {
        text: String,
    },
    PhoneDamaged {
        text: String,
    },
    BadBirthday {
        text: String,
    },
    BadMoney {
        text: String,
    },
    BadCount {
        text: String,
    },
    BadMinutes {
        text: String,
    },
    BadYesNo {
        text: String,
    },
    BadChoice {
        text: String,
        allowed: &'static [&'static str],
    },
    BadHours {
        text: String,
    },
    BadConsent {
        word: String,
    },
    Blank {
        column: String,
    },
    BadId {
        text: String,
    },
    UnknownReference {
        id: String,
        table: &'static str,
        /// How many rows of the file name it.
        rows: u64,
    },
    BadKey {
        text: String,
    },
    PhoneShared {
        phone: String,
    },
    // Y3: documents
    YamlUnreadable {
        what: String,
    },
    YamlWideMark {
        mark: char,
    },
    YamlTooLarge {
        limit: usize,
    },
    KeyUnknown {
        key: String,
        known: Vec<String>,
    },
    /// Two items of a list have one id; the first stands on that line.
    RuleDoubled {
        id: String,
        first: u32,
    },
    ValueKind {
        key: String,
        expected: Expected,
    },
    NewerFormat {
        found: String,
    },
    TemplateBroken {
        what: String,
    },
    TemplateName {
        name: String,
    },
    // S4: the store
    Shrunk {
        was: u64,
        now: u64,
    },
    Gone {
        was: u64,
    },
    /// A table that has no rows, though another file names some of them.
    Missing {
        named_in: String,
    },
    /// A month between two others that has no file.
    MonthLeftOut,
    ConflictKept {
        change: String,
    },
    Overwritten {
        change: String,
        rows: usize,
    },
    LooseMode {
        mode: u32,
    },
    UndoBlocked {
        change: String,
    },
    Busy {
        holder: String,
    },
    CannotRead {
        reason: String,
    },
    CannotWrite {
        reason: String,
    },
    KeptChanging,
    JournalDamaged,
    ReadOnly,
    LogDamaged,
    // R5: what was asked for
    NoSalon {
        dir: String,
    },
    SalonThere {
        dir: String,
    },
    NotFound {
        what: Sought,
        asked: String,
        verbs: &'static [&'static str],
    },
    Ambiguous {
        what: Sought,
        asked: String,
        candidates: Vec<Candidate>,
    },
    PhoneTaken {
        phone: String,
        by: Candidate,
    },
    NameTaken {
        what: Sought,
        by: Candidate,
    },
    FileThere,
    NotADate {
        text: String,
    },
    NoSuchCode {
        code: String,
    },
    NoSuchRule {
        key: String,
        /// Every key that there is.
        known: Vec<String>,
    },
    NoSuchTask {
        key: String,
    },
    NothingToUndo,
    NoSuchChange {
        change: String,
    },
    SendCannotBeUndone {
        change: String,
    },
    NoTerminal,
    EditorFailed {
        editor: String,
    },
    NothingGiven,
    BadOption {
        option: &'static str,
        text: String,
    },
    /// An option with a closed set of words; `known` are those, with what the shop calls them.
    NotOneOf {
        option: &'static str,
        text: String,
        known: Vec<String>,
    },
    NotAMoment {
        text: String,
        fault: super::when::Fault,
    },
    /// Nobody of that name is a client, and no phone was given.
    Stranger {
        asked: String,
    },
    // B8: the book
    NotBookable {
        service: String,
        at: Moment,
        /// The nearest free times, with the beautician.
        offers: Vec<(Moment, String)>,
        /// Whether something stands against any time.
        limited: bool,
        /// Whether a person may pass over all that stands against it.
        anyway: bool,
    },
    Refused(Refusal),
    // C23: the book's own rows
    Book(BookFact),
    /// A call-back that is to be noted.
    Followup(FollowupFact),
    /// A coupon that is given or used.
    Coupon(CouponFact),
    /// R58, C26: points.
    Points(PointsFact),
    /// R600, C280: complaints.
    Complaint(ComplaintFact),
    /// B87, R59, R64, C27: prepaid cards.
    Card(CardFact),
    Tier(TierFact),
    /// R66, C29: what clients think, and what is made of it.
    Feedback(FeedbackFact),
    /// B90, C29: agreements and guarantees.
    Guarantee(GuaranteeFact),
    Roster(RosterFact),
    // R56, Y32: the client's file
    HealthConsent {
        name: String,
        withdrawn: bool,
    },
    HandedToHerself {
        name: String,
    },
    StaffLeft {
        name: String,
    },
    FormNotUnderstood,
    // I6: sheets
    Sheet(Unreadable),
    Doubt(Doubt),
    // R54, R55, C22: the till
    Till(Amiss),
    // M9, C25: sending
    Send(SendFact),
    // O7: our own fault
    Ours {
        what: String,
    },
}

/// What a value of a document must be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expected {
    Text,
    YesNo,
    Days,
    Minutes,
    Clock,
    List,
    Map,
    Word(&'static [&'static str]),
    When,
    Zone,
    Number,
    Day,
    Hours,
    Spans,
    /// Who calls a client back.
    Caller,
    /// Whole numbers of days, one or several.
    DayNumbers,
    /// A preset that some rule of call-backs has.
    Preset,
    Wait,
}

/// What somebody looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sought {
    Client,
    Reward,
    Points,
    Service,
    Staff,
    Room,
    Product,
    Closure,
    Booking,
    Visit,
    Sale,
    Payment,
    Complaint,
    /// What a payment is for: a visit, a sale, a card or a booking.
    PaidFor,
    Card,
    CardType,
    CardUse,
    Coupon,
    Sheet,
    Feedback,
    Improvement,
    Agreement,
}

/// One of several records that could be meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    pub id: String,
    pub number: String,
    pub name: String,
    pub phone: String,
}

impl Problem {
    pub fn new(fact: Fact) -> Problem {
        Problem { fact, place: None, also: None }
    }

    pub fn at(fact: Fact, place: Place) -> Problem {
        Problem { fact, place: Some(place), also: None }
    }

    /// Whether the row may say something else than it seems to, so that nothing should be written
    /// on the strength of it.
    pub fn is_doubt(&self) -> bool {
        !self.is_note() && !matches!(self.fact, Fact::UnknownReference { .. })
    }

    /// Whether a cell says for certain what it should, in a spreadsheet's spelling: its row counts all the same.
    pub fn is_respelt(&self) -> bool {
        match &self.fact {
            Fact::BadDay { text } | Fact::BadMoment { text } | Fact::BadBirthday { text } => {
                respelt::own(text).is_some()
            }
            _ => false,
        }
    }

    /// Whether a row can't be told apart from others, so that its record is not known.
    pub fn hides_rows(&self) -> bool {
        matches!(
            self.fact,
            Fact::ColumnCount { .. }
                | Fact::UnclosedQuote
                | Fact::TextAfterQuote
                | Fact::ConflictMarker
                | Fact::NulByte
                | Fact::NotUtf8
                | Fact::CellTooLong { .. }
        )
    }

    /// Whether it is only worth knowing: `check` lists it, and it stops nothing.
    pub fn is_note(&self) -> bool {
        matches!(
            self.fact,
            Fact::LooseMode { .. }
                | Fact::PhoneShared { .. }
                | Fact::StrangeFile
                | Fact::MonthLeftOut
                | Fact::Followup(FollowupFact::MatchesNothing { .. })
                | Fact::Till(Amiss::DoneWithoutVisit { .. })
                | Fact::Send(SendFact::LeftSending { .. })
                | Fact::Card(CardFact::NotHolder { .. } | CardFact::CardsWait { .. })
                | Fact::Coupon(CouponFact::RewardWithoutOffer { .. })
                | Fact::Tier(
                    TierFact::NotInRules { .. } | TierFact::RewardTier { .. } | TierFact::Over { .. }
                )
                | Fact::Guarantee(GuaranteeFact::ToldLate { .. })
                | Fact::Book(BookFact::ClientTwice { .. } | BookFact::LeftOpen { .. })
        )
    }
}

/// Everything that is wrong, as an error that can travel to the edge.
#[derive(Debug, Default)]
pub struct Problems(pub Vec<Problem>);

impl Problems {
    /// The exit code: that of the gravest.
    pub fn exit(&self) -> Exit {
        self.0.iter().filter(|p| !p.is_note()).map(|p| p.fact.exit()).max().unwrap_or(Exit::Done)
    }

    /// Whether nothing is wrong but that it was not found.
    pub fn is_not_found(&self) -> bool {
        matches!(self.0[..], [ref one] if matches!(one.fact, Fact::NotFound { .. }))
    }

    /// What was found; where it was not, what is wrong is kept, to be told with the rest.
    pub fn keep<T>(&mut self, found: Result<T, Problems>) -> Option<T> {
        found.map_err(|wrong| self.0.extend(wrong.0)).ok()
    }

    /// Ok where nothing is wrong.
    pub fn or_ok(self) -> Result<(), Problems> {
        if self.0.is_empty() { Ok(()) } else { Err(self) }
    }
}

impl From<Problem> for Problems {
    fn from(problem: Problem) -> Problems {
        Problems(vec![problem])
    }
}

impl From<Fact> for Problem {
    fn from(fact: Fact) -> Problem {
        Problem::new(fact)
    }
}

impl From<Amiss> for Problem {
    fn from(amiss: Amiss) -> Problem {
        Problem::new(Fact::Till(amiss))
    }
}

impl From<SendFact> for Problems {
    fn from(fact: SendFact) -> Problems {
        Fact::Send(fact).into()
    }
}

impl From<Amiss> for Problems {
    fn from(amiss: Amiss) -> Problems {
        Problem::from(amiss).into()
    }
}

impl From<CouponFact> for Problems {
    fn from(fact: CouponFact) -> Problems {
        Fact::Coupon(fact).into()
    }
}

impl From<FollowupFact> for Problems {
    fn from(fact: FollowupFact) -> Problems {
        Fact::Followup(fact).into()
    }
}

impl From<ComplaintFact> for Problem {
    fn from(fact: ComplaintFact) -> Problem {
        Problem::new(Fact::Complaint(fact))
    }
}

impl From<ComplaintFact> for Problems {
    fn from(fact: ComplaintFact) -> Problems {
        Problem::from(fact).into()
    }
}

impl From<CardFact> for Problem {
    fn from(fact: CardFact) -> Problem {
        Problem::new(Fact::Card(fact))
    }
}

impl From<CardFact> for Problems {
    fn from(fact: CardFact) -> Problems {
        Problem::from(fact).into()
    }
}

impl From<TierFact> for Problems {
    fn from(fact: TierFact) -> Problems {
        Fact::Tier(fact).into()
    }
}

impl From<FeedbackFact> for Problems {
    fn from(fact: FeedbackFact) -> Problems {
        Fact::Feedback(fact).into()
    }
}

impl From<GuaranteeFact> for Problems {
    fn from(fact: GuaranteeFact) -> Problems {
        Fact::Guarantee(fact).into()
    }
}

impl From<PointsFact> for Problems {
    fn from(fact: PointsFact) -> Problems {
        Fact::Points(fact).into()
    }
}

impl From<Fact> for Problems {
    fn from(fact: Fact) -> Problems {
        Problem::new(fact).into()
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for problem in &self.0 {
            let place = problem.place.as_ref().map(|p| format!("{p}: ")).unwrap_or_default();
            writeln!(f, "{place}{} {:?}", problem.fact.code(), problem.fact)?;
        }
        Ok(())
    }
}

impl std::error::Error for Problems {}
