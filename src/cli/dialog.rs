//! How questions on the terminal look: in the screen's language.

use crate::messages::{Lang, usage};
use dialoguer::theme::Theme;
use std::fmt;

/// The plain look, with what is wrong said in that language.
pub struct Plain(pub Lang);

impl Theme for Plain {
    fn format_error(&self, out: &mut dyn fmt::Write, wrong: &str) -> fmt::Result {
        write!(out, "{}{wrong}", usage::error(self.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_is_said_in_the_language_of_the_screen() {
        for (lang, expected) in [(Lang::Zh, "错误：看不懂"), (Lang::En, "error: 看不懂")] {
            let mut out = String::new();
            Plain(lang).format_error(&mut out, "看不懂").unwrap();
            assert_eq!(out, expected);
        }
    }
}
