//! The example shop, carried in the program.

macro_rules! carried {
    ($($file:literal),* $(,)?) => {
        &[$(($file, include_str!(concat!("../../../data-example/", $file)))),*]
    };
}

const FILES: &[(&str, &str)] = carried![
    "salon.yaml",
    "clients.csv",
    "services.csv",
    "products.csv",
    "staff.csv",
    "rooms.csv",
    "closures.csv",
    "roster/2026-11.csv",
    "roster/2026-12.csv",
    "bookings/2026-09.csv",
    "bookings/2026-10.csv",
    "bookings/2026-11.csv",
    "bookings/2026-12.csv",
    "messages/2026-11.csv",
    "card-types.csv",
    "cards.csv",
    "card-uses/2026-09.csv",
    "card-uses/2026-10.csv",
    "card-uses/2026-11.csv",
    "points/2025-12.csv",
    "points/2026-06.csv",
    "points/2026-10.csv",
    "dossiers/c4qb7x91.yaml",
    "dossiers/cketbd2z.yaml",
];

/// Its files and their texts.
pub fn files() -> Vec<(String, String)> {
    let files = FILES.iter().map(|(file, text)| (file.to_string(), text.to_string()));
    files.chain([(".gitattributes".to_string(), super::GIT_ATTRIBUTES.to_string())]).collect()
}
