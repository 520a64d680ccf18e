//! Not more than so many messages a minute by each channel.

use std::collections::HashMap;
use std::thread;
use std::time::{Duration, Instant};

/// When each channel was last used, by its place in the configuration.
#[derive(Debug, Default)]
pub struct Pace(HashMap<usize, Instant>);

impl Pace {
    /// Waits until the channel may be used again, and notes that it is.
    pub fn wait(&mut self, channel: usize, per_minute: u32) {
        let gap = Duration::from_secs(60) / per_minute.max(1);
        if let Some(last) = self.0.get(&channel) {
            thread::sleep(gap.saturating_sub(last.elapsed()));
        }
        self.0.insert(channel, Instant::now());
    }
}

/// Waits before another try.
pub fn pause(pause: Duration) {
    thread::sleep(pause);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_channel_is_not_used_faster_than_it_may_be() {
        let (mut pace, began) = (Pace::default(), Instant::now());
        for _ in 0..4 {
            pace.wait(0, 6000);
            pace.wait(1, 6000);
        }
        assert!(began.elapsed() >= Duration::from_millis(30));
    }
}
