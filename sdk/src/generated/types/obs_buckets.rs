// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::Timestamp;
use crate::runtime::record::{IntoOption, Rule, open_enum, record};
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
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
    /// Kind of address in `url`: `PRIVATE` for a path of a project, `PUBLIC` for a URL of OBS. `EXTRANET`
    /// is defined but not supported.
    ///
    /// One of `PRIVATE`, `PUBLIC`, `EXTRANET`.
    #[inline]
    pub fn type_<Form>(mut self, type_: impl IntoOption<DownloadType, Form>) -> Self {
        self.type_ = IntoOption::into_option(type_);
        self
    }
    /// Where the file is: a project path such as `wgs-cohort:/raw/reads.fq`, or an `https` or OBS address.
    ///
    /// 1 to 2000 characters.
    #[inline]
    pub fn url<Form>(mut self, url: impl IntoOption<String, Form>) -> Self {
        self.url = IntoOption::into_option(url);
        self
    }
    /// Byte at which to start, within the file and not above `range_end`; the beginning of the file if
    /// absent.
    ///
    /// 0 to 9223372036854775807.
    #[inline]
    pub fn range_start(mut self, range_start: impl Into<Option<i64>>) -> Self {
        self.range_start = range_start.into();
        self
    }
    /// Byte at which to stop; the end of the file if absent.
    ///
    /// 0 to 9223372036854775807.
    #[inline]
    pub fn range_end(mut self, range_end: impl Into<Option<i64>>) -> Self {
        self.range_end = range_end.into();
        self
    }
}

record!(DownloadData {
    type_: "type",
    url: "url" => LENGTH_1_2000,
    range_start: "range_start" => RANGE_0_9223372036854775807,
    range_end: "range_end" => RANGE_0_9223372036854775807,
});

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

open_enum!(DownloadType {
    Private = "PRIVATE",
    Public = "PUBLIC",
    Extranet = "EXTRANET",
});

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

record!(ObsBucket {
    name: "name",
    region: "region",
    type_: "type",
});

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

record!(ObsBucketList {
    count: "count",
    buckets: "buckets",
});

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

open_enum!(ObsBucketType {
    Object = "OBJECT",
    Pfs = "PFS",
});

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
    /// Size of the file.
    pub size: Option<i64>,
    /// When the file or folder was created.
    pub create_time: Option<Timestamp>,
}

record!(ObsObject {
    path: "path",
    name: "name",
    type_: "type",
    size: "size",
    create_time: "create_time",
});

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

record!(ObsObjectList {
    count: "count",
    objects: "objects",
});

static LENGTH_1_2000: Rule = Rule::NONE.length(1, 2000);
static RANGE_0_9223372036854775807: Rule = Rule::NONE.range(0.0, 9223372036854776000.0);
