//! Not more than so many messages a minute by each channel.

use std::collections::HashMap;
use std::thread;
use std::time::{Duration, Instant};

/// So long a message counts for what its channel may take.
const WINDOW: Duration = Duration::from_secs(60);

/// When each channel was last used, by its place in the configuration, and which messages this command began.
#[derive(Debug, Default)]
pub struct Pace {
    last: HashMap<usize, Instant>,
    begun: HashMap<String, Instant>,
}

impl Pace {
    /// Waits until the channel may be used again, and notes that it is.
    pub fn wait(&mut self, channel: usize, per_minute: u32) {
        let gap = WINDOW / per_minute.max(1);
        if let Some(last) = self.last.get(&channel) {
            thread::sleep(gap.saturating_sub(last.elapsed()));
        }
        self.last.insert(channel, Instant::now());
    }

    /// Notes that a message was begun, when its channel was last waited for.
    pub fn begun(&mut self, channel: usize, message: &str) {
        let at = self.last.get(&channel).copied().unwrap_or_else(Instant::now);
        self.begun.insert(message.to_string(), at);
    }

    /// Whether a message of this command was begun longer ago than counts. Of others nobody knows to the second.
    pub fn is_past(&self, message: &str) -> bool {
        self.begun.get(message).is_some_and(|at| at.elapsed() >= WINDOW)
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
