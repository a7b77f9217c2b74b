// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::paging::{Paging, Scheme, paged};
use crate::runtime::record::Rule;
use crate::runtime::call::{Call, Operation, Repeat, Request, operation, reply};
use crate::runtime::client::Client;
use http::Method;
#[allow(unused_imports)]
use crate::runtime::call::{Download, Upload};
#[allow(unused_imports)]
use crate::generated::{CATALOGUE, types};

/// # CSS clusters
///
/// Search clusters bound to the platform for molecule search.
impl Client {
    /// Bind a CSS cluster.
    ///
    /// Binds a cluster of Cloud Search Service to the platform, to keep drug databases in. Test the account
    /// with `validate_css_connection` first. Refused with `eihealth.01100016` if the cluster is bound
    /// already; with `eihealth.01100017` if the cluster can't be reached with this password and address.
    ///
    /// - `body`: CSS cluster to bind, and the account to sign in to it with.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::CreateCssCluster;
    ///
    /// let body = CreateCssCluster::new(
    ///     "f3b06a58-1d92-4e7c-a845-9c20d7e61b3f",
    ///     "eihealth_search",
    ///     "example-password-1!",
    /// );
    /// let created = client.create_css_cluster(body).await?;
    /// println!("{:?}", created.id);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/drug/css-clusters`
    ///
    /// Reference: section [5.1.1 绑定 CSS
    /// 集群](https://support.huaweicloud.com/api-eihealth/CreateCssCluster.html).
    #[inline]
    pub fn create_css_cluster(
        &self,
        body: types::CreateCssCluster,
    ) -> CreateCssClusterRequest {
        let mut request = Request::new(self, &CREATE_CSS_CLUSTER);
        request.json(&body, &REQUIRED);
        CreateCssClusterRequest(Call::new(request, reply::json))
    }
    /// List bound CSS clusters.
    ///
    /// Returns, page by page, the clusters that are bound to the platform.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut css_clusters = client.list_css_cluster().items();
    /// while let Some(css_cluster) = css_clusters.try_next().await? {
    ///     println!("{:?} {:?}", css_cluster.id, css_cluster.name);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/drug/css-clusters`
    ///
    /// Reference: section [5.1.2 获取 CSS
    /// 集群列表](https://support.huaweicloud.com/api-eihealth/ListCssCluster.html).
    #[inline]
    pub fn list_css_cluster(&self) -> ListCssClusterRequest {
        let request = Request::new(self, &LIST_CSS_CLUSTER);
        ListCssClusterRequest(Call::new(request, reply::json))
    }
    /// List the CSS clusters of the account.
    ///
    /// Returns, page by page, the clusters of Cloud Search Service that the account owns, to choose one to
    /// bind.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut css_clusters = client.list_term_tenant_css_cluster().items();
    /// while let Some(css_cluster) = css_clusters.try_next().await? {
    ///     println!("{:?} {:?}", css_cluster.name, css_cluster.css_id);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/css/clusters`
    ///
    /// Reference: section [5.1.3 获取最终租户 CSS
    /// 集群列表](https://support.huaweicloud.com/api-eihealth/ListTermTenantCssCluster.html).
    #[inline]
    pub fn list_term_tenant_css_cluster(&self) -> ListTermTenantCssClusterRequest {
        let request = Request::new(self, &LIST_TERM_TENANT_CSS_CLUSTER);
        ListTermTenantCssClusterRequest(Call::new(request, reply::json))
    }
    /// Test the connection to a CSS cluster.
    ///
    /// Tries the account and password on the cluster without binding it, and says whether that works and,
    /// if not, why. Refused with `eihealth.01100017` if the cluster can't be reached with this password and
    /// address.
    ///
    /// - `body`: CSS cluster to try, and the account to sign in to it with.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::ValidateCssConnection;
    ///
    /// let body = ValidateCssConnection::new(
    ///     "f3b06a58-1d92-4e7c-a845-9c20d7e61b3f",
    ///     "eihealth_search",
    ///     "example-password-1!",
    /// );
    /// let answer = client.validate_css_connection(body).await?;
    /// println!("{:?} {:?}", answer.connected, answer.reason);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/drug/css-clusters/connection`
    ///
    /// Reference: section [5.1.4 测试 CSS
    /// 集群连接](https://support.huaweicloud.com/api-eihealth/ValidateCssConnection.html).
    #[inline]
    pub fn validate_css_connection(
        &self,
        body: types::ValidateCssConnection,
    ) -> ValidateCssConnectionRequest {
        let mut request = Request::new(self, &VALIDATE_CSS_CONNECTION);
        request.json(&body, &REQUIRED);
        ValidateCssConnectionRequest(Call::new(request, reply::json))
    }
    /// Unbind a CSS cluster.
    ///
    /// Removes the binding between the CSS cluster and the drug platform.
    ///
    /// - `css_cluster_id`: Id of the bound CSS cluster. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.delete_css_cluster("5a7e1c90-6b3d-48f2-91d4-e80f2b6c3a75").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `DELETE /v1/{project_id}/drug/css-clusters/{css_cluster_id}`
    ///
    /// Reference: section [5.1.5 CSS
    /// 集群解绑](https://support.huaweicloud.com/api-eihealth/DeleteCssCluster.html).
    #[inline]
    pub fn delete_css_cluster(
        &self,
        css_cluster_id: impl Into<String>,
    ) -> DeleteCssClusterRequest {
        let mut request = Request::new(self, &DELETE_CSS_CLUSTER);
        request.path("css_cluster_id", css_cluster_id.into(), &REQUIRED_LENGTH_1_128);
        DeleteCssClusterRequest(Call::new(request, reply::empty))
    }
}

pub(crate) static CREATE_CSS_CLUSTER: Operation = Operation::new(
    "create_css_cluster",
    Method::POST,
    "/v1/{project_id}/drug/css-clusters",
    Repeat::Duplicates,
    &CATALOGUE,
);

/// Bind a CSS cluster: the request of [`Client::create_css_cluster`].
///
/// Answers with [`ResourceId`](crate::types::ResourceId).
///
/// `POST /v1/{project_id}/drug/css-clusters`
///
/// Reference: section [5.1.1 绑定 CSS
/// 集群](https://support.huaweicloud.com/api-eihealth/CreateCssCluster.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCssClusterRequest(Call<types::ResourceId>);

operation!(CreateCssClusterRequest, types::ResourceId);

pub(crate) static LIST_CSS_CLUSTER: Operation = Operation::new(
    "list_css_cluster",
    Method::GET,
    "/v1/{project_id}/drug/css-clusters",
    Repeat::Safe,
    &CATALOGUE,
);

/// List bound CSS clusters: the request of [`Client::list_css_cluster`].
///
/// Answers with [`CssClusterList`](crate::types::CssClusterList). [`items`](Self::items) reads the list
/// to its end.
///
/// `GET /v1/{project_id}/drug/css-clusters`
///
/// Reference: section [5.1.2 获取 CSS
/// 集群列表](https://support.huaweicloud.com/api-eihealth/ListCssCluster.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCssClusterRequest(Call<types::CssClusterList>);

impl ListCssClusterRequest {
    /// Largest number of items to return in one page.
    ///
    /// 1 to 1000; default `100`.
    #[inline]
    pub fn limit(mut self, limit: impl Into<Option<i64>>) -> Self {
        let given: Option<i64> = limit.into();
        match given {
            Some(limit) => self.0.request.query("limit", limit, &RANGE_1_1000),
            None => self.0.request.unset("query", "limit"),
        }
        self
    }
    /// Number of items to skip before the first one returned.
    ///
    /// 0 to 100000000; default `0`.
    #[inline]
    pub fn offset(mut self, offset: impl Into<Option<i64>>) -> Self {
        let given: Option<i64> = offset.into();
        match given {
            Some(offset) => self.0.request.query("offset", offset, &RANGE_0_100000000),
            None => self.0.request.unset("query", "offset"),
        }
        self
    }
}

operation!(ListCssClusterRequest, types::CssClusterList);

pub(crate) static LIST_CSS_CLUSTER_PAGES: Paging = Paging::new(
        "css_clusters",
        Scheme::Offset {
            parameter: "offset",
            most: 100000000,
        },
    )
    .id("id")
    .total("count")
    .limit("limit", 100);

paged!(ListCssClusterRequest, LIST_CSS_CLUSTER_PAGES, types::CssClusterList[css_clusters] => types::CssCluster);

pub(crate) static LIST_TERM_TENANT_CSS_CLUSTER: Operation = Operation::new(
    "list_term_tenant_css_cluster",
    Method::GET,
    "/v1/{project_id}/css/clusters",
    Repeat::Safe,
    &CATALOGUE,
);

/// List the CSS clusters of the account: the request of [`Client::list_term_tenant_css_cluster`].
///
/// Answers with [`TenantCssClusterList`](crate::types::TenantCssClusterList). [`items`](Self::items)
/// reads the list to its end.
///
/// `GET /v1/{project_id}/css/clusters`
///
/// Reference: section [5.1.3 获取最终租户 CSS
/// 集群列表](https://support.huaweicloud.com/api-eihealth/ListTermTenantCssCluster.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTermTenantCssClusterRequest(Call<types::TenantCssClusterList>);

impl ListTermTenantCssClusterRequest {
    /// Largest number of items to return in one page.
    ///
    /// 1 to 1000; default `100`.
    #[inline]
    pub fn limit(mut self, limit: impl Into<Option<i64>>) -> Self {
        let given: Option<i64> = limit.into();
        match given {
            Some(limit) => self.0.request.query("limit", limit, &RANGE_1_1000),
            None => self.0.request.unset("query", "limit"),
        }
        self
    }
    /// Number of items to skip before the first one returned.
    ///
    /// 0 to 100000000; default `0`.
    #[inline]
    pub fn offset(mut self, offset: impl Into<Option<i64>>) -> Self {
        let given: Option<i64> = offset.into();
        match given {
            Some(offset) => self.0.request.query("offset", offset, &RANGE_0_100000000),
            None => self.0.request.unset("query", "offset"),
        }
        self
    }
}

operation!(ListTermTenantCssClusterRequest, types::TenantCssClusterList);

pub(crate) static LIST_TERM_TENANT_CSS_CLUSTER_PAGES: Paging = Paging::new(
        "css_clusters",
        Scheme::Offset {
            parameter: "offset",
            most: 100000000,
        },
    )
    .total("count")
    .limit("limit", 100);

paged!(ListTermTenantCssClusterRequest, LIST_TERM_TENANT_CSS_CLUSTER_PAGES, types::TenantCssClusterList[css_clusters] => types::TenantCssCluster);

pub(crate) static VALIDATE_CSS_CONNECTION: Operation = Operation::new(
    "validate_css_connection",
    Method::POST,
    "/v1/{project_id}/drug/css-clusters/connection",
    Repeat::Safe,
    &CATALOGUE,
);

/// Test the connection to a CSS cluster: the request of [`Client::validate_css_connection`].
///
/// Answers with [`CssConnectionCheck`](crate::types::CssConnectionCheck).
///
/// `POST /v1/{project_id}/drug/css-clusters/connection`
///
/// Reference: section [5.1.4 测试 CSS
/// 集群连接](https://support.huaweicloud.com/api-eihealth/ValidateCssConnection.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ValidateCssConnectionRequest(Call<types::CssConnectionCheck>);

operation!(ValidateCssConnectionRequest, types::CssConnectionCheck);

pub(crate) static DELETE_CSS_CLUSTER: Operation = Operation::new(
    "delete_css_cluster",
    Method::DELETE,
    "/v1/{project_id}/drug/css-clusters/{css_cluster_id}",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Unbind a CSS cluster: the request of [`Client::delete_css_cluster`].
///
/// Answers with nothing.
///
/// `DELETE /v1/{project_id}/drug/css-clusters/{css_cluster_id}`
///
/// Reference: section [5.1.5 CSS
/// 集群解绑](https://support.huaweicloud.com/api-eihealth/DeleteCssCluster.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteCssClusterRequest(Call<()>);

operation!(DeleteCssClusterRequest, ());

static RANGE_0_100000000: Rule = Rule::NONE.range(0.0, 100000000.0);
static RANGE_1_1000: Rule = Rule::NONE.range(1.0, 1000.0);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
