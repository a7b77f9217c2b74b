// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{About, Arguments, Entry, Failure, List, Pending, answer, replay};
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
        list: None,
        about: About {
            area: "data",
            group: "Data",
            section: "4.3.2.1 创建文件夹",
            summary: "Create a folder",
            description: "Creates an empty folder. It fails if the folder exists. Refused with `eihealth.01030002` if the folder is there already; with `eihealth.01030014` or `eihealth.01000050` if the whole path is longer than 1024 characters; with `eihealth.01030017` or `eihealth.01000053` if the folder is more than 45 levels deep.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"A folder to create.","schema":{"$ref":"CreateData"},"media":"application/json","example":{"name":"na12878","parent_folder":"raw/"}}]"#,
            answers: r#"[{"status":"201","description":"The folder was created; its full path as id.","media":"application/json","schema":{"$ref":"ResourceId"}}]"#,
        },
    },
    Entry {
        operation: &operations::LIST_DATA,
        call: list_data,
        request: None,
        responses: &[(200, replay::<types::DataList>)],
        list: Some(List {
            facts: &operations::LIST_DATA_PAGES,
            items: answer::items::<types::DataList>,
            pages: answer::page::<types::DataList>,
        }),
        about: About {
            area: "data",
            group: "Data",
            section: "4.3.2.2 查询数据列表",
            summary: "List files and folders",
            description: "Returns the files and folders directly in one folder of the project, page by page.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"query","name":"limit","required":false,"description":"Largest number of items to return in one page.","schema":{"type":"integer","format":"int32","default":100,"minimum":1,"maximum":1000}},{"in":"query","name":"offset","required":false,"description":"Number of items to skip before the first one returned.","schema":{"type":"integer","format":"int32","default":0,"minimum":0,"maximum":100000000}},{"in":"query","name":"path","required":false,"description":"Folder to list, as `project:/path`; the root folder if absent.","schema":{"type":"string","maxLength":2000}},{"in":"query","name":"search_key","required":false,"description":"Text that the files and folders returned must match.","schema":{"type":"string","maxLength":2000}},{"in":"query","name":"sort_dir","required":false,"description":"Sort direction.","schema":{"default":"desc","$ref":"SortDirection"}},{"in":"query","name":"sort_key","required":false,"description":"Field to sort by, `type` or `create_time`.","schema":{"$ref":"DataSortKey"}},{"in":"query","name":"marker","required":false,"description":"Where the page starts: `next_marker` of the page before.","schema":{"type":"string","maxLength":2000}}]"#,
            answers: r#"[{"status":"200","description":"The files and folders.","media":"application/json","schema":{"$ref":"DataList"}}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_BUCKET_STORAGE,
        call: show_bucket_storage,
        request: None,
        responses: &[(200, replay::<types::BucketStorage>)],
        list: None,
        about: About {
            area: "data",
            group: "Data",
            section: "4.3.2.3 获取桶存量信息",
            summary: "Get the storage that a project uses",
            description: "Returns the bytes that the bucket of the project holds.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The storage in use.","media":"application/json","schema":{"$ref":"BucketStorage"}}]"#,
        },
    },
    Entry {
        operation: &operations::COPY_DATA,
        call: copy_data,
        request: Some(replay::<types::CopyData>),
        responses: &[(202, replay::<types::ResourceId>)],
        list: None,
        about: About {
            area: "data",
            group: "Data",
            section: "4.3.2.4 复制项目数据",
            summary: "Copy data within a project",
            description: "Copies files and folders into a folder of the same project in the background; follow the data job with `show_data_job`. Refused with `eihealth.01000055` if the storage of the project is full; with `eihealth.01030003` if the project does not allow it; with `eihealth.01030030` if the data is in an archive class.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Data to copy within a project.","schema":{"$ref":"CopyData"},"media":"application/json","example":{"overwrite":false,"sub_paths":["raw/na12878/","reference/hg38.fa"],"target_folder":"work/"}}]"#,
            answers: r#"[{"status":"202","description":"Accepted; the id of the data job that copies.","media":"application/json","schema":{"$ref":"ResourceId"}}]"#,
        },
    },
    Entry {
        operation: &operations::IMPORT_DATA,
        call: import_data,
        request: Some(replay::<types::ImportData>),
        responses: &[(202, replay::<types::ResourceId>)],
        list: None,
        about: About {
            area: "data",
            group: "Data",
            section: "4.3.2.5 导入项目数据",
            summary: "Import data from another project",
            description: "Copies files and folders of another project, which must allow sharing, into this one in the background; follow the data job with `show_data_job`. Refused with `eihealth.01000055` if the storage of the project is full; with `eihealth.01030003` if the project does not allow it.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Data to copy from another project.","schema":{"$ref":"ImportData"},"media":"application/json","example":{"overwrite":true,"source_project_id":"f39c27d1-6b08-4e5a-9d74-a1c0582be6f3","sub_paths":["bam/na12878.bam","bam/na12878.bam.bai"],"target_folder":"bam/"}}]"#,
            answers: r#"[{"status":"202","description":"Accepted; the id of the data job that imports.","media":"application/json","schema":{"$ref":"ResourceId"}}]"#,
        },
    },
    Entry {
        operation: &operations::IMPORT_NETWORK_DATA,
        call: import_network_data,
        request: Some(replay::<types::ImportNetworkData>),
        responses: &[(202, replay::<types::ResourceId>)],
        list: None,
        about: About {
            area: "data",
            group: "Data",
            section: "4.3.2.6 导入网上数据",
            summary: "Import data from the internet",
            description: "Downloads up to 10 files into the project in the background; follow the data job with `show_data_job`. Refused with `eihealth.01000055` if the storage of the project is full; with `eihealth.01030032` if the platform has no computing resources; with `eihealth.01030042` if an address gives nothing.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Files to download into a project.","schema":{"$ref":"ImportNetworkData"},"media":"application/json","example":{"target_folder":"reference/","urls":["https://downloads.example.org/GRCh38/hg38.fa.gz"],"md5s":["043ddbceea595b5b573243becf642d41"]}}]"#,
            answers: r#"[{"status":"202","description":"Accepted; the id of the data job that downloads.","media":"application/json","schema":{"$ref":"ResourceId"}}]"#,
        },
    },
    Entry {
        operation: &operations::QUOTE_DATA,
        call: quote_data,
        request: Some(replay::<types::QuoteData>),
        responses: &[],
        list: None,
        about: About {
            area: "data",
            group: "Data",
            section: "4.3.2.7 引用项目数据",
            summary: "Reference data of another project or a bucket",
            description: "Makes data of another project or an OBS bucket visible in this one without copying it. Buckets of the archive storage class are refused. Refused with `eihealth.01030018` if more than 10 files or folders would be referenced; with `eihealth.01030029` if the bucket is of an archive class; with `eihealth.01030035` if the bucket is in another region; with `eihealth.01030037` if the bucket is encrypted.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Data of another project or an OBS bucket to reference.","schema":{"$ref":"QuoteData"},"media":"application/json","example":{"quote_project_id":"f39c27d1-6b08-4e5a-9d74-a1c0582be6f3","sub_paths":["panels/","dbsnp/dbsnp_155.vcf.gz"]}}]"#,
            answers: r#"[{"status":"200","description":"The data is referenced."}]"#,
        },
    },
    Entry {
        operation: &operations::SUBSCRIBE_DATA,
        call: subscribe_data,
        request: Some(replay::<types::SubscribeData>),
        responses: &[(202, replay::<types::ResourceId>)],
        list: None,
        about: About {
            area: "data",
            group: "Data",
            section: "4.3.2.8 订阅资产市场数据",
            summary: "Subscribe to a data asset of the market",
            description: "Copies a data asset into the project in the background; follow the data job with `show_data_job`. Refused with `eihealth.01000058` if the version is not published.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"A data asset of the market to copy into a project.","schema":{"$ref":"SubscribeData"},"media":"application/json","example":{"asset_id":"0b8de4a5-73f1-4c69-8a2e-b6d95c107f48","overwrite":false,"target_folder":"reference/","version":"2.1"}}]"#,
            answers: r#"[{"status":"202","description":"Accepted; the id of the data job that copies the asset.","media":"application/json","schema":{"$ref":"ResourceId"}}]"#,
        },
    },
    Entry {
        operation: &operations::UPLOAD_DATA,
        call: upload_data,
        request: None,
        responses: &[(200, replay::<types::MultipartUpload>)],
        list: None,
        about: About {
            area: "data",
            group: "Data",
            section: "4.3.2.9 上传数据文件",
            summary: "Upload a file",
            description: "Takes a small file whole and a larger one in parts: send the first, then give the id it returns with every further one. Refused with `eihealth.01000055` if the storage of the project is full; with `eihealth.01030013` if the file, or the part of it, is larger than 10 MB; with `eihealth.01030014` or `eihealth.01000050` if the whole path is longer than 1024 characters; with `eihealth.01030017` or `eihealth.01000053` if the folder is more than 45 levels deep.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"form","name":"file","required":true,"description":"Content of the file or of this part, of at most 10 MB.","schema":{"description":"Content of the file or of this part, of at most 10 MB.","type":"string","format":"binary"}},{"in":"form","name":"target_folder","required":false,"description":"Folder of the project to write to, ending in `/`, such as `raw/`; the root folder if absent.","schema":{"description":"Folder of the project to write to, ending in `/`, such as `raw/`; the root folder if absent.","type":"string","maxLength":2000}},{"in":"form","name":"part_number","required":false,"description":"Number of this part, counted from 1.","schema":{"description":"Number of this part, counted from 1.","type":"string","default":"1","minLength":1,"maxLength":4}},{"in":"form","name":"total_part","required":false,"description":"Number of parts that the file is split into.","schema":{"description":"Number of parts that the file is split into.","type":"string","default":"1","minLength":1,"maxLength":4}},{"in":"form","name":"multipart_id","required":false,"description":"Id of the upload, which the answer to the first part gives. Needed with every part but the first.","schema":{"description":"Id of the upload, which the answer to the first part gives. Needed with every part but the first.","type":"string","minLength":1,"maxLength":128}},{"in":"form","name":"file_name","required":false,"description":"Name to store the file under.","schema":{"description":"Name to store the file under.","type":"string","minLength":1,"maxLength":2000}},{"in":"form","name":"md5","required":false,"description":"MD5 checksum of the file.","schema":{"description":"MD5 checksum of the file.","type":"string","minLength":1,"maxLength":2000}}]"#,
            answers: r#"[{"status":"200","description":"The file or part was stored; the id of the upload.","media":"application/json","schema":{"$ref":"MultipartUpload"}}]"#,
        },
    },
    Entry {
        operation: &operations::BATCH_DELETE_DATA,
        call: batch_delete_data,
        request: Some(replay::<types::BatchDeleteData>),
        responses: &[(202, replay::<types::ResourceId>)],
        list: None,
        about: About {
            area: "data",
            group: "Data",
            section: "4.3.2.10 批量删除项目数据",
            summary: "Delete several files and folders",
            description: "Deletes up to 50 files and folders of a project that allows deletion, in the background; follow the data job with `show_data_job`. Refused with `eihealth.01000056` if a folder above is protected; with `eihealth.01030003` if the project does not allow it.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Files and folders to delete.","schema":{"$ref":"BatchDeleteData"},"media":"application/json","example":{"paths":["wgs-cohort:/work/","wgs-cohort:/raw/na12878/reads_1.fq.gz"]}}]"#,
            answers: r#"[{"status":"202","description":"Accepted; the id of the data job that deletes.","media":"application/json","schema":{"$ref":"ResourceId"}}]"#,
        },
    },
    Entry {
        operation: &operations::LIST_BUCKET,
        call: list_bucket,
        request: None,
        responses: &[(200, replay::<types::ProjectBucketList>)],
        list: Some(List {
            facts: &operations::LIST_BUCKET_PAGES,
            items: answer::items::<types::ProjectBucketList>,
            pages: answer::page::<types::ProjectBucketList>,
        }),
        about: About {
            area: "data",
            group: "Data",
            section: "4.3.2.11 获取桶列表",
            summary: "List the buckets of a project",
            description: "Returns the project's own bucket and those of projects it references.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The buckets.","media":"application/json","schema":{"$ref":"ProjectBucketList"}}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_DATA_POLICY,
        call: show_data_policy,
        request: None,
        responses: &[(200, replay::<types::DataPolicy>)],
        list: None,
        about: About {
            area: "data",
            group: "Data",
            section: "4.3.2.12 查询项目级数据权限控制策略",
            summary: "Get the data policy of a project",
            description: "Returns what may be done with the data of the project.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The data policy.","media":"application/json","schema":{"$ref":"DataPolicy"}}]"#,
        },
    },
    Entry {
        operation: &operations::UPDATE_DATA_POLICY,
        call: update_data_policy,
        request: Some(replay::<types::DataPolicy>),
        responses: &[],
        list: None,
        about: About {
            area: "data",
            group: "Data",
            section: "4.3.2.13 设置项目级权限控制策略",
            summary: "Update the data policy of a project",
            description: "Sets all four switches at once.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"What the members of a project may do with its data.","schema":{"$ref":"DataPolicy"},"media":"application/json","example":{"data_delete":false,"data_download":true,"data_encrypted":false,"data_share":true}}]"#,
            answers: r#"[{"status":"200","description":"The data policy was replaced."}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_DATA,
        call: show_data,
        request: None,
        responses: &[(200, replay::<types::DataObject>)],
        list: None,
        about: About {
            area: "data",
            group: "Data",
            section: "4.3.2.14 获取数据详情",
            summary: "Get a file or folder",
            description: "Returns size, rights and a download address, and on request the content of a small file. Refused with `eihealth.01030038` if the file is too large for a preview; with `eihealth.01030030` if the data is in an archive class.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"path","required":true,"description":"Full path of the file or folder, as `project:/path`.","schema":{"type":"string","minLength":1,"maxLength":2000}},{"in":"header","name":"X-Need-Content","required":false,"description":"Whether to return the content of the file as well; large files are refused.","schema":{"type":"boolean","default":false}}]"#,
            answers: r#"[{"status":"200","description":"The file or folder.","media":"application/json","schema":{"$ref":"DataObject"}}]"#,
        },
    },
    Entry {
        operation: &operations::UPDATE_DATA_PATH_POLICY,
        call: update_data_path_policy,
        request: Some(replay::<types::UpdateDataPathPolicy>),
        responses: &[],
        list: None,
        about: About {
            area: "data",
            group: "Data",
            section: "4.3.2.15 设置数据对象策略",
            summary: "Allow or deny deletion of a file or folder",
            description: "Sets the policy of one file or folder. Refused with `eihealth.01000052` if too much is protected already; with `eihealth.01000056` if a folder above is protected.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"path","name":"path","required":true,"description":"Full path of the file or folder, as `project:/path`.","schema":{"type":"string","minLength":1,"maxLength":2000}},{"in":"body","name":"body","required":true,"description":"What may be done with a file or folder.","schema":{"$ref":"UpdateDataPathPolicy"},"media":"application/json","example":{"delete_policy":"deny"}}]"#,
            answers: r#"[{"status":"200","description":"The policy was set."}]"#,
        },
    },
    Entry {
        operation: &operations::PUBLISH_DATA,
        call: publish_data,
        request: Some(replay::<types::PublishData>),
        responses: &[(202, replay::<types::PublishedAsset>)],
        list: None,
        about: About {
            area: "data",
            group: "Data",
            section: "4.3.2.16 发布数据资产",
            summary: "Publish a data asset to the market",
            description: "Publishes one file or folder as a version of an asset, in the background. Refused with `eihealth.01080005` if the platform has no vendor; with `eihealth.01080006` if an internal asset has this name and version; with `eihealth.01000059` if an asset has this name and version; with `eihealth.01030003` if the project does not allow it; with `eihealth.01000057` if the platform has no vendor.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"A data asset to publish in the market.","schema":{"$ref":"PublishData"},"media":"application/json","example":{"name":"grch38-reference","version":"2.1","title":"GRCh38 reference","summary":"GRCh38 with indexes for bwa and samtools.","description":"Primary assembly of GRCh38 without alternate contigs, with the indexes of bwa and samtools.","picture":"data:image/png;base64,iVBORw0KGgo=","labels":["reference","human"],"paths":["wgs-cohort:/reference/"]}}]"#,
            answers: r#"[{"status":"202","description":"Accepted; the asset and its version.","media":"application/json","schema":{"$ref":"PublishedAsset"}}]"#,
        },
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

pub(super) static SCHEMAS: &[(&str, &str)] = &[
    (
        "BatchDeleteData",
        r#"{"description":"Files and folders to delete.","type":"object","required":["paths"],"properties":{"paths":{"description":"Files and folders to delete, as `project:/path`; a folder ends in `/`.","type":"array","maxItems":50,"items":{"type":"string","minLength":1,"maxLength":2000}}}}"#,
    ),
    (
        "BucketStorage",
        r#"{"description":"Storage that the data of a project takes.","type":"object","properties":{"size":{"description":"Used storage in bytes.","type":"integer","format":"int64"}}}"#,
    ),
    (
        "CopyData",
        r#"{"description":"Data to copy within a project.","type":"object","required":["sub_paths"],"properties":{"overwrite":{"description":"What to do with files that exist already: `true` overwrites all of them, `false` skips all.","type":"boolean","default":true},"sub_paths":{"description":"Files and folders of the project to copy; a folder ends in `/`, such as `raw/`.","type":"array","maxItems":50,"items":{"type":"string","minLength":1,"maxLength":2000}},"target_folder":{"description":"Folder of the project to write to, ending in `/`, such as `raw/`; the root folder if absent.","type":"string","maxLength":2000}}}"#,
    ),
    (
        "CreateData",
        r#"{"description":"A folder to create.","type":"object","required":["name"],"properties":{"name":{"description":"Name of the new folder.","type":"string","minLength":1,"maxLength":2000},"parent_folder":{"description":"Folder to create it in, ending in `/`, such as `raw/`; the root folder if absent.","type":"string","maxLength":2000}}}"#,
    ),
    (
        "DataEntry",
        r#"{"description":"A file or folder of a project, as a listing shows it.","type":"object","properties":{"path":{"description":"Full path, as `project:/path`.","type":"string"},"name":{"description":"Name without the folders that lead to it.","type":"string"},"type":{"description":"`FILE` for a file, `FOLDER` for a folder.","$ref":"DataEntryType"},"size":{"description":"Size of the file.","type":"integer","format":"int64","default":0},"create_time":{"description":"When the file or folder was created.","type":"string","format":"date-time"},"allowed_operate":{"description":"Whether the caller may work on it.","type":"boolean","default":true},"deletable":{"description":"Whether it may be deleted.","type":"boolean","default":true}}}"#,
    ),
    (
        "DataList",
        r#"{"description":"Files and folders of a project folder.","type":"object","properties":{"count":{"description":"Number of all files and folders in the folder.","type":"integer","format":"int64"},"datas":{"description":"Files and folders of this page.","type":"array","items":{"$ref":"DataEntry"}},"next_marker":{"description":"Where the next page starts; pass it as `marker`.","type":"string"}}}"#,
    ),
    (
        "DataObject",
        r#"{"description":"A file or folder of a project in detail.","type":"object","properties":{"path":{"description":"Full path, as `project:/path`.","type":"string"},"name":{"description":"Name without the folders that lead to it.","type":"string"},"type":{"description":"`FILE` for a file, `FOLDER` for a folder.","$ref":"DataEntryType"},"size":{"description":"Size of the file.","type":"integer","format":"int64","default":0},"create_time":{"description":"When the file or folder was created.","type":"string","format":"date-time"},"content":{"description":"Content of the file, if `X-Need-Content` asked for it.","type":"string"},"download_url":{"description":"Address to download the file from.","type":"string","x-sensitive":true},"allowed_operate":{"description":"Whether the caller may work on it.","type":"boolean","default":true},"deletable":{"description":"Whether it may be deleted.","type":"boolean","default":true}}}"#,
    ),
    (
        "DataPolicy",
        r#"{"description":"What the members of a project may do with its data.","type":"object","required":["data_delete","data_download","data_encrypted","data_share"],"properties":{"data_delete":{"description":"Whether data of the project may be deleted.","type":"boolean","default":true},"data_download":{"description":"Whether data of the project may be downloaded.","type":"boolean","default":true},"data_encrypted":{"description":"Whether data of the project may be encrypted.","type":"boolean","default":false},"data_share":{"description":"Whether data of the project may be copied or referenced.","type":"boolean","default":true}}}"#,
    ),
    (
        "DataSortKey",
        r#"{"description":"Field to sort files by.","type":"string","enum":["type","create_time"]}"#,
    ),
    (
        "ImportData",
        r#"{"description":"Data to copy from another project.","type":"object","required":["source_project_id","sub_paths"],"properties":{"overwrite":{"description":"What to do with files that exist already: `true` overwrites all of them, `false` skips all.","type":"boolean","default":true},"source_project_id":{"description":"Id of the platform project to import from.","type":"string","minLength":1,"maxLength":128},"sub_paths":{"description":"Files and folders of the source project to import; a folder ends in `/`, such as `raw/`.","type":"array","maxItems":50,"items":{"type":"string","minLength":1,"maxLength":2000}},"target_folder":{"description":"Folder of the project to write to, ending in `/`, such as `raw/`; the root folder if absent.","type":"string","maxLength":2000}}}"#,
    ),
    (
        "ImportNetworkData",
        r#"{"description":"Files to download into a project.","type":"object","required":["urls"],"properties":{"target_folder":{"description":"Folder of the project to write to, ending in `/`, such as `raw/`; the root folder if absent.","type":"string","maxLength":2000},"urls":{"description":"Addresses of the files to download.","type":"array","minItems":1,"maxItems":10,"items":{"type":"string","maxLength":4096}},"md5s":{"description":"MD5 checksums of the files, in the order of `urls`.","type":"array","minItems":1,"maxItems":10,"items":{"type":"string","maxLength":4096}}}}"#,
    ),
    (
        "MultipartUpload",
        r#"{"description":"Upload that the part belongs to.","type":"object","properties":{"multipart_id":{"description":"Id of the upload; send it with all further parts.","type":"string"}}}"#,
    ),
    (
        "PathDeletePolicy",
        r#"{"description":"Whether what is under a path may be deleted.","type":"string","enum":["allow","deny"]}"#,
    ),
    (
        "ProjectBucket",
        r#"{"description":"A project's own bucket or a bucket that it references.","type":"object","properties":{"eihealth_project_id":{"description":"Id of the platform project whose bucket it is.","type":"string"},"eihealth_project_name":{"description":"Name of that platform project.","type":"string"},"type":{"description":"`real` for the project's own bucket, `quote` for one it references.","$ref":"ProjectBucketType"},"quote_root":{"description":"Whether the root folder of the bucket is referenced rather than paths inside it.","type":"boolean"}}}"#,
    ),
    (
        "ProjectBucketList",
        r#"{"description":"Bucket of a project and the buckets it references.","type":"object","properties":{"count":{"description":"Number of buckets.","type":"integer","format":"int32"},"buckets":{"description":"The project's own bucket and the buckets it references.","type":"array","items":{"$ref":"ProjectBucket"}}}}"#,
    ),
    (
        "ProjectBucketType",
        r#"{"description":"Kind of a bucket: `real` for the project's own, `quote` for one that it references.","type":"string","enum":["real","quote"]}"#,
    ),
    (
        "PublishData",
        r#"{"description":"A data asset to publish in the market.","type":"object","required":["name","version","paths"],"properties":{"name":{"description":"Name of the asset in the market.","type":"string","minLength":1,"maxLength":128},"version":{"description":"Version of the asset to publish.","type":"string","minLength":1,"maxLength":64},"title":{"description":"Display name of the asset.","type":"string","maxLength":128},"summary":{"description":"What the asset is, in one line.","type":"string","maxLength":128},"description":{"description":"What the asset is, at length.","type":"string","maxLength":65535},"picture":{"description":"Cover picture, as a `data:` URL with base64 content.","type":"string","maxLength":50000},"labels":{"description":"Labels to find the asset by.","type":"array","maxItems":5,"items":{"type":"string","minLength":1,"maxLength":32}},"paths":{"description":"The one file or folder to publish, as `project:/path`.","type":"array","minItems":1,"maxItems":1,"items":{"type":"string","minLength":1,"maxLength":2000}}}}"#,
    ),
    (
        "QuoteData",
        r#"{"description":"Data of another project or an OBS bucket to reference.","type":"object","required":["quote_project_id","sub_paths"],"properties":{"quote_project_id":{"description":"Id of the platform project to reference, or `OBS:` and the name of an OBS bucket.","type":"string","minLength":1,"maxLength":128},"sub_paths":{"description":"Files and folders there to reference; a folder ends in `/`, such as `raw/`.","type":"array","minItems":1,"maxItems":50,"items":{"type":"string","maxLength":2000}}}}"#,
    ),
    (
        "SubscribeData",
        r#"{"description":"A data asset of the market to copy into a project.","type":"object","required":["asset_id","version"],"properties":{"asset_id":{"description":"Id of the data asset in the market.","type":"string","minLength":1,"maxLength":128},"overwrite":{"description":"What to do with files that exist already: `true` overwrites all of them, `false` skips all.","type":"boolean","default":true},"target_folder":{"description":"Folder of the project to write to, ending in `/`, such as `raw/`; the root folder if absent.","type":"string","minLength":1,"maxLength":2000},"version":{"description":"Version of the asset to copy.","type":"string","minLength":1,"maxLength":128}}}"#,
    ),
    (
        "UpdateDataPathPolicy",
        r#"{"description":"What may be done with a file or folder.","type":"object","required":["delete_policy"],"properties":{"delete_policy":{"description":"Whether the file or folder may be deleted: `allow` or `deny`.","$ref":"PathDeletePolicy"}}}"#,
    ),
];
