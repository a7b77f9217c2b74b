// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::Milliseconds;
use crate::runtime::record::{IntoOption, Rule};
use crate::runtime::call::{Call, Operation, Repeat, Request, operation, reply};
use crate::runtime::client::Client;
use http::Method;
#[allow(unused_imports)]
use crate::runtime::call::{Download, Upload};
#[allow(unused_imports)]
use crate::generated::{CATALOGUE, types};

/// # Metrics
///
/// Monitoring data of platform resources.
impl Client {
    /// Get monitoring data of a resource.
    ///
    /// Returns one metric of one resource over a time span, as a series of points. Refused with
    /// `eihealth.01020059` if the period begins more than 6 months ago; with `eihealth.01000045` if the
    /// period ends before it begins.
    ///
    /// - `metric_name`: Metric to show, such as `read_bandwidth`.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let data = client.show_resource_metric_data("read_bandwidth").await?;
    /// println!("{:?} {:?}", data.metric_name, data.resource_id);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/metric-data`
    ///
    /// Reference: section [4.2.11.1
    /// 获取资源监控数据](https://support.huaweicloud.com/api-eihealth/ShowResourceMetricData.html).
    #[inline]
    pub fn show_resource_metric_data(
        &self,
        metric_name: impl Into<String>,
    ) -> ShowResourceMetricDataRequest {
        let mut request = Request::new(self, &SHOW_RESOURCE_METRIC_DATA);
        request.query::<String>("metric_name", metric_name.into(), &REQUIRED);
        ShowResourceMetricDataRequest(Call::new(request, reply::json))
    }
    /// Get monitoring statistics of several resources.
    ///
    /// Returns one statistical value for each metric of each of the given resources over a time span.
    /// Refused with `eihealth.01020059` if the period begins more than 6 months ago; with
    /// `eihealth.01000045` if the period ends before it begins.
    ///
    /// - `body`: Resources and time span to make statistics of.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{BatchDownloadResourceStatData, MetricPeriod, MetricStatistic};
    ///
    /// let body = BatchDownloadResourceStatData::new([
    ///     "7d0e42b6-5f1a-4c39-8b7e-91c4a6d3f208",
    ///     "3fa27c90-b8e5-4d16-92af-e074d1c86b53",
    /// ])
    /// .from_time(1715904000000)
    /// .to_time(1715990400000)
    /// .period(MetricPeriod::OneHour)
    /// .method(MetricStatistic::Average);
    /// let answer = client.batch_download_resource_stat_data(body).await?;
    /// println!("{:?}", answer.metric_statistics);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/metric-data/batch-stat-metric-data`
    ///
    /// Reference: section [4.2.11.2
    /// 批量获取资源统计数据](https://support.huaweicloud.com/api-eihealth/BatchDownloadResourceStatData.html).
    #[inline]
    pub fn batch_download_resource_stat_data(
        &self,
        body: types::BatchDownloadResourceStatData,
    ) -> BatchDownloadResourceStatDataRequest {
        let mut request = Request::new(self, &BATCH_DOWNLOAD_RESOURCE_STAT_DATA);
        request.json(&body, &REQUIRED);
        BatchDownloadResourceStatDataRequest(Call::new(request, reply::json))
    }
}

pub(crate) static SHOW_RESOURCE_METRIC_DATA: Operation = Operation::new(
    "show_resource_metric_data",
    Method::GET,
    "/v1/{project_id}/metric-data",
    Repeat::Safe,
    &CATALOGUE,
);

/// Get monitoring data of a resource: the request of [`Client::show_resource_metric_data`].
///
/// Answers with [`ResourceMetricData`](crate::types::ResourceMetricData).
///
/// `GET /v1/{project_id}/metric-data`
///
/// Reference: section [4.2.11.1
/// 获取资源监控数据](https://support.huaweicloud.com/api-eihealth/ShowResourceMetricData.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowResourceMetricDataRequest(Call<types::ResourceMetricData>);

impl ShowResourceMetricDataRequest {
    /// Start of the time span, in milliseconds since 1970-01-01 UTC; the current time if left out.
    ///
    /// A number, or a time such as a [`Timestamp`](crate::Timestamp).
    #[inline]
    pub fn from_time<Form>(
        mut self,
        from_time: impl IntoOption<Milliseconds, Form>,
    ) -> Self {
        let given: Option<Milliseconds> = IntoOption::into_option(from_time);
        match given {
            Some(from_time) => {
                self.0.request.query_instant("from_time", from_time, &Rule::NONE)
            }
            None => self.0.request.unset("query", "from_time"),
        }
        self
    }
    /// End of the time span, in milliseconds since 1970-01-01 UTC; the current time if left out.
    ///
    /// A number, or a time such as a [`Timestamp`](crate::Timestamp).
    #[inline]
    pub fn to_time<Form>(
        mut self,
        to_time: impl IntoOption<Milliseconds, Form>,
    ) -> Self {
        let given: Option<Milliseconds> = IntoOption::into_option(to_time);
        match given {
            Some(to_time) => {
                self.0.request.query_instant("to_time", to_time, &Rule::NONE)
            }
            None => self.0.request.unset("query", "to_time"),
        }
        self
    }
    /// Distance between data points: `real_time` for raw data, `five_minutes`, `fifteen_to_twenty_minutes`
    /// or `one_hour`.
    ///
    /// One of `real_time`, `five_minutes`, `fifteen_to_twenty_minutes`, `one_hour`; default `real_time`.
    #[inline]
    pub fn period<Form>(
        mut self,
        period: impl IntoOption<types::MetricPeriod, Form>,
    ) -> Self {
        let given: Option<types::MetricPeriod> = IntoOption::into_option(period);
        match given {
            Some(period) => {
                self.0
                    .request
                    .query::<types::MetricPeriod>("period", period, &Rule::NONE)
            }
            None => self.0.request.unset("query", "period"),
        }
        self
    }
    /// How the values of one period are put together: `max`, `min` or `average`.
    ///
    /// One of `max`, `min`, `average`; default `max`.
    #[inline]
    pub fn method<Form>(
        mut self,
        method: impl IntoOption<types::MetricStatistic, Form>,
    ) -> Self {
        let given: Option<types::MetricStatistic> = IntoOption::into_option(method);
        match given {
            Some(method) => {
                self.0
                    .request
                    .query::<types::MetricStatistic>("method", method, &Rule::NONE)
            }
            None => self.0.request.unset("query", "method"),
        }
        self
    }
    /// Resource to show. Leave it out for metrics of storage resources and of the computing cluster as a
    /// whole.
    ///
    /// 1 to 128 characters.
    #[inline]
    pub fn resource_id<Form>(
        mut self,
        resource_id: impl IntoOption<String, Form>,
    ) -> Self {
        let given: Option<String> = IntoOption::into_option(resource_id);
        match given {
            Some(resource_id) => {
                self.0.request.query::<String>("resource_id", resource_id, &LENGTH_1_128)
            }
            None => self.0.request.unset("query", "resource_id"),
        }
        self
    }
    /// GPU to show, by the id that `show_bms_devices` gives; needed only for GPU metrics of bare metal
    /// nodes.
    ///
    /// 1 to 128 characters.
    #[inline]
    pub fn device_id<Form>(mut self, device_id: impl IntoOption<String, Form>) -> Self {
        let given: Option<String> = IntoOption::into_option(device_id);
        match given {
            Some(device_id) => {
                self.0.request.query::<String>("device_id", device_id, &LENGTH_1_128)
            }
            None => self.0.request.unset("query", "device_id"),
        }
        self
    }
}

operation!(ShowResourceMetricDataRequest, types::ResourceMetricData);

pub(crate) static BATCH_DOWNLOAD_RESOURCE_STAT_DATA: Operation = Operation::new(
    "batch_download_resource_stat_data",
    Method::POST,
    "/v1/{project_id}/metric-data/batch-stat-metric-data",
    Repeat::Safe,
    &CATALOGUE,
);

/// Get monitoring statistics of several resources: the request of
/// [`Client::batch_download_resource_stat_data`].
///
/// Answers with [`ResourceStatisticList`](crate::types::ResourceStatisticList).
///
/// `POST /v1/{project_id}/metric-data/batch-stat-metric-data`
///
/// Reference: section [4.2.11.2
/// 批量获取资源统计数据](https://support.huaweicloud.com/api-eihealth/BatchDownloadResourceStatData.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchDownloadResourceStatDataRequest(Call<types::ResourceStatisticList>);

operation!(BatchDownloadResourceStatDataRequest, types::ResourceStatisticList);

static LENGTH_1_128: Rule = Rule::NONE.length(1, 128);
static REQUIRED: Rule = Rule::NONE.required();
