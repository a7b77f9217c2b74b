// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::Timestamp;
use crate::runtime::record::{open_enum, record};

/// An entry of the log of a data job.
///
/// Reference: `CheckpointRsp`, section 4.3.3.6.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Checkpoint {
    /// File or folder that the entry is about.
    pub source: Option<String>,
    /// When the entry was written.
    pub timestamp: Option<Timestamp>,
    /// What happened, in words.
    pub message: Option<String>,
}

record!(Checkpoint {
    source: "source",
    timestamp: "timestamp",
    message: "message",
});

/// Log of a data job.
///
/// Reference: section 4.3.3.6.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckpointList {
    /// Total number of matching items.
    pub count: Option<i64>,
    /// Entries of the log.
    pub logs: Option<Vec<Checkpoint>>,
}

record!(CheckpointList {
    count: "count",
    logs: "logs",
});

/// A data job in detail: what it works on and how far it is.
///
/// Reference: section 4.3.3.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataJob {
    /// Files and folders that the job is done with.
    pub complete_data: Option<Vec<String>>,
    /// Files and folders that the job works on now.
    pub running_data: Option<Vec<String>>,
    /// Name of the user who started the job.
    pub creator: Option<String>,
    /// Id of the platform project that the data comes from, if it is another one.
    pub source_project_id: Option<String>,
    /// Name of the platform project that the data comes from, if it is another one.
    pub source_project_name: Option<String>,
    /// Id of the job, which the other data job operations take as `data_job_id`.
    pub id: Option<String>,
    /// Name that the service gave the job.
    pub name: Option<String>,
    /// Files and folders that the job works on.
    pub sources: Option<Vec<String>>,
    /// When the job was created.
    pub create_time: Option<Timestamp>,
    /// When the job ended.
    pub end_time: Option<Timestamp>,
    /// State of the job. The reference shows `SUCCEED` only; that a failed one is `FAILED`, as in our
    /// example, is a guess.
    pub status: Option<String>,
    /// Where the job puts the data.
    pub destinations: Option<Vec<String>>,
    /// What the job does, such as `DELETE_DATA`.
    pub type_: Option<String>,
    /// Why the job failed, if it did.
    pub failed_reason: Option<String>,
    /// Further information about the job.
    pub additions: Option<String>,
}

record!(DataJob {
    complete_data: "complete_data",
    running_data: "running_data",
    creator: "creator",
    source_project_id: "source_project_id",
    source_project_name: "source_project_name",
    id: "id",
    name: "name",
    sources: "sources",
    create_time: "create_time",
    end_time: "end_time",
    status: "status",
    destinations: "destinations",
    type_: "type",
    failed_reason: "failed_reason",
    additions: "additions",
});

/// Data jobs of a project.
///
/// Reference: section 4.3.3.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataJobList {
    /// Total number of matching items.
    pub count: Option<i64>,
    /// Data jobs of this page.
    pub data_jobs: Option<Vec<DataJobSummary>>,
}

record!(DataJobList {
    count: "count",
    data_jobs: "data_jobs",
});

/// Field to sort data jobs by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataJobSortKey {
    /// `status`
    Status,
    /// `name`
    Name,
    /// `type`
    Type,
    /// `creator`
    Creator,
    /// `create_time`
    CreateTime,
    /// `end_time`
    EndTime,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(DataJobSortKey {
    Status = "status",
    Name = "name",
    Type = "type",
    Creator = "creator",
    CreateTime = "create_time",
    EndTime = "end_time",
});

/// A data job, as a listing shows it.
///
/// Reference: `DataJobRsp`, section 4.3.3.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataJobSummary {
    /// Name of the user who started the job.
    pub creator: Option<String>,
    /// When the job ended.
    pub end_time: Option<Timestamp>,
    /// Id of the job, which the other data job operations take as `data_job_id`.
    pub id: Option<String>,
    /// Name that the service gave the job.
    pub name: Option<String>,
    /// When the job was created.
    pub create_time: Option<Timestamp>,
    /// State of the job. The reference shows `SUCCEED` only; that a failed one is `FAILED`, as in our
    /// example, is a guess.
    pub status: Option<String>,
    /// Number of files and folders that the job is done with.
    pub finish_count: Option<i64>,
    /// Number of files and folders that the job has to work on.
    pub total_count: Option<i64>,
    /// What the job does, such as `DELETE_DATA`.
    pub type_: Option<String>,
    /// Why the job failed, if it did.
    pub failed_reason: Option<String>,
    /// Further information about the job.
    pub additions: Option<String>,
}

record!(DataJobSummary {
    creator: "creator",
    end_time: "end_time",
    id: "id",
    name: "name",
    create_time: "create_time",
    status: "status",
    finish_count: "finish_count",
    total_count: "total_count",
    type_: "type",
    failed_reason: "failed_reason",
    additions: "additions",
});
