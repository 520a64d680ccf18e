//! Something that points are redeemed for.

use crate::domain::cell::parts;
use crate::domain::day::Day;
use crate::domain::problem::{Fact, Problem};
use crate::domain::row::{CellReader, Row};

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reward {
    pub id: String,
    pub number: String,
    pub name: String,
    /// product, service or coupon.
    pub kind: String,
    /// An offer of the rule coupon.offers, for a coupon.
    pub offer: String,
    /// Points that it takes.
    pub cost: i64,
    /// Points that she must have.
    pub least: i64,
    /// How many are left; none where there is no end of them.
    pub stock: Option<i64>,
    /// Tiers that may have it; none is all.
    pub tiers: Vec<String>,
    pub from: Option<Day>,
    pub until: Option<Day>,
    pub active: bool,
}

impl Reward {
    /// Reads a row; none where a cell that it rests on can't be read.
    pub fn read(row: &dyn Row) -> (Option<Reward>, Vec<Problem>) {
        let mut cells = CellReader::new(row);
        let count = |text: &str| text.parse::<u32>().ok().map(i64::from);
        let bad = |text| Fact::BadCount { text };
        let cost = cells.required("points", count, bad);
        let least = cells.value("least", count, bad);
        let stock = cells.value("stock", count, bad);
        let from = cells.value("from_on", Day::parse, |text| Fact::BadDay { text });
        let until = cells.value("until_on", Day::parse, |text| Fact::BadDay { text });
        // A limit that can't be read is not no limit.
        let sound = cells.is_sound();
        let tiers = cells.text("tiers");
        let reward = cost.filter(|_| sound).map(|cost| Reward {
            id: cells.text("id"),
            number: cells.text("number"),
            name: cells.text("name"),
            kind: cells.text("kind"),
            offer: cells.text("offer"),
            cost,
            least: least.unwrap_or(0),
            stock,
            tiers: parts(&tiers).map(str::to_string).collect(),
            from,
            until,
            active: cells.text("active") != "no",
        });
        (reward, cells.problems)
    }
}
