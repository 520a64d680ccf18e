//! `salon send resolve KEY --sent|--not-sent`: a person says what became of a message.

use crate::cli::register;
use crate::cli::world::World;
use crate::domain::change::Edit;
use crate::domain::problem::{Exit, Problems};
use crate::domain::schema;
use crate::domain::send::attempt::{Attempt, State};
use crate::domain::send_fact::SendFact;
use crate::messages::help::both;
use crate::messages::send as words;
use crate::store::sent;
use clap::{ArgGroup, Args};

#[derive(Args, Debug)]
#[command(group = ArgGroup::new("outcome").args(["sent", "not_sent"]).required(true))]
pub struct SendResolveArgs {
    #[arg(value_name = "KEY", help = both("任务键（见 salon send doubtful）", "the key (see salon send doubtful)"))]
    pub key: String,
    #[arg(long, help = both("顾客收到了", "she got it"))]
    pub sent: bool,
    #[arg(long, help = both("没发出去，可以再发", "it did not go, and may be sent again"))]
    pub not_sent: bool,
}

pub fn run(world: &World, args: SendResolveArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let now = world.now(&rules);
    let state = if args.sent { State::Sent } else { State::Failed };
    let (outcome, ()) = register::write(world, "send resolve", |store| {
        let mut rows = sent::attempts(store, |_| true)?;
        rows.retain(|row| row.key == args.key && row.is_doubtful(now, rules.sending.stuck));
        if rows.is_empty() {
            return Err(Problems::from(SendFact::NotDoubtful { key: args.key.clone() }));
        }
        let edit = |row: &Attempt| Edit::Update {
            file: schema::MESSAGES.file(row.at.day.month()),
            id: row.id.clone(),
            cells: vec![("state".into(), state.word().into())],
        };
        Ok((rows.iter().map(edit).collect(), format!("{} {}", args.key, state.word()), ()))
    })?;
    world.tell(&words::resolved(&args.key, args.sent, world.lang));
    Ok(register::ended(world, outcome.as_ref()))
}
