//! Faults on demand: which call of which operation goes wrong, and how.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http::StatusCode;

use crate::error::Error;
use crate::reply::Reply;
use crate::service::Service;

/// What goes wrong with a call.
#[derive(Clone, Debug)]
pub(crate) enum Fault {
    /// It is answered with this, and nothing is done.
    Respond(Reply),
    /// It is done and answered, but late.
    Delay(Duration),
    /// It is done, and of the answer's body come so many bytes; then nothing, or the end.
    Stall(usize),
    Truncate(usize),
    /// It is checked by a clock that is so many seconds ahead, or behind.
    Skew(i64),
    /// Its token is refused.
    ExpiredToken,
    /// What it starts fails in the end, for this reason.
    Fail(String),
}

/// Which calls a fault is for.
#[derive(Clone, Debug)]
struct Rule {
    /// All operations, if none is named.
    operation: Option<String>,
    /// Calls that are let through before.
    skip: u64,
    /// Calls that it is for after that; `None` is all.
    left: Option<u64>,
    fault: Fault,
}

/// All that is to go wrong.
#[derive(Default)]
pub(crate) struct Faults(Mutex<Vec<Rule>>);

impl Faults {
    fn rules(&self) -> MutexGuard<'_, Vec<Rule>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn clear(&self) {
        self.rules().clear();
    }

    /// The fault of the call of `operation` that comes now. Every rule counts it, the first that is due applies.
    pub(crate) fn take(&self, operation: &str) -> Option<Fault> {
        let mut rules = self.rules();
        let mut taken = None;
        for rule in rules.iter_mut() {
            if rule.operation.as_deref().is_some_and(|known| known != operation) {
                continue;
            }
            if rule.skip > 0 {
                rule.skip -= 1;
            } else if taken.is_none() {
                taken = Some(rule.fault.clone());
                rule.left = rule.left.map(|left| left.saturating_sub(1));
            }
        }
        rules.retain(|rule| rule.left != Some(0));
        taken
    }
}

/// A call that is to go wrong, from [`Mock::on`](crate::Mock::on): the next one of the operation, unless told otherwise.
///
/// Calls count from the moment that the fault is asked for, refused ones included. A request that is refused for its
/// credentials or for breaching the specification is answered so, whatever fault it met.
#[must_use = "nothing goes wrong until it is said what"]
pub struct On {
    service: Arc<Service>,
    operation: Option<String>,
    nth: u64,
    times: Option<u64>,
}

impl On {
    pub(crate) fn new(service: Arc<Service>, operation: Option<&str>) -> Self {
        Self { service, operation: operation.map(str::to_owned), nth: 1, times: Some(1) }
    }

    /// The call that it begins with: 1 is the next one.
    pub fn nth(mut self, nth: u64) -> Self {
        self.nth = nth.max(1);
        self
    }

    /// So many calls in a row.
    pub fn times(mut self, times: u64) -> Self {
        self.times = Some(times);
        self
    }

    /// All calls from then on.
    pub fn always(mut self) -> Self {
        self.times = None;
        self
    }

    /// The answer is this, and nothing is done.
    ///
    /// # Errors
    ///
    /// As all of these: if the bundle has no such operation.
    pub fn respond(self, reply: Reply) -> Result<(), Error> {
        self.goes(Fault::Respond(reply))
    }

    /// The answer is this error of the service, and nothing is done.
    ///
    /// # Errors
    ///
    /// As for [`On::respond`].
    pub fn error(self, status: StatusCode, code: &str, message: &str) -> Result<(), Error> {
        self.respond(Reply::error(status, code, message))
    }

    /// The gateway refuses it for too many requests, and says how long to wait.
    ///
    /// # Errors
    ///
    /// As for [`On::respond`].
    pub fn throttle(self, wait: Duration) -> Result<(), Error> {
        self.respond(Reply::throttled(wait))
    }

    /// The connection is reset, and nothing is done.
    ///
    /// # Errors
    ///
    /// As for [`On::respond`].
    pub fn reset(self) -> Result<(), Error> {
        self.respond(Reply::reset())
    }

    /// The answer is no HTTP, and nothing is done.
    ///
    /// # Errors
    ///
    /// As for [`On::respond`].
    pub fn garbage(self) -> Result<(), Error> {
        self.respond(Reply::garbage())
    }

    /// Nothing is answered, and nothing is done.
    ///
    /// # Errors
    ///
    /// As for [`On::respond`].
    pub fn hang(self) -> Result<(), Error> {
        self.respond(Reply::hang())
    }

    /// It is done at once and answered after this time, by the real clock.
    ///
    /// # Errors
    ///
    /// As for [`On::respond`].
    pub fn delay(self, delay: Duration) -> Result<(), Error> {
        self.goes(Fault::Delay(delay))
    }

    /// It is done, but of the answer's body only so many bytes come, and then nothing.
    ///
    /// # Errors
    ///
    /// As for [`On::respond`].
    pub fn stall(self, after: usize) -> Result<(), Error> {
        self.goes(Fault::Stall(after))
    }

    /// It is done, but the connection ends after so many bytes of the answer's body.
    ///
    /// # Errors
    ///
    /// As for [`On::respond`].
    pub fn truncate(self, after: usize) -> Result<(), Error> {
        self.goes(Fault::Truncate(after))
    }

    /// The service's clock is so many seconds ahead, or behind if less than 0: a signature of now is refused for its date
    /// beyond 15 minutes, and `Date` tells the service's time.
    ///
    /// # Errors
    ///
    /// As for [`On::respond`].
    pub fn skewed_clock(self, seconds: i64) -> Result<(), Error> {
        self.goes(Fault::Skew(seconds))
    }

    /// The token is refused as one that has ended. A signed request has none, and is served.
    ///
    /// # Errors
    ///
    /// As for [`On::respond`].
    pub fn expired_token(self) -> Result<(), Error> {
        self.goes(Fault::ExpiredToken)
    }

    /// What it starts fails at the end of its run, for this reason.
    ///
    /// # Errors
    ///
    /// As for [`On::respond`].
    pub fn fail(self, reason: &str) -> Result<(), Error> {
        self.goes(Fault::Fail(reason.to_owned()))
    }

    pub(crate) fn goes(self, fault: Fault) -> Result<(), Error> {
        if let Some(operation) = &self.operation {
            self.service.check_known(operation)?;
        }
        let rule = Rule { operation: self.operation, skip: self.nth - 1, left: self.times, fault };
        if rule.left != Some(0) {
            self.service.faults.rules().push(rule);
        }
        Ok(())
    }
}

impl std::fmt::Debug for On {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("On")
            .field("operation", &self.operation)
            .field("nth", &self.nth)
            .field("times", &self.times)
            .finish_non_exhaustive()
    }
}
