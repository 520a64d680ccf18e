//! What is given back for a card, by the formula of the rules, with its arithmetic.

use super::account::Account;
use crate::domain::money::Money;
use crate::domain::record::card_use::{CardStep, CardUse};
use crate::domain::rule::prepaid::{RefundRules, UsedAt};

/// The arithmetic of a refund: what was paid, less what was used, less the fee.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refund {
    pub paid: Money,
    /// Uses, how many sessions they were, and what they come to.
    pub uses: usize,
    pub used: Money,
    /// The fee, in percent of what is left, and what it comes to.
    pub percent: u32,
    pub fee: Money,
    pub back: Money,
}

/// What one use counts in a refund.
fn counted(row: &CardUse, rules: &RefundRules) -> Money {
    let amounts = &row.amounts;
    let face = Money(amounts.value.0.saturating_add(amounts.bonus_value.0).saturating_neg());
    if face != Money::NONE {
        return match rules.used_at {
            UsedAt::Price => face,
            UsedAt::Worth => -amounts.worth,
        };
    }
    let sessions = amounts.sessions.saturating_add(amounts.bonus_sessions).saturating_neg();
    match (rules.used_at, row.price) {
        (UsedAt::Price, Some(price)) => Money(price.0.saturating_mul(sessions)),
        _ => -amounts.worth,
    }
}

/// What is given back for a card for which so much was paid. Whatever the formula, never more than that.
pub fn refund(account: &Account, paid: Money, rules: &RefundRules) -> Refund {
    let reversed: Vec<&str> = account.rows.iter().map(|row| row.reverses.as_str()).collect();
    let stands = |row: &&&CardUse| {
        matches!(row.what, CardStep::Use | CardStep::Opening) && !reversed.contains(&row.id.as_str())
    };
    let uses: Vec<&CardUse> = account.rows.iter().filter(stands).copied().collect();
    let used = Money(uses.iter().fold(0, |sum, row| sum.saturating_add(counted(row, rules).0)));
    let left = Money(paid.0.saturating_sub(used.0).max(0));
    let fee = left.percent(rules.fee.min(100));
    let back = Money((left.0 - fee.0).clamp(0, paid.0.max(0)));
    Refund { paid, uses: uses.len(), used, percent: rules.fee, fee, back }
}
