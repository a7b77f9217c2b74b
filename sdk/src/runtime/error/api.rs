//! The service answered with a failure.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::header::RETRY_AFTER;
use http::{HeaderMap, StatusCode};

use super::body;
use super::text::{shorten, shorten_body};
use crate::ErrorCode;

/// Where the id of a request stands: the service's own header, then IAM's.
const REQUEST_ID_HEADERS: [&str; 2] = ["x-request-id", "x-iam-trace-id"];

/// An answer with a status of failure (reference 3.4, codes in chapter 7).
///
/// ```
/// # use eihealth::{ErrorCode, error::ApiError};
/// # use reqwest::{StatusCode, header::HeaderMap};
/// # let body = r#"{"error_code":"eihealth.99999999","error_msg":"try again"}"#;
/// # let error = ApiError::from_parts("list_job", StatusCode::CONFLICT, &HeaderMap::new(), body.into());
/// assert_eq!(error.status(), StatusCode::CONFLICT);
/// assert_eq!(error.message(), "try again");
/// assert!(error.code() == ErrorCode::from("eihealth.99999999"));
/// ```
pub struct ApiError {
    inner: Box<Inner>,
}

struct Inner {
    operation: &'static str,
    status: StatusCode,
    code: ErrorCode,
    message: String,
    request_id: Option<String>,
    details: Option<String>,
    retry_after: Option<Duration>,
    body: Bytes,
}

impl ApiError {
    /// Reads an answer of failure. Whatever the body holds, there is a message.
    ///
    /// Understood are the documented `{"error_code", "error_msg"}`, the forms of IAM and of gateways,
    /// HTML pages and plain text. Useful in tests, to have a mock service fail.
    pub fn from_parts(operation: &'static str, status: StatusCode, headers: &HeaderMap, body: Bytes) -> Self {
        let failure = body::read(status, &body);
        let inner = Inner {
            operation,
            status,
            code: ErrorCode::from(failure.code.as_deref().unwrap_or_default()),
            message: failure.message,
            request_id: request_id(headers).or(failure.request_id),
            details: failure.details,
            retry_after: retry_after(headers),
            body,
        };
        Self { inner: Box::new(inner) }
    }

    /// The operation that failed, such as `create_image`.
    pub fn operation(&self) -> &'static str {
        self.inner.operation
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.inner.status
    }

    /// The service's code, which compares directly: `e.code() == ErrorCode::TemplateInUse`.
    ///
    /// An answer without a code has `ErrorCode::Unknown` of an empty text, which equals no documented code;
    /// [`has_code`](Self::has_code) tells.
    pub fn code(&self) -> &ErrorCode {
        &self.inner.code
    }

    /// Whether the answer had a code at all: one from a proxy has none.
    pub fn has_code(&self) -> bool {
        !self.inner.code.as_str().is_empty()
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

    /// How long the service asked to wait (`Retry-After` in seconds).
    pub fn retry_after(&self) -> Option<Duration> {
        self.inner.retry_after
    }

    /// The body as it came.
    pub fn body(&self) -> &Bytes {
        &self.inner.body
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

fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let seconds = headers.get(RETRY_AFTER)?.to_str().ok()?.trim().parse().ok()?;
    Some(Duration::from_secs(seconds))
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { operation, status, code, message, request_id, details, .. } = &*self.inner;
        write!(f, "{operation}: the service answered {}", status.as_u16())?;
        if let Some(reason) = status.canonical_reason() {
            write!(f, " {reason}")?;
        }
        if message != body::reason(*status) {
            write!(f, ": {}", shorten(message, 500))?;
        }
        let code = self.has_code().then(|| format!("code {}", shorten(code.as_str(), 100)));
        let id = request_id.as_deref().map(|id| format!("request id {}", shorten(id, 100)));
        let notes: Vec<String> = code.into_iter().chain(id).collect();
        if !notes.is_empty() {
            write!(f, " ({})", notes.join(", "))?;
        }
        if let Some(details) = details {
            write!(f, "; details: {}", shorten(details, 300))?;
        }
        if let Some(advice) = self.inner.code.advice() {
            write!(f, "; advice: {advice}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { operation, status, code, message, request_id, details, retry_after, body } = &*self.inner;
        f.debug_struct("ApiError")
            .field("operation", operation)
            .field("status", &status.as_u16())
            .field("code", code)
            .field("message", message)
            .field("request_id", request_id)
            .field("details", details)
            .field("retry_after", retry_after)
            .field("body", &shorten_body(body, 500))
            .finish()
    }
}

impl std::error::Error for ApiError {}

/// So that `e.code() == ErrorCode::TemplateInUse` reads as it should, in a match guard too.
impl PartialEq<ErrorCode> for &ErrorCode {
    fn eq(&self, other: &ErrorCode) -> bool {
        **self == *other
    }
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;
    use crate::runtime::error::Error;

    fn answer(status: u16, headers: &[(&'static str, &str)], body: &'static str) -> ApiError {
        let headers = headers
            .iter()
            .map(|(name, value)| (http::HeaderName::from_static(name), HeaderValue::from_str(value).unwrap()))
            .collect();
        ApiError::from_parts("create_image", StatusCode::from_u16(status).unwrap(), &headers, body.into())
    }

    #[test]
    fn says_what_where_and_what_to_do() {
        let code = ErrorCode::TemplateInUse;
        let body = format!(r#"{{"error_code":"{code}","error_msg":"In use."}}"#);
        let error = ApiError::from_parts(
            "delete_template",
            StatusCode::CONFLICT,
            &HeaderMap::from_iter([(
                http::HeaderName::from_static("x-request-id"),
                HeaderValue::from_static("r1"),
            )]),
            body.into(),
        );
        let expected = format!(
            "delete_template: the service answered 409 Conflict: In use. (code {code}, request id r1); advice: {}",
            code.advice().unwrap()
        );
        assert_eq!(error.to_string(), expected);
    }

    #[test]
    fn a_code_works_in_a_match_guard() {
        let body = format!(r#"{{"error_code":"{}"}}"#, ErrorCode::TemplateInUse);
        let error = Error::Api(ApiError::from_parts(
            "delete_template",
            StatusCode::BAD_REQUEST,
            &HeaderMap::new(),
            body.into(),
        ));
        match error {
            Error::Api(e) if e.code() == ErrorCode::TemplateInUse => assert!(e.has_code()),
            other => panic!("{other}"),
        }
        let none = answer(500, &[], "");
        assert!(!none.has_code() && none.code() != ErrorCode::TemplateInUse);
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
    fn retry_after_is_read_in_seconds() {
        assert_eq!(answer(429, &[("retry-after", "7")], "").retry_after(), Some(Duration::from_secs(7)));
        assert_eq!(answer(429, &[("retry-after", "soon")], "").retry_after(), None);
    }

    #[test]
    fn the_body_is_kept_whole_and_shown_in_part() {
        let long: String = "x".repeat(5_000);
        let error =
            ApiError::from_parts("x", StatusCode::BAD_REQUEST, &HeaderMap::new(), Bytes::from(long.clone()));
        assert_eq!(error.body(), long.as_bytes());
        assert!(format!("{error:?}").len() < 1_500 && error.to_string().len() < 600);
    }
}
