// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::Timestamp;
use crate::runtime::record::{Rule, record};

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
    #[inline]
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

record!(CreateCssCluster {
    css_id: "css_id" => REQUIRED_LENGTH_1_128,
    user_name: "user_name" => REQUIRED_LENGTH_4_32,
    user_pwd: "user_pwd" => REQUIRED_SENSITIVE_LENGTH_8_32,
});

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

record!(CssCluster {
    id: "id",
    name: "name",
    storage: "storage",
    import_time: "import_time",
});

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

record!(CssClusterList {
    css_clusters: "css_clusters",
    count: "count",
});

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

record!(CssConnectionCheck {
    connected: "connected",
    reason: "reason",
});

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

record!(TenantCssCluster {
    css_id: "css_id",
    name: "name",
    is_active: "is_active",
});

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

record!(TenantCssClusterList {
    css_clusters: "css_clusters",
    count: "count",
});

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
    #[inline]
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

record!(ValidateCssConnection {
    css_id: "css_id" => REQUIRED_LENGTH_1_128,
    user_name: "user_name" => REQUIRED_LENGTH_4_32,
    user_pwd: "user_pwd" => REQUIRED_SENSITIVE_LENGTH_8_32,
});

static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
static REQUIRED_LENGTH_4_32: Rule = Rule::NONE.required().length(4, 32);
static REQUIRED_SENSITIVE_LENGTH_8_32: Rule = Rule::NONE
    .required()
    .sensitive()
    .length(8, 32);
