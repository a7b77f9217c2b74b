// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::Timestamp;
use crate::runtime::record::{IntoOption, IntoOptionalList, Rule, open_enum, record};
use super::{
    AppRequirement, JobRequirement, JobTask, JobToolType, ResourceRequirement,
    TaskDefinition, ToolInfo,
};

/// Automatic job with its conditions and what it starts.
///
/// Reference: section 4.5.3.5.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutoJob {
    /// Identifier of the automatic job.
    pub id: Option<String>,
    /// Name given to the automatic job.
    pub name: Option<String>,
    /// Free text that describes the automatic job.
    pub description: Option<String>,
    /// Status of the automatic job, such as `RUNNING`.
    pub status: Option<String>,
    /// Time at which the automatic job was created.
    pub create_time: Option<Timestamp>,
    /// Time at which the automatic job ended.
    pub finish_time: Option<Timestamp>,
    /// Identifier of the database on which the automatic job depends; it cannot be changed later.
    pub database_id: Option<String>,
    /// Column of the database in which the status of the jobs is kept: a text column outside the primary
    /// key; it cannot be changed later.
    pub database_column: Option<String>,
    /// What becomes of the status column, such as `EXISTED` (it is there, used if absent) or `NEW` (it is
    /// added).
    pub database_column_type: Option<String>,
    /// Whether the status column is emptied.
    pub clean_database_column: Option<bool>,
    /// Conditions on columns of the database that trigger the automatic job.
    pub database_trigger: Option<Vec<DatabaseTrigger>>,
    /// App or workflow that a job runs.
    pub tool_info: Option<ToolInfo>,
    /// Name of the jobs that are started: letters, digits and `-`.
    pub job_name: Option<String>,
    /// How `job_name` is determined.
    pub job_name_type: Option<String>,
    /// Free text that describes the jobs that are started.
    ///
    /// At most 255 characters.
    pub job_description: Option<String>,
    /// Labels of the jobs that are started: letters and digits only.
    pub labels: Option<Vec<String>>,
    /// Priority of the job; 0 is the lowest and the default.
    pub priority: Option<i64>,
    /// Time after which the job is given up, in minutes; 1440 if absent.
    pub timeout: Option<i64>,
    /// Folder in which the job stores its results; a subfolder of the workflow's working folder, named
    /// after the job, if absent.
    pub output_dir: Option<String>,
    /// How `output_dir` is determined, such as `MANUAL`.
    pub output_dir_type: Option<String>,
    /// Label of the compute nodes that the jobs may run on.
    pub node_labels: Option<Vec<String>>,
    /// Identifier of the I/O acceleration instance that the automatic job uses; none if absent.
    pub io_acc_id: Option<String>,
    /// Settings of the workflow's tasks for the jobs that are started.
    pub tasks: Option<Vec<TaskDefinition>>,
}

record!(AutoJob {
    id: "id",
    name: "name",
    description: "description",
    status: "status",
    create_time: "create_time",
    finish_time: "finish_time",
    database_id: "database_id",
    database_column: "database_column",
    database_column_type: "database_column_type",
    clean_database_column: "clean_database_column",
    database_trigger: "database_trigger",
    tool_info: "tool_info",
    job_name: "job_name",
    job_name_type: "job_name_type",
    job_description: "job_description",
    labels: "labels",
    priority: "priority",
    timeout: "timeout",
    output_dir: "output_dir",
    output_dir_type: "output_dir_type",
    node_labels: "node_labels",
    io_acc_id: "io_acc_id",
    tasks: "tasks",
});

/// Automatic jobs of a project.
///
/// Reference: section 4.5.3.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutoJobList {
    /// Automatic jobs on the requested page.
    pub auto_jobs: Option<Vec<AutoJobSummary>>,
    /// Total number of matching items.
    pub count: Option<i64>,
}

record!(AutoJobList {
    auto_jobs: "auto_jobs",
    count: "count",
});

/// Where the names of the jobs come from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AutoJobNameType {
    /// `DATABASE`
    Database,
    /// `MANUAL`
    Manual,
    /// `AUTO`
    Auto,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(AutoJobNameType {
    Database = "DATABASE",
    Manual = "MANUAL",
    Auto = "AUTO",
});

/// Automatic job as it stands in a list.
///
/// Reference: `AutoJobListDto`, section 4.5.3.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutoJobSummary {
    /// Identifier of the automatic job.
    pub id: Option<String>,
    /// Name of the automatic job: 1 to 63 letters, digits and `-`.
    pub name: Option<String>,
    /// Free text of up to 255 characters that describes the automatic job.
    pub description: Option<String>,
    /// Labels attached to the automatic job.
    pub labels: Option<Vec<String>>,
    /// Priority of the automatic job, from 0 (lowest, the default) to 9.
    pub priority: Option<i64>,
    /// Time after which the job is given up, in minutes; 1440 if absent.
    ///
    /// 1 to 144000.
    pub timeout: Option<i64>,
    /// Status of the automatic job, such as `RUNNING`.
    pub status: Option<String>,
    /// Time at which the automatic job was created.
    pub create_time: Option<Timestamp>,
    /// Time at which the automatic job ended.
    pub finish_time: Option<Timestamp>,
    /// Why the automatic job failed, such as a database or workflow that does not exist; only given if it
    /// did.
    pub failed_reason: Option<String>,
    /// Name of the user who created the automatic job.
    pub user_name: Option<String>,
    /// App or workflow that a job runs.
    pub tool_info: Option<ToolInfo>,
    /// Identifier of the database on which the automatic job depends.
    pub database_id: Option<String>,
    /// Name of the database on which the automatic job depends.
    pub database_name: Option<String>,
}

record!(AutoJobSummary {
    id: "id",
    name: "name",
    description: "description",
    labels: "labels",
    priority: "priority",
    timeout: "timeout",
    status: "status",
    create_time: "create_time",
    finish_time: "finish_time",
    failed_reason: "failed_reason",
    user_name: "user_name",
    tool_info: "tool_info",
    database_id: "database_id",
    database_name: "database_name",
});

/// Automatic job to create: the database it watches, its conditions, and what it starts.
///
/// Reference: section 4.5.3.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAutoJob {
    /// Name of the automatic job: letters, digits and `-`; an update must repeat it unchanged.
    ///
    /// Required; 1 to 63 characters.
    pub name: String,
    /// Free text that describes the automatic job.
    ///
    /// At most 255 characters.
    pub description: Option<String>,
    /// Identifier of the database on which the automatic job depends; it cannot be changed later.
    ///
    /// Required; 1 to 128 characters.
    pub database_id: String,
    /// Column of the database in which the status of the jobs is kept: a text column outside the primary
    /// key; it cannot be changed later.
    ///
    /// Required; 1 to 55 characters.
    pub database_column: String,
    /// What becomes of the status column, such as `EXISTED` (it is there, used if absent) or `NEW` (it is
    /// added).
    pub database_column_type: Option<String>,
    /// Whether the status column is emptied.
    ///
    /// Default `true`.
    pub clean_database_column: Option<bool>,
    /// Conditions on columns of the database that trigger the automatic job.
    ///
    /// At most 10 items.
    pub database_trigger: Option<Vec<DatabaseTrigger>>,
    /// What the jobs run, for now always a workflow: its identifier, or `{workflow name}::{workflow
    /// version}::{source project name}`.
    ///
    /// Required; 1 to 135 characters.
    pub tool_id: String,
    /// Kind of what the jobs run; only `workflow` is supported.
    ///
    /// Required; one of `workflow`.
    pub tool_type: JobToolType,
    /// Name for the jobs that are started: letters, digits and `-`.
    ///
    /// Required; 1 to 63 characters.
    pub job_name: String,
    /// How `job_name` is determined.
    ///
    /// Required; one of `DATABASE`, `MANUAL`, `AUTO`.
    pub job_name_type: AutoJobNameType,
    /// Free text that describes the jobs that are started.
    ///
    /// At most 255 characters.
    pub job_description: Option<String>,
    /// Labels of the jobs that are started: letters and digits only.
    ///
    /// At most 5 items; each item 1 to 32 characters.
    pub labels: Option<Vec<String>>,
    /// Priority of the job; 0 is the lowest and the default.
    ///
    /// 0 to 9.
    pub priority: Option<i64>,
    /// Time after which a job is given up, in minutes; 1440 if absent.
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
    /// How `output_dir` is determined, such as `MANUAL`.
    pub output_dir_type: Option<String>,
    /// Label of the compute nodes that the jobs may run on.
    ///
    /// At most 1 items; each item 1 to 63 characters.
    pub node_labels: Option<Vec<String>>,
    /// Identifier of the I/O acceleration instance that the automatic job uses; none if absent.
    ///
    /// At most 128 characters.
    pub io_acc_id: Option<String>,
    /// Settings of the workflow's tasks for the jobs that are started.
    ///
    /// At most 64 items.
    pub tasks: Option<Vec<JobTask>>,
}

impl CreateAutoJob {
    /// With its required fields.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        database_id: impl Into<String>,
        database_column: impl Into<String>,
        tool_id: impl Into<String>,
        tool_type: impl Into<JobToolType>,
        job_name: impl Into<String>,
        job_name_type: impl Into<AutoJobNameType>,
    ) -> Self {
        Self {
            name: name.into(),
            database_id: database_id.into(),
            database_column: database_column.into(),
            tool_id: tool_id.into(),
            tool_type: tool_type.into(),
            job_name: job_name.into(),
            job_name_type: job_name_type.into(),
            ..Default::default()
        }
    }
    /// Free text that describes the automatic job.
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
    /// What becomes of the status column, such as `EXISTED` (it is there, used if absent) or `NEW` (it is
    /// added).
    #[inline]
    pub fn database_column_type<Form>(
        mut self,
        database_column_type: impl IntoOption<String, Form>,
    ) -> Self {
        self.database_column_type = IntoOption::into_option(database_column_type);
        self
    }
    /// Whether the status column is emptied.
    ///
    /// Default `true`.
    #[inline]
    pub fn clean_database_column(
        mut self,
        clean_database_column: impl Into<Option<bool>>,
    ) -> Self {
        self.clean_database_column = clean_database_column.into();
        self
    }
    /// Conditions on columns of the database that trigger the automatic job.
    ///
    /// At most 10 items.
    #[inline]
    pub fn database_trigger<Form>(
        mut self,
        database_trigger: impl IntoOptionalList<DatabaseTrigger, Form>,
    ) -> Self {
        self.database_trigger = IntoOptionalList::into_optional_list(database_trigger);
        self
    }
    /// Free text that describes the jobs that are started.
    ///
    /// At most 255 characters.
    #[inline]
    pub fn job_description<Form>(
        mut self,
        job_description: impl IntoOption<String, Form>,
    ) -> Self {
        self.job_description = IntoOption::into_option(job_description);
        self
    }
    /// Labels of the jobs that are started: letters and digits only.
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
    /// Time after which a job is given up, in minutes; 1440 if absent.
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
    /// How `output_dir` is determined, such as `MANUAL`.
    #[inline]
    pub fn output_dir_type<Form>(
        mut self,
        output_dir_type: impl IntoOption<String, Form>,
    ) -> Self {
        self.output_dir_type = IntoOption::into_option(output_dir_type);
        self
    }
    /// Label of the compute nodes that the jobs may run on.
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
    /// Identifier of the I/O acceleration instance that the automatic job uses; none if absent.
    ///
    /// At most 128 characters.
    #[inline]
    pub fn io_acc_id<Form>(mut self, io_acc_id: impl IntoOption<String, Form>) -> Self {
        self.io_acc_id = IntoOption::into_option(io_acc_id);
        self
    }
    /// Settings of the workflow's tasks for the jobs that are started.
    ///
    /// At most 64 items.
    #[inline]
    pub fn tasks<Form>(mut self, tasks: impl IntoOptionalList<JobTask, Form>) -> Self {
        self.tasks = IntoOptionalList::into_optional_list(tasks);
        self
    }
}

record!(CreateAutoJob {
    name: "name" => REQUIRED_LENGTH_1_63,
    description: "description" => LENGTH_TO_255,
    database_id: "database_id" => REQUIRED_LENGTH_1_128,
    database_column: "database_column" => REQUIRED_LENGTH_1_55,
    database_column_type: "database_column_type",
    clean_database_column: "clean_database_column",
    database_trigger: "database_trigger" => ITEMS_TO_10,
    tool_id: "tool_id" => REQUIRED_LENGTH_1_135,
    tool_type: "tool_type" => REQUIRED,
    job_name: "job_name" => REQUIRED_LENGTH_1_63,
    job_name_type: "job_name_type" => REQUIRED,
    job_description: "job_description" => LENGTH_TO_255,
    labels: "labels" => ITEMS_TO_5_EACH_LENGTH_1_32,
    priority: "priority" => RANGE_0_9,
    timeout: "timeout" => RANGE_1_144000,
    output_dir: "output_dir" => LENGTH_TO_128,
    output_dir_type: "output_dir_type",
    node_labels: "node_labels" => ITEMS_TO_1_EACH_LENGTH_1_63,
    io_acc_id: "io_acc_id" => LENGTH_TO_128,
    tasks: "tasks" => ITEMS_TO_64,
});

/// Automatic job that was created.
///
/// Reference: section 4.5.3.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatedAutoJob {
    /// Id of the automatic job that was created.
    pub id: Option<String>,
    /// Resources of the largest node of the platform.
    pub max_platform_flavor: Option<ResourceRequirement>,
    /// Apps of the job, as the service has filtered them.
    pub app_infos: Option<Vec<AppRequirement>>,
    /// Started job, with the node labels it asks for.
    pub job_info: Option<JobRequirement>,
}

record!(CreatedAutoJob {
    id: "id",
    max_platform_flavor: "max_platform_flavor",
    app_infos: "app_infos",
    job_info: "job_info",
});

/// Condition on a column of the database; a row that meets it starts a job.
///
/// Reference: `DatabaseTriggerDto`, sections 4.5.3.2, 4.5.3.4, 4.5.3.5.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseTrigger {
    /// Name of the database column that the condition tests.
    ///
    /// Required; 1 to 63 characters.
    pub name: Option<String>,
    /// How the column is compared with `value`; `gte` and `lte` include equality, `like` and `notlike`
    /// compare by pattern.
    ///
    /// Required; one of `gte`, `lte`, `gt`, `lt`, `like`, `notlike`, `equal`, `notequal`.
    pub judge_mode: Option<TriggerComparison>,
    /// Value that the column is compared with, in the format of the column's type.
    ///
    /// Required; 1 to 128 characters.
    pub value: Option<String>,
}

impl DatabaseTrigger {
    /// With its required fields.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        judge_mode: impl Into<TriggerComparison>,
        value: impl Into<String>,
    ) -> Self {
        Self {
            name: Some(name.into()),
            judge_mode: Some(judge_mode.into()),
            value: Some(value.into()),
        }
    }
}

record!(DatabaseTrigger {
    name: "name" => REQUIRED_LENGTH_1_63,
    judge_mode: "judge_mode" => REQUIRED,
    value: "value" => REQUIRED_LENGTH_1_128,
});

/// Automatic job that was started.
///
/// Reference: section 4.5.3.6.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StartedAutoJob {
    /// Id of the automatic job or of the job that it started; the reference does not say which.
    pub id: Option<String>,
    /// Resources of the largest node of the platform.
    pub max_platform_flavor: Option<ResourceRequirement>,
    /// Apps of the job, as the service has filtered them.
    pub app_infos: Option<Vec<AppRequirement>>,
    /// Started job, with the node labels it asks for.
    pub job_info: Option<JobRequirement>,
}

record!(StartedAutoJob {
    id: "id",
    max_platform_flavor: "max_platform_flavor",
    app_infos: "app_infos",
    job_info: "job_info",
});

/// How a trigger compares a column with its value.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TriggerComparison {
    /// `gte`
    Gte,
    /// `lte`
    Lte,
    /// `gt`
    Gt,
    /// `lt`
    Lt,
    /// `like`
    Like,
    /// `notlike`
    Notlike,
    /// `equal`
    Equal,
    /// `notequal`
    Notequal,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(TriggerComparison {
    Gte = "gte",
    Lte = "lte",
    Gt = "gt",
    Lt = "lt",
    Like = "like",
    Notlike = "notlike",
    Equal = "equal",
    Notequal = "notequal",
});

/// New definition of an automatic job.
///
/// Reference: section 4.5.3.4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAutoJob {
    /// Name of the automatic job: letters, digits and `-`; an update must repeat it unchanged.
    ///
    /// Required; 1 to 63 characters.
    pub name: String,
    /// Free text that describes the automatic job.
    ///
    /// At most 255 characters.
    pub description: Option<String>,
    /// Id of the database on which the automatic job depends, which an update must repeat unchanged.
    ///
    /// Required; 1 to 128 characters.
    pub database_id: String,
    /// Column of the database in which the status of the jobs is kept: a text column outside the primary
    /// key; it cannot be changed later.
    ///
    /// Required; 1 to 55 characters.
    pub database_column: String,
    /// What becomes of the status column, such as `EXISTED` (it is there, used if absent) or `NEW` (it is
    /// added).
    pub database_column_type: Option<String>,
    /// Whether the status column is emptied.
    ///
    /// Default `true`.
    pub clean_database_column: Option<bool>,
    /// Conditions on columns of the database that trigger the automatic job.
    ///
    /// At most 10 items.
    pub database_trigger: Option<Vec<DatabaseTrigger>>,
    /// What the jobs run, for now always a workflow: its identifier, or `{workflow name}::{workflow
    /// version}::{source project name}`.
    ///
    /// Required; 1 to 135 characters.
    pub tool_id: String,
    /// Kind of what the jobs run; only `workflow` is supported.
    ///
    /// Required; one of `workflow`.
    pub tool_type: JobToolType,
    /// Name of the jobs that are started: letters, digits and `-`.
    ///
    /// Required; 1 to 63 characters.
    pub job_name: String,
    /// How `job_name` is determined.
    ///
    /// Required; one of `DATABASE`, `MANUAL`, `AUTO`.
    pub job_name_type: AutoJobNameType,
    /// Free text that describes the jobs that are started.
    ///
    /// At most 255 characters.
    pub job_description: Option<String>,
    /// Labels of the jobs that are started: letters and digits only.
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
    /// How `output_dir` is determined, such as `MANUAL`.
    pub output_dir_type: Option<String>,
    /// Label of the compute nodes that the jobs may run on.
    ///
    /// At most 1 items; each item 1 to 63 characters.
    pub node_labels: Option<Vec<String>>,
    /// Identifier of the I/O acceleration instance that the automatic job uses; none if absent.
    ///
    /// At most 128 characters.
    pub io_acc_id: Option<String>,
    /// Settings of the workflow's tasks for the jobs that are started.
    ///
    /// At most 64 items.
    pub tasks: Option<Vec<JobTask>>,
}

impl UpdateAutoJob {
    /// With its required fields.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        database_id: impl Into<String>,
        database_column: impl Into<String>,
        tool_id: impl Into<String>,
        tool_type: impl Into<JobToolType>,
        job_name: impl Into<String>,
        job_name_type: impl Into<AutoJobNameType>,
    ) -> Self {
        Self {
            name: name.into(),
            database_id: database_id.into(),
            database_column: database_column.into(),
            tool_id: tool_id.into(),
            tool_type: tool_type.into(),
            job_name: job_name.into(),
            job_name_type: job_name_type.into(),
            ..Default::default()
        }
    }
    /// Free text that describes the automatic job.
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
    /// What becomes of the status column, such as `EXISTED` (it is there, used if absent) or `NEW` (it is
    /// added).
    #[inline]
    pub fn database_column_type<Form>(
        mut self,
        database_column_type: impl IntoOption<String, Form>,
    ) -> Self {
        self.database_column_type = IntoOption::into_option(database_column_type);
        self
    }
    /// Whether the status column is emptied.
    ///
    /// Default `true`.
    #[inline]
    pub fn clean_database_column(
        mut self,
        clean_database_column: impl Into<Option<bool>>,
    ) -> Self {
        self.clean_database_column = clean_database_column.into();
        self
    }
    /// Conditions on columns of the database that trigger the automatic job.
    ///
    /// At most 10 items.
    #[inline]
    pub fn database_trigger<Form>(
        mut self,
        database_trigger: impl IntoOptionalList<DatabaseTrigger, Form>,
    ) -> Self {
        self.database_trigger = IntoOptionalList::into_optional_list(database_trigger);
        self
    }
    /// Free text that describes the jobs that are started.
    ///
    /// At most 255 characters.
    #[inline]
    pub fn job_description<Form>(
        mut self,
        job_description: impl IntoOption<String, Form>,
    ) -> Self {
        self.job_description = IntoOption::into_option(job_description);
        self
    }
    /// Labels of the jobs that are started: letters and digits only.
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
    /// How `output_dir` is determined, such as `MANUAL`.
    #[inline]
    pub fn output_dir_type<Form>(
        mut self,
        output_dir_type: impl IntoOption<String, Form>,
    ) -> Self {
        self.output_dir_type = IntoOption::into_option(output_dir_type);
        self
    }
    /// Label of the compute nodes that the jobs may run on.
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
    /// Identifier of the I/O acceleration instance that the automatic job uses; none if absent.
    ///
    /// At most 128 characters.
    #[inline]
    pub fn io_acc_id<Form>(mut self, io_acc_id: impl IntoOption<String, Form>) -> Self {
        self.io_acc_id = IntoOption::into_option(io_acc_id);
        self
    }
    /// Settings of the workflow's tasks for the jobs that are started.
    ///
    /// At most 64 items.
    #[inline]
    pub fn tasks<Form>(mut self, tasks: impl IntoOptionalList<JobTask, Form>) -> Self {
        self.tasks = IntoOptionalList::into_optional_list(tasks);
        self
    }
}

record!(UpdateAutoJob {
    name: "name" => REQUIRED_LENGTH_1_63,
    description: "description" => LENGTH_TO_255,
    database_id: "database_id" => REQUIRED_LENGTH_1_128,
    database_column: "database_column" => REQUIRED_LENGTH_1_55,
    database_column_type: "database_column_type",
    clean_database_column: "clean_database_column",
    database_trigger: "database_trigger" => ITEMS_TO_10,
    tool_id: "tool_id" => REQUIRED_LENGTH_1_135,
    tool_type: "tool_type" => REQUIRED,
    job_name: "job_name" => REQUIRED_LENGTH_1_63,
    job_name_type: "job_name_type" => REQUIRED,
    job_description: "job_description" => LENGTH_TO_255,
    labels: "labels" => ITEMS_TO_5_EACH_LENGTH_1_32,
    priority: "priority" => RANGE_0_9,
    timeout: "timeout" => RANGE_1_144000,
    output_dir: "output_dir" => LENGTH_TO_128,
    output_dir_type: "output_dir_type",
    node_labels: "node_labels" => ITEMS_TO_1_EACH_LENGTH_1_63,
    io_acc_id: "io_acc_id" => LENGTH_TO_128,
    tasks: "tasks" => ITEMS_TO_64,
});

static ITEMS_TO_10: Rule = Rule::NONE.items(0, 10);
static ITEMS_TO_1_EACH_LENGTH_1_63: Rule = Rule::NONE.items(0, 1).each(&LENGTH_1_63);
static ITEMS_TO_5_EACH_LENGTH_1_32: Rule = Rule::NONE.items(0, 5).each(&LENGTH_1_32);
static ITEMS_TO_64: Rule = Rule::NONE.items(0, 64);
static LENGTH_1_32: Rule = Rule::NONE.length(1, 32);
static LENGTH_1_63: Rule = Rule::NONE.length(1, 63);
static LENGTH_TO_128: Rule = Rule::NONE.length(0, 128);
static LENGTH_TO_255: Rule = Rule::NONE.length(0, 255);
static RANGE_0_9: Rule = Rule::NONE.range(0.0, 9.0);
static RANGE_1_144000: Rule = Rule::NONE.range(1.0, 144000.0);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
static REQUIRED_LENGTH_1_135: Rule = Rule::NONE.required().length(1, 135);
static REQUIRED_LENGTH_1_55: Rule = Rule::NONE.required().length(1, 55);
static REQUIRED_LENGTH_1_63: Rule = Rule::NONE.required().length(1, 63);
