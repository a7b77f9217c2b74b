// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::record::open_enum;

/// Whether an entry of a folder is a file or a folder itself.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataEntryType {
    /// `FILE`
    File,
    /// `FOLDER`
    Folder,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(DataEntryType {
    File = "FILE",
    Folder = "FOLDER",
});
