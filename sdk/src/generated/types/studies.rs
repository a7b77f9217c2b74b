// Generated from spec/ by `cargo xtask regen`. Do not edit.

use serde::de::MapAccess;
use crate::Timestamp;
use crate::runtime::record::{Record, Rule, Visit, open_enum, read, record};

/// Study to create.
///
/// Reference: section 4.1.4.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateStudy {
    /// Name of the study.
    ///
    /// Required; 1 to 64 characters.
    pub name: String,
    /// What the study is about.
    ///
    /// At most 1024 characters.
    pub description: Option<String>,
}

impl CreateStudy {
    /// With its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }
    /// What the study is about.
    ///
    /// At most 1024 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl Record for CreateStudy {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("name", &self.name, &REQUIRED_LENGTH_1_64)?;
        visitor.field("description", &self.description, &LENGTH_TO_1024)?;
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
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(CreateStudy);

/// Workflow job to bring into a study, and the database that takes its results.
///
/// Reference: section 4.1.4.4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateStudyJob {
    /// Id of the workflow job whose results to take.
    ///
    /// Required; 1 to 128 characters.
    pub workflow_job_id: String,
    /// Id of the database template the results follow. Needed for a custom workflow; must be left out for a
    /// built-in one.
    ///
    /// 1 to 128 characters.
    pub template_id: Option<String>,
    /// Name of the database instance to create.
    ///
    /// Required; 3 to 32 characters.
    pub database_name: String,
    /// Relative path of the result file the database is made from.
    ///
    /// Required; at most 1024 characters.
    pub relative_path: String,
    /// Format of the result file.
    ///
    /// Required; one of `txt`, `vcf`, `csv`.
    pub output_file_type: StudyOutputFileType,
}

impl CreateStudyJob {
    /// With its required fields.
    pub fn new(
        workflow_job_id: impl Into<String>,
        database_name: impl Into<String>,
        relative_path: impl Into<String>,
        output_file_type: impl Into<StudyOutputFileType>,
    ) -> Self {
        Self {
            workflow_job_id: workflow_job_id.into(),
            database_name: database_name.into(),
            relative_path: relative_path.into(),
            output_file_type: output_file_type.into(),
            ..Self::default()
        }
    }
    /// Id of the database template the results follow. Needed for a custom workflow; must be left out for a
    /// built-in one.
    ///
    /// 1 to 128 characters.
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }
}

impl Record for CreateStudyJob {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("workflow_job_id", &self.workflow_job_id, &REQUIRED_LENGTH_1_128)?;
        visitor.field("template_id", &self.template_id, &LENGTH_1_128)?;
        visitor.field("database_name", &self.database_name, &REQUIRED_LENGTH_3_32)?;
        visitor.field("relative_path", &self.relative_path, &REQUIRED_LENGTH_TO_1024)?;
        visitor.field("output_file_type", &self.output_file_type, &REQUIRED)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "workflow_job_id" => read(&mut self.workflow_job_id, map)?,
            "template_id" => read(&mut self.template_id, map)?,
            "database_name" => read(&mut self.database_name, map)?,
            "relative_path" => read(&mut self.relative_path, map)?,
            "output_file_type" => read(&mut self.output_file_type, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(CreateStudyJob);

/// Extreme value of a result table, and where it stands in it.
///
/// Reference: `ExtremumDto`, section 4.1.4.6.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Extremum {
    /// The value itself.
    pub value: Option<f64>,
    /// Number of the row the value stands in.
    pub row_number: Option<i64>,
    /// Name of the column the value stands in, such as a receptor.
    pub column_name: Option<String>,
    /// Name of the row the value stands in, such as a ligand.
    pub row_name: Option<String>,
}

impl Record for Extremum {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("value", &self.value, &Rule::NONE)?;
        visitor.field("row_number", &self.row_number, &Rule::NONE)?;
        visitor.field("column_name", &self.column_name, &Rule::NONE)?;
        visitor.field("row_name", &self.row_name, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "value" => read(&mut self.value, map)?,
            "row_number" => read(&mut self.row_number, map)?,
            "column_name" => read(&mut self.column_name, map)?,
            "row_name" => read(&mut self.row_name, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(Extremum);

/// Virtual drug screening study of a platform project.
///
/// Reference: `StudyRsp`, section 4.1.4.5.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Study {
    /// Name of the study.
    pub name: Option<String>,
    /// Id of the study.
    pub id: Option<String>,
    /// Name of the platform project the study is in.
    pub eihealth_project_name: Option<String>,
    /// Id of the platform project the study is in.
    pub eihealth_project_id: Option<String>,
    /// What the study is about.
    pub description: Option<String>,
    /// When the study was created.
    pub create_time: Option<Timestamp>,
    /// When the study last changed.
    pub update_time: Option<Timestamp>,
    /// The job of the study that was created last.
    pub latest_job: Option<StudyJob>,
}

impl Record for Study {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("name", &self.name, &Rule::NONE)?;
        visitor.field("id", &self.id, &Rule::NONE)?;
        visitor
            .field("eihealth_project_name", &self.eihealth_project_name, &Rule::NONE)?;
        visitor.field("eihealth_project_id", &self.eihealth_project_id, &Rule::NONE)?;
        visitor.field("description", &self.description, &Rule::NONE)?;
        visitor.field("create_time", &self.create_time, &Rule::NONE)?;
        visitor.field("update_time", &self.update_time, &Rule::NONE)?;
        visitor.field("latest_job", &self.latest_job, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "name" => read(&mut self.name, map)?,
            "id" => read(&mut self.id, map)?,
            "eihealth_project_name" => read(&mut self.eihealth_project_name, map)?,
            "eihealth_project_id" => read(&mut self.eihealth_project_id, map)?,
            "description" => read(&mut self.description, map)?,
            "create_time" => read(&mut self.create_time, map)?,
            "update_time" => read(&mut self.update_time, map)?,
            "latest_job" => read(&mut self.latest_job, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(Study);

/// Largest and smallest value of a result table.
///
/// Reference: section 4.1.4.6.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StudyExtrema {
    /// The largest value.
    pub maximum: Option<Extremum>,
    /// The smallest value.
    pub minimum: Option<Extremum>,
}

impl Record for StudyExtrema {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("maximum", &self.maximum, &Rule::NONE)?;
        visitor.field("minimum", &self.minimum, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "maximum" => read(&mut self.maximum, map)?,
            "minimum" => read(&mut self.minimum, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(StudyExtrema);

/// Job that brings the results of a workflow job into a study.
///
/// Reference: `StudyJobRsp`, sections 4.1.4.3, 4.1.4.5.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StudyJob {
    /// Id of the study job.
    pub id: Option<String>,
    /// Id of the workflow job whose results are taken.
    pub workflow_job_id: Option<String>,
    /// Name of the job.
    pub name: Option<String>,
    /// State of the job, such as `RUNNING`.
    pub status: Option<String>,
    /// Id of the database template the results follow; absent for a built-in workflow.
    pub template_id: Option<String>,
    /// Name of the database instance that holds the results.
    pub database_name: Option<String>,
    /// Id of the database instance that holds the results.
    pub database_id: Option<String>,
    /// Relative path of the result file the database is made from.
    pub relative_path: Option<String>,
    /// Format of the result file: `txt`, `vcf` or `csv`.
    pub output_file_type: Option<String>,
    /// Name of the workflow that was run.
    pub workflow_name: Option<String>,
    /// Label of the workflow that was run.
    pub label: Option<String>,
    /// When the job was created.
    pub create_time: Option<Timestamp>,
    /// When the job last changed.
    pub update_time: Option<Timestamp>,
}

impl Record for StudyJob {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("id", &self.id, &Rule::NONE)?;
        visitor.field("workflow_job_id", &self.workflow_job_id, &Rule::NONE)?;
        visitor.field("name", &self.name, &Rule::NONE)?;
        visitor.field("status", &self.status, &Rule::NONE)?;
        visitor.field("template_id", &self.template_id, &Rule::NONE)?;
        visitor.field("database_name", &self.database_name, &Rule::NONE)?;
        visitor.field("database_id", &self.database_id, &Rule::NONE)?;
        visitor.field("relative_path", &self.relative_path, &Rule::NONE)?;
        visitor.field("output_file_type", &self.output_file_type, &Rule::NONE)?;
        visitor.field("workflow_name", &self.workflow_name, &Rule::NONE)?;
        visitor.field("label", &self.label, &Rule::NONE)?;
        visitor.field("create_time", &self.create_time, &Rule::NONE)?;
        visitor.field("update_time", &self.update_time, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "id" => read(&mut self.id, map)?,
            "workflow_job_id" => read(&mut self.workflow_job_id, map)?,
            "name" => read(&mut self.name, map)?,
            "status" => read(&mut self.status, map)?,
            "template_id" => read(&mut self.template_id, map)?,
            "database_name" => read(&mut self.database_name, map)?,
            "database_id" => read(&mut self.database_id, map)?,
            "relative_path" => read(&mut self.relative_path, map)?,
            "output_file_type" => read(&mut self.output_file_type, map)?,
            "workflow_name" => read(&mut self.workflow_name, map)?,
            "label" => read(&mut self.label, map)?,
            "create_time" => read(&mut self.create_time, map)?,
            "update_time" => read(&mut self.update_time, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(StudyJob);

/// Jobs of a study.
///
/// Reference: section 4.1.4.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StudyJobList {
    /// Number of jobs of the study.
    pub count: Option<i64>,
    /// One entry for each job of the study.
    pub jobs: Option<Vec<StudyJob>>,
}

impl Record for StudyJobList {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("count", &self.count, &Rule::NONE)?;
        visitor.field("jobs", &self.jobs, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "count" => read(&mut self.count, map)?,
            "jobs" => read(&mut self.jobs, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(StudyJobList);

/// Studies of all platform projects.
///
/// Reference: section 4.1.4.5.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StudyList {
    /// Number of studies.
    pub count: Option<i64>,
    /// One entry for each study.
    pub studies: Option<Vec<Study>>,
}

impl Record for StudyList {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("count", &self.count, &Rule::NONE)?;
        visitor.field("studies", &self.studies, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "count" => read(&mut self.count, map)?,
            "studies" => read(&mut self.studies, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(StudyList);

/// Format of the files that a study job writes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StudyOutputFileType {
    /// `txt`
    Txt,
    /// `vcf`
    Vcf,
    /// `csv`
    Csv,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(StudyOutputFileType { Txt = "txt", Vcf = "vcf", Csv = "csv", });

static LENGTH_1_128: Rule = Rule::NONE.length(1, 128);
static LENGTH_TO_1024: Rule = Rule::NONE.length(0, 1024);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
static REQUIRED_LENGTH_1_64: Rule = Rule::NONE.required().length(1, 64);
static REQUIRED_LENGTH_3_32: Rule = Rule::NONE.required().length(3, 32);
static REQUIRED_LENGTH_TO_1024: Rule = Rule::NONE.required().length(0, 1024);
