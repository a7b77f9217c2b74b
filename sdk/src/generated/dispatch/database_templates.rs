// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{Arguments, Entry, Failure, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::IMPORT_TEMPLATE,
        call: import_template,
        request: Some(replay::<types::ImportTemplate>),
        responses: &[
            (200, replay::<Vec<types::TemplateImport>>),
            (207, replay::<Vec<types::TemplateImport>>),
        ],
    },
    Entry {
        operation: &operations::UPLOAD_TEMPLATE,
        call: upload_template,
        request: None,
        responses: &[(201, replay::<types::ResourceId>)],
    },
    Entry {
        operation: &operations::LIST_TEMPLATE,
        call: list_template,
        request: None,
        responses: &[(200, replay::<types::DatabaseTemplateList>)],
    },
    Entry {
        operation: &operations::CREATE_TEMPLATE,
        call: create_template,
        request: Some(replay::<types::CreateTemplate>),
        responses: &[(201, replay::<types::ResourceId>)],
    },
    Entry {
        operation: &operations::SHOW_TEMPLATE,
        call: show_template,
        request: None,
        responses: &[(200, replay::<types::DatabaseTemplate>)],
    },
    Entry {
        operation: &operations::DELETE_TEMPLATE,
        call: delete_template,
        request: None,
        responses: &[],
    },
];

fn import_template(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .import_template(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::ImportTemplate>("body", "body")?,
        );
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<Vec<types::TemplateImport>>)],
        ),
    )
}

fn upload_template(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .upload_template(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<Upload>("form", "file")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ResourceId>)]))
}

fn list_template(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .list_template(arguments.required::<String>("path", "eihealth_project_id")?);
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::DatabaseTemplateList>)],
        ),
    )
}

fn create_template(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_template(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::CreateTemplate>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ResourceId>)]))
}

fn show_template(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_template(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "template_id")?,
        );
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::DatabaseTemplate>)],
        ),
    )
}

fn delete_template(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .delete_template(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "template_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}
