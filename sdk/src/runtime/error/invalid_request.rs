//! The request breaks documented limits, and was not sent.

use std::borrow::Cow;
use std::fmt;

use super::text::shorten;
use crate::runtime::secret::REDACTED;

/// Longest part of a value that is kept, in characters.
const MAX_VALUE: usize = 60;
/// Most violations that are printed.
const MAX_SHOWN: usize = 10;

/// A request that the service would refuse, with everything that is wrong with it.
pub struct InvalidRequest {
    inner: Box<Inner>,
}

#[derive(Debug)]
struct Inner {
    operation: &'static str,
    violations: Vec<Violation>,
}

impl InvalidRequest {
    pub(crate) fn new(operation: &'static str, violations: Vec<Violation>) -> Self {
        Self { inner: Box::new(Inner { operation, violations }) }
    }

    /// The operation that was to be called.
    pub fn operation(&self) -> &'static str {
        self.inner.operation
    }

    /// Every rule that the request breaks.
    pub fn violations(&self) -> &[Violation] {
        &self.inner.violations
    }
}

impl fmt::Display for InvalidRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { operation, violations } = &*self.inner;
        write!(f, "{operation}: not sent, for the request breaks ")?;
        match violations.len() {
            1 => f.write_str("a documented limit: ")?,
            count => write!(f, "{count} documented limits: ")?,
        }
        for (index, violation) in violations.iter().take(MAX_SHOWN).enumerate() {
            if index > 0 {
                f.write_str("; ")?;
            }
            write!(f, "{violation}")?;
        }
        match violations.len().saturating_sub(MAX_SHOWN) {
            0 => Ok(()),
            more => write!(f, "; and {more} more"),
        }
    }
}

impl fmt::Debug for InvalidRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        super::debug(self, &self.inner, "InvalidRequest", f)
    }
}

impl std::error::Error for InvalidRequest {}

/// One rule that a request breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Violation {
    /// Where the value stands, such as `body.labels[2]` or `query.limit`.
    pub field: String,
    /// What it must be, such as `at most 128 characters`.
    pub rule: Cow<'static, str>,
    /// The value, shortened; `[redacted]` if it is sensitive; `None` if the rule is about its absence.
    pub value: Option<String>,
}

impl Violation {
    /// A violation that shows no value.
    pub fn new(field: impl Into<String>, rule: impl Into<Cow<'static, str>>) -> Self {
        Self { field: field.into(), rule: rule.into(), value: None }
    }

    /// Shows the value, shortened.
    #[must_use]
    pub fn with_value(mut self, value: impl fmt::Display) -> Self {
        let value = value.to_string();
        let short = shorten(&value, MAX_VALUE);
        self.value = Some(match value.chars().count() {
            length if length > MAX_VALUE => format!("{short} ({length} characters)"),
            _ => short.into_owned(),
        });
        self
    }

    /// Says that there is a value, but not which: for passwords, tokens and the like.
    #[must_use]
    pub fn with_redacted_value(mut self) -> Self {
        self.value = Some(REDACTED.to_owned());
        self
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` must be {}", self.field, self.rule)?;
        match &self.value {
            Some(value) => write!(f, ", not `{value}`"),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_field_rule_and_value() {
        let violation = Violation::new("query.limit", "at most 1000").with_value(5000);
        let error = InvalidRequest::new("list_job", vec![violation.clone()]);
        assert_eq!(
            error.to_string(),
            "list_job: not sent, for the request breaks a documented limit: `query.limit` must be at most 1000, \
             not `5000`"
        );
        assert_eq!(error.violations(), [violation]);
    }

    #[test]
    fn long_and_sensitive_values_are_not_shown_whole() {
        let long = Violation::new("body.name", "at most 128 characters").with_value("基".repeat(129));
        assert_eq!(long.value.unwrap(), format!("{}… (129 characters)", "基".repeat(60)));
        let secret = Violation::new("body.password", "at least 8 characters").with_redacted_value();
        assert_eq!(secret.to_string(), "`body.password` must be at least 8 characters, not `[redacted]`");
    }

    #[test]
    fn many_violations_are_counted() {
        let violations = (0..13).map(|i| Violation::new(format!("body.labels[{i}]"), "not empty")).collect();
        let text = InvalidRequest::new("x", violations).to_string();
        assert!(text.contains("breaks 13 documented limits") && text.ends_with("; and 3 more"), "{text}");
    }
}
