//! `salon sale slip`: for the client to sign, with the guarantee.

use super::VERBS;
use crate::cli::till::find;
use crate::cli::till::hers;
use crate::cli::till::load::{Shop, payments_for};
use crate::cli::till::slip::{Item, Making, SlipOptions};
use crate::cli::world::World;
use crate::domain::amiss::Amiss;
use crate::domain::problem::{Exit, Problems};
use crate::domain::record::sale::Sale;
use crate::domain::schema;
use crate::messages::help::both;
use crate::messages::till::slip as words;
use clap::Args;

#[derive(Args, Debug)]
pub struct SaleSlipArgs {
    #[arg(value_name = "SALE", required = true, help = both("销售编号，或顾客（她最近一天的）；几笔印在一张上", "sales by id, or the client (her latest day); several go onto one slip"))]
    pub sales: Vec<String>,
    #[command(flatten)]
    pub options: SlipOptions,
}

pub fn run(world: &World, args: SaleSlipArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let lang = world.lang;
    let store = world.store()?;
    let shop = Shop::load(&store)?;
    let mut problems = Problems::default();
    let mut sales: Vec<Sale> = Vec::new();
    for asked in &args.sales {
        match hers::sales(&store, &rules, asked, VERBS) {
            Ok(found) => sales.extend(found),
            Err(found) => problems.0.extend(found.0),
        }
    }
    problems.or_ok()?;
    let (mut payments, mut void) = (Vec::new(), false);
    for sale in &sales {
        payments.extend(payments_for(&store, &sale.id)?);
        void |= find::reversal(&store, &schema::SALES, &sale.id)?.is_some() || !sale.reverses.is_empty();
    }
    store.release();
    let Some(first) = sales.first() else { return Ok(Exit::Done) };
    if sales.iter().any(|sale| sale.client != first.client) {
        return Err(Problems::from(Amiss::SeveralClients).into());
    }
    let number = |sale: &Sale| (words::number(lang).to_string(), sale.id.clone());
    let mut head: Vec<_> = sales.iter().map(number).collect();
    head.extend([(words::time(lang).to_string(), first.at.to_string().replace('T', " "))]);
    let item = |sale: &Sale| {
        let name = shop.thing_name(&sale.product);
        let what = if sale.quantity == 1 { name } else { format!("{name} × {}", sale.quantity) };
        let until = sale.guarantee_until.map(|day| words::guarantee(&day.to_string(), lang));
        Item { what, charge: sale.amount.unwrap_or_default(), words: until.into_iter().collect() }
    };
    let making = Making {
        world,
        rules: &rules,
        shop: &shop,
        title: words::sale(lang),
        client: &first.client,
        head,
        items: sales.iter().map(item).collect(),
        payments,
        notes: Vec::new(),
        by: &first.by,
        void,
        settled: first.settled,
        moneyless: false,
    };
    making.print(&args.options);
    Ok(Exit::Done)
}
