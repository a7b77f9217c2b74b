//! A page on its way.

use std::pin::Pin;
use std::task::{Context, Poll};

use tokio::task::JoinHandle;
use tracing::instrument::WithSubscriber;

use crate::runtime::call::{Answer, Request, send};
use crate::runtime::client::require_tokio;
use crate::runtime::error::{ConfigError, Error};

/// A page on its way, in a task of its own: it arrives while the caller is busy with the page before, however long
/// that takes. It ends when it is dropped.
pub(super) struct Fetch(JoinHandle<Result<Answer, Error>>);

impl Fetch {
    pub(super) fn start(request: Request) -> Result<Self, Error> {
        require_tokio()?;
        Ok(Fetch(tokio::spawn(send(request).with_current_subscriber())))
    }

    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Result<Answer, Error>> {
        Pin::new(&mut self.0).poll(context).map(|joined| match joined {
            Ok(answer) => answer,
            Err(error) => match error.try_into_panic() {
                Ok(panic) => std::panic::resume_unwind(panic),
                Err(_) => Err(ConfigError::new(
                    "runtime",
                    "the Tokio runtime in which the page was asked for has ended; read the list within one runtime",
                )
                .into()),
            },
        })
    }
}

impl Drop for Fetch {
    fn drop(&mut self) {
        self.0.abort();
    }
}
