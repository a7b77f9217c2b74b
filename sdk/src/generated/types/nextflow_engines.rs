// Generated from spec/ by `cargo xtask regen`. Do not edit.

use serde::de::MapAccess;
use crate::runtime::record::{Record, Rule, Visit, read, record};

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
    pub fn new() -> Self {
        Self::default()
    }
    /// Installation file, or this part of it. Leave it out to install a `version`.
    pub fn file(mut self, file: impl Into<String>) -> Self {
        self.file = Some(file.into());
        self
    }
    /// Number of this part, counted from 1.
    ///
    /// 1 to 128; default `1`.
    pub fn part_number(mut self, part_number: i64) -> Self {
        self.part_number = Some(part_number);
        self
    }
    /// Number of parts that the file is split into.
    ///
    /// 1 to 128; default `1`.
    pub fn total_part(mut self, total_part: i64) -> Self {
        self.total_part = Some(total_part);
        self
    }
    /// Id of the upload that the part belongs to. Needed with every part but the first.
    ///
    /// 1 to 128 characters.
    pub fn multipart_id(mut self, multipart_id: impl Into<String>) -> Self {
        self.multipart_id = Some(multipart_id.into());
        self
    }
    /// Name of the installation file.
    ///
    /// 1 to 100 characters.
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = Some(file_name.into());
        self
    }
    /// Version to install, as `list_nextflow_version` gives it. Leave it out to upload a `file`.
    ///
    /// 1 to 50 characters.
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }
}

impl Record for InstallNextflow {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("file", &self.file, &Rule::NONE)?;
        visitor.field("part_number", &self.part_number, &RANGE_1_128)?;
        visitor.field("total_part", &self.total_part, &RANGE_1_128)?;
        visitor.field("multipart_id", &self.multipart_id, &LENGTH_1_128)?;
        visitor.field("file_name", &self.file_name, &LENGTH_1_100)?;
        visitor.field("version", &self.version, &LENGTH_1_50)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "file" => read(&mut self.file, map)?,
            "part_number" => read(&mut self.part_number, map)?,
            "total_part" => read(&mut self.total_part, map)?,
            "multipart_id" => read(&mut self.multipart_id, map)?,
            "file_name" => read(&mut self.file_name, map)?,
            "version" => read(&mut self.version, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(InstallNextflow);

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

impl Record for NextflowEngine {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("version", &self.version, &Rule::NONE)?;
        visitor.field("workspace", &self.workspace, &Rule::NONE)?;
        visitor.field("status", &self.status, &Rule::NONE)?;
        visitor.field("progress", &self.progress, &Rule::NONE)?;
        visitor.field("failed_reason", &self.failed_reason, &Rule::NONE)?;
        visitor.field("cache_status", &self.cache_status, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "version" => read(&mut self.version, map)?,
            "workspace" => read(&mut self.workspace, map)?,
            "status" => read(&mut self.status, map)?,
            "progress" => read(&mut self.progress, map)?,
            "failed_reason" => read(&mut self.failed_reason, map)?,
            "cache_status" => read(&mut self.cache_status, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(NextflowEngine);

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

impl Record for NextflowVersionList {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("count", &self.count, &Rule::NONE)?;
        visitor.field("versions", &self.versions, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "count" => read(&mut self.count, map)?,
            "versions" => read(&mut self.versions, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(NextflowVersionList);

static LENGTH_1_100: Rule = Rule::NONE.length(1, 100);
static LENGTH_1_128: Rule = Rule::NONE.length(1, 128);
static LENGTH_1_50: Rule = Rule::NONE.length(1, 50);
static RANGE_1_128: Rule = Rule::NONE.range(1.0, 128.0);
