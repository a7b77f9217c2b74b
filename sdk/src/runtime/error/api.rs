//! The service answered with a failure.

use std::borrow::Cow;
use std::fmt;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::header::{HeaderName, LOCATION};
use http::{HeaderMap, StatusCode};

use super::body;
use super::history::History;
use super::text::{shorten, shorten_body};
use crate::runtime::catalogue::Catalogue;
use crate::runtime::retry::retry_after;
use crate::runtime::secret::Secret;

/// Where the id of a request stands: the service's own header, then IAM's.
const REQUEST_ID_HEADERS: [&str; 2] = ["x-request-id", "x-iam-trace-id"];

/// An answer with a status of failure (reference 3.4, codes in chapter 7).
///
/// ```
/// # use eihealth::{ErrorCode, error::ApiError};
/// # use eihealth::http::{StatusCode, HeaderMap};
/// # let body = r#"{"error_code":"eihealth.99999999","error_msg":"try again"}"#;
/// # let error = ApiError::from_parts("list_job", StatusCode::CONFLICT, &HeaderMap::new(), body.into());
/// assert_eq!(error.status(), StatusCode::CONFLICT);
/// assert_eq!(error.message(), "try again");
/// assert_eq!(error.code(), ErrorCode::from("eihealth.99999999"));
/// ```
pub struct ApiError {
    inner: Box<Inner>,
}

struct Inner {
    operation: &'static str,
    status: StatusCode,
    catalogue: &'static Catalogue,
    code: String,
    message: String,
    request_id: Option<String>,
    details: Option<String>,
    retry_after: Option<Duration>,
    headers: HeaderMap,
    body: Bytes,
    /// Why the body is not all that the service sent.
    broken: Option<String>,
    history: History,
}

impl ApiError {
    /// Reads an answer of failure. Whatever the body holds, there is a message.
    pub(crate) fn read(
        catalogue: &'static Catalogue,
        operation: &'static str,
        status: StatusCode,
        headers: &HeaderMap,
        body: Bytes,
        broken: Option<String>,
    ) -> Self {
        let failure = body::read(status, headers, &body);
        let inner = Inner {
            operation,
            status,
            catalogue,
            code: failure.code.unwrap_or_default(),
            message: failure.message,
            request_id: request_id(headers).or(failure.request_id),
            details: failure.details,
            retry_after: retry_after(headers, SystemTime::now()),
            headers: headers.clone(),
            body,
            broken,
            history: History::default(),
        };
        Self { inner: Box::new(inner) }
    }

    /// The same without what was sent and must not be shown: a service may quote it.
    pub(crate) fn without<'a>(mut self, secrets: impl Iterator<Item = &'a Secret>) -> Self {
        for secret in secrets.filter(|secret| !secret.is_short()) {
            if let Cow::Owned(clean) = secret.scrub(&String::from_utf8_lossy(&self.inner.body)) {
                let Inner { operation, status, catalogue, headers, broken, .. } = *self.inner;
                self = Self::read(catalogue, operation, status, &headers, clean.into(), broken);
            }
            let Inner { code, message, details, .. } = &mut *self.inner;
            for text in [code, message].into_iter().chain(details) {
                if let Cow::Owned(clean) = secret.scrub(text) {
                    *text = clean;
                }
            }
        }
        self
    }

    /// The operation that failed, such as `create_image`.
    pub fn operation(&self) -> &'static str {
        self.inner.operation
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.inner.status
    }

    /// The service's code as it came; empty if the answer had none.
    pub fn code_text(&self) -> &str {
        &self.inner.code
    }

    /// Whether the answer had a code at all: one from a proxy has none.
    pub fn has_code(&self) -> bool {
        !self.inner.code.is_empty()
    }

    /// What the service said; the name of the status if it said nothing. Never empty.
    pub fn message(&self) -> &str {
        &self.inner.message
    }

    /// The id to give to the service's support.
    pub fn request_id(&self) -> Option<&str> {
        self.inner.request_id.as_deref()
    }

    /// Further details, if the body has such a field: its text, or its JSON.
    pub fn details(&self) -> Option<&str> {
        self.inner.details.as_deref()
    }

    /// How long the service asked to wait (`Retry-After`, in seconds or as a date).
    pub fn retry_after(&self) -> Option<Duration> {
        self.inner.retry_after
    }

    /// Where a redirect points. The client follows none: a signature is good for one host and path only.
    pub fn location(&self) -> Option<&str> {
        self.inner.headers.get(LOCATION)?.to_str().ok()
    }

    /// The headers of the answer.
    pub fn headers(&self) -> &HeaderMap {
        &self.inner.headers
    }

    /// The body as it came, decompressed, without secrets that were sent; of a long one the first 64 KiB, of a broken one what there is.
    pub fn body(&self) -> &Bytes {
        &self.inner.body
    }

    /// Whether an earlier attempt of the same call may have worked, so that what the service says now may be a
    /// consequence of that: the conflict of a second creation, or the 404 of a second deletion.
    pub fn may_have_worked(&self) -> bool {
        self.inner.history.may_have_worked
    }

    pub(super) fn history(&self) -> &History {
        &self.inner.history
    }

    pub(super) fn set_history(&mut self, history: History) {
        self.inner.history = history;
    }
}

/// The id that an answer's headers give to the request.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<String> {
    REQUEST_ID_HEADERS
        .iter()
        .filter_map(|name| headers.get(*name)?.to_str().ok())
        .map(str::trim)
        .find(|id| !id.is_empty())
        .map(str::to_owned)
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { operation, status, code, message, request_id, details, broken, .. } = &*self.inner;
        write!(f, "{operation}: the service answered {}", status.as_u16())?;
        if let Some(reason) = status.canonical_reason() {
            write!(f, " {reason}")?;
        }
        if message != body::reason(*status) {
            write!(f, ": {}", shorten(message, 500))?;
        }
        let code = self.has_code().then(|| format!("code {}", shorten(code, 100)));
        let id = request_id.as_deref().map(|id| format!("request id {}", shorten(id, 100)));
        let notes: Vec<String> = code.into_iter().chain(id).collect();
        if !notes.is_empty() {
            write!(f, " ({})", notes.join(", "))?;
        }
        if let Some(location) = self.location() {
            // a query may hold a ticket
            let (target, _) = location.split_once(['?', '#']).unwrap_or((location, ""));
            write!(f, "; it points to {}, which is not followed: check the endpoint", shorten(target, 200))?;
        }
        if let Some(details) = details {
            write!(f, "; details: {}", shorten(details, 300))?;
        }
        if let Some(broken) = broken {
            write!(f, "; {broken}")?;
        }
        if let Some(known) = self.inner.catalogue.find(&self.inner.code) {
            let advice = known.advice;
            let more = !self.inner.history.is_silent();
            write!(f, "; advice: {}", if more { advice.trim_end_matches('.') } else { advice })?;
        }
        self.inner.history.write(f)
    }
}

impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return fmt::Display::fmt(self, f);
        }
        let inner = &*self.inner;
        // names only: a value may be a cookie or a token
        let headers: Vec<&str> = inner.headers.keys().map(HeaderName::as_str).collect();
        f.debug_struct("ApiError")
            .field("operation", &inner.operation)
            .field("status", &inner.status.as_u16())
            .field("code", &inner.code)
            .field("message", &inner.message)
            .field("request_id", &inner.request_id)
            .field("details", &inner.details)
            .field("retry_after", &inner.retry_after)
            .field("headers", &headers)
            .field("body", &shorten_body(&inner.body, 500))
            .field("broken", &inner.broken)
            .field("history", &inner.history)
            .finish()
    }
}

impl std::error::Error for ApiError {}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;
    use crate::runtime::catalogue::Code;

    static CODES: Catalogue = Catalogue(&[Code {
        code: "t.1",
        status: 409,
        retry: false,
        throttled: false,
        message: "In use.",
        advice: "Delete its users first.",
    }]);

    fn answer(status: u16, headers: &[(&'static str, &str)], body: &'static str) -> ApiError {
        let headers = headers
            .iter()
            .map(|(name, value)| (http::HeaderName::from_static(name), HeaderValue::from_str(value).unwrap()))
            .collect();
        ApiError::read(
            &CODES,
            "create_image",
            StatusCode::from_u16(status).unwrap(),
            &headers,
            body.into(),
            None,
        )
    }

    #[test]
    fn says_what_where_and_what_to_do() {
        let body = r#"{"error_code":"t.1","error_msg":"In use."}"#;
        assert_eq!(
            answer(409, &[("x-request-id", "r1")], body).to_string(),
            "create_image: the service answered 409 Conflict: In use. (code t.1, request id r1); advice: Delete its \
             users first."
        );
    }

    #[test]
    fn a_redirect_says_where_it_points() {
        let error = answer(302, &[("location", "https://login.example/sso?ticket=s3cr3t")], "");
        assert_eq!(error.location(), Some("https://login.example/sso?ticket=s3cr3t"));
        let text = error.to_string();
        assert!(text.contains("points to https://login.example/sso, which is not followed"), "{text}");
        assert!(!format!("{error:?}{error:#?}").contains("s3cr3t"));
    }

    #[test]
    fn says_only_what_is_known() {
        assert_eq!(
            answer(503, &[], "").to_string(),
            "create_image: the service answered 503 Service Unavailable"
        );
        assert_eq!(answer(599, &[], "").to_string(), "create_image: the service answered 599");
        assert_eq!(
            answer(400, &[], r#"{"error_msg":"bad","details":"name"}"#).to_string(),
            "create_image: the service answered 400 Bad Request: bad; details: name"
        );
    }

    #[test]
    fn the_request_id_comes_from_headers_then_body() {
        let body = r#"{"request_id":"body"}"#;
        let both = [("x-iam-trace-id", "trace"), ("x-request-id", "id")];
        assert_eq!(answer(400, &both, body).request_id(), Some("id"));
        assert_eq!(answer(400, &both[..1], body).request_id(), Some("trace"));
        assert_eq!(answer(400, &[("x-request-id", " ")], body).request_id(), Some("body"));
        assert_eq!(answer(400, &[], "").request_id(), None);
    }

    #[test]
    fn retry_after_is_read() {
        assert_eq!(answer(429, &[("retry-after", "7")], "").retry_after(), Some(Duration::from_secs(7)));
        assert_eq!(answer(429, &[("retry-after", "soon")], "").retry_after(), None);
    }

    #[test]
    fn the_body_is_kept_whole_and_shown_in_part() {
        let long: String = "x".repeat(5_000);
        let error = ApiError::read(
            &CODES,
            "x",
            StatusCode::BAD_REQUEST,
            &HeaderMap::new(),
            Bytes::from(long.clone()),
            None,
        );
        assert_eq!(error.body(), long.as_bytes());
        assert!(format!("{error:#?}").len() < 1_500 && error.to_string().len() < 600);
    }
}
