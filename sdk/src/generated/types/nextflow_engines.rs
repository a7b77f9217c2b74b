// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::record::record;

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
    /// How far the installation has come.
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
