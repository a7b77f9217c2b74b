// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::record::open_enum;

/// Whether all of several conditions must hold, or one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConstraintOperator {
    /// `or`
    Or,
    /// `and`
    And,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(ConstraintOperator {
    Or = "or",
    And = "and",
});

/// Whether a property has two values or any number.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PropertyValueType {
    /// `binary`
    Binary,
    /// `numerical`
    Numerical,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(PropertyValueType {
    Binary = "binary",
    Numerical = "numerical",
});
