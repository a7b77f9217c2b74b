//! Reading captured bodies by the SDK's types.

use serde_json::Value as Json;

use crate::runtime::error::Violation;
use crate::runtime::record::{Checker, Rule, Value};

/// A body that a type has read.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Replayed {
    /// The body as the type writes it.
    pub written: Json,
    /// The documented limits that it breaks.
    pub violations: Vec<Violation>,
}

/// A body that a type can't read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{path}: {reason}")]
#[non_exhaustive]
pub struct ReplayError {
    /// Where in the JSON.
    pub path: String,
    /// What is wrong there.
    pub reason: String,
}

pub(crate) fn replay<T: Value>(body: &Json) -> Result<Replayed, ReplayError> {
    struct Decoded<T>(T);

    impl<'de, T: Value> serde::Deserialize<'de> for Decoded<T> {
        fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            T::decode(deserializer).map(Decoded)
        }
    }

    let Decoded(value) = serde_path_to_error::deserialize::<_, Decoded<T>>(body)
        .map_err(|error| ReplayError { path: error.path().to_string(), reason: error.inner().to_string() })?;
    let written = serde_json::to_value(&value)
        .map_err(|error| ReplayError { path: ".".to_owned(), reason: error.to_string() })?;
    let mut checker = Checker::default();
    checker.part("", "body", &value, &Rule::NONE);
    Ok(Replayed { written, violations: checker.into_violations() })
}
