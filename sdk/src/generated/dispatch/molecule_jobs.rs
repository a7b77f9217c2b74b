// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{Arguments, Entry, Failure, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::CREATE_SYNTHESIS_JOB,
        call: create_synthesis_job,
        request: Some(replay::<types::CreateSynthesisJob>),
        responses: &[(201, replay::<types::CreatedDrugJob>)],
    },
    Entry {
        operation: &operations::SHOW_SYNTHESIS_JOB,
        call: show_synthesis_job,
        request: None,
        responses: &[(200, replay::<types::SynthesisJob>)],
    },
    Entry {
        operation: &operations::CREATE_OPTM_JOB,
        call: create_optm_job,
        request: Some(replay::<types::CreateOptmJob>),
        responses: &[(201, replay::<types::CreatedDrugJob>)],
    },
    Entry {
        operation: &operations::SHOW_OPTM_JOB,
        call: show_optm_job,
        request: None,
        responses: &[(200, replay::<types::OptimizationJob>)],
    },
    Entry {
        operation: &operations::CREATE_ADMET_JOB,
        call: create_admet_job,
        request: Some(replay::<types::CreateAdmetJob>),
        responses: &[(201, replay::<types::CreatedDrugJob>)],
    },
    Entry {
        operation: &operations::SHOW_ADMET_JOB,
        call: show_admet_job,
        request: None,
        responses: &[(200, replay::<types::AdmetJob>)],
    },
    Entry {
        operation: &operations::CREATE_SEARCH_JOB,
        call: create_search_job,
        request: Some(replay::<types::CreateSearchJob>),
        responses: &[(201, replay::<types::CreatedDrugJob>)],
    },
    Entry {
        operation: &operations::SHOW_SEARCH_JOB,
        call: show_search_job,
        request: None,
        responses: &[(200, replay::<types::SearchJob>)],
    },
    Entry {
        operation: &operations::CREATE_GEN_JOB,
        call: create_gen_job,
        request: Some(replay::<types::CreateGenJob>),
        responses: &[(201, replay::<types::CreatedDrugJob>)],
    },
    Entry {
        operation: &operations::SHOW_GEN_JOB,
        call: show_gen_job,
        request: None,
        responses: &[(200, replay::<types::GenerationJob>)],
    },
];

fn create_synthesis_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_synthesis_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::CreateSynthesisJob>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::CreatedDrugJob>)]))
}

fn show_synthesis_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_synthesis_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::SynthesisJob>)]))
}

fn create_optm_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_optm_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::CreateOptmJob>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::CreatedDrugJob>)]))
}

fn show_optm_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_optm_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::OptimizationJob>)]))
}

fn create_admet_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_admet_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::CreateAdmetJob>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::CreatedDrugJob>)]))
}

fn show_admet_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_admet_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::AdmetJob>)]))
}

fn create_search_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_search_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::CreateSearchJob>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::CreatedDrugJob>)]))
}

fn show_search_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_search_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::SearchJob>)]))
}

fn create_gen_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_gen_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::CreateGenJob>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::CreatedDrugJob>)]))
}

fn show_gen_job(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client
        .show_gen_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::GenerationJob>)]))
}
