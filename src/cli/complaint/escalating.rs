//! `salon complaint overdue --send`: who has to hear of what is late is told by a channel of the staff.

use super::listed::Listed;
use super::writing::{Step, steps};
use crate::cli::Format;
use crate::cli::channels::Channels;
use crate::cli::remind::send::post::{Posting, Text};
use crate::cli::remind::send::{Report, say};
use crate::cli::world::World;
use crate::domain::complaint::Complaint;
use crate::domain::complaint::clock::Due;
use crate::domain::complaint::escalation::{self, Escalation};
use crate::domain::day::Moment;
use crate::domain::phone::masked;
use crate::domain::problem::{Exit, Problems};
use crate::domain::record::staff::Staff;
use crate::domain::rule::Rules;
use crate::domain::schema;
use crate::domain::send::attempt::State;
use crate::domain::send::channel::Carries;
use crate::domain::send::plan::is_quiet;
use crate::domain::send_fact::SendFact;
use crate::messages::Lang;
use crate::messages::complaint::{escalate as words, names};
use crate::send::pace::Pace;
use crate::store::directory::Store;
use crate::store::{query, seen, sent};

/// A complaint that is late, and who is told.
struct Climbing<'a> {
    complaint: &'a Complaint,
    due: &'a Due,
    escalation: Escalation,
    text: String,
}

pub fn run(
    world: &World,
    rules: &Rules,
    store: &Store,
    listed: &Listed,
    channel: Option<&str>,
) -> anyhow::Result<Exit> {
    seen::guard(&store.root)?;
    let channels = Channels::load(rules)?;
    let at = channel_of(&channels, channel)?;
    let now = world.now(rules);
    let tries = sent::tries(store, now.day.plus(-rules.complaint.look_back).month(), now.day)?;
    let staff = query::all(store, "staff.csv", &schema::STAFF, &mut Vec::new(), Staff::read)?;
    store.release();
    let told = |key: &str| tries.get(key).is_some_and(|rows| rows.iter().any(|row| row.state.settles()));
    let mut climbing = climbing(rules, listed, &staff);
    climbing.retain(|one| !told(&one.escalation.key) && may_be_told(rules, one.complaint, now));
    if climbing.is_empty() {
        if world.format == Format::Table {
            world.tell(words::nobody(world.lang));
        }
        return Ok(Exit::Done);
    }
    if world.dry_run {
        let texts: Vec<&str> = climbing.iter().map(|one| one.text.as_str()).collect();
        world.say(&texts.join("\n\n"));
        world.say("\n");
        return Ok(Exit::Done);
    }
    let posting = Posting { world, rules, channels: &channels, at, store };
    let (mut report, mut pace, mut ids) = (Report::default(), Pace::default(), world.ids());
    for one in climbing {
        let to = one.escalation.to.clone();
        let said = format!("{} {}", one.due.stage.word(), one.due.at);
        let step = Step { to, ..Step::of("escalated", &said) };
        let tries = tries.get(&one.escalation.key).map(Vec::as_slice).unwrap_or_default();
        let rule = escalation::rule(&one.escalation.to);
        let beside = steps(&one.complaint.id, &[step], now, &world.by, &mut ids).into_iter().collect();
        let text = Text { key: one.escalation.key, rule: &rule, text: one.text, tries, beside };
        report.told.extend(posting.post(text, &mut pace)?);
    }
    say::report(world, &channels, rules, &report);
    let failed = report.told.iter().any(|told| told.state != State::Sent);
    Ok(if failed { Exit::Refused } else { Exit::Done })
}

/// The channel that was named, else the first that carries to the staff.
fn channel_of(channels: &Channels, asked: Option<&str>) -> Result<usize, Problems> {
    let to_staff = |at: &usize| channels.all.get(*at).is_some_and(|one| one.carries == Carries::Staff);
    let found = match asked {
        Some(asked) => Some(channels.named(asked)?),
        None => (0..channels.all.len()).find(to_staff),
    };
    found.filter(to_staff).ok_or_else(|| {
        let known = (0..channels.all.len()).filter(to_staff).map(|at| channels.all[at].id.clone()).collect();
        SendFact::ChannelUnknown { asked: asked.unwrap_or("staff").to_string(), known }.into()
    })
}

/// At night only what is grave wakes anybody; the rest is told in the morning.
fn may_be_told(rules: &Rules, complaint: &Complaint, now: Moment) -> bool {
    !is_quiet(&rules.contact, now) || rules.complaint.is_urgent(&complaint.kind)
}

fn climbing<'a>(rules: &Rules, listed: &'a Listed, staff: &[Staff]) -> Vec<Climbing<'a>> {
    let mut found = Vec::new();
    for (complaint, next) in &listed.complaints {
        let Some(due) = next else { continue };
        for escalation in escalation::due(complaint, due, &rules.complaint) {
            let text = text(rules, listed, complaint, due, &escalation, staff);
            found.push(Climbing { complaint, due, escalation, text });
        }
    }
    found
}

/// What is said, in the shop's language; phones are masked.
fn text(
    rules: &Rules,
    listed: &Listed,
    complaint: &Complaint,
    due: &Due,
    escalation: &Escalation,
    staff: &[Staff],
) -> String {
    let lang = Lang::parse(rules.shop.language.word()).unwrap_or_default();
    let bears = |one: &&Staff| one.active && rules.complaint.has_role(&one.role, &escalation.to);
    let whom: Vec<&str> = staff.iter().filter(bears).map(|one| one.name.as_str()).collect();
    let phone = listed.clients.get(&complaint.client).map(|client| masked(&client.phone));
    words::text(
        &words::Telling {
            shop: &rules.shop.name,
            role: &escalation.to,
            whom: &whom,
            client: listed.client_name(complaint),
            phone: &phone.unwrap_or_default(),
            kind: names::kind(&complaint.kind, lang),
            severity: names::severity(&complaint.severity, lang),
            who: listed.who(complaint),
            said: &complaint.said,
            id: &complaint.id,
        },
        due,
        lang,
    )
}
