// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::record::record;

/// Id of the resource that the request created or acted on.
///
/// Reference: `UserIdRsp`, sections 4.1.1.2, 4.1.1.3, 4.1.1.9, 4.1.2.2 and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceId {
    /// Id of the resource.
    ///
    /// 1 to 128 characters.
    pub id: Option<String>,
}

record!(ResourceId {
    id: "id",
});
