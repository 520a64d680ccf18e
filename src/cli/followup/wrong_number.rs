//! A number that turned out to be somebody else's: nobody is called or written to by it any more.

use crate::domain::cell::parts;
use crate::domain::change::Edit;
use crate::domain::day::Day;
use crate::domain::problem::Problems;
use crate::domain::record::client::Client;
use crate::domain::row::Row;
use crate::messages::Lang;
use crate::messages::followup as words;
use crate::store::asked;
use crate::store::directory::Store;
use foldhash::HashSet;

/// Her number goes from the card into its note, and the first of her further numbers takes its place: that number comes
/// back beside the change, blank where there is none. None where the card has no number.
pub fn taken_off(
    store: &Store,
    client: &Client,
    day: Day,
    lang: Lang,
) -> Result<Option<(Edit, String)>, Problems> {
    let (mut taken_off, mut problems) = (None, Vec::new());
    let hers: HashSet<&str> = [client.id.as_str()].into_iter().collect();
    asked::each_of(store, &hers, &mut problems, |row, _| {
        let [phone, others, note] = ["phone", "other_phones", "note"].map(|column| row.get(column));
        if phone.trim().is_empty() {
            return;
        }
        let mut others = parts(&others).map(str::to_string);
        let next = others.next().unwrap_or_default();
        let others = others.collect::<Vec<_>>().join(";");
        let wrong = words::was_wrong(phone.trim(), &day.to_string(), lang);
        let note = [note.trim(), &wrong].iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>();
        let cells = vec![
            ("phone".into(), next.clone()),
            ("other_phones".into(), others),
            ("note".into(), note.join(lang.pick("；", "; "))),
        ];
        let edit = Edit::Update { file: "clients.csv".into(), id: client.id.clone(), cells };
        taken_off = Some((edit, next));
    })?;
    Problems(problems).or_ok()?;
    Ok(taken_off)
}
