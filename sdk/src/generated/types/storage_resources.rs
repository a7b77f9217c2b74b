// Generated from spec/ by `cargo xtask regen`. Do not edit.

use serde::de::MapAccess;
use crate::Timestamp;
use crate::runtime::record::{Record, Rule, Visit, read, record};
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
    pub fn new(space: i64, count: i64) -> Self {
        Self { space, count }
    }
}

impl Record for CreatePerformanceResource {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("space", &self.space, &REQUIRED_RANGE_1_327680)?;
        visitor.field("count", &self.count, &REQUIRED_RANGE_1_10)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "space" => read(&mut self.space, map)?,
            "count" => read(&mut self.count, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(CreatePerformanceResource);

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

impl Record for PerformanceResource {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("id", &self.id, &Rule::NONE)?;
        visitor.field("resource_id", &self.resource_id, &Rule::NONE)?;
        visitor.field("name", &self.name, &Rule::NONE)?;
        visitor.field("spec", &self.spec, &Rule::NONE)?;
        visitor.field("availability_zone_id", &self.availability_zone_id, &Rule::NONE)?;
        visitor.field("space", &self.space, &Rule::NONE)?;
        visitor.field("free_space", &self.free_space, &Rule::NONE)?;
        visitor.field("charge_mode", &self.charge_mode, &Rule::NONE)?;
        visitor.field("period_num", &self.period_num, &Rule::NONE)?;
        visitor.field("running_job_count", &self.running_job_count, &Rule::NONE)?;
        visitor.field("job_quota", &self.job_quota, &Rule::NONE)?;
        visitor.field("create_time", &self.create_time, &Rule::NONE)?;
        visitor.field("failure_reason", &self.failure_reason, &Rule::NONE)?;
        visitor.field("status", &self.status, &Rule::NONE)?;
        visitor.field("schedulable", &self.schedulable, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "id" => read(&mut self.id, map)?,
            "resource_id" => read(&mut self.resource_id, map)?,
            "name" => read(&mut self.name, map)?,
            "spec" => read(&mut self.spec, map)?,
            "availability_zone_id" => read(&mut self.availability_zone_id, map)?,
            "space" => read(&mut self.space, map)?,
            "free_space" => read(&mut self.free_space, map)?,
            "charge_mode" => read(&mut self.charge_mode, map)?,
            "period_num" => read(&mut self.period_num, map)?,
            "running_job_count" => read(&mut self.running_job_count, map)?,
            "job_quota" => read(&mut self.job_quota, map)?,
            "create_time" => read(&mut self.create_time, map)?,
            "failure_reason" => read(&mut self.failure_reason, map)?,
            "status" => read(&mut self.status, map)?,
            "schedulable" => read(&mut self.schedulable, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(PerformanceResource);

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

impl Record for PerformanceResourceList {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("count", &self.count, &Rule::NONE)?;
        visitor.field("resources", &self.resources, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "count" => read(&mut self.count, map)?,
            "resources" => read(&mut self.resources, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(PerformanceResourceList);

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

impl Record for StorageResource {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("spec", &self.spec, &Rule::NONE)?;
        visitor.field("size", &self.size, &Rule::NONE)?;
        visitor.field("charge_mode", &self.charge_mode, &Rule::NONE)?;
        visitor.field("create_time", &self.create_time, &Rule::NONE)?;
        visitor.field("status", &self.status, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "spec" => read(&mut self.spec, map)?,
            "size" => read(&mut self.size, map)?,
            "charge_mode" => read(&mut self.charge_mode, map)?,
            "create_time" => read(&mut self.create_time, map)?,
            "status" => read(&mut self.status, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(StorageResource);

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

impl Record for StorageResourceList {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("count", &self.count, &Rule::NONE)?;
        visitor.field("resources", &self.resources, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "count" => read(&mut self.count, map)?,
            "resources" => read(&mut self.resources, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(StorageResourceList);

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
    pub fn new() -> Self {
        Self::default()
    }
    /// Largest number of jobs that may run on the instance at the same time.
    ///
    /// 1 to 1000.
    pub fn job_quota(mut self, job_quota: i64) -> Self {
        self.job_quota = Some(job_quota);
        self
    }
    /// Whether new jobs can be placed on the instance.
    pub fn schedulable(mut self, schedulable: bool) -> Self {
        self.schedulable = Some(schedulable);
        self
    }
}

impl Record for UpdatePerformanceResource {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("job_quota", &self.job_quota, &RANGE_1_1000)?;
        visitor.field("schedulable", &self.schedulable, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "job_quota" => read(&mut self.job_quota, map)?,
            "schedulable" => read(&mut self.schedulable, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(UpdatePerformanceResource);

static RANGE_1_1000: Rule = Rule::NONE.range(1.0, 1000.0);
static REQUIRED_RANGE_1_10: Rule = Rule::NONE.required().range(1.0, 10.0);
static REQUIRED_RANGE_1_327680: Rule = Rule::NONE.required().range(1.0, 327680.0);
