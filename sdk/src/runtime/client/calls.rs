//! What the calls of a client share: limits, repeats, interceptors, the service's clock.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use http::StatusCode;

use crate::runtime::call::Limits;
use crate::runtime::intercept::{Body, Intercept};
use crate::runtime::retry::{Budget, Random, Retry};

use super::{Client, ClientBuilder};

/// How long an attempt may take from the last byte of the request to the last of the answer.
const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(60);
/// How long a body may stand still.
const STALL_TIMEOUT: Duration = Duration::from_secs(30);

/// The settings of calls.
#[derive(Clone)]
pub(super) struct Calls {
    attempt_timeout: Duration,
    stall_timeout: Duration,
    timeout: Option<Duration>,
    retry: Retry,
    random: Random,
    interceptors: Vec<Arc<dyn Intercept>>,
    keep_unread: bool,
    wait_interval: Option<Duration>,
}

impl Default for Calls {
    fn default() -> Self {
        Calls {
            attempt_timeout: ATTEMPT_TIMEOUT,
            stall_timeout: STALL_TIMEOUT,
            timeout: None,
            retry: Retry::standard(),
            random: Random::default(),
            interceptors: Vec::new(),
            keep_unread: false,
            wait_interval: None,
        }
    }
}

impl Calls {
    /// Where chance is taken from.
    pub(super) fn random(&self) -> Random {
        self.random.clone()
    }
}

impl fmt::Debug for Calls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Calls")
            .field("attempt_timeout", &self.attempt_timeout)
            .field("stall_timeout", &self.stall_timeout)
            .field("timeout", &self.timeout)
            .field("retry", &self.retry)
            .field("interceptors", &self.interceptors.len())
            .finish()
    }
}

/// How calls behave.
impl ClientBuilder {
    /// Limits the time of a whole call, all attempts and pauses together, up to the end of its answer; of an answer that is
    /// streamed, up to its head. There is no limit unless it is set, for each attempt has one. One call can have
    /// another with `with_timeout`.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.calls.timeout = Some(limit);
        self
    }

    /// Limits the time of one attempt, 60 seconds unless set: from the last byte of the request to the last byte of the
    /// answer, or to the first of one that is streamed. A long upload or download is not limited by it.
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.calls.attempt_timeout = limit;
        self
    }

    /// Limits how long an upload or download may stand still, 30 seconds unless set. As long as bytes move, it may take as long
    /// as it needs.
    pub fn stall_timeout(mut self, limit: Duration) -> Self {
        self.calls.stall_timeout = limit;
        self
    }

    /// Sets how often a failed call is sent again, three attempts in all unless set. [`Retry`] says what is repeated.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.calls.retry = retry;
        self
    }

    /// Sets where the pauses between attempts are drawn from.
    pub fn random(mut self, random: Random) -> Self {
        self.calls.random = random;
        self
    }

    /// Adds an interceptor, which sees every attempt. Several see it in the order in which they were added.
    pub fn interceptor(mut self, interceptor: impl Intercept) -> Self {
        self.calls.interceptors.push(Arc::new(interceptor));
        self
    }

    /// Whether what no field of an answer takes is kept beside the value, for
    /// [`Response::unread`](crate::Response::unread): for debugging, and for programs that store answers and must lose
    /// nothing. It is not unless this is set.
    pub fn keep_unread(mut self, keep: bool) -> Self {
        self.calls.keep_unread = keep;
        self
    }

    /// Sets how long waits pause between asking, instead of growing pauses from 2 to 30 seconds. One wait can have another with
    /// [`interval`](crate::waiting::Wait::interval).
    pub fn wait_interval(mut self, pause: Duration) -> Self {
        self.calls.wait_interval = Some(pause);
        self
    }
}

/// What calls have in common, and what they learn for each other.
pub(super) struct SharedCalls {
    settings: Calls,
    limits: Limits,
    budget: Budget,
}

impl SharedCalls {
    /// `connect` is what the HTTP client allows for a connection, if it is ours.
    pub(super) fn new(settings: Calls, connect: Option<Duration>) -> Self {
        let limits = Limits { attempt: settings.attempt_timeout, stall: settings.stall_timeout, connect };
        SharedCalls { settings, limits, budget: Budget::new() }
    }
}

impl Client {
    pub(crate) fn limits(&self) -> Limits {
        self.inner.calls.limits
    }

    pub(crate) fn timeout(&self) -> Option<Duration> {
        self.inner.calls.settings.timeout
    }

    pub(crate) fn retry(&self) -> &Retry {
        &self.inner.calls.settings.retry
    }

    pub(crate) fn random(&self) -> &Random {
        &self.inner.calls.settings.random
    }

    pub(crate) fn interceptors(&self) -> &[Arc<dyn Intercept>] {
        &self.inner.calls.settings.interceptors
    }

    /// Whether an interceptor wants bodies.
    pub(crate) fn shows_bodies(&self) -> bool {
        self.interceptors().iter().any(|interceptor| interceptor.wants_bodies())
    }

    /// Shows a masked body to those who want it.
    pub(crate) fn show_body(
        &self,
        operation: &'static str,
        status: Option<StatusCode>,
        json: &serde_json::Value,
    ) {
        for interceptor in self.interceptors().iter().filter(|interceptor| interceptor.wants_bodies()) {
            interceptor.body(&Body { operation, status, json });
        }
    }

    pub(crate) fn keeps_unread(&self) -> bool {
        self.inner.calls.settings.keep_unread
    }

    pub(crate) fn wait_interval(&self) -> Option<Duration> {
        self.inner.calls.settings.wait_interval
    }

    pub(crate) fn budget(&self) -> &Budget {
        &self.inner.calls.budget
    }

    /// The time that signatures go by: the clock's, corrected by what the service said of its own.
    pub(crate) fn now(&self) -> SystemTime {
        self.inner.context.now()
    }

    /// By how many seconds signatures go ahead of the clock.
    pub(crate) fn skew(&self) -> i64 {
        self.inner.context.skew()
    }

    /// Signs by a clock that is so many seconds ahead from now on.
    pub(crate) fn set_skew(&self, seconds: i64) {
        self.inner.context.set_skew(seconds);
    }
}
