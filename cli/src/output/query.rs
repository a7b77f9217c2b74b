//! `--query`: JMESPath.

use jmespath::Expression;
use serde_json::Value;

use crate::errors::Failure;
use crate::exit::Exit;
use crate::texts::text;

/// A compiled expression.
pub(super) struct Query(Expression<'static>);

impl Query {
    pub(super) fn parse(text: &str) -> Result<Self, Failure> {
        let expression = jmespath::compile(text).map_err(|error| {
            Failure::usage(text!(
                "--query is no JMESPath expression: {error}",
                error = error.to_string().trim()
            ))
            .hint(text!(
                "such as \"jobs[?status=='FAILED'].name\"; https://jmespath.org/tutorial.html teaches it"
            ))
        })?;
        Ok(Self(expression))
    }

    /// What it selects.
    pub(super) fn select(&self, value: &Value) -> Result<Value, Failure> {
        let failed = |error: &dyn std::fmt::Display| {
            Failure::new(
                Exit::Usage,
                text!("--query fails on this answer: {error}", error = error.to_string().trim()),
            )
        };
        let found = self.0.search(value).map_err(|error| failed(&error))?;
        serde_json::to_value(&*found).map_err(|error| failed(&error))
    }
}
