//! New rows of the book: bookings, and what was done to them.

use crate::cli::steps::{Done, changes};
use crate::domain::book::Placed;
use crate::domain::book::series::Arranged;
use crate::domain::change::{Cells, Edit};
use crate::domain::day::{Moment, Month};
use crate::domain::id::IdMaker;
use crate::domain::record::booking::Status;
use crate::domain::record::booking_change::OVERRIDDEN;
use crate::domain::schema;
use std::collections::BTreeMap;

/// A booking that is to be written.
#[derive(Clone, Debug)]
pub struct NewRow<'a> {
    pub id: String,
    pub group: String,
    pub placed: Placed<'a>,
    pub client: String,
    pub asked_for: bool,
    pub channel: String,
    pub note: String,
}

const COLUMNS: [&str; 15] = [
    "id",
    "group",
    "start",
    "minutes",
    "client",
    "guest",
    "service",
    "staff",
    "asked_for",
    "room",
    "channel",
    "status",
    "made_at",
    "made_by",
    "note",
];

/// The rows of bookings, by the files of their months.
pub fn inserts(rows: &[NewRow], now: Moment, by: &str) -> Vec<Edit> {
    let mut months: BTreeMap<Month, Vec<Cells>> = BTreeMap::new();
    let guests = COLUMNS.map(|name| name != "guest" || rows.iter().any(|row| row.placed.guest > 0));
    for row in rows {
        let placed = &row.placed;
        let guest = if placed.guest > 0 { placed.guest.to_string() } else { String::new() };
        let room: Vec<&str> = placed.rooms.iter().map(|room| room.id.as_str()).collect();
        let cells = [
            row.id.as_str(),
            &row.group,
            &placed.start.to_string(),
            &placed.minutes.to_string(),
            &row.client,
            &guest,
            &placed.service.id,
            &placed.staff.id,
            if row.asked_for { "yes" } else { "" },
            &room.join(";"),
            &row.channel,
            Status::Booked.word(),
            &now.to_string(),
            by,
            &row.note,
        ];
        // A column that the file may lack is not added for a blank.
        let kept = cells.iter().zip(guests).filter(|(_, kept)| *kept).map(|(cell, _)| cell);
        months.entry(placed.start.day.month()).or_default().push(kept.collect());
    }
    let columns = COLUMNS.iter().zip(guests).filter(|(_, kept)| *kept).map(|(name, _)| name.to_string());
    let columns: std::rc::Rc<[String]> = columns.collect();
    let insert =
        |(month, rows)| Edit::Insert { file: schema::BOOKINGS.file(month), columns: columns.clone(), rows };
    months.into_iter().map(insert).collect()
}

/// What was passed over by `--anyway`, on record with the first booking of the visit.
pub fn overrides(
    rows: &[NewRow],
    visits: &[(Moment, Arranged)],
    now: Moment,
    by: &str,
    ids: &mut IdMaker,
) -> Vec<Edit> {
    let mut done = Vec::new();
    for (start, visit) in visits.iter().filter(|(_, visit)| !visit.refusals.is_empty()) {
        let Some(row) = rows.iter().find(|row| row.placed.start == *start) else { continue };
        let words: Vec<&str> = visit.refusals.iter().map(|refusal| refusal.word()).collect();
        done.push(Done { booking: &row.id, what: OVERRIDDEN, why: words.join(";"), ..Done::default() });
    }
    changes(&done, now, by, ids)
}
