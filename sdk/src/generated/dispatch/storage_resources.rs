// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{Arguments, Entry, Failure, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::CREATE_PERFORMANCE_RESOURCE,
        call: create_performance_resource,
        request: Some(replay::<types::CreatePerformanceResource>),
        responses: &[],
    },
    Entry {
        operation: &operations::LIST_PERFORMANCE_RESOURCES,
        call: list_performance_resources,
        request: None,
        responses: &[(200, replay::<types::PerformanceResourceList>)],
    },
    Entry {
        operation: &operations::DELETE_PERFORMANCE_RESOURCE,
        call: delete_performance_resource,
        request: None,
        responses: &[],
    },
    Entry {
        operation: &operations::UPDATE_PERFORMANCE_RESOURCE,
        call: update_performance_resource,
        request: Some(replay::<types::UpdatePerformanceResource>),
        responses: &[],
    },
    Entry {
        operation: &operations::LIST_STORAGE_RESOURCES,
        call: list_storage_resources,
        request: None,
        responses: &[(200, replay::<types::StorageResourceList>)],
    },
];

fn create_performance_resource(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_performance_resource(
            arguments.required::<types::CreatePerformanceResource>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn list_performance_resources(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client.list_performance_resources();
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::PerformanceResourceList>)],
        ),
    )
}

fn delete_performance_resource(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .delete_performance_resource(arguments.required::<String>("path", "id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn update_performance_resource(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .update_performance_resource(
            arguments.required::<String>("path", "id")?,
            arguments.required::<types::UpdatePerformanceResource>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn list_storage_resources(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client.list_storage_resources();
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::StorageResourceList>)],
        ),
    )
}
