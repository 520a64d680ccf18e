//! What is odd about something that is entered at the till, and may be so all the same.

/// Something that a person may know better than the files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// She no longer works here.
    StaffLeft { name: String },
    /// The service is not among her skills.
    NoSkill { staff: String, service: String },
    /// The service, or the product, is not offered any more.
    NotOffered { name: String },
    /// What is taken off a card or out of points, by a client who has no card.
    NoCard { client: String, method: String },
}

impl Unfit {
    /// The word by which the rule `till.overridable` marks it.
    pub fn word(&self) -> &'static str {
        match self {
            Unfit::StaffLeft { .. } => "staff-left",
            Unfit::NoSkill { .. } => "no-skill",
            Unfit::NotOffered { .. } => "not-offered",
            Unfit::NoCard { .. } => "no-card",
        }
    }
}

/// Every word that the rule `till.overridable` may hold.
pub const OVERRIDABLE: &[&str] = &["staff-left", "no-skill", "not-offered", "no-card"];
