//! The client could not be built.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;

/// A setting that is missing or wrong.
pub struct ConfigError {
    inner: Box<Inner>,
}

#[derive(Debug)]
struct Inner {
    setting: Cow<'static, str>,
    problem: String,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl ConfigError {
    /// `problem` says what is wrong and what to do. It must not quote a secret.
    pub(crate) fn new(setting: impl Into<Cow<'static, str>>, problem: impl Into<String>) -> Self {
        Self { inner: Box::new(Inner { setting: setting.into(), problem: problem.into(), source: None }) }
    }

    pub(crate) fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.inner.source = Some(source.into());
        self
    }

    /// The setting's name: a builder's method or an environment variable.
    pub fn setting(&self) -> &str {
        &self.inner.setting
    }
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { setting, problem, .. } = &*self.inner;
        write!(f, "client setting `{setting}`: {problem}")
    }
}

impl fmt::Debug for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        super::debug(self, &self.inner, "ConfigError", f)
    }
}

impl StdError for ConfigError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.inner.source.as_ref().map(|source| &**source as _)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_the_setting_and_keeps_the_cause() {
        let error = ConfigError::new("endpoint", "give a URL").with_source(std::io::Error::other("why"));
        assert_eq!(error.setting(), "endpoint");
        assert_eq!(error.to_string(), "client setting `endpoint`: give a URL");
        assert_eq!(error.source().unwrap().to_string(), "why");
    }
}
