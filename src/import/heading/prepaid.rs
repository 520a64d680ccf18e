//! Headings of what a prepaid card holds, the same in a list of cards and in one of clients.

/// Sessions that the card was sold with.
pub(super) const TIMES: &[&str] = &[
    "总次数",
    "总次",
    "购买次",
    "共几次",
    "购买次数",
    "疗程次数",
    "卡次数",
    "次数",
    "套餐次数",
    "times",
    "sessions",
    "totalsessions",
];

/// Sessions that are left on it.
pub(super) const LEFT: &[&str] = &[
    "剩余次数",
    "余次",
    "剩余",
    "剩余疗程",
    "剩余项目次数",
    "可用次数",
    "未用次数",
    "卡剩余次数",
    "timesleft",
    "remaining",
    "remainingtimes",
    "sessionsleft",
    "剩余卡次",
    "剩余服务次数",
    "余次数",
    "卡内剩余次数",
    "疗程剩余次数",
    "疗程剩余",
    "剩余可用次数",
];

/// Money that is left in an account of stored value.
pub(super) const STORED: &[&str] = &[
    "储值余额",
    "储值金余额",
    "储值金",
    "储值金额",
    "账户余额",
    "储值卡余额",
    "充值余额",
    "会员余额",
    "会员卡余额",
    "现金余额",
    "本金余额",
    "储值本金",
    "本金",
    "剩余储值",
    "剩余储值金额",
    "储值余款",
    "剩余储值金",
    "储值金额余额",
    "accountbalance",
    "storedvalue",
    "storevalue",
    "prepaidbalance",
    "creditbalance",
    "credit",
];

/// Money that is left, of whichever card.
pub(super) const BALANCE: &[&str] =
    &["余额", "卡余额", "卡内余额", "剩余金额", "balance", "cardbalance", "卡金余额", "剩余余额"];

/// Money that the shop added as a gift.
pub(super) const BONUS: &[&str] = &[
    "赠送",
    "赠送金",
    "赠送金额",
    "赠金",
    "赠送余额",
    "赠金余额",
    "bonus",
    "bonusbalance",
    "赠送金余额",
    "赠送账户余额",
    "剩余赠送金",
    "赠送剩余",
    "赠金剩余",
];
