//! The till of a day: what came in, by which method; what was used of cards; what is open still.

use crate::domain::money::Money;
use crate::domain::record::payment::Payment;
use crate::domain::rule::till::TillRules;

/// What a method brought on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taking {
    pub method: String,
    /// Paid, without what was given back.
    pub paid: Money,
    /// Given back, as a positive amount.
    pub back: Money,
    pub count: usize,
}

impl Taking {
    /// What is left of it.
    pub fn net(&self) -> Money {
        Money(self.paid.0.saturating_sub(self.back.0))
    }
}

/// The takings of a day: money in and consumption stay two figures (domain.md section 4).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Takings {
    pub money_in: Vec<Taking>,
    pub consumption: Vec<Taking>,
    /// Neither: coupons, deposits that were set off, what was given.
    pub set_off: Vec<Taking>,
    /// What should lie in the drawer: the float and what is counted.
    pub cash_expected: Money,
}

impl Takings {
    /// The takings of these payments; none where a sum is too large to be held. A method that the
    /// rules don't know counts as money: it is better asked about than missed.
    pub fn of<'a>(payments: impl Iterator<Item = &'a Payment>, rules: &TillRules) -> Option<Takings> {
        let mut takings = Takings { cash_expected: rules.float, ..Takings::default() };
        for payment in payments {
            let method = rules.method(&payment.method);
            let list = match method {
                Some(method) if method.consumption => &mut takings.consumption,
                Some(method) if !method.money_in => &mut takings.set_off,
                _ => &mut takings.money_in,
            };
            if method.is_some_and(|method| method.counted) {
                takings.cash_expected = takings.cash_expected.plus(payment.amount)?;
            }
            let at = list.iter().position(|taking| taking.method == payment.method);
            let at = at.unwrap_or_else(|| {
                let (method, none) = (payment.method.clone(), Money::NONE);
                list.push(Taking { method, paid: none, back: none, count: 0 });
                list.len() - 1
            });
            let taking = list.get_mut(at)?;
            taking.count += 1;
            match payment.amount < Money::NONE {
                true => taking.back = taking.back.minus(payment.amount)?,
                false => taking.paid = taking.paid.plus(payment.amount)?,
            }
        }
        for list in [&mut takings.money_in, &mut takings.consumption, &mut takings.set_off] {
            let place = |taking: &Taking| rules.methods.iter().position(|method| method.id == taking.method);
            list.sort_by_key(|taking| (place(taking).is_none(), place(taking), taking.method.clone()));
        }
        Some(takings)
    }

    /// What a list of takings comes to.
    pub fn total(list: &[Taking]) -> Option<Money> {
        Money::total(list.iter().map(Taking::net))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::Moment;
    use crate::domain::row::Source;
    use crate::domain::rule::till::Method;

    #[test]
    fn money_in_and_consumption_are_two_figures() {
        let method = |id: &str, money_in, consumption| Method {
            id: id.into(),
            name: id.into(),
            names: Vec::new(),
            money_in,
            consumption,
            counted: id == "cash",
        };
        let methods = vec![
            method("cash", true, false),
            method("wechat", true, false),
            method("card-value", false, true),
            method("free", false, false),
        ];
        let rules = TillRules { methods, float: Money(50_000), ..TillRules::default() };
        let payments: Vec<Payment> = [
            ("wechat", 9_800),
            ("cash", 10_000),
            ("cash", -2_500),
            ("card-value", 29_800),
            ("free", 6_800),
            ("bitcoin", 100),
        ]
        .map(|(method, amount)| Payment {
            id: String::new(),
            at: Moment::parse("2026-11-21T10:00").unwrap(),
            client: "c1".into(),
            what: "v1".into(),
            method: method.into(),
            amount: Money(amount),
            reverses: String::new(),
            by: String::new(),
            note: String::new(),
            source: Source::default(),
        })
        .into();
        let takings = Takings::of(payments.iter(), &rules).unwrap();
        let told = |list: &[Taking]| {
            list.iter()
                .map(|t| format!("{} {}-{}", t.method, t.paid.0, t.back.0))
                .collect::<Vec<_>>()
                .join(" ")
        };
        assert_eq!(told(&takings.money_in), "cash 10000-2500 wechat 9800-0 bitcoin 100-0");
        assert_eq!(told(&takings.consumption), "card-value 29800-0");
        assert_eq!(told(&takings.set_off), "free 6800-0");
        assert_eq!(takings.cash_expected, Money(57_500));
        assert_eq!(Takings::total(&takings.money_in), Some(Money(17_400)));
    }
}
