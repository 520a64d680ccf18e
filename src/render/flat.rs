//! Records with other records in them, laid flat for tables that machines read: `client` is her name,
//! `client_id` her id.

use super::listing::{Column, Listing};
use serde_json::Value;

/// The records as rows; the columns are those of all of them, in the order in which they come.
pub fn listing(records: &[Value]) -> Listing {
    let flat: Vec<Vec<(String, String)>> = records.iter().map(cells).collect();
    let mut keys: Vec<&str> = Vec::new();
    for (key, _) in flat.iter().flatten() {
        if !keys.contains(&key.as_str()) {
            keys.push(key);
        }
    }
    let cell = |row: &[(String, String)], key: &str| {
        row.iter().find(|(own, _)| own == key).map(|(_, text)| text.clone()).unwrap_or_default()
    };
    let rows = flat.iter().map(|row| keys.iter().map(|key| cell(row, key)).collect()).collect();
    Listing { columns: keys.iter().map(|key| Column::hidden(*key)).collect(), rows }
}

fn cells(record: &Value) -> Vec<(String, String)> {
    let Some(record) = record.as_object() else { return Vec::new() };
    let mut cells = Vec::new();
    for (key, value) in record {
        match value.as_object() {
            None => cells.push((key.clone(), text(value))),
            Some(part) => {
                // What it is called stands under the key itself.
                let name = part.get("name").map(|name| (key.clone(), text(name)));
                cells.extend(name);
                let others = part.iter().filter(|(own, _)| *own != "name");
                cells.extend(others.map(|(own, value)| (format!("{key}_{own}"), text(value))));
            }
        }
    }
    cells
}

/// A value in one cell: words of a list stand as they do in a table's cell, a record by its values.
fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(text).collect::<Vec<_>>().join(";"),
        Value::Object(part) => {
            part.values().map(text).filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ")
        }
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn records_within_records_become_columns() {
        let records = [
            json!({ "id": "b1", "client": { "id": "c1", "name": "王芳", "phone": null }, "room": ["1", "2"],
                    "marks": [{ "kind": "new" }, { "kind": "missed", "count": 1.5 }] }),
            json!({ "id": "b2", "client": { "id": "c2", "name": "李静" }, "room": [], "marks": [], "n": 3 }),
        ];
        let csv = String::from_utf8(listing(&records).csv(b',', false)).unwrap();
        assert_eq!(
            csv,
            "id,client,client_id,client_phone,room,marks,n\n\
             b1,王芳,c1,,1;2,new;missed 1.5,\n\
             b2,李静,c2,,,,3\n"
        );
        assert!(listing(&[]).columns.is_empty());
    }
}
