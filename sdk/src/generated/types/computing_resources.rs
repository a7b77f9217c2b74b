// Generated from spec/ by `cargo xtask regen`. Do not edit.

use serde::de::MapAccess;
use crate::Timestamp;
use crate::runtime::record::{Record, Rule, Visit, read, record};

/// GPUs of a bare metal server.
///
/// Reference: section 4.2.2.11.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BmsDeviceList {
    /// Ids of the GPUs.
    pub devices: Option<Vec<String>>,
}

impl Record for BmsDeviceList {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("devices", &self.devices, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "devices" => read(&mut self.devices, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(BmsDeviceList);

/// Disk of a computing resource.
///
/// Reference: `DiskDto`, section 4.2.2.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputingDisk {
    /// Disk type, such as `SAS` or `SSD`.
    pub type_: Option<String>,
    /// Size, in GB.
    pub space: Option<String>,
}

impl Record for ComputingDisk {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("type", &self.type_, &Rule::NONE)?;
        visitor.field("space", &self.space, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "type" => read(&mut self.type_, map)?,
            "space" => read(&mut self.space, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(ComputingDisk);

/// Flavor that computing resources can be bought in.
///
/// Reference: `ComputingResourceFlavorsRsp`, section 4.2.2.5.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputingFlavor {
    /// Code of the flavor, as `create_computing_resource` takes it.
    pub code: Option<String>,
    /// Display name of the flavor.
    ///
    /// At most 64 characters.
    pub name: Option<String>,
    /// Memory, in MB.
    pub ram: Option<i64>,
    /// Number of vCPUs.
    pub vcpus: Option<String>,
    /// Highest network bandwidth, in Mbit/s.
    pub max_rate: Option<String>,
    /// Assured network bandwidth, in Mbit/s.
    pub min_rate: Option<String>,
    /// Highest number of network packets per second.
    pub max_pps: Option<String>,
    /// Whether the flavor cannot be bought now.
    pub sold_out: Option<bool>,
    /// Availability zone that has the flavor.
    pub az: Option<String>,
    /// Physical CPUs of the server, in words.
    pub cpu_detail: Option<String>,
    /// Physical disks of the server, in words.
    pub disk_detail: Option<String>,
    /// Physical memory of the server, in words.
    pub memory_detail: Option<String>,
    /// Physical network cards of the server, in words.
    pub netcard_detail: Option<String>,
    /// CPU architecture of a bare metal server.
    pub cpu_arch: Option<String>,
    /// GPUs of the server, in words.
    pub gpu_info: Option<String>,
}

impl Record for ComputingFlavor {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("code", &self.code, &Rule::NONE)?;
        visitor.field("name", &self.name, &Rule::NONE)?;
        visitor.field("ram", &self.ram, &Rule::NONE)?;
        visitor.field("vcpus", &self.vcpus, &Rule::NONE)?;
        visitor.field("max_rate", &self.max_rate, &Rule::NONE)?;
        visitor.field("min_rate", &self.min_rate, &Rule::NONE)?;
        visitor.field("max_pps", &self.max_pps, &Rule::NONE)?;
        visitor.field("sold_out", &self.sold_out, &Rule::NONE)?;
        visitor.field("az", &self.az, &Rule::NONE)?;
        visitor.field("cpu_detail", &self.cpu_detail, &Rule::NONE)?;
        visitor.field("disk_detail", &self.disk_detail, &Rule::NONE)?;
        visitor.field("memory_detail", &self.memory_detail, &Rule::NONE)?;
        visitor.field("netcard_detail", &self.netcard_detail, &Rule::NONE)?;
        visitor.field("cpu_arch", &self.cpu_arch, &Rule::NONE)?;
        visitor.field("gpu_info", &self.gpu_info, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "code" => read(&mut self.code, map)?,
            "name" => read(&mut self.name, map)?,
            "ram" => read(&mut self.ram, map)?,
            "vcpus" => read(&mut self.vcpus, map)?,
            "max_rate" => read(&mut self.max_rate, map)?,
            "min_rate" => read(&mut self.min_rate, map)?,
            "max_pps" => read(&mut self.max_pps, map)?,
            "sold_out" => read(&mut self.sold_out, map)?,
            "az" => read(&mut self.az, map)?,
            "cpu_detail" => read(&mut self.cpu_detail, map)?,
            "disk_detail" => read(&mut self.disk_detail, map)?,
            "memory_detail" => read(&mut self.memory_detail, map)?,
            "netcard_detail" => read(&mut self.netcard_detail, map)?,
            "cpu_arch" => read(&mut self.cpu_arch, map)?,
            "gpu_info" => read(&mut self.gpu_info, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(ComputingFlavor);

/// Flavors of computing resources.
///
/// Reference: section 4.2.2.5.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputingFlavorList {
    /// Number of flavors.
    pub count: Option<i64>,
    /// Flavors, sold out ones included.
    pub flavors: Option<Vec<ComputingFlavor>>,
}

impl Record for ComputingFlavorList {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("count", &self.count, &Rule::NONE)?;
        visitor.field("flavors", &self.flavors, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "count" => read(&mut self.count, map)?,
            "flavors" => read(&mut self.flavors, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(ComputingFlavorList);

/// Quota of computing nodes that is still free.
///
/// Reference: section 4.2.2.4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputingQuota {
    /// Number of servers that can still be added.
    pub quantity: Option<i64>,
    /// Number of vCPUs that can still be added.
    pub cpu: Option<i64>,
    /// Amount of memory that can still be added; its unit is not documented.
    pub ram: Option<i64>,
}

impl Record for ComputingQuota {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("quantity", &self.quantity, &Rule::NONE)?;
        visitor.field("cpu", &self.cpu, &Rule::NONE)?;
        visitor.field("ram", &self.ram, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "quantity" => read(&mut self.quantity, map)?,
            "cpu" => read(&mut self.cpu, map)?,
            "ram" => read(&mut self.ram, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(ComputingQuota);

/// Server that runs tasks of the platform.
///
/// Reference: `ComputingResourceRsp`, section 4.2.2.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputingResource {
    /// Server id, which the calls on one computing resource take.
    pub id: Option<String>,
    /// Id of the cloud resource behind the server, as it is billed.
    pub resource_id: Option<String>,
    /// Id of the cloud resource behind the extra data disk, as it is billed.
    pub evs_resource_id: Option<String>,
    /// Name of the server.
    pub name: Option<String>,
    /// Flavor of a computing resource.
    pub spec: Option<ComputingSpec>,
    /// Disk with the operating system.
    pub system_disk: Option<ComputingDisk>,
    /// Disks for data.
    pub data_disks: Option<Vec<ComputingDisk>>,
    /// Operating system of a computing resource.
    pub image: Option<OsImage>,
    /// Code of the billing mode, such as `2`.
    pub charge_mode: Option<String>,
    /// When the server was bought.
    pub create_time: Option<Timestamp>,
    /// Why the server could not be set up or has failed.
    pub failure_reason: Option<String>,
    /// State of the server, such as `ACTIVE`.
    pub status: Option<String>,
    /// Availability zone of the server, such as `cn-north-4a`.
    pub availability_zone_id: Option<String>,
    /// Whether new tasks can be placed on the server.
    pub schedulable: Option<bool>,
    /// Names of the node labels that the server has.
    pub node_labels: Option<Vec<String>>,
}

impl Record for ComputingResource {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("id", &self.id, &Rule::NONE)?;
        visitor.field("resource_id", &self.resource_id, &Rule::NONE)?;
        visitor.field("evs_resource_id", &self.evs_resource_id, &Rule::NONE)?;
        visitor.field("name", &self.name, &Rule::NONE)?;
        visitor.field("spec", &self.spec, &Rule::NONE)?;
        visitor.field("system_disk", &self.system_disk, &Rule::NONE)?;
        visitor.field("data_disks", &self.data_disks, &Rule::NONE)?;
        visitor.field("image", &self.image, &Rule::NONE)?;
        visitor.field("charge_mode", &self.charge_mode, &Rule::NONE)?;
        visitor.field("create_time", &self.create_time, &Rule::NONE)?;
        visitor.field("failure_reason", &self.failure_reason, &Rule::NONE)?;
        visitor.field("status", &self.status, &Rule::NONE)?;
        visitor.field("availability_zone_id", &self.availability_zone_id, &Rule::NONE)?;
        visitor.field("schedulable", &self.schedulable, &Rule::NONE)?;
        visitor.field("node_labels", &self.node_labels, &Rule::NONE)?;
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
            "evs_resource_id" => read(&mut self.evs_resource_id, map)?,
            "name" => read(&mut self.name, map)?,
            "spec" => read(&mut self.spec, map)?,
            "system_disk" => read(&mut self.system_disk, map)?,
            "data_disks" => read(&mut self.data_disks, map)?,
            "image" => read(&mut self.image, map)?,
            "charge_mode" => read(&mut self.charge_mode, map)?,
            "create_time" => read(&mut self.create_time, map)?,
            "failure_reason" => read(&mut self.failure_reason, map)?,
            "status" => read(&mut self.status, map)?,
            "availability_zone_id" => read(&mut self.availability_zone_id, map)?,
            "schedulable" => read(&mut self.schedulable, map)?,
            "node_labels" => read(&mut self.node_labels, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(ComputingResource);

/// Computing resources of the platform.
///
/// Reference: section 4.2.2.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputingResourceList {
    /// Number of computing resources.
    pub count: Option<i64>,
    /// Computing resources, running or not.
    pub resources: Option<Vec<ComputingResource>>,
}

impl Record for ComputingResourceList {
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

record!(ComputingResourceList);

/// Flavor of a computing resource.
///
/// Reference: `ComputingSpecDto`, section 4.2.2.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputingSpec {
    /// Code of the flavor, as `create_computing_resource` takes it.
    ///
    /// At most 64 characters.
    pub code: Option<String>,
    /// Display name of the flavor.
    ///
    /// At most 64 characters.
    pub name: Option<String>,
    /// Memory, in MB.
    pub ram: Option<i64>,
    /// Number of vCPUs.
    pub vcpus: Option<String>,
    /// Highest network bandwidth, in Mbit/s.
    pub max_rate: Option<String>,
    /// Assured network bandwidth, in Mbit/s.
    pub min_rate: Option<String>,
    /// Highest number of network packets per second.
    pub max_pps: Option<String>,
}

impl Record for ComputingSpec {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("code", &self.code, &Rule::NONE)?;
        visitor.field("name", &self.name, &Rule::NONE)?;
        visitor.field("ram", &self.ram, &Rule::NONE)?;
        visitor.field("vcpus", &self.vcpus, &Rule::NONE)?;
        visitor.field("max_rate", &self.max_rate, &Rule::NONE)?;
        visitor.field("min_rate", &self.min_rate, &Rule::NONE)?;
        visitor.field("max_pps", &self.max_pps, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "code" => read(&mut self.code, map)?,
            "name" => read(&mut self.name, map)?,
            "ram" => read(&mut self.ram, map)?,
            "vcpus" => read(&mut self.vcpus, map)?,
            "max_rate" => read(&mut self.max_rate, map)?,
            "min_rate" => read(&mut self.min_rate, map)?,
            "max_pps" => read(&mut self.max_pps, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(ComputingSpec);

/// Order of computing nodes of one flavor.
///
/// Reference: section 4.2.2.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateComputingResource {
    /// Availability zone to buy in, such as `cn-north-4a`.
    ///
    /// Required; 1 to 64 characters.
    pub availability_zone_id: String,
    /// Flavor to buy: a `code` from `list_computing_resource_flavors` that is not sold out.
    ///
    /// Required; 1 to 64 characters.
    pub spec_code: String,
    /// Number of nodes to buy.
    ///
    /// Required; 1 to 10.
    pub count: i64,
    /// Code of the disk type of an extra data disk on each node; leave out for no such disk.
    ///
    /// 1 to 64 characters.
    pub data_disk_spec_code: Option<String>,
    /// Size of the extra data disk of each node, in GB.
    ///
    /// 100 to 32768.
    pub data_disk_size: Option<i64>,
}

impl CreateComputingResource {
    /// With its required fields.
    pub fn new(
        availability_zone_id: impl Into<String>,
        spec_code: impl Into<String>,
        count: i64,
    ) -> Self {
        Self {
            availability_zone_id: availability_zone_id.into(),
            spec_code: spec_code.into(),
            count,
            ..Self::default()
        }
    }
    /// Code of the disk type of an extra data disk on each node; leave out for no such disk.
    ///
    /// 1 to 64 characters.
    pub fn data_disk_spec_code(
        mut self,
        data_disk_spec_code: impl Into<String>,
    ) -> Self {
        self.data_disk_spec_code = Some(data_disk_spec_code.into());
        self
    }
    /// Size of the extra data disk of each node, in GB.
    ///
    /// 100 to 32768.
    pub fn data_disk_size(mut self, data_disk_size: i64) -> Self {
        self.data_disk_size = Some(data_disk_size);
        self
    }
}

impl Record for CreateComputingResource {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor
            .field(
                "availability_zone_id",
                &self.availability_zone_id,
                &REQUIRED_LENGTH_1_64,
            )?;
        visitor.field("spec_code", &self.spec_code, &REQUIRED_LENGTH_1_64)?;
        visitor.field("count", &self.count, &REQUIRED_RANGE_1_10)?;
        visitor.field("data_disk_spec_code", &self.data_disk_spec_code, &LENGTH_1_64)?;
        visitor.field("data_disk_size", &self.data_disk_size, &RANGE_100_32768)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "availability_zone_id" => read(&mut self.availability_zone_id, map)?,
            "spec_code" => read(&mut self.spec_code, map)?,
            "count" => read(&mut self.count, map)?,
            "data_disk_spec_code" => read(&mut self.data_disk_spec_code, map)?,
            "data_disk_size" => read(&mut self.data_disk_size, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(CreateComputingResource);

/// Quota of EVS disk space and its use.
///
/// Reference: section 4.2.2.12.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EvsQuota {
    /// Disk space that may be used.
    pub total: Option<i64>,
    /// Disk space in use.
    pub usage: Option<i64>,
    /// Unit of `total` and `usage`, such as `GB`.
    pub unit: Option<String>,
}

impl Record for EvsQuota {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("total", &self.total, &Rule::NONE)?;
        visitor.field("usage", &self.usage, &Rule::NONE)?;
        visitor.field("unit", &self.unit, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "total" => read(&mut self.total, map)?,
            "usage" => read(&mut self.usage, map)?,
            "unit" => read(&mut self.unit, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(EvsQuota);

/// Whether a computing resource takes tasks.
///
/// Reference: sections 4.2.2.9, 4.2.2.10.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NodeSchedule {
    /// True to let new tasks be placed on the computing resource, false to keep them off it.
    ///
    /// Required.
    pub schedulable: Option<bool>,
}

impl NodeSchedule {
    /// With its required fields.
    pub fn new(schedulable: bool) -> Self {
        Self {
            schedulable: Some(schedulable),
        }
    }
}

impl Record for NodeSchedule {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("schedulable", &self.schedulable, &REQUIRED)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "schedulable" => read(&mut self.schedulable, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(NodeSchedule);

/// Operating system of a computing resource.
///
/// Reference: `ImageDto`, section 4.2.2.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OsImage {
    /// Name of the operating system.
    pub type_: Option<String>,
    /// Version of the operating system.
    pub version: Option<String>,
}

impl Record for OsImage {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("type", &self.type_, &Rule::NONE)?;
        visitor.field("version", &self.version, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "type" => read(&mut self.type_, map)?,
            "version" => read(&mut self.version, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(OsImage);

static LENGTH_1_64: Rule = Rule::NONE.length(1, 64);
static RANGE_100_32768: Rule = Rule::NONE.range(100.0, 32768.0);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_64: Rule = Rule::NONE.required().length(1, 64);
static REQUIRED_RANGE_1_10: Rule = Rule::NONE.required().range(1.0, 10.0);
