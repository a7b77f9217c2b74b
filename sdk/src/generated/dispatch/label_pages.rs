// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{Arguments, Entry, Failure, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::LIST_LABEL_PAGE,
        call: list_label_page,
        request: None,
        responses: &[(200, replay::<types::LabelPageList>)],
    },
    Entry {
        operation: &operations::CREATE_LABEL_PAGE,
        call: create_label_page,
        request: Some(replay::<types::CreateLabelPage>),
        responses: &[(201, replay::<types::ResourceId>)],
    },
    Entry {
        operation: &operations::DELETE_LABEL_PAGE,
        call: delete_label_page,
        request: None,
        responses: &[],
    },
];

fn list_label_page(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .list_label_page(arguments.required::<String>("path", "eihealth_project_id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::LabelPageList>)]))
}

fn create_label_page(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_label_page(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::CreateLabelPage>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ResourceId>)]))
}

fn delete_label_page(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .delete_label_page(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "label_page_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}
