//! A list that can't be read to its end.

use std::error::Error as StdError;
use std::fmt;

/// A list can't be read to its end. What was read of it is good, but there may be more.
pub struct PagingError {
    inner: Box<Inner>,
}

#[derive(Debug)]
struct Inner {
    operation: &'static str,
    read: u64,
    why: Why,
}

#[derive(Debug)]
enum Why {
    Repeats,
    TooDeep(u64),
}

impl PagingError {
    /// The service gives a page that it gave before.
    pub(crate) fn repeats(operation: &'static str, read: u64) -> Self {
        PagingError { inner: Box::new(Inner { operation, read, why: Why::Repeats }) }
    }

    /// The service takes no offset as high as the next one.
    pub(crate) fn too_deep(operation: &'static str, read: u64, most: u64) -> Self {
        PagingError { inner: Box::new(Inner { operation, read, why: Why::TooDeep(most) }) }
    }

    /// The operation that lists.
    pub fn operation(&self) -> &'static str {
        self.inner.operation
    }

    /// How many items were read before.
    pub fn read(&self) -> u64 {
        self.inner.read
    }

    /// Whether the service gave a page again that it had given before, so that going on would never end.
    pub fn is_repetition(&self) -> bool {
        matches!(self.inner.why, Why::Repeats)
    }
}

impl fmt::Display for PagingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { operation, read, why } = &*self.inner;
        match why {
            Why::Repeats => write!(
                f,
                "{operation}: after {read} items the service gives a page again that it gave before, so the rest of the \
                 list can't be reached; use another page size, or filter"
            ),
            Why::TooDeep(most) => write!(
                f,
                "{operation}: the list goes on after {read} items, but the service takes no offset above {most}; filter, \
                 so that there are fewer items"
            ),
        }
    }
}

impl fmt::Debug for PagingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        super::debug(self, &self.inner, "PagingError", f)
    }
}

impl StdError for PagingError {}
