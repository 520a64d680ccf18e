//! `salon service`: the menu, by hand.

use super::world::World;
use super::{complete, menu};
use crate::domain::problem::Exit;
use crate::domain::schema::SERVICES;
use crate::messages::help::both;
use clap::{Args, Subcommand};
use clap_complete::engine::ArgValueCompleter;
use std::collections::BTreeMap;

#[derive(Debug, Subcommand)]
pub enum ServiceVerb {
    #[command(about = both("新增项目", "add a service"))]
    Add(ServiceAddArgs),
    #[command(about = both("列出项目", "list the services"))]
    List(ServiceListArgs),
    #[command(about = both("修改项目", "change a service"))]
    Edit(ServiceEditArgs),
}

#[derive(Args, Debug)]
pub struct ServiceAddArgs {
    #[arg(value_name = "NAME", help = both("项目名称", "its name"))]
    pub name: String,
    #[command(flatten)]
    pub fields: ServiceFields,
}

#[derive(Args, Debug)]
pub struct ServiceListArgs {
    #[arg(long, help = both("停用的也列", "inactive ones too"))]
    pub all: bool,
}

#[derive(Args, Debug)]
pub struct ServiceEditArgs {
    #[arg(value_name = "SERVICE", add = ArgValueCompleter::new(complete::services), help = both("名称或编号", "name or number"))]
    pub service: String,
    #[arg(long, value_name = "NAME", help = both("新的名称", "its new name"))]
    pub name: Option<String>,
    #[command(flatten)]
    pub fields: ServiceFields,
}

/// Cells as people write them; an empty text empties a cell.
#[derive(Args, Debug)]
pub struct ServiceFields {
    #[arg(long, value_name = "TEXT", help = both("原系统里的编号", "the old system's number"))]
    pub number: Option<String>,
    #[arg(long, value_name = "TEXT", help = both("类别", "category"))]
    pub category: Option<String>,
    #[arg(long, value_name = "TIME", help = both("时长，如 45分钟", "length, like 45 or 1h30"))]
    pub minutes: Option<String>,
    #[arg(long, value_name = "TIME", help = both("整理时间", "buffer after it"))]
    pub buffer: Option<String>,
    #[arg(long, value_name = "MONEY", help = both("价格", "price"))]
    pub price: Option<String>,
    #[arg(long, value_name = "DAYS", help = both("建议间隔（天）", "usual interval, days"))]
    pub interval_days: Option<String>,
    #[arg(long, value_name = "TEXT", help = both("需要的房间类型", "kind of room it needs"))]
    pub room: Option<String>,
    #[arg(long, value_name = "TEXT", help = both("备品清单", "what to prepare"))]
    pub prep: Option<String>,
    #[arg(long, value_name = "TEXT", help = both("注意事项，写进提醒", "cautions, told in reminders"))]
    pub cautions: Option<String>,
    #[arg(long, value_name = "YES/NO", help = both("在用", "offered"))]
    pub active: Option<String>,
}

impl ServiceFields {
    fn given(&self, name: Option<&String>) -> BTreeMap<String, String> {
        let all = [
            ("name", name),
            ("number", self.number.as_ref()),
            ("category", self.category.as_ref()),
            ("minutes", self.minutes.as_ref()),
            ("buffer", self.buffer.as_ref()),
            ("price", self.price.as_ref()),
            ("interval_days", self.interval_days.as_ref()),
            ("room", self.room.as_ref()),
            ("prep", self.prep.as_ref()),
            ("cautions", self.cautions.as_ref()),
            ("active", self.active.as_ref()),
        ];
        all.into_iter().filter_map(|(column, text)| Some((column.to_string(), text?.clone()))).collect()
    }
}

const COLUMNS: &[&str] = &["id", "number", "name", "category", "minutes", "price", "interval_days", "active"];

pub fn run(world: &World, verb: ServiceVerb) -> anyhow::Result<Exit> {
    match verb {
        ServiceVerb::Add(args) => {
            menu::add(world, &SERVICES, "service add", &args.fields.given(Some(&args.name)))
        }
        ServiceVerb::List(args) => menu::list(world, &SERVICES, COLUMNS, args.all),
        ServiceVerb::Edit(args) => menu::edit(
            world,
            &SERVICES,
            "service edit",
            &args.service,
            &args.fields.given(args.name.as_ref()),
        ),
    }
}
