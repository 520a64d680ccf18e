//! What a complaint is about: a visit, a sale, a card or a booking of hers, told in a line.

use crate::cli::till::load::Shop;
use crate::cli::till::target::{Target, of_client};
use crate::domain::day::Moment;
use crate::domain::problem::Problems;
use crate::store::directory::Store;
use foldhash::HashSet;

/// What it was.
#[derive(Clone, Debug)]
pub struct About {
    pub id: String,
    /// Not known of some old cards.
    pub at: Option<Moment>,
    /// The service, or the product.
    pub what: String,
    pub thing: String,
    /// Who did it, or sold it.
    pub staff: String,
    pub target: Target,
}

impl About {
    /// 2026-11-20 14:00 水光护理 黄丽娟 v2611-…
    pub fn told(&self, shop: &Shop) -> String {
        let at = self.at.map(|at| at.to_string().replace('T', " ")).unwrap_or_default();
        let parts = [at, self.what.clone(), shop.staff_name(&self.staff), self.id.clone()];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    }
}

/// The thing of this client's that is meant.
pub fn of(store: &Store, shop: &Shop, client: &str, asked: &str) -> Result<About, Problems> {
    of_client(store, shop, client, asked).map(|target| told(shop, target))
}

fn told(shop: &Shop, target: Target) -> About {
    let (at, thing, staff) = match &target {
        Target::Visit(visit) => (Some(visit.at), visit.service.clone(), visit.staff.clone()),
        Target::Sale(sale) => {
            (Some(sale.at), sale.product.clone(), sale.sold_by.first().unwrap_or_default().to_string())
        }
        Target::Booking(booking) => (Some(booking.start), booking.service.clone(), booking.staff.clone()),
        Target::Card(card) => {
            (card.sold_at, String::new(), card.sold_by.first().unwrap_or_default().to_string())
        }
    };
    let what = match &target {
        Target::Card(card) => card.name.clone(),
        _ => shop.thing_name(&thing),
    };
    About { id: target.id().to_string(), at, what, thing, staff, target }
}

/// What was hers lately, the newest first: a complaint is usually about one of these.
pub fn lately(store: &Store, shop: &Shop, client: &str, now: Moment) -> Result<Vec<About>, Problems> {
    use crate::cli::till::load::Choice;
    /// So many days back.
    const LATELY: i64 = 30;
    let choice = Choice { client: Some(client), from: Some(now.day.plus(-LATELY)), to: Some(now.day) };
    let (visits, sales) = (choice.visits(store)?, choice.sales(store)?);
    let reverses = visits.iter().map(|visit| &visit.reverses).chain(sales.iter().map(|sale| &sale.reverses));
    let back: HashSet<String> = reverses.filter(|id| !id.is_empty()).cloned().collect();
    let stands = |id: &str, reverses: &str| reverses.is_empty() && !back.contains(id);
    let visits = visits.into_iter().filter(|visit| stands(&visit.id, &visit.reverses)).map(Target::Visit);
    let sales = sales.into_iter().filter(|sale| stands(&sale.id, &sale.reverses)).map(Target::Sale);
    let mut found: Vec<About> = visits.chain(sales).map(|target| told(shop, target)).collect();
    found.sort_by_key(|about| std::cmp::Reverse(about.at));
    Ok(found)
}
