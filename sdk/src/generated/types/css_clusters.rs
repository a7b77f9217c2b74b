// Generated from spec/ by `cargo xtask regen`. Do not edit.

use serde::de::MapAccess;
use crate::Timestamp;
use crate::runtime::record::{Record, Rule, Visit, read, record};

/// CSS cluster to bind, and the account to sign in to it with.
///
/// Reference: section 5.1.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCssCluster {
    /// Id of the cluster, as `list_term_tenant_css_cluster` gives it.
    ///
    /// Required; 1 to 128 characters.
    pub css_id: String,
    /// Account on the cluster, such as its administrator.
    ///
    /// Required; 4 to 32 characters.
    pub user_name: String,
    /// Password of that account.
    ///
    /// Required; 8 to 32 characters.
    pub user_pwd: String,
}

impl CreateCssCluster {
    /// With its required fields.
    pub fn new(
        css_id: impl Into<String>,
        user_name: impl Into<String>,
        user_pwd: impl Into<String>,
    ) -> Self {
        Self {
            css_id: css_id.into(),
            user_name: user_name.into(),
            user_pwd: user_pwd.into(),
        }
    }
}

impl Record for CreateCssCluster {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("css_id", &self.css_id, &REQUIRED_LENGTH_1_128)?;
        visitor.field("user_name", &self.user_name, &REQUIRED_LENGTH_4_32)?;
        visitor.field("user_pwd", &self.user_pwd, &REQUIRED_SENSITIVE_LENGTH_8_32)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "css_id" => read(&mut self.css_id, map)?,
            "user_name" => read(&mut self.user_name, map)?,
            "user_pwd" => read(&mut self.user_pwd, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(CreateCssCluster);

/// CSS cluster that is bound to the platform.
///
/// Reference: `CssClusterDto`, section 5.1.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CssCluster {
    /// Id of the bound cluster, by which it is unbound.
    pub id: Option<String>,
    /// Name of the cluster.
    pub name: Option<String>,
    /// Total storage of the cluster; the unit is not documented.
    pub storage: Option<i64>,
    /// When the cluster was bound.
    pub import_time: Option<Timestamp>,
}

impl Record for CssCluster {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("id", &self.id, &Rule::NONE)?;
        visitor.field("name", &self.name, &Rule::NONE)?;
        visitor.field("storage", &self.storage, &Rule::NONE)?;
        visitor.field("import_time", &self.import_time, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "id" => read(&mut self.id, map)?,
            "name" => read(&mut self.name, map)?,
            "storage" => read(&mut self.storage, map)?,
            "import_time" => read(&mut self.import_time, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(CssCluster);

/// CSS clusters that are bound to the platform.
///
/// Reference: section 5.1.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CssClusterList {
    /// One page of the bound clusters.
    pub css_clusters: Option<Vec<CssCluster>>,
    /// Total number of matching items.
    pub count: Option<i64>,
}

impl Record for CssClusterList {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("css_clusters", &self.css_clusters, &Rule::NONE)?;
        visitor.field("count", &self.count, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "css_clusters" => read(&mut self.css_clusters, map)?,
            "count" => read(&mut self.count, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(CssClusterList);

/// Outcome of a try to connect to a CSS cluster.
///
/// Reference: section 5.1.4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CssConnectionCheck {
    /// Whether the cluster could be reached.
    pub connected: Option<bool>,
    /// Why it could not; absent if it could.
    pub reason: Option<String>,
}

impl Record for CssConnectionCheck {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("connected", &self.connected, &Rule::NONE)?;
        visitor.field("reason", &self.reason, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "connected" => read(&mut self.connected, map)?,
            "reason" => read(&mut self.reason, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(CssConnectionCheck);

/// CSS cluster of the account.
///
/// Reference: `TermTenantCssClusterDto`, section 5.1.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TenantCssCluster {
    /// Id of the cluster, by which it is bound.
    pub css_id: Option<String>,
    /// Name of the cluster.
    pub name: Option<String>,
    /// Whether the cluster can be used.
    pub is_active: Option<bool>,
}

impl Record for TenantCssCluster {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("css_id", &self.css_id, &Rule::NONE)?;
        visitor.field("name", &self.name, &Rule::NONE)?;
        visitor.field("is_active", &self.is_active, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "css_id" => read(&mut self.css_id, map)?,
            "name" => read(&mut self.name, map)?,
            "is_active" => read(&mut self.is_active, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(TenantCssCluster);

/// CSS clusters of the account.
///
/// Reference: section 5.1.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TenantCssClusterList {
    /// One page of the clusters.
    pub css_clusters: Option<Vec<TenantCssCluster>>,
    /// Total number of matching items.
    pub count: Option<i64>,
}

impl Record for TenantCssClusterList {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("css_clusters", &self.css_clusters, &Rule::NONE)?;
        visitor.field("count", &self.count, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "css_clusters" => read(&mut self.css_clusters, map)?,
            "count" => read(&mut self.count, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(TenantCssClusterList);

/// CSS cluster to try, and the account to sign in to it with.
///
/// Reference: section 5.1.4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ValidateCssConnection {
    /// Id of the cluster, as `list_term_tenant_css_cluster` gives it.
    ///
    /// Required; 1 to 128 characters.
    pub css_id: String,
    /// Account on the cluster, such as its administrator.
    ///
    /// Required; 4 to 32 characters.
    pub user_name: String,
    /// Password of that account.
    ///
    /// Required; 8 to 32 characters.
    pub user_pwd: String,
}

impl ValidateCssConnection {
    /// With its required fields.
    pub fn new(
        css_id: impl Into<String>,
        user_name: impl Into<String>,
        user_pwd: impl Into<String>,
    ) -> Self {
        Self {
            css_id: css_id.into(),
            user_name: user_name.into(),
            user_pwd: user_pwd.into(),
        }
    }
}

impl Record for ValidateCssConnection {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("css_id", &self.css_id, &REQUIRED_LENGTH_1_128)?;
        visitor.field("user_name", &self.user_name, &REQUIRED_LENGTH_4_32)?;
        visitor.field("user_pwd", &self.user_pwd, &REQUIRED_SENSITIVE_LENGTH_8_32)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "css_id" => read(&mut self.css_id, map)?,
            "user_name" => read(&mut self.user_name, map)?,
            "user_pwd" => read(&mut self.user_pwd, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(ValidateCssConnection);

static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
static REQUIRED_LENGTH_4_32: Rule = Rule::NONE.required().length(4, 32);
static REQUIRED_SENSITIVE_LENGTH_8_32: Rule = Rule::NONE
    .required()
    .sensitive()
    .length(8, 32);
