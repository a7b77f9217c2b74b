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
