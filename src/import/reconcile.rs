//! A row that is known already: what of it is news, what a hand has changed since, what is in
//! doubt (design section 4).

use super::incoming::{IncomingRow, PAID, Standing};
use super::memory::{Mark, Memory, Remembering, mark};
use crate::domain::birthday::Birthday;
use crate::domain::consent::{Channel, Consent};
use crate::domain::doubt::Doubt;

/// What becomes of a known row.
#[derive(Debug, PartialEq, Eq)]
pub enum Fate {
    Unchanged,
    /// New values for cells of the record.
    Updated(Vec<(String, String)>),
    Doubtful(Vec<Doubt>),
}

/// The hash that marks are made of.
pub type Hash = fn(&[u8]) -> u64;

/// The mark of a value in a column. A wish to be left alone carries the day of the import, which
/// the sheet does not say.
pub fn mark_in(column: &str, value: &str, hash: Hash) -> Mark {
    match column {
        "consent" if !value.is_empty() => {
            let dayless =
                |word: &str| word.trim_end_matches(|c: char| c.is_ascii_digit() || c == '-').to_owned();
            mark(&value.split(' ').map(dayless).collect::<Vec<_>>().join(" "), hash)
        }
        _ => mark(value, hash),
    }
}

/// Whether something that she did not want any more would be gone: no sheet takes that back by itself.
fn loses_a_withdrawal(column: &str, here: &str, value: &str) -> bool {
    let withdrawn =
        |text: &str, channel| Consent::parse(text).unwrap_or_default().withdrawn_on(channel).is_some();
    column == "consent"
        && Channel::ALL.into_iter().any(|channel| withdrawn(here, channel) && !withdrawn(value, channel))
}

/// Whether a birthday is another one with its year beside.
pub fn adds_a_year(column: &str, whole: &str, without: &str) -> bool {
    column == "birthday"
        && match (Birthday::parse(whole), Birthday::parse(without)) {
            (Some(whole), Some(without)) => whole.adds_the_year_to(&without),
            _ => false,
        }
}

/// Whether every cell is as it was last time: then the record need not be looked at.
pub fn says_the_same(row: &IncomingRow, columns: &[String], memory: &Memory, hash: Hash) -> bool {
    let Some(seen) = memory.get(&row.key) else { return false };
    columns.iter().enumerate().all(|(index, column)| {
        let value = row.get(Some(index));
        value.is_empty() || memory.mark_of(seen, column) == Some(mark_in(column, value, hash).as_str())
    })
}

/// Decides a row whose record is `record`, and what is to be remembered of it.
pub fn reconcile(
    row: &IncomingRow,
    columns: &[String],
    record: &str,
    standing: &Standing,
    memory: &Memory,
    remembering: &mut Remembering,
    hash: Hash,
) -> Fate {
    let seen = memory.get(&row.key);
    let empty = Default::default();
    let cells = standing.get(record).unwrap_or(&empty);
    let (mut updates, mut doubts, mut marks) = (Vec::new(), Vec::new(), Vec::new());
    for (index, column) in columns.iter().enumerate() {
        let value = row.get(Some(index));
        if value.is_empty() {
            continue;
        }
        let new_mark = mark_in(column, value, hash);
        let last = seen.and_then(|seen| memory.mark_of(seen, column)).filter(|mark| !mark.is_empty());
        if last == Some(new_mark.as_str()) {
            continue;
        }
        let here = cells.get(column).map_or("", String::as_str);
        let told = |here: &str| (column.clone(), value.to_string(), here.to_string());
        // Where nobody knows what the sheet said last time, what was paid here is left alone.
        let untold = column == PAID && last.is_none();
        if here == value || untold || adds_a_year(column, here, value) {
        } else if (here.is_empty() && last.is_none()) || adds_a_year(column, value, here) {
            updates.push((column.clone(), value.to_string()));
        } else {
            let (field, sheet, here_text) = told(here);
            match last {
                _ if loses_a_withdrawal(column, here, value) => {
                    doubts.push(Doubt::BothChanged { field, sheet, here: here_text });
                }
                // As it was last time: only the sheet has changed.
                Some(last) if mark_in(column, here, hash).as_str() == last => {
                    updates.push((column.clone(), sheet))
                }
                Some(_) => doubts.push(Doubt::BothChanged { field, sheet, here: here_text }),
                None => doubts.push(Doubt::Differs { field, sheet, here: here_text }),
            }
        }
        marks.push((column.clone(), new_mark.as_str().to_string()));
    }
    if !doubts.is_empty() {
        return Fate::Doubtful(doubts);
    }
    match seen {
        Some(_) => remembering.remember_changed(&row.key, marks),
        None => {
            let all = columns.iter().enumerate().map(|(i, column)| mark_in(column, row.get(Some(i)), hash));
            remembering.remember_new(&row.key, record, all);
        }
    }
    if updates.is_empty() { Fate::Unchanged } else { Fate::Updated(updates) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::problem::Place;
    use crate::domain::row::{Row, Source};
    use std::borrow::Cow;

    struct Given(Vec<(&'static str, String)>);

    impl Row for Given {
        fn get(&self, column: &str) -> Cow<'_, str> {
            self.0
                .iter()
                .find(|(name, _)| *name == column)
                .map_or("".into(), |(_, cell)| cell.as_str().into())
        }

        fn place(&self, _: &str) -> Place {
            Place::default()
        }

        fn source(&self) -> Source {
            Source::default()
        }
    }

    fn hash(bytes: &[u8]) -> u64 {
        bytes.iter().fold(7, |h, b| h * 31 + u64::from(*b))
    }

    /// The fate of a tier cell, by what the sheet said last time, says now, and what stands here.
    fn fate(last: Option<&str>, now: &str, here: &str) -> Fate {
        let columns = vec!["tier".to_string()];
        let mut memory = Memory::new("clients");
        memory.set_columns(&columns);
        if let Some(last) = last {
            memory.add(&Given(vec![
                ("key", "001".into()),
                ("record", "c1".into()),
                ("tier", mark(last, hash).as_str().to_string()),
            ]));
        }
        let row = IncomingRow { key: "001".into(), values: vec![now.into()], ..IncomingRow::default() };
        let cells = [("tier".to_string(), here.to_string())].into_iter().collect();
        let standing: Standing = [("c1".to_string(), cells)].into_iter().collect();
        reconcile(&row, &columns, "c1", &standing, &memory, &mut Remembering::new(&columns), hash)
    }

    #[test]
    fn no_sheet_takes_a_withdrawal_back() {
        for (here, value, expected) in [
            ("contact-2026-01-02", "contact+2026-11-21", true),
            ("contact+2025-01-02 sms-2026-01-02", "contact+2026-11-21", true),
            ("contact+2025-01-02", "contact-2026-11-21", false),
            ("sms-2026-01-02", "contact-2026-11-21", false),
        ] {
            assert_eq!(loses_a_withdrawal("consent", here, value), expected, "{here} {value}");
        }
    }

    #[test]
    fn only_what_is_new_in_the_sheet_comes_in() {
        let updated = |value: &str| Fate::Updated(vec![("tier".into(), value.into())]);
        // The same sheet twice, and a correction by hand in between, stay.
        assert_eq!(fate(Some("银卡"), "银卡", "银卡"), Fate::Unchanged);
        assert_eq!(fate(Some("银卡"), "银卡", "金卡"), Fate::Unchanged);
        // News in the sheet comes in where the hand kept still.
        assert_eq!(fate(Some("银卡"), "金卡", "银卡"), updated("金卡"));
        assert_eq!(fate(Some("银卡"), "金卡", "金卡"), Fate::Unchanged);
        // Both changed, or never seen and different: in doubt.
        assert!(matches!(fate(Some("银卡"), "金卡", "钻石"), Fate::Doubtful(_)));
        assert!(matches!(fate(None, "金卡", "钻石"), Fate::Doubtful(_)));
        // Blank cells say nothing; blanks of the register are filled.
        assert_eq!(fate(Some("银卡"), "", "银卡"), Fate::Unchanged);
        assert_eq!(fate(None, "金卡", ""), updated("金卡"));
        // A value that a hand took away stays away.
        assert!(matches!(fate(Some("银卡"), "金卡", ""), Fate::Doubtful(_)));
    }
}
