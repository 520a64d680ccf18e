//! `salon points redeem` and `reverse`: points spent on a reward, or on what is said; and given back.

use super::VERBS;
use super::book::{Book, New};
use super::write::some;
use crate::cli::asked;
use crate::cli::complete;
use crate::cli::coupon::{self, giving};
use crate::cli::register::{self, Record};
use crate::cli::till::load::sound;
use crate::cli::till::rows::Rows;
use crate::cli::till::{find, typed};
use crate::cli::world::World;
use crate::domain::change::Edit;
use crate::domain::coupon::{State, state};
use crate::domain::coupon_fact::CouponFact;
use crate::domain::id::{IdMaker, Kind};
use crate::domain::points_fact::PointsFact;
use crate::domain::problem::{Exit, Fact, Problem, Problems};
use crate::domain::record::coupon::Coupon;
use crate::domain::record::point::{Point, Reason};
use crate::domain::record::reward::Reward;
use crate::domain::rewarding::{Asking, against};
use crate::domain::rule::Rules;
use crate::domain::schema;
use crate::messages::help::both;
use crate::messages::points as words;
use crate::store::directory::Store;
use crate::store::query;
use clap::Args;
use clap_complete::engine::ArgValueCompleter;

#[derive(Args, Debug)]
pub struct PointsRedeemArgs {
    #[arg(value_name = "CLIENT", add = ArgValueCompleter::new(complete::clients),
          help = both("姓名、拼音、电话、后四位、编号", "name, pinyin, phone, last four digits, number"))]
    pub client: String,
    #[arg(value_name = "POINTS", help = both("多少分；换礼品不用写", "how many; not for a reward"))]
    pub points: Option<String>,
    #[arg(long, value_name = "REWARD", help = both("换哪种礼品（salon reward list）", "for this reward (salon reward list)"))]
    pub reward: Option<String>,
    #[arg(long, alias = "reason", value_name = "REASON", help = both("换了什么，如 面膜一盒", "what for, like a mask"))]
    pub why: Option<String>,
}

#[derive(Args, Debug)]
pub struct PointsReverseArgs {
    #[arg(value_name = "ROW", help = both("兑换的编号（n…），或它的末几位", "the redemption's id, or its tail"))]
    pub row: String,
    #[arg(long, alias = "reason", value_name = "REASON", required = true, help = both("为什么退", "why"))]
    pub why: String,
}

pub fn run(world: &World, args: &PointsRedeemArgs) -> anyhow::Result<Exit> {
    match (&args.points, &args.reward) {
        (Some(points), None) => {
            let some = some(points).filter(|points| *points > 0).map(|points| -points);
            let (points, why) = (some.ok_or(points), args.why.as_deref());
            super::write::written(world, "points redeem", &args.client, points, Reason::Redeem, why)
        }
        (None, Some(reward)) => for_reward(world, args, reward),
        _ => Err(Problems::from(PointsFact::WhatFor).into()),
    }
}

fn rewards_file() -> String {
    format!("{}.csv", schema::REWARDS.name)
}

/// The reward that is meant, read strictly.
fn reward(store: &Store, asked: &str) -> Result<Reward, Problems> {
    let records = register::records(store, &schema::REWARDS)?;
    let record = register::the_one(&records, &schema::REWARDS, asked, &["list"])?;
    let mut problems = Vec::new();
    let all = query::all(store, &rewards_file(), &schema::REWARDS, &mut problems, Reward::read)?;
    sound(problems)?;
    let found = all.into_iter().flatten().find(|reward| reward.id == record.get("id"));
    found.ok_or_else(|| {
        let fact = Fact::NotFound {
            what: crate::domain::problem::Sought::Reward,
            asked: asked.to_string(),
            verbs: &[],
        };
        fact.into()
    })
}

/// So many of a reward are left, where that is kept.
fn stocked(reward: &Reward, more: i64) -> Option<Edit> {
    let stock = reward.stock?.saturating_add(more).max(0);
    let cells = vec![("stock".to_string(), stock.to_string())];
    Some(Edit::Update { file: rewards_file(), id: reward.id.clone(), cells })
}

fn for_reward(world: &World, args: &PointsRedeemArgs, asked: &str) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let (today, at) = (world.today(&rules), world.now(&rules));
    let mut ids = world.ids();
    let (outcome, told) = register::write(world, "points redeem", |store| {
        let mut problems = Problems::default();
        let client = problems.keep(asked::record(store, &rules, &args.client, VERBS));
        let reward = problems.keep(reward(store, asked));
        let Some((client, reward)) = client.zip(reward) else { return Err(problems) };
        let (id, name) = (client.get("id"), client.get("name"));
        let mut book = Book::load(store, &rules.points, id)?;
        let tier = client.held().on(today);
        let asking = Asking { name, tier, balance: book.balance(today), day: today };
        let against = against(&reward, &rules.tiers, &asking);
        Problems(against.into_iter().map(|fact| Problem::new(Fact::Points(fact))).collect()).or_ok()?;
        let mut told = Vec::new();
        let given = match reward.kind.as_str() {
            "coupon" => Some(give(world, store, &rules, &client, &reward, &mut ids)?),
            _ => None,
        };
        let about = given.as_ref().map_or(String::new(), |(coupon, _)| coupon.id.clone());
        let note = args.why.as_deref().map(str::trim).filter(|why| !why.is_empty());
        let new = New {
            at,
            points: -reward.cost,
            reason: Reason::Redeem,
            about: &about,
            note: note.unwrap_or(&reward.name),
            by: &world.by,
        };
        let mut row = book.add(&new, name, &mut ids)?;
        row.reward = reward.id.clone();
        let mut rows = Rows::default();
        rows.point(&row);
        let left = stocked(&reward, -1);
        told.push(words::redeemed(
            name,
            &reward.name,
            reward.cost,
            &row.id,
            book.balance(at.day),
            reward.stock.map(|stock| stock - 1),
            world.lang,
        ));
        let mut edits = rows.edits();
        edits.extend(left);
        if let Some((coupon, edit)) = given {
            told.push(words::coupon(&coupon.id, coupon.until, world.lang));
            edits.push(edit);
        }
        Ok::<_, Problems>((edits, row.id, told))
    })?;
    told.iter().for_each(|line| world.tell(line));
    Ok(register::ended(world, outcome.as_ref()))
}

/// The coupon that a reward is.
fn give(
    world: &World,
    store: &Store,
    rules: &Rules,
    client: &Record,
    reward: &Reward,
    ids: &mut IdMaker,
) -> Result<(Coupon, Edit), Problems> {
    let offer = giving::offered(rules, &reward.offer)?;
    let (known, today) = (coupon::all(store)?, world.today(rules));
    let coupon = Coupon {
        id: ids.make(Kind::Coupon, None, |id| known.iter().any(|coupon| coupon.id == id)),
        client: client.get("id").to_string(),
        offer: offer.id.clone(),
        worth: giving::worth_of(store, offer)?,
        from: Some(today),
        until: giving::last_day(rules, offer, client, today)?,
        by: world.by.clone(),
        note: reward.name.clone(),
        ..Coupon::default()
    };
    let edit = giving::edit(vec![giving::row(&coupon, world.now(rules))]);
    Ok((coupon, edit))
}

/// Takes a redemption back: the points, what is left of the reward, and the coupon.
pub fn reverse(world: &World, args: &PointsReverseArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let (today, at) = (world.today(&rules), world.now(&rules));
    let why = typed::why(&args.why)?;
    let mut ids = world.ids();
    let (outcome, told) = register::write(world, "points reverse", |store| {
        let row = find::points(store, &args.row, VERBS)?;
        let by_itself = row.about.is_empty() || Kind::of(&row.about) == Some(Kind::Coupon);
        if row.reason != Reason::Redeem || row.points >= 0 || !by_itself {
            return Err(PointsFact::NoRedemption { id: row.id }.into());
        }
        if let Some(by) = find::reversal(store, &schema::POINTS, &row.id)? {
            return Err(PointsFact::BackAlready { id: row.id, by }.into());
        }
        let clients = register::records(store, &schema::CLIENTS)?;
        let client = clients.iter().find(|client| client.get("id") == row.client);
        let name = client.map_or(row.client.as_str(), |client| client.get("name"));
        let mut book = Book::load(store, &rules.points, &row.client)?;
        let new = New {
            at,
            points: -row.points,
            reason: Reason::Reverse,
            about: &row.about,
            note: why,
            by: &world.by,
        };
        let mut back = book.give_back(&new, |taken| taken.id == row.id, 0, &mut ids);
        let mut rows = Rows::default();
        for (at, part) in back.iter_mut().enumerate() {
            // The reward comes back once.
            part.reward = if at == 0 { row.reward.clone() } else { String::new() };
            part.reverses = row.id.clone();
            rows.point(part);
        }
        let mut edits = rows.edits();
        edits.extend(returned(store, &row.reward)?);
        if !row.about.is_empty() {
            edits.push(void(store, &row.about, today)?);
        }
        let mut balance = book.balance(at.day) + row.points;
        let line = |part: &Point| {
            balance += part.points;
            words::written(name, part.points, &part.id, part.until, balance, world.lang)
        };
        let told: Vec<String> = back.iter().map(line).collect();
        Ok::<_, Problems>((edits, row.id.clone(), told))
    })?;
    told.iter().for_each(|line| world.tell(line));
    Ok(register::ended(world, outcome.as_ref()))
}

/// One more is left of a reward that came back.
fn returned(store: &Store, reward: &str) -> Result<Option<Edit>, Problems> {
    let mut problems = Vec::new();
    let all = query::all(store, &rewards_file(), &schema::REWARDS, &mut problems, Reward::read)?;
    sound(problems)?;
    let found = all.into_iter().flatten().find(|known| !reward.is_empty() && known.id == reward);
    Ok(found.and_then(|reward| stocked(&reward, 1)))
}

/// A coupon that came back can't be used any more; one that was used can't come back.
fn void(store: &Store, id: &str, today: crate::domain::day::Day) -> Result<Edit, Problems> {
    let coupons = coupon::all(store)?;
    let coupon = coupons.iter().find(|coupon| coupon.id == id);
    if let Some(used) = coupon.filter(|coupon| state(coupon, today) == State::Used) {
        return Err(CouponFact::Used { id: id.to_string(), what: used.used_for.clone() }.into());
    }
    let cells = vec![("until_on".to_string(), today.plus(-1).to_string())];
    Ok(Edit::Update { file: coupon::FILE.to_string(), id: id.to_string(), cells })
}
