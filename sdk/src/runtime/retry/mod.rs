//! Repeating a call that failed: how often, after what pause, and when not.

mod after;
mod budget;
mod decide;
mod random;

use std::time::Duration;

pub(crate) use after::{retry_after, server_date};
pub(crate) use budget::{Budget, Spent};
pub(crate) use decide::{Decision, Failed, Reach, decide, is_transient, pause, reach};
pub use random::Random;

/// When a failed call is sent again, and how often.
///
/// The default makes three attempts with pauses drawn from 0 to 0.5 and 0 to 1 second (full jitter), or as long as the
/// service asks with `Retry-After`. *What* is repeated is a fact of each operation, not a setting:
///
/// | a repeat of the operation | connection not made, 429, 408 | 500, 502, 503, 504 | no answer, or half of one |
/// |---|---|---|---|
/// | changes nothing, or nothing more than once | repeated | repeated | repeated |
/// | is refused with a conflict | repeated | repeated | repeated |
/// | makes a second one | repeated | not | not |
/// | buys again | not | not | not |
///
/// Repeats of all calls of a client draw on one budget, so that they cannot multiply the load on a service in trouble.
///
/// # What becomes of each fault
///
/// With the defaults; how often the request was sent, and after how long the call ended. Written by the test that tries it.
///
#[doc = include_str!("faults.md")]
///
/// # Examples
///
/// ```
/// use std::time::Duration;
/// use eihealth::Retry;
///
/// let patient = Retry::standard().with_max_attempts(8).with_backoff(Duration::from_secs(1), Duration::from_secs(60));
/// # let _ = patient;
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Retry {
    max_attempts: u32,
    first_backoff: Duration,
    max_backoff: Duration,
    max_retry_after: Duration,
}

impl Retry {
    /// Three attempts, backoff from 0.5 to 20 seconds, `Retry-After` of up to a minute.
    pub const fn standard() -> Self {
        Retry {
            max_attempts: 3,
            first_backoff: Duration::from_millis(500),
            max_backoff: Duration::from_secs(20),
            max_retry_after: Duration::from_secs(60),
        }
    }

    /// One attempt and no more.
    pub const fn none() -> Self {
        let mut retry = Self::standard();
        retry.max_attempts = 1;
        retry
    }

    /// Sets how often a call is sent at most; 0 counts as 1.
    #[must_use]
    pub const fn with_max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = if attempts == 0 { 1 } else { attempts };
        self
    }

    /// Sets the bounds of the pauses: a pause is drawn from 0 to `first`, doubled with each further attempt up to `max`.
    #[must_use]
    pub const fn with_backoff(mut self, first: Duration, max: Duration) -> Self {
        self.first_backoff = first;
        self.max_backoff = max;
        self
    }

    /// Sets the longest `Retry-After` that is waited for; at a longer one the call fails at once.
    #[must_use]
    pub const fn with_max_retry_after(mut self, longest: Duration) -> Self {
        self.max_retry_after = longest;
        self
    }

    /// How often a call is sent at most.
    pub const fn max_attempts(&self) -> u32 {
        self.max_attempts
    }

    /// The pause after `attempts` attempts.
    pub(crate) fn backoff(&self, attempts: u32, random: &Random) -> Duration {
        let doubled = 1_u32.checked_shl(attempts.saturating_sub(1)).unwrap_or(u32::MAX);
        let ceiling = self.first_backoff.saturating_mul(doubled).min(self.max_backoff);
        // rounding must not lead over the bound, nor over what a duration holds
        Duration::try_from_secs_f64(ceiling.as_secs_f64() * random.next()).unwrap_or(ceiling).min(ceiling)
    }
}

impl Default for Retry {
    fn default() -> Self {
        Self::standard()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_double_up_to_their_bound() {
        let most = Random::new(|| 1.0);
        let retry = Retry::standard();
        let pauses: Vec<u128> = (1..9).map(|attempts| retry.backoff(attempts, &most).as_millis()).collect();
        assert_eq!(pauses, [500, 1_000, 2_000, 4_000, 8_000, 16_000, 20_000, 20_000]);
        assert_eq!(retry.backoff(u32::MAX, &most), Duration::from_secs(20));
        assert_eq!(retry.backoff(1, &Random::new(|| 0.0)), Duration::ZERO);
        let endless = retry.with_backoff(Duration::MAX, Duration::MAX).with_max_retry_after(Duration::MAX);
        assert_eq!(endless.backoff(1, &most), Duration::MAX);
        let asked = Some(Duration::from_secs(u64::MAX));
        assert_eq!(decide::pause(&endless, 1, asked, &most).ok(), Some(Duration::MAX));
    }

    proptest::proptest! {
        #[test]
        fn a_pause_stays_in_its_bounds(
            attempts: u32, first: u64, max: u64, draw in proptest::num::f64::ANY,
        ) {
            let retry = Retry::standard().with_backoff(Duration::from_millis(first), Duration::from_millis(max));
            let pause = retry.backoff(attempts, &Random::new(move || draw));
            assert!(pause <= Duration::from_millis(max));
            assert!(attempts != 1 || pause <= Duration::from_millis(first));
        }
    }
}
