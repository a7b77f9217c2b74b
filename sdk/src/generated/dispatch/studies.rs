// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{Arguments, Entry, Failure, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::CREATE_STUDY,
        call: create_study,
        request: Some(replay::<types::CreateStudy>),
        responses: &[(201, replay::<types::ResourceId>)],
    },
    Entry {
        operation: &operations::DELETE_STUDY,
        call: delete_study,
        request: None,
        responses: &[],
    },
    Entry {
        operation: &operations::LIST_STUDY_JOB,
        call: list_study_job,
        request: None,
        responses: &[(200, replay::<types::StudyJobList>)],
    },
    Entry {
        operation: &operations::CREATE_STUDY_JOB,
        call: create_study_job,
        request: Some(replay::<types::CreateStudyJob>),
        responses: &[(201, replay::<types::ResourceId>)],
    },
    Entry {
        operation: &operations::LIST_STUDY,
        call: list_study,
        request: None,
        responses: &[(200, replay::<types::StudyList>)],
    },
    Entry {
        operation: &operations::SHOW_EXTREMUM_INFO,
        call: show_extremum_info,
        request: None,
        responses: &[(200, replay::<types::StudyExtrema>)],
    },
    Entry {
        operation: &operations::SHOW3D_STRUCTURE_CONTENT,
        call: show3d_structure_content,
        request: None,
        responses: &[],
    },
];

fn create_study(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client
        .create_study(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::CreateStudy>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ResourceId>)]))
}

fn delete_study(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client
        .delete_study(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "study_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn list_study_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .list_study_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "study_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::StudyJobList>)]))
}

fn create_study_job(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_study_job(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "study_id")?,
            arguments.required::<types::CreateStudyJob>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ResourceId>)]))
}

fn list_study(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client.list_study();
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::StudyList>)]))
}

fn show_extremum_info(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_extremum_info(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "study_id")?,
            arguments.required::<String>("path", "job_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::StudyExtrema>)]))
}

fn show3d_structure_content(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show3d_structure_content(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "study_id")?,
            arguments.required::<String>("path", "job_id")?,
            arguments.required::<String>("query", "ligand")?,
            arguments.required::<String>("query", "receptor")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::text)]))
}
