//! What a client wrote back, as an import reads it. No file holds it: it is a consent, a booking's state, or for a person.

use super::{Cell, Filed, Table, column, required};

pub static REPLIES: Table = Table {
    name: "replies",
    kind: None,
    filed: Filed::Whole,
    columns: &[
        required("at", Cell::Moment, "什么时候回的", "when she replied"),
        required("phone", Cell::Phone, "从哪个号码回的", "from which number"),
        column("text", Cell::Text, "回了什么", "what she wrote"),
    ],
};
