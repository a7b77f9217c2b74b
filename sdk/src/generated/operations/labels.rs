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

/// # Labels
///
/// Labels that mark jobs, apps and workflows.
impl Client {
    /// List labels.
    ///
    /// Returns every label that has been created on the platform.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut labels = client.list_label().items();
    /// while let Some(label) = labels.try_next().await? {
    ///     println!("{:?} {:?}", label.id, label.name);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/system/labels`
    ///
    /// Reference: section [4.2.6.1 获取标签列表](https://support.huaweicloud.com/api-eihealth/ListLabel.html).
    #[inline]
    pub fn list_label(&self) -> ListLabelRequest {
        let request = Request::new(self, &LIST_LABEL);
        ListLabelRequest(Call::new(request, reply::json))
    }
    /// Create a label.
    ///
    /// Creates a label. Only administrators may create and delete labels. Refused with `eihealth.01010060`
    /// if the caller is no administrator; with `eihealth.01010059` if the name is taken.
    ///
    /// - `body`: Label to create.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::CreateLabel;
    ///
    /// let body = CreateLabel::new("rna-seq").description("Bulk RNA sequencing");
    /// let created = client.create_label(body).await?;
    /// println!("{:?}", created.id);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/system/labels`
    ///
    /// Reference: section [4.2.6.2 创建标签](https://support.huaweicloud.com/api-eihealth/CreateLabel.html).
    #[inline]
    pub fn create_label(&self, body: types::CreateLabel) -> CreateLabelRequest {
        let mut request = Request::new(self, &CREATE_LABEL);
        request.json(&body, &REQUIRED);
        CreateLabelRequest(Call::new(request, reply::json))
    }
    /// Delete a label.
    ///
    /// Deletes a label. Only administrators may create and delete labels. Refused with `eihealth.01010060`
    /// if the caller is no administrator.
    ///
    /// - `label_id`: Label to delete, by the `id` that `list_label` gives. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.delete_label("0f6b38d2-c745-4e91-a8f3-52d09be7164c").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `DELETE /v1/{project_id}/system/labels/{label_id}`
    ///
    /// Reference: section [4.2.6.3 删除标签](https://support.huaweicloud.com/api-eihealth/DeleteLabel.html).
    #[inline]
    pub fn delete_label(&self, label_id: impl Into<String>) -> DeleteLabelRequest {
        let mut request = Request::new(self, &DELETE_LABEL);
        request.path("label_id", label_id.into(), &REQUIRED_LENGTH_1_128);
        DeleteLabelRequest(Call::new(request, reply::empty))
    }
    /// Delete several labels.
    ///
    /// Deletes labels by their ids. Only administrators may create and delete labels. Refused with
    /// `eihealth.01010060` if the caller is no administrator.
    ///
    /// - `body`: Labels to delete.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::BatchDeleteLabel;
    ///
    /// let body = BatchDeleteLabel::new([
    ///     "0f6b38d2-c745-4e91-a8f3-52d09be7164c",
    ///     "9b84e1c6-2d0f-4a57-b3e8-f61d70a2c935",
    /// ]);
    /// client.batch_delete_label(body).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/system/labels/batch-delete`
    ///
    /// Reference: section [4.2.6.4
    /// 批量删除标签](https://support.huaweicloud.com/api-eihealth/BatchDeleteLabel.html).
    #[inline]
    pub fn batch_delete_label(
        &self,
        body: types::BatchDeleteLabel,
    ) -> BatchDeleteLabelRequest {
        let mut request = Request::new(self, &BATCH_DELETE_LABEL);
        request.json(&body, &REQUIRED);
        BatchDeleteLabelRequest(Call::new(request, reply::empty))
    }
}

/// # Node labels
///
/// Labels of computing nodes, used to place tasks.
impl Client {
    /// Set the labels of a computing node.
    ///
    /// Sets the labels by which tasks are placed on a computing node.
    ///
    /// - `server_id`: Computing node, by the `id` that `list_computing_resources` gives. 1 to 128 characters.
    /// - `body`: Labels to set on a computing node.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{BatchUpdateNodeLabel, NodeLabel};
    ///
    /// let body = BatchUpdateNodeLabel::new([
    ///     NodeLabel::new("health.alignment"),
    ///     NodeLabel::new("health.large-memory"),
    /// ]);
    /// client.batch_update_node_label("server-id", body).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/system/nodes/{server_id}/labels`
    ///
    /// Reference: section [4.2.8.1
    /// 设置节点标签](https://support.huaweicloud.com/api-eihealth/BatchUpdateNodeLabel.html).
    #[inline]
    pub fn batch_update_node_label(
        &self,
        server_id: impl Into<String>,
        body: types::BatchUpdateNodeLabel,
    ) -> BatchUpdateNodeLabelRequest {
        let mut request = Request::new(self, &BATCH_UPDATE_NODE_LABEL);
        request.path("server_id", server_id.into(), &REQUIRED_LENGTH_1_128);
        request.json(&body, &REQUIRED);
        BatchUpdateNodeLabelRequest(Call::new(request, reply::empty))
    }
    /// List the labels of a computing node.
    ///
    /// Returns the labels of one computing node.
    ///
    /// - `server_id`: Computing node, by the `id` that `list_computing_resources` gives. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut labels = client.list_node_label("server-id").items();
    /// while let Some(label) = labels.try_next().await? {
    ///     println!("{:?}", label.name);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/system/nodes/{server_id}/labels`
    ///
    /// Reference: section [4.2.8.2
    /// 获取节点标签集](https://support.huaweicloud.com/api-eihealth/ListNodeLabel.html).
    #[inline]
    pub fn list_node_label(&self, server_id: impl Into<String>) -> ListNodeLabelRequest {
        let mut request = Request::new(self, &LIST_NODE_LABEL);
        request.path("server_id", server_id.into(), &REQUIRED_LENGTH_1_128);
        ListNodeLabelRequest(Call::new(request, reply::json))
    }
    /// List the node labels of the whole cluster.
    ///
    /// Returns the labels of all computing nodes together.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut labels = client.list_cluster_all_node_label().items();
    /// while let Some(label) = labels.try_next().await? {
    ///     println!("{:?}", label.name);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/system/cluster/labels`
    ///
    /// Reference: section [4.2.8.3
    /// 获取节点标签集](https://support.huaweicloud.com/api-eihealth/ListClusterAllNodeLabel.html).
    #[inline]
    pub fn list_cluster_all_node_label(&self) -> ListClusterAllNodeLabelRequest {
        let request = Request::new(self, &LIST_CLUSTER_ALL_NODE_LABEL);
        ListClusterAllNodeLabelRequest(Call::new(request, reply::json))
    }
    /// List preset node labels.
    ///
    /// Returns the node labels that the platform itself gives a meaning to, such as the one of nodes that
    /// copy data in.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut labels = client.list_preset_label().items();
    /// while let Some(label) = labels.try_next().await? {
    ///     println!("{:?}", label.name);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/system/preset-labels`
    ///
    /// Reference: section [4.2.8.4
    /// 获取预置标签列表](https://support.huaweicloud.com/api-eihealth/ListPresetLabel.html).
    #[inline]
    pub fn list_preset_label(&self) -> ListPresetLabelRequest {
        let request = Request::new(self, &LIST_PRESET_LABEL);
        ListPresetLabelRequest(Call::new(request, reply::json))
    }
}

pub(crate) static LIST_LABEL: Operation = Operation::new(
    "list_label",
    Method::GET,
    "/v1/{project_id}/system/labels",
    Repeat::Safe,
    &CATALOGUE,
);

/// List labels: the request of [`Client::list_label`].
///
/// Answers with [`LabelList`](crate::types::LabelList). [`items`](Self::items) reads the list to its
/// end.
///
/// `GET /v1/{project_id}/system/labels`
///
/// Reference: section [4.2.6.1 获取标签列表](https://support.huaweicloud.com/api-eihealth/ListLabel.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListLabelRequest(Call<types::LabelList>);

operation!(ListLabelRequest, types::LabelList);

pub(crate) static LIST_LABEL_PAGES: Paging = Paging::new("labels", Scheme::Whole)
    .id("id")
    .total("count");

paged!(whole ListLabelRequest, LIST_LABEL_PAGES, types::LabelList[labels] => types::Label);

pub(crate) static CREATE_LABEL: Operation = Operation::new(
    "create_label",
    Method::POST,
    "/v1/{project_id}/system/labels",
    Repeat::Refused,
    &CATALOGUE,
);

/// Create a label: the request of [`Client::create_label`].
///
/// Answers with [`ResourceId`](crate::types::ResourceId).
///
/// `POST /v1/{project_id}/system/labels`
///
/// Reference: section [4.2.6.2 创建标签](https://support.huaweicloud.com/api-eihealth/CreateLabel.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateLabelRequest(Call<types::ResourceId>);

operation!(CreateLabelRequest, types::ResourceId);

pub(crate) static DELETE_LABEL: Operation = Operation::new(
    "delete_label",
    Method::DELETE,
    "/v1/{project_id}/system/labels/{label_id}",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Delete a label: the request of [`Client::delete_label`].
///
/// Answers with nothing.
///
/// `DELETE /v1/{project_id}/system/labels/{label_id}`
///
/// Reference: section [4.2.6.3 删除标签](https://support.huaweicloud.com/api-eihealth/DeleteLabel.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteLabelRequest(Call<()>);

operation!(DeleteLabelRequest, ());

pub(crate) static BATCH_DELETE_LABEL: Operation = Operation::new(
    "batch_delete_label",
    Method::POST,
    "/v1/{project_id}/system/labels/batch-delete",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Delete several labels: the request of [`Client::batch_delete_label`].
///
/// Answers with nothing.
///
/// `POST /v1/{project_id}/system/labels/batch-delete`
///
/// Reference: section [4.2.6.4
/// 批量删除标签](https://support.huaweicloud.com/api-eihealth/BatchDeleteLabel.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchDeleteLabelRequest(Call<()>);

operation!(BatchDeleteLabelRequest, ());

pub(crate) static BATCH_UPDATE_NODE_LABEL: Operation = Operation::new(
    "batch_update_node_label",
    Method::POST,
    "/v1/{project_id}/system/nodes/{server_id}/labels",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Set the labels of a computing node: the request of [`Client::batch_update_node_label`].
///
/// Answers with nothing.
///
/// `POST /v1/{project_id}/system/nodes/{server_id}/labels`
///
/// Reference: section [4.2.8.1
/// 设置节点标签](https://support.huaweicloud.com/api-eihealth/BatchUpdateNodeLabel.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchUpdateNodeLabelRequest(Call<()>);

operation!(BatchUpdateNodeLabelRequest, ());

pub(crate) static LIST_NODE_LABEL: Operation = Operation::new(
    "list_node_label",
    Method::GET,
    "/v1/{project_id}/system/nodes/{server_id}/labels",
    Repeat::Safe,
    &CATALOGUE,
);

/// List the labels of a computing node: the request of [`Client::list_node_label`].
///
/// Answers with [`NodeLabelList`](crate::types::NodeLabelList). [`items`](Self::items) reads the list
/// to its end.
///
/// `GET /v1/{project_id}/system/nodes/{server_id}/labels`
///
/// Reference: section [4.2.8.2
/// 获取节点标签集](https://support.huaweicloud.com/api-eihealth/ListNodeLabel.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListNodeLabelRequest(Call<types::NodeLabelList>);

operation!(ListNodeLabelRequest, types::NodeLabelList);

pub(crate) static LIST_NODE_LABEL_PAGES: Paging = Paging::new("labels", Scheme::Whole)
    .total("count");

paged!(whole ListNodeLabelRequest, LIST_NODE_LABEL_PAGES, types::NodeLabelList[labels] => types::NodeLabel);

pub(crate) static LIST_CLUSTER_ALL_NODE_LABEL: Operation = Operation::new(
    "list_cluster_all_node_label",
    Method::GET,
    "/v1/{project_id}/system/cluster/labels",
    Repeat::Safe,
    &CATALOGUE,
);

/// List the node labels of the whole cluster: the request of [`Client::list_cluster_all_node_label`].
///
/// Answers with [`NodeLabelList`](crate::types::NodeLabelList). [`items`](Self::items) reads the list
/// to its end.
///
/// `GET /v1/{project_id}/system/cluster/labels`
///
/// Reference: section [4.2.8.3
/// 获取节点标签集](https://support.huaweicloud.com/api-eihealth/ListClusterAllNodeLabel.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListClusterAllNodeLabelRequest(Call<types::NodeLabelList>);

operation!(ListClusterAllNodeLabelRequest, types::NodeLabelList);

pub(crate) static LIST_CLUSTER_ALL_NODE_LABEL_PAGES: Paging = Paging::new(
        "labels",
        Scheme::Whole,
    )
    .total("count");

paged!(whole ListClusterAllNodeLabelRequest, LIST_CLUSTER_ALL_NODE_LABEL_PAGES, types::NodeLabelList[labels] => types::NodeLabel);

pub(crate) static LIST_PRESET_LABEL: Operation = Operation::new(
    "list_preset_label",
    Method::GET,
    "/v1/{project_id}/system/preset-labels",
    Repeat::Safe,
    &CATALOGUE,
);

/// List preset node labels: the request of [`Client::list_preset_label`].
///
/// Answers with [`NodeLabelList`](crate::types::NodeLabelList). [`items`](Self::items) reads the list
/// to its end.
///
/// `GET /v1/{project_id}/system/preset-labels`
///
/// Reference: section [4.2.8.4
/// 获取预置标签列表](https://support.huaweicloud.com/api-eihealth/ListPresetLabel.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPresetLabelRequest(Call<types::NodeLabelList>);

operation!(ListPresetLabelRequest, types::NodeLabelList);

pub(crate) static LIST_PRESET_LABEL_PAGES: Paging = Paging::new("labels", Scheme::Whole)
    .total("count");

paged!(whole ListPresetLabelRequest, LIST_PRESET_LABEL_PAGES, types::NodeLabelList[labels] => types::NodeLabel);

static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
