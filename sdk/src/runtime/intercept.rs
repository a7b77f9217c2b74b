//! Looking at every attempt, and adding headers to it.

use std::time::Duration;

use http::{HeaderMap, StatusCode};
use reqwest::Url;

use crate::runtime::error::Error;

/// What an application wants to do before and after each attempt of each call: metrics, or headers of its own.
///
/// It runs inside the call, so it must not block. It sees no secret, unless it asks for one with
/// [`may_send`](Self::may_send): the signature or token is added after [`before_attempt`](Self::before_attempt), and
/// bodies are not shown.
///
/// ```
/// use std::sync::atomic::{AtomicU64, Ordering};
/// use eihealth::intercept::{Ended, Intercept, Outgoing};
///
/// #[derive(Default)]
/// struct Counter(AtomicU64);
///
/// impl Intercept for Counter {
///     fn before_attempt(&self, attempt: &mut Outgoing<'_>) {
///         attempt.headers.insert("x-team", "genomics".parse().expect("visible ASCII"));
///     }
///     fn after_attempt(&self, attempt: &Ended<'_>) {
///         if attempt.error.is_some() {
///             self.0.fetch_add(1, Ordering::Relaxed);
///         }
///     }
/// }
/// ```
pub trait Intercept: Send + Sync + 'static {
    /// Called before an attempt is signed and sent.
    fn before_attempt(&self, attempt: &mut Outgoing<'_>) {
        let _ = attempt;
    }

    /// Called with an attempt as it would go over the wire, signature or token and secrets of the body included. If it
    /// returns `false`, nothing is sent, and the call fails with [`Error::Withheld`]: for rehearsals.
    fn may_send(&self, request: &Ready<'_>) -> bool {
        let _ = request;
        true
    }

    /// Whether [`body`](Self::body) is to be called. Not unless a type says so, for it costs the time of reading each body once
    /// more.
    fn wants_bodies(&self) -> bool {
        false
    }

    /// Called with the JSON body of a request when it is sent for the first time, and with that of an answer. Secrets
    /// are masked; content that isn't JSON is not shown.
    fn body(&self, body: &Body<'_>) {
        let _ = body;
    }

    /// Called when an attempt has ended, but not of one that is dropped on its way. Of an answer that is streamed, only the head
    /// has come then.
    fn after_attempt(&self, attempt: &Ended<'_>) {
        let _ = attempt;
    }
}

/// An attempt about to be sent.
#[derive(Debug)]
#[non_exhaustive]
pub struct Outgoing<'a> {
    /// The operation, such as `list_job`.
    pub operation: &'static str,
    /// Which attempt of the call it is, from 1.
    pub attempt: u32,
    /// Where it goes.
    pub url: &'a Url,
    /// The headers so far. What the client sets afterwards, such as the signature, replaces what is set here.
    pub headers: &'a mut HeaderMap,
}

/// An attempt as it goes over the wire.
#[non_exhaustive]
pub struct Ready<'a> {
    /// The operation, such as `list_job`.
    pub operation: &'static str,
    /// Whether the operation changes nothing.
    pub is_safe: bool,
    /// Its method.
    pub method: &'a http::Method,
    /// Where it goes.
    pub url: &'a Url,
    /// Its headers with the signature or token; those that describe the body and the connection are still to come.
    pub headers: &'a HeaderMap,
    /// What it carries.
    pub content: Content<'a>,
}

/// What a request carries.
#[non_exhaustive]
pub enum Content<'a> {
    /// Nothing.
    Empty,
    /// JSON.
    Json(&'a [u8]),
    /// A multipart form.
    Form(Vec<Part<'a>>),
    /// Something else, of this media type; `None` where it is a stream.
    Other(&'a str, Option<&'a [u8]>),
}

/// A part of a multipart form.
#[non_exhaustive]
pub struct Part<'a> {
    /// Its name.
    pub name: &'a str,
    /// The name of its file; `None` of a text.
    pub file_name: Option<&'a str>,
    /// The media type of its file, if one was set.
    pub content_type: Option<&'a str>,
    /// Its content; `None` where it is a stream.
    pub content: Option<&'a [u8]>,
}

/// Shows no value: there are secrets among them.
impl std::fmt::Debug for Ready<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Ready")
            .field("operation", &self.operation)
            .field("method", &self.method)
            .finish_non_exhaustive()
    }
}

/// Shows no value: there may be secrets among them.
impl std::fmt::Debug for Content<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Content::Empty => f.write_str("Empty"),
            Content::Json(json) => write!(f, "Json of {} bytes", json.len()),
            Content::Form(parts) => f.debug_list().entries(parts).finish(),
            Content::Other(media, _) => write!(f, "{media}"),
        }
    }
}

/// Shows no value: it may be a secret.
impl std::fmt::Debug for Part<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Part").field("name", &self.name).finish_non_exhaustive()
    }
}

/// A JSON body with its secrets masked.
#[derive(Debug)]
#[non_exhaustive]
pub struct Body<'a> {
    /// The operation, such as `list_job`.
    pub operation: &'static str,
    /// The status of the answer; `None` for a request.
    pub status: Option<StatusCode>,
    /// The body.
    pub json: &'a serde_json::Value,
}

/// An attempt that has ended.
#[derive(Debug)]
#[non_exhaustive]
pub struct Ended<'a> {
    /// The operation, such as `list_job`.
    pub operation: &'static str,
    /// Which attempt of the call it was, from 1.
    pub attempt: u32,
    /// From sending to the end of the answer, or to its head if it is streamed.
    pub duration: Duration,
    /// The status of the answer, if there was one.
    pub status: Option<StatusCode>,
    /// The headers of the answer; empty if there was none.
    pub headers: &'a HeaderMap,
    /// The service's id of the request.
    pub request_id: Option<&'a str>,
    /// Why it failed.
    pub error: Option<&'a Error>,
    /// What comes next.
    pub next: Next,
}

/// What comes after an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Next {
    /// The call has succeeded.
    Done,
    /// The call has failed.
    Fails,
    /// Another attempt after this pause.
    Again(Duration),
}
