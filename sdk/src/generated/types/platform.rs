// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::record::{Rule, open_enum, record};

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

record!(ArchiveConfig {
    region_id: "region_id",
    current_region: "current_region",
});

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

record!(ArchiveConfigList {
    count: "count",
    configs: "configs",
});

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
    #[inline]
    pub fn new(job_retain_number: i64) -> Self {
        Self {
            job_retain_number: Some(job_retain_number),
        }
    }
}

record!(JobConfig {
    job_retain_number: "job_retain_number" => REQUIRED_RANGE_10000_10000000,
});

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

record!(PlatformEnvironment {
    dev_user_pool: "dev_user_pool",
    has_dev: "has_dev",
    has_drug: "has_drug",
    has_encryption_button: "has_encryption_button",
    deploy_mode: "deploy_mode",
    enable_cold_archive: "enable_cold_archive",
    public_bucket_path: "public_bucket_path",
});

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

record!(PlatformOverview {
    id: "id",
    storage: "storage",
    project_num: "project_num",
    charge_mode: "charge_mode",
    is_arrears: "is_arrears",
});

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

record!(Quota {
    name: "name",
    total: "total",
    unit: "unit",
    usage: "usage",
});

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

record!(QuotaList {
    quotas: "quotas",
    count: "count",
});

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

open_enum!(QuotaName {
    User = "USER",
    Project = "PROJECT",
    UserProject = "USER_PROJECT",
    Storage = "STORAGE",
    ProjectApp = "PROJECT_APP",
    ProjectNotebook = "PROJECT_NOTEBOOK",
    ProjectWorkflow = "PROJECT_WORKFLOW",
    ProjectImage = "PROJECT_IMAGE",
});

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

record!(VendorConfig {
    logo: "logo",
    name: "name",
});

static REQUIRED_RANGE_10000_10000000: Rule = Rule::NONE
    .required()
    .range(10000.0, 10000000.0);
