//! Points out of a sheet: what clients had left in the old system, or every row of it.

use super::columns::{Columns, one_line};
use super::incoming::{Incoming, IncomingRow};
use super::keys::{self, Given};
use super::layout::{Layout, data_rows};
use super::people::Clients;
use super::reconcile::Hash;
use super::rows;
use super::values::dates::Dates;
use super::values::standing::is_for_ever;
use super::whose;
use crate::domain::day::{Day, Moment};
use crate::domain::doubt::Doubt;
use crate::domain::record::point::Reason;
use crate::domain::sheet::{Sheet, SheetRow};
use crate::domain::tally;

const COLUMNS: &[&str] = &["number", "at", "client", "points", "reason", "until_on", "note", "by"];

/// Words of old systems for why points came or went; the longest that a cell holds counts.
const WORDS: &[(Reason, &[&str])] = &[
    (Reason::Redeem, &["兑换", "使用", "抵扣", "消耗", "扣减", "支出", "redeem", "use"]),
    (Reason::Reverse, &["冲正", "冲销", "撤销", "退货", "退款", "取消", "reverse", "refund"]),
    (Reason::Referral, &["推荐", "介绍", "转介绍", "老带新", "referral"]),
    (Reason::Event, &["活动", "赠送", "签到", "生日", "奖励", "注册", "event", "gift", "birthday"]),
    (Reason::Opening, &["期初", "初始", "结转", "导入", "opening", "initial"]),
    (Reason::Adjust, &["调整", "手工", "修改", "adjust"]),
    (Reason::Expire, &["过期", "清零", "到期", "失效", "expire"]),
    (Reason::Spend, &["消费", "购买", "充值", "护理", "spend", "purchase", "order"]),
];

/// The day that stands for what never expires.
const NEVER: &str = "2099-12-31";

struct Reading<'a> {
    columns: Columns<'a>,
    /// A row is something that happened, and no balance.
    history: bool,
    days: Dates,
    times: Dates,
    untils: Dates,
    clients: &'a Clients,
    today: Day,
    zeros: bool,
}

/// Reads a sheet's rows. A balance of nothing is no row, unless `zeros` are asked for.
pub fn read<'a>(
    (sheet, index): (&'a Sheet, usize),
    layout: &'a Layout,
    clients: &'a Clients,
    today: Day,
    zeros: bool,
    into: &mut Incoming,
    tick: &dyn Fn(),
) {
    let rows: Vec<SheetRow> = data_rows(sheet, layout).collect();
    let cells =
        |field| layout.column_of(field).into_iter().flat_map(|i| rows.iter().map(move |row| row.cell(i)));
    let has = |fields: &[&str]| fields.iter().any(|field| layout.column_of(field).is_some());
    let reading = Reading {
        history: has(&["day", "at"]) && has(&["points", "earned", "spent"]),
        days: Dates::learn(cells("day"), today).within(layout.period),
        times: Dates::learn(cells("at"), today).within(layout.period),
        untils: Dates::learn(cells("until_on"), today),
        columns: Columns::new(layout),
        clients,
        today,
        zeros,
    };
    rows::each((index, &rows), &reading.columns, COLUMNS, into, |row, places, read| {
        let places: Vec<usize> = places.iter().map(|(_, place)| *place).collect();
        tick();
        reading.row(row, &places, read).then_some(())
    });
}

impl Reading<'_> {
    fn cell<'r>(&self, row: &SheetRow<'r>, field: &str) -> &'r str {
        self.columns.cell(row, field).unwrap_or_default()
    }

    /// Reads a row; none where it says that there is nothing.
    fn row(&self, row: &SheetRow, places: &[usize], read: &mut IncomingRow) -> bool {
        let change = match self.change(row) {
            Ok(None) => return false,
            Ok(Some((0, _))) if !self.zeros => return false,
            Ok(Some(change)) => Some(change),
            Err(doubt) => {
                read.doubts.push(doubt);
                None
            }
        };
        for (field, at) in COLUMNS.iter().zip(places) {
            match *field {
                "at" => read.take(*at, self.at(row)),
                "client" => read.take(*at, whose::client(self.clients, &self.columns, row).map(Some)),
                "points" => read.set(*at, change.map(|(points, _)| points.to_string()).unwrap_or_default()),
                "reason" => read.set(*at, change.map_or("", |(_, reason)| reason.word())),
                "until_on" => {
                    let until =
                        if change.is_some_and(|(points, _)| points > 0) { self.until(row) } else { Ok(None) };
                    read.take(*at, until);
                }
                field => read.set(*at, one_line(self.cell(row, field))),
            }
        }
        true
    }

    /// How many points came or went, and why.
    fn change(&self, row: &SheetRow) -> Result<Option<(i64, Reason)>, Doubt> {
        let said = reason(self.cell(row, "reason"));
        let [points, earned, spent, balance] =
            ["points", "earned", "spent", "balance"].map(|field| number(self.cell(row, field)));
        let (points, earned, spent) = (points?, earned?, spent?);
        if !self.history {
            // What is left of it all, however the column is called.
            let left = balance?.or(points).or(earned.map(|earned| earned - spent.unwrap_or(0)));
            return match left {
                Some(left) if left < 0 => Err(Doubt::NotACount { text: left.to_string() }),
                left => Ok(left.map(|left| (left, said.unwrap_or(Reason::Opening)))),
            };
        }
        let change = points.or_else(|| {
            (earned.is_some() || spent.is_some())
                .then(|| earned.unwrap_or(0).saturating_sub(spent.unwrap_or(0).saturating_abs()))
        });
        let Some(change) = change else { return Ok(None) };
        // A column without signs says by the word that points went.
        let change = if matches!(said, Some(Reason::Redeem | Reason::Expire)) {
            -change.saturating_abs()
        } else {
            change
        };
        let by_sign = if change < 0 { Reason::Redeem } else { Reason::Spend };
        Ok(Some((change, said.unwrap_or(by_sign))))
    }

    /// The moment of the row; none for a balance, whose moment is that of its import.
    fn at(&self, row: &SheetRow) -> Result<Option<Moment>, Doubt> {
        if !self.history {
            return Ok(None);
        }
        let (day, time) = (self.cell(row, "day"), self.cell(row, "at"));
        let found = if day.is_empty() { self.times.moment(time)? } else { self.days.moment(day)? };
        let at = found.map(|(day, minute)| day.at(minute.unwrap_or(0))).ok_or(Doubt::StartMissing)?;
        match at.day > self.today {
            true => Err(Doubt::Ahead { text: if day.is_empty() { time } else { day }.to_string() }),
            false => Ok(Some(at)),
        }
    }

    fn until(&self, row: &SheetRow) -> Result<Option<Day>, Doubt> {
        let cell = self.cell(row, "until_on");
        match is_for_ever(cell) {
            true => Ok(Day::parse(NEVER)),
            false => self.untils.day(cell),
        }
    }
}

/// A number of points with its sign, and the unit that people write: 1,200 分.
fn number(cell: &str) -> Result<Option<i64>, Doubt> {
    let text: String = cell.chars().filter(|c| !c.is_whitespace() && !matches!(c, ',' | '，')).collect();
    let text = text.trim_end_matches('分').replace('－', "-");
    let text = text.strip_prefix('+').unwrap_or(&text);
    let text = text.strip_suffix(".00").or(text.strip_suffix(".0")).unwrap_or(text);
    if matches!(text, "" | "-" | "--" | "/" | "无") {
        return Ok(None);
    }
    tally::parse(text).map(Some).ok_or_else(|| Doubt::NotACount { text: cell.trim().to_string() })
}

/// Why, by the words of the cell; none where it says nothing that is known.
fn reason(cell: &str) -> Option<Reason> {
    let cell = cell.to_lowercase();
    let words = WORDS.iter().flat_map(|(reason, words)| words.iter().map(move |word| (*reason, *word)));
    let found = words.filter(|(_, word)| cell.contains(word)).max_by_key(|(_, word)| word.len());
    found.map(|(reason, _)| reason)
}

/// The key of something that happened, by its moment, client, points and reason.
pub fn event_key(told: [&str; 4], hash: Hash) -> String {
    keys::of_cells(&told, hash)
}

/// Gives each row the key by which it is known again: its number, else what it says; a balance is known
/// by whose it is and when it expires, so that a later list of the same changes it. One that never expires stands in
/// a list of members beside each of her cards, and is one balance all the same.
pub fn give_keys(incoming: &mut Incoming, hash: Hash) {
    let columns =
        ["number", "at", "client", "points", "reason", "until_on"].map(|name| incoming.column(name));
    let mut given = Given::default();
    for row in &mut incoming.rows {
        let [number, at, client, points, reason, until] = columns.map(|column| row.get(column));
        let base = match (number.is_empty(), at.is_empty()) {
            (_, true) => keys::of_cells(&["balance", client, until], hash),
            (false, false) => number.to_string(),
            (true, false) => event_key([at, client, points, reason], hash),
        };
        let is_all = at.is_empty() && until.is_empty();
        row.key = if is_all { base.into() } else { given.next(base) };
    }
}

/// A balance is as of the day on which it first comes in: what came in before keeps its moment.
pub fn give_moments(incoming: &mut Incoming, today: Day, is_known: impl Fn(&str) -> bool) {
    let Some(at) = incoming.column("at") else { return };
    for row in &mut incoming.rows {
        if row.get(Some(at)).is_empty() && !is_known(&row.key) {
            row.set(at, today.start().to_string());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_points_are_read_with_their_signs() {
        for (cell, points) in [
            ("1,200", Some(1200)),
            ("-300分", Some(-300)),
            ("+50", Some(50)),
            ("－80", Some(-80)),
            ("120.00", Some(120)),
            ("", None),
            ("-", None),
        ] {
            assert_eq!(number(cell).unwrap(), points, "{cell}");
        }
        assert!(number("12.5").is_err() && number("很多").is_err());
    }

    #[test]
    fn words_of_old_systems_tell_why() {
        for (cell, why) in [
            ("积分兑换", Some(Reason::Redeem)),
            ("消费获得", Some(Reason::Spend)),
            ("推荐奖励", Some(Reason::Referral)),
            ("生日赠送", Some(Reason::Event)),
            ("过期清零", Some(Reason::Expire)),
            ("其他", None),
        ] {
            assert_eq!(reason(cell).is_some(), why.is_some(), "{cell}");
            if cell != "推荐奖励" {
                assert_eq!(reason(cell), why, "{cell}");
            }
        }
    }
}
