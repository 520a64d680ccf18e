//! Numbers to which nothing goes: those that nobody in the register has and that want no more messages, for whoever has
//! them later; and those at which somebody else answered. Kept for good.

use crate::domain::change::{Cells, Edit};
use crate::domain::consent::Channel;
use crate::domain::day::Day;
use crate::domain::id::{IdMaker, Kind};
use crate::store::stops::WRONG;

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
    kept(stopped, "", by, ids)
}

/// The row that keeps that a number, as the register stores it, is somebody else's.
pub fn wrong_number(phone: &str, on: Day, by: &str, ids: &mut IdMaker) -> Vec<Edit> {
    let one = Withdrawal { phone: phone.to_string(), channel: Channel::Phone, on, said: String::new() };
    kept(&[one], WRONG, by, ids)
}

fn kept(stopped: &[Withdrawal], why: &str, by: &str, ids: &mut IdMaker) -> Vec<Edit> {
    let mut columns: Vec<String> = ["id", "phone", "channel", "on", "said", "by"].map(str::to_string).into();
    columns.extend((!why.is_empty()).then(|| "why".to_string()));
    let row = |one: &Withdrawal| {
        let on = one.on.to_string();
        let id = ids.make(Kind::Stop, None, |_| false);
        let cells = [&id, &one.phone, one.channel.word(), &on, &one.said, by, why];
        cells.into_iter().take(columns.len()).collect::<Cells>()
    };
    let rows: Vec<Cells> = stopped.iter().map(row).collect();
    let edit = Edit::Insert { file: "stops.csv".into(), columns: columns.into(), rows };
    if stopped.is_empty() { Vec::new() } else { vec![edit] }
}
