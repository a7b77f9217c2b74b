// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{Arguments, Entry, Failure, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::LIST_BASE_MODEL,
        call: list_base_model,
        request: None,
        responses: &[(200, replay::<types::BaseModelList>)],
    },
    Entry {
        operation: &operations::CREATE_DRUG_MODEL,
        call: create_drug_model,
        request: Some(replay::<types::CreateDrugModel>),
        responses: &[(201, replay::<types::CreatedDrugModel>)],
    },
    Entry {
        operation: &operations::LIST_DRUG_MODEL,
        call: list_drug_model,
        request: None,
        responses: &[(200, replay::<types::DrugModelList>)],
    },
    Entry {
        operation: &operations::UPDATE_DRUG_MODEL,
        call: update_drug_model,
        request: Some(replay::<types::UpdateDrugModel>),
        responses: &[],
    },
    Entry {
        operation: &operations::DELETE_DRUG_MODEL,
        call: delete_drug_model,
        request: None,
        responses: &[],
    },
];

fn list_base_model(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client.list_base_model();
    if let Some(value) = arguments.optional::<i64>("query", "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "offset")? {
        call = call.offset(value);
    }
    if let Some(value) = arguments.optional::<types::SortOrder>("query", "sort_dir")? {
        call = call.sort_dir(value);
    }
    if let Some(value) = arguments
        .optional::<types::BaseModelSortKey>("query", "sort_key")?
    {
        call = call.sort_key(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::BaseModelList>)]))
}

fn create_drug_model(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_drug_model(
            arguments.required::<types::CreateDrugModel>("body", "body")?,
        );
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::CreatedDrugModel>)],
        ),
    )
}

fn list_drug_model(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client.list_drug_model();
    if let Some(value) = arguments.optional::<String>("query", "search_key")? {
        call = call.search_key(value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>("query", "creator_list")? {
        call = call.creator_list(value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>("query", "type_list")? {
        call = call.type_list(value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>("query", "status_list")? {
        call = call.status_list(value);
    }
    if let Some(value) = arguments
        .optional::<types::DrugModelSortKey>("query", "sort_key")?
    {
        call = call.sort_key(value);
    }
    if let Some(value) = arguments.optional::<types::SortOrder>("query", "sort_dir")? {
        call = call.sort_dir(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "create_start_time")? {
        call = call.create_start_time(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "create_end_time")? {
        call = call.create_end_time(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "finish_start_time")? {
        call = call.finish_start_time(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "finish_end_time")? {
        call = call.finish_end_time(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "offset")? {
        call = call.offset(value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>("query", "base_model_list")? {
        call = call.base_model_list(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::DrugModelList>)]))
}

fn update_drug_model(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .update_drug_model(
            arguments.required::<String>("path", "model_id")?,
            arguments.required::<types::UpdateDrugModel>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn delete_drug_model(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .delete_drug_model(arguments.required::<String>("path", "model_id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}
