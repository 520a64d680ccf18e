//! What a day came to when it was closed, and what has changed since: something was entered for it, taken
//! back or edited afterwards.

use crate::domain::money::Money;
use crate::domain::till::closing::Takings;

/// The figures that the row of a closing keeps beside the cash.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// What each method came to, less what was given back.
    pub methods: Vec<(String, Money)>,
    pub visits: i64,
    pub fees: Money,
    pub sales: i64,
    pub sold: Money,
}

/// A figure of the day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Figure {
    Method(String),
    Visits,
    Fees,
    Sales,
    Sold,
}

/// A figure that is another than when the day was closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    pub figure: Figure,
    pub closed: String,
    pub now: String,
}

impl Figures {
    /// What every method brought: money in, consumption and what was set off.
    pub fn methods(takings: &Takings) -> Vec<(String, Money)> {
        let all = takings.money_in.iter().chain(&takings.consumption).chain(&takings.set_off);
        all.map(|taking| (taking.method.clone(), taking.net())).collect()
    }

    /// The columns of these figures, and their cells.
    pub fn cells(&self) -> [(&'static str, String); 5] {
        let methods: Vec<String> =
            self.methods.iter().map(|(method, amount)| format!("{method}={amount}")).collect();
        [
            ("methods", methods.join(";")),
            ("visits", self.visits.to_string()),
            ("fees", self.fees.to_string()),
            ("sales", self.sales.to_string()),
            ("sold", self.sold.to_string()),
        ]
    }

    /// The figures of a closing's row; none where they were not kept yet, or can't be read.
    pub fn read(cell: impl Fn(&str) -> String) -> Option<Figures> {
        let count = |column| cell(column).parse().ok();
        let money = |column| Money::parse(&cell(column));
        let method = |part: &str| {
            let (method, amount) = part.split_once('=')?;
            Some((method.trim().to_string(), Money::parse(amount.trim())?))
        };
        let methods = cell("methods");
        let parts = methods.split(';').filter(|part| !part.trim().is_empty());
        Some(Figures {
            methods: parts.map(method).collect::<Option<_>>()?,
            visits: count("visits")?,
            fees: money("fees")?,
            sales: count("sales")?,
            sold: money("sold")?,
        })
    }

    /// What is another now than it was at the closing.
    pub fn since(&self, closed: &Figures) -> Vec<Difference> {
        let of = |all: &[(String, Money)], method: &str| {
            all.iter().find(|(own, _)| own == method).map_or(Money::NONE, |(_, amount)| *amount)
        };
        let mut figures: Vec<(Figure, String, String)> = Vec::new();
        for (method, now) in &self.methods {
            let before = of(&closed.methods, method);
            figures.push((Figure::Method(method.clone()), before.to_string(), now.to_string()));
        }
        for (method, before) in &closed.methods {
            if !self.methods.iter().any(|(own, _)| own == method) {
                let none = Money::NONE.to_string();
                figures.push((Figure::Method(method.clone()), before.to_string(), none));
            }
        }
        figures.extend([
            (Figure::Visits, closed.visits.to_string(), self.visits.to_string()),
            (Figure::Fees, closed.fees.to_string(), self.fees.to_string()),
            (Figure::Sales, closed.sales.to_string(), self.sales.to_string()),
            (Figure::Sold, closed.sold.to_string(), self.sold.to_string()),
        ]);
        let changed = figures.into_iter().filter(|(_, closed, now)| closed != now);
        changed.map(|(figure, closed, now)| Difference { figure, closed, now }).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_entered_after_the_closing_is_told_figure_by_figure() {
        let closed = Figures {
            methods: vec![("cash".into(), Money(10_000)), ("wechat".into(), Money(12_800))],
            visits: 1,
            fees: Money(22_800),
            ..Figures::default()
        };
        let cells = closed.cells();
        let cell = |column: &str| cells.iter().find(|(own, _)| *own == column).unwrap().1.clone();
        assert_eq!(cell("methods"), "cash=100.00;wechat=128.00");
        assert_eq!(Figures::read(cell), Some(closed.clone()));
        assert_eq!(Figures::read(|_| String::new()), None);
        assert_eq!(closed.since(&closed), []);

        let now = Figures {
            methods: vec![("cash".into(), Money(10_000)), ("alipay".into(), Money(6_000))],
            visits: 0,
            ..closed.clone()
        };
        let told: Vec<String> =
            now.since(&closed).iter().map(|d| format!("{:?} {} {}", d.figure, d.closed, d.now)).collect();
        assert_eq!(told, [r#"Method("alipay") 0.00 60.00"#, r#"Method("wechat") 128.00 0.00"#, "Visits 1 0"]);
    }
}
