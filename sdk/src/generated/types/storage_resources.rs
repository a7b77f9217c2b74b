// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::Timestamp;
use crate::runtime::record::{Rule, record};
use super::ResourceSpec;

/// Order of performance resources of one size.
///
/// Reference: section 4.2.10.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePerformanceResource {
    /// Storage space of each instance, in GB.
    ///
    /// Required; 1 to 327680.
    pub space: i64,
    /// Number of instances to buy.
    ///
    /// Required; 1 to 10.
    pub count: i64,
}

impl CreatePerformanceResource {
    /// With its required fields.
    #[inline]
    pub fn new(space: i64, count: i64) -> Self {
        Self { space, count }
    }
}

record!(CreatePerformanceResource {
    space: "space" => REQUIRED_RANGE_1_327680,
    count: "count" => REQUIRED_RANGE_1_10,
});

/// Instance of fast shared storage that jobs can use to speed up their I/O.
///
/// Reference: `PerformanceResourceRsp`, section 4.2.10.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PerformanceResource {
    /// Instance id, which the calls on one performance resource take.
    pub id: Option<String>,
    /// Id of the cloud resource behind the instance, as it is billed.
    pub resource_id: Option<String>,
    /// Name of the instance.
    pub name: Option<String>,
    /// Flavor of a purchased resource.
    pub spec: Option<ResourceSpec>,
    /// Availability zone of the instance, such as `cn-north-4a`.
    pub availability_zone_id: Option<String>,
    /// Total space, in GB.
    pub space: Option<i64>,
    /// Free space, in GB.
    pub free_space: Option<f64>,
    /// Code of the billing mode, such as `1`.
    pub charge_mode: Option<String>,
    /// Number of billing periods that the instance was bought for.
    pub period_num: Option<i64>,
    /// Number of jobs that run on the instance now.
    pub running_job_count: Option<i64>,
    /// Largest number of jobs that may run on the instance at the same time.
    pub job_quota: Option<i64>,
    /// When the instance was bought.
    pub create_time: Option<Timestamp>,
    /// Why the instance could not be set up or has failed.
    pub failure_reason: Option<String>,
    /// State of the instance, such as `Deploying`.
    pub status: Option<String>,
    /// Whether new jobs can be placed on the instance.
    pub schedulable: Option<bool>,
}

record!(PerformanceResource {
    id: "id",
    resource_id: "resource_id",
    name: "name",
    spec: "spec",
    availability_zone_id: "availability_zone_id",
    space: "space",
    free_space: "free_space",
    charge_mode: "charge_mode",
    period_num: "period_num",
    running_job_count: "running_job_count",
    job_quota: "job_quota",
    create_time: "create_time",
    failure_reason: "failure_reason",
    status: "status",
    schedulable: "schedulable",
});

/// Performance resources of the platform.
///
/// Reference: section 4.2.10.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PerformanceResourceList {
    /// Number of performance resources.
    pub count: Option<i64>,
    /// Performance resources, in whatever state.
    pub resources: Option<Vec<PerformanceResource>>,
}

record!(PerformanceResourceList {
    count: "count",
    resources: "resources",
});

/// Storage bought for the platform, and its use.
///
/// Reference: `StorageResourceRsp`, section 4.2.12.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StorageResource {
    /// Flavor of a purchased resource.
    pub spec: Option<ResourceSpec>,
    /// Amount of storage in use; its unit is not documented.
    pub size: Option<i64>,
    /// Code of the billing mode, such as `2`.
    pub charge_mode: Option<String>,
    /// When the storage was bought.
    pub create_time: Option<Timestamp>,
    /// State of the storage resource.
    pub status: Option<String>,
}

record!(StorageResource {
    spec: "spec",
    size: "size",
    charge_mode: "charge_mode",
    create_time: "create_time",
    status: "status",
});

/// Storage resources of the platform.
///
/// Reference: section 4.2.12.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StorageResourceList {
    /// Number of storage resources.
    pub count: Option<i64>,
    /// Storage resources, each with its use.
    pub resources: Option<Vec<StorageResource>>,
}

record!(StorageResourceList {
    count: "count",
    resources: "resources",
});

/// Settings of a performance resource to change.
///
/// Reference: section 4.2.10.4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePerformanceResource {
    /// Largest number of jobs that may run on the instance at the same time.
    ///
    /// 1 to 1000.
    pub job_quota: Option<i64>,
    /// Whether new jobs can be placed on the instance.
    pub schedulable: Option<bool>,
}

impl UpdatePerformanceResource {
    /// Without any field.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
    /// Largest number of jobs that may run on the instance at the same time.
    ///
    /// 1 to 1000.
    #[inline]
    pub fn job_quota(mut self, job_quota: impl Into<Option<i64>>) -> Self {
        self.job_quota = job_quota.into();
        self
    }
    /// Whether new jobs can be placed on the instance.
    #[inline]
    pub fn schedulable(mut self, schedulable: impl Into<Option<bool>>) -> Self {
        self.schedulable = schedulable.into();
        self
    }
}

record!(UpdatePerformanceResource {
    job_quota: "job_quota" => RANGE_1_1000,
    schedulable: "schedulable",
});

static RANGE_1_1000: Rule = Rule::NONE.range(1.0, 1000.0);
static REQUIRED_RANGE_1_10: Rule = Rule::NONE.required().range(1.0, 10.0);
static REQUIRED_RANGE_1_327680: Rule = Rule::NONE.required().range(1.0, 327680.0);
