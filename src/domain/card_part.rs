//! What a card, or a part of it, is good for: a service or category, with its count and what it costs.

use super::money::Money;
use std::fmt;

/// A word of `good_for` or `gifts`: `s7k3fq2m`, `面部`, `s7k3fq2m 5 1490.00`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// The id of a service or product, or a category.
    pub what: String,
    /// Sessions, or pieces.
    pub count: Option<i64>,
    /// What this part costs of the card's price.
    pub cost: Option<Money>,
}

/// The most that a part may count.
const MOST: i64 = 999_999;

/// The parts of a cell; none where one of them can't be read.
pub fn parts(text: &str) -> Option<Vec<Part>> {
    let words = text.split([';', '；', '、']).map(str::trim).filter(|word| !word.is_empty());
    words.map(part).collect()
}

/// Names may hold blanks; what follows the last of them is a count where it is a number.
fn part(text: &str) -> Option<Part> {
    let (head, last) = text.rsplit_once(char::is_whitespace).unwrap_or((text, ""));
    if last.contains('.')
        && let Some(cost) = Money::parse(last)
    {
        let counted = part(head.trim())?;
        return counted.count.is_some().then_some(Part { cost: Some(cost), ..counted });
    }
    if last.is_empty() || !last.bytes().all(|b| b.is_ascii_digit()) {
        return Some(Part { what: text.to_string(), ..Part::default() });
    }
    let count = last.parse().ok().filter(|count| (1..=MOST).contains(count))?;
    Some(Part { what: head.trim().to_string(), count: Some(count), cost: None })
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)?;
        if let Some(count) = self.count {
            write!(f, " {count}")?;
        }
        match self.cost {
            Some(cost) => write!(f, " {cost}"),
            None => Ok(()),
        }
    }
}

/// The cell of these parts.
pub fn cell(parts: &[Part]) -> String {
    parts.iter().map(Part::to_string).collect::<Vec<_>>().join(";")
}

/// What a card is used for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Thing {
    pub id: String,
    pub name: String,
    /// A service's category, a product's kind.
    pub group: String,
    pub is_product: bool,
}

impl Thing {
    /// Whether a word of a card means it: by its id, its name or its group.
    pub fn is_meant(&self, word: &str) -> bool {
        word == self.id || word == self.name || !self.group.is_empty() && word == self.group
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_read_as_they_are_written() {
        for text in ["s1", "s1 5", "s1 5 1490.00;面部 3 510.00", "Body care;s2", "Body care 3"] {
            assert_eq!(cell(&parts(text).unwrap()), text);
        }
        assert_eq!(parts("Body care 3").unwrap()[0].what, "Body care");
        for wrong in ["s1 0", "s1 9999999", "s1 5.00"] {
            assert_eq!(parts(wrong), None, "{wrong}");
        }
    }
}
