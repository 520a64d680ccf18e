//! What a call has to do with complaints: a reaction is put on record, and how one was settled is asked
//! about. One that she is not satisfied with is open again.

use super::said::Said;
use crate::cli::complaint::close;
use crate::cli::complaint::writing::{Writing, new_row};
use crate::cli::till::find::whole;
use crate::cli::world::World;
use crate::domain::change::Edit;
use crate::domain::complaint::Complaint;
use crate::domain::complaint_fact::ComplaintFact;
use crate::domain::day::Moment;
use crate::domain::followup::Reason;
use crate::domain::id::{IdMaker, Kind};
use crate::domain::problem::Problems;
use crate::domain::record::client::Client;
use crate::domain::record::followup::Outcome;
use crate::domain::rule::followup::After;
use crate::domain::schema::COMPLAINTS;
use crate::store::directory::Store;

/// A call that was made.
pub(super) struct Call<'a> {
    pub world: &'a World,
    pub now: Moment,
    pub client: &'a Client,
    pub reasons: &'a [Reason],
    pub said: &'a Said,
    pub channel: &'a str,
}

/// What she said of complaints that were resolved.
#[derive(Default)]
pub(super) struct Settled {
    pub edits: Vec<Edit>,
    /// The complaints, and whether she is satisfied; none where she was reached and it was not noted.
    pub told: Vec<(String, Option<bool>)>,
}

/// Whether she is called because a complaint of hers was resolved.
pub(super) fn is_about(reason: &Reason) -> bool {
    reason.after == After::Complaint
}

impl Call<'_> {
    /// A complaint of kind reaction, high (domain.md section 5: handled at once). Who is called about one is
    /// not given another.
    pub fn reaction(&self, ids: &mut IdMaker) -> Option<(String, Edit)> {
        let known = self.reasons.iter().any(|reason| reason.after == After::Reaction);
        if !self.said.reaction || known {
            return None;
        }
        let id = ids.make(Kind::Complaint, Some(self.now.day.month()), |_| false);
        let may_be = |row: &&String| matches!(Kind::of(row), Some(Kind::Visit | Kind::Sale | Kind::Booking));
        let mut rows = self.reasons.iter().flat_map(|reason| &reason.event.rows);
        // Whoever spoke with her has responded.
        let spoken = self.said.outcome.is_contact();
        let cells = [
            ("id", id.clone()),
            ("client", self.client.id.clone()),
            ("opened_at", self.now.to_string()),
            ("channel", self.channel.to_string()),
            ("taken_by", self.world.by.clone()),
            ("kind", "reaction".to_string()),
            ("severity", "high".to_string()),
            ("about", rows.find(may_be).cloned().unwrap_or_default()),
            ("said", self.said.said.clone()),
            ("responded_at", if spoken { self.now.to_string() } else { String::new() }),
        ];
        Some((id, new_row(self.now, &cells)))
    }

    /// Whether she is satisfied, written on the complaints that the call was about.
    pub fn settled(&self, store: &Store, ids: &mut IdMaker) -> Result<Settled, Problems> {
        let about: Vec<&Reason> = self.reasons.iter().filter(|reason| is_about(reason)).collect();
        let Some(satisfied) = self.said.satisfied else {
            let spoken = matches!(self.said.outcome, Outcome::Reached | Outcome::Replied | Outcome::Booked);
            let unasked = about.into_iter().filter(|_| spoken);
            let told = unasked.map(|reason| (reason.event.record.clone(), None)).collect();
            return Ok(Settled { edits: Vec::new(), told });
        };
        if about.is_empty() {
            return Err(ComplaintFact::NotAboutComplaint.into());
        }
        let mut settled = Settled::default();
        for id in about.into_iter().map(|reason| &reason.event.record) {
            for complaint in whole(store, &COMPLAINTS, id, Complaint::read)? {
                // The call itself tells what she said.
                let mut writing = Writing::default();
                close::satisfied(&complaint, satisfied, self.now, &self.said.said, &mut writing);
                settled.edits.extend(writing.edits(&complaint, self.now, &self.world.by, ids));
            }
            settled.told.push((id.clone(), Some(satisfied)));
        }
        Ok(settled)
    }
}
