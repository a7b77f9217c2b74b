// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{About, Arguments, Entry, Failure, List, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::LIST_DATA_JOB,
        call: list_data_job,
        request: None,
        responses: &[(200, replay::<types::DataJobList>)],
        list: Some(List {
            facts: &operations::LIST_DATA_JOB_PAGES,
            items: answer::items::<types::DataJobList>,
            pages: answer::page::<types::DataJobList>,
        }),
        about: About {
            area: "data-jobs",
            group: "Data jobs",
            section: "4.3.3.1 获取数据作业列表",
            summary: "List data jobs",
            description: "Returns the data jobs of the project that match, page by page, the newest first unless told otherwise.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"query","name":"creator","required":false,"description":"Only data jobs that the user of this name started.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"query","name":"from_time","required":false,"description":"Only data jobs created after this time, in milliseconds since 1970-01-01 UTC.","schema":{"type":"integer","format":"int64","x-instant":true,"minimum":1000000000000,"maximum":9999999999999}},{"in":"query","name":"limit","required":false,"description":"Largest number of items to return in one page.","schema":{"type":"integer","format":"int32","default":100,"minimum":1,"maximum":1000}},{"in":"query","name":"name","required":false,"description":"Only data jobs of this name.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"query","name":"offset","required":false,"description":"Number of items to skip before the first one returned.","schema":{"type":"integer","format":"int32","default":0,"minimum":0,"maximum":100000000}},{"in":"query","name":"status","required":false,"description":"Only data jobs in this state, such as `SUCCEED`.","schema":{"type":"string"}},{"in":"query","name":"to_time","required":false,"description":"Only data jobs created before this time, in milliseconds since 1970-01-01 UTC.","schema":{"type":"integer","format":"int64","x-instant":true,"minimum":1000000000000,"maximum":9999999999999}},{"in":"query","name":"type","required":false,"description":"Only data jobs of this type, such as `DELETE_DATA`.","schema":{"type":"string","minLength":1,"maxLength":64}},{"in":"query","name":"finish_from_time","required":false,"description":"Only data jobs finished after this time, in milliseconds since 1970-01-01 UTC.","schema":{"type":"integer","format":"int64","x-instant":true,"minimum":1000000000000,"maximum":9999999999999}},{"in":"query","name":"finish_to_time","required":false,"description":"Only data jobs finished before this time, in milliseconds since 1970-01-01 UTC.","schema":{"type":"integer","format":"int64","x-instant":true,"minimum":1000000000000,"maximum":9999999999999}},{"in":"query","name":"sort_dir","required":false,"description":"Sort direction.","schema":{"default":"desc","$ref":"SortDirection"}},{"in":"query","name":"sort_key","required":false,"description":"Field to sort by: `status`, `name`, `type`, `creator`, `create_time` or `end_time`. By time if absent.","schema":{"$ref":"DataJobSortKey"}}]"#,
            answers: r#"[{"status":"200","description":"The data jobs that match.","media":"application/json","schema":{"$ref":"DataJobList"}}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_DATA_JOB,
        call: show_data_job,
        request: None,
        responses: &[(200, replay::<types::DataJob>)],
        list: None,
        about: About {
            area: "data-jobs",
            group: "Data jobs",
            section: "4.3.3.2 获取数据作业详细信息",
            summary: "Get a data job",
            description: "Returns state and progress of one data job. Call it again until the job has ended.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"data_job_id","required":true,"description":"Id of the data job, as `list_data_job` or the operation that started it gives it.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The data job.","media":"application/json","schema":{"$ref":"DataJob"}}]"#,
        },
    },
    Entry {
        operation: &operations::DELETE_DATA_JOB,
        call: delete_data_job,
        request: None,
        responses: &[],
        list: None,
        about: About {
            area: "data-jobs",
            group: "Data jobs",
            section: "4.3.3.3 删除数据作业",
            summary: "Delete a data job",
            description: "The service refuses to delete a job in some of its states. Refused with `eihealth.01030024` if the state of the data job does not allow it.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"data_job_id","required":true,"description":"Id of the data job, as `list_data_job` or the operation that started it gives it.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"202","description":"Accepted; the data job is being deleted."}]"#,
        },
    },
    Entry {
        operation: &operations::CANCEL_DATA_JOB,
        call: cancel_data_job,
        request: None,
        responses: &[],
        list: None,
        about: About {
            area: "data-jobs",
            group: "Data jobs",
            section: "4.3.3.4 取消数据作业",
            summary: "Cancel a data job",
            description: "Stops the job. The service refuses to cancel it in some of its states. Refused with `eihealth.01030026` if the state of the data job does not allow it.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"data_job_id","required":true,"description":"Id of the data job, as `list_data_job` or the operation that started it gives it.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"202","description":"Accepted; the data job is being stopped."}]"#,
        },
    },
    Entry {
        operation: &operations::RETRY_DATA_JOB,
        call: retry_data_job,
        request: None,
        responses: &[],
        list: None,
        about: About {
            area: "data-jobs",
            group: "Data jobs",
            section: "4.3.3.5 重试数据作业",
            summary: "Retry a data job",
            description: "Runs the job again. The service refuses to retry it in some of its states, and jobs of some types altogether. Refused with `eihealth.01030025` if the state of the data job does not allow it; with `eihealth.01030040` if data jobs of this type can't be retried; with `eihealth.01030043` if the data job is from an earlier version of the service.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"data_job_id","required":true,"description":"Id of the data job, as `list_data_job` or the operation that started it gives it.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"202","description":"Accepted; the data job runs again."}]"#,
        },
    },
    Entry {
        operation: &operations::LIST_CHECKPOINT,
        call: list_checkpoint,
        request: None,
        responses: &[(200, replay::<types::CheckpointList>)],
        list: Some(List {
            facts: &operations::LIST_CHECKPOINT_PAGES,
            items: answer::items::<types::CheckpointList>,
            pages: answer::page::<types::CheckpointList>,
        }),
        about: About {
            area: "data-jobs",
            group: "Data jobs",
            section: "4.3.3.6 获取数据作业执行日志",
            summary: "List the log entries of a data job",
            description: "Returns what the job did with each file or folder.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"data_job_id","required":true,"description":"Id of the data job, as `list_data_job` or the operation that started it gives it.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The log of the data job.","media":"application/json","schema":{"$ref":"CheckpointList"}}]"#,
        },
    },
    Entry {
        operation: &operations::DOWNLOAD_DATA_JOB_LOG,
        call: download_data_job_log,
        request: None,
        responses: &[],
        list: None,
        about: About {
            area: "data-jobs",
            group: "Data jobs",
            section: "4.3.3.7 下载数据作业执行日志",
            summary: "Download the log of a data job",
            description: "Returns the log as a file.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"data_job_id","required":true,"description":"Id of the data job, as `list_data_job` or the operation that started it gives it.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The log file.","media":"application/octet-stream","schema":{"type":"string","format":"binary"}}]"#,
        },
    },
];

fn list_data_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client
        .list_data_job(arguments.required::<String>("path", "eihealth_project_id")?);
    if let Some(value) = arguments.optional::<String>("query", "creator")? {
        call = call.creator(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "from_time")? {
        call = call.from_time(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = arguments.optional::<String>("query", "name")? {
        call = call.name(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "offset")? {
        call = call.offset(value);
    }
    if let Some(value) = arguments.optional::<String>("query", "status")? {
        call = call.status(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "to_time")? {
        call = call.to_time(value);
    }
    if let Some(value) = arguments.optional::<String>("query", "type")? {
        call = call.type_(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "finish_from_time")? {
        call = call.finish_from_time(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "finish_to_time")? {
        call = call.finish_to_time(value);
    }
    if let Some(value) = arguments.optional::<types::SortDirection>("query", "sort_dir")?
    {
        call = call.sort_dir(value);
    }
    if let Some(value) = arguments
        .optional::<types::DataJobSortKey>("query", "sort_key")?
    {
        call = call.sort_key(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::DataJobList>)]))
}

fn show_data_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_data_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "data_job_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::DataJob>)]))
}

fn delete_data_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .delete_data_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "data_job_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn cancel_data_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .cancel_data_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "data_job_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn retry_data_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .retry_data_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "data_job_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn list_checkpoint(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .list_checkpoint(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "data_job_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::CheckpointList>)]))
}

fn download_data_job_log(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .download_data_job_log(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "data_job_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::download)]))
}

pub(super) static SCHEMAS: &[(&str, &str)] = &[
    (
        "Checkpoint",
        r#"{"description":"An entry of the log of a data job.","type":"object","properties":{"source":{"description":"File or folder that the entry is about.","type":"string"},"timestamp":{"description":"When the entry was written.","type":"string","format":"date-time"},"message":{"description":"What happened, in words.","type":"string"}}}"#,
    ),
    (
        "CheckpointList",
        r#"{"description":"Log of a data job.","type":"object","properties":{"count":{"description":"Total number of matching items.","type":"integer","format":"int32"},"logs":{"description":"Entries of the log.","type":"array","items":{"$ref":"Checkpoint"}}}}"#,
    ),
    (
        "DataJob",
        r#"{"description":"A data job in detail: what it works on and how far it is.","type":"object","properties":{"complete_data":{"description":"Files and folders that the job is done with.","type":"array","items":{"type":"string"}},"running_data":{"description":"Files and folders that the job works on now.","type":"array","items":{"type":"string"}},"creator":{"description":"Name of the user who started the job.","type":"string"},"source_project_id":{"description":"Id of the platform project that the data comes from, if it is another one.","type":"string"},"source_project_name":{"description":"Name of the platform project that the data comes from, if it is another one.","type":"string"},"id":{"description":"Id of the job, which the other data job operations take as `data_job_id`.","type":"string"},"name":{"description":"Name that the service gave the job.","type":"string"},"sources":{"description":"Files and folders that the job works on.","type":"array","items":{"type":"string"}},"create_time":{"description":"When the job was created.","type":"string","format":"date-time"},"end_time":{"description":"When the job ended.","type":"string","format":"date-time"},"status":{"description":"State of the job. The reference shows `SUCCEED` only; that a failed one is `FAILED`, as in our example, is a guess.","type":"string"},"destinations":{"description":"Where the job puts the data.","type":"array","items":{"type":"string"}},"type":{"description":"What the job does, such as `DELETE_DATA`.","type":"string"},"failed_reason":{"description":"Why the job failed, if it did.","type":"string"},"additions":{"description":"Further information about the job.","type":"string"}}}"#,
    ),
    (
        "DataJobList",
        r#"{"description":"Data jobs of a project.","type":"object","properties":{"count":{"description":"Total number of matching items.","type":"integer","format":"int32"},"data_jobs":{"description":"Data jobs of this page.","type":"array","items":{"$ref":"DataJobSummary"}}}}"#,
    ),
    (
        "DataJobSortKey",
        r#"{"description":"Field to sort data jobs by.","type":"string","enum":["status","name","type","creator","create_time","end_time"]}"#,
    ),
    (
        "DataJobSummary",
        r#"{"description":"A data job, as a listing shows it.","type":"object","properties":{"creator":{"description":"Name of the user who started the job.","type":"string"},"end_time":{"description":"When the job ended.","type":"string","format":"date-time"},"id":{"description":"Id of the job, which the other data job operations take as `data_job_id`.","type":"string"},"name":{"description":"Name that the service gave the job.","type":"string"},"create_time":{"description":"When the job was created.","type":"string","format":"date-time"},"status":{"description":"State of the job. The reference shows `SUCCEED` only; that a failed one is `FAILED`, as in our example, is a guess.","type":"string"},"finish_count":{"description":"Number of files and folders that the job is done with.","type":"integer","format":"int32"},"total_count":{"description":"Number of files and folders that the job has to work on.","type":"integer","format":"int32"},"type":{"description":"What the job does, such as `DELETE_DATA`.","type":"string"},"failed_reason":{"description":"Why the job failed, if it did.","type":"string"},"additions":{"description":"Further information about the job.","type":"string"}}}"#,
    ),
];
