//! The kinds of prepaid cards, as people write them.

use crate::domain::record::card::CardKind;

/// What people write for the kinds.
const KINDS: [(&str, CardKind); 11] = [
    ("储值", CardKind::Value),
    ("充值", CardKind::Value),
    ("疗程", CardKind::Course),
    ("套餐", CardKind::Bundle),
    ("次", CardKind::Count),
    ("月卡", CardKind::Period),
    ("年卡", CardKind::Period),
    ("季卡", CardKind::Period),
    ("期卡", CardKind::Period),
    ("折", CardKind::Discount),
    ("会员卡", CardKind::Value),
];

/// The kind that a word means.
pub fn kind_said(text: &str) -> Option<CardKind> {
    let exact = CardKind::parse(text.trim());
    exact.or_else(|| KINDS.iter().find(|(word, _)| text.contains(word)).map(|(_, kind)| *kind))
}
