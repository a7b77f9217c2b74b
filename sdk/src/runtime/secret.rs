//! Text that must not be printed.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

/// What stands in place of a secret wherever one would be printed.
pub(crate) const REDACTED: &str = "[redacted]";

/// A password, secret key or token: readable with [`expose`](Self::expose), never by printing it.
///
/// `Debug` and `Display` print `[redacted]`, and there is no `Serialize`, so that a secret reaches
/// a log, an error or a file only where the code says so. Cloning shares the text.
///
/// The memory is not wiped on drop: the same bytes also pass through header maps and TLS buffers
/// that nobody wipes, and a promise kept for one copy of several would mislead.
///
/// ```
/// # use eihealth::Secret;
/// let secret = Secret::new("hunter2");
/// assert_eq!(format!("{secret} {secret:?}"), "[redacted] [redacted]");
/// assert_eq!(secret.expose(), "hunter2");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Arc<str>);

impl Secret {
    /// Wraps `text`.
    pub fn new(text: impl Into<Arc<str>>) -> Self {
        Self(text.into())
    }

    /// The text itself. Give it to the wire and to nothing that prints.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Whether the text is empty.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// `text` with every occurrence of this secret replaced: for messages of a server, which may echo
    /// what it was sent.
    pub(crate) fn scrub<'a>(&self, text: &'a str) -> Cow<'a, str> {
        if self.is_empty() || !text.contains(self.expose()) {
            return Cow::Borrowed(text);
        }
        Cow::Owned(text.replace(self.expose(), REDACTED))
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(REDACTED)
    }
}

impl fmt::Display for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(REDACTED)
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn printing_shows_nothing_of_it() {
        #[derive(Debug)]
        struct Holder {
            #[expect(dead_code, reason = "read by Debug only")]
            token: Option<Secret>,
        }
        let secret = Secret::from("s3cr3t");
        assert_eq!(format!("{secret}|{secret:?}|{secret:#?}"), "[redacted]|[redacted]|[redacted]");
        let holder = Holder { token: Some(secret) };
        assert_eq!(format!("{holder:?}"), "Holder { token: Some([redacted]) }");
    }

    #[test]
    fn scrub_replaces_every_occurrence() {
        let secret = Secret::from("pw");
        assert_eq!(secret.scrub("pw and pw"), "[redacted] and [redacted]");
        assert_eq!(secret.scrub("nothing"), "nothing");
        assert_eq!(Secret::from("").scrub("abc"), "abc");
    }
}
