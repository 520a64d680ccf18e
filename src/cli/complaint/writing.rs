//! What is written of a complaint: cells of its row, and a row for every step.

use crate::domain::change::{Cells, Edit};
use crate::domain::complaint::Complaint;
use crate::domain::day::Moment;
use crate::domain::id::{IdMaker, Kind, month_of};
use crate::domain::schema::{COMPLAINT_NOTES, COMPLAINTS};

/// A row of `complaint-notes` that is to be written.
#[derive(Clone, Debug, Default)]
pub struct Step {
    pub what: &'static str,
    pub from: String,
    pub to: String,
    pub said: String,
}

impl Step {
    pub fn of(what: &'static str, said: &str) -> Step {
        Step { what, said: said.to_string(), ..Step::default() }
    }
}

/// What is to change of a complaint.
#[derive(Default)]
pub struct Writing {
    cells: Vec<(String, String)>,
    steps: Vec<Step>,
}

impl Writing {
    pub fn set(&mut self, column: &str, cell: impl ToString) {
        self.cells.push((column.to_string(), cell.to_string()));
    }

    pub fn step(&mut self, step: Step) {
        self.steps.push(step);
    }

    /// A moment that was said rather than shown by the clock is on record with the step.
    pub fn moment(&mut self, column: &str, what: &'static str, at: Moment, now: Moment, said: &str) {
        self.set(column, at);
        let to = if at == now { String::new() } else { at.to_string() };
        self.step(Step { to, ..Step::of(what, said) });
    }

    /// Another cell, on record with what stood there.
    pub fn correct(&mut self, column: &'static str, before: &str, cell: &str) {
        if before != cell {
            self.set(column, cell);
            let told = |cell: &str| format!("{column}={cell}");
            self.step(Step { what: "corrected", from: told(before), to: told(cell), said: String::new() });
        }
    }

    pub fn is_empty(&self) -> bool {
        self.cells.is_empty() && self.steps.is_empty()
    }

    /// The edits of the row and of its story.
    pub fn edits(self, complaint: &Complaint, now: Moment, by: &str, ids: &mut IdMaker) -> Vec<Edit> {
        let mut edits = Vec::new();
        if !self.cells.is_empty() {
            let (file, id) = (complaint.source.file.to_string(), complaint.id.clone());
            edits.push(Edit::Update { file, id, cells: self.cells });
        }
        // A row without an id gets one first, and its story then.
        if !complaint.id.is_empty() {
            edits.extend(steps(&complaint.id, &self.steps, now, by, ids));
        }
        edits
    }
}

/// Rows of a complaint's story.
pub fn steps(complaint: &str, steps: &[Step], now: Moment, by: &str, ids: &mut IdMaker) -> Option<Edit> {
    let month = month_of(complaint).unwrap_or(now.day.month());
    let mut row = |step: &Step| -> Cells {
        let id = ids.make(Kind::Step, Some(month), |_| false);
        let at = now.to_string();
        [&id, complaint, &at, by, step.what, &step.from, &step.to, &step.said].into_iter().collect()
    };
    let rows: Vec<Cells> = steps.iter().map(&mut row).collect();
    let columns = ["id", "complaint", "at", "by", "what", "from", "to", "said"].map(str::to_string);
    let edit =
        Edit::Insert { file: COMPLAINT_NOTES.file(month), columns: columns.into_iter().collect(), rows };
    (!steps.is_empty()).then_some(edit)
}

/// A new row of complaints; blank cells add no column.
pub fn new_row(at: Moment, cells: &[(&str, String)]) -> Edit {
    let filled: Vec<&(&str, String)> = cells.iter().filter(|(_, cell)| !cell.is_empty()).collect();
    let columns: Vec<String> = filled.iter().map(|(name, _)| name.to_string()).collect();
    let row: Cells = filled.iter().map(|(_, cell)| cell).collect();
    Edit::Insert { file: COMPLAINTS.file(at.day.month()), columns: columns.into(), rows: vec![row] }
}
