//! What a provider of credentials may need to know.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::SystemTime;

use crate::runtime::client::skew;
use crate::runtime::clock::Clock;
use crate::runtime::endpoints::BaseUrl;
use crate::runtime::region::Region;
use crate::runtime::retry::Random;

/// The client's side of getting credentials: its HTTP client, IAM, region and project.
#[derive(Clone, Debug)]
pub struct CredentialsContext {
    http: reqwest::Client,
    iam: BaseUrl,
    region: Region,
    project_id: Option<String>,
    project_name: Option<String>,
    domain_id: Option<String>,
    clock: Clock,
    /// By how many seconds the service's clock is ahead of this machine's, for all calls of a client.
    skew: Arc<AtomicI64>,
    random: Random,
}

impl CredentialsContext {
    /// The context of a client that has no project id yet.
    ///
    /// `http` should follow no redirects: a redirected login would carry its password elsewhere.
    pub fn new(http: reqwest::Client, iam: BaseUrl, region: Region) -> Self {
        Self {
            http,
            iam,
            region,
            project_id: None,
            project_name: None,
            domain_id: None,
            clock: Clock::SYSTEM,
            skew: Arc::default(),
            random: Random::default(),
        }
    }

    /// Sets the project's id. A token is then made for the project of this id.
    #[must_use]
    pub fn with_project_id(mut self, id: impl Into<String>) -> Self {
        self.project_id = Some(id.into());
        self
    }

    /// Sets the project's name, for a project other than the region's own.
    #[must_use]
    pub fn with_project_name(mut self, name: impl Into<String>) -> Self {
        self.project_name = Some(name.into());
        self
    }

    /// Sets the account's id.
    #[must_use]
    pub fn with_domain_id(mut self, id: impl Into<String>) -> Self {
        self.domain_id = Some(id.into());
        self
    }

    /// Sets the clock.
    #[must_use]
    pub fn with_clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    pub(crate) fn with_random(mut self, random: Random) -> Self {
        self.random = random;
        self
    }

    pub(crate) fn random(&self) -> &Random {
        &self.random
    }

    /// The client's HTTP client.
    pub fn http(&self) -> &reqwest::Client {
        &self.http
    }

    /// The base URL of IAM.
    pub fn iam(&self) -> &BaseUrl {
        &self.iam
    }

    /// The client's region.
    pub fn region(&self) -> &Region {
        &self.region
    }

    /// The id of the client's project, if it was given.
    pub fn project_id(&self) -> Option<&str> {
        self.project_id.as_deref()
    }

    /// The name of the client's project: the region's, unless another was given (reference 1.5).
    pub fn project_name(&self) -> &str {
        self.project_name.as_deref().unwrap_or(self.region.as_str())
    }

    /// The id of the account (domain), if it was given.
    pub fn domain_id(&self) -> Option<&str> {
        self.domain_id.as_deref()
    }

    /// The client's clock.
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// The time that signatures go by: the clock's, corrected by what the service said of its own.
    pub(crate) fn now(&self) -> SystemTime {
        skew::shifted(self.clock.now(), self.skew())
    }

    /// By how many seconds signatures go ahead of the clock.
    pub(crate) fn skew(&self) -> i64 {
        self.skew.load(Ordering::Relaxed)
    }

    /// Signs by a clock that is so many seconds ahead from now on.
    pub(crate) fn set_skew(&self, seconds: i64) {
        self.skew.store(seconds, Ordering::Relaxed);
    }

    #[cfg(test)]
    pub(super) fn for_test(iam: &str) -> Self {
        let http = crate::runtime::client::http_client_builder().no_proxy().build().unwrap();
        Self::new(http, iam.parse().unwrap(), Region::CN_NORTH_4)
    }
}
