//! The months and the weekdays in English: their names, and the ways in which people shorten them.

use super::day::Weekday;

pub const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// From Monday on, as weekdays are counted.
pub const WEEKDAYS: [&str; 7] =
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// The name of a weekday.
pub fn weekday_name(weekday: Weekday) -> &'static str {
    WEEKDAYS[(weekday.0 as usize + 6) % 7]
}

/// The month that a word means, 1 to 12: its name, or what begins it from three letters on (Jan, Sept).
pub fn month(word: &str) -> Option<u32> {
    meant(&MONTHS, word, 3)
}

/// The weekday that a word means: its name, or what begins it from three letters on (Thu, Tues).
pub fn weekday(word: &str) -> Option<Weekday> {
    meant(&WEEKDAYS, word, 3).map(Weekday)
}

/// The weekday above a column, where two letters are enough: Th.
pub fn weekday_of_column(word: &str) -> Option<Weekday> {
    meant(&WEEKDAYS, word, 2).map(Weekday)
}

fn meant(names: &[&str], word: &str, least: usize) -> Option<u32> {
    let begins = |name: &&str| {
        let beginning = name.as_bytes().get(..word.len());
        beginning.is_some_and(|beginning| beginning.eq_ignore_ascii_case(word.as_bytes()))
    };
    let at = names.iter().position(begins).filter(|_| word.len() >= least)?;
    u32::try_from(at + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_known_by_what_begins_them() {
        for (word, expected) in [
            ("jan", Some(1)),
            ("Sept", Some(9)),
            ("MAY", Some(5)),
            ("december", Some(12)),
            ("ju", None),
            ("mayor", None),
            ("", None),
        ] {
            assert_eq!(month(word), expected, "{word}");
        }
        for (word, expected) in
            [("th", None), ("Tues", Some(2)), ("sunday", Some(7)), ("s", None), ("mons", None), ("周", None)]
        {
            assert_eq!(weekday(word).map(|weekday| weekday.0), expected, "{word}");
        }
        assert_eq!((weekday_of_column("Th"), weekday_of_column("t")), (Some(Weekday(4)), None));
    }
}
