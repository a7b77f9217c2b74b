//! Looking at every attempt, and adding headers to it.

use std::time::Duration;

use http::{HeaderMap, StatusCode};
use reqwest::Url;

use crate::runtime::error::Error;

/// What an application wants to do before and after each attempt of each call: metrics, or headers of its own.
///
/// It runs inside the call, so it must not block. It sees no secret: the signature or token is added after
/// [`before_attempt`](Self::before_attempt), and bodies are not shown.
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

    /// Called when an attempt has ended. Of an answer that is streamed, only the head has come then.
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
