// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{Arguments, Entry, Failure, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::SHOW_RESOURCE_METRIC_DATA,
        call: show_resource_metric_data,
        request: None,
        responses: &[(200, replay::<types::ResourceMetricData>)],
    },
    Entry {
        operation: &operations::BATCH_DOWNLOAD_RESOURCE_STAT_DATA,
        call: batch_download_resource_stat_data,
        request: Some(replay::<types::BatchDownloadResourceStatData>),
        responses: &[(200, replay::<types::ResourceStatisticList>)],
    },
];

fn show_resource_metric_data(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client
        .show_resource_metric_data(
            arguments.required::<String>("query", "metric_name")?,
        );
    if let Some(value) = arguments.optional::<i64>("query", "from_time")? {
        call = call.from_time(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "to_time")? {
        call = call.to_time(value);
    }
    if let Some(value) = arguments.optional::<types::MetricPeriod>("query", "period")? {
        call = call.period(value);
    }
    if let Some(value) = arguments.optional::<types::MetricStatistic>("query", "method")?
    {
        call = call.method(value);
    }
    if let Some(value) = arguments.optional::<String>("query", "resource_id")? {
        call = call.resource_id(value);
    }
    if let Some(value) = arguments.optional::<String>("query", "device_id")? {
        call = call.device_id(value);
    }
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::ResourceMetricData>)],
        ),
    )
}

fn batch_download_resource_stat_data(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .batch_download_resource_stat_data(
            arguments.required::<types::BatchDownloadResourceStatData>("body", "body")?,
        );
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::ResourceStatisticList>)],
        ),
    )
}
