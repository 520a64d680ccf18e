//! `salon room`: rooms and equipment, by hand.

use super::world::World;
use super::{complete, menu};
use crate::domain::problem::Exit;
use crate::domain::schema::ROOMS;
use crate::messages::help::both;
use clap::{Args, Subcommand};
use clap_complete::engine::ArgValueCompleter;
use std::collections::BTreeMap;

#[derive(Debug, Subcommand)]
pub enum RoomVerb {
    #[command(about = both("新增房间或仪器", "add a room, or equipment"))]
    Add(RoomAddArgs),
    #[command(about = both("列出房间和仪器", "list the rooms and the equipment"))]
    List(RoomListArgs),
    #[command(about = both("修改房间或仪器", "change a room, or equipment"))]
    Edit(RoomEditArgs),
}

#[derive(Args, Debug)]
pub struct RoomAddArgs {
    #[arg(value_name = "NAME", help = both("名称，如 1号房、光子仪", "its name, like Room 1 or Laser"))]
    pub name: String,
    #[command(flatten)]
    pub fields: RoomFields,
}

#[derive(Args, Debug)]
pub struct RoomListArgs {
    #[arg(long, help = both("停用的也列", "those not in use too"))]
    pub all: bool,
}

#[derive(Args, Debug)]
pub struct RoomEditArgs {
    #[arg(value_name = "ROOM", add = ArgValueCompleter::new(complete::rooms), help = both("名称或编号", "name or id"))]
    pub room: String,
    #[arg(long, value_name = "NAME", help = both("新的名称", "its new name"))]
    pub name: Option<String>,
    #[command(flatten)]
    pub fields: RoomFields,
}

/// Cells as people write them; an empty text empties a cell.
#[derive(Args, Debug)]
pub struct RoomFields {
    #[arg(long, value_name = "TEXT", help = both("类型，项目按它挑房间", "kind, by which services ask for it"))]
    pub kind: Option<String>,
    #[arg(long, value_name = "COUNT", help = both("同时能服务几位", "clients at a time"))]
    pub places: Option<String>,
    #[arg(long, value_name = "YES/NO", help = both("在用", "in use"))]
    pub active: Option<String>,
}

impl RoomFields {
    fn given(&self, name: Option<&String>) -> BTreeMap<String, String> {
        let all = [
            ("name", name),
            ("kind", self.kind.as_ref()),
            ("places", self.places.as_ref()),
            ("active", self.active.as_ref()),
        ];
        all.into_iter().filter_map(|(column, text)| Some((column.to_string(), text?.clone()))).collect()
    }
}

const COLUMNS: &[&str] = &["id", "name", "kind", "places", "active"];

pub fn run(world: &World, verb: RoomVerb) -> anyhow::Result<Exit> {
    match verb {
        RoomVerb::Add(args) => menu::add(world, &ROOMS, "room add", &args.fields.given(Some(&args.name))),
        RoomVerb::List(args) => menu::list(world, &ROOMS, COLUMNS, args.all),
        RoomVerb::Edit(args) => {
            menu::edit(world, &ROOMS, "room edit", &args.room, &args.fields.given(args.name.as_ref()))
        }
    }
}
