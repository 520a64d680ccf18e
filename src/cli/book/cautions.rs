//! What the desk must know of somebody's health, in the words of her dossier, her note and her tags.

use crate::domain::day::Day;
use crate::domain::dossier::Dossier;
use crate::domain::noted_health::{Noted, Place};
use crate::domain::problem::Problem;
use crate::domain::record::client::Client;
use crate::domain::record::service::Service;
use crate::domain::rule::Rules;
use crate::domain::suggest::{Against, Offer, Skin, against};
use crate::messages::Lang;
use crate::messages::desk_day as words;
use crate::store::directory::Store;
use crate::store::dossiers;

/// Her dossier, where she has one. One that can't be read stops nobody from coming: it is told.
pub fn dossier(store: &Store, client: &str, problems: &mut Vec<Problem>) -> Option<Dossier> {
    match dossiers::open(store, client) {
        Ok(opened) => Some(opened?.dossier),
        Err(found) => {
            problems.extend(found.0);
            None
        }
    }
}

/// Allergies, pregnancy, conditions, medication, as they stand on that day.
pub fn told(dossier: &Dossier, day: Day, lang: Lang) -> Vec<String> {
    let health = &dossier.health;
    let mut cautions: Vec<String> = Vec::new();
    cautions.extend(health.allergies.iter().map(|what| words::caution("allergy", what, lang)));
    if dossier.is_pregnant(day) {
        cautions.push(words::caution("pregnant", "", lang));
    }
    cautions.extend(health.conditions.iter().map(|what| words::caution("condition", what, lang)));
    cautions.extend(health.medication.iter().map(|what| words::caution("medication", what, lang)));
    cautions
}

/// What her note and her tags say of it, with where it stands.
pub fn noted(client: &Client, rules: &Rules, lang: Lang) -> Vec<String> {
    let said = Noted::read(&client.tags, &client.note, &rules.client_file).said;
    let told = |(place, text): (Place, String)| match place {
        Place::Tag => words::caution("tag", &text, lang),
        Place::Note => words::caution("note", &text, lang),
    };
    said.into_iter().map(told).collect()
}

/// What of it speaks against a service: its cautions or preparation name an allergy, or pregnancy.
pub fn against_service(
    client: &Client,
    dossier: &Dossier,
    service: &Service,
    day: Day,
    rules: &Rules,
) -> Vec<Against> {
    let offer = Offer {
        id: service.id.clone(),
        name: service.name.clone(),
        cautions: format!("{} {}", service.cautions, service.prep),
        ..Offer::default()
    };
    let noted = || Noted::read(&client.tags, &client.note, &rules.client_file).pregnant;
    let pregnant = dossier.is_pregnant(day) || noted();
    let skin = Skin { health: dossier.health.clone(), pregnant, ..Skin::default() };
    against(&offer, &skin, &rules.client_file.pregnancy)
}
