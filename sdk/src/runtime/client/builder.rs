//! Building a client.

use std::sync::Arc;
use std::time::Duration;

use crate::runtime::clock::Clock;
use crate::runtime::credentials::{Credentials, CredentialsContext};
use crate::runtime::endpoints::{BaseUrl, Endpoints, Service, TopLevelDomain};
use crate::runtime::environment::{Environment, Settings, service_endpoints};
use crate::runtime::error::{ConfigError, Error};
use crate::runtime::input::Form;
use crate::runtime::region::Region;

use super::calls::{Calls, SharedCalls};
use super::http::{HttpSettings, Proxy, checked};
use super::project::ProjectId;
use super::{Client, Inner, tls};

const PROJECT_ID_ADVICE: &str =
    "give the id (console: My Credentials, Projects), or leave the setting out to have it looked up";
const DOMAIN_ID_ADVICE: &str = "give the id (console: My Credentials), or leave it out";
const PROJECT_NAME_ADVICE: &str =
    "give the name (console: My Credentials, Projects), or leave the setting out";

/// Settings of a [`Client`].
///
/// ```
/// use eihealth::{Client, Credentials, Region};
///
/// # fn main() -> Result<(), eihealth::Error> {
/// let client = Client::builder()
///     .region(Region::CN_NORTH_4)
///     .credentials(Credentials::ak_sk("my-access-key", "my-secret-key"))
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
    domain_id: Option<String>,
    environment: Option<Environment>,
    http: HttpSettings,
    pub(super) calls: Calls,
    check_requests: bool,
    clock: Clock,
}

impl ClientBuilder {
    pub(super) fn new() -> Self {
        // an HTTP client may be made before `build`, for `http_client`
        tls::choose_cryptography();
        ClientBuilder {
            region: None,
            domain: TopLevelDomain::default(),
            overrides: Vec::new(),
            credentials: None,
            project_id: None,
            project_name: None,
            domain_id: None,
            environment: None,
            http: HttpSettings::default(),
            calls: Calls::default(),
            check_requests: true,
            clock: Clock::SYSTEM,
        }
    }

    /// Takes from `environment` whatever is not set here: region, credentials, project id, endpoints.
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use eihealth::Client;
    /// use eihealth::environment::Environment;
    ///
    /// # fn main() -> Result<(), eihealth::Error> {
    /// let client = Client::builder()
    ///     .environment(Environment::process().with_profile("laboratory"))
    ///     .timeout(Duration::from_secs(60))
    ///     .build()?;
    /// # let _ = client;
    /// # Ok(()) }
    /// ```
    pub fn environment(mut self, environment: Environment) -> Self {
        self.environment = Some(environment);
        self
    }

    /// Sets the region. Required, unless the environment has it.
    pub fn region(mut self, region: Region) -> Self {
        self.region = Some(region);
        self
    }

    /// Sets the credentials. Required, unless the environment has some.
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

    /// Sets the id of the account (domain). No operation needs it; providers of credentials may.
    pub fn domain_id(mut self, id: impl Into<String>) -> Self {
        self.domain_id = Some(id.into());
        self
    }

    /// Uses this HTTP client, so that it is shared with others. It keeps its own time limits.
    ///
    /// It should follow no redirects: a signature is good for one host and path only.
    /// [`http_client_builder`](crate::http_client_builder) starts one that is as the SDK's own.
    pub fn http_client(mut self, http: reqwest::Client) -> Self {
        self.http.own = Some(http);
        self
    }

    /// Changes a setting of the HTTP client that has no method here: root certificates, pools, name resolution.
    ///
    /// ```
    /// # fn main() -> Result<(), eihealth::Error> {
    /// # use eihealth::{Client, Credentials, Region};
    /// let client = Client::builder()
    ///     .region(Region::CN_NORTH_4)
    ///     .credentials(Credentials::ak_sk("my-access-key", "my-secret-key"))
    ///     .configure_http(|http| http.pool_max_idle_per_host(4))
    ///     .build()?;
    /// # let _ = client;
    /// # Ok(()) }
    /// ```
    pub fn configure_http(
        mut self,
        configure: impl FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + Sync + 'static,
    ) -> Self {
        self.http.configure.push(Box::new(configure));
        self
    }

    /// Sends everything through this proxy: `http://user:password@proxy.example:3128`.
    ///
    /// Unless it is set, the environment's `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY` count, and on
    /// macOS and Windows the system's settings.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.http.proxy = Some(Proxy::Url(url.into()));
        self
    }

    /// Uses no proxy, whatever the environment says.
    pub fn no_proxy(mut self) -> Self {
        self.http.proxy = Some(Proxy::None);
        self
    }

    /// Limits the time for making a connection, 10 seconds unless set.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.http.connect_timeout = Some(limit);
        self
    }

    /// Puts this before the SDK's own name and version in the `User-Agent` header.
    pub fn user_agent(mut self, product: impl Into<String>) -> Self {
        self.http.product = Some(product.into());
        self
    }

    /// Adds `app/ID` to the `User-Agent` header, as the vendor's SDKs do: by it the service's support finds the
    /// calls of one application.
    pub fn application_id(mut self, id: impl Into<String>) -> Self {
        self.http.application_id = Some(id.into());
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

    /// The credentials, and the settings that the environment has.
    fn found(&mut self) -> Result<(Credentials, Settings), ConfigError> {
        let asks =
            self.environment.is_some() || self.credentials.as_ref().is_some_and(Credentials::is_environment);
        if self.region.is_none() && !asks {
            return Err(no_region());
        }
        match (self.credentials.take(), &self.environment) {
            (Some(credentials), Some(environment)) => {
                let (credentials, found) = credentials.resolve()?;
                Ok((credentials, found.or(Settings::without_keys(environment)?)))
            }
            (Some(credentials), None) => credentials.resolve(),
            (None, Some(environment)) => Credentials::environment(environment.clone()).resolve(),
            (None, None) => {
                let advice = "give some such as `Credentials::ak_sk(ak, sk)`, or use `Client::from_env()`";
                Err(ConfigError::new("credentials", format!("are not set: {advice}")))
            }
        }
    }

    /// Makes the client. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// [`Error::Config`] if region or credentials are missing, or a setting can't be used;
    /// [`Error::Credentials`] if a part of the credentials can't be right, or the environment has none.
    pub fn build(mut self) -> Result<Client, Error> {
        let (credentials, found) = self.found()?;
        let Settings { region, project_id, domain_id, iam_endpoint, mut warnings } = found;
        if let Some(problem) = credentials.problem() {
            return Err(problem.clone().into());
        }
        let region = match (self.region, region) {
            (Some(region), _) => region,
            (None, Some(found)) => Region::found(&found)?,
            (None, None) => return Err(no_region().into()),
        };
        let project_id = match (self.project_id, project_id) {
            (Some(id), _) => {
                checked("project_id", &id, Form::Visible, PROJECT_ID_ADVICE)?;
                Some(id)
            }
            (None, Some(found)) => Some(found.checked(Form::Visible, PROJECT_ID_ADVICE)?),
            (None, None) => None,
        };
        let domain_id = match (self.domain_id, domain_id) {
            (Some(id), _) => {
                checked("domain_id", &id, Form::Visible, DOMAIN_ID_ADVICE)?;
                Some(id)
            }
            (None, Some(found)) => Some(found.checked(Form::Visible, DOMAIN_ID_ADVICE)?),
            (None, None) => None,
        };

        let mut endpoints = Endpoints::new(region.clone()).with_domain(self.domain);
        if let Some(environment) = &self.environment {
            for (service, found) in service_endpoints(environment, &region, &mut warnings)? {
                endpoints = endpoints.with_override(service, BaseUrl::found(&found)?);
            }
        }
        if let Some(found) = iam_endpoint {
            endpoints = endpoints.with_override(Service::Iam, BaseUrl::found(&found)?);
        }
        for (service, url) in &self.overrides {
            endpoints = endpoints.with_override(*service, BaseUrl::parse(url)?);
        }
        let [platform, drug_design, iam] = Service::ALL.map(|service| endpoints.resolve(service));
        let (platform, drug_design, iam) = (platform?, drug_design?, iam?);
        if self.http.lacks_tls()
            && let Some(base) = [&platform, &drug_design, &iam].into_iter().find(|base| base.is_https())
        {
            let problem = format!(
                "{base} needs TLS, which this program was compiled without: turn on one of the features `rustls`, \
                 `rustls-aws-lc` and `native-tls` of the crate eihealth"
            );
            return Err(ConfigError::new("endpoint", problem).into());
        }

        let agent = self.http.own_agent()?;
        let connect = self.http.connect_limit();
        let http = self.http.build()?;
        let mut context = CredentialsContext::new(http.clone(), iam.clone(), region.clone())
            .with_clock(self.clock)
            .with_random(self.calls.random());
        if let Some(id) = &project_id {
            context = context.with_project_id(id);
        }
        if let Some(id) = domain_id {
            context = context.with_domain_id(id);
        }
        if let Some(name) = self.project_name {
            checked("project_name", &name, Form::Name, PROJECT_NAME_ADVICE)?;
            context = context.with_project_name(name);
        }
        for warning in &warnings {
            tracing::warn!("{warning}");
        }
        Ok(Client {
            inner: Arc::new(Inner {
                http,
                agent,
                region,
                platform,
                drug_design,
                iam,
                credentials: credentials.bind(context.clone()),
                context,
                project: ProjectId::new(project_id),
                checks_requests: self.check_requests,
                warnings,
                calls: SharedCalls::new(self.calls, connect),
            }),
        })
    }
}

fn no_region() -> ConfigError {
    let advice =
        "give one such as `Region::CN_NORTH_4`, or set HUAWEICLOUD_SDK_REGION and use `Client::from_env()`";
    ConfigError::new("region", format!("is not set: {advice}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::runtime::input::ODD;

    fn builder() -> ClientBuilder {
        Client::builder().region(Region::CN_NORTH_4).credentials(Credentials::ak_sk("ak", "sk"))
    }

    #[test]
    fn what_is_missing_is_named() {
        let error = Client::builder().build().unwrap_err().to_string();
        assert!(error.contains("`region`") && error.contains("Region::CN_NORTH_4"), "{error}");
        let error = Client::builder().region(Region::CN_NORTH_4).build().unwrap_err().to_string();
        assert!(error.contains("`credentials`"), "{error}");
    }

    /// Every text that a client takes, each as `(part that the error names, client with it)`.
    type Given = (&'static str, fn(&str) -> Result<Client, Error>);
    const GIVEN: [Given; 17] = [
        ("`region`", |t| builder().region(Region::new(t)?).build()),
        ("access key", |t| builder().credentials(Credentials::ak_sk(t, "sk")).build()),
        ("secret key", |t| builder().credentials(Credentials::ak_sk("ak", t)).build()),
        ("security token", |t| {
            builder().credentials(Credentials::ak_sk("ak", "sk").with_security_token(t)).build()
        }),
        ("the token", |t| builder().credentials(Credentials::token(t)).build()),
        ("user name", |t| builder().credentials(Credentials::password(t, "d", "p")).build()),
        ("account name", |t| builder().credentials(Credentials::password("u", t, "p")).build()),
        ("`project_id`", |t| builder().project_id(t).build()),
        ("`domain_id`", |t| builder().domain_id(t).build()),
        ("`project_name`", |t| builder().project_name(t).build()),
        ("`endpoint`", |t| builder().endpoint(t).build()),
        ("`endpoint`", |t| builder().service_endpoint(Service::Iam, t).build()),
        ("`proxy`", |t| builder().proxy(t).build()),
        ("`user_agent`", |t| builder().user_agent(t).build()),
        ("`application_id`", |t| builder().application_id(t).build()),
        ("`metadata_service`", |t| {
            let environment = Environment::of([("HUAWEICLOUD_SDK_REGION", "cn-north-4")]);
            Client::builder().environment(environment.with_metadata_service(t)).build()
        }),
        ("password", |t| builder().credentials(Credentials::password("u", "d", t)).build()),
    ];

    #[test]
    fn no_text_with_an_odd_character_becomes_a_client() {
        for (part, client) in GIVEN {
            let text = match part {
                "`endpoint`" | "`proxy`" | "`metadata_service`" => "http://s3cr3t.example",
                "`region`" => "s3cr3t-1",
                _ => "s3cr3t",
            };
            client(text).unwrap_or_else(|error| panic!("{part}: {error}"));
            for c in ODD {
                let mut odd = vec![format!("{c}{text}"), format!("{text}{c}")];
                // `Bearer …` and comments behind a key come with it, too
                if matches!(part, "access key" | "secret key" | "security token" | "the token") {
                    odd.push(format!("{text}{c}{text}"));
                }
                for odd in odd {
                    if part == "password" && c == ' ' {
                        continue; // a password may begin or end with one
                    }
                    let error = client(&odd).unwrap_err();
                    let said = error.to_string();
                    assert!(said.contains(part), "{part} {odd:?}: {said}");
                    assert!(said.contains(&format!("U+{:04X}", u32::from(c))), "{part} {odd:?}: {said}");
                    assert!(said.contains(": "), "no advice for {part}: {said}");
                    let shown = matches!(part, "`endpoint`" | "`metadata_service`");
                    assert!(shown || !format!("{said}{error:?}").contains("s3cr3t"), "{said}");
                }
            }
            let said = client("").unwrap_err().to_string();
            assert!(said.contains(part) && said.contains("is empty"), "{part}: {said}");
        }
    }

    #[test]
    fn each_kind_of_credentials_has_its_own_advice() {
        let said = |credentials| builder().credentials(credentials).build().unwrap_err().to_string();
        for (credentials, advice) in [
            (Credentials::ak_sk("ak\n", "sk"), "from the file that the console gave"),
            (Credentials::ak_sk("ak", "sk").with_security_token(" t"), "from one answer of IAM"),
            (Credentials::token("t\n"), "value of IAM's header `X-Subject-Token`"),
            (Credentials::password("u\t", "d", "p"), "from the console (My Credentials)"),
            (
                Credentials::password("u", "d", "p\r\n"),
                "cut off what reading it from a file or a terminal leaves",
            ),
            (Credentials::token("t").with_security_token("s"), "combine it with `Credentials::ak_sk`"),
        ] {
            let error = said(credentials);
            assert!(error.contains(advice), "{error}");
        }
        assert!(builder().credentials(Credentials::password("研究 一", "公司", " p w ")).build().is_ok());
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
        let builder = builder()
            .credentials(Credentials::ak_sk("ak", "s3cr3t").with_security_token("s3cr3t"))
            .proxy("http://user:s3cr3t@proxy.example:3128");
        assert!(!format!("{builder:?}").contains("s3cr3t"));
        assert!(!format!("{:?}", builder.build().unwrap()).contains("s3cr3t"));
    }

    #[tokio::test]
    async fn a_given_project_id_needs_no_lookup() {
        let client = builder().project_id("p1").endpoint("http://127.0.0.1:9").build().unwrap();
        assert_eq!(client.project_id().await.unwrap(), "p1");
    }
}
