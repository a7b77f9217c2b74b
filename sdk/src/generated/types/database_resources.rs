// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::Timestamp;
use crate::runtime::record::{Rule, open_enum, record};
#[allow(unused_imports)]
use crate::runtime::waiting::States;
use super::ResourceSpec;

/// Order of a database server.
///
/// Reference: section 4.2.3.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDatabaseResource {
    /// Flavor to buy: a `code` from `list_database_resource_flavor` that is not sold out.
    ///
    /// Required; 1 to 128 characters.
    pub spec_code: String,
    /// Disk space. The service ignores it for now.
    ///
    /// 40 to 1000.
    pub disk_space: Option<i64>,
    /// Whether to encrypt the disk.
    ///
    /// Required.
    pub disk_encrypt: bool,
}

impl CreateDatabaseResource {
    /// With its required fields.
    #[inline]
    pub fn new(spec_code: impl Into<String>, disk_encrypt: bool) -> Self {
        Self {
            spec_code: spec_code.into(),
            disk_encrypt,
            ..Default::default()
        }
    }
    /// Disk space. The service ignores it for now.
    ///
    /// 40 to 1000.
    #[inline]
    pub fn disk_space(mut self, disk_space: impl Into<Option<i64>>) -> Self {
        self.disk_space = disk_space.into();
        self
    }
}

record!(CreateDatabaseResource {
    spec_code: "spec_code" => REQUIRED_LENGTH_1_128,
    disk_space: "disk_space" => RANGE_40_1000,
    disk_encrypt: "disk_encrypt" => REQUIRED,
});

/// Disk of a database resource.
///
/// Reference: `DatabaseDiskDto`, section 4.2.3.4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseDisk {
    /// Disk type, such as `SSD`.
    pub type_: Option<String>,
    /// Size, in GB.
    pub space: Option<i64>,
    /// Whether the disk is encrypted.
    pub encrypt: Option<bool>,
    /// Space in use, in GB.
    pub used: Option<f64>,
}

record!(DatabaseDisk {
    type_: "type",
    space: "space",
    encrypt: "encrypt",
    used: "used",
});

/// Flavor that a database resource can be bought in.
///
/// Reference: `DatabaseFlavorRsp`, section 4.2.3.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseFlavor {
    /// Code of the flavor, as `create_database_resource` takes it.
    pub code: Option<String>,
    /// Display name of the flavor.
    pub name: Option<String>,
    /// Number of CPU cores.
    pub cpu: Option<i64>,
    /// Amount of memory; its unit is not documented.
    pub ram: Option<i64>,
    /// Largest number of connections open at the same time.
    pub max_connections: Option<i64>,
    /// Storage space of the server.
    pub disk_space: Option<i64>,
    /// Whether the flavor cannot be bought now.
    pub sold_out: Option<bool>,
}

record!(DatabaseFlavor {
    code: "code",
    name: "name",
    cpu: "cpu",
    ram: "ram",
    max_connections: "max_connections",
    disk_space: "disk_space",
    sold_out: "sold_out",
});

/// Flavors of database resources.
///
/// Reference: section 4.2.3.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseFlavorList {
    /// Number of flavors.
    pub count: Option<i64>,
    /// Flavors, sold out ones included.
    pub flavors: Option<Vec<DatabaseFlavor>>,
}

record!(DatabaseFlavorList {
    count: "count",
    flavors: "flavors",
});

/// Database server of the platform.
///
/// Reference: `DatabaseResourceRsp`, section 4.2.3.4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseResource {
    /// Instance id, which `delete_database_resource` takes.
    pub id: Option<String>,
    /// Id of the cloud resource behind the instance, as it is billed.
    pub resource_id: Option<String>,
    /// Flavor of a purchased resource.
    pub spec: Option<ResourceSpec>,
    /// Disk of a database resource.
    pub disk: Option<DatabaseDisk>,
    /// Code of the billing mode, such as `1`.
    pub charge_mode: Option<String>,
    /// Number of billing periods that the resource was bought for.
    pub period_num: Option<i64>,
    /// When the resource was bought, in UTC.
    pub create_time: Option<Timestamp>,
    /// Why the resource could not be set up or has failed.
    pub failure_reason: Option<String>,
    /// State of the resource: `DEPLOYING` while it is set up, `NORMAL` when it can be used, `UPDATINTG`
    /// (the service spells it so) while it is changed, `ABNORMAL` when it does not work, `FREEZE` when it
    /// is frozen, `DELETING` while it is deleted.
    ///
    /// One of `DEPLOYING`, `NORMAL`, `UPDATINTG`, `ABNORMAL`, `FREEZE`, `DELETING`.
    pub status: Option<DatabaseResourceState>,
}

record!(DatabaseResource {
    id: "id",
    resource_id: "resource_id",
    spec: "spec",
    disk: "disk",
    charge_mode: "charge_mode",
    period_num: "period_num",
    create_time: "create_time",
    failure_reason: "failure_reason",
    status: "status",
});

/// Database resources of the platform.
///
/// Reference: section 4.2.3.4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseResourceList {
    /// Number of database resources.
    pub count: Option<i64>,
    /// Database resources, in whatever state.
    pub resources: Option<Vec<DatabaseResource>>,
}

record!(DatabaseResourceList {
    count: "count",
    resources: "resources",
});

/// State of a database resource. `UPDATINTG` is spelt as the service does.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DatabaseResourceState {
    /// `DEPLOYING`
    Deploying,
    /// `NORMAL`
    Normal,
    /// `UPDATINTG`
    Updatintg,
    /// `ABNORMAL`
    Abnormal,
    /// `FREEZE`
    Freeze,
    /// `DELETING`
    Deleting,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(DatabaseResourceState {
    Deploying = "DEPLOYING",
    Normal = "NORMAL",
    Updatintg = "UPDATINTG",
    Abnormal = "ABNORMAL",
    Freeze = "FREEZE",
    Deleting = "DELETING",
});

crate::runtime::waiting::states!(DatabaseResourceState, States::NONE.progress(&["DEPLOYING", "UPDATINTG", "DELETING"]).success(&["NORMAL"]).failure(&["ABNORMAL", "FREEZE"]));

static RANGE_40_1000: Rule = Rule::NONE.range(40.0, 1000.0);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
