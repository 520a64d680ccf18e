//! A coupon: who has it, what it is worth, until when, and what it was used for.

use crate::domain::day::{Day, Moment};
use crate::domain::money::Money;
use crate::domain::problem::{Fact, Problem};
use crate::domain::row::{CellReader, Row, Source};
use crate::domain::schema::COUPON_KIND;
use crate::domain::worth::Worth;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coupon {
    pub id: String,
    /// The old system's.
    pub number: String,
    pub client: String,
    /// The offer of the rule coupon.offers; blank where it was made up.
    pub offer: String,
    pub worth: Worth,
    pub issued_at: Option<Moment>,
    pub from: Option<Day>,
    /// The last day; none where it never expires.
    pub until: Option<Day>,
    pub used_at: Option<Moment>,
    /// The visit or sale.
    pub used_for: String,
    pub by: String,
    pub note: String,
    pub source: Source,
}

impl Default for Coupon {
    fn default() -> Coupon {
        Coupon {
            id: String::new(),
            number: String::new(),
            client: String::new(),
            offer: String::new(),
            worth: Worth::Service(String::new()),
            issued_at: None,
            from: None,
            until: None,
            used_at: None,
            used_for: String::new(),
            by: String::new(),
            note: String::new(),
            source: Source::default(),
        }
    }
}

impl Coupon {
    /// Reads a row; none where a cell that it rests on can't be read.
    pub fn read(row: &dyn Row) -> (Option<Coupon>, Vec<Problem>) {
        let mut cells = CellReader::new(row);
        let client = cells.required("client", |text| Some(text.to_string()), |text| Fact::BadId { text });
        let known = |text: &str| COUPON_KIND.contains(&text).then(|| text.to_string());
        let kind = cells.required("kind", known, |text| Fact::BadChoice { text, allowed: COUPON_KIND });
        let amount = cells.value("amount", Money::parse, |text| Fact::BadMoney { text });
        let percent = cells.value("percent", |text| text.parse().ok(), |text| Fact::BadCount { text });
        let moment = |text| Fact::BadMoment { text };
        let issued_at = cells.value("issued_at", Moment::parse, moment);
        let from = cells.value("from_on", Day::parse, |text| Fact::BadDay { text });
        let until = cells.value("until_on", Day::parse, |text| Fact::BadDay { text });
        let used_at = cells.value("used_at", Moment::parse, moment);
        // A limit that can't be read is not no limit.
        let sound = cells.is_sound();
        let worth = match kind.as_deref() {
            Some("amount-off") => Worth::Amount(amount.unwrap_or_default()),
            Some("percent") => Worth::Percent(percent.unwrap_or(100)),
            _ => Worth::Service(cells.text("service")),
        };
        let coupon = client.filter(|_| sound && kind.is_some()).map(|client| Coupon {
            id: cells.text("id"),
            number: cells.text("number"),
            client,
            offer: cells.text("offer"),
            worth,
            issued_at,
            from,
            until,
            used_at,
            used_for: cells.text("used_for"),
            by: cells.text("by"),
            note: cells.text("note"),
            source: row.source(),
        });
        (coupon, cells.problems)
    }
}
