//! Many files, each looked at by itself, on several threads.

use super::directory::{Store, open_apart};
use super::failed::cannot_read;
use super::heading::Heading;
use super::reader::{Reader, Spare};
use crate::domain::day::Month;
use crate::domain::problem::{Fact, Problems};
use crate::domain::schema::Table;
use foldhash::HashMap;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

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
    let mut made = Vec::with_capacity(files);
    in_order(files, usize::MAX, work, |one| {
        made.push(one);
        true
    })?;
    Ok(made)
}

/// The same, given to `take` in their order as soon as it is made, until that asks for no more. So many files
/// at most are looked at ahead of the one that is to be taken.
fn in_order<D: Default, T: Send>(
    files: usize,
    ahead: usize,
    work: impl Fn(usize, &mut D) -> Result<T, Problems> + Sync,
    mut take: impl FnMut(T) -> bool,
) -> Result<(), Problems> {
    let threads = match files < FEW {
        true => 1,
        false => std::thread::available_parallelism().map_or(1, usize::from).min(THREADS),
    };
    let shared = Shared { files, ahead, board: Mutex::default(), changed: Condvar::new() };
    std::thread::scope(|scope| {
        let others: Vec<_> = (1..threads).map(|_| scope.spawn(|| shared.help(&work))).collect();
        let taken = shared.take_all(&work, &mut take);
        shared.end();
        let joined: Result<Vec<()>, _> = others.into_iter().map(|other| other.join()).collect();
        taken.and(joined.map(drop).map_err(|_| ours()))
    })
}

fn ours() -> Problems {
    Fact::Ours { what: "a thread that reads files".into() }.into()
}

/// What the threads know of each other.
struct Board<T> {
    /// The next file that nobody has looked at.
    next: usize,
    /// So many have been taken.
    taken: usize,
    /// What was made and is to be taken yet.
    made: BTreeMap<usize, Result<T, Problems>>,
    /// Nothing more is wanted.
    over: bool,
}

impl<T> Default for Board<T> {
    fn default() -> Board<T> {
        Board { next: 0, taken: 0, made: BTreeMap::new(), over: false }
    }
}

struct Shared<T> {
    files: usize,
    ahead: usize,
    board: Mutex<Board<T>>,
    changed: Condvar,
}

impl<T> Shared<T> {
    fn board(&self) -> MutexGuard<'_, Board<T>> {
        self.board.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn wait<'a>(&self, board: MutexGuard<'a, Board<T>>) -> MutexGuard<'a, Board<T>> {
        self.changed.wait(board).unwrap_or_else(PoisonError::into_inner)
    }

    /// The next file to look at, where one may be.
    fn claim(&self, board: &mut Board<T>) -> Option<usize> {
        let may = board.next < self.files && board.next < board.taken.saturating_add(self.ahead);
        may.then(|| {
            board.next += 1;
            board.next - 1
        })
    }

    /// Nothing more is wanted.
    fn end(&self) {
        self.board().over = true;
        self.changed.notify_all();
    }

    fn put(&self, at: usize, made: Result<T, Problems>) {
        self.board().made.insert(at, made);
        self.changed.notify_all();
    }

    /// Looks at files until there are none.
    fn help<D: Default>(&self, work: &impl Fn(usize, &mut D) -> Result<T, Problems>) {
        let _on_panic = OnPanic(self);
        let mut desk = D::default();
        let mut board = self.board();
        while !board.over && board.next < self.files {
            match self.claim(&mut board) {
                Some(at) => {
                    drop(board);
                    self.put(at, work(at, &mut desk));
                    board = self.board();
                }
                None => board = self.wait(board),
            }
        }
    }

    /// Takes what is made of the files, in their order.
    fn take_all<D: Default>(
        &self,
        work: &impl Fn(usize, &mut D) -> Result<T, Problems>,
        take: &mut impl FnMut(T) -> bool,
    ) -> Result<(), Problems> {
        let _on_panic = OnPanic(self);
        let mut desk = D::default();
        for at in 0..self.files {
            if !take(self.wait_for(at, work, &mut desk)?) {
                break;
            }
        }
        Ok(())
    }

    /// What is made of that file; looks at files meanwhile.
    fn wait_for<D>(
        &self,
        wanted: usize,
        work: &impl Fn(usize, &mut D) -> Result<T, Problems>,
        desk: &mut D,
    ) -> Result<T, Problems> {
        let mut board = self.board();
        loop {
            if let Some(made) = board.made.remove(&wanted) {
                board.taken = wanted + 1;
                self.changed.notify_all();
                return made;
            }
            if board.over {
                return Err(ours());
            }
            match self.claim(&mut board) {
                Some(at) => {
                    drop(board);
                    self.put(at, work(at, desk));
                    board = self.board();
                }
                None => board = self.wait(board),
            }
        }
    }
}

/// A thread that fails leaves nobody waiting for it.
struct OnPanic<'a, T>(&'a Shared<T>);

impl<T> Drop for OnPanic<'_, T> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.0.end();
        }
    }
}

/// The heading that a thread met last, by table: the next is likely to be the same.
type Headings = HashMap<&'static str, Rc<Heading>>;

/// What `read` makes of the files of these tables and months, in their order. They stay unremembered, but where
/// a change rests on them.
pub(super) fn months<T: Send>(
    store: &Store,
    files: &[(&'static Table, Month)],
    read: impl Fn(Month, Reader) -> Result<T, Problems> + Sync,
) -> Result<Vec<T>, Problems> {
    let mut made = Vec::with_capacity(files.len());
    months_in_order(store, files, usize::MAX, read, |one| {
        made.push(one);
        true
    })?;
    Ok(made)
}

/// The same, given to `take` in their order until that asks for no more; so many files at most are read ahead.
pub(super) fn months_in_order<T: Send>(
    store: &Store,
    files: &[(&'static Table, Month)],
    ahead: usize,
    read: impl Fn(Month, Reader) -> Result<T, Problems> + Sync,
    mut take: impl FnMut(T) -> bool,
) -> Result<(), Problems> {
    if store.is_pending() || store.decides() {
        for (table, month) in files {
            if let Some(reader) = store.reader(&table.file(*month), Some(table))?
                && !take(read(*month, reader)?)
            {
                break;
            }
        }
        return Ok(());
    }
    let root = store.root.as_path();
    let work = |at: usize, desk: &mut Headings| {
        let (table, month): (&Table, Month) = files[at];
        let file = table.file(month);
        let Some((source, size)) = open_apart(root, &file)? else { return Ok(None) };
        let reader = Reader::open_like(
            file.clone(),
            source,
            size,
            Some(table),
            (desk.get(table.name), Spare::default()),
        );
        let reader = reader.map_err(|error| cannot_read(&file, &error))?;
        if reader.problems.is_empty() {
            desk.insert(table.name, reader.heading.clone());
        }
        read(month, reader).map(Some)
    };
    in_order(files.len(), ahead, work, |made| made.is_none_or(&mut take))
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

    #[test]
    fn no_more_is_looked_at_ahead_than_is_asked_for() {
        use std::sync::atomic::{AtomicUsize, Ordering};
        for ahead in [1, 3, 12] {
            let (begun, mut taken) = (AtomicUsize::new(0), Vec::new());
            let work = |at: usize, _: &mut ()| {
                begun.fetch_max(at + 1, Ordering::SeqCst);
                Ok(at)
            };
            in_order(60, ahead, work, |at| {
                assert!(begun.load(Ordering::SeqCst) <= at + 1 + ahead);
                taken.push(at);
                at < 40
            })
            .unwrap();
            assert_eq!(taken, (0..=40).collect::<Vec<_>>());
        }
    }

    #[test]
    fn nobody_waits_for_a_thread_that_failed() {
        let looked = std::panic::catch_unwind(|| {
            each(100, |at, _: &mut ()| {
                assert!(at != 50, "fifty");
                Ok(at)
            })
        });
        assert!(looked.is_err() || looked.is_ok_and(|looked| looked.is_err()));
    }
}
