// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{Arguments, Entry, Failure, Pending, answer, replay};
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
    },
    Entry {
        operation: &operations::LIST_NEXTFLOW_JOB,
        call: list_nextflow_job,
        request: None,
        responses: &[(200, replay::<types::NextflowJobList>)],
    },
    Entry {
        operation: &operations::SHOW_NEXTFLOW_JOB,
        call: show_nextflow_job,
        request: None,
        responses: &[(200, replay::<types::NextflowJob>)],
    },
    Entry {
        operation: &operations::DELETE_NEXTFLOW_JOB,
        call: delete_nextflow_job,
        request: None,
        responses: &[],
    },
    Entry {
        operation: &operations::RETRY_NEXTFLOW_JOB,
        call: retry_nextflow_job,
        request: None,
        responses: &[],
    },
    Entry {
        operation: &operations::SHOW_NEXTFLOW_JOB_LOG,
        call: show_nextflow_job_log,
        request: None,
        responses: &[(200, replay::<types::NextflowLog>)],
    },
    Entry {
        operation: &operations::STOP_NEXTFLOW_JOB,
        call: stop_nextflow_job,
        request: None,
        responses: &[],
    },
    Entry {
        operation: &operations::SHOW_NEXTFLOW_JOB_REPORTS,
        call: show_nextflow_job_reports,
        request: None,
        responses: &[(200, replay::<types::NextflowReportList>)],
    },
    Entry {
        operation: &operations::LIST_NEXTFLOW_TASK,
        call: list_nextflow_task,
        request: None,
        responses: &[(200, replay::<types::NextflowTaskList>)],
    },
    Entry {
        operation: &operations::SHOW_NEXTFLOW_TASK_DETAIL,
        call: show_nextflow_task_detail,
        request: None,
        responses: &[(200, replay::<types::NextflowTask>)],
    },
    Entry {
        operation: &operations::SHOW_NEXTFLOW_TASK_LOG,
        call: show_nextflow_task_log,
        request: None,
        responses: &[(200, replay::<types::NextflowLog>)],
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
