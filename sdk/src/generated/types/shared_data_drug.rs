// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::record::open_enum;

/// Direction to sort in, ascending or descending.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortDirection {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(SortDirection {
    Asc = "asc",
    Desc = "desc",
});
