//! What a remedy is decided by, and what comes of it.

use super::find::Found;
use super::wanted::{ComplaintResolveArgs, Remedy};
use super::writing::Step;
use crate::cli::world::World;
use crate::domain::change::Edit;
use crate::domain::day::Moment;
use crate::domain::money::Money;
use crate::domain::problem::Problem;
use crate::domain::rule::Rules;
use crate::messages::complaint as words;
use crate::messages::complaint::names;
use crate::store::directory::Store;

/// What was done, and what there is to say of it.
#[derive(Default)]
pub struct Done {
    pub edits: Vec<Edit>,
    pub steps: Vec<Step>,
    pub lines: Vec<String>,
    pub cost: Option<Money>,
    /// When it is done once more.
    pub redo_at: Option<Moment>,
    pub unreadable: Vec<Problem>,
}

/// What a remedy is decided by.
pub struct Doing<'a> {
    pub world: &'a World,
    pub rules: &'a Rules,
    pub store: &'a Store,
    pub found: &'a Found,
    pub args: &'a ComplaintResolveArgs,
    pub remedy: Remedy,
    pub at: Moment,
    pub cost: Option<Money>,
}

impl Doing<'_> {
    pub fn id(&self) -> &str {
        &self.found.complaint.id
    }

    /// What is written with a row that a remedy makes: 投诉 k2611-… 退款.
    pub fn why(&self) -> String {
        let lang = self.world.lang;
        words::remedy_of(self.id(), names::remedy(self.remedy.word(), lang), lang)
    }
}
