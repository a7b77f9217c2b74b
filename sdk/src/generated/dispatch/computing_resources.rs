// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{About, Arguments, Entry, Failure, List, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::CREATE_COMPUTING_RESOURCE,
        call: create_computing_resource,
        request: Some(replay::<types::CreateComputingResource>),
        responses: &[],
        list: None,
        about: About {
            area: "computing-resources",
            group: "Computing resources",
            section: "4.2.2.1 购买计算资源",
            summary: "Buy computing resources",
            description: "Buys computing nodes, which costs money. The order is only accepted here; follow the new nodes with `list_computing_resources`. Refused with `eihealth.01010068` if there would be more nodes than allowed; with `eihealth.01010069` if the specification is sold out; with `eihealth.01000061` if other resources are being processed; with `eihealth.01010049` if the quota of resources is used up; with `eihealth.01010070` if no availability zone has room; with `eihealth.01010071` if no specification of nodes fits.",
            deprecated: false,
            inputs: r#"[{"in":"body","name":"body","required":true,"description":"Order of computing nodes of one flavor.","schema":{"$ref":"CreateComputingResource"},"media":"application/json","example":{"availability_zone_id":"cn-north-4a","spec_code":"eihealth.compute.c7.4xlarge.4","count":2,"data_disk_spec_code":"eihealth.evs.ssd","data_disk_size":500}}]"#,
            answers: r#"[{"status":"202","description":"The order is accepted; the nodes are set up in the background."}]"#,
        },
    },
    Entry {
        operation: &operations::LIST_COMPUTING_RESOURCES,
        call: list_computing_resources,
        request: None,
        responses: &[(200, replay::<types::ComputingResourceList>)],
        list: Some(List {
            facts: &operations::LIST_COMPUTING_RESOURCES_PAGES,
            items: answer::items::<types::ComputingResourceList>,
            pages: answer::page::<types::ComputingResourceList>,
        }),
        about: About {
            area: "computing-resources",
            group: "Computing resources",
            section: "4.2.2.2 查询计算资源",
            summary: "List computing resources",
            description: "Returns every computing node of the platform with its flavor, disks and state.",
            deprecated: false,
            inputs: r#"[]"#,
            answers: r#"[{"status":"200","description":"The computing resources of the platform.","media":"application/json","schema":{"$ref":"ComputingResourceList"}}]"#,
        },
    },
    Entry {
        operation: &operations::DELETE_COMPUTING_RESOURCE,
        call: delete_computing_resource,
        request: None,
        responses: &[],
        list: None,
        about: About {
            area: "computing-resources",
            group: "Computing resources",
            section: "4.2.2.3 删除计算资源",
            summary: "Delete a computing resource",
            description: "Deletes a computing node. One that is billed for a period cannot be deleted but has to be unsubscribed. Refused with `eihealth.01000049` if the resource is billed for a period.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"id","required":true,"description":"Computing resource to act on, by the `id` that `list_computing_resources` gives.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The computing resource is deleted."},{"status":"202","description":"The deletion is accepted and goes on in the background."}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_LEFT_QUOTA,
        call: show_left_quota,
        request: None,
        responses: &[(200, replay::<types::ComputingQuota>)],
        list: None,
        about: About {
            area: "computing-resources",
            group: "Computing resources",
            section: "4.2.2.4 获取节点剩余配额",
            summary: "Get the remaining quota of computing nodes",
            description: "Returns how many more servers, vCPUs and how much more memory the account may use.",
            deprecated: false,
            inputs: r#"[]"#,
            answers: r#"[{"status":"200","description":"The remaining quota.","media":"application/json","schema":{"$ref":"ComputingQuota"}}]"#,
        },
    },
    Entry {
        operation: &operations::LIST_COMPUTING_RESOURCE_FLAVORS,
        call: list_computing_resource_flavors,
        request: None,
        responses: &[(200, replay::<types::ComputingFlavorList>)],
        list: Some(List {
            facts: &operations::LIST_COMPUTING_RESOURCE_FLAVORS_PAGES,
            items: answer::items::<types::ComputingFlavorList>,
            pages: answer::page::<types::ComputingFlavorList>,
        }),
        about: About {
            area: "computing-resources",
            group: "Computing resources",
            section: "4.2.2.5 查询计算资源规格",
            summary: "List flavors of computing resources",
            description: "Returns the flavors that `create_computing_resource` and `create_scale_out_policy` can use, sold out ones included.",
            deprecated: false,
            inputs: r#"[{"in":"query","name":"availability_zone_id","required":false,"description":"Availability zone to list the flavors of, such as `cn-north-4a`; all zones if left out.","schema":{"type":"string","minLength":1,"maxLength":64}}]"#,
            answers: r#"[{"status":"200","description":"The flavors of computing resources.","media":"application/json","schema":{"$ref":"ComputingFlavorList"}}]"#,
        },
    },
    Entry {
        operation: &operations::STOP_NODE,
        call: stop_node,
        request: None,
        responses: &[],
        list: None,
        about: About {
            area: "computing-resources",
            group: "Computing resources",
            section: "4.2.2.6 关闭计算资源",
            summary: "Stop a computing resource",
            description: "Shuts a computing node down; `start_node` brings it back.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"id","required":true,"description":"Computing resource to act on, by the `id` that `list_computing_resources` gives.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"query","name":"force","required":false,"description":"Whether to stop the server by force.","schema":{"type":"boolean","default":false}}]"#,
            answers: r#"[{"status":"200","description":"The server is told to stop."}]"#,
        },
    },
    Entry {
        operation: &operations::REBOOT_NODE,
        call: reboot_node,
        request: None,
        responses: &[],
        list: None,
        about: About {
            area: "computing-resources",
            group: "Computing resources",
            section: "4.2.2.7 重启计算资源",
            summary: "Reboot a computing resource",
            description: "",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"id","required":true,"description":"Computing resource to act on, by the `id` that `list_computing_resources` gives.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"query","name":"force","required":false,"description":"Whether to reboot the server by force.","schema":{"type":"boolean","default":false}}]"#,
            answers: r#"[{"status":"200","description":"The server is told to reboot."}]"#,
        },
    },
    Entry {
        operation: &operations::START_NODE,
        call: start_node,
        request: None,
        responses: &[],
        list: None,
        about: About {
            area: "computing-resources",
            group: "Computing resources",
            section: "4.2.2.8 启动计算资源",
            summary: "Start a computing resource",
            description: "Starts a computing node that was stopped.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"id","required":true,"description":"Computing resource to act on, by the `id` that `list_computing_resources` gives.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The server is told to start."}]"#,
        },
    },
    Entry {
        operation: &operations::UPDATE_SCHEDULE,
        call: update_schedule,
        request: Some(replay::<types::NodeSchedule>),
        responses: &[],
        list: None,
        about: About {
            area: "computing-resources",
            group: "Computing resources",
            section: "4.2.2.9 修改计算资源调度信息",
            summary: "Change whether a computing resource takes tasks",
            description: "Opens a computing node to tasks or closes it.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"id","required":true,"description":"Computing resource to act on, by the `id` that `list_computing_resources` gives.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Whether a computing resource takes tasks.","schema":{"$ref":"NodeSchedule"},"media":"application/json","example":{"schedulable":false}}]"#,
            answers: r#"[{"status":"200","description":"The setting is changed."}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_SCHEDULE,
        call: show_schedule,
        request: None,
        responses: &[(200, replay::<types::NodeSchedule>)],
        list: None,
        about: About {
            area: "computing-resources",
            group: "Computing resources",
            section: "4.2.2.10 查询计算资源调度信息",
            summary: "Get the scheduling state of a computing resource",
            description: "Returns whether tasks can be placed on a computing node.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"id","required":true,"description":"Computing resource to act on, by the `id` that `list_computing_resources` gives.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The current setting.","media":"application/json","schema":{"$ref":"NodeSchedule"}}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_BMS_DEVICES,
        call: show_bms_devices,
        request: None,
        responses: &[(200, replay::<types::BmsDeviceList>)],
        list: None,
        about: About {
            area: "computing-resources",
            group: "Computing resources",
            section: "4.2.2.11 查询 bms 计算资源显卡 id 列表",
            summary: "List the GPUs of a bare metal computing resource",
            description: "Returns the ids of the GPUs of a bare metal server, as `show_resource_metric_data` takes them to select one GPU.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"id","required":true,"description":"Computing resource to act on, by the `id` that `list_computing_resources` gives.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The GPUs of the server.","media":"application/json","schema":{"$ref":"BmsDeviceList"}}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_EVS_QUOTA,
        call: show_evs_quota,
        request: None,
        responses: &[(200, replay::<types::EvsQuota>)],
        list: None,
        about: About {
            area: "computing-resources",
            group: "Computing resources",
            section: "4.2.2.12 获取 EVS 配额及使用情况",
            summary: "Get the EVS quota and its use",
            description: "Returns how much disk space the account may use in EVS and how much it uses.",
            deprecated: false,
            inputs: r#"[]"#,
            answers: r#"[{"status":"200","description":"The EVS quota and its use.","media":"application/json","schema":{"$ref":"EvsQuota"}}]"#,
        },
    },
];

fn create_computing_resource(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_computing_resource(
            arguments.required::<types::CreateComputingResource>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn list_computing_resources(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client.list_computing_resources();
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::ComputingResourceList>)],
        ),
    )
}

fn delete_computing_resource(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .delete_computing_resource(arguments.required::<String>("path", "id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn show_left_quota(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client.show_left_quota();
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ComputingQuota>)]))
}

fn list_computing_resource_flavors(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client.list_computing_resource_flavors();
    if let Some(value) = arguments.optional::<String>("query", "availability_zone_id")? {
        call = call.availability_zone_id(value);
    }
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::ComputingFlavorList>)],
        ),
    )
}

fn stop_node(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let mut call = client.stop_node(arguments.required::<String>("path", "id")?);
    if let Some(value) = arguments.optional::<bool>("query", "force")? {
        call = call.force(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn reboot_node(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let mut call = client.reboot_node(arguments.required::<String>("path", "id")?);
    if let Some(value) = arguments.optional::<bool>("query", "force")? {
        call = call.force(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn start_node(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client.start_node(arguments.required::<String>("path", "id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn update_schedule(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .update_schedule(
            arguments.required::<String>("path", "id")?,
            arguments.required::<types::NodeSchedule>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn show_schedule(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client.show_schedule(arguments.required::<String>("path", "id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::NodeSchedule>)]))
}

fn show_bms_devices(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client.show_bms_devices(arguments.required::<String>("path", "id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::BmsDeviceList>)]))
}

fn show_evs_quota(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client.show_evs_quota();
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::EvsQuota>)]))
}

pub(super) static SCHEMAS: &[(&str, &str)] = &[
    (
        "BmsDeviceList",
        r#"{"description":"GPUs of a bare metal server.","type":"object","properties":{"devices":{"description":"Ids of the GPUs.","type":"array","items":{"type":"string"}}}}"#,
    ),
    (
        "ComputingDisk",
        r#"{"description":"Disk of a computing resource.","type":"object","properties":{"type":{"description":"Disk type, such as `SAS` or `SSD`.","type":"string"},"space":{"description":"Size.","type":"string"}}}"#,
    ),
    (
        "ComputingFlavor",
        r#"{"description":"Flavor that computing resources can be bought in.","type":"object","properties":{"code":{"description":"Code of the flavor, as `create_computing_resource` takes it.","type":"string"},"name":{"description":"Display name of the flavor.","type":"string","maxLength":64},"ram":{"description":"Memory.","type":"integer","format":"int64"},"vcpus":{"description":"Number of vCPUs.","type":"string"},"max_rate":{"description":"Highest network bandwidth, in Mbit/s.","type":"string"},"min_rate":{"description":"Assured network bandwidth, in Mbit/s.","type":"string"},"max_pps":{"description":"Highest number of network packets per second.","type":"string"},"sold_out":{"description":"Whether the flavor cannot be bought now.","type":"boolean"},"az":{"description":"Availability zone that has the flavor.","type":"string"},"cpu_detail":{"description":"Physical CPUs of the server, in words.","type":"string"},"disk_detail":{"description":"Physical disks of the server, in words.","type":"string"},"memory_detail":{"description":"Physical memory of the server, in words.","type":"string"},"netcard_detail":{"description":"Physical network cards of the server, in words.","type":"string"},"cpu_arch":{"description":"CPU architecture of a bare metal server.","type":"string"},"gpu_info":{"description":"GPUs of the server, in words.","type":"string"}}}"#,
    ),
    (
        "ComputingFlavorList",
        r#"{"description":"Flavors of computing resources.","type":"object","properties":{"count":{"description":"Number of flavors.","type":"integer","format":"int32"},"flavors":{"description":"Flavors, sold out ones included.","type":"array","items":{"$ref":"ComputingFlavor"}}}}"#,
    ),
    (
        "ComputingQuota",
        r#"{"description":"Quota of computing nodes that is still free.","type":"object","properties":{"quantity":{"description":"Number of servers that can still be added.","type":"integer","format":"int32"},"cpu":{"description":"Number of vCPUs that can still be added.","type":"integer","format":"int32"},"ram":{"description":"Amount of memory that can still be added; its unit is not documented.","type":"integer","format":"int32"}}}"#,
    ),
    (
        "ComputingResource",
        r#"{"description":"Server that runs tasks of the platform.","type":"object","properties":{"id":{"description":"Server id, which the calls on one computing resource take.","type":"string"},"resource_id":{"description":"Id of the cloud resource behind the server, as it is billed.","type":"string"},"evs_resource_id":{"description":"Id of the cloud resource behind the extra data disk, as it is billed.","type":"string"},"name":{"description":"Name of the server.","type":"string"},"spec":{"$ref":"ComputingSpec"},"system_disk":{"description":"Disk with the operating system.","$ref":"ComputingDisk"},"data_disks":{"description":"Disks for data.","type":"array","items":{"$ref":"ComputingDisk"}},"image":{"$ref":"OsImage"},"charge_mode":{"description":"Code of the billing mode, such as `2`.","type":"string"},"create_time":{"description":"When the server was bought.","type":"string","format":"date-time"},"failure_reason":{"description":"Why the server could not be set up or has failed.","type":"string"},"status":{"description":"State of the server, such as `ACTIVE`.","type":"string"},"availability_zone_id":{"description":"Availability zone of the server, such as `cn-north-4a`.","type":"string"},"schedulable":{"description":"Whether new tasks can be placed on the server.","type":"boolean"},"node_labels":{"description":"Names of the node labels that the server has.","type":"array","items":{"type":"string"}}}}"#,
    ),
    (
        "ComputingResourceList",
        r#"{"description":"Computing resources of the platform.","type":"object","properties":{"count":{"description":"Number of computing resources.","type":"integer","format":"int32"},"resources":{"description":"Computing resources, running or not.","type":"array","items":{"$ref":"ComputingResource"}}}}"#,
    ),
    (
        "ComputingSpec",
        r#"{"description":"Flavor of a computing resource.","type":"object","properties":{"code":{"description":"Code of the flavor, as `create_computing_resource` takes it.","type":"string","maxLength":64},"name":{"description":"Display name of the flavor.","type":"string","maxLength":64},"ram":{"description":"Memory.","type":"integer","format":"int64"},"vcpus":{"description":"Number of vCPUs.","type":"string"},"max_rate":{"description":"Highest network bandwidth, in Mbit/s.","type":"string"},"min_rate":{"description":"Assured network bandwidth, in Mbit/s.","type":"string"},"max_pps":{"description":"Highest number of network packets per second.","type":"string"}}}"#,
    ),
    (
        "CreateComputingResource",
        r#"{"description":"Order of computing nodes of one flavor.","type":"object","required":["availability_zone_id","spec_code","count"],"properties":{"availability_zone_id":{"description":"Availability zone to buy in, such as `cn-north-4a`.","type":"string","minLength":1,"maxLength":64},"spec_code":{"description":"Flavor to buy: a `code` from `list_computing_resource_flavors` that is not sold out.","type":"string","minLength":1,"maxLength":64},"count":{"description":"Number of nodes to buy.","type":"integer","format":"int32","minimum":1,"maximum":10},"data_disk_spec_code":{"description":"Code of the disk type of an extra data disk on each node; leave out for no such disk.","type":"string","minLength":1,"maxLength":64},"data_disk_size":{"description":"Size of the extra data disk of each node.","type":"integer","format":"int32","minimum":100,"maximum":32768}}}"#,
    ),
    (
        "EvsQuota",
        r#"{"description":"Quota of EVS disk space and its use.","type":"object","properties":{"total":{"description":"Disk space that may be used.","type":"integer","format":"int32"},"usage":{"description":"Disk space in use.","type":"integer","format":"int32"},"unit":{"description":"Unit of `total` and `usage`, such as `GB`.","type":"string"}}}"#,
    ),
    (
        "NodeSchedule",
        r#"{"description":"Whether a computing resource takes tasks.","type":"object","required":["schedulable"],"properties":{"schedulable":{"description":"True to let new tasks be placed on the computing resource, false to keep them off it.","type":"boolean"}}}"#,
    ),
    (
        "OsImage",
        r#"{"description":"Operating system of a computing resource.","type":"object","properties":{"type":{"description":"Name of the operating system.","type":"string"},"version":{"description":"Version of the operating system.","type":"string"}}}"#,
    ),
];
