//! Replies that a person has to answer, kept among the calls: each falls due until somebody has.

use crate::domain::change::{Cells, Edit};
use crate::domain::day::{Day, Moment};
use crate::domain::id::{IdMaker, Kind};
use crate::domain::record::followup::Outcome;
use crate::domain::rule::Rules;
use crate::domain::rule::followup::{After, CallRule};
use crate::domain::schema::FOLLOWUPS;

/// What she wrote.
pub struct Letter {
    pub at: Moment,
    pub client: String,
    pub channel: &'static str,
    pub said: String,
}

/// The rule by which letters fall due; none where the shop has switched it off.
fn rule(rules: &Rules) -> Option<&CallRule> {
    rules.followup.rules.iter().find(|rule| rule.after == After::Reply)
}

/// The first day of letters that are listed as calls on a day: an older one is kept, and not listed any more. None where
/// the shop has no rule for them.
pub fn listed_since(rules: &Rules, today: Day) -> Option<Day> {
    rule(rules).map(|rule| today.plus(-rule.stays))
}

/// The rows that keep the letters; none where the shop has no rule for them.
pub fn rows(letters: &[Letter], rules: &Rules, by: &str, ids: &mut IdMaker) -> Vec<Edit> {
    let Some(rule) = rule(rules) else { return Vec::new() };
    let row = |letter: &Letter| {
        let (at, month) = (letter.at, letter.at.day.month());
        let id = ids.make(Kind::Followup, Some(month), |_| false);
        let key = format!("{}/{id}/{}", rule.id, at.day);
        let cells = [
            ("id", id),
            ("at", at.to_string()),
            ("key", key),
            ("client", letter.client.clone()),
            ("by", by.to_string()),
            ("channel", letter.channel.to_string()),
            ("outcome", Outcome::Wrote.word().to_string()),
            ("said", letter.said.clone()),
        ];
        let columns: Vec<String> = cells.iter().map(|(column, _)| column.to_string()).collect();
        let row: Cells = cells.iter().map(|(_, cell)| cell).collect();
        Edit::Insert { file: FOLLOWUPS.file(month), columns: columns.into(), rows: vec![row] }
    };
    letters.iter().map(row).collect()
}
