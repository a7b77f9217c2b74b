// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{About, Arguments, Entry, Failure, List, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::CREATE_SCALE_OUT_POLICY,
        call: create_scale_out_policy,
        request: Some(replay::<types::CreateScaleOutPolicy>),
        responses: &[(201, replay::<types::ResourceId>)],
        list: None,
        about: About {
            area: "autoscaling",
            group: "Autoscaling",
            section: "4.2.1.1 创建扩容策略",
            summary: "Create a scale-out policy",
            description: "Creates a policy that adds computing nodes of one flavor when the share of allocated CPU or memory passes a limit. `start_scale_out_policy` and `stop_scale_out_policy` turn it on and off. Refused with `eihealth.01010068` if there would be more nodes than allowed; with `eihealth.01000064` if the autoscaler is not available.",
            deprecated: false,
            inputs: r#"[{"in":"body","name":"body","required":true,"description":"Scale-out policy to create: the nodes it adds, and the rules by which it does so.","schema":{"$ref":"CreateScaleOutPolicy"},"media":"application/json","example":{"name":"variant-calling-16u64g","availability_zone":"cn-north-4a","spec_code":"eihealth.compute.c7.4xlarge.4","max_nodes":20,"min_nodes":2,"data_disk_spec_code":"eihealth.evs.ssd","data_disk_size":500,"cpu_rule_enable":true,"cpu_percent":75,"add_nodes_for_cpu_rule":2,"mem_rule_enable":true,"mem_percent":85,"add_nodes_for_mem_rule":2}}]"#,
            answers: r#"[{"status":"201","description":"The policy is created.","media":"application/json","schema":{"$ref":"ResourceId"}}]"#,
        },
    },
    Entry {
        operation: &operations::LIST_SCALE_OUT_POLICY,
        call: list_scale_out_policy,
        request: None,
        responses: &[(200, replay::<types::ScaleOutPolicyList>)],
        list: Some(List {
            facts: &operations::LIST_SCALE_OUT_POLICY_PAGES,
            items: answer::items::<types::ScaleOutPolicyList>,
            pages: answer::page::<types::ScaleOutPolicyList>,
        }),
        about: About {
            area: "autoscaling",
            group: "Autoscaling",
            section: "4.2.1.2 查询扩容策略列表",
            summary: "List scale-out policies",
            description: "Returns every scale-out policy of the platform without its rules; `show_scale_out_policy` has them.",
            deprecated: false,
            inputs: r#"[]"#,
            answers: r#"[{"status":"200","description":"The scale-out policies of the platform.","media":"application/json","schema":{"$ref":"ScaleOutPolicyList"}}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_SCALE_OUT_POLICY,
        call: show_scale_out_policy,
        request: None,
        responses: &[(200, replay::<types::ScaleOutPolicy>)],
        list: None,
        about: About {
            area: "autoscaling",
            group: "Autoscaling",
            section: "4.2.1.3 获取扩容策略详情",
            summary: "Get a scale-out policy",
            description: "Returns one scale-out policy with its CPU and memory rules.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"id","required":true,"description":"Scale-out policy to act on, by the `id` that `list_scale_out_policy` gives.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The scale-out policy.","media":"application/json","schema":{"$ref":"ScaleOutPolicy"}}]"#,
        },
    },
    Entry {
        operation: &operations::UPDATE_SCALE_OUT_POLICY,
        call: update_scale_out_policy,
        request: Some(replay::<types::UpdateScaleOutPolicy>),
        responses: &[],
        list: None,
        about: About {
            area: "autoscaling",
            group: "Autoscaling",
            section: "4.2.1.4 修改扩容策略",
            summary: "Update a scale-out policy",
            description: "Changes the name, node limits or rules of a policy. Its flavor, availability zone and extra disk cannot be changed. Refused with `eihealth.01010068` if there would be more nodes than allowed.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"id","required":true,"description":"Scale-out policy to act on, by the `id` that `list_scale_out_policy` gives.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Settings of a scale-out policy to change.","schema":{"$ref":"UpdateScaleOutPolicy"},"media":"application/json","example":{"max_nodes":30,"min_nodes":1,"mem_rule_enable":true,"mem_percent":82,"add_nodes_for_mem_rule":3}}]"#,
            answers: r#"[{"status":"200","description":"The policy is updated."}]"#,
        },
    },
    Entry {
        operation: &operations::DELETE_SCALE_OUT_POLICY,
        call: delete_scale_out_policy,
        request: None,
        responses: &[],
        list: None,
        about: About {
            area: "autoscaling",
            group: "Autoscaling",
            section: "4.2.1.5 删除扩容策略",
            summary: "Delete a scale-out policy",
            description: "",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"id","required":true,"description":"Scale-out policy to act on, by the `id` that `list_scale_out_policy` gives.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The policy is deleted."}]"#,
        },
    },
    Entry {
        operation: &operations::LIST_NODES,
        call: list_nodes,
        request: None,
        responses: &[(200, replay::<types::PolicyNodeList>)],
        list: Some(List {
            facts: &operations::LIST_NODES_PAGES,
            items: answer::items::<types::PolicyNodeList>,
            pages: answer::page::<types::PolicyNodeList>,
        }),
        about: About {
            area: "autoscaling",
            group: "Autoscaling",
            section: "4.2.1.6 获取策略关联计算资源列表",
            summary: "List the computing nodes of a scale-out policy",
            description: "Returns the computing nodes that belong to a policy.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"id","required":true,"description":"Scale-out policy to act on, by the `id` that `list_scale_out_policy` gives.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The computing nodes of the policy.","media":"application/json","schema":{"$ref":"PolicyNodeList"}}]"#,
        },
    },
    Entry {
        operation: &operations::LIST_SCALING_HISTORY,
        call: list_scaling_history,
        request: None,
        responses: &[(200, replay::<types::ScalingHistory>)],
        list: Some(List {
            facts: &operations::LIST_SCALING_HISTORY_PAGES,
            items: answer::items::<types::ScalingHistory>,
            pages: answer::page::<types::ScalingHistory>,
        }),
        about: About {
            area: "autoscaling",
            group: "Autoscaling",
            section: "4.2.1.7 获取策略伸缩历史",
            summary: "List the scaling history of a scale-out policy",
            description: "Returns each time the policy changed the number of nodes, with the numbers before and after.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"id","required":true,"description":"Scale-out policy to act on, by the `id` that `list_scale_out_policy` gives.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The scaling history of the policy.","media":"application/json","schema":{"$ref":"ScalingHistory"}}]"#,
        },
    },
    Entry {
        operation: &operations::LIST_POLICY_EVENTS,
        call: list_policy_events,
        request: None,
        responses: &[(200, replay::<types::ScalingEventList>)],
        list: Some(List {
            facts: &operations::LIST_POLICY_EVENTS_PAGES,
            items: answer::items::<types::ScalingEventList>,
            pages: answer::page::<types::ScalingEventList>,
        }),
        about: About {
            area: "autoscaling",
            group: "Autoscaling",
            section: "4.2.1.8 获取策略事件",
            summary: "List the events of a scale-out policy",
            description: "Returns what the autoscaler reported about the policy.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"id","required":true,"description":"Scale-out policy to act on, by the `id` that `list_scale_out_policy` gives.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The events of the policy.","media":"application/json","schema":{"$ref":"ScalingEventList"}}]"#,
        },
    },
    Entry {
        operation: &operations::START_SCALE_OUT_POLICY,
        call: start_scale_out_policy,
        request: None,
        responses: &[],
        list: None,
        about: About {
            area: "autoscaling",
            group: "Autoscaling",
            section: "4.2.1.9 启动自动扩容策略",
            summary: "Start a scale-out policy",
            description: "Turns automatic scale-out by this policy on. Refused with `eihealth.01000064` if the autoscaler is not available.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"id","required":true,"description":"Scale-out policy to act on, by the `id` that `list_scale_out_policy` gives.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The policy is started."}]"#,
        },
    },
    Entry {
        operation: &operations::STOP_SCALE_OUT_POLICY,
        call: stop_scale_out_policy,
        request: None,
        responses: &[],
        list: None,
        about: About {
            area: "autoscaling",
            group: "Autoscaling",
            section: "4.2.1.10 停用自动扩容策略",
            summary: "Stop a scale-out policy",
            description: "Turns automatic scale-out by this policy off; the policy itself stays.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"id","required":true,"description":"Scale-out policy to act on, by the `id` that `list_scale_out_policy` gives.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The policy is stopped."}]"#,
        },
    },
    Entry {
        operation: &operations::UPDATE_SCALE_IN_POLICY,
        call: update_scale_in_policy,
        request: Some(replay::<types::ScaleInPolicy>),
        responses: &[],
        list: None,
        about: About {
            area: "autoscaling",
            group: "Autoscaling",
            section: "4.2.1.11 修改缩容策略",
            summary: "Update the scale-in policy",
            description: "Sets when and how fast idle nodes are removed. The platform has one such policy for all of its nodes. Refused with `eihealth.01000064` if the autoscaler is not available.",
            deprecated: false,
            inputs: r#"[{"in":"body","name":"body","required":true,"description":"When and how fast the platform removes idle nodes. The reference gives no unit of the times.","schema":{"$ref":"ScaleInPolicy"},"media":"application/json","example":{"idle_time":20,"threshold":40,"delay_after_add":15,"delay_after_delete":10,"delay_after_failure":5,"max_nodes_batch_deletion":3,"check_interval":2}}]"#,
            answers: r#"[{"status":"200","description":"The scale-in policy is updated."}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_SCALE_IN_POLICY,
        call: show_scale_in_policy,
        request: None,
        responses: &[(200, replay::<types::ScaleInPolicy>)],
        list: None,
        about: About {
            area: "autoscaling",
            group: "Autoscaling",
            section: "4.2.1.12 查询缩容策略",
            summary: "Get the scale-in policy",
            description: "Returns when and how fast the platform removes idle nodes.",
            deprecated: false,
            inputs: r#"[]"#,
            answers: r#"[{"status":"200","description":"The scale-in policy of the platform.","media":"application/json","schema":{"$ref":"ScaleInPolicy"}}]"#,
        },
    },
];

fn create_scale_out_policy(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_scale_out_policy(
            arguments.required::<types::CreateScaleOutPolicy>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ResourceId>)]))
}

fn list_scale_out_policy(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client.list_scale_out_policy();
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::ScaleOutPolicyList>)],
        ),
    )
}

fn show_scale_out_policy(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client.show_scale_out_policy(arguments.required::<String>("path", "id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ScaleOutPolicy>)]))
}

fn update_scale_out_policy(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .update_scale_out_policy(
            arguments.required::<String>("path", "id")?,
            arguments.required::<types::UpdateScaleOutPolicy>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn delete_scale_out_policy(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .delete_scale_out_policy(arguments.required::<String>("path", "id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn list_nodes(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client.list_nodes(arguments.required::<String>("path", "id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::PolicyNodeList>)]))
}

fn list_scaling_history(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client.list_scaling_history(arguments.required::<String>("path", "id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ScalingHistory>)]))
}

fn list_policy_events(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client.list_policy_events(arguments.required::<String>("path", "id")?);
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::ScalingEventList>)],
        ),
    )
}

fn start_scale_out_policy(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .start_scale_out_policy(arguments.required::<String>("path", "id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn stop_scale_out_policy(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client.stop_scale_out_policy(arguments.required::<String>("path", "id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn update_scale_in_policy(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .update_scale_in_policy(
            arguments.required::<types::ScaleInPolicy>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn show_scale_in_policy(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client.show_scale_in_policy();
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ScaleInPolicy>)]))
}

pub(super) static SCHEMAS: &[(&str, &str)] = &[
    (
        "CreateScaleOutPolicy",
        r#"{"description":"Scale-out policy to create: the nodes it adds, and the rules by which it does so.","type":"object","required":["name","availability_zone","spec_code","max_nodes","min_nodes","cpu_rule_enable","cpu_percent","add_nodes_for_cpu_rule","mem_rule_enable","mem_percent","add_nodes_for_mem_rule"],"properties":{"name":{"description":"Display name of the policy.","type":"string","minLength":1,"maxLength":64},"availability_zone":{"description":"Availability zone to add nodes in, such as `cn-north-4a`.","type":"string","minLength":1,"maxLength":64},"spec_code":{"description":"Flavor of the nodes to add: a `code` from `list_computing_resource_flavors`.","type":"string","minLength":1,"maxLength":64},"max_nodes":{"description":"Upper limit of the number of nodes.","type":"integer","format":"int32","minimum":0,"maximum":50},"min_nodes":{"description":"Lower limit of the number of nodes.","type":"integer","format":"int32","minimum":0,"maximum":50},"data_disk_spec_code":{"description":"Code of the disk type of an extra data disk on each node; leave out for no such disk.","type":"string","minLength":1,"maxLength":64},"data_disk_size":{"description":"Size of the extra data disk of each node.","type":"integer","format":"int32","minimum":100,"maximum":32768},"cpu_rule_enable":{"description":"Whether nodes are added when much of the CPU is allocated.","type":"boolean"},"cpu_percent":{"description":"Share of allocated CPU, in percent, at which the CPU rule adds nodes.","type":"integer","format":"int32","minimum":1,"maximum":100},"add_nodes_for_cpu_rule":{"description":"Number of nodes that the CPU rule adds at a time.","type":"integer","format":"int32","minimum":1,"maximum":50},"mem_rule_enable":{"description":"Whether nodes are added when much of the memory is allocated.","type":"boolean"},"mem_percent":{"description":"Share of allocated memory, in percent, at which the memory rule adds nodes.","type":"integer","format":"int32","minimum":1,"maximum":100},"add_nodes_for_mem_rule":{"description":"Number of nodes that the memory rule adds at a time.","type":"integer","format":"int32","minimum":1,"maximum":50}}}"#,
    ),
    (
        "NodeSpec",
        r#"{"description":"Flavor of the nodes that a policy adds.","type":"object","properties":{"code":{"description":"Code of the flavor, such as `create_scale_out_policy` takes as `spec_code`.","type":"string","maxLength":64},"name":{"description":"Display name of the flavor.","type":"string","maxLength":64},"ram":{"description":"Memory of one node.","type":"integer","format":"int64"},"vcpus":{"description":"Number of vCPUs of one node.","type":"string"}}}"#,
    ),
    (
        "PolicyNodeList",
        r#"{"description":"Computing nodes of a scale-out policy.","type":"object","properties":{"count":{"description":"Number of nodes the policy has.","type":"integer","format":"int32"},"nodes":{"description":"Nodes the policy has, one text each.","type":"array","items":{"type":"string"}}}}"#,
    ),
    (
        "ScaleInPolicy",
        r#"{"description":"When and how fast the platform removes idle nodes. The reference gives no unit of the times.","type":"object","properties":{"idle_time":{"description":"How long a node must be idle before it is removed.","type":"integer","format":"int32","minimum":1,"maximum":10080},"threshold":{"description":"Share of allocated resources below which a node counts as idle.","type":"integer","format":"int32","minimum":1,"maximum":100},"delay_after_add":{"description":"How long after nodes were added scale-in is considered again.","type":"integer","format":"int32","minimum":5,"maximum":10080},"delay_after_delete":{"description":"How long after a node was deleted scale-in is considered again.","type":"integer","format":"int32","minimum":1,"maximum":10080},"delay_after_failure":{"description":"How long after a failed scale-in the next one is considered.","type":"integer","format":"int32","minimum":1,"maximum":10080},"max_nodes_batch_deletion":{"description":"Largest number of nodes removed at the same time.","type":"integer","format":"int32","minimum":1,"maximum":50},"check_interval":{"description":"Time between two checks for idle nodes.","type":"integer","format":"int32","minimum":1,"maximum":10080}}}"#,
    ),
    (
        "ScaleOutPolicy",
        r#"{"description":"Scale-out policy with its CPU and memory rules.","type":"object","properties":{"id":{"description":"Policy id, which the calls on one policy take.","type":"string"},"name":{"description":"Display name of the policy.","type":"string"},"status":{"description":"State of the policy, such as `normal`.","type":"string"},"create_time":{"description":"When the policy was created.","type":"string","format":"date-time"},"node_spec":{"$ref":"NodeSpec"},"availability_zone":{"description":"Availability zone the nodes are in, such as `cn-north-4a`.","type":"string"},"nodes":{"description":"Number of nodes the policy has now.","type":"integer","format":"int32"},"max_nodes":{"description":"Upper limit of the number of nodes.","type":"integer","format":"int32"},"min_nodes":{"description":"Lower limit of the number of nodes.","type":"integer","format":"int32"},"scaling_times":{"description":"How many times the policy has changed the number of nodes.","type":"integer","format":"int32"},"scaling_enable":{"description":"Whether the policy adds nodes by itself: true once started, false once stopped.","type":"boolean"},"cpu_rule_enable":{"description":"Whether nodes are added when much of the CPU is allocated.","type":"boolean"},"cpu_percent":{"description":"Share of allocated CPU, in percent, at which the CPU rule adds nodes.","type":"integer","format":"int32"},"add_nodes_for_cpu_rule":{"description":"Number of nodes that the CPU rule adds at a time.","type":"integer","format":"int32"},"mem_rule_enable":{"description":"Whether nodes are added when much of the memory is allocated.","type":"boolean"},"mem_percent":{"description":"Share of allocated memory, in percent, at which the memory rule adds nodes.","type":"integer","format":"int32"},"add_nodes_for_mem_rule":{"description":"Number of nodes that the memory rule adds at a time.","type":"integer","format":"int32"}}}"#,
    ),
    (
        "ScaleOutPolicyList",
        r#"{"description":"Scale-out policies of the platform.","type":"object","properties":{"count":{"description":"Number of scale-out policies.","type":"integer","format":"int32"},"policies":{"description":"Policies, without their rules.","type":"array","items":{"$ref":"ScaleOutPolicySummary"}}}}"#,
    ),
    (
        "ScaleOutPolicySummary",
        r#"{"description":"Scale-out policy without its rules.","type":"object","properties":{"id":{"description":"Policy id, which the calls on one policy take.","type":"string"},"name":{"description":"Display name of the policy.","type":"string"},"status":{"description":"State of the policy, such as `normal`.","type":"string"},"create_time":{"description":"When the policy was created.","type":"string","format":"date-time"},"node_spec":{"$ref":"NodeSpec"},"availability_zone":{"description":"Availability zone the nodes are in, such as `cn-north-4a`.","type":"string"},"nodes":{"description":"Number of nodes the policy has now.","type":"integer","format":"int32"},"max_nodes":{"description":"Upper limit of the number of nodes.","type":"integer","format":"int32"},"min_nodes":{"description":"Lower limit of the number of nodes.","type":"integer","format":"int32"},"scaling_times":{"description":"How many times the policy has changed the number of nodes.","type":"integer","format":"int32"},"scaling_enable":{"description":"Whether the policy adds nodes by itself: true once started, false once stopped.","type":"boolean"}}}"#,
    ),
    (
        "ScalingEvent",
        r#"{"description":"What the autoscaler reported about a policy at one time.","type":"object","properties":{"time":{"description":"When the event happened; the service may also write it in milliseconds since 1970-01-01 UTC.","type":"string","format":"date-time"},"name":{"description":"Name of the event, such as `ScaleDown`.","type":"string"},"event_type":{"description":"Kind of the event, such as `alarm`.","type":"string"}}}"#,
    ),
    (
        "ScalingEventList",
        r#"{"description":"Events of a scale-out policy.","type":"object","properties":{"count":{"description":"Number of events.","type":"integer","format":"int32"},"events":{"description":"Events, each with its time and kind.","type":"array","items":{"$ref":"ScalingEvent"}}}}"#,
    ),
    (
        "ScalingHistory",
        r#"{"description":"Changes that a policy made to the number of nodes.","type":"object","properties":{"count":{"description":"Number of changes in the history.","type":"integer","format":"int32"},"histories":{"description":"Changes, each with its cause and result.","type":"array","items":{"$ref":"ScalingRecord"}}}}"#,
    ),
    (
        "ScalingRecord",
        r#"{"description":"One change of the number of nodes.","type":"object","properties":{"rule":{"description":"Rule that caused the change, such as `cpurule`.","type":"string"},"action":{"description":"What was done, in words.","type":"string"},"count_before_scale":{"description":"Number of nodes before the change.","type":"integer","format":"int32"},"count_after_scale":{"description":"Number of nodes after the change.","type":"integer","format":"int32"},"state":{"description":"How the change ended, such as `Successful`.","type":"string"},"time":{"description":"When the change was made.","type":"string","format":"date-time"}}}"#,
    ),
    (
        "UpdateScaleOutPolicy",
        r#"{"description":"Settings of a scale-out policy to change.","type":"object","properties":{"name":{"description":"New display name of the policy.","type":"string","minLength":1,"maxLength":64},"max_nodes":{"description":"Upper limit of the number of nodes.","type":"integer","format":"int32","minimum":0,"maximum":50},"min_nodes":{"description":"Lower limit of the number of nodes.","type":"integer","format":"int32","minimum":0,"maximum":50},"cpu_rule_enable":{"description":"Whether nodes are added when much of the CPU is allocated.","type":"boolean"},"cpu_percent":{"description":"Share of allocated CPU, in percent, at which the CPU rule adds nodes.","type":"integer","format":"int32","minimum":1,"maximum":100},"add_nodes_for_cpu_rule":{"description":"Number of nodes that the CPU rule adds at a time.","type":"integer","format":"int32","minimum":1,"maximum":50},"mem_rule_enable":{"description":"Whether nodes are added when much of the memory is allocated.","type":"boolean"},"mem_percent":{"description":"Share of allocated memory, in percent, at which the memory rule adds nodes.","type":"integer","format":"int32","minimum":1,"maximum":100},"add_nodes_for_mem_rule":{"description":"Number of nodes that the memory rule adds at a time.","type":"integer","format":"int32","minimum":1,"maximum":50}}}"#,
    ),
];
