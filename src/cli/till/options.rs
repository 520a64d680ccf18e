//! The options that a visit and a sale share.

use crate::cli::complete;
use crate::domain::rule::till::TillRules;
use crate::domain::till::paying::parts;
use crate::messages::help::both;
use clap::Args;
use clap_complete::engine::ArgValueCompleter;

/// How it is paid.
#[derive(Args, Clone, Debug, Default)]
pub struct PayOptions {
    #[arg(long, value_name = "METHOD=AMOUNT,…", help = both("怎么付的：现金=100,微信=98；一种方式付全款可不写数", "how it is paid: cash=100,wechat=98; one method for all of it needs no amount"))]
    pub pay: Vec<String>,
    #[arg(long, help = both("没付的先欠着", "what is not paid stays owed"))]
    pub owed: bool,
    #[arg(long, value_name = "REASON", conflicts_with_all = ["pay", "owed"], help = both("免单，写原因", "free, and why"))]
    pub free: Option<String>,
}

impl PayOptions {
    /// The payments as one text; none where none was given.
    pub fn text(&self) -> Option<String> {
        (!self.pay.is_empty()).then(|| self.pay.join(","))
    }

    /// Whether one method, without an amount, pays all of it.
    pub fn pays_whole(&self, method: &str, rules: &TillRules) -> bool {
        let parts = self.text().and_then(|text| parts(&text)).unwrap_or_default();
        let is_it = |name: &str| rules.method_named(name).is_some_and(|known| known.id == method);
        matches!(&parts[..], [(name, None)] if is_it(name))
    }

    /// Whether anything was said of how it is paid.
    pub fn says(&self) -> bool {
        !self.pay.is_empty() || self.owed || self.free.is_some()
    }
}

/// Who sold it, when, by a note.
#[derive(Args, Clone, Debug, Default)]
pub struct SoldOptions {
    #[arg(long, value_name = "STAFF:PERCENT,…", add = ArgValueCompleter::new(complete::staff), help = both("谁卖的：林晓燕:60,周慧敏:40；只写名字就平分", "who sold it: NAME:60,NAME:40; names alone share equally"))]
    pub sold_by: Option<String>,
    #[arg(long, value_name = "MOMENT", help = both("什么时候，如 2026-11-21T14:30", "when, like 2026-11-21T14:30"))]
    pub at: Option<String>,
    #[arg(long, value_name = "TEXT", help = both("备注", "a note"))]
    pub note: Option<String>,
    #[arg(long, help = both("破例（会记下来）", "although a rule stands against it; put on record"))]
    pub anyway: bool,
}

/// What is kept of a visit.
#[derive(Args, Clone, Debug, Default)]
pub struct VisitOptions {
    #[arg(long, value_name = "AMOUNT", value_delimiter = ',', help = both("当面定的价；几个项目按顺序各写一个", "the fee agreed on, one for each service"))]
    pub fee: Vec<String>,
    #[command(flatten)]
    pub paying: PayOptions,
    #[arg(long, value_name = "CARD", num_args = 0..=1, default_missing_value = "", help = both("用她的卡：次卡划一次，储值卡扣款；不写哪张就先用先到期的", "by a card of hers: a session, or value; without a name the first to expire"))]
    pub card: Option<String>,
    #[arg(long, value_name = "COUPON", num_args = 0..=1, default_missing_value = "", conflicts_with = "free", help = both("用她的优惠券：编号、末几位或哪种券；抵多少会算出来，同时记成用过。只有一张能用时可以不写", "by a coupon of hers, by its id or offer: what it takes off is reckoned, and it is marked used; none need be named where she has one"))]
    pub coupon: Vec<String>,
    #[arg(long, value_name = "N", requires = "card", value_parser = clap::value_parser!(u32).range(1..=99), help = both("划几次（默认 1）", "how many sessions (default: 1)"))]
    pub times: Option<u32>,
    #[arg(long, value_name = "1-5", value_parser = clap::value_parser!(u8).range(1..=5), help = both("评分", "rating"))]
    pub rating: Option<u8>,
    #[arg(long, value_name = "TEXT", help = both("效果", "effect"))]
    pub effect: Option<String>,
    #[arg(long, value_name = "STAFF:PERCENT,…", add = ArgValueCompleter::new(complete::staff), help = both("谁做的；几个人一起做时写份额", "who did it, with shares where several did"))]
    pub worked_by: Option<String>,
    #[arg(long, help = both("点客", "she was asked for by the client"))]
    pub asked_for: bool,
    #[arg(long, value_name = "TEXT", help = both("提成方式", "rate of pay"))]
    pub rate: Option<String>,
    #[command(flatten)]
    pub sold: SoldOptions,
}
