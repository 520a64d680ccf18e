//! The codes R63…, C26…: tiers.

use super::{Page, both, page};

pub(super) const PAGES: &[Page] = &[
    page(
        "R630",
        ["没有这个等级。", "There is no such tier."],
        [
            "等级写在规则 tiers.levels 里；折扣、优先、积分倍数都照它。",
            "Tiers stand in the rule tiers.levels: discounts, priority and points go by it.",
        ],
        [
            "salon tier set 王姐 钻石，而规则里没有钻石。",
            "salon tier set Wang diamond, and the rules have no diamond.",
        ],
        [
            "salon tier 看有哪些；要新的，在 salon.yaml 的 tiers.levels 里添一个。",
            "salon tier shows them; add another to tiers.levels in salon.yaml.",
        ],
    ),
    page(
        "R631",
        ["等级的最后一天已经过了。", "The last day of the tier is over."],
        ["给了也马上没有。", "She would have it no more at once."],
        both("salon tier set 王姐 高级 --until 2026-01-31"),
        ["写以后的日子，或不写 --until。", "Name a later day, or leave --until out."],
    ),
    page(
        "R632",
        ["她已经是这个等级。", "She has that tier already."],
        ["再记一次会让经过里多一行没有意思的。", "Another row in her history would say nothing."],
        both("salon tier set 王姐 高级"),
        [
            "要改期限，写 --until；salon tier show 顾客 看经过。",
            "Name --until to change its end; salon tier show CLIENT tells how she came to it.",
        ],
    ),
    page(
        "R633",
        ["没有这个等级，也没有顾客是。", "There is no such tier, and nobody has it."],
        ["空的名单会让人以为看过了。", "An empty list would look as if somebody had been looked for."],
        both("salon client list --tier 高集"),
        ["salon tier 看有哪些。", "salon tier shows which there are."],
    ),
    page(
        "C262",
        ["顾客的等级不在规则里。", "A client's tier is not among the rules."],
        [
            "从旧系统带来的、或自己起的名字：不打折，不优先，也不会自动升级。",
            "A word of the old system, or of one's own: it brings no discount, no priority, and never rises.",
        ],
        [
            "clients.csv 里写着「金卡」，规则里是初级、中级、高级、顶级。",
            "clients.csv says gold, and the rules have four other tiers.",
        ],
        [
            "在 salon.yaml 的 tiers.levels 里添这一级，或写进某一级的 names：names: [金卡]。",
            "Add it to tiers.levels in salon.yaml, or to the names of a tier: names: [gold].",
        ],
    ),
    page(
        "C263",
        ["给到某天为止的等级已经到期。", "A tier that was given for a time is over."],
        [
            "从第二天起她已经按 tier_after 算，格子里还写着旧的。",
            "From the next day on tier_after holds for her, and the cell still says the old one.",
        ],
        [
            "tier 高级，tier_until 2026-10-31，今天是 11 月 21 日。",
            "tier high, tier_until 2026-10-31, and it is November.",
        ],
        ["salon tier review --apply 会把它改好。", "salon tier review --apply settles it."],
    ),
    page(
        "C278",
        [
            "积分礼品给的等级，规则 tiers 里没有。",
            "A reward is for a tier that the rule tiers does not know.",
        ],
        ["没有顾客是这个等级，就谁也换不了。", "Nobody has such a tier, so nobody could redeem it."],
        ["rewards.csv 的 tiers 写着 黑卡。", "tiers says black in rewards.csv."],
        [
            "salon reward edit 礼品 --tiers 等级；或写进 tiers.levels。",
            "salon reward edit REWARD --tiers TIERS; or add it to tiers.levels.",
        ],
    ),
];
