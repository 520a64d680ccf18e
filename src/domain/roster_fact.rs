//! What can stand against a wish about rooms, skills and the roster.

use super::day::{Day, Month};

/// A fact of the roster; `known` are the words that would have been understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RosterFact {
    /// A skill that is neither a service nor a category.
    SkillUnknown { text: String, known: Vec<String> },
    /// A word that is no shift of the rule `roster.shifts`, nor a word for a day off.
    ShiftUnknown { text: String, known: Vec<String> },
    /// The last day lies before the first.
    UntilBefore { from: Day, until: Day },
    /// Hours that can't be read as spans of a day.
    SpansUnclear { text: String },
    /// Hours that can't be read as those of a week.
    WeekUnclear { text: String },
    /// Nothing, or several things, tell of which month a grid is; what was seen.
    MonthUnclear { seen: Vec<String> },
    /// The weekdays in the grid are not those of that month.
    WeekdaysDiffer { month: Month },
    /// The sheet says one thing of a day and the roster another: it was changed by hand, since the
    /// sheet was last seen or before it ever was.
    DayDiffers { sheet: String, here: String },
    /// No row of the sheet holds the days of a month.
    NoGrid,
}
