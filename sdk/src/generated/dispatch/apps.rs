// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{Arguments, Entry, Failure, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::PUBLISH_APP,
        call: publish_app,
        request: Some(replay::<types::PublishApp>),
        responses: &[(202, replay::<types::PublishedAsset>)],
    },
    Entry {
        operation: &operations::BATCH_IMPORT_APP,
        call: batch_import_app,
        request: Some(replay::<types::BatchImportApp>),
        responses: &[
            (200, replay::<Vec<types::AppImport>>),
            (207, replay::<Vec<types::AppImport>>),
        ],
    },
    Entry {
        operation: &operations::SUBSCRIBE_APP,
        call: subscribe_app,
        request: Some(replay::<types::SubscribeApp>),
        responses: &[(200, replay::<types::ResourceId>)],
    },
    Entry {
        operation: &operations::LIST_APP,
        call: list_app,
        request: None,
        responses: &[(200, replay::<types::AppList>)],
    },
    Entry {
        operation: &operations::CREATE_APP,
        call: create_app,
        request: Some(replay::<types::CreateApp>),
        responses: &[(201, replay::<types::ResourceId>)],
    },
    Entry {
        operation: &operations::SHOW_APP,
        call: show_app,
        request: None,
        responses: &[(200, replay::<types::App>)],
    },
    Entry {
        operation: &operations::UPDATE_APP,
        call: update_app,
        request: Some(replay::<types::UpdateApp>),
        responses: &[],
    },
    Entry {
        operation: &operations::DELETE_APP,
        call: delete_app,
        request: None,
        responses: &[],
    },
];

fn publish_app(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client
        .publish_app(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "app_id")?,
            arguments.required::<types::PublishApp>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::PublishedAsset>)]))
}

fn batch_import_app(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .batch_import_app(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::BatchImportApp>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<Vec<types::AppImport>>)]))
}

fn subscribe_app(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .subscribe_app(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::SubscribeApp>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ResourceId>)]))
}

fn list_app(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let mut call = client
        .list_app(arguments.required::<String>("path", "eihealth_project_id")?);
    if let Some(value) = arguments.optional::<String>("query", "name")? {
        call = call.name(value);
    }
    if let Some(value) = arguments.optional::<String>("query", "version")? {
        call = call.version(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::AppList>)]))
}

fn create_app(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client
        .create_app(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::CreateApp>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ResourceId>)]))
}

fn show_app(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client
        .show_app(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "app_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::App>)]))
}

fn update_app(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client
        .update_app(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "app_id")?,
            arguments.required::<types::UpdateApp>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn delete_app(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client
        .delete_app(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "app_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}
