// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{Arguments, Entry, Failure, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::PUBLISH_WORKFLOW,
        call: publish_workflow,
        request: Some(replay::<types::PublishWorkflow>),
        responses: &[(202, replay::<types::PublishedAsset>)],
    },
    Entry {
        operation: &operations::IMPORT_WORKFLOW,
        call: import_workflow,
        request: Some(replay::<types::ImportWorkflow>),
        responses: &[(200, replay::<types::WorkflowImport>)],
    },
    Entry {
        operation: &operations::SUBSCRIBE_WORKFLOW,
        call: subscribe_workflow,
        request: Some(replay::<types::SubscribeWorkflow>),
        responses: &[(200, replay::<types::ResourceId>)],
    },
    Entry {
        operation: &operations::LIST_WORKFLOW,
        call: list_workflow,
        request: None,
        responses: &[(200, replay::<types::WorkflowList>)],
    },
    Entry {
        operation: &operations::CREATE_WORKFLOW,
        call: create_workflow,
        request: Some(replay::<types::CreateWorkflow>),
        responses: &[(201, replay::<types::ResourceId>)],
    },
    Entry {
        operation: &operations::SHOW_WORKFLOW,
        call: show_workflow,
        request: None,
        responses: &[(200, replay::<types::Workflow>)],
    },
    Entry {
        operation: &operations::UPDATE_WORKFLOW,
        call: update_workflow,
        request: Some(replay::<types::UpdateWorkflow>),
        responses: &[],
    },
    Entry {
        operation: &operations::DELETE_WORKFLOW,
        call: delete_workflow,
        request: None,
        responses: &[],
    },
];

fn publish_workflow(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .publish_workflow(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "workflow_id")?,
            arguments.required::<types::PublishWorkflow>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::PublishedAsset>)]))
}

fn import_workflow(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .import_workflow(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::ImportWorkflow>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::WorkflowImport>)]))
}

fn subscribe_workflow(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .subscribe_workflow(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::SubscribeWorkflow>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ResourceId>)]))
}

fn list_workflow(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client
        .list_workflow(arguments.required::<String>("path", "eihealth_project_id")?);
    if let Some(value) = arguments.optional::<String>("query", "name")? {
        call = call.name(value);
    }
    if let Some(value) = arguments.optional::<String>("query", "version")? {
        call = call.version(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::WorkflowList>)]))
}

fn create_workflow(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_workflow(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::CreateWorkflow>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ResourceId>)]))
}

fn show_workflow(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client
        .show_workflow(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "workflow_id")?,
        );
    if let Some(value) = arguments.optional::<bool>("header", "Show-Param-Detail")? {
        call = call.show_param_detail(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::Workflow>)]))
}

fn update_workflow(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .update_workflow(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "workflow_id")?,
            arguments.required::<types::UpdateWorkflow>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn delete_workflow(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .delete_workflow(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "workflow_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}
