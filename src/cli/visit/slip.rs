//! `salon visit slip`: for the client to sign.

use super::VERBS;
use crate::cli::till::load::{Shop, payments_for};
use crate::cli::till::slip::{Item, Making, SlipOptions};
use crate::cli::till::{card_lines, find, hers};
use crate::cli::world::World;
use crate::domain::amiss::Amiss;
use crate::domain::guarantee;
use crate::domain::problem::{Exit, Problems};
use crate::domain::record::visit::Visit;
use crate::domain::rule::guarantee::About;
use crate::domain::schema;
use crate::messages::help::both;
use crate::messages::till::slip as words;
use crate::messages::till::words::{by_staff, together};
use crate::store::agreements;
use clap::Args;

#[derive(Args, Debug)]
pub struct VisitSlipArgs {
    #[arg(value_name = "VISIT", required = true, help = both("到店编号，或顾客（她最近一天的）；同一次的几个项目印在一张上", "visits by id, or the client (her latest day); several go onto one slip"))]
    pub visits: Vec<String>,
    #[command(flatten)]
    pub options: SlipOptions,
}

pub fn run(world: &World, args: VisitSlipArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let lang = world.lang;
    let store = world.store()?;
    let shop = Shop::load(&store)?;
    let agreements = agreements::all(&store)?;
    let mut problems = Problems::default();
    let mut visits: Vec<Visit> = Vec::new();
    for asked in &args.visits {
        match hers::visits(&store, &rules, asked, VERBS) {
            Ok(found) => visits.extend(found),
            Err(found) => problems.0.extend(found.0),
        }
    }
    problems.or_ok()?;
    let (mut payments, mut void) = (Vec::new(), false);
    for visit in &visits {
        payments.extend(payments_for(&store, &visit.id)?);
        void |= find::reversal(&store, &schema::VISITS, &visit.id)?.is_some() || !visit.reverses.is_empty();
    }
    let mut by_card = Vec::new();
    for visit in &visits {
        by_card.extend(card_lines::on_slip(world, &store, &shop, &visit.id)?);
    }
    store.release();
    let Some(first) = visits.first() else { return Ok(Exit::Done) };
    if visits.iter().any(|visit| visit.client != first.client) {
        return Err(Problems::from(Amiss::SeveralClients).into());
    }
    let number = |visit: &Visit| (words::number(lang).to_string(), visit.id.clone());
    let mut head: Vec<_> = visits.iter().map(number).collect();
    head.extend([(words::time(lang).to_string(), first.at.to_string().replace('T', " "))]);
    let mut notes: Vec<String> = Vec::new();
    let mut note = |text: String| {
        if !notes.contains(&text) {
            notes.push(text);
        }
    };
    for visit in &visits {
        let cautions = shop.services.get(&visit.service).map(|service| service.cautions.clone());
        if let Some(text) = cautions.filter(|text| !text.is_empty()) {
            note(words::cautions(&text, lang));
        }
    }
    by_card.into_iter().for_each(&mut note);
    let agreement = guarantee::in_force(&agreements, first.at.day);
    let (_, days) = guarantee::days(&rules.guarantee, agreement, About::Service);
    if days > 0 {
        let until = first.at.day.plus(days);
        note(words::care_guarantee(&until.to_string(), lang));
    }
    let item = |visit: &Visit| {
        let fee = visit.fee.unwrap_or_default();
        let staff = shop.staff_name(&visit.staff);
        let staff = if staff.is_empty() { staff } else { by_staff(&staff, visit.asked_for, lang) };
        let full = visit.price.filter(|price| *price != fee).map(|price| words::full_price(price, lang));
        let list = rules.till.lists.iter().find(|list| list.id == visit.list);
        let list = list.map(|list| list.name.clone()).unwrap_or_default();
        let told = together(&[staff, list, full.unwrap_or_default()], lang);
        let words = if told.is_empty() { Vec::new() } else { vec![told] };
        Item { what: shop.thing_name(&visit.service), charge: fee, words }
    };
    let (client, by) = (first.client.clone(), first.by.clone());
    let making = Making {
        world,
        rules: &rules,
        shop: &shop,
        title: words::visit(lang),
        client: &client,
        head,
        items: visits.iter().map(item).collect(),
        payments,
        notes,
        by: &by,
        void,
        settled: first.settled,
        moneyless: false,
    };
    making.print(&args.options);
    Ok(Exit::Done)
}
