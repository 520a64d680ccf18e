//! `salon sale reverse`: a wrong sale is taken back by a further row, its payments too.

use super::VERBS;
use crate::cli::coupon::taking::freed;
use crate::cli::points::taking::Back;
use crate::cli::register;
use crate::cli::till::asked;
use crate::cli::till::find;
use crate::cli::till::load::payments_for;
use crate::cli::till::rows::{Paying, Rows};
use crate::cli::visit::enter::methods_told;
use crate::cli::world::World;
use crate::domain::amiss::Amiss;
use crate::domain::id::Kind;
use crate::domain::problem::{Exit, Problems};
use crate::domain::record::sale::Sale;
use crate::domain::schema;
use crate::messages::help::both;
use crate::messages::till::words;
use clap::Args;

#[derive(Args, Debug)]
pub struct SaleReverseArgs {
    #[arg(value_name = "SALE", help = both("销售编号，或它的末几位", "the sale's id, or its tail"))]
    pub sale: String,
    #[arg(long, value_name = "REASON", required = true, help = both("为什么冲正", "why it is reversed"))]
    pub why: String,
    #[arg(long, value_name = "MOMENT", help = both("什么时候，如 2026-11-21T14:30", "when, like 2026-11-21T14:30"))]
    pub at: Option<String>,
}

pub fn run(world: &World, args: SaleReverseArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let why = asked::why(&args.why)?;
    let mut ids = world.ids();
    let (outcome, (id, by, back, lines)) = register::write(world, "sale reverse", |store| {
        let sale = find::sale(store, &args.sale, VERBS)?;
        if !sale.reverses.is_empty() {
            return Err(Amiss::IsReversal { id: sale.id }.into());
        }
        if let Some(by) = find::reversal(store, &schema::SALES, &sale.id)? {
            return Err(Amiss::AlreadyReversed { id: sale.id, by }.into());
        }
        let at = asked::moment(world, &rules, args.at.as_deref())?;
        let reversing = Sale {
            id: ids.make(Kind::Sale, Some(at.day.month()), |_| false),
            at,
            amount: sale.amount.map(|amount| -amount),
            guarantee_until: None,
            reverses: sale.id.clone(),
            by: world.by.clone(),
            note: why.to_string(),
            ..sale.clone()
        };
        let payments = payments_for(store, &sale.id)?;
        let paying = Paying { at, by: &world.by, note: why };
        let back = paying.reversed(&payments, &mut ids);
        let mut rows = Rows::default();
        rows.sale(&reversing);
        back.iter().for_each(|payment| rows.payment(payment));
        let taken = Back { world, rules: &rules, store, about: &sale.id, at, why }.all(&mut ids)?;
        taken.rows.iter().for_each(|point| rows.point(point));
        let told = methods_told(back.iter().map(|p| (p.method.as_str(), -p.amount)), &rules);
        let (coupons, said) = freed(store, &sale.id, world.lang)?;
        let mut edits = rows.edits();
        edits.extend(coupons);
        let lines: Vec<String> = taken.lines.into_iter().chain(said).collect();
        Ok::<_, Problems>((edits, sale.id.clone(), (sale.id, reversing.id, told, lines)))
    })?;
    world.tell(&words::reversed(&id, &by, world.lang));
    if !back.is_empty() {
        world.tell(&words::given_back(&back, world.lang));
    }
    lines.iter().for_each(|line| world.tell(line));
    Ok(register::ended(world, outcome.as_ref()))
}
