//! Whom of the staff a cell means.

use super::columns::one_line;
use super::people::{Match, Menu};
use super::values::words;
use crate::domain::doubt::Doubt;
use std::collections::BTreeMap;
use std::sync::Mutex;

/// Who was meant by a part of her name: as written, and whom.
pub type Taken = Mutex<BTreeMap<String, String>>;

/// The staff, as sheets name them.
#[derive(Clone, Copy)]
pub struct Staff<'a> {
    pub menu: &'a Menu,
    /// Filled while rows are read, so that it can be told.
    pub taken: &'a Taken,
}

impl Staff<'_> {
    /// Whom a cell means: by her number, her name, or a part of it that only she has. None where it names nobody in
    /// particular.
    pub fn find(&self, text: &str) -> Result<Option<String>, Doubt> {
        let name = one_line(text);
        let meant = match self.menu.find(&name) {
            Match::None if words::nobody(&name) => return Ok(None),
            Match::None => self.by_part(&name),
            meant => meant,
        };
        match meant {
            Match::One(id) => Ok(Some(id)),
            Match::None => Err(Doubt::UnknownStaff { name: name.into_owned() }),
            Match::Several(count) => Err(Doubt::SeveralStaff { name: name.into_owned(), count }),
        }
    }

    /// The name of a tab, where it is somebody's of the staff.
    pub fn of_tab<'t>(&self, tab: &'t str) -> &'t str {
        let hers = [self.menu.find(tab), self.menu.find_by_part(tab)];
        if hers.iter().any(|found| matches!(found, Match::One(_))) { tab } else { "" }
    }

    fn by_part(&self, name: &str) -> Match {
        let meant = self.menu.find_by_part(name);
        if let (Match::One(id), Ok(mut taken)) = (&meant, self.taken.lock()) {
            taken.insert(name.to_string(), self.menu.names_by_id.get(id).cloned().unwrap_or_default());
        }
        meant
    }
}

/// What the cell of a number means, or where that means nothing the cell of a name.
pub fn either<T>(
    cells: [&str; 2],
    mut find: impl FnMut(&str) -> Result<Option<T>, Doubt>,
) -> Result<Option<T>, Doubt> {
    let mut found = Ok(None);
    for text in cells.into_iter().filter(|cell| !cell.is_empty()) {
        match find(text) {
            Ok(None) => {}
            Ok(meant) => return Ok(meant),
            doubt => found = doubt,
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_means_one_of_the_staff_or_nobody_or_is_in_doubt() {
        let mut menu = Menu::default();
        menu.add("t1", "01", "王丽", None);
        menu.add("t2", "02", "李梅", None);
        let taken = Taken::default();
        let staff = Staff { menu: &menu, taken: &taken };
        for (text, id) in
            [("王丽", Some("t1")), ("02", Some("t2")), ("小丽", Some("t1")), ("不指定", None), ("-", None)]
        {
            assert_eq!(staff.find(text), Ok(id.map(str::to_string)), "{text}");
        }
        assert!(matches!(staff.find("Vivian"), Err(Doubt::UnknownStaff { .. })));
        assert_eq!(taken.lock().unwrap().get("小丽").map(String::as_str), Some("王丽"));
        let find = |text: &str| staff.find(text);
        assert_eq!(either(["99", "李梅"], find), Ok(Some("t2".into())));
        assert_eq!(either(["-", "李梅"], find), Ok(Some("t2".into())));
        assert!(either(["99", "不指定"], find).is_err());
        assert_eq!(either(["", ""], find), Ok(None));
    }
}
