// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::record::record;

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

record!(MetricPoint {
    timestamp: "timestamp",
    unit: "unit",
    value: "value",
});
