//! Long sheets are read by several threads, each with a share of the rows; what they read is put
//! together in the order of the sheet.

use std::num::NonZero;
use std::{panic, thread};

/// Fewer rows are read before a thread has begun.
const SHARE: usize = 4096;

/// What `read` makes of all items: it is given shares of them, with the index of the first.
pub fn read<T: Sync, R: Send>(items: &[T], read: impl Fn(usize, &[T]) -> Vec<R> + Sync) -> Vec<R> {
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    let length = items.len().div_ceil(threads).max(SHARE);
    let read = &read;
    thread::scope(|scope| {
        let mut shares = items.chunks(length).enumerate();
        let own = shares.next();
        let others: Vec<_> = shares.map(|(i, share)| scope.spawn(move || read(i * length, share))).collect();
        let mut all = own.map_or_else(Vec::new, |(_, share)| read(0, share));
        for other in others {
            all.extend(other.join().unwrap_or_else(|panic| panic::resume_unwind(panic)));
        }
        all
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn shares_are_put_together_in_order() {
        for count in [0, 1, 4096, 4097, 50_000] {
            let items: Vec<usize> = (0..count).collect();
            let read = super::read(&items, |first, share| {
                assert_eq!(share.first(), items.get(first));
                share.to_vec()
            });
            assert_eq!(read, items);
        }
    }
}
