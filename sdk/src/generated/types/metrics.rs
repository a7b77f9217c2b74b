// Generated from spec/ by `cargo xtask regen`. Do not edit.

use serde::de::MapAccess;
use crate::runtime::record::{Record, Rule, Visit, open_enum, read, record};
use super::MetricPoint;

/// Resources and time span to make statistics of.
///
/// Reference: section 4.2.11.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchDownloadResourceStatData {
    /// Start of the time span, in milliseconds since 1970-01-01 UTC; the current time if left out.
    pub from_time: Option<i64>,
    /// End of the time span, in milliseconds since 1970-01-01 UTC; the current time if left out.
    pub to_time: Option<i64>,
    /// Distance between the data points behind the statistics; `real_time`, also the choice if left out,
    /// means raw data.
    ///
    /// One of `real_time`, `five_minutes`, `fifteen_to_twenty_minutes`, `one_hour`.
    pub period: Option<MetricPeriod>,
    /// Statistical value to compute; `max` if left out.
    ///
    /// One of `max`, `min`, `average`.
    pub method: Option<MetricStatistic>,
    /// Ids of the resources to make statistics of.
    ///
    /// Required; 1 to 50 items; each item 1 to 128 characters.
    pub resource_ids: Vec<String>,
}

impl BatchDownloadResourceStatData {
    /// With its required fields.
    pub fn new(resource_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            resource_ids: resource_ids.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
    /// Start of the time span, in milliseconds since 1970-01-01 UTC; the current time if left out.
    pub fn from_time(mut self, from_time: i64) -> Self {
        self.from_time = Some(from_time);
        self
    }
    /// End of the time span, in milliseconds since 1970-01-01 UTC; the current time if left out.
    pub fn to_time(mut self, to_time: i64) -> Self {
        self.to_time = Some(to_time);
        self
    }
    /// Distance between the data points behind the statistics; `real_time`, also the choice if left out,
    /// means raw data.
    ///
    /// One of `real_time`, `five_minutes`, `fifteen_to_twenty_minutes`, `one_hour`.
    pub fn period(mut self, period: impl Into<MetricPeriod>) -> Self {
        self.period = Some(period.into());
        self
    }
    /// Statistical value to compute; `max` if left out.
    ///
    /// One of `max`, `min`, `average`.
    pub fn method(mut self, method: impl Into<MetricStatistic>) -> Self {
        self.method = Some(method.into());
        self
    }
}

impl Record for BatchDownloadResourceStatData {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("from_time", &self.from_time, &Rule::NONE)?;
        visitor.field("to_time", &self.to_time, &Rule::NONE)?;
        visitor.field("period", &self.period, &Rule::NONE)?;
        visitor.field("method", &self.method, &Rule::NONE)?;
        visitor
            .field(
                "resource_ids",
                &self.resource_ids,
                &REQUIRED_ITEMS_1_50_EACH_LENGTH_1_128,
            )?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "from_time" => read(&mut self.from_time, map)?,
            "to_time" => read(&mut self.to_time, map)?,
            "period" => read(&mut self.period, map)?,
            "method" => read(&mut self.method, map)?,
            "resource_ids" => read(&mut self.resource_ids, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(BatchDownloadResourceStatData);

/// Distance between data points: `real_time` for raw data, or the time in the name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MetricPeriod {
    /// `real_time`
    RealTime,
    /// `five_minutes`
    FiveMinutes,
    /// `fifteen_to_twenty_minutes`
    FifteenToTwentyMinutes,
    /// `one_hour`
    OneHour,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(
    MetricPeriod { RealTime = "real_time", FiveMinutes = "five_minutes",
    FifteenToTwentyMinutes = "fifteen_to_twenty_minutes", OneHour = "one_hour", }
);

/// How the values of one period are put together.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MetricStatistic {
    /// `max`
    Max,
    /// `min`
    Min,
    /// `average`
    Average,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(MetricStatistic { Max = "max", Min = "min", Average = "average", });

/// Values of one metric of one resource over time.
///
/// Reference: section 4.2.11.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceMetricData {
    /// Values of the metric, each with its time.
    pub data_points: Option<Vec<MetricPoint>>,
    /// Metric that the points belong to.
    pub metric_name: Option<String>,
    /// Resource that was measured.
    pub resource_id: Option<String>,
}

impl Record for ResourceMetricData {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("data_points", &self.data_points, &Rule::NONE)?;
        visitor.field("metric_name", &self.metric_name, &Rule::NONE)?;
        visitor.field("resource_id", &self.resource_id, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "data_points" => read(&mut self.data_points, map)?,
            "metric_name" => read(&mut self.metric_name, map)?,
            "resource_id" => read(&mut self.resource_id, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(ResourceMetricData);

/// Statistical value of one metric of one resource.
///
/// Reference: `ResourceStatDataRsp`, section 4.2.11.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceStatistic {
    /// Value of the statistic, a number in text.
    pub statistic: Option<String>,
    /// Unit of the value, such as `bytes/second`.
    pub unit: Option<String>,
    /// Metric that the statistic was made of.
    pub metric_name: Option<String>,
    /// Resource that was measured.
    pub resource_id: Option<String>,
    /// GPU that was measured, if the metric is one of a GPU.
    pub device_id: Option<String>,
}

impl Record for ResourceStatistic {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("statistic", &self.statistic, &Rule::NONE)?;
        visitor.field("unit", &self.unit, &Rule::NONE)?;
        visitor.field("metric_name", &self.metric_name, &Rule::NONE)?;
        visitor.field("resource_id", &self.resource_id, &Rule::NONE)?;
        visitor.field("device_id", &self.device_id, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "statistic" => read(&mut self.statistic, map)?,
            "unit" => read(&mut self.unit, map)?,
            "metric_name" => read(&mut self.metric_name, map)?,
            "resource_id" => read(&mut self.resource_id, map)?,
            "device_id" => read(&mut self.device_id, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(ResourceStatistic);

/// Statistics of resources.
///
/// Reference: section 4.2.11.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceStatisticList {
    /// Statistics, one for each resource and metric.
    pub metric_statistics: Option<Vec<ResourceStatistic>>,
}

impl Record for ResourceStatisticList {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("metric_statistics", &self.metric_statistics, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "metric_statistics" => read(&mut self.metric_statistics, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(ResourceStatisticList);

static LENGTH_1_128: Rule = Rule::NONE.length(1, 128);
static REQUIRED_ITEMS_1_50_EACH_LENGTH_1_128: Rule = Rule::NONE
    .required()
    .items(1, 50)
    .each(&LENGTH_1_128);
