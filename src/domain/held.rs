//! The tier that a client has.

use super::day::Day;

/// A tier as a client's card has it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Held<'a> {
    pub tier: &'a str,
    /// Its last day; none where it has no end.
    pub until: Option<Day>,
    /// What she has from then on.
    pub after: &'a str,
}

impl<'a> Held<'a> {
    /// The tier that holds on a day.
    pub fn on(&self, day: Day) -> &'a str {
        let over = self.until.is_some_and(|until| until < day);
        if over { self.after.trim() } else { self.tier.trim() }
    }
}
