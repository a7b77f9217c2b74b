// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{Arguments, Entry, Failure, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::PUBLISH_IMAGE,
        call: publish_image,
        request: Some(replay::<types::PublishImage>),
        responses: &[(202, replay::<types::PublishedAsset>)],
    },
    Entry {
        operation: &operations::IMPORT_IMAGE,
        call: import_image,
        request: Some(replay::<types::ImportImage>),
        responses: &[(200, replay::<types::ResourceId>)],
    },
    Entry {
        operation: &operations::SUBSCRIBE_IMAGE,
        call: subscribe_image,
        request: Some(replay::<types::SubscribeImage>),
        responses: &[(200, replay::<types::ResourceId>)],
    },
    Entry {
        operation: &operations::UPDATE_IMAGE,
        call: update_image,
        request: Some(replay::<types::UpdateImage>),
        responses: &[],
    },
    Entry {
        operation: &operations::DELETE_IMAGE,
        call: delete_image,
        request: None,
        responses: &[],
    },
    Entry {
        operation: &operations::BATCH_DELETE_TAG,
        call: batch_delete_tag,
        request: Some(replay::<types::BatchDeleteTag>),
        responses: &[
            (200, replay::<Vec<types::ImageTagDeletion>>),
            (207, replay::<Vec<types::ImageTagDeletion>>),
        ],
    },
    Entry {
        operation: &operations::DELETE_TAG,
        call: delete_tag,
        request: None,
        responses: &[],
    },
    Entry {
        operation: &operations::LIST_IMAGE,
        call: list_image,
        request: None,
        responses: &[(200, replay::<types::ImageList>)],
    },
    Entry {
        operation: &operations::CREATE_IMAGE,
        call: create_image,
        request: Some(replay::<types::CreateImage>),
        responses: &[(201, replay::<types::ResourceId>)],
    },
    Entry {
        operation: &operations::SHOW_DOCKER_LOGIN,
        call: show_docker_login,
        request: None,
        responses: &[(200, replay::<types::DockerLogin>)],
    },
    Entry {
        operation: &operations::LIST_IMAGE_TAG,
        call: list_image_tag,
        request: None,
        responses: &[(200, replay::<types::ImageTagList>)],
    },
];

fn publish_image(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .publish_image(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::PublishImage>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::PublishedAsset>)]))
}

fn import_image(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client
        .import_image(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::ImportImage>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ResourceId>)]))
}

fn subscribe_image(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .subscribe_image(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::SubscribeImage>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ResourceId>)]))
}

fn update_image(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client
        .update_image(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "image_id")?,
            arguments.required::<types::UpdateImage>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn delete_image(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client
        .delete_image(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "image_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn batch_delete_tag(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .batch_delete_tag(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "image_id")?,
            arguments.required::<types::BatchDeleteTag>("body", "body")?,
        );
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<Vec<types::ImageTagDeletion>>)],
        ),
    )
}

fn delete_tag(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client
        .delete_tag(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "image_id")?,
            arguments.required::<String>("path", "tag")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn list_image(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let mut call = client
        .list_image(arguments.required::<String>("path", "eihealth_project_id")?);
    if let Some(value) = arguments.optional::<types::ImageType>("query", "type")? {
        call = call.type_(value);
    }
    if let Some(value) = arguments.optional::<String>("query", "name")? {
        call = call.name(value);
    }
    if let Some(value) = arguments.optional::<bool>("query", "show_empty")? {
        call = call.show_empty(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ImageList>)]))
}

fn create_image(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client
        .create_image(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::CreateImage>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ResourceId>)]))
}

fn show_docker_login(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_docker_login(arguments.required::<String>("path", "eihealth_project_id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::DockerLogin>)]))
}

fn list_image_tag(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .list_image_tag(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "image_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ImageTagList>)]))
}
