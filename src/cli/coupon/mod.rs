//! `salon coupon`: coupons given, used, and about to expire.

pub mod giving;
mod issue;
mod list;
pub mod paying;
mod stats;
pub mod taking;
mod used;

use super::world::World;
use crate::domain::problem::{Exit, Problems};
use crate::domain::record::coupon::Coupon;
use crate::domain::schema;
use crate::messages::help::both;
use crate::store::directory::Store;
use crate::store::query;
use clap::Subcommand;

pub const FILE: &str = "coupons.csv";

#[derive(Debug, Subcommand)]
pub enum CouponVerb {
    #[command(about = both("发券：给一位，或一批", "give coupons to one client, or to many"))]
    Issue(issue::CouponIssueArgs),
    #[command(about = both("用券", "note that one was used"))]
    Use(used::CouponUseArgs),
    #[command(about = both("列出优惠券；--stats 看使用率和二次到店率", "list them; --stats for rates of use and second visits"))]
    List(list::CouponListArgs),
}

pub fn run(world: &World, verb: CouponVerb) -> anyhow::Result<Exit> {
    match verb {
        CouponVerb::Issue(args) => issue::run(world, &args),
        CouponVerb::Use(args) => used::run(world, &args),
        CouponVerb::List(args) => list::run(world, &args),
    }
}

/// Every coupon, strictly: a limit that can't be read is not no limit.
pub fn all(store: &Store) -> Result<Vec<Coupon>, Problems> {
    let mut problems = Vec::new();
    let coupons = query::all(store, FILE, &schema::COUPONS, &mut problems, Coupon::read)?;
    Problems(problems).or_ok()?;
    Ok(coupons.into_iter().flatten().collect())
}
