//! The Huawei Cloud project that stands in the path of nearly every operation.

use tokio::sync::OnceCell;

use crate::runtime::credentials::lookup_project_id;
use crate::runtime::error::Error;

use super::{Inner, require_tokio};

/// A project id, given or looked up once for all callers.
pub(super) struct ProjectId(OnceCell<String>);

impl ProjectId {
    pub(super) fn new(given: Option<String>) -> Self {
        Self(OnceCell::new_with(given))
    }

    pub(super) async fn get(&self, client: &Inner) -> Result<&str, Error> {
        let id = self
            .0
            .get_or_try_init(|| async {
                require_tokio()?;
                let identity = client.credentials.identity().await?;
                let name = client.context.project_name();
                tracing::debug!(name, "looking up the project id");
                Ok::<_, Error>(lookup_project_id(&client.context, &identity, name).await?)
            })
            .await?;
        Ok(id)
    }
}
