// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{About, Arguments, Entry, Failure, List, Pending, answer, replay};
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
        list: Some(List {
            facts: &operations::LIST_OBS_BUCKET_PAGES,
            items: answer::items::<types::ObsBucketList>,
            pages: answer::page::<types::ObsBucketList>,
        }),
        about: About {
            area: "obs-buckets",
            group: "OBS buckets",
            section: "4.3.4.1 获取用户 OBS 桶列表",
            summary: "List OBS buckets of the account",
            description: "Returns the buckets of the account, whose data `quote_data` can reference.",
            deprecated: false,
            inputs: r#"[{"in":"query","name":"type","required":false,"description":"Only object storage buckets, or only parallel file systems; both if absent.","schema":{"$ref":"ObsBucketType"}}]"#,
            answers: r#"[{"status":"200","description":"The buckets.","media":"application/json","schema":{"$ref":"ObsBucketList"}}]"#,
        },
    },
    Entry {
        operation: &operations::LIST_OBS_BUCKET_OBJECT,
        call: list_obs_bucket_object,
        request: None,
        responses: &[(200, replay::<types::ObsObjectList>)],
        list: Some(List {
            facts: &operations::LIST_OBS_BUCKET_OBJECT_PAGES,
            items: answer::items::<types::ObsObjectList>,
            pages: answer::page::<types::ObsObjectList>,
        }),
        about: About {
            area: "obs-buckets",
            group: "OBS buckets",
            section: "4.3.4.2 获取用户 OBS 桶内对象",
            summary: "List files and folders of an OBS bucket",
            description: "Returns the files and folders of one folder of the bucket, page by page.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"bucket_name","required":true,"description":"Name of the OBS bucket, as `list_obs_bucket` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"query","name":"limit","required":false,"description":"Largest number of items to return in one page.","schema":{"type":"integer","format":"int32","default":100,"minimum":1,"maximum":1000}},{"in":"query","name":"offset","required":false,"description":"Number of items to skip before the first one returned.","schema":{"type":"integer","format":"int32","default":0,"minimum":0,"maximum":100000000}},{"in":"query","name":"path","required":false,"description":"Folder of the bucket to list; the root folder if absent.","schema":{"type":"string","maxLength":2000}},{"in":"query","name":"search_key","required":false,"description":"Text that the files and folders returned must match.","schema":{"type":"string","maxLength":2000}}]"#,
            answers: r#"[{"status":"200","description":"The files and folders.","media":"application/json","schema":{"$ref":"ObsObjectList"}}]"#,
        },
    },
    Entry {
        operation: &operations::DOWNLOAD_DATA,
        call: download_data,
        request: Some(replay::<types::DownloadData>),
        responses: &[],
        list: None,
        about: About {
            area: "obs-buckets",
            group: "OBS buckets",
            section: "4.3.4.3 文件下载",
            summary: "Download a file",
            description: "Returns the content of a file, or a range of its bytes. A project whose file it is must allow downloads. Refused with `eihealth.01030044` if the range ends before it begins, or begins behind the end of the file; with `eihealth.01030003` if the project does not allow it; with `eihealth.01030030` if the data is in an archive class.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"A file to download, whole or in part.","schema":{"$ref":"DownloadData"},"media":"application/json","example":{"type":"PRIVATE","url":"wgs-cohort:/reference/hg38.fa","range_start":0,"range_end":26}}]"#,
            answers: r#"[{"status":"200","description":"The content of the file.","media":"application/octet-stream","schema":{"type":"string","format":"binary"}}]"#,
        },
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

pub(super) static SCHEMAS: &[(&str, &str)] = &[
    (
        "DownloadData",
        r#"{"description":"A file to download, whole or in part.","type":"object","properties":{"type":{"description":"Kind of address in `url`: `PRIVATE` for a path of a project, `PUBLIC` for a URL of OBS. `EXTRANET` is defined but not supported.","$ref":"DownloadType"},"url":{"description":"Where the file is: a project path such as `wgs-cohort:/raw/reads.fq`, or an `https` or OBS address.","type":"string","minLength":1,"maxLength":2000},"range_start":{"description":"Byte at which to start, within the file and not above `range_end`; the beginning of the file if absent.","type":"integer","format":"int64","minimum":0,"maximum":9223372036854775807},"range_end":{"description":"Byte at which to stop; the end of the file if absent.","type":"integer","format":"int64","minimum":0,"maximum":9223372036854775807}}}"#,
    ),
    (
        "DownloadType",
        r#"{"description":"Where a file to download is. `EXTRANET` is listed by the reference, which supports the other two only.","type":"string","enum":["PRIVATE","PUBLIC","EXTRANET"]}"#,
    ),
    (
        "ObsBucket",
        r#"{"description":"An OBS bucket of the account.","type":"object","properties":{"name":{"description":"Name of the bucket, which `list_obs_bucket_object` takes as `bucket_name`.","type":"string"},"region":{"description":"Region of the bucket, such as `cn-north-4`.","type":"string"},"type":{"description":"`OBJECT` for an object storage bucket, `PFS` for a parallel file system.","$ref":"ObsBucketType"}}}"#,
    ),
    (
        "ObsBucketList",
        r#"{"description":"OBS buckets of the account.","type":"object","properties":{"count":{"description":"Number of buckets.","type":"integer","format":"int32"},"buckets":{"description":"Buckets with name, region and type.","type":"array","items":{"$ref":"ObsBucket"}}}}"#,
    ),
    (
        "ObsBucketType",
        r#"{"description":"Kind of a bucket: object storage, or a parallel file system (`PFS`).","type":"string","enum":["OBJECT","PFS"]}"#,
    ),
    (
        "ObsObject",
        r#"{"description":"A file or folder of an OBS bucket.","type":"object","properties":{"path":{"description":"Full path, as `name:/path`.","type":"string"},"name":{"description":"Name without the folders that lead to it.","type":"string"},"type":{"description":"`FILE` for a file, `FOLDER` for a folder.","$ref":"DataEntryType"},"size":{"description":"Size of the file.","type":"integer","format":"int64"},"create_time":{"description":"When the file or folder was created.","type":"string","format":"date-time"}}}"#,
    ),
    (
        "ObsObjectList",
        r#"{"description":"Files and folders of an OBS bucket.","type":"object","properties":{"count":{"description":"Number of all files and folders that match.","type":"integer","format":"int32"},"objects":{"description":"Files and folders of this page.","type":"array","items":{"$ref":"ObsObject"}}}}"#,
    ),
];
