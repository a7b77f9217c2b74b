//! A file could not be uploaded or downloaded whole.

use std::error::Error as StdError;
use std::fmt;

use crate::runtime::transfer::Checkpoint;

use super::Error;

/// A file could not be uploaded or downloaded whole. What the network or the service did to a download is an error of
/// its own kind; what it did to an upload is here, with what is needed to go on.
pub struct TransferError {
    inner: Box<Inner>,
}

#[derive(Debug)]
struct Inner {
    operation: &'static str,
    fault: TransferFault,
    message: String,
    call: Option<Error>,
    checkpoint: Option<Checkpoint>,
}

/// What was in the way of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransferFault {
    /// A local file could not be read or written.
    File(std::io::ErrorKind),
    /// There is a file of that name already, and it was not to be replaced.
    Exists,
    /// Another download to the same file is under way.
    Busy,
    /// The content became another on the way, or is another than the one that was to be continued.
    Changed,
    /// There is less of the content, or more, than was announced.
    Length,
    /// The file has more bytes than the service takes.
    TooLarge,
    /// The service's answer lacks what the next part needs.
    Answer,
    /// A value that holds encoded content doesn't hold what it should.
    Content,
    /// A call failed; [`TransferError::call`] has its error.
    Call,
}

impl TransferError {
    pub(crate) fn new(operation: &'static str, fault: TransferFault, message: impl Into<String>) -> Self {
        let inner = Inner { operation, fault, message: message.into(), call: None, checkpoint: None };
        Self { inner: Box::new(inner) }
    }

    /// A local file can't be read or written: `doing` is said of it, as in `can't be read`.
    pub(crate) fn file(
        operation: &'static str,
        path: &std::path::Path,
        doing: &str,
        error: &std::io::Error,
    ) -> Self {
        let message = format!("{} {doing}: {error}", path.display());
        Self::new(operation, TransferFault::File(error.kind()), message)
    }

    /// A call failed within an upload that can go on from `checkpoint`.
    pub(crate) fn with_checkpoint(error: Error, checkpoint: Checkpoint) -> Self {
        let mut error = match error {
            Error::Transfer(error) => error,
            error => {
                let operation = error.operation().unwrap_or_default();
                let mut outer = Self::new(operation, TransferFault::Call, String::new());
                outer.inner.call = Some(error);
                outer
            }
        };
        error.inner.checkpoint = Some(checkpoint);
        error
    }

    /// The operation that was called; empty for content that came without one.
    pub fn operation(&self) -> &'static str {
        self.inner.operation
    }

    /// What was in the way.
    pub fn fault(&self) -> TransferFault {
        self.inner.fault
    }

    /// The error of the call that failed, if that is what happened. [`Error::status`], [`Error::as_api`] and the other
    /// questions look there by themselves.
    pub fn call(&self) -> Option<&Error> {
        self.inner.call.as_ref()
    }

    /// What an upload needs to go on without the parts that the service has already.
    pub fn checkpoint(&self) -> Option<&Checkpoint> {
        self.inner.checkpoint.as_ref()
    }
}

impl fmt::Display for TransferError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { operation, message, call, checkpoint, .. } = &*self.inner;
        match call {
            Some(call) => call.fmt(f)?,
            None if operation.is_empty() => f.write_str(message)?,
            None => write!(f, "{operation}: {message}")?,
        }
        match checkpoint {
            Some(checkpoint) => {
                let (done, all) = (checkpoint.finished(), checkpoint.parts());
                write!(f, "; {done} of {all} parts were sent, and the upload can go on from its checkpoint")
            }
            None => Ok(()),
        }
    }
}

impl fmt::Debug for TransferError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        super::debug(self, &self.inner, "TransferError", f)
    }
}

impl StdError for TransferError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        // the text has the call's error already
        self.inner.call.as_ref()?.source()
    }
}
