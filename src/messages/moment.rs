//! Days and times in sentences: always the whole date and the weekday, so that nobody mistakes them.

use super::Lang;
use crate::domain::day::{Day, Moment, Weekday};
use crate::say;

/// 周三, Wed.
pub fn weekday(weekday: Weekday, lang: Lang) -> &'static str {
    const NAMES: [(&str, &str); 7] = [
        ("周一", "Mon"),
        ("周二", "Tue"),
        ("周三", "Wed"),
        ("周四", "Thu"),
        ("周五", "Fri"),
        ("周六", "Sat"),
        ("周日", "Sun"),
    ];
    let at = usize::try_from(weekday.0.saturating_sub(1)).unwrap_or(0);
    NAMES.get(at).map_or("", |(zh, en)| lang.pick(*zh, *en))
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
