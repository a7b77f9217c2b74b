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
    /// List labels.
    ///
    /// Returns every label that has been created on the platform.
    ///
    /// `GET /v1/{project_id}/system/labels`
    ///
    /// Reference: section 4.2.6.1 获取标签列表.
    pub fn list_label(&self) -> ListLabel {
        ListLabel(Call::new(self, &LIST_LABEL, reply::json))
    }
    /// Create a label.
    ///
    /// Creates a label. Only administrators may create and delete labels.
    ///
    /// `POST /v1/{project_id}/system/labels`
    ///
    /// Reference: section 4.2.6.2 创建标签.
    ///
    /// - `body`: Label to create.
    pub fn create_label(&self, body: types::CreateLabel) -> CreateLabel {
        CreateLabel(Call::new(self, &CREATE_LABEL, reply::json).json(body, &REQUIRED))
    }
    /// Delete a label.
    ///
    /// Deletes a label. Only administrators may create and delete labels.
    ///
    /// `DELETE /v1/{project_id}/system/labels/{label_id}`
    ///
    /// Reference: section 4.2.6.3 删除标签.
    ///
    /// - `label_id`: Label to delete, by the `id` that `list_label` gives. 1 to 128 characters.
    pub fn delete_label(&self, label_id: impl Into<String>) -> DeleteLabel {
        DeleteLabel(
            Call::new(self, &DELETE_LABEL, reply::empty)
                .path("label_id", label_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Delete several labels.
    ///
    /// Deletes labels by their ids. Only administrators may create and delete labels.
    ///
    /// `POST /v1/{project_id}/system/labels/batch-delete`
    ///
    /// Reference: section 4.2.6.4 批量删除标签.
    ///
    /// - `body`: Labels to delete.
    pub fn batch_delete_label(&self, body: types::BatchDeleteLabel) -> BatchDeleteLabel {
        BatchDeleteLabel(
            Call::new(self, &BATCH_DELETE_LABEL, reply::empty).json(body, &REQUIRED),
        )
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
    pub fn batch_update_node_label(
        &self,
        server_id: impl Into<String>,
        body: types::BatchUpdateNodeLabel,
    ) -> BatchUpdateNodeLabel {
        BatchUpdateNodeLabel(
            Call::new(self, &BATCH_UPDATE_NODE_LABEL, reply::empty)
                .path("server_id", server_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
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
    pub fn list_node_label(&self, server_id: impl Into<String>) -> ListNodeLabel {
        ListNodeLabel(
            Call::new(self, &LIST_NODE_LABEL, reply::json)
                .path("server_id", server_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// List the node labels of the whole cluster.
    ///
    /// Returns the labels of all computing nodes together.
    ///
    /// `GET /v1/{project_id}/system/cluster/labels`
    ///
    /// Reference: section 4.2.8.3 获取节点标签集.
    pub fn list_cluster_all_node_label(&self) -> ListClusterAllNodeLabel {
        ListClusterAllNodeLabel(
            Call::new(self, &LIST_CLUSTER_ALL_NODE_LABEL, reply::json),
        )
    }
    /// List preset node labels.
    ///
    /// Returns the node labels that the platform itself gives a meaning to, such as the one of nodes that
    /// copy data in.
    ///
    /// `GET /v1/{project_id}/system/preset-labels`
    ///
    /// Reference: section 4.2.8.4 获取预置标签列表.
    pub fn list_preset_label(&self) -> ListPresetLabel {
        ListPresetLabel(Call::new(self, &LIST_PRESET_LABEL, reply::json))
    }
}

pub(crate) static LIST_LABEL: Operation = Operation {
    id: "list_label",
    method: Method::GET,
    path: "/v1/{project_id}/system/labels",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::list_label`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListLabel(Call<types::LabelList>);

operation!(ListLabel, types::LabelList);

pub(crate) static CREATE_LABEL: Operation = Operation {
    id: "create_label",
    method: Method::POST,
    path: "/v1/{project_id}/system/labels",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::create_label`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateLabel(Call<types::ResourceId>);

operation!(CreateLabel, types::ResourceId);

pub(crate) static DELETE_LABEL: Operation = Operation {
    id: "delete_label",
    method: Method::DELETE,
    path: "/v1/{project_id}/system/labels/{label_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::delete_label`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteLabel(Call<()>);

operation!(DeleteLabel, ());

pub(crate) static BATCH_DELETE_LABEL: Operation = Operation {
    id: "batch_delete_label",
    method: Method::POST,
    path: "/v1/{project_id}/system/labels/batch-delete",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::batch_delete_label`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchDeleteLabel(Call<()>);

operation!(BatchDeleteLabel, ());

pub(crate) static BATCH_UPDATE_NODE_LABEL: Operation = Operation {
    id: "batch_update_node_label",
    method: Method::POST,
    path: "/v1/{project_id}/system/nodes/{server_id}/labels",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::batch_update_node_label`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchUpdateNodeLabel(Call<()>);

operation!(BatchUpdateNodeLabel, ());

pub(crate) static LIST_NODE_LABEL: Operation = Operation {
    id: "list_node_label",
    method: Method::GET,
    path: "/v1/{project_id}/system/nodes/{server_id}/labels",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::list_node_label`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListNodeLabel(Call<types::NodeLabelList>);

operation!(ListNodeLabel, types::NodeLabelList);

pub(crate) static LIST_CLUSTER_ALL_NODE_LABEL: Operation = Operation {
    id: "list_cluster_all_node_label",
    method: Method::GET,
    path: "/v1/{project_id}/system/cluster/labels",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::list_cluster_all_node_label`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListClusterAllNodeLabel(Call<types::NodeLabelList>);

operation!(ListClusterAllNodeLabel, types::NodeLabelList);

pub(crate) static LIST_PRESET_LABEL: Operation = Operation {
    id: "list_preset_label",
    method: Method::GET,
    path: "/v1/{project_id}/system/preset-labels",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::list_preset_label`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPresetLabel(Call<types::NodeLabelList>);

operation!(ListPresetLabel, types::NodeLabelList);

static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
