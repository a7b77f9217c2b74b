//! Where a setting was found, for errors.

use std::fmt;
use std::path::PathBuf;

use crate::runtime::error::ConfigError;
use crate::runtime::input::{Form, fault};

/// Where a setting was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// In this environment variable.
    Variable(String),
    /// Under this key of a file, in the part that is named.
    Entry { file: PathBuf, part: String, key: String },
}

impl Origin {
    pub(super) fn variable(name: impl Into<String>) -> Self {
        Self::Variable(name.into())
    }

    /// What is wrong with what was found. `problem` continues a sentence and quotes no secret.
    pub(crate) fn error(&self, problem: impl fmt::Display) -> ConfigError {
        match self {
            Self::Variable(name) => ConfigError::variable(name.clone(), problem.to_string()),
            Self::Entry { file, part, key } => {
                ConfigError::file(file, format!("`{key}` of {part} {problem}"))
            }
        }
    }
}

/// A setting with where it was found.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Setting {
    pub(crate) value: String,
    pub(crate) origin: Origin,
}

impl Setting {
    /// The value, if it has the form.
    pub(crate) fn checked(self, form: Form, advice: &str) -> Result<String, ConfigError> {
        match fault(&self.value, form) {
            None => Ok(self.value),
            Some(fault) => Err(self.origin.error(format_args!("{fault}: {advice}"))),
        }
    }
}
