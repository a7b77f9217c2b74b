// Generated from spec/ by `cargo xtask regen`. Do not edit.

use serde::de::MapAccess;
use crate::Timestamp;
use crate::runtime::record::{Record, Rule, Visit, open_enum, read, record};

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

impl Record for Checkpoint {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("source", &self.source, &Rule::NONE)?;
        visitor.field("timestamp", &self.timestamp, &Rule::NONE)?;
        visitor.field("message", &self.message, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "source" => read(&mut self.source, map)?,
            "timestamp" => read(&mut self.timestamp, map)?,
            "message" => read(&mut self.message, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(Checkpoint);

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

impl Record for CheckpointList {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("count", &self.count, &Rule::NONE)?;
        visitor.field("logs", &self.logs, &Rule::NONE)?;
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
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(CheckpointList);

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
    /// State of the job, such as `SUCCEED`.
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

impl Record for DataJob {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("complete_data", &self.complete_data, &Rule::NONE)?;
        visitor.field("running_data", &self.running_data, &Rule::NONE)?;
        visitor.field("creator", &self.creator, &Rule::NONE)?;
        visitor.field("source_project_id", &self.source_project_id, &Rule::NONE)?;
        visitor.field("source_project_name", &self.source_project_name, &Rule::NONE)?;
        visitor.field("id", &self.id, &Rule::NONE)?;
        visitor.field("name", &self.name, &Rule::NONE)?;
        visitor.field("sources", &self.sources, &Rule::NONE)?;
        visitor.field("create_time", &self.create_time, &Rule::NONE)?;
        visitor.field("end_time", &self.end_time, &Rule::NONE)?;
        visitor.field("status", &self.status, &Rule::NONE)?;
        visitor.field("destinations", &self.destinations, &Rule::NONE)?;
        visitor.field("type", &self.type_, &Rule::NONE)?;
        visitor.field("failed_reason", &self.failed_reason, &Rule::NONE)?;
        visitor.field("additions", &self.additions, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "complete_data" => read(&mut self.complete_data, map)?,
            "running_data" => read(&mut self.running_data, map)?,
            "creator" => read(&mut self.creator, map)?,
            "source_project_id" => read(&mut self.source_project_id, map)?,
            "source_project_name" => read(&mut self.source_project_name, map)?,
            "id" => read(&mut self.id, map)?,
            "name" => read(&mut self.name, map)?,
            "sources" => read(&mut self.sources, map)?,
            "create_time" => read(&mut self.create_time, map)?,
            "end_time" => read(&mut self.end_time, map)?,
            "status" => read(&mut self.status, map)?,
            "destinations" => read(&mut self.destinations, map)?,
            "type" => read(&mut self.type_, map)?,
            "failed_reason" => read(&mut self.failed_reason, map)?,
            "additions" => read(&mut self.additions, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(DataJob);

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

impl Record for DataJobList {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("count", &self.count, &Rule::NONE)?;
        visitor.field("data_jobs", &self.data_jobs, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "count" => read(&mut self.count, map)?,
            "data_jobs" => read(&mut self.data_jobs, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(DataJobList);

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

open_enum!(
    DataJobSortKey { Status = "status", Name = "name", Type = "type", Creator =
    "creator", CreateTime = "create_time", EndTime = "end_time", }
);

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
    /// State of the job, such as `SUCCEED`.
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

impl Record for DataJobSummary {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("creator", &self.creator, &Rule::NONE)?;
        visitor.field("end_time", &self.end_time, &Rule::NONE)?;
        visitor.field("id", &self.id, &Rule::NONE)?;
        visitor.field("name", &self.name, &Rule::NONE)?;
        visitor.field("create_time", &self.create_time, &Rule::NONE)?;
        visitor.field("status", &self.status, &Rule::NONE)?;
        visitor.field("finish_count", &self.finish_count, &Rule::NONE)?;
        visitor.field("total_count", &self.total_count, &Rule::NONE)?;
        visitor.field("type", &self.type_, &Rule::NONE)?;
        visitor.field("failed_reason", &self.failed_reason, &Rule::NONE)?;
        visitor.field("additions", &self.additions, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "creator" => read(&mut self.creator, map)?,
            "end_time" => read(&mut self.end_time, map)?,
            "id" => read(&mut self.id, map)?,
            "name" => read(&mut self.name, map)?,
            "create_time" => read(&mut self.create_time, map)?,
            "status" => read(&mut self.status, map)?,
            "finish_count" => read(&mut self.finish_count, map)?,
            "total_count" => read(&mut self.total_count, map)?,
            "type" => read(&mut self.type_, map)?,
            "failed_reason" => read(&mut self.failed_reason, map)?,
            "additions" => read(&mut self.additions, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(DataJobSummary);
