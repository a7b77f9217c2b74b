// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{About, Arguments, Entry, Failure, Pending, answer, replay};
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
        list: None,
        about: About {
            area: "metrics",
            group: "Metrics",
            section: "4.2.11.1 获取资源监控数据",
            summary: "Get monitoring data of a resource",
            description: "Returns one metric of one resource over a time span, as a series of points. Refused with `eihealth.01020059` if the period begins more than 6 months ago; with `eihealth.01000045` if the period ends before it begins.",
            deprecated: false,
            inputs: r#"[{"in":"query","name":"from_time","required":false,"description":"Start of the time span, in milliseconds since 1970-01-01 UTC; the current time if left out.","schema":{"type":"integer","format":"int64","x-instant":true}},{"in":"query","name":"to_time","required":false,"description":"End of the time span, in milliseconds since 1970-01-01 UTC; the current time if left out.","schema":{"type":"integer","format":"int64","x-instant":true}},{"in":"query","name":"period","required":false,"description":"Distance between data points: `real_time` for raw data, `five_minutes`, `fifteen_to_twenty_minutes` or `one_hour`.","schema":{"default":"real_time","$ref":"MetricPeriod"}},{"in":"query","name":"method","required":false,"description":"How the values of one period are put together: `max`, `min` or `average`.","schema":{"default":"max","$ref":"MetricStatistic"}},{"in":"query","name":"metric_name","required":true,"description":"Metric to show, such as `read_bandwidth`.","schema":{"type":"string"}},{"in":"query","name":"resource_id","required":false,"description":"Resource to show. Leave it out for metrics of storage resources and of the computing cluster as a whole.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"query","name":"device_id","required":false,"description":"GPU to show, by the id that `show_bms_devices` gives; needed only for GPU metrics of bare metal nodes.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The data points of the metric.","media":"application/json","schema":{"$ref":"ResourceMetricData"}}]"#,
        },
    },
    Entry {
        operation: &operations::BATCH_DOWNLOAD_RESOURCE_STAT_DATA,
        call: batch_download_resource_stat_data,
        request: Some(replay::<types::BatchDownloadResourceStatData>),
        responses: &[(200, replay::<types::ResourceStatisticList>)],
        list: None,
        about: About {
            area: "metrics",
            group: "Metrics",
            section: "4.2.11.2 批量获取资源统计数据",
            summary: "Get monitoring statistics of several resources",
            description: "Returns one statistical value for each metric of each of the given resources over a time span. Refused with `eihealth.01020059` if the period begins more than 6 months ago; with `eihealth.01000045` if the period ends before it begins.",
            deprecated: false,
            inputs: r#"[{"in":"body","name":"body","required":true,"description":"Resources and time span to make statistics of.","schema":{"$ref":"BatchDownloadResourceStatData"},"media":"application/json","example":{"from_time":1715904000000,"to_time":1715990400000,"period":"one_hour","method":"average","resource_ids":["7d0e42b6-5f1a-4c39-8b7e-91c4a6d3f208","3fa27c90-b8e5-4d16-92af-e074d1c86b53"]}}]"#,
            answers: r#"[{"status":"200","description":"The statistics of the resources.","media":"application/json","schema":{"$ref":"ResourceStatisticList"}}]"#,
        },
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

pub(super) static SCHEMAS: &[(&str, &str)] = &[
    (
        "BatchDownloadResourceStatData",
        r#"{"description":"Resources and time span to make statistics of.","type":"object","required":["resource_ids"],"properties":{"from_time":{"description":"Start of the time span, in milliseconds since 1970-01-01 UTC; the current time if left out.","type":"integer","format":"int64"},"to_time":{"description":"End of the time span, in milliseconds since 1970-01-01 UTC; the current time if left out.","type":"integer","format":"int64"},"period":{"description":"Distance between the data points behind the statistics; `real_time`, also the choice if left out, means raw data; `real_time` if absent.","$ref":"MetricPeriod"},"method":{"description":"Statistical value to compute; `max` if left out; `max` if absent.","$ref":"MetricStatistic"},"resource_ids":{"description":"Ids of the resources to make statistics of.","type":"array","minItems":1,"maxItems":50,"items":{"type":"string","minLength":1,"maxLength":128}}}}"#,
    ),
    (
        "MetricPeriod",
        r#"{"description":"Distance between data points: `real_time` for raw data, or the time in the name.","type":"string","enum":["real_time","five_minutes","fifteen_to_twenty_minutes","one_hour"]}"#,
    ),
    (
        "MetricStatistic",
        r#"{"description":"How the values of one period are put together.","type":"string","enum":["max","min","average"]}"#,
    ),
    (
        "ResourceMetricData",
        r#"{"description":"Values of one metric of one resource over time.","type":"object","properties":{"data_points":{"description":"Values of the metric, each with its time.","type":"array","items":{"$ref":"MetricPoint"}},"metric_name":{"description":"Metric that the points belong to.","type":"string"},"resource_id":{"description":"Resource that was measured.","type":"string"}}}"#,
    ),
    (
        "ResourceStatistic",
        r#"{"description":"Statistical value of one metric of one resource.","type":"object","properties":{"statistic":{"description":"Value of the statistic, a number in text.","type":"string"},"unit":{"description":"Unit of the value, such as `bytes/second`.","type":"string"},"metric_name":{"description":"Metric that the statistic was made of.","type":"string"},"resource_id":{"description":"Resource that was measured.","type":"string"},"device_id":{"description":"GPU that was measured, if the metric is one of a GPU.","type":"string"}}}"#,
    ),
    (
        "ResourceStatisticList",
        r#"{"description":"Statistics of resources.","type":"object","properties":{"metric_statistics":{"description":"Statistics, one for each resource and metric.","type":"array","items":{"$ref":"ResourceStatistic"}}}}"#,
    ),
];
