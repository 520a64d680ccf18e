//! `salon card use`: a session, or value, for a service that was done; or a product that was given with it.

use super::{find, kinds};
use crate::cli::asked;
use crate::cli::till::load::Shop;
use crate::cli::till::options::{SoldOptions, VisitOptions};
use crate::cli::till::rows::Rows;
use crate::cli::till::wallet::Using;
use crate::cli::till::{by_card, card_lines, typed, wallet::Wallet};
use crate::cli::visit::add::{VisitAddArgs, entered};
use crate::cli::world::World;
use crate::cli::{complete, register};
use crate::domain::card_fact::CardFact;
use crate::domain::problem::{Exit, Problems};
use crate::domain::record::card::Card;
use crate::domain::rule::Rules;
use crate::domain::schema;
use crate::messages::help::both;
use crate::store::directory::Store;
use clap::Args;
use clap_complete::engine::ArgValueCompleter;

#[derive(Args, Debug)]
pub struct CardUseArgs {
    #[arg(value_name = "CARD|CLIENT", add = ArgValueCompleter::new(complete::clients),
          help = both("卡的编号或卡号，或顾客", "the card's id or number, or the client"))]
    pub card: String,
    #[arg(value_name = "SERVICE", add = ArgValueCompleter::new(complete::services),
          help = both("项目或另送的产品；卡只能用在一个项目时可以不写", "the service, or the product given with it; none where the card is good for one"))]
    pub service: Option<String>,
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=99), help = both("划几次（默认 1）", "how many sessions (default: 1)"))]
    pub times: Option<u32>,
    #[arg(long, value_name = "NAME", help = both("谁用的：卡上写着的另一位顾客", "who used it: another client named on it"))]
    pub client: Option<String>,
    #[arg(long, value_name = "STAFF", add = ArgValueCompleter::new(complete::staff), help = both("美容师", "the beautician"))]
    pub staff: Option<String>,
    #[arg(long, value_name = "METHOD=AMOUNT,…", help = both("卡里不够的，怎么付", "how the rest is paid"))]
    pub pay: Vec<String>,
    #[command(flatten)]
    pub sold: SoldOptions,
}

pub fn run(world: &World, args: CardUseArgs) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let store = world.store()?;
    let shop = Shop::load(&store)?;
    let drawer = find::one(&store, &rules, &shop.clients, &args.card);
    // Of several cards of a client the first to expire is taken, as at the desk.
    let (card, named) = match drawer {
        Ok(mut drawer) => (drawer.cards.pop(), true),
        Err(found) => {
            let client = asked::among(&shop.clients, &rules, &args.card, &[]);
            match client {
                Ok(client) if args.service.is_some() => {
                    (Some(Card { client: client.get("id").to_string(), ..Card::default() }), false)
                }
                _ => return Err(heard(world, &rules, &store, &shop, &args, found).into()),
            }
        }
    };
    store.release();
    let Some(card) = card else { return Ok(Exit::Done) };
    let service = match &args.service {
        Some(service) => service.clone(),
        None => only_service(&card, &shop)?,
    };
    if let Some(product) = given_product(&card, &shop, &service) {
        return hand_over(world, &args, &card, &product);
    }
    let options = VisitOptions {
        card: Some(if named { card.id.clone() } else { String::new() }),
        times: args.times,
        paying: crate::cli::till::options::PayOptions { pay: args.pay.clone(), ..Default::default() },
        sold: args.sold.clone(),
        ..VisitOptions::default()
    };
    let client = args.client.clone().unwrap_or_else(|| card.client.clone());
    entered(world, "card use", VisitAddArgs { client, services: vec![service], staff: args.staff, options })
}

/// What else was not understood where the card was not.
fn heard(
    world: &World,
    rules: &Rules,
    store: &Store,
    shop: &Shop,
    args: &CardUseArgs,
    mut problems: Problems,
) -> Problems {
    if let Some(service) = &args.service {
        problems.keep(kinds::words(store, service, true));
    }
    if let Some(staff) = &args.staff {
        problems.keep(register::the_one(&shop.staff, &schema::STAFF, staff, &[]));
    }
    problems.keep(typed::moment(world, rules, args.sold.at.as_deref()));
    problems
}

/// The only service that the card is good for.
fn only_service(card: &Card, shop: &Shop) -> Result<String, Problems> {
    let services: Vec<&str> = card.contents.good_for.iter().map(|part| part.what.as_str()).collect();
    match services[..] {
        [one] if shop.services.contains_key(one) => Ok(one.to_string()),
        _ => {
            let good_for = find::good_for(card, shop);
            let called = crate::domain::card::using::called(card);
            Err(CardFact::NotFor { card: called, what: String::new(), good_for }.into())
        }
    }
}

/// The product among the card's gifts that is meant.
fn given_product(card: &Card, shop: &Shop, asked: &str) -> Option<String> {
    let gifts = card.contents.gifts.iter().map(|gift| gift.what.as_str());
    let is_meant = |id: &&str| {
        shop.products.get(*id).is_some_and(|product| {
            product.id == asked || product.number == asked || product.name.contains(asked)
        })
    };
    gifts.into_iter().find(is_meant).map(str::to_string)
}

/// A product that was given with the card is handed over: it is worth nothing, and nothing is paid.
fn hand_over(world: &World, args: &CardUseArgs, card: &Card, product: &str) -> anyhow::Result<Exit> {
    let rules = world.rules()?;
    let mut ids = world.ids();
    let (outcome, lines) = register::write(world, "card use", |store| {
        let shop = Shop::load(store)?;
        let at = typed::moment(world, &rules, args.sold.at.as_deref())?;
        let name = shop.client_name(&card.client);
        let mut wallet = Wallet::load(store, &shop, std::slice::from_ref(&card.client), Some(&card.id))?;
        let thing = shop.products.get(product).map(by_card::product).unwrap_or_default();
        let using =
            Using { thing, client: &card.client, name: &name, at, about: "", price: None, by: &world.by };
        let count = args.times.map_or(1, i64::from);
        wallet.session(&using, Some(&card.id), count, &rules.card, &mut Vec::new())?;
        let mut rows = Rows::default();
        wallet.finish(&mut ids).iter().for_each(|row| rows.card_use(row));
        let lines = card_lines::used(world, &shop, &wallet);
        Ok::<_, Problems>((rows.edits(), card.id.clone(), lines))
    })?;
    lines.iter().for_each(|line| world.tell(line));
    Ok(register::ended(world, outcome.as_ref()))
}
