//! What a client says of how her complaint was settled: it is written on the complaint, and one that she
//! is not satisfied with is open again.

use crate::cli::complaint::close::again;
use crate::cli::complaint::writing::{Step, Writing};
use crate::cli::till::find::whole;
use crate::cli::world::World;
use crate::domain::change::Edit;
use crate::domain::complaint::{Complaint, State};
use crate::domain::complaint_fact::ComplaintFact;
use crate::domain::day::Moment;
use crate::domain::id::IdMaker;
use crate::domain::problem::Problems;
use crate::domain::schema::COMPLAINTS;
use crate::store::directory::Store;

pub(super) struct Call<'a> {
    pub world: &'a World,
    pub now: Moment,
    pub said: &'a str,
    pub satisfied: bool,
}

impl Call<'_> {
    /// What is written of these complaints.
    pub fn edits(&self, store: &Store, about: &[&str], ids: &mut IdMaker) -> Result<Vec<Edit>, Problems> {
        if about.is_empty() {
            return Err(ComplaintFact::NotAboutComplaint.into());
        }
        let mut edits = Vec::new();
        for id in about {
            for complaint in whole(store, &COMPLAINTS, id, Complaint::read)? {
                edits.extend(self.of(&complaint).edits(&complaint, self.now, &self.world.by, ids));
            }
        }
        Ok(edits)
    }

    fn of(&self, complaint: &Complaint) -> Writing {
        let mut writing = Writing::default();
        let word = if self.satisfied { "yes" } else { "no" };
        writing.set("satisfied", word);
        // The call itself tells what she said.
        writing.step(Step { to: word.into(), ..Step::of("satisfied", "") });
        if !self.satisfied && complaint.state() >= State::Resolved {
            again(complaint, self.now, self.said, &mut writing);
        }
        writing
    }
}
