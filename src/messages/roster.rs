//! The roster, in words.

use super::Lang;
use super::moment::weekday;
use crate::domain::day::{Day, Month, Weekday};
use crate::domain::hours::{Run, WeekHours};
use crate::domain::spans::clock;
use crate::domain::to_move::WhyMove;
use crate::say;

/// A weekday above a column of two cells: 三, We.
pub fn weekday_letter(day: Weekday, lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => ["一", "二", "三", "四", "五", "六", "日"][at(day)],
        Lang::En => ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"][at(day)],
    }
}

fn at(day: Weekday) -> usize {
    (day.0.clamp(1, 7) - 1) as usize
}

/// A day with its weekday: `12-05 周六`.
pub fn short_day(day: Day, lang: Lang) -> String {
    format!("{} {}", &day.to_string()[5..], weekday(day.weekday(), lang))
}

/// A day, or several in a row, as a sentence tells them.
pub fn days(from: Day, until: Day, lang: Lang) -> String {
    let (first, last) = (weekday(from.weekday(), lang), weekday(until.weekday(), lang));
    if from == until {
        return say!(lang, "{from}（{first}）", "{from} ({first})");
    }
    let count = until.since(from) + 1;
    say!(
        lang,
        "{from}（{first}）至 {until}（{last}），共 {count} 天",
        "{from} ({first}) to {until} ({last}), {count} days"
    )
}

/// What was put on the roster; `said` is the shift as the shop calls it.
pub fn noted(name: &str, from: Day, until: Day, said: &str, lang: Lang) -> String {
    let days = days(from, until, lang);
    say!(lang, "{name} {days}：{said}", "{name}, {days}: {said}")
}

pub fn as_before(name: &str, from: Day, until: Day, lang: Lang) -> String {
    let days = days(from, until, lang);
    say!(lang, "{name} {days}：本来就是这样，没有变化", "{name}, {days}: is so already")
}

/// The day off, hours off, extra hours, as usual, in a sentence.
pub fn day_off(lang: Lang) -> &'static str {
    lang.pick("休息", "off")
}

pub fn hours_off(hours: &str, lang: Lang) -> String {
    say!(lang, "{hours} 不在", "off {hours}")
}

pub fn extra(hours: &str, lang: Lang) -> String {
    say!(lang, "加班 {hours}", "extra {hours}")
}

pub fn usual(lang: Lang) -> &'static str {
    lang.pick("照平时上班", "as usual")
}

pub fn closed(lang: Lang) -> &'static str {
    lang.pick("店休", "closed")
}

/// A day that the shop is closed on, in two cells of the grid.
pub fn closed_mark(lang: Lang) -> &'static str {
    lang.pick("闭", "x")
}

pub fn title(month: Month, lang: Lang) -> String {
    let Month { year, month } = month;
    say!(lang, "{year}年{month}月排班", "Roster of {year}-{month:02}")
}

pub fn title_days(from: Day, until: Day, lang: Lang) -> String {
    say!(lang, "{from} 至 {until} 排班", "Roster of {from} to {until}")
}

/// The hours that somebody works.
pub fn hours(lang: Lang) -> &'static str {
    lang.pick("上班时间", "works")
}

pub fn name(lang: Lang) -> &'static str {
    lang.pick("姓名", "name")
}

/// What a sign of the grid means that no shift has.
pub fn sign(sign: char, lang: Lang) -> &'static str {
    match sign {
        '.' => lang.pick(". 照平时", ". as usual"),
        '+' => lang.pick("+ 另有加班", "+ extra hours"),
        '-' => lang.pick("- 有几小时不在", "- some hours off"),
        _ => lang.pick("空白不上班", "blank does not work"),
    }
}

/// When somebody usually works, weekday by weekday.
pub fn usual_hours(names: &[&str], hours: Option<&WeekHours>, lang: Lang) -> String {
    let names = names.join(lang.pick("、", ", "));
    let hours = hours.map_or_else(|| as_the_shop(lang).to_string(), |hours| week(hours, lang));
    say!(lang, "平时：{names} {hours}", "usually: {names} {hours}")
}

/// 周二至周日 10:00-19:00.
pub fn week(hours: &WeekHours, lang: Lang) -> String {
    let run = |(first, last): &Run| match (weekday(*first, lang), weekday(*last, lang)) {
        (one, same) if one == same => one.to_string(),
        (one, next) if last.0 - first.0 == 1 => say!(lang, "{one}、{next}", "{one}, {next}"),
        (one, end) => say!(lang, "{one}至{end}", "{one} to {end}"),
    };
    let part = |(days, span): (Vec<Run>, std::ops::Range<u32>)| {
        let days = days.iter().map(run).collect::<Vec<_>>().join(lang.pick("、", ", "));
        format!("{days} {}-{}", clock(span.start), clock(span.end))
    };
    hours.runs().into_iter().map(part).collect::<Vec<_>>().join(lang.pick("，", "; "))
}

/// Hours of the week, for somebody who has none of her own.
fn as_the_shop(lang: Lang) -> &'static str {
    lang.pick("随店", "as the shop")
}

pub fn nobody(lang: Lang) -> &'static str {
    lang.pick("没有可以排班的员工。", "There is nobody to put on the roster.")
}

pub fn why_move(why: WhyMove, lang: Lang) -> &'static str {
    match why {
        WhyMove::Closed => lang.pick("店休", "closed"),
        WhyMove::Shut => lang.pick("不在营业时间", "outside of opening hours"),
        WhyMove::Off => lang.pick("休息", "off"),
        WhyMove::OutOfShift => lang.pick("不在班上", "outside of her shift"),
        WhyMove::Left => lang.pick("已离职", "has left"),
    }
}

pub fn to_move(count: usize, lang: Lang) -> String {
    let (s, are) = if count == 1 { ("", "is") } else { ("s", "are") };
    say!(lang, "要改期的预约 {count} 个：", "{count} booking{s} {are} to be moved:")
}

/// What can be done about them.
pub fn to_move_how(hers: Option<(&str, Day)>, lang: Lang) -> String {
    let moved = say!(lang, "改时间：salon book move 预约 时间", "another time: salon book move BOOKING TIME");
    let Some((staff, day)) = hers else { return moved };
    say!(
        lang,
        "{moved}；换人做：salon client hand-over {staff} 接手的人 --on {day}",
        "{moved}; another beautician: salon client hand-over {staff} WHO --on {day}"
    )
}

/// What is to be done when somebody has left.
pub fn left(staff: &str, lang: Lang) -> String {
    say!(
        lang,
        "{staff}已离职；她的顾客和预约交给别人：salon client hand-over {staff} 接手的人 --bookings",
        "{staff} has left; to give her clients and bookings to another: salon client hand-over {staff} WHO --bookings"
    )
}

pub fn none_to_move(lang: Lang) -> &'static str {
    lang.pick("没有要改期的预约。", "No booking is to be moved.")
}

/// Words of a month grid that the sheet itself explains, with their hours.
pub fn legend(words: &[(String, String)], lang: Lang) -> String {
    let said: Vec<String> = words.iter().map(|(word, hours)| format!("{word} {hours}")).collect();
    let said = said.join(lang.pick("，", ", "));
    say!(
        lang,
        "班次时间照表里写的：{said}（和 salon.yaml 的 roster.shifts 不同；以后都这样就改那里）",
        "hours as the sheet tells them: {said} (other than roster.shifts of salon.yaml; change them there if they are to stay)"
    )
}

/// An import of a month grid: days that are new, changed, as they were, taken back.
pub fn imported(month: Month, counts: [usize; 4], rejected: usize, dry: bool, lang: Lang) -> String {
    let [new, changed, same, gone] = counts;
    let (zh, en) = if dry { ("会", "would be ") } else { ("", "") };
    say!(
        lang,
        "{month} 排班：{zh}新增 {new} 天，{zh}更新 {changed}，{zh}恢复平时 {gone}，不变 {same}，未导入 {rejected} 处",
        "roster of {month}: {new} days {en}new, {changed} {en}updated, {gone} {en}as usual again, {same} unchanged, {rejected} not taken in"
    )
}
