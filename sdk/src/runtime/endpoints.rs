//! Which host answers which part of the service.

use std::fmt;
use std::str::FromStr;

use reqwest::Url;

use crate::runtime::environment::Setting;
use crate::runtime::error::{ConfigError, shorten};
use crate::runtime::input::{self, Form};
use crate::runtime::region::Region;

/// A group of operations with a host of its own (reference 1.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Service {
    /// The platform: chapters 4 and 5.
    Platform,
    /// AI-assisted drug design: chapter 6.
    DrugDesign,
    /// Identity and access management: tokens and project ids (3.2, 7.4).
    Iam,
}

impl Service {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Platform, Self::DrugDesign, Self::Iam];

    /// The first part of the host name.
    fn host_prefix(self) -> &'static str {
        match self {
            Self::Platform => "eihealth",
            Self::DrugDesign => "eihealth-api",
            Self::Iam => "iam",
        }
    }

    /// Whether the reference lists this service in `region` (1.3).
    ///
    /// A host name is made for other regions too: the list may have grown since.
    pub fn is_documented_in(self, region: &Region) -> bool {
        let documented: &[Region] = match self {
            Self::Platform => &[Region::CN_NORTH_4, Region::CN_EAST_3, Region::CN_SOUTH_1],
            Self::DrugDesign => &[Region::CN_EAST_3],
            Self::Iam => return true,
        };
        documented.contains(region)
    }

    fn index(self) -> usize {
        match self {
            Self::Platform => 0,
            Self::DrugDesign => 1,
            Self::Iam => 2,
        }
    }
}

/// The end of the host names: every endpoint is listed under both (reference 1.3).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum TopLevelDomain {
    /// `myhuaweicloud.com`
    #[default]
    Com,
    /// `myhuaweicloud.cn`
    Cn,
}

impl TopLevelDomain {
    /// `com` or `cn`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Com => "com",
            Self::Cn => "cn",
        }
    }
}

/// Finds the base URL of each service: an override if there is one, else the region's documented host.
///
/// ```
/// # use eihealth::{Endpoints, Region, Service};
/// let endpoints = Endpoints::new(Region::CN_EAST_3)
///     .with_override(Service::Iam, "http://localhost:8080/iam".parse()?);
/// assert_eq!(
///     endpoints.resolve(Service::DrugDesign)?.as_str(),
///     "https://eihealth-api.cn-east-3.myhuaweicloud.com",
/// );
/// assert_eq!(endpoints.resolve(Service::Iam)?.as_str(), "http://localhost:8080/iam");
/// # Ok::<(), eihealth::error::ConfigError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Endpoints {
    region: Region,
    domain: TopLevelDomain,
    overrides: [Option<BaseUrl>; Service::ALL.len()],
}

impl Endpoints {
    /// The documented hosts of `region` under `.com`.
    pub fn new(region: Region) -> Self {
        Self { region, domain: TopLevelDomain::default(), overrides: [const { None }; Service::ALL.len()] }
    }

    /// Uses the hosts under this top-level domain.
    #[must_use]
    pub fn with_domain(mut self, domain: TopLevelDomain) -> Self {
        self.domain = domain;
        self
    }

    /// Sends what belongs to `service` to `base` instead.
    #[must_use]
    pub fn with_override(mut self, service: Service, base: BaseUrl) -> Self {
        self.overrides[service.index()] = Some(base);
        self
    }

    /// The region.
    pub fn region(&self) -> &Region {
        &self.region
    }

    /// The base URL of `service`.
    ///
    /// # Errors
    ///
    /// If region and service make no host name.
    pub fn resolve(&self, service: Service) -> Result<BaseUrl, ConfigError> {
        if let Some(base) = &self.overrides[service.index()] {
            return Ok(base.clone());
        }
        let (prefix, region, domain) = (service.host_prefix(), &self.region, self.domain.as_str());
        format!("https://{prefix}.{region}.myhuaweicloud.{domain}").parse()
    }
}

/// What the paths of a service are appended to: `http` or `https`, a host, perhaps a port and a path prefix.
///
/// ```
/// # use eihealth::BaseUrl;
/// let base: BaseUrl = "https://gateway.example.com/eihealth/".parse()?;
/// assert_eq!(base.as_str(), "https://gateway.example.com/eihealth");
/// assert!("gateway.example.com".parse::<BaseUrl>().is_err());
/// # Ok::<(), eihealth::error::ConfigError>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct BaseUrl {
    url: Url,
    /// Length of the URL's text without trailing slashes.
    length: usize,
}

impl BaseUrl {
    /// Checks `text` and takes it without trailing slashes.
    ///
    /// # Errors
    ///
    /// If it is no URL, its scheme is another one, or it has a user name, password, query or fragment.
    pub fn parse(text: &str) -> Result<Self, ConfigError> {
        Self::parse_setting("endpoint", text)
    }

    /// As [`parse`](Self::parse), for a setting of that name.
    pub(crate) fn parse_setting(setting: &'static str, text: &str) -> Result<Self, ConfigError> {
        Self::check(text).map_err(|problem| ConfigError::new(setting, problem))
    }

    /// The base URL that was found somewhere.
    pub(crate) fn found(setting: &Setting) -> Result<Self, ConfigError> {
        Self::check(&setting.value).map_err(|problem| setting.origin.error(problem))
    }

    fn check(text: &str) -> Result<Self, String> {
        Self::read(text).map_err(|problem| {
            // A refused URL may hold a password: show only what stands after an `@`.
            let shown = text.rsplit_once('@').map_or(text, |(_, rest)| rest);
            format!("{:?} {problem}", shorten(shown, 120))
        })
    }

    fn read(text: &str) -> Result<Self, String> {
        const ADVICE: &str = "give one such as `https://eihealth.cn-north-4.myhuaweicloud.com`";
        // a URL's parser would drop line breaks and tabs without a word
        if let Some(fault) = input::fault(text, Form::Visible) {
            return Err(format!("{fault}: {ADVICE}"));
        }
        let url = Url::parse(text).map_err(|error| format!("is no URL ({error}): {ADVICE}"))?;
        if !matches!(url.scheme(), "http" | "https") {
            return Err(format!("does not start with `https://` or `http://`: {ADVICE}"));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err("has a user name or password in it: set credentials on the client instead".to_owned());
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err("has a query or fragment: leave out everything from `?` or `#` on".to_owned());
        }
        let length = url.as_str().trim_end_matches('/').len();
        Ok(Self { url, length })
    }

    /// The URL without a trailing slash, ready for a path that starts with one.
    pub fn as_str(&self) -> &str {
        self.url.as_str().get(..self.length).unwrap_or_default()
    }

    /// Whether it needs TLS.
    pub(crate) fn is_https(&self) -> bool {
        self.url.scheme() == "https"
    }

    /// The URL of `path_and_query`, which starts with `/` and is encoded already, below this base. Scheme and host
    /// were parsed before, and are not again.
    pub(crate) fn join(&self, path_and_query: &str) -> Url {
        let (path, query) = match path_and_query.split_once('?') {
            Some((path, query)) => (path, Some(query)),
            None => (path_and_query, None),
        };
        let mut url = self.url.clone();
        match self.url.path().trim_end_matches('/') {
            "" => url.set_path(path),
            prefix => url.set_path(&format!("{prefix}{path}")),
        }
        url.set_query(query);
        url
    }
}

impl fmt::Debug for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "BaseUrl({self})")
    }
}

impl fmt::Display for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for BaseUrl {
    type Err = ConfigError;

    fn from_str(text: &str) -> Result<Self, ConfigError> {
        Self::parse(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documented_hosts() {
        let com = Endpoints::new(Region::CN_NORTH_4);
        let cn = com.clone().with_domain(TopLevelDomain::Cn);
        for (service, expected) in [
            (Service::Platform, "https://eihealth.cn-north-4.myhuaweicloud."),
            (Service::DrugDesign, "https://eihealth-api.cn-north-4.myhuaweicloud."),
            (Service::Iam, "https://iam.cn-north-4.myhuaweicloud."),
        ] {
            assert_eq!(com.resolve(service).unwrap().as_str(), format!("{expected}com"));
            assert_eq!(cn.resolve(service).unwrap().as_str(), format!("{expected}cn"));
        }
    }

    #[test]
    fn an_override_concerns_its_service_only() {
        let endpoints = Endpoints::new(Region::CN_EAST_3)
            .with_override(Service::DrugDesign, "http://127.0.0.1:9/api/".parse().unwrap());
        assert_eq!(endpoints.resolve(Service::DrugDesign).unwrap().as_str(), "http://127.0.0.1:9/api");
        assert_eq!(
            endpoints.resolve(Service::Platform).unwrap().as_str(),
            "https://eihealth.cn-east-3.myhuaweicloud.com"
        );
    }

    #[test]
    fn drug_design_is_documented_in_one_region() {
        assert!(Service::DrugDesign.is_documented_in(&Region::CN_EAST_3));
        assert!(!Service::DrugDesign.is_documented_in(&Region::CN_NORTH_4));
        assert!(Service::Platform.is_documented_in(&Region::CN_NORTH_4));
        assert!(Service::Iam.is_documented_in(&"af-south-1".parse().unwrap()));
    }

    #[test]
    fn base_urls_are_taken_without_trailing_slash() {
        for (text, expected) in [
            ("https://a.example", "https://a.example"),
            ("https://a.example/", "https://a.example"),
            ("https://a.example:443//", "https://a.example"),
            ("http://[::1]:8080/v", "http://[::1]:8080/v"),
            ("https://a.example/p/q/", "https://a.example/p/q"),
        ] {
            let base: BaseUrl = text.parse().unwrap();
            assert_eq!(base.as_str(), expected);
            assert_eq!(base.join("/v1/x?y=z").as_str(), format!("{expected}/v1/x?y=z"));
        }
    }

    #[test]
    fn refused_base_urls_say_why() {
        for (text, expected) in [
            ("", "is empty"),
            (" https://a.example", "starts with a blank"),
            ("https://a.exa\nmple", "has inside it a line break"),
            ("eihealth.example", "is no URL"),
            ("localhost:8080", "does not start with"),
            ("ftp://a.example", "does not start with"),
            ("https://", "is no URL"),
            ("https://a.example?x=1", "query or fragment"),
            ("https://a.example/#f", "query or fragment"),
        ] {
            let error = text.parse::<BaseUrl>().unwrap_err().to_string();
            assert!(error.contains(expected), "{text}: {error}");
        }
    }

    #[test]
    fn a_password_in_a_refused_url_is_not_shown() {
        for text in ["https://user:s3cr3t@a.example", "ftp://user:s3cr3t@a.example", "https://user:s3cr3t@"] {
            let error = text.parse::<BaseUrl>().unwrap_err();
            assert!(!format!("{error} {error:?}").contains("s3cr3t"), "{error:?}");
        }
    }

    proptest::proptest! {
            #[test]
            fn joining_is_parsing_the_whole(
                prefix in "(/[a-z%0-9.]{0,5}){0,3}", path in "(/[A-Za-z0-9_.~%-]{0,8}){1,4}", query in "([a-z]{1,3}=[A-Za-z0-9_.~%'-]{0,5}&?){0,3}",
            ) {
                let base: BaseUrl = format!("http://h.example:81{prefix}").parse().unwrap();
                let target = if query.is_empty() { path } else { format!("{path}?{query}") };
    let whole: Url = format!("{base}{target}").parse().unwrap();
                proptest::prop_assert_eq!(base.join(&target), whole);
            }
        }
}
