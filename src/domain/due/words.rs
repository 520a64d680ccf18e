//! The words that go into a text: names, days and times as people say them in the shop's language.

use super::Client;
use crate::domain::day::{Day, Moment, Weekday};
use crate::domain::english;
use crate::domain::lunar::LunarDay;
pub use crate::domain::rule::text::Words;
use crate::domain::rule::{Rules, Tongue};
use std::borrow::Borrow;

/// What every text may use.
pub fn common(rules: &Rules, client: &Client, on: Day, as_of: Day) -> Words {
    let tongue = rules.shop.language;
    let said = date(on, tongue);
    vec![
        ("shop", rules.shop.name.as_str().into()),
        ("name", client.name.as_str().into()),
        ("called", client.addressed(&rules.address).as_ref().into()),
        ("day", spoken_day(on, &said, as_of, tongue).into()),
        ("date", said.into()),
        ("weekday", weekday(on.weekday(), tongue).into()),
    ]
}

fn weekday(weekday: Weekday, tongue: Tongue) -> &'static str {
    const CHINESE: [&str; 7] = ["周一", "周二", "周三", "周四", "周五", "周六", "周日"];
    match tongue {
        Tongue::Zh => CHINESE[(weekday.0 as usize + 6) % 7],
        Tongue::En => english::weekday_name(weekday),
    }
}

fn date(day: Day, tongue: Tongue) -> String {
    match tongue {
        Tongue::Zh => [&day.month_number().to_string(), "月", &day.day_number().to_string(), "日"].concat(),
        Tongue::En => {
            format!("{} {}", day.day_number(), english::MONTHS[(day.month_number() as usize + 11) % 12])
        }
    }
}

/// 昨天, 今天, 明天（11月22日 周日）, or the date: as somebody says it who speaks on `as_of`.
fn spoken_day(day: Day, date: &str, as_of: Day, tongue: Tongue) -> String {
    let weekday = weekday(day.weekday(), tongue);
    match (day.since(as_of), tongue) {
        (0, Tongue::Zh) => "今天".to_string(),
        (0, Tongue::En) => "today".to_string(),
        (1, Tongue::Zh) => format!("明天（{date} {weekday}）"),
        (1, Tongue::En) => format!("tomorrow ({weekday}, {date})"),
        (2, Tongue::Zh) => format!("后天（{date} {weekday}）"),
        (-1, Tongue::Zh) => "昨天".to_string(),
        (-1, Tongue::En) => "yesterday".to_string(),
        (-2, Tongue::Zh) => "前天".to_string(),
        (_, Tongue::Zh) => format!("{date}（{weekday}）"),
        (_, Tongue::En) => format!("on {weekday}, {date}"),
    }
}

const NUMERALS: [&str; 11] = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/// A lunar day as it is spoken: 八月十五, 闰六月初三.
pub fn lunar(day: LunarDay, tongue: Tongue) -> String {
    if tongue == Tongue::En {
        let leap = if day.leap { "leap " } else { "" };
        return format!("lunar {leap}month {}, day {}", day.month, day.day);
    }
    let month = match day.month {
        1 => "正",
        11 => "冬",
        12 => "腊",
        month => NUMERALS.get(usize::from(month)).copied().unwrap_or_default(),
    };
    let units = NUMERALS[usize::from(day.day % 10)];
    let day_words = match day.day {
        10 => "初十".to_string(),
        20 => "二十".to_string(),
        30 => "三十".to_string(),
        1..=9 => format!("初{units}"),
        11..=19 => format!("十{units}"),
        _ => format!("廿{units}"),
    };
    let leap = if day.leap { "闰" } else { "" };
    format!("农历{leap}{month}月{day_words}")
}

/// A service that begins later on the same day: 19:00的手部护理.
pub fn at_time(start: Moment, service: &str, tongue: Tongue) -> String {
    match tongue {
        Tongue::Zh => format!("{}的{service}", start.clock()),
        Tongue::En => format!("{service} at {}", start.clock()),
    }
}

/// Texts as one: 面部清洁、肩颈按摩, or with commas and an "and".
pub fn joined<T: Borrow<str>>(texts: &[T], tongue: Tongue) -> String {
    match (tongue, texts) {
        (Tongue::Zh, _) => texts.join("、"),
        (Tongue::En, [first @ .., last]) if !first.is_empty() => {
            format!("{} and {}", first.join(", "), last.borrow())
        }
        (Tongue::En, _) => texts.join(", "),
    }
}

/// Cautions as parts of one sentence, each once, without its full stop.
pub fn sentences(texts: &[&str], tongue: Tongue) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for text in texts {
        let part = text.trim().trim_end_matches(['。', '.', '；', ';', '，', ',', '！', '!']);
        if !part.is_empty() && !parts.contains(&part) {
            parts.push(part);
        }
    }
    parts.join(match tongue {
        Tongue::Zh => "；",
        Tongue::En => "; ",
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_said_as_people_say_them() {
        let today = Day::parse("2026-11-21").unwrap();
        let said = |days, tongue| {
            let day = today.plus(days);
            spoken_day(day, &date(day, tongue), today, tongue)
        };
        assert_eq!(said(0, Tongue::Zh), "今天");
        assert_eq!(said(1, Tongue::Zh), "明天（11月22日 周日）");
        assert_eq!(said(3, Tongue::Zh), "11月24日（周二）");
        assert_eq!(said(-1, Tongue::Zh), "昨天");
        assert_eq!(said(-2, Tongue::En), "on Thursday, 19 November");
        assert_eq!(said(1, Tongue::En), "tomorrow (Sunday, 22 November)");
    }

    #[test]
    fn lunar_days_are_spoken() {
        let said = |month, leap, day| lunar(LunarDay::new(month, leap, day).unwrap(), Tongue::Zh);
        assert_eq!(said(8, false, 15), "农历八月十五");
        assert_eq!(said(6, true, 3), "农历闰六月初三");
        assert_eq!(said(12, false, 29), "农历腊月廿九");
        assert_eq!(said(1, false, 10), "农历正月初十");
        assert_eq!(said(10, false, 20), "农历十月二十");
    }

    #[test]
    fn cautions_are_said_once() {
        let texts = ["勿化妆。", "勿化妆", "多喝水"];
        assert_eq!(sentences(&texts, Tongue::Zh), "勿化妆；多喝水");
        assert_eq!(joined(&["a", "b", "c"], Tongue::En), "a, b and c");
    }
}
