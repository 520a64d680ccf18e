//! Reading a damaged workbook without a panic: the libraries that read workbooks index into what
//! they were given, and some broken files make them panic.

use super::damaged;
use crate::domain::unreadable::Unreadable;
use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook};
use std::sync::Once;

thread_local! {
    /// Whether a panic of this thread is caught here, and so nobody's business.
    static CALM: Cell<bool> = const { Cell::new(false) };
}

/// Does the work; a panic in it is a damaged workbook. Nothing that the work changed is looked at
/// afterwards, so it can't be seen half done.
pub(super) fn without_panic<T>(work: impl FnOnce() -> Result<T, Unreadable>) -> Result<T, Unreadable> {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let loud = take_hook();
        set_hook(Box::new(move |panic| {
            if !CALM.get() {
                loud(panic);
            }
        }));
    });
    CALM.set(true);
    let result = catch_unwind(AssertUnwindSafe(work));
    CALM.set(false);
    result.unwrap_or_else(|_| Err(damaged("unreadable structure")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_inside_is_a_damaged_workbook() {
        let nothing: Vec<u8> = Vec::new();
        let result = without_panic(|| Ok(nothing[nothing.len()]));
        assert!(matches!(result, Err(Unreadable::Damaged { .. })));
        assert_eq!(without_panic(|| Ok(1)), Ok(1));
    }
}
