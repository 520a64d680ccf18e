//! What can be wrong with points.

use super::day::Day;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PointsFact {
    /// More are asked for than she has.
    TooFew { client: String, balance: i64, asked: i64 },
    /// What was typed is no number of points.
    Unclear { text: String },
    /// The rows of the files take more than there was.
    Overdrawn { missing: i64 },
    /// A cell that is no whole number.
    NoWholeNumber { text: String },
    /// A reward of which nothing is left.
    NoneLeft { reward: String },
    /// It is not given on that day, or not any more.
    NotNow { reward: String, from: Option<Day>, until: Option<Day> },
    /// It is for other tiers.
    OtherTier { reward: String, client: String, tiers: Vec<String> },
    /// She must have more points than she has.
    TooFewFor { reward: String, client: String, balance: i64, least: i64 },
    /// Neither points nor a reward are named, or both are.
    WhatFor,
    /// The row is no redemption that can be taken back by itself.
    NoRedemption { id: String },
    /// It was taken back before.
    BackAlready { id: String, by: String },
    /// Taking a change back would leave her with less than nothing.
    SpentSince { client: String, missing: i64 },
}
