//! The Huawei Cloud project that stands in the path of nearly every operation.

use std::sync::{Mutex, PoisonError};

use tokio::sync::OnceCell;

use crate::runtime::credentials::lookup_project_id;
use crate::runtime::error::{CredentialsError, Error};

use super::{Inner, require_tokio};

/// A project id, given or looked up once for all callers.
pub(super) struct ProjectId {
    known: OnceCell<String>,
    /// How often it was looked up in vain, and how it failed last.
    failures: Mutex<(u64, Option<CredentialsError>)>,
}

impl ProjectId {
    pub(super) fn new(given: Option<String>) -> Self {
        Self { known: OnceCell::new_with(given), failures: Mutex::default() }
    }

    pub(super) async fn get(&self, client: &Inner) -> Result<&str, Error> {
        if let Some(id) = self.known.get() {
            return Ok(id);
        }
        require_tokio()?;
        let (before, _) = self.failures();
        let found = self.known.get_or_try_init(|| async {
            // it failed for those who wait as it did for the one that they waited for
            match self.failures() {
                (count, Some(error)) if count > before => Err(error),
                _ => self.look_up(client).await,
            }
        });
        Ok(found.await?)
    }

    async fn look_up(&self, client: &Inner) -> Result<String, CredentialsError> {
        let name = client.context.project_name();
        tracing::debug!(name, "looking up the project id");
        let found = match client.credentials.identity().await {
            Ok(identity) => lookup_project_id(&client.context, &identity, name).await,
            Err(error) => Err(error),
        };
        if let Err(error) = &found {
            let mut failures = self.failures.lock().unwrap_or_else(PoisonError::into_inner);
            *failures = (failures.0 + 1, Some(error.clone()));
        }
        found
    }

    fn failures(&self) -> (u64, Option<CredentialsError>) {
        self.failures.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}
