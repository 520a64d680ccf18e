//! Several services in one cell: 补水+肩颈.

use super::people::{Match, Menu};
use crate::domain::doubt::Doubt;

/// What stands between the ids of several services.
pub const TOGETHER: char = ';';

/// What people write between them.
const BETWEEN: [char; 11] = ['+', '＋', '、', '/', '／', ',', '，', '&', '和', ';', '；'];

/// The services of a cell that tells several, where the menu has each of them; else the first that it lacks. None
/// for a cell that tells one, or of which the menu knows nothing.
pub fn find(menu: &Menu, text: &str) -> Option<Result<String, Doubt>> {
    let parts: Vec<&str> = text.split(BETWEEN).map(str::trim).filter(|part| !part.is_empty()).collect();
    if parts.len() < 2 {
        return None;
    }
    let found: Vec<Match> = parts.iter().map(|part| menu.find(part)).collect();
    let ids: Vec<&str> = found
        .iter()
        .filter_map(|found| if let Match::One(id) = found { Some(&**id) } else { None })
        .collect();
    if ids.len() == parts.len() {
        return Some(Ok(ids.join(&TOGETHER.to_string())));
    }
    let lacks = found.iter().position(|found| *found == Match::None).filter(|_| !ids.is_empty())?;
    Some(Err(Doubt::UnknownService { name: parts[lacks].to_string() }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_tells_several_services_where_the_menu_has_each() {
        let mut menu = Menu::default();
        menu.add("s1", "", "补水", None);
        menu.add("s2", "", "肩颈", None);
        assert_eq!(find(&menu, "补水 + 肩颈"), Some(Ok("s1;s2".into())));
        assert_eq!(find(&menu, "补水"), None);
        assert_eq!(find(&menu, "水电+改造"), None);
        let lacks = Doubt::UnknownService { name: "采耳".into() };
        assert_eq!(find(&menu, "补水、采耳"), Some(Err(lacks)));
    }
}
