//! `salon followup log`: a call was made; what came of it, and what follows from that.

use super::refusal::refusal;
use super::said::{Begun, Said, next_day, score};
use super::wrong_number;
use super::{Choice, Today, ask, complained, decided, keys};
use crate::cli::book::desk;
use crate::cli::choices::{self, Spoken, WAYS, YES_NO};
use crate::cli::feedback;
use crate::cli::register;
use crate::cli::world::World;
use crate::domain::change::{Cells, Edit};
use crate::domain::day::{Day, Moment};
use crate::domain::followup::standing::Standings;
use crate::domain::followup::{Call, Reason};
use crate::domain::followup_fact::FollowupFact;
use crate::domain::id::{IdMaker, Kind};
use crate::domain::problem::{Exit, Fact, Problem, Problems};
use crate::domain::record::client::Client;
use crate::domain::record::followup::{Followup, Outcome};
use crate::domain::rule::followup::After;
use crate::domain::schema;
use crate::messages::help::both;
use crate::messages::{followup as words, names};
use crate::store::book;
use crate::store::directory::Store;
use clap::Args;
use clap::builder::TypedValueParser;
use clap_complete::engine::ArgValueCompleter;

#[derive(Args, Debug)]
pub struct FollowupLogArgs {
    #[arg(value_name = "KEY", add = ArgValueCompleter::new(keys::keys), help = both("任务键，或名单上的顾客", "the key of a call, or a client on the list"))]
    pub key: String,
    #[arg(long, value_name = "OUTCOME", value_parser = outcomes(), help = both("结果", "what came of it"))]
    pub outcome: Option<Outcome>,
    #[arg(long, value_name = "TEXT", help = both("顾客说了什么", "what she said"))]
    pub said: Option<String>,
    #[arg(long, value_name = "1-5", help = both("满意度", "how satisfied she is"))]
    pub score: Option<String>,
    #[arg(long, value_name = "DAY", help = both("哪天再打", "the day on which to call again"))]
    pub next: Option<String>,
    #[arg(long, help = both("有不良反应：马上登记", "she reacted badly: put it on record at once"))]
    pub reaction: bool,
    #[arg(long, value_name = "YES/NO", value_parser = satisfied(), help = both("投诉的处理她满意吗：yes、no；不满意会重新处理", "whether she is satisfied with how her complaint was settled; no reopens it"))]
    pub satisfied: Option<bool>,
    #[arg(long, value_name = "ID", help = both("约上的预约", "the booking that came of it"))]
    pub booking: Option<String>,
    #[arg(long, value_name = "CHANNEL", value_parser = choices::said(WAYS),
          help = both("怎么联系的（默认电话；回信默认她来信的渠道）", "how she was reached (default: phone; for an answer, the channel by which she wrote)"))]
    pub channel: Option<String>,
    #[arg(long, help = both("不在名单上也记", "note a call that is not on the list"))]
    pub unplanned: bool,
}

/// The words that people have for what came of a call.
static SPOKEN: [Spoken; 8] = [
    ("reached", &["接通", "已接通", "打通", "通了"]),
    ("no-answer", &["没接", "没人接", "无人接听", "未接"]),
    ("message-left", &["留言", "已留言", "发了消息"]),
    ("replied", &["回复", "已回复"]),
    ("booked", &["约上", "已预约", "约了"]),
    ("refused", &["拒绝", "不愿再接", "不愿再接回访"]),
    ("wrong-number", &["号码有误", "空号", "错号"]),
    ("later", &["改时间", "晚点", "改时间再联系"]),
];

fn outcomes() -> impl TypedValueParser<Value = Outcome> {
    choices::said(&SPOKEN).map(|word| Outcome::parse(&word).unwrap_or(Outcome::Reached))
}

/// yes or no, as people say it.
fn satisfied() -> impl TypedValueParser<Value = bool> {
    choices::said(YES_NO).map(|word| word == "yes")
}

/// What was noted, to be told.
struct Noted {
    client: Client,
    outcome: Outcome,
    reasons: usize,
    again: Option<Day>,
    unreachable: Option<u32>,
    complaint: Option<String>,
    /// Complaints about which she was asked, and whether she is satisfied.
    settled: Vec<(String, Option<bool>)>,
    /// Others with her number, who are not called any more either.
    same_number: Vec<String>,
    /// The number that takes the place of a wrong one; blank where she has none.
    other_number: String,
}

pub fn run(world: &World, args: FollowupLogArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let today = world.today(&rules);
    let said = match args.outcome {
        None if world.interactive => asked_for(world, &args)?,
        None => return Err(Problems::from(FollowupFact::OutcomeWanted).into()),
        Some(outcome) => typed(&args, outcome, today)?,
    };
    let mut ids = world.ids();
    let (outcome, noted) =
        register::write(world, "followup log", |store| decide(world, store, &args, &said, &mut ids))?;
    tell(world, &noted);
    Ok(register::ended(world, outcome.as_ref()))
}

fn typed(args: &FollowupLogArgs, outcome: Outcome, today: Day) -> Result<Said, Problems> {
    let mut problems = Vec::new();
    let score = args.score.as_deref().and_then(|text| match score(text) {
        Some(score) => Some(score),
        None => {
            problems
                .push(Problem::new(Fact::Followup(FollowupFact::ScoreUnclear { text: text.to_string() })));
            None
        }
    });
    let next = match args.next.as_deref().map(|text| next_day(text, today)) {
        Some(Err(Problems(found))) => {
            problems.extend(found);
            None
        }
        Some(Ok(day)) => Some(day),
        None => None,
    };
    Problems(problems).or_ok()?;
    let said = args.said.clone().unwrap_or_default();
    Ok(Said { outcome, said, score, next, reaction: args.reaction, satisfied: args.satisfied })
}

/// What may be noted: what is due, and what a call before has put off, as somebody may try once more on
/// the same day.
fn open() -> Choice {
    Choice { put_off: true, ..Choice::default() }
}

/// The call is shown with its words, and then asked about.
fn asked_for(world: &World, args: &FollowupLogArgs) -> anyhow::Result<Said> {
    let store = world.store()?;
    let rules = world.rules()?;
    let list = decided(world, rules, &store, &open())?;
    let call = meant(&list, &store, args)?;
    store.release();
    if let Some(call) = call {
        world.say(&super::say::block(world, &list, call));
    }
    let score = args.score.as_deref().and_then(score);
    let about = call.is_some_and(|call| call.reasons.iter().any(complained::is_about));
    let (said, satisfied) = (args.said.clone(), args.satisfied);
    let begun = Begun { said, score, reaction: args.reaction, satisfied, complained: about };
    ask::about(world, list.span.day, begun)
}

/// The call that is meant; none where it is made out of turn.
fn meant<'a>(list: &'a Today, store: &Store, args: &FollowupLogArgs) -> Result<Option<&'a Call>, Problems> {
    let by_key = |call: &&Call| call.reasons.iter().any(|reason| reason.key == args.key);
    if let Some(call) = list.calls.iter().find(by_key) {
        return Ok(Some(call));
    }
    if args.key.contains('/') {
        return Err(absent(list, &args.key));
    }
    let client = desk::client_asked(store, &list.rules, &args.key)?;
    match list.calls.iter().find(|call| call.client.id == client.id) {
        Some(call) => Ok(Some(call)),
        None if args.unplanned => Ok(None),
        None => Err(made_today(list, &client)),
    }
}

/// Why a client is not on the list: she was called today, or nothing is due.
fn made_today(list: &Today, client: &Client) -> Problems {
    let hers = list.records.followups.iter().filter(|row| row.client == client.id);
    match hers.filter(|row| row.at.day == list.span.day).max_by_key(|row| row.at) {
        Some(row) => settled(&client.name, row),
        None => FollowupFact::NothingDue { client: client.name.clone() }.into(),
    }
}

fn settled(whose: &str, row: &Followup) -> Problems {
    FollowupFact::Settled { key: whose.to_string(), at: row.at.to_string(), outcome: row.outcome.word() }
        .into()
}

/// Why there is no such key on the list.
fn absent(list: &Today, key: &str) -> Problems {
    let standings = Standings::of(&list.records.followups, &list.rules.followup, list.span.day);
    match standings.last(key) {
        Some(row) => settled(key, row),
        None => Fact::NoSuchTask { key: key.to_string() }.into(),
    }
}

type Decided = (Vec<Edit>, String, Noted);

fn decide(
    world: &World,
    store: &Store,
    args: &FollowupLogArgs,
    said: &Said,
    ids: &mut IdMaker,
) -> Result<Decided, Problems> {
    let list = decided(world, world.rules()?, store, &open())?;
    // What can't be read for certain decides nothing (safety, A protocol that passed, 2).
    Problems(list.problems.iter().filter(|problem| problem.is_doubt()).cloned().collect()).or_ok()?;
    let now = world.now(&list.rules);
    let call = meant(&list, store, args)?;
    let client = match call {
        Some(call) => (*call.client).clone(),
        None => desk::client_asked(store, &list.rules, &args.key)?,
    };
    let reasons: &[Reason] = call.map(|call| &call.reasons[..]).unwrap_or_default();
    let booking =
        args.booking.as_deref().map(|asked| her_booking(store, &list, &client, asked)).transpose()?;
    let month = now.day.month();
    let id = ids.make(Kind::Followup, Some(month), |_| false);
    let unplanned = format!("unplanned/{}/{now}", client.id);
    let keys: Vec<&str> = reasons.iter().map(|reason| reason.key.as_str()).collect();
    let channel = args.channel.as_deref().unwrap_or_else(|| usual_channel(reasons, said.outcome));
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
    let mut other_number = String::new();
    if said.outcome == Outcome::WrongNumber
        && let Some((edit, next)) = wrong_number::taken_off(store, &client, now.day, world.lang)?
    {
        edits.push(edit);
        other_number = next;
    }
    let call = complained::Call { world, now, client: &client, reasons, said, channel };
    let complaint = call.reaction(ids);
    let settled = call.settled(store, ids)?;
    let noted = Noted {
        outcome: said.outcome,
        reasons: reasons.len(),
        again: again(&list, reasons, said, now.day),
        unreachable: unreachable(&list, reasons, said),
        complaint: complaint.as_ref().map(|(id, _)| id.clone()),
        settled: settled.told,
        same_number,
        other_number,
        client,
    };
    edits.extend(settled.edits);
    edits.extend(complaint.map(|(_, edit)| edit));
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

fn tell(world: &World, noted: &Noted) {
    let lang = world.lang;
    let outcome = names::word(noted.outcome.word(), lang);
    world.tell(&words::noted(&noted.client.name, outcome, noted.reasons, lang));
    if let Some(day) = noted.again {
        world.tell(&words::comes_again(&day.to_string(), lang));
    }
    if let Some(tries) = noted.unreachable {
        world.tell(&words::unreachable(tries, lang));
    }
    match noted.outcome {
        Outcome::Refused => {
            world.tell(words::consent_withdrawn(lang));
            noted.same_number.iter().for_each(|name| world.tell(&words::same_number(name, lang)));
        }
        Outcome::WrongNumber => {
            let other = world.shown_phone(&noted.other_number);
            world.tell(&words::wrong_number(&noted.client.id, &other, lang));
        }
        _ => {}
    }
    if let Some(id) = &noted.complaint {
        world.tell(&words::complaint_opened(id, lang));
    }
    for (id, satisfied) in &noted.settled {
        world
            .tell(&satisfied.map_or_else(|| words::not_asked(id, lang), |yes| words::settled(id, yes, lang)));
    }
}
