//! A member of the staff.

use crate::domain::row::Row;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Staff {
    pub id: String,
    pub number: String,
    pub name: String,
    pub role: String,
    pub phone: String,
    pub active: bool,
}

impl Staff {
    pub fn read(row: &dyn Row) -> Staff {
        let text = |column| row.get(column).trim().to_string();
        Staff {
            id: text("id"),
            number: text("number"),
            name: text("name"),
            role: text("role"),
            phone: text("phone"),
            active: text("active") != "no",
        }
    }
}
