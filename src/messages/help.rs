//! Help texts of the command line: both languages stand beside each other in the definitions of
//! the commands; which one is built is settled before the command line is read.

use super::Lang;
use std::cell::Cell;

thread_local! {
    static LANG: Cell<Lang> = const { Cell::new(Lang::Zh) };
}

/// The language in which commands built from now on speak.
pub fn speak(lang: Lang) {
    LANG.set(lang);
}

/// The language that was set.
pub fn spoken() -> Lang {
    LANG.get()
}

/// The one of two texts that is in that language.
pub fn both(zh: &'static str, en: &'static str) -> &'static str {
    LANG.get().pick(zh, en)
}
