//! The figures of a row of cards: amounts and sessions, what is left and what was used.

use crate::domain::doubt::Doubt;
use crate::domain::money::Money;
use crate::domain::sheet::SheetRow;
use crate::import::columns::Columns;
use crate::import::values::plain::{plain, says_nothing};
use crate::import::values::{amounts, money};

/// What of a row is meant, where a sheet tells a client's account (储值余额) beside a card of hers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The row is about one card.
    Whole,
    /// Her account: the money that she paid in, and what was given with it.
    Account,
    /// The card beside it.
    Card,
    /// The account itself, where the row calls it the card: its number, name and price are the account's.
    Value,
}

impl Part {
    /// The columns that hold its figures.
    fn fields(self) -> &'static [&'static str] {
        match self {
            Part::Whole => &["price", "balance", "bonus", "times", "used", "left", "given"],
            Part::Account => &["stored", "bonus"],
            Part::Value => &["price", "stored", "bonus"],
            Part::Card => &["price", "balance", "times", "used", "left", "given"],
        }
    }

    /// Whether a row has no figure of it, or only zeros.
    pub fn is_blank(self, columns: &Columns, row: &SheetRow) -> bool {
        self.fields().iter().all(|field| is_nothing(&columns.text(row, field)))
    }

    /// Whether a row has no figure of it at all.
    pub fn is_untold(self, columns: &Columns, row: &SheetRow) -> bool {
        self.fields().iter().all(|field| says_nothing(&plain(&columns.text(row, field))))
    }
}

fn is_nothing(cell: &str) -> bool {
    matches!(money::money(cell.trim_end_matches('次')), Ok(None | Some(Money::NONE)))
}

/// What a row says.
#[derive(Clone, Copy, Debug, Default)]
pub struct Figures {
    pub price: Option<Money>,
    pub balance: Option<Money>,
    pub bonus: Option<Money>,
    pub times: Option<i64>,
    pub used: Option<i64>,
    pub left: Option<i64>,
    pub given: Option<i64>,
    /// What is left was written as a part of all, 3/10.
    pub of_all: bool,
}

impl Figures {
    /// Reads the cells of a part. What is left of a card with money on it is money, whatever it stands under.
    pub fn read(
        (part, is_value): (Part, bool),
        columns: &Columns,
        row: &SheetRow,
        doubts: &mut Vec<Doubt>,
    ) -> Figures {
        let text = |field: &str| {
            if part.fields().contains(&field) { columns.text(row, field) } else { String::new() }
        };
        let is_blank = |field: &str| says_nothing(&plain(&text(field)));
        let rest =
            is_value && matches!(part, Part::Whole | Part::Card) && is_blank("balance") && is_blank("times");
        // 充2000送500: so much was paid, and the gift is no part of it.
        let told = text("price");
        let is_sum = |(before, _): &(&str, &str)| before.bytes().any(|byte| byte.is_ascii_digit());
        let paid = told.split_once('送').filter(is_sum).map_or(told.as_str(), |(before, _)| before);
        let paid = paid.trim().trim_start_matches('充').to_string();
        let mut amount = |field: &str| {
            let cell = if field == "price" { paid.clone() } else { text(field) };
            taken(money::money(&cell), doubts)
        };
        let (price, bonus) = (amount("price"), amount("bonus"));
        let balance = amount(match part {
            Part::Account | Part::Value => "stored",
            _ if rest => "left",
            _ => "balance",
        });
        let mut figures = Figures { price, balance, bonus, ..Figures::default() };
        let mut count = |field: &str| taken(counted(&text(field)), doubts);
        (figures.times, figures.used, figures.given) = (count("times"), count("used"), count("given"));
        if rest {
            return figures;
        }
        match of_all(&text("left")) {
            Some((left, all)) if figures.times.is_none_or(|times| times == all) => {
                (figures.left, figures.times, figures.of_all) = (Some(left), Some(all), true);
            }
            Some(_) => doubts.push(Doubt::NotACount { text: text("left") }),
            None => figures.left = taken(counted(&text("left")), doubts),
        }
        figures
    }
}

fn taken<T>(found: Result<Option<T>, Doubt>, doubts: &mut Vec<Doubt>) -> Option<T> {
    found.unwrap_or_else(|doubt| {
        doubts.push(doubt);
        None
    })
}

fn counted(cell: &str) -> Result<Option<i64>, Doubt> {
    let count = amounts::count(cell).map_err(|_| Doubt::NotACount { text: cell.to_string() });
    count.map(|count| count.map(i64::from))
}

/// `3/10`, `剩3次/共10次`: what is left, and of how many. Only where the heading says that it is what is left.
fn of_all(cell: &str) -> Option<(i64, i64)> {
    let text = plain(cell);
    let (left, all) = text.split_once('/')?;
    let number =
        |text: &str| text.trim().trim_start_matches(['剩', '余', '共']).trim_end_matches('次').trim().parse();
    let (left, all): (i64, i64) = (number(left).ok()?, number(all).ok()?);
    (0..=all).contains(&left).then_some((left, all))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_may_be_written_as_a_part_of_all() {
        for (cell, expected) in [
            ("3/10", Some((3, 10))),
            ("３／１０", Some((3, 10))),
            ("剩3次/共10次", Some((3, 10))),
            ("0/10", Some((0, 10))),
            ("11/10", None),
            ("3", None),
            ("补水×2", None),
            ("/", None),
        ] {
            assert_eq!(of_all(cell), expected, "{cell}");
        }
    }

    #[test]
    fn zeros_are_nothing() {
        for cell in ["", "0", "0.00", "¥0", "-", "0次"] {
            assert!(is_nothing(cell), "{cell}");
        }
        for cell in ["3/10", "1200.5", "2次"] {
            assert!(!is_nothing(cell), "{cell}");
        }
    }
}
