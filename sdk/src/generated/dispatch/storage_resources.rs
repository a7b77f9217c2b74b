// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{About, Arguments, Entry, Failure, List, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::CREATE_PERFORMANCE_RESOURCE,
        call: create_performance_resource,
        request: Some(replay::<types::CreatePerformanceResource>),
        responses: &[],
        list: None,
        about: About {
            area: "storage-resources",
            group: "Performance resources",
            section: "4.2.10.1 购买性能加速资源",
            summary: "Buy performance resources",
            description: "Buys instances of fast shared storage that speeds up the I/O of jobs, which costs money. The order is only accepted here; follow the instances with `list_performance_resources`. Refused with `eihealth.01010069` if the specification is sold out; with `eihealth.01000061` if other resources are being processed; with `eihealth.01010049` if the quota of resources is used up.",
            deprecated: false,
            inputs: r#"[{"in":"body","name":"body","required":true,"description":"Order of performance resources of one size.","schema":{"$ref":"CreatePerformanceResource"},"media":"application/json","example":{"space":3600,"count":2}}]"#,
            answers: r#"[{"status":"202","description":"The order is accepted; the instances are set up in the background."}]"#,
        },
    },
    Entry {
        operation: &operations::LIST_PERFORMANCE_RESOURCES,
        call: list_performance_resources,
        request: None,
        responses: &[(200, replay::<types::PerformanceResourceList>)],
        list: Some(List {
            facts: &operations::LIST_PERFORMANCE_RESOURCES_PAGES,
            items: answer::items::<types::PerformanceResourceList>,
            pages: answer::page::<types::PerformanceResourceList>,
        }),
        about: About {
            area: "storage-resources",
            group: "Performance resources",
            section: "4.2.10.2 查询性能加速资源",
            summary: "List performance resources",
            description: "Returns the performance resources with their space, load and state.",
            deprecated: false,
            inputs: r#"[]"#,
            answers: r#"[{"status":"200","description":"The performance resources of the platform.","media":"application/json","schema":{"$ref":"PerformanceResourceList"}}]"#,
        },
    },
    Entry {
        operation: &operations::DELETE_PERFORMANCE_RESOURCE,
        call: delete_performance_resource,
        request: None,
        responses: &[],
        list: None,
        about: About {
            area: "storage-resources",
            group: "Performance resources",
            section: "4.2.10.3 删除性能加速资源",
            summary: "Delete a performance resource",
            description: "Deletes a performance resource. Jobs must not be running on it, and one that is billed for a period has to be unsubscribed instead. Refused with `eihealth.01010067` if jobs run on the resource; with `eihealth.01000049` if the resource is billed for a period.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"id","required":true,"description":"Performance resource to act on, by the `id` that `list_performance_resources` gives.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The performance resource is deleted."},{"status":"202","description":"The deletion is accepted and goes on in the background."}]"#,
        },
    },
    Entry {
        operation: &operations::UPDATE_PERFORMANCE_RESOURCE,
        call: update_performance_resource,
        request: Some(replay::<types::UpdatePerformanceResource>),
        responses: &[],
        list: None,
        about: About {
            area: "storage-resources",
            group: "Performance resources",
            section: "4.2.10.4 更新性能加速资源配置",
            summary: "Update a performance resource",
            description: "Changes how many jobs may run on a performance resource and whether it takes new ones. Refused with `eihealth.01010064` if the state of the resource does not allow it.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"id","required":true,"description":"Performance resource to act on, by the `id` that `list_performance_resources` gives.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Settings of a performance resource to change.","schema":{"$ref":"UpdatePerformanceResource"},"media":"application/json","example":{"job_quota":12,"schedulable":false}}]"#,
            answers: r#"[{"status":"200","description":"The performance resource is updated."}]"#,
        },
    },
    Entry {
        operation: &operations::LIST_STORAGE_RESOURCES,
        call: list_storage_resources,
        request: None,
        responses: &[(200, replay::<types::StorageResourceList>)],
        list: Some(List {
            facts: &operations::LIST_STORAGE_RESOURCES_PAGES,
            items: answer::items::<types::StorageResourceList>,
            pages: answer::page::<types::StorageResourceList>,
        }),
        about: About {
            area: "storage-resources",
            group: "Storage resources",
            section: "4.2.12.1 查询存储资源",
            summary: "List storage resources",
            description: "Returns the storage bought for the platform and how much of it is in use.",
            deprecated: false,
            inputs: r#"[]"#,
            answers: r#"[{"status":"200","description":"The storage resources of the platform.","media":"application/json","schema":{"$ref":"StorageResourceList"}}]"#,
        },
    },
];

fn create_performance_resource(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_performance_resource(
            arguments.required::<types::CreatePerformanceResource>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn list_performance_resources(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client.list_performance_resources();
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::PerformanceResourceList>)],
        ),
    )
}

fn delete_performance_resource(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .delete_performance_resource(arguments.required::<String>("path", "id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn update_performance_resource(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .update_performance_resource(
            arguments.required::<String>("path", "id")?,
            arguments.required::<types::UpdatePerformanceResource>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn list_storage_resources(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client.list_storage_resources();
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::StorageResourceList>)],
        ),
    )
}

pub(super) static SCHEMAS: &[(&str, &str)] = &[
    (
        "CreatePerformanceResource",
        r#"{"description":"Order of performance resources of one size.","type":"object","required":["space","count"],"properties":{"space":{"description":"Storage space of each instance, in GB.","type":"integer","format":"int32","minimum":1,"maximum":327680},"count":{"description":"Number of instances to buy.","type":"integer","format":"int32","minimum":1,"maximum":10}}}"#,
    ),
    (
        "PerformanceResource",
        r#"{"description":"Instance of fast shared storage that jobs can use to speed up their I/O.","type":"object","properties":{"id":{"description":"Instance id, which the calls on one performance resource take.","type":"string"},"resource_id":{"description":"Id of the cloud resource behind the instance, as it is billed.","type":"string"},"name":{"description":"Name of the instance.","type":"string"},"spec":{"$ref":"ResourceSpec"},"availability_zone_id":{"description":"Availability zone of the instance, such as `cn-north-4a`.","type":"string"},"space":{"description":"Total space, in GB.","type":"integer","format":"int32"},"free_space":{"description":"Free space, in GB.","type":"number","format":"double"},"charge_mode":{"description":"Code of the billing mode, such as `1`.","type":"string"},"period_num":{"description":"Number of billing periods that the instance was bought for.","type":"integer","format":"int32"},"running_job_count":{"description":"Number of jobs that run on the instance now.","type":"integer","format":"int32"},"job_quota":{"description":"Largest number of jobs that may run on the instance at the same time.","type":"integer","format":"int32"},"create_time":{"description":"When the instance was bought.","type":"string","format":"date-time"},"failure_reason":{"description":"Why the instance could not be set up or has failed.","type":"string"},"status":{"description":"State of the instance, such as `Deploying`.","type":"string"},"schedulable":{"description":"Whether new jobs can be placed on the instance.","type":"boolean"}}}"#,
    ),
    (
        "PerformanceResourceList",
        r#"{"description":"Performance resources of the platform.","type":"object","properties":{"count":{"description":"Number of performance resources.","type":"integer","format":"int32"},"resources":{"description":"Performance resources, in whatever state.","type":"array","items":{"$ref":"PerformanceResource"}}}}"#,
    ),
    (
        "StorageResource",
        r#"{"description":"Storage bought for the platform, and its use.","type":"object","properties":{"spec":{"$ref":"ResourceSpec"},"size":{"description":"Amount of storage in use; its unit is not documented.","type":"integer","format":"int64"},"charge_mode":{"description":"Code of the billing mode, such as `2`.","type":"string"},"create_time":{"description":"When the storage was bought.","type":"string","format":"date-time"},"status":{"description":"State of the storage resource.","type":"string"}}}"#,
    ),
    (
        "StorageResourceList",
        r#"{"description":"Storage resources of the platform.","type":"object","properties":{"count":{"description":"Number of storage resources.","type":"integer","format":"int32"},"resources":{"description":"Storage resources, each with its use.","type":"array","items":{"$ref":"StorageResource"}}}}"#,
    ),
    (
        "UpdatePerformanceResource",
        r#"{"description":"Settings of a performance resource to change.","type":"object","properties":{"job_quota":{"description":"Largest number of jobs that may run on the instance at the same time.","type":"integer","format":"int32","minimum":1,"maximum":1000},"schedulable":{"description":"Whether new jobs can be placed on the instance.","type":"boolean"}}}"#,
    ),
];
