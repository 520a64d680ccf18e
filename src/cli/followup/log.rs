//! `salon followup log`: a call was made; what came of it, and what follows from that.

use super::meant::{Wanted, meant, open};
use super::noted::{About, Noted, decide};
use super::said::{Begun, Said, next_day, score};
use super::{ask, complained, decided, keys};
use crate::cli::choices::{self, Spoken, WAYS, YES_NO};
use crate::cli::register;
use crate::cli::world::World;
use crate::domain::day::Day;
use crate::domain::followup_fact::FollowupFact;
use crate::domain::problem::{Exit, Fact, Problem, Problems};
use crate::domain::record::followup::Outcome;
use crate::messages::help::both;
use crate::messages::{followup as words, names};
use clap::Args;
use clap::builder::TypedValueParser;
use clap_complete::engine::ArgValueCompleter;

#[derive(Args, Debug)]
pub struct FollowupLogArgs {
    #[arg(value_name = "KEY", add = ArgValueCompleter::new(keys::keys), help = both("任务键，或名单上的顾客", "the key of a call, or a client on the list"))]
    pub key: String,
    #[arg(value_name = "OUTCOME", value_parser = outcomes(), help = both("结果，也可以写成 --outcome", "what came of it, the same as --outcome"))]
    pub came: Option<Outcome>,
    #[arg(long, value_name = "OUTCOME", value_parser = outcomes(), conflicts_with = "came", help = both("结果", "what came of it"))]
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

pub fn run(world: &World, args: FollowupLogArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let today = world.today(&rules);
    let said = match args.outcome.or(args.came) {
        None if world.interactive => asked_for(world, &args)?,
        None => return Err(Problems::from(FollowupFact::OutcomeWanted).into()),
        Some(outcome) => typed(&args, outcome, today)?,
    };
    let mut ids = world.ids();
    let about =
        About { wanted: wanted(&args), booking: args.booking.as_deref(), channel: args.channel.as_deref() };
    let (outcome, noted) =
        register::write(world, "followup log", |store| decide(world, store, about, &said, &mut ids))?;
    tell(world, &noted);
    Ok(register::ended(world, outcome.as_ref()))
}

fn wanted(args: &FollowupLogArgs) -> Wanted<'_> {
    Wanted { key: &args.key, unplanned: args.unplanned }
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
    let words = args.said.clone().unwrap_or_default();
    let (reaction, satisfied) = (args.reaction, args.satisfied);
    let said = Said { outcome, said: words, score, next, reaction, satisfied };
    problems.extend(said.unfit());
    Problems(problems).or_ok()?;
    Ok(said)
}

/// The call is shown with its words, and then asked about.
fn asked_for(world: &World, args: &FollowupLogArgs) -> anyhow::Result<Said> {
    let store = world.store()?;
    let rules = world.rules()?;
    let list = decided(world, rules, &store, &open())?;
    let call = meant(&list, &store, wanted(args))?;
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
        Outcome::WrongNumber => world.tell(&words::wrong_number(&noted.client.id, lang)),
        _ => {}
    }
    if let Some(booked) = &noted.booked {
        let name = &noted.client.name;
        world.tell(&match booked {
            Some(next) => words::booked(next.at, &next.id, next.today, lang),
            None => words::not_booked_yet(name, lang),
        });
    }
    if let Some(id) = &noted.complaint {
        world.tell(&words::complaint_opened(id, lang));
    }
    if let Some(id) = &noted.low {
        world.tell(&words::low_score(id, lang));
    }
    for (id, satisfied) in &noted.settled {
        world
            .tell(&satisfied.map_or_else(|| words::not_asked(id, lang), |yes| words::settled(id, yes, lang)));
    }
}
