//! `salon tier set`: a tier that is given by hand, for a time or for good.

use super::VERBS;
use crate::cli::asked;
use crate::cli::complete;
use crate::cli::register;
use crate::cli::tiering;
use crate::cli::tiering::card;
use crate::cli::till::rows::Rows;
use crate::cli::till::typed;
use crate::cli::world::{World, parse_day};
use crate::domain::id::Kind;
use crate::domain::problem::{Exit, Problems};
use crate::domain::record::tier_change::{TierChange, Why};
use crate::domain::tier_fact::TierFact;
use crate::messages::help::both;
use crate::messages::tier as words;
use clap::Args;
use clap_complete::engine::ArgValueCompleter;

#[derive(Args, Debug)]
pub struct TierSetArgs {
    #[arg(value_name = "CLIENT", add = ArgValueCompleter::new(complete::clients),
          help = both("姓名、拼音、电话、后四位、编号", "name, pinyin, phone, last four digits, number"))]
    pub client: String,
    #[arg(value_name = "TIER", help = both("等级，如 高级；无 是取消等级", "the tier, like high; none takes it away"))]
    pub tier: String,
    #[arg(long, value_name = "DATE", help = both("到哪天为止（含），之后回到原来的", "its last day; from then on she has her own again"))]
    pub until: Option<String>,
    #[arg(long, alias = "reason", value_name = "REASON", help = both("为什么", "why"))]
    pub why: Option<String>,
}

pub fn run(world: &World, args: &TierSetArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let (today, at) = (world.today(&rules), world.now(&rules));
    let mut doubts = Problems::default();
    let tier = doubts.keep(tiering::meant(&rules, &args.tier, world.lang)).unwrap_or_default();
    let until = args.until.as_deref().map(|text| parse_day(text, Some(today)));
    let until = until.and_then(|until| doubts.keep(until));
    if let Some(until) = until.filter(|until| *until < today) {
        doubts.0.extend(Problems::from(TierFact::UntilOver { until }).0);
    }
    let answer = match &args.why {
        None if world.interactive && doubts.0.is_empty() => {
            world.ask(crate::messages::points::ask_why(world.lang), |_| None)?
        }
        why => why.clone().unwrap_or_default(),
    };
    doubts.keep(typed::why(&answer));
    let why = answer.trim();
    let mut ids = world.ids();
    let (outcome, told) = register::write(world, "tier set", |store| {
        let mut problems = std::mem::take(&mut doubts);
        let client = problems.keep(asked::record(store, &rules, &args.client, VERBS));
        let Some(client) = client.filter(|_| problems.0.is_empty()) else { return Err(problems) };
        let (held, name) = (client.held(), client.get("name"));
        let was = held.on(today);
        // What is her own: a tier that was given for a time is not.
        let given = held.until.is_some_and(|until| until >= today);
        let own = if given { held.after.trim() } else { was };
        let after = if until.is_some() { own } else { "" };
        let end = until.map(|day| day.to_string()).unwrap_or_default();
        let card = card(&held, &tier, &end, after);
        if rules.tiers.same(was, &tier) && held.until.filter(|_| given) == until {
            let tier = if tier.is_empty() { words::none(world.lang).to_string() } else { tier.clone() };
            let tier = tiering::named(&rules, &tier, world.lang);
            return Err(TierFact::HasIt { client: name.to_string(), tier }.into());
        }
        let change = TierChange {
            id: ids.make(Kind::TierChange, None, |_| false),
            at,
            client: client.get("id").to_string(),
            was: was.to_string(),
            tier: tier.clone(),
            why: Why::ByHand,
            spent: None,
            topped_up: None,
            until,
            by: world.by.clone(),
            note: why.to_string(),
            source: Default::default(),
        };
        let mut rows = Rows::default();
        rows.tier_change(&change, card);
        let told = words::given(name, was, &tier, until.map(|until| (until, after)), world.lang);
        Ok::<_, Problems>((rows.edits(), change.client, told))
    })?;
    world.tell(&told);
    Ok(register::ended(world, outcome.as_ref()))
}
