//! `salon guarantee check`.

use super::load::{self, Found};
use super::say;
use crate::cli::Format;
use crate::cli::world::{World, parse_day};
use crate::domain::day::Day;
use crate::domain::guarantee::Scope;
use crate::domain::guarantee_fact::GuaranteeFact;
use crate::domain::problem::{Exit, Fact, Problem, Problems};
use crate::domain::rule::Rules;
use crate::import::values::amounts::yes_no;
use crate::messages::guarantee as words;
use crate::messages::help::both;
use clap::Args;
use std::collections::BTreeMap;

#[derive(Args, Debug)]
pub struct GuaranteeCheckArgs {
    #[arg(value_name = "ID", help = both("到店、购买或投诉的编号，或它的末几位", "a visit, a sale or a complaint, by its id or the tail of it"))]
    pub id: String,
    #[arg(long, value_name = "DAY", help = both("她哪天来说的（默认今天；投诉是投诉那天）", "the day on which she came with it (default: today, or that of the complaint)"))]
    pub date: Option<String>,
    #[arg(long = "answer", value_name = "QUESTION=YES/NO", help = both("问题的回答，可以写几个：packaging=yes", "the answer to a question, several at once: packaging=yes"))]
    pub answers: Vec<String>,
}

pub fn run(world: &World, args: &GuaranteeCheckArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let today = world.today(&rules);
    let mut problems = Problems::default();
    let answers = problems.keep(answers(&rules, &args.answers));
    let date = args.date.as_deref().map(|text| parse_day(text, Some(today))).transpose();
    let date: Option<Option<Day>> = problems.keep(date);
    let (Some(mut answers), Some(date)) = (answers, date) else { return Err(problems.into()) };
    let store = world.store()?;
    let found = load::found(&store, &args.id, date, today)?;
    let client = crate::store::asked::contacts(&store, &[found.client.as_str()], &mut Vec::new())?
        .remove(&found.client)
        .unwrap_or_default();
    store.release();
    let people = matches!(world.format, Format::Table | Format::Text);
    if people && world.interactive {
        ask(world, &rules, &found, &mut answers)?;
    }
    let judgement = found.judge(&rules, &answers);
    let told =
        say::Told { world, rules: &rules, found: &found, client, judgement: &judgement, answers: &answers };
    if people {
        told.people()
    } else {
        told.machines()
    }
    // Who acts on the answer goes on only where it is a yes.
    Ok(if judgement.scope == Scope::Covered { Exit::Done } else { Exit::Refused })
}

/// Asks what is open, as long as nothing speaks against it.
fn ask(
    world: &World,
    rules: &Rules,
    found: &Found,
    answers: &mut BTreeMap<String, bool>,
) -> anyhow::Result<()> {
    while let Some(id) = found.judge(rules, answers).open.into_iter().next() {
        let question = say::question(rules, &id, world.lang);
        let answer = world.confirm(&words::asked(&question, world.lang))?;
        answers.insert(id, answer);
    }
    Ok(())
}

/// `packaging=yes`, by the question's id.
fn answers(rules: &Rules, given: &[String]) -> Result<BTreeMap<String, bool>, Problems> {
    let (mut answers, mut problems) = (BTreeMap::new(), Problems::default());
    for text in given {
        let (id, said) = text.split_once(['=', '＝']).unwrap_or((text, ""));
        let known = &rules.guarantee.questions;
        let amiss = match known.iter().find(|question| question.id == id.trim()) {
            None => {
                let known = known.iter().map(|question| question.id.clone()).collect();
                Some(GuaranteeFact::QuestionUnknown { text: id.to_string(), known })
            }
            Some(question) => match answer(said.trim()) {
                Some(answer) => {
                    answers.insert(question.id.clone(), answer);
                    None
                }
                None => Some(GuaranteeFact::AnswerUnclear { text: text.clone() }),
            },
        };
        problems.0.extend(amiss.map(|fact| Problem::new(Fact::Guarantee(fact))));
    }
    problems.or_ok()?;
    Ok(answers)
}

fn answer(said: &str) -> Option<bool> {
    match said {
        "有" | "在" | "还在" => Some(true),
        "没有" | "没" | "不在" => Some(false),
        said => yes_no(said).ok().flatten(),
    }
}
