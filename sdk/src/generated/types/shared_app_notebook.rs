// Generated from spec/ by `cargo xtask regen`. Do not edit.

use serde::de::MapAccess;
use crate::Timestamp;
use crate::runtime::record::{Record, Rule, Visit, read, record};

/// Event of the container that runs a task or notebook. Repetitions are counted instead of listed.
///
/// Reference: `EventRsp`, sections 4.5.2.8, 4.5.2.10, 4.7.1.1, 4.7.1.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PodEvent {
    /// Kind of event, such as `Normal`.
    pub type_: Option<String>,
    /// How often the event happened.
    pub count: Option<i64>,
    /// What happened, in a word, such as `Started`.
    pub reason: Option<String>,
    /// What happened, in full.
    pub message: Option<String>,
    /// When the event was first reported.
    pub first_timestamp: Option<Timestamp>,
    /// When the event was last reported.
    pub last_timestamp: Option<Timestamp>,
}

impl Record for PodEvent {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("type", &self.type_, &Rule::NONE)?;
        visitor.field("count", &self.count, &Rule::NONE)?;
        visitor.field("reason", &self.reason, &Rule::NONE)?;
        visitor.field("message", &self.message, &Rule::NONE)?;
        visitor.field("first_timestamp", &self.first_timestamp, &Rule::NONE)?;
        visitor.field("last_timestamp", &self.last_timestamp, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "type" => read(&mut self.type_, map)?,
            "count" => read(&mut self.count, map)?,
            "reason" => read(&mut self.reason, map)?,
            "message" => read(&mut self.message, map)?,
            "first_timestamp" => read(&mut self.first_timestamp, map)?,
            "last_timestamp" => read(&mut self.last_timestamp, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(PodEvent);
