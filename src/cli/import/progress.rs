//! How far an import has come, told while it lasts.

use super::sheets::Source;
use crate::cli::world::World;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::Instant;

/// A progress bar, once an import lasts over a second and somebody is watching.
pub struct Progress {
    start: Instant,
    rows: u64,
    done: AtomicU64,
    bar: OnceLock<indicatif::ProgressBar>,
    watched: bool,
}

impl Progress {
    pub fn new(world: &World, sources: &[Source]) -> Progress {
        Progress {
            start: Instant::now(),
            rows: sources.iter().map(|source| source.sheet.len() as u64).sum(),
            done: AtomicU64::new(0),
            bar: OnceLock::new(),
            watched: world.interactive && !world.quiet,
        }
    }

    pub fn tick(&self) {
        let done = self.done.fetch_add(1, Relaxed) + 1;
        if self.watched && done.is_multiple_of(4096) && self.start.elapsed().as_millis() > 1000 {
            self.bar.get_or_init(|| indicatif::ProgressBar::new(self.rows)).set_position(done);
        }
    }

    pub fn finish(&self) {
        if let Some(bar) = self.bar.get() {
            bar.finish_and_clear();
        }
    }
}
