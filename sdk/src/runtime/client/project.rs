//! The Huawei Cloud project that stands in the path of nearly every operation.

use std::sync::{Mutex, OnceLock, PoisonError};
use std::time::Duration;

use crate::runtime::credentials::lookup_project_id;
use crate::runtime::error::{CredentialsError, Error};
use crate::runtime::turn::Turns;

use super::{Inner, require_tokio};

/// The longest that a call waits for another one that looks it up, which may have to log in first.
const TURN_LIMIT: Duration = Duration::from_secs(70);

/// A project id, given or looked up once for all callers.
pub(super) struct ProjectId {
    known: OnceLock<String>,
    turns: Turns,
    /// How often it was looked up in vain, and how it failed last.
    failures: Mutex<(u64, Option<CredentialsError>)>,
}

impl ProjectId {
    pub(super) fn new(given: Option<String>) -> Self {
        let known = given.map(OnceLock::from).unwrap_or_default();
        Self { known, turns: Turns::of_at_most(TURN_LIMIT), failures: Mutex::default() }
    }

    pub(super) async fn get(&self, client: &Inner) -> Result<&str, Error> {
        if let Some(id) = self.known.get() {
            return Ok(id);
        }
        require_tokio()?;
        let (before, _) = self.failures();
        let _turn = self.turns.take().await;
        if let Some(id) = self.known.get() {
            return Ok(id);
        }
        // it failed for those who wait as it did for the one that they waited for
        if let (count, Some(error)) = self.failures()
            && count > before
        {
            return Err(error.into());
        }
        let found = self.look_up(client).await?;
        Ok(self.known.get_or_init(|| found))
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
