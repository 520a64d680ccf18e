//! What to offer a client: services and products by her skin type and findings, from the shop's own table,
//! with what of her health speaks against it.

use super::dossier::Health;
use super::rule::suggestion::Suggestion;

/// Something that the shop offers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Offer {
    pub id: String,
    pub name: String,
    pub is_product: bool,
    /// A service's category, a product's kind.
    pub group: String,
    /// What a service's cautions and preparation list say.
    pub cautions: String,
}

/// What is known of her skin and health.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Skin {
    /// The id of a skin type, or blank.
    pub kind: String,
    pub findings: Vec<String>,
    pub health: Health,
    pub pregnant: bool,
}

/// What speaks against an offer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Against {
    /// An allergy of hers that it names.
    Allergy(String),
    /// Its cautions speak of pregnancy, and she is pregnant.
    Pregnancy,
}

/// An offer that the table suggests, with each rule that does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggested<'a> {
    pub offer: &'a Offer,
    pub rules: Vec<&'a Suggestion>,
    pub against: Vec<Against>,
}

fn holds(text: &str, words: &[String]) -> bool {
    words.iter().any(|word| !word.is_empty() && text.contains(word.as_str()))
}

/// Whether a rule speaks of this skin. A rule about findings needs one of them; a finding holds the rule's
/// word, so that 「两颊泛红」 is a 泛红.
fn concerns(rule: &Suggestion, skin: &Skin) -> bool {
    let by_skin = rule.skin.is_empty() || rule.skin.contains(&skin.kind);
    let by_finding =
        rule.findings.is_empty() || skin.findings.iter().any(|found| holds(found, &rule.findings));
    by_skin && by_finding && !(rule.skin.is_empty() && rule.findings.is_empty())
}

/// Whether a rule names an offer: by a word in its name, within a category or kind, or by that alone.
fn names(rule: &Suggestion, offer: &Offer) -> bool {
    let (words, groups) = match offer.is_product {
        true => (&rule.product, &rule.product_kind),
        false => (&rule.service, &rule.service_category),
    };
    match words.is_empty() {
        true => holds(&offer.group, groups),
        false => {
            holds(&offer.name, words)
                && (groups.is_empty() || offer.group.is_empty() || holds(&offer.group, groups))
        }
    }
}

/// What speaks against an offer; `pregnancy` are the words by which cautions speak of it.
pub fn against(offer: &Offer, skin: &Skin, pregnancy: &[String]) -> Vec<Against> {
    let said = |word: &&String| {
        let word = word.trim();
        !word.is_empty() && (offer.name.contains(word) || offer.cautions.contains(word))
    };
    let allergies = skin.health.allergies.iter().filter(said).cloned().map(Against::Allergy);
    let pregnant = skin.pregnant && holds(&offer.cautions, pregnancy);
    allergies.chain(pregnant.then_some(Against::Pregnancy)).collect()
}

/// What the table suggests: what most rules speak for first, what something speaks against last.
pub fn suggest<'a>(
    rules: &'a [Suggestion],
    offers: &'a [Offer],
    skin: &Skin,
    pregnancy: &[String],
) -> Vec<Suggested<'a>> {
    let concerned: Vec<&Suggestion> = rules.iter().filter(|rule| concerns(rule, skin)).collect();
    let suggested = |offer: &'a Offer| {
        let rules: Vec<&Suggestion> = concerned.iter().copied().filter(|rule| names(rule, offer)).collect();
        (!rules.is_empty()).then(|| Suggested { offer, rules, against: against(offer, skin, pregnancy) })
    };
    let mut found: Vec<Suggested> = offers.iter().filter_map(suggested).collect();
    found.sort_by_key(|s| (!s.against.is_empty(), s.offer.is_product, std::cmp::Reverse(s.rules.len())));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        text.split_whitespace().map(str::to_string).collect()
    }

    fn rule(id: &str, skin: &str, findings: &str, service: &str, product: &str) -> Suggestion {
        let (skin, findings) = (words(skin), words(findings));
        let (service, product) = (words(service), words(product));
        Suggestion { id: id.into(), skin, findings, service, product, ..Suggestion::default() }
    }

    fn offers() -> Vec<Offer> {
        let offer = |id: &str, name: &str, is_product, group: &str, cautions: &str| Offer {
            id: id.into(),
            name: name.into(),
            is_product,
            group: group.into(),
            cautions: cautions.into(),
        };
        vec![
            offer("s1", "深层补水", false, "面部", "孕期请先问医生"),
            offer("s2", "舒缓修护", false, "面部", ""),
            offer("s3", "果酸焕肤", false, "面部", "果酸过敏者不做"),
            offer("p1", "补水面膜", true, "treatment", ""),
        ]
    }

    fn ids(skin: Skin, rules: &[Suggestion]) -> String {
        let offers = offers();
        let found = suggest(rules, &offers, &skin, &words("孕"));
        let one = |s: &Suggested| {
            let rules: Vec<&str> = s.rules.iter().map(|rule| rule.id.as_str()).collect();
            format!("{}<{}{}", s.offer.id, rules.join("+"), "!".repeat(s.against.len()))
        };
        found.iter().map(one).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn what_is_offered_follows_from_skin_and_findings() {
        let mut by_group = rule("g", "normal", "", "", "");
        by_group.service_category = words("面");
        let rules = [
            rule("a", "dry", "", "补水", "补水"),
            rule("b", "", "泛红 红血丝", "舒缓", ""),
            rule("c", "sensitive", "泛红", "修护", ""),
            rule("d", "oily", "", "焕肤", ""),
            Suggestion { service_category: words("身体"), ..rule("f", "dry", "", "补水 修护", "") },
            rule("e", "", "", "补水", "补水"),
            by_group,
        ];
        let skin = |kind: &str, findings: &str| Skin {
            kind: kind.into(),
            findings: words(findings),
            ..Skin::default()
        };
        for (given, expected) in [
            (skin("dry", ""), "s1<a p1<a"),
            (skin("dry", "两颊泛红"), "s1<a s2<b p1<a"),
            (skin("sensitive", "泛红"), "s2<b+c"),
            (skin("sensitive", ""), ""),
            (skin("", ""), ""),
            (skin("normal", ""), "s1<g s2<g s3<g"),
            (Skin { pregnant: true, ..skin("dry", "") }, "p1<a s1<a!"),
            (
                Skin {
                    health: Health { allergies: words("果酸"), ..Health::default() }, ..skin("oily", "")
                },
                "s3<d!",
            ),
        ] {
            assert_eq!(ids(given.clone(), &rules), expected, "{given:?}");
        }
    }
}
