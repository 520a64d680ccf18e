//! Coupons that are free again with the visit or sale that is taken back.

use super::{FILE, all};
use crate::domain::change::Edit;
use crate::domain::problem::Problems;
use crate::messages::Lang;
use crate::messages::coupon as words;
use crate::store::directory::Store;

/// The changes that free them, and what is said of each.
pub fn freed(store: &Store, about: &str, lang: Lang) -> Result<(Vec<Edit>, Vec<String>), Problems> {
    let used = all(store)?.into_iter().filter(|coupon| coupon.used_for == about);
    let free = |id: String| {
        let cells = ["used_at", "used_for"].map(|column| (column.to_string(), String::new()));
        let said = words::free_again(&id, lang);
        (Edit::Update { file: FILE.into(), id, cells: cells.into() }, said)
    };
    Ok(used.map(|coupon| free(coupon.id)).unzip())
}
