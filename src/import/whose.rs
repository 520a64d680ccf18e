//! Whose row it is.

use super::columns::Columns;
use super::people::Clients;
use super::values::{names, phones};
use crate::domain::doubt::Doubt;
use crate::domain::sheet::SheetRow;
use compact_str::CompactString;

/// The client of a row: by number, phone and name, as far as they are there.
pub fn client(clients: &Clients, columns: &Columns, row: &SheetRow) -> Result<CompactString, Doubt> {
    let cell = |field| columns.cell(row, field).unwrap_or_default();
    let (number, client, phone) = (cell("client_number"), cell("client"), cell("phone"));
    // What salon kept of an earlier sheet names her by our own id.
    if number.is_empty() && phone.is_empty() && clients.names_by_id.contains_key(client) {
        return Ok(client.into());
    }
    // Most sheets name her by the number alone, or by a name that is one client's.
    if let Some(id) = clients.numbers.only(client).filter(|_| number.is_empty() && phone.is_empty()) {
        return Ok(id.into());
    }
    if let Some(found) = by_partial_phone(clients, (number, client, phone)) {
        return found.map(Into::into);
    }
    let said = match phones::phones(phone) {
        Ok(phones) => phones.first.unwrap_or_default(),
        // Number and name say who it is; a damaged phone beside them says no less.
        Err(doubt) => {
            let name = names::name(client).map(|name| name.name).unwrap_or_default();
            let found = clients.find(number, "", &name).ok().filter(|_| !number.is_empty());
            return found.map(Into::into).ok_or(doubt);
        }
    };
    if client.is_empty() {
        return clients.find(number, &said, "").map(Into::into);
    }
    let in_client =
        if said.is_empty() { phones::phones(client).ok().and_then(|found| found.first) } else { None };
    if let Some(found) = in_client.filter(|found| clients.phones.only(found).is_some()) {
        return clients.find(number, &found, "").map(Into::into);
    }
    if number.is_empty() && clients.numbers.only(client).is_some() {
        return clients.find(client, &said, "").map(Into::into);
    }
    let name = names::name(client)?.name;
    clients.find(number, &said, &name).map(Into::into)
}

/// The client of a name beside which stands a part of her phone: in its own cell, or in brackets.
fn by_partial_phone(
    clients: &Clients,
    (number, client, phone): (&str, &str, &str),
) -> Option<Result<String, Doubt>> {
    let in_brackets = || client.contains(['(', '（', '[', '【']);
    let may_be = if phone.is_empty() { in_brackets() } else { phone.len() != 11 || phone.contains('*') };
    if !may_be || !number.is_empty() || client.is_empty() {
        return None;
    }
    let name = names::name(client).ok()?;
    let said = if phone.is_empty() { name.aside.as_deref()? } else { phone };
    clients.by_partial_phone(&name.name, &phones::partial(said)?)
}
