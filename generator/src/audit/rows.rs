//! The kinds of rows of the reference's tables.

use std::fmt;

/// What a row of the reference speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RowKind {
    /// That there is an operation of this method and path.
    Operation,
    /// The names in its path.
    Path,
    /// A parameter.
    Parameter,
    /// A body and its media type.
    Body,
    /// A field of a body or type.
    Field,
    /// Whether something must be given.
    Required,
    /// A type.
    Type,
    /// A bound on a length, a value or a number of items.
    Limit,
    /// The values that something can have.
    Enum,
    /// What something is if it isn't given.
    Default,
    /// A status.
    Status,
    /// A header of a response.
    Header,
    /// Whether a value must not be printed.
    Sensitive,
}

impl RowKind {
    /// Its name in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            RowKind::Operation => "operation",
            RowKind::Path => "path",
            RowKind::Parameter => "parameter",
            RowKind::Body => "body",
            RowKind::Field => "field",
            RowKind::Required => "required",
            RowKind::Type => "type",
            RowKind::Limit => "limit",
            RowKind::Enum => "enum",
            RowKind::Default => "default",
            RowKind::Status => "status",
            RowKind::Header => "header",
            RowKind::Sensitive => "sensitive",
        }
    }
}

impl fmt::Display for RowKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
