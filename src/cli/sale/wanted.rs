//! What `sale add` is asked for: everybody and everything that was named, found; what is not found, or not
//! understood, is told at once.

use super::VERBS;
use crate::cli::complete;
use crate::cli::here;
use crate::cli::till::load::Shop;
use crate::cli::till::options::{PayOptions, SoldOptions};
use crate::cli::till::{find, pay, typed};
use crate::cli::world::World;
use crate::domain::day::Moment;
use crate::domain::find::{Findable, find as found};
use crate::domain::money::Money;
use crate::domain::problem::{Fact, Problems, Sought};
use crate::domain::record::product::Product;
use crate::domain::record::visit::Visit;
use crate::domain::rule::Rules;
use crate::domain::shares::Shares;
use crate::messages::help::both;
use crate::store::directory::Store;
use clap::Args;
use clap_complete::engine::ArgValueCompleter;

#[derive(Args, Debug)]
pub struct SaleAddArgs {
    #[arg(value_name = "CLIENT", add = ArgValueCompleter::new(complete::clients),
          help = both("姓名、拼音、电话、后四位、编号", "name, pinyin, phone, last four digits, number"))]
    pub client: String,
    #[arg(value_name = "PRODUCT", required = true, help = both("产品，按名字或编号", "products, by name or number"))]
    pub products: Vec<String>,
    #[arg(long, value_name = "N", value_delimiter = ',', value_parser = clap::value_parser!(u32).range(1..=9999),
          help = both("数量；几个产品按顺序各写一个，只写一个就都是它", "how many, one number for each product, or one for all"))]
    pub qty: Vec<u32>,
    #[arg(long, value_name = "AMOUNT", value_delimiter = ',', help = both("当面定的金额；几个产品按顺序各写一个", "the amount agreed on, one for each product"))]
    pub amount: Vec<String>,
    #[arg(long, value_name = "VISIT", help = both("哪次到店时卖的", "the visit at which it was sold"))]
    pub visit: Option<String>,
    #[arg(long, value_name = "COUPON", num_args = 0..=1, default_missing_value = "", conflicts_with = "free", help = both("用她的优惠券：编号、末几位或哪种券；抵多少会算出来，同时记成用过。只有一张能用时可以不写", "by a coupon of hers, by its id or offer: what it takes off is reckoned, and it is marked used; none need be named where she has one"))]
    pub coupon: Vec<String>,
    #[command(flatten)]
    pub paying: PayOptions,
    #[command(flatten)]
    pub sold: SoldOptions,
}

/// What is sold, to whom, when and by whom.
pub struct Wanted {
    pub at: Moment,
    /// The client's id.
    pub client: String,
    pub products: Vec<Product>,
    /// What was agreed on, one for each product.
    pub amounts: Option<Vec<Money>>,
    pub sold_by: Shares,
    /// The visit at which it is sold.
    pub visit: Option<Visit>,
}

impl Wanted {
    pub fn read(
        world: &World,
        rules: &Rules,
        store: &Store,
        shop: &Shop,
        args: &SaleAddArgs,
        paying: &PayOptions,
    ) -> Result<Wanted, Problems> {
        let mut problems = Problems::default();
        let count = args.products.len();
        let at = problems.keep(typed::moment(world, rules, args.sold.at.as_deref()));
        let day = at.map_or(world.today(rules), |at| at.day);
        let client = here::client(world, (store, rules), &shop.clients, &args.client, day, VERBS);
        let client = problems.keep(client);
        let products = args.products.iter().filter_map(|asked| problems.keep(product(shop, asked))).collect();
        let amounts = problems.keep(typed::amounts("--amount", &args.amount, count)).flatten();
        let sold_by = problems.keep(typed::shares(args.sold.sold_by.as_deref(), &shop.staff));
        let visit = args.visit.as_deref().and_then(|asked| problems.keep(find::visit(store, asked, &[])));
        if args.qty.len() > 1 && args.qty.len() != count {
            let text = args.qty.iter().map(u32::to_string).collect::<Vec<_>>().join(",");
            problems.0.push(Fact::BadOption { option: "--qty", text }.into());
        }
        let understood = at.zip(client).filter(|_| problems.0.is_empty());
        let Some((at, client)) = understood else {
            problems.keep(pay::named(paying, &rules.till));
            return Err(problems);
        };
        let (client, sold_by) = (client.get("id").to_string(), sold_by.unwrap_or_default());
        Ok(Wanted { at, client, products, amounts, sold_by, visit })
    }
}

/// The product that is meant, by number, name or a part of it; those that are sold come first.
fn product(shop: &Shop, asked: &str) -> Result<Product, Problems> {
    let findable = |product: &Product| Findable {
        id: product.id.clone(),
        number: product.number.clone(),
        name: product.name.clone(),
        ..Findable::default()
    };
    let of = |active: bool| {
        let mut list: Vec<Findable> =
            shop.products.values().filter(|p| p.active == active).map(findable).collect();
        list.sort_by(|a, b| (&a.number, &a.id).cmp(&(&b.number, &b.id)));
        list
    };
    let (offered, gone) = (of(true), of(false));
    let mut meant = found(&offered, asked);
    if meant.is_empty() {
        meant = found(&gone, asked);
    }
    let (what, asked) = (Sought::Product, asked.to_string());
    match meant[..] {
        [one] => Ok(shop.products.get(&one.id).cloned().unwrap_or_default()),
        [] => Err(Fact::NotFound { what, asked, verbs: &[] }.into()),
        ref several => {
            let candidates = several.iter().map(|one| one.candidate()).collect();
            Err(Fact::Ambiguous { what, asked, candidates }.into())
        }
    }
}
