// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{Arguments, Entry, Failure, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::LIST_LABEL,
        call: list_label,
        request: None,
        responses: &[(200, replay::<types::LabelList>)],
    },
    Entry {
        operation: &operations::CREATE_LABEL,
        call: create_label,
        request: Some(replay::<types::CreateLabel>),
        responses: &[(201, replay::<types::ResourceId>)],
    },
    Entry {
        operation: &operations::DELETE_LABEL,
        call: delete_label,
        request: None,
        responses: &[],
    },
    Entry {
        operation: &operations::BATCH_DELETE_LABEL,
        call: batch_delete_label,
        request: Some(replay::<types::BatchDeleteLabel>),
        responses: &[],
    },
    Entry {
        operation: &operations::BATCH_UPDATE_NODE_LABEL,
        call: batch_update_node_label,
        request: Some(replay::<types::BatchUpdateNodeLabel>),
        responses: &[],
    },
    Entry {
        operation: &operations::LIST_NODE_LABEL,
        call: list_node_label,
        request: None,
        responses: &[(200, replay::<types::NodeLabelList>)],
    },
    Entry {
        operation: &operations::LIST_CLUSTER_ALL_NODE_LABEL,
        call: list_cluster_all_node_label,
        request: None,
        responses: &[(200, replay::<types::NodeLabelList>)],
    },
    Entry {
        operation: &operations::LIST_PRESET_LABEL,
        call: list_preset_label,
        request: None,
        responses: &[(200, replay::<types::NodeLabelList>)],
    },
];

fn list_label(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client.list_label();
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::LabelList>)]))
}

fn create_label(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client
        .create_label(arguments.required::<types::CreateLabel>("body", "body")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ResourceId>)]))
}

fn delete_label(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client.delete_label(arguments.required::<String>("path", "label_id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn batch_delete_label(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .batch_delete_label(
            arguments.required::<types::BatchDeleteLabel>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn batch_update_node_label(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .batch_update_node_label(
            arguments.required::<String>("path", "server_id")?,
            arguments.required::<types::BatchUpdateNodeLabel>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn list_node_label(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .list_node_label(arguments.required::<String>("path", "server_id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::NodeLabelList>)]))
}

fn list_cluster_all_node_label(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client.list_cluster_all_node_label();
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::NodeLabelList>)]))
}

fn list_preset_label(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client.list_preset_label();
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::NodeLabelList>)]))
}
