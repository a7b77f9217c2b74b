//! The arguments of calls by name.

use std::fmt;

use serde_json::Value as Json;

use crate::runtime::call::Upload;
use crate::runtime::record::{Typed, from_value};

/// Values for an operation's parameters and body, by their names on the wire.
///
/// `place` is `path`, `query`, `header` or `form`; the body has the place and the name `body`.
#[derive(Default)]
pub struct Arguments(Vec<(String, String, Argument)>);

/// A value, or the content of a file.
pub(crate) enum Argument {
    Json(Json),
    Upload(Upload),
}

/// An argument that doesn't fit the operation.
#[derive(Debug, thiserror::Error)]
#[error("{place} argument `{name}` {problem}")]
pub struct ArgumentError {
    place: String,
    name: String,
    problem: String,
}

impl ArgumentError {
    /// Part of the request: `path`, `query`, `header`, `form`, or `body`.
    pub fn place(&self) -> &str {
        &self.place
    }

    /// The argument's name on the wire; `body` for the body.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What is wrong with it: the rest of a sentence that begins with the name.
    pub fn problem(&self) -> &str {
        &self.problem
    }
}

impl Arguments {
    /// No arguments.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds an argument.
    #[must_use]
    pub fn with(mut self, place: impl Into<String>, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.0.push((place.into(), name.into(), Argument::Json(value.into())));
        self
    }

    /// Adds the content of a file, which is read when it is sent.
    #[must_use]
    pub fn with_upload(
        mut self,
        place: impl Into<String>,
        name: impl Into<String>,
        content: impl Into<Upload>,
    ) -> Self {
        self.0.push((place.into(), name.into(), Argument::Upload(content.into())));
        self
    }

    pub(crate) fn optional<T: FromArgument>(
        &mut self,
        place: &str,
        name: &str,
    ) -> Result<Option<T>, ArgumentError> {
        let Some(index) = self.0.iter().position(|(p, n, _)| p == place && n == name) else {
            return Ok(None);
        };
        let (place, name, value) = self.0.remove(index);
        match T::from_argument(value) {
            Ok(value) => Ok(Some(value)),
            Err(problem) => Err(ArgumentError { place, name, problem }),
        }
    }

    pub(crate) fn required<T: FromArgument>(&mut self, place: &str, name: &str) -> Result<T, ArgumentError> {
        self.optional(place, name)?.ok_or_else(|| ArgumentError {
            place: place.to_owned(),
            name: name.to_owned(),
            problem: "is required".to_owned(),
        })
    }

    /// Refuses arguments that nothing asked for.
    pub(crate) fn finish(&mut self) -> Result<(), ArgumentError> {
        match self.0.pop() {
            None => Ok(()),
            Some((place, name, _)) => {
                Err(ArgumentError { place, name, problem: "is not known to the operation".to_owned() })
            }
        }
    }
}

impl fmt::Debug for Arguments {
    /// Names only: values may be secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.iter().map(|(place, name, _)| format!("{place}.{name}"))).finish()
    }
}

/// What can be made from an argument's JSON.
pub(crate) trait FromArgument: Sized {
    fn from_argument(value: Argument) -> Result<Self, String>;
}

impl<T: Typed> FromArgument for T {
    fn from_argument(value: Argument) -> Result<Self, String> {
        let Argument::Json(value) = value else {
            return Err("is a value, not the content of a file".to_owned());
        };
        let mut argument = T::default();
        match from_value(&value, &mut argument).map(|warnings| warnings.into_iter().next()) {
            Ok(None) => Ok(argument),
            // what an answer may have, an argument may not
            Ok(Some(warning)) => Err(format!("has the wrong form: {warning}")),
            Err(why) => Err(format!("has the wrong form: {why}")),
        }
    }
}

impl FromArgument for Upload {
    fn from_argument(value: Argument) -> Result<Self, String> {
        match value {
            Argument::Upload(content) => Ok(content),
            Argument::Json(Json::String(text)) => Ok(Upload::from(text)),
            Argument::Json(other) => Ok(Upload::from(other.to_string())),
        }
    }
}
