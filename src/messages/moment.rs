//! Days and times in sentences: always the whole date and the weekday, so that nobody mistakes them.

use super::Lang;
use crate::domain::day::{Day, Moment, Weekday};
use crate::domain::english;
use crate::say;

/// 周三, Wed.
pub fn weekday(weekday: Weekday, lang: Lang) -> &'static str {
    const CHINESE: [&str; 7] = ["周一", "周二", "周三", "周四", "周五", "周六", "周日"];
    match lang {
        Lang::Zh => CHINESE[(weekday.0 as usize + 6) % 7],
        Lang::En => english::weekday_name(weekday).get(..3).unwrap_or_default(),
    }
}

/// 2026-11-25 周三, Wed 2026-11-25.
pub fn day(day: Day, lang: Lang) -> String {
    let name = weekday(day.weekday(), lang);
    say!(lang, "{day} {name}", "{name} {day}")
}

/// 2026-11-25 周三 14:30, Wed 2026-11-25 14:30.
pub fn moment(moment: Moment, lang: Lang) -> String {
    format!("{} {}", day(moment.day, lang), moment.clock())
}

/// A length of time: 45 分钟, 45 min.
pub fn minutes(minutes: u32, lang: Lang) -> String {
    say!(lang, "{minutes} 分钟", "{minutes} min")
}
