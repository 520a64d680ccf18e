//! Long sheets are read by several threads, each with a share of the rows; what they read is put
//! together in the order of the sheet.

use std::num::NonZero;
use std::{panic, thread};

/// Fewer rows are read before a thread has begun.
const SHARE: usize = 4096;

/// What is read of a row takes about so many bytes, and more room than the last of these is not made beforehand.
const EACH: usize = 512;
const MOST: usize = 16 << 20;

/// What `read` makes of all items, share by share: it is given each with the index of its first item.
pub fn read<T: Sync, R: Send>(items: &[T], read: impl Fn(usize, &[T]) -> Vec<R> + Sync) -> Vec<Vec<R>> {
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    let length = items.len().div_ceil(threads).max(SHARE);
    let (read, room) = (&read, (length * EACH).min(MOST));
    // The first time the system's allocator learns that so much is asked for at once, from then on it keeps it.
    make_room(room);
    make_room(room);
    thread::scope(|scope| {
        let mut shares = items.chunks(length).enumerate();
        let own = shares.next();
        let others: Vec<_> = shares
            .map(|(i, share)| {
                scope.spawn(move || {
                    make_room(room);
                    read(i * length, share)
                })
            })
            .collect();
        let mut all: Vec<_> = own.map(|(_, share)| read(0, share)).into_iter().collect();
        for other in others {
            all.push(other.join().unwrap_or_else(|panic| panic::resume_unwind(panic)));
        }
        all
    })
}

/// Asks the system for memory in one go: bit by bit, each bit makes all threads wait.
fn make_room(bytes: usize) {
    drop(std::hint::black_box(Vec::<u8>::with_capacity(bytes)));
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
            assert_eq!(read.concat(), items);
        }
    }
}
