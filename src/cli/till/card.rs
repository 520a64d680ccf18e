//! One visit or sale, shown with what was paid for it.

use super::load::Shop;
use crate::cli::world::World;
use crate::cli::{Format, print_records};
use crate::domain::money::Money;
use crate::domain::record::payment::Payment;
use crate::domain::rule::Rules;
use crate::domain::shares::Shares;
use crate::messages::names;
use crate::messages::register::title;
use crate::messages::till::words;
use crate::render::safe;
use serde_json::{Value, json};
use unicode_width::UnicodeWidthStr;

/// A cell with what people read instead of an id.
pub struct Line {
    column: &'static str,
    cell: String,
    shown: String,
}

impl Line {
    pub fn new(column: &'static str, cell: &str) -> Line {
        Line { column, cell: cell.to_string(), shown: cell.to_string() }
    }

    pub fn named(column: &'static str, cell: &str, shown: String) -> Line {
        Line { column, cell: cell.to_string(), shown }
    }

    pub fn shares(column: &'static str, shares: &Shares, shop: &Shop) -> Line {
        let one = |(id, part): &(String, u32)| format!("{} {part} %", shop.staff_name(id));
        let shown = shares.0.iter().map(one).collect::<Vec<_>>().join(" · ");
        Line { column, cell: shares.to_string(), shown }
    }
}

/// The word for a yes; nothing for a no.
pub fn yes(value: bool, world: &World) -> String {
    if value { names::word("yes", world.lang).to_string() } else { String::new() }
}

/// Prints the cells that are not blank, the payments below them, and what is owed.
pub fn print(
    world: &World,
    rules: &Rules,
    lines: Vec<Line>,
    payments: &[Payment],
    charge: Money,
    reversed_by: Option<&str>,
) {
    let paid = payments.iter().fold(Money::NONE, |sum, payment| sum.plus(payment.amount).unwrap_or(sum));
    let owed = Money(charge.0.saturating_sub(paid.0).max(0));
    if !matches!(world.format, Format::Table | Format::Text) {
        return machine(world, &lines, payments, owed, reversed_by);
    }
    let lines: Vec<&Line> = lines.iter().filter(|line| !line.shown.trim().is_empty()).collect();
    let width = lines.iter().map(|line| title(line.column, world.lang).width()).max().unwrap_or(0);
    for line in lines {
        let title = title(line.column, world.lang);
        let gap = " ".repeat(width - title.width() + 2);
        world.say(&format!("{title}{gap}{}\n", safe::shown(&line.shown)));
    }
    for payment in payments {
        let method = rules.till.method(&payment.method);
        let name = method.map_or(payment.method.as_str(), |method| method.name.as_str());
        let at = payment.at.to_string().replace('T', " ");
        let back = payment.amount < Money::NONE;
        let amount = if back { -payment.amount } else { payment.amount };
        let parts = [at, name.to_string(), amount.to_string(), payment.note.clone()];
        let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        let told = if back { words::given_back } else { words::paid };
        world.say(&format!("{}\n", safe::shown(&told(&[parts.join(" ")], world.lang))));
    }
    if owed > Money::NONE {
        world.say(&format!("{}\n", words::owed(owed, world.lang)));
    }
    if let Some(by) = reversed_by {
        world.say(&format!("{}\n", words::void(by, world.lang)));
    }
}

fn machine(world: &World, lines: &[Line], payments: &[Payment], owed: Money, reversed_by: Option<&str>) {
    let mut record = serde_json::Map::new();
    for line in lines {
        let number = matches!(line.column, "rating" | "quantity").then(|| line.cell.parse::<u64>().ok());
        let value = number.flatten().map_or_else(|| Value::from(line.cell.clone()), Value::from);
        record.insert(line.column.to_string(), value);
    }
    record.insert("owed".into(), owed.to_string().into());
    record.insert("reversed_by".into(), reversed_by.unwrap_or_default().into());
    let payment = |p: &Payment| json!({ "id": p.id, "at": p.at.to_string(), "method": p.method, "amount": p.amount.to_string() });
    if matches!(world.format, Format::Json | Format::Jsonl) {
        record.insert("payments".into(), payments.iter().map(payment).collect::<Vec<_>>().into());
    }
    print_records(world, &[Value::Object(record)], world.format);
}
