// Generated from spec/ by `cargo xtask regen`. Do not edit.

use serde::de::MapAccess;
use crate::runtime::record::{Record, Rule, Visit, read, record};

/// One measurement of a metric.
///
/// Reference: `DataPointDto`, sections 4.2.11.1, 4.5.2.12.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MetricPoint {
    /// When it was measured, in milliseconds since the Unix epoch.
    pub timestamp: Option<i64>,
    /// Unit of the value, such as `Percent`.
    pub unit: Option<String>,
    /// The measured or aggregated value.
    pub value: Option<f64>,
}

impl Record for MetricPoint {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("timestamp", &self.timestamp, &Rule::NONE)?;
        visitor.field("unit", &self.unit, &Rule::NONE)?;
        visitor.field("value", &self.value, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "timestamp" => read(&mut self.timestamp, map)?,
            "unit" => read(&mut self.unit, map)?,
            "value" => read(&mut self.value, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(MetricPoint);
