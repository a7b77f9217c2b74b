// Generated from spec/ by `cargo xtask regen`. Do not edit.

use serde::de::MapAccess;
use serde_json::Value;
use crate::Timestamp;
use crate::runtime::record::{Record, Rule, Visit, open_enum, read, record};
use super::NextflowParameter;

/// Nextflow workflow to run, and how.
///
/// Reference: section 4.8.2.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateNextflowJob {
    /// Name of the job: letters, digits and `-`.
    ///
    /// Required; 1 to 63 characters.
    pub name: String,
    /// What the job is for.
    ///
    /// At most 255 characters.
    pub description: Option<String>,
    /// Labels of the job: letters, digits, spaces, `_` and `-`, without a space at either end.
    ///
    /// At most 5 items; each item 1 to 32 characters.
    pub labels: Option<Vec<String>>,
    /// Id of the workflow to run, as `list_nextflow_workflow` gives it.
    ///
    /// Required; at most 135 characters.
    pub workflow_id: String,
    /// Parameter file (`.yaml`, `.yml`, `.json` or `.txt`) of at most 10 MB.
    pub params: Option<String>,
    /// Priority of the job; 0 is the lowest, 9 the highest.
    ///
    /// 0 to 9; default `0`.
    pub priority: Option<i64>,
}

impl CreateNextflowJob {
    /// With its required fields.
    pub fn new(name: impl Into<String>, workflow_id: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            workflow_id: workflow_id.into(),
            ..Self::default()
        }
    }
    /// What the job is for.
    ///
    /// At most 255 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Labels of the job: letters, digits, spaces, `_` and `-`, without a space at either end.
    ///
    /// At most 5 items; each item 1 to 32 characters.
    pub fn labels(
        mut self,
        labels: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.labels = Some(labels.into_iter().map(Into::into).collect());
        self
    }
    /// Parameter file (`.yaml`, `.yml`, `.json` or `.txt`) of at most 10 MB.
    pub fn params(mut self, params: impl Into<String>) -> Self {
        self.params = Some(params.into());
        self
    }
    /// Priority of the job; 0 is the lowest, 9 the highest.
    ///
    /// 0 to 9; default `0`.
    pub fn priority(mut self, priority: i64) -> Self {
        self.priority = Some(priority);
        self
    }
}

impl Record for CreateNextflowJob {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("name", &self.name, &REQUIRED_LENGTH_1_63)?;
        visitor.field("description", &self.description, &LENGTH_TO_255)?;
        visitor.field("labels", &self.labels, &ITEMS_TO_5_EACH_LENGTH_1_32)?;
        visitor.field("workflow_id", &self.workflow_id, &REQUIRED_LENGTH_TO_135)?;
        visitor.field("params", &self.params, &Rule::NONE)?;
        visitor.field("priority", &self.priority, &RANGE_0_9)?;
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
            "workflow_id" => read(&mut self.workflow_id, map)?,
            "params" => read(&mut self.params, map)?,
            "priority" => read(&mut self.priority, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(CreateNextflowJob);

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
    /// Time from submission to end, in milliseconds.
    pub duration: Option<i64>,
    /// Time that the command itself took, in milliseconds.
    pub realtime: Option<i64>,
}

impl Record for NextflowExecutionTime {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("submit", &self.submit, &Rule::NONE)?;
        visitor.field("start", &self.start, &Rule::NONE)?;
        visitor.field("complete", &self.complete, &Rule::NONE)?;
        visitor.field("duration", &self.duration, &Rule::NONE)?;
        visitor.field("realtime", &self.realtime, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "submit" => read(&mut self.submit, map)?,
            "start" => read(&mut self.start, map)?,
            "complete" => read(&mut self.complete, map)?,
            "duration" => read(&mut self.duration, map)?,
            "realtime" => read(&mut self.realtime, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(NextflowExecutionTime);

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
    /// State of the job: `SUBMITTED`, `RUNNING`, `COMPLETED`, `FAILED`, `CANCELLED` or `UNKNOWN`.
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

impl Record for NextflowJob {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("id", &self.id, &Rule::NONE)?;
        visitor.field("name", &self.name, &Rule::NONE)?;
        visitor.field("description", &self.description, &Rule::NONE)?;
        visitor.field("labels", &self.labels, &Rule::NONE)?;
        visitor.field("priority", &self.priority, &Rule::NONE)?;
        visitor.field("status", &self.status, &Rule::NONE)?;
        visitor
            .field(
                "has_ignore_failed_tasks",
                &self.has_ignore_failed_tasks,
                &Rule::NONE,
            )?;
        visitor.field("create_time", &self.create_time, &Rule::NONE)?;
        visitor.field("finish_time", &self.finish_time, &Rule::NONE)?;
        visitor.field("failed_message", &self.failed_message, &Rule::NONE)?;
        visitor.field("failed_reason", &self.failed_reason, &Rule::NONE)?;
        visitor.field("workflow_name", &self.workflow_name, &Rule::NONE)?;
        visitor.field("workflow_id", &self.workflow_id, &Rule::NONE)?;
        visitor.field("command_line", &self.command_line, &Rule::NONE)?;
        visitor.field("params", &self.params, &Rule::NONE)?;
        visitor.field("nextflow_parameters", &self.nextflow_parameters, &Rule::NONE)?;
        visitor.field("config_files", &self.config_files, &Rule::NONE)?;
        visitor.field("config_context", &self.config_context, &Rule::NONE)?;
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
            "status" => read(&mut self.status, map)?,
            "has_ignore_failed_tasks" => read(&mut self.has_ignore_failed_tasks, map)?,
            "create_time" => read(&mut self.create_time, map)?,
            "finish_time" => read(&mut self.finish_time, map)?,
            "failed_message" => read(&mut self.failed_message, map)?,
            "failed_reason" => read(&mut self.failed_reason, map)?,
            "workflow_name" => read(&mut self.workflow_name, map)?,
            "workflow_id" => read(&mut self.workflow_id, map)?,
            "command_line" => read(&mut self.command_line, map)?,
            "params" => read(&mut self.params, map)?,
            "nextflow_parameters" => read(&mut self.nextflow_parameters, map)?,
            "config_files" => read(&mut self.config_files, map)?,
            "config_context" => read(&mut self.config_context, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(NextflowJob);

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

impl Record for NextflowJobList {
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

record!(NextflowJobList);

/// Field to sort Nextflow jobs by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NextflowJobSortKey {
    /// `status`
    Status,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(NextflowJobSortKey { Status = "status", });

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

open_enum!(
    NextflowJobState { Submitted = "SUBMITTED", Running = "RUNNING", Completed =
    "COMPLETED", Failed = "FAILED", Cancelled = "CANCELLED", Unknown_ = "UNKNOWN", }
);

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
    /// State of the job: `SUBMITTED`, `RUNNING`, `COMPLETED`, `FAILED`, `CANCELLED` or `UNKNOWN`.
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

impl Record for NextflowJobSummary {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("id", &self.id, &Rule::NONE)?;
        visitor.field("name", &self.name, &Rule::NONE)?;
        visitor.field("description", &self.description, &Rule::NONE)?;
        visitor.field("labels", &self.labels, &Rule::NONE)?;
        visitor.field("status", &self.status, &Rule::NONE)?;
        visitor
            .field(
                "has_ignore_failed_tasks",
                &self.has_ignore_failed_tasks,
                &Rule::NONE,
            )?;
        visitor.field("create_time", &self.create_time, &Rule::NONE)?;
        visitor.field("finish_time", &self.finish_time, &Rule::NONE)?;
        visitor.field("failed_message", &self.failed_message, &Rule::NONE)?;
        visitor.field("failed_reason", &self.failed_reason, &Rule::NONE)?;
        visitor.field("user_name", &self.user_name, &Rule::NONE)?;
        visitor.field("workflow_name", &self.workflow_name, &Rule::NONE)?;
        visitor.field("workflow_id", &self.workflow_id, &Rule::NONE)?;
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
            "status" => read(&mut self.status, map)?,
            "has_ignore_failed_tasks" => read(&mut self.has_ignore_failed_tasks, map)?,
            "create_time" => read(&mut self.create_time, map)?,
            "finish_time" => read(&mut self.finish_time, map)?,
            "failed_message" => read(&mut self.failed_message, map)?,
            "failed_reason" => read(&mut self.failed_reason, map)?,
            "user_name" => read(&mut self.user_name, map)?,
            "workflow_name" => read(&mut self.workflow_name, map)?,
            "workflow_id" => read(&mut self.workflow_id, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(NextflowJobSummary);

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

impl Record for NextflowLog {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("count", &self.count, &Rule::NONE)?;
        visitor.field("logs", &self.logs, &Rule::NONE)?;
        visitor.field("download_url", &self.download_url, &SENSITIVE)?;
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
            "download_url" => read(&mut self.download_url, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(NextflowLog);

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

impl Record for NextflowReport {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("name", &self.name, &Rule::NONE)?;
        visitor.field("download_url", &self.download_url, &SENSITIVE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "name" => read(&mut self.name, map)?,
            "download_url" => read(&mut self.download_url, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(NextflowReport);

/// Report files of a Nextflow job.
///
/// Reference: section 4.8.2.8.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NextflowReportList {
    /// One entry for each report file of the job.
    pub report_files: Option<Vec<NextflowReport>>,
}

impl Record for NextflowReportList {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("report_files", &self.report_files, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "report_files" => read(&mut self.report_files, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(NextflowReportList);

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

impl Record for NextflowRequestedResources {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("container", &self.container, &Rule::NONE)?;
        visitor.field("queue", &self.queue, &Rule::NONE)?;
        visitor.field("cpus", &self.cpus, &Rule::NONE)?;
        visitor.field("memory", &self.memory, &Rule::NONE)?;
        visitor.field("disk", &self.disk, &Rule::NONE)?;
        visitor.field("time", &self.time, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "container" => read(&mut self.container, map)?,
            "queue" => read(&mut self.queue, map)?,
            "cpus" => read(&mut self.cpus, map)?,
            "memory" => read(&mut self.memory, map)?,
            "disk" => read(&mut self.disk, map)?,
            "time" => read(&mut self.time, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(NextflowRequestedResources);

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
    /// Virtual memory of the process, in bytes.
    pub vmem: Option<i64>,
    /// Physical memory of the process, in bytes.
    pub rss: Option<i64>,
    /// Most virtual memory the process had, in bytes.
    pub peak_vmem: Option<i64>,
    /// Most physical memory the process had, in bytes.
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

impl Record for NextflowResourceUsage {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("cpu_percent", &self.cpu_percent, &Rule::NONE)?;
        visitor.field("mem_percent", &self.mem_percent, &Rule::NONE)?;
        visitor.field("rchar", &self.rchar, &Rule::NONE)?;
        visitor.field("wchar", &self.wchar, &Rule::NONE)?;
        visitor.field("read_bytes", &self.read_bytes, &Rule::NONE)?;
        visitor.field("write_bytes", &self.write_bytes, &Rule::NONE)?;
        visitor.field("vmem", &self.vmem, &Rule::NONE)?;
        visitor.field("rss", &self.rss, &Rule::NONE)?;
        visitor.field("peak_vmem", &self.peak_vmem, &Rule::NONE)?;
        visitor.field("peak_rss", &self.peak_rss, &Rule::NONE)?;
        visitor.field("syscr", &self.syscr, &Rule::NONE)?;
        visitor.field("syscw", &self.syscw, &Rule::NONE)?;
        visitor.field("vol_ctxt", &self.vol_ctxt, &Rule::NONE)?;
        visitor.field("inv_ctxt", &self.inv_ctxt, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "cpu_percent" => read(&mut self.cpu_percent, map)?,
            "mem_percent" => read(&mut self.mem_percent, map)?,
            "rchar" => read(&mut self.rchar, map)?,
            "wchar" => read(&mut self.wchar, map)?,
            "read_bytes" => read(&mut self.read_bytes, map)?,
            "write_bytes" => read(&mut self.write_bytes, map)?,
            "vmem" => read(&mut self.vmem, map)?,
            "rss" => read(&mut self.rss, map)?,
            "peak_vmem" => read(&mut self.peak_vmem, map)?,
            "peak_rss" => read(&mut self.peak_rss, map)?,
            "syscr" => read(&mut self.syscr, map)?,
            "syscw" => read(&mut self.syscw, map)?,
            "vol_ctxt" => read(&mut self.vol_ctxt, map)?,
            "inv_ctxt" => read(&mut self.inv_ctxt, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(NextflowResourceUsage);

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

impl Record for NextflowTask {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("id", &self.id, &Rule::NONE)?;
        visitor.field("command", &self.command, &Rule::NONE)?;
        visitor.field("status", &self.status, &Rule::NONE)?;
        visitor.field("error_action", &self.error_action, &Rule::NONE)?;
        visitor.field("exit", &self.exit, &Rule::NONE)?;
        visitor.field("work_dir", &self.work_dir, &Rule::NONE)?;
        visitor.field("environment", &self.environment, &Rule::NONE)?;
        visitor.field("module", &self.module, &Rule::NONE)?;
        visitor.field("container", &self.container, &Rule::NONE)?;
        visitor.field("attempt", &self.attempt, &Rule::NONE)?;
        visitor.field("scratch", &self.scratch, &Rule::NONE)?;
        visitor.field("execution_time", &self.execution_time, &Rule::NONE)?;
        visitor.field("resource_requested", &self.resource_requested, &Rule::NONE)?;
        visitor.field("resource_usage", &self.resource_usage, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "id" => read(&mut self.id, map)?,
            "command" => read(&mut self.command, map)?,
            "status" => read(&mut self.status, map)?,
            "error_action" => read(&mut self.error_action, map)?,
            "exit" => read(&mut self.exit, map)?,
            "work_dir" => read(&mut self.work_dir, map)?,
            "environment" => read(&mut self.environment, map)?,
            "module" => read(&mut self.module, map)?,
            "container" => read(&mut self.container, map)?,
            "attempt" => read(&mut self.attempt, map)?,
            "scratch" => read(&mut self.scratch, map)?,
            "execution_time" => read(&mut self.execution_time, map)?,
            "resource_requested" => read(&mut self.resource_requested, map)?,
            "resource_usage" => read(&mut self.resource_usage, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(NextflowTask);

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

impl Record for NextflowTaskList {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("tasks", &self.tasks, &Rule::NONE)?;
        visitor.field("count", &self.count, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "tasks" => read(&mut self.tasks, map)?,
            "count" => read(&mut self.count, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(NextflowTaskList);

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
    /// Time from submission to end, in milliseconds.
    pub duration: Option<i64>,
    /// Time that the command itself took, in milliseconds.
    pub realtime: Option<i64>,
    /// Use of CPUs in percent; above 100 if the task uses several.
    pub cpu_percent: Option<f64>,
    /// Use of memory in percent.
    pub mem_percent: Option<f64>,
}

impl Record for NextflowTaskSummary {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("task_id", &self.task_id, &Rule::NONE)?;
        visitor.field("process", &self.process, &Rule::NONE)?;
        visitor.field("tag", &self.tag, &Rule::NONE)?;
        visitor.field("hash", &self.hash, &Rule::NONE)?;
        visitor.field("status", &self.status, &Rule::NONE)?;
        visitor.field("container", &self.container, &Rule::NONE)?;
        visitor.field("pod_name", &self.pod_name, &Rule::NONE)?;
        visitor.field("submit", &self.submit, &Rule::NONE)?;
        visitor.field("complete", &self.complete, &Rule::NONE)?;
        visitor.field("duration", &self.duration, &Rule::NONE)?;
        visitor.field("realtime", &self.realtime, &Rule::NONE)?;
        visitor.field("cpu_percent", &self.cpu_percent, &Rule::NONE)?;
        visitor.field("mem_percent", &self.mem_percent, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "task_id" => read(&mut self.task_id, map)?,
            "process" => read(&mut self.process, map)?,
            "tag" => read(&mut self.tag, map)?,
            "hash" => read(&mut self.hash, map)?,
            "status" => read(&mut self.status, map)?,
            "container" => read(&mut self.container, map)?,
            "pod_name" => read(&mut self.pod_name, map)?,
            "submit" => read(&mut self.submit, map)?,
            "complete" => read(&mut self.complete, map)?,
            "duration" => read(&mut self.duration, map)?,
            "realtime" => read(&mut self.realtime, map)?,
            "cpu_percent" => read(&mut self.cpu_percent, map)?,
            "mem_percent" => read(&mut self.mem_percent, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(NextflowTaskSummary);

/// Parameters to retry a Nextflow job with.
///
/// Reference: section 4.8.2.5.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RetryNextflowJob {
    /// Parameter file (`.yaml`, `.yml`, `.json` or `.txt`) of at most 10 MB to use this time.
    pub params: Option<String>,
}

impl RetryNextflowJob {
    /// Without any field.
    pub fn new() -> Self {
        Self::default()
    }
    /// Parameter file (`.yaml`, `.yml`, `.json` or `.txt`) of at most 10 MB to use this time.
    pub fn params(mut self, params: impl Into<String>) -> Self {
        self.params = Some(params.into());
        self
    }
}

impl Record for RetryNextflowJob {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("params", &self.params, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "params" => read(&mut self.params, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(RetryNextflowJob);

static ITEMS_TO_5_EACH_LENGTH_1_32: Rule = Rule::NONE.items(0, 5).each(&LENGTH_1_32);
static LENGTH_1_32: Rule = Rule::NONE.length(1, 32);
static LENGTH_TO_255: Rule = Rule::NONE.length(0, 255);
static RANGE_0_9: Rule = Rule::NONE.range(0.0, 9.0);
static REQUIRED_LENGTH_1_63: Rule = Rule::NONE.required().length(1, 63);
static REQUIRED_LENGTH_TO_135: Rule = Rule::NONE.required().length(0, 135);
static SENSITIVE: Rule = Rule::NONE.sensitive();
