// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{Arguments, Entry, Failure, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::LIST_DATABASE_RESOURCE_FLAVOR,
        call: list_database_resource_flavor,
        request: None,
        responses: &[(200, replay::<types::DatabaseFlavorList>)],
    },
    Entry {
        operation: &operations::DELETE_DATABASE_RESOURCE,
        call: delete_database_resource,
        request: None,
        responses: &[],
    },
    Entry {
        operation: &operations::CREATE_DATABASE_RESOURCE,
        call: create_database_resource,
        request: Some(replay::<types::CreateDatabaseResource>),
        responses: &[],
    },
    Entry {
        operation: &operations::LIST_DATABASE_RESOURCE,
        call: list_database_resource,
        request: None,
        responses: &[(200, replay::<types::DatabaseResourceList>)],
    },
];

fn list_database_resource_flavor(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client.list_database_resource_flavor();
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::DatabaseFlavorList>)],
        ),
    )
}

fn delete_database_resource(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .delete_database_resource(arguments.required::<String>("path", "id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn create_database_resource(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_database_resource(
            arguments.required::<types::CreateDatabaseResource>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn list_database_resource(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client.list_database_resource();
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::DatabaseResourceList>)],
        ),
    )
}
