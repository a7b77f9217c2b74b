//! The time that states pass in, which isn't the system's: a job of hours is over as soon as a test wants it to be.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use crate::auth::Clock;

/// A clock that starts at the system's time and goes as it is told.
pub(crate) struct Time {
    clock: Clock,
    started: SystemTime,
    /// Virtual seconds for each second of the clock.
    speed: f64,
    /// How much further it is after each request.
    tick: Duration,
    ahead: Mutex<Duration>,
}

impl Time {
    pub(crate) fn new(clock: Clock, speed: f64, tick: Duration) -> Self {
        let started = clock();
        Self { clock, started, speed, tick, ahead: Mutex::default() }
    }

    pub(crate) fn now(&self) -> SystemTime {
        let real = (self.clock)().duration_since(self.started).unwrap_or_default();
        let passed = Duration::try_from_secs_f64(real.as_secs_f64() * self.speed).unwrap_or_default();
        let ahead = *self.ahead.lock().unwrap_or_else(PoisonError::into_inner);
        // a time that no calendar has is no reason to stop
        self.started.checked_add(passed.saturating_add(ahead)).unwrap_or(self.started)
    }

    /// Whether there is such a time; if not, it stays what it is.
    pub(crate) fn advance(&self, by: Duration) -> bool {
        let mut ahead = self.ahead.lock().unwrap_or_else(PoisonError::into_inner);
        let further = ahead.saturating_add(by);
        let is_any =
            self.started.checked_add(further).is_some_and(|time| jiff::Timestamp::try_from(time).is_ok());
        if is_any {
            *ahead = further;
        }
        is_any
    }

    /// What each request does.
    pub(crate) fn tick(&self) {
        if !self.tick.is_zero() {
            self.advance(self.tick);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicU64, Ordering};
    use std::time::UNIX_EPOCH;

    fn seconds(time: &Time) -> u64 {
        time.now().duration_since(UNIX_EPOCH).unwrap().as_secs()
    }

    #[test]
    fn it_goes_as_it_is_told() {
        let real = Arc::new(AtomicU64::new(100));
        let clock = Arc::clone(&real);
        let clock: Clock = Arc::new(move || UNIX_EPOCH + Duration::from_secs(clock.load(Ordering::Relaxed)));
        let time = Time::new(clock, 60.0, Duration::from_secs(1));
        assert_eq!(seconds(&time), 100);
        real.fetch_add(2, Ordering::Relaxed);
        assert_eq!(seconds(&time), 220);
        assert!(time.advance(Duration::from_secs(30)));
        time.tick();
        assert_eq!(seconds(&time), 251);
        assert!(!time.advance(Duration::MAX));
        assert_eq!(seconds(&time), 251, "a time that can't be is not taken");
    }
}
