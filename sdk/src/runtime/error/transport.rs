//! The request could not be sent, or its answer not received.

use std::error::Error as StdError;
use std::fmt;

use super::text::shorten;

/// A failure of the network or of a body's stream. A timeout is a [`TimeoutError`](super::TimeoutError).
#[derive(Debug)]
pub struct TransportError {
    inner: Box<Inner>,
}

#[derive(Debug)]
struct Inner {
    operation: &'static str,
    /// Scheme, host and path; a query may hold what is not to be printed.
    target: Option<String>,
    phase: Phase,
    source: reqwest::Error,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phase {
    Build,
    Resolve,
    Connect,
    Body,
    Exchange,
}

impl TransportError {
    pub(crate) fn new(operation: &'static str, error: reqwest::Error) -> Self {
        let phase = match &error {
            e if e.is_builder() => Phase::Build,
            e if e.is_dns() => Phase::Resolve,
            e if e.is_connect() => Phase::Connect,
            e if e.is_body() || e.is_decode() => Phase::Body,
            _ => Phase::Exchange,
        };
        let target = error.url().map(target);
        Self { inner: Box::new(Inner { operation, target, phase, source: error.without_url() }) }
    }

    /// The operation that failed.
    pub fn operation(&self) -> &'static str {
        self.inner.operation
    }

    /// Whether there was no connection: the service has certainly not seen the request.
    pub fn is_connect(&self) -> bool {
        matches!(self.inner.phase, Phase::Resolve | Phase::Connect)
    }
}

/// `url` without query and fragment.
pub(super) fn target(url: &reqwest::Url) -> String {
    format!("{}{}", url.origin().ascii_serialization(), url.path())
}

/// The innermost cause, which names the trouble: the outer ones say "error sending request".
pub(super) fn root_cause(error: &(dyn StdError + 'static)) -> String {
    let mut root = error;
    while let Some(source) = root.source() {
        root = source;
    }
    shorten(&root.to_string(), 300).into_owned()
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { operation, target, phase, source } = &*self.inner;
        let (what, advice) = match phase {
            Phase::Build => ("the request could not be built", "check the values given to the operation"),
            Phase::Resolve => ("the host was not found", "check region, endpoint and name resolution"),
            Phase::Connect => ("no connection", "check network, proxy and endpoint"),
            Phase::Body => ("a body broke off", "check the network and, for an upload, its source"),
            Phase::Exchange => (
                "the exchange broke off",
                "the service may have carried the request out: check before repeating it",
            ),
        };
        write!(f, "{operation}: {what}")?;
        if let Some(target) = target {
            write!(f, " ({})", shorten(target, 200))?;
        }
        write!(f, ": {}; {advice}", root_cause(source))
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&self.inner.source)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_refused_connection_says_where_and_why_but_not_the_query() {
        // Bound and closed again: nothing listens on that port.
        let address = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let http = crate::runtime::http_client_builder().no_proxy().build().unwrap();
        let url = format!("http://{address}/v1/x?ticket=s3cr3t");
        let error = TransportError::new("list_job", http.get(url).send().await.unwrap_err());

        assert!(error.is_connect());
        let text = error.to_string();
        assert!(text.starts_with(&format!("list_job: no connection (http://{address}/v1/x): ")), "{text}");
        assert!(text.to_lowercase().contains("refused") && text.contains("check network"), "{text}");
        assert!(!format!("{error} {error:?} {}", error.source().unwrap()).contains("s3cr3t"));
    }
}
