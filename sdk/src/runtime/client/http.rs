//! The HTTP client below a client.

use std::fmt;
use std::time::Duration;

use http::HeaderValue;

use crate::runtime::error::{ConfigError, root_cause};
use crate::runtime::input::{self, Form};

use super::tls;

/// How long making a connection may take unless told otherwise.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// The SDK's own name in the `User-Agent` header.
const PRODUCT: &str = concat!("eihealth-rust/", env!("CARGO_PKG_VERSION"));

/// An HTTP client's builder with the settings that the SDK gives its own: its TLS, a limit of 10 seconds for
/// connecting, its name as user agent, and no redirects, for a signature is good for one host and path only.
///
/// For [`ClientBuilder::http_client`](crate::ClientBuilder::http_client), where clients of several regions or
/// other parts of a program share connections. To change a setting of one client,
/// [`ClientBuilder::configure_http`](crate::ClientBuilder::configure_http) is shorter.
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let http = eihealth::http_client_builder().pool_max_idle_per_host(4).build()?;
/// # let _ = http;
/// # Ok(()) }
/// ```
pub fn http_client_builder() -> reqwest::ClientBuilder {
    tls::choose_cryptography();
    let builder = reqwest::Client::builder()
        .connect_timeout(CONNECT_TIMEOUT)
        .user_agent(PRODUCT)
        // a token must not travel to another host
        .redirect(reqwest::redirect::Policy::none());
    tls::set(builder)
}

/// A change to the HTTP client's settings.
type Configure = Box<dyn FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + Sync>;

/// What a client's builder knows of its HTTP client.
#[derive(Default)]
pub(super) struct HttpSettings {
    pub(super) own: Option<reqwest::Client>,
    pub(super) connect_timeout: Option<Duration>,
    pub(super) product: Option<String>,
    pub(super) application_id: Option<String>,
    pub(super) proxy: Option<Proxy>,
    pub(super) configure: Vec<Configure>,
}

/// Which proxy requests go through.
pub(super) enum Proxy {
    /// None, whatever the environment says.
    None,
    /// This one.
    Url(String),
}

impl HttpSettings {
    /// The HTTP client.
    pub(super) fn build(self) -> Result<reqwest::Client, ConfigError> {
        let agent = self.user_agent()?;
        if let Some(own) = self.own {
            let lost = if self.proxy.is_some() { "a proxy" } else { "`configure_http`" };
            if self.proxy.is_some() || !self.configure.is_empty() {
                let problem = format!(
                    "is set, and so is {lost}, which would have no effect: set it on the HTTP client"
                );
                return Err(ConfigError::new("http_client", problem));
            }
            return Ok(own);
        }
        let mut builder = http_client_builder().user_agent(agent);
        if let Some(limit) = self.connect_timeout {
            builder = builder.connect_timeout(limit);
        }
        builder = match self.proxy {
            None => builder,
            Some(Proxy::None) => builder.no_proxy(),
            Some(Proxy::Url(url)) => builder.proxy(proxy(&url)?),
        };
        for configure in self.configure {
            builder = configure(builder);
        }
        builder.build().map_err(|error| {
            let cause = root_cause(&error);
            let advice = "if root certificates are missing, install the system's (Debian: ca-certificates) or name a \
                          file of them in SSL_CERT_FILE";
            ConfigError::new("http_client", format!("can't be built ({cause}): {advice}"))
        })
    }

    /// What is allowed for making a connection, if the HTTP client is made here.
    pub(super) fn connect_limit(&self) -> Option<Duration> {
        self.own.is_none().then(|| self.connect_timeout.unwrap_or(CONNECT_TIMEOUT))
    }

    /// Whether nothing here can speak TLS.
    pub(super) fn lacks_tls(&self) -> bool {
        !tls::PRESENT && self.own.is_none()
    }

    /// The user agent for requests of an HTTP client that was made elsewhere, if one was set.
    pub(super) fn own_agent(&self) -> Result<Option<HeaderValue>, ConfigError> {
        if self.own.is_none() || (self.product.is_none() && self.application_id.is_none()) {
            return Ok(None);
        }
        let agent = HeaderValue::from_str(&self.user_agent()?);
        agent
            .map(Some)
            .map_err(|error| ConfigError::new("user_agent", "can't stand in a header").with_source(error))
    }

    /// What the application calls itself, the SDK's name, and the application's id as the vendor's SDKs write it.
    fn user_agent(&self) -> Result<String, ConfigError> {
        let mut agent = String::new();
        if let Some(product) = &self.product {
            checked("user_agent", product, Form::Words, "give a product such as `my-pipeline/2.1`")?;
            agent.push_str(product);
            agent.push(' ');
        }
        agent.push_str(PRODUCT);
        if let Some(id) = &self.application_id {
            checked("application_id", id, Form::Visible, "give a word such as `my-pipeline`")?;
            agent.push_str(" app/");
            agent.push_str(id);
        }
        Ok(agent)
    }
}

/// Refuses what [`input`] finds wrong with a setting.
pub(super) fn checked(
    setting: &'static str,
    text: &str,
    form: Form,
    advice: &str,
) -> Result<(), ConfigError> {
    match input::fault(text, form) {
        None => Ok(()),
        Some(fault) => Err(ConfigError::new(setting, format!("{fault}: {advice}"))),
    }
}

fn proxy(url: &str) -> Result<reqwest::Proxy, ConfigError> {
    const ADVICE: &str = "give a URL such as `http://proxy.example:3128`";
    checked("proxy", url, Form::Visible, ADVICE)?;
    // the URL may hold a password, and so may the cause
    let refused = |problem: &str| ConfigError::new("proxy", format!("{problem}: {ADVICE}"));
    let parsed = reqwest::Url::parse(url).map_err(|error| refused(&format!("is no URL ({error})")))?;
    match parsed.scheme() {
        "http" | "https" => {}
        "socks4" | "socks4a" | "socks5" | "socks5h" => {
            return Err(refused(
                "is a SOCKS proxy: turn on reqwest's feature `socks` and give it to `configure_http`, or",
            ));
        }
        _ => return Err(refused("does not start with `http://` or `https://`")),
    }
    reqwest::Proxy::all(parsed).map_err(|_| refused("can't be used"))
}

impl fmt::Debug for HttpSettings {
    /// A proxy's URL may hold a password, and is not shown.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpSettings")
            .field("own", &self.own.is_some())
            .field("connect_timeout", &self.connect_timeout)
            .field("product", &self.product)
            .field("application_id", &self.application_id)
            .field(
                "proxy",
                &match self.proxy {
                    None => "system",
                    Some(Proxy::None) => "none",
                    Some(Proxy::Url(_)) => "given",
                },
            )
            .field("configured", &self.configure.len())
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings() -> HttpSettings {
        HttpSettings::default()
    }

    #[test]
    fn the_user_agent_names_application_sdk_and_version() {
        let version = env!("CARGO_PKG_VERSION");
        assert_eq!(settings().user_agent().unwrap(), format!("eihealth-rust/{version}"));
        let set = HttpSettings {
            product: Some("my-pipeline/2.1 (nightly)".to_owned()),
            application_id: Some("a-1".to_owned()),
            ..settings()
        };
        let expected = format!("my-pipeline/2.1 (nightly) eihealth-rust/{version} app/a-1");
        assert_eq!(set.user_agent().unwrap(), expected);
        assert_eq!(set.own_agent().unwrap(), None);
        let own = http_client_builder().build().unwrap();
        assert_eq!(HttpSettings { own: Some(own), ..set }.own_agent().unwrap().unwrap(), *expected);
    }

    #[test]
    fn a_proxy_that_cannot_be_used_is_refused_without_its_password() {
        for (url, expected) in [
            ("user:s3cr3t@proxy.example:3128", "does not start with"),
            ("proxy.example", "is no URL"),
            ("socks5://user:s3cr3t@proxy.example", "is a SOCKS proxy"),
            ("http://", "is no URL"),
        ] {
            let error =
                HttpSettings { proxy: Some(Proxy::Url(url.to_owned())), ..settings() }.build().unwrap_err();
            assert!(error.to_string().contains(expected), "{error}");
            assert!(!format!("{error}{error:?}").contains("s3cr3t"), "{error:?}");
        }
    }

    #[test]
    fn what_a_given_http_client_would_not_do_is_refused() {
        let own = || Some(http_client_builder().build().unwrap());
        let proxied = HttpSettings { own: own(), proxy: Some(Proxy::None), ..settings() };
        let configured = HttpSettings { own: own(), configure: vec![Box::new(|http| http)], ..settings() };
        for (settings, what) in [(proxied, "a proxy"), (configured, "`configure_http`")] {
            let error = settings.build().unwrap_err().to_string();
            assert!(error.contains(what) && error.contains("no effect"), "{error}");
        }
    }
}
