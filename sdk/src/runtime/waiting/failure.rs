//! Why a wait ended without success.

use std::error::Error as StdError;
use std::fmt;
use std::ops::Deref;
use std::time::Duration;

use crate::runtime::error::Error;

use super::state::Evidence;

/// What became of what was waited for, other than success.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WaitFailureKind {
    /// It failed; [`WaitFailure::reason`] has what the service says of it.
    Failed,
    /// Somebody cancelled it.
    Cancelled,
    /// It has ended in a state that nobody documents: look at it, and name the state to the next wait.
    Unclear,
    /// It went on for longer than the wait was told to take.
    TimedOut,
    /// For too long it was in a state that says nothing, or in none.
    Unknown,
    /// It was there, and isn't any more.
    Gone,
    /// It could not be asked for: the call's own error is the source.
    Call,
}

/// Why a wait ended without success: what [`WaitError`] says without its last answer.
#[derive(Clone)]
pub struct WaitFailure {
    inner: Box<Inner>,
}

#[derive(Clone, Debug)]
pub(super) struct Inner {
    pub(super) kind: WaitFailureKind,
    pub(super) operation: &'static str,
    pub(super) state: Option<String>,
    pub(super) reason: Option<String>,
    pub(super) evidence: Option<Evidence>,
    pub(super) polls: u32,
    pub(super) elapsed: Duration,
}

impl WaitFailure {
    pub(super) fn new(inner: Inner) -> Self {
        WaitFailure { inner: Box::new(inner) }
    }

    /// What became of it.
    pub fn kind(&self) -> WaitFailureKind {
        self.inner.kind
    }

    /// The operation that shows it.
    pub fn operation(&self) -> &'static str {
        self.inner.operation
    }

    /// The last state that was seen, as the service writes it.
    pub fn state(&self) -> Option<&str> {
        self.inner.state.as_deref()
    }

    /// Why it failed, in the service's words.
    pub fn reason(&self) -> Option<&str> {
        self.inner.reason.as_deref()
    }

    /// How it is known that it has ended; `None` if it has not.
    pub fn evidence(&self) -> Option<Evidence> {
        self.inner.evidence
    }

    /// How often it was asked for.
    pub fn polls(&self) -> u32 {
        self.inner.polls
    }

    /// How long the wait took.
    pub fn elapsed(&self) -> Duration {
        self.inner.elapsed
    }
}

impl fmt::Display for WaitFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { kind, operation, state, reason, evidence, polls, elapsed } = &*self.inner;
        let what = match kind {
            WaitFailureKind::Failed => "what was waited for has failed",
            WaitFailureKind::Cancelled => "what was waited for was cancelled",
            WaitFailureKind::Unclear => "what was waited for has ended, but how is not documented",
            WaitFailureKind::TimedOut => "what is waited for has not ended in time",
            WaitFailureKind::Unknown => "nothing is known of what is waited for",
            WaitFailureKind::Gone => "what was waited for is not there any more",
            WaitFailureKind::Call => "what is waited for can't be asked for",
        };
        write!(f, "{operation}: {what}")?;
        match state {
            Some(state) => write!(f, "; its state is `{state}`")?,
            None => f.write_str("; no state was seen")?,
        }
        match evidence {
            Some(Evidence::Analogy) => {
                f.write_str(", which is taken for an end because it is one elsewhere")?
            }
            Some(Evidence::EndTime) => f.write_str(", and the service gives an end time")?,
            _ => {}
        }
        if let Some(reason) = reason {
            write!(f, ": {reason}")?;
        }
        let plural = if *polls == 1 { "" } else { "s" };
        write!(f, " ({polls} poll{plural} in {}s)", elapsed.as_secs())?;
        f.write_str(match kind {
            WaitFailureKind::Unclear => "; name the state with `success_state` or `failure_state`",
            WaitFailureKind::TimedOut => "; it goes on: wait again, or allow more with `timeout`",
            WaitFailureKind::Unknown => {
                "; allow more with `unknown_for`, or name the state with `progress_state`"
            }
            _ => "",
        })
    }
}

impl fmt::Debug for WaitFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        crate::runtime::error::debug(self, &self.inner, "WaitFailure", f)
    }
}

impl StdError for WaitFailure {}

/// Why a wait ended without success, with the last answer.
///
/// It dereferences to [`WaitFailure`], which tells kind, state and reason. `?` makes an [`Error`] of it where a function
/// returns that: [`Error::Wait`], or the error of the call that failed.
pub struct WaitError<T> {
    failure: WaitFailure,
    last: Option<Box<T>>,
    call: Option<Error>,
}

impl<T> WaitError<T> {
    pub(super) fn new(failure: WaitFailure, last: Option<T>, call: Option<Error>) -> Self {
        WaitError { failure, last: last.map(Box::new), call }
    }

    /// The last answer, if there was one.
    pub fn last(&self) -> Option<&T> {
        self.last.as_deref()
    }

    /// The last answer, if there was one.
    pub fn into_last(self) -> Option<T> {
        self.last.map(|last| *last)
    }

    /// The error of the call that could not be made.
    pub fn call(&self) -> Option<&Error> {
        self.call.as_ref()
    }
}

impl<T> Deref for WaitError<T> {
    type Target = WaitFailure;

    fn deref(&self) -> &WaitFailure {
        &self.failure
    }
}

impl<T> fmt::Display for WaitError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.failure.fmt(f)?;
        match &self.call {
            Some(error) => write!(f, ": {error}"),
            None => Ok(()),
        }
    }
}

impl<T> fmt::Debug for WaitError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if f.alternate() {
            return f.debug_tuple("WaitError").field(&self.failure).field(&self.call).finish();
        }
        fmt::Display::fmt(self, f)
    }
}

impl<T> StdError for WaitError<T> {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        // its text is in this one's
        self.call.as_ref().and_then(StdError::source)
    }
}

impl<T> From<WaitError<T>> for Error {
    fn from(error: WaitError<T>) -> Self {
        match error.call {
            Some(call) => call,
            None => Error::Wait(error.failure),
        }
    }
}
