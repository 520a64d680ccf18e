//! `salon pay owe`: what a client owes from before, for no visit, sale or card that is known here.

use super::VERBS;
use crate::cli::till::load::Shop;
use crate::cli::till::rows::Rows;
use crate::cli::till::typed;
use crate::cli::world::{World, parse_day};
use crate::cli::{complete, here, register};
use crate::domain::id::Kind;
use crate::domain::money::Money;
use crate::domain::problem::{Exit, Fact, Problems};
use crate::domain::record::debt::Debt;
use crate::messages::help::both;
use crate::messages::till::words;
use clap::Args;
use clap_complete::engine::ArgValueCompleter;

#[derive(Args, Debug)]
pub struct PayOweArgs {
    #[arg(value_name = "CLIENT", add = ArgValueCompleter::new(complete::clients),
          help = both("姓名、拼音、电话、后四位、编号", "name, pinyin, phone, last four digits, number"))]
    pub client: String,
    #[arg(value_name = "AMOUNT", help = both("还欠多少", "what is still owed"))]
    pub amount: String,
    #[arg(long, value_name = "TEXT", help = both("为什么欠的，如 2024年的疗程尾款", "what it is for"))]
    pub about: Option<String>,
    #[arg(long, value_name = "DATE", help = both("哪天欠下的（默认今天）", "since when (default: today)"))]
    pub on: Option<String>,
    #[arg(long, value_name = "TEXT", help = both("备注", "a note"))]
    pub note: Option<String>,
}

pub fn run(world: &World, args: &PayOweArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let today = world.today(&rules);
    let text = |text: &Option<String>| text.as_deref().unwrap_or_default().trim().to_string();
    let mut ids = world.ids();
    let (outcome, (debt, name)) = register::write(world, "pay owe", |store| {
        let mut problems = Problems::default();
        let amount = problems.keep(amount(&args.amount));
        let on = args.on.as_deref().map(|on| typed::past(world, &rules, parse_day(on, Some(today))?));
        let on = problems.keep(on.transpose()).flatten().unwrap_or(today);
        let shop = Shop::load(store)?;
        let client = here::client(world, (store, &rules), &shop.clients, &args.client, today, VERBS);
        let (Some(client), Some(amount)) = (problems.keep(client), amount) else { return Err(problems) };
        problems.or_ok()?;
        let debt = Debt {
            id: ids.make(Kind::Debt, None, |_| false),
            number: String::new(),
            on,
            client: client.get("id").to_string(),
            amount,
            about: text(&args.about),
            by: world.by.clone(),
            note: text(&args.note),
            source: Default::default(),
        };
        let mut rows = Rows::default();
        rows.debt(&debt);
        let name = client.get("name").to_string();
        Ok::<_, Problems>((rows.edits(), debt.id.clone(), (debt, name)))
    })?;
    world.tell(&words::owes(&name, debt.amount, debt.on, &debt.id, world.lang));
    Ok(register::ended(world, outcome.as_ref()))
}

/// What is owed is more than nothing.
fn amount(text: &str) -> Result<Money, Problems> {
    match typed::amount("AMOUNT", text)? {
        Money::NONE => Err(Fact::BadOption { option: "AMOUNT", text: text.to_string() }.into()),
        amount => Ok(amount),
    }
}
