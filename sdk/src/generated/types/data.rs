// Generated from spec/ by `cargo xtask regen`. Do not edit.

use serde::de::MapAccess;
use crate::Timestamp;
use crate::runtime::record::{Record, Rule, Visit, open_enum, read, record};
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
    pub fn new(paths: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            paths: paths.into_iter().map(Into::into).collect(),
        }
    }
}

impl Record for BatchDeleteData {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("paths", &self.paths, &REQUIRED_ITEMS_TO_50_EACH_LENGTH_1_2000)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "paths" => read(&mut self.paths, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(BatchDeleteData);

/// Storage that the data of a project takes.
///
/// Reference: section 4.3.2.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BucketStorage {
    /// Used storage in bytes.
    pub size: Option<i64>,
}

impl Record for BucketStorage {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("size", &self.size, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "size" => read(&mut self.size, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(BucketStorage);

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
    pub fn new(sub_paths: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            sub_paths: sub_paths.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
    /// What to do with files that exist already: `true` overwrites all of them, `false` skips all.
    ///
    /// Default `true`.
    pub fn overwrite(mut self, overwrite: bool) -> Self {
        self.overwrite = Some(overwrite);
        self
    }
    /// Folder of the project to write to, ending in `/`, such as `raw/`; the root folder if absent.
    ///
    /// At most 2000 characters.
    pub fn target_folder(mut self, target_folder: impl Into<String>) -> Self {
        self.target_folder = Some(target_folder.into());
        self
    }
}

impl Record for CopyData {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("overwrite", &self.overwrite, &Rule::NONE)?;
        visitor
            .field(
                "sub_paths",
                &self.sub_paths,
                &REQUIRED_ITEMS_TO_50_EACH_LENGTH_1_2000,
            )?;
        visitor.field("target_folder", &self.target_folder, &LENGTH_TO_2000)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "overwrite" => read(&mut self.overwrite, map)?,
            "sub_paths" => read(&mut self.sub_paths, map)?,
            "target_folder" => read(&mut self.target_folder, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(CopyData);

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
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }
    /// Folder to create it in, ending in `/`, such as `raw/`; the root folder if absent.
    ///
    /// At most 2000 characters.
    pub fn parent_folder(mut self, parent_folder: impl Into<String>) -> Self {
        self.parent_folder = Some(parent_folder.into());
        self
    }
}

impl Record for CreateData {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("name", &self.name, &REQUIRED_LENGTH_1_2000)?;
        visitor.field("parent_folder", &self.parent_folder, &LENGTH_TO_2000)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "name" => read(&mut self.name, map)?,
            "parent_folder" => read(&mut self.parent_folder, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(CreateData);

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
    /// Size of the file in bytes.
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

impl Record for DataEntry {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("path", &self.path, &Rule::NONE)?;
        visitor.field("name", &self.name, &Rule::NONE)?;
        visitor.field("type", &self.type_, &Rule::NONE)?;
        visitor.field("size", &self.size, &Rule::NONE)?;
        visitor.field("create_time", &self.create_time, &Rule::NONE)?;
        visitor.field("allowed_operate", &self.allowed_operate, &Rule::NONE)?;
        visitor.field("deletable", &self.deletable, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "path" => read(&mut self.path, map)?,
            "name" => read(&mut self.name, map)?,
            "type" => read(&mut self.type_, map)?,
            "size" => read(&mut self.size, map)?,
            "create_time" => read(&mut self.create_time, map)?,
            "allowed_operate" => read(&mut self.allowed_operate, map)?,
            "deletable" => read(&mut self.deletable, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(DataEntry);

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

impl Record for DataList {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("count", &self.count, &Rule::NONE)?;
        visitor.field("datas", &self.datas, &Rule::NONE)?;
        visitor.field("next_marker", &self.next_marker, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "count" => read(&mut self.count, map)?,
            "datas" => read(&mut self.datas, map)?,
            "next_marker" => read(&mut self.next_marker, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(DataList);

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
    /// Size of the file in bytes.
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

impl Record for DataObject {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("path", &self.path, &Rule::NONE)?;
        visitor.field("name", &self.name, &Rule::NONE)?;
        visitor.field("type", &self.type_, &Rule::NONE)?;
        visitor.field("size", &self.size, &Rule::NONE)?;
        visitor.field("create_time", &self.create_time, &Rule::NONE)?;
        visitor.field("content", &self.content, &Rule::NONE)?;
        visitor.field("download_url", &self.download_url, &SENSITIVE)?;
        visitor.field("allowed_operate", &self.allowed_operate, &Rule::NONE)?;
        visitor.field("deletable", &self.deletable, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "path" => read(&mut self.path, map)?,
            "name" => read(&mut self.name, map)?,
            "type" => read(&mut self.type_, map)?,
            "size" => read(&mut self.size, map)?,
            "create_time" => read(&mut self.create_time, map)?,
            "content" => read(&mut self.content, map)?,
            "download_url" => read(&mut self.download_url, map)?,
            "allowed_operate" => read(&mut self.allowed_operate, map)?,
            "deletable" => read(&mut self.deletable, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(DataObject);

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

impl Record for DataPolicy {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("data_delete", &self.data_delete, &REQUIRED)?;
        visitor.field("data_download", &self.data_download, &REQUIRED)?;
        visitor.field("data_encrypted", &self.data_encrypted, &REQUIRED)?;
        visitor.field("data_share", &self.data_share, &REQUIRED)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "data_delete" => read(&mut self.data_delete, map)?,
            "data_download" => read(&mut self.data_download, map)?,
            "data_encrypted" => read(&mut self.data_encrypted, map)?,
            "data_share" => read(&mut self.data_share, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(DataPolicy);

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

open_enum!(DataSortKey { Type = "type", CreateTime = "create_time", });

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
    pub fn new(
        source_project_id: impl Into<String>,
        sub_paths: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            source_project_id: source_project_id.into(),
            sub_paths: sub_paths.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
    /// What to do with files that exist already: `true` overwrites all of them, `false` skips all.
    ///
    /// Default `true`.
    pub fn overwrite(mut self, overwrite: bool) -> Self {
        self.overwrite = Some(overwrite);
        self
    }
    /// Folder of the project to write to, ending in `/`, such as `raw/`; the root folder if absent.
    ///
    /// At most 2000 characters.
    pub fn target_folder(mut self, target_folder: impl Into<String>) -> Self {
        self.target_folder = Some(target_folder.into());
        self
    }
}

impl Record for ImportData {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("overwrite", &self.overwrite, &Rule::NONE)?;
        visitor
            .field(
                "source_project_id",
                &self.source_project_id,
                &REQUIRED_LENGTH_1_128,
            )?;
        visitor
            .field(
                "sub_paths",
                &self.sub_paths,
                &REQUIRED_ITEMS_TO_50_EACH_LENGTH_1_2000,
            )?;
        visitor.field("target_folder", &self.target_folder, &LENGTH_TO_2000)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "overwrite" => read(&mut self.overwrite, map)?,
            "source_project_id" => read(&mut self.source_project_id, map)?,
            "sub_paths" => read(&mut self.sub_paths, map)?,
            "target_folder" => read(&mut self.target_folder, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(ImportData);

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
    pub fn new(urls: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            urls: urls.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
    /// Folder of the project to write to, ending in `/`, such as `raw/`; the root folder if absent.
    ///
    /// At most 2000 characters.
    pub fn target_folder(mut self, target_folder: impl Into<String>) -> Self {
        self.target_folder = Some(target_folder.into());
        self
    }
    /// MD5 checksums of the files, in the order of `urls`.
    ///
    /// 1 to 10 items; each item at most 4096 characters.
    pub fn md5s(mut self, md5s: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.md5s = Some(md5s.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for ImportNetworkData {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("target_folder", &self.target_folder, &LENGTH_TO_2000)?;
        visitor.field("urls", &self.urls, &REQUIRED_ITEMS_1_10_EACH_LENGTH_TO_4096)?;
        visitor.field("md5s", &self.md5s, &ITEMS_1_10_EACH_LENGTH_TO_4096)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "target_folder" => read(&mut self.target_folder, map)?,
            "urls" => read(&mut self.urls, map)?,
            "md5s" => read(&mut self.md5s, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(ImportNetworkData);

/// Upload that the part belongs to.
///
/// Reference: section 4.3.2.9.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MultipartUpload {
    /// Id of the upload; send it with all further parts.
    pub multipart_id: Option<String>,
}

impl Record for MultipartUpload {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("multipart_id", &self.multipart_id, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "multipart_id" => read(&mut self.multipart_id, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(MultipartUpload);

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

open_enum!(PathDeletePolicy { Allow = "allow", Deny = "deny", });

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

impl Record for ProjectBucket {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("eihealth_project_id", &self.eihealth_project_id, &Rule::NONE)?;
        visitor
            .field("eihealth_project_name", &self.eihealth_project_name, &Rule::NONE)?;
        visitor.field("type", &self.type_, &Rule::NONE)?;
        visitor.field("quote_root", &self.quote_root, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "eihealth_project_id" => read(&mut self.eihealth_project_id, map)?,
            "eihealth_project_name" => read(&mut self.eihealth_project_name, map)?,
            "type" => read(&mut self.type_, map)?,
            "quote_root" => read(&mut self.quote_root, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(ProjectBucket);

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

impl Record for ProjectBucketList {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("count", &self.count, &Rule::NONE)?;
        visitor.field("buckets", &self.buckets, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "count" => read(&mut self.count, map)?,
            "buckets" => read(&mut self.buckets, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(ProjectBucketList);

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

open_enum!(ProjectBucketType { Real = "real", Quote = "quote", });

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
    pub fn new(
        name: impl Into<String>,
        version: impl Into<String>,
        paths: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            name: name.into(),
            version: version.into(),
            paths: paths.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
    /// Display name of the asset.
    ///
    /// At most 128 characters.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
    /// What the asset is, in one line.
    ///
    /// At most 128 characters.
    pub fn summary(mut self, summary: impl Into<String>) -> Self {
        self.summary = Some(summary.into());
        self
    }
    /// What the asset is, at length.
    ///
    /// At most 65535 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Cover picture, as a `data:` URL with base64 content.
    ///
    /// At most 50000 characters.
    pub fn picture(mut self, picture: impl Into<String>) -> Self {
        self.picture = Some(picture.into());
        self
    }
    /// Labels to find the asset by.
    ///
    /// At most 5 items; each item 1 to 32 characters.
    pub fn labels(
        mut self,
        labels: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.labels = Some(labels.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for PublishData {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("name", &self.name, &REQUIRED_LENGTH_1_128)?;
        visitor.field("version", &self.version, &REQUIRED_LENGTH_1_64)?;
        visitor.field("title", &self.title, &LENGTH_TO_128)?;
        visitor.field("summary", &self.summary, &LENGTH_TO_128)?;
        visitor.field("description", &self.description, &LENGTH_TO_65535)?;
        visitor.field("picture", &self.picture, &LENGTH_TO_50000)?;
        visitor.field("labels", &self.labels, &ITEMS_TO_5_EACH_LENGTH_1_32)?;
        visitor.field("paths", &self.paths, &REQUIRED_ITEMS_1_1_EACH_LENGTH_1_2000)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "name" => read(&mut self.name, map)?,
            "version" => read(&mut self.version, map)?,
            "title" => read(&mut self.title, map)?,
            "summary" => read(&mut self.summary, map)?,
            "description" => read(&mut self.description, map)?,
            "picture" => read(&mut self.picture, map)?,
            "labels" => read(&mut self.labels, map)?,
            "paths" => read(&mut self.paths, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(PublishData);

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

impl Record for QuoteData {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor
            .field("quote_project_id", &self.quote_project_id, &REQUIRED_LENGTH_1_128)?;
        visitor
            .field(
                "sub_paths",
                &self.sub_paths,
                &REQUIRED_ITEMS_1_50_EACH_LENGTH_TO_2000,
            )?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "quote_project_id" => read(&mut self.quote_project_id, map)?,
            "sub_paths" => read(&mut self.sub_paths, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(QuoteData);

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
    pub fn new(asset_id: impl Into<String>, version: impl Into<String>) -> Self {
        Self {
            asset_id: asset_id.into(),
            version: version.into(),
            ..Self::default()
        }
    }
    /// What to do with files that exist already: `true` overwrites all of them, `false` skips all.
    ///
    /// Default `true`.
    pub fn overwrite(mut self, overwrite: bool) -> Self {
        self.overwrite = Some(overwrite);
        self
    }
    /// Folder of the project to write to, ending in `/`, such as `raw/`; the root folder if absent.
    ///
    /// 1 to 2000 characters.
    pub fn target_folder(mut self, target_folder: impl Into<String>) -> Self {
        self.target_folder = Some(target_folder.into());
        self
    }
}

impl Record for SubscribeData {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("asset_id", &self.asset_id, &REQUIRED_LENGTH_1_128)?;
        visitor.field("overwrite", &self.overwrite, &Rule::NONE)?;
        visitor.field("target_folder", &self.target_folder, &LENGTH_1_2000)?;
        visitor.field("version", &self.version, &REQUIRED_LENGTH_1_128)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "asset_id" => read(&mut self.asset_id, map)?,
            "overwrite" => read(&mut self.overwrite, map)?,
            "target_folder" => read(&mut self.target_folder, map)?,
            "version" => read(&mut self.version, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(SubscribeData);

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
    pub fn new(delete_policy: impl Into<PathDeletePolicy>) -> Self {
        Self {
            delete_policy: delete_policy.into(),
        }
    }
}

impl Record for UpdateDataPathPolicy {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("delete_policy", &self.delete_policy, &REQUIRED)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "delete_policy" => read(&mut self.delete_policy, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(UpdateDataPathPolicy);

/// A file to upload, or one part of it.
///
/// Reference: section 4.3.2.9.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadData {
    /// Content of the file or of this part.
    ///
    /// Required.
    pub file: String,
    /// Folder of the project to write to, ending in `/`, such as `raw/`; the root folder if absent.
    ///
    /// At most 2000 characters.
    pub target_folder: Option<String>,
    /// Number of this part, counted from 1.
    ///
    /// 1 to 4 characters; default `1`.
    pub part_number: Option<String>,
    /// Number of parts that the file is split into.
    ///
    /// 1 to 4 characters; default `1`.
    pub total_part: Option<String>,
    /// Id of the upload, which the answer to the first part gives. Needed with every part but the first.
    ///
    /// 1 to 128 characters.
    pub multipart_id: Option<String>,
    /// Name to store the file under.
    ///
    /// 1 to 2000 characters.
    pub file_name: Option<String>,
    /// MD5 checksum of the file.
    ///
    /// 1 to 2000 characters.
    pub md5: Option<String>,
}

impl UploadData {
    /// With its required fields.
    pub fn new(file: impl Into<String>) -> Self {
        Self {
            file: file.into(),
            ..Self::default()
        }
    }
    /// Folder of the project to write to, ending in `/`, such as `raw/`; the root folder if absent.
    ///
    /// At most 2000 characters.
    pub fn target_folder(mut self, target_folder: impl Into<String>) -> Self {
        self.target_folder = Some(target_folder.into());
        self
    }
    /// Number of this part, counted from 1.
    ///
    /// 1 to 4 characters; default `1`.
    pub fn part_number(mut self, part_number: impl Into<String>) -> Self {
        self.part_number = Some(part_number.into());
        self
    }
    /// Number of parts that the file is split into.
    ///
    /// 1 to 4 characters; default `1`.
    pub fn total_part(mut self, total_part: impl Into<String>) -> Self {
        self.total_part = Some(total_part.into());
        self
    }
    /// Id of the upload, which the answer to the first part gives. Needed with every part but the first.
    ///
    /// 1 to 128 characters.
    pub fn multipart_id(mut self, multipart_id: impl Into<String>) -> Self {
        self.multipart_id = Some(multipart_id.into());
        self
    }
    /// Name to store the file under.
    ///
    /// 1 to 2000 characters.
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = Some(file_name.into());
        self
    }
    /// MD5 checksum of the file.
    ///
    /// 1 to 2000 characters.
    pub fn md5(mut self, md5: impl Into<String>) -> Self {
        self.md5 = Some(md5.into());
        self
    }
}

impl Record for UploadData {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("file", &self.file, &REQUIRED)?;
        visitor.field("target_folder", &self.target_folder, &LENGTH_TO_2000)?;
        visitor.field("part_number", &self.part_number, &LENGTH_1_4)?;
        visitor.field("total_part", &self.total_part, &LENGTH_1_4)?;
        visitor.field("multipart_id", &self.multipart_id, &LENGTH_1_128)?;
        visitor.field("file_name", &self.file_name, &LENGTH_1_2000)?;
        visitor.field("md5", &self.md5, &LENGTH_1_2000)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "file" => read(&mut self.file, map)?,
            "target_folder" => read(&mut self.target_folder, map)?,
            "part_number" => read(&mut self.part_number, map)?,
            "total_part" => read(&mut self.total_part, map)?,
            "multipart_id" => read(&mut self.multipart_id, map)?,
            "file_name" => read(&mut self.file_name, map)?,
            "md5" => read(&mut self.md5, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(UploadData);

static ITEMS_1_10_EACH_LENGTH_TO_4096: Rule = Rule::NONE
    .items(1, 10)
    .each(&LENGTH_TO_4096);
static ITEMS_TO_5_EACH_LENGTH_1_32: Rule = Rule::NONE.items(0, 5).each(&LENGTH_1_32);
static LENGTH_1_128: Rule = Rule::NONE.length(1, 128);
static LENGTH_1_2000: Rule = Rule::NONE.length(1, 2000);
static LENGTH_1_32: Rule = Rule::NONE.length(1, 32);
static LENGTH_1_4: Rule = Rule::NONE.length(1, 4);
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
