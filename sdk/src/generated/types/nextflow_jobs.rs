// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::Timestamp;
use crate::runtime::record::{Rule, open_enum, record};
#[allow(unused_imports)]
use crate::runtime::waiting::States;
use serde_json::Value;
use super::NextflowParameter;

/// When a Nextflow task ran, and how long.
///
/// Reference: `NextflowTaskExecutionTime`, section 4.8.3.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NextflowExecutionTime {
    /// When the task was submitted.
    pub submit: Option<Timestamp>,
    /// When the task started.
    pub start: Option<Timestamp>,
    /// When the task ended; absent before.
    pub complete: Option<Timestamp>,
    /// Time from submission to end.
    pub duration: Option<i64>,
    /// Time that the command itself took.
    pub realtime: Option<i64>,
}

record!(NextflowExecutionTime {
    submit: "submit",
    start: "start",
    complete: "complete",
    duration: "duration",
    realtime: "realtime",
});

/// Run of a Nextflow workflow in detail.
///
/// Reference: section 4.8.2.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NextflowJob {
    /// Id of the job.
    pub id: Option<String>,
    /// Name of the job.
    pub name: Option<String>,
    /// What the job is for.
    pub description: Option<String>,
    /// Labels of the job.
    pub labels: Option<Vec<String>>,
    /// Priority of the job; 0 is the lowest, 9 the highest.
    pub priority: Option<i64>,
    /// State of the job, as `status` of `list_nextflow_job` takes it.
    pub status: Option<String>,
    /// Whether tasks have failed that the workflow ignores failures of.
    pub has_ignore_failed_tasks: Option<bool>,
    /// When the job was created.
    pub create_time: Option<Timestamp>,
    /// When the job ended; absent before.
    pub finish_time: Option<Timestamp>,
    /// What went wrong, if the job failed.
    pub failed_message: Option<String>,
    /// Why it went wrong, if the job failed.
    pub failed_reason: Option<String>,
    /// Name of the workflow that is run.
    pub workflow_name: Option<String>,
    /// Id of the workflow that is run.
    pub workflow_id: Option<String>,
    /// Command that Nextflow is started with.
    pub command_line: Option<String>,
    /// Parameters given for the job.
    pub params: Option<Vec<NextflowParameter>>,
    /// All parameters by name as Nextflow reports them, the defaults of the workflow included.
    pub nextflow_parameters: Option<Value>,
    /// Names of the Nextflow configuration files used.
    pub config_files: Option<Vec<String>>,
    /// Content of the Nextflow configuration.
    pub config_context: Option<String>,
}

record!(NextflowJob {
    id: "id",
    name: "name",
    description: "description",
    labels: "labels",
    priority: "priority",
    status: "status",
    has_ignore_failed_tasks: "has_ignore_failed_tasks",
    create_time: "create_time",
    finish_time: "finish_time",
    failed_message: "failed_message",
    failed_reason: "failed_reason",
    workflow_name: "workflow_name",
    workflow_id: "workflow_id",
    command_line: "command_line",
    params: "params",
    nextflow_parameters: "nextflow_parameters",
    config_files: "config_files",
    config_context: "config_context",
});

/// Nextflow jobs of a project.
///
/// Reference: section 4.8.2.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NextflowJobList {
    /// Jobs of this page.
    pub jobs: Option<Vec<NextflowJobSummary>>,
    /// Number of all jobs that match, not only those of this page.
    pub count: Option<i64>,
}

record!(NextflowJobList {
    jobs: "jobs",
    count: "count",
});

/// Field to sort Nextflow jobs by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NextflowJobSortKey {
    /// `status`
    Status,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(NextflowJobSortKey {
    Status = "status",
});

/// State to filter Nextflow jobs by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NextflowJobState {
    /// `SUBMITTED`
    Submitted,
    /// `RUNNING`
    Running,
    /// `COMPLETED`
    Completed,
    /// `FAILED`
    Failed,
    /// `CANCELLED`
    Cancelled,
    /// `UNKNOWN`
    Unknown_,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(NextflowJobState {
    Submitted = "SUBMITTED",
    Running = "RUNNING",
    Completed = "COMPLETED",
    Failed = "FAILED",
    Cancelled = "CANCELLED",
    Unknown_ = "UNKNOWN",
});

crate::runtime::waiting::states!(NextflowJobState, States::NONE.progress(&["SUBMITTED", "RUNNING"]).success(&["COMPLETED"]).failure(&["FAILED"]).cancelled(&["CANCELLED"]).unknown(&["UNKNOWN"]));

/// Nextflow job, as a listing shows it.
///
/// Reference: `NextflowJobListDto`, section 4.8.2.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NextflowJobSummary {
    /// Id of the job.
    pub id: Option<String>,
    /// Name of the job.
    pub name: Option<String>,
    /// What the job is for.
    pub description: Option<String>,
    /// Labels of the job.
    pub labels: Option<Vec<String>>,
    /// State of the job, as `status` of `list_nextflow_job` takes it.
    pub status: Option<String>,
    /// Whether tasks have failed that the workflow ignores failures of.
    pub has_ignore_failed_tasks: Option<bool>,
    /// When the job was created.
    pub create_time: Option<Timestamp>,
    /// When the job ended; absent before.
    pub finish_time: Option<Timestamp>,
    /// What went wrong, if the job failed.
    pub failed_message: Option<String>,
    /// Why it went wrong, if the job failed.
    pub failed_reason: Option<String>,
    /// Name of the user who created the job.
    pub user_name: Option<String>,
    /// Name of the workflow that is run.
    pub workflow_name: Option<String>,
    /// Id of the workflow that is run.
    pub workflow_id: Option<String>,
}

record!(NextflowJobSummary {
    id: "id",
    name: "name",
    description: "description",
    labels: "labels",
    status: "status",
    has_ignore_failed_tasks: "has_ignore_failed_tasks",
    create_time: "create_time",
    finish_time: "finish_time",
    failed_message: "failed_message",
    failed_reason: "failed_reason",
    user_name: "user_name",
    workflow_name: "workflow_name",
    workflow_id: "workflow_id",
});

/// Log of a Nextflow job or task.
///
/// Reference: sections 4.8.2.6, 4.8.3.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NextflowLog {
    /// Number of log entries.
    pub count: Option<i64>,
    /// Log entries.
    pub logs: Option<Vec<String>>,
    /// Address to download the log from, valid for some time.
    pub download_url: Option<String>,
}

record!(NextflowLog {
    count: "count",
    logs: "logs",
    download_url: "download_url" => SENSITIVE,
});

/// Report file of a Nextflow job.
///
/// Reference: `NextflowJobReportFile`, section 4.8.2.8.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NextflowReport {
    /// Name of the report file.
    ///
    /// 1 to 1024 characters.
    pub name: Option<String>,
    /// Address to download the report from, valid for some time.
    ///
    /// 1 to 1024 characters.
    pub download_url: Option<String>,
}

record!(NextflowReport {
    name: "name",
    download_url: "download_url" => SENSITIVE,
});

/// Report files of a Nextflow job.
///
/// Reference: section 4.8.2.8.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NextflowReportList {
    /// One entry for each report file of the job.
    pub report_files: Option<Vec<NextflowReport>>,
}

record!(NextflowReportList {
    report_files: "report_files",
});

/// Resources that a Nextflow task asks for.
///
/// Reference: `NextflowTaskResourceRequested`, section 4.8.3.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NextflowRequestedResources {
    /// Container image that the task runs in.
    pub container: Option<String>,
    /// Queues to run the task in, separated by commas.
    pub queue: Option<String>,
    /// Number of CPUs.
    pub cpus: Option<i64>,
    /// Amount of memory with its unit, such as `32 GB`.
    pub memory: Option<String>,
    /// Amount of disk space with its unit, such as `100 GB`.
    pub disk: Option<String>,
    /// How long the task may take, with its unit, such as `4h`.
    pub time: Option<String>,
}

record!(NextflowRequestedResources {
    container: "container",
    queue: "queue",
    cpus: "cpus",
    memory: "memory",
    disk: "disk",
    time: "time",
});

/// Resources that a Nextflow task has used.
///
/// Reference: `NextflowTaskResourceUsage`, section 4.8.3.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NextflowResourceUsage {
    /// Use of CPUs in percent; above 100 if the task uses several.
    pub cpu_percent: Option<f64>,
    /// Use of memory in percent.
    pub mem_percent: Option<f64>,
    /// Bytes read by system calls, from disk or not.
    pub rchar: Option<i64>,
    /// Bytes written by system calls, to disk or not.
    pub wchar: Option<i64>,
    /// Bytes read from disk.
    pub read_bytes: Option<i64>,
    /// Bytes written to disk.
    pub write_bytes: Option<i64>,
    /// Virtual memory of the process.
    pub vmem: Option<i64>,
    /// Physical memory of the process.
    pub rss: Option<i64>,
    /// Most virtual memory the process had.
    pub peak_vmem: Option<i64>,
    /// Most physical memory the process had.
    pub peak_rss: Option<i64>,
    /// Number of system calls that read.
    pub syscr: Option<i64>,
    /// Number of system calls that write.
    pub syscw: Option<i64>,
    /// Number of voluntary context switches.
    pub vol_ctxt: Option<i64>,
    /// Number of involuntary context switches.
    pub inv_ctxt: Option<i64>,
}

record!(NextflowResourceUsage {
    cpu_percent: "cpu_percent",
    mem_percent: "mem_percent",
    rchar: "rchar",
    wchar: "wchar",
    read_bytes: "read_bytes",
    write_bytes: "write_bytes",
    vmem: "vmem",
    rss: "rss",
    peak_vmem: "peak_vmem",
    peak_rss: "peak_rss",
    syscr: "syscr",
    syscw: "syscw",
    vol_ctxt: "vol_ctxt",
    inv_ctxt: "inv_ctxt",
});

/// Task of a Nextflow job in detail.
///
/// Reference: section 4.8.3.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NextflowTask {
    /// Id of the task, unique within its job.
    pub id: Option<String>,
    /// Command that the task runs.
    pub command: Option<String>,
    /// State of the task, such as `COMPLETED`.
    pub status: Option<String>,
    /// What Nextflow does if the task fails, such as `RETRY`.
    pub error_action: Option<String>,
    /// Exit status of the command; 0 means success.
    pub exit: Option<i64>,
    /// Directory that the task works in.
    pub work_dir: Option<String>,
    /// Environment variables of the task and their values.
    pub environment: Option<String>,
    /// Environment modules that the task loads.
    pub module: Option<Vec<String>>,
    /// Container image that the task runs in.
    pub container: Option<String>,
    /// How often the task has been tried.
    pub attempt: Option<i64>,
    /// Temporary directory that the task works in.
    pub scratch: Option<String>,
    /// When the task ran, and how long.
    pub execution_time: Option<NextflowExecutionTime>,
    /// Resources that the task asks for.
    pub resource_requested: Option<NextflowRequestedResources>,
    /// Resources that the task has used.
    pub resource_usage: Option<NextflowResourceUsage>,
}

record!(NextflowTask {
    id: "id",
    command: "command",
    status: "status",
    error_action: "error_action",
    exit: "exit",
    work_dir: "work_dir",
    environment: "environment",
    module: "module",
    container: "container",
    attempt: "attempt",
    scratch: "scratch",
    execution_time: "execution_time",
    resource_requested: "resource_requested",
    resource_usage: "resource_usage",
});

/// Tasks of a Nextflow job.
///
/// Reference: section 4.8.3.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NextflowTaskList {
    /// One entry for each task that matches.
    pub tasks: Option<Vec<NextflowTaskSummary>>,
    /// Number of tasks.
    pub count: Option<i64>,
}

record!(NextflowTaskList {
    tasks: "tasks",
    count: "count",
});

/// Task of a Nextflow job, as a listing shows it.
///
/// Reference: `NextflowTaskListDto`, section 4.8.3.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NextflowTaskSummary {
    /// Id of the task, unique within its job.
    pub task_id: Option<String>,
    /// Name of the process of the workflow that the task belongs to.
    pub process: Option<String>,
    /// Tag that tells the tasks of a process apart, such as a sample.
    pub tag: Option<String>,
    /// Hash that Nextflow names the work directory of the task by.
    pub hash: Option<String>,
    /// State of the task, such as `COMPLETED`.
    pub status: Option<String>,
    /// Container image that the task runs in.
    pub container: Option<String>,
    /// Name of the pod that runs the task in the container cluster.
    pub pod_name: Option<String>,
    /// When the task was submitted.
    pub submit: Option<Timestamp>,
    /// When the task ended; absent before.
    pub complete: Option<Timestamp>,
    /// Time from submission to end.
    pub duration: Option<i64>,
    /// Time that the command itself took.
    pub realtime: Option<i64>,
    /// Use of CPUs in percent; above 100 if the task uses several.
    pub cpu_percent: Option<f64>,
    /// Use of memory in percent.
    pub mem_percent: Option<f64>,
}

record!(NextflowTaskSummary {
    task_id: "task_id",
    process: "process",
    tag: "tag",
    hash: "hash",
    status: "status",
    container: "container",
    pod_name: "pod_name",
    submit: "submit",
    complete: "complete",
    duration: "duration",
    realtime: "realtime",
    cpu_percent: "cpu_percent",
    mem_percent: "mem_percent",
});

static SENSITIVE: Rule = Rule::NONE.sensitive();
