// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::Timestamp;
use crate::runtime::record::{IntoOption, Rule, open_enum, record};

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
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Default::default()
        }
    }
    /// What the study is about.
    ///
    /// At most 1024 characters.
    #[inline]
    pub fn description<Form>(
        mut self,
        description: impl IntoOption<String, Form>,
    ) -> Self {
        self.description = IntoOption::into_option(description);
        self
    }
}

record!(CreateStudy {
    name: "name" => REQUIRED_LENGTH_1_64,
    description: "description" => LENGTH_TO_1024,
});

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
    #[inline]
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
            ..Default::default()
        }
    }
    /// Id of the database template the results follow. Needed for a custom workflow; must be left out for a
    /// built-in one.
    ///
    /// 1 to 128 characters.
    #[inline]
    pub fn template_id<Form>(
        mut self,
        template_id: impl IntoOption<String, Form>,
    ) -> Self {
        self.template_id = IntoOption::into_option(template_id);
        self
    }
}

record!(CreateStudyJob {
    workflow_job_id: "workflow_job_id" => REQUIRED_LENGTH_1_128,
    template_id: "template_id" => LENGTH_1_128,
    database_name: "database_name" => REQUIRED_LENGTH_3_32,
    relative_path: "relative_path" => REQUIRED_LENGTH_TO_1024,
    output_file_type: "output_file_type" => REQUIRED,
});

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

record!(Extremum {
    value: "value",
    row_number: "row_number",
    column_name: "column_name",
    row_name: "row_name",
});

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

record!(Study {
    name: "name",
    id: "id",
    eihealth_project_name: "eihealth_project_name",
    eihealth_project_id: "eihealth_project_id",
    description: "description",
    create_time: "create_time",
    update_time: "update_time",
    latest_job: "latest_job",
});

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

record!(StudyExtrema {
    maximum: "maximum",
    minimum: "minimum",
});

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
    /// Format of the result file, as `create_study_job` takes it.
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

record!(StudyJob {
    id: "id",
    workflow_job_id: "workflow_job_id",
    name: "name",
    status: "status",
    template_id: "template_id",
    database_name: "database_name",
    database_id: "database_id",
    relative_path: "relative_path",
    output_file_type: "output_file_type",
    workflow_name: "workflow_name",
    label: "label",
    create_time: "create_time",
    update_time: "update_time",
});

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

record!(StudyJobList {
    count: "count",
    jobs: "jobs",
});

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

record!(StudyList {
    count: "count",
    studies: "studies",
});

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

open_enum!(StudyOutputFileType {
    Txt = "txt",
    Vcf = "vcf",
    Csv = "csv",
});

static LENGTH_1_128: Rule = Rule::NONE.length(1, 128);
static LENGTH_TO_1024: Rule = Rule::NONE.length(0, 1024);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
static REQUIRED_LENGTH_1_64: Rule = Rule::NONE.required().length(1, 64);
static REQUIRED_LENGTH_3_32: Rule = Rule::NONE.required().length(3, 32);
static REQUIRED_LENGTH_TO_1024: Rule = Rule::NONE.required().length(0, 1024);
