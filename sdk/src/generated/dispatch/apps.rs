// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{About, Arguments, Entry, Failure, List, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::PUBLISH_APP,
        call: publish_app,
        request: Some(replay::<types::PublishApp>),
        responses: &[(202, replay::<types::PublishedAsset>)],
        list: None,
        about: About {
            area: "apps",
            group: "Apps",
            section: "4.5.1.1 发布应用",
            summary: "Publish an app to the asset market",
            description: "Publishes the app as a version of an asset and returns the identifier and version of the asset. Imported or subscribed apps cannot be published. Refused with `eihealth.01080005` if the platform has no vendor; with `eihealth.01080006` if an internal asset has this name and version; with `eihealth.01000059` if an asset has this name and version; with `eihealth.01050017` if the asset uses an imported or subscribed image; with `eihealth.01050118` if it was imported or subscribed; with `eihealth.01000057` if the platform has no vendor.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"app_id","required":true,"description":"Id of the app, as `list_app` or `create_app` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"How an app is presented on the asset market.","schema":{"$ref":"PublishApp"},"media":"application/json","example":{"name":"bwa-mem","version":"1.0.0","title":"BWA short-read aligner","picture":"data:image/png;base64,iVBORw0KGgo=","summary":"Aligns short reads to a reference genome.","description":"BWA-MEM 0.7.18; expects an indexed reference such as GRCh38.","labels":["alignment"]}}]"#,
            answers: r#"[{"status":"202","description":"The asset and version that are being published.","media":"application/json","schema":{"$ref":"PublishedAsset"}}]"#,
        },
    },
    Entry {
        operation: &operations::BATCH_IMPORT_APP,
        call: batch_import_app,
        request: Some(replay::<types::BatchImportApp>),
        responses: &[
            (200, replay::<Vec<types::AppImport>>),
            (207, replay::<Vec<types::AppImport>>),
        ],
        list: None,
        about: About {
            area: "apps",
            group: "Apps",
            section: "4.5.1.2 导入应用",
            summary: "Import apps from another project",
            description: "Copies apps of a source project into this one and returns the outcome for each; status 207 means that some failed. Refused with `eihealth.01050506` if source and target are one project; with `eihealth.01050507` if the source project doesn't share.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Apps to copy from another platform project.","schema":{"$ref":"BatchImportApp"},"media":"application/json","example":{"source_project_id":"7e41d9a2-50cb-4f38-8d16-a9b3c47e02f5","import_apps":[{"destination_app_name":"bwa-mem","destination_app_version":"1-0-0","source_app_id":"f05b9c38-6d17-4e82-a9c4-37b1d8e06f52"},{"destination_app_name":"samtools-markdup","destination_app_version":"1-0-0","source_app_id":"b7d40e92-1c68-4a35-8f2b-63e9a0c5d817"}]}}]"#,
            answers: r#"[{"status":"200","description":"Every app was imported.","media":"application/json","schema":{"$ref":"AppImportList"}},{"status":"207","description":"Some apps were imported; each entry tells its own outcome.","media":"application/json","schema":{"$ref":"AppImportList"}}]"#,
        },
    },
    Entry {
        operation: &operations::SUBSCRIBE_APP,
        call: subscribe_app,
        request: Some(replay::<types::SubscribeApp>),
        responses: &[(200, replay::<types::ResourceId>)],
        list: None,
        about: About {
            area: "apps",
            group: "Apps",
            section: "4.5.1.3 订阅应用",
            summary: "Subscribe to an app asset",
            description: "Adds an app of the asset market to the project under the given name and version, and returns the identifier of the app. Refused with `eihealth.01000058` if the version is not published; with `eihealth.01050007` if the asset is no app; with `eihealth.01050008` if the version is subscribed to already.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Version of an app asset to add, and its name in this project.","schema":{"$ref":"SubscribeApp"},"media":"application/json","example":{"asset_id":"771c79cd-8564-19ea-449c-14b812e8d0a6","asset_version":"1.0.0","destination_app_name":"bwa-mem","destination_app_version":"1-0-0"}}]"#,
            answers: r#"[{"status":"200","description":"The app that was added.","media":"application/json","schema":{"$ref":"ResourceId"}}]"#,
        },
    },
    Entry {
        operation: &operations::LIST_APP,
        call: list_app,
        request: None,
        responses: &[(200, replay::<types::AppList>)],
        list: Some(List {
            facts: &operations::LIST_APP_PAGES,
            items: answer::items::<types::AppList>,
            pages: answer::page::<types::AppList>,
        }),
        about: About {
            area: "apps",
            group: "Apps",
            section: "4.5.1.4 获取应用列表",
            summary: "List apps",
            description: "Returns the apps of the project, optionally only those of a name or version.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"query","name":"name","required":false,"description":"Name that the listed apps must match.","schema":{"type":"string","minLength":1,"maxLength":56}},{"in":"query","name":"version","required":false,"description":"Version that the listed apps must have.","schema":{"type":"string","minLength":1,"maxLength":32}}]"#,
            answers: r#"[{"status":"200","description":"The apps of the project.","media":"application/json","schema":{"$ref":"AppList"}}]"#,
        },
    },
    Entry {
        operation: &operations::CREATE_APP,
        call: create_app,
        request: Some(replay::<types::CreateApp>),
        responses: &[(201, replay::<types::ResourceId>)],
        list: None,
        about: About {
            area: "apps",
            group: "Apps",
            section: "4.5.1.5 创建应用",
            summary: "Create an app",
            description: "Creates an app from a Docker image, its commands and parameters, and returns its identifier. Name and version together must be unique. Refused with `eihealth.01050014` if the image is built for another processor; with `eihealth.01050015` if a command is too risky; with `eihealth.01050004` if name and version are taken; with `eihealth.01050018` if a command has a parameter that is not declared.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"App to create: the image it runs, its command, inputs, outputs and resources.","schema":{"$ref":"CreateApp"},"media":"application/json","example":{"name":"bwa-mem","version":"1-0-0","summary":"Aligns short reads to a reference genome.","description":"BWA-MEM 0.7.18; expects an indexed reference such as GRCh38.","labels":["alignment"],"image":"eihealth-wgs-pilot-k4d7/bwa:0.7.18","commands":["bwa mem -t 8 GRCh38.fa ${reads} | samtools sort -o ${bam}"],"resources":{"cpu_type":"X86","cpu":"8C","memory":"32G","gpu_type":"","gpu":"0"},"inputs":[{"name":"reads","description":"Folder with the paired reads","required":true,"concurrent":"vars_iter","type":"DIRECTORY","pattern":"*.fastq.gz","values":["/raw/NA-01"]}],"outputs":[{"name":"bam","description":"Sorted alignment","required":true,"type":"FILE","pattern":".bam","values":["/aligned/NA-01.bam"]}],"node_labels":["highmem"],"icon":"data:image/png;base64,iVBORw0KGgo="}}]"#,
            answers: r#"[{"status":"201","description":"The app that was created.","media":"application/json","schema":{"$ref":"ResourceId"}}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_APP,
        call: show_app,
        request: None,
        responses: &[(200, replay::<types::App>)],
        list: None,
        about: About {
            area: "apps",
            group: "Apps",
            section: "4.5.1.6 获取应用详情",
            summary: "Get an app",
            description: "Returns the app with its image, commands, resources and parameters.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"app_id","required":true,"description":"Id of the app, as `list_app` or `create_app` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The app.","media":"application/json","schema":{"$ref":"App"}}]"#,
        },
    },
    Entry {
        operation: &operations::UPDATE_APP,
        call: update_app,
        request: Some(replay::<types::UpdateApp>),
        responses: &[],
        list: None,
        about: About {
            area: "apps",
            group: "Apps",
            section: "4.5.1.7 更新应用",
            summary: "Update an app",
            description: "Replaces the settings of the app; name and version must stay the same. Subscribed apps cannot be updated. Refused with `eihealth.01050005` if name or version differ; with `eihealth.01050006` if the app is subscribed; with `eihealth.01050011` if a workflow uses the app and its inputs or outputs differ; with `eihealth.01050014` if the image is built for another processor; with `eihealth.01050015` if a command is too risky; with `eihealth.01050018` if a command has a parameter that is not declared.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"app_id","required":true,"description":"Id of the app, as `list_app` or `create_app` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"New definition of an app.","schema":{"$ref":"UpdateApp"},"media":"application/json","example":{"name":"bwa-mem","version":"1-0-0","summary":"Aligns short reads to a reference genome.","description":"BWA-MEM 0.7.18; expects an indexed reference such as GRCh38.","labels":["alignment"],"image":"eihealth-wgs-pilot-k4d7/bwa:0.7.18","commands":["bwa mem -t 8 GRCh38.fa ${reads} | samtools sort -o ${bam}"],"resources":{"cpu_type":"X86","cpu":"8C","memory":"32G","gpu_type":"","gpu":"0"},"inputs":[{"name":"reads","description":"Folder with the paired reads","required":true,"concurrent":"vars_iter","type":"DIRECTORY","pattern":"*.fastq.gz","values":["/raw/NA-01"]}],"outputs":[{"name":"bam","description":"Sorted alignment","required":true,"type":"FILE","pattern":".bam","values":["/aligned/NA-01.bam"]}],"node_labels":["highmem"],"icon":"data:image/png;base64,iVBORw0KGgo="}}]"#,
            answers: r#"[{"status":"200","description":"The app was changed."}]"#,
        },
    },
    Entry {
        operation: &operations::DELETE_APP,
        call: delete_app,
        request: None,
        responses: &[],
        list: None,
        about: About {
            area: "apps",
            group: "Apps",
            section: "4.5.1.8 删除应用",
            summary: "Delete an app",
            description: "Deletes the app. An app that a workflow uses cannot be deleted. Refused with `eihealth.01050013` if a workflow uses the app.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"app_id","required":true,"description":"Id of the app, as `list_app` or `create_app` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The app was deleted."}]"#,
        },
    },
];

fn publish_app(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client
        .publish_app(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "app_id")?,
            arguments.required::<types::PublishApp>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::PublishedAsset>)]))
}

fn batch_import_app(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .batch_import_app(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::BatchImportApp>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<Vec<types::AppImport>>)]))
}

fn subscribe_app(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .subscribe_app(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::SubscribeApp>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ResourceId>)]))
}

fn list_app(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let mut call = client
        .list_app(arguments.required::<String>("path", "eihealth_project_id")?);
    if let Some(value) = arguments.optional::<String>("query", "name")? {
        call = call.name(value);
    }
    if let Some(value) = arguments.optional::<String>("query", "version")? {
        call = call.version(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::AppList>)]))
}

fn create_app(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client
        .create_app(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<types::CreateApp>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ResourceId>)]))
}

fn show_app(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client
        .show_app(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "app_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::App>)]))
}

fn update_app(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client
        .update_app(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "app_id")?,
            arguments.required::<types::UpdateApp>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn delete_app(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client
        .delete_app(
            arguments.required::<String>("path", "eihealth_project_id")?,
            arguments.required::<String>("path", "app_id")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

pub(super) static SCHEMAS: &[(&str, &str)] = &[
    (
        "App",
        r#"{"description":"App with its command, inputs, outputs and resources.","type":"object","properties":{"id":{"description":"Identifier of the app.","type":"string"},"name":{"description":"Name of the app.","type":"string"},"version":{"description":"Version of the app, in the author's own numbering.","type":"string"},"summary":{"description":"Short description of the app.","type":"string"},"description":{"description":"Full description of the app.","type":"string"},"labels":{"description":"Labels attached to the app.","type":"array","items":{"type":"string"}},"image":{"description":"Address of the Docker image that the app runs.","type":"string"},"commands":{"description":"Commands that run when the app's container starts.","type":"array","items":{"type":"string"}},"resources":{"$ref":"ResourceRequirement"},"inputs":{"description":"Input parameters of the app.","type":"array","items":{"$ref":"AppInput"}},"outputs":{"description":"Output parameters of the app.","type":"array","items":{"$ref":"AppOutput"}},"create_time":{"description":"Time at which the app was created.","type":"string","format":"date-time"},"update_time":{"description":"Time at which the app was last changed.","type":"string","format":"date-time"},"user_name":{"description":"Name of the user who created the app.","type":"string"},"source_project_name":{"description":"Name of the platform project that the app was imported from.","type":"string"},"source_resource_id":{"description":"Id of the app in the project that it was imported from.","type":"string"},"node_labels":{"description":"Labels of the compute nodes that the app may run on.","type":"array","items":{"type":"string"}},"icon":{"description":"Icon of the app as a base64 data address, such as `data:image/png;base64,...`.","type":"string"}}}"#,
    ),
    (
        "AppImportList",
        r#"{"description":"Outcome of an import, an entry for each app.","type":"array","items":{"$ref":"AppImport"}}"#,
    ),
    (
        "AppList",
        r#"{"description":"Apps of a project.","type":"object","properties":{"apps":{"description":"Apps of the project.","type":"array","items":{"$ref":"AppSummary"}},"count":{"description":"Total number of matching items.","type":"integer","format":"int32"}}}"#,
    ),
    (
        "AppSource",
        r#"{"description":"App to copy, and its name and version in this project.","type":"object","required":["destination_app_name","destination_app_version","source_app_id"],"properties":{"destination_app_name":{"description":"Name that the app gets in this project: begins with a letter, ends with a letter or digit, and may hold `-` and `_`.","type":"string","minLength":1,"maxLength":56},"destination_app_version":{"description":"Version that the app gets in this project: begins and ends with a letter or digit and may hold `-`.","type":"string","minLength":1,"maxLength":24},"source_app_id":{"description":"Identifier of the app in the source project.","type":"string","minLength":1,"maxLength":128}}}"#,
    ),
    (
        "AppSummary",
        r#"{"description":"App as it stands in a list.","type":"object","properties":{"id":{"description":"Identifier of the app.","type":"string"},"name":{"description":"Name of the app.","type":"string"},"version":{"description":"Version of the app, in the author's own numbering.","type":"string"},"summary":{"description":"Short description of the app.","type":"string"},"description":{"description":"Full description of the app.","type":"string"},"labels":{"description":"Labels attached to the app.","type":"array","items":{"type":"string"}},"create_time":{"description":"Time at which the app was created.","type":"string","format":"date-time"},"update_time":{"description":"Time at which the app was last changed.","type":"string","format":"date-time"},"user_name":{"description":"Name of the user who created the app.","type":"string"},"source_project_name":{"description":"Name of the platform project that the app was imported from.","type":"string"},"source_resource_id":{"description":"Id of the app in the project that it was imported from.","type":"string"},"icon":{"description":"Icon of the app as a base64 data address, such as `data:image/png;base64,...`.","type":"string"}}}"#,
    ),
    (
        "BatchImportApp",
        r#"{"description":"Apps to copy from another platform project.","type":"object","required":["source_project_id","import_apps"],"properties":{"source_project_id":{"description":"Id of the platform project to copy from.","type":"string","minLength":1,"maxLength":128},"import_apps":{"description":"Apps of the source project to import, each with the name and version it gets in this project.","type":"array","maxItems":10,"items":{"$ref":"AppSource"}}}}"#,
    ),
    (
        "CreateApp",
        r#"{"description":"App to create: the image it runs, its command, inputs, outputs and resources.","type":"object","required":["name","version","image","commands"],"properties":{"name":{"description":"Name of the app: begins with a letter, ends with a letter or digit, and may hold `-` and `_`; an update must repeat it unchanged.","type":"string","minLength":1,"maxLength":56},"version":{"description":"Version of the app: begins and ends with a letter or digit and may hold `-`; an update must repeat it unchanged.","type":"string","minLength":1,"maxLength":24},"summary":{"description":"Short description of the app.","type":"string","maxLength":128},"description":{"description":"Full description of the app; Markdown is to be supported later.","type":"string","maxLength":65535},"labels":{"description":"Labels of the app: letters (also Chinese), digits, spaces, `_` and `-`, with no space at either end.","type":"array","maxItems":5,"items":{"type":"string","minLength":1,"maxLength":32}},"image":{"description":"Address of the Docker image that the app runs, such as `my-project/bwa:0.7.17`; no Chinese characters.","type":"string","minLength":5,"maxLength":255},"commands":{"description":"Commands that run when the container starts; no Chinese characters.","type":"array","minItems":1,"maxItems":300,"items":{"type":"string","maxLength":256}},"resources":{"$ref":"ResourceRequirement"},"inputs":{"description":"Input parameters of the app.","type":"array","maxItems":128,"items":{"$ref":"AppInput"}},"outputs":{"description":"Output parameters of the app.","type":"array","maxItems":128,"items":{"$ref":"AppOutput"}},"node_labels":{"description":"Label of the compute nodes that the app may run on.","type":"array","maxItems":1,"items":{"type":"string","minLength":1,"maxLength":63}},"icon":{"description":"Icon of the app as a base64 data address, such as `data:image/png;base64,...`.","type":"string","maxLength":20000}}}"#,
    ),
    (
        "PublishApp",
        r#"{"description":"How an app is presented on the asset market.","type":"object","required":["name","version"],"properties":{"name":{"description":"Name that the asset has in the asset market.","type":"string","minLength":1,"maxLength":56},"version":{"description":"Version of the asset in the asset market.","type":"string","minLength":1,"maxLength":24},"title":{"description":"Display name of the asset in the asset market.","type":"string","maxLength":128},"picture":{"description":"Cover picture of the asset, base64-encoded (a data URL such as `data:image/png;base64,...`).","type":"string","maxLength":50000},"summary":{"description":"Short description of the asset, for overviews.","type":"string","maxLength":128},"description":{"description":"Long description of the asset.","type":"string","maxLength":65535},"labels":{"description":"Labels attached to the published asset.","type":"array","maxItems":5,"items":{"type":"string","minLength":1,"maxLength":32}}}}"#,
    ),
    (
        "SubscribeApp",
        r#"{"description":"Version of an app asset to add, and its name in this project.","type":"object","required":["asset_id","asset_version","destination_app_name","destination_app_version"],"properties":{"asset_id":{"description":"Identifier of the app asset in the asset market: letters, digits, `_` and `-`.","type":"string","minLength":1,"maxLength":128},"asset_version":{"description":"Version of the asset: begins with a letter or digit, followed by lower-case letters, digits, `.`, `/`, `_` or `-`.","type":"string","minLength":1,"maxLength":128},"destination_app_name":{"description":"Name that the app gets in this project: begins with a letter, ends with a letter or digit, and may hold `-` and `_`.","type":"string","minLength":1,"maxLength":56},"destination_app_version":{"description":"Version that the subscribed app gets in this project: begins and ends with a letter or digit and may hold `-`.","type":"string","minLength":1,"maxLength":24}}}"#,
    ),
    (
        "UpdateApp",
        r#"{"description":"New definition of an app.","type":"object","required":["name","version","image","commands"],"properties":{"name":{"description":"Name of the app: begins with a letter, ends with a letter or digit, and may hold `-` and `_`; an update must repeat it unchanged.","type":"string","minLength":1,"maxLength":56},"version":{"description":"Version of the app: begins and ends with a letter or digit and may hold `-`; an update must repeat it unchanged.","type":"string","minLength":1,"maxLength":24},"summary":{"description":"Short description of the app.","type":"string","maxLength":128},"description":{"description":"Full description of the app; Markdown is to be supported later.","type":"string","maxLength":65535},"labels":{"description":"Labels of the app: letters (also Chinese), digits, spaces, `_` and `-`, with no space at either end.","type":"array","maxItems":5,"items":{"type":"string","minLength":1,"maxLength":32}},"image":{"description":"Address of the Docker image that the app runs, such as `my-project/bwa:0.7.17`; no Chinese characters.","type":"string","minLength":5,"maxLength":255},"commands":{"description":"Commands that run when the container starts; no Chinese characters.","type":"array","minItems":1,"maxItems":300,"items":{"type":"string","maxLength":256}},"resources":{"$ref":"ResourceRequirement"},"inputs":{"description":"Input parameters of the app.","type":"array","maxItems":128,"items":{"$ref":"AppInput"}},"outputs":{"description":"Output parameters of the app.","type":"array","maxItems":128,"items":{"$ref":"AppOutput"}},"node_labels":{"description":"Label of the compute nodes that the app may run on.","type":"array","maxItems":1,"items":{"type":"string","minLength":1,"maxLength":63}},"icon":{"description":"Icon of the app as a base64 data address, such as `data:image/png;base64,...`.","type":"string","maxLength":20000}}}"#,
    ),
];
