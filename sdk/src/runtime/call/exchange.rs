//! One request and its answer, within the limits of one attempt.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::ACCEPT_ENCODING;
use http::{HeaderMap, HeaderValue, StatusCode};
use tokio::time::{Instant, timeout_at};

use crate::runtime::clock::after;
use crate::runtime::error::{ApiError, DecodeError, Error, TimeoutError, TimeoutPhase, TransportError};

use super::coding::Coding;
use super::incoming::{Broken, Incoming};
use super::outgoing::{Outgoing, Progress};
use super::{Operation, Repeat};

/// The most that is read of an error's body.
const MAX_ERROR_BODY: usize = 64 * 1024;
/// The most that is read of an answer into memory. None comes near it; it ends one that doesn't end by itself.
const MAX_ANSWER: usize = 1024 * 1024 * 1024;

/// The limits of an attempt.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// From the last byte of the request to the last byte of the answer, or to the first of one that is streamed.
    pub(crate) attempt: Duration,
    /// The longest standstill of a body.
    pub(crate) stall: Duration,
    /// What the HTTP client allows for making a connection; for the error's text.
    pub(crate) connect: Option<Duration>,
}

/// An answer of success.
pub(crate) struct Received {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) content: Content,
}

/// The body of an answer.
pub(crate) enum Content {
    Bytes(Bytes),
    Stream(Box<Incoming>),
}

/// What an answer said of itself that came to nothing.
#[derive(Default)]
pub(crate) struct Head {
    /// `None` if no answer came.
    pub(crate) status: Option<StatusCode>,
    pub(crate) headers: HeaderMap,
}

/// Sends `request` with `body` and receives the answer. If that fails, `head` gets what came of it.
pub(crate) async fn exchange(
    http: &reqwest::Client,
    mut request: reqwest::Request,
    body: Option<Outgoing>,
    operation: &'static Operation,
    limits: Limits,
    url: &reqwest::Url,
    head: &mut Head,
) -> Result<Received, Error> {
    if operation.streams.is_none() {
        // what is streamed is saved, perhaps continued in the middle: it stays as it is
        request.headers_mut().insert(ACCEPT_ENCODING, HeaderValue::from_static("gzip"));
    }
    let mut sent = None;
    if let Some(body) = body {
        let (body, progress) = body.into_reqwest();
        *request.body_mut() = Some(body);
        sent = progress;
    }
    let (response, since) = first_byte(http, request, sent, operation, limits, url).await?;
    let response = http::Response::<reqwest::Body>::from(response);
    let (parts, body) = response.into_parts();
    let (status, headers) = (parts.status, parts.headers);
    let coding = Coding::of(&headers);
    let incoming = Incoming::new(body, &coding, limits.stall);
    let deadline = after(since, limits.attempt);
    let unreadable = coding.problem();
    if !status.is_success() {
        let read = incoming.read(MAX_ERROR_BODY, Some(deadline)).await;
        let broken = unreadable.or_else(|| read.broken.as_ref().map(ToString::to_string));
        let error = ApiError::read(operation.catalogue, operation.id, status, &headers, read.bytes, broken);
        *head = Head { status: Some(status), headers };
        return Err(error.into());
    }
    if operation.streams_at(status.as_u16()) {
        return Ok(Received { status, headers, content: Content::Stream(Box::new(incoming)) });
    }
    let read = incoming.read(MAX_ANSWER, Some(deadline)).await;
    if let Some(reason) = unreadable {
        let error = unreadable_body(operation, status, &headers, read.bytes, reason);
        *head = Head { status: Some(status), headers };
        return Err(error);
    }
    let Some(broken) = read.broken else {
        return Ok(Received { status, headers, content: Content::Bytes(read.bytes) });
    };
    let error = match broken {
        Broken::Late => TimeoutError::new(operation.id, TimeoutPhase::Attempt, limits.attempt).to(url).into(),
        broken => self::broken(operation, status, &headers, read.bytes, broken),
    };
    *head = Head { status: Some(status), headers };
    Err(error)
}

/// Sends the request and waits for the head of the answer. Also gives the time when the last byte was sent.
async fn first_byte(
    http: &reqwest::Client,
    request: reqwest::Request,
    sent: Option<Arc<Progress>>,
    operation: &'static Operation,
    limits: Limits,
    url: &reqwest::Url,
) -> Result<(reqwest::Response, Instant), Error> {
    let start = Instant::now();
    // a long body has no deadline as long as it moves; an answer has one from the body's end
    let bounds = || {
        let state = sent.as_ref().map(|sent| sent.state());
        let since = state.map_or(start, |state| state.at);
        match state {
            Some(state) if !state.done => (since, TimeoutPhase::Send, limits.stall),
            _ => (since, TimeoutPhase::Attempt, limits.attempt),
        }
    };
    let mut answer = std::pin::pin!(http.execute(request));
    loop {
        let (since, _, limit) = bounds();
        match timeout_at(after(since, limit), answer.as_mut()).await {
            Ok(Ok(response)) => return Ok((response, bounds().0)),
            Ok(Err(error)) => {
                let failed = sent.as_ref().is_some_and(|sent| sent.state().failed);
                return Err(failure(operation, error, failed, limits));
            }
            Err(_) => {
                // perhaps it moved meanwhile
                let (since, phase, limit) = bounds();
                if after(since, limit) <= Instant::now() {
                    return Err(TimeoutError::new(operation.id, phase, limit).to(url).into());
                }
            }
        }
    }
}

fn failure(
    operation: &'static Operation,
    error: reqwest::Error,
    source_failed: bool,
    limits: Limits,
) -> Error {
    let target = error.url().cloned();
    match (limits.connect, target) {
        _ if source_failed => TransportError::of_source(operation.id, error).into(),
        (Some(limit), Some(url)) if error.is_timeout() && error.is_connect() => {
            TimeoutError::new(operation.id, TimeoutPhase::Connect, limit).to(&url).into()
        }
        _ => Error::from_reqwest(operation.id, error),
    }
}

/// The error of a body that broke, of which `bytes` came.
pub(crate) fn broken(
    operation: &'static Operation,
    status: StatusCode,
    headers: &HeaderMap,
    bytes: Bytes,
    broken: Broken,
) -> Error {
    match broken {
        Broken::Off(error) => Error::from_reqwest(operation.id, error),
        Broken::Stalled(limit) => TimeoutError::new(operation.id, TimeoutPhase::Receive, limit).into(),
        other => unreadable_body(operation, status, headers, bytes, other.to_string()),
    }
}

/// The error of a body that could not be read, of which `bytes` came.
fn unreadable_body(
    operation: &'static Operation,
    status: StatusCode,
    headers: &HeaderMap,
    bytes: Bytes,
    reason: String,
) -> Error {
    // an error that is kept must not keep a gigabyte
    let start = Bytes::copy_from_slice(bytes.get(..MAX_ERROR_BODY).unwrap_or(&bytes));
    let error = DecodeError::new(operation.id, status, headers, start, "", reason).in_part();
    undecodable(operation, error)
}

/// What all errors of an answer of success have in common.
pub(crate) fn undecodable(operation: &Operation, error: DecodeError) -> Error {
    let error = if operation.repeat == Repeat::Safe { error } else { error.of_a_change() };
    if operation.answers_secrets { error.sensitive().into() } else { error.into() }
}
