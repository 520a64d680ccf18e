//! The points of one client, and what may be written of them.

use crate::cli::till::load::sound;
use crate::domain::day::{Day, Moment};
use crate::domain::id::{IdMaker, Kind};
use crate::domain::points::{Account, come_back};
use crate::domain::points_fact::PointsFact;
use crate::domain::problem::Problems;
use crate::domain::record::point::{Point, Reason};
use crate::domain::rule::points::PointsRules;
use crate::store::directory::Store;
use crate::store::points;
use std::collections::BTreeMap;

/// The rows of one client, those of this command among them.
pub struct Book<'a> {
    pub rules: &'a PointsRules,
    pub rows: Vec<Point>,
    pub client: String,
}

/// What is to be written.
pub struct New<'a> {
    pub at: Moment,
    pub points: i64,
    pub reason: Reason,
    pub about: &'a str,
    pub note: &'a str,
    pub by: &'a str,
}

impl<'a> Book<'a> {
    pub fn load(store: &Store, rules: &'a PointsRules, client: &str) -> Result<Book<'a>, Problems> {
        let mut problems = Vec::new();
        let rows = points::of_client(store, client, &mut problems)?;
        sound(problems)?;
        Ok(Book { rules, rows, client: client.to_string() })
    }

    pub fn account<'b>(&self, rows: &[&'b Point], day: Day) -> Account<'b> {
        Account::of(rows, day, |day| self.rules.until(day))
    }

    pub fn balance(&self, day: Day) -> i64 {
        let rows: Vec<&Point> = self.rows.iter().collect();
        self.account(&rows, day).balance()
    }

    /// How many points would be missing if these were taken, by rows that came later too.
    pub fn missing_if(&self, new: &Point) -> i64 {
        let mut rows: Vec<&Point> = self.rows.iter().collect();
        let last = rows.iter().map(|row| row.at.day).fold(new.at.day, Day::max);
        let before = self.account(&rows, last).missing();
        rows.push(new);
        self.account(&rows, last).missing() - before
    }

    /// A row, as it is to be written; points that are given know their last day.
    pub fn row(&self, new: &New<'_>, ids: &mut IdMaker) -> Point {
        Point {
            id: ids.make(Kind::Point, Some(new.at.day.month()), |_| false),
            number: String::new(),
            at: new.at,
            client: self.client.clone(),
            points: new.points,
            reason: new.reason,
            about: new.about.to_string(),
            until: (new.points > 0).then(|| self.rules.until(new.at.day)),
            note: new.note.to_string(),
            by: new.by.to_string(),
            reward: String::new(),
            reverses: String::new(),
            source: Default::default(),
        }
    }

    /// The rows by which points come back that other rows took: each part until the day that it had, and at least
    /// so long as she is told ahead of points that expire. `already`: so many of them came back before.
    pub fn give_back(
        &mut self,
        new: &New<'_>,
        took: impl Fn(&Point) -> bool,
        already: i64,
        ids: &mut IdMaker,
    ) -> Vec<Point> {
        let rows: Vec<&Point> = self.rows.iter().collect();
        let day = new.at.day;
        let mut parts: BTreeMap<Day, i64> = BTreeMap::new();
        let mut known = 0;
        for (until, points) in come_back(&self.account(&rows, day), took, already, new.points) {
            *parts.entry(until.max(day.plus(self.rules.warn))).or_default() += points;
            known += points;
        }
        // What was taken beyond what there was came from nowhere.
        if known < new.points {
            *parts.entry(self.rules.until(day)).or_default() += new.points - known;
        }
        let row = |(until, points)| Point { until: Some(until), ..self.row(&New { points, ..*new }, ids) };
        let back: Vec<Point> = parts.into_iter().map(row).collect();
        self.rows.extend(back.iter().cloned());
        back
    }

    /// Adds a row; refused where it would take more than there is.
    pub fn add(&mut self, new: &New<'_>, name: &str, ids: &mut IdMaker) -> Result<Point, Problems> {
        let row = self.row(new, ids);
        let missing = if row.points < 0 { self.missing_if(&row) } else { 0 };
        if missing > 0 {
            let asked = -row.points;
            return Err(
                PointsFact::TooFew { client: name.to_string(), balance: asked - missing, asked }.into()
            );
        }
        self.rows.push(row.clone());
        Ok(row)
    }
}
