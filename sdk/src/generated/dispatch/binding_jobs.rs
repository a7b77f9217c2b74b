// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{Arguments, Entry, Failure, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::CREATE_FEP_JOB,
        call: create_fep_job,
        request: Some(replay::<types::CreateFepJob>),
        responses: &[(201, replay::<types::CreatedDrugJob>)],
    },
    Entry {
        operation: &operations::SHOW_FEP_JOB,
        call: show_fep_job,
        request: None,
        responses: &[(200, replay::<types::FepJob>)],
    },
    Entry {
        operation: &operations::CREATE_DOCKING_JOB,
        call: create_docking_job,
        request: Some(replay::<types::CreateDockingJob>),
        responses: &[(201, replay::<types::CreatedDrugJob>)],
    },
    Entry {
        operation: &operations::SHOW_DOCKING_JOB,
        call: show_docking_job,
        request: None,
        responses: &[(200, replay::<types::DockingJob>)],
    },
    Entry {
        operation: &operations::CREATE_CPI_JOB,
        call: create_cpi_job,
        request: Some(replay::<types::CreateCpiJob>),
        responses: &[(201, replay::<types::CreatedDrugJob>)],
    },
    Entry {
        operation: &operations::SHOW_CPI_JOB,
        call: show_cpi_job,
        request: None,
        responses: &[(200, replay::<types::CpiJob>)],
    },
    Entry {
        operation: &operations::CREATE_TARGET_OPT_JOB,
        call: create_target_opt_job,
        request: Some(replay::<types::CreateTargetOptJob>),
        responses: &[(201, replay::<types::CreatedDrugJob>)],
    },
    Entry {
        operation: &operations::SHOW_TARGET_OPT_JOB,
        call: show_target_opt_job,
        request: None,
        responses: &[(200, replay::<types::TargetOptimizationJob>)],
    },
];

fn create_fep_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_fep_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::CreateFepJob>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::CreatedDrugJob>)]))
}

fn show_fep_job(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client
        .show_fep_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::FepJob>)]))
}

fn create_docking_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_docking_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::CreateDockingJob>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::CreatedDrugJob>)]))
}

fn show_docking_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_docking_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::DockingJob>)]))
}

fn create_cpi_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_cpi_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::CreateCpiJob>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::CreatedDrugJob>)]))
}

fn show_cpi_job(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client
        .show_cpi_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::CpiJob>)]))
}

fn create_target_opt_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_target_opt_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::CreateTargetOptJob>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::CreatedDrugJob>)]))
}

fn show_target_opt_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_target_opt_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
        );
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::TargetOptimizationJob>)],
        ),
    )
}
