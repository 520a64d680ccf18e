//! Many files, each looked at by itself, on several threads.

use super::directory::{Store, open_apart};
use super::failed::cannot_read;
use super::reader::Reader;
use crate::domain::day::Month;
use crate::domain::problem::{Fact, Problems};
use crate::domain::schema::Table;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Fewer files than these are not worth a second thread.
const FEW: usize = 8;

/// At most so many threads: they share one memory.
const THREADS: usize = 4;

/// What `work` makes of each of so many files, in their order. A thread works at a desk of its own, which
/// it finds as it left it.
pub(super) fn each<D: Default, T: Send>(
    files: usize,
    work: impl Fn(usize, &mut D) -> Result<T, Problems> + Sync,
) -> Result<Vec<T>, Problems> {
    let threads = match files < FEW {
        true => 1,
        false => std::thread::available_parallelism().map_or(1, usize::from).min(THREADS),
    };
    let next = AtomicUsize::new(0);
    let part = || {
        let (mut done, mut desk) = (Vec::new(), D::default());
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            if at >= files {
                return done;
            }
            done.push((at, work(at, &mut desk)));
        }
    };
    let mut done = std::thread::scope(|scope| {
        let others: Vec<_> = (1..threads).map(|_| scope.spawn(part)).collect();
        let mut done = part();
        for other in others {
            let ours = |_| Problems::from(Fact::Ours { what: "a thread that reads files".into() });
            done.extend(other.join().map_err(ours)?);
        }
        Ok::<_, Problems>(done)
    })?;
    done.sort_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, made)| made).collect()
}

/// What `read` makes of the files of these tables and months, in their order. They stay unremembered, but where
/// a change rests on them.
pub(super) fn months<T: Send>(
    store: &Store,
    files: &[(&'static Table, Month)],
    read: impl Fn(Month, Reader) -> Result<T, Problems> + Sync,
) -> Result<Vec<T>, Problems> {
    if store.is_pending() || store.decides() {
        let mut made = Vec::new();
        for (table, month) in files {
            if let Some(reader) = store.reader(&table.file(*month), Some(table))? {
                made.push(read(*month, reader)?);
            }
        }
        return Ok(made);
    }
    let root = store.root.as_path();
    let made = each(files.len(), |at, _: &mut ()| {
        let (table, month) = files[at];
        let file = table.file(month);
        let Some(source) = open_apart(root, &file)? else { return Ok(None) };
        let reader = Reader::open(file.clone(), source, Some(table));
        read(month, reader.map_err(|error| cannot_read(&file, &error))?).map(Some)
    })?;
    Ok(made.into_iter().flatten().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_made_comes_in_the_order_of_the_files() {
        for files in [0, 1, 7, 8, 200] {
            let made = each(files, |at, _: &mut ()| Ok(at * 2)).unwrap();
            assert_eq!(made, (0..files).map(|at| at * 2).collect::<Vec<_>>());
        }
        let refused = each(50, |at, _: &mut ()| match at {
            30 => Err(Fact::Ours { what: "thirty".into() }.into()),
            at => Ok(at),
        });
        assert!(refused.is_err());
    }
}
