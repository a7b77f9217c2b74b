//! What keeps repeats from becoming a storm: a bucket of tokens that all calls of a client share.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// What the bucket holds at most, and at first.
const CAPACITY: u32 = 500;
/// What a repeat takes.
const COST: u32 = 5;
/// What a repeat after a timeout takes: the service is slow already.
const TIMEOUT_COST: u32 = 10;
/// What a call that succeeds at once gives back.
const REFUND: u32 = 1;

/// A bucket of tokens. Clones share it.
#[derive(Clone, Debug)]
pub(crate) struct Budget(Arc<Mutex<u32>>);

/// The tokens that a call has taken for its last repeat; given back if that succeeds.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Spent(u32);

impl Budget {
    pub(crate) fn new() -> Self {
        Budget(Arc::new(Mutex::new(CAPACITY)))
    }

    /// Takes what a repeat costs; `None` if that is no longer there.
    pub(crate) fn take(&self, after_timeout: bool) -> Option<Spent> {
        let cost = if after_timeout { TIMEOUT_COST } else { COST };
        let mut tokens = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *tokens = tokens.checked_sub(cost)?;
        Some(Spent(cost))
    }

    /// Waits before a repeat for which `spent` was taken; if it is dropped meanwhile, nothing was spent.
    pub(crate) async fn pause(&self, pause: Duration, spent: Spent) -> Spent {
        let mut unsent = Unsent { budget: self, spent };
        tokio::time::sleep(pause).await;
        std::mem::take(&mut unsent.spent)
    }

    /// Says that a call succeeded.
    pub(crate) fn succeeded(&self, spent: Spent) {
        self.give_back(spent.0.max(REFUND));
    }

    fn give_back(&self, count: u32) {
        let mut tokens = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *tokens = tokens.saturating_add(count).min(CAPACITY);
    }
}

/// A repeat that may still come to nothing.
struct Unsent<'a> {
    budget: &'a Budget,
    spent: Spent,
}

impl Drop for Unsent<'_> {
    fn drop(&mut self) {
        self.budget.give_back(self.spent.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn failures_empty_it_and_successes_fill_it() {
        let budget = Budget::new();
        let taken = std::iter::from_fn(|| budget.take(false)).count();
        assert_eq!(taken as u32, CAPACITY / COST);
        assert!(budget.clone().take(true).is_none(), "clones share it");
        for _ in 0..COST {
            budget.succeeded(Spent::default());
        }
        let spent = budget.take(false).unwrap();
        assert!(budget.take(false).is_none());
        budget.succeeded(spent);
        assert!(budget.take(false).is_some(), "a repeat that succeeds costs nothing");
        for _ in 0..2 * CAPACITY {
            budget.succeeded(Spent(COST));
        }
        assert_eq!(*budget.0.lock().unwrap(), CAPACITY);
    }

    #[tokio::test(start_paused = true)]
    async fn a_repeat_that_is_dropped_before_it_is_sent_costs_nothing() {
        let budget = Budget::new();
        let second = Duration::from_secs(1);
        for _ in 0..CAPACITY {
            let pause = budget.pause(2 * second, budget.take(false).unwrap());
            assert!(tokio::time::timeout(second, pause).await.is_err());
        }
        let spent = budget.pause(second, budget.take(false).unwrap()).await;
        assert_eq!((spent.0, *budget.0.lock().unwrap()), (COST, CAPACITY - COST));
    }
}
