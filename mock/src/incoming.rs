//! A request as it came in, body included.

use bytes::Bytes;
use http::header::HOST;
use http::{HeaderMap, HeaderValue, Method, Uri, request};

/// A request as it came in, body included.
pub(crate) struct Incoming {
    pub(crate) method: Method,
    pub(crate) uri: Uri,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Incoming {
    pub(crate) fn new(parts: request::Parts, body: Bytes) -> Self {
        let mut headers = parts.headers;
        // HTTP/2 has the host in the address; what is signed is the same text.
        if let (false, Some(authority)) = (headers.contains_key(HOST), parts.uri.authority())
            && let Ok(host) = HeaderValue::from_str(authority.as_str())
        {
            headers.insert(HOST, host);
        }
        Self { method: parts.method, uri: parts.uri, headers, body }
    }

    /// The query as sent; empty if there is none.
    pub(crate) fn query(&self) -> &str {
        self.uri.query().unwrap_or_default()
    }

    /// A header's text; `None` also if it isn't any.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The media type of the body, lower case, without parameters.
    pub(crate) fn media_type(&self) -> Option<String> {
        let whole = self.header("content-type")?;
        Some(whole.split(';').next().unwrap_or_default().trim().to_ascii_lowercase())
    }
}
