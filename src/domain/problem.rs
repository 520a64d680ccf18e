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
use super::roster_fact::RosterFact;
use super::send_fact::SendFact;
use super::tier_fact::TierFact;
use super::unfit::Unfit;
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

    /// Whether it is only worth knowing: `check` lists it, and it stops nothing.
    pub fn is_note(&self) -> bool {
        matches!(
            self.fact,
            Fact::LooseMode { .. }
                | Fact::PhoneShared { .. }
                | Fact::StrangeFile
                | Fact::Till(Amiss::DoneWithoutVisit { .. })
                | Fact::Send(SendFact::LeftSending { .. })
                | Fact::Card(CardFact::NotHolder { .. })
                | Fact::Tier(TierFact::NotInRules { .. } | TierFact::Over { .. })
                | Fact::Guarantee(GuaranteeFact::ToldLate { .. })
                | Fact::Book(BookFact::ClientTwice { .. } | BookFact::LeftOpen { .. })
        )
    }
}

macro_rules! codes {
    ($($code:literal $exit:ident $pattern:pat),* $(,)?) => {
        impl Fact {
            /// The code under which `salon check --explain` tells more.
            pub fn code(&self) -> &'static str {
                match self { $($pattern => $code,)* }
            }

            /// How a command ends because of it.
            pub fn exit(&self) -> Exit {
                match self { $($pattern => Exit::$exit,)* }
            }
        }

        /// Every code there is.
        pub const CODES: &[&str] = &[$($code),*];
    };
}

codes! {
    "T101" Data Fact::ColumnCount { .. },
    "T102" Data Fact::UnclosedQuote,
    "T103" Data Fact::TextAfterQuote,
    "T104" Data Fact::ConflictMarker,
    "T105" Data Fact::NulByte,
    "T106" Data Fact::NotUtf8,
    "T107" Data Fact::NoHeading,
    "T108" Data Fact::ColumnMissing { .. },
    "T109" Data Fact::ColumnDoubled { .. },
    "T110" Data Fact::IdDoubled { .. },
    "T111" Data Fact::CellTooLong { .. },
    "T112" Data Fact::FileTooLarge { .. },
    "T113" Data Fact::SymbolicLink,
    "T114" Done Fact::StrangeFile,
    "T115" Data Fact::WrongMonth { .. },
    "C201" Data Fact::BadDay { .. },
    "C202" Data Fact::BadMoment { .. },
    "C203" Data Fact::BadPhone { .. },
    "C204" Data Fact::PhoneDamaged { .. },
    "C205" Data Fact::BadBirthday { .. },
    "C206" Data Fact::BadMoney { .. },
    "C207" Data Fact::BadCount { .. },
    "C208" Data Fact::BadYesNo { .. },
    "C209" Data Fact::BadChoice { .. },
    "C210" Data Fact::BadHours { .. },
    "C211" Data Fact::BadConsent { .. },
    "C212" Data Fact::Blank { .. },
    "C213" Data Fact::BadId { .. },
    "C214" Data Fact::UnknownReference { .. },
    "C215" Data Fact::BadKey { .. },
    "C217" Data Fact::BadMinutes { .. },
    "C216" Done Fact::PhoneShared { .. },
    "Y301" Data Fact::YamlUnreadable { .. },
    "Y302" Data Fact::YamlWideMark { .. },
    "Y303" Data Fact::YamlTooLarge { .. },
    "Y304" Data Fact::KeyUnknown { .. },
    "Y305" Data Fact::ValueKind { .. },
    "Y306" Data Fact::NewerFormat { .. },
    "Y307" Data Fact::TemplateBroken { .. },
    "Y308" Data Fact::TemplateName { .. },
    "S401" Data Fact::Shrunk { .. },
    "S402" Data Fact::Gone { .. },
    "S403" Data Fact::ConflictKept { .. },
    "S404" Data Fact::Overwritten { .. },
    "S405" Done Fact::LooseMode { .. },
    "S406" Refused Fact::UndoBlocked { .. },
    "S410" Busy Fact::Busy { .. },
    "S411" Io Fact::CannotRead { .. },
    "S412" Io Fact::CannotWrite { .. },
    "S413" Busy Fact::KeptChanging,
    "S414" Data Fact::JournalDamaged,
    "S415" Io Fact::ReadOnly,
    "S416" Data Fact::LogDamaged,
    "R501" Usage Fact::NoSalon { .. },
    "R502" Refused Fact::SalonThere { .. },
    "R503" Refused Fact::NotFound { .. },
    "R504" Refused Fact::Ambiguous { .. },
    "R505" Refused Fact::PhoneTaken { .. },
    "R506" Usage Fact::NotADate { .. },
    "R507" Usage Fact::NoSuchCode { .. },
    "R508" Refused Fact::NoSuchTask { .. },
    "R509" Refused Fact::NothingToUndo,
    "R510" Refused Fact::NoSuchChange { .. },
    "R511" Refused Fact::SendCannotBeUndone { .. },
    "R512" Usage Fact::NoTerminal,
    "R513" Refused Fact::EditorFailed { .. },
    "R514" Usage Fact::NothingGiven,
    "R515" Usage Fact::BadOption { .. },
    "R516" Refused Fact::NameTaken { .. },
    "R517" Refused Fact::FileThere,
    "R518" Usage Fact::NotAMoment { .. },
    "R519" Refused Fact::Stranger { .. },
    "B800" Refused Fact::NotBookable { .. },
    "B801" Refused Fact::Refused(Refusal::InThePast { .. }),
    "B802" Refused Fact::Refused(Refusal::TooFarAhead { .. }),
    "B803" Refused Fact::Refused(Refusal::ShopClosed { .. }),
    "B804" Refused Fact::Refused(Refusal::OutsideOpening { .. }),
    "B805" Refused Fact::Refused(Refusal::StaffGone { .. }),
    "B806" Refused Fact::Refused(Refusal::StaffOff { .. }),
    "B807" Refused Fact::Refused(Refusal::OutsideShift { .. }),
    "B808" Refused Fact::Refused(Refusal::NoSkill { .. }),
    "B809" Refused Fact::Refused(Refusal::StaffBusy { .. }),
    "B810" Refused Fact::Refused(Refusal::NobodyFree { .. }),
    "B811" Refused Fact::Refused(Refusal::RoomTaken { .. }),
    "B812" Refused Fact::Refused(Refusal::NoRoomFree { .. }),
    "B813" Refused Fact::Refused(Refusal::ClientBooked { .. }),
    "B814" Refused Fact::Refused(Refusal::OneOpenBooking { .. }),
    "B815" Refused Fact::Refused(Refusal::DepositWanted { .. }),
    "B816" Refused Fact::Refused(Refusal::WrongState { .. }),
    "B830" Refused Fact::Till(Amiss::Unfit { what: Unfit::StaffLeft { .. }, .. }),
    "B831" Refused Fact::Till(Amiss::Unfit { what: Unfit::NoSkill { .. }, .. }),
    "B832" Refused Fact::Till(Amiss::Unfit { what: Unfit::NotOffered { .. }, .. }),
    "B833" Refused Fact::Till(Amiss::Unfit { what: Unfit::NoCard { .. }, .. }),
    "B834" Refused Fact::Till(Amiss::Ahead { .. }),
    "B835" Refused Fact::Till(Amiss::OfAnother { .. }),
    "B836" Refused Fact::Till(Amiss::TooFine { .. }),
    "B837" Usage Fact::Till(Amiss::CountDiffers { .. }),
    "B838" Usage Fact::Till(Amiss::NoReason),
    "B839" Refused Fact::Till(Amiss::BackTooMuch { .. }),
    "B840" Usage Fact::Roster(RosterFact::WeekUnclear { .. }),
    "R520" Refused Fact::NoSuchRule { .. },
    "R530" Refused Fact::Roster(RosterFact::SkillUnknown { .. }),
    "R531" Refused Fact::Roster(RosterFact::ShiftUnknown { .. }),
    "R532" Usage Fact::Roster(RosterFact::UntilBefore { .. }),
    "R533" Usage Fact::Roster(RosterFact::SpansUnclear { .. }),
    "R534" Refused Fact::Roster(RosterFact::MonthUnclear { .. }),
    "R535" Refused Fact::Roster(RosterFact::WeekdaysDiffer { .. }),
    "R536" Data Fact::Roster(RosterFact::NoGrid),
    "R537" Refused Fact::Roster(RosterFact::DayDiffers { .. }),
    "R560" Refused Fact::HealthConsent { .. },
    "R561" Usage Fact::HandedToHerself { .. },
    "R562" Refused Fact::StaffLeft { .. },
    "Y320" Refused Fact::FormNotUnderstood,
    "I600" Data Fact::Sheet(_),
    "I601" Refused Fact::Doubt(_),
    "R540" Refused Fact::Till(Amiss::NotOpen { .. }),
    "R541" Refused Fact::Till(Amiss::PayDiffers { .. }),
    "R542" Refused Fact::Till(Amiss::UnknownMethod { .. }),
    "R543" Refused Fact::Till(Amiss::FreeWithoutReason),
    "R544" Refused Fact::Till(Amiss::HowPaid { .. }),
    "R545" Refused Fact::Till(Amiss::NoPrice { .. }),
    "R546" Refused Fact::Till(Amiss::SharesUneven { .. }),
    "R547" Refused Fact::Till(Amiss::AlreadyReversed { .. }),
    "R548" Refused Fact::Till(Amiss::IsReversal { .. }),
    "R549" Refused Fact::Till(Amiss::NothingOwed { .. }),
    "R550" Refused Fact::Till(Amiss::NotYet { .. }),
    "R551" Refused Fact::Till(Amiss::DepositShort { .. }),
    "R552" Usage Fact::Till(Amiss::FormatUnfit { .. }),
    "R553" Refused Fact::Till(Amiss::BadPay { .. }),
    "R554" Refused Fact::Till(Amiss::SumTooLarge),
    "R555" Refused Fact::Till(Amiss::SeveralClients),
    "R556" Refused Fact::Till(Amiss::NoDeposit { .. }),
    "R557" Refused Fact::Till(Amiss::NoMoneyIn { .. }),
    "C220" Data Fact::Till(Amiss::SharesDiffer { .. }),
    "C221" Data Fact::Till(Amiss::PaidMore { .. }),
    "C222" Done Fact::Till(Amiss::DoneWithoutVisit { .. }),
    "C223" Data Fact::Till(Amiss::ReversedTwice { .. }),
    "C224" Data Fact::Till(Amiss::MethodUnknown { .. }),
    "B819" Refused Fact::Refused(Refusal::NotYet { .. }),
    "B820" Refused Fact::Refused(Refusal::TooEarly { .. }),
    "B821" Refused Fact::Refused(Refusal::RoomsShort { .. }),
    "B822" Refused Fact::Refused(Refusal::RoomUnfit { .. }),
    "B817" Refused Fact::Book(BookFact::TakenSince { .. }),
    "B823" Usage Fact::Book(BookFact::NoService),
    "B824" Usage Fact::Book(BookFact::WithHerself { .. }),
    "B825" Usage Fact::Book(BookFact::WaitOver { .. }),
    "B826" Refused Fact::Book(BookFact::WaitsAlready { .. }),
    "B827" Refused Fact::Book(BookFact::WaitSettled { .. }),
    "B818" Refused Fact::Book(BookFact::Hanging { .. }),
    "C230" Data Fact::Book(BookFact::StaffTwice { .. }),
    "C231" Data Fact::Book(BookFact::RoomTwice { .. }),
    "C232" Done Fact::Book(BookFact::ClientTwice { .. }),
    "C233" Data Fact::Book(BookFact::DoneAhead { .. }),
    "C234" Done Fact::Book(BookFact::LeftOpen { .. }),
    "R570" Refused Fact::Followup(FollowupFact::NothingDue { .. }),
    "R571" Refused Fact::Followup(FollowupFact::Settled { .. }),
    "R572" Usage Fact::Followup(FollowupFact::OutcomeWanted),
    "R573" Usage Fact::Followup(FollowupFact::NextNotAhead { .. }),
    "R574" Usage Fact::Followup(FollowupFact::ScoreUnclear { .. }),
    "R575" Refused Fact::Followup(FollowupFact::NotHerBooking { .. }),
    "B845" Refused Fact::Coupon(CouponFact::Used { .. }),
    "B846" Refused Fact::Coupon(CouponFact::Expired { .. }),
    "B847" Refused Fact::Coupon(CouponFact::Ahead { .. }),
    "B848" Refused Fact::Coupon(CouponFact::Foreign { .. }),
    "B849" Refused Fact::Coupon(CouponFact::NoneUsable { .. }),
    "B850" Refused Fact::Coupon(CouponFact::Several { .. }),
    "B851" Refused Fact::Coupon(CouponFact::OtherService { .. }),
    "B852" Usage Fact::Coupon(CouponFact::WorthUnclear),
    "B853" Refused Fact::Coupon(CouponFact::UnknownOffer { .. }),
    "B854" Refused Fact::Coupon(CouponFact::Nobody { .. }),
    "B855" Refused Fact::Coupon(CouponFact::ForWanted { .. }),
    "B856" Usage Fact::Coupon(CouponFact::UntilBefore { .. }),
    "C255" Data Fact::Coupon(CouponFact::ForeignUse { .. }),
    "C256" Data Fact::Coupon(CouponFact::UsedTwice { .. }),
    "C257" Done Fact::Coupon(CouponFact::UseReversed { .. }),
    "M900" Refused Fact::Send(SendFact::NoChannels { .. }),
    "M901" Data Fact::Send(SendFact::OpenToOthers { .. }),
    "M902" Usage Fact::Send(SendFact::ChannelUnknown { .. }),
    "M903" Data Fact::Send(SendFact::PlainLine { .. }),
    "M904" Refused Fact::Send(SendFact::NoPassword { .. }),
    "M905" Data Fact::Send(SendFact::KeyMissing { .. }),
    "M906" Refused Fact::Send(SendFact::NotBuilt { .. }),
    "M907" Refused Fact::Send(SendFact::NotDoubtful { .. }),
    "M908" Refused Fact::Send(SendFact::TestFailed { .. }),
    "M916" Data Fact::Send(SendFact::NameUnknown { .. }),
    "M910" Data Fact::Send(SendFact::ChannelDoubled { .. }),
    "M911" Data Fact::Send(SendFact::PasswordTwice),
    "M912" Refused Fact::Send(SendFact::PathNotForCron { .. }),
    "M913" Data Fact::Send(SendFact::PresetUnknown { .. }),
    "M914" Data Fact::Send(SendFact::NotUsable { .. }),
    "M915" Usage Fact::Send(SendFact::NoHome),
    "M917" Usage Fact::Send(SendFact::AddressWanted { .. }),
    "C250" Done Fact::Send(SendFact::LeftSending { .. }),
    "R580" Refused Fact::Points(PointsFact::TooFew { .. }),
    "R581" Usage Fact::Points(PointsFact::Unclear { .. }),
    "R582" Refused Fact::Points(PointsFact::SpentSince { .. }),
    "R583" Refused Fact::Points(PointsFact::NoneLeft { .. }),
    "R584" Refused Fact::Points(PointsFact::NotNow { .. }),
    "R585" Refused Fact::Points(PointsFact::OtherTier { .. }),
    "R586" Refused Fact::Points(PointsFact::TooFewFor { .. }),
    "R587" Usage Fact::Points(PointsFact::WhatFor),
    "R588" Refused Fact::Points(PointsFact::NoRedemption { .. }),
    "R589" Refused Fact::Points(PointsFact::BackAlready { .. }),
    "C260" Data Fact::Points(PointsFact::Overdrawn { .. }),
    "C261" Data Fact::Points(PointsFact::NoWholeNumber { .. }),
    "R600" Refused Fact::Complaint(ComplaintFact::Skipped { .. }),
    "R601" Refused Fact::Complaint(ComplaintFact::AlreadySo { .. }),
    "R602" Refused Fact::Complaint(ComplaintFact::TooEarly { .. }),
    "R603" Refused Fact::Complaint(ComplaintFact::NotAgreed { .. }),
    "R604" Usage Fact::Complaint(ComplaintFact::Unfit { .. }),
    "R605" Refused Fact::Complaint(ComplaintFact::NeedsOwner { .. }),
    "R606" Refused Fact::Complaint(ComplaintFact::NothingToRefund { .. }),
    "R607" Usage Fact::Complaint(ComplaintFact::RedoUnclear { .. }),
    "R608" Usage Fact::Complaint(ComplaintFact::CompensationWanted),
    "R609" Refused Fact::Complaint(ComplaintFact::CloseWants { .. }),
    "R610" Refused Fact::Complaint(ComplaintFact::NotGone { .. }),
    "R611" Refused Fact::Complaint(ComplaintFact::NotResolved { .. }),
    "R612" Usage Fact::Complaint(ComplaintFact::Wanted { .. }),
    "R613" Refused Fact::Complaint(ComplaintFact::NoReaction { .. }),
    "R614" Refused Fact::Complaint(ComplaintFact::NotAboutComplaint),
    "C280" Data Fact::Complaint(ComplaintFact::TimesDiffer { .. }),
    "C281" Data Fact::Complaint(ComplaintFact::NoCause),
    "C282" Data Fact::Complaint(ComplaintFact::NoAgreement),
    "C283" Data Fact::Complaint(ComplaintFact::AboutAnother { .. }),
    "B870" Refused Fact::Card(CardFact::Frozen { .. }),
    "B871" Refused Fact::Card(CardFact::Expired { .. }),
    "B872" Refused Fact::Card(CardFact::Ahead { .. }),
    "B873" Refused Fact::Card(CardFact::NotFor { .. }),
    "B874" Refused Fact::Card(CardFact::TooFew { .. }),
    "B875" Refused Fact::Card(CardFact::TooLittle { .. }),
    "B876" Refused Fact::Card(CardFact::Foreign { .. }),
    "B877" Refused Fact::Card(CardFact::Over { .. }),
    "B878" Refused Fact::Card(CardFact::WrongStep { .. }),
    "B879" Refused Fact::Card(CardFact::NoneFits { .. }),
    "R590" Refused Fact::Card(CardFact::KindUnfit { .. }),
    "R591" Refused Fact::Card(CardFact::NoMoneyIn { .. }),
    "R592" Refused Fact::Card(CardFact::Empty { .. }),
    "R593" Refused Fact::Card(CardFact::WordUnknown { .. }),
    "R594" Refused Fact::Card(CardFact::NotReversible { .. }),
    "R595" Refused Fact::Card(CardFact::UsedSince { .. }),
    "R596" Refused Fact::Card(CardFact::RestsAlready { .. }),
    "R597" Usage Fact::Card(CardFact::UntilBefore { .. }),
    "R598" Refused Fact::Card(CardFact::RefundMore { .. }),
    "R599" Refused Fact::Card(CardFact::PaidByCard { .. }),
    "R640" Refused Fact::Card(CardFact::NothingLeft { .. }),
    "R641" Refused Fact::Card(CardFact::HersAlready { .. }),
    "R642" Refused Fact::Card(CardFact::NumberTaken { .. }),
    "R643" Usage Fact::Card(CardFact::AmountUnclear { .. }),
    "R644" Refused Fact::Card(CardFact::CreditBeyond { .. }),
    "C270" Data Fact::Card(CardFact::Overdrawn { .. }),
    "C271" Data Fact::Card(CardFact::RefundBeyond { .. }),
    "C272" Data Fact::Card(CardFact::PartUnclear { .. }),
    "C273" Done Fact::Card(CardFact::NotHolder { .. }),
    "C274" Data Fact::Card(CardFact::WorthBeyond { .. }),
    "C275" Data Fact::Card(CardFact::ReversedWrongly { .. }),
    "R630" Refused Fact::Tier(TierFact::Unknown { .. }),
    "R631" Usage Fact::Tier(TierFact::UntilOver { .. }),
    "R632" Refused Fact::Tier(TierFact::HasIt { .. }),
    "R633" Refused Fact::Tier(TierFact::NobodyHas { .. }),
    "C262" Done Fact::Tier(TierFact::NotInRules { .. }),
    "C263" Done Fact::Tier(TierFact::Over { .. }),
    "R660" Usage Fact::Feedback(FeedbackFact::ScoreUnclear { .. }),
    "R661" Usage Fact::Feedback(FeedbackFact::NothingSaid),
    "R662" Usage Fact::Feedback(FeedbackFact::ClientWanted),
    "R663" Refused Fact::Feedback(FeedbackFact::NotHerVisit { .. }),
    "R664" Refused Fact::Feedback(FeedbackFact::Answered { .. }),
    "R665" Refused Fact::Feedback(FeedbackFact::Resolved { .. }),
    "R666" Refused Fact::Feedback(FeedbackFact::NotAnswered { .. }),
    "R667" Usage Fact::Feedback(FeedbackFact::ChannelUnknown { .. }),
    "R668" Usage Fact::Feedback(FeedbackFact::AnswerWanted),
    "R669" Usage Fact::Feedback(FeedbackFact::DuePast { .. }),
    "R670" Refused Fact::Feedback(FeedbackFact::ImprovementDone { .. }),
    "R671" Refused Fact::Feedback(FeedbackFact::SourceUnknown { .. }),
    "C290" Data Fact::Feedback(FeedbackFact::ScoreOutside { .. }),
    "C291" Data Fact::Feedback(FeedbackFact::BeforeGiven { .. }),
    "C292" Data Fact::Feedback(FeedbackFact::ForeignVisit { .. }),
    "B900" Refused Fact::Guarantee(GuaranteeFact::DayTaken { .. }),
    "B901" Refused Fact::Guarantee(GuaranteeFact::VersionTaken { .. }),
    "B902" Refused Fact::Guarantee(GuaranteeFact::FileMissing { .. }),
    "B903" Refused Fact::Guarantee(GuaranteeFact::ShortNotice { .. }),
    "B904" Usage Fact::Guarantee(GuaranteeFact::QuestionUnknown { .. }),
    "B905" Usage Fact::Guarantee(GuaranteeFact::AnswerUnclear { .. }),
    "B906" Refused Fact::Guarantee(GuaranteeFact::NothingGuaranteed { .. }),
    "B907" Usage Fact::Guarantee(GuaranteeFact::BeforeIt { .. }),
    "C294" Data Fact::Guarantee(GuaranteeFact::FileGone { .. }),
    "C295" Data Fact::Guarantee(GuaranteeFact::SameDay { .. }),
    "C296" Done Fact::Guarantee(GuaranteeFact::ToldLate { .. }),
    "O700" Ours Fact::Ours { .. },
}

/// Everything that is wrong, as an error that can travel to the edge.
#[derive(Debug, Default)]
pub struct Problems(pub Vec<Problem>);

impl Problems {
    /// The exit code: that of the gravest.
    pub fn exit(&self) -> Exit {
        self.0.iter().filter(|p| !p.is_note()).map(|p| p.fact.exit()).max().unwrap_or(Exit::Done)
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
