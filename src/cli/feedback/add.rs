//! `salon feedback add`.

use super::{Given, ask, moment, standings, stays};
use crate::cli::book::desk;
use crate::cli::till::find;
use crate::cli::till::load::Shop;
use crate::cli::world::World;
use crate::cli::{complete, register, spoken};
use crate::domain::change::{Cells, Edit};
use crate::domain::day::Moment;
use crate::domain::feedback::{Standing, is_low, last_stay};
use crate::domain::feedback_fact::FeedbackFact;
use crate::domain::id::{IdMaker, Kind};
use crate::domain::problem::{Exit, Fact, Problems};
use crate::domain::record::client::Client;
use crate::domain::record::feedback::Feedback;
use crate::domain::record::visit::Visit;
use crate::domain::rule::Rules;
use crate::domain::schema;
use crate::import::values::scores;
use crate::messages::feedback as said;
use crate::messages::help::both;
use crate::store::asked;
use crate::store::directory::Store;
use clap::Args;
use clap_complete::engine::ArgValueCompleter;

#[derive(Args, Debug)]
pub struct FeedbackAddArgs {
    #[arg(value_name = "CLIENT", conflicts_with = "anonymous", add = ArgValueCompleter::new(complete::clients),
          help = both("姓名、拼音、电话、后四位、编号", "name, pinyin, phone, last four digits, number"))]
    pub client: Option<String>,
    #[arg(long, help = both("不知道是谁：意见箱、匿名问卷", "nobody knows who: the suggestion box, an anonymous survey"))]
    pub anonymous: bool,
    #[arg(long, value_name = "VISIT", help = both("说的是哪次到店：到店或预约的编号", "the visit that it is about, or its booking"))]
    pub visit: Option<String>,
    #[arg(long, value_name = "1-5", help = both("满意度：5、4分、非常满意、★★★★", "her mark: 5, ★★★★, very satisfied"))]
    pub score: Option<String>,
    #[arg(long, value_name = "TEXT", help = both("她怎么说；- 从标准输入读", "what she said; - reads it from standard input"))]
    pub said: Option<String>,
    #[arg(long, value_name = "CHANNEL", help = both("从哪里来：desk 到店、wechat 微信、survey 问卷、box 意见箱……", "where it came from: desk, phone, wechat, survey, box, review"))]
    pub channel: Option<String>,
    #[arg(long, value_name = "MOMENT", help = both("什么时候说的（默认现在）", "when it was said (default: now)"))]
    pub at: Option<String>,
    #[arg(long, value_name = "TEXT", help = both("备注", "a note"))]
    pub note: Option<String>,
}

/// What was noted, to be told.
struct Noted {
    name: Option<String>,
    feedback: Feedback,
    /// The visit of which she speaks without naming one.
    taken_for: Option<(crate::domain::day::Day, String)>,
    standing: Standing,
}

pub fn run(world: &World, args: &FeedbackAddArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let mut given = Given {
        client: args.client.clone(),
        anonymous: args.anonymous,
        visit: args.visit.clone(),
        score: None,
        said: args.said.as_deref().map(spoken::typed).transpose()?,
    };
    if world.interactive && (args.score.is_none() && given.said.is_none() || nobody(&given)) {
        // Before any question: what was typed wrongly is not asked for again.
        let typed = Typed::of(world, &rules, args)?;
        given.score = typed.score;
        given = ask::about(world, &rules, given, typed.at)?;
    }
    let mut ids = world.ids();
    let (outcome, noted) = register::write(world, "feedback add", |store| {
        let mut problems = Problems::default();
        let typed = problems.keep(Typed::of(world, &rules, args));
        if nobody(&given) {
            problems.0.push(Fact::Feedback(FeedbackFact::ClientWanted).into());
        }
        let marked = given.score.is_some() || args.score.is_some();
        if !marked && given.said.as_deref().unwrap_or_default().is_empty() {
            problems.0.push(Fact::Feedback(FeedbackFact::NothingSaid).into());
        }
        let about = problems.keep(About::of(store, &rules, &given));
        match (typed, about) {
            (Some(typed), Some(about)) if problems.0.is_empty() => {
                Adding { world, rules: &rules, args, given: &given, typed, about }.decide(store, &mut ids)
            }
            _ => Err(problems),
        }
    })?;
    tell(world, &rules, &noted);
    Ok(register::ended(world, outcome.as_ref()))
}

/// What was typed in words of the rules.
struct Typed {
    at: Moment,
    score: Option<u32>,
    channel: String,
}

impl Typed {
    fn of(world: &World, rules: &Rules, args: &FeedbackAddArgs) -> Result<Typed, Problems> {
        let mut problems = Problems::default();
        let at = problems.keep(moment(world, rules, args.at.as_deref())).unwrap_or(world.now(rules));
        let score = args.score.as_deref().map(score_of).transpose().map_err(Problems::from);
        let score = problems.keep(score).flatten().flatten();
        let channel = channel(rules, args.channel.as_deref()).map_err(Problems::from);
        let channel = problems.keep(channel).unwrap_or_default();
        problems.or_ok()?;
        Ok(Typed { at, score, channel })
    }
}

/// Who speaks, and of which visit.
struct About {
    /// Blank where it is anonymous.
    client: String,
    visit: Option<Visit>,
}

impl About {
    fn of(store: &Store, rules: &Rules, given: &Given) -> Result<About, Problems> {
        let mut problems = Problems::default();
        let client = given.client.as_deref().map(|asked| desk::client_asked(store, rules, asked));
        let client = problems.keep(client.transpose()).flatten();
        let visit = given.visit.as_deref().map(|asked| find::visit_or_booked(store, asked));
        let visit = problems.keep(visit.transpose()).flatten();
        problems.or_ok()?;
        let client = whose(given, client.as_ref(), visit.as_ref())?;
        Ok(About { client, visit })
    }
}

/// The client, by name or by the visit.
fn whose(given: &Given, client: Option<&Client>, visit: Option<&Visit>) -> Result<String, Problems> {
    match (client, visit) {
        (Some(client), Some(visit)) if client.id != visit.client => {
            Err(FeedbackFact::NotHerVisit { visit: visit.id.clone() }.into())
        }
        (Some(client), _) => Ok(client.id.clone()),
        // An anonymous word about a treatment stays anonymous.
        (None, Some(visit)) if !given.anonymous => Ok(visit.client.clone()),
        _ => Ok(String::new()),
    }
}

fn nobody(given: &Given) -> bool {
    given.client.is_none() && !given.anonymous && given.visit.is_none()
}

fn score_of(text: &str) -> Result<Option<u32>, Fact> {
    let unclear = || Fact::Feedback(FeedbackFact::ScoreUnclear { text: text.to_string() });
    scores::score(text).map_err(|_| unclear())?.map(Some).ok_or_else(unclear)
}

/// The id of the channel that is meant; the first of the rules where none is named.
fn channel(rules: &Rules, asked: Option<&str>) -> Result<String, Fact> {
    let channels = &rules.feedback.channels;
    let found = match asked {
        Some(asked) => rules.feedback.channel(asked),
        None => channels.first(),
    };
    match (found, asked) {
        (Some(channel), _) => Ok(channel.id.clone()),
        (None, None) => Ok(String::new()),
        (None, Some(text)) => {
            let known = channels.iter().map(|channel| channel.id.clone()).collect();
            Err(Fact::Feedback(FeedbackFact::ChannelUnknown { text: text.to_string(), known }))
        }
    }
}

struct Adding<'a> {
    world: &'a World,
    rules: &'a Rules,
    args: &'a FeedbackAddArgs,
    given: &'a Given,
    typed: Typed,
    about: About,
}

impl Adding<'_> {
    fn decide(&self, store: &Store, ids: &mut IdMaker) -> Result<(Vec<Edit>, String, Noted), Problems> {
        let (whose, visit, at) = (&self.about.client, &self.about.visit, self.typed.at);
        let month = at.day.month();
        let feedback = Feedback {
            id: ids.make(Kind::Feedback, Some(month), |_| false),
            number: String::new(),
            at,
            client: whose.clone(),
            visit: visit.as_ref().map(|visit| visit.id.clone()).unwrap_or_default(),
            score: self.given.score.or(self.typed.score),
            said: self.given.said.clone().unwrap_or_default(),
            channel: self.typed.channel.clone(),
            answered_at: None,
            answered_by: String::new(),
            answer: String::new(),
            resolved_at: None,
            by: self.world.by.clone(),
            note: self.args.note.clone().unwrap_or_default(),
            source: Default::default(),
        };
        let name = asked::names(store, &[whose.as_str()], &mut Vec::new())?.remove(whose);
        let taken_for = match (visit, whose.is_empty()) {
            (None, false) => self.taken_for(store, whose)?,
            _ => None,
        };
        let edit = insert(&feedback);
        let about = feedback.id.clone();
        let standing = standings(store, self.rules, [&feedback].into_iter(), at)?;
        let standing = standing.first().copied().unwrap_or(Standing::Noted);
        Ok((vec![edit], about, Noted { name, feedback, taken_for, standing }))
    }

    /// Her last visit within the rule's days, with what was done.
    fn taken_for(
        &self,
        store: &Store,
        client: &str,
    ) -> Result<Option<(crate::domain::day::Day, String)>, Problems> {
        let at = self.typed.at;
        let from = at.day.plus(-self.rules.feedback.about);
        let visits = stays::between(store, Some(client), (from, at.day), &mut Vec::new())?;
        let Some(day) = last_stay(&self.rules.feedback, visits.iter(), at) else { return Ok(None) };
        let shop = Shop::load(store)?;
        let mut services: Vec<String> = visits
            .iter()
            .filter(|visit| visit.at.day == day && visit.reverses.is_empty())
            .map(|visit| shop.thing_name(&visit.service))
            .collect();
        services.dedup();
        Ok(Some((day, services.join(self.world.lang.pick("、", ", ")))))
    }
}

/// A low mark that she gave when she was called.
pub fn of_call(
    world: &World,
    client: &str,
    (score, said): (u32, &str),
    (at, channel): (Moment, &str),
    ids: &mut IdMaker,
) -> (String, Edit) {
    let feedback = Feedback {
        id: ids.make(Kind::Feedback, Some(at.day.month()), |_| false),
        number: String::new(),
        at,
        client: client.to_string(),
        visit: String::new(),
        score: Some(score),
        said: said.to_string(),
        channel: channel.to_string(),
        answered_at: None,
        answered_by: String::new(),
        answer: String::new(),
        resolved_at: None,
        by: world.by.clone(),
        note: String::new(),
        source: Default::default(),
    };
    let edit = insert(&feedback);
    (feedback.id, edit)
}

fn insert(feedback: &Feedback) -> Edit {
    let cells = [
        ("id", feedback.id.clone()),
        ("at", feedback.at.to_string()),
        ("client", feedback.client.clone()),
        ("visit", feedback.visit.clone()),
        ("score", feedback.score.map(|score| score.to_string()).unwrap_or_default()),
        ("said", feedback.said.clone()),
        ("channel", feedback.channel.clone()),
        ("by", feedback.by.clone()),
        ("note", feedback.note.clone()),
    ];
    let columns: Vec<String> = cells.iter().map(|(column, _)| column.to_string()).collect();
    let row: Cells = cells.iter().map(|(_, cell)| cell).collect();
    let file = schema::FEEDBACK.file(feedback.at.day.month());
    Edit::Insert { file, columns: columns.into(), rows: vec![row] }
}

fn tell(world: &World, rules: &Rules, noted: &Noted) {
    let (lang, feedback) = (world.lang, &noted.feedback);
    let score = said::score(feedback.score, lang);
    world.tell(&match &noted.name {
        Some(name) => said::added(name, &score, &feedback.id, lang),
        None => said::anonymous_added(&score, &feedback.id, lang),
    });
    if let Some((day, services)) = &noted.taken_for {
        world.tell(&said::taken_for(*day, services, lang));
    }
    if let Standing::ToAnswer(until) = noted.standing {
        world.tell(&said::answer_by(until.at, lang));
    }
    if is_low(&rules.feedback, feedback.score) && noted.name.is_some() {
        world.tell(said::called_back(lang));
    }
}
