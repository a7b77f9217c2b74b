// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::record::record;

/// Asset version that a publication creates.
///
/// Reference: sections 4.1.1.1, 4.3.2.16, 4.5.1.1, 4.5.4.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublishedAsset {
    /// Id of the asset.
    pub id: Option<String>,
    /// Version of the asset.
    pub version: Option<String>,
}

record!(PublishedAsset {
    id: "id",
    version: "version",
});
