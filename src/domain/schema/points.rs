//! What clients have earned in points, and what they spent of it.

use super::{Cell, Filed, ID, NOTE, NUMBER, Table, column, required};
use crate::domain::id::Kind;

/// Words of `points.reason` (domain.md section 6).
pub const POINT_REASON: &[&str] =
    &["spend", "referral", "event", "redeem", "adjust", "reverse", "birthday", "opening", "expire"];

pub static POINTS: Table = Table {
    name: "points",
    kind: Some(Kind::Point),
    filed: Filed::ByMonth("at"),
    columns: &[
        ID,
        NUMBER,
        required("at", Cell::Moment, "什么时候", "when"),
        required("client", Cell::Reference(Kind::Client), "顾客", "client"),
        required("points", Cell::Points, "积分，用掉的是负数", "points; what was spent is negative"),
        required("reason", Cell::Choice(POINT_REASON), "为什么", "what they are for"),
        column(
            "ref",
            Cell::ReferenceAmong(&[
                Kind::Visit,
                Kind::Sale,
                Kind::Card,
                Kind::Complaint,
                Kind::Coupon,
                Kind::Debt,
            ]),
            "哪次到店、哪笔销售得来或用掉的，换来的优惠券，或因为哪个投诉",
            "the visit or sale by which they were earned or spent, the coupon that they were spent on, or the complaint for which they were given",
        ),
        column(
            "until_on",
            Cell::Day,
            "有效到哪天（含）；空着按规则 points.valid 算",
            "the last day on which they can be spent; blank is by the rule points.valid",
        ),
        NOTE,
        column("by", Cell::Text, "经手人", "by whom"),
        column(
            "reward",
            Cell::Reference(Kind::Reward),
            "兑换了什么礼品",
            "the reward that they were redeemed for",
        ),
        column(
            "reverses",
            Cell::Reference(Kind::Point),
            "退的是哪一笔兑换",
            "the redemption that this row takes back",
        ),
    ],
};

/// Words of `rewards.kind`.
pub const REWARD_KIND: &[&str] = &["product", "service", "coupon"];

pub static REWARDS: Table = Table {
    name: "rewards",
    kind: Some(Kind::Reward),
    filed: Filed::Whole,
    columns: &[
        ID,
        NUMBER,
        required("name", Cell::Text, "礼品名称", "its name"),
        required("kind", Cell::Choice(REWARD_KIND), "产品、项目或优惠券", "a product, a service or a coupon"),
        column(
            "product",
            Cell::Reference(Kind::Product),
            "哪个产品；空着是产品表以外的",
            "the product; blank is one that is not in the list",
        ),
        column("service", Cell::Reference(Kind::Service), "哪个项目", "the service"),
        column(
            "offer",
            Cell::Text,
            "哪种优惠券：规则 coupon.offers 里的编号",
            "the offer of the rule coupon.offers, for a coupon",
        ),
        required("points", Cell::Count, "要用多少积分", "how many points it takes"),
        column(
            "least",
            Cell::Count,
            "至少要有多少积分才能换；空着没有",
            "so many points she must have; blank is none",
        ),
        column("stock", Cell::Count, "还有几份；空着不限", "how many are left; blank is as many as you like"),
        column("tiers", Cell::List, "哪些等级能换；空着都能", "for these tiers; blank is for everybody"),
        column("from_on", Cell::Day, "从哪天起", "from this day on"),
        column("until_on", Cell::Day, "到哪天为止（含）", "to this day, which is included"),
        column("active", Cell::YesNo(true), "在用：yes/no，留空为 yes", "offered; blank is yes"),
        NOTE,
    ],
};
