//! Chance, replaceable.

use std::fmt;
use std::sync::Arc;

/// Where the client takes chance from: the pauses between attempts are drawn, so that many clients don't come back at once.
///
/// The thread's own generator unless told otherwise; another one serves tests.
///
/// ```
/// # use eihealth::Random;
/// let longest_pauses = Random::new(|| 1.0);
/// # let _ = longest_pauses;
/// ```
#[derive(Clone, Default)]
pub struct Random(Option<Arc<dyn Fn() -> f64 + Send + Sync>>);

impl Random {
    /// Draws with `next`, which gives numbers from 0 to 1.
    pub fn new(next: impl Fn() -> f64 + Send + Sync + 'static) -> Self {
        Self(Some(Arc::new(next)))
    }

    /// A number from 0 to 1.
    pub(crate) fn next(&self) -> f64 {
        let drawn = self.0.as_ref().map_or_else(fastrand::f64, |next| next());
        if drawn.is_nan() { 0.0 } else { drawn.clamp(0.0, 1.0) }
    }
}

impl fmt::Debug for Random {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_some() { "Random(custom)" } else { "Random(thread)" })
    }
}
