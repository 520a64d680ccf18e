//! What a coupon is worth (domain.md section 6).

use super::money::Money;

/// What a coupon is worth.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Worth {
    /// So much off.
    Amount(Money),
    /// What she pays, in percent: 80 is 八折.
    Percent(u32),
    /// A service for nothing; blank is any of them.
    Service(String),
}

impl Worth {
    pub fn kind(&self) -> &'static str {
        match self {
            Worth::Amount(_) => "amount-off",
            Worth::Percent(_) => "percent",
            Worth::Service(_) => "free-service",
        }
    }

    /// What it takes off a price; none where it is for another service.
    pub fn off(&self, price: Money, service: &str) -> Option<Money> {
        match self {
            Worth::Amount(amount) => Some((*amount).min(price)),
            Worth::Percent(percent) => price.minus(price.percent(*percent)),
            Worth::Service(only) if only.is_empty() || only == service => Some(price),
            Worth::Service(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_it_takes_off() {
        let price = Money(29_800);
        assert_eq!(Worth::Amount(Money(5_000)).off(price, "s1"), Some(Money(5_000)));
        assert_eq!(Worth::Amount(Money(50_000)).off(price, "s1"), Some(price));
        assert_eq!(Worth::Percent(80).off(price, "s1"), Some(Money(5_960)));
        assert_eq!(Worth::Service(String::new()).off(price, "s1"), Some(price));
        assert_eq!(Worth::Service("s2".into()).off(price, "s1"), None);
    }
}
