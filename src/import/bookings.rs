//! Bookings out of a sheet: when, who, what, by whom.

use super::columns::{Columns, one_line};
use super::heard::Heard;
use super::incoming::{GROUP, Incoming, IncomingRow};
use super::keys;
use super::layout::{Layout, data_rows};
use super::people::{Clients, Match, Menu};
use super::reconcile::Hash;
use super::shares;
use super::together::{self, TOGETHER};
use super::values::dates::Dates;
use super::values::{amounts, times, words as meanings};
use super::who::{Staff, either};
use super::whose;
use crate::domain::day::{Day, Moment};
use crate::domain::doubt::Doubt;
use crate::domain::sheet::{Sheet, SheetRow};
use compact_str::{CompactString, ToCompactString};

const COLUMNS: [&str; 13] = [
    "number",
    "start",
    "minutes",
    "client",
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

/// What bookings point at.
pub struct Known<'a> {
    pub clients: &'a Clients,
    pub services: &'a Menu,
    pub staff: Staff<'a>,
    /// Minutes of the day between which the shop is open on some day.
    pub open: std::ops::Range<u32>,
}

type Found = Result<Option<CompactString>, Doubt>;

struct Reading<'a> {
    columns: Columns<'a>,
    layout: &'a Layout,
    days: Dates,
    starts: Dates,
    made: Dates,
    known: &'a Known<'a>,
    today: Day,
    /// The beautician whose tab it is, in a workbook with one for each.
    tab_staff: &'a str,
}

/// What the words of some columns were found to mean.
#[derive(Default)]
struct Words {
    services: Heard<Found>,
    staff: Heard<Found>,
    lengths: Heard<Result<Option<u32>, Doubt>>,
    statuses: Heard<Result<Option<&'static str>, Doubt>>,
    asked: Heard<Result<Option<bool>, Doubt>>,
}

/// Reads a sheet's rows. `tick` is told of every row, for whoever shows progress.
#[allow(clippy::too_many_arguments)]
pub fn read<'a>(
    sheet: &'a Sheet,
    index: usize,
    layout: &'a Layout,
    known: &'a Known<'a>,
    today: Day,
    hash: Hash,
    into: &mut Incoming,
    tick: &(dyn Fn() + Sync),
) {
    let rows: Vec<SheetRow> = data_rows(sheet, layout).collect();
    let cells =
        |field| layout.column_of(field).into_iter().flat_map(|i| rows.iter().map(move |row| row.cell(i)));
    let reading = Reading {
        columns: Columns::new(layout),
        layout,
        days: Dates::learn(cells("day"), today).within(layout.period),
        starts: Dates::learn(cells("start"), today).within(layout.period),
        made: Dates::learn(cells("made_at"), today).within(layout.period),
        known,
        today,
        tab_staff: known.staff.of_tab(&sheet.name),
    };
    into.republican +=
        [&reading.days, &reading.starts, &reading.made].map(Dates::republican).iter().sum::<usize>();
    let position = COLUMNS.map(|name| into.add_column(name));
    let [number, start, minutes, client, service, ..] = position;
    let extras: Vec<(usize, usize)> =
        reading.columns.extras().map(|(at, heading)| (at, into.add_column(heading))).collect();
    let width = into.columns.len();
    let read_row = |at: usize, row: &SheetRow, words: &Words| {
        let mut read = IncomingRow { sheet: index, index: at, line: row.line(), ..IncomingRow::default() };
        read.values = vec![CompactString::default(); width];
        reading.booking(row, position, words, &mut read);
        for (at, column) in &extras {
            read.set(*column, one_line(row.cell(*at)));
        }
        let number = read.get(Some(number));
        read.key = if number.is_empty() {
            let part = |at: usize| read.get(Some(at));
            keys::of_cells(&[part(start), part(client), part(service)], hash).into()
        } else {
            number.into()
        };
        tick();
        read
    };
    let all = shares::read(&rows, |first, share| {
        let words = Words::default();
        (first..).zip(share).map(|(at, row)| read_row(at, row, &words)).collect()
    });
    into.given_up += all.iter().flatten().filter(|row| row.given_up).count();
    into.rows.reserve(rows.len());
    if !all.iter().flatten().any(|row| row.get(Some(service)).contains(TOGETHER)) {
        into.rows.extend(all.into_iter().flatten());
        return;
    }
    into.add_column(GROUP);
    for row in all.into_iter().flatten() {
        if row.doubts.is_empty() && row.get(Some(service)).contains(TOGETHER) {
            into.several += 1;
            into.rows.extend(one_by_one(row, [number, start, minutes, service], known));
        } else {
            into.rows.push(row);
        }
    }
}

/// A booking for each service of a row, one after the other. Where the row says how long it takes in all, the
/// last takes what the others leave.
fn one_by_one(
    row: IncomingRow,
    [number, start, minutes, service]: [usize; 4],
    known: &Known,
) -> Vec<IncomingRow> {
    let services: Vec<String> = row.get(Some(service)).split(TOGETHER).map(str::to_string).collect();
    let mut left = row.get(Some(minutes)).parse::<u32>().ok();
    let mut at = Moment::parse(row.get(Some(start)));
    let mut rows = Vec::new();
    for (index, id) in services.iter().enumerate() {
        let mut one = row.clone();
        let usual = known.services.minutes.get(id.as_str()).copied();
        let last = index + 1 == services.len();
        let took = if last { left.filter(|left| *left > 0).or(usual) } else { usual };
        one.set(service, id.as_str());
        one.set(minutes, took.map(|took| took.to_compact_string()).unwrap_or_default());
        one.set(start, at.map(|at| at.to_compact_string()).unwrap_or_default());
        if index > 0 {
            one.key = format!("{}+{}", row.key, index + 1).into();
            one.set(number, "");
        }
        one.part = Some(index);
        left = left.map(|left| left.saturating_sub(took.unwrap_or(0)));
        at = at.map(|at| at.plus_minutes(i64::from(took.unwrap_or(0))));
        rows.push(one);
    }
    rows
}

impl Reading<'_> {
    fn booking(
        &self,
        row: &SheetRow,
        position: [usize; COLUMNS.len()],
        words: &Words,
        read: &mut IncomingRow,
    ) {
        let [number, start_at, minutes_at, client_at, service_at, staff_at, asked_at, ..] = position;
        let [.., room, channel, status_at, made_at, made_by, note] = position;
        let cell = |field| self.columns.cell(row, field).unwrap_or_default();
        let texts =
            [("number", number), ("room", room), ("channel", channel), ("made_by", made_by), ("note", note)];
        for (field, at) in texts {
            if let Some(text) = self.columns.cell(row, field) {
                read.set(at, one_line(text));
            }
        }
        let (start, end) = match self.time(row) {
            Ok(times) => times,
            Err(doubt) => {
                read.doubts.push(doubt);
                (None, None)
            }
        };
        if let Some(start) = start {
            read.set(start_at, start.to_compact_string());
        }
        match whose::client(self.known.clients, &self.columns, row) {
            Ok(client) => read.set(client_at, client),
            Err(doubt) => read.doubts.push(doubt),
        }
        let service = either([cell("service_number"), cell("service")], |text| {
            words.services.of(text, || self.service(text).map(Some))
        });
        let mut whom = [cell("staff_number"), cell("staff")];
        if whom.iter().all(|cell| cell.is_empty()) {
            whom[1] = self.tab_staff;
        }
        let staff = either(whom, |text| {
            words.staff.of(text, || Ok(self.known.staff.find(text)?.map(CompactString::from)))
        });
        let minutes = {
            let service = service.as_ref().ok().and_then(Option::as_deref).unwrap_or_default();
            self.minutes(row, start, end, service, words)
        };
        read.take(minutes_at, minutes);
        for (at, found) in [(service_at, service), (staff_at, staff)] {
            match found {
                Ok(id) => read.set(at, id.unwrap_or_default()),
                Err(doubt) => read.doubts.push(doubt),
            }
        }
        let asked_for = cell("asked_for");
        let asked_for = words.asked.of(asked_for, || meanings::asked_for(asked_for));
        read.take(asked_at, asked_for.map(|yes| yes.map(|yes| if yes { "yes" } else { "no" })));
        let status = cell("status");
        let status = words.statuses.of(status, || meanings::status(status)).or_else(|doubt| {
            // 未到店 of a day to come is a booking; of one that is past, a no-show or called off.
            let ahead = start.is_some_and(|start| start.day >= self.today);
            read.given_up = start.is_some() && !ahead && meanings::given_up(status);
            match ahead {
                true if meanings::did_not_come(status) => Ok(Some("booked")),
                false if read.given_up => Ok(Some("cancelled")),
                _ => Err(doubt),
            }
        });
        read.by_its_day = matches!(status, Ok(None));
        read.take(status_at, status.map(|status| Some(self.settled(status, start))));
        let made = self.made.moment(cell("made_at"));
        let made = made.map(|made| made.map(|(day, minute)| day.at(minute.unwrap_or(0))));
        read.take(made_at, made);
    }

    /// What a status of an old sheet means: one who came on a day that is past was served; a past
    /// row without a status in a sheet that has none was done.
    fn settled(&self, status: Option<&'static str>, start: Option<Moment>) -> &'static str {
        let past = start.is_some_and(|start| start.day < self.today);
        match status {
            Some("arrived" | "in-service") if past => "done",
            Some(status) => status,
            None if past => "done",
            None => "booked",
        }
    }

    /// Start, and end where one is written.
    fn time(&self, row: &SheetRow) -> Result<(Option<Moment>, Option<u32>), Doubt> {
        let cell = |field| self.columns.cell(row, field).unwrap_or_default();
        let (day_cell, start_cell, end_cell) = (cell("day"), cell("start"), cell("end"));
        let mut end = if end_cell.is_empty() { None } else { self.end(end_cell)? };
        let no_day = day_cell.is_empty() && self.layout.column_of("day").is_some();
        if no_day && matches!(times::span(start_cell), Ok(Some(_))) {
            return Err(Doubt::StartMissing);
        }
        let start = if day_cell.is_empty() || self.layout.column_of("start").is_none() {
            let (dates, cell) =
                if start_cell.is_empty() { (&self.days, day_cell) } else { (&self.starts, start_cell) };
            let when = dates.span(cell)?;
            end = end.or(when.as_ref().and_then(|when| when.end));
            when.and_then(|when| when.start.map(|minute| when.day.at(minute)))
        } else {
            let when = self.days.span(day_cell)?;
            let minute = match times::span(start_cell) {
                Ok(span) => {
                    end = end.or(span.and_then(|(_, end)| end));
                    span.map(|(start, _)| start)
                }
                // A whole moment in the second cell: its day must be that of the first.
                Err(doubt) => match self.starts.moment(start_cell) {
                    Ok(Some((day, minute))) if when.as_ref().is_some_and(|when| when.day == day) => minute,
                    _ => return Err(doubt),
                },
            };
            let minute = minute.or(when.as_ref().and_then(|when| when.start));
            when.and_then(|when| minute.map(|minute| when.day.at(minute)))
        };
        let Some(at) = start else { return Err(Doubt::StartMissing) };
        // 2:30 of a shop that opens at ten is meant for the afternoon, or is a slip.
        let open = &self.known.open;
        if at.minute < open.start && open.contains(&(at.minute + 720)) {
            let field = if self.columns.cell(row, "start").is_some() { "start" } else { "day" };
            return Err(Doubt::MorningOrAfternoon { text: self.columns.text(row, field) });
        }
        Ok((start, end))
    }

    /// The minute of the day at which it ends; a whole moment is taken by its time.
    fn end(&self, cell: &str) -> Result<Option<u32>, Doubt> {
        times::clock(cell).or_else(|doubt| match self.starts.moment(cell) {
            Ok(Some((_, minute))) => Ok(minute),
            _ => Err(doubt),
        })
    }

    fn minutes(
        &self,
        row: &SheetRow,
        start: Option<Moment>,
        end: Option<u32>,
        service: &str,
        words: &Words,
    ) -> Result<Option<u32>, Doubt> {
        let cell = self.columns.cell(row, "minutes").unwrap_or_default();
        if let Some(minutes) = words.lengths.of(cell, || amounts::minutes(cell))? {
            return Ok(Some(minutes));
        }
        match (start, end) {
            (Some(start), Some(end)) if end > start.minute => Ok(Some(end - start.minute)),
            (Some(_), Some(_)) => {
                let text = self
                    .columns
                    .text(row, if self.columns.cell(row, "end").is_some() { "end" } else { "start" });
                Err(Doubt::EndsBeforeItBegins { text })
            }
            _ => {
                let usual = |id: &str| self.known.services.minutes.get(id).copied();
                Ok(service.split(TOGETHER).map(usual).sum())
            }
        }
    }

    /// The service that a cell means, or several.
    fn service(&self, text: &str) -> Result<CompactString, Doubt> {
        let name = one_line(text).into_owned();
        match self.known.services.find(&name) {
            Match::One(id) => Ok(id.into()),
            Match::None => together::find(self.known.services, &name)
                .unwrap_or(Err(Doubt::UnknownService { name }))
                .map(Into::into),
            Match::Several(count) => Err(Doubt::SeveralServices { name, count }),
        }
    }
}
