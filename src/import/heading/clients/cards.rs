//! How people head the prepaid cards that stand in a list of clients.

use super::super::{Aliases, prepaid};

/// Fields that begin with `card:`: kept for the import of cards.
pub(in crate::import::heading) const CARDS: Aliases = &[
    ("card:times_left", prepaid::LEFT),
    ("card:stored", prepaid::STORED),
    ("card:balance", prepaid::BALANCE),
    ("card:bonus", prepaid::BONUS),
    (
        "card:name",
        &[
            "卡项",
            "卡名",
            "卡名称",
            "卡项名称",
            "卡类型",
            "卡种",
            "会员卡",
            "会员卡名称",
            "疗程",
            "疗程卡",
            "套餐",
            "套餐名称",
            "cardname",
            "card",
            "cardtype",
            "package",
            "卡类别",
            "卡类",
        ],
    ),
    ("card:times", prepaid::TIMES),
];
