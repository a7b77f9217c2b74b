// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{Arguments, Entry, Failure, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::LIST_NOTEBOOK,
        call: list_notebook,
        request: None,
        responses: &[(200, replay::<types::NotebookList>)],
    },
    Entry {
        operation: &operations::CREATE_NOTEBOOK,
        call: create_notebook,
        request: Some(replay::<types::CreateNotebook>),
        responses: &[(201, replay::<types::ResourceId>)],
    },
    Entry {
        operation: &operations::SHOW_NOTEBOOK,
        call: show_notebook,
        request: None,
        responses: &[(200, replay::<types::Notebook>)],
    },
    Entry {
        operation: &operations::UPDATE_NOTEBOOK,
        call: update_notebook,
        request: Some(replay::<types::UpdateNotebook>),
        responses: &[],
    },
    Entry {
        operation: &operations::DELETE_NOTEBOOK,
        call: delete_notebook,
        request: None,
        responses: &[],
    },
    Entry {
        operation: &operations::STOP_OR_START_NOTEBOOK,
        call: stop_or_start_notebook,
        request: Some(replay::<types::StopOrStartNotebook>),
        responses: &[],
    },
    Entry {
        operation: &operations::SHOW_NOTEBOOK_TOKEN,
        call: show_notebook_token,
        request: None,
        responses: &[(200, replay::<types::NotebookToken>)],
    },
    Entry {
        operation: &operations::LIST_NOTEBOOK_TOOL,
        call: list_notebook_tool,
        request: None,
        responses: &[(200, replay::<types::NotebookToolList>)],
    },
];

fn list_notebook(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client
        .list_notebook(arguments.required::<String>("path", "eihealth_project_id")?);
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
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::NotebookList>)]))
}

fn create_notebook(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_notebook(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::CreateNotebook>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ResourceId>)]))
}

fn show_notebook(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_notebook(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "notebook_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::Notebook>)]))
}

fn update_notebook(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .update_notebook(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "notebook_id")?,
            arguments.required::<types::UpdateNotebook>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn delete_notebook(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .delete_notebook(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "notebook_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn stop_or_start_notebook(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .stop_or_start_notebook(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "notebook_id")?,
            arguments.required::<types::StopOrStartNotebook>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn show_notebook_token(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_notebook_token(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "notebook_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::NotebookToken>)]))
}

fn list_notebook_tool(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .list_notebook_tool(
            arguments.required::<String>("path", "eihealth_project_id")?,
        );
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::NotebookToolList>)],
        ),
    )
}
