//! A time limit was reached.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use super::history::History;
use super::text::shorten;
use super::transport::target;

/// What took too long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TimeoutPhase {
    /// Making the connection: the service has not seen the request.
    Connect,
    /// One attempt, from the last byte of the request to the last of the answer.
    Attempt,
    /// The request's body stood still on its way.
    Send,
    /// The answer's body stood still on its way.
    Receive,
    /// The whole call, all attempts and pauses together.
    Call,
}

/// A time limit was reached.
pub struct TimeoutError {
    inner: Box<Inner>,
}

#[derive(Debug)]
struct Inner {
    operation: &'static str,
    phase: TimeoutPhase,
    limit: Option<Duration>,
    target: Option<String>,
    history: History,
}

impl TimeoutError {
    pub(crate) fn new(operation: &'static str, phase: TimeoutPhase, limit: Duration) -> Self {
        let inner = Inner { operation, phase, limit: Some(limit), target: None, history: History::default() };
        Self { inner: Box::new(inner) }
    }

    /// A limit that the HTTP client keeps.
    pub(crate) fn from_reqwest(operation: &'static str, error: &reqwest::Error) -> Self {
        let phase = if error.is_connect() { TimeoutPhase::Connect } else { TimeoutPhase::Attempt };
        let target = error.url().map(target);
        let inner = Inner { operation, phase, limit: None, target, history: History::default() };
        Self { inner: Box::new(inner) }
    }

    /// Says where the request went.
    pub(crate) fn to(mut self, url: &reqwest::Url) -> Self {
        self.inner.target = Some(target(url));
        self
    }

    /// The operation that failed.
    pub fn operation(&self) -> &'static str {
        self.inner.operation
    }

    /// What took too long.
    pub fn phase(&self) -> TimeoutPhase {
        self.inner.phase
    }

    /// The limit; `None` if it is one of the application's own HTTP client.
    pub fn limit(&self) -> Option<Duration> {
        self.inner.limit
    }

    /// Whether there was no connection: the service has certainly not seen the request.
    pub fn is_connect(&self) -> bool {
        self.inner.phase == TimeoutPhase::Connect
    }

    pub(super) fn history(&self) -> &History {
        &self.inner.history
    }

    pub(super) fn set_history(&mut self, history: History) {
        self.inner.history = history;
    }
}

impl fmt::Display for TimeoutError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { operation, phase, limit, target, history } = &*self.inner;
        let what = match phase {
            TimeoutPhase::Connect => "no connection",
            TimeoutPhase::Attempt => "no complete answer",
            TimeoutPhase::Send => "the service took no byte of the request's body",
            TimeoutPhase::Receive => "the service sent no byte of the answer's body",
            TimeoutPhase::Call => "not done",
        };
        write!(f, "{operation}: {what} within ")?;
        match limit {
            Some(limit) => write!(f, "{limit:?}")?,
            None => f.write_str("the time limit")?,
        }
        if let Some(target) = target {
            write!(f, " ({})", shorten(target, 200))?;
        }
        f.write_str(match phase {
            TimeoutPhase::Connect => "; check network, proxy and endpoint",
            TimeoutPhase::Call => "; allow more time with `timeout`",
            TimeoutPhase::Attempt => "; allow more time with `attempt_timeout` if the service needs it",
            TimeoutPhase::Send | TimeoutPhase::Receive => "; check the network",
        })?;
        history.write(f)
    }
}

impl fmt::Debug for TimeoutError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        super::debug(self, &self.inner, "TimeoutError", f)
    }
}

impl StdError for TimeoutError {}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use crate::runtime::error::Error;

    #[tokio::test(start_paused = true)]
    async fn a_timeout_of_the_http_client_is_no_transport_error() {
        // Accepts in the backlog and never answers; the paused clock jumps to the limit.
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/v1/x?ticket=s3cr3t", listener.local_addr().unwrap());
        let http =
            crate::runtime::http_client_builder().no_proxy().timeout(Duration::from_secs(5)).build().unwrap();
        let error = Error::from_reqwest("list_job", http.get(url).send().await.unwrap_err());

        assert!(error.is_timeout() && !error.is_transport());
        let text = error.to_string();
        assert!(text.starts_with("list_job: no complete answer within the time limit (http://"), "{text}");
        assert!(text.contains("/v1/x); allow more time"), "{text}");
        assert!(!format!("{error} {error:?} {error:#?}").contains("s3cr3t"));
    }
}
