//! Coupons that are about to expire (domain.md section 5).

use super::reach::reach;
use super::{AsOf, Due, Occasion, Records, is_listed, is_paused, words};
use crate::domain::coupon::{State, state};
use crate::domain::day::Day;
use crate::domain::record::client::Client;
use crate::domain::record::coupon::Coupon;
use crate::domain::rule::{About, Reminder, Rules, Tongue};
use crate::domain::worth::Worth;
use std::rc::Rc;

/// The rules that speak of coupons.
fn rules_of(rules: &Rules) -> impl Iterator<Item = &Reminder> {
    rules.reminders.iter().filter(|rule| rule.about == About::CouponExpiring)
}

/// Whether a list of that day may speak of a coupon.
pub fn may_be_due(rules: &Rules, coupon: &Coupon, as_of: Day) -> bool {
    let due = |until: Day| {
        rules_of(rules)
            .any(|rule| is_listed(rule, until.plus(-rule.lead.whole_days()), as_of) && as_of <= until)
    };
    state(coupon, as_of) == State::Usable && coupon.until.is_some_and(due)
}

pub fn list(rules: &Rules, records: &Records, as_of: AsOf) -> Vec<Due> {
    let mut lines = Vec::new();
    for rule in rules_of(rules) {
        for coupon in &records.coupons {
            let client = records.clients.get(&coupon.client).filter(|client| !is_paused(client, as_of.day));
            if let Some(client) = client
                && let Some(until) = coupon.until.filter(|until| as_of.day <= *until)
                && is_listed(rule, until.plus(-rule.lead.whole_days()), as_of.day)
            {
                lines.push(line(rules, records, as_of, rule, client, coupon, until));
            }
        }
    }
    lines.sort_by(|a, b| (a.due, &a.client.id, &a.key).cmp(&(b.due, &b.client.id, &b.key)));
    lines
}

/// What a coupon is called in a text: 生日礼遇（八折）.
pub fn called(rules: &Rules, records: &Records, coupon: &Coupon) -> String {
    let tongue = rules.shop.language;
    let name = rules.coupon.offers.iter().find(|offer| offer.id == coupon.offer);
    let worth = match (&coupon.worth, tongue) {
        (Worth::Amount(amount), Tongue::Zh) => format!("{amount}元优惠券"),
        (Worth::Amount(amount), Tongue::En) => format!("{amount} yuan off"),
        (Worth::Percent(percent), Tongue::Zh) => format!("{}优惠券", discount(*percent)),
        (Worth::Percent(percent), Tongue::En) => format!("{}% off", 100u32.saturating_sub(*percent)),
        (Worth::Service(service), _) => {
            let service = records.services.get(service).map(|service| service.name.as_str());
            match (service, tongue) {
                (Some(name), Tongue::Zh) => format!("免费{name}"),
                (Some(name), Tongue::En) => format!("a free {name}"),
                (None, Tongue::Zh) => "免费护理一次".to_string(),
                (None, Tongue::En) => "a free treatment".to_string(),
            }
        }
    };
    match (name, tongue) {
        (Some(offer), Tongue::Zh) => format!("{}（{worth}）", offer.name),
        (Some(offer), Tongue::En) => format!("{}, {worth}", offer.name),
        (None, _) => worth,
    }
}

/// 80 percent is 8折, 85 is 8.5折.
pub fn discount(percent: u32) -> String {
    match percent % 10 {
        0 => format!("{}折", percent / 10),
        units => format!("{}.{units}折", percent / 10),
    }
}

fn line(
    rules: &Rules,
    records: &Records,
    as_of: AsOf,
    rule: &Reminder,
    client: &Rc<Client>,
    coupon: &Rc<Coupon>,
    until: Day,
) -> Due {
    let key = format!("{}/{}/{until}", rule.id, coupon.id);
    let reach = reach(client, &rules.contact, as_of.day);
    let what = called(rules, records, coupon);
    Due {
        done: records.messages.get(&key).cloned().map(Box::new),
        key,
        rule: rule.id.clone(),
        due: until.plus(-rule.lead.whole_days()).at(rule.at.unwrap_or(rules.contact.quiet.1)),
        client: client.clone(),
        occasion: Occasion::Coupon { coupon: coupon.clone(), what },
        reach,
        source: coupon.source.clone(),
    }
}

/// The words of a coupon that expires.
pub(super) fn words_of(rules: &Rules, client: &Client, until: Day, as_of: Day, what: &str) -> words::Words {
    let mut words = words::common(rules, client, until, as_of);
    words.push(("coupon", what.into()));
    words
}
