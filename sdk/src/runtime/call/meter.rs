//! How much of a body has left.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use tokio::sync::Notify;

/// How much of a body has left in its last attempt, for one who waits to hear of it.
#[derive(Debug)]
pub(crate) struct Meter {
    bytes: AtomicU64,
    changed: Arc<Notify>,
}

impl Meter {
    /// `changed` is told of each step.
    pub(crate) fn new(changed: Arc<Notify>) -> Arc<Self> {
        Arc::new(Meter { bytes: AtomicU64::new(0), changed })
    }

    /// How many bytes have left.
    pub(crate) fn bytes(&self) -> u64 {
        self.bytes.load(Ordering::Relaxed)
    }

    pub(super) fn restart(&self) {
        self.bytes.store(0, Ordering::Relaxed);
    }

    pub(super) fn add(&self, bytes: usize) {
        self.bytes.fetch_add(bytes as u64, Ordering::Relaxed);
        self.changed.notify_one();
    }
}
