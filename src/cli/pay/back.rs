//! `salon pay back`: a payment is given back, or a part of it, by a further row.

use super::VERBS;
use crate::cli::coupon::taking::freed;
use crate::cli::points::taking::Back;
use crate::cli::register;
use crate::cli::till::find;
use crate::cli::till::load::{payments_for, sound};
use crate::cli::till::pay::methods_told;
use crate::cli::till::rows::{Paying, Rows, left_of};
use crate::cli::till::typed;
use crate::cli::till::wallet::is_of_card;
use crate::cli::world::World;
use crate::domain::amiss::Amiss;
use crate::domain::card_fact::CardFact;
use crate::domain::money::Money;
use crate::domain::problem::{Exit, Fact, Problems};
use crate::domain::record::payment::Payment;
use crate::domain::till::paying::COUPON;
use crate::messages::help::both;
use crate::messages::till::words;
use crate::store::cards;
use crate::store::directory::Store;
use clap::Args;

#[derive(Args, Debug)]
pub struct PayBackArgs {
    #[arg(value_name = "PAYMENT", help = both("收款编号，或它的末几位", "the payment's id, or its tail"))]
    pub payment: String,
    #[arg(long, value_name = "AMOUNT", help = both("只退这么多（默认退掉剩下的全部）", "only so much (default: all that is left of it)"))]
    pub amount: Option<String>,
    #[arg(long, alias = "reason", value_name = "REASON", required = true, help = both("为什么退", "why it is given back"))]
    pub why: String,
    #[arg(long, value_name = "MOMENT", help = both("什么时候，如 2026-11-21T14:30", "when, like 2026-11-21T14:30"))]
    pub at: Option<String>,
}

pub fn run(world: &World, args: &PayBackArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let why = typed::why(&args.why)?;
    let asked = args.amount.as_deref().map(|text| typed::amount("--amount", text)).transpose()?;
    let mut ids = world.ids();
    let (outcome, (id, told, by, points)) = register::write(world, "pay back", |store| {
        let payment = find::payment(store, &args.payment, VERBS)?;
        if !payment.reverses.is_empty() {
            return Err(Amiss::IsReversal { id: payment.id }.into());
        }
        by_card(store, &payment)?;
        let payments = payments_for(store, &payment.what)?;
        let left = left_of(&payment, &payments);
        let left = left.ok_or_else(|| Problems::from(Amiss::SumTooLarge))?;
        let amount = asked.unwrap_or(left);
        if amount > left || left <= Money::NONE {
            return Err(Amiss::BackTooMuch { left, asked: amount }.into());
        }
        if amount == Money::NONE {
            let text = args.amount.clone().unwrap_or_default();
            return Err(Fact::BadOption { option: "--amount", text }.into());
        }
        let at = typed::moment(world, &rules, args.at.as_deref())?;
        let back = Paying { at, by: &world.by, note: why }.back(&payment, amount, &mut ids);
        let mut rows = Rows::default();
        rows.payment(&back);
        let taking = Back { world, rules: &rules, store, about: &payment.what, at, why };
        let taken = taking.of_payment(&payment, amount, &payments, &mut ids)?;
        taken.rows.iter().for_each(|point| rows.point(point));
        let (freed, mut lines) = match amount == left && payment.method == COUPON {
            true => freed(store, &payment.what, world.lang)?,
            false => Default::default(),
        };
        rows.edits.extend(freed);
        lines.extend(taken.lines);
        let told = methods_told([(payment.method.as_str(), amount)].into_iter(), &rules);
        Ok::<_, Problems>((rows.edits(), payment.id.clone(), (payment.id, told, back.id, lines)))
    })?;
    world.tell(&words::paid_back(&id, &told, &by, world.lang));
    points.iter().for_each(|line| world.tell(line));
    Ok(register::ended(world, outcome.as_ref()))
}

/// What came off a card goes back with the visit or sale that it paid, so that the card has it again.
fn by_card(store: &Store, payment: &Payment) -> Result<(), Problems> {
    let mut problems = Vec::new();
    let used =
        is_of_card(&payment.method) && !cards::rows_for(store, &payment.what, &mut problems)?.is_empty();
    sound(problems)?;
    match used {
        true => Err(CardFact::PaidByCard { payment: payment.id.clone() }.into()),
        false => Ok(()),
    }
}
