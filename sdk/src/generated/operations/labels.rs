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

impl Client {
    /// List labels.
    ///
    /// Returns every label that has been created on the platform.
    ///
    /// `GET /v1/{project_id}/system/labels`
    ///
    /// Reference: section 4.2.6.1 获取标签列表.
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
    /// `POST /v1/{project_id}/system/labels`
    ///
    /// Reference: section 4.2.6.2 创建标签.
    ///
    /// - `body`: Label to create.
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
    /// `DELETE /v1/{project_id}/system/labels/{label_id}`
    ///
    /// Reference: section 4.2.6.3 删除标签.
    ///
    /// - `label_id`: Label to delete, by the `id` that `list_label` gives. 1 to 128 characters.
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
    /// `POST /v1/{project_id}/system/labels/batch-delete`
    ///
    /// Reference: section 4.2.6.4 批量删除标签.
    ///
    /// - `body`: Labels to delete.
    #[inline]
    pub fn batch_delete_label(
        &self,
        body: types::BatchDeleteLabel,
    ) -> BatchDeleteLabelRequest {
        let mut request = Request::new(self, &BATCH_DELETE_LABEL);
        request.json(&body, &REQUIRED);
        BatchDeleteLabelRequest(Call::new(request, reply::empty))
    }
    /// Set the labels of a computing node.
    ///
    /// Sets the labels by which tasks are placed on a computing node.
    ///
    /// `POST /v1/{project_id}/system/nodes/{server_id}/labels`
    ///
    /// Reference: section 4.2.8.1 设置节点标签.
    ///
    /// - `server_id`: Computing node, by the `id` that `list_computing_resources` gives. 1 to 128 characters.
    /// - `body`: Labels to set on a computing node.
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
    /// `GET /v1/{project_id}/system/nodes/{server_id}/labels`
    ///
    /// Reference: section 4.2.8.2 获取节点标签集.
    ///
    /// - `server_id`: Computing node, by the `id` that `list_computing_resources` gives. 1 to 128 characters.
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
    /// `GET /v1/{project_id}/system/cluster/labels`
    ///
    /// Reference: section 4.2.8.3 获取节点标签集.
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
    /// `GET /v1/{project_id}/system/preset-labels`
    ///
    /// Reference: section 4.2.8.4 获取预置标签列表.
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

/// Request of [`Client::list_label`].
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

/// Request of [`Client::create_label`].
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

/// Request of [`Client::delete_label`].
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

/// Request of [`Client::batch_delete_label`].
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

/// Request of [`Client::batch_update_node_label`].
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

/// Request of [`Client::list_node_label`].
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

/// Request of [`Client::list_cluster_all_node_label`].
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

/// Request of [`Client::list_preset_label`].
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
