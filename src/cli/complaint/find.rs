//! The complaint that is meant: by its id, a part of it, its number, or the client, where only one of hers
//! may be meant.

use super::VERBS;
use crate::cli::book::desk;
use crate::cli::till::find::{LEAST, by_part, whole};
use crate::cli::till::load::sound;
use crate::domain::complaint::Complaint;
use crate::domain::problem::{Candidate, Fact, Problems, Sought};
use crate::domain::record::client::Client;
use crate::domain::rule::Rules;
use crate::domain::schema::{CLIENTS, COMPLAINTS};
use crate::messages::Lang;
use crate::messages::complaint::names;
use crate::store::complaints;
use crate::store::directory::Store;
use crate::store::search;

/// A complaint, and whose it is.
pub struct Found {
    pub complaint: Complaint,
    pub client: Client,
}

/// The complaint that is meant. `may_be`: which of a client's may be meant, where she is named.
pub fn the_one(
    store: &Store,
    rules: &Rules,
    asked: &str,
    may_be: &dyn Fn(&Complaint) -> bool,
    lang: Lang,
) -> Result<Found, Problems> {
    let asked = asked.trim();
    let mut found = whole(store, &COMPLAINTS, asked, Complaint::read)?;
    if found.is_empty() && asked.len() >= LEAST && asked.is_ascii() {
        found = by_part(store, &COMPLAINTS, asked, Complaint::read)?;
    }
    if !found.is_empty() {
        let complaint = one(found, asked, lang)?;
        let client = client_of(store, &complaint)?;
        return Ok(Found { complaint, client });
    }
    let missing =
        || Problems::from(Fact::NotFound { what: Sought::Complaint, asked: asked.to_string(), verbs: VERBS });
    let clients = desk::clients_asked(store, rules, asked)?;
    let mut found: Vec<(Client, Vec<Complaint>)> = Vec::new();
    for client in clients {
        let mut problems = Vec::new();
        let hers = complaints::of_client(store, &client.id, &mut problems)?;
        sound(problems)?;
        found.push((client, hers));
    }
    // Of several of that name, whoever has a complaint that may be meant, or any at all.
    let tells: [&dyn Fn(&Complaint) -> bool; 2] = [may_be, &|_| true];
    for tells in tells {
        let has_one = |(_, hers): &(Client, Vec<Complaint>)| hers.iter().any(tells);
        if found.iter().filter(|one| has_one(one)).count() == 1 {
            found.retain(has_one);
        }
    }
    let (client, hers) = match found.len() {
        0 => return Err(missing()),
        1 => found.remove(0),
        _ => return Err(desk::client_asked(store, rules, asked).err().unwrap_or_else(missing)),
    };
    let (meant, others): (Vec<_>, Vec<_>) = hers.into_iter().partition(may_be);
    let meant = if meant.is_empty() { others } else { meant };
    Ok(Found { complaint: one(meant, asked, lang)?, client })
}

fn one(mut found: Vec<Complaint>, asked: &str, lang: Lang) -> Result<Complaint, Problems> {
    let missing =
        || Problems::from(Fact::NotFound { what: Sought::Complaint, asked: asked.to_string(), verbs: VERBS });
    if found.len() < 2 {
        return found.pop().ok_or_else(missing);
    }
    let candidate = |complaint: &Complaint| {
        let at = complaint.opened_at.to_string().replace('T', " ");
        let state = names::state(complaint.state().word(), lang);
        let name = format!("{at} {} {state}", names::kind(&complaint.kind, lang));
        Candidate { id: complaint.id.clone(), name, number: complaint.number.clone(), phone: String::new() }
    };
    let candidates = found.iter().map(candidate).collect();
    Err(Fact::Ambiguous { what: Sought::Complaint, asked: asked.to_string(), candidates }.into())
}

/// Whose complaint it is; nobody's name, where her row is gone.
pub fn client_of(store: &Store, complaint: &Complaint) -> Result<Client, Problems> {
    let (mut client, mut problems) = (None, Vec::new());
    let file = [("clients.csv".to_string(), &CLIENTS)];
    search::rows_with(store, &file, &[&complaint.client], &mut problems, |_, row, _| {
        let (read, _) = Client::read(&row);
        if read.id == complaint.client {
            client = Some(read);
        }
    })?;
    let unknown = || Fact::NotFound { what: Sought::Client, asked: complaint.client.clone(), verbs: &[] };
    client.ok_or_else(|| unknown().into())
}
