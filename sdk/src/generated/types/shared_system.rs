// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::record::record;

/// Flavor of a purchased resource.
///
/// Reference: `DatabaseSpecDto`, sections 4.2.3.4, 4.2.10.2, 4.2.12.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceSpec {
    /// Code of the flavor.
    ///
    /// At most 64 characters.
    pub code: Option<String>,
    /// Name of the flavor.
    ///
    /// At most 64 characters.
    pub name: Option<String>,
}

record!(ResourceSpec {
    code: "code",
    name: "name",
});
