//! Files, on Tokio's threads for what blocks.

use std::io;

/// Runs what blocks.
pub(super) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> io::Result<T> {
    match tokio::task::spawn_blocking(work).await {
        Ok(result) => result,
        // it panicked, or the runtime is ending
        Err(error) => Err(io::Error::other(error)),
    }
}
