//! The cells of a client's card as options, for `add` and `edit`.

use crate::cli::complete;
use crate::cli::register::{self, Record};
use crate::cli::tiering;
use crate::cli::world::World;
use crate::domain::problem::{Fact, Problem, Problems};
use crate::domain::rule::Rules;
use crate::domain::schema;
use crate::messages::help::both;
use crate::store::directory::Store;
use clap::Args;
use clap_complete::engine::ArgValueCompleter;
use std::collections::BTreeMap;

/// Cells as people write them; an empty text empties a cell.
#[derive(Args, Clone, Debug, Default)]
pub struct ClientFields {
    #[arg(long, value_name = "TEXT", help = both("原系统里的编号", "the old system's number"))]
    pub number: Option<String>,
    #[arg(long, value_name = "NAME", help = both("称呼，如 王姐", "how she is addressed"))]
    pub called: Option<String>,
    #[arg(long, value_name = "PHONE", help = both("电话", "phone"))]
    pub phone: Option<String>,
    #[arg(long, value_name = "PHONES", help = both("其他电话", "further phones"))]
    pub other_phones: Option<String>,
    #[arg(long, value_name = "F/M", help = both("性别", "gender"))]
    pub gender: Option<String>,
    #[arg(long, value_name = "DATE", help = both("生日，如 农历八月十五", "birthday, like 1988-05-12 or lunar:08-15"))]
    pub birthday: Option<String>,
    #[arg(long, value_name = "ID", help = both("微信号", "WeChat id"))]
    pub wechat: Option<String>,
    #[arg(long, value_name = "ADDRESS", help = both("电子邮箱", "e-mail address"))]
    pub email: Option<String>,
    #[arg(long, value_name = "TEXT", help = both("来源", "how she found the shop"))]
    pub source: Option<String>,
    #[arg(long, value_name = "CLIENT", add = ArgValueCompleter::new(complete::clients), help = both("介绍人", "who brought her"))]
    pub referrer: Option<String>,
    #[arg(long, value_name = "STAFF", add = ArgValueCompleter::new(complete::staff), help = both("归属美容师", "her own beautician"))]
    pub staff: Option<String>,
    #[arg(long, value_name = "DATE", help = both("入会日期", "member since"))]
    pub since: Option<String>,
    #[arg(long, value_name = "DATE", help = both("首次到店", "first visit"))]
    pub first_visit: Option<String>,
    #[arg(long, value_name = "TEXT", help = both("会员等级", "member tier"))]
    pub tier: Option<String>,
    #[arg(long, value_name = "TEXT", help = both("皮肤类型", "skin type"))]
    pub skin: Option<String>,
    #[arg(long, value_name = "CHANNEL", help = both("首选联系方式：微信、短信、电话、邮件", "preferred channel: wechat, sms, phone, email"))]
    pub preferred: Option<String>,
    #[arg(long, value_name = "TEXT", help = both("联系许可，如 contact-2026-11-21（免打扰）；改的时候，没写到的照旧", "consent, like contact-2026-11-21 (do not contact); in an edit what is not named stays"))]
    pub consent: Option<String>,
    #[arg(long, value_name = "DATE", help = both("在此日期前不主动联系", "not to be contacted before this day"))]
    pub paused_until: Option<String>,
    #[arg(long, value_name = "TAGS", help = both("标签", "tags"))]
    pub tags: Option<String>,
    #[arg(long, value_name = "TEXT", help = both("备注", "a note"))]
    pub note: Option<String>,
}

impl ClientFields {
    /// The cells that were given, by column.
    pub fn given(&self) -> BTreeMap<String, String> {
        let all = [
            ("number", &self.number),
            ("called", &self.called),
            ("phone", &self.phone),
            ("other_phones", &self.other_phones),
            ("gender", &self.gender),
            ("birthday", &self.birthday),
            ("wechat", &self.wechat),
            ("email", &self.email),
            ("source", &self.source),
            ("referrer", &self.referrer),
            ("staff", &self.staff),
            ("since", &self.since),
            ("first_visit", &self.first_visit),
            ("tier", &self.tier),
            ("skin", &self.skin),
            ("preferred", &self.preferred),
            ("consent", &self.consent),
            ("paused_until", &self.paused_until),
            ("tags", &self.tags),
            ("note", &self.note),
        ];
        all.into_iter().filter_map(|(name, text)| Some((name.to_string(), text.clone()?))).collect()
    }
}

/// Takes the tier by its name in the rules, and refuses one that the shop does not have, as well as a beautician who
/// does not work here any more. A word that other clients have is kept: old systems have tiers of their own.
pub fn settle(
    world: &World,
    rules: &Rules,
    store: &Store,
    clients: &[Record],
    cells: &mut [(String, String)],
) -> Result<Vec<Problem>, Problems> {
    let mut problems = Problems::default();
    for (column, cell) in cells.iter_mut().filter(|(_, cell)| !cell.is_empty()) {
        match column.as_str() {
            "tier" if !clients.iter().any(|client| client.get("tier") == *cell) => {
                *cell = problems.keep(tiering::meant(rules, cell, world.lang)).unwrap_or_default();
            }
            "staff" => {
                let staff = register::records(store, &schema::STAFF)?;
                let left = staff.iter().find(|one| one.get("id") == *cell && one.get("active") == "no");
                if let Some(left) = left {
                    problems.0.push(Fact::StaffLeft { name: left.get("name").to_string() }.into());
                }
            }
            _ => {}
        }
    }
    Ok(problems.0)
}
