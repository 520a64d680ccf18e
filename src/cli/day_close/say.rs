//! The till of a day, said.

use super::reckon::{Besides, Reckoning};
use crate::cli::world::World;
use crate::cli::{Format, print_listing, print_records};
use crate::domain::money::Money;
use crate::domain::rule::Rules;
use crate::domain::till::closed::{Difference, Figure};
use crate::domain::till::closing::{Taking, Takings};
use crate::messages::names;
use crate::messages::till::day as words;
use crate::render::block::Block;
use crate::render::listing::{Column, Listing};
use crate::render::safe;
use serde_json::json;

pub fn is_for_people(world: &World) -> bool {
    matches!(world.format, Format::Table | Format::Text)
}

pub fn print(world: &World, rules: &Rules, reckoning: &Reckoning) {
    match world.format {
        Format::Json | Format::Jsonl => print_records(world, &[record(rules, reckoning)], world.format),
        Format::Csv | Format::Tsv | Format::Excel => print_listing(world, &methods(rules, reckoning)),
        _ => world.say(&text(world, rules, reckoning)),
    }
}

/// Whether the day is closed, and as it stands now.
pub fn standing(world: &World, rules: &Rules, reckoning: &Reckoning) {
    if !is_for_people(world) {
        return;
    }
    let Some(row) = &reckoning.closing else { return world.tell(words::not_closed(world.lang)) };
    let at = row.get("at").replace('T', " ");
    let same = Money::parse(row.get("cash_expected").trim()) == Some(reckoning.takings.cash_expected);
    let differences = reckoning.since_closing();
    world.tell(&words::closed_at(&at, row.get("by"), world.lang));
    if !same || !differences.is_empty() {
        world.tell(&words::changed_since(&reckoning.day.to_string(), world.lang));
        since(world, rules, &differences);
    }
}

/// What is another than when the day was closed.
pub fn since(world: &World, rules: &Rules, differences: &[Difference]) {
    for Difference { figure, closed, now } in differences {
        let what = match figure {
            Figure::Method(method) => safe::shown(name(rules, method)).into_owned(),
            other => words::figure(other, world.lang).to_string(),
        };
        world.tell(&words::difference(&what, closed, now, world.lang));
    }
}

fn name<'a>(rules: &'a Rules, method: &'a str) -> &'a str {
    rules.till.method(method).map_or(method, |method| method.name.as_str())
}

/// The three lists with the word of each.
fn figures(reckoning: &Reckoning) -> [(&'static str, &[Taking]); 3] {
    let Takings { money_in, consumption, set_off, .. } = &reckoning.takings;
    [("money_in", money_in), ("consumption", consumption), ("set_off", set_off)]
}

fn text(world: &World, rules: &Rules, reckoning: &Reckoning) -> String {
    let lang = world.lang;
    let mut block = Block::default();
    for (figure, takings) in figures(reckoning) {
        let title = match figure {
            "money_in" => words::money_in(lang),
            "consumption" => words::consumption(lang),
            _ => words::set_off(lang),
        };
        if takings.is_empty() && figure != "money_in" {
            continue;
        }
        block.amount(title, Takings::total(takings).unwrap_or_default());
        for taking in takings {
            let back = (taking.back != Money::NONE).then(|| words::refunded(taking.back, lang));
            let label = format!("  {}", safe::shown(name(rules, &taking.method)));
            block.amount_with(&label, taking.net(), &back.unwrap_or_default());
        }
    }
    let mut lines = vec![words::visits(reckoning.visits, reckoning.clients, reckoning.fees, lang)];
    if reckoning.sales != 0 || reckoning.sold != Money::NONE {
        lines.push(words::sales(reckoning.sales, reckoning.pieces, reckoning.sold, lang));
    }
    let Besides { cards, earlier, deposits } = reckoning.besides;
    lines.extend(words::besides([cards, earlier, deposits], lang));
    if reckoning.reversals > 0 {
        lines.push(words::reversals(reckoning.reversals, lang));
    }
    if reckoning.earlier > 0 {
        lines.push(words::reversed_earlier(reckoning.earlier, reckoning.earlier_charged, lang));
    }
    if reckoning.later > 0 {
        lines.push(words::reversed_later(reckoning.later, reckoning.later_charged, lang));
    }
    if reckoning.refunds > 0 {
        lines.push(words::refunds(reckoning.refunds, reckoning.refunded, lang));
    }
    block.gap();
    lines.iter().for_each(|line| block.line(line));
    if !reckoning.owed.is_empty() {
        block.gap();
        block.amount(words::owed(lang), reckoning.debt());
        for account in &reckoning.owed {
            let (client, what) = (&account.item.client, &account.item.what);
            let label =
                format!("  {} {}", reckoning.shop.client_name(client), reckoning.shop.thing_name(what));
            block.amount_with(&safe::shown(&label), account.owed(), &account.item.id);
        }
    }
    if !reckoning.left_over.is_empty() {
        block.gap();
        block.amount(words::left_over(lang), reckoning.left());
        for left in &reckoning.left_over {
            let payment = left.payment.clone().unwrap_or_default();
            block.amount_with(&format!("  {}", safe::shown(&left.client)), left.amount, &payment);
        }
    }
    if !reckoning.unfinished.is_empty() {
        block.gap();
        block.line(&words::unfinished(reckoning.unfinished.len(), lang));
        for booking in &reckoning.unfinished {
            let shop = &reckoning.shop;
            let parts = [
                booking.start.clock(),
                shop.client_name(&booking.client),
                shop.thing_name(&booking.service),
                shop.staff_name(&booking.staff),
                names::word(booking.status.word(), lang).to_string(),
                booking.id.clone(),
            ];
            let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            block.line(&format!("  {}", safe::shown(&parts.join(" "))));
        }
        block.line(&format!("  {}", words::unfinished_hint(lang)));
    }
    block.gap();
    block.line(&words::expected(reckoning.takings.cash_expected, rules.till.float, lang));
    if let Some(counted) = counted(reckoning) {
        let difference = counted.minus(reckoning.takings.cash_expected).unwrap_or_default();
        block.line(&words::counted(counted, difference, lang));
    }
    format!("{}\n{}", words::title(&reckoning.day.to_string(), lang), block.text())
}

fn counted(reckoning: &Reckoning) -> Option<Money> {
    let row = reckoning.closing.as_ref()?;
    Money::parse(row.get("cash_counted").trim())
}

/// The other figures of the day, each with its amount and its count.
fn others(reckoning: &Reckoning) -> Vec<(&'static str, Money, String)> {
    let mut rows = vec![
        ("visits", reckoning.fees, reckoning.visits.to_string()),
        ("sales", reckoning.sold, reckoning.sales.to_string()),
        ("refunds", -reckoning.refunded, reckoning.refunds.to_string()),
        ("owed", reckoning.debt(), reckoning.owed.len().to_string()),
        ("deposits_left", reckoning.left(), reckoning.left_over.len().to_string()),
        ("cash_expected", reckoning.takings.cash_expected, String::new()),
    ];
    if let Some(counted) = counted(reckoning) {
        let difference = counted.minus(reckoning.takings.cash_expected).unwrap_or_default();
        rows.push(("cash_counted", counted, String::new()));
        rows.push(("difference", difference, String::new()));
    }
    rows
}

/// A row for each method and each figure of the day, for spreadsheets.
fn methods(rules: &Rules, reckoning: &Reckoning) -> Listing {
    let columns = ["on", "figure", "method", "name", "paid", "given_back", "amount", "count"];
    let row = |figure: &str, taking: &Taking| {
        vec![
            reckoning.day.to_string(),
            figure.to_string(),
            taking.method.clone(),
            rules.method_at_home(&taking.method),
            taking.paid.to_string(),
            taking.back.to_string(),
            taking.net().to_string(),
            taking.count.to_string(),
        ]
    };
    let of = |(figure, takings): (&'static str, &[Taking])| {
        takings.iter().map(|taking| row(figure, taking)).collect::<Vec<_>>()
    };
    let day = reckoning.day.to_string();
    let other = |(figure, amount, count): (&str, Money, String)| {
        let none = String::new;
        vec![day.clone(), figure.to_string(), none(), none(), none(), none(), amount.to_string(), count]
    };
    let others = others(reckoning).into_iter().map(other);
    let rows = figures(reckoning).into_iter().flat_map(of).chain(others).collect();
    Listing { columns: columns.map(Column::hidden).into(), rows }
}

fn record(rules: &Rules, reckoning: &Reckoning) -> serde_json::Value {
    let text =
        |column: &str| reckoning.closing.as_ref().map(|row| row.get(column).to_string()).unwrap_or_default();
    let total = |takings: &[Taking]| Takings::total(takings).unwrap_or_default().to_string();
    let taking = |taking: &Taking| {
        json!({
            "method": taking.method,
            "name": rules.method_at_home(&taking.method),
            "paid": taking.paid.to_string(),
            "given_back": taking.back.to_string(),
            "amount": taking.net().to_string(),
            "count": taking.count,
        })
    };
    let [money_in, consumption, set_off] = figures(reckoning).map(|(_, takings)| takings);
    let list = |takings: &[Taking]| takings.iter().map(taking).collect::<Vec<_>>();
    let owed = reckoning.owed.iter().map(|account| {
        json!({
            "id": account.item.id,
            "client": account.item.client,
            "name": reckoning.shop.client_name(&account.item.client),
            "owed": account.owed().to_string(),
        })
    });
    let left_over = reckoning.left_over.iter().map(|left| {
        json!({
            "name": left.client,
            "amount": left.amount.to_string(),
            "payment": left.payment.clone().unwrap_or_default(),
        })
    });
    let open = reckoning.unfinished.iter().map(|booking| {
        json!({
            "id": booking.id,
            "start": booking.start.to_string(),
            "client": booking.client,
            "name": reckoning.shop.client_name(&booking.client),
            "status": booking.status.word(),
        })
    });
    let changed = reckoning.since_closing().into_iter().map(|difference| {
        let (figure, method) = match &difference.figure {
            Figure::Method(method) => ("method", method.as_str()),
            Figure::Visits => ("visits", ""),
            Figure::Fees => ("fees", ""),
            Figure::Sales => ("sales", ""),
            Figure::Sold => ("sold", ""),
        };
        json!({ "figure": figure, "method": method, "closed": difference.closed, "now": difference.now })
    });
    json!({
        "on": reckoning.day.to_string(),
        "money_in": total(money_in),
        "money_in_for_cards": reckoning.besides.cards.to_string(),
        "money_in_for_earlier_days": reckoning.besides.earlier.to_string(),
        "money_in_for_deposits": reckoning.besides.deposits.to_string(),
        "consumption": total(consumption),
        "set_off": total(set_off),
        "money_in_by_method": list(money_in),
        "consumption_by_method": list(consumption),
        "set_off_by_method": list(set_off),
        "clients": reckoning.clients,
        "visits": reckoning.visits,
        "fees": reckoning.fees.to_string(),
        "sales": reckoning.sales,
        "pieces": reckoning.pieces,
        "sold": reckoning.sold.to_string(),
        "reversals": reckoning.reversals,
        "reversals_of_earlier_days": reckoning.earlier,
        "charged_on_earlier_days": reckoning.earlier_charged.to_string(),
        "reversed_on_later_days": reckoning.later,
        "charged_for_those": reckoning.later_charged.to_string(),
        "refunds": reckoning.refunds,
        "refunded": reckoning.refunded.to_string(),
        "owed": reckoning.debt().to_string(),
        "debts": owed.collect::<Vec<_>>(),
        "deposits_left": left_over.collect::<Vec<_>>(),
        "unfinished": open.collect::<Vec<_>>(),
        "cash_expected": reckoning.takings.cash_expected.to_string(),
        "cash_counted": text("cash_counted"),
        "difference": text("difference"),
        "closed_at": text("at"),
        "closed_by": text("by"),
        "changed_since": changed.collect::<Vec<_>>(),
        "note": text("note"),
    })
}
