// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{Arguments, Entry, Failure, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::CREATE_PROJECT,
        call: create_project,
        request: Some(replay::<types::CreateProject>),
        responses: &[(201, replay::<types::ResourceId>)],
    },
    Entry {
        operation: &operations::LIST_PROJECT,
        call: list_project,
        request: None,
        responses: &[(200, replay::<types::ProjectList>)],
    },
    Entry {
        operation: &operations::UPDATE_PROJECT,
        call: update_project,
        request: Some(replay::<types::UpdateProject>),
        responses: &[],
    },
    Entry {
        operation: &operations::DELETE_PROJECT,
        call: delete_project,
        request: None,
        responses: &[],
    },
    Entry {
        operation: &operations::SHOW_PROJECT,
        call: show_project,
        request: None,
        responses: &[(200, replay::<types::Project>)],
    },
    Entry {
        operation: &operations::UPDATE_MEMBER,
        call: update_member,
        request: Some(replay::<types::UpdateMember>),
        responses: &[],
    },
    Entry {
        operation: &operations::DELETE_MEMBER,
        call: delete_member,
        request: None,
        responses: &[],
    },
    Entry {
        operation: &operations::TRANSFER_PROJECT,
        call: transfer_project,
        request: Some(replay::<types::TransferProject>),
        responses: &[],
    },
    Entry {
        operation: &operations::BATCH_DELETE_MEMBER,
        call: batch_delete_member,
        request: Some(replay::<types::BatchDeleteMember>),
        responses: &[
            (200, replay::<Vec<types::MemberRemoval>>),
            (207, replay::<Vec<types::MemberRemoval>>),
        ],
    },
    Entry {
        operation: &operations::SHOW_PROJECT_TRACKER,
        call: show_project_tracker,
        request: None,
        responses: &[(200, replay::<types::ProjectTracker>)],
    },
    Entry {
        operation: &operations::UPDATE_PROJECT_TRACKER,
        call: update_project_tracker,
        request: Some(replay::<types::UpdateProjectTracker>),
        responses: &[],
    },
    Entry {
        operation: &operations::SHOW_PROJECT_TRACE,
        call: show_project_trace,
        request: None,
        responses: &[(200, replay::<types::TraceFileList>)],
    },
    Entry {
        operation: &operations::SHOW_PROJECT_TRACE_DATA,
        call: show_project_trace_data,
        request: None,
        responses: &[(200, replay::<types::TraceFile>)],
    },
    Entry {
        operation: &operations::DOWNLOAD_DATA_TRACE,
        call: download_data_trace,
        request: None,
        responses: &[],
    },
];

fn create_project(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_project(arguments.required::<types::CreateProject>("body", "body")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ResourceId>)]))
}

fn list_project(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client.list_project();
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ProjectList>)]))
}

fn update_project(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .update_project(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::UpdateProject>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn delete_project(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client
        .delete_project(arguments.required::<String>("path", "eihealth_project_id")?);
    if let Some(value) = arguments.optional::<bool>("header", "X-Delete-Now")? {
        call = call.x_delete_now(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn show_project(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let mut call = client
        .show_project(arguments.required::<String>("path", "eihealth_project_id")?);
    if let Some(value) = arguments.optional::<String>("header", "X-Bucket-Name")? {
        call = call.x_bucket_name(value);
    }
    if let Some(value) = arguments.optional::<String>("header", "X-Namespace-Name")? {
        call = call.x_namespace_name(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::Project>)]))
}

fn update_member(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .update_member(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "user_id")?,
            arguments.required::<types::UpdateMember>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn delete_member(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .delete_member(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "user_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn transfer_project(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .transfer_project(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::TransferProject>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn batch_delete_member(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .batch_delete_member(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::BatchDeleteMember>("body", "body")?,
        );
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<Vec<types::MemberRemoval>>)],
        ),
    )
}

fn show_project_tracker(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_project_tracker(
            arguments.required::<String>("path", "eihealth_project_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ProjectTracker>)]))
}

fn update_project_tracker(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .update_project_tracker(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::UpdateProjectTracker>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn show_project_trace(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client
        .show_project_trace(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("query", "path")?,
        );
    if let Some(value) = arguments.optional::<i64>("query", "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "offset")? {
        call = call.offset(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::TraceFileList>)]))
}

fn show_project_trace_data(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_project_trace_data(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "path")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::TraceFile>)]))
}

fn download_data_trace(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .download_data_trace(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::TraceLanguage>("header", "X-Language")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::download)]))
}
