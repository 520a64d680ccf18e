//! Why a cell or a row of an imported sheet is in doubt.

use super::day::Day;

/// The reason for which a row does not come in by itself. `text` is the cell as it was written.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Doubt {
    /// A cell that should hold a day, and can't be read as one.
    NotADay {
        text: String,
    },
    /// A day that the calendar does not have: 2023-02-29.
    NoSuchDay {
        text: String,
    },
    /// Two readings, and nothing in the column tells which one is meant.
    TwoDays {
        text: String,
        one: Day,
        other: Day,
    },
    /// The same of a birthday without its year, on which the days' years say nothing.
    TwoBirthdays {
        text: String,
        one: Day,
        other: Day,
    },
    /// A year of two digits that may lie in two centuries.
    CenturyUnclear {
        text: String,
    },
    /// A year long before or after any salon's records.
    YearUnlikely {
        text: String,
    },
    /// A day and a month where a whole date is needed.
    YearMissing {
        text: String,
    },
    /// A year, or a year and a month, where a day is needed.
    DayMissing {
        text: String,
    },
    /// The weekday written beside a day is not that day's.
    WeekdayDiffers {
        text: String,
        day: Day,
    },
    /// A plain number in a column that does not hold a spreadsheet's days.
    BareNumber {
        text: String,
    },
    /// A moment of another zone than the shop's, perhaps.
    ZoneWritten {
        text: String,
    },
    /// A cell that should hold a time of day, and can't be read as one.
    NotAClock {
        text: String,
    },
    /// An hour that people say of the morning and of the afternoon.
    MorningOrAfternoon {
        text: String,
    },
    /// A span of time whose end is not after its beginning.
    EndsBeforeItBegins {
        text: String,
    },
    /// A cell that should hold a birthday, and can't be read as one.
    NotABirthday {
        text: String,
    },
    /// A year, an age or a month, which do not make a birthday.
    BirthdayIncomplete {
        text: String,
    },
    /// A birthday that nothing tells to be solar or lunar.
    SolarOrLunar {
        text: String,
    },
    /// The cell names one calendar, its column or its neighbour the other.
    CalendarsDiffer {
        text: String,
    },
    /// A day that this lunar year does not have.
    NoSuchLunarDay {
        text: String,
    },
    /// A lunar year before 1900 or after 2100.
    LunarYearUnknown {
        text: String,
    },
    /// 除夕 is the last day of a month with 29 or 30 days.
    NewYearsEve {
        text: String,
    },
    /// A birthday after today.
    BirthdayAhead {
        text: String,
    },
    /// A birthday more than 120 years ago.
    BirthdayTooOld {
        text: String,
    },
    /// A year so recent, or found so often in its column, that a spreadsheet may have added it.
    BirthdayYearAdded {
        text: String,
    },
    /// `3.1` as a number may be what is left of `3.10`.
    ZeroLost {
        text: String,
    },
    /// A cell that should hold phones, and can't be read as such.
    NotAPhone {
        text: String,
    },
    /// A mobile number with a digit too many or too few.
    PhoneLength {
        text: String,
    },
    /// A spreadsheet kept the number in rounded form: 1.38E+10.
    PhoneDamaged {
        text: String,
    },
    /// A cell that should hold an amount of money, and can't be read as one.
    NotMoney {
        text: String,
    },
    /// Two prices in one cell.
    TwoPrices {
        text: String,
    },
    /// A cell that should hold a length of time, and can't be read as one.
    NotMinutes {
        text: String,
    },
    /// A bare number that may count hours or minutes.
    HoursOrMinutes {
        text: String,
    },
    /// Feedback with neither a mark nor a word.
    NothingSaid,
    /// A cell that should hold a mark from 1 to 5.
    NotAScore {
        text: String,
    },
    /// A cell that should hold a whole number, and does not.
    NotACount {
        text: String,
    },
    /// A cell that should hold yes or no, and does not.
    NotYesNo {
        text: String,
    },
    /// A client without a name.
    NoName {
        text: String,
    },
    /// A number where a name belongs.
    NameIsNumber {
        text: String,
    },
    /// Characters that another program could not read, and replaced.
    CharactersLost {
        text: String,
    },
    /// A cell that should hold a gender, and does not.
    NotAGender {
        text: String,
    },
    /// A cell that should hold a booking's state, and does not.
    NotAStatus {
        text: String,
    },
    /// A cell that should hold the kind of a complaint, and does not.
    NotAKind {
        text: String,
    },
    /// A cell that should tell how grave a complaint is, and does not.
    NotASeverity {
        text: String,
    },
    /// A cell that should hold a way to reach a client, and does not.
    NotAChannel {
        text: String,
    },
    /// A cell that should tell whether the client asked for her beautician, and does not.
    NotAskedFor {
        text: String,
    },
    /// A row without a name.
    NameMissing,
    /// A booking without a day, or without a time.
    StartMissing,
    /// A booking that names no client.
    ClientMissing,
    /// The number is another client's, with another name and phone.
    NumberOfAnother {
        number: String,
        name: String,
    },
    /// The phone is another client's, with another name or number.
    PhoneOfAnother {
        phone: String,
        name: String,
    },
    /// A row before says otherwise of the same number, phone or name.
    TwiceInSheet {
        line: u32,
        field: String,
    },
    /// A client of that name is in the register, and nothing tells whether she is meant.
    MaybeKnown {
        name: String,
        id: String,
    },
    /// The sheet says one thing and the register another, and the sheet was never seen before.
    Differs {
        field: String,
        sheet: String,
        here: String,
    },
    /// Changed in the sheet and by hand since it was last seen.
    BothChanged {
        field: String,
        sheet: String,
        here: String,
    },
    /// Points of hers came in before with other expiries, and nothing tells which of them the row means.
    OtherLots {
        count: usize,
        points: i64,
    },
    UnknownClient {
        name: String,
    },
    /// A row of somebody who left no name.
    WalkIn {
        name: String,
    },
    UnknownService {
        name: String,
    },
    UnknownStaff {
        name: String,
    },
    /// Several records could be meant.
    SeveralClients {
        name: String,
        count: usize,
    },
    /// Several bear the name, and none of them the phone that stands beside it.
    NamesakesOfOtherPhones {
        name: String,
        phone: String,
        count: usize,
    },
    SeveralServices {
        name: String,
        count: usize,
    },
    SeveralStaff {
        name: String,
        count: usize,
    },
    /// The number is one client's and the name another's.
    ClientDiffers {
        number: String,
        sheet: String,
        here: String,
    },
    UnknownProduct {
        name: String,
    },
    SeveralProducts {
        name: String,
        count: usize,
    },
    /// A visit or a sale that the payment names by its number.
    UnknownBill {
        number: String,
    },
    SeveralBills {
        number: String,
        count: usize,
    },
    UnknownMethod {
        name: String,
    },
    /// A cell that should tell how it was paid, and can't be read so.
    NotAPayment {
        text: String,
    },
    /// What was paid is more than what it costs, or its parts are not what they add up to.
    PaymentsDiffer {
        text: String,
    },
    /// A row without an amount.
    AmountMissing,
    /// A payment of nothing.
    AmountZero,
    /// What it cost is less than nothing.
    AmountNegative {
        text: String,
    },
    /// A visit, sale or payment of a day that is still to come.
    Ahead {
        text: String,
    },
    /// A coupon of which nothing tells what it is worth.
    WorthUnclear {
        text: String,
    },
    /// A cell that should tell whether a coupon was used, and does not.
    NotACouponState {
        text: String,
    },
    /// A cell that should tell what was done with a card, and does not.
    NotACardStep {
        text: String,
    },
    UnknownCard {
        name: String,
    },
    SeveralCards {
        name: String,
        count: usize,
    },
    /// More was used than is left of the card.
    TooLittleOnCard {
        card: String,
        left: String,
    },
    /// A cell that is longer than a table takes.
    CellTooLong {
        field: String,
    },
}

impl Doubt {
    /// Doubts of one group are told together: the same unknown name, or the same kind of cell.
    pub fn same_group(&self, other: &Doubt) -> bool {
        match self {
            Doubt::UnknownService { .. }
            | Doubt::UnknownStaff { .. }
            | Doubt::UnknownProduct { .. }
            | Doubt::UnknownMethod { .. }
            | Doubt::SeveralServices { .. }
            | Doubt::SeveralStaff { .. } => self == other,
            _ => std::mem::discriminant(self) == std::mem::discriminant(other),
        }
    }
}
