// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::Timestamp;
use crate::runtime::record::{IntoOption, IntoOptionalList, Rule, open_enum, record};
use super::DataEntryType;

/// Files and folders to delete.
///
/// Reference: section 4.3.2.10.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchDeleteData {
    /// Files and folders to delete, as `project:/path`; a folder ends in `/`.
    ///
    /// Required; at most 50 items; each item 1 to 2000 characters.
    pub paths: Vec<String>,
}

impl BatchDeleteData {
    /// With its required fields.
    #[inline]
    pub fn new(paths: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            paths: paths.into_iter().map(Into::into).collect(),
        }
    }
}

record!(BatchDeleteData {
    paths: "paths" => REQUIRED_ITEMS_TO_50_EACH_LENGTH_1_2000,
});

/// Storage that the data of a project takes.
///
/// Reference: section 4.3.2.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BucketStorage {
    /// Used storage in bytes.
    pub size: Option<i64>,
}

record!(BucketStorage {
    size: "size",
});

/// Data to copy within a project.
///
/// Reference: section 4.3.2.4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CopyData {
    /// What to do with files that exist already: `true` overwrites all of them, `false` skips all.
    ///
    /// Default `true`.
    pub overwrite: Option<bool>,
    /// Files and folders of the project to copy; a folder ends in `/`, such as `raw/`.
    ///
    /// Required; at most 50 items; each item 1 to 2000 characters.
    pub sub_paths: Vec<String>,
    /// Folder of the project to write to, ending in `/`, such as `raw/`; the root folder if absent.
    ///
    /// At most 2000 characters.
    pub target_folder: Option<String>,
}

impl CopyData {
    /// With its required fields.
    #[inline]
    pub fn new(sub_paths: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            sub_paths: sub_paths.into_iter().map(Into::into).collect(),
            ..Default::default()
        }
    }
    /// What to do with files that exist already: `true` overwrites all of them, `false` skips all.
    ///
    /// Default `true`.
    #[inline]
    pub fn overwrite(mut self, overwrite: impl Into<Option<bool>>) -> Self {
        self.overwrite = overwrite.into();
        self
    }
    /// Folder of the project to write to, ending in `/`, such as `raw/`; the root folder if absent.
    ///
    /// At most 2000 characters.
    #[inline]
    pub fn target_folder<Form>(
        mut self,
        target_folder: impl IntoOption<String, Form>,
    ) -> Self {
        self.target_folder = IntoOption::into_option(target_folder);
        self
    }
}

record!(CopyData {
    overwrite: "overwrite",
    sub_paths: "sub_paths" => REQUIRED_ITEMS_TO_50_EACH_LENGTH_1_2000,
    target_folder: "target_folder" => LENGTH_TO_2000,
});

/// A folder to create.
///
/// Reference: section 4.3.2.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateData {
    /// Name of the new folder.
    ///
    /// Required; 1 to 2000 characters.
    pub name: String,
    /// Folder to create it in, ending in `/`, such as `raw/`; the root folder if absent.
    ///
    /// At most 2000 characters.
    pub parent_folder: Option<String>,
}

impl CreateData {
    /// With its required fields.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Default::default()
        }
    }
    /// Folder to create it in, ending in `/`, such as `raw/`; the root folder if absent.
    ///
    /// At most 2000 characters.
    #[inline]
    pub fn parent_folder<Form>(
        mut self,
        parent_folder: impl IntoOption<String, Form>,
    ) -> Self {
        self.parent_folder = IntoOption::into_option(parent_folder);
        self
    }
}

record!(CreateData {
    name: "name" => REQUIRED_LENGTH_1_2000,
    parent_folder: "parent_folder" => LENGTH_TO_2000,
});

/// A file or folder of a project, as a listing shows it.
///
/// Reference: `DataSummaryRsp`, section 4.3.2.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataEntry {
    /// Full path, as `project:/path`.
    pub path: Option<String>,
    /// Name without the folders that lead to it.
    pub name: Option<String>,
    /// `FILE` for a file, `FOLDER` for a folder.
    ///
    /// One of `FILE`, `FOLDER`.
    pub type_: Option<DataEntryType>,
    /// Size of the file.
    ///
    /// Default `0`.
    pub size: Option<i64>,
    /// When the file or folder was created.
    pub create_time: Option<Timestamp>,
    /// Whether the caller may work on it.
    ///
    /// Default `true`.
    pub allowed_operate: Option<bool>,
    /// Whether it may be deleted.
    ///
    /// Default `true`.
    pub deletable: Option<bool>,
}

record!(DataEntry {
    path: "path",
    name: "name",
    type_: "type",
    size: "size",
    create_time: "create_time",
    allowed_operate: "allowed_operate",
    deletable: "deletable",
});

/// Files and folders of a project folder.
///
/// Reference: section 4.3.2.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataList {
    /// Number of all files and folders in the folder.
    pub count: Option<i64>,
    /// Files and folders of this page.
    pub datas: Option<Vec<DataEntry>>,
    /// Where the next page starts; pass it as `marker`.
    pub next_marker: Option<String>,
}

record!(DataList {
    count: "count",
    datas: "datas",
    next_marker: "next_marker",
});

/// A file or folder of a project in detail.
///
/// Reference: section 4.3.2.14.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataObject {
    /// Full path, as `project:/path`.
    pub path: Option<String>,
    /// Name without the folders that lead to it.
    pub name: Option<String>,
    /// `FILE` for a file, `FOLDER` for a folder.
    ///
    /// One of `FILE`, `FOLDER`.
    pub type_: Option<DataEntryType>,
    /// Size of the file.
    ///
    /// Default `0`.
    pub size: Option<i64>,
    /// When the file or folder was created.
    pub create_time: Option<Timestamp>,
    /// Content of the file, if `X-Need-Content` asked for it.
    pub content: Option<String>,
    /// Address to download the file from.
    pub download_url: Option<String>,
    /// Whether the caller may work on it.
    ///
    /// Default `true`.
    pub allowed_operate: Option<bool>,
    /// Whether it may be deleted.
    ///
    /// Default `true`.
    pub deletable: Option<bool>,
}

record!(DataObject {
    path: "path",
    name: "name",
    type_: "type",
    size: "size",
    create_time: "create_time",
    content: "content",
    download_url: "download_url" => SENSITIVE,
    allowed_operate: "allowed_operate",
    deletable: "deletable",
});

/// What the members of a project may do with its data.
///
/// Reference: sections 4.3.2.12, 4.3.2.13.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataPolicy {
    /// Whether data of the project may be deleted.
    ///
    /// Required; default `true`.
    pub data_delete: Option<bool>,
    /// Whether data of the project may be downloaded.
    ///
    /// Required; default `true`.
    pub data_download: Option<bool>,
    /// Whether data of the project may be encrypted.
    ///
    /// Required; default `false`.
    pub data_encrypted: Option<bool>,
    /// Whether data of the project may be copied or referenced.
    ///
    /// Required; default `true`.
    pub data_share: Option<bool>,
}

impl DataPolicy {
    /// With its required fields.
    #[inline]
    pub fn new(
        data_delete: bool,
        data_download: bool,
        data_encrypted: bool,
        data_share: bool,
    ) -> Self {
        Self {
            data_delete: Some(data_delete),
            data_download: Some(data_download),
            data_encrypted: Some(data_encrypted),
            data_share: Some(data_share),
        }
    }
}

record!(DataPolicy {
    data_delete: "data_delete" => REQUIRED,
    data_download: "data_download" => REQUIRED,
    data_encrypted: "data_encrypted" => REQUIRED,
    data_share: "data_share" => REQUIRED,
});

/// Field to sort files by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataSortKey {
    /// `type`
    Type,
    /// `create_time`
    CreateTime,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(DataSortKey {
    Type = "type",
    CreateTime = "create_time",
});

/// Data to copy from another project.
///
/// Reference: section 4.3.2.5.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportData {
    /// What to do with files that exist already: `true` overwrites all of them, `false` skips all.
    ///
    /// Default `true`.
    pub overwrite: Option<bool>,
    /// Id of the platform project to import from.
    ///
    /// Required; 1 to 128 characters.
    pub source_project_id: String,
    /// Files and folders of the source project to import; a folder ends in `/`, such as `raw/`.
    ///
    /// Required; at most 50 items; each item 1 to 2000 characters.
    pub sub_paths: Vec<String>,
    /// Folder of the project to write to, ending in `/`, such as `raw/`; the root folder if absent.
    ///
    /// At most 2000 characters.
    pub target_folder: Option<String>,
}

impl ImportData {
    /// With its required fields.
    #[inline]
    pub fn new(
        source_project_id: impl Into<String>,
        sub_paths: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            source_project_id: source_project_id.into(),
            sub_paths: sub_paths.into_iter().map(Into::into).collect(),
            ..Default::default()
        }
    }
    /// What to do with files that exist already: `true` overwrites all of them, `false` skips all.
    ///
    /// Default `true`.
    #[inline]
    pub fn overwrite(mut self, overwrite: impl Into<Option<bool>>) -> Self {
        self.overwrite = overwrite.into();
        self
    }
    /// Folder of the project to write to, ending in `/`, such as `raw/`; the root folder if absent.
    ///
    /// At most 2000 characters.
    #[inline]
    pub fn target_folder<Form>(
        mut self,
        target_folder: impl IntoOption<String, Form>,
    ) -> Self {
        self.target_folder = IntoOption::into_option(target_folder);
        self
    }
}

record!(ImportData {
    overwrite: "overwrite",
    source_project_id: "source_project_id" => REQUIRED_LENGTH_1_128,
    sub_paths: "sub_paths" => REQUIRED_ITEMS_TO_50_EACH_LENGTH_1_2000,
    target_folder: "target_folder" => LENGTH_TO_2000,
});

/// Files to download into a project.
///
/// Reference: section 4.3.2.6.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportNetworkData {
    /// Folder of the project to write to, ending in `/`, such as `raw/`; the root folder if absent.
    ///
    /// At most 2000 characters.
    pub target_folder: Option<String>,
    /// Addresses of the files to download.
    ///
    /// Required; 1 to 10 items; each item at most 4096 characters.
    pub urls: Vec<String>,
    /// MD5 checksums of the files, in the order of `urls`.
    ///
    /// 1 to 10 items; each item at most 4096 characters.
    pub md5s: Option<Vec<String>>,
}

impl ImportNetworkData {
    /// With its required fields.
    #[inline]
    pub fn new(urls: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            urls: urls.into_iter().map(Into::into).collect(),
            ..Default::default()
        }
    }
    /// Folder of the project to write to, ending in `/`, such as `raw/`; the root folder if absent.
    ///
    /// At most 2000 characters.
    #[inline]
    pub fn target_folder<Form>(
        mut self,
        target_folder: impl IntoOption<String, Form>,
    ) -> Self {
        self.target_folder = IntoOption::into_option(target_folder);
        self
    }
    /// MD5 checksums of the files, in the order of `urls`.
    ///
    /// 1 to 10 items; each item at most 4096 characters.
    #[inline]
    pub fn md5s<Form>(mut self, md5s: impl IntoOptionalList<String, Form>) -> Self {
        self.md5s = IntoOptionalList::into_optional_list(md5s);
        self
    }
}

record!(ImportNetworkData {
    target_folder: "target_folder" => LENGTH_TO_2000,
    urls: "urls" => REQUIRED_ITEMS_1_10_EACH_LENGTH_TO_4096,
    md5s: "md5s" => ITEMS_1_10_EACH_LENGTH_TO_4096,
});

/// Upload that the part belongs to.
///
/// Reference: section 4.3.2.9.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MultipartUpload {
    /// Id of the upload; send it with all further parts.
    pub multipart_id: Option<String>,
}

record!(MultipartUpload {
    multipart_id: "multipart_id",
});

/// Whether what is under a path may be deleted.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PathDeletePolicy {
    /// `allow`
    Allow,
    /// `deny`
    Deny,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(PathDeletePolicy {
    Allow = "allow",
    Deny = "deny",
});

/// A project's own bucket or a bucket that it references.
///
/// Reference: `ProjectBucketRsp`, section 4.3.2.11.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectBucket {
    /// Id of the platform project whose bucket it is.
    pub eihealth_project_id: Option<String>,
    /// Name of that platform project.
    pub eihealth_project_name: Option<String>,
    /// `real` for the project's own bucket, `quote` for one it references.
    ///
    /// One of `real`, `quote`.
    pub type_: Option<ProjectBucketType>,
    /// Whether the root folder of the bucket is referenced rather than paths inside it.
    pub quote_root: Option<bool>,
}

record!(ProjectBucket {
    eihealth_project_id: "eihealth_project_id",
    eihealth_project_name: "eihealth_project_name",
    type_: "type",
    quote_root: "quote_root",
});

/// Bucket of a project and the buckets it references.
///
/// Reference: section 4.3.2.11.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectBucketList {
    /// Number of buckets.
    pub count: Option<i64>,
    /// The project's own bucket and the buckets it references.
    pub buckets: Option<Vec<ProjectBucket>>,
}

record!(ProjectBucketList {
    count: "count",
    buckets: "buckets",
});

/// Kind of a bucket: `real` for the project's own, `quote` for one that it references.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProjectBucketType {
    /// `real`
    Real,
    /// `quote`
    Quote,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(ProjectBucketType {
    Real = "real",
    Quote = "quote",
});

/// A data asset to publish in the market.
///
/// Reference: section 4.3.2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublishData {
    /// Name of the asset in the market.
    ///
    /// Required; 1 to 128 characters.
    pub name: String,
    /// Version of the asset to publish.
    ///
    /// Required; 1 to 64 characters.
    pub version: String,
    /// Display name of the asset.
    ///
    /// At most 128 characters.
    pub title: Option<String>,
    /// What the asset is, in one line.
    ///
    /// At most 128 characters.
    pub summary: Option<String>,
    /// What the asset is, at length.
    ///
    /// At most 65535 characters.
    pub description: Option<String>,
    /// Cover picture, as a `data:` URL with base64 content.
    ///
    /// At most 50000 characters.
    pub picture: Option<String>,
    /// Labels to find the asset by.
    ///
    /// At most 5 items; each item 1 to 32 characters.
    pub labels: Option<Vec<String>>,
    /// The one file or folder to publish, as `project:/path`.
    ///
    /// Required; exactly 1 items; each item 1 to 2000 characters.
    pub paths: Vec<String>,
}

impl PublishData {
    /// With its required fields.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        version: impl Into<String>,
        paths: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            name: name.into(),
            version: version.into(),
            paths: paths.into_iter().map(Into::into).collect(),
            ..Default::default()
        }
    }
    /// Display name of the asset.
    ///
    /// At most 128 characters.
    #[inline]
    pub fn title<Form>(mut self, title: impl IntoOption<String, Form>) -> Self {
        self.title = IntoOption::into_option(title);
        self
    }
    /// What the asset is, in one line.
    ///
    /// At most 128 characters.
    #[inline]
    pub fn summary<Form>(mut self, summary: impl IntoOption<String, Form>) -> Self {
        self.summary = IntoOption::into_option(summary);
        self
    }
    /// What the asset is, at length.
    ///
    /// At most 65535 characters.
    #[inline]
    pub fn description<Form>(
        mut self,
        description: impl IntoOption<String, Form>,
    ) -> Self {
        self.description = IntoOption::into_option(description);
        self
    }
    /// Cover picture, as a `data:` URL with base64 content.
    ///
    /// At most 50000 characters.
    #[inline]
    pub fn picture<Form>(mut self, picture: impl IntoOption<String, Form>) -> Self {
        self.picture = IntoOption::into_option(picture);
        self
    }
    /// Labels to find the asset by.
    ///
    /// At most 5 items; each item 1 to 32 characters.
    #[inline]
    pub fn labels<Form>(mut self, labels: impl IntoOptionalList<String, Form>) -> Self {
        self.labels = IntoOptionalList::into_optional_list(labels);
        self
    }
}

record!(PublishData {
    name: "name" => REQUIRED_LENGTH_1_128,
    version: "version" => REQUIRED_LENGTH_1_64,
    title: "title" => LENGTH_TO_128,
    summary: "summary" => LENGTH_TO_128,
    description: "description" => LENGTH_TO_65535,
    picture: "picture" => LENGTH_TO_50000,
    labels: "labels" => ITEMS_TO_5_EACH_LENGTH_1_32,
    paths: "paths" => REQUIRED_ITEMS_1_1_EACH_LENGTH_1_2000,
});

/// Data of another project or an OBS bucket to reference.
///
/// Reference: section 4.3.2.7.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QuoteData {
    /// Id of the platform project to reference, or `OBS:` and the name of an OBS bucket.
    ///
    /// Required; 1 to 128 characters.
    pub quote_project_id: String,
    /// Files and folders there to reference; a folder ends in `/`, such as `raw/`.
    ///
    /// Required; 1 to 50 items; each item at most 2000 characters.
    pub sub_paths: Vec<String>,
}

impl QuoteData {
    /// With its required fields.
    #[inline]
    pub fn new(
        quote_project_id: impl Into<String>,
        sub_paths: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            quote_project_id: quote_project_id.into(),
            sub_paths: sub_paths.into_iter().map(Into::into).collect(),
        }
    }
}

record!(QuoteData {
    quote_project_id: "quote_project_id" => REQUIRED_LENGTH_1_128,
    sub_paths: "sub_paths" => REQUIRED_ITEMS_1_50_EACH_LENGTH_TO_2000,
});

/// A data asset of the market to copy into a project.
///
/// Reference: section 4.3.2.8.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscribeData {
    /// Id of the data asset in the market.
    ///
    /// Required; 1 to 128 characters.
    pub asset_id: String,
    /// What to do with files that exist already: `true` overwrites all of them, `false` skips all.
    ///
    /// Default `true`.
    pub overwrite: Option<bool>,
    /// Folder of the project to write to, ending in `/`, such as `raw/`; the root folder if absent.
    ///
    /// 1 to 2000 characters.
    pub target_folder: Option<String>,
    /// Version of the asset to copy.
    ///
    /// Required; 1 to 128 characters.
    pub version: String,
}

impl SubscribeData {
    /// With its required fields.
    #[inline]
    pub fn new(asset_id: impl Into<String>, version: impl Into<String>) -> Self {
        Self {
            asset_id: asset_id.into(),
            version: version.into(),
            ..Default::default()
        }
    }
    /// What to do with files that exist already: `true` overwrites all of them, `false` skips all.
    ///
    /// Default `true`.
    #[inline]
    pub fn overwrite(mut self, overwrite: impl Into<Option<bool>>) -> Self {
        self.overwrite = overwrite.into();
        self
    }
    /// Folder of the project to write to, ending in `/`, such as `raw/`; the root folder if absent.
    ///
    /// 1 to 2000 characters.
    #[inline]
    pub fn target_folder<Form>(
        mut self,
        target_folder: impl IntoOption<String, Form>,
    ) -> Self {
        self.target_folder = IntoOption::into_option(target_folder);
        self
    }
}

record!(SubscribeData {
    asset_id: "asset_id" => REQUIRED_LENGTH_1_128,
    overwrite: "overwrite",
    target_folder: "target_folder" => LENGTH_1_2000,
    version: "version" => REQUIRED_LENGTH_1_128,
});

/// What may be done with a file or folder.
///
/// Reference: section 4.3.2.15.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDataPathPolicy {
    /// Whether the file or folder may be deleted: `allow` or `deny`.
    ///
    /// Required; one of `allow`, `deny`.
    pub delete_policy: PathDeletePolicy,
}

impl UpdateDataPathPolicy {
    /// With its required fields.
    #[inline]
    pub fn new(delete_policy: impl Into<PathDeletePolicy>) -> Self {
        Self {
            delete_policy: delete_policy.into(),
        }
    }
}

record!(UpdateDataPathPolicy {
    delete_policy: "delete_policy" => REQUIRED,
});

static ITEMS_1_10_EACH_LENGTH_TO_4096: Rule = Rule::NONE
    .items(1, 10)
    .each(&LENGTH_TO_4096);
static ITEMS_TO_5_EACH_LENGTH_1_32: Rule = Rule::NONE.items(0, 5).each(&LENGTH_1_32);
static LENGTH_1_2000: Rule = Rule::NONE.length(1, 2000);
static LENGTH_1_32: Rule = Rule::NONE.length(1, 32);
static LENGTH_TO_128: Rule = Rule::NONE.length(0, 128);
static LENGTH_TO_2000: Rule = Rule::NONE.length(0, 2000);
static LENGTH_TO_4096: Rule = Rule::NONE.length(0, 4096);
static LENGTH_TO_50000: Rule = Rule::NONE.length(0, 50000);
static LENGTH_TO_65535: Rule = Rule::NONE.length(0, 65535);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_ITEMS_1_10_EACH_LENGTH_TO_4096: Rule = Rule::NONE
    .required()
    .items(1, 10)
    .each(&LENGTH_TO_4096);
static REQUIRED_ITEMS_1_1_EACH_LENGTH_1_2000: Rule = Rule::NONE
    .required()
    .items(1, 1)
    .each(&LENGTH_1_2000);
static REQUIRED_ITEMS_1_50_EACH_LENGTH_TO_2000: Rule = Rule::NONE
    .required()
    .items(1, 50)
    .each(&LENGTH_TO_2000);
static REQUIRED_ITEMS_TO_50_EACH_LENGTH_1_2000: Rule = Rule::NONE
    .required()
    .items(0, 50)
    .each(&LENGTH_1_2000);
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
static REQUIRED_LENGTH_1_2000: Rule = Rule::NONE.required().length(1, 2000);
static REQUIRED_LENGTH_1_64: Rule = Rule::NONE.required().length(1, 64);
static SENSITIVE: Rule = Rule::NONE.sensitive();
