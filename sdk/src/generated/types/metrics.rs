// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::record::{IntoOption, Rule, open_enum, record};
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
    /// means raw data; `real_time` if absent.
    ///
    /// One of `real_time`, `five_minutes`, `fifteen_to_twenty_minutes`, `one_hour`.
    pub period: Option<MetricPeriod>,
    /// Statistical value to compute; `max` if left out; `max` if absent.
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
    #[inline]
    pub fn new(resource_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            resource_ids: resource_ids.into_iter().map(Into::into).collect(),
            ..Default::default()
        }
    }
    /// Start of the time span, in milliseconds since 1970-01-01 UTC; the current time if left out.
    #[inline]
    pub fn from_time(mut self, from_time: impl Into<Option<i64>>) -> Self {
        self.from_time = from_time.into();
        self
    }
    /// End of the time span, in milliseconds since 1970-01-01 UTC; the current time if left out.
    #[inline]
    pub fn to_time(mut self, to_time: impl Into<Option<i64>>) -> Self {
        self.to_time = to_time.into();
        self
    }
    /// Distance between the data points behind the statistics; `real_time`, also the choice if left out,
    /// means raw data; `real_time` if absent.
    ///
    /// One of `real_time`, `five_minutes`, `fifteen_to_twenty_minutes`, `one_hour`.
    #[inline]
    pub fn period<Form>(mut self, period: impl IntoOption<MetricPeriod, Form>) -> Self {
        self.period = IntoOption::into_option(period);
        self
    }
    /// Statistical value to compute; `max` if left out; `max` if absent.
    ///
    /// One of `max`, `min`, `average`.
    #[inline]
    pub fn method<Form>(
        mut self,
        method: impl IntoOption<MetricStatistic, Form>,
    ) -> Self {
        self.method = IntoOption::into_option(method);
        self
    }
}

record!(BatchDownloadResourceStatData {
    from_time: "from_time",
    to_time: "to_time",
    period: "period",
    method: "method",
    resource_ids: "resource_ids" => REQUIRED_ITEMS_1_50_EACH_LENGTH_1_128,
});

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

open_enum!(MetricPeriod {
    RealTime = "real_time",
    FiveMinutes = "five_minutes",
    FifteenToTwentyMinutes = "fifteen_to_twenty_minutes",
    OneHour = "one_hour",
});

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

open_enum!(MetricStatistic {
    Max = "max",
    Min = "min",
    Average = "average",
});

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

record!(ResourceMetricData {
    data_points: "data_points",
    metric_name: "metric_name",
    resource_id: "resource_id",
});

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

record!(ResourceStatistic {
    statistic: "statistic",
    unit: "unit",
    metric_name: "metric_name",
    resource_id: "resource_id",
    device_id: "device_id",
});

/// Statistics of resources.
///
/// Reference: section 4.2.11.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceStatisticList {
    /// Statistics, one for each resource and metric.
    pub metric_statistics: Option<Vec<ResourceStatistic>>,
}

record!(ResourceStatisticList {
    metric_statistics: "metric_statistics",
});

static LENGTH_1_128: Rule = Rule::NONE.length(1, 128);
static REQUIRED_ITEMS_1_50_EACH_LENGTH_1_128: Rule = Rule::NONE
    .required()
    .items(1, 50)
    .each(&LENGTH_1_128);
