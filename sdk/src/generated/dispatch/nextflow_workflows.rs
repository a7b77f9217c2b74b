// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{Arguments, Entry, Failure, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::CREATE_NEXTFLOW_WORKFLOW,
        call: create_nextflow_workflow,
        request: None,
        responses: &[(201, replay::<types::ResourceId>)],
    },
    Entry {
        operation: &operations::LIST_NEXTFLOW_WORKFLOW,
        call: list_nextflow_workflow,
        request: None,
        responses: &[(200, replay::<types::NextflowWorkflowList>)],
    },
    Entry {
        operation: &operations::SHOW_NEXTFLOW_WORKFLOW,
        call: show_nextflow_workflow,
        request: None,
        responses: &[(200, replay::<types::NextflowWorkflow>)],
    },
    Entry {
        operation: &operations::UPDATE_NEXTFLOW_WORKFLOW,
        call: update_nextflow_workflow,
        request: None,
        responses: &[],
    },
    Entry {
        operation: &operations::DELETE_NEXTFLOW_WORKFLOW,
        call: delete_nextflow_workflow,
        request: None,
        responses: &[],
    },
];

fn create_nextflow_workflow(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client
        .create_nextflow_workflow(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<Upload>("form", "workflow_file")?,
            arguments.required::<String>("form", "name")?,
            arguments.required::<String>("form", "main_file")?,
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
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ResourceId>)]))
}

fn list_nextflow_workflow(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client
        .list_nextflow_workflow(
            arguments.required::<String>("path", "eihealth_project_id")?,
        );
    if let Some(value) = arguments.optional::<String>("query", "name")? {
        call = call.name(value);
    }
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::NextflowWorkflowList>)],
        ),
    )
}

fn show_nextflow_workflow(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_nextflow_workflow(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "workflow_id")?,
        );
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::NextflowWorkflow>)],
        ),
    )
}

fn update_nextflow_workflow(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client
        .update_nextflow_workflow(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "workflow_id")?,
        );
    if let Some(value) = arguments.optional::<Upload>("form", "workflow_file")? {
        call = call.workflow_file(value);
    }
    if let Some(value) = arguments.optional::<String>("form", "description")? {
        call = call.description(value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>("form", "labels")? {
        call = call.labels(value);
    }
    if let Some(value) = arguments.optional::<String>("form", "main_file")? {
        call = call.main_file(value);
    }
    if let Some(value) = arguments.optional::<Upload>("form", "params")? {
        call = call.params(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn delete_nextflow_workflow(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .delete_nextflow_workflow(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "workflow_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}
