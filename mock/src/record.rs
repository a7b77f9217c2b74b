//! What was asked, for tests to look at.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, Method, Uri};

use crate::encoding::query_pairs;

/// Headers that hold what opens doors.
const SECRET: &[&str] = &["authorization", "x-auth-token", "x-security-token", "x-subject-token", "cookie"];

/// A request the mock received, whatever it answered.
///
/// Its `Debug` form shows neither the values of secret headers nor the body, which may hold a password.
#[derive(Clone)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// The operation it led to, if any.
    pub operation: Option<String>,
    /// The method.
    pub method: Method,
    /// The address as sent: path and query, still encoded.
    pub uri: Uri,
    /// All headers.
    pub headers: HeaderMap,
    /// The whole body.
    pub body: Bytes,
}

impl RecordedRequest {
    /// The body as JSON, if it is any.
    pub fn json(&self) -> Option<serde_json::Value> {
        serde_json::from_slice(&self.body).ok()
    }

    /// The first value of a parameter of the query, decoded.
    pub fn query(&self, name: &str) -> Option<String> {
        let pairs = query_pairs(self.uri.query().unwrap_or_default()).unwrap_or_default();
        pairs.into_iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }
}

impl fmt::Debug for RecordedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecordedRequest")
            .field("operation", &self.operation)
            .field("method", &self.method)
            .field("uri", &self.uri)
            .field("headers", &Redacted(&self.headers))
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish()
    }
}

struct Redacted<'a>(&'a HeaderMap);

impl fmt::Debug for Redacted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = self.0.iter().map(|(name, value)| {
            let shown = if SECRET.contains(&name.as_str()) {
                "***".into()
            } else {
                String::from_utf8_lossy(value.as_bytes())
            };
            (name.as_str(), shown)
        });
        f.debug_map().entries(shown).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_do_not_show() {
        let mut headers = HeaderMap::new();
        headers.insert("x-auth-token", "secret-token".parse().unwrap());
        headers.insert("x-trace", "7".parse().unwrap());
        let request = RecordedRequest {
            operation: Some("list_image".into()),
            method: Method::GET,
            uri: "/a?b=1".parse().unwrap(),
            headers,
            body: Bytes::from_static(b"secret-body"),
        };
        let shown = format!("{request:?}");
        assert!(!shown.contains("secret"), "{shown}");
        assert!(
            shown.contains("list_image")
                && shown.contains("\"x-trace\": \"7\"")
                && shown.contains("11 bytes")
        );
    }
}
