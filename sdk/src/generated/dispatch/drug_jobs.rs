// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{Arguments, Entry, Failure, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::LIST_DRUG_JOB,
        call: list_drug_job,
        request: None,
        responses: &[(200, replay::<types::DrugJobList>)],
    },
    Entry {
        operation: &operations::CANCEL_DRUG_JOB,
        call: cancel_drug_job,
        request: None,
        responses: &[],
    },
    Entry {
        operation: &operations::DELETE_DRUG_JOB,
        call: delete_drug_job,
        request: None,
        responses: &[],
    },
    Entry {
        operation: &operations::UPDATE_DRUG_JOB,
        call: update_drug_job,
        request: Some(replay::<types::UpdateDrugJob>),
        responses: &[],
    },
    Entry {
        operation: &operations::CREATE_CLUSTER_JOB,
        call: create_cluster_job,
        request: Some(replay::<types::CreateClusterJob>),
        responses: &[(201, replay::<types::CreatedDrugJob>)],
    },
];

fn list_drug_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client
        .list_drug_job(arguments.required::<String>("path", "eihealth_project_id")?);
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
        .optional::<types::DrugJobSortKey>("query", "sort_key")?
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
        .optional::<Vec<types::DrugJobState>>("query", "status_list")?
    {
        call = call.status_list(value);
    }
    if let Some(value) = arguments
        .optional::<Vec<types::DrugJobType>>("query", "type_list")?
    {
        call = call.type_list(value);
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
    if let Some(value) = arguments
        .optional::<types::DrugJobDuration>("query", "total_time_range")?
    {
        call = call.total_time_range(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::DrugJobList>)]))
}

fn cancel_drug_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .cancel_drug_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn delete_drug_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .delete_drug_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn update_drug_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .update_drug_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
            arguments.required::<types::UpdateDrugJob>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn create_cluster_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_cluster_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
            arguments.required::<types::CreateClusterJob>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::CreatedDrugJob>)]))
}
