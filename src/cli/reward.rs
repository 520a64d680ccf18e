//! `salon reward`: what points are redeemed for.

use super::world::World;
use super::{complete, menu};
use crate::domain::problem::{Exit, Problems};
use crate::domain::rule::Rules;
use crate::domain::schema::REWARDS;
use crate::domain::tier_fact::TierFact;
use crate::messages::Lang;
use crate::messages::help::both;
use clap::{Args, Subcommand};
use clap_complete::engine::ArgValueCompleter;
use std::collections::BTreeMap;

#[derive(Debug, Subcommand)]
pub enum RewardVerb {
    #[command(about = both("新增礼品", "add a reward"))]
    Add(RewardAddArgs),
    #[command(about = both("列出礼品", "list the rewards"))]
    List(RewardListArgs),
    #[command(about = both("修改礼品", "change a reward"))]
    Edit(RewardEditArgs),
}

#[derive(Args, Debug)]
pub struct RewardAddArgs {
    #[arg(value_name = "NAME", help = both("礼品名称", "its name"))]
    pub name: String,
    #[arg(long, value_name = "POINTS", help = both("要用多少积分", "how many points it takes"))]
    pub points: String,
    #[command(flatten)]
    pub fields: RewardFields,
}

#[derive(Args, Debug)]
pub struct RewardListArgs {
    #[arg(long, help = both("停用的也列", "those no longer given too"))]
    pub all: bool,
}

#[derive(Args, Debug)]
pub struct RewardEditArgs {
    #[arg(value_name = "REWARD", help = both("名称或编号", "name or number"))]
    pub reward: String,
    #[arg(long, value_name = "NAME", help = both("新的名称", "its new name"))]
    pub name: Option<String>,
    #[arg(long, value_name = "POINTS", help = both("要用多少积分", "how many points it takes"))]
    pub points: Option<String>,
    #[command(flatten)]
    pub fields: RewardFields,
}

/// Cells as people write them; an empty text empties a cell.
#[derive(Args, Debug)]
pub struct RewardFields {
    #[arg(long, value_name = "TEXT", help = both("原系统里的编号", "the old system's number"))]
    pub number: Option<String>,
    #[arg(long, value_name = "PRODUCT", conflicts_with_all = ["service", "coupon"], add = ArgValueCompleter::new(complete::products), help = both("换这个产品", "it is this product"))]
    pub product: Option<String>,
    #[arg(long, value_name = "SERVICE", conflicts_with = "coupon", add = ArgValueCompleter::new(complete::services), help = both("换做一次这个项目", "it is this service, once"))]
    pub service: Option<String>,
    #[arg(long, value_name = "OFFER", help = both("换这种优惠券：规则 coupon.offers 里的", "it is a coupon of this offer of the rule coupon.offers"))]
    pub coupon: Option<String>,
    #[arg(long, value_name = "POINTS", help = both("至少要有多少积分才能换", "how many points she must have"))]
    pub least: Option<String>,
    #[arg(long, value_name = "N", help = both("还有几份；空着不限", "how many are left; empty is no end of them"))]
    pub stock: Option<String>,
    #[arg(long, value_name = "TIERS", help = both("哪些等级能换，如 高级、顶级", "for these tiers, like high;top"))]
    pub tiers: Option<String>,
    #[arg(long, value_name = "DATE", help = both("从哪天起", "from this day on"))]
    pub from: Option<String>,
    #[arg(long, value_name = "DATE", help = both("到哪天为止（含）", "to this day, which is included"))]
    pub until: Option<String>,
    #[arg(long, value_name = "YES/NO", help = both("在用", "offered"))]
    pub active: Option<String>,
    #[arg(long, value_name = "TEXT", help = both("备注", "a note"))]
    pub note: Option<String>,
}

impl RewardFields {
    fn given(
        &self,
        rules: &Rules,
        lang: Lang,
        name: Option<&String>,
        points: Option<&String>,
    ) -> (BTreeMap<String, String>, Problems) {
        let mut doubts = Problems::default();
        let offer = self.coupon.as_deref().map(|asked| super::coupon::giving::offered(rules, asked));
        let offer = offer.and_then(|offer| doubts.keep(offer)).map(|offer| offer.id.clone());
        let kind = match (&self.product, &self.service, &offer) {
            (Some(_), _, _) => Some("product"),
            (_, Some(_), _) => Some("service"),
            (_, _, Some(_)) => Some("coupon"),
            _ => None,
        };
        let tiers = self.tiers.as_deref().map(|tiers| tiers_of(rules, tiers, lang));
        let tiers = tiers.and_then(|tiers| doubts.keep(tiers));
        let kind = kind.map(str::to_string);
        let points = points.map(|points| points.trim().trim_end_matches('分').to_string());
        let all = [
            ("name", name),
            ("number", self.number.as_ref()),
            ("kind", kind.as_ref()),
            ("product", self.product.as_ref()),
            ("service", self.service.as_ref()),
            ("offer", offer.as_ref()),
            ("points", points.as_ref()),
            ("least", self.least.as_ref()),
            ("stock", self.stock.as_ref()),
            ("tiers", tiers.as_ref()),
            ("from_on", self.from.as_ref()),
            ("until_on", self.until.as_ref()),
            ("active", self.active.as_ref()),
            ("note", self.note.as_ref()),
        ];
        let given = all.into_iter().filter_map(|(column, text)| Some((column.to_string(), text?.clone())));
        (given.collect(), doubts)
    }
}

/// The tiers that are meant, by their names.
fn tiers_of(rules: &Rules, text: &str, lang: Lang) -> Result<String, Problems> {
    let words = text.split([';', '；', '、', '，', ',']).map(str::trim).filter(|word| !word.is_empty());
    let (mut names, mut problems) = (Vec::new(), Problems::default());
    for word in words {
        match rules.tiers.level(word) {
            Some((_, level)) => names.push(level.name.as_str()),
            None => {
                let known = super::tiering::known(rules, lang);
                let unknown = TierFact::Unknown { asked: word.to_string(), known };
                problems.0.extend(Problems::from(unknown).0);
            }
        }
    }
    problems.or_ok().map(|()| names.join(";"))
}

const COLUMNS: &[&str] =
    &["id", "number", "name", "kind", "points", "least", "stock", "tiers", "from_on", "until_on", "active"];

pub fn run(world: &World, verb: RewardVerb) -> anyhow::Result<Exit> {
    match verb {
        RewardVerb::Add(args) => {
            let (mut given, doubts) =
                args.fields.given(&world.rules()?, world.lang, Some(&args.name), Some(&args.points));
            given.entry("kind".to_string()).or_insert_with(|| "product".to_string());
            menu::add_heard(world, &REWARDS, "reward add", &given, doubts)
        }
        RewardVerb::List(args) => menu::list(world, &REWARDS, COLUMNS, args.all),
        RewardVerb::Edit(args) => {
            let (given, doubts) =
                args.fields.given(&world.rules()?, world.lang, args.name.as_ref(), args.points.as_ref());
            menu::edit_heard(world, &REWARDS, "reward edit", &args.reward, &given, doubts)
        }
    }
}
