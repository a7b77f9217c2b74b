// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{Arguments, Entry, Failure, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::LIST_ASSET,
        call: list_asset,
        request: None,
        responses: &[(200, replay::<types::AssetList>)],
    },
    Entry {
        operation: &operations::LIST_PROPERTY,
        call: list_property,
        request: None,
        responses: &[(200, replay::<Vec<String>>)],
    },
    Entry {
        operation: &operations::SHOW_ASSET,
        call: show_asset,
        request: None,
        responses: &[(200, replay::<types::Asset>)],
    },
    Entry {
        operation: &operations::SHOW_ASSET_VERSION,
        call: show_asset_version,
        request: None,
        responses: &[(200, replay::<types::AssetVersionDetail>)],
    },
    Entry {
        operation: &operations::UPDATE_ASSET_VERSION,
        call: update_asset_version,
        request: Some(replay::<types::UpdateAssetVersion>),
        responses: &[],
    },
    Entry {
        operation: &operations::DELETE_ASSET_VERSION,
        call: delete_asset_version,
        request: None,
        responses: &[],
    },
    Entry {
        operation: &operations::EXECUTE_ASSET_ACTION,
        call: execute_asset_action,
        request: Some(replay::<types::ExecuteAssetAction>),
        responses: &[],
    },
    Entry {
        operation: &operations::LIST_STAR,
        call: list_star,
        request: None,
        responses: &[(200, replay::<types::AssetList>)],
    },
    Entry {
        operation: &operations::UPDATE_STAR,
        call: update_star,
        request: None,
        responses: &[],
    },
    Entry {
        operation: &operations::DELETE_STAR,
        call: delete_star,
        request: None,
        responses: &[],
    },
    Entry {
        operation: &operations::LIST_VENDOR,
        call: list_vendor,
        request: None,
        responses: &[(200, replay::<types::VendorList>)],
    },
];

fn list_asset(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let mut call = client
        .list_asset(arguments.required::<types::AssetScope>("query", "scope")?);
    if let Some(value) = arguments.optional::<String>("query", "categories")? {
        call = call.categories(value);
    }
    if let Some(value) = arguments.optional::<String>("query", "key_word")? {
        call = call.key_word(value);
    }
    if let Some(value) = arguments.optional::<String>("query", "labels")? {
        call = call.labels(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "offset")? {
        call = call.offset(value);
    }
    if let Some(value) = arguments.optional::<String>("query", "publishers")? {
        call = call.publishers(value);
    }
    if let Some(value) = arguments.optional::<String>("query", "vendor_ids")? {
        call = call.vendor_ids(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::AssetList>)]))
}

fn list_property(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .list_property(arguments.required::<types::AssetProperty>("query", "property")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<Vec<String>>)]))
}

fn show_asset(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client.show_asset(arguments.required::<String>("path", "asset_id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::Asset>)]))
}

fn show_asset_version(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_asset_version(
            arguments.required::<String>("path", "asset_id")?,
            arguments.required::<String>("path", "version")?,
        );
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::AssetVersionDetail>)],
        ),
    )
}

fn update_asset_version(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .update_asset_version(
            arguments.required::<String>("path", "asset_id")?,
            arguments.required::<String>("path", "version")?,
            arguments.required::<types::UpdateAssetVersion>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn delete_asset_version(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .delete_asset_version(
            arguments.required::<String>("path", "asset_id")?,
            arguments.required::<String>("path", "version")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn execute_asset_action(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .execute_asset_action(
            arguments.required::<String>("path", "asset_id")?,
            arguments.required::<String>("path", "version")?,
            arguments.required::<types::ExecuteAssetAction>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn list_star(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client.list_star();
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::AssetList>)]))
}

fn update_star(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client.update_star(arguments.required::<String>("path", "asset_id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn delete_star(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client.delete_star(arguments.required::<String>("path", "asset_id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn list_vendor(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client.list_vendor();
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::VendorList>)]))
}
