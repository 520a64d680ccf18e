//! A line of a client's history.

use crate::domain::day::Moment;
use crate::domain::money::Money;
use crate::domain::row::Source;

/// A line of the history.
pub struct Line {
    pub at: Moment,
    pub kind: &'static str,
    pub id: String,
    /// The service, the product, the method, or the rule of a message.
    pub what: String,
    pub staff: String,
    pub amount: Option<Money>,
    /// The method of a payment.
    pub method: String,
    /// The state, and what else is to be said of it.
    pub state: String,
    pub said: Vec<String>,
    /// A further row took it back.
    pub reversed: bool,
    /// The row that it takes back.
    pub reverses: String,
    pub source: Source,
}
