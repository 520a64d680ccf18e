//! Numbers that nobody in the register has and that want no more messages: kept for good, for whoever has them later.

use crate::domain::change::{Cells, Edit};
use crate::domain::consent::Channel;
use crate::domain::day::Day;
use crate::domain::id::{IdMaker, Kind};

/// A withdrawal of such a number.
#[derive(Clone, Debug)]
pub struct Withdrawal {
    /// As the register stores it.
    pub phone: String,
    pub channel: Channel,
    pub on: Day,
    /// The words, where there are any.
    pub said: String,
}

/// The rows that keep them.
pub fn rows(stopped: &[Withdrawal], by: &str, ids: &mut IdMaker) -> Vec<Edit> {
    let columns: Vec<String> = ["id", "phone", "channel", "on", "said", "by"].map(str::to_string).into();
    let row = |one: &Withdrawal| {
        let on = one.on.to_string();
        let id = ids.make(Kind::Stop, None, |_| false);
        [&id, &one.phone, one.channel.word(), &on, &one.said, by].into_iter().collect::<Cells>()
    };
    let rows: Vec<Cells> = stopped.iter().map(row).collect();
    let edit = Edit::Insert { file: "stops.csv".into(), columns: columns.into(), rows };
    if stopped.is_empty() { Vec::new() } else { vec![edit] }
}
