//! What coupons take off while a visit or a sale is entered: each is looked up, reckoned, and marked used in
//! the same change (优惠券抵扣).

use super::{FILE, all};
use crate::cli::till::load::Shop;
use crate::cli::till::options::PayOptions;
use crate::domain::amiss::Amiss;
use crate::domain::change::Edit;
use crate::domain::coupon::{State, state, usable};
use crate::domain::coupon_fact::CouponFact;
use crate::domain::day::{Day, Moment};
use crate::domain::id::Kind;
use crate::domain::money::Money;
use crate::domain::problem::{Fact, Problem, Problems, Sought};
use crate::domain::record::coupon::Coupon;
use crate::domain::rule::Rules;
use crate::domain::till::paying::{COUPON, Tender, parts};
use crate::domain::worth::Worth;
use crate::messages::Lang;
use crate::messages::coupon as words;
use crate::store::directory::Store;

/// Something that is charged.
pub struct Charged<'a> {
    pub client: &'a str,
    /// The service; none for a product.
    pub service: Option<&'a str>,
    /// What is still to be paid for it.
    pub due: Money,
    pub day: Day,
}

/// What one coupon took off.
struct Taken {
    /// The place of what it was used for.
    index: usize,
    id: String,
    off: Money,
}

/// The coupons that were named, and what they took off.
#[derive(Default)]
pub struct ByCoupon {
    open: Vec<(Coupon, Option<CouponFact>)>,
    taken: Vec<Taken>,
}

impl ByCoupon {
    /// Looks them up among those of these clients. `--pay` by coupons is refused where the shop keeps its
    /// coupons here, so that none is used without being marked.
    pub fn open(
        store: &Store,
        shop: &Shop,
        rules: &Rules,
        asked: &[String],
        clients: &[String],
        (paying, day): (&PayOptions, Day),
    ) -> Result<ByCoupon, Problems> {
        let named = named(paying, rules);
        if asked.is_empty() && named.is_none() {
            return Ok(ByCoupon::default());
        }
        let coupons = all(store)?;
        if let Some(text) = named.filter(|text| !coupons.is_empty() || Kind::of(text) == Some(Kind::Coupon)) {
            return Err(CouponFact::PayByCoupon { text }.into());
        }
        if !asked.is_empty() && rules.till.method(COUPON).is_none() {
            let known = rules.till.known(|_| true);
            return Err(Amiss::UnknownMethod { text: COUPON.into(), known }.into());
        }
        let (mut open, mut problems): (Vec<(Coupon, Option<CouponFact>)>, _) =
            (Vec::new(), Problems::default());
        for asked in asked {
            let taken = |coupon: &Coupon| open.iter().any(|(known, _)| known.id == coupon.id);
            match the_one(&coupons, (rules, shop), asked.trim(), clients, day, &taken) {
                Ok(coupon) => open.push((coupon, None)),
                Err(found) => problems.0.extend(found.0),
            }
        }
        problems.or_ok()?;
        Ok(ByCoupon { open, taken: Vec::new() })
    }

    /// What the first coupon that fits takes off; one coupon for each service or product.
    pub fn off(&mut self, index: usize, charged: &Charged) -> Money {
        if charged.due <= Money::NONE {
            return Money::NONE;
        }
        for at in 0..self.open.len() {
            let (coupon, why) = &mut self.open[at];
            match off(coupon, charged) {
                Ok(off) => {
                    self.taken.push(Taken { index, id: coupon.id.clone(), off });
                    self.open.remove(at);
                    return off;
                }
                Err(fact) => *why = Some(fact),
            }
        }
        Money::NONE
    }

    /// Why the others took nothing off.
    pub fn refused(&self, shop: &Shop) -> Vec<Problem> {
        let why = |(coupon, why): &(Coupon, Option<CouponFact>)| match why.clone() {
            Some(CouponFact::OtherService { id, service }) if service.is_empty() => {
                CouponFact::NothingToTakeOff { id }
            }
            Some(CouponFact::OtherService { id, service }) => {
                CouponFact::OtherService { id, service: shop.thing_name(&service) }
            }
            Some(fact) => fact,
            None => CouponFact::NothingToTakeOff { id: coupon.id.clone() },
        };
        self.open.iter().map(why).map(|fact| Problem::new(Fact::Coupon(fact))).collect()
    }

    /// Payments by the method of coupons, by the places of what they pay.
    pub fn tenders(&self) -> impl Iterator<Item = (usize, Tender)> {
        self.taken.iter().map(|taken| (taken.index, Tender { method: COUPON.into(), amount: taken.off }))
    }

    /// Which coupon a payment is: it stands in the payment's note.
    pub fn of_payment(&self, index: usize, tender: &Tender) -> Option<&str> {
        let is_it = |taken: &&Taken| taken.index == index && tender.method == COUPON;
        self.taken.iter().find(is_it).map(|taken| taken.id.as_str())
    }

    /// Marks them used, with what there is to say. `id`: of what stands at a place.
    pub fn used<'a>(
        &self,
        now: Moment,
        id: impl Fn(usize) -> Option<&'a str>,
        lang: Lang,
    ) -> (Vec<Edit>, Vec<String>) {
        let used = |taken: &Taken| {
            let what = id(taken.index)?.to_string();
            let said = words::used(&taken.id, &what, taken.off, lang);
            let cells = vec![("used_at".to_string(), now.to_string()), ("used_for".to_string(), what)];
            Some((Edit::Update { file: FILE.into(), id: taken.id.clone(), cells }, said))
        };
        self.taken.iter().filter_map(used).unzip()
    }
}

/// What a coupon takes off, or why nothing.
fn off(coupon: &Coupon, charged: &Charged) -> Result<Money, CouponFact> {
    usable(coupon, charged.client, charged.day)?;
    let other = |service: &str| CouponFact::OtherService { id: coupon.id.clone(), service: service.into() };
    match (&coupon.worth, charged.service) {
        // A treatment for nothing is no product for nothing.
        (Worth::Service(only), None) => Err(other(only)),
        (worth, service) => {
            let off = worth.off(charged.due, service.unwrap_or_default());
            let only = if let Worth::Service(only) = worth { only.as_str() } else { "" };
            off.filter(|off| *off > Money::NONE).ok_or_else(|| other(only))
        }
    }
}

/// What `--pay` says of coupons: the coupon or the amount that is named with the method.
fn named(paying: &PayOptions, rules: &Rules) -> Option<String> {
    let is_coupon = |name: &str| rules.till.method_named(name).is_some_and(|method| method.id == COUPON);
    let text = paying.text()?;
    let of_text = text.split([',', '+', ';', '，', '、', '；']).find_map(|part| {
        let (name, what) = part.split_once(['=', ':', '：'])?;
        is_coupon(name.trim()).then(|| what.trim().to_string())
    });
    let of_parts = || {
        let parts = parts(&text).unwrap_or_default();
        let found = parts.into_iter().find(|(name, _)| is_coupon(name));
        found.map(|(_, amount)| amount.map(|amount| amount.to_string()).unwrap_or_default())
    };
    of_text.or_else(of_parts)
}

/// The coupon that is meant: by its id or a part of it; else the only usable one of theirs, of that offer
/// where one is named. `taken`: those that are used already.
fn the_one(
    coupons: &[Coupon],
    (rules, shop): (&Rules, &Shop),
    asked: &str,
    clients: &[String],
    day: Day,
    taken: &dyn Fn(&Coupon) -> bool,
) -> Result<Coupon, Problems> {
    const LEAST: usize = 4;
    if let Some(coupon) = coupons.iter().find(|coupon| coupon.id == asked) {
        return Ok(coupon.clone());
    }
    let is_hers = |coupon: &&Coupon| clients.contains(&coupon.client);
    let part = |coupon: &&Coupon| {
        asked.len() >= LEAST && (coupon.id.starts_with(asked) || coupon.id.ends_with(asked))
    };
    let mut found: Vec<&Coupon> = coupons.iter().filter(is_hers).filter(part).collect();
    if found.is_empty() {
        let named = |coupon: &Coupon| {
            let offer = rules.coupon.offer(&coupon.offer);
            offer.is_some_and(|o| o.name.contains(asked) || o.names.iter().any(|name| name.contains(asked)))
        };
        let of_offer = |coupon: &&Coupon| asked.is_empty() || coupon.offer == asked || named(coupon);
        let usable = |coupon: &&Coupon| state(coupon, day) == State::Usable && !taken(coupon);
        found = coupons.iter().filter(is_hers).filter(of_offer).filter(usable).collect();
    }
    let whose = || {
        let mut names: Vec<String> = clients.iter().map(|client| shop.client_name(client)).collect();
        names.dedup();
        names.join("、")
    };
    match found[..] {
        [one] => Ok(one.clone()),
        [] if asked.is_empty() => Err(CouponFact::NoneUsable { name: whose() }.into()),
        [] => Err(Fact::NotFound { what: Sought::Coupon, asked: asked.to_string(), verbs: &[] }.into()),
        ref several => {
            let ids = several.iter().map(|coupon| coupon.id.clone()).collect();
            Err(CouponFact::Several { name: whose(), ids }.into())
        }
    }
}
