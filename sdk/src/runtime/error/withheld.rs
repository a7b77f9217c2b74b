//! A request that the program kept from being sent.

use std::error::Error as StdError;
use std::fmt;

/// An interceptor kept the request from being sent ([`Intercept::may_send`](crate::intercept::Intercept::may_send)).
/// The service knows nothing of it.
pub struct Withheld(Box<Inner>);

#[derive(Debug)]
struct Inner {
    operation: &'static str,
}

impl Withheld {
    pub(crate) fn new(operation: &'static str) -> Self {
        Self(Box::new(Inner { operation }))
    }

    /// The operation that was not called.
    pub fn operation(&self) -> &'static str {
        self.0.operation
    }
}

impl fmt::Display for Withheld {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: an interceptor of the program kept the request from being sent", self.0.operation)
    }
}

impl fmt::Debug for Withheld {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        super::debug(self, &self.0, "Withheld", f)
    }
}

impl StdError for Withheld {}
