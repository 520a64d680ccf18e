//! The words of a step: behind the complaint, with `--said`, or from standard input.

use crate::domain::problem::{Fact, Problems};
use crate::messages::help::both;
use clap::Args;
use std::io::Read;

/// The longest text that standard input may bring: a cell's (safety, Sizes).
const LONGEST: u64 = 64 * 1024;

/// `--said`, beside the words that a step takes without it.
#[derive(Args, Clone, Debug)]
pub struct Spoken {
    #[arg(long, alias = "note", value_name = "TEXT", conflicts_with = "words", help = both("同上，也可以这样写；- 从标准输入读", "the same words, said so; - reads standard input"))]
    pub said: Option<String>,
}

impl Spoken {
    /// What was said, one way or the other; empty where nothing was.
    pub fn or(&self, words: Option<&str>) -> Result<String, Problems> {
        typed(self.said.as_deref().or(words).unwrap_or_default())
    }
}

/// Words as they were typed; `-` stands for standard input.
pub fn typed(text: &str) -> Result<String, Problems> {
    match text.trim() {
        "-" => standard_input(),
        text => Ok(text.to_string()),
    }
}

/// Words, as another program hands them over.
pub fn standard_input() -> Result<String, Problems> {
    let mut text = String::new();
    let read = std::io::stdin().take(LONGEST).read_to_string(&mut text);
    read.map_err(|error| Fact::CannotRead { reason: error.to_string() })?;
    Ok(text.trim().to_string())
}
