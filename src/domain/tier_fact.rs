//! What can be wrong with tiers.

use super::day::Day;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TierFact {
    /// The rules know no such tier.
    Unknown { asked: String, known: Vec<String> },
    /// The last day of a tier is over already.
    UntilOver { until: Day },
    /// She has it already, until the same day.
    HasIt { client: String, tier: String },
    /// Nobody has a tier of that name, and the rules know none.
    NobodyHas { asked: String, known: Vec<String> },
    // C26: what stands in the files
    /// Clients have a tier that the rules don't know: so many.
    NotInRules { tier: String, clients: usize },
    /// A reward is for a tier that the rules don't know.
    RewardTier { tier: String },
    /// A tier that was given for a time is over.
    Over { tier: String, until: Day },
}
