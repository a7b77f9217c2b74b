// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::record::Rule;
use crate::runtime::call::{Call, Operation, operation, reply};
use crate::runtime::client::Client;
use crate::runtime::endpoints::Service;
use http::Method;
#[allow(unused_imports)]
use crate::runtime::call::{Download, Upload};
#[allow(unused_imports)]
use crate::generated::types;

impl Client {
    /// Bind a CSS cluster.
    ///
    /// Binds a cluster of Cloud Search Service to the platform, to keep drug databases in. Test the account
    /// with `validate_css_connection` first.
    ///
    /// `POST /v1/{project_id}/drug/css-clusters`
    ///
    /// Reference: section 5.1.1 绑定 CSS 集群.
    ///
    /// - `body`: CSS cluster to bind, and the account to sign in to it with.
    pub fn create_css_cluster(&self, body: types::CreateCssCluster) -> CreateCssCluster {
        CreateCssCluster(
            Call::new(self, &CREATE_CSS_CLUSTER, reply::json).json(body, &REQUIRED),
        )
    }
    /// List bound CSS clusters.
    ///
    /// Returns the clusters that are bound to the platform.
    ///
    /// `GET /v1/{project_id}/drug/css-clusters`
    ///
    /// Reference: section 5.1.2 获取 CSS 集群列表.
    pub fn list_css_cluster(&self) -> ListCssCluster {
        ListCssCluster(Call::new(self, &LIST_CSS_CLUSTER, reply::json))
    }
    /// List the CSS clusters of the account.
    ///
    /// Returns the clusters of Cloud Search Service that the account owns, to choose one to bind.
    ///
    /// `GET /v1/{project_id}/css/clusters`
    ///
    /// Reference: section 5.1.3 获取最终租户 CSS 集群列表.
    pub fn list_term_tenant_css_cluster(&self) -> ListTermTenantCssCluster {
        ListTermTenantCssCluster(
            Call::new(self, &LIST_TERM_TENANT_CSS_CLUSTER, reply::json),
        )
    }
    /// Test the connection to a CSS cluster.
    ///
    /// Tries the account and password on the cluster without binding it, and says whether that works and,
    /// if not, why.
    ///
    /// `POST /v1/{project_id}/drug/css-clusters/connection`
    ///
    /// Reference: section 5.1.4 测试 CSS 集群连接.
    ///
    /// - `body`: CSS cluster to try, and the account to sign in to it with.
    pub fn validate_css_connection(
        &self,
        body: types::ValidateCssConnection,
    ) -> ValidateCssConnection {
        ValidateCssConnection(
            Call::new(self, &VALIDATE_CSS_CONNECTION, reply::json).json(body, &REQUIRED),
        )
    }
    /// Unbind a CSS cluster.
    ///
    /// Removes the binding between the CSS cluster and the drug platform.
    ///
    /// `DELETE /v1/{project_id}/drug/css-clusters/{css_cluster_id}`
    ///
    /// Reference: section 5.1.5 CSS 集群解绑.
    ///
    /// - `css_cluster_id`: Id of the bound CSS cluster. 1 to 128 characters.
    pub fn delete_css_cluster(
        &self,
        css_cluster_id: impl Into<String>,
    ) -> DeleteCssCluster {
        DeleteCssCluster(
            Call::new(self, &DELETE_CSS_CLUSTER, reply::empty)
                .path("css_cluster_id", css_cluster_id, &REQUIRED_LENGTH_1_128),
        )
    }
}

pub(crate) static CREATE_CSS_CLUSTER: Operation = Operation {
    id: "create_css_cluster",
    method: Method::POST,
    path: "/v1/{project_id}/drug/css-clusters",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::create_css_cluster`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCssCluster(Call<types::ResourceId>);

operation!(CreateCssCluster, types::ResourceId);

pub(crate) static LIST_CSS_CLUSTER: Operation = Operation {
    id: "list_css_cluster",
    method: Method::GET,
    path: "/v1/{project_id}/drug/css-clusters",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::list_css_cluster`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCssCluster(Call<types::CssClusterList>);

impl ListCssCluster {
    /// Largest number of items to return in one page.
    ///
    /// 1 to 1000; default `100`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0 = self.0.query("limit", limit, &RANGE_1_1000);
        self
    }
    /// Number of items to skip before the first one returned.
    ///
    /// 0 to 100000000; default `0`.
    pub fn offset(mut self, offset: i64) -> Self {
        self.0 = self.0.query("offset", offset, &RANGE_0_100000000);
        self
    }
}

operation!(ListCssCluster, types::CssClusterList);

pub(crate) static LIST_TERM_TENANT_CSS_CLUSTER: Operation = Operation {
    id: "list_term_tenant_css_cluster",
    method: Method::GET,
    path: "/v1/{project_id}/css/clusters",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::list_term_tenant_css_cluster`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTermTenantCssCluster(Call<types::TenantCssClusterList>);

impl ListTermTenantCssCluster {
    /// Largest number of items to return in one page.
    ///
    /// 1 to 1000; default `100`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0 = self.0.query("limit", limit, &RANGE_1_1000);
        self
    }
    /// Number of items to skip before the first one returned.
    ///
    /// 0 to 100000000; default `0`.
    pub fn offset(mut self, offset: i64) -> Self {
        self.0 = self.0.query("offset", offset, &RANGE_0_100000000);
        self
    }
}

operation!(ListTermTenantCssCluster, types::TenantCssClusterList);

pub(crate) static VALIDATE_CSS_CONNECTION: Operation = Operation {
    id: "validate_css_connection",
    method: Method::POST,
    path: "/v1/{project_id}/drug/css-clusters/connection",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::validate_css_connection`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ValidateCssConnection(Call<types::CssConnectionCheck>);

operation!(ValidateCssConnection, types::CssConnectionCheck);

pub(crate) static DELETE_CSS_CLUSTER: Operation = Operation {
    id: "delete_css_cluster",
    method: Method::DELETE,
    path: "/v1/{project_id}/drug/css-clusters/{css_cluster_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::delete_css_cluster`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteCssCluster(Call<()>);

operation!(DeleteCssCluster, ());

static RANGE_0_100000000: Rule = Rule::NONE.range(0.0, 100000000.0);
static RANGE_1_1000: Rule = Rule::NONE.range(1.0, 1000.0);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
