//! `salon staff`: who works here, by hand.

use super::moved::{self, Asked, Working};
use super::world::World;
use super::{complete, day, menu};
use crate::domain::find::{Findable, find};
use crate::domain::problem::{Exit, Fact, Problems, Sought};
use crate::domain::record::staff::Staff;
use crate::domain::row::Row;
use crate::domain::schema::{BOOKINGS, STAFF};
use crate::messages::help::both;
use crate::messages::roster as words;
use crate::store::directory::Store;
use crate::store::query;
use clap::{Args, Subcommand};
use clap_complete::engine::ArgValueCompleter;
use std::collections::BTreeMap;

#[derive(Debug, Subcommand)]
pub enum StaffVerb {
    #[command(about = both("新增员工", "add a member of staff"))]
    Add(StaffAddArgs),
    #[command(about = both("列出员工", "list the staff"))]
    List(StaffListArgs),
    #[command(about = both("修改员工", "change a member of staff"))]
    Edit(StaffEditArgs),
}

#[derive(Args, Debug)]
pub struct StaffAddArgs {
    #[arg(value_name = "NAME", help = both("姓名", "her name"))]
    pub name: String,
    #[command(flatten)]
    pub fields: StaffFields,
}

#[derive(Args, Debug)]
pub struct StaffListArgs {
    #[arg(long, help = both("离职的也列", "those who left too"))]
    pub all: bool,
}

#[derive(Args, Debug)]
pub struct StaffEditArgs {
    #[arg(value_name = "STAFF", add = ArgValueCompleter::new(complete::staff), help = both("姓名或编号", "name or number"))]
    pub staff: String,
    #[arg(long, value_name = "NAME", help = both("新的姓名", "her new name"))]
    pub name: Option<String>,
    #[command(flatten)]
    pub fields: StaffFields,
}

/// Cells as people write them; an empty text empties a cell.
#[derive(Args, Debug)]
pub struct StaffFields {
    #[arg(long, value_name = "TEXT", help = both("原系统里的编号", "the old system's number"))]
    pub number: Option<String>,
    #[arg(long, value_name = "TEXT", help = both("岗位", "role"))]
    pub role: Option<String>,
    #[arg(long, value_name = "PHONE", help = both("电话", "phone"))]
    pub phone: Option<String>,
    #[arg(long, value_name = "LIST", help = both("会做的项目或类别", "services or categories she can do"))]
    pub skills: Option<String>,
    #[arg(long, value_name = "HOURS", help = both("平时的班次：\"周一到周五 10点-21点\"", "usual hours: \"mon-fri 10-21\""))]
    pub hours: Option<String>,
    #[arg(long, value_name = "YES/NO", help = both("在职", "works here"))]
    pub active: Option<String>,
}

impl StaffFields {
    fn given(&self, name: Option<&String>) -> BTreeMap<String, String> {
        let all = [
            ("name", name),
            ("number", self.number.as_ref()),
            ("role", self.role.as_ref()),
            ("phone", self.phone.as_ref()),
            ("skills", self.skills.as_ref()),
            ("hours", self.hours.as_ref()),
            ("active", self.active.as_ref()),
        ];
        all.into_iter().filter_map(|(column, text)| Some((column.to_string(), text?.clone()))).collect()
    }
}

const COLUMNS: &[&str] = &["id", "number", "name", "role", "phone", "hours", "active"];

pub fn run(world: &World, verb: StaffVerb) -> anyhow::Result<Exit> {
    match verb {
        StaffVerb::Add(args) => menu::add(world, &STAFF, "staff add", &args.fields.given(Some(&args.name))),
        StaffVerb::List(args) => menu::list(world, &STAFF, COLUMNS, args.all),
        StaffVerb::Edit(args) => edit(world, &args),
    }
}

/// Changes her row. Who leaves leaves bookings to be moved: they are told at once, like those of a day off.
fn edit(world: &World, args: &StaffEditArgs) -> anyhow::Result<Exit> {
    let given = args.fields.given(args.name.as_ref());
    let told = args.fields.active.is_some() && !world.dry_run && !moved::for_machines(world);
    let id = if told { id_of(&world.store()?, &args.staff) } else { None };
    let exit = menu::edit(world, &STAFF, "staff edit", &args.staff, &given)?;
    if let Some(id) = id.filter(|_| exit == Exit::Done) {
        leaving(world, &id)?;
    }
    Ok(exit)
}

fn id_of(store: &Store, asked: &str) -> Option<String> {
    let read = |row: &dyn Row| Staff::read(row);
    let staff = query::all(store, "staff.csv", &STAFF, &mut Vec::new(), read).ok()?;
    named(staff.iter(), asked).ok()
}

/// What is to be done where she has left.
fn leaving(world: &World, id: &str) -> anyhow::Result<()> {
    let rules = world.rules()?;
    let (now, store) = (world.now(&rules), world.store()?);
    let last = store.months(&BOOKINGS)?.into_iter().max().and_then(day::bounds);
    let until = last.map_or(now.day, |(_, last)| last).max(now.day);
    let working = Working::read(&store, now.day, until)?;
    let Some(hers) = working.staff.iter().find(|staff| staff.id == id && !staff.active) else {
        return Ok(());
    };
    let moved = moved::find(&store, &rules, &working, &Asked { from: now.day, until, staff: Some(id), now })?;
    store.release();
    moved::say(world, &moved);
    world.tell(&words::left(&hers.name, world.lang));
    Ok(())
}

/// The id of the member of staff who is meant by an id, a number, a name or a part of it.
pub fn named<'a>(staff: impl Iterator<Item = &'a Staff>, asked: &str) -> Result<String, Problems> {
    let findable = |staff: &Staff| Findable {
        id: staff.id.clone(),
        number: staff.number.clone(),
        name: staff.name.clone(),
        called: String::new(),
        phones: vec![staff.phone.clone()],
    };
    let mut records: Vec<Findable> = staff.map(findable).collect();
    records.sort_by(|a, b| a.id.cmp(&b.id));
    match find(&records, asked)[..] {
        [one] => Ok(one.id.clone()),
        [] => Err(Fact::NotFound { what: Sought::Staff, asked: asked.to_string(), verbs: &[] }.into()),
        ref several => {
            let candidates = several.iter().map(|record| record.candidate()).collect();
            Err(Fact::Ambiguous { what: Sought::Staff, asked: asked.to_string(), candidates }.into())
        }
    }
}
