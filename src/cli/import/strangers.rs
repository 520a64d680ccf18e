//! Numbers that nobody in the register has and that want no more messages: kept for good, for whoever has them later.

use crate::domain::change::{Cells, Edit};
use crate::domain::consent::Channel;
use crate::domain::id::{IdMaker, Kind};
use crate::import::replies::Reply;

/// The rows that keep them.
pub fn rows(stopped: &[Reply], channel: Channel, by: &str, ids: &mut IdMaker) -> Vec<Edit> {
    let columns: Vec<String> = ["id", "phone", "channel", "on", "said", "by"].map(str::to_string).into();
    let row = |reply: &Reply| {
        let on = reply.at.day.to_string();
        let cells =
            [&ids.make(Kind::Stop, None, |_| false), &reply.phone, channel.word(), &on, &reply.text, by];
        cells.into_iter().collect::<Cells>()
    };
    let rows: Vec<Cells> = stopped.iter().map(row).collect();
    let edit = Edit::Insert { file: "stops.csv".into(), columns: columns.into(), rows };
    if stopped.is_empty() { Vec::new() } else { vec![edit] }
}
