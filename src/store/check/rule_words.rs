//! Rules of call-backs held against the registers: words of theirs that nothing of the shop's answers to, so that nobody
//! would ever be called by them.

use crate::domain::followup_fact::{FollowupFact, Register};
use crate::domain::problem::{Fact, Place, Problem, Problems};
use crate::domain::row::Row;
use crate::domain::rule::followup::FollowupRules;
use crate::domain::rule::tier::TierRules;
use crate::domain::schema::{self, Table};
use crate::domain::tree::Origin;
use crate::store::directory::Store;
use crate::store::query::each;

/// A row's texts: name, category or id, number.
type Texts = [String; 3];

pub fn check(store: &Store, rules: &FollowupRules, tiers: &TierRules) -> Result<Vec<Problem>, Problems> {
    let services = texts(store, &schema::SERVICES, "category")?;
    let products = texts(store, &schema::PRODUCTS, "id")?;
    let staff = texts(store, &schema::STAFF, "id")?;
    let mut found = Vec::new();
    let mut tell = |word: &str, of: Register, origin: &Origin| {
        let fact = FollowupFact::MatchesNothing { word: word.to_string(), of };
        found.push(Problem::at(Fact::Followup(fact), Place::line(origin.file.to_string(), origin.line)));
    };
    for rule in &rules.rules {
        for word in unanswered(&rule.service, &services, is_service) {
            tell(word, Register::Service, &rule.origin);
        }
        for word in unanswered(&rule.product, &products, is_product) {
            tell(word, Register::Product, &rule.origin);
        }
        for word in rule.tier.iter().filter(|word| tiers.level(word).is_none()) {
            tell(word, Register::Tier, &rule.origin);
        }
    }
    for team in &rules.teams {
        unanswered(team, &staff, is_staff).for_each(|name| tell(name, Register::Staff, &rules.teams_at));
    }
    Ok(found)
}

/// The words that no row answers to, where there are rows at all.
fn unanswered<'a>(
    words: &'a [String],
    rows: &'a [Texts],
    answers: fn(&Texts, &str) -> bool,
) -> impl Iterator<Item = &'a String> {
    words.iter().filter(move |word| !rows.is_empty() && !rows.iter().any(|row| answers(row, word)))
}

fn is_service([name, category, number]: &Texts, word: &str) -> bool {
    name.contains(word) || category.contains(word) || number == word
}

fn is_product([name, _, number]: &Texts, word: &str) -> bool {
    name.contains(word) || number == word
}

fn is_staff(texts: &Texts, word: &str) -> bool {
    texts.iter().any(|text| text == word)
}

/// The name, that other column and the number of each row.
fn texts(store: &Store, table: &'static Table, other: &str) -> Result<Vec<Texts>, Problems> {
    let mut rows = Vec::new();
    each(store, &format!("{}.csv", table.name), table, &mut Vec::new(), |row, _| {
        rows.push(["name", other, "number"].map(|column| row.get(column).trim().to_string()));
    })?;
    Ok(rows)
}
