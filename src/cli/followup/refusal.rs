//! A client who wants no more calls.

use crate::domain::change::Edit;
use crate::domain::consent::{Channel, Standing};
use crate::domain::day::Day;
use crate::domain::problem::Problems;
use crate::domain::record::client::Client;
use crate::domain::row::Row;
use crate::domain::schema;
use crate::store::directory::Store;
use crate::store::query;

/// Consent to calls is withdrawn from that day on: hers, and that of everybody who is called at the same number. Who else
/// that is comes back.
pub fn refusal(store: &Store, client: &Client, day: Day) -> Result<(Vec<Edit>, Vec<String>), Problems> {
    let number = client.reach_by(Channel::Phone).map(str::to_string);
    let withdrawn = format!("{}-{day}", Channel::Phone.word());
    let (mut edits, mut others, mut problems) = (Vec::new(), Vec::new(), Vec::new());
    query::each(store, "clients.csv", &schema::CLIENTS, &mut problems, |row, _| {
        let hers = row.get("id").trim() == client.id;
        let shares = number.as_ref().is_some_and(|number| row.get("phone").trim() == number);
        if !hers && !shares {
            return;
        }
        let stated = row.get("consent").trim().to_string();
        let (one, _) = Client::read(&row);
        let already = !hers && one.consent.channel(Channel::Phone, day) == Standing::Withdrawn;
        if already || stated.split_whitespace().any(|word| word == withdrawn) {
            return;
        }
        if !hers {
            others.push(one.name.clone());
        }
        let cells = vec![("consent".into(), format!("{stated} {withdrawn}").trim().to_string())];
        edits.push(Edit::Update { file: "clients.csv".into(), id: one.id, cells });
    })?;
    Problems(problems).or_ok()?;
    Ok((edits, others))
}
