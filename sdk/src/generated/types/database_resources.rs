// Generated from spec/ by `cargo xtask regen`. Do not edit.

use serde::de::MapAccess;
use crate::Timestamp;
use crate::runtime::record::{Record, Rule, Visit, open_enum, read, record};
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
    /// Disk space, in GB. The service ignores it for now.
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
    pub fn new(spec_code: impl Into<String>, disk_encrypt: bool) -> Self {
        Self {
            spec_code: spec_code.into(),
            disk_encrypt,
            ..Self::default()
        }
    }
    /// Disk space, in GB. The service ignores it for now.
    ///
    /// 40 to 1000.
    pub fn disk_space(mut self, disk_space: i64) -> Self {
        self.disk_space = Some(disk_space);
        self
    }
}

impl Record for CreateDatabaseResource {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("spec_code", &self.spec_code, &REQUIRED_LENGTH_1_128)?;
        visitor.field("disk_space", &self.disk_space, &RANGE_40_1000)?;
        visitor.field("disk_encrypt", &self.disk_encrypt, &REQUIRED)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "spec_code" => read(&mut self.spec_code, map)?,
            "disk_space" => read(&mut self.disk_space, map)?,
            "disk_encrypt" => read(&mut self.disk_encrypt, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(CreateDatabaseResource);

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

impl Record for DatabaseDisk {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("type", &self.type_, &Rule::NONE)?;
        visitor.field("space", &self.space, &Rule::NONE)?;
        visitor.field("encrypt", &self.encrypt, &Rule::NONE)?;
        visitor.field("used", &self.used, &Rule::NONE)?;
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
            "encrypt" => read(&mut self.encrypt, map)?,
            "used" => read(&mut self.used, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(DatabaseDisk);

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
    /// Storage space of the server, in GB.
    pub disk_space: Option<i64>,
    /// Whether the flavor cannot be bought now.
    pub sold_out: Option<bool>,
}

impl Record for DatabaseFlavor {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("code", &self.code, &Rule::NONE)?;
        visitor.field("name", &self.name, &Rule::NONE)?;
        visitor.field("cpu", &self.cpu, &Rule::NONE)?;
        visitor.field("ram", &self.ram, &Rule::NONE)?;
        visitor.field("max_connections", &self.max_connections, &Rule::NONE)?;
        visitor.field("disk_space", &self.disk_space, &Rule::NONE)?;
        visitor.field("sold_out", &self.sold_out, &Rule::NONE)?;
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
            "cpu" => read(&mut self.cpu, map)?,
            "ram" => read(&mut self.ram, map)?,
            "max_connections" => read(&mut self.max_connections, map)?,
            "disk_space" => read(&mut self.disk_space, map)?,
            "sold_out" => read(&mut self.sold_out, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(DatabaseFlavor);

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

impl Record for DatabaseFlavorList {
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

record!(DatabaseFlavorList);

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

impl Record for DatabaseResource {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("id", &self.id, &Rule::NONE)?;
        visitor.field("resource_id", &self.resource_id, &Rule::NONE)?;
        visitor.field("spec", &self.spec, &Rule::NONE)?;
        visitor.field("disk", &self.disk, &Rule::NONE)?;
        visitor.field("charge_mode", &self.charge_mode, &Rule::NONE)?;
        visitor.field("period_num", &self.period_num, &Rule::NONE)?;
        visitor.field("create_time", &self.create_time, &Rule::NONE)?;
        visitor.field("failure_reason", &self.failure_reason, &Rule::NONE)?;
        visitor.field("status", &self.status, &Rule::NONE)?;
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
            "spec" => read(&mut self.spec, map)?,
            "disk" => read(&mut self.disk, map)?,
            "charge_mode" => read(&mut self.charge_mode, map)?,
            "period_num" => read(&mut self.period_num, map)?,
            "create_time" => read(&mut self.create_time, map)?,
            "failure_reason" => read(&mut self.failure_reason, map)?,
            "status" => read(&mut self.status, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(DatabaseResource);

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

impl Record for DatabaseResourceList {
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

record!(DatabaseResourceList);

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

open_enum!(
    DatabaseResourceState { Deploying = "DEPLOYING", Normal = "NORMAL", Updatintg =
    "UPDATINTG", Abnormal = "ABNORMAL", Freeze = "FREEZE", Deleting = "DELETING", }
);

static RANGE_40_1000: Rule = Rule::NONE.range(40.0, 1000.0);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
