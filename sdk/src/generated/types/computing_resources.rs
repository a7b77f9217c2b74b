// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::Timestamp;
use crate::runtime::record::{IntoOption, Rule, record};

/// GPUs of a bare metal server.
///
/// Reference: section 4.2.2.11.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BmsDeviceList {
    /// Ids of the GPUs.
    pub devices: Option<Vec<String>>,
}

record!(BmsDeviceList {
    devices: "devices",
});

/// Disk of a computing resource.
///
/// Reference: `DiskDto`, section 4.2.2.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputingDisk {
    /// Disk type, such as `SAS` or `SSD`.
    pub type_: Option<String>,
    /// Size.
    pub space: Option<String>,
}

record!(ComputingDisk {
    type_: "type",
    space: "space",
});

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
    /// Memory.
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

record!(ComputingFlavor {
    code: "code",
    name: "name",
    ram: "ram",
    vcpus: "vcpus",
    max_rate: "max_rate",
    min_rate: "min_rate",
    max_pps: "max_pps",
    sold_out: "sold_out",
    az: "az",
    cpu_detail: "cpu_detail",
    disk_detail: "disk_detail",
    memory_detail: "memory_detail",
    netcard_detail: "netcard_detail",
    cpu_arch: "cpu_arch",
    gpu_info: "gpu_info",
});

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

record!(ComputingFlavorList {
    count: "count",
    flavors: "flavors",
});

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

record!(ComputingQuota {
    quantity: "quantity",
    cpu: "cpu",
    ram: "ram",
});

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

record!(ComputingResource {
    id: "id",
    resource_id: "resource_id",
    evs_resource_id: "evs_resource_id",
    name: "name",
    spec: "spec",
    system_disk: "system_disk",
    data_disks: "data_disks",
    image: "image",
    charge_mode: "charge_mode",
    create_time: "create_time",
    failure_reason: "failure_reason",
    status: "status",
    availability_zone_id: "availability_zone_id",
    schedulable: "schedulable",
    node_labels: "node_labels",
});

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

record!(ComputingResourceList {
    count: "count",
    resources: "resources",
});

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
    /// Memory.
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

record!(ComputingSpec {
    code: "code",
    name: "name",
    ram: "ram",
    vcpus: "vcpus",
    max_rate: "max_rate",
    min_rate: "min_rate",
    max_pps: "max_pps",
});

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
    /// Size of the extra data disk of each node.
    ///
    /// 100 to 32768.
    pub data_disk_size: Option<i64>,
}

impl CreateComputingResource {
    /// With its required fields.
    #[inline]
    pub fn new(
        availability_zone_id: impl Into<String>,
        spec_code: impl Into<String>,
        count: i64,
    ) -> Self {
        Self {
            availability_zone_id: availability_zone_id.into(),
            spec_code: spec_code.into(),
            count,
            ..Default::default()
        }
    }
    /// Code of the disk type of an extra data disk on each node; leave out for no such disk.
    ///
    /// 1 to 64 characters.
    #[inline]
    pub fn data_disk_spec_code<Form>(
        mut self,
        data_disk_spec_code: impl IntoOption<String, Form>,
    ) -> Self {
        self.data_disk_spec_code = IntoOption::into_option(data_disk_spec_code);
        self
    }
    /// Size of the extra data disk of each node.
    ///
    /// 100 to 32768.
    #[inline]
    pub fn data_disk_size(mut self, data_disk_size: impl Into<Option<i64>>) -> Self {
        self.data_disk_size = data_disk_size.into();
        self
    }
}

record!(CreateComputingResource {
    availability_zone_id: "availability_zone_id" => REQUIRED_LENGTH_1_64,
    spec_code: "spec_code" => REQUIRED_LENGTH_1_64,
    count: "count" => REQUIRED_RANGE_1_10,
    data_disk_spec_code: "data_disk_spec_code" => LENGTH_1_64,
    data_disk_size: "data_disk_size" => RANGE_100_32768,
});

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

record!(EvsQuota {
    total: "total",
    usage: "usage",
    unit: "unit",
});

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
    #[inline]
    pub fn new(schedulable: bool) -> Self {
        Self {
            schedulable: Some(schedulable),
        }
    }
}

record!(NodeSchedule {
    schedulable: "schedulable" => REQUIRED,
});

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

record!(OsImage {
    type_: "type",
    version: "version",
});

static LENGTH_1_64: Rule = Rule::NONE.length(1, 64);
static RANGE_100_32768: Rule = Rule::NONE.range(100.0, 32768.0);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_64: Rule = Rule::NONE.required().length(1, 64);
static REQUIRED_RANGE_1_10: Rule = Rule::NONE.required().range(1.0, 10.0);
