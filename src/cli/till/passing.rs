//! What is odd about what is entered: refused, or passed over because somebody says that it is so.

use super::load::Shop;
use crate::cli::world::World;
use crate::domain::amiss::Amiss;
use crate::domain::problem::{Fact, Problem, Problems};
use crate::domain::record::service::Service;
use crate::domain::rule::Rules;
use crate::domain::shares::Shares;
use crate::domain::till::paying::Tender;
use crate::domain::unfit::Unfit;
use crate::messages::book as words;
use crate::render;
use crate::store::book;
use crate::store::directory::Store;

/// Everything odd of one command, once each.
pub struct Passing<'a> {
    rules: &'a Rules,
    anyway: bool,
    passed: Vec<Unfit>,
    refused: Vec<Unfit>,
}

impl<'a> Passing<'a> {
    pub fn new(rules: &'a Rules, anyway: bool) -> Passing<'a> {
        Passing { rules, anyway, passed: Vec::new(), refused: Vec::new() }
    }

    fn meet(&mut self, unfit: Unfit) {
        let passes = self.anyway && self.rules.at_till.may_pass(&unfit);
        let list = if passes { &mut self.passed } else { &mut self.refused };
        if !list.contains(&unfit) {
            list.push(unfit);
        }
    }

    /// Whether she still works here.
    pub fn works(&mut self, shop: &Shop, staff: &str) {
        if let Some(hand) = shop.hands.get(staff).filter(|hand| !hand.active) {
            self.meet(Unfit::StaffLeft { name: hand.name.clone() });
        }
    }

    pub fn sold_by(&mut self, shop: &Shop, shares: &Shares) {
        shares.0.iter().for_each(|(staff, _)| self.works(shop, staff));
    }

    /// Whether she does that service.
    pub fn can(&mut self, shop: &Shop, staff: &str, service: &Service) {
        if let Some(hand) = shop.hands.get(staff).filter(|hand| !hand.can(service)) {
            self.meet(Unfit::NoSkill { staff: hand.name.clone(), service: service.name.clone() });
        }
    }

    /// Whether a service or a product is offered.
    pub fn offered(&mut self, name: &str, active: bool) {
        if !active {
            self.meet(Unfit::NotOffered { name: name.to_string() });
        }
    }

    /// Whether a client who pays off a card, or by points, has a card.
    pub fn card(
        &mut self,
        store: &Store,
        shop: &Shop,
        client: &str,
        tender: &Tender,
    ) -> Result<(), Problems> {
        if !self.rules.at_till.of_card.contains(&tender.method) {
            return Ok(());
        }
        let says = |column| shop.client(client).is_some_and(|c| !c.get(column).trim().is_empty());
        if !says("since") && !says("tier") && !book::has_paid_sessions(store, client)? {
            let method = self.rules.till.method(&tender.method);
            let method = method.map_or_else(|| tender.method.clone(), |method| method.name.clone());
            self.meet(Unfit::NoCard { client: shop.client_name(client), method });
        }
        Ok(())
    }

    /// What stands against it.
    pub fn refused(&mut self) -> Vec<Problem> {
        let rules = &self.rules.at_till;
        let problem = |what: Unfit| Amiss::Unfit { anyway: rules.may_pass(&what), what }.into();
        self.refused.drain(..).map(problem).collect()
    }

    /// What was passed over.
    pub fn passed(self) -> Vec<Unfit> {
        self.passed
    }
}

/// What the log keeps of it, behind the ids.
pub fn about(ids: &[String], passed: &[Unfit]) -> String {
    let mut about = ids.join(" ");
    for unfit in passed {
        about.push_str(" --anyway=");
        about.push_str(unfit.word());
    }
    about
}

/// Tells what was passed over.
pub fn say(world: &World, passed: Vec<Unfit>) {
    for what in passed {
        let fact = Fact::Till(Amiss::Unfit { what, anyway: true });
        world.tell(&words::passed(&render::problem::said(&fact, world.lang), world.lang));
    }
}
