//! Rooms and products, in words.

use super::Lang;

/// The kind of a product; a kind of the shop's own stays as it is.
pub fn product_kind(word: &str, lang: Lang) -> &str {
    match word {
        "treatment" => lang.pick("功效", "treatment"),
        "brand" => lang.pick("品牌", "brand"),
        "health" => lang.pick("保健", "health"),
        "ordinary" => lang.pick("普通", "ordinary"),
        own => own,
    }
}
