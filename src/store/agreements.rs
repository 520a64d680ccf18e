//! The agreements of the shop, and their texts.

use super::directory::Store;
use super::query;
use crate::domain::problem::Problems;
use crate::domain::record::agreement::Agreement;
use crate::domain::schema;

pub const FILE: &str = "agreements.csv";

/// Every agreement, strictly: a term that can't be read is not no term.
pub fn all(store: &Store) -> Result<Vec<Agreement>, Problems> {
    let mut problems = Vec::new();
    let agreements = query::all(store, FILE, &schema::AGREEMENTS, &mut problems, Agreement::read)?;
    Problems(problems).or_ok()?;
    Ok(agreements.into_iter().flatten().collect())
}
