//! A page on its way.

use std::pin::Pin;
use std::task::{Context, Poll};

use tokio::runtime::{Handle, Id};
use tokio::task::JoinHandle;
use tracing::instrument::WithSubscriber;

use crate::runtime::call::{Answer, Request, send};
use crate::runtime::client::require_tokio;
use crate::runtime::error::{ConfigError, Error};

/// A page on its way, in a task of its own: it arrives while the caller is busy with the page before, however long
/// that takes. It ends when it is dropped.
pub(super) struct Fetch {
    task: JoinHandle<Result<Answer, Error>>,
    runtime: Id,
}

impl Fetch {
    pub(super) fn start(request: Request) -> Result<Self, Error> {
        require_tokio()?;
        let task = tokio::spawn(send(request).with_current_subscriber());
        Ok(Fetch { task, runtime: Handle::current().id() })
    }

    /// Whether it is to be begun anew in this runtime: that in which it was begun may stand still, or have ended.
    pub(super) fn is_elsewhere(&self) -> bool {
        Handle::try_current().is_ok_and(|here| here.id() != self.runtime)
    }

    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Result<Answer, Error>> {
        Pin::new(&mut self.task).poll(context).map(|joined| match joined {
            Ok(answer) => answer,
            Err(error) => match error.try_into_panic() {
                Ok(panic) => std::panic::resume_unwind(panic),
                Err(_) => Err(ConfigError::new("runtime", "the Tokio runtime has ended").into()),
            },
        })
    }
}

impl Drop for Fetch {
    fn drop(&mut self) {
        self.task.abort();
    }
}
