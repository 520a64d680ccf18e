//! A member of the staff.

use super::service::Service;
use crate::domain::cell::parts;
use crate::domain::hours::WeekHours;
use crate::domain::problem::{Fact, Problem};
use crate::domain::row::{CellReader, Row};

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Staff {
    pub id: String,
    pub number: String,
    pub name: String,
    pub role: String,
    pub phone: String,
    /// Services, by id, number or name, and categories that she can do; none is all.
    pub skills: Vec<String>,
    /// When she usually works; where it is not said, as the shop is open.
    pub hours: Option<WeekHours>,
    pub active: bool,
}

impl Staff {
    /// Reads a row; cells that can't be read come back as problems, and are left out.
    pub fn read(row: &dyn Row) -> (Staff, Vec<Problem>) {
        let mut cells = CellReader::new(row);
        let staff = Staff {
            id: cells.text("id"),
            number: cells.text("number"),
            name: cells.text("name"),
            role: cells.text("role"),
            phone: cells.text("phone"),
            skills: parts(&cells.text("skills")).map(str::to_string).collect(),
            hours: cells.value("hours", WeekHours::parse, |text| Fact::BadHours { text }),
            active: cells.text("active") != "no",
        };
        (staff, cells.problems)
    }

    /// Whether she can do the service (staff.skills).
    pub fn can(&self, service: &Service) -> bool {
        let named = [&service.id, &service.number, &service.name, &service.category];
        self.skills.is_empty() || self.skills.iter().any(|skill| named.contains(&skill) && !skill.is_empty())
    }
}
