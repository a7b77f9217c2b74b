//! Text that must not be printed.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use secrecy::{ExposeSecret, SecretString};

/// What stands in place of a secret wherever one would be printed.
pub(crate) const REDACTED: &str = "[redacted]";

/// A password, secret key or token: readable with [`expose`](Self::expose), never by printing it.
///
/// `Debug` and `Display` print `[redacted]`, and there is no `Serialize`, so that a secret reaches a log, an
/// error or a file only where the code says so. The text is a [`secrecy::SecretString`], which wipes its memory
/// when it is dropped; clones share it, so that there is one copy to wipe. What is made of it to be sent (header
/// values, the body of a login, TLS buffers) is not wiped: nobody offers that.
///
/// ```
/// # use eihealth::Secret;
/// let secret = Secret::new("hunter2");
/// assert_eq!(format!("{secret} {secret:?}"), "[redacted] [redacted]");
/// assert_eq!(secret.expose(), "hunter2");
/// ```
#[derive(Clone)]
pub struct Secret(Arc<SecretString>);

impl Secret {
    /// Wraps `text`. A `String` is taken over, so that no second copy stays behind.
    pub fn new(text: impl Into<SecretString>) -> Self {
        Self(Arc::new(text.into()))
    }

    /// The text itself. Give it to the wire and to nothing that prints.
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }

    /// Whether the text is empty.
    pub fn is_empty(&self) -> bool {
        self.expose().is_empty()
    }

    /// `text` with every occurrence of this secret replaced: for messages of a server, which may echo
    /// what it was sent. Within JSON that stands in JSON, it is found with any number of backslashes in it.
    pub(crate) fn scrub<'a>(&self, text: &'a str) -> Cow<'a, str> {
        let mut clean = String::new();
        let mut rest = text;
        while let Some((before, after)) = self.cut(rest) {
            clean.push_str(before);
            clean.push_str(REDACTED);
            rest = after;
        }
        if clean.is_empty() {
            return Cow::Borrowed(text);
        }
        clean.push_str(rest);
        Cow::Owned(clean)
    }

    /// What stands before and after its first occurrence in `text`.
    fn cut<'a>(&self, text: &'a str) -> Option<(&'a str, &'a str)> {
        let first = self.expose().chars().next()?;
        text.match_indices(first).find_map(|(start, _)| {
            let mut rest = text.get(start..)?;
            for (index, c) in self.expose().char_indices() {
                if index > 0 {
                    rest = rest.trim_start_matches('\\');
                }
                // those of the secret itself went with the others
                if c != '\\' || index == 0 {
                    rest = rest.strip_prefix(c)?;
                }
            }
            Some((text.get(..start)?, rest))
        })
    }

    /// Whether it is so short that it may stand in any text by chance.
    pub(crate) fn is_short(&self) -> bool {
        self.expose().len() < 8
    }
}

impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        self.expose() == other.expose()
    }
}

impl Eq for Secret {}

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

impl From<SecretString> for Secret {
    fn from(text: SecretString) -> Self {
        Self::new(text)
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
        let secret = Secret::from(r#"a/"\b"#);
        for text in [r#"a/"\b"#, r#"a\/\"\\b"#, r#"a/\\\"\\\\b"#] {
            assert_eq!(secret.scrub(&format!("a {text} {text}/")), "a [redacted] [redacted]/");
        }
        assert_eq!(secret.scrub(r#"a/"\c a/" a"#), r#"a/"\c a/" a"#);
    }
}
