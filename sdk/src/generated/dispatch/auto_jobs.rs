// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{About, Arguments, Entry, Failure, List, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::LIST_AUTO_JOB,
        call: list_auto_job,
        request: None,
        responses: &[(200, replay::<types::AutoJobList>)],
        list: Some(List {
            facts: &operations::LIST_AUTO_JOB_PAGES,
            items: answer::items::<types::AutoJobList>,
            pages: answer::page::<types::AutoJobList>,
        }),
        about: About {
            area: "auto-jobs",
            group: "Auto jobs",
            section: "4.5.3.1 获取自动作业模板列表",
            summary: "List automatic jobs",
            description: "Returns, page by page, the automatic jobs of the project with the database and workflow of each.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"query","name":"limit","required":false,"description":"Largest number of items to return in one page.","schema":{"type":"integer","format":"int32","default":100,"minimum":1,"maximum":1000}},{"in":"query","name":"offset","required":false,"description":"Number of items to skip before the first one returned.","schema":{"type":"integer","format":"int32","default":0,"minimum":0,"maximum":100000000}},{"in":"query","name":"sort_key","required":false,"description":"Field to sort by.","schema":{"type":"string"}},{"in":"query","name":"sort_dir","required":false,"description":"Sort direction.","schema":{"default":"DESC","$ref":"SortOrder"}},{"in":"header","name":"X-Language","required":false,"description":"Language of the texts in the answer.","schema":{"default":"en_us","$ref":"TextLanguage"}}]"#,
            answers: r#"[{"status":"200","description":"The automatic jobs of the project.","media":"application/json","schema":{"$ref":"AutoJobList"}}]"#,
        },
    },
    Entry {
        operation: &operations::CREATE_AUTO_JOB,
        call: create_auto_job,
        request: Some(replay::<types::CreateAutoJob>),
        responses: &[(201, replay::<types::CreatedAutoJob>)],
        list: None,
        about: About {
            area: "auto-jobs",
            group: "Auto jobs",
            section: "4.5.3.2 创建自动作业模板",
            summary: "Create an automatic job",
            description: "Creates a template from which jobs are started for data of a database, and returns its identifier; `start_auto_job` sets it going. A referenced database, or one in use by another automatic job, cannot be used. Refused with `eihealth.01040045` if the status column is not of type String or is a primary key; with `eihealth.01040047` if automatic jobs have added 5 columns to the database; with `eihealth.01050200` if the workflow has no tasks; with `eihealth.01050302` if another automatic job uses the database; with `eihealth.01050318` if the database is a reference; with `eihealth.01050314` if a trigger's column is not searchable; with `eihealth.01050316` if automatic jobs have added 5 columns to the database; with `eihealth.01050301` if an OBS path is wrong or not open to the caller; with `eihealth.01050303` if a column that has to be of type String is not; with `eihealth.01050305` if the status column is used for something else too; with `eihealth.01050306` if a trigger's mode doesn't suit the type of its column; with `eihealth.01050312` if a trigger's value doesn't suit the type of its column; with `eihealth.01050315` if a column that must not be a primary key is one; with `eihealth.01050317` if the database has a column of the name.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Automatic job to create: the database it watches, its conditions, and what it starts.","schema":{"$ref":"CreateAutoJob"},"media":"application/json","example":{"name":"call-new-samples","description":"Calls variants of every sample that passes quality control","database_id":"91c4e7f2-5a0d-4b86-9e37-c28f1d60a5b4","database_column":"call_status","database_column_type":"EXISTED","clean_database_column":true,"database_trigger":[{"name":"depth","judge_mode":"gt","value":"30"}],"tool_id":"41e8d6b0-7c93-4fa5-b208-d95f3a61c7e4","tool_type":"workflow","job_name":"germline-wgs","job_name_type":"MANUAL","job_description":"Germline calling","labels":["wgs"],"priority":3,"timeout":2880,"output_dir":"/results/samples","output_dir_type":"MANUAL","node_labels":["highmem"],"io_acc_id":"93e6521d-e32f-ff30-f839-9e9405cf057c","tasks":[{"task_name":"align","inputs":[{"name":"reads","source":"MANUAL","values":["/raw/NA-01"]}],"resources":{"cpu_type":"X86","cpu":"8C","memory":"32G","gpu_type":"","gpu":"0"},"io_acc_type":"SFS"}]}}]"#,
            answers: r#"[{"status":"201","description":"The automatic job that was created.","media":"application/json","schema":{"$ref":"CreatedAutoJob"}}]"#,
        },
    },
    Entry {
        operation: &operations::DELETE_AUTO_JOB,
        call: delete_auto_job,
        request: None,
        responses: &[],
        list: None,
        about: About {
            area: "auto-jobs",
            group: "Auto jobs",
            section: "4.5.3.3 删除自动作业模板",
            summary: "Delete an automatic job",
            description: "Deletes the automatic job. A running one must be stopped first. Refused with `eihealth.01050309` if the automatic job runs.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"auto_job_id","required":true,"description":"Id of the automatic job, as `list_auto_job` or `create_auto_job` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The automatic job was deleted."}]"#,
        },
    },
    Entry {
        operation: &operations::UPDATE_AUTO_JOB,
        call: update_auto_job,
        request: Some(replay::<types::UpdateAutoJob>),
        responses: &[],
        list: None,
        about: About {
            area: "auto-jobs",
            group: "Auto jobs",
            section: "4.5.3.4 更新自动作业模板",
            summary: "Update an automatic job",
            description: "Replaces the settings of the automatic job, which must not be running; its name, database, workflow and status column must stay the same. Refused with `eihealth.01050308` if name, database, workflow or status column differ; with `eihealth.01050309` if the automatic job runs; with `eihealth.01050314` if a trigger's column is not searchable; with `eihealth.01050301` if an OBS path is wrong or not open to the caller; with `eihealth.01050303` if a column that has to be of type String is not; with `eihealth.01050305` if the status column is used for something else too; with `eihealth.01050306` if a trigger's mode doesn't suit the type of its column; with `eihealth.01050312` if a trigger's value doesn't suit the type of its column; with `eihealth.01050315` if a column that must not be a primary key is one.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"auto_job_id","required":true,"description":"Id of the automatic job, as `list_auto_job` or `create_auto_job` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"New definition of an automatic job.","schema":{"$ref":"UpdateAutoJob"},"media":"application/json","example":{"name":"call-new-samples","description":"Calls variants of every sample that passes quality control","database_id":"91c4e7f2-5a0d-4b86-9e37-c28f1d60a5b4","database_column":"call_status","database_column_type":"EXISTED","clean_database_column":true,"database_trigger":[{"name":"depth","judge_mode":"gt","value":"30"}],"tool_id":"41e8d6b0-7c93-4fa5-b208-d95f3a61c7e4","tool_type":"workflow","job_name":"germline-wgs","job_name_type":"MANUAL","job_description":"Germline calling","labels":["wgs"],"priority":3,"timeout":2880,"output_dir":"/results/samples","output_dir_type":"MANUAL","node_labels":["highmem"],"io_acc_id":"93e6521d-e32f-ff30-f839-9e9405cf057c","tasks":[{"task_name":"align","inputs":[{"name":"reads","source":"MANUAL","values":["/raw/NA-01"]}],"resources":{"cpu_type":"X86","cpu":"8C","memory":"32G","gpu_type":"","gpu":"0"},"io_acc_type":"SFS"}]}}]"#,
            answers: r#"[{"status":"200","description":"The automatic job was changed."}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_AUTO_JOB,
        call: show_auto_job,
        request: None,
        responses: &[(200, replay::<types::AutoJob>)],
        list: None,
        about: About {
            area: "auto-jobs",
            group: "Auto jobs",
            section: "4.5.3.5 查询自动作业模板",
            summary: "Get an automatic job",
            description: "Returns the automatic job with its triggers and the settings of the jobs it starts.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"auto_job_id","required":true,"description":"Id of the automatic job, as `list_auto_job` or `create_auto_job` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The automatic job.","media":"application/json","schema":{"$ref":"AutoJob"}}]"#,
        },
    },
    Entry {
        operation: &operations::START_AUTO_JOB,
        call: start_auto_job,
        request: None,
        responses: &[(200, replay::<types::StartedAutoJob>)],
        list: None,
        about: About {
            area: "auto-jobs",
            group: "Auto jobs",
            section: "4.5.3.6 启动自动作业",
            summary: "Start an automatic job",
            description: "Sets the automatic job going and returns an identifier with the apps and node labels involved; `show_auto_job` shows its status. Refused with `eihealth.01050310` if the state of the automatic job does not allow it.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"auto_job_id","required":true,"description":"Id of the automatic job, as `list_auto_job` or `create_auto_job` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The automatic job was started.","media":"application/json","schema":{"$ref":"StartedAutoJob"}}]"#,
        },
    },
    Entry {
        operation: &operations::STOP_AUTO_JOB,
        call: stop_auto_job,
        request: None,
        responses: &[],
        list: None,
        about: About {
            area: "auto-jobs",
            group: "Auto jobs",
            section: "4.5.3.7 停止自动作业",
            summary: "Stop an automatic job",
            description: "Stops the automatic job. Only possible in certain states. Refused with `eihealth.01050311` if the state of the automatic job does not allow it.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"auto_job_id","required":true,"description":"Id of the automatic job, as `list_auto_job` or `create_auto_job` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The automatic job was stopped."}]"#,
        },
    },
];

fn list_auto_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client
        .list_auto_job(arguments.required::<String>("path", "eihealth_project_id")?);
    if let Some(value) = arguments.optional::<i64>("query", "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "offset")? {
        call = call.offset(value);
    }
    if let Some(value) = arguments.optional::<String>("query", "sort_key")? {
        call = call.sort_key(value);
    }
    if let Some(value) = arguments.optional::<types::SortOrder>("query", "sort_dir")? {
        call = call.sort_dir(value);
    }
    if let Some(value) = arguments
        .optional::<types::TextLanguage>("header", "X-Language")?
    {
        call = call.x_language(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::AutoJobList>)]))
}

fn create_auto_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_auto_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::CreateAutoJob>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::CreatedAutoJob>)]))
}

fn delete_auto_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .delete_auto_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "auto_job_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn update_auto_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .update_auto_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "auto_job_id")?,
            arguments.required::<types::UpdateAutoJob>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn show_auto_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_auto_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "auto_job_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::AutoJob>)]))
}

fn start_auto_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .start_auto_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "auto_job_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::StartedAutoJob>)]))
}

fn stop_auto_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .stop_auto_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "auto_job_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

pub(super) static SCHEMAS: &[(&str, &str)] = &[
    (
        "AutoJob",
        r#"{"description":"Automatic job with its conditions and what it starts.","type":"object","properties":{"id":{"description":"Identifier of the automatic job.","type":"string"},"name":{"description":"Name given to the automatic job.","type":"string"},"description":{"description":"Free text that describes the automatic job.","type":"string"},"status":{"description":"Status of the automatic job, such as `RUNNING`.","type":"string"},"create_time":{"description":"Time at which the automatic job was created.","type":"string","format":"date-time"},"finish_time":{"description":"Time at which the automatic job ended.","type":"string","format":"date-time"},"database_id":{"description":"Identifier of the database on which the automatic job depends; it cannot be changed later.","type":"string"},"database_column":{"description":"Column of the database in which the status of the jobs is kept: a text column outside the primary key; it cannot be changed later.","type":"string"},"database_column_type":{"description":"What becomes of the status column, such as `EXISTED` (it is there, used if absent) or `NEW` (it is added).","type":"string"},"clean_database_column":{"description":"Whether the status column is emptied.","type":"boolean"},"database_trigger":{"description":"Conditions on columns of the database that trigger the automatic job.","type":"array","items":{"$ref":"DatabaseTrigger"}},"tool_info":{"$ref":"ToolInfo"},"job_name":{"description":"Name of the jobs that are started: letters, digits and `-`.","type":"string"},"job_name_type":{"description":"How `job_name` is determined.","type":"string"},"job_description":{"description":"Free text that describes the jobs that are started.","type":"string","maxLength":255},"labels":{"description":"Labels of the jobs that are started: letters and digits only.","type":"array","items":{"type":"string"}},"priority":{"description":"Priority of the job; 0 is the lowest and the default.","type":"integer","format":"int32"},"timeout":{"description":"Time after which the job is given up, in minutes; 1440 if absent.","type":"integer","format":"int32"},"output_dir":{"description":"Folder in which the job stores its results; a subfolder of the workflow's working folder, named after the job, if absent.","type":"string"},"output_dir_type":{"description":"How `output_dir` is determined, such as `MANUAL`.","type":"string"},"node_labels":{"description":"Label of the compute nodes that the jobs may run on.","type":"array","items":{"type":"string"}},"io_acc_id":{"description":"Identifier of the I/O acceleration instance that the automatic job uses; none if absent.","type":"string"},"tasks":{"description":"Settings of the workflow's tasks for the jobs that are started.","type":"array","items":{"$ref":"TaskDefinition"}}}}"#,
    ),
    (
        "AutoJobList",
        r#"{"description":"Automatic jobs of a project.","type":"object","properties":{"auto_jobs":{"description":"Automatic jobs on the requested page.","type":"array","items":{"$ref":"AutoJobSummary"}},"count":{"description":"Total number of matching items.","type":"integer","format":"int32"}}}"#,
    ),
    (
        "AutoJobNameType",
        r#"{"description":"Where the names of the jobs come from.","type":"string","enum":["DATABASE","MANUAL","AUTO"]}"#,
    ),
    (
        "AutoJobSummary",
        r#"{"description":"Automatic job as it stands in a list.","type":"object","properties":{"id":{"description":"Identifier of the automatic job.","type":"string"},"name":{"description":"Name of the automatic job: 1 to 63 letters, digits and `-`.","type":"string"},"description":{"description":"Free text of up to 255 characters that describes the automatic job.","type":"string"},"labels":{"description":"Labels attached to the automatic job.","type":"array","items":{"type":"string"}},"priority":{"description":"Priority of the automatic job, from 0 (lowest, the default) to 9.","type":"integer","format":"int32"},"timeout":{"description":"Time after which the job is given up, in minutes; 1440 if absent.","type":"integer","format":"int32","minimum":1,"maximum":144000},"status":{"description":"Status of the automatic job, such as `RUNNING`.","type":"string"},"create_time":{"description":"Time at which the automatic job was created.","type":"string","format":"date-time"},"finish_time":{"description":"Time at which the automatic job ended.","type":"string","format":"date-time"},"failed_reason":{"description":"Why the automatic job failed, such as a database or workflow that does not exist; only given if it did.","type":"string"},"user_name":{"description":"Name of the user who created the automatic job.","type":"string"},"tool_info":{"$ref":"ToolInfo"},"database_id":{"description":"Identifier of the database on which the automatic job depends.","type":"string"},"database_name":{"description":"Name of the database on which the automatic job depends.","type":"string"}}}"#,
    ),
    (
        "CreateAutoJob",
        r#"{"description":"Automatic job to create: the database it watches, its conditions, and what it starts.","type":"object","required":["name","database_id","database_column","tool_id","tool_type","job_name","job_name_type"],"properties":{"name":{"description":"Name of the automatic job: letters, digits and `-`; an update must repeat it unchanged.","type":"string","minLength":1,"maxLength":63},"description":{"description":"Free text that describes the automatic job.","type":"string","maxLength":255},"database_id":{"description":"Identifier of the database on which the automatic job depends; it cannot be changed later.","type":"string","minLength":1,"maxLength":128},"database_column":{"description":"Column of the database in which the status of the jobs is kept: a text column outside the primary key; it cannot be changed later.","type":"string","minLength":1,"maxLength":55},"database_column_type":{"description":"What becomes of the status column, such as `EXISTED` (it is there, used if absent) or `NEW` (it is added).","type":"string"},"clean_database_column":{"description":"Whether the status column is emptied.","type":"boolean","default":true},"database_trigger":{"description":"Conditions on columns of the database that trigger the automatic job.","type":"array","maxItems":10,"items":{"$ref":"DatabaseTrigger"}},"tool_id":{"description":"What the jobs run, for now always a workflow: its identifier, or `{workflow name}::{workflow version}::{source project name}`.","type":"string","minLength":1,"maxLength":135},"tool_type":{"description":"Kind of what the jobs run; only `workflow` is supported.","$ref":"JobToolType"},"job_name":{"description":"Name for the jobs that are started: letters, digits and `-`.","type":"string","minLength":1,"maxLength":63},"job_name_type":{"description":"How `job_name` is determined.","$ref":"AutoJobNameType"},"job_description":{"description":"Free text that describes the jobs that are started.","type":"string","maxLength":255},"labels":{"description":"Labels of the jobs that are started: letters and digits only.","type":"array","maxItems":5,"items":{"type":"string","minLength":1,"maxLength":32}},"priority":{"description":"Priority of the job; 0 is the lowest and the default.","type":"integer","format":"int32","minimum":0,"maximum":9},"timeout":{"description":"Time after which a job is given up, in minutes; 1440 if absent.","type":"integer","format":"int32","minimum":1,"maximum":144000},"output_dir":{"description":"Folder in which the job stores its results; a subfolder of the workflow's working folder, named after the job, if absent; a given path begins but does not end with `/`, holds no empty folder names and none of `\\ ; * ? < \" >`, and no folder name begins with `-` or begins or ends with `.` or a space.","type":"string","maxLength":128},"output_dir_type":{"description":"How `output_dir` is determined, such as `MANUAL`.","type":"string"},"node_labels":{"description":"Label of the compute nodes that the jobs may run on.","type":"array","maxItems":1,"items":{"type":"string","minLength":1,"maxLength":63}},"io_acc_id":{"description":"Identifier of the I/O acceleration instance that the automatic job uses; none if absent.","type":"string","maxLength":128},"tasks":{"description":"Settings of the workflow's tasks for the jobs that are started.","type":"array","maxItems":64,"items":{"$ref":"JobTask"}}}}"#,
    ),
    (
        "CreatedAutoJob",
        r#"{"description":"Automatic job that was created.","type":"object","properties":{"id":{"description":"Id of the automatic job that was created.","type":"string"},"max_platform_flavor":{"description":"Resources of the largest node of the platform.","$ref":"ResourceRequirement"},"app_infos":{"description":"Apps of the job, as the service has filtered them.","type":"array","items":{"$ref":"AppRequirement"}},"job_info":{"$ref":"JobRequirement"}}}"#,
    ),
    (
        "DatabaseTrigger",
        r#"{"description":"Condition on a column of the database; a row that meets it starts a job.","type":"object","required":["name","judge_mode","value"],"properties":{"name":{"description":"Name of the database column that the condition tests.","type":"string","minLength":1,"maxLength":63},"judge_mode":{"description":"How the column is compared with `value`; `gte` and `lte` include equality, `like` and `notlike` compare by pattern.","$ref":"TriggerComparison"},"value":{"description":"Value that the column is compared with, in the format of the column's type.","type":"string","minLength":1,"maxLength":128}}}"#,
    ),
    (
        "StartedAutoJob",
        r#"{"description":"Automatic job that was started.","type":"object","properties":{"id":{"description":"Id of the automatic job or of the job that it started; the reference does not say which.","type":"string"},"max_platform_flavor":{"description":"Resources of the largest node of the platform.","$ref":"ResourceRequirement"},"app_infos":{"description":"Apps of the job, as the service has filtered them.","type":"array","items":{"$ref":"AppRequirement"}},"job_info":{"$ref":"JobRequirement"}}}"#,
    ),
    (
        "TriggerComparison",
        r#"{"description":"How a trigger compares a column with its value.","type":"string","enum":["gte","lte","gt","lt","like","notlike","equal","notequal"]}"#,
    ),
    (
        "UpdateAutoJob",
        r#"{"description":"New definition of an automatic job.","type":"object","required":["name","database_id","database_column","tool_id","tool_type","job_name","job_name_type"],"properties":{"name":{"description":"Name of the automatic job: letters, digits and `-`; an update must repeat it unchanged.","type":"string","minLength":1,"maxLength":63},"description":{"description":"Free text that describes the automatic job.","type":"string","maxLength":255},"database_id":{"description":"Id of the database on which the automatic job depends, which an update must repeat unchanged.","type":"string","minLength":1,"maxLength":128},"database_column":{"description":"Column of the database in which the status of the jobs is kept: a text column outside the primary key; it cannot be changed later.","type":"string","minLength":1,"maxLength":55},"database_column_type":{"description":"What becomes of the status column, such as `EXISTED` (it is there, used if absent) or `NEW` (it is added).","type":"string"},"clean_database_column":{"description":"Whether the status column is emptied.","type":"boolean","default":true},"database_trigger":{"description":"Conditions on columns of the database that trigger the automatic job.","type":"array","maxItems":10,"items":{"$ref":"DatabaseTrigger"}},"tool_id":{"description":"What the jobs run, for now always a workflow: its identifier, or `{workflow name}::{workflow version}::{source project name}`.","type":"string","minLength":1,"maxLength":135},"tool_type":{"description":"Kind of what the jobs run; only `workflow` is supported.","$ref":"JobToolType"},"job_name":{"description":"Name of the jobs that are started: letters, digits and `-`.","type":"string","minLength":1,"maxLength":63},"job_name_type":{"description":"How `job_name` is determined.","$ref":"AutoJobNameType"},"job_description":{"description":"Free text that describes the jobs that are started.","type":"string","maxLength":255},"labels":{"description":"Labels of the jobs that are started: letters and digits only.","type":"array","maxItems":5,"items":{"type":"string","minLength":1,"maxLength":32}},"priority":{"description":"Priority of the job; 0 is the lowest and the default.","type":"integer","format":"int32","minimum":0,"maximum":9},"timeout":{"description":"Time after which the job is given up, in minutes; 1440 if absent.","type":"integer","format":"int32","minimum":1,"maximum":144000},"output_dir":{"description":"Folder in which the job stores its results; a subfolder of the workflow's working folder, named after the job, if absent; a given path begins but does not end with `/`, holds no empty folder names and none of `\\ ; * ? < \" >`, and no folder name begins with `-` or begins or ends with `.` or a space.","type":"string","maxLength":128},"output_dir_type":{"description":"How `output_dir` is determined, such as `MANUAL`.","type":"string"},"node_labels":{"description":"Label of the compute nodes that the jobs may run on.","type":"array","maxItems":1,"items":{"type":"string","minLength":1,"maxLength":63}},"io_acc_id":{"description":"Identifier of the I/O acceleration instance that the automatic job uses; none if absent.","type":"string","maxLength":128},"tasks":{"description":"Settings of the workflow's tasks for the jobs that are started.","type":"array","maxItems":64,"items":{"$ref":"JobTask"}}}}"#,
    ),
];
