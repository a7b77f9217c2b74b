// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{Arguments, Entry, Failure, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::QUOTE_INSTANCE,
        call: quote_instance,
        request: Some(replay::<types::QuoteInstance>),
        responses: &[
            (200, replay::<Vec<types::DatabaseQuote>>),
            (207, replay::<Vec<types::DatabaseQuote>>),
        ],
    },
    Entry {
        operation: &operations::LIST_INSTANCE,
        call: list_instance,
        request: None,
        responses: &[(200, replay::<types::DatabaseInstanceList>)],
    },
    Entry {
        operation: &operations::CREATE_INSTANCE,
        call: create_instance,
        request: Some(replay::<types::CreateInstance>),
        responses: &[(201, replay::<types::ResourceId>)],
    },
    Entry {
        operation: &operations::SHOW_INSTANCE,
        call: show_instance,
        request: None,
        responses: &[(200, replay::<types::DatabaseInstance>)],
    },
    Entry {
        operation: &operations::DELETE_INSTANCE,
        call: delete_instance,
        request: None,
        responses: &[],
    },
    Entry {
        operation: &operations::LIST_DATABASE_DATA,
        call: list_database_data,
        request: None,
        responses: &[(200, replay::<types::DatabaseRowList>)],
    },
    Entry {
        operation: &operations::IMPORT_DATABASE_DATA,
        call: import_database_data,
        request: Some(replay::<types::ImportDatabaseData>),
        responses: &[(202, replay::<types::ResourceId>)],
    },
    Entry {
        operation: &operations::CREATE_DATABASE_DATA,
        call: create_database_data,
        request: Some(replay::<types::CreateDatabaseData>),
        responses: &[],
    },
    Entry {
        operation: &operations::DELETE_DATABASE_DATA,
        call: delete_database_data,
        request: None,
        responses: &[],
    },
    Entry {
        operation: &operations::UPDATE_DATABASE_DATA,
        call: update_database_data,
        request: Some(replay::<types::UpdateDatabaseData>),
        responses: &[],
    },
];

fn quote_instance(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .quote_instance(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::QuoteInstance>("body", "body")?,
        );
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<Vec<types::DatabaseQuote>>)],
        ),
    )
}

fn list_instance(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .list_instance(arguments.required::<String>("path", "eihealth_project_id")?);
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::DatabaseInstanceList>)],
        ),
    )
}

fn create_instance(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_instance(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::CreateInstance>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ResourceId>)]))
}

fn show_instance(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_instance(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "database_id")?,
        );
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::DatabaseInstance>)],
        ),
    )
}

fn delete_instance(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .delete_instance(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "database_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn list_database_data(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client
        .list_database_data(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "database_id")?,
        );
    if let Some(value) = arguments.optional::<i64>("query", "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = arguments.optional::<String>("query", "query")? {
        call = call.query(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "offset")? {
        call = call.offset(value);
    }
    if let Some(value) = arguments.optional::<String>("query", "sort_key")? {
        call = call.sort_key(value);
    }
    if let Some(value) = arguments.optional::<types::SortOrder>("query", "sort_dir")? {
        call = call.sort_dir(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::DatabaseRowList>)]))
}

fn import_database_data(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .import_database_data(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "database_id")?,
            arguments.required::<types::ImportDatabaseData>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ResourceId>)]))
}

fn create_database_data(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_database_data(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "database_id")?,
            arguments.required::<types::CreateDatabaseData>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn delete_database_data(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .delete_database_data(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "database_id")?,
            arguments.required::<i64>("path", "row_num")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn update_database_data(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .update_database_data(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "database_id")?,
            arguments.required::<i64>("path", "row_num")?,
            arguments.required::<types::UpdateDatabaseData>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}
