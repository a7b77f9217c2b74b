//! The request could not be sent, or its answer not received.

use std::error::Error as StdError;
use std::fmt;

use super::history::History;
use super::text::shorten;

/// A failure of the network or of a body's stream. A timeout is a [`TimeoutError`](super::TimeoutError).
///
/// Its text names the innermost cause, which is why [`source`](StdError::source) has none; [`cause`](Self::cause)
/// has the whole chain.
pub struct TransportError {
    inner: Box<Inner>,
}

#[derive(Debug)]
struct Inner {
    operation: &'static str,
    /// Scheme, host and path; a query may hold what is not to be printed.
    target: Option<String>,
    phase: Phase,
    cause: reqwest::Error,
    history: History,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phase {
    Build,
    Resolve,
    Connect,
    /// What answers there speaks no TLS.
    Plain,
    /// The proxy makes no tunnel.
    Tunnel,
    /// It wants a name and a password first.
    ProxyLogin,
    Certificate,
    /// The caller's own stream failed.
    Source,
    /// Between sending and the first byte of the answer.
    Exchange,
    /// Within the answer's body.
    Answer,
}

impl Phase {
    /// By the words of the libraries below, whose types can't be told apart from here.
    fn of_connecting(cause: &str) -> Self {
        let says = |word: &str| cause.contains(word);
        // rustls and native-tls have nothing but this word in common
        if says("certificate") {
            Phase::Certificate
        } else if says("InvalidContentType") || says("wrong version number") {
            Phase::Plain
        } else if says("proxy authorization required") {
            Phase::ProxyLogin
        } else if says("tunnel error") {
            Phase::Tunnel
        } else {
            Phase::Connect
        }
    }
}

impl TransportError {
    pub(crate) fn new(operation: &'static str, error: reqwest::Error) -> Self {
        let phase = match &error {
            e if e.is_builder() => Phase::Build,
            e if e.is_dns() => Phase::Resolve,
            e if e.is_connect() => Phase::of_connecting(&root_cause(e)),
            e if e.is_body() || e.is_decode() => Phase::Answer,
            _ => Phase::Exchange,
        };
        Self::at(operation, phase, error)
    }

    /// The stream that the caller gave as a body failed.
    pub(crate) fn of_source(operation: &'static str, error: reqwest::Error) -> Self {
        Self::at(operation, Phase::Source, error)
    }

    fn at(operation: &'static str, phase: Phase, error: reqwest::Error) -> Self {
        let target = error.url().map(target);
        let history = History::default();
        Self { inner: Box::new(Inner { operation, target, phase, cause: error.without_url(), history }) }
    }

    /// The operation that failed.
    pub fn operation(&self) -> &'static str {
        self.inner.operation
    }

    /// Whether there was no connection: the service has certainly not seen the request.
    pub fn is_connect(&self) -> bool {
        use Phase::*;
        matches!(self.inner.phase, Resolve | Connect | Plain | Tunnel | ProxyLogin | Certificate)
    }

    /// What the HTTP client said.
    pub fn cause(&self) -> &(dyn StdError + 'static) {
        &self.inner.cause
    }

    /// Whether the service may have seen the request.
    pub(crate) fn was_sent(&self) -> bool {
        matches!(self.inner.phase, Phase::Source | Phase::Exchange | Phase::Answer)
    }

    /// Whether the same may succeed in a moment.
    pub(crate) fn is_transient(&self) -> bool {
        use Phase::*;
        matches!(self.inner.phase, Resolve | Connect | Tunnel | Exchange | Answer)
    }

    pub(super) fn history(&self) -> &History {
        &self.inner.history
    }

    pub(super) fn set_history(&mut self, history: History) {
        self.inner.history = history;
    }
}

/// `url` without query and fragment.
pub(super) fn target(url: &reqwest::Url) -> String {
    format!("{}{}", url.origin().ascii_serialization(), url.path())
}

/// The innermost cause, which names the trouble: the outer ones say "error sending request".
pub(crate) fn root_cause(error: &(dyn StdError + 'static)) -> String {
    let mut root = error;
    while let Some(source) = root.source() {
        root = source;
    }
    shorten(&root.to_string(), 300).into_owned()
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { operation, target, phase, cause, history } = &*self.inner;
        let (what, advice) = match phase {
            Phase::Build => ("the request could not be built", "; check the values given to the operation"),
            Phase::Resolve => ("the host was not found", "; check region, endpoint and name resolution"),
            Phase::Connect => ("no connection", "; check network, proxy and endpoint"),
            Phase::Plain => ("the server speaks no TLS", "; check scheme, host and port of the endpoint"),
            Phase::Tunnel => {
                ("the proxy makes no connection", "; check the proxy, and whether it lets this host through")
            }
            Phase::ProxyLogin => ("the proxy wants a login", "; give user and password in the proxy's URL"),
            Phase::Certificate => (
                "the server's certificate is not trusted",
                "; check the endpoint, and the roots of a proxy in between",
            ),
            Phase::Source => ("the stream to send failed", "; check where it comes from"),
            Phase::Exchange => ("the connection ended before an answer came", ""),
            Phase::Answer => ("the connection ended within the answer", ""),
        };
        write!(f, "{operation}: {what}")?;
        if let Some(target) = target {
            write!(f, " ({})", shorten(target, 200))?;
        }
        write!(f, ": {}{advice}", root_cause(cause))?;
        history.write(f)
    }
}

impl fmt::Debug for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        super::debug(self, &self.inner, "TransportError", f)
    }
}

impl StdError for TransportError {}

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
        assert!(!format!("{error} {error:?} {error:#?} {}", error.cause()).contains("s3cr3t"));
        // once in the text, so not again behind it
        assert!(error.source().is_none());
        assert_eq!(format!("{error:?}"), text);
        assert!(format!("{error:#?}").starts_with("TransportError"), "{error:#?}");
    }
}
