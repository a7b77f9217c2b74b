// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::Timestamp;
use crate::runtime::record::{IntoOption, Rule, record};

/// Scale-out policy to create: the nodes it adds, and the rules by which it does so.
///
/// Reference: section 4.2.1.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateScaleOutPolicy {
    /// Display name of the policy.
    ///
    /// Required; 1 to 64 characters.
    pub name: String,
    /// Availability zone to add nodes in, such as `cn-north-4a`.
    ///
    /// Required; 1 to 64 characters.
    pub availability_zone: String,
    /// Flavor of the nodes to add: a `code` from `list_computing_resource_flavors`.
    ///
    /// Required; 1 to 64 characters.
    pub spec_code: String,
    /// Upper limit of the number of nodes.
    ///
    /// Required; 0 to 50.
    pub max_nodes: i64,
    /// Lower limit of the number of nodes.
    ///
    /// Required; 0 to 50.
    pub min_nodes: i64,
    /// Code of the disk type of an extra data disk on each node; leave out for no such disk.
    ///
    /// 1 to 64 characters.
    pub data_disk_spec_code: Option<String>,
    /// Size of the extra data disk of each node.
    ///
    /// 100 to 32768.
    pub data_disk_size: Option<i64>,
    /// Whether nodes are added when much of the CPU is allocated.
    ///
    /// Required.
    pub cpu_rule_enable: bool,
    /// Share of allocated CPU, in percent, at which the CPU rule adds nodes.
    ///
    /// Required; 1 to 100.
    pub cpu_percent: i64,
    /// Number of nodes that the CPU rule adds at a time.
    ///
    /// Required; 1 to 50.
    pub add_nodes_for_cpu_rule: i64,
    /// Whether nodes are added when much of the memory is allocated.
    ///
    /// Required.
    pub mem_rule_enable: bool,
    /// Share of allocated memory, in percent, at which the memory rule adds nodes.
    ///
    /// Required; 1 to 100.
    pub mem_percent: i64,
    /// Number of nodes that the memory rule adds at a time.
    ///
    /// Required; 1 to 50.
    pub add_nodes_for_mem_rule: i64,
}

impl CreateScaleOutPolicy {
    /// With its required fields.
    #[allow(clippy::too_many_arguments)]
    #[inline]
    pub fn new(
        name: impl Into<String>,
        availability_zone: impl Into<String>,
        spec_code: impl Into<String>,
        max_nodes: i64,
        min_nodes: i64,
        cpu_rule_enable: bool,
        cpu_percent: i64,
        add_nodes_for_cpu_rule: i64,
        mem_rule_enable: bool,
        mem_percent: i64,
        add_nodes_for_mem_rule: i64,
    ) -> Self {
        Self {
            name: name.into(),
            availability_zone: availability_zone.into(),
            spec_code: spec_code.into(),
            max_nodes,
            min_nodes,
            cpu_rule_enable,
            cpu_percent,
            add_nodes_for_cpu_rule,
            mem_rule_enable,
            mem_percent,
            add_nodes_for_mem_rule,
            ..Default::default()
        }
    }
    /// Code of the disk type of an extra data disk on each node; leave out for no such disk.
    ///
    /// 1 to 64 characters.
    #[inline]
    pub fn data_disk_spec_code<Form>(
        mut self,
        data_disk_spec_code: impl IntoOption<String, Form>,
    ) -> Self {
        self.data_disk_spec_code = IntoOption::into_option(data_disk_spec_code);
        self
    }
    /// Size of the extra data disk of each node.
    ///
    /// 100 to 32768.
    #[inline]
    pub fn data_disk_size(mut self, data_disk_size: impl Into<Option<i64>>) -> Self {
        self.data_disk_size = data_disk_size.into();
        self
    }
}

record!(CreateScaleOutPolicy {
    name: "name" => REQUIRED_LENGTH_1_64,
    availability_zone: "availability_zone" => REQUIRED_LENGTH_1_64,
    spec_code: "spec_code" => REQUIRED_LENGTH_1_64,
    max_nodes: "max_nodes" => REQUIRED_RANGE_0_50,
    min_nodes: "min_nodes" => REQUIRED_RANGE_0_50,
    data_disk_spec_code: "data_disk_spec_code" => LENGTH_1_64,
    data_disk_size: "data_disk_size" => RANGE_100_32768,
    cpu_rule_enable: "cpu_rule_enable" => REQUIRED,
    cpu_percent: "cpu_percent" => REQUIRED_RANGE_1_100,
    add_nodes_for_cpu_rule: "add_nodes_for_cpu_rule" => REQUIRED_RANGE_1_50,
    mem_rule_enable: "mem_rule_enable" => REQUIRED,
    mem_percent: "mem_percent" => REQUIRED_RANGE_1_100,
    add_nodes_for_mem_rule: "add_nodes_for_mem_rule" => REQUIRED_RANGE_1_50,
});

/// Flavor of the nodes that a policy adds.
///
/// Reference: `NodeSpecDto`, sections 4.2.1.2, 4.2.1.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NodeSpec {
    /// Code of the flavor, such as `create_scale_out_policy` takes as `spec_code`.
    ///
    /// At most 64 characters.
    pub code: Option<String>,
    /// Display name of the flavor.
    ///
    /// At most 64 characters.
    pub name: Option<String>,
    /// Memory of one node.
    pub ram: Option<i64>,
    /// Number of vCPUs of one node.
    pub vcpus: Option<String>,
}

record!(NodeSpec {
    code: "code",
    name: "name",
    ram: "ram",
    vcpus: "vcpus",
});

/// Computing nodes of a scale-out policy.
///
/// Reference: section 4.2.1.6.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PolicyNodeList {
    /// Number of nodes the policy has.
    pub count: Option<i64>,
    /// Nodes the policy has, one text each.
    pub nodes: Option<Vec<String>>,
}

record!(PolicyNodeList {
    count: "count",
    nodes: "nodes",
});

/// When and how fast the platform removes idle nodes. The reference gives no unit of the times.
///
/// Reference: sections 4.2.1.11, 4.2.1.12.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScaleInPolicy {
    /// How long a node must be idle before it is removed.
    ///
    /// 1 to 10080.
    pub idle_time: Option<i64>,
    /// Share of allocated resources below which a node counts as idle.
    ///
    /// 1 to 100.
    pub threshold: Option<i64>,
    /// How long after nodes were added scale-in is considered again.
    ///
    /// 5 to 10080.
    pub delay_after_add: Option<i64>,
    /// How long after a node was deleted scale-in is considered again.
    ///
    /// 1 to 10080.
    pub delay_after_delete: Option<i64>,
    /// How long after a failed scale-in the next one is considered.
    ///
    /// 1 to 10080.
    pub delay_after_failure: Option<i64>,
    /// Largest number of nodes removed at the same time.
    ///
    /// 1 to 50.
    pub max_nodes_batch_deletion: Option<i64>,
    /// Time between two checks for idle nodes.
    ///
    /// 1 to 10080.
    pub check_interval: Option<i64>,
}

impl ScaleInPolicy {
    /// Without any field.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
    /// How long a node must be idle before it is removed.
    ///
    /// 1 to 10080.
    #[inline]
    pub fn idle_time(mut self, idle_time: impl Into<Option<i64>>) -> Self {
        self.idle_time = idle_time.into();
        self
    }
    /// Share of allocated resources below which a node counts as idle.
    ///
    /// 1 to 100.
    #[inline]
    pub fn threshold(mut self, threshold: impl Into<Option<i64>>) -> Self {
        self.threshold = threshold.into();
        self
    }
    /// How long after nodes were added scale-in is considered again.
    ///
    /// 5 to 10080.
    #[inline]
    pub fn delay_after_add(mut self, delay_after_add: impl Into<Option<i64>>) -> Self {
        self.delay_after_add = delay_after_add.into();
        self
    }
    /// How long after a node was deleted scale-in is considered again.
    ///
    /// 1 to 10080.
    #[inline]
    pub fn delay_after_delete(
        mut self,
        delay_after_delete: impl Into<Option<i64>>,
    ) -> Self {
        self.delay_after_delete = delay_after_delete.into();
        self
    }
    /// How long after a failed scale-in the next one is considered.
    ///
    /// 1 to 10080.
    #[inline]
    pub fn delay_after_failure(
        mut self,
        delay_after_failure: impl Into<Option<i64>>,
    ) -> Self {
        self.delay_after_failure = delay_after_failure.into();
        self
    }
    /// Largest number of nodes removed at the same time.
    ///
    /// 1 to 50.
    #[inline]
    pub fn max_nodes_batch_deletion(
        mut self,
        max_nodes_batch_deletion: impl Into<Option<i64>>,
    ) -> Self {
        self.max_nodes_batch_deletion = max_nodes_batch_deletion.into();
        self
    }
    /// Time between two checks for idle nodes.
    ///
    /// 1 to 10080.
    #[inline]
    pub fn check_interval(mut self, check_interval: impl Into<Option<i64>>) -> Self {
        self.check_interval = check_interval.into();
        self
    }
}

record!(ScaleInPolicy {
    idle_time: "idle_time" => RANGE_1_10080,
    threshold: "threshold" => RANGE_1_100,
    delay_after_add: "delay_after_add" => RANGE_5_10080,
    delay_after_delete: "delay_after_delete" => RANGE_1_10080,
    delay_after_failure: "delay_after_failure" => RANGE_1_10080,
    max_nodes_batch_deletion: "max_nodes_batch_deletion" => RANGE_1_50,
    check_interval: "check_interval" => RANGE_1_10080,
});

/// Scale-out policy with its CPU and memory rules.
///
/// Reference: section 4.2.1.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScaleOutPolicy {
    /// Policy id, which the calls on one policy take.
    pub id: Option<String>,
    /// Display name of the policy.
    pub name: Option<String>,
    /// State of the policy, such as `normal`.
    pub status: Option<String>,
    /// When the policy was created.
    pub create_time: Option<Timestamp>,
    /// Flavor of the nodes that a policy adds.
    pub node_spec: Option<NodeSpec>,
    /// Availability zone the nodes are in, such as `cn-north-4a`.
    pub availability_zone: Option<String>,
    /// Number of nodes the policy has now.
    pub nodes: Option<i64>,
    /// Upper limit of the number of nodes.
    pub max_nodes: Option<i64>,
    /// Lower limit of the number of nodes.
    pub min_nodes: Option<i64>,
    /// How many times the policy has changed the number of nodes.
    pub scaling_times: Option<i64>,
    /// Whether the policy adds nodes by itself: true once started, false once stopped.
    pub scaling_enable: Option<bool>,
    /// Whether nodes are added when much of the CPU is allocated.
    pub cpu_rule_enable: Option<bool>,
    /// Share of allocated CPU, in percent, at which the CPU rule adds nodes.
    pub cpu_percent: Option<i64>,
    /// Number of nodes that the CPU rule adds at a time.
    pub add_nodes_for_cpu_rule: Option<i64>,
    /// Whether nodes are added when much of the memory is allocated.
    pub mem_rule_enable: Option<bool>,
    /// Share of allocated memory, in percent, at which the memory rule adds nodes.
    pub mem_percent: Option<i64>,
    /// Number of nodes that the memory rule adds at a time.
    pub add_nodes_for_mem_rule: Option<i64>,
}

record!(ScaleOutPolicy {
    id: "id",
    name: "name",
    status: "status",
    create_time: "create_time",
    node_spec: "node_spec",
    availability_zone: "availability_zone",
    nodes: "nodes",
    max_nodes: "max_nodes",
    min_nodes: "min_nodes",
    scaling_times: "scaling_times",
    scaling_enable: "scaling_enable",
    cpu_rule_enable: "cpu_rule_enable",
    cpu_percent: "cpu_percent",
    add_nodes_for_cpu_rule: "add_nodes_for_cpu_rule",
    mem_rule_enable: "mem_rule_enable",
    mem_percent: "mem_percent",
    add_nodes_for_mem_rule: "add_nodes_for_mem_rule",
});

/// Scale-out policies of the platform.
///
/// Reference: section 4.2.1.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScaleOutPolicyList {
    /// Number of scale-out policies.
    pub count: Option<i64>,
    /// Policies, without their rules.
    pub policies: Option<Vec<ScaleOutPolicySummary>>,
}

record!(ScaleOutPolicyList {
    count: "count",
    policies: "policies",
});

/// Scale-out policy without its rules.
///
/// Reference: `ScaleOutPolicyRsp`, section 4.2.1.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScaleOutPolicySummary {
    /// Policy id, which the calls on one policy take.
    pub id: Option<String>,
    /// Display name of the policy.
    pub name: Option<String>,
    /// State of the policy, such as `normal`.
    pub status: Option<String>,
    /// When the policy was created.
    pub create_time: Option<Timestamp>,
    /// Flavor of the nodes that a policy adds.
    pub node_spec: Option<NodeSpec>,
    /// Availability zone the nodes are in, such as `cn-north-4a`.
    pub availability_zone: Option<String>,
    /// Number of nodes the policy has now.
    pub nodes: Option<i64>,
    /// Upper limit of the number of nodes.
    pub max_nodes: Option<i64>,
    /// Lower limit of the number of nodes.
    pub min_nodes: Option<i64>,
    /// How many times the policy has changed the number of nodes.
    pub scaling_times: Option<i64>,
    /// Whether the policy adds nodes by itself: true once started, false once stopped.
    pub scaling_enable: Option<bool>,
}

record!(ScaleOutPolicySummary {
    id: "id",
    name: "name",
    status: "status",
    create_time: "create_time",
    node_spec: "node_spec",
    availability_zone: "availability_zone",
    nodes: "nodes",
    max_nodes: "max_nodes",
    min_nodes: "min_nodes",
    scaling_times: "scaling_times",
    scaling_enable: "scaling_enable",
});

/// What the autoscaler reported about a policy at one time.
///
/// Reference: `PolicyEventRsp`, section 4.2.1.8.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScalingEvent {
    /// When the event happened; the service may also write it in milliseconds since 1970-01-01 UTC.
    pub time: Option<Timestamp>,
    /// Name of the event, such as `ScaleDown`.
    pub name: Option<String>,
    /// Kind of the event, such as `alarm`.
    pub event_type: Option<String>,
}

record!(ScalingEvent {
    time: "time",
    name: "name",
    event_type: "event_type",
});

/// Events of a scale-out policy.
///
/// Reference: section 4.2.1.8.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScalingEventList {
    /// Number of events.
    pub count: Option<i64>,
    /// Events, each with its time and kind.
    pub events: Option<Vec<ScalingEvent>>,
}

record!(ScalingEventList {
    count: "count",
    events: "events",
});

/// Changes that a policy made to the number of nodes.
///
/// Reference: section 4.2.1.7.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScalingHistory {
    /// Number of changes in the history.
    pub count: Option<i64>,
    /// Changes, each with its cause and result.
    pub histories: Option<Vec<ScalingRecord>>,
}

record!(ScalingHistory {
    count: "count",
    histories: "histories",
});

/// One change of the number of nodes.
///
/// Reference: `ScalingHistory`, section 4.2.1.7.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScalingRecord {
    /// Rule that caused the change, such as `cpurule`.
    pub rule: Option<String>,
    /// What was done, in words.
    pub action: Option<String>,
    /// Number of nodes before the change.
    pub count_before_scale: Option<i64>,
    /// Number of nodes after the change.
    pub count_after_scale: Option<i64>,
    /// How the change ended, such as `Successful`.
    pub state: Option<String>,
    /// When the change was made.
    pub time: Option<Timestamp>,
}

record!(ScalingRecord {
    rule: "rule",
    action: "action",
    count_before_scale: "count_before_scale",
    count_after_scale: "count_after_scale",
    state: "state",
    time: "time",
});

/// Settings of a scale-out policy to change.
///
/// Reference: section 4.2.1.4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateScaleOutPolicy {
    /// New display name of the policy.
    ///
    /// 1 to 64 characters.
    pub name: Option<String>,
    /// Upper limit of the number of nodes.
    ///
    /// 0 to 50.
    pub max_nodes: Option<i64>,
    /// Lower limit of the number of nodes.
    ///
    /// 0 to 50.
    pub min_nodes: Option<i64>,
    /// Whether nodes are added when much of the CPU is allocated.
    pub cpu_rule_enable: Option<bool>,
    /// Share of allocated CPU, in percent, at which the CPU rule adds nodes.
    ///
    /// 1 to 100.
    pub cpu_percent: Option<i64>,
    /// Number of nodes that the CPU rule adds at a time.
    ///
    /// 1 to 50.
    pub add_nodes_for_cpu_rule: Option<i64>,
    /// Whether nodes are added when much of the memory is allocated.
    pub mem_rule_enable: Option<bool>,
    /// Share of allocated memory, in percent, at which the memory rule adds nodes.
    ///
    /// 1 to 100.
    pub mem_percent: Option<i64>,
    /// Number of nodes that the memory rule adds at a time.
    ///
    /// 1 to 50.
    pub add_nodes_for_mem_rule: Option<i64>,
}

impl UpdateScaleOutPolicy {
    /// Without any field.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
    /// New display name of the policy.
    ///
    /// 1 to 64 characters.
    #[inline]
    pub fn name<Form>(mut self, name: impl IntoOption<String, Form>) -> Self {
        self.name = IntoOption::into_option(name);
        self
    }
    /// Upper limit of the number of nodes.
    ///
    /// 0 to 50.
    #[inline]
    pub fn max_nodes(mut self, max_nodes: impl Into<Option<i64>>) -> Self {
        self.max_nodes = max_nodes.into();
        self
    }
    /// Lower limit of the number of nodes.
    ///
    /// 0 to 50.
    #[inline]
    pub fn min_nodes(mut self, min_nodes: impl Into<Option<i64>>) -> Self {
        self.min_nodes = min_nodes.into();
        self
    }
    /// Whether nodes are added when much of the CPU is allocated.
    #[inline]
    pub fn cpu_rule_enable(mut self, cpu_rule_enable: impl Into<Option<bool>>) -> Self {
        self.cpu_rule_enable = cpu_rule_enable.into();
        self
    }
    /// Share of allocated CPU, in percent, at which the CPU rule adds nodes.
    ///
    /// 1 to 100.
    #[inline]
    pub fn cpu_percent(mut self, cpu_percent: impl Into<Option<i64>>) -> Self {
        self.cpu_percent = cpu_percent.into();
        self
    }
    /// Number of nodes that the CPU rule adds at a time.
    ///
    /// 1 to 50.
    #[inline]
    pub fn add_nodes_for_cpu_rule(
        mut self,
        add_nodes_for_cpu_rule: impl Into<Option<i64>>,
    ) -> Self {
        self.add_nodes_for_cpu_rule = add_nodes_for_cpu_rule.into();
        self
    }
    /// Whether nodes are added when much of the memory is allocated.
    #[inline]
    pub fn mem_rule_enable(mut self, mem_rule_enable: impl Into<Option<bool>>) -> Self {
        self.mem_rule_enable = mem_rule_enable.into();
        self
    }
    /// Share of allocated memory, in percent, at which the memory rule adds nodes.
    ///
    /// 1 to 100.
    #[inline]
    pub fn mem_percent(mut self, mem_percent: impl Into<Option<i64>>) -> Self {
        self.mem_percent = mem_percent.into();
        self
    }
    /// Number of nodes that the memory rule adds at a time.
    ///
    /// 1 to 50.
    #[inline]
    pub fn add_nodes_for_mem_rule(
        mut self,
        add_nodes_for_mem_rule: impl Into<Option<i64>>,
    ) -> Self {
        self.add_nodes_for_mem_rule = add_nodes_for_mem_rule.into();
        self
    }
}

record!(UpdateScaleOutPolicy {
    name: "name" => LENGTH_1_64,
    max_nodes: "max_nodes" => RANGE_0_50,
    min_nodes: "min_nodes" => RANGE_0_50,
    cpu_rule_enable: "cpu_rule_enable",
    cpu_percent: "cpu_percent" => RANGE_1_100,
    add_nodes_for_cpu_rule: "add_nodes_for_cpu_rule" => RANGE_1_50,
    mem_rule_enable: "mem_rule_enable",
    mem_percent: "mem_percent" => RANGE_1_100,
    add_nodes_for_mem_rule: "add_nodes_for_mem_rule" => RANGE_1_50,
});

static LENGTH_1_64: Rule = Rule::NONE.length(1, 64);
static RANGE_0_50: Rule = Rule::NONE.range(0.0, 50.0);
static RANGE_100_32768: Rule = Rule::NONE.range(100.0, 32768.0);
static RANGE_1_100: Rule = Rule::NONE.range(1.0, 100.0);
static RANGE_1_10080: Rule = Rule::NONE.range(1.0, 10080.0);
static RANGE_1_50: Rule = Rule::NONE.range(1.0, 50.0);
static RANGE_5_10080: Rule = Rule::NONE.range(5.0, 10080.0);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_64: Rule = Rule::NONE.required().length(1, 64);
static REQUIRED_RANGE_0_50: Rule = Rule::NONE.required().range(0.0, 50.0);
static REQUIRED_RANGE_1_100: Rule = Rule::NONE.required().range(1.0, 100.0);
static REQUIRED_RANGE_1_50: Rule = Rule::NONE.required().range(1.0, 50.0);
