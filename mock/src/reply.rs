//! Answers scripted by a test in place of the documented one.

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde_json::Value;

use crate::answer::Answer;

/// An answer in place of the documented one, for [`Mock::reply_next`](crate::Mock::reply_next).
///
/// ```
/// use eihealth_mock::Reply;
/// use http::StatusCode;
///
/// let busy = Reply::new(StatusCode::SERVICE_UNAVAILABLE)
///     .header(http::header::RETRY_AFTER, http::HeaderValue::from_static("1"))
///     .body("try again");
/// let broken = Reply::new(StatusCode::OK).body("{\"images\":[").truncated(4096);
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Reply {
    pub(crate) answer: Answer,
    pub(crate) ending: Ending,
}

/// How the answer ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ending {
    Complete,
    /// This many bytes are announced; after the body the connection is closed.
    Truncated(u64),
    /// The connection is closed before anything is answered.
    Close,
    /// Nothing is ever answered.
    Hang,
}

impl Reply {
    /// An answer without a body.
    pub fn new(status: StatusCode) -> Self {
        Self { answer: Answer::empty(status), ending: Ending::Complete }
    }

    /// An answer with a JSON body.
    pub fn json(status: StatusCode, body: &Value) -> Self {
        Self { answer: Answer::json(status, body), ending: Ending::Complete }
    }

    /// An error in the service's form.
    pub fn error(status: StatusCode, code: &str, message: &str) -> Self {
        Self { answer: Answer::error(status, code, message), ending: Ending::Complete }
    }

    /// No answer: the connection is closed once the request was read.
    pub fn close() -> Self {
        Self { answer: Answer::empty(StatusCode::OK), ending: Ending::Close }
    }

    /// No answer, and the connection stays open until the mock or the client ends it.
    pub fn hang() -> Self {
        Self { answer: Answer::empty(StatusCode::OK), ending: Ending::Hang }
    }

    /// Adds a header.
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.answer.headers.append(name, value);
        self
    }

    /// Replaces the headers.
    pub fn headers(mut self, headers: HeaderMap) -> Self {
        self.answer.headers = headers;
        self
    }

    /// Replaces the body: any bytes, of the documented type or not. The `Content-Type` stays what it was.
    pub fn body(mut self, body: impl Into<Bytes>) -> Self {
        self.answer.body = body.into();
        self
    }

    /// Announces `content_length` bytes, sends the body, and closes the connection.
    pub fn truncated(mut self, content_length: u64) -> Self {
        self.ending = Ending::Truncated(content_length);
        self
    }
}
