// Generated from spec/ by `cargo xtask regen`. Do not edit.

use serde::de::MapAccess;
use crate::Timestamp;
use crate::runtime::record::{Record, Rule, Visit, read, record};

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
    /// Size of the extra data disk of each node, in GB.
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
            ..Self::default()
        }
    }
    /// Code of the disk type of an extra data disk on each node; leave out for no such disk.
    ///
    /// 1 to 64 characters.
    pub fn data_disk_spec_code(
        mut self,
        data_disk_spec_code: impl Into<String>,
    ) -> Self {
        self.data_disk_spec_code = Some(data_disk_spec_code.into());
        self
    }
    /// Size of the extra data disk of each node, in GB.
    ///
    /// 100 to 32768.
    pub fn data_disk_size(mut self, data_disk_size: i64) -> Self {
        self.data_disk_size = Some(data_disk_size);
        self
    }
}

impl Record for CreateScaleOutPolicy {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("name", &self.name, &REQUIRED_LENGTH_1_64)?;
        visitor
            .field("availability_zone", &self.availability_zone, &REQUIRED_LENGTH_1_64)?;
        visitor.field("spec_code", &self.spec_code, &REQUIRED_LENGTH_1_64)?;
        visitor.field("max_nodes", &self.max_nodes, &REQUIRED_RANGE_0_50)?;
        visitor.field("min_nodes", &self.min_nodes, &REQUIRED_RANGE_0_50)?;
        visitor.field("data_disk_spec_code", &self.data_disk_spec_code, &LENGTH_1_64)?;
        visitor.field("data_disk_size", &self.data_disk_size, &RANGE_100_32768)?;
        visitor.field("cpu_rule_enable", &self.cpu_rule_enable, &REQUIRED)?;
        visitor.field("cpu_percent", &self.cpu_percent, &REQUIRED_RANGE_1_100)?;
        visitor
            .field(
                "add_nodes_for_cpu_rule",
                &self.add_nodes_for_cpu_rule,
                &REQUIRED_RANGE_1_50,
            )?;
        visitor.field("mem_rule_enable", &self.mem_rule_enable, &REQUIRED)?;
        visitor.field("mem_percent", &self.mem_percent, &REQUIRED_RANGE_1_100)?;
        visitor
            .field(
                "add_nodes_for_mem_rule",
                &self.add_nodes_for_mem_rule,
                &REQUIRED_RANGE_1_50,
            )?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "name" => read(&mut self.name, map)?,
            "availability_zone" => read(&mut self.availability_zone, map)?,
            "spec_code" => read(&mut self.spec_code, map)?,
            "max_nodes" => read(&mut self.max_nodes, map)?,
            "min_nodes" => read(&mut self.min_nodes, map)?,
            "data_disk_spec_code" => read(&mut self.data_disk_spec_code, map)?,
            "data_disk_size" => read(&mut self.data_disk_size, map)?,
            "cpu_rule_enable" => read(&mut self.cpu_rule_enable, map)?,
            "cpu_percent" => read(&mut self.cpu_percent, map)?,
            "add_nodes_for_cpu_rule" => read(&mut self.add_nodes_for_cpu_rule, map)?,
            "mem_rule_enable" => read(&mut self.mem_rule_enable, map)?,
            "mem_percent" => read(&mut self.mem_percent, map)?,
            "add_nodes_for_mem_rule" => read(&mut self.add_nodes_for_mem_rule, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(CreateScaleOutPolicy);

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
    /// Memory of one node, in MB.
    pub ram: Option<i64>,
    /// Number of vCPUs of one node.
    pub vcpus: Option<String>,
}

impl Record for NodeSpec {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("code", &self.code, &Rule::NONE)?;
        visitor.field("name", &self.name, &Rule::NONE)?;
        visitor.field("ram", &self.ram, &Rule::NONE)?;
        visitor.field("vcpus", &self.vcpus, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "code" => read(&mut self.code, map)?,
            "name" => read(&mut self.name, map)?,
            "ram" => read(&mut self.ram, map)?,
            "vcpus" => read(&mut self.vcpus, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(NodeSpec);

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

impl Record for PolicyNodeList {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("count", &self.count, &Rule::NONE)?;
        visitor.field("nodes", &self.nodes, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "count" => read(&mut self.count, map)?,
            "nodes" => read(&mut self.nodes, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(PolicyNodeList);

/// When and how fast the platform removes idle nodes. Times are in minutes.
///
/// Reference: sections 4.2.1.11, 4.2.1.12.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScaleInPolicy {
    /// How long a node must be idle before it is removed, in minutes.
    ///
    /// 1 to 10080.
    pub idle_time: Option<i64>,
    /// Share of allocated resources, in percent, below which a node counts as idle.
    ///
    /// 1 to 100.
    pub threshold: Option<i64>,
    /// How long after nodes were added scale-in is considered again, in minutes.
    ///
    /// 5 to 10080.
    pub delay_after_add: Option<i64>,
    /// How long after a node was deleted scale-in is considered again, in minutes.
    ///
    /// 1 to 10080.
    pub delay_after_delete: Option<i64>,
    /// How long after a failed scale-in the next one is considered, in minutes.
    ///
    /// 1 to 10080.
    pub delay_after_failure: Option<i64>,
    /// Largest number of nodes removed at the same time.
    ///
    /// 1 to 50.
    pub max_nodes_batch_deletion: Option<i64>,
    /// Time between two checks for idle nodes, in minutes.
    ///
    /// 1 to 10080.
    pub check_interval: Option<i64>,
}

impl ScaleInPolicy {
    /// Without any field.
    pub fn new() -> Self {
        Self::default()
    }
    /// How long a node must be idle before it is removed, in minutes.
    ///
    /// 1 to 10080.
    pub fn idle_time(mut self, idle_time: i64) -> Self {
        self.idle_time = Some(idle_time);
        self
    }
    /// Share of allocated resources, in percent, below which a node counts as idle.
    ///
    /// 1 to 100.
    pub fn threshold(mut self, threshold: i64) -> Self {
        self.threshold = Some(threshold);
        self
    }
    /// How long after nodes were added scale-in is considered again, in minutes.
    ///
    /// 5 to 10080.
    pub fn delay_after_add(mut self, delay_after_add: i64) -> Self {
        self.delay_after_add = Some(delay_after_add);
        self
    }
    /// How long after a node was deleted scale-in is considered again, in minutes.
    ///
    /// 1 to 10080.
    pub fn delay_after_delete(mut self, delay_after_delete: i64) -> Self {
        self.delay_after_delete = Some(delay_after_delete);
        self
    }
    /// How long after a failed scale-in the next one is considered, in minutes.
    ///
    /// 1 to 10080.
    pub fn delay_after_failure(mut self, delay_after_failure: i64) -> Self {
        self.delay_after_failure = Some(delay_after_failure);
        self
    }
    /// Largest number of nodes removed at the same time.
    ///
    /// 1 to 50.
    pub fn max_nodes_batch_deletion(mut self, max_nodes_batch_deletion: i64) -> Self {
        self.max_nodes_batch_deletion = Some(max_nodes_batch_deletion);
        self
    }
    /// Time between two checks for idle nodes, in minutes.
    ///
    /// 1 to 10080.
    pub fn check_interval(mut self, check_interval: i64) -> Self {
        self.check_interval = Some(check_interval);
        self
    }
}

impl Record for ScaleInPolicy {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("idle_time", &self.idle_time, &RANGE_1_10080)?;
        visitor.field("threshold", &self.threshold, &RANGE_1_100)?;
        visitor.field("delay_after_add", &self.delay_after_add, &RANGE_5_10080)?;
        visitor.field("delay_after_delete", &self.delay_after_delete, &RANGE_1_10080)?;
        visitor.field("delay_after_failure", &self.delay_after_failure, &RANGE_1_10080)?;
        visitor
            .field(
                "max_nodes_batch_deletion",
                &self.max_nodes_batch_deletion,
                &RANGE_1_50,
            )?;
        visitor.field("check_interval", &self.check_interval, &RANGE_1_10080)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "idle_time" => read(&mut self.idle_time, map)?,
            "threshold" => read(&mut self.threshold, map)?,
            "delay_after_add" => read(&mut self.delay_after_add, map)?,
            "delay_after_delete" => read(&mut self.delay_after_delete, map)?,
            "delay_after_failure" => read(&mut self.delay_after_failure, map)?,
            "max_nodes_batch_deletion" => read(&mut self.max_nodes_batch_deletion, map)?,
            "check_interval" => read(&mut self.check_interval, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(ScaleInPolicy);

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

impl Record for ScaleOutPolicy {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("id", &self.id, &Rule::NONE)?;
        visitor.field("name", &self.name, &Rule::NONE)?;
        visitor.field("status", &self.status, &Rule::NONE)?;
        visitor.field("create_time", &self.create_time, &Rule::NONE)?;
        visitor.field("node_spec", &self.node_spec, &Rule::NONE)?;
        visitor.field("availability_zone", &self.availability_zone, &Rule::NONE)?;
        visitor.field("nodes", &self.nodes, &Rule::NONE)?;
        visitor.field("max_nodes", &self.max_nodes, &Rule::NONE)?;
        visitor.field("min_nodes", &self.min_nodes, &Rule::NONE)?;
        visitor.field("scaling_times", &self.scaling_times, &Rule::NONE)?;
        visitor.field("scaling_enable", &self.scaling_enable, &Rule::NONE)?;
        visitor.field("cpu_rule_enable", &self.cpu_rule_enable, &Rule::NONE)?;
        visitor.field("cpu_percent", &self.cpu_percent, &Rule::NONE)?;
        visitor
            .field("add_nodes_for_cpu_rule", &self.add_nodes_for_cpu_rule, &Rule::NONE)?;
        visitor.field("mem_rule_enable", &self.mem_rule_enable, &Rule::NONE)?;
        visitor.field("mem_percent", &self.mem_percent, &Rule::NONE)?;
        visitor
            .field("add_nodes_for_mem_rule", &self.add_nodes_for_mem_rule, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "id" => read(&mut self.id, map)?,
            "name" => read(&mut self.name, map)?,
            "status" => read(&mut self.status, map)?,
            "create_time" => read(&mut self.create_time, map)?,
            "node_spec" => read(&mut self.node_spec, map)?,
            "availability_zone" => read(&mut self.availability_zone, map)?,
            "nodes" => read(&mut self.nodes, map)?,
            "max_nodes" => read(&mut self.max_nodes, map)?,
            "min_nodes" => read(&mut self.min_nodes, map)?,
            "scaling_times" => read(&mut self.scaling_times, map)?,
            "scaling_enable" => read(&mut self.scaling_enable, map)?,
            "cpu_rule_enable" => read(&mut self.cpu_rule_enable, map)?,
            "cpu_percent" => read(&mut self.cpu_percent, map)?,
            "add_nodes_for_cpu_rule" => read(&mut self.add_nodes_for_cpu_rule, map)?,
            "mem_rule_enable" => read(&mut self.mem_rule_enable, map)?,
            "mem_percent" => read(&mut self.mem_percent, map)?,
            "add_nodes_for_mem_rule" => read(&mut self.add_nodes_for_mem_rule, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(ScaleOutPolicy);

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

impl Record for ScaleOutPolicyList {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("count", &self.count, &Rule::NONE)?;
        visitor.field("policies", &self.policies, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "count" => read(&mut self.count, map)?,
            "policies" => read(&mut self.policies, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(ScaleOutPolicyList);

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

impl Record for ScaleOutPolicySummary {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("id", &self.id, &Rule::NONE)?;
        visitor.field("name", &self.name, &Rule::NONE)?;
        visitor.field("status", &self.status, &Rule::NONE)?;
        visitor.field("create_time", &self.create_time, &Rule::NONE)?;
        visitor.field("node_spec", &self.node_spec, &Rule::NONE)?;
        visitor.field("availability_zone", &self.availability_zone, &Rule::NONE)?;
        visitor.field("nodes", &self.nodes, &Rule::NONE)?;
        visitor.field("max_nodes", &self.max_nodes, &Rule::NONE)?;
        visitor.field("min_nodes", &self.min_nodes, &Rule::NONE)?;
        visitor.field("scaling_times", &self.scaling_times, &Rule::NONE)?;
        visitor.field("scaling_enable", &self.scaling_enable, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "id" => read(&mut self.id, map)?,
            "name" => read(&mut self.name, map)?,
            "status" => read(&mut self.status, map)?,
            "create_time" => read(&mut self.create_time, map)?,
            "node_spec" => read(&mut self.node_spec, map)?,
            "availability_zone" => read(&mut self.availability_zone, map)?,
            "nodes" => read(&mut self.nodes, map)?,
            "max_nodes" => read(&mut self.max_nodes, map)?,
            "min_nodes" => read(&mut self.min_nodes, map)?,
            "scaling_times" => read(&mut self.scaling_times, map)?,
            "scaling_enable" => read(&mut self.scaling_enable, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(ScaleOutPolicySummary);

/// What the autoscaler reported about a policy at one time.
///
/// Reference: `PolicyEventRsp`, section 4.2.1.8.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScalingEvent {
    /// When the event happened; the service may also write it as milliseconds since 1970.
    pub time: Option<Timestamp>,
    /// Name of the event, such as `ScaleDown`.
    pub name: Option<String>,
    /// Kind of the event, such as `alarm`.
    pub event_type: Option<String>,
}

impl Record for ScalingEvent {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("time", &self.time, &Rule::NONE)?;
        visitor.field("name", &self.name, &Rule::NONE)?;
        visitor.field("event_type", &self.event_type, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "time" => read(&mut self.time, map)?,
            "name" => read(&mut self.name, map)?,
            "event_type" => read(&mut self.event_type, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(ScalingEvent);

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

impl Record for ScalingEventList {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("count", &self.count, &Rule::NONE)?;
        visitor.field("events", &self.events, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "count" => read(&mut self.count, map)?,
            "events" => read(&mut self.events, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(ScalingEventList);

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

impl Record for ScalingHistory {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("count", &self.count, &Rule::NONE)?;
        visitor.field("histories", &self.histories, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "count" => read(&mut self.count, map)?,
            "histories" => read(&mut self.histories, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(ScalingHistory);

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

impl Record for ScalingRecord {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("rule", &self.rule, &Rule::NONE)?;
        visitor.field("action", &self.action, &Rule::NONE)?;
        visitor.field("count_before_scale", &self.count_before_scale, &Rule::NONE)?;
        visitor.field("count_after_scale", &self.count_after_scale, &Rule::NONE)?;
        visitor.field("state", &self.state, &Rule::NONE)?;
        visitor.field("time", &self.time, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "rule" => read(&mut self.rule, map)?,
            "action" => read(&mut self.action, map)?,
            "count_before_scale" => read(&mut self.count_before_scale, map)?,
            "count_after_scale" => read(&mut self.count_after_scale, map)?,
            "state" => read(&mut self.state, map)?,
            "time" => read(&mut self.time, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(ScalingRecord);

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
    pub fn new() -> Self {
        Self::default()
    }
    /// New display name of the policy.
    ///
    /// 1 to 64 characters.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Upper limit of the number of nodes.
    ///
    /// 0 to 50.
    pub fn max_nodes(mut self, max_nodes: i64) -> Self {
        self.max_nodes = Some(max_nodes);
        self
    }
    /// Lower limit of the number of nodes.
    ///
    /// 0 to 50.
    pub fn min_nodes(mut self, min_nodes: i64) -> Self {
        self.min_nodes = Some(min_nodes);
        self
    }
    /// Whether nodes are added when much of the CPU is allocated.
    pub fn cpu_rule_enable(mut self, cpu_rule_enable: bool) -> Self {
        self.cpu_rule_enable = Some(cpu_rule_enable);
        self
    }
    /// Share of allocated CPU, in percent, at which the CPU rule adds nodes.
    ///
    /// 1 to 100.
    pub fn cpu_percent(mut self, cpu_percent: i64) -> Self {
        self.cpu_percent = Some(cpu_percent);
        self
    }
    /// Number of nodes that the CPU rule adds at a time.
    ///
    /// 1 to 50.
    pub fn add_nodes_for_cpu_rule(mut self, add_nodes_for_cpu_rule: i64) -> Self {
        self.add_nodes_for_cpu_rule = Some(add_nodes_for_cpu_rule);
        self
    }
    /// Whether nodes are added when much of the memory is allocated.
    pub fn mem_rule_enable(mut self, mem_rule_enable: bool) -> Self {
        self.mem_rule_enable = Some(mem_rule_enable);
        self
    }
    /// Share of allocated memory, in percent, at which the memory rule adds nodes.
    ///
    /// 1 to 100.
    pub fn mem_percent(mut self, mem_percent: i64) -> Self {
        self.mem_percent = Some(mem_percent);
        self
    }
    /// Number of nodes that the memory rule adds at a time.
    ///
    /// 1 to 50.
    pub fn add_nodes_for_mem_rule(mut self, add_nodes_for_mem_rule: i64) -> Self {
        self.add_nodes_for_mem_rule = Some(add_nodes_for_mem_rule);
        self
    }
}

impl Record for UpdateScaleOutPolicy {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("name", &self.name, &LENGTH_1_64)?;
        visitor.field("max_nodes", &self.max_nodes, &RANGE_0_50)?;
        visitor.field("min_nodes", &self.min_nodes, &RANGE_0_50)?;
        visitor.field("cpu_rule_enable", &self.cpu_rule_enable, &Rule::NONE)?;
        visitor.field("cpu_percent", &self.cpu_percent, &RANGE_1_100)?;
        visitor
            .field("add_nodes_for_cpu_rule", &self.add_nodes_for_cpu_rule, &RANGE_1_50)?;
        visitor.field("mem_rule_enable", &self.mem_rule_enable, &Rule::NONE)?;
        visitor.field("mem_percent", &self.mem_percent, &RANGE_1_100)?;
        visitor
            .field("add_nodes_for_mem_rule", &self.add_nodes_for_mem_rule, &RANGE_1_50)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "name" => read(&mut self.name, map)?,
            "max_nodes" => read(&mut self.max_nodes, map)?,
            "min_nodes" => read(&mut self.min_nodes, map)?,
            "cpu_rule_enable" => read(&mut self.cpu_rule_enable, map)?,
            "cpu_percent" => read(&mut self.cpu_percent, map)?,
            "add_nodes_for_cpu_rule" => read(&mut self.add_nodes_for_cpu_rule, map)?,
            "mem_rule_enable" => read(&mut self.mem_rule_enable, map)?,
            "mem_percent" => read(&mut self.mem_percent, map)?,
            "add_nodes_for_mem_rule" => read(&mut self.add_nodes_for_mem_rule, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(UpdateScaleOutPolicy);

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
