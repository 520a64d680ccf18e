//! One message written down as being sent, before it is; and what became of it, after.

use crate::cli::remind::load;
use crate::cli::world::World;
use crate::domain::change::{Cells, Change, Edit};
use crate::domain::id::Kind;
use crate::domain::problem::Problems;
use crate::domain::rule::Rules;
use crate::domain::schema;
use crate::domain::send::SENDING;
use crate::domain::send::attempt::{Attempt, State};
use crate::domain::send::channel::Channel;
use crate::domain::send::letter::Letter;
use crate::send::pace::{self, Pace};
use crate::store::commit::Proposal;
use crate::store::directory::Store;
use crate::store::sent;
use std::time::Duration;

/// The row that says so.
pub struct Row {
    pub id: String,
    file: String,
    key: String,
}

pub enum Claim {
    Taken(Row),
    /// It is settled, or being sent by another.
    Gone,
    /// The channel has begun as many as it may in a minute, whichever command did.
    Full,
    /// What the plan rests on has changed: a booking was moved, a consent withdrawn.
    Stale,
}

const COLUMNS: [&str; 11] =
    ["id", "at", "key", "client", "channel", "to", "state", "by", "via", "parts", "why"];

/// Claims a message; where the channel has begun as many as it may in a minute, when some of them are longer ago. A
/// clock that stands still has no later.
pub fn claim(
    world: &World,
    rules: &Rules,
    seen: &Store,
    letter: &Letter,
    channel: &Channel,
    pace: &mut Pace,
) -> Result<Claim, Problems> {
    loop {
        match claim_now(world, rules, seen, letter, channel, pace)? {
            Claim::Full if world.clock_runs() => pace::pause(AGAIN),
            Claim::Taken(row) => {
                pace.begun(letter.via, &row.id);
                return Ok(Claim::Taken(row));
            }
            claim => return Ok(claim),
        }
    }
}

/// So long after it was full a channel is looked at again.
const AGAIN: Duration = Duration::from_secs(2);

/// Claims a message, under the lock.
fn claim_now(
    world: &World,
    rules: &Rules,
    seen: &Store,
    letter: &Letter,
    channel: &Channel,
    pace: &Pace,
) -> Result<Claim, Problems> {
    let mut door = world.door(rules)?;
    let (now, mut ids) = (door.now, world.ids());
    let (month, earliest) = (now.day.month(), load::earliest_message(rules, now.day));
    let (outcome, claim) = door.write(SENDING, |store| {
        let nothing = |claim| Ok::<_, Problems>((Proposal::Change(Change::default()), claim));
        if !seen.stands_but_for(&schema::MESSAGES)? {
            return nothing(Claim::Stale);
        }
        let mine = sent::tries_of(store, &letter.key, earliest)?;
        if mine.len() != letter.tries || mine.iter().any(|tried| tried.state.settles()) {
            return nothing(Claim::Gone);
        }
        let most = usize::try_from(channel.per_minute).unwrap_or(usize::MAX);
        if sent::begun_lately(store, &channel.id, now, &|id| pace.is_past(id))? >= most.max(1) {
            return nothing(Claim::Full);
        }
        let id = ids.make(Kind::Message, Some(month), |_| false);
        let file = schema::MESSAGES.file(month);
        let parts = letter.length.map(|length| length.parts.to_string()).unwrap_or_default();
        let by = letter.by.map_or("staff", |by| by.word());
        let at = now.to_string();
        let state = State::Sending.word();
        let cells: Cells = [
            &id,
            &at,
            &letter.key,
            &letter.client,
            by,
            &letter.to,
            state,
            &world.by,
            &channel.id,
            &parts,
            "",
        ]
        .into_iter()
        .collect();
        let columns: Vec<String> = COLUMNS.map(str::to_string).into();
        let edit = Edit::Insert { file: file.clone(), columns: columns.into(), rows: vec![cells] };
        let row = Row { id, file, key: letter.key.clone() };
        Ok((Proposal::Change(change(world, &letter.key, state, vec![edit])), Claim::Taken(row)))
    })?;
    // A row of ours that met a hand's, or is not in its file yet, is no ground to send.
    if let Some(unfinished) = outcome.unfinished {
        return Err(unfinished);
    }
    Ok(if outcome.conflicts > 0 { Claim::Gone } else { claim })
}

/// Writes down what became of it, with what goes beside, unless somebody has settled it meanwhile.
pub fn record(
    world: &World,
    rules: &Rules,
    row: &Row,
    state: State,
    why: &str,
    beside: Vec<Edit>,
) -> Result<(), Problems> {
    let mut door = world.door(rules)?;
    let (outcome, ()) = door.write(SENDING, |store| {
        let rows = sent::attempts(store, |month| schema::MESSAGES.file(month) == row.file)?;
        let stands = |other: &Attempt| other.id == row.id && other.state == State::Sending;
        let edits = match rows.iter().any(stands) {
            true => {
                let cells = vec![("state".into(), state.word().into()), ("why".into(), why.into())];
                let update = Edit::Update { file: row.file.clone(), id: row.id.clone(), cells };
                [vec![update], beside.clone()].concat()
            }
            false => Vec::new(),
        };
        Ok::<_, Problems>((Proposal::Change(change(world, &row.key, state.word(), edits)), ()))
    })?;
    world.after(&outcome);
    Ok(())
}

fn change(world: &World, key: &str, state: &str, edits: Vec<Edit>) -> Change {
    let about = format!("{key} {state}");
    Change { command: SENDING.into(), by: world.by.clone(), about, edits }
}
