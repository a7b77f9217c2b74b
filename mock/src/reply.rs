//! Answers scripted by a test in place of the documented one.

use std::time::Duration;

use bytes::Bytes;
use http::header::RETRY_AFTER;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde_json::Value;

use crate::answer::Answer;

/// An answer in place of the service's own, for [`Mock::on`](crate::Mock::on) and
/// [`Mock::reply_next`](crate::Mock::reply_next).
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
    /// How long it takes to come.
    pub(crate) delay: Duration,
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
    /// This many bytes are announced; after the body nothing comes, and the connection stays open.
    Stalled(u64),
    /// The connection is reset before anything is answered.
    Reset,
    /// What is answered is no HTTP.
    Garbage,
}

/// A status that an answer can have: one that only tells of it (1xx) leaves the client waiting for the answer.
pub(crate) fn status_of(number: u16) -> Option<StatusCode> {
    StatusCode::from_u16(number).ok().filter(|_| (200..600).contains(&number))
}

impl Reply {
    /// An answer without a body. In place of a status that no answer can have, such as 100, it is 500.
    pub fn new(status: StatusCode) -> Self {
        Self::whole(Answer::empty(status))
    }

    /// An answer with a JSON body.
    pub fn json(status: StatusCode, body: &Value) -> Self {
        Self::whole(Answer::json(status, body))
    }

    /// An error in the service's form.
    pub fn error(status: StatusCode, code: &str, message: &str) -> Self {
        Self::whole(Answer::error(status, code, message))
    }

    /// What the gateway answers to whoever sends too much, with the seconds to wait in `Retry-After`.
    pub fn throttled(wait: Duration) -> Self {
        let message = "The throttling threshold has been reached: policy user over ratelimit";
        let answer = Answer::gateway_error(StatusCode::TOO_MANY_REQUESTS, "APIG.0308", message);
        Self::whole(answer).header(RETRY_AFTER, HeaderValue::from(wait.as_secs()))
    }

    /// No answer: the connection is closed once the request was read.
    pub fn close() -> Self {
        Self::ending(Ending::Close)
    }

    /// No answer: the connection is reset once the request was read.
    pub fn reset() -> Self {
        Self::ending(Ending::Reset)
    }

    /// Bytes that are no HTTP, and then the end of the connection.
    pub fn garbage() -> Self {
        Self::ending(Ending::Garbage)
    }

    /// No answer, and the connection stays open until the mock or the client ends it.
    pub fn hang() -> Self {
        Self::ending(Ending::Hang)
    }

    pub(crate) fn whole(mut answer: Answer) -> Self {
        if status_of(answer.status.as_u16()).is_none() {
            let message = format!("no answer has the status {}", answer.status.as_u16());
            answer = Answer::internal(&message);
        }
        Self { answer, ending: Ending::Complete, delay: Duration::ZERO }
    }

    fn ending(ending: Ending) -> Self {
        Self { ending, ..Self::new(StatusCode::OK) }
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

    /// Announces `content_length` bytes, sends the body, and then nothing more, keeping the connection.
    pub fn stalled(mut self, content_length: u64) -> Self {
        self.ending = Ending::Stalled(content_length);
        self
    }

    /// Comes only after this time.
    pub fn delayed(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }
}
