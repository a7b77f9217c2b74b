// Generated from spec/ by `cargo xtask regen`. Do not edit.

use serde::de::MapAccess;
use crate::Timestamp;
use crate::runtime::record::{Record, Rule, Visit, open_enum, read, record};
use super::DataEntryType;

/// A file to download, whole or in part.
///
/// Reference: section 4.3.4.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DownloadData {
    /// Kind of address in `url`: `PRIVATE` for a path of a project, `PUBLIC` for a URL of OBS. `EXTRANET`
    /// is defined but not supported.
    ///
    /// One of `PRIVATE`, `PUBLIC`, `EXTRANET`.
    pub type_: Option<DownloadType>,
    /// Where the file is: a project path such as `wgs-cohort:/raw/reads.fq`, or an `https` or OBS address.
    ///
    /// 1 to 2000 characters.
    pub url: Option<String>,
    /// Byte at which to start, within the file and not above `range_end`; the beginning of the file if
    /// absent.
    ///
    /// 0 to 9223372036854775807.
    pub range_start: Option<i64>,
    /// Byte at which to stop; the end of the file if absent.
    ///
    /// 0 to 9223372036854775807.
    pub range_end: Option<i64>,
}

impl DownloadData {
    /// Without any field.
    pub fn new() -> Self {
        Self::default()
    }
    /// Kind of address in `url`: `PRIVATE` for a path of a project, `PUBLIC` for a URL of OBS. `EXTRANET`
    /// is defined but not supported.
    ///
    /// One of `PRIVATE`, `PUBLIC`, `EXTRANET`.
    pub fn type_(mut self, type_: impl Into<DownloadType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
    /// Where the file is: a project path such as `wgs-cohort:/raw/reads.fq`, or an `https` or OBS address.
    ///
    /// 1 to 2000 characters.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
    /// Byte at which to start, within the file and not above `range_end`; the beginning of the file if
    /// absent.
    ///
    /// 0 to 9223372036854775807.
    pub fn range_start(mut self, range_start: i64) -> Self {
        self.range_start = Some(range_start);
        self
    }
    /// Byte at which to stop; the end of the file if absent.
    ///
    /// 0 to 9223372036854775807.
    pub fn range_end(mut self, range_end: i64) -> Self {
        self.range_end = Some(range_end);
        self
    }
}

impl Record for DownloadData {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("type", &self.type_, &Rule::NONE)?;
        visitor.field("url", &self.url, &LENGTH_1_2000)?;
        visitor.field("range_start", &self.range_start, &RANGE_0_9223372036854775807)?;
        visitor.field("range_end", &self.range_end, &RANGE_0_9223372036854775807)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "type" => read(&mut self.type_, map)?,
            "url" => read(&mut self.url, map)?,
            "range_start" => read(&mut self.range_start, map)?,
            "range_end" => read(&mut self.range_end, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(DownloadData);

/// Where a file to download is. `EXTRANET` is listed by the reference, which supports the other two
/// only.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DownloadType {
    /// `PRIVATE`
    Private,
    /// `PUBLIC`
    Public,
    /// `EXTRANET`
    Extranet,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(
    DownloadType { Private = "PRIVATE", Public = "PUBLIC", Extranet = "EXTRANET", }
);

/// An OBS bucket of the account.
///
/// Reference: `BucketDto`, section 4.3.4.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObsBucket {
    /// Name of the bucket, which `list_obs_bucket_object` takes as `bucket_name`.
    pub name: Option<String>,
    /// Region of the bucket, such as `cn-north-4`.
    pub region: Option<String>,
    /// `OBJECT` for an object storage bucket, `PFS` for a parallel file system.
    ///
    /// One of `OBJECT`, `PFS`.
    pub type_: Option<ObsBucketType>,
}

impl Record for ObsBucket {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("name", &self.name, &Rule::NONE)?;
        visitor.field("region", &self.region, &Rule::NONE)?;
        visitor.field("type", &self.type_, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "name" => read(&mut self.name, map)?,
            "region" => read(&mut self.region, map)?,
            "type" => read(&mut self.type_, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(ObsBucket);

/// OBS buckets of the account.
///
/// Reference: section 4.3.4.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObsBucketList {
    /// Number of buckets.
    pub count: Option<i64>,
    /// Buckets with name, region and type.
    pub buckets: Option<Vec<ObsBucket>>,
}

impl Record for ObsBucketList {
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

record!(ObsBucketList);

/// Kind of a bucket: object storage, or a parallel file system (`PFS`).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ObsBucketType {
    /// `OBJECT`
    Object,
    /// `PFS`
    Pfs,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(ObsBucketType { Object = "OBJECT", Pfs = "PFS", });

/// A file or folder of an OBS bucket.
///
/// Reference: `BucketObjectDto`, section 4.3.4.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObsObject {
    /// Full path, as `name:/path`.
    pub path: Option<String>,
    /// Name without the folders that lead to it.
    pub name: Option<String>,
    /// `FILE` for a file, `FOLDER` for a folder.
    ///
    /// One of `FILE`, `FOLDER`.
    pub type_: Option<DataEntryType>,
    /// Size of the file in bytes.
    pub size: Option<i64>,
    /// When the file or folder was created.
    pub create_time: Option<Timestamp>,
}

impl Record for ObsObject {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("path", &self.path, &Rule::NONE)?;
        visitor.field("name", &self.name, &Rule::NONE)?;
        visitor.field("type", &self.type_, &Rule::NONE)?;
        visitor.field("size", &self.size, &Rule::NONE)?;
        visitor.field("create_time", &self.create_time, &Rule::NONE)?;
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
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(ObsObject);

/// Files and folders of an OBS bucket.
///
/// Reference: section 4.3.4.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObsObjectList {
    /// Number of all files and folders that match.
    pub count: Option<i64>,
    /// Files and folders of this page.
    pub objects: Option<Vec<ObsObject>>,
}

impl Record for ObsObjectList {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("count", &self.count, &Rule::NONE)?;
        visitor.field("objects", &self.objects, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "count" => read(&mut self.count, map)?,
            "objects" => read(&mut self.objects, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(ObsObjectList);

static LENGTH_1_2000: Rule = Rule::NONE.length(1, 2000);
static RANGE_0_9223372036854775807: Rule = Rule::NONE.range(0.0, 9223372036854776000.0);
