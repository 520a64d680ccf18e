//! stub until merged
use crate::domain::problem::Problem;
use crate::messages::Lang;
pub fn problems(list: &[Problem], _lang: Lang, _colour: bool) -> String {
    list.iter().map(|p| format!("{}: {:?}\n", p.place.clone().unwrap_or_default(), p.fact)).collect()
}
