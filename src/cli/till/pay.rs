//! From what was said about paying to the payments that are written.

use super::options::PayOptions;
use crate::cli::world::World;
use crate::domain::amiss::Amiss;
use crate::domain::money::Money;
use crate::domain::problem::{Fact, Problem, Problems};
use crate::domain::rule::Rules;
use crate::domain::rule::till::TillRules;
use crate::domain::till::paying::{DEPOSIT, FREE, Tender, laid, tenders};
use crate::messages::till::words;

/// What is to be paid for one thing, and the deposit that was paid for it before.
#[derive(Clone, Copy, Debug, Default)]
pub struct Due {
    pub charge: Money,
    pub deposit: Money,
}

/// The payments for several things, by their places; everything wrong at once. `note` may hold the reason
/// why a part is free.
pub fn decided(
    dues: &[Due],
    options: &PayOptions,
    rules: &TillRules,
    note: &str,
) -> Result<Vec<(usize, Tender)>, Problems> {
    let too_large = || Problems::from(Amiss::SumTooLarge);
    let charge = Money::total(dues.iter().map(|due| due.charge)).ok_or_else(too_large)?;
    let held = Money::total(dues.iter().map(|due| due.deposit)).ok_or_else(too_large)?;
    if let Some(reason) = &options.free {
        return free(dues, reason, rules);
    }
    let text = options.text();
    let deposit_named = text.as_deref().is_some_and(|text| names_deposit(text, rules));
    let mut paid: Vec<(usize, Tender)> = Vec::new();
    if !deposit_named && rules.method(DEPOSIT).is_some() {
        // What was paid before is set off without being asked about.
        for (at, due) in dues.iter().enumerate() {
            let amount = due.deposit.min(due.charge);
            if amount > Money::NONE {
                paid.push((at, Tender { method: DEPOSIT.into(), amount }));
            }
        }
    }
    let set_off = Money::total(paid.iter().map(|(_, tender)| tender.amount)).ok_or_else(too_large)?;
    let rest = charge.minus(set_off).ok_or_else(too_large)?;
    let Some(text) = text else {
        return if options.owed || rest == Money::NONE {
            Ok(paid)
        } else {
            Err(Amiss::HowPaid { debt: false, due: rest }.into())
        };
    };
    let given = tenders(&text, rules, rest).map_err(told)?;
    let sum = Money::total(given.iter().map(|tender| tender.amount)).ok_or_else(too_large)?;
    let by_deposit = given.iter().filter(|tender| tender.method == DEPOSIT).map(|tender| tender.amount);
    let by_deposit = Money::total(by_deposit).ok_or_else(too_large)?;
    let mut problems = Vec::new();
    if note.is_empty() && is_free(&given) {
        problems.push(Problem::from(Amiss::FreeWithoutReason));
    }
    if by_deposit > held {
        problems.push(Problem::from(Amiss::DepositShort { held, asked: by_deposit }));
    }
    if sum > rest || sum < rest && !options.owed {
        problems.push(Amiss::PayDiffers { debt: false, due: rest, paid: sum }.into());
    }
    Problems(problems).or_ok()?;
    let left: Vec<Money> = dues
        .iter()
        .enumerate()
        .map(|(at, due)| {
            let set_off = paid.iter().find(|(of, _)| *of == at).map_or(Money::NONE, |(_, t)| t.amount);
            due.charge.minus(set_off).unwrap_or_default()
        })
        .collect();
    paid.extend(laid(&given, &left));
    Ok(paid)
}

/// Whether every method that is named is known: all that can be told before the fees are.
pub fn named(options: &PayOptions, rules: &TillRules) -> Result<(), Problems> {
    let text = options.text();
    let wrong = text.and_then(|text| tenders(&text, rules, Money::NONE).err());
    wrong.map_or(Ok(()), |amiss| Err(told(amiss)))
}

fn free(dues: &[Due], reason: &str, rules: &TillRules) -> Result<Vec<(usize, Tender)>, Problems> {
    if reason.trim().is_empty() {
        return Err(Amiss::FreeWithoutReason.into());
    }
    if rules.method(FREE).is_none() {
        let known = rules.known(|_| true);
        return Err(Amiss::UnknownMethod { text: FREE.into(), known }.into());
    }
    let all = dues.iter().enumerate().filter(|(_, due)| due.charge > Money::NONE);
    Ok(all.map(|(at, due)| (at, Tender { method: FREE.into(), amount: due.charge })).collect())
}

/// What was paid, method by method: 现金 100.00.
pub fn methods_told<'a>(tenders: impl Iterator<Item = (&'a str, Money)>, rules: &Rules) -> Vec<String> {
    let mut sums: Vec<(&str, Money)> = Vec::new();
    for (method, amount) in tenders {
        match sums.iter_mut().find(|(known, _)| *known == method) {
            Some((_, sum)) => *sum = sum.plus(amount).unwrap_or(*sum),
            None => sums.push((method, amount)),
        }
    }
    let name = |method: &str| rules.till.method(method).map_or(method.to_string(), |m| m.name.clone());
    sums.into_iter().map(|(method, amount)| format!("{} {amount}", name(method))).collect()
}

/// Whether any of it is free.
pub fn is_free(given: &[Tender]) -> bool {
    given.iter().any(|tender| tender.method == FREE)
}

/// What payments say of themselves: why something is free.
pub fn reason<'a>(options: &'a PayOptions, paid: &[(usize, Tender)], note: &'a str) -> &'a str {
    match &options.free {
        Some(reason) => reason.trim(),
        None if paid.iter().any(|(_, tender)| tender.method == FREE) => note,
        None => "",
    }
}

fn names_deposit(text: &str, rules: &TillRules) -> bool {
    let parts = crate::domain::till::paying::parts(text).unwrap_or_default();
    parts.iter().any(|(name, _)| rules.method_named(name).is_some_and(|method| method.id == DEPOSIT))
}

fn told(amiss: Vec<Amiss>) -> Problems {
    Problems(amiss.into_iter().map(Problem::from).collect())
}

/// Asks at the terminal how it is paid, where nothing was said and something is due; elsewhere the
/// options stay as they are, and deciding refuses.
pub fn ask(
    world: &World,
    options: &PayOptions,
    rules: &TillRules,
    debt: bool,
    due: impl FnOnce() -> Result<Money, Problems>,
) -> anyhow::Result<PayOptions> {
    let mut options = options.clone();
    if options.says() || !world.interactive {
        return Ok(options);
    }
    let due = due()?;
    if due == Money::NONE {
        return Ok(options);
    }
    let wrong = |answer: &str| wrong(answer, rules, due, debt);
    let answer = world.ask(&words::ask_pay(&due.to_string(), world.lang), wrong)?;
    match answer.trim() {
        "" => {}
        answer if OWED.contains(&answer) => options.owed = true,
        answer => options.pay = vec![answer.to_string()],
    }
    Ok(options)
}

/// What people answer who pay later.
const OWED: &[&str] = &["欠", "欠款", "先欠", "挂账", "owed"];

/// What is wrong with an answer to how it is paid, so that it is asked again. Of a debt less may be paid.
fn wrong(answer: &str, rules: &TillRules, due: Money, debt: bool) -> Option<Fact> {
    let answer = answer.trim();
    if answer.is_empty() || OWED.contains(&answer) {
        return None;
    }
    let amiss = match tenders(answer, rules, due) {
        Err(amiss) => amiss.into_iter().next(),
        Ok(given) if is_free(&given) => Some(Amiss::FreeWithoutReason),
        Ok(given) => match Money::total(given.iter().map(|tender| tender.amount)) {
            None => Some(Amiss::SumTooLarge),
            Some(paid) if paid > due || !debt && paid < due => Some(Amiss::PayDiffers { debt, due, paid }),
            Some(_) => None,
        },
    };
    amiss.map(Fact::Till)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::rule::till::Method;

    fn rules() -> TillRules {
        let method = |id: &str| Method {
            id: id.into(),
            name: id.into(),
            names: Vec::new(),
            money_in: true,
            consumption: false,
            counted: false,
        };
        TillRules {
            methods: ["cash", "wechat", "deposit", "free"].map(method).into(),
            ..TillRules::default()
        }
    }

    fn told(dues: &[(i64, i64)], pay: &[&str], owed: bool, free: Option<&str>) -> String {
        let dues: Vec<Due> = dues
            .iter()
            .map(|(charge, deposit)| Due { charge: Money(*charge), deposit: Money(*deposit) })
            .collect();
        let pay = pay.iter().map(|text| text.to_string()).collect();
        let options = PayOptions { pay, owed, free: free.map(str::to_string) };
        match decided(&dues, &options, &rules(), "") {
            Ok(paid) => {
                let one = |(at, t): &(usize, Tender)| format!("{at} {} {}", t.method, t.amount.0);
                paid.iter().map(one).collect::<Vec<_>>().join("; ")
            }
            Err(problems) => problems.0.iter().map(|p| p.fact.code()).collect::<Vec<_>>().join(" "),
        }
    }

    #[test]
    fn an_answer_that_cant_be_taken_is_asked_again() {
        let told = |answer: &str, debt| wrong(answer, &rules(), Money(10_000), debt).map(|fact| fact.code());
        for (answer, debt, expected) in [
            ("cash", false, None),
            ("cash=40,wechat=60", false, None),
            ("欠", false, None),
            ("", false, None),
            ("cash=40", true, None),
            ("cash=40", false, Some("R541")),
            ("cash=140", true, Some("R541")),
            ("gold", false, Some("R542")),
            ("cash40wechat60", false, None),
            ("cash=1.2.3", false, Some("R553")),
            ("cash=100.001", false, Some("B836")),
            ("cash=0,wechat", false, Some("R553")),
            ("free", false, Some("R543")),
        ] {
            assert_eq!(told(answer, debt), expected, "{answer}");
        }
    }

    #[test]
    fn payments_must_make_what_is_due_unless_the_rest_is_owed() {
        let two = [(20_000, 0), (9_800, 0)];
        for (dues, pay, owed, free, expected) in [
            (
                &two[..],
                &["cash=100,wechat=198"][..],
                false,
                None,
                "0 cash 10000; 0 wechat 10000; 1 wechat 9800",
            ),
            (&two, &["cash=100", "wechat"], false, None, "0 cash 10000; 0 wechat 10000; 1 wechat 9800"),
            (&two, &["cash=100"], false, None, "R541"),
            (&two, &["cash=100"], true, None, "0 cash 10000"),
            (&two, &["cash=299"], true, None, "R541"),
            (&two, &[], true, None, ""),
            (&two, &[], false, None, "R544"),
            (&[(0, 0)], &[], false, None, ""),
            (&two, &["gold=1,silver=2"], false, None, "R542 R542"),
            (&two, &["cash100wechat198"], false, None, "0 cash 10000; 0 wechat 10000; 1 wechat 9800"),
            (&two, &["cash100=wechat=1.2.3"], false, None, "R553"),
            (&two, &[], false, Some("店庆"), "0 free 20000; 1 free 9800"),
            (&two, &[], false, Some(" "), "R543"),
            // A deposit is set off by itself, and no more of it than there is.
            (&[(20_000, 5_000)], &["cash"], false, None, "0 deposit 5000; 0 cash 15000"),
            (&[(20_000, 30_000)], &[], false, None, "0 deposit 20000"),
            (&[(20_000, 5_000)], &["deposit=50,cash=150"], false, None, "0 deposit 5000; 0 cash 15000"),
            (&[(20_000, 5_000)], &["deposit=60,cash=140"], false, None, "R551"),
        ] {
            assert_eq!(told(dues, pay, owed, free), expected, "{pay:?} {owed} {free:?}");
        }
    }
}
