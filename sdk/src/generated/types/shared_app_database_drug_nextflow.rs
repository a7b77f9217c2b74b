// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::record::open_enum;

/// Direction to sort in, ascending or descending. Some lists write it in lower case.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortOrder {
    /// `ASC`
    Asc,
    /// `DESC`
    Desc,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(SortOrder {
    Asc = "ASC",
    Desc = "DESC",
});
