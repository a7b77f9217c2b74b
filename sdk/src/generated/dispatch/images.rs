// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{About, Arguments, Entry, Failure, List, Pending, answer, replay};
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
        list: None,
        about: About {
            area: "images",
            group: "Images",
            section: "4.1.1.1 发布镜像",
            summary: "Publish an image to the asset market",
            description: "Offers one tag of an image to other projects as a version of an asset. The work goes on after the answer. Only images of the project itself can be published, not imported or subscribed ones. Refused with `eihealth.01020046` if the image was imported or subscribed; with `eihealth.01080005` if the platform has no vendor; with `eihealth.01080006` if an internal asset has this name and version; with `eihealth.01000059` if an asset has this name and version; with `eihealth.01000057` if the platform has no vendor.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Image tag to publish, and how the asset market presents it.","schema":{"$ref":"PublishImage"},"media":"application/json","example":{"image_id":"5d0a3c61-8f47-4a0e-b1d2-6c9e7f304a18","tag":"0.7.18","name":"bwa","version":"1.0.0","title":"BWA short-read aligner","picture":"iVBORw0KGgo=","summary":"Aligns short reads to a reference genome.","description":"BWA-MEM 0.7.18 with the alternate-contig scripts; expects an indexed reference such as GRCh38.","labels":["alignment","wgs"]}}]"#,
            answers: r#"[{"status":"202","description":"The asset and version that are being published.","media":"application/json","schema":{"$ref":"PublishedAsset"}}]"#,
        },
    },
    Entry {
        operation: &operations::IMPORT_IMAGE,
        call: import_image,
        request: Some(replay::<types::ImportImage>),
        responses: &[(200, replay::<types::ResourceId>)],
        list: None,
        about: About {
            area: "images",
            group: "Images",
            section: "4.1.1.2 导入镜像",
            summary: "Import an image from another project",
            description: "Makes one tag of an image of another platform project usable in this one. A subscribed image cannot be imported. Refused with `eihealth.01020021` if the image is subscribed; with `eihealth.01050506` if source and target are one project.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Image tag of another project to import.","schema":{"$ref":"ImportImage"},"media":"application/json","example":{"source_project_id":"7e41d9a2-50cb-4f38-8d16-a9b3c47e02f5","image_id":"90b6e2d7-4a1f-4b93-8c05-e7d12f8a3c64","tag":"0.7.18"}}]"#,
            answers: r#"[{"status":"200","description":"The id of the image in this project.","media":"application/json","schema":{"$ref":"ResourceId"}}]"#,
        },
    },
    Entry {
        operation: &operations::SUBSCRIBE_IMAGE,
        call: subscribe_image,
        request: Some(replay::<types::SubscribeImage>),
        responses: &[(200, replay::<types::ResourceId>)],
        list: None,
        about: About {
            area: "images",
            group: "Images",
            section: "4.1.1.3 订阅镜像",
            summary: "Subscribe to an image of the asset market",
            description: "Makes a published version of an image asset usable in the project. Subscribing twice to the same version is an error. Refused with `eihealth.01020019` if the version is subscribed to already; with `eihealth.01020045` if the asset was published again since: delete the image first; with `eihealth.01000058` if the version is not published.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Version of an image asset to subscribe to.","schema":{"$ref":"SubscribeImage"},"media":"application/json","example":{"asset_id":"d83f1c09-6b52-47ea-a4f0-1b97c5e82d36","version":"1.0.0"}}]"#,
            answers: r#"[{"status":"200","description":"The id of the image in this project.","media":"application/json","schema":{"$ref":"ResourceId"}}]"#,
        },
    },
    Entry {
        operation: &operations::UPDATE_IMAGE,
        call: update_image,
        request: Some(replay::<types::UpdateImage>),
        responses: &[],
        list: None,
        about: About {
            area: "images",
            group: "Images",
            section: "4.1.1.4 更新镜像描述信息或者类型",
            summary: "Update the description or type of an image",
            description: "Changes what is known about an image, not its content. Subscribed images cannot be updated. Refused with `eihealth.01020021` if the image is subscribed.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"image_id","required":true,"description":"Id of the image.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"New properties of an image.","schema":{"$ref":"UpdateImage"},"media":"application/json","example":{"type":"APP","description":"BWA-MEM aligner with the alternate-contig scripts","chip_type":"X86"}}]"#,
            answers: r#"[{"status":"200","description":"The image was updated."}]"#,
        },
    },
    Entry {
        operation: &operations::DELETE_IMAGE,
        call: delete_image,
        request: None,
        responses: &[],
        list: None,
        about: About {
            area: "images",
            group: "Images",
            section: "4.1.1.5 删除镜像仓库",
            summary: "Delete an image with all its tags",
            description: "Fails while another project still uses the image. Refused with `eihealth.01020017` if another project uses the image.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"image_id","required":true,"description":"Id of the image.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The image was deleted."}]"#,
        },
    },
    Entry {
        operation: &operations::BATCH_DELETE_TAG,
        call: batch_delete_tag,
        request: Some(replay::<types::BatchDeleteTag>),
        responses: &[
            (200, replay::<Vec<types::ImageTagDeletion>>),
            (207, replay::<Vec<types::ImageTagDeletion>>),
        ],
        list: None,
        about: About {
            area: "images",
            group: "Images",
            section: "4.1.1.6 批量删除镜像 tag",
            summary: "Delete several tags of an image",
            description: "Each tag succeeds or fails by itself. The answer is 207 if some failed, and every entry tells its own outcome. Refused with `eihealth.01020017` if another project uses the image; with `eihealth.01020031` if a tag is listed twice.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"image_id","required":true,"description":"Id of the image.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Tags to delete from an image.","schema":{"$ref":"BatchDeleteTag"},"media":"application/json","example":{"tags":["0.7.15","0.7.17"]}}]"#,
            answers: r#"[{"status":"200","description":"All of the tags were deleted.","media":"application/json","schema":{"$ref":"ImageTagDeletionList"}},{"status":"207","description":"Some of the tags could not be deleted; each entry tells its own outcome.","media":"application/json","schema":{"$ref":"ImageTagDeletionList"}}]"#,
        },
    },
    Entry {
        operation: &operations::DELETE_TAG,
        call: delete_tag,
        request: None,
        responses: &[],
        list: None,
        about: About {
            area: "images",
            group: "Images",
            section: "4.1.1.7 删除指定镜像 tag",
            summary: "Delete one tag of an image",
            description: "Fails while another project still uses the tag. Refused with `eihealth.01020017` if another project uses the image.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"image_id","required":true,"description":"Id of the image.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"tag","required":true,"description":"Name of the tag to delete.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The tag was deleted."}]"#,
        },
    },
    Entry {
        operation: &operations::LIST_IMAGE,
        call: list_image,
        request: None,
        responses: &[(200, replay::<types::ImageList>)],
        list: Some(List {
            facts: &operations::LIST_IMAGE_PAGES,
            items: answer::items::<types::ImageList>,
            pages: answer::page::<types::ImageList>,
        }),
        about: About {
            area: "images",
            group: "Images",
            section: "4.1.1.8 获取镜像列表",
            summary: "List images",
            description: "Returns the images of the project, its own as well as imported and subscribed ones, each with its tags.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"query","name":"type","required":false,"description":"Kind of images to list. Without it, all are listed.","schema":{"$ref":"ImageType"}},{"in":"query","name":"name","required":false,"description":"Name of the images to list. Without it, images of every name are listed.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"query","name":"show_empty","required":false,"description":"Whether to list images that have no tag.","schema":{"type":"boolean","default":true}}]"#,
            answers: r#"[{"status":"200","description":"The images of the project.","media":"application/json","schema":{"$ref":"ImageList"}}]"#,
        },
    },
    Entry {
        operation: &operations::CREATE_IMAGE,
        call: create_image,
        request: Some(replay::<types::CreateImage>),
        responses: &[(201, replay::<types::ResourceId>)],
        list: None,
        about: About {
            area: "images",
            group: "Images",
            section: "4.1.1.9 创建镜像",
            summary: "Create an image",
            description: "Adds an image that lies in the registry of the project. Push it first, with the login that `show_docker_login` gives. Refused with `eihealth.01020022` if the image was not pushed before; with `eihealth.01020023` if the tag was not pushed before.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Image to create.","schema":{"$ref":"CreateImage"},"media":"application/json","example":{"description":"BWA-MEM aligner","name":"bwa","tag":"0.7.18","type":"APP","chip_type":"X86"}}]"#,
            answers: r#"[{"status":"201","description":"The id of the new image.","media":"application/json","schema":{"$ref":"ResourceId"}}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_DOCKER_LOGIN,
        call: show_docker_login,
        request: None,
        responses: &[(200, replay::<types::DockerLogin>)],
        list: None,
        about: About {
            area: "images",
            group: "Images",
            section: "4.1.1.10 获取 docker login 指令",
            summary: "Get a docker login command",
            description: "Returns a command that signs the docker client in to the registry of the project for a while, so that images can be pushed and pulled.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The login command.","media":"application/json","schema":{"$ref":"DockerLogin"}}]"#,
        },
    },
    Entry {
        operation: &operations::LIST_IMAGE_TAG,
        call: list_image_tag,
        request: None,
        responses: &[(200, replay::<types::ImageTagList>)],
        list: Some(List {
            facts: &operations::LIST_IMAGE_TAG_PAGES,
            items: answer::items::<types::ImageTagList>,
            pages: answer::page::<types::ImageTagList>,
        }),
        about: About {
            area: "images",
            group: "Images",
            section: "4.1.1.11 获取指定镜像的 tag 列表",
            summary: "List the tags of an image",
            description: "Returns every tag of one image with its size and address.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"image_id","required":true,"description":"Id of the image.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The tags of the image.","media":"application/json","schema":{"$ref":"ImageTagList"}}]"#,
        },
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

pub(super) static SCHEMAS: &[(&str, &str)] = &[
    (
        "BatchDeleteTag",
        r#"{"description":"Tags to delete from an image.","type":"object","required":["tags"],"properties":{"tags":{"description":"Names of the tags to delete, each at most once.","type":"array","minItems":1,"maxItems":10,"items":{"type":"string","minLength":1,"maxLength":64}}}}"#,
    ),
    (
        "CreateImage",
        r#"{"description":"Image to create.","type":"object","required":["name","tag"],"properties":{"description":{"description":"What the image holds, in words.","type":"string","maxLength":1024},"name":{"description":"Name of the image in the registry.","type":"string","minLength":1,"maxLength":128},"tag":{"description":"Tag of the image in the registry.","type":"string","minLength":1,"maxLength":64},"type":{"description":"What the image is for, as `create_image` takes it.","$ref":"ImageType"},"chip_type":{"description":"Processor architecture the image is built for.","$ref":"ImageChipType"}}}"#,
    ),
    (
        "DockerLogin",
        r#"{"description":"Short-lived access to the image registry of a project.","type":"object","properties":{"login_cmd":{"description":"Command line to run in a shell. It holds a temporary password: treat it as one.","type":"string","x-sensitive":true}}}"#,
    ),
    (
        "Image",
        r#"{"description":"Container image of a project, with the names of its tags.","type":"object","properties":{"name":{"description":"Name of the image.","type":"string"},"id":{"description":"Id of the image, which the other image operations ask for.","type":"string"},"type":{"description":"What the image is for, as `create_image` takes it.","type":"string"},"chip_type":{"description":"Processor architecture the image is built for, as `create_image` takes it.","type":"string"},"description":{"description":"What the image holds, in words.","type":"string"},"tags":{"description":"Names of the tags of the image.","type":"array","items":{"type":"string"}},"create_time":{"description":"When the image was created.","type":"string","format":"date-time"},"update_time":{"description":"When the image last changed.","type":"string","format":"date-time"},"source_project_name":{"description":"Name of the platform project the image comes from.","type":"string"},"source_project_id":{"description":"Id of the platform project the image comes from.","type":"string"},"source_resource_id":{"description":"Id of the image in the project it comes from.","type":"string"}}}"#,
    ),
    (
        "ImageChipType",
        r#"{"description":"Processor that an image is built for.","type":"string","enum":["X86","ARM"]}"#,
    ),
    (
        "ImageList",
        r#"{"description":"Images of a project.","type":"object","properties":{"count":{"description":"Number of matching images.","type":"integer","format":"int32"},"images":{"description":"One entry for each image that matches.","type":"array","items":{"$ref":"Image"}}}}"#,
    ),
    (
        "ImageTag",
        r#"{"description":"One tag of an image.","type":"object","properties":{"tag":{"description":"Name of the tag.","type":"string"},"size":{"description":"Size of the tagged image.","type":"integer","format":"int64"},"create_time":{"description":"When the tag was created.","type":"string","format":"date-time"},"update_time":{"description":"When the tag last changed.","type":"string","format":"date-time"},"path":{"description":"Address to pull the tag from, with registry, namespace, name and tag.","type":"string"}}}"#,
    ),
    (
        "ImageTagDeletion",
        r#"{"description":"Outcome of deleting one tag.","type":"object","properties":{"tag":{"description":"Name of the tag.","type":"string"},"status":{"description":"Whether the tag was deleted, such as `SUCCESS` or `FAILED`.","type":"string"},"failed_reason":{"description":"Why the tag was not deleted; absent if it was.","type":"string"}}}"#,
    ),
    (
        "ImageTagDeletionList",
        r#"{"description":"Outcomes of the deletion, one for each tag asked for.","type":"array","items":{"$ref":"ImageTagDeletion"}}"#,
    ),
    (
        "ImageTagList",
        r#"{"description":"Tags of an image.","type":"object","properties":{"count":{"description":"Number of tags of the image.","type":"integer","format":"int32"},"tags":{"description":"One entry for each tag of the image.","type":"array","items":{"$ref":"ImageTag"}}}}"#,
    ),
    (
        "ImageType",
        r#"{"description":"What an image is for.","type":"string","enum":["APP","NOTEBOOK"]}"#,
    ),
    (
        "ImportImage",
        r#"{"description":"Image tag of another project to import.","type":"object","required":["source_project_id","image_id","tag"],"properties":{"source_project_id":{"description":"Id of the platform project that holds the image.","type":"string","minLength":1,"maxLength":128},"image_id":{"description":"Id of the image in the source project.","type":"string","minLength":1,"maxLength":128},"tag":{"description":"Tag of the image to import.","type":"string","minLength":1,"maxLength":128}}}"#,
    ),
    (
        "PublishImage",
        r#"{"description":"Image tag to publish, and how the asset market presents it.","type":"object","required":["image_id","tag","name","version"],"properties":{"image_id":{"description":"Id of the image, as `list_image` gives it.","type":"string","minLength":1,"maxLength":128},"tag":{"description":"Tag of the image to publish.","type":"string","minLength":1,"maxLength":128},"name":{"description":"Name of the asset.","type":"string","minLength":1,"maxLength":128},"version":{"description":"Version of the asset that the tag becomes.","type":"string","minLength":1,"maxLength":64},"title":{"description":"Name the asset market displays.","type":"string","maxLength":128},"picture":{"description":"Cover picture, base64-encoded.","type":"string","maxLength":50000},"summary":{"description":"What the image does, in a line.","type":"string","maxLength":128},"description":{"description":"What the image does, in full.","type":"string","maxLength":65535},"labels":{"description":"Labels that help to find the asset.","type":"array","maxItems":5,"items":{"type":"string","minLength":1,"maxLength":32}}}}"#,
    ),
    (
        "SubscribeImage",
        r#"{"description":"Version of an image asset to subscribe to.","type":"object","required":["asset_id","version"],"properties":{"asset_id":{"description":"Id of the image asset in the asset market.","type":"string","minLength":1,"maxLength":128},"version":{"description":"Version of the asset.","type":"string","minLength":1,"maxLength":128}}}"#,
    ),
    (
        "UpdateImage",
        r#"{"description":"New properties of an image.","type":"object","properties":{"type":{"description":"What the image is for, as `create_image` takes it.","$ref":"ImageType"},"description":{"description":"What the image holds, in words.","type":"string","maxLength":1024},"chip_type":{"description":"Processor architecture the image is built for.","$ref":"ImageChipType"}}}"#,
    ),
];
