// Generated from spec/ by `cargo xtask regen`. Do not edit.

use serde::de::MapAccess;
use crate::runtime::record::{Record, Rule, Visit, read, record};

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

impl Record for ResourceSpec {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("code", &self.code, &Rule::NONE)?;
        visitor.field("name", &self.name, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "code" => read(&mut self.code, map)?,
            "name" => read(&mut self.name, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(ResourceSpec);
