//! Files, on Tokio's threads for what blocks.

use std::any::Any;
use std::io;

use tokio::task::JoinHandle;

type Answer = Box<dyn Any + Send>;

/// Runs what blocks.
pub(super) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> io::Result<T> {
    let answer = start(Box::new(move || Box::new(work()))).await;
    match answer.map(|answer| answer.downcast::<io::Result<T>>()) {
        Ok(Ok(result)) => *result,
        Ok(Err(_)) => Err(io::Error::other("what was run answered with another type")),
        // it panicked, or the runtime is ending
        Err(error) => Err(io::Error::other(error)),
    }
}

/// Of one type, whatever is run: Tokio's task is a thousand lines of code for each type.
fn start(work: Box<dyn FnOnce() -> Answer + Send>) -> JoinHandle<Answer> {
    tokio::task::spawn_blocking(work)
}

/// A runtime whose only thread for what blocks is kept busy, so that work is dropped before it runs.
#[cfg(test)]
pub(super) struct Gated {
    runtime: tokio::runtime::Runtime,
    /// Opened by being dropped.
    gate: std::sync::mpsc::Sender<()>,
}

#[cfg(test)]
impl Gated {
    pub(super) fn new() -> Self {
        let mut runtime = tokio::runtime::Builder::new_current_thread();
        let runtime = runtime.enable_all().max_blocking_threads(1).build().unwrap();
        let (gate, opened) = std::sync::mpsc::channel();
        runtime.spawn_blocking(move || opened.recv());
        Gated { runtime, gate }
    }

    /// Polls `future` once, which must not be ready, and drops it.
    pub(super) fn drop_before_it_runs(&self, future: impl Future<Output: std::fmt::Debug>) {
        self.runtime.block_on(async {
            let ready = futures_util::FutureExt::now_or_never(future);
            assert!(ready.is_none(), "{ready:?}");
        });
    }

    /// Lets all run that was begun, and waits for it.
    pub(super) fn finish(self) {
        drop(self.gate);
        drop(self.runtime);
    }
}
