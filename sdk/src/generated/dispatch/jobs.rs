// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{Arguments, Entry, Failure, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::LIST_JOB,
        call: list_job,
        request: None,
        responses: &[(200, replay::<types::JobList>)],
    },
    Entry {
        operation: &operations::EXECUTE_JOB,
        call: execute_job,
        request: Some(replay::<types::ExecuteJob>),
        responses: &[(201, replay::<types::StartedJob>)],
    },
    Entry {
        operation: &operations::SHOW_JOB,
        call: show_job,
        request: None,
        responses: &[(200, replay::<types::Job>)],
    },
    Entry {
        operation: &operations::DELETE_JOB,
        call: delete_job,
        request: None,
        responses: &[],
    },
    Entry {
        operation: &operations::UPDATE_JOB,
        call: update_job,
        request: Some(replay::<types::UpdateJob>),
        responses: &[],
    },
    Entry {
        operation: &operations::SHOW_JOB_EVENT,
        call: show_job_event,
        request: None,
        responses: &[(200, replay::<types::JobEventList>)],
    },
    Entry {
        operation: &operations::SHOW_JOB_LOG,
        call: show_job_log,
        request: None,
        responses: &[(200, replay::<types::JobLog>)],
    },
    Entry {
        operation: &operations::SHOW_TASK_EVENTS,
        call: show_task_events,
        request: None,
        responses: &[(200, replay::<types::PodEventList>)],
    },
    Entry {
        operation: &operations::SHOW_TASK_INSTANCES,
        call: show_task_instances,
        request: None,
        responses: &[(200, replay::<types::TaskInstanceList>)],
    },
    Entry {
        operation: &operations::SHOW_TASK_INSTANCE_EVENTS,
        call: show_task_instance_events,
        request: None,
        responses: &[(200, replay::<types::PodEventList>)],
    },
    Entry {
        operation: &operations::SHOW_TASK_INSTANCE_POD,
        call: show_task_instance_pod,
        request: None,
        responses: &[(200, replay::<types::TaskInstancePod>)],
    },
    Entry {
        operation: &operations::SHOW_TASK_INSTANCE_METRIC_DATA,
        call: show_task_instance_metric_data,
        request: None,
        responses: &[(200, replay::<types::TaskInstanceMetricData>)],
    },
    Entry {
        operation: &operations::RETRY_JOB,
        call: retry_job,
        request: None,
        responses: &[],
    },
    Entry {
        operation: &operations::CANCEL_JOB,
        call: cancel_job,
        request: Some(replay::<types::CancelJob>),
        responses: &[],
    },
    Entry {
        operation: &operations::BATCH_CANCEL_JOB,
        call: batch_cancel_job,
        request: Some(replay::<types::BatchCancelJob>),
        responses: &[
            (200, replay::<Vec<types::JobOutcome>>),
            (207, replay::<Vec<types::JobOutcome>>),
        ],
    },
    Entry {
        operation: &operations::BATCH_RETRY_JOB,
        call: batch_retry_job,
        request: Some(replay::<types::BatchRetryJob>),
        responses: &[
            (200, replay::<Vec<types::JobOutcome>>),
            (207, replay::<Vec<types::JobOutcome>>),
        ],
    },
    Entry {
        operation: &operations::BATCH_DELETE_JOB,
        call: batch_delete_job,
        request: Some(replay::<types::BatchDeleteJob>),
        responses: &[
            (200, replay::<Vec<types::JobOutcome>>),
            (207, replay::<Vec<types::JobOutcome>>),
        ],
    },
];

fn list_job(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let mut call = client
        .list_job(arguments.required::<String>("path", "eihealth_project_id")?);
    if let Some(value) = arguments.optional::<i64>("query", "end_time")? {
        call = call.end_time(value);
    }
    if let Some(value) = arguments.optional::<String>("query", "job_name")? {
        call = call.job_name(value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>("query", "labels")? {
        call = call.labels(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "offset")? {
        call = call.offset(value);
    }
    if let Some(value) = arguments.optional::<types::SortOrder>("query", "sort_dir")? {
        call = call.sort_dir(value);
    }
    if let Some(value) = arguments.optional::<types::JobSortKey>("query", "sort_key")? {
        call = call.sort_key(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "start_time")? {
        call = call.start_time(value);
    }
    if let Some(value) = arguments.optional::<types::JobState>("query", "status")? {
        call = call.status(value);
    }
    if let Some(value) = arguments.optional::<String>("query", "tool_name")? {
        call = call.tool_name(value);
    }
    if let Some(value) = arguments.optional::<String>("query", "user_name")? {
        call = call.user_name(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "finish_start_time")? {
        call = call.finish_start_time(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "finish_end_time")? {
        call = call.finish_end_time(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::JobList>)]))
}

fn execute_job(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client
        .execute_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::ExecuteJob>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::StartedJob>)]))
}

fn show_job(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let mut call = client
        .show_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
        );
    if let Some(value) = arguments.optional::<String>("header", "X-Addition-Info")? {
        call = call.x_addition_info(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::Job>)]))
}

fn delete_job(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client
        .delete_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn update_job(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client
        .update_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
            arguments.required::<types::UpdateJob>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn show_job_event(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client
        .show_job_event(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
        );
    if let Some(value) = arguments
        .optional::<types::TextLanguage>("header", "X-Language")?
    {
        call = call.x_language(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::JobEventList>)]))
}

fn show_job_log(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let mut call = client
        .show_job_log(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
            arguments.required::<String>("query", "task_name")?,
        );
    if let Some(value) = arguments.optional::<String>("query", "task_index")? {
        call = call.task_index(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::JobLog>)]))
}

fn show_task_events(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client
        .show_task_events(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
            arguments.required::<String>("path", "task_name")?,
        );
    if let Some(value) = arguments.optional::<String>("query", "task_index")? {
        call = call.task_index(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::PodEventList>)]))
}

fn show_task_instances(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client
        .show_task_instances(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
            arguments.required::<String>("path", "task_name")?,
        );
    if let Some(value) = arguments.optional::<String>("query", "task_index")? {
        call = call.task_index(value);
    }
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::TaskInstanceList>)],
        ),
    )
}

fn show_task_instance_events(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client
        .show_task_instance_events(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
            arguments.required::<String>("path", "task_name")?,
            arguments.required::<String>("path", "instance_name")?,
        );
    if let Some(value) = arguments.optional::<String>("query", "task_index")? {
        call = call.task_index(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::PodEventList>)]))
}

fn show_task_instance_pod(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client
        .show_task_instance_pod(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
            arguments.required::<String>("path", "task_name")?,
            arguments.required::<String>("path", "instance_name")?,
        );
    if let Some(value) = arguments.optional::<String>("query", "task_index")? {
        call = call.task_index(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::TaskInstancePod>)]))
}

fn show_task_instance_metric_data(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client
        .show_task_instance_metric_data(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
            arguments.required::<String>("path", "task_name")?,
            arguments.required::<String>("path", "instance_name")?,
            arguments.required::<String>("query", "metric_name")?,
        );
    if let Some(value) = arguments.optional::<String>("query", "task_index")? {
        call = call.task_index(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "from_time")? {
        call = call.from_time(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "to_time")? {
        call = call.to_time(value);
    }
    if let Some(value) = arguments
        .optional::<types::JobMetricStatistic>("query", "method")?
    {
        call = call.method(value);
    }
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::TaskInstanceMetricData>)],
        ),
    )
}

fn retry_job(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client
        .retry_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn cancel_job(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client
        .cancel_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
            arguments.required::<types::CancelJob>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn batch_cancel_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client
        .batch_cancel_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::BatchCancelJob>("body", "body")?,
        );
    if let Some(value) = arguments.optional::<bool>("header", "X-Force")? {
        call = call.x_force(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<Vec<types::JobOutcome>>)]))
}

fn batch_retry_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .batch_retry_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::BatchRetryJob>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<Vec<types::JobOutcome>>)]))
}

fn batch_delete_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .batch_delete_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::BatchDeleteJob>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<Vec<types::JobOutcome>>)]))
}
