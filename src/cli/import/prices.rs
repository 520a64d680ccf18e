//! The prices of the shop's lists (会员价, 体验价) that stand beside the services of a sheet.

use crate::domain::change::{Cells, Edit};
use crate::domain::id::{IdMaker, Kind};
use crate::domain::money::Money;
use crate::domain::problem::Problems;
use crate::domain::record::price::Price;
use crate::domain::rule::till::TillRules;
use crate::domain::schema;
use crate::import::decide::RowFate;
use crate::import::incoming::Incoming;
use crate::import::menu::ListPrice;
use crate::store::directory::Store;
use crate::store::query;
use foldhash::HashMap;

const FILE: &str = "prices.csv";

/// What became of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    pub new: usize,
    /// The shop has another price on that list, which stays: somebody may have set it since.
    pub other: usize,
}

/// Enters the prices of services that come in or are known, where the shop has none on that list.
pub fn enter(
    store: &Store,
    rules: &TillRules,
    (incoming, fates): (&Incoming, &[RowFate]),
    prices: &[ListPrice],
    ids: &mut IdMaker,
) -> Result<(Vec<Edit>, Counted), Problems> {
    let mut problems = Vec::new();
    let known = query::all(store, FILE, &schema::PRICES, &mut problems, Price::read)?;
    Problems(problems).or_ok()?;
    let mut standing: HashMap<(String, &str), Money> = HashMap::default();
    let mut taken: Vec<String> = Vec::new();
    for price in known.into_iter().flatten() {
        taken.push(price.id);
        if let Some(list) = rules.lists.iter().find(|list| list.id == price.list) {
            standing.insert((price.service, &list.id), price.price);
        }
    }
    let (mut rows, mut count) = (Vec::new(), Counted::default());
    for price in prices {
        let row = incoming.rows.iter().position(|row| row.sheet == price.sheet && row.index == price.index);
        let service = match row.and_then(|row| fates.get(row)) {
            Some(RowFate::New(id) | RowFate::Updated(id, _) | RowFate::Unchanged(id)) => id,
            _ => continue,
        };
        let Some(list) = rules.lists.iter().find(|list| list.id == price.list) else { continue };
        match standing.get(&(service.clone(), list.id.as_str())) {
            Some(known) => count.other += usize::from(*known != price.price),
            None => {
                let id = ids.make(Kind::Price, None, |id| taken.iter().any(|known| known == id));
                let cells = [id.clone(), service.clone(), list.id.clone(), price.price.to_string()];
                rows.push(cells.iter().collect::<Cells>());
                taken.push(id);
                standing.insert((service.clone(), &list.id), price.price);
                count.new += 1;
            }
        }
    }
    let columns: Vec<String> = ["id", "service", "list", "price"].map(str::to_string).into();
    let edits = (!rows.is_empty()).then(|| Edit::Insert { file: FILE.into(), columns: columns.into(), rows });
    Ok((edits.into_iter().collect(), count))
}
