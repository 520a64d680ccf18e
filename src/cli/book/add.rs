//! `salon book add`: an appointment, or a course of them.

use super::arranging::Asked;
use super::cautions;
use super::desk::Desk;
use super::refused::named;
use super::rows::{self, NewRow};
use super::say::{self, Booked};
use super::waiting;
use super::wanted::{BookAddArgs, Said};
use super::who::{self, Who};
use crate::cli::register;
use crate::cli::till::rows::{Paying, Rows};
use crate::cli::world::World;
use crate::domain::change::Edit;
use crate::domain::id::{IdMaker, Kind};
use crate::domain::problem::{Exit, Fact, Problem, Problems};
use crate::domain::rule::Rules;
use crate::store::directory::Store;
use crate::store::vanished;

pub fn run(world: &World, args: BookAddArgs) -> anyhow::Result<Exit> {
    let mut ids = world.ids();
    let (outcome, booked) = register::write(world, "book add", |store| {
        let rules = world.rules()?;
        decide(world, store, &rules, &args, &mut ids)
    })?;
    say::booked(world, &booked);
    Ok(match booked.left_out.is_empty() {
        true => register::ended(world, outcome.as_ref()),
        false => register::ended(world, outcome.as_ref()).max(Exit::Refused),
    })
}

/// Decides a booking: a place is found for it, or every reason told why there is none.
pub fn decide(
    world: &World,
    store: &Store,
    rules: &Rules,
    args: &BookAddArgs,
    ids: &mut IdMaker,
) -> Result<(Vec<Edit>, String, Booked), Problems> {
    let now = world.now(rules);
    vanished::guard(store, vanished::REGISTERS)?;
    let mut desk = Desk::open(store, rules, now)?;
    let said = Said::read(store, rules, &desk, args)?;
    let days = said.starts.iter().map(|start| start.day);
    desk.fill(store, days.clone().min().unwrap_or(now.day), days.max().unwrap_or(now.day))?;
    let patrons = said.patrons(store, rules, now)?;
    let found = said.found(&desk)?;
    let asked = Asked { store, rules, desk: &desk, args, found: &found, patrons: &patrons };
    let (arranged, left_out) = asked.arrange(&said.starts)?;
    let (mut edits, new_clients) = who::rows(&said.who, ids)?;
    let mut booked = Booked::default();
    booked.settled = said.when.settled.then(|| (said.text.clone(), said.when.at));
    booked.left_out = left_out;
    let mut rows: Vec<NewRow> = Vec::new();
    for (_, visit) in &arranged {
        let month = visit.placed.first().map(|placed| placed.start.day.month());
        let made: Vec<String> =
            visit.placed.iter().map(|_| ids.make(Kind::Booking, month, |_| false)).collect();
        for (placed, id) in visit.placed.iter().zip(&made) {
            let client = new_clients.get(&placed.client).unwrap_or(&placed.client);
            rows.push(NewRow {
                id: id.clone(),
                group: if made.len() > 1 { made[0].clone() } else { String::new() },
                placed: placed.clone(),
                client: client.clone(),
                asked_for: args.asked_for,
                channel: said.channel.clone(),
                note: args.note.clone().unwrap_or_default(),
            });
        }
        for refusal in &visit.refusals {
            let named = named(store, &desk, vec![refusal.clone()])?;
            booked.passed.extend(named.into_iter().map(Fact::Refused));
        }
    }
    for (start, visit) in &arranged {
        if let Some(apart) = desk.book().apart(&visit.placed) {
            let offers = asked.together(&apart, *start)?;
            booked.apart(apart, offers);
        }
    }
    edits.extend(rows::inserts(&rows, now, &world.by));
    edits.extend(rows::overrides(&rows, &arranged, now, &world.by, ids));
    for row in &rows {
        let who = said.who.iter().find(|who| who.key() == row.placed.client);
        let patron = patrons.iter().find(|patron| patron.id == row.placed.client);
        booked.push(row, who, patron, rules);
    }
    mind(world, store, rules, &said.who, &rows, &mut booked);
    if let (Some(deposit), Some(first)) = (&said.deposit, rows.first()) {
        let paying = Paying { at: now, by: &world.by, note: "" };
        let mut paid = Rows::default();
        deposit.pay(&first.client, &first.id, &paying, &mut paid, ids);
        edits.extend(paid.edits());
        booked.deposit(&first.id, deposit.sum);
    }
    let (settled, waited) = waiting::settle(store, &rows)?;
    edits.extend(settled);
    let named = |id: &str| desk.shelf.staff.iter().find(|one| one.id == id).map(|one| one.name.clone());
    for own in waited {
        booked.waited(waiting::Waited { still: named(&own.still).unwrap_or(own.still), ..own });
    }
    let about = rows.iter().map(|row| row.id.as_str()).collect::<Vec<_>>().join(" ");
    Ok((edits, about, booked))
}

/// What must be known of the health of those who come, from their dossiers, notes and tags.
fn mind(world: &World, store: &Store, rules: &Rules, who: &[Who], rows: &[NewRow], booked: &mut Booked) {
    let mut problems: Vec<Problem> = Vec::new();
    for client in who.iter().filter_map(Who::client) {
        let dossier = cautions::dossier(store, &client.id, &mut problems).unwrap_or_default();
        let hers = || rows.iter().filter(|row| row.client == client.id && row.placed.guest == 0);
        let Some(day) = hers().map(|row| row.placed.start.day).min() else { continue };
        let mut told = cautions::told(&dossier, day, world.lang);
        told.extend(cautions::noted(client, rules, world.lang));
        booked.mind(client, told);
        for row in hers() {
            let service = row.placed.service;
            booked.against(
                client,
                service,
                &cautions::against_service(client, &dossier, service, day, rules),
            );
        }
    }
    booked.unreadable = problems;
}
