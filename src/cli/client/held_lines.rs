//! What became of a client's cards, coupons, points and tier, as lines of her history.

use super::line::Line;
use super::load::Names;
use crate::domain::card::using::called;
use crate::domain::day::Moment;
use crate::domain::row::Source;
use crate::domain::story::Story;
use crate::messages::{Lang, card, client_file as words, coupon};

/// A line of which no more is known than what it is about.
fn line(at: Moment, kind: &'static str, id: &str, source: &Source) -> Line {
    Line {
        at,
        kind,
        id: id.to_string(),
        what: String::new(),
        staff: String::new(),
        amount: None,
        method: String::new(),
        state: String::new(),
        said: Vec::new(),
        reversed: false,
        reverses: String::new(),
        source: source.clone(),
    }
}

fn some(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_string())
}

/// All of them; `people`: in what language, where people read them.
pub fn held(story: &Story, names: &Names, people: Option<Lang>) -> Vec<Line> {
    let mut lines = cards(story, names, people);
    lines.extend(coupons(story, names, people));
    lines.extend(points(story, people));
    let lang = people.unwrap_or(Lang::En);
    lines.extend(story.tiers.iter().map(|row| Line {
        what: format!("{} → {}", row.was, row.tier).trim().to_string(),
        staff: row.by.clone(),
        state: row.why.word().to_string(),
        said: row.until.map(|day| card::until_day(day, lang)).into_iter().chain(some(&row.note)).collect(),
        ..line(row.at, "tier", &row.id, &row.source)
    }));
    lines
}

fn cards(story: &Story, names: &Names, people: Option<Lang>) -> Vec<Line> {
    let lang = people.unwrap_or(Lang::En);
    let sold = story.cards.iter().filter_map(|row| {
        let at = row.sold_at?;
        Some(Line {
            what: called(row),
            staff: row.by.clone(),
            amount: row.contents.price,
            state: "sold".into(),
            said: some(&row.number).into_iter().chain(some(&row.note)).collect(),
            ..line(at, "card", &row.id, &row.source)
        })
    });
    let taken_back: Vec<&str> =
        story.uses.iter().map(|row| row.reverses.as_str()).filter(|id| !id.is_empty()).collect();
    let uses = story.uses.iter().map(|row| {
        let name = story.cards.iter().find(|card| card.id == row.card);
        let service = some(&names.what(&row.service)).filter(|_| !row.service.is_empty());
        let moved = some(&card::moved(row, lang));
        let staff = if row.staff.is_empty() { row.by.clone() } else { names.staff(&row.staff) };
        let back =
            people.filter(|_| !row.reverses.is_empty()).map(|lang| words::reverses(&row.reverses, lang));
        Line {
            what: name.map_or_else(|| row.card.clone(), called),
            staff,
            state: row.what.word().to_string(),
            said: service.into_iter().chain(moved).chain(back).chain(some(&row.note)).collect(),
            reversed: taken_back.contains(&row.id.as_str()),
            reverses: row.reverses.clone(),
            ..line(row.at, "card", &row.id, &row.source)
        }
    });
    sold.chain(uses).collect()
}

fn coupons(story: &Story, names: &Names, people: Option<Lang>) -> Vec<Line> {
    let lang = people.unwrap_or(Lang::En);
    let of = |row: &crate::domain::record::coupon::Coupon, at: Moment, state: &str, said: Vec<String>| Line {
        what: coupon::worth(&row.worth, &|id| names.what(id), lang),
        staff: row.by.clone(),
        state: state.into(),
        said,
        ..line(at, "coupon", &row.id, &row.source)
    };
    let issued = story.coupons.iter().filter_map(|row| {
        let until = row.until.map(|day| card::until_day(day, lang));
        let said = until.into_iter().chain(some(&row.note)).collect();
        Some(of(row, row.issued_at?, "issued", said))
    });
    let used = story
        .coupons
        .iter()
        .filter_map(|row| Some(of(row, row.used_at?, "used", some(&row.used_for).into_iter().collect())));
    issued.chain(used).collect()
}

fn points(story: &Story, people: Option<Lang>) -> Vec<Line> {
    let rows = story.points.iter().map(|row| {
        let count = format!("{:+}", row.points);
        Line {
            what: people.map_or(count.clone(), |lang| lang.pick(format!("{count} 分"), count)),
            staff: row.by.clone(),
            state: row.reason.word().to_string(),
            said: some(&row.note).into_iter().collect(),
            ..line(row.at, "points", &row.id, &row.source)
        }
    });
    rows.collect()
}
