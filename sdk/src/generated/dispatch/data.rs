// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{Arguments, Entry, Failure, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::CREATE_DATA,
        call: create_data,
        request: Some(replay::<types::CreateData>),
        responses: &[(201, replay::<types::ResourceId>)],
    },
    Entry {
        operation: &operations::LIST_DATA,
        call: list_data,
        request: None,
        responses: &[(200, replay::<types::DataList>)],
    },
    Entry {
        operation: &operations::SHOW_BUCKET_STORAGE,
        call: show_bucket_storage,
        request: None,
        responses: &[(200, replay::<types::BucketStorage>)],
    },
    Entry {
        operation: &operations::COPY_DATA,
        call: copy_data,
        request: Some(replay::<types::CopyData>),
        responses: &[(202, replay::<types::ResourceId>)],
    },
    Entry {
        operation: &operations::IMPORT_DATA,
        call: import_data,
        request: Some(replay::<types::ImportData>),
        responses: &[(202, replay::<types::ResourceId>)],
    },
    Entry {
        operation: &operations::IMPORT_NETWORK_DATA,
        call: import_network_data,
        request: Some(replay::<types::ImportNetworkData>),
        responses: &[(202, replay::<types::ResourceId>)],
    },
    Entry {
        operation: &operations::QUOTE_DATA,
        call: quote_data,
        request: Some(replay::<types::QuoteData>),
        responses: &[],
    },
    Entry {
        operation: &operations::SUBSCRIBE_DATA,
        call: subscribe_data,
        request: Some(replay::<types::SubscribeData>),
        responses: &[(202, replay::<types::ResourceId>)],
    },
    Entry {
        operation: &operations::UPLOAD_DATA,
        call: upload_data,
        request: None,
        responses: &[(200, replay::<types::MultipartUpload>)],
    },
    Entry {
        operation: &operations::BATCH_DELETE_DATA,
        call: batch_delete_data,
        request: Some(replay::<types::BatchDeleteData>),
        responses: &[(202, replay::<types::ResourceId>)],
    },
    Entry {
        operation: &operations::LIST_BUCKET,
        call: list_bucket,
        request: None,
        responses: &[(200, replay::<types::ProjectBucketList>)],
    },
    Entry {
        operation: &operations::SHOW_DATA_POLICY,
        call: show_data_policy,
        request: None,
        responses: &[(200, replay::<types::DataPolicy>)],
    },
    Entry {
        operation: &operations::UPDATE_DATA_POLICY,
        call: update_data_policy,
        request: Some(replay::<types::DataPolicy>),
        responses: &[],
    },
    Entry {
        operation: &operations::SHOW_DATA,
        call: show_data,
        request: None,
        responses: &[(200, replay::<types::DataObject>)],
    },
    Entry {
        operation: &operations::UPDATE_DATA_PATH_POLICY,
        call: update_data_path_policy,
        request: Some(replay::<types::UpdateDataPathPolicy>),
        responses: &[],
    },
    Entry {
        operation: &operations::PUBLISH_DATA,
        call: publish_data,
        request: Some(replay::<types::PublishData>),
        responses: &[(202, replay::<types::PublishedAsset>)],
    },
];

fn create_data(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client
        .create_data(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::CreateData>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ResourceId>)]))
}

fn list_data(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let mut call = client
        .list_data(arguments.required::<String>("path", "eihealth_project_id")?);
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
    if let Some(value) = arguments.optional::<types::SortDirection>("query", "sort_dir")?
    {
        call = call.sort_dir(value);
    }
    if let Some(value) = arguments.optional::<types::DataSortKey>("query", "sort_key")? {
        call = call.sort_key(value);
    }
    if let Some(value) = arguments.optional::<String>("query", "marker")? {
        call = call.marker(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::DataList>)]))
}

fn show_bucket_storage(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_bucket_storage(
            arguments.required::<String>("path", "eihealth_project_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::BucketStorage>)]))
}

fn copy_data(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client
        .copy_data(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::CopyData>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ResourceId>)]))
}

fn import_data(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client
        .import_data(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::ImportData>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ResourceId>)]))
}

fn import_network_data(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .import_network_data(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::ImportNetworkData>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ResourceId>)]))
}

fn quote_data(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client
        .quote_data(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::QuoteData>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn subscribe_data(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .subscribe_data(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::SubscribeData>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ResourceId>)]))
}

fn upload_data(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let mut call = client
        .upload_data(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<Upload>("form", "file")?,
        );
    if let Some(value) = arguments.optional::<String>("form", "target_folder")? {
        call = call.target_folder(value);
    }
    if let Some(value) = arguments.optional::<String>("form", "part_number")? {
        call = call.part_number(value);
    }
    if let Some(value) = arguments.optional::<String>("form", "total_part")? {
        call = call.total_part(value);
    }
    if let Some(value) = arguments.optional::<String>("form", "multipart_id")? {
        call = call.multipart_id(value);
    }
    if let Some(value) = arguments.optional::<String>("form", "file_name")? {
        call = call.file_name(value);
    }
    if let Some(value) = arguments.optional::<String>("form", "md5")? {
        call = call.md5(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::MultipartUpload>)]))
}

fn batch_delete_data(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .batch_delete_data(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::BatchDeleteData>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ResourceId>)]))
}

fn list_bucket(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client
        .list_bucket(arguments.required::<String>("path", "eihealth_project_id")?);
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::ProjectBucketList>)],
        ),
    )
}

fn show_data_policy(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_data_policy(arguments.required::<String>("path", "eihealth_project_id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::DataPolicy>)]))
}

fn update_data_policy(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .update_data_policy(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::DataPolicy>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn show_data(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let mut call = client
        .show_data(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "path")?,
        );
    if let Some(value) = arguments.optional::<bool>("header", "X-Need-Content")? {
        call = call.x_need_content(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::DataObject>)]))
}

fn update_data_path_policy(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .update_data_path_policy(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "path")?,
            arguments.required::<types::UpdateDataPathPolicy>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn publish_data(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client
        .publish_data(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::PublishData>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::PublishedAsset>)]))
}
