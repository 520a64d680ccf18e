//! What people read: every sentence in Chinese and English, side by side. A missing one does not
//! compile.

#![warn(clippy::disallowed_macros, clippy::disallowed_methods)]

pub mod book;
pub mod book_fact;
pub mod card;
pub mod change;
pub mod check;
pub mod client_file;
pub mod closure;
pub mod complaint;
pub mod coupon;
pub mod cron;
pub mod desk_day;
pub mod dossier;
pub mod doubt;
pub mod explain;
pub mod feedback;
pub mod followup;
pub mod format;
pub mod guarantee;
pub mod hand_over;
pub mod help;
pub mod import;
pub mod init;
pub mod log;
pub mod man;
pub mod moment;
pub mod names;
pub mod nearest;
pub mod points;
pub mod problem;
pub mod refusal;
pub mod register;
pub mod rekey;
pub mod remind;
pub mod reply;
pub mod respelt;
pub mod room;
pub mod roster;
pub mod roster_fact;
pub mod rules;
pub mod send;
pub mod send_fact;
pub mod tier;
pub mod till;
pub mod unreadable;
pub mod usage;

/// A language of the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lang {
    #[default]
    Zh,
    En,
}

impl Lang {
    pub fn parse(word: &str) -> Option<Lang> {
        match word {
            "zh" => Some(Lang::Zh),
            "en" => Some(Lang::En),
            _ => None,
        }
    }

    pub fn word(self) -> &'static str {
        match self {
            Lang::Zh => "zh",
            Lang::En => "en",
        }
    }

    /// The one of two texts that is in this language.
    pub fn pick<T>(self, zh: T, en: T) -> T {
        match self {
            Lang::Zh => zh,
            Lang::En => en,
        }
    }
}

/// A sentence in the language asked for; both must be given.
#[macro_export]
macro_rules! say {
    ($lang:expr, $zh:literal, $en:literal $(,)?) => {
        match $lang {
            $crate::messages::Lang::Zh => format!($zh),
            $crate::messages::Lang::En => format!($en),
        }
    };
}
