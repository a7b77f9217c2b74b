// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::Timestamp;
use crate::runtime::record::{IntoOption, IntoOptionalList, Rule, open_enum, record};
#[allow(unused_imports)]
use crate::runtime::waiting::States;
use std::collections::BTreeMap;
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
    #[inline]
    pub fn new(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            ids: ids.into_iter().map(Into::into).collect(),
        }
    }
}

record!(BatchCancelJob {
    ids: "ids" => REQUIRED_ITEMS_1_50_EACH_LENGTH_1_128,
});

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
    #[inline]
    pub fn new(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            ids: ids.into_iter().map(Into::into).collect(),
        }
    }
}

record!(BatchDeleteJob {
    ids: "ids" => REQUIRED_ITEMS_1_50_EACH_LENGTH_1_128,
});

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
    #[inline]
    pub fn new(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            ids: ids.into_iter().map(Into::into).collect(),
        }
    }
}

record!(BatchRetryJob {
    ids: "ids" => REQUIRED_ITEMS_1_50_EACH_LENGTH_1_128,
});

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
    #[inline]
    pub fn new(force: bool) -> Self {
        Self { force }
    }
}

record!(CancelJob {
    force: "force" => REQUIRED,
});

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

record!(ContainerQuantity {
    cpu: "cpu",
    memory: "memory",
});

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

record!(ContainerResources {
    limits: "limits",
    requests: "requests",
});

/// How a container of an instance has fared.
///
/// Reference: `TaskInstanceContainerStatusRsp`, section 4.5.2.9.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContainerStatus {
    /// How often the container has been restarted.
    pub restart_count: Option<i64>,
}

record!(ContainerStatus {
    restart_count: "restart_count",
});

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
    #[inline]
    pub fn new(
        name: impl Into<String>,
        tool_id: impl Into<String>,
        tool_type: impl Into<JobToolType>,
    ) -> Self {
        Self {
            name: name.into(),
            tool_id: tool_id.into(),
            tool_type: tool_type.into(),
            ..Default::default()
        }
    }
    /// Free text of up to 255 characters that describes the job.
    ///
    /// At most 255 characters.
    #[inline]
    pub fn description<Form>(
        mut self,
        description: impl IntoOption<String, Form>,
    ) -> Self {
        self.description = IntoOption::into_option(description);
        self
    }
    /// Labels of the job: letters (also Chinese), digits, spaces, `_` and `-`, with no space at either end.
    ///
    /// At most 5 items; each item 1 to 32 characters.
    #[inline]
    pub fn labels<Form>(mut self, labels: impl IntoOptionalList<String, Form>) -> Self {
        self.labels = IntoOptionalList::into_optional_list(labels);
        self
    }
    /// Priority of the job; 0 is the lowest and the default.
    ///
    /// 0 to 9.
    #[inline]
    pub fn priority(mut self, priority: impl Into<Option<i64>>) -> Self {
        self.priority = priority.into();
        self
    }
    /// Time after which the job is given up, in minutes; 1440 if absent.
    ///
    /// 1 to 144000.
    #[inline]
    pub fn timeout(mut self, timeout: impl Into<Option<i64>>) -> Self {
        self.timeout = timeout.into();
        self
    }
    /// Folder in which the job stores its results; a subfolder of the workflow's working folder, named
    /// after the job, if absent; a given path begins but does not end with `/`, holds no empty folder names
    /// and none of `\ ; * ? < " >`, and no folder name begins with `-` or begins or ends with `.` or a
    /// space.
    ///
    /// At most 128 characters.
    #[inline]
    pub fn output_dir<Form>(
        mut self,
        output_dir: impl IntoOption<String, Form>,
    ) -> Self {
        self.output_dir = IntoOption::into_option(output_dir);
        self
    }
    /// Settings with which tasks of the workflow run in this job, replacing the workflow's own.
    ///
    /// At most 64 items.
    #[inline]
    pub fn tasks<Form>(mut self, tasks: impl IntoOptionalList<JobTask, Form>) -> Self {
        self.tasks = IntoOptionalList::into_optional_list(tasks);
        self
    }
    /// Identifier of the I/O acceleration instance that the job uses; none if absent.
    ///
    /// At most 128 characters.
    #[inline]
    pub fn io_acc_id<Form>(mut self, io_acc_id: impl IntoOption<String, Form>) -> Self {
        self.io_acc_id = IntoOption::into_option(io_acc_id);
        self
    }
    /// Storage that the job is expected to take up on its SFS Turbo instance, in GB, used to judge whether
    /// the instance has enough left when the job is submitted.
    ///
    /// 0 to 327680.
    #[inline]
    pub fn io_acc_expected_usage(
        mut self,
        io_acc_expected_usage: impl Into<Option<i64>>,
    ) -> Self {
        self.io_acc_expected_usage = io_acc_expected_usage.into();
        self
    }
    /// Label of the compute nodes that the job may run on.
    ///
    /// At most 1 items; each item 1 to 63 characters.
    #[inline]
    pub fn node_labels<Form>(
        mut self,
        node_labels: impl IntoOptionalList<String, Form>,
    ) -> Self {
        self.node_labels = IntoOptionalList::into_optional_list(node_labels);
        self
    }
}

record!(ExecuteJob {
    name: "name" => REQUIRED_LENGTH_1_63,
    description: "description" => LENGTH_TO_255,
    labels: "labels" => ITEMS_TO_5_EACH_LENGTH_1_32,
    priority: "priority" => RANGE_0_9,
    timeout: "timeout" => RANGE_1_144000,
    output_dir: "output_dir" => LENGTH_TO_128,
    tool_id: "tool_id" => REQUIRED_LENGTH_1_135,
    tool_type: "tool_type" => REQUIRED,
    tasks: "tasks" => ITEMS_TO_64,
    io_acc_id: "io_acc_id" => LENGTH_TO_128,
    io_acc_expected_usage: "io_acc_expected_usage" => RANGE_0_327680,
    node_labels: "node_labels" => ITEMS_TO_1_EACH_LENGTH_1_63,
});

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

record!(IoAcceleration {
    id: "id",
    type_: "type",
    space: "space",
    free_space: "free_space",
});

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

record!(Job {
    id: "id",
    name: "name",
    description: "description",
    labels: "labels",
    priority: "priority",
    timeout: "timeout",
    output_dir: "output_dir",
    status: "status",
    create_time: "create_time",
    finish_time: "finish_time",
    failed_message: "failed_message",
    failed_reason: "failed_reason",
    tool_info: "tool_info",
    tasks: "tasks",
    task_runtime_info: "task_runtime_info",
    dag: "dag",
    io_acc_expected_usage: "io_acc_expected_usage",
    io_acc_info: "io_acc_info",
    node_labels: "node_labels",
    still_running_tasks: "still_running_tasks",
});

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

record!(JobEvent {
    action_name: "action_name",
    count: "count",
    first_timestamp: "first_timestamp",
    last_timestamp: "last_timestamp",
    message: "message",
    reason: "reason",
    type_: "type",
});

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

record!(JobEventList {
    count: "count",
    events: "events",
});

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

record!(JobList {
    jobs: "jobs",
    count: "count",
});

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

record!(JobLog {
    count: "count",
    logs: "logs",
    log_storage_link: "log_storage_link",
});

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

open_enum!(JobMetricStatistic {
    Maximum = "maximum",
    Minimum = "minimum",
    Average = "average",
});

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

record!(JobOutcome {
    id: "id",
    status: "status",
    message: "message",
});

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

open_enum!(JobOutcomeStatus {
    Succeeded = "SUCCEEDED",
    Failed = "FAILED",
});

/// Field to sort jobs by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobSortKey {
    /// `status`
    Status,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(JobSortKey {
    Status = "status",
});

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

open_enum!(JobState {
    Succeeded = "Succeeded",
    Running = "Running",
    Pending = "Pending",
    Failed = "Failed",
    Cancelling = "Cancelling",
    Cancelled = "Cancelled",
    Unknown_ = "Unknown",
});

crate::runtime::waiting::states!(JobState, States::NONE.progress(&["Pending", "Running", "Cancelling"]).success(&["Succeeded"]).failure(&["Failed"]).cancelled(&["Cancelled"]).unknown(&["Unknown"]));

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

record!(JobSummary {
    id: "id",
    name: "name",
    description: "description",
    labels: "labels",
    priority: "priority",
    timeout: "timeout",
    output_dir: "output_dir",
    status: "status",
    create_time: "create_time",
    finish_time: "finish_time",
    failed_message: "failed_message",
    failed_reason: "failed_reason",
    user_name: "user_name",
    tool_info: "tool_info",
    io_acc_id: "io_acc_id",
    io_acc_expected_usage: "io_acc_expected_usage",
    still_running_tasks: "still_running_tasks",
});

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

record!(LogEntry {
    collect_time: "collect_time",
    content: "content",
});

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

record!(PodEventList {
    count: "count",
    events: "events",
});

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

record!(StartedJob {
    id: "id",
    max_platform_flavor: "max_platform_flavor",
    app_infos: "app_infos",
    job_info: "job_info",
});

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

record!(SubtaskRuntime {
    sub_task_name: "sub_task_name",
    create_time: "create_time",
    finish_time: "finish_time",
    actual_running_time: "actual_running_time",
    status: "status",
    log_storage_link: "log_storage_link",
    pod_create_time: "pod_create_time",
    pod_start_time: "pod_start_time",
    job_failed_times: "job_failed_times",
});

/// Container of an instance.
///
/// Reference: `TaskInstanceSpecContainersRsp`, section 4.5.2.9.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskContainer {
    /// Resources that a container asks for and may use at most.
    pub resources: Option<ContainerResources>,
}

record!(TaskContainer {
    resources: "resources",
});

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

record!(TaskInstance {
    status: "status",
    metadata: "metadata",
    spec: "spec",
});

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

record!(TaskInstanceList {
    count: "count",
    instances: "instances",
});

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

record!(TaskInstanceMetadata {
    name: "name",
    namespace: "namespace",
});

/// Use of resources by an instance over time.
///
/// Reference: section 4.5.2.12.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskInstanceMetricData {
    /// Measured values, one for each point in time.
    pub data_points: Option<Vec<MetricPoint>>,
}

record!(TaskInstanceMetricData {
    data_points: "data_points",
});

/// Pod of an instance.
///
/// Reference: section 4.5.2.11.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskInstancePod {
    /// Description of the pod, as one text.
    pub metadata: Option<String>,
}

record!(TaskInstancePod {
    metadata: "metadata",
});

/// Containers that an instance is made of.
///
/// Reference: `TaskInstanceSpecRsp`, section 4.5.2.9.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskInstanceSpec {
    /// Containers of the instance with their resources.
    pub containers: Option<Vec<TaskContainer>>,
}

record!(TaskInstanceSpec {
    containers: "containers",
});

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

record!(TaskInstanceStatus {
    phase: "phase",
    pod_ip: "pod_ip",
    host_ip: "host_ip",
    host_name: "host_name",
    start_time: "start_time",
    container_statuses: "container_statuses",
});

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

record!(TaskRuntime {
    task_name: "task_name",
    create_time: "create_time",
    finish_time: "finish_time",
    actual_running_time: "actual_running_time",
    status: "status",
    sub_tasks: "sub_tasks",
});

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
    #[inline]
    pub fn new(tasks: impl IntoIterator<Item = JobTask>) -> Self {
        Self {
            tasks: tasks.into_iter().collect(),
        }
    }
}

record!(UpdateJob {
    tasks: "tasks" => REQUIRED_ITEMS_TO_64,
});

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
