//! How far an import has come, told while it lasts.

use super::sheets::Source;
use crate::cli::world::World;
use crate::messages::import as words;
use indicatif::{ProgressBar, ProgressStyle};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::{Duration, Instant};

/// How often what turns is turned.
const TURN: Duration = Duration::from_millis(120);

/// A progress bar, once an import lasts over a second and somebody is watching.
pub struct Progress {
    start: Instant,
    rows: u64,
    done: AtomicU64,
    bar: OnceLock<ProgressBar>,
    watched: bool,
    saving: &'static str,
}

impl Progress {
    pub fn new(world: &World, sources: &[Source]) -> Progress {
        Progress {
            start: Instant::now(),
            rows: sources.iter().map(|source| source.sheet.len() as u64).sum(),
            done: AtomicU64::new(0),
            bar: OnceLock::new(),
            watched: world.interactive && !world.quiet,
            saving: words::saving(world.lang),
        }
    }

    fn lasts(&self) -> bool {
        self.watched && self.start.elapsed().as_millis() > 1000
    }

    /// The rows are read from the first on, perhaps once more.
    pub fn begin(&self) {
        self.done.store(0, Relaxed);
        if let Some(bar) = self.bar.get() {
            bar.disable_steady_tick();
            bar.set_style(ProgressStyle::default_bar());
            bar.set_position(0);
        }
    }

    pub fn tick(&self) {
        let done = self.done.fetch_add(1, Relaxed) + 1;
        if self.watched && done.is_multiple_of(4096) && self.lasts() {
            self.bar.get_or_init(|| ProgressBar::new(self.rows)).set_position(done);
        }
    }

    /// All rows are read; what comes now can't be counted, and takes as long.
    pub fn all_read(&self) {
        let Ok(style) = ProgressStyle::with_template("{spinner} {msg}") else { return };
        if self.lasts() {
            let bar = self.bar.get_or_init(|| ProgressBar::new(self.rows));
            bar.set_style(style);
            bar.set_message(self.saving);
            bar.enable_steady_tick(TURN);
        }
    }

    pub fn finish(&self) {
        if let Some(bar) = self.bar.get() {
            bar.finish_and_clear();
        }
    }
}

/// An import that is refused leaves no bar before the reasons.
impl Drop for Progress {
    fn drop(&mut self) {
        self.finish();
    }
}
