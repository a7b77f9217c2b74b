// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{Arguments, Entry, Failure, Pending, answer, replay};
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
    },
    Entry {
        operation: &operations::CREATE_AUTO_JOB,
        call: create_auto_job,
        request: Some(replay::<types::CreateAutoJob>),
        responses: &[(201, replay::<types::CreatedAutoJob>)],
    },
    Entry {
        operation: &operations::DELETE_AUTO_JOB,
        call: delete_auto_job,
        request: None,
        responses: &[],
    },
    Entry {
        operation: &operations::UPDATE_AUTO_JOB,
        call: update_auto_job,
        request: Some(replay::<types::UpdateAutoJob>),
        responses: &[],
    },
    Entry {
        operation: &operations::SHOW_AUTO_JOB,
        call: show_auto_job,
        request: None,
        responses: &[(200, replay::<types::AutoJob>)],
    },
    Entry {
        operation: &operations::START_AUTO_JOB,
        call: start_auto_job,
        request: None,
        responses: &[(200, replay::<types::StartedAutoJob>)],
    },
    Entry {
        operation: &operations::STOP_AUTO_JOB,
        call: stop_auto_job,
        request: None,
        responses: &[],
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
