// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{Arguments, Entry, Failure, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::LIST_OBS_BUCKET,
        call: list_obs_bucket,
        request: None,
        responses: &[(200, replay::<types::ObsBucketList>)],
    },
    Entry {
        operation: &operations::LIST_OBS_BUCKET_OBJECT,
        call: list_obs_bucket_object,
        request: None,
        responses: &[(200, replay::<types::ObsObjectList>)],
    },
    Entry {
        operation: &operations::DOWNLOAD_DATA,
        call: download_data,
        request: Some(replay::<types::DownloadData>),
        responses: &[],
    },
];

fn list_obs_bucket(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client.list_obs_bucket();
    if let Some(value) = arguments.optional::<types::ObsBucketType>("query", "type")? {
        call = call.type_(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ObsBucketList>)]))
}

fn list_obs_bucket_object(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client
        .list_obs_bucket_object(arguments.required::<String>("path", "bucket_name")?);
    if let Some(value) = arguments.optional::<i64>("query", "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "offset")? {
        call = call.offset(value);
    }
    if let Some(value) = arguments.optional::<String>("query", "path")? {
        call = call.path(value);
    }
    if let Some(value) = arguments.optional::<String>("query", "search_key")? {
        call = call.search_key(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ObsObjectList>)]))
}

fn download_data(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .download_data(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::DownloadData>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::download)]))
}
