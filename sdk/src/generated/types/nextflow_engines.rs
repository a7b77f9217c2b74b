// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::record::Rule;
use crate::runtime::record::record;

/// Nextflow version to install, or installation file to upload.
///
/// Reference: section 4.8.1.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstallNextflow {
    /// Installation file, or this part of it. Leave it out to install a `version`.
    pub file: Option<String>,
    /// Number of this part, counted from 1.
    ///
    /// 1 to 128; default `1`.
    pub part_number: Option<i64>,
    /// Number of parts that the file is split into.
    ///
    /// 1 to 128; default `1`.
    pub total_part: Option<i64>,
    /// Id of the upload that the part belongs to. Needed with every part but the first.
    ///
    /// 1 to 128 characters.
    pub multipart_id: Option<String>,
    /// Name of the installation file.
    ///
    /// 1 to 100 characters.
    pub file_name: Option<String>,
    /// Version to install, as `list_nextflow_version` gives it. Leave it out to upload a `file`.
    ///
    /// 1 to 50 characters.
    pub version: Option<String>,
}

impl InstallNextflow {
    /// Without any field.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
    /// Installation file, or this part of it. Leave it out to install a `version`.
    #[inline]
    pub fn file(mut self, file: impl Into<String>) -> Self {
        self.file = Some(file.into());
        self
    }
    /// Number of this part, counted from 1.
    ///
    /// 1 to 128; default `1`.
    #[inline]
    pub fn part_number(mut self, part_number: i64) -> Self {
        self.part_number = Some(part_number);
        self
    }
    /// Number of parts that the file is split into.
    ///
    /// 1 to 128; default `1`.
    #[inline]
    pub fn total_part(mut self, total_part: i64) -> Self {
        self.total_part = Some(total_part);
        self
    }
    /// Id of the upload that the part belongs to. Needed with every part but the first.
    ///
    /// 1 to 128 characters.
    #[inline]
    pub fn multipart_id(mut self, multipart_id: impl Into<String>) -> Self {
        self.multipart_id = Some(multipart_id.into());
        self
    }
    /// Name of the installation file.
    ///
    /// 1 to 100 characters.
    #[inline]
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = Some(file_name.into());
        self
    }
    /// Version to install, as `list_nextflow_version` gives it. Leave it out to upload a `file`.
    ///
    /// 1 to 50 characters.
    #[inline]
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }
}

record!(InstallNextflow {
    file: "file",
    part_number: "part_number" => RANGE_1_128,
    total_part: "total_part" => RANGE_1_128,
    multipart_id: "multipart_id" => LENGTH_1_128,
    file_name: "file_name" => LENGTH_1_100,
    version: "version" => LENGTH_1_50,
});

/// Nextflow engine of the platform.
///
/// Reference: section 4.8.1.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NextflowEngine {
    /// Version of the engine.
    pub version: Option<String>,
    /// Space that the work directory takes, in bytes.
    pub workspace: Option<i64>,
    /// State of the engine, such as `success`.
    pub status: Option<String>,
    /// How far the installation has come, from 0 to 1.
    pub progress: Option<f64>,
    /// Why the engine could not be installed; absent if it could.
    pub failed_reason: Option<String>,
    /// How far the clearing of the cache has come; absent if none was asked for.
    pub cache_status: Option<String>,
}

record!(NextflowEngine {
    version: "version",
    workspace: "workspace",
    status: "status",
    progress: "progress",
    failed_reason: "failed_reason",
    cache_status: "cache_status",
});

/// Nextflow versions that the platform offers.
///
/// Reference: section 4.8.1.5.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NextflowVersionList {
    /// Number of versions.
    pub count: Option<i64>,
    /// One entry for each version that can be installed.
    pub versions: Option<Vec<String>>,
}

record!(NextflowVersionList {
    count: "count",
    versions: "versions",
});

static LENGTH_1_100: Rule = Rule::NONE.length(1, 100);
static LENGTH_1_128: Rule = Rule::NONE.length(1, 128);
static LENGTH_1_50: Rule = Rule::NONE.length(1, 50);
static RANGE_1_128: Rule = Rule::NONE.range(1.0, 128.0);
