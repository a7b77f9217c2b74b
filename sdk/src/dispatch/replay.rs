//! Reading captured bodies by the SDK's types.

use serde_json::Value as Json;

use crate::runtime::error::Violation;
use crate::runtime::record::{Checker, Rule, Typed, Value, Warning, from_value, to_value};

/// A body that a type has read.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Replayed {
    /// The body as the type writes it.
    pub written: Json,
    /// What it holds that is not as documented, and was left out.
    pub warnings: Vec<Warning>,
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

pub(crate) fn replay<T: Typed>(body: &Json) -> Result<Replayed, ReplayError> {
    replay_into(body, &mut T::default())
}

fn replay_into(body: &Json, value: &mut dyn Value) -> Result<Replayed, ReplayError> {
    let warnings =
        from_value(body, value).map_err(|why| ReplayError { path: why.path, reason: why.reason })?;
    let written = to_value(value).map_err(|reason| ReplayError { path: ".".to_owned(), reason })?;
    let mut checker = Checker::default();
    checker.part("", "body", value, &Rule::NONE);
    Ok(Replayed { written, warnings, violations: checker.take_violations() })
}
