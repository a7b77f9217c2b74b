// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{Arguments, Entry, Failure, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::CREATE_POCKET_DETECTION_JOB,
        call: create_pocket_detection_job,
        request: Some(replay::<types::CreatePocketDetectionJob>),
        responses: &[(201, replay::<types::CreatedDrugJob>)],
    },
    Entry {
        operation: &operations::SHOW_POCKET_DETECTION_JOB,
        call: show_pocket_detection_job,
        request: None,
        responses: &[(200, replay::<types::PocketDetectionJob>)],
    },
    Entry {
        operation: &operations::CREATE_POCKET_MOL_DESIGN_JOB,
        call: create_pocket_mol_design_job,
        request: Some(replay::<types::CreatePocketMolDesignJob>),
        responses: &[(201, replay::<types::CreatedDrugJob>)],
    },
    Entry {
        operation: &operations::SHOW_POCKET_MOL_DESIGN_JOB,
        call: show_pocket_mol_design_job,
        request: None,
        responses: &[(200, replay::<types::PocketDesignJob>)],
    },
];

fn create_pocket_detection_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_pocket_detection_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::CreatePocketDetectionJob>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::CreatedDrugJob>)]))
}

fn show_pocket_detection_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_pocket_detection_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
        );
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::PocketDetectionJob>)],
        ),
    )
}

fn create_pocket_mol_design_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_pocket_mol_design_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::CreatePocketMolDesignJob>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::CreatedDrugJob>)]))
}

fn show_pocket_mol_design_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_pocket_mol_design_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "job_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::PocketDesignJob>)]))
}
