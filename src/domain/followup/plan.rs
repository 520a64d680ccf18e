//! The day for which a care plan has a follow-up: an event of its own, from the client's dossier.

use super::event::{Event, What, begun};
use crate::domain::dossier::{FollowUp, PlanItem};
use crate::domain::record::product::Product;
use crate::domain::record::service::Service;
use foldhash::HashMap;

/// The follow-ups of care plans, each with the services and products that it is about.
pub fn of_plans(
    follow_ups: &[FollowUp],
    services: &HashMap<String, Service>,
    products: &HashMap<String, Product>,
) -> Vec<Event> {
    let known = |item: &PlanItem| {
        let text = item.service.trim();
        let is = |one: &&Service| [&one.id, &one.number, &one.name].into_iter().any(|own| own == text);
        services.values().find(is).map_or_else(|| text.to_string(), |service| service.id.clone())
    };
    let event = |follow_up: &FollowUp| {
        let items = &follow_up.items;
        let named = items.iter().filter(|item| !item.service.trim().is_empty());
        Event {
            services: named.map(known).collect(),
            product: product(items, products),
            ..begun(What::Plan, follow_up.on.at(0), &follow_up.client, &follow_up.source)
        }
    };
    follow_ups.iter().map(event).collect()
}

/// The product that the items name; the names of several.
fn product(items: &[PlanItem], products: &HashMap<String, Product>) -> String {
    let named: Vec<&str> =
        items.iter().map(|item| item.product.trim()).filter(|name| !name.is_empty()).collect();
    let [text] = named[..] else { return named.join("、") };
    let is = |one: &&Product| [&one.id, &one.number, &one.name].into_iter().any(|own| own == text);
    products.values().find(is).map_or_else(|| text.to_string(), |product| product.id.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::consent::{Channel, Consent, Statement, Topic};
    use crate::domain::day::{Day, Moment};
    use crate::domain::followup::{self, Records, Span};
    use crate::domain::record::client::Client;
    use crate::domain::record::followup::{Followup, Outcome};
    use crate::domain::row::Source;
    use crate::domain::rule::{self, Rules};
    use crate::domain::tree::Node;
    use std::rc::Rc;

    const ON: &str = "2026-12-10";
    const KEY: &str = "plan-follow-up/c1/2026-12-10";

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    fn named(service: &str, product: &str) -> PlanItem {
        PlanItem { service: service.into(), product: product.into(), ..PlanItem::default() }
    }

    fn event(items: &[PlanItem]) -> Event {
        let service =
            Service { id: "s1".into(), number: "12".into(), name: "水光".into(), ..Service::default() };
        let product =
            Product { id: "p1".into(), number: "7".into(), name: "精华".into(), ..Product::default() };
        let follow_up =
            FollowUp { client: "c1".into(), on: day(ON), items: items.to_vec(), source: Source::default() };
        let services = [("s1".to_string(), service)].into_iter().collect();
        let products = [("p1".to_string(), product)].into_iter().collect();
        of_plans(&[follow_up], &services, &products).remove(0)
    }

    #[test]
    fn what_a_plan_names_is_found_by_id_number_or_name() {
        let cases: &[(&[PlanItem], &[&str], &str)] = &[
            (&[named("水光", "")], &["s1"], ""),
            (&[named(" 12 ", ""), named("", "7")], &["s1"], "p1"),
            (&[named("s1", ""), named("热疗", "")], &["s1", "热疗"], ""),
            (&[named("", "精华"), named("", "面霜")], &[], "精华、面霜"),
            (&[named("", "面膜")], &[], "面膜"),
        ];
        for (items, services, product) in cases {
            let event = event(items);
            assert_eq!((event.services.as_slice(), event.product.as_str()), (&owned(services)[..], *product));
        }
    }

    fn owned(words: &[&str]) -> Vec<String> {
        words.iter().map(|word| word.to_string()).collect()
    }

    fn call(at: &str, outcome: Outcome, next: Option<&str>) -> Followup {
        Followup {
            id: String::new(),
            at: Moment::parse(at).unwrap(),
            key: KEY.into(),
            also: Vec::new(),
            client: "c1".into(),
            by: String::new(),
            channel: String::new(),
            outcome,
            said: String::new(),
            score: None,
            next: next.and_then(Day::parse),
            booking: String::new(),
            source: Source::default(),
        }
    }

    #[test]
    fn a_follow_up_is_listed_from_its_day_on_until_it_is_settled() {
        let rules = Rules::read(rule::default_tree(), Node::nothing()).0.unwrap();
        let open = || Client { id: "c1".into(), phone: "13800000001".into(), ..Client::default() };
        let paused = Client { paused_until: Some(day("2026-12-20")), ..open() };
        let topic = Topic::Channel(Channel::Phone);
        let withdrawn = Statement { topic, given: false, on: day("2026-01-01") };
        let refused = Client { consent: Consent(vec![withdrawn]), ..open() };
        use Outcome::{Later, NoAnswer, Reached};
        let none = || Vec::new();
        let cases: Vec<(&str, Client, Vec<Followup>, &str, bool)> = vec![
            ("the day before", open(), none(), "2026-12-09", false),
            ("on the day", open(), none(), ON, true),
            ("a week later", open(), none(), "2026-12-17", true),
            ("too late", open(), none(), "2026-12-18", false),
            ("paused", paused, none(), ON, false),
            ("no calls", refused, none(), ON, false),
            ("reached", open(), vec![call("2026-12-10T10:00", Reached, None)], "2026-12-11", false),
            ("nobody, today", open(), vec![call("2026-12-10T10:00", NoAnswer, None)], ON, false),
            (
                "nobody, the next day",
                open(),
                vec![call("2026-12-10T10:00", NoAnswer, None)],
                "2026-12-11",
                true,
            ),
            ("later", open(), vec![call("2026-12-10T10:00", Later, Some("2026-12-24"))], "2026-12-24", true),
        ];
        for (name, client, followups, on, listed) in cases {
            let records = Records {
                events: vec![Rc::new(event(&[named("水光", "")]))],
                clients: [("c1".to_string(), Rc::new(client))].into_iter().collect(),
                followups,
                ..Records::default()
            };
            let list = followup::list(&rules, &records, Span::of(day(on)), false);
            let keys: Vec<&str> = list.calls.iter().map(|call| call.key()).collect();
            assert_eq!(keys, if listed { vec![KEY] } else { Vec::new() }, "{name}");
        }
    }
}
