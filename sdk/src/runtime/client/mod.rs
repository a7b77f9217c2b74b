//! The client: what all calls share.

mod builder;
mod calls;
mod executor;
mod http;
mod project;
pub(crate) mod skew;
mod tls;

use std::fmt;
use std::sync::Arc;

use ::http::HeaderValue;

use crate::runtime::clock::Clock;
use crate::runtime::credentials::{CredentialsCache, CredentialsContext, Identity};
use crate::runtime::endpoints::{BaseUrl, Service};
use crate::runtime::environment::Environment;
use crate::runtime::error::Error;
use crate::runtime::region::Region;

pub use builder::ClientBuilder;
use calls::SharedCalls;
pub(crate) use executor::require_tokio;
pub use http::http_client_builder;
use project::ProjectId;

/// A client of EIHealth in one region, for one Huawei Cloud project.
///
/// It is cheap to clone, and clones share connections and tokens: make one and keep it. Every operation is a
/// method; the [index](crate::operations) lists them by area. A method takes what is required and returns a
/// request, on which optional values are set before it is sent:
///
/// ```no_run
/// # #[cfg(feature = "project")]
/// # async fn example(client: eihealth::Client) -> Result<(), eihealth::Error> {
/// let images = client.list_image("my-project").name("bwa").send().await?;
/// for image in images.images.iter().flatten() {
///     println!("{:?}", image.name);
/// }
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct Client {
    inner: Arc<Inner>,
}

pub(crate) struct Inner {
    http: reqwest::Client,
    /// What the HTTP client doesn't send by itself.
    agent: Option<HeaderValue>,
    region: Region,
    platform: BaseUrl,
    drug_design: BaseUrl,
    iam: BaseUrl,
    credentials: CredentialsCache,
    context: CredentialsContext,
    project: ProjectId,
    checks_requests: bool,
    calls: SharedCalls,
    warnings: Vec<String>,
}

/// # Clients
///
/// Where a client comes from, and what it was made with.
impl Client {
    /// A client with all settings from the environment: variables, files of the user, or the cloud server that the
    /// program runs on; see [`environment`](crate::environment).
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), eihealth::Error> {
    /// let client = eihealth::Client::from_env().await?;
    /// # let _ = client;
    /// # Ok(()) }
    /// ```
    ///
    /// To set some of them, use [`ClientBuilder::environment`].
    ///
    /// # Errors
    ///
    /// If there are no credentials: the error says where they were looked for, and what to set. If a setting is
    /// missing or can't be used.
    pub async fn from_env() -> Result<Self, Error> {
        Self::from_environment(Environment::process()).await
    }

    /// As [`from_env`](Self::from_env), from this environment.
    ///
    /// # Errors
    ///
    /// As for [`from_env`](Self::from_env).
    pub async fn from_environment(environment: Environment) -> Result<Self, Error> {
        let client = Self::builder().environment(environment).build()?;
        require_tokio()?;
        // a metadata service that isn't there is found out here, not by the first call
        client.identity().await?;
        Ok(client)
    }

    /// Starts a client: it needs credentials and a region, everything else has a default.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// The region it talks to.
    pub fn region(&self) -> &Region {
        &self.inner.region
    }

    /// The Huawei Cloud project's id: the one that was given, or the one that IAM names for the region.
    ///
    /// # Errors
    ///
    /// [`Error::Credentials`] if it has to be looked up and IAM refuses or can't be reached.
    pub async fn project_id(&self) -> Result<&str, Error> {
        self.inner.project.get(&self.inner).await
    }

    /// The id of the account (domain), if it was given or found.
    pub fn domain_id(&self) -> Option<&str> {
        self.inner.context.domain_id()
    }

    /// What is odd in the settings that were found, but not wrong: a file of keys that others can read, for one.
    /// The log has it too.
    pub fn warnings(&self) -> &[String] {
        &self.inner.warnings
    }

    /// The user agent, where the HTTP client doesn't send it by itself.
    pub(crate) fn agent(&self) -> Option<&HeaderValue> {
        self.inner.agent.as_ref()
    }

    pub(crate) fn http(&self) -> &reqwest::Client {
        &self.inner.http
    }

    pub(crate) fn base(&self, service: Service) -> &BaseUrl {
        match service {
            Service::Platform => &self.inner.platform,
            Service::DrugDesign => &self.inner.drug_design,
            Service::Iam => &self.inner.iam,
        }
    }

    pub(crate) fn clock(&self) -> &Clock {
        self.inner.context.clock()
    }

    pub(crate) async fn identity(&self) -> Result<Identity, Error> {
        Ok(self.inner.credentials.identity().await?)
    }

    /// Whether it is worth asking for another identity after this one was refused.
    pub(crate) fn was_refused(&self, identity: &Identity) -> bool {
        self.inner.credentials.invalidate(identity)
    }

    /// Whether documented limits are checked before anything is sent.
    pub(crate) fn checks_requests(&self) -> bool {
        self.inner.checks_requests
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("region", &self.inner.region)
            .field("platform", &self.inner.platform)
            .field("credentials", &self.inner.credentials)
            .finish_non_exhaustive()
    }
}
