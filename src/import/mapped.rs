//! Headings that the user assigned to fields.

use super::heading;
use super::kind::Kind;
use super::uses::{one_line, shown, unnamed};
use crate::domain::unreadable::Unreadable;

/// A heading that the user assigned, and its field or none to leave it out.
pub struct Mapped<'a> {
    pub heading: &'a str,
    pub field: Option<&'static str>,
}

impl Mapped<'_> {
    /// Whether the column of that heading is meant.
    pub fn is_for(&self, heading: &str, index: usize) -> bool {
        let heading = one_line(heading);
        let wanted = one_line(self.heading);
        wanted == heading
            || heading::same(&wanted, &heading)
            || (heading.is_empty() && wanted == unnamed(index))
    }
}

/// Checks that the fields are there.
pub fn check<'a>(kind: Kind, mapped: &'a [(String, String)]) -> Result<Vec<Mapped<'a>>, Unreadable> {
    let check = |(heading, field): &'a (String, String)| {
        // By its own name, or by a heading that is known: 贵宾=姓名.
        let found = heading::field_named(field, kind).or_else(|| heading::field_of(field, kind));
        if found.is_none() && field.trim() != "-" {
            let known = heading::fields(kind);
            return Err(Unreadable::NoSuchField { field: shown(field), known });
        }
        Ok(Mapped { heading, field: found })
    };
    mapped.iter().map(check).collect()
}
