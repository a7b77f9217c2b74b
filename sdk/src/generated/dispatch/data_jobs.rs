// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{Arguments, Entry, Failure, Pending, answer, replay};
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
    },
    Entry {
        operation: &operations::SHOW_DATA_JOB,
        call: show_data_job,
        request: None,
        responses: &[(200, replay::<types::DataJob>)],
    },
    Entry {
        operation: &operations::DELETE_DATA_JOB,
        call: delete_data_job,
        request: None,
        responses: &[],
    },
    Entry {
        operation: &operations::CANCEL_DATA_JOB,
        call: cancel_data_job,
        request: None,
        responses: &[],
    },
    Entry {
        operation: &operations::RETRY_DATA_JOB,
        call: retry_data_job,
        request: None,
        responses: &[],
    },
    Entry {
        operation: &operations::LIST_CHECKPOINT,
        call: list_checkpoint,
        request: None,
        responses: &[(200, replay::<types::CheckpointList>)],
    },
    Entry {
        operation: &operations::DOWNLOAD_DATA_JOB_LOG,
        call: download_data_job_log,
        request: None,
        responses: &[],
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
