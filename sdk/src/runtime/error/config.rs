//! The client could not be built.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::path::Path;

/// A setting that is missing or wrong: given by the program, in an environment variable, or in a file.
pub struct ConfigError {
    inner: Box<Inner>,
}

#[derive(Debug)]
struct Inner {
    place: Place,
    setting: Cow<'static, str>,
    problem: String,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

#[derive(Clone, Copy, Debug)]
enum Place {
    Program,
    Variable,
    File,
}

impl ConfigError {
    fn at(place: Place, setting: Cow<'static, str>, problem: String) -> Self {
        Self { inner: Box::new(Inner { place, setting, problem, source: None }) }
    }

    /// Of a setting of the client. `problem` says what is wrong and what to do. It must not quote a secret.
    pub(crate) fn new(setting: impl Into<Cow<'static, str>>, problem: impl Into<String>) -> Self {
        Self::at(Place::Program, setting.into(), problem.into())
    }

    /// Of an environment variable.
    pub(crate) fn variable(name: impl Into<Cow<'static, str>>, problem: impl Into<String>) -> Self {
        Self::at(Place::Variable, name.into(), problem.into())
    }

    /// Of a file.
    pub(crate) fn file(path: &Path, problem: impl Into<String>) -> Self {
        Self::at(Place::File, path.display().to_string().into(), problem.into())
    }

    pub(crate) fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.inner.source = Some(source.into());
        self
    }

    /// The setting's name: a builder's method, an environment variable or a file's path.
    pub fn setting(&self) -> &str {
        &self.inner.setting
    }
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { place, setting, problem, .. } = &*self.inner;
        match place {
            Place::Program => write!(f, "client setting `{setting}`: {problem}"),
            Place::Variable => write!(f, "environment variable `{setting}`: {problem}"),
            Place::File => write!(f, "file {setting}: {problem}"),
        }
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

    #[test]
    fn tells_program_environment_and_files_apart() {
        let variable = ConfigError::variable("HUAWEICLOUD_SDK_SK", "is missing");
        assert_eq!(variable.to_string(), "environment variable `HUAWEICLOUD_SDK_SK`: is missing");
        let file = ConfigError::file(Path::new("/home/a/credentials"), "is missing");
        assert_eq!(
            (file.setting(), file.to_string().as_str()),
            ("/home/a/credentials", "file /home/a/credentials: is missing")
        );
    }
}
