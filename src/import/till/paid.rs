//! What a row of a sheet tells of money: what it cost, and how it was paid.

use super::Reading;
use crate::domain::doubt::Doubt;
use crate::domain::money::Money;
use crate::domain::sheet::SheetRow;
use crate::domain::till::paying::{FREE, OTHER, Tender, parts};
use crate::import::columns::one_line;
use crate::import::kind::Kind;
use crate::import::values::money;

/// What stands under the method where nothing was paid.
const OWED: [&str; 7] = ["欠", "欠款", "欠账", "赊账", "挂账", "未付", "未收"];

impl Reading<'_> {
    fn method(&self, name: &str) -> Result<String, Doubt> {
        let found = self.known.till.method_named(name).map(|method| method.id.clone());
        found.ok_or_else(|| Doubt::UnknownMethod { name: name.to_string() })
    }

    /// A payment of a sheet of payments: its method and its amount.
    pub(super) fn payment(&self, row: &SheetRow) -> Result<(String, Money), Doubt> {
        let (text, amount) = (self.cell(row, "method"), money::money(self.cell(row, "amount"))?);
        let told = || Doubt::NotAPayment { text: text.to_string() };
        let said = parts(text).ok_or_else(told)?;
        let read = match (&said[..], amount) {
            ([], Some(amount)) => Ok((self.method(OTHER)?, amount)),
            ([(name, None)], Some(amount)) => Ok((self.method(name)?, amount)),
            ([(name, Some(said))], amount) if amount.is_none_or(|amount| amount == *said) => {
                Ok((self.method(name)?, *said))
            }
            ([] | [(_, None)], None) => Err(Doubt::AmountMissing),
            _ => Err(told()),
        };
        match read {
            Ok((_, Money::NONE)) => Err(Doubt::AmountZero),
            read => read,
        }
    }

    /// What it cost, how it was paid, and whether nobody knows how.
    ///
    /// Where the sheet has no column for debts, what was not paid of the amount was not asked for: a
    /// discount, and the fee is what was paid.
    pub(super) fn charged(&self, row: &SheetRow) -> Result<(Option<Money>, Vec<Tender>, bool), Doubt> {
        let fee = money::money(self.cell(row, if self.kind == Kind::Sales { "amount" } else { "fee" }))?;
        if let Some(fee) = fee.filter(|fee| *fee < Money::NONE) {
            return Err(Doubt::AmountNegative { text: fee.to_string() });
        }
        let said = money::money(self.cell(row, "paid"))?;
        let owed = money::money(self.cell(row, "owed"))?;
        let paid = self.paid(row, fee, said, owed)?;
        let differ = || {
            let told = [fee, said, owed].into_iter().flatten().map(|money| money.to_string());
            Doubt::PaymentsDiffer { text: told.collect::<Vec<_>>().join(" / ") }
        };
        let Some(paid) = paid else {
            // Nothing tells how it was paid: in the old system that is over and done with.
            let open = owed.is_some_and(|owed| owed > Money::NONE);
            // Nothing was paid of what is owed; 免费 is a price of nothing.
            let rest = [said, owed].into_iter().flatten();
            let fee = fee.or(Money::total(rest.clone()).filter(|_| rest.count() > 0));
            return Ok((fee, Vec::new(), !open && fee.is_some_and(|fee| fee > Money::NONE)));
        };
        let sum = Money::total(paid.iter().map(|tender| tender.amount)).ok_or_else(differ)?;
        let counted: Money = Money::total(
            paid.iter()
                .filter(|t| self.known.till.method(&t.method).is_some_and(|method| method.money_in))
                .map(|tender| tender.amount),
        )
        .ok_or_else(differ)?;
        if said.is_some_and(|said| said != sum && said != counted) {
            return Err(differ());
        }
        let fee = match (fee, owed) {
            (Some(fee), _) if sum > fee => return Err(differ()),
            (Some(fee), Some(owed)) if fee.minus(sum) != Some(owed) && owed > Money::NONE => {
                return Err(differ());
            }
            (Some(fee), Some(owed)) if owed > Money::NONE => fee,
            (Some(fee), None) if sum == Money::NONE => fee,
            (None, Some(owed)) => sum.plus(owed).ok_or_else(differ)?,
            _ => sum,
        };
        Ok((Some(fee), paid, false))
    }

    /// The payments that a row tells of; none where it tells nothing.
    fn paid(
        &self,
        row: &SheetRow,
        fee: Option<Money>,
        said: Option<Money>,
        owed: Option<Money>,
    ) -> Result<Option<Vec<Tender>>, Doubt> {
        if !self.tells {
            return Ok(None);
        }
        let mut tenders = Vec::new();
        for (at, method) in &self.methods {
            if let Some(amount) = money::money(row.cell(*at))?.filter(|amount| *amount != Money::NONE) {
                tenders.push(Tender { method: self.method(method)?, amount });
            }
        }
        let text = one_line(self.cell(row, "method"));
        if !tenders.is_empty() {
            return Ok(Some(tenders));
        }
        let unpaid = || fee.map(|fee| fee.minus(owed.unwrap_or_default()).unwrap_or_default());
        let whole = said.or_else(unpaid);
        if text.is_empty() {
            let whole = if owed.is_some() { whole } else { said };
            let other = |amount| Ok(vec![Tender { method: self.method(OTHER)?, amount }]);
            return whole.filter(|amount| *amount > Money::NONE).map(other).transpose();
        }
        let not = || Doubt::NotAPayment { text: text.to_string() };
        for (name, amount) in parts(&text).ok_or_else(not)? {
            if OWED.contains(&name.as_str()) {
                continue;
            }
            let method = self.method(&name)?;
            let rest = if method == FREE { fee } else { whole };
            let amount = amount.or(rest.filter(|_| tenders.is_empty()));
            // A session that a card paid has no price in many diaries.
            let by_card = self.known.till.method(&method).is_some_and(|method| method.consumption);
            match amount {
                Some(amount) => tenders.push(Tender { method, amount }),
                None if by_card && fee.is_none() => {}
                None => return Err(not()),
            }
        }
        tenders.retain(|tender| tender.amount != Money::NONE);
        Ok(Some(tenders))
    }
}
