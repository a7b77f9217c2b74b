//! What decoding left out of an answer.

use std::fmt;

/// A value of an answer that could not be read as documented, and what became of it.
///
/// It quotes nothing of the answer but the names on its path: the value may be a secret.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Warning {
    path: String,
    problem: String,
}

impl Warning {
    pub(crate) fn new(path: String, problem: String) -> Self {
        Warning { path, problem }
    }

    /// Where in the JSON, such as `jobs[2].cpu`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What is odd there, and what became of it: `an empty text where an integer is documented; left out`.
    pub fn problem(&self) -> &str {
        &self.problem
    }
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`: {}", self.path, self.problem)
    }
}
