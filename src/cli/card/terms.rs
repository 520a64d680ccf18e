//! What a card that is sold has of its own, beside what its kind says.

use super::kinds;
use crate::cli::till::typed;
use crate::cli::world::parse_day;
use crate::domain::card_part::{Part, parts};
use crate::domain::day::Day;
use crate::domain::money::Money;
use crate::domain::problem::{Fact, Problems};
use crate::domain::record::card::CardKind;
use crate::messages::help::both;
use crate::store::directory::Store;
use clap::Args;

/// What differs from the kind of card.
#[derive(Args, Clone, Debug, Default)]
pub struct Terms {
    #[arg(long, value_name = "MONEY", help = both("当面定的价", "the price agreed on"))]
    pub price: Option<String>,
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=99999), help = both("付了钱的次数", "sessions that are paid for"))]
    pub sessions: Option<u32>,
    #[arg(long, value_name = "N|MONEY", help = both("赠送：次卡是次数，储值卡是金额", "given besides: sessions, or value"))]
    pub bonus: Option<String>,
    #[arg(long, value_name = "SERVICE|PRODUCT [N],…", help = both("另送的项目或产品", "services or products given besides"))]
    pub gift: Option<String>,
    #[arg(long, value_name = "DATE", help = both("从哪天起能用", "its first day"))]
    pub from: Option<String>,
    #[arg(long, value_name = "DATE", help = both("有效到哪天（含）", "its last day"))]
    pub expires: Option<String>,
    #[arg(long, value_name = "TEXT", help = both("卡号", "the card's number"))]
    pub number: Option<String>,
    #[arg(long, value_name = "NAME", value_delimiter = ',', help = both("还有谁能用，写名字", "who else may use it, by name"))]
    pub holder: Vec<String>,
}

/// The same, understood.
#[derive(Default)]
pub struct Meant {
    pub price: Option<Money>,
    pub bonus_value: Option<Money>,
    pub bonus_sessions: Option<i64>,
    pub gifts: Vec<Part>,
    pub from: Option<Day>,
    pub until: Option<Day>,
}

impl Terms {
    /// All of it is read, so that everything wrong is told at once; of a kind that was not found a gift may be
    /// sessions or value.
    pub fn heard(&self, kind: Option<CardKind>, store: &Store, today: Day) -> Result<Meant, Problems> {
        let mut problems = Problems::default();
        let mut meant = Meant::default();
        let price = self.price.as_deref().map(|text| typed::amount("--price", text));
        meant.price = price.and_then(|price| problems.keep(price));
        if let Some(text) = &self.bonus {
            let sessions = || text.trim().trim_end_matches('次').parse::<u16>().ok().map(i64::from);
            match kind {
                Some(CardKind::Value) => meant.bonus_value = problems.keep(typed::amount("--bonus", text)),
                None if typed::amount("--bonus", text).is_ok() => {}
                _ => {
                    let bad = || Fact::BadOption { option: "--bonus", text: text.clone() }.into();
                    meant.bonus_sessions = problems.keep(sessions().ok_or_else(bad));
                }
            }
        }
        if let Some(gift) = &self.gift {
            let named = problems.keep(kinds::words(store, gift, true)).unwrap_or_default();
            meant.gifts = parts(&named).unwrap_or_default();
        }
        let mut day = |text: &Option<String>| {
            let day = text.as_deref().map(|text| parse_day(text, Some(today)));
            day.and_then(|day| problems.keep(day))
        };
        (meant.from, meant.until) = (day(&self.from), day(&self.expires));
        problems.or_ok().map(|()| meant)
    }
}
