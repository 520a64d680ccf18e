//! `salon complaint list`.

use super::listed::Listed;
use super::wanted::kinds;
use crate::cli::book::desk;
use crate::cli::choices;
use crate::cli::complete;
use crate::cli::till::load::sound;
use crate::cli::world::{World, parse_day};
use crate::cli::{Format, register};
use crate::domain::complaint::{Complaint, State};
use crate::domain::day::Day;
use crate::domain::problem::Exit;
use crate::domain::schema;
use crate::messages::complaint::names;
use crate::messages::help::both;
use crate::store::complaints;
use clap::Args;
use clap_complete::engine::ArgValueCompleter;

#[derive(Args, Debug)]
pub struct ComplaintListArgs {
    #[arg(value_name = "CLIENT", add = ArgValueCompleter::new(complete::clients), help = both("只要这位顾客的（结案的也列）", "only this client's, closed ones too"))]
    pub client: Option<String>,
    #[arg(long, help = both("结案的也列", "closed ones too"))]
    pub all: bool,
    #[arg(long, value_name = "STATE", value_parser = choices::named(&["new", "responded", "answered", "resolved", "closed"], names::state), hide_possible_values = true, help = both("走到哪一步：待响应 new、已响应 responded、已答复 answered、处理完毕 resolved、结案 closed", "where they stand"))]
    pub state: Option<String>,
    #[arg(long, value_name = "KIND", value_parser = kinds(), help = both("类别", "the kind"))]
    pub kind: Option<String>,
    #[arg(long = "for", value_name = "STAFF", add = ArgValueCompleter::new(complete::staff), help = both("只要交给这位的", "only those that this member of the staff sees to"))]
    pub staff: Option<String>,
    #[arg(long, value_name = "DATE", help = both("从哪天起", "from this day"))]
    pub from: Option<String>,
    #[arg(long, value_name = "DATE", help = both("到哪天止（含）", "to this day, which is included"))]
    pub to: Option<String>,
}

pub fn run(world: &World, args: &ComplaintListArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let today = world.today(&rules);
    let day = |text: &Option<String>| -> Result<Option<Day>, crate::domain::problem::Problems> {
        text.as_deref().map(|text| parse_day(text, Some(today))).transpose()
    };
    let (from, to) = (day(&args.from)?, day(&args.to)?);
    let store = world.store()?;
    let client = args.client.as_deref().map(|asked| desk::client_asked(&store, &rules, asked)).transpose()?;
    let staff = match args.staff.as_deref() {
        Some(asked) => {
            let records = register::records(&store, &schema::STAFF)?;
            Some(register::the_one(&records, &schema::STAFF, asked, &[])?.get("id").to_string())
        }
        None => None,
    };
    let mut problems = Vec::new();
    let mut found = match &client {
        Some(client) => complaints::of_client(&store, &client.id, &mut problems)?,
        None => complaints::opened(&store, from, to, &mut problems)?,
    };
    sound(problems)?;
    let closed_too = args.all || client.is_some() || args.state.is_some();
    let latest = world.latest(&rules);
    found.retain(|complaint: &Complaint| {
        let day = complaint.opened_at.day;
        complaint.opened_at <= latest
            && from.is_none_or(|from| from <= day)
            && to.is_none_or(|to| day <= to)
            && (closed_too || complaint.state() != State::Closed)
            && args.state.as_ref().is_none_or(|state| complaint.state().word() == state)
            && args.kind.as_ref().is_none_or(|kind| complaint.kind == *kind)
            && staff.as_ref().is_none_or(|staff| complaint.assigned == *staff)
    });
    found.sort_by(|a, b| (a.opened_at, &a.id).cmp(&(b.opened_at, &b.id)));
    let listed = Listed::of(&store, &rules, found, latest)?;
    store.release();
    if listed.complaints.is_empty() && matches!(world.format, Format::Table | Format::Text) {
        if world.format == Format::Table {
            world.tell(crate::messages::register::none_found(world.lang));
        }
        return Ok(Exit::Done);
    }
    listed.print(world);
    Ok(Exit::Done)
}
