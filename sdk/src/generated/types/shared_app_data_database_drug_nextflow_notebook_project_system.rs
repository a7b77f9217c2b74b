// Generated from spec/ by `cargo xtask regen`. Do not edit.

use serde::de::MapAccess;
use crate::runtime::record::{Record, Rule, Visit, read, record};

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

impl Record for ResourceId {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("id", &self.id, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "id" => read(&mut self.id, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(ResourceId);
