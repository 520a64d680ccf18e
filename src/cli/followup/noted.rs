//! What a call that was made changes: its row, and what follows from what came of it.

use super::meant::{Wanted, meant, open};
use super::refusal::refusal;
use super::said::Said;
use super::{Today, complained, decided};
use crate::cli::book::desk;
use crate::cli::feedback;
use crate::cli::strangers;
use crate::cli::world::World;
use crate::domain::change::{Cells, Edit};
use crate::domain::day::{Day, Moment};
use crate::domain::feedback::is_low;
use crate::domain::followup::Reason;
use crate::domain::followup_fact::FollowupFact;
use crate::domain::id::{IdMaker, Kind};
use crate::domain::problem::Problems;
use crate::domain::record::booking::Booking;
use crate::domain::record::client::Client;
use crate::domain::record::followup::Outcome;
use crate::domain::rule::followup::After;
use crate::domain::schema;
use crate::messages::followup as words;
use crate::store::book;
use crate::store::directory::Store;

/// Which call it is, and what was said of it beside its outcome.
#[derive(Clone, Copy)]
pub struct About<'a> {
    pub wanted: Wanted<'a>,
    pub booking: Option<&'a str>,
    pub channel: Option<&'a str>,
}

/// What was noted, to be told.
pub struct Noted {
    pub client: Client,
    pub outcome: Outcome,
    pub reasons: usize,
    pub again: Option<Day>,
    pub unreachable: Option<u32>,
    pub complaint: Option<String>,
    /// Complaints about which she was asked, and whether she is satisfied.
    pub settled: Vec<(String, Option<bool>)>,
    /// The feedback that a low mark became.
    pub low: Option<String>,
    /// What she is expected for, where the call was about that: none where nothing is booked yet.
    pub booked: Option<Option<Expected>>,
    /// Others with her number, who are not called any more either.
    pub same_number: Vec<String>,
}

/// A booking for which she is expected.
pub struct Expected {
    pub id: String,
    pub at: Moment,
    /// It was made on the day of the call: it came of it.
    pub today: bool,
}

pub type Decided = (Vec<Edit>, String, Noted);

pub fn decide(
    world: &World,
    store: &Store,
    about: About,
    said: &Said,
    ids: &mut IdMaker,
) -> Result<Decided, Problems> {
    let list = decided(world, world.rules()?, store, &open())?;
    // What can't be read for certain decides nothing (safety, A protocol that passed, 2).
    Problems(list.problems.iter().filter(|problem| problem.is_doubt()).cloned().collect()).or_ok()?;
    let now = world.now(&list.rules);
    let call = meant(&list, store, about.wanted)?;
    let client = match call {
        Some(call) => (*call.client).clone(),
        None => desk::client_asked(store, &list.rules, about.wanted.key)?,
    };
    let reasons: &[Reason] = call.map(|call| &call.reasons[..]).unwrap_or_default();
    let mut booking = about.booking.map(|asked| her_booking(store, &list, &client, asked)).transpose()?;
    let mut booked = None;
    if said.outcome == Outcome::Booked && booking.is_none() {
        let next = expected(store, &client, now)?;
        booking = next.as_ref().filter(|next| next.today).map(|next| next.id.clone());
        booked = Some(next);
    }
    let month = now.day.month();
    let id = ids.make(Kind::Followup, Some(month), |_| false);
    let unplanned = format!("unplanned/{}/{now}", client.id);
    let keys: Vec<&str> = reasons.iter().map(|reason| reason.key.as_str()).collect();
    let channel = about.channel.unwrap_or_else(|| usual_channel(reasons, said.outcome));
    let (key, also) =
        keys.split_first().map_or((unplanned.as_str(), &[][..]), |(first, rest)| (*first, rest));
    let text = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
    let cells = [
        ("id", id.clone()),
        ("at", now.to_string()),
        ("key", key.to_string()),
        ("also", also.join(";")),
        ("client", client.id.clone()),
        ("by", world.by.clone()),
        ("channel", channel.to_string()),
        ("outcome", said.outcome.word().to_string()),
        ("said", said.said.clone()),
        ("score", said.score.map(|score| score.to_string()).unwrap_or_default()),
        ("next_on", text(said.next)),
        ("booking", booking.unwrap_or_default()),
    ];
    let mut edits = vec![insert(schema::FOLLOWUPS.file(month), &cells)];
    if matches!(said.outcome, Outcome::Reached | Outcome::Replied | Outcome::Booked) {
        edits.extend(answers(world, store, reasons, said, now)?);
    }
    let mut same_number = Vec::new();
    if said.outcome == Outcome::Refused {
        let (withdrawn, others) = refusal(store, &client, now.day)?;
        edits.extend(withdrawn);
        same_number = others;
    }
    let called = matches!(channel, "phone" | "sms");
    if said.outcome == Outcome::WrongNumber && called && !client.phone.is_empty() {
        edits.extend(strangers::wrong_number(&client.phone, now.day, &world.by, ids));
    }
    let call = complained::Call { world, now, client: &client, reasons, said, channel };
    let complaint = call.reaction(ids);
    let settled = call.settled(store, ids)?;
    // What a complaint or a low mark was about is in hand already.
    let in_hand = complaint.is_some()
        || reasons.iter().any(|reason| matches!(reason.after, After::Complaint | After::LowScore));
    let low = said.score.filter(|score| !in_hand && is_low(&list.rules.feedback, Some(*score)));
    let by = list.rules.feedback.channel(channel).map_or("", |known| known.id.as_str());
    let low = low.map(|score| feedback::of_call(world, &client.id, (score, &said.said), (now, by), ids));
    let noted = Noted {
        low: low.as_ref().map(|(id, _)| id.clone()),
        outcome: said.outcome,
        reasons: reasons.len(),
        again: again(&list, reasons, said, now.day),
        unreachable: unreachable(&list, reasons, said),
        complaint: complaint.as_ref().map(|(id, _)| id.clone()),
        settled: settled.told,
        booked,
        same_number,
        client,
    };
    edits.extend(settled.edits);
    edits.extend(complaint.map(|(_, edit)| edit));
    edits.extend(low.map(|(_, edit)| edit));
    Ok((edits, id, noted))
}

/// How she is reached where nobody says: by the channel by which she wrote, else on the telephone. Only a telephone is
/// not answered, or somebody else's.
fn usual_channel(reasons: &[Reason], outcome: Outcome) -> &str {
    let called = matches!(outcome, Outcome::NoAnswer | Outcome::WrongNumber);
    let letters = reasons.iter().filter(|reason| !called && reason.after == After::Reply);
    letters.map(|reason| reason.event.channel.as_str()).find(|channel| !channel.is_empty()).unwrap_or("phone")
}

fn insert(file: String, cells: &[(&str, String)]) -> Edit {
    let columns: Vec<String> = cells.iter().map(|(name, _)| name.to_string()).collect();
    let row: Cells = cells.iter().map(|(_, cell)| cell).collect();
    Edit::Insert { file, columns: columns.into(), rows: vec![row] }
}

/// A call about feedback in which she was reached is its answer.
fn answers(
    world: &World,
    store: &Store,
    reasons: &[Reason],
    said: &Said,
    now: Moment,
) -> Result<Vec<Edit>, Problems> {
    let mut edits = Vec::new();
    let records = reasons.iter().map(|reason| reason.event.record.as_str());
    for id in records.filter(|id| Kind::of(id) == Some(Kind::Feedback)) {
        let feedback = feedback::named(store, id)?;
        if feedback.answered_at.is_none() {
            let text = words::answered_by_call(&said.said, world.lang);
            edits.push(feedback::update(&feedback, &feedback::answer_cells(now, &world.by, &text)));
        }
    }
    Ok(edits)
}

/// What was booked last of what she is still expected for.
fn expected(store: &Store, client: &Client, now: Moment) -> Result<Option<Expected>, Problems> {
    let found = book::bookings_of(store, &client.id, now.day.month(), &mut Vec::new())?;
    let open = found.iter().filter(|booking| booking.start >= now && booking.status.is_expected());
    let last = open.max_by_key(|booking| (booking.made_at, booking.start));
    let today = |booking: &Booking| booking.made_at.is_some_and(|at| at.day == now.day);
    Ok(last.map(|one| Expected { id: one.id.clone(), at: one.start, today: today(one) }))
}

/// Her booking of that id, or of its unambiguous beginning or end.
fn her_booking(store: &Store, list: &Today, client: &Client, asked: &str) -> Result<String, Problems> {
    let mut problems = Vec::new();
    let found = book::bookings_of(store, &client.id, list.span.day.month(), &mut problems)?;
    let ids: Vec<String> = found
        .into_iter()
        .map(|booking| booking.id.clone())
        .filter(|id| id == asked || id.starts_with(asked) || id.ends_with(asked))
        .collect();
    match &ids[..] {
        [one] => Ok(one.clone()),
        _ => Err(FollowupFact::NotHerBooking { id: asked.to_string() }.into()),
    }
}

/// The standing of the tasks after this call, by the rule that waits longest.
fn after(list: &Today, reasons: &[Reason], said: &Said) -> Vec<(u32, bool)> {
    let rule = |reason: &Reason| list.rules.followup.rule(&reason.rule).is_some_and(|rule| rule.message);
    let tries = |reason: &Reason| match said.outcome {
        Outcome::NoAnswer => Some((reason.standing.tries() + 1, false)),
        Outcome::MessageLeft if !rule(reason) => Some((reason.standing.tries() + 1, false)),
        Outcome::Later => Some((reason.standing.tries(), true)),
        _ => None,
    };
    reasons.iter().filter_map(tries).collect()
}

fn again(list: &Today, reasons: &[Reason], said: &Said, today: Day) -> Option<Day> {
    let open = after(list, reasons, said);
    let comes = open.iter().any(|(tries, later)| *later || *tries < list.rules.followup.tries);
    comes.then(|| said.next.unwrap_or(today.plus(list.rules.followup.again)))
}

fn unreachable(list: &Today, reasons: &[Reason], said: &Said) -> Option<u32> {
    let closed = |(tries, later): &(u32, bool)| !later && *tries >= list.rules.followup.tries;
    after(list, reasons, said).into_iter().find(closed).map(|(tries, _)| tries)
}
