// Generated from spec/ by `cargo xtask regen`. Do not edit.

use std::collections::BTreeMap;
use serde::de::MapAccess;
use crate::Timestamp;
use crate::runtime::record::{Record, Rule, Visit, open_enum, read, record};
use super::{
    AppRequirement, JobRequirement, JobTask, JobToolType, MetricPoint, PodEvent,
    ResourceRequirement, TaskDefinition, ToolInfo,
};

/// Jobs to cancel.
///
/// Reference: section 4.5.2.15.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchCancelJob {
    /// Identifiers of the jobs to act on.
    ///
    /// Required; 1 to 50 items; each item 1 to 128 characters.
    pub ids: Vec<String>,
}

impl BatchCancelJob {
    /// With its required fields.
    pub fn new(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            ids: ids.into_iter().map(Into::into).collect(),
        }
    }
}

impl Record for BatchCancelJob {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("ids", &self.ids, &REQUIRED_ITEMS_1_50_EACH_LENGTH_1_128)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "ids" => read(&mut self.ids, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(BatchCancelJob);

/// Jobs to delete.
///
/// Reference: section 4.5.2.17.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchDeleteJob {
    /// Identifiers of the jobs to act on.
    ///
    /// Required; 1 to 50 items; each item 1 to 128 characters.
    pub ids: Vec<String>,
}

impl BatchDeleteJob {
    /// With its required fields.
    pub fn new(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            ids: ids.into_iter().map(Into::into).collect(),
        }
    }
}

impl Record for BatchDeleteJob {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("ids", &self.ids, &REQUIRED_ITEMS_1_50_EACH_LENGTH_1_128)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "ids" => read(&mut self.ids, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(BatchDeleteJob);

/// Jobs to run again.
///
/// Reference: section 4.5.2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchRetryJob {
    /// Identifiers of the jobs to act on.
    ///
    /// Required; 1 to 50 items; each item 1 to 128 characters.
    pub ids: Vec<String>,
}

impl BatchRetryJob {
    /// With its required fields.
    pub fn new(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            ids: ids.into_iter().map(Into::into).collect(),
        }
    }
}

impl Record for BatchRetryJob {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("ids", &self.ids, &REQUIRED_ITEMS_1_50_EACH_LENGTH_1_128)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "ids" => read(&mut self.ids, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(BatchRetryJob);

/// How to cancel a job.
///
/// Reference: section 4.5.2.14.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CancelJob {
    /// Whether tasks that are already running are stopped too.
    ///
    /// Required; default `false`.
    pub force: bool,
}

impl CancelJob {
    /// With its required fields.
    pub fn new(force: bool) -> Self {
        Self { force }
    }
}

impl Record for CancelJob {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("force", &self.force, &REQUIRED)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "force" => read(&mut self.force, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(CancelJob);

/// Amounts of CPU and memory.
///
/// Reference: `TaskInstanceSpecConResLimitRsp`, section 4.5.2.9.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContainerQuantity {
    /// Amount of CPU, as text.
    pub cpu: Option<String>,
    /// Amount of memory, as text.
    pub memory: Option<String>,
}

impl Record for ContainerQuantity {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("cpu", &self.cpu, &Rule::NONE)?;
        visitor.field("memory", &self.memory, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "cpu" => read(&mut self.cpu, map)?,
            "memory" => read(&mut self.memory, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(ContainerQuantity);

/// Resources that a container asks for and may use at most.
///
/// Reference: `TaskInstanceSpecConResourceRsp`, section 4.5.2.9.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContainerResources {
    /// Most that the container may use.
    pub limits: Option<ContainerQuantity>,
    /// What the container asks for.
    pub requests: Option<ContainerQuantity>,
}

impl Record for ContainerResources {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("limits", &self.limits, &Rule::NONE)?;
        visitor.field("requests", &self.requests, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "limits" => read(&mut self.limits, map)?,
            "requests" => read(&mut self.requests, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(ContainerResources);

/// How a container of an instance has fared.
///
/// Reference: `TaskInstanceContainerStatusRsp`, section 4.5.2.9.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContainerStatus {
    /// How often the container has been restarted.
    pub restart_count: Option<i64>,
}

impl Record for ContainerStatus {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("restart_count", &self.restart_count, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "restart_count" => read(&mut self.restart_count, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(ContainerStatus);

/// Job to start: the app or workflow to run, its inputs and where its output goes.
///
/// Reference: section 4.5.2.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExecuteJob {
    /// Name of the job: 1 to 63 letters, digits and `-`.
    ///
    /// Required; 1 to 63 characters.
    pub name: String,
    /// Free text of up to 255 characters that describes the job.
    ///
    /// At most 255 characters.
    pub description: Option<String>,
    /// Labels of the job: letters (also Chinese), digits, spaces, `_` and `-`, with no space at either end.
    ///
    /// At most 5 items; each item 1 to 32 characters.
    pub labels: Option<Vec<String>>,
    /// Priority of the job; 0 is the lowest and the default.
    ///
    /// 0 to 9.
    pub priority: Option<i64>,
    /// Time after which the job is given up, in minutes; 1440 if absent.
    ///
    /// 1 to 144000.
    pub timeout: Option<i64>,
    /// Folder in which the job stores its results; a subfolder of the workflow's working folder, named
    /// after the job, if absent; a given path begins but does not end with `/`, holds no empty folder names
    /// and none of `\ ; * ? < " >`, and no folder name begins with `-` or begins or ends with `.` or a
    /// space.
    ///
    /// At most 128 characters.
    pub output_dir: Option<String>,
    /// What the jobs run, for now always a workflow: its identifier, or `{workflow name}::{workflow
    /// version}::{source project name}`.
    ///
    /// Required; 1 to 135 characters.
    pub tool_id: String,
    /// Kind of what the job runs; only `workflow` is supported.
    ///
    /// Required; one of `workflow`.
    pub tool_type: JobToolType,
    /// Settings with which tasks of the workflow run in this job, replacing the workflow's own.
    ///
    /// At most 64 items.
    pub tasks: Option<Vec<JobTask>>,
    /// Identifier of the I/O acceleration instance that the job uses; none if absent.
    ///
    /// At most 128 characters.
    pub io_acc_id: Option<String>,
    /// Storage that the job is expected to take up on its SFS Turbo instance, in GB, used to judge whether
    /// the instance has enough left when the job is submitted.
    ///
    /// 0 to 327680.
    pub io_acc_expected_usage: Option<i64>,
    /// Label of the compute nodes that the job may run on.
    ///
    /// At most 1 items; each item 1 to 63 characters.
    pub node_labels: Option<Vec<String>>,
}

impl ExecuteJob {
    /// With its required fields.
    pub fn new(
        name: impl Into<String>,
        tool_id: impl Into<String>,
        tool_type: impl Into<JobToolType>,
    ) -> Self {
        Self {
            name: name.into(),
            tool_id: tool_id.into(),
            tool_type: tool_type.into(),
            ..Self::default()
        }
    }
    /// Free text of up to 255 characters that describes the job.
    ///
    /// At most 255 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Labels of the job: letters (also Chinese), digits, spaces, `_` and `-`, with no space at either end.
    ///
    /// At most 5 items; each item 1 to 32 characters.
    pub fn labels(
        mut self,
        labels: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.labels = Some(labels.into_iter().map(Into::into).collect());
        self
    }
    /// Priority of the job; 0 is the lowest and the default.
    ///
    /// 0 to 9.
    pub fn priority(mut self, priority: i64) -> Self {
        self.priority = Some(priority);
        self
    }
    /// Time after which the job is given up, in minutes; 1440 if absent.
    ///
    /// 1 to 144000.
    pub fn timeout(mut self, timeout: i64) -> Self {
        self.timeout = Some(timeout);
        self
    }
    /// Folder in which the job stores its results; a subfolder of the workflow's working folder, named
    /// after the job, if absent; a given path begins but does not end with `/`, holds no empty folder names
    /// and none of `\ ; * ? < " >`, and no folder name begins with `-` or begins or ends with `.` or a
    /// space.
    ///
    /// At most 128 characters.
    pub fn output_dir(mut self, output_dir: impl Into<String>) -> Self {
        self.output_dir = Some(output_dir.into());
        self
    }
    /// Settings with which tasks of the workflow run in this job, replacing the workflow's own.
    ///
    /// At most 64 items.
    pub fn tasks(mut self, tasks: impl IntoIterator<Item = JobTask>) -> Self {
        self.tasks = Some(tasks.into_iter().collect());
        self
    }
    /// Identifier of the I/O acceleration instance that the job uses; none if absent.
    ///
    /// At most 128 characters.
    pub fn io_acc_id(mut self, io_acc_id: impl Into<String>) -> Self {
        self.io_acc_id = Some(io_acc_id.into());
        self
    }
    /// Storage that the job is expected to take up on its SFS Turbo instance, in GB, used to judge whether
    /// the instance has enough left when the job is submitted.
    ///
    /// 0 to 327680.
    pub fn io_acc_expected_usage(mut self, io_acc_expected_usage: i64) -> Self {
        self.io_acc_expected_usage = Some(io_acc_expected_usage);
        self
    }
    /// Label of the compute nodes that the job may run on.
    ///
    /// At most 1 items; each item 1 to 63 characters.
    pub fn node_labels(
        mut self,
        node_labels: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.node_labels = Some(node_labels.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for ExecuteJob {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("name", &self.name, &REQUIRED_LENGTH_1_63)?;
        visitor.field("description", &self.description, &LENGTH_TO_255)?;
        visitor.field("labels", &self.labels, &ITEMS_TO_5_EACH_LENGTH_1_32)?;
        visitor.field("priority", &self.priority, &RANGE_0_9)?;
        visitor.field("timeout", &self.timeout, &RANGE_1_144000)?;
        visitor.field("output_dir", &self.output_dir, &LENGTH_TO_128)?;
        visitor.field("tool_id", &self.tool_id, &REQUIRED_LENGTH_1_135)?;
        visitor.field("tool_type", &self.tool_type, &REQUIRED)?;
        visitor.field("tasks", &self.tasks, &ITEMS_TO_64)?;
        visitor.field("io_acc_id", &self.io_acc_id, &LENGTH_TO_128)?;
        visitor
            .field(
                "io_acc_expected_usage",
                &self.io_acc_expected_usage,
                &RANGE_0_327680,
            )?;
        visitor.field("node_labels", &self.node_labels, &ITEMS_TO_1_EACH_LENGTH_1_63)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "name" => read(&mut self.name, map)?,
            "description" => read(&mut self.description, map)?,
            "labels" => read(&mut self.labels, map)?,
            "priority" => read(&mut self.priority, map)?,
            "timeout" => read(&mut self.timeout, map)?,
            "output_dir" => read(&mut self.output_dir, map)?,
            "tool_id" => read(&mut self.tool_id, map)?,
            "tool_type" => read(&mut self.tool_type, map)?,
            "tasks" => read(&mut self.tasks, map)?,
            "io_acc_id" => read(&mut self.io_acc_id, map)?,
            "io_acc_expected_usage" => read(&mut self.io_acc_expected_usage, map)?,
            "node_labels" => read(&mut self.node_labels, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(ExecuteJob);

/// I/O acceleration instance that a job uses.
///
/// Reference: `IoAccInfoDto`, section 4.5.2.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IoAcceleration {
    /// Identifier of the I/O acceleration instance.
    pub id: Option<String>,
    /// Type of the I/O acceleration instance.
    pub type_: Option<String>,
    /// Total capacity; the unit is not documented.
    pub space: Option<i64>,
    /// Free capacity; the unit is not documented.
    pub free_space: Option<f64>,
}

impl Record for IoAcceleration {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("id", &self.id, &Rule::NONE)?;
        visitor.field("type", &self.type_, &Rule::NONE)?;
        visitor.field("space", &self.space, &Rule::NONE)?;
        visitor.field("free_space", &self.free_space, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "id" => read(&mut self.id, map)?,
            "type" => read(&mut self.type_, map)?,
            "space" => read(&mut self.space, map)?,
            "free_space" => read(&mut self.free_space, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(IoAcceleration);

/// Job with its tasks and how they fared.
///
/// Reference: section 4.5.2.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Job {
    /// Id of the job.
    pub id: Option<String>,
    /// Name of the job as given when it was started.
    pub name: Option<String>,
    /// Free text that describes the job.
    pub description: Option<String>,
    /// Labels attached to the job.
    pub labels: Option<Vec<String>>,
    /// Priority of the job, from 0 (lowest) to 9.
    pub priority: Option<i64>,
    /// Time after which the job is given up, in minutes.
    pub timeout: Option<i64>,
    /// Folder in which the job actually stores its results, after all overrides.
    pub output_dir: Option<String>,
    /// Status of the job, such as `SUCCEEDED`.
    pub status: Option<String>,
    /// When the job was created, in UTC such as `2024-01-31T08:00:00Z`.
    pub create_time: Option<Timestamp>,
    /// Time at which the job ended.
    pub finish_time: Option<Timestamp>,
    /// Description of the failure; only given if the job failed.
    pub failed_message: Option<String>,
    /// Cause of the failure; only given if the job failed.
    pub failed_reason: Option<String>,
    /// App or workflow that a job runs.
    pub tool_info: Option<ToolInfo>,
    /// Tasks of the job with the settings they actually run with, after all overrides.
    pub tasks: Option<Vec<TaskDefinition>>,
    /// State and times of the tasks as they run.
    pub task_runtime_info: Option<Vec<TaskRuntime>>,
    /// Dependencies between the tasks, as a map keyed by task name.
    pub dag: Option<BTreeMap<String, BTreeMap<String, String>>>,
    /// Storage that the job is expected to take up on its SFS Turbo instance, in GB, used to judge whether
    /// the instance has enough left when the job is submitted.
    pub io_acc_expected_usage: Option<i64>,
    /// I/O acceleration instance that a job uses.
    pub io_acc_info: Option<IoAcceleration>,
    /// Labels of the compute nodes on which the job runs.
    pub node_labels: Option<Vec<String>>,
    /// Names of the tasks that are still running.
    pub still_running_tasks: Option<Vec<String>>,
}

impl Record for Job {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("id", &self.id, &Rule::NONE)?;
        visitor.field("name", &self.name, &Rule::NONE)?;
        visitor.field("description", &self.description, &Rule::NONE)?;
        visitor.field("labels", &self.labels, &Rule::NONE)?;
        visitor.field("priority", &self.priority, &Rule::NONE)?;
        visitor.field("timeout", &self.timeout, &Rule::NONE)?;
        visitor.field("output_dir", &self.output_dir, &Rule::NONE)?;
        visitor.field("status", &self.status, &Rule::NONE)?;
        visitor.field("create_time", &self.create_time, &Rule::NONE)?;
        visitor.field("finish_time", &self.finish_time, &Rule::NONE)?;
        visitor.field("failed_message", &self.failed_message, &Rule::NONE)?;
        visitor.field("failed_reason", &self.failed_reason, &Rule::NONE)?;
        visitor.field("tool_info", &self.tool_info, &Rule::NONE)?;
        visitor.field("tasks", &self.tasks, &Rule::NONE)?;
        visitor.field("task_runtime_info", &self.task_runtime_info, &Rule::NONE)?;
        visitor.field("dag", &self.dag, &Rule::NONE)?;
        visitor
            .field("io_acc_expected_usage", &self.io_acc_expected_usage, &Rule::NONE)?;
        visitor.field("io_acc_info", &self.io_acc_info, &Rule::NONE)?;
        visitor.field("node_labels", &self.node_labels, &Rule::NONE)?;
        visitor.field("still_running_tasks", &self.still_running_tasks, &Rule::NONE)?;
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
            "description" => read(&mut self.description, map)?,
            "labels" => read(&mut self.labels, map)?,
            "priority" => read(&mut self.priority, map)?,
            "timeout" => read(&mut self.timeout, map)?,
            "output_dir" => read(&mut self.output_dir, map)?,
            "status" => read(&mut self.status, map)?,
            "create_time" => read(&mut self.create_time, map)?,
            "finish_time" => read(&mut self.finish_time, map)?,
            "failed_message" => read(&mut self.failed_message, map)?,
            "failed_reason" => read(&mut self.failed_reason, map)?,
            "tool_info" => read(&mut self.tool_info, map)?,
            "tasks" => read(&mut self.tasks, map)?,
            "task_runtime_info" => read(&mut self.task_runtime_info, map)?,
            "dag" => read(&mut self.dag, map)?,
            "io_acc_expected_usage" => read(&mut self.io_acc_expected_usage, map)?,
            "io_acc_info" => read(&mut self.io_acc_info, map)?,
            "node_labels" => read(&mut self.node_labels, map)?,
            "still_running_tasks" => read(&mut self.still_running_tasks, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(Job);

/// Something that happened to a job, and how often.
///
/// Reference: `JobEventRsp`, section 4.5.2.6.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobEvent {
    /// Name of the action that the event reports, such as `create`.
    pub action_name: Option<String>,
    /// How often the event has occurred.
    pub count: Option<i64>,
    /// Time at which the event was first reported.
    pub first_timestamp: Option<Timestamp>,
    /// Time at which the event was last reported.
    pub last_timestamp: Option<Timestamp>,
    /// Details of the event.
    pub message: Option<String>,
    /// Short reason that states what happened, such as `SuccessfulCreate`.
    pub reason: Option<String>,
    /// Type of the event, such as `Normal`.
    pub type_: Option<String>,
}

impl Record for JobEvent {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("action_name", &self.action_name, &Rule::NONE)?;
        visitor.field("count", &self.count, &Rule::NONE)?;
        visitor.field("first_timestamp", &self.first_timestamp, &Rule::NONE)?;
        visitor.field("last_timestamp", &self.last_timestamp, &Rule::NONE)?;
        visitor.field("message", &self.message, &Rule::NONE)?;
        visitor.field("reason", &self.reason, &Rule::NONE)?;
        visitor.field("type", &self.type_, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "action_name" => read(&mut self.action_name, map)?,
            "count" => read(&mut self.count, map)?,
            "first_timestamp" => read(&mut self.first_timestamp, map)?,
            "last_timestamp" => read(&mut self.last_timestamp, map)?,
            "message" => read(&mut self.message, map)?,
            "reason" => read(&mut self.reason, map)?,
            "type" => read(&mut self.type_, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(JobEvent);

/// Events of a job.
///
/// Reference: section 4.5.2.6.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobEventList {
    /// Number of events.
    pub count: Option<i64>,
    /// Events of the job.
    pub events: Option<Vec<JobEvent>>,
}

impl Record for JobEventList {
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

record!(JobEventList);

/// Jobs of a project.
///
/// Reference: section 4.5.2.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobList {
    /// One entry for each job that matches.
    pub jobs: Option<Vec<JobSummary>>,
    /// Total number of matching items.
    pub count: Option<i64>,
}

impl Record for JobList {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("jobs", &self.jobs, &Rule::NONE)?;
        visitor.field("count", &self.count, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "jobs" => read(&mut self.jobs, map)?,
            "count" => read(&mut self.count, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(JobList);

/// Log of a task of a job.
///
/// Reference: section 4.5.2.7.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobLog {
    /// Number of log entries.
    pub count: Option<i64>,
    /// Log entries of the task.
    pub logs: Option<Vec<LogEntry>>,
    /// Link to the stored log.
    pub log_storage_link: Option<String>,
}

impl Record for JobLog {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("count", &self.count, &Rule::NONE)?;
        visitor.field("logs", &self.logs, &Rule::NONE)?;
        visitor.field("log_storage_link", &self.log_storage_link, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "count" => read(&mut self.count, map)?,
            "logs" => read(&mut self.logs, map)?,
            "log_storage_link" => read(&mut self.log_storage_link, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(JobLog);

/// How the values of one period are put together.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobMetricStatistic {
    /// `maximum`
    Maximum,
    /// `minimum`
    Minimum,
    /// `average`
    Average,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(
    JobMetricStatistic { Maximum = "maximum", Minimum = "minimum", Average = "average", }
);

/// Outcome of a batch operation for one job.
///
/// Reference: `BatchOperateJobRsp`, sections 4.5.2.15, 4.5.2.16, 4.5.2.17.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobOutcome {
    /// Id of the job that the entry is about.
    pub id: Option<String>,
    /// Outcome of the operation for this job.
    ///
    /// One of `SUCCEEDED`, `FAILED`.
    pub status: Option<JobOutcomeStatus>,
    /// Why the operation failed for this job; only given if it did.
    pub message: Option<String>,
}

impl Record for JobOutcome {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("id", &self.id, &Rule::NONE)?;
        visitor.field("status", &self.status, &Rule::NONE)?;
        visitor.field("message", &self.message, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "id" => read(&mut self.id, map)?,
            "status" => read(&mut self.status, map)?,
            "message" => read(&mut self.message, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(JobOutcome);

/// How it went with one job of a batch.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobOutcomeStatus {
    /// `SUCCEEDED`
    Succeeded,
    /// `FAILED`
    Failed,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(JobOutcomeStatus { Succeeded = "SUCCEEDED", Failed = "FAILED", });

/// Field to sort jobs by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobSortKey {
    /// `status`
    Status,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(JobSortKey { Status = "status", });

/// State to filter jobs by. Answers have the same words in capitals.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobState {
    /// `Succeeded`
    Succeeded,
    /// `Running`
    Running,
    /// `Pending`
    Pending,
    /// `Failed`
    Failed,
    /// `Cancelling`
    Cancelling,
    /// `Cancelled`
    Cancelled,
    /// `Unknown`
    Unknown_,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(
    JobState { Succeeded = "Succeeded", Running = "Running", Pending = "Pending", Failed
    = "Failed", Cancelling = "Cancelling", Cancelled = "Cancelled", Unknown_ = "Unknown",
    }
);

/// Job as it stands in a list.
///
/// Reference: `JobListDto`, section 4.5.2.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobSummary {
    /// Id of the job.
    pub id: Option<String>,
    /// Name of the job: 1 to 63 letters, digits and `-`.
    pub name: Option<String>,
    /// Free text of up to 255 characters that describes the job.
    pub description: Option<String>,
    /// Labels attached to the job.
    pub labels: Option<Vec<String>>,
    /// Priority of the job, from 0 (lowest, the default) to 9.
    pub priority: Option<i64>,
    /// Time after which the job is given up, in minutes; 1440 if absent.
    ///
    /// 1 to 144000.
    pub timeout: Option<i64>,
    /// Folder in which the job stores its results; a subfolder of the workflow's working folder, named
    /// after the job, if absent.
    pub output_dir: Option<String>,
    /// Current state of the job, such as `RUNNING`.
    pub status: Option<String>,
    /// When the job was created, in UTC such as `2024-01-31T08:00:00Z`.
    pub create_time: Option<Timestamp>,
    /// Time at which the job ended.
    pub finish_time: Option<Timestamp>,
    /// Message on the failure; only given if the job failed.
    pub failed_message: Option<String>,
    /// Cause of the failure; only given if the job failed.
    pub failed_reason: Option<String>,
    /// Name of the user who created the job.
    pub user_name: Option<String>,
    /// App or workflow that a job runs.
    pub tool_info: Option<ToolInfo>,
    /// Identifier of the I/O acceleration instance that the job uses; none if absent.
    pub io_acc_id: Option<String>,
    /// Storage that the job is expected to take up on its SFS Turbo instance, in GB, used to judge whether
    /// the instance has enough left when the job is submitted.
    pub io_acc_expected_usage: Option<i64>,
    /// Names of the tasks that are still running.
    pub still_running_tasks: Option<Vec<String>>,
}

impl Record for JobSummary {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("id", &self.id, &Rule::NONE)?;
        visitor.field("name", &self.name, &Rule::NONE)?;
        visitor.field("description", &self.description, &Rule::NONE)?;
        visitor.field("labels", &self.labels, &Rule::NONE)?;
        visitor.field("priority", &self.priority, &Rule::NONE)?;
        visitor.field("timeout", &self.timeout, &Rule::NONE)?;
        visitor.field("output_dir", &self.output_dir, &Rule::NONE)?;
        visitor.field("status", &self.status, &Rule::NONE)?;
        visitor.field("create_time", &self.create_time, &Rule::NONE)?;
        visitor.field("finish_time", &self.finish_time, &Rule::NONE)?;
        visitor.field("failed_message", &self.failed_message, &Rule::NONE)?;
        visitor.field("failed_reason", &self.failed_reason, &Rule::NONE)?;
        visitor.field("user_name", &self.user_name, &Rule::NONE)?;
        visitor.field("tool_info", &self.tool_info, &Rule::NONE)?;
        visitor.field("io_acc_id", &self.io_acc_id, &Rule::NONE)?;
        visitor
            .field("io_acc_expected_usage", &self.io_acc_expected_usage, &Rule::NONE)?;
        visitor.field("still_running_tasks", &self.still_running_tasks, &Rule::NONE)?;
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
            "description" => read(&mut self.description, map)?,
            "labels" => read(&mut self.labels, map)?,
            "priority" => read(&mut self.priority, map)?,
            "timeout" => read(&mut self.timeout, map)?,
            "output_dir" => read(&mut self.output_dir, map)?,
            "status" => read(&mut self.status, map)?,
            "create_time" => read(&mut self.create_time, map)?,
            "finish_time" => read(&mut self.finish_time, map)?,
            "failed_message" => read(&mut self.failed_message, map)?,
            "failed_reason" => read(&mut self.failed_reason, map)?,
            "user_name" => read(&mut self.user_name, map)?,
            "tool_info" => read(&mut self.tool_info, map)?,
            "io_acc_id" => read(&mut self.io_acc_id, map)?,
            "io_acc_expected_usage" => read(&mut self.io_acc_expected_usage, map)?,
            "still_running_tasks" => read(&mut self.still_running_tasks, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(JobSummary);

/// Entry of a log.
///
/// Reference: `LogContentDto`, section 4.5.2.7.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogEntry {
    /// Time at which the log entry was collected.
    pub collect_time: Option<Timestamp>,
    /// Text of the log entry.
    pub content: Option<String>,
}

impl Record for LogEntry {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("collect_time", &self.collect_time, &Rule::NONE)?;
        visitor.field("content", &self.content, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "collect_time" => read(&mut self.collect_time, map)?,
            "content" => read(&mut self.content, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(LogEntry);

/// Start events of a task, or of one instance of it.
///
/// Reference: sections 4.5.2.8, 4.5.2.10.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PodEventList {
    /// Number of events.
    pub count: Option<i64>,
    /// Events of the task or the instance.
    pub events: Option<Vec<PodEvent>>,
}

impl Record for PodEventList {
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

record!(PodEventList);

/// Job that was started.
///
/// Reference: section 4.5.2.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StartedJob {
    /// Id of the job that was started.
    pub id: Option<String>,
    /// Resources of the largest node of the platform.
    pub max_platform_flavor: Option<ResourceRequirement>,
    /// Apps of the job, as the service has filtered them.
    pub app_infos: Option<Vec<AppRequirement>>,
    /// Started job, with the node labels it asks for.
    pub job_info: Option<JobRequirement>,
}

impl Record for StartedJob {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("id", &self.id, &Rule::NONE)?;
        visitor.field("max_platform_flavor", &self.max_platform_flavor, &Rule::NONE)?;
        visitor.field("app_infos", &self.app_infos, &Rule::NONE)?;
        visitor.field("job_info", &self.job_info, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "id" => read(&mut self.id, map)?,
            "max_platform_flavor" => read(&mut self.max_platform_flavor, map)?,
            "app_infos" => read(&mut self.app_infos, map)?,
            "job_info" => read(&mut self.job_info, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(StartedJob);

/// Run of one concurrent instance of a task.
///
/// Reference: `SubTaskRuntimeDto`, section 4.5.2.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubtaskRuntime {
    /// Name of the concurrent instance of the task.
    pub sub_task_name: Option<String>,
    /// Time at which the run of the instance was created.
    pub create_time: Option<Timestamp>,
    /// Time at which the run of the instance ended.
    pub finish_time: Option<Timestamp>,
    /// How long the instance has actually run; the unit is not documented.
    pub actual_running_time: Option<i64>,
    /// Status of the instance's run, such as `SUCCEEDED`.
    pub status: Option<String>,
    /// Link to the stored log of the instance; only given if `X-Addition-Info` asks for it.
    pub log_storage_link: Option<String>,
    /// When the pod of the instance was created.
    pub pod_create_time: Option<Timestamp>,
    /// When the pod of the instance started.
    pub pod_start_time: Option<Timestamp>,
    /// How often the task's job on the container cluster (CCE) has failed.
    pub job_failed_times: Option<i64>,
}

impl Record for SubtaskRuntime {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("sub_task_name", &self.sub_task_name, &Rule::NONE)?;
        visitor.field("create_time", &self.create_time, &Rule::NONE)?;
        visitor.field("finish_time", &self.finish_time, &Rule::NONE)?;
        visitor.field("actual_running_time", &self.actual_running_time, &Rule::NONE)?;
        visitor.field("status", &self.status, &Rule::NONE)?;
        visitor.field("log_storage_link", &self.log_storage_link, &Rule::NONE)?;
        visitor.field("pod_create_time", &self.pod_create_time, &Rule::NONE)?;
        visitor.field("pod_start_time", &self.pod_start_time, &Rule::NONE)?;
        visitor.field("job_failed_times", &self.job_failed_times, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "sub_task_name" => read(&mut self.sub_task_name, map)?,
            "create_time" => read(&mut self.create_time, map)?,
            "finish_time" => read(&mut self.finish_time, map)?,
            "actual_running_time" => read(&mut self.actual_running_time, map)?,
            "status" => read(&mut self.status, map)?,
            "log_storage_link" => read(&mut self.log_storage_link, map)?,
            "pod_create_time" => read(&mut self.pod_create_time, map)?,
            "pod_start_time" => read(&mut self.pod_start_time, map)?,
            "job_failed_times" => read(&mut self.job_failed_times, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(SubtaskRuntime);

/// Container of an instance.
///
/// Reference: `TaskInstanceSpecContainersRsp`, section 4.5.2.9.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskContainer {
    /// Resources that a container asks for and may use at most.
    pub resources: Option<ContainerResources>,
}

impl Record for TaskContainer {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("resources", &self.resources, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "resources" => read(&mut self.resources, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(TaskContainer);

/// Instance of a task: the pod that runs it.
///
/// Reference: `TaskInstanceRsp`, section 4.5.2.9.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskInstance {
    /// State of an instance and of its containers.
    pub status: Option<TaskInstanceStatus>,
    /// Name and namespace of an instance.
    pub metadata: Option<TaskInstanceMetadata>,
    /// Containers that an instance is made of.
    pub spec: Option<TaskInstanceSpec>,
}

impl Record for TaskInstance {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("status", &self.status, &Rule::NONE)?;
        visitor.field("metadata", &self.metadata, &Rule::NONE)?;
        visitor.field("spec", &self.spec, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "status" => read(&mut self.status, map)?,
            "metadata" => read(&mut self.metadata, map)?,
            "spec" => read(&mut self.spec, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(TaskInstance);

/// Instances of a task.
///
/// Reference: section 4.5.2.9.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskInstanceList {
    /// Number of instances.
    pub count: Option<i64>,
    /// Instances (pods) of the task.
    pub instances: Option<Vec<TaskInstance>>,
}

impl Record for TaskInstanceList {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("count", &self.count, &Rule::NONE)?;
        visitor.field("instances", &self.instances, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "count" => read(&mut self.count, map)?,
            "instances" => read(&mut self.instances, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(TaskInstanceList);

/// Name and namespace of an instance.
///
/// Reference: `TaskInstanceMetadataRsp`, section 4.5.2.9.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskInstanceMetadata {
    /// Name of the instance, which the instance operations take as `instance_name`.
    pub name: Option<String>,
    /// Kubernetes namespace of the instance, such as `default`.
    pub namespace: Option<String>,
}

impl Record for TaskInstanceMetadata {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("name", &self.name, &Rule::NONE)?;
        visitor.field("namespace", &self.namespace, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "name" => read(&mut self.name, map)?,
            "namespace" => read(&mut self.namespace, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(TaskInstanceMetadata);

/// Use of resources by an instance over time.
///
/// Reference: section 4.5.2.12.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskInstanceMetricData {
    /// Measured values, one for each point in time.
    pub data_points: Option<Vec<MetricPoint>>,
}

impl Record for TaskInstanceMetricData {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("data_points", &self.data_points, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "data_points" => read(&mut self.data_points, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(TaskInstanceMetricData);

/// Pod of an instance.
///
/// Reference: section 4.5.2.11.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskInstancePod {
    /// Description of the pod, as one text.
    pub metadata: Option<String>,
}

impl Record for TaskInstancePod {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("metadata", &self.metadata, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "metadata" => read(&mut self.metadata, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(TaskInstancePod);

/// Containers that an instance is made of.
///
/// Reference: `TaskInstanceSpecRsp`, section 4.5.2.9.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskInstanceSpec {
    /// Containers of the instance with their resources.
    pub containers: Option<Vec<TaskContainer>>,
}

impl Record for TaskInstanceSpec {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("containers", &self.containers, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "containers" => read(&mut self.containers, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(TaskInstanceSpec);

/// State of an instance and of its containers.
///
/// Reference: `TaskInstanceStatusRsp`, section 4.5.2.9.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskInstanceStatus {
    /// Phase that the instance is in, such as `Running`.
    pub phase: Option<String>,
    /// IP address of the instance.
    pub pod_ip: Option<String>,
    /// IP address of the node on which the instance runs.
    pub host_ip: Option<String>,
    /// Name of the compute node on which the instance runs.
    pub host_name: Option<String>,
    /// Time at which the instance was created.
    pub start_time: Option<Timestamp>,
    /// States of the containers in the instance.
    pub container_statuses: Option<Vec<ContainerStatus>>,
}

impl Record for TaskInstanceStatus {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("phase", &self.phase, &Rule::NONE)?;
        visitor.field("pod_ip", &self.pod_ip, &Rule::NONE)?;
        visitor.field("host_ip", &self.host_ip, &Rule::NONE)?;
        visitor.field("host_name", &self.host_name, &Rule::NONE)?;
        visitor.field("start_time", &self.start_time, &Rule::NONE)?;
        visitor.field("container_statuses", &self.container_statuses, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "phase" => read(&mut self.phase, map)?,
            "pod_ip" => read(&mut self.pod_ip, map)?,
            "host_ip" => read(&mut self.host_ip, map)?,
            "host_name" => read(&mut self.host_name, map)?,
            "start_time" => read(&mut self.start_time, map)?,
            "container_statuses" => read(&mut self.container_statuses, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(TaskInstanceStatus);

/// Run of one task of a job.
///
/// Reference: `TaskRuntimeDto`, section 4.5.2.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskRuntime {
    /// Name of the task that this runtime information is about.
    pub task_name: Option<String>,
    /// Time at which the run of the task was created.
    pub create_time: Option<Timestamp>,
    /// Time at which the run of the task ended.
    pub finish_time: Option<Timestamp>,
    /// How long the task has actually run; the unit is not documented.
    pub actual_running_time: Option<i64>,
    /// Status of the task's run, such as `SUCCEEDED`.
    pub status: Option<String>,
    /// Concurrent instances of the task.
    pub sub_tasks: Option<Vec<SubtaskRuntime>>,
}

impl Record for TaskRuntime {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("task_name", &self.task_name, &Rule::NONE)?;
        visitor.field("create_time", &self.create_time, &Rule::NONE)?;
        visitor.field("finish_time", &self.finish_time, &Rule::NONE)?;
        visitor.field("actual_running_time", &self.actual_running_time, &Rule::NONE)?;
        visitor.field("status", &self.status, &Rule::NONE)?;
        visitor.field("sub_tasks", &self.sub_tasks, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "task_name" => read(&mut self.task_name, map)?,
            "create_time" => read(&mut self.create_time, map)?,
            "finish_time" => read(&mut self.finish_time, map)?,
            "actual_running_time" => read(&mut self.actual_running_time, map)?,
            "status" => read(&mut self.status, map)?,
            "sub_tasks" => read(&mut self.sub_tasks, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(TaskRuntime);

/// Changes to tasks of a job.
///
/// Reference: section 4.5.2.5.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateJob {
    /// Changes to the parameters of the job's tasks.
    ///
    /// Required; at most 64 items.
    pub tasks: Vec<JobTask>,
}

impl UpdateJob {
    /// With its required fields.
    pub fn new(tasks: impl IntoIterator<Item = JobTask>) -> Self {
        Self {
            tasks: tasks.into_iter().collect(),
        }
    }
}

impl Record for UpdateJob {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("tasks", &self.tasks, &REQUIRED_ITEMS_TO_64)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "tasks" => read(&mut self.tasks, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(UpdateJob);

static ITEMS_TO_1_EACH_LENGTH_1_63: Rule = Rule::NONE.items(0, 1).each(&LENGTH_1_63);
static ITEMS_TO_5_EACH_LENGTH_1_32: Rule = Rule::NONE.items(0, 5).each(&LENGTH_1_32);
static ITEMS_TO_64: Rule = Rule::NONE.items(0, 64);
static LENGTH_1_128: Rule = Rule::NONE.length(1, 128);
static LENGTH_1_32: Rule = Rule::NONE.length(1, 32);
static LENGTH_1_63: Rule = Rule::NONE.length(1, 63);
static LENGTH_TO_128: Rule = Rule::NONE.length(0, 128);
static LENGTH_TO_255: Rule = Rule::NONE.length(0, 255);
static RANGE_0_327680: Rule = Rule::NONE.range(0.0, 327680.0);
static RANGE_0_9: Rule = Rule::NONE.range(0.0, 9.0);
static RANGE_1_144000: Rule = Rule::NONE.range(1.0, 144000.0);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_ITEMS_1_50_EACH_LENGTH_1_128: Rule = Rule::NONE
    .required()
    .items(1, 50)
    .each(&LENGTH_1_128);
static REQUIRED_ITEMS_TO_64: Rule = Rule::NONE.required().items(0, 64);
static REQUIRED_LENGTH_1_135: Rule = Rule::NONE.required().length(1, 135);
static REQUIRED_LENGTH_1_63: Rule = Rule::NONE.required().length(1, 63);
