// Generated from spec/ by `cargo xtask regen`. Do not edit.

use serde::de::MapAccess;
use crate::runtime::record::{Record, Rule, Visit, read, record};

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

impl Record for PublishedAsset {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("id", &self.id, &Rule::NONE)?;
        visitor.field("version", &self.version, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "id" => read(&mut self.id, map)?,
            "version" => read(&mut self.version, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(PublishedAsset);
