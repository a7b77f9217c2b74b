//! Building a client.

use std::sync::Arc;
use std::time::Duration;

use crate::runtime::clock::Clock;
use crate::runtime::credentials::{Credentials, CredentialsContext};
use crate::runtime::endpoints::{BaseUrl, Endpoints, Service, TopLevelDomain};
use crate::runtime::error::{ConfigError, Error};
use crate::runtime::region::Region;

use super::calls::{Calls, SharedCalls};
use super::project::ProjectId;
use super::{Client, Inner};

/// How long making a connection may take unless told otherwise.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// Settings of a [`Client`].
///
/// ```
/// use eihealth::{Client, Credentials, Region};
///
/// # fn main() -> Result<(), eihealth::Error> {
/// let client = Client::builder()
///     .region(Region::CN_NORTH_4)
///     .credentials(Credentials::ak_sk("my access key", "my secret key"))
///     .project_id("0a1b2c3d4e5f60718293a4b5c6d7e8f9")
///     .build()?;
/// # let _ = client;
/// # Ok(()) }
/// ```
#[derive(Debug)]
#[must_use = "a builder makes nothing until `build`"]
pub struct ClientBuilder {
    region: Option<Region>,
    domain: TopLevelDomain,
    overrides: Vec<(Service, String)>,
    credentials: Option<Credentials>,
    project_id: Option<String>,
    project_name: Option<String>,
    http: Option<reqwest::Client>,
    connect_timeout: Duration,
    pub(super) calls: Calls,
    user_agent: Option<String>,
    check_requests: bool,
    clock: Clock,
}

impl ClientBuilder {
    pub(super) fn new() -> Self {
        ClientBuilder {
            region: None,
            domain: TopLevelDomain::default(),
            overrides: Vec::new(),
            credentials: None,
            project_id: None,
            project_name: None,
            http: None,
            connect_timeout: CONNECT_TIMEOUT,
            calls: Calls::default(),
            user_agent: None,
            check_requests: true,
            clock: Clock::SYSTEM,
        }
    }

    /// Sets the region. Required.
    pub fn region(mut self, region: Region) -> Self {
        self.region = Some(region);
        self
    }

    /// Sets the credentials. Required.
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = Some(credentials);
        self
    }

    /// Sets the Huawei Cloud project's id. If it isn't set, it is looked up at IAM by the first call.
    pub fn project_id(mut self, id: impl Into<String>) -> Self {
        self.project_id = Some(id.into());
        self
    }

    /// Sets the Huawei Cloud project's name, by which its id is looked up and tokens are scoped: the region's
    /// name unless a subproject is meant (reference 1.5).
    pub fn project_name(mut self, name: impl Into<String>) -> Self {
        self.project_name = Some(name.into());
        self
    }

    /// Chooses the hosts under `myhuaweicloud.com` or `myhuaweicloud.cn` (reference 1.3).
    pub fn domain(mut self, domain: TopLevelDomain) -> Self {
        self.domain = domain;
        self
    }

    /// Sends everything to this base URL: a gateway, a proxy, or the mock service.
    ///
    /// An endpoint of one service set with [`service_endpoint`](Self::service_endpoint) goes before it, whichever
    /// is set first.
    pub fn endpoint(mut self, url: impl Into<String>) -> Self {
        let url = url.into();
        self.overrides.splice(0..0, Service::ALL.map(|service| (service, url.clone())));
        self
    }

    /// Sends what belongs to `service` to this base URL.
    pub fn service_endpoint(mut self, service: Service, url: impl Into<String>) -> Self {
        self.overrides.push((service, url.into()));
        self
    }

    /// Uses this HTTP client, for proxies, certificates or pools of one's own. It keeps its own timeouts and user agent.
    ///
    /// It should follow no redirects: a signature is good for one host and path only.
    pub fn http_client(mut self, http: reqwest::Client) -> Self {
        self.http = Some(http);
        self
    }

    /// Limits the time for making a connection, 10 seconds unless set.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.connect_timeout = limit;
        self
    }

    /// Puts this before the SDK's own name in the `User-Agent` header.
    pub fn user_agent(mut self, product: impl Into<String>) -> Self {
        self.user_agent = Some(product.into());
        self
    }

    /// Whether requests are checked against the documented limits before they are sent. They are unless this is set
    /// to `false`, for a service that has grown beyond its reference.
    pub fn check_requests(mut self, check: bool) -> Self {
        self.check_requests = check;
        self
    }

    /// Sets the clock that signatures and tokens go by.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// Makes the client. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// [`Error::Config`] if region or credentials are missing, or a setting can't be used.
    pub fn build(self) -> Result<Client, Error> {
        let region = self
            .region
            .ok_or_else(|| ConfigError::new("region", "is not set: give one such as `Region::CN_NORTH_4`"))?;
        let credentials = self.credentials.ok_or_else(|| {
            ConfigError::new("credentials", "are not set: give some such as `Credentials::ak_sk(ak, sk)`")
        })?;
        if let Some(id) = &self.project_id
            && id.trim().is_empty()
        {
            let problem = "is empty: give the id, or leave the setting out to have it looked up";
            return Err(ConfigError::new("project_id", problem).into());
        }
        let mut endpoints = Endpoints::new(region.clone()).with_domain(self.domain);
        for (service, url) in &self.overrides {
            endpoints = endpoints.with_override(*service, BaseUrl::parse(url)?);
        }
        let connect = self.http.is_none().then_some(self.connect_timeout);
        let http = match self.http {
            Some(http) => http,
            None => http_client(self.connect_timeout, self.user_agent.as_deref())?,
        };
        let iam = endpoints.resolve(Service::Iam)?;
        let mut context =
            CredentialsContext::new(http.clone(), iam.clone(), region.clone()).with_clock(self.clock);
        if let Some(id) = &self.project_id {
            context = context.with_project_id(id);
        }
        if let Some(name) = self.project_name {
            context = context.with_project_name(name);
        }
        Ok(Client {
            inner: Arc::new(Inner {
                http,
                region,
                platform: endpoints.resolve(Service::Platform)?,
                drug_design: endpoints.resolve(Service::DrugDesign)?,
                iam,
                credentials: credentials.bind(context.clone()),
                context,
                project: ProjectId::new(self.project_id),
                checks_requests: self.check_requests,
                calls: SharedCalls::new(self.calls, connect),
            }),
        })
    }
}

fn http_client(connect: Duration, product: Option<&str>) -> Result<reqwest::Client, ConfigError> {
    let own = concat!("eihealth-rust/", env!("CARGO_PKG_VERSION"));
    let agent = product.map_or_else(|| own.to_owned(), |product| format!("{product} {own}"));
    let builder = reqwest::Client::builder()
        .connect_timeout(connect)
        .user_agent(agent)
        // a signature is good for one host and path, and a token must not travel to another host
        .redirect(reqwest::redirect::Policy::none());
    builder.build().map_err(|error| {
        ConfigError::new("http_client", "the HTTP client can't be built with these settings")
            .with_source(error)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn builder() -> ClientBuilder {
        Client::builder().region(Region::CN_NORTH_4).credentials(Credentials::ak_sk("ak", "sk"))
    }

    #[test]
    fn what_is_missing_is_named() {
        let error = Client::builder().build().unwrap_err().to_string();
        assert!(error.contains("`region`") && error.contains("Region::CN_NORTH_4"), "{error}");
        let error = Client::builder().region(Region::CN_NORTH_4).build().unwrap_err().to_string();
        assert!(error.contains("`credentials`"), "{error}");
        let error = builder().project_id(" ").build().unwrap_err().to_string();
        assert!(error.contains("`project_id`"), "{error}");
    }

    #[test]
    fn one_service_can_be_elsewhere() {
        let client = builder()
            .service_endpoint(Service::Iam, "http://localhost:1")
            .endpoint("http://localhost:2")
            .build()
            .unwrap();
        assert_eq!(client.base(Service::Iam).as_str(), "http://localhost:1");
        assert_eq!(client.base(Service::Platform).as_str(), "http://localhost:2");
        assert_eq!(client.base(Service::DrugDesign).as_str(), "http://localhost:2");
    }

    #[test]
    fn printing_shows_no_secret() {
        let builder =
            Client::builder().region(Region::CN_NORTH_4).credentials(Credentials::ak_sk("ak", "s3cr3t"));
        assert!(!format!("{builder:?}").contains("s3cr3t"));
        assert!(!format!("{:?}", builder.build().unwrap()).contains("s3cr3t"));
    }

    #[tokio::test]
    async fn a_given_project_id_needs_no_lookup() {
        let client = builder().project_id("p1").endpoint("http://127.0.0.1:9").build().unwrap();
        assert_eq!(client.project_id().await.unwrap(), "p1");
    }
}
