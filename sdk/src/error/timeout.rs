//! The answer did not come in time.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use super::text::shorten;
use super::transport::target;

/// What took too long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TimeoutPhase {
    /// Making the connection: the service has not seen the request.
    Connect,
    /// One attempt, from sending to the end of the answer.
    Attempt,
    /// The whole call with its retries and waits.
    Call,
    /// A transfer during which nothing moved.
    Stalled,
}

/// A time limit was reached.
#[derive(Debug)]
pub struct TimeoutError {
    inner: Box<Inner>,
}

#[derive(Debug)]
struct Inner {
    operation: &'static str,
    phase: TimeoutPhase,
    limit: Option<Duration>,
    target: Option<String>,
    source: Option<reqwest::Error>,
}

impl TimeoutError {
    /// A limit that the client itself keeps.
    pub(crate) fn new(operation: &'static str, phase: TimeoutPhase, limit: Duration) -> Self {
        let inner = Inner { operation, phase, limit: Some(limit), target: None, source: None };
        Self { inner: Box::new(inner) }
    }

    /// A limit that the HTTP client keeps.
    pub(crate) fn from_reqwest(operation: &'static str, error: reqwest::Error) -> Self {
        let phase = if error.is_connect() { TimeoutPhase::Connect } else { TimeoutPhase::Attempt };
        let target = error.url().map(target);
        let inner = Inner { operation, phase, limit: None, target, source: Some(error.without_url()) };
        Self { inner: Box::new(inner) }
    }

    /// The operation that failed.
    pub fn operation(&self) -> &'static str {
        self.inner.operation
    }

    /// What took too long.
    pub fn phase(&self) -> TimeoutPhase {
        self.inner.phase
    }

    /// The limit that was reached, where it is known.
    pub fn limit(&self) -> Option<Duration> {
        self.inner.limit
    }

    /// Whether there was no connection: the service has certainly not seen the request.
    pub fn is_connect(&self) -> bool {
        self.inner.phase == TimeoutPhase::Connect
    }
}

impl fmt::Display for TimeoutError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { operation, phase, limit, target, .. } = &*self.inner;
        let what = match phase {
            TimeoutPhase::Connect => "no connection",
            TimeoutPhase::Attempt => "no complete answer",
            TimeoutPhase::Call => "the call did not end",
            TimeoutPhase::Stalled => "nothing was transferred",
        };
        write!(f, "{operation}: {what} ")?;
        match limit {
            Some(limit) => write!(f, "within {limit:?}")?,
            None => f.write_str("within the time limit")?,
        }
        if let Some(target) = target {
            write!(f, " ({})", shorten(target, 200))?;
        }
        f.write_str(match phase {
            TimeoutPhase::Connect => "; check network, proxy and endpoint",
            _ => "; the service may have carried the request out: check before repeating it, or allow more time",
        })
    }
}

impl StdError for TimeoutError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.inner.source.as_ref().map(|error| error as _)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Error;

    #[test]
    fn says_what_took_how_long() {
        let error = TimeoutError::new("list_job", TimeoutPhase::Call, Duration::from_secs(30));
        assert!(error.to_string().starts_with("list_job: the call did not end within 30s; "));
        assert!(error.source().is_none() && !error.is_connect());
        let connect = TimeoutError::new("x", TimeoutPhase::Connect, Duration::from_millis(1500));
        assert_eq!(connect.to_string(), "x: no connection within 1.5s; check network, proxy and endpoint");
    }

    #[tokio::test(start_paused = true)]
    async fn a_timeout_of_the_http_client_is_no_transport_error() {
        // Accepts in the backlog and never answers; the paused clock jumps to the limit.
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/v1/x?ticket=s3cr3t", listener.local_addr().unwrap());
        let http = reqwest::Client::builder().no_proxy().timeout(Duration::from_secs(5)).build().unwrap();
        let error = Error::from_reqwest("list_job", http.get(url).send().await.unwrap_err());

        assert!(error.is_timeout() && !error.is_transport());
        assert!(error.to_string().contains("/v1/x)"), "{error}");
        assert!(!format!("{error} {error:?}").contains("s3cr3t"));
    }
}
