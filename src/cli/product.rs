//! `salon product`: what the shop sells, by hand.

use super::world::World;
use super::{complete, menu};
use crate::domain::problem::Exit;
use crate::domain::schema::PRODUCTS;
use crate::import::values::words;
use crate::messages::help::both;
use clap::{Args, Subcommand};
use clap_complete::engine::ArgValueCompleter;
use std::collections::BTreeMap;

#[derive(Debug, Subcommand)]
pub enum ProductVerb {
    #[command(about = both("新增产品", "add a product"))]
    Add(ProductAddArgs),
    #[command(about = both("列出产品", "list the products"))]
    List(ProductListArgs),
    #[command(about = both("修改产品", "change a product"))]
    Edit(ProductEditArgs),
}

#[derive(Args, Debug)]
pub struct ProductAddArgs {
    #[arg(value_name = "NAME", help = both("产品名称", "its name"))]
    pub name: String,
    #[command(flatten)]
    pub fields: ProductFields,
}

#[derive(Args, Debug)]
pub struct ProductListArgs {
    #[arg(long, help = both("停售的也列", "those no longer sold too"))]
    pub all: bool,
}

#[derive(Args, Debug)]
pub struct ProductEditArgs {
    #[arg(value_name = "PRODUCT", add = ArgValueCompleter::new(complete::products), help = both("名称或编号", "name or number"))]
    pub product: String,
    #[arg(long, value_name = "NAME", help = both("新的名称", "its new name"))]
    pub name: Option<String>,
    #[command(flatten)]
    pub fields: ProductFields,
}

/// Cells as people write them; an empty text empties a cell.
#[derive(Args, Debug)]
pub struct ProductFields {
    #[arg(long, value_name = "TEXT", help = both("原系统里的编号", "the old system's number"))]
    pub number: Option<String>,
    #[arg(long, value_name = "KIND", help = both("种类：功效、品牌、保健、普通", "treatment, brand, health, ordinary"))]
    pub kind: Option<String>,
    #[arg(long, value_name = "MONEY", help = both("售价", "price"))]
    pub price: Option<String>,
    #[arg(long, value_name = "MONEY", help = both("成本", "cost"))]
    pub cost: Option<String>,
    #[arg(long, value_name = "DAYS", help = both("大约多少天用完", "days that one lasts"))]
    pub use_days: Option<String>,
    #[arg(long, value_name = "DAYS", help = both("售后保障（天）", "days of guarantee"))]
    pub guarantee_days: Option<String>,
    #[arg(long, value_name = "YES/NO", help = both("在售", "offered"))]
    pub active: Option<String>,
}

impl ProductFields {
    fn given(&self, name: Option<&String>) -> BTreeMap<String, String> {
        let kind = self.kind.as_deref().map(words::product_kind);
        let all = [
            ("name", name),
            ("number", self.number.as_ref()),
            ("kind", kind.as_ref()),
            ("price", self.price.as_ref()),
            ("cost", self.cost.as_ref()),
            ("use_days", self.use_days.as_ref()),
            ("guarantee_days", self.guarantee_days.as_ref()),
            ("active", self.active.as_ref()),
        ];
        all.into_iter().filter_map(|(column, text)| Some((column.to_string(), text?.clone()))).collect()
    }
}

const COLUMNS: &[&str] =
    &["id", "number", "name", "kind", "price", "cost", "use_days", "guarantee_days", "active"];

pub fn run(world: &World, verb: ProductVerb) -> anyhow::Result<Exit> {
    match verb {
        ProductVerb::Add(args) => {
            menu::add(world, &PRODUCTS, "product add", &args.fields.given(Some(&args.name)))
        }
        ProductVerb::List(args) => menu::list(world, &PRODUCTS, COLUMNS, args.all),
        ProductVerb::Edit(args) => menu::edit(
            world,
            &PRODUCTS,
            "product edit",
            &args.product,
            &args.fields.given(args.name.as_ref()),
        ),
    }
}
