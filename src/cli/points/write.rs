//! `salon points earn` and `adjust`: points that are given and corrected by hand.

use super::VERBS;
use super::book::{Book, New};
use crate::cli::asked;
use crate::cli::complete;
use crate::cli::register;
use crate::cli::till::rows::Rows;
use crate::cli::till::typed;
use crate::cli::world::World;
use crate::domain::day::Day;
use crate::domain::points_fact::PointsFact;
use crate::domain::problem::{Exit, Problems};
use crate::domain::record::point::Reason;
use crate::domain::tally::parse;
use crate::messages::help::both;
use crate::messages::points as words;
use clap::Args;
use clap_complete::engine::ArgValueCompleter;

#[derive(Args, Debug)]
pub struct PointsEarnArgs {
    #[arg(value_name = "CLIENT", add = ArgValueCompleter::new(complete::clients),
          help = both("姓名、拼音、电话、后四位、编号", "name, pinyin, phone, last four digits, number"))]
    pub client: String,
    #[arg(value_name = "POINTS", help = both("多少分", "how many"))]
    pub points: String,
    #[arg(long, alias = "reason", value_name = "REASON", help = both("为什么，如 生日", "why, like for her birthday"))]
    pub why: Option<String>,
    #[arg(long, help = both("因为介绍了新客；--why 写介绍了谁", "because she brought a client; --why says whom"))]
    pub referral: bool,
}

#[derive(Args, Debug)]
pub struct PointsAdjustArgs {
    #[arg(value_name = "CLIENT", add = ArgValueCompleter::new(complete::clients),
          help = both("姓名、拼音、电话、后四位、编号", "name, pinyin, phone, last four digits, number"))]
    pub client: String,
    #[arg(value_name = "POINTS", allow_hyphen_values = true, help = both("加多少、减多少：200、-200", "how many more, or fewer: 200, -200"))]
    pub points: String,
    #[arg(long, alias = "reason", value_name = "REASON", help = both("为什么调整", "why"))]
    pub why: Option<String>,
}

pub fn earn(world: &World, args: &PointsEarnArgs) -> anyhow::Result<Exit> {
    let reason = if args.referral { Reason::Referral } else { Reason::Event };
    let points = some(&args.points).filter(|points| *points > 0);
    // The note of such points is whom she brought: the message that thanks her names her friend.
    let why = args.why.as_deref().map(|why| if args.referral { friend(why) } else { why });
    written(world, "points earn", &args.client, points.ok_or(&args.points), reason, why)
}

/// 小李 of 介绍了小李.
fn friend(why: &str) -> &str {
    const SAID: &[&str] = &["介绍了", "介绍", "推荐了", "推荐", "带来了", "带来", "brought "];
    let why = why.trim();
    SAID.iter().find_map(|said| why.strip_prefix(said)).map_or(why, str::trim)
}

pub fn adjust(world: &World, args: &PointsAdjustArgs) -> anyhow::Result<Exit> {
    let points = some(&args.points).filter(|points| *points != 0);
    written(
        world,
        "points adjust",
        &args.client,
        points.ok_or(&args.points),
        Reason::Adjust,
        args.why.as_deref(),
    )
}

/// A number of points as people type it: 500, +500, 500分.
pub(super) fn some(text: &str) -> Option<i64> {
    let text = text.trim();
    let text = text.strip_suffix('分').unwrap_or(text).trim();
    parse(text.strip_prefix('+').unwrap_or(text))
}

pub(super) fn written(
    world: &World,
    command: &str,
    client: &str,
    points: Result<i64, &String>,
    reason: Reason,
    why: Option<&str>,
) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let answer = match why {
        None if world.interactive && points.is_ok() => world.ask(words::ask_why(world.lang), |_| None)?,
        why => why.unwrap_or_default().to_string(),
    };
    let at = world.now(&rules);
    let mut ids = world.ids();
    let (outcome, told) = register::write(world, command, |store| {
        let mut problems = Problems::default();
        let client = problems.keep(asked::record(store, &rules, client, VERBS));
        let unclear = |text: &String| Problems::from(PointsFact::Unclear { text: text.clone() });
        let points = problems.keep(points.map_err(unclear));
        let why = problems.keep(typed::why(&answer));
        let Some(((client, points), why)) = client.zip(points).zip(why) else { return Err(problems) };
        let (id, name) = (client.get("id"), client.get("name"));
        let mut book = Book::load(store, &rules.points, id)?;
        let new = New { at, points, reason, about: "", note: why, by: &world.by };
        let row = book.add(&new, name, &mut ids)?;
        let mut rows = Rows::default();
        rows.point(&row);
        let until: Option<Day> = row.until;
        let told = words::written(
            name,
            points,
            &row.id,
            until,
            book.balance(world.today(&rules).max(at.day)),
            world.lang,
        );
        Ok::<_, Problems>((rows.edits(), row.id, told))
    })?;
    world.tell(&told);
    Ok(register::ended(world, outcome.as_ref()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_friend_is_named_without_what_was_done() {
        for (why, name) in [
            ("介绍了小李", "小李"),
            ("小李", "小李"),
            (" 推荐 小李 ", "小李"),
            ("brought Ann", "Ann"),
            ("", ""),
        ] {
            assert_eq!(friend(why), name, "{why}");
        }
    }
}
