//! The answer did not come in time.

use std::error::Error as StdError;
use std::fmt;

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
    target: Option<String>,
    source: reqwest::Error,
}

impl TimeoutError {
    /// A limit that the HTTP client keeps.
    pub(crate) fn from_reqwest(operation: &'static str, error: reqwest::Error) -> Self {
        let phase = if error.is_connect() { TimeoutPhase::Connect } else { TimeoutPhase::Attempt };
        let target = error.url().map(target);
        let inner = Inner { operation, phase, target, source: error.without_url() };
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

    /// Whether there was no connection: the service has certainly not seen the request.
    pub fn is_connect(&self) -> bool {
        self.inner.phase == TimeoutPhase::Connect
    }
}

impl fmt::Display for TimeoutError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { operation, phase, target, .. } = &*self.inner;
        let what = match phase {
            TimeoutPhase::Connect => "no connection",
            TimeoutPhase::Attempt => "no complete answer",
        };
        write!(f, "{operation}: {what} within the time limit")?;
        if let Some(target) = target {
            write!(f, " ({})", shorten(target, 200))?;
        }
        f.write_str(match phase {
            TimeoutPhase::Connect => "; check network, proxy and endpoint",
            TimeoutPhase::Attempt => "; the service may have carried the request out: check before repeating it, or allow more time",
        })
    }
}

impl StdError for TimeoutError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&self.inner.source)
    }
}

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
        assert!(text.contains("/v1/x); the service may"), "{text}");
        assert!(!format!("{error} {error:?}").contains("s3cr3t"));
    }
}
