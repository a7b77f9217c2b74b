// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{Arguments, Entry, Failure, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::CREATE_DRUG_DATABASE,
        call: create_drug_database,
        request: Some(replay::<types::CreateDrugDatabase>),
        responses: &[(201, replay::<types::ResourceId>)],
    },
    Entry {
        operation: &operations::LIST_DRUG_DATABASE,
        call: list_drug_database,
        request: None,
        responses: &[(200, replay::<types::DrugDatabaseList>)],
    },
    Entry {
        operation: &operations::DELETE_DRUG_DATABASE,
        call: delete_drug_database,
        request: None,
        responses: &[],
    },
    Entry {
        operation: &operations::UPDATE_DRUG_DATABASE,
        call: update_drug_database,
        request: Some(replay::<types::UpdateDrugDatabase>),
        responses: &[],
    },
    Entry {
        operation: &operations::ADD_DRUG_DATABASE_FILE,
        call: add_drug_database_file,
        request: Some(replay::<types::AddDrugDatabaseFile>),
        responses: &[],
    },
];

fn create_drug_database(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_drug_database(
            arguments.required::<types::CreateDrugDatabase>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ResourceId>)]))
}

fn list_drug_database(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client.list_drug_database();
    if let Some(value) = arguments.optional::<String>("query", "search_key")? {
        call = call.search_key(value);
    }
    if let Some(value) = arguments.optional::<String>("query", "type")? {
        call = call.type_(value);
    }
    if let Some(value) = arguments
        .optional::<types::DrugDatabaseSortKey>("query", "sort_key")?
    {
        call = call.sort_key(value);
    }
    if let Some(value) = arguments.optional::<types::SortDirection>("query", "sort_dir")?
    {
        call = call.sort_dir(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "offset")? {
        call = call.offset(value);
    }
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::DrugDatabaseList>)],
        ),
    )
}

fn delete_drug_database(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .delete_drug_database(arguments.required::<String>("path", "database_id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn update_drug_database(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .update_drug_database(
            arguments.required::<String>("path", "database_id")?,
            arguments.required::<types::UpdateDrugDatabase>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn add_drug_database_file(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .add_drug_database_file(
            arguments.required::<String>("path", "database_id")?,
            arguments.required::<types::AddDrugDatabaseFile>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}
