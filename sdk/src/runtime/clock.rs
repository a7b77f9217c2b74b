//! The time of day, replaceable.

use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

/// Where the client reads the time of day: for the date in a signature and the end of a token.
///
/// The system's clock unless told otherwise. Another one serves tests, and machines whose clock is
/// wrong by a known amount (the service refuses a signature that is 15 minutes off).
///
/// ```
/// # use std::time::SystemTime;
/// # use eihealth::Clock;
/// let clock = Clock::new(|| SystemTime::UNIX_EPOCH);
/// assert_eq!(clock.now(), SystemTime::UNIX_EPOCH);
/// ```
#[derive(Clone)]
pub struct Clock(Option<Arc<dyn Fn() -> SystemTime + Send + Sync>>);

impl Clock {
    /// The system's clock.
    pub const SYSTEM: Self = Self(None);

    /// A clock that asks `now` for the time.
    pub fn new(now: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        Self(Some(Arc::new(now)))
    }

    /// The time of day.
    pub fn now(&self) -> SystemTime {
        match &self.0 {
            Some(now) => now(),
            None => SystemTime::now(),
        }
    }
}

impl Default for Clock {
    fn default() -> Self {
        Self::SYSTEM
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_some() { "Clock(custom)" } else { "Clock(system)" })
    }
}
