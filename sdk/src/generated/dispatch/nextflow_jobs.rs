// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{About, Arguments, Entry, Failure, List, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::CREATE_NEXTFLOW_JOB,
        call: create_nextflow_job,
        request: None,
        responses: &[(201, replay::<types::ResourceId>)],
        list: None,
        about: About {
            area: "nextflow-jobs",
            group: "Nextflow jobs",
            section: "4.8.2.1 创建 nextflow 作业",
            summary: "Create a Nextflow job",
            description: "Starts a run of a Nextflow workflow; follow it with `show_nextflow_job`. The Nextflow engine has to be installed. Refused with `eihealth.01090005` if the parameter file is too large; with `eihealth.01090020` if no engine is installed; with `eihealth.01090021` if the parameter file is not named `.yaml`, `.yml`, `.json` or `.txt`; with `eihealth.01090022` if a parameter points into a bucket outside the platform; with `eihealth.01090010` if the parameter file can't be read; with `eihealth.01090006` if a required parameter has no value; with `eihealth.01090014` if an OBS path is wrong or not open to the caller.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"form","name":"name","required":true,"description":"Name of the job: letters, digits and `-`.","schema":{"description":"Name of the job: letters, digits and `-`.","type":"string","minLength":1,"maxLength":63}},{"in":"form","name":"description","required":false,"description":"What the job is for.","schema":{"description":"What the job is for.","type":"string","maxLength":255}},{"in":"form","name":"labels","required":false,"description":"Labels of the job: letters, digits, spaces, `_` and `-`, without a space at either end. One part of the form, joined by commas. Letters, Chinese characters, digits, spaces, `_` and `-`; no space first or last.","schema":{"description":"Labels of the job: letters, digits, spaces, `_` and `-`, without a space at either end. One part of the form, joined by commas. Letters, Chinese characters, digits, spaces, `_` and `-`; no space first or last.","type":"array","maxItems":5,"items":{"type":"string","minLength":1,"maxLength":32}}},{"in":"form","name":"workflow_id","required":true,"description":"Id of the workflow to run, as `list_nextflow_workflow` gives it.","schema":{"description":"Id of the workflow to run, as `list_nextflow_workflow` gives it.","type":"string","maxLength":135}},{"in":"form","name":"params","required":false,"description":"Parameter file (`.yaml`, `.yml`, `.json` or `.txt`) of at most 10 MB.","schema":{"description":"Parameter file (`.yaml`, `.yml`, `.json` or `.txt`) of at most 10 MB.","type":"string","format":"binary"}},{"in":"form","name":"priority","required":false,"description":"Priority of the job; 0 is the lowest, 9 the highest.","schema":{"description":"Priority of the job; 0 is the lowest, 9 the highest.","type":"integer","format":"int32","default":0,"minimum":0,"maximum":9}}]"#,
            answers: r#"[{"status":"201","description":"The id of the new job.","media":"application/json","schema":{"$ref":"ResourceId"}}]"#,
        },
    },
    Entry {
        operation: &operations::LIST_NEXTFLOW_JOB,
        call: list_nextflow_job,
        request: None,
        responses: &[(200, replay::<types::NextflowJobList>)],
        list: Some(List {
            facts: &operations::LIST_NEXTFLOW_JOB_PAGES,
            items: answer::items::<types::NextflowJobList>,
            pages: answer::page::<types::NextflowJobList>,
        }),
        about: About {
            area: "nextflow-jobs",
            group: "Nextflow jobs",
            section: "4.8.2.2 查询 nextflow 作业列表",
            summary: "List Nextflow jobs",
            description: "Returns the jobs that meet every filter given, page by page, the newest first unless told otherwise.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"query","name":"limit","required":false,"description":"Largest number of items to return in one page.","schema":{"type":"integer","format":"int32","default":100,"minimum":1,"maximum":1000}},{"in":"query","name":"offset","required":false,"description":"Number of items to skip before the first one returned.","schema":{"type":"integer","format":"int32","default":0,"minimum":0,"maximum":100000000}},{"in":"query","name":"sort_dir","required":false,"description":"Sort direction.","schema":{"default":"DESC","$ref":"SortOrder"}},{"in":"query","name":"sort_key","required":false,"description":"Field to sort by, such as `status`; the creation time if absent.","schema":{"$ref":"NextflowJobSortKey"}},{"in":"query","name":"job_name","required":false,"description":"Name of a job to filter by.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"query","name":"labels","required":false,"description":"Labels to filter by.","schema":{"type":"array","maxItems":5,"items":{"type":"string","minLength":1,"maxLength":32}}},{"in":"query","name":"status","required":false,"description":"State to filter by: `SUBMITTED`, `RUNNING`, `COMPLETED`, `FAILED`, `CANCELLED` or `UNKNOWN`.","schema":{"$ref":"NextflowJobState"}},{"in":"query","name":"workflow_name","required":false,"description":"Name of a workflow to filter by.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"query","name":"user_name","required":false,"description":"Name of the user who created the job.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"query","name":"create_start_time","required":false,"description":"Earliest creation time, in milliseconds since 1970-01-01 UTC.","schema":{"type":"integer","format":"int64","x-instant":true,"minimum":1000000000000,"maximum":9999999999999}},{"in":"query","name":"create_end_time","required":false,"description":"Latest creation time, in milliseconds since 1970-01-01 UTC.","schema":{"type":"integer","format":"int64","x-instant":true,"minimum":1000000000000,"maximum":9999999999999}},{"in":"query","name":"finish_start_time","required":false,"description":"Earliest end of a job, in milliseconds since 1970-01-01 UTC.","schema":{"type":"integer","format":"int64","x-instant":true,"minimum":1000000000000,"maximum":9999999999999}},{"in":"query","name":"finish_end_time","required":false,"description":"Latest end of a job, in milliseconds since 1970-01-01 UTC.","schema":{"type":"integer","format":"int64","x-instant":true,"minimum":1000000000000,"maximum":9999999999999}}]"#,
            answers: r#"[{"status":"200","description":"The jobs that match.","media":"application/json","schema":{"$ref":"NextflowJobList"}}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_NEXTFLOW_JOB,
        call: show_nextflow_job,
        request: None,
        responses: &[(200, replay::<types::NextflowJob>)],
        list: None,
        about: About {
            area: "nextflow-jobs",
            group: "Nextflow jobs",
            section: "4.8.2.3 获取 Nextflow 作业详情",
            summary: "Get a Nextflow job",
            description: "Returns the job with its state, parameters and configuration.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"job_id","required":true,"description":"Id of the job, as `list_nextflow_job` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The job.","media":"application/json","schema":{"$ref":"NextflowJob"}}]"#,
        },
    },
    Entry {
        operation: &operations::DELETE_NEXTFLOW_JOB,
        call: delete_nextflow_job,
        request: None,
        responses: &[],
        list: None,
        about: About {
            area: "nextflow-jobs",
            group: "Nextflow jobs",
            section: "4.8.2.4 删除 Nextflow 作业",
            summary: "Delete a Nextflow job",
            description: "The service refuses to delete a job that runs. Refused with `eihealth.01090013` if the job runs.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"job_id","required":true,"description":"Id of the job, as `list_nextflow_job` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The job is deleted."}]"#,
        },
    },
    Entry {
        operation: &operations::RETRY_NEXTFLOW_JOB,
        call: retry_nextflow_job,
        request: None,
        responses: &[],
        list: None,
        about: About {
            area: "nextflow-jobs",
            group: "Nextflow jobs",
            section: "4.8.2.5 重试 Nextflow 作业",
            summary: "Retry a Nextflow job",
            description: "Runs a failed or cancelled job again. The service refuses to retry a job in any other state. Refused with `eihealth.01090005` if the parameter file is too large; with `eihealth.01090015` if the job neither failed nor was cancelled; with `eihealth.01090021` if the parameter file is not named `.yaml`, `.yml`, `.json` or `.txt`.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"job_id","required":true,"description":"Id of the job, as `list_nextflow_job` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"form","name":"params","required":false,"description":"Parameter file (`.yaml`, `.yml`, `.json` or `.txt`) of at most 10 MB to use this time.","schema":{"description":"Parameter file (`.yaml`, `.yml`, `.json` or `.txt`) of at most 10 MB to use this time.","type":"string","format":"binary"}}]"#,
            answers: r#"[{"status":"202","description":"Accepted; the job runs again."}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_NEXTFLOW_JOB_LOG,
        call: show_nextflow_job_log,
        request: None,
        responses: &[(200, replay::<types::NextflowLog>)],
        list: Some(List {
            facts: &operations::SHOW_NEXTFLOW_JOB_LOG_PAGES,
            items: answer::items::<types::NextflowLog>,
            pages: answer::page::<types::NextflowLog>,
        }),
        about: About {
            area: "nextflow-jobs",
            group: "Nextflow jobs",
            section: "4.8.2.6 获取 Nextflow 作业日志",
            summary: "Get the log of a Nextflow job",
            description: "Returns the log of the Nextflow engine for the job, and where to download it.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"job_id","required":true,"description":"Id of the job, as `list_nextflow_job` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The log of the job.","media":"application/json","schema":{"$ref":"NextflowLog"}}]"#,
        },
    },
    Entry {
        operation: &operations::STOP_NEXTFLOW_JOB,
        call: stop_nextflow_job,
        request: None,
        responses: &[],
        list: None,
        about: About {
            area: "nextflow-jobs",
            group: "Nextflow jobs",
            section: "4.8.2.7 停止 Nextflow 作业",
            summary: "Stop a Nextflow job",
            description: "The service refuses to stop a job that has ended. Refused with `eihealth.01090012` if the job has ended.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"job_id","required":true,"description":"Id of the job, as `list_nextflow_job` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The job is being stopped."}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_NEXTFLOW_JOB_REPORTS,
        call: show_nextflow_job_reports,
        request: None,
        responses: &[(200, replay::<types::NextflowReportList>)],
        list: None,
        about: About {
            area: "nextflow-jobs",
            group: "Nextflow jobs",
            section: "4.8.2.8 获取 Nextflow 作业报告",
            summary: "List the report files of a Nextflow job",
            description: "Returns the reports that Nextflow wrote about the job, each with an address to download it from.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"job_id","required":true,"description":"Id of the job, as `list_nextflow_job` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The report files.","media":"application/json","schema":{"$ref":"NextflowReportList"}}]"#,
        },
    },
    Entry {
        operation: &operations::LIST_NEXTFLOW_TASK,
        call: list_nextflow_task,
        request: None,
        responses: &[(200, replay::<types::NextflowTaskList>)],
        list: Some(List {
            facts: &operations::LIST_NEXTFLOW_TASK_PAGES,
            items: answer::items::<types::NextflowTaskList>,
            pages: answer::page::<types::NextflowTaskList>,
        }),
        about: About {
            area: "nextflow-jobs",
            group: "Nextflow tasks",
            section: "4.8.3.1 获取 task 列表",
            summary: "List the tasks of a Nextflow job",
            description: "Returns the tasks that match, with their state and use of resources.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"job_id","required":true,"description":"Id of the job, as `list_nextflow_job` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"query","name":"search_key","required":false,"description":"Text to find in the tasks; all are returned if absent.","schema":{"type":"string","maxLength":1024}}]"#,
            answers: r#"[{"status":"200","description":"The tasks that match.","media":"application/json","schema":{"$ref":"NextflowTaskList"}}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_NEXTFLOW_TASK_DETAIL,
        call: show_nextflow_task_detail,
        request: None,
        responses: &[(200, replay::<types::NextflowTask>)],
        list: None,
        about: About {
            area: "nextflow-jobs",
            group: "Nextflow tasks",
            section: "4.8.3.2 获取 task 详情",
            summary: "Get a task of a Nextflow job",
            description: "Returns the command, times and resources of one task.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"job_id","required":true,"description":"Id of the job, as `list_nextflow_job` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"task_id","required":true,"description":"Id of the task, as `list_nextflow_task` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The task.","media":"application/json","schema":{"$ref":"NextflowTask"}}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_NEXTFLOW_TASK_LOG,
        call: show_nextflow_task_log,
        request: None,
        responses: &[(200, replay::<types::NextflowLog>)],
        list: Some(List {
            facts: &operations::SHOW_NEXTFLOW_TASK_LOG_PAGES,
            items: answer::items::<types::NextflowLog>,
            pages: answer::page::<types::NextflowLog>,
        }),
        about: About {
            area: "nextflow-jobs",
            group: "Nextflow tasks",
            section: "4.8.3.3 获取 Nextflow 任务日志",
            summary: "Get the log of a Nextflow task",
            description: "Returns what the task logged, and where to download it.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"job_id","required":true,"description":"Id of the job, as `list_nextflow_job` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"task_id","required":true,"description":"Id of the task, as `list_nextflow_task` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The log of the task.","media":"application/json","schema":{"$ref":"NextflowLog"}}]"#,
        },
    },
];

fn create_nextflow_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client
        .create_nextflow_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("form", "name")?,
            arguments.required::<String>("form", "workflow_id")?,
        );
    if let Some(value) = arguments.optional::<String>("form", "description")? {
        call = call.description(value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>("form", "labels")? {
        call = call.labels(value);
    }
    if let Some(value) = arguments.optional::<Upload>("form", "params")? {
        call = call.params(value);
    }
    if let Some(value) = arguments.optional::<i64>("form", "priority")? {
        call = call.priority(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ResourceId>)]))
}

fn list_nextflow_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client
        .list_nextflow_job(arguments.required::<String>("path", "eihealth_project_id")?);
    if let Some(value) = arguments.optional::<i64>("query", "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "offset")? {
        call = call.offset(value);
    }
    if let Some(value) = arguments.optional::<types::SortOrder>("query", "sort_dir")? {
        call = call.sort_dir(value);
    }
    if let Some(value) = arguments
        .optional::<types::NextflowJobSortKey>("query", "sort_key")?
    {
        call = call.sort_key(value);
    }
    if let Some(value) = arguments.optional::<String>("query", "job_name")? {
        call = call.job_name(value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>("query", "labels")? {
        call = call.labels(value);
    }
    if let Some(value) = arguments
        .optional::<types::NextflowJobState>("query", "status")?
    {
        call = call.status(value);
    }
    if let Some(value) = arguments.optional::<String>("query", "workflow_name")? {
        call = call.workflow_name(value);
    }
    if let Some(value) = arguments.optional::<String>("query", "user_name")? {
        call = call.user_name(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "create_start_time")? {
        call = call.create_start_time(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "create_end_time")? {
        call = call.create_end_time(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "finish_start_time")? {
        call = call.finish_start_time(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "finish_end_time")? {
        call = call.finish_end_time(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::NextflowJobList>)]))
}

fn show_nextflow_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_nextflow_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::NextflowJob>)]))
}

fn delete_nextflow_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .delete_nextflow_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn retry_nextflow_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client
        .retry_nextflow_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
        );
    if let Some(value) = arguments.optional::<Upload>("form", "params")? {
        call = call.params(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn show_nextflow_job_log(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_nextflow_job_log(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::NextflowLog>)]))
}

fn stop_nextflow_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .stop_nextflow_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn show_nextflow_job_reports(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_nextflow_job_reports(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
        );
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::NextflowReportList>)],
        ),
    )
}

fn list_nextflow_task(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client
        .list_nextflow_task(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
        );
    if let Some(value) = arguments.optional::<String>("query", "search_key")? {
        call = call.search_key(value);
    }
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::NextflowTaskList>)],
        ),
    )
}

fn show_nextflow_task_detail(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_nextflow_task_detail(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
            arguments.required::<String>("path", "task_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::NextflowTask>)]))
}

fn show_nextflow_task_log(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_nextflow_task_log(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
            arguments.required::<String>("path", "task_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::NextflowLog>)]))
}

pub(super) static SCHEMAS: &[(&str, &str)] = &[
    (
        "NextflowExecutionTime",
        r#"{"description":"When a Nextflow task ran, and how long.","type":"object","properties":{"submit":{"description":"When the task was submitted.","type":"string","format":"date-time"},"start":{"description":"When the task started.","type":"string","format":"date-time"},"complete":{"description":"When the task ended; absent before.","type":"string","format":"date-time"},"duration":{"description":"Time from submission to end.","type":"integer","format":"int64"},"realtime":{"description":"Time that the command itself took.","type":"integer","format":"int64"}}}"#,
    ),
    (
        "NextflowJob",
        r#"{"description":"Run of a Nextflow workflow in detail.","type":"object","properties":{"id":{"description":"Id of the job.","type":"string"},"name":{"description":"Name of the job.","type":"string"},"description":{"description":"What the job is for.","type":"string"},"labels":{"description":"Labels of the job.","type":"array","items":{"type":"string"}},"priority":{"description":"Priority of the job; 0 is the lowest, 9 the highest.","type":"integer","format":"int32"},"status":{"description":"State of the job, as `status` of `list_nextflow_job` takes it.","type":"string"},"has_ignore_failed_tasks":{"description":"Whether tasks have failed that the workflow ignores failures of.","type":"boolean"},"create_time":{"description":"When the job was created.","type":"string","format":"date-time"},"finish_time":{"description":"When the job ended; absent before.","type":"string","format":"date-time"},"failed_message":{"description":"What went wrong, if the job failed.","type":"string"},"failed_reason":{"description":"Why it went wrong, if the job failed.","type":"string"},"workflow_name":{"description":"Name of the workflow that is run.","type":"string"},"workflow_id":{"description":"Id of the workflow that is run.","type":"string"},"command_line":{"description":"Command that Nextflow is started with.","type":"string"},"params":{"description":"Parameters given for the job.","type":"array","items":{"$ref":"NextflowParameter"}},"nextflow_parameters":{"description":"All parameters by name as Nextflow reports them, the defaults of the workflow included.","type":"object","additionalProperties":true},"config_files":{"description":"Names of the Nextflow configuration files used.","type":"array","items":{"type":"string"}},"config_context":{"description":"Content of the Nextflow configuration.","type":"string"}}}"#,
    ),
    (
        "NextflowJobList",
        r#"{"description":"Nextflow jobs of a project.","type":"object","properties":{"jobs":{"description":"Jobs of this page.","type":"array","items":{"$ref":"NextflowJobSummary"}},"count":{"description":"Number of all jobs that match, not only those of this page.","type":"integer","format":"int32"}}}"#,
    ),
    (
        "NextflowJobSortKey",
        r#"{"description":"Field to sort Nextflow jobs by.","type":"string","enum":["status"]}"#,
    ),
    (
        "NextflowJobState",
        r#"{"description":"State to filter Nextflow jobs by.","type":"string","enum":["SUBMITTED","RUNNING","COMPLETED","FAILED","CANCELLED","UNKNOWN"]}"#,
    ),
    (
        "NextflowJobSummary",
        r#"{"description":"Nextflow job, as a listing shows it.","type":"object","properties":{"id":{"description":"Id of the job.","type":"string"},"name":{"description":"Name of the job.","type":"string"},"description":{"description":"What the job is for.","type":"string"},"labels":{"description":"Labels of the job.","type":"array","items":{"type":"string"}},"status":{"description":"State of the job, as `status` of `list_nextflow_job` takes it.","type":"string"},"has_ignore_failed_tasks":{"description":"Whether tasks have failed that the workflow ignores failures of.","type":"boolean"},"create_time":{"description":"When the job was created.","type":"string","format":"date-time"},"finish_time":{"description":"When the job ended; absent before.","type":"string","format":"date-time"},"failed_message":{"description":"What went wrong, if the job failed.","type":"string"},"failed_reason":{"description":"Why it went wrong, if the job failed.","type":"string"},"user_name":{"description":"Name of the user who created the job.","type":"string"},"workflow_name":{"description":"Name of the workflow that is run.","type":"string"},"workflow_id":{"description":"Id of the workflow that is run.","type":"string"}}}"#,
    ),
    (
        "NextflowLog",
        r#"{"description":"Log of a Nextflow job or task.","type":"object","properties":{"count":{"description":"Number of log entries.","type":"integer","format":"int32"},"logs":{"description":"Log entries.","type":"array","items":{"type":"string"}},"download_url":{"description":"Address to download the log from, valid for some time.","type":"string","x-sensitive":true}}}"#,
    ),
    (
        "NextflowReport",
        r#"{"description":"Report file of a Nextflow job.","type":"object","properties":{"name":{"description":"Name of the report file.","type":"string","minLength":1,"maxLength":1024},"download_url":{"description":"Address to download the report from, valid for some time.","type":"string","x-sensitive":true,"minLength":1,"maxLength":1024}}}"#,
    ),
    (
        "NextflowReportList",
        r#"{"description":"Report files of a Nextflow job.","type":"object","properties":{"report_files":{"description":"One entry for each report file of the job.","type":"array","items":{"$ref":"NextflowReport"}}}}"#,
    ),
    (
        "NextflowRequestedResources",
        r#"{"description":"Resources that a Nextflow task asks for.","type":"object","properties":{"container":{"description":"Container image that the task runs in.","type":"string"},"queue":{"description":"Queues to run the task in, separated by commas.","type":"string"},"cpus":{"description":"Number of CPUs.","type":"integer","format":"int32"},"memory":{"description":"Amount of memory with its unit, such as `32 GB`.","type":"string"},"disk":{"description":"Amount of disk space with its unit, such as `100 GB`.","type":"string"},"time":{"description":"How long the task may take, with its unit, such as `4h`.","type":"string"}}}"#,
    ),
    (
        "NextflowResourceUsage",
        r#"{"description":"Resources that a Nextflow task has used.","type":"object","properties":{"cpu_percent":{"description":"Use of CPUs in percent; above 100 if the task uses several.","type":"number","format":"double"},"mem_percent":{"description":"Use of memory in percent.","type":"number","format":"double"},"rchar":{"description":"Bytes read by system calls, from disk or not.","type":"integer","format":"int64"},"wchar":{"description":"Bytes written by system calls, to disk or not.","type":"integer","format":"int64"},"read_bytes":{"description":"Bytes read from disk.","type":"integer","format":"int64"},"write_bytes":{"description":"Bytes written to disk.","type":"integer","format":"int64"},"vmem":{"description":"Virtual memory of the process.","type":"integer","format":"int64"},"rss":{"description":"Physical memory of the process.","type":"integer","format":"int64"},"peak_vmem":{"description":"Most virtual memory the process had.","type":"integer","format":"int64"},"peak_rss":{"description":"Most physical memory the process had.","type":"integer","format":"int64"},"syscr":{"description":"Number of system calls that read.","type":"integer","format":"int64"},"syscw":{"description":"Number of system calls that write.","type":"integer","format":"int64"},"vol_ctxt":{"description":"Number of voluntary context switches.","type":"integer","format":"int64"},"inv_ctxt":{"description":"Number of involuntary context switches.","type":"integer","format":"int64"}}}"#,
    ),
    (
        "NextflowTask",
        r#"{"description":"Task of a Nextflow job in detail.","type":"object","properties":{"id":{"description":"Id of the task, unique within its job.","type":"string"},"command":{"description":"Command that the task runs.","type":"string"},"status":{"description":"State of the task, such as `COMPLETED`.","type":"string"},"error_action":{"description":"What Nextflow does if the task fails, such as `RETRY`.","type":"string"},"exit":{"description":"Exit status of the command; 0 means success.","type":"integer","format":"int32"},"work_dir":{"description":"Directory that the task works in.","type":"string"},"environment":{"description":"Environment variables of the task and their values.","type":"string"},"module":{"description":"Environment modules that the task loads.","type":"array","items":{"type":"string"}},"container":{"description":"Container image that the task runs in.","type":"string"},"attempt":{"description":"How often the task has been tried.","type":"integer","format":"int32"},"scratch":{"description":"Temporary directory that the task works in.","type":"string"},"execution_time":{"description":"When the task ran, and how long.","$ref":"NextflowExecutionTime"},"resource_requested":{"description":"Resources that the task asks for.","$ref":"NextflowRequestedResources"},"resource_usage":{"description":"Resources that the task has used.","$ref":"NextflowResourceUsage"}}}"#,
    ),
    (
        "NextflowTaskList",
        r#"{"description":"Tasks of a Nextflow job.","type":"object","properties":{"tasks":{"description":"One entry for each task that matches.","type":"array","items":{"$ref":"NextflowTaskSummary"}},"count":{"description":"Number of tasks.","type":"integer","format":"int32"}}}"#,
    ),
    (
        "NextflowTaskSummary",
        r#"{"description":"Task of a Nextflow job, as a listing shows it.","type":"object","properties":{"task_id":{"description":"Id of the task, unique within its job.","type":"string"},"process":{"description":"Name of the process of the workflow that the task belongs to.","type":"string"},"tag":{"description":"Tag that tells the tasks of a process apart, such as a sample.","type":"string"},"hash":{"description":"Hash that Nextflow names the work directory of the task by.","type":"string"},"status":{"description":"State of the task, such as `COMPLETED`.","type":"string"},"container":{"description":"Container image that the task runs in.","type":"string"},"pod_name":{"description":"Name of the pod that runs the task in the container cluster.","type":"string"},"submit":{"description":"When the task was submitted.","type":"string","format":"date-time"},"complete":{"description":"When the task ended; absent before.","type":"string","format":"date-time"},"duration":{"description":"Time from submission to end.","type":"integer","format":"int64"},"realtime":{"description":"Time that the command itself took.","type":"integer","format":"int64"},"cpu_percent":{"description":"Use of CPUs in percent; above 100 if the task uses several.","type":"number","format":"double"},"mem_percent":{"description":"Use of memory in percent.","type":"number","format":"double"}}}"#,
    ),
];
