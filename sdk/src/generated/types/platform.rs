// Generated from spec/ by `cargo xtask regen`. Do not edit.

use serde::de::MapAccess;
use crate::runtime::record::{Record, Rule, Visit, open_enum, read, record};

/// Region that data can be archived to.
///
/// Reference: `GetArchiveConfigRsp`, section 4.2.13.4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArchiveConfig {
    /// Region, such as `cn-east-3`.
    pub region_id: Option<String>,
    /// Whether data is archived to this region now.
    ///
    /// Default `false`.
    pub current_region: Option<bool>,
}

impl Record for ArchiveConfig {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("region_id", &self.region_id, &Rule::NONE)?;
        visitor.field("current_region", &self.current_region, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "region_id" => read(&mut self.region_id, map)?,
            "current_region" => read(&mut self.current_region, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(ArchiveConfig);

/// Regions for cross-region archiving.
///
/// Reference: section 4.2.13.4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArchiveConfigList {
    /// Number of regions.
    pub count: Option<i64>,
    /// Regions, each marked if in use.
    pub configs: Option<Vec<ArchiveConfig>>,
}

impl Record for ArchiveConfigList {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("count", &self.count, &Rule::NONE)?;
        visitor.field("configs", &self.configs, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "count" => read(&mut self.count, map)?,
            "configs" => read(&mut self.configs, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(ArchiveConfigList);

/// Clean-up setting of jobs.
///
/// Reference: sections 4.2.5.1, 4.2.5.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobConfig {
    /// Number of job records to keep.
    ///
    /// Required; 10000 to 10000000.
    pub job_retain_number: Option<i64>,
}

impl JobConfig {
    /// With its required fields.
    pub fn new(job_retain_number: i64) -> Self {
        Self {
            job_retain_number: Some(job_retain_number),
        }
    }
}

impl Record for JobConfig {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor
            .field(
                "job_retain_number",
                &self.job_retain_number,
                &REQUIRED_RANGE_10000_10000000,
            )?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "job_retain_number" => read(&mut self.job_retain_number, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(JobConfig);

/// How the platform is deployed and which of its optional parts are there.
///
/// Reference: section 4.2.13.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PlatformEnvironment {
    /// Whether notebooks run in a dedicated resource pool.
    pub dev_user_pool: Option<bool>,
    /// Whether the development environment is integrated.
    pub has_dev: Option<bool>,
    /// Whether virtual drug screening is deployed.
    pub has_drug: Option<bool>,
    /// Whether the console shows the encryption button.
    pub has_encryption_button: Option<bool>,
    /// Mode the platform is deployed in, such as `basic`.
    pub deploy_mode: Option<String>,
    /// Whether data can be archived to cold storage.
    pub enable_cold_archive: Option<bool>,
    /// HTTPS address of the bucket with the public data of EIHealth.
    pub public_bucket_path: Option<String>,
}

impl Record for PlatformEnvironment {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("dev_user_pool", &self.dev_user_pool, &Rule::NONE)?;
        visitor.field("has_dev", &self.has_dev, &Rule::NONE)?;
        visitor.field("has_drug", &self.has_drug, &Rule::NONE)?;
        visitor
            .field("has_encryption_button", &self.has_encryption_button, &Rule::NONE)?;
        visitor.field("deploy_mode", &self.deploy_mode, &Rule::NONE)?;
        visitor.field("enable_cold_archive", &self.enable_cold_archive, &Rule::NONE)?;
        visitor.field("public_bucket_path", &self.public_bucket_path, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "dev_user_pool" => read(&mut self.dev_user_pool, map)?,
            "has_dev" => read(&mut self.has_dev, map)?,
            "has_drug" => read(&mut self.has_drug, map)?,
            "has_encryption_button" => read(&mut self.has_encryption_button, map)?,
            "deploy_mode" => read(&mut self.deploy_mode, map)?,
            "enable_cold_archive" => read(&mut self.enable_cold_archive, map)?,
            "public_bucket_path" => read(&mut self.public_bucket_path, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(PlatformEnvironment);

/// What the platform holds and how it is billed.
///
/// Reference: section 4.2.9.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PlatformOverview {
    /// Id of the platform.
    ///
    /// At most 64 characters.
    pub id: Option<String>,
    /// Volume of stored data, in bytes.
    pub storage: Option<i64>,
    /// Number of projects on the platform.
    pub project_num: Option<i64>,
    /// Code of the billing mode, such as `2`.
    pub charge_mode: Option<i64>,
    /// Whether the account is in arrears.
    pub is_arrears: Option<bool>,
}

impl Record for PlatformOverview {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("id", &self.id, &Rule::NONE)?;
        visitor.field("storage", &self.storage, &Rule::NONE)?;
        visitor.field("project_num", &self.project_num, &Rule::NONE)?;
        visitor.field("charge_mode", &self.charge_mode, &Rule::NONE)?;
        visitor.field("is_arrears", &self.is_arrears, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "id" => read(&mut self.id, map)?,
            "storage" => read(&mut self.storage, map)?,
            "project_num" => read(&mut self.project_num, map)?,
            "charge_mode" => read(&mut self.charge_mode, map)?,
            "is_arrears" => read(&mut self.is_arrears, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(PlatformOverview);

/// Limit of one kind of resource, and how much of it is used.
///
/// Reference: `QuotaRsp`, section 4.2.14.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Quota {
    /// What is limited: `USER`, `PROJECT`, `USER_PROJECT`, `STORAGE`, `PROJECT_APP`, `PROJECT_NOTEBOOK`,
    /// `PROJECT_WORKFLOW` or `PROJECT_IMAGE`.
    ///
    /// One of `USER`, `PROJECT`, `USER_PROJECT`, `STORAGE`, `PROJECT_APP`, `PROJECT_NOTEBOOK`,
    /// `PROJECT_WORKFLOW`, `PROJECT_IMAGE`.
    pub name: Option<QuotaName>,
    /// Limit, in `unit`.
    pub total: Option<i64>,
    /// Unit of `total` and `usage`.
    pub unit: Option<String>,
    /// Amount used, in `unit`.
    pub usage: Option<i64>,
}

impl Record for Quota {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("name", &self.name, &Rule::NONE)?;
        visitor.field("total", &self.total, &Rule::NONE)?;
        visitor.field("unit", &self.unit, &Rule::NONE)?;
        visitor.field("usage", &self.usage, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "name" => read(&mut self.name, map)?,
            "total" => read(&mut self.total, map)?,
            "unit" => read(&mut self.unit, map)?,
            "usage" => read(&mut self.usage, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(Quota);

/// Quotas of the platform.
///
/// Reference: section 4.2.14.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QuotaList {
    /// Quotas, one for each kind of resource.
    pub quotas: Option<Vec<Quota>>,
    /// Number of quotas.
    pub count: Option<i64>,
}

impl Record for QuotaList {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("quotas", &self.quotas, &Rule::NONE)?;
        visitor.field("count", &self.count, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "quotas" => read(&mut self.quotas, map)?,
            "count" => read(&mut self.count, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(QuotaList);

/// What a quota limits.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuotaName {
    /// `USER`
    User,
    /// `PROJECT`
    Project,
    /// `USER_PROJECT`
    UserProject,
    /// `STORAGE`
    Storage,
    /// `PROJECT_APP`
    ProjectApp,
    /// `PROJECT_NOTEBOOK`
    ProjectNotebook,
    /// `PROJECT_WORKFLOW`
    ProjectWorkflow,
    /// `PROJECT_IMAGE`
    ProjectImage,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(
    QuotaName { User = "USER", Project = "PROJECT", UserProject = "USER_PROJECT", Storage
    = "STORAGE", ProjectApp = "PROJECT_APP", ProjectNotebook = "PROJECT_NOTEBOOK",
    ProjectWorkflow = "PROJECT_WORKFLOW", ProjectImage = "PROJECT_IMAGE", }
);

/// Vendor name and logo to set.
///
/// Reference: section 4.2.13.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateVendor {
    /// Logo image file.
    ///
    /// Required.
    pub file: String,
    /// Display name of the vendor.
    ///
    /// Required; 1 to 30 characters.
    pub name: String,
}

impl UpdateVendor {
    /// With its required fields.
    pub fn new(file: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            file: file.into(),
            name: name.into(),
        }
    }
}

impl Record for UpdateVendor {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("file", &self.file, &REQUIRED)?;
        visitor.field("name", &self.name, &REQUIRED_LENGTH_1_30)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "file" => read(&mut self.file, map)?,
            "name" => read(&mut self.name, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(UpdateVendor);

/// Vendor name and logo of the platform.
///
/// Reference: section 4.2.13.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VendorConfig {
    /// Logo image, in base64.
    pub logo: Option<String>,
    /// Display name of the vendor.
    pub name: Option<String>,
}

impl Record for VendorConfig {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("logo", &self.logo, &Rule::NONE)?;
        visitor.field("name", &self.name, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "logo" => read(&mut self.logo, map)?,
            "name" => read(&mut self.name, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(VendorConfig);

static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_30: Rule = Rule::NONE.required().length(1, 30);
static REQUIRED_RANGE_10000_10000000: Rule = Rule::NONE
    .required()
    .range(10000.0, 10000000.0);
